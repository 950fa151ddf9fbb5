//! What may be confidential beside what people said: amendments, annexes, addenda, figures, whoever joined, an item
//! added, the next meeting.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::hidden::Hidden;
use super::key::{Key, Unsealed};
use super::rows::{Veiled, read, written};
use crate::model::{
    Addendum, Amendment, Annex, Cipher, Correction, Date, Formal, Indicator, Item, NextMeeting,
    Part, Person, Was,
};
use crate::text::Prose;

/// A part that can be closed.
pub(super) trait VeiledPart: Part + Serialize + DeserializeOwned {
    /// What stays of it in sight: that it is there.
    fn shell(&self, cipher: Cipher) -> Self;
}

impl VeiledPart for Amendment {
    fn shell(&self, cipher: Cipher) -> Self {
        let mut shell = Self::new(Prose::default());
        shell.confidential = true;
        shell.cipher = Some(cipher);
        shell
    }
}

impl VeiledPart for Annex {
    fn shell(&self, cipher: Cipher) -> Self {
        Self {
            text: Prose::default(),
            texts: BTreeMap::new(),
            confidential: true,
            cipher: Some(cipher),
        }
    }
}

impl VeiledPart for Addendum {
    fn shell(&self, cipher: Cipher) -> Self {
        Self {
            on: self.on,
            text: Prose::default(),
            texts: BTreeMap::new(),
            confidential: true,
            cipher: Some(cipher),
        }
    }
}

impl VeiledPart for Indicator {
    fn shell(&self, cipher: Cipher) -> Self {
        Self {
            name: String::new(),
            value: 0,
            of: None,
            at: None,
            item: None,
            confidential: true,
            cipher: Some(cipher),
        }
    }
}

impl VeiledPart for Person {
    fn shell(&self, cipher: Cipher) -> Self {
        Self {
            // Others may point at him by it.
            key: self.key.clone(),
            name: self.key.clone(),
            confidential: true,
            cipher: Some(cipher),
            ..Self::default()
        }
    }
}

impl VeiledPart for Item {
    fn shell(&self, cipher: Cipher) -> Self {
        Self {
            id: self.id,
            title: "…".to_owned(),
            confidential: true,
            cipher: Some(cipher),
            ..Self::default()
        }
    }
}

impl VeiledPart for NextMeeting {
    fn shell(&self, cipher: Cipher) -> Self {
        Self {
            date: Date::Words {
                text: "…".to_owned(),
                after: None,
            },
            at: None,
            place: String::new(),
            print: self.print,
            moved: 0,
            confidential: true,
            cipher: Some(cipher),
        }
    }
}

/// Closes one part, bound to a place of its own.
pub(super) fn close_one<P: VeiledPart>(
    part: &mut P,
    place: &str,
    key: &Key,
) -> Result<(), Unsealed> {
    close(std::slice::from_mut(part), place, &Hidden::default(), key)
}

/// Opens one part.
pub(super) fn open_one<P: VeiledPart>(part: &mut P, place: &str, key: &Key) {
    open(std::slice::from_mut(part), place, key);
}

/// What somebody on the roster is bound to.
pub(super) fn of_person(person: &Person) -> String {
    format!("person {}", person.key)
}

/// What an item is bound to.
pub(super) fn of_item(item: &Item) -> String {
    format!("item {}", item.id)
}

/// What the next meeting is bound to.
pub(super) const NEXT: &str = "next";

/// Closes the parts of a list that are confidential or hidden.
pub(super) fn close<P: VeiledPart>(
    list: &mut [P],
    place: &str,
    hidden: &Hidden,
    key: &Key,
) -> Result<(), Unsealed> {
    for part in list {
        let closes = part.confidential() || hidden.says(part.words());
        if part.cipher().is_none() && closes {
            let cipher = key.seal(place, &written(part)?)?;
            *part = part.shell(cipher);
        }
    }
    Ok(())
}

/// Opens the parts of a list; what does not open stays closed.
pub(super) fn open<P: VeiledPart>(list: &mut [P], place: &str, key: &Key) {
    for part in list {
        let Some(cipher) = part.cipher() else {
            continue;
        };
        let words = key.open(place, cipher);
        if let Some(opened) = words.and_then(|words| read(&words)) {
            *part = opened;
        }
    }
}

pub(super) fn close_formal(
    formal: &mut Formal,
    hidden: &Hidden,
    key: &Key,
) -> Result<(), Unsealed> {
    close(&mut formal.annexes, "annex", hidden, key)?;
    close(&mut formal.addenda, "addendum", hidden, key)
}

pub(super) fn open_formal(formal: &mut Formal, key: &Key) {
    open(&mut formal.annexes, "annex", key);
    open(&mut formal.addenda, "addendum", key);
}

/// A row as it was sent says in the open what it said then; its amendments may have been closed even so.
pub(super) fn close_corrections(
    list: &mut [Correction],
    hidden: &Hidden,
    key: &Key,
) -> Result<(), Unsealed> {
    for correction in list {
        if let Was::Decision { row, .. } = &mut correction.was {
            row.close_parts(hidden, key)?;
        }
    }
    Ok(())
}

pub(super) fn open_corrections(list: &mut [Correction], key: &Key) {
    for correction in list {
        if let Was::Decision { row, .. } = &mut correction.was {
            row.open_parts(key);
        }
    }
}
