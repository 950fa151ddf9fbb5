//! The two forms of a session's rows: open, and closed.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::hidden::Hidden;
use super::key::{Key, Unsealed};
use super::{parts, whole};
use crate::model::{
    Action, Cipher, Cover, Decision, Entry, EntryKind, Id, Question, Record, Session,
};
use crate::store::cleaning::Cleaning;
use crate::store::session_file::ron_options;
use crate::text::Prose;

/// A row of a session's lists that can be closed.
pub(super) trait Veiled: Record + Clone + Serialize + DeserializeOwned {
    /// Names its kind in what its cipher is bound to.
    const KIND: &'static str;

    /// What stays of it in sight: its id, its place, its kind.
    fn shell(&self) -> Self;

    /// Its cipher.
    fn cipher_mut(&mut self) -> &mut Option<Cipher>;

    /// Closes what of it is confidential although it is not.
    fn close_parts(&mut self, _hidden: &Hidden, _key: &Key) -> Result<(), Unsealed> {
        Ok(())
    }

    /// Opens it again.
    fn open_parts(&mut self, _key: &Key) {}
}

impl Veiled for Entry {
    const KIND: &'static str = "entry";

    fn shell(&self) -> Self {
        Self::new(self.id, kind(&self.kind))
    }

    fn cipher_mut(&mut self) -> &mut Option<Cipher> {
        &mut self.cipher
    }
}

/// A line of the same kind that says nothing.
fn kind(kind: &EntryKind) -> EntryKind {
    let text = Prose::default();
    match kind {
        EntryKind::Point { .. } => EntryKind::Point { by: None, text },
        EntryKind::Agreement { .. } => EntryKind::Agreement { text },
        EntryKind::Reservation { .. } => EntryKind::Reservation { by: None, text },
        EntryKind::Quotation { .. } => EntryKind::Quotation { text },
        EntryKind::Topic { .. } => EntryKind::Topic { text },
        same @ (EntryKind::Item { .. }
        | EntryKind::HuisClos { .. }
        | EntryKind::Pause {}
        | EntryKind::Resume {}
        | EntryKind::Closing {}) => same.clone(),
        // Who came, went or spoke is said behind the doors.
        EntryKind::Note { .. }
        | EntryKind::Floor { .. }
        | EntryKind::Arrival { .. }
        | EntryKind::Departure { .. }
        | EntryKind::Chair { .. }
        | EntryKind::Pen { .. } => EntryKind::Note { by: None, text },
    }
}

impl Veiled for Decision {
    const KIND: &'static str = "decision";

    fn shell(&self) -> Self {
        let mut shell = Self::new(self.id, Prose::default());
        shell.state = self.state;
        shell.number = self.number;
        shell
    }

    fn cipher_mut(&mut self) -> &mut Option<Cipher> {
        &mut self.cipher
    }

    fn close_parts(&mut self, hidden: &Hidden, key: &Key) -> Result<(), Unsealed> {
        let place = format!("amendment {}", self.id);
        parts::close(&mut self.amendments, &place, hidden, key)
    }

    fn open_parts(&mut self, key: &Key) {
        let place = format!("amendment {}", self.id);
        parts::open(&mut self.amendments, &place, key);
    }
}

macro_rules! veiled {
    ($($row:ident $kind:literal),*) => {
        $(impl Veiled for $row {
            const KIND: &'static str = $kind;

            fn shell(&self) -> Self {
                Self::new(self.id, Prose::default())
            }

            fn cipher_mut(&mut self) -> &mut Option<Cipher> {
                &mut self.cipher
            }
        })*
    };
}
veiled!(Action "action", Question "question");

fn place<R: Veiled>(id: Id) -> String {
    format!("{} {id}", R::KIND)
}

/// Closes a row that is confidential or hidden, of another what is confidential in it.
pub(super) fn close_row<R: Veiled>(
    row: &mut R,
    hidden: &Hidden,
    key: &Key,
) -> Result<(), Unsealed> {
    // What could not be opened stays as it is.
    if row.cipher().is_some() {
        return Ok(());
    }
    if !row.confidential() && !hidden.has(row.id()) {
        return row.close_parts(hidden, key);
    }
    let cipher = key.seal(&place::<R>(row.id()), &written(row)?)?;
    let common = row.common();
    let mut shell = row.shell();
    shell.set_common(crate::model::Common {
        item: common.item,
        after: common.after,
        private: common.private,
        print: common.print,
        confidential: true,
        ..crate::model::Common::default()
    });
    *shell.cipher_mut() = Some(cipher);
    *row = shell;
    Ok(())
}

/// Opens a row; one that does not open stays closed.
pub(super) fn open_row<R: Veiled>(row: &mut R, key: &Key) {
    match row.cipher() {
        None => row.open_parts(key),
        Some(cipher) => {
            let words = key.open(&place::<R>(row.id()), cipher);
            let opened = words.and_then(|words| read::<R>(&words));
            if let Some(opened) = opened.filter(|opened| opened.id() == row.id()) {
                *row = opened;
            }
        }
    }
}

/// What is encrypted of a thing. It is plain data: the writer has nothing to refuse.
pub(super) fn written<T: Serialize>(thing: &T) -> Result<String, Unsealed> {
    ron_options().to_string(thing).map_err(|_| Unsealed)
}

/// What an encrypted text says, cleaned like all that is read.
pub(super) fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    let mut reader = ron::Deserializer::from_str_with_options(text, &ron_options()).ok()?;
    T::deserialize(Cleaning(&mut reader)).ok()
}

/// A session as files hold it.
pub(in crate::store) fn close(session: &Session, key: &Key) -> Result<Session, Unsealed> {
    let cover = session.encryption.as_ref().map(|one| one.cover);
    if cover == Some(Cover::Whole) {
        return whole::close(session, key);
    }
    let mut closed = session.clone();
    let none = Hidden::default();
    close_all(&mut closed.log, &none, key)?;
    close_all(&mut closed.decisions, &none, key)?;
    close_all(&mut closed.actions, &none, key)?;
    close_all(&mut closed.questions, &none, key)?;
    for person in &mut closed.people {
        parts::close_one(person, &parts::of_person(person), key)?;
    }
    for item in &mut closed.agenda {
        parts::close_one(item, &parts::of_item(item), key)?;
    }
    if let Some(next) = &mut closed.next {
        parts::close_one(next, parts::NEXT, key)?;
    }
    parts::close_formal(&mut closed.formal, &none, key)?;
    parts::close(&mut closed.indicators, "indicator", &none, key)?;
    parts::close_corrections(&mut closed.corrections, &none, key)?;
    Ok(closed)
}

fn close_all<R: Veiled>(rows: &mut [R], hidden: &Hidden, key: &Key) -> Result<(), Unsealed> {
    let mut rows = rows.iter_mut();
    rows.try_for_each(|row| close_row(row, hidden, key))
}

/// A session as the program works with it. What does not open stays closed.
pub(in crate::store) fn open(session: &mut Session, key: &Key) {
    if let Some(opened) = whole::open(session, key) {
        *session = opened;
    }
    session.log.iter_mut().for_each(|row| open_row(row, key));
    let decisions = session.decisions.iter_mut();
    decisions.for_each(|row| open_row(row, key));
    let actions = session.actions.iter_mut();
    actions.for_each(|row| open_row(row, key));
    let questions = session.questions.iter_mut();
    questions.for_each(|row| open_row(row, key));
    for person in &mut session.people {
        parts::open_one(person, &parts::of_person(person), key);
    }
    for item in &mut session.agenda {
        parts::open_one(item, &parts::of_item(item), key);
    }
    if let Some(next) = &mut session.next {
        parts::open_one(next, parts::NEXT, key);
    }
    parts::open_formal(&mut session.formal, key);
    parts::open(&mut session.indicators, "indicator", key);
    parts::open_corrections(&mut session.corrections, key);
}
