//! After the next meeting was moved: the decision that fixed its day is offered an amendment. After the minutes
//! before were approved: their own file is offered to say so, and says so only upon a yes.

use super::overlay::Question;
use super::{App, Effect};
use crate::document::House;
use crate::keys::{CommandId, Mode};
use crate::model::{Date, Session};

impl App {
    /// The next meeting was moved. The amendment is prepared, and typed nowhere until Tab asks for it.
    pub(super) fn offer_amendment(&mut self, decision: Option<u32>) {
        let Some(live) = self.live_mut() else { return };
        let Some(number) = decision else {
            return self.say_id("moved");
        };
        let line = amendment(number, live.editor.session(), &live.house);
        live.offered = line;
        let key = self.key_label(Mode::Live, CommandId::Complete);
        let args = [("n", number.to_string().into()), ("key", key.into())];
        let said = self.words.with("moved-offer", &args);
        self.say(said);
    }

    /// Tab in an empty line: what was prepared.
    pub(super) fn take_offered(&mut self) -> bool {
        let Some(live) = self.live_mut() else {
            return false;
        };
        let Some(line) = live.offered.take() else {
            return false;
        };
        live.line.put(&line);
        self.field_changed();
        true
    }

    /// Whether the minutes before are approved here, and their file is known.
    pub(super) fn can_approve(&self) -> bool {
        self.live().is_some_and(|live| {
            let session = live.session();
            session.follows.is_some() && session.formal.previous.is_some() && live.may_write()
        })
    }

    pub(super) fn ask_approve(&mut self) {
        self.ask(Question::Approve);
    }

    /// Yes: their file says on which day they were approved, the session's where it has one.
    pub(super) fn approve_before(&mut self) {
        let today = self.now.date();
        let Some(session) = self.live().map(super::Live::session) else {
            return;
        };
        let Some(last) = session.follows.as_deref() else {
            return;
        };
        let on = match session.date {
            Date::Day(day) => day,
            Date::Words { .. } => today,
        };
        let file = last.file.clone();
        self.effect(Effect::Approve { file, on });
    }

    /// After `approbation:`: that the minutes before can be told.
    pub(super) fn offer_approval(&mut self) {
        if self.can_approve() {
            let key = self.key_label(Mode::Live, CommandId::Palette);
            let name = self.words.text(&CommandId::ApproveBefore.name_message());
            let args = [("key", key.into()), ("name", name.into())];
            let said = self.words.with("approve-offer", &args);
            self.say(said);
        }
    }
}

/// `!4+ la réunion est déplacée : 9 décembre 2009, Paris`, in the words of the house and the language of the
/// session.
fn amendment(number: u32, session: &Session, house: &House) -> Option<String> {
    let next = session.next.as_ref()?;
    let words = crate::document::moved(session, next, house);
    Some(format!("!{number}+ {words}"))
}
