//! What lies over the screen: each with its own data, one stack for all.

use super::field::Field;
use super::flow::{self, Block, List};
use super::room::Room;
use super::scroll::{self, Top};
use super::sheet::Sheet;
use super::{
    App, Asking, Effect, Form, Palette, People, PhraseList, RegisterPage, Relay, Release, Saved,
    Search, Themes, Unlock,
};
use crate::document::typography::Suggestion;
use crate::edit::RowRef;
use crate::keys::Mode;
use crate::model::{Finding, Id, Place, Problem};

/// Something that lies over the screen.
#[derive(Debug)]
pub enum Overlay {
    /// The keys and the grammar.
    Help(Help),
    /// All commands by name.
    Palette(Palette),
    /// Ready-made phrases.
    Phrases(PhraseList),
    /// What whoever takes the pen over must know.
    Relay(Relay),
    /// Words looked for in all sessions, and what was found.
    Search(Box<Search>),
    /// A question.
    Confirm(Confirm),
    /// What is confidential, before it leaves.
    Release(Box<Release>),
    /// The document as it will be copied.
    Preview(Preview),
    /// A new session.
    Sheet(Box<Sheet>),
    /// The themes to choose from.
    Themes(Themes),
    /// The kinds of things that what is chosen may become.
    Kinds,
    /// The roster.
    People(Box<People>),
    /// Somebody, or an item of the agenda.
    Form(Box<Form>),
    /// A question answered in words.
    Asking(Asking),
    /// A passphrase, typed unseen.
    Unlock(Unlock),
    /// The register.
    Register(Box<RegisterPage>),
    /// What the room sees.
    Room(Box<Room>),
}

/// What is looked for in the help, and how far it is scrolled.
#[derive(Clone, Debug, Default)]
pub struct Help {
    /// As typed.
    pub field: Field,
    /// The first line seen.
    pub top: Top,
}

/// A question that wants a yes or a no.
#[derive(Clone, Copy, Debug)]
pub struct Confirm {
    /// Which.
    pub question: Question,
    /// Enter in the line asked it: the line is committed once it can be.
    pub commits: bool,
}

/// The questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// A shipped session is not written to: make a copy?
    CopyShipped,
    /// The minutes before are approved: may their file say so?
    Approve,
    /// Seal the minutes?
    Seal,
    /// What was typed is not on the disk: leave all the same?
    QuitUnsaved,
    /// The key was not given: open what is open without it?
    OpenLocked,
}

impl Question {
    /// The message that asks it.
    #[must_use]
    pub(super) const fn message(self) -> &'static str {
        match self {
            Self::Seal => "confirm-seal",
            Self::CopyShipped => "confirm-copy-shipped",
            Self::Approve => "confirm-approve",
            Self::QuitUnsaved => "confirm-quit-unsaved",
            Self::OpenLocked => "confirm-open-locked",
        }
    }
}

/// The document as it will be copied, and what should be settled before.
#[derive(Clone, Debug, Default)]
pub struct Preview {
    /// Its lines as blocks; none until they are written.
    pub text: Vec<Block>,
    /// The records whose words are in each.
    pub sources: Vec<Vec<Id>>,
    /// The first line seen.
    pub top: Top,
    /// About how many pages it would have on paper.
    pub pages: usize,
    /// Whether it is a draft: something is left to settle.
    pub draft: bool,
    /// What was found.
    pub findings: Vec<Finding>,
    /// The same and the suggestions as blocks.
    pub settle: Vec<Block>,
    /// What typography suggests.
    pub suggestions: Vec<Suggestion>,
    /// Which finding, or which suggestion after them, is picked.
    pub at: Option<usize>,
}

impl Preview {
    /// How many findings and suggestions can be picked.
    #[must_use]
    pub fn count(&self) -> usize {
        self.findings.len() + self.suggestions.len()
    }

    /// The block of what is picked.
    #[must_use]
    pub fn picked_block(&self) -> Option<usize> {
        Some(self.block_of(self.at?))
    }

    /// The block of a finding, or of a suggestion after them.
    pub(super) fn block_of(&self, at: usize) -> usize {
        let findings = self.findings.len();
        // A word stands for no findings, a heading before the suggestions.
        let heading = findings.max(1);
        match at.checked_sub(findings) {
            None => at,
            Some(suggestion) => heading + 1 + suggestion,
        }
    }

    /// The suggestion picked.
    #[must_use]
    pub fn suggestion(&self) -> Option<&Suggestion> {
        self.suggestions
            .get(self.at?.checked_sub(self.findings.len())?)
    }

    /// The record and the problem of the finding picked.
    pub(super) fn problem(&self) -> Option<(Id, Problem)> {
        let finding = self.findings.get(self.at?)?;
        match &finding.place {
            Place::Record(id) => Some((*id, finding.problem.clone())),
            _ => None,
        }
    }

    /// What the finding or the suggestion picked is about.
    pub(super) fn place(&self) -> Option<Place> {
        if let Some(suggestion) = self.suggestion() {
            return suggestion.sources.first().map(|id| Place::Record(*id));
        }
        Some(self.findings.get(self.at?)?.place.clone())
    }
}

impl Overlay {
    /// What the room sees, where it is that.
    pub(super) fn room(&self) -> Option<&Room> {
        match self {
            Self::Room(room) => Some(room),
            _ => None,
        }
    }

    /// Which keys it has.
    #[must_use]
    pub const fn mode(&self) -> Mode {
        match self {
            Self::Help(_) => Mode::Help,
            Self::Palette(_) => Mode::Palette,
            Self::Phrases(_) => Mode::Phrases,
            Self::Relay(_) => Mode::Relay,
            Self::Search(_) => Mode::Search,
            Self::Confirm(_) => Mode::Confirm,
            Self::Release(release) => release.mode(),
            Self::Preview(_) => Mode::Preview,
            Self::Sheet(_) | Self::Form(_) | Self::Asking(_) | Self::Unlock(_) => Mode::Form,
            Self::People(people) => people.mode(),
            Self::Themes(_) => Mode::Themes,
            Self::Kinds => Mode::Kinds,
            Self::Register(page) if page.is_searching() => Mode::RegisterSearch,
            Self::Register(_) => Mode::Register,
            Self::Room(room) => room.mode(),
        }
    }

    /// The text that is typed in it.
    pub(super) fn field(&self) -> Option<&Field> {
        match self {
            Self::Palette(palette) => Some(&palette.field),
            Self::Phrases(list) => Some(&list.field),
            Self::Search(search) => Some(&search.field),
            Self::Help(help) => Some(&help.field),
            Self::Sheet(sheet) => Some(sheet.field()),
            Self::Asking(asking) => Some(&asking.field),
            Self::Room(room) => Some(room.typing.as_ref()?.field()),
            Self::Register(page) if page.is_searching() => Some(page.field()),
            _ => None,
        }
    }

    /// The same, to be changed.
    pub(super) fn field_mut(&mut self) -> Option<&mut Field> {
        match self {
            Self::Palette(palette) => Some(&mut palette.field),
            Self::Phrases(list) => Some(&mut list.field),
            Self::Search(search) => Some(&mut search.field),
            Self::Help(help) => Some(&mut help.field),
            Self::Sheet(sheet) => Some(sheet.field_mut()),
            Self::Form(form) => Some(form.field_mut()),
            Self::People(people) => Some(&mut people.seek),
            Self::Asking(asking) => Some(&mut asking.field),
            Self::Room(room) => Some(room.typing.as_mut()?.field_mut()),
            Self::Register(page) if page.is_searching() => Some(page.field_mut()),
            _ => None,
        }
    }
}

impl App {
    pub(super) fn open_overlay(&mut self, overlay: Overlay) {
        self.overlays.push(overlay);
        self.touch_all();
    }

    pub(super) fn close_overlay(&mut self) {
        self.overlays.pop();
        self.touch_all();
    }

    /// The mode under the palette, whose commands it lists.
    pub(super) fn mode_below(&self) -> Mode {
        let below = self.overlays.len().checked_sub(2);
        match below.and_then(|at| self.overlays.get(at)) {
            Some(overlay) => overlay.mode(),
            None => match &self.page {
                super::Page::Start(_) => Mode::Start,
                super::Page::Fiche(_) => Mode::Fiche,
                super::Page::Live(live) => live.mode(),
                super::Page::Opening(_) => Mode::Live,
            },
        }
    }

    /// Moves what is picked in the topmost list, or scrolls it.
    pub(super) fn move_overlay(&mut self, by: isize) {
        let count = self.palette().len().max(self.phrases().len());
        let frame = self.frame();
        let margin = self.openings().map_or(1, flow::log_margin);
        let relay_width = flow::log_room(frame.page().width, margin);
        let relay = match self.overlays.last() {
            Some(Overlay::Relay(_)) => self.relay_blocks(relay_width),
            _ => Vec::new(),
        };
        let helped = match self.overlays.last() {
            Some(Overlay::Help(help)) => self.help(help),
            _ => Vec::new(),
        };
        let rows = usize::from(frame.overlay().height);
        let scrolled = |blocks: &[Block], width: u16, top: Top| {
            let width = flow::room(width, flow::PEOPLE_MARGIN);
            scroll::moved(&List { blocks, width }, rows, top, by)
        };
        match self.overlays.last_mut() {
            Some(Overlay::Palette(palette)) => {
                let most = count.saturating_sub(1);
                palette.at = palette.at.saturating_add_signed(by).min(most);
            }
            Some(Overlay::Phrases(list)) => {
                let most = count.saturating_sub(1);
                list.at = list.at.saturating_add_signed(by).min(most);
            }
            Some(Overlay::Relay(shown)) => {
                let list = List {
                    blocks: &relay,
                    width: relay_width,
                };
                shown.top = scroll::moved(&list, rows, shown.top, by);
            }
            Some(Overlay::Help(help)) => {
                help.top = scrolled(&helped, frame.at_a_glance().width, help.top);
            }
            Some(Overlay::Preview(preview)) => {
                let width = frame.preview().0.width;
                preview.top = scrolled(&preview.text, width, preview.top);
            }
            Some(Overlay::Sheet(sheet)) => {
                if !sheet.go_line(by > 0) {
                    sheet.next(by > 0);
                }
            }
            Some(Overlay::Search(_)) => self.move_search(by),
            Some(Overlay::Themes(_)) => self.move_theme(by),
            Some(Overlay::People(_)) => self.move_person(by),
            Some(Overlay::Form(form)) => form.next(by > 0),
            Some(Overlay::Register(_)) => self.move_register(by),
            Some(
                Overlay::Confirm(_)
                | Overlay::Release(_)
                | Overlay::Kinds
                | Overlay::Asking(_)
                | Overlay::Unlock(_)
                | Overlay::Room(_),
            )
            | None => {}
        }
        self.touch_all();
    }

    /// Asks.
    pub(super) fn ask(&mut self, question: Question) {
        self.overlays.push(Overlay::Confirm(Confirm {
            question,
            commits: false,
        }));
        self.touch_all();
    }

    /// Leaves: at once, because nothing is ever unsaved; unless the disk refuses.
    pub(super) fn quit(&mut self) {
        if matches!(self.saved, Saved::Failed { .. }) {
            self.ask(Question::QuitUnsaved);
        } else if !self.leaves_later() {
            self.effect(Effect::Quit);
        }
    }

    /// Yes to the question.
    pub(super) fn answer_yes(&mut self) {
        let confirm = match self.overlays.last() {
            Some(Overlay::Confirm(confirm)) => *confirm,
            Some(Overlay::Release(_)) => return self.answer_release(),
            _ => return,
        };
        self.commits = confirm.commits;
        let effect = match confirm.question {
            Question::Approve => {
                self.close_overlay();
                return self.approve_before();
            }
            Question::Seal => {
                self.close_overlay();
                return self.seal();
            }
            Question::CopyShipped => Effect::CopyShipped,
            Question::QuitUnsaved => Effect::Quit,
            Question::OpenLocked => match self.without_key.take() {
                Some(path) => Effect::OpenLocked(path),
                None => return self.close_overlay(),
            },
        };
        self.close_overlay();
        self.effect(effect);
    }

    /// To the row of the finding picked, out of the preview.
    pub(super) fn go_to_finding(&mut self) {
        let Some(Overlay::Preview(preview)) = self.overlays.last() else {
            return;
        };
        if let Some((id, Problem::NoReason)) = preview.problem() {
            return self.ask_reason(id);
        }
        let Some(row) = preview.place().and_then(|place| self.row_of(&place)) else {
            return;
        };
        self.overlays.clear();
        self.pick_row(Self::pane_of(&row), row);
    }

    pub(super) fn row_of(&self, place: &Place) -> Option<RowRef> {
        let session = self.live()?.session();
        match place {
            Place::Session => None,
            Place::Item(id) => Some(RowRef::Item(*id)),
            Place::Person(key) => Some(RowRef::Person(key.clone())),
            Place::Record(id) if session.entry(*id).is_some() => Some(RowRef::Entry(*id)),
            Place::Record(id) if session.decision(*id).is_some() => Some(RowRef::Decision(*id)),
            Place::Record(id) if session.action(*id).is_some() => Some(RowRef::Action(*id)),
            Place::Record(id) => Some(RowRef::Question(*id)),
        }
    }
}
