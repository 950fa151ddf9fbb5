//! Who is in the room at any moment, told by the roster and the movements in the log.
//!
//! Absent is not abstained: who is not there counts for nothing, but through who holds his proxy and is.

use super::{EntryKind, Person, Presence, Role, Session};

/// What the log says somebody did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Movement<'a> {
    In,
    Out(Option<&'a str>),
}

impl Session {
    /// Whether somebody is in the room at a place of the log: before its entry there, or now where it ends.
    ///
    /// Who arrives was not there before, who leaves was; of whom neither is said, the roster speaks.
    #[must_use]
    pub fn is_there(&self, person: &Person, place: usize) -> bool {
        match self.last_movement(person, place) {
            Some(Movement::In) => true,
            Some(Movement::Out(_)) => false,
            None => match self.next_movement(person, place) {
                Some(Movement::In) => false,
                Some(Movement::Out(_)) => true,
                None => person.presence == Presence::Present,
            },
        }
    }

    /// Who speaks and votes for somebody at a place of the log: the holder of his proxy, while he is not
    /// there himself and the holder is.
    #[must_use]
    pub fn proxy_at(&self, person: &Person, place: usize) -> Option<&str> {
        if self.is_there(person, place) {
            return None;
        }
        let holder = match self.last_movement(person, place) {
            Some(Movement::Out(holder)) => holder?,
            None if person.presence == Presence::Represented => person.proxy.as_deref()?,
            Some(Movement::In) | None => return None,
        };
        let holder = self.person(holder)?;
        self.is_there(holder, place).then_some(holder.key.as_str())
    }

    /// Those who sit on the committee and are there: neither guests nor interpreters.
    pub fn sitting_at(&self, place: usize) -> impl Iterator<Item = &Person> {
        let sit = self.people.iter().filter(|person| person.sits());
        sit.filter(move |person| self.is_there(person, place))
    }

    fn last_movement(&self, person: &Person, place: usize) -> Option<Movement<'_>> {
        let mut before = self.log.iter().take(place).rev();
        before.find_map(|entry| movement(&entry.kind, &person.key))
    }

    fn next_movement(&self, person: &Person, place: usize) -> Option<Movement<'_>> {
        let mut after = self.log.iter().skip(place);
        after.find_map(|entry| movement(&entry.kind, &person.key))
    }
}

impl Person {
    /// Whether he sits on the committee: is neither a guest nor an interpreter.
    #[must_use]
    pub const fn sits(&self) -> bool {
        !matches!(self.role, Role::Guest | Role::Interpreter) && !self.pending
    }
}

fn movement<'a>(kind: &'a EntryKind, key: &str) -> Option<Movement<'a>> {
    match kind {
        EntryKind::Arrival { who } if who == key => Some(Movement::In),
        EntryKind::Departure { who, proxy } if who == key => Some(Movement::Out(proxy.as_deref())),
        _ => None,
    }
}
