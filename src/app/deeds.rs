//! What each command does, and when: one row a command, asked by keys, hints and palette alike.

use super::field::Motion;
use super::retype::Carried;
use super::when::{
    always, answers, can_complete, can_find, can_follow, can_name, can_open, can_step_back,
    carries, changes, discusses, has_form, has_left, has_text, in_agenda, may_write, no_fiche,
    noted, picks, picks_words, reads_only, registers, views, waits,
};
use super::{App, Effect};
use crate::capture::Kind;
use crate::edit::RowRef;
use crate::keys::{CommandId as Id, Mode};

/// A command that applies now, and what it applies to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    /// Which.
    pub id: Id,
    /// The row picked, where it is about one.
    pub row: Option<RowRef>,
}

/// The command of this id, if it applies now.
#[must_use]
pub fn offer(id: Id, app: &App) -> Option<Command> {
    applies(id, app, app.mode()).then(|| Command {
        id,
        row: app.live().and_then(|live| live.picked().cloned()),
    })
}

struct Deed {
    id: Id,
    when: fn(&App, Mode) -> bool,
    act: fn(&mut App),
}

const fn deed(id: Id, when: fn(&App, Mode) -> bool, act: fn(&mut App)) -> Deed {
    Deed { id, when, act }
}

/// All commands. A test compares it with the table of keys.
const DEEDS: &[Deed] = &[
    deed(Id::Commit, has_text, App::commit),
    deed(Id::Complete, can_complete, App::complete_here),
    deed(
        Id::Phrases,
        |app, _| app.live().is_some(),
        App::toggle_phrases,
    ),
    deed(Id::HistoryPrevious, always, |app| app.walk(true)),
    deed(Id::HistoryNext, always, |app| app.walk(false)),
    deed(Id::Cancel, can_step_back, App::cancel),
    deed(Id::ClearLine, has_text, App::clear_field),
    deed(Id::NamePending, can_name, App::name_asked),
    deed(Id::NextFlag, always, App::next_to_settle),
    deed(Id::Find, can_find, App::find_here),
    deed(
        Id::NextHit,
        |app, _| app.has_hits(),
        |app| app.next_hit(true),
    ),
    deed(
        Id::PreviousHit,
        |app, _| app.has_hits(),
        |app| app.next_hit(false),
    ),
    deed(Id::Jump, |app, _| app.live().is_some(), App::ask_place),
    deed(Id::Left, always, |app| app.move_caret(Motion::Left)),
    deed(Id::Right, always, |app| app.move_caret(Motion::Right)),
    deed(Id::WordLeft, always, |app| app.move_caret(Motion::WordLeft)),
    deed(Id::WordRight, always, |app| {
        app.move_caret(Motion::WordRight);
    }),
    deed(Id::LineStart, always, |app| app.go_edge(false)),
    deed(Id::LineEnd, always, |app| app.go_edge(true)),
    deed(Id::ExtendLeft, always, |app| app.reach(Motion::Left)),
    deed(Id::ExtendRight, always, |app| app.reach(Motion::Right)),
    deed(Id::ExtendWordLeft, always, |app| {
        app.reach(Motion::WordLeft);
    }),
    deed(Id::ExtendWordRight, always, |app| {
        app.reach(Motion::WordRight);
    }),
    deed(Id::ExtendUp, always, |app| app.extend(false)),
    deed(Id::ExtendDown, always, |app| app.extend(true)),
    deed(Id::ExtendStart, always, |app| app.reach_edge(false)),
    deed(Id::ExtendEnd, always, |app| app.reach_edge(true)),
    deed(Id::SelectAll, always, App::select_all),
    deed(Id::CutWords, |app, _| app.has_selection(), App::cut_words),
    deed(Id::CopyWords, |app, _| app.has_selection(), App::copy_words),
    deed(Id::PasteWords, always, App::paste_words),
    deed(Id::DeleteBack, always, |app| app.delete(Motion::Left)),
    deed(Id::DeleteForward, always, |app| app.delete(Motion::Right)),
    deed(Id::DeleteWord, always, |app| app.delete(Motion::WordLeft)),
    deed(Id::DeleteWordForward, always, |app| {
        app.delete(Motion::WordRight);
    }),
    deed(Id::Select, |app, _| app.live().is_some(), App::pick),
    deed(Id::EditPicked, picks, App::edit_picked),
    deed(Id::DeletePicked, picks, App::delete_chosen),
    deed(Id::Give, |app, _| app.can_give(), App::ask_speaker),
    deed(Id::Join, |app, _| app.can_join(), App::join),
    deed(Id::MoveUp, picks, |app| app.shift(false)),
    deed(Id::MoveDown, picks, |app| app.shift(true)),
    deed(Id::Mark, picks_words, App::mark_picked),
    deed(Id::Duplicate, picks_words, App::duplicate),
    deed(Id::Split, always, App::split),
    deed(Id::Retype, |app, _| app.can_carry(), App::open_kinds),
    deed(
        Id::AsNote,
        |app, _| app.can_become(Kind::Note),
        |app| {
            app.retype(Kind::Note);
        },
    ),
    deed(
        Id::AsPoint,
        |app, _| app.can_become(Kind::Point),
        |app| {
            app.retype(Kind::Point);
        },
    ),
    deed(
        Id::AsTopic,
        |app, _| app.can_become(Kind::Topic),
        |app| {
            app.retype(Kind::Topic);
        },
    ),
    deed(
        Id::AsAgreement,
        |app, _| app.can_become(Kind::Agreement),
        |app| {
            app.retype(Kind::Agreement);
        },
    ),
    deed(
        Id::AsDecision,
        |app, _| app.can_become(Kind::Decision),
        |app| {
            app.retype(Kind::Decision);
        },
    ),
    deed(
        Id::AsAction,
        |app, _| app.can_become(Kind::Action),
        |app| {
            app.retype(Kind::Action);
        },
    ),
    deed(
        Id::AsQuestion,
        |app, _| app.can_become(Kind::Question),
        |app| {
            app.retype(Kind::Question);
        },
    ),
    deed(Id::Private, carries, |app| app.carry(Carried::Private)),
    deed(
        Id::Confidential,
        |app, _| app.can_close(),
        App::close_chosen,
    ),
    deed(Id::Practice, carries, |app| app.carry(Carried::Practice)),
    deed(Id::Flag, carries, |app| app.carry(Carried::Flag)),
    deed(Id::RereadText, noted, App::reread_text),
    deed(Id::RereadCommand, noted, App::reread_command),
    deed(Id::Undo, always, App::undo),
    deed(Id::Redo, always, App::redo),
    deed(
        Id::People,
        |app, _| app.live().is_some(),
        App::toggle_people,
    ),
    deed(Id::Presence, picks, App::next_presence),
    deed(Id::AllPresent, picks, App::all_present),
    deed(Id::Proxy, picks, App::choose_proxy),
    deed(Id::Form, has_form, App::open_form_here),
    deed(
        Id::NewPerson,
        |app, _| app.live().is_some(),
        App::open_new_person,
    ),
    deed(Id::AskFloor, picks, |app| app.queue_person(true)),
    deed(Id::WithdrawFloor, picks, |app| app.queue_person(false)),
    deed(Id::NextSpeaker, waits, App::next_speaker),
    deed(Id::Agenda, |app, _| app.live().is_some(), App::go_to_agenda),
    deed(Id::NewItem, in_agenda, App::open_new_item),
    deed(Id::LeaveItem, discusses, App::leave_item),
    deed(Id::Up, always, |app| app.go(-1)),
    deed(Id::Down, always, |app| app.go(1)),
    deed(Id::NextPane, always, |app| app.go_beside(true)),
    deed(Id::PreviousPane, always, |app| app.go_beside(false)),
    deed(Id::PageUp, always, |app| app.go_page(-1)),
    deed(Id::PageDown, always, |app| app.go_page(1)),
    deed(Id::BesideUp, always, |app| app.scroll_beside(-1)),
    deed(Id::BesideDown, always, |app| app.scroll_beside(1)),
    deed(Id::Top, always, |app| app.go_end(false)),
    deed(Id::Bottom, always, |app| app.go_end(true)),
    deed(Id::Room, |app, _| app.has_room(), App::toggle_room),
    deed(Id::ReadBack, |app, _| app.has_room(), App::toggle_read_back),
    deed(Id::Adopt, answers, App::adopt),
    deed(Id::RewordShown, answers, App::reword_shown),
    deed(Id::Postpone, answers, App::postpone),
    deed(Id::Withdraw, answers, App::withdraw),
    deed(Id::Reject, answers, App::reject),
    deed(Id::AskVote, answers, App::vote_shown),
    deed(Id::CopyRecord, |app, _| app.has_room(), App::copy_record),
    deed(Id::NextSheet, always, |app| app.turn_sheet(true)),
    deed(Id::PreviousSheet, always, |app| app.turn_sheet(false)),
    deed(Id::Larger, always, |app| app.resize_room(true)),
    deed(Id::Smaller, always, |app| app.resize_room(false)),
    deed(Id::FollowMeeting, always, App::follow_meeting),
    deed(Id::ShowQueue, always, App::show_queue),
    deed(Id::Preview, |app, _| app.is_open(), App::toggle_preview),
    deed(Id::Accept, |app, _| app.can_accept(), App::accept),
    deed(
        Id::AcceptAll,
        |app, _| app.can_accept_all(),
        App::accept_all,
    ),
    deed(Id::NextDocument, always, App::next_document),
    deed(Id::NextFormat, always, App::next_format),
    deed(Id::NextLanguage, always, App::next_language),
    deed(Id::ReloadHouse, always, |app| {
        app.effect(Effect::ReloadHouse);
    }),
    deed(Id::Export, always, App::ask_export),
    deed(
        Id::ExportClosed,
        |app, _| app.can_release(),
        App::ask_export_closed,
    ),
    deed(Id::MarkSent, has_left, App::ask_sent),
    deed(Id::Copy, |app, _| app.is_open(), App::copy),
    deed(Id::Seal, |app, _| app.can_seal(), App::ask_seal),
    deed(
        Id::CopyClosed,
        |app, _| app.can_release(),
        App::ask_copy_closed,
    ),
    deed(Id::Open, can_open, App::open_here),
    deed(Id::Sessions, |app, _| app.is_open(), App::leave_here),
    deed(Id::Search, |app, _| !app.is_open(), App::open_search),
    deed(Id::New, |app, _| !app.is_open(), App::new_sheet),
    deed(
        Id::ApproveBefore,
        |app, _| app.can_approve(),
        App::ask_approve,
    ),
    deed(Id::Register, no_fiche, App::open_register),
    deed(Id::RegisterOwner, registers, App::register_owner),
    deed(Id::RegisterState, registers, App::register_state),
    deed(Id::RegisterSort, registers, App::register_sort),
    deed(Id::CopyList, |app, _| app.has_list(), App::copy_list),
    deed(
        Id::AmendRegistered,
        |app, _| app.can_amend_registered(),
        App::amend_registered,
    ),
    deed(
        Id::EndRegistered,
        |app, _| app.can_end_registered(),
        |app| app.end_registered(false),
    ),
    deed(
        Id::GiveUpRegistered,
        |app, _| app.can_give_up_registered(),
        |app| app.end_registered(true),
    ),
    deed(Id::Follow, can_follow, App::following_sheet),
    deed(Id::NewFiche, |app, _| app.fiche().is_none(), App::new_fiche),
    deed(
        Id::OtherLanguage,
        |app, _| app.fiche().is_some(),
        App::other_language,
    ),
    deed(Id::Save, may_write, |app| app.effect(Effect::Save)),
    deed(Id::TakeOver, views, |app| app.effect(Effect::TakeOver)),
    deed(Id::Yes, always, App::answer_yes),
    deed(Id::No, always, App::close_overlay),
    deed(Id::Help, always, App::toggle_help),
    deed(Id::Palette, always, App::toggle_palette),
    deed(Id::ReloadTheme, always, |app| {
        app.effect(Effect::ReloadTheme);
    }),
    deed(Id::ChooseTheme, always, |app| app.effect(Effect::Themes)),
    deed(
        Id::Relay,
        |app, _| app.live().is_some_and(|live| live.follow().is_none()),
        App::toggle_relay,
    ),
    deed(Id::Redraw, always, App::redraw),
    deed(Id::Suspend, always, |app| app.effect(Effect::Suspend)),
    deed(Id::Quit, always, App::quit),
];

/// Whether a command applies in a mode, as things stand.
pub(super) fn applies(id: Id, app: &App, mode: Mode) -> bool {
    let deed = DEEDS.iter().find(|deed| deed.id == id);
    deed.is_some_and(|deed| (deed.when)(app, mode)) && !(changes(id) && reads_only(app, mode))
}

impl App {
    /// Performs a command, if it applies.
    pub(super) fn perform(&mut self, id: Id) {
        let mode = self.mode();
        let Some(deed) = DEEDS.iter().find(|deed| deed.id == id) else {
            return;
        };
        if changes(id) && reads_only(self, mode) {
            // Says why, and what would change that.
            self.may_commit();
        } else if (deed.when)(self, mode) {
            (deed.act)(self);
        } else if matches!(
            mode,
            Mode::Select | Mode::Preview | Mode::Kinds | Mode::Register
        ) {
            // A letter that does nothing leaves one wondering what it did.
            let name = self.words.text(&id.name_message()).into_owned();
            let text = self.words.with("not-here", &[("command", name.into())]);
            self.say(text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::COMMANDS;

    #[test]
    fn every_command_of_the_table_has_its_deed_and_none_has_two() {
        for row in COMMANDS {
            let deeds = DEEDS.iter().filter(|deed| deed.id == row.id).count();
            assert_eq!(deeds, 1, "{:?}", row.id);
        }
        assert_eq!(COMMANDS.len(), DEEDS.len());
    }
}
