//! The roster as rows: sides as groups, where each of them stands together; one row a person.

use crate::app::App;
use crate::model::{Person, Presence, Session};

/// A row of the roster over the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RollRow {
    /// Nothing, between two sides.
    Gap,
    /// A side, before its people.
    Side {
        /// Its name.
        name: String,
        /// How many of its people are there.
        here: usize,
        /// How many they are.
        all: usize,
    },
    /// A person, by key.
    Person(String),
}

/// How many are there, and how many are not and why.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// In the room.
    pub present: usize,
    /// Excused.
    pub excused: usize,
    /// Absent without a word.
    pub absent: usize,
    /// Absent, a proxy given.
    pub represented: usize,
    /// Nothing was said of them.
    pub unsaid: usize,
}

impl Counts {
    /// Counts the people of a session; somebody « (à identifier) » is counted once he is known.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        let mut counts = Self::default();
        for person in session.people.iter().filter(|person| !person.pending) {
            let count = match person.presence {
                Presence::Present => &mut counts.present,
                Presence::Excused => &mut counts.excused,
                Presence::Absent => &mut counts.absent,
                Presence::Represented => &mut counts.represented,
                Presence::Unknown => &mut counts.unsaid,
            };
            *count += 1;
        }
        counts
    }

    /// Whether they tell who is there: until everybody's presence is said, a count of it would mislead.
    #[must_use]
    pub const fn tell(&self) -> bool {
        self.present > 0 && self.unsaid == 0
    }

    /// All of them.
    #[must_use]
    pub const fn all(&self) -> usize {
        self.present + self.excused + self.absent + self.represented + self.unsaid
    }

    /// Whether anything was said of anybody.
    #[must_use]
    pub const fn is_said(&self) -> bool {
        self.unsaid < self.all()
    }
}

/// The rows of a roster in protocol order.
fn rows(session: &Session) -> Vec<RollRow> {
    let grouped = stand_together(&session.people);
    let mut rows = Vec::new();
    let mut side = "";
    for person in &session.people {
        if grouped && person.side != side && !person.side.is_empty() {
            let own = |one: &&Person| one.side == person.side;
            let there = |one: &&Person| one.presence == Presence::Present;
            if !rows.is_empty() {
                rows.push(RollRow::Gap);
            }
            rows.push(RollRow::Side {
                name: person.side.clone(),
                here: session.people.iter().filter(own).filter(there).count(),
                all: session.people.iter().filter(own).count(),
            });
        }
        side = &person.side;
        rows.push(RollRow::Person(person.key.clone()));
    }
    rows
}

/// Whether there are several sides and each stands together: then a heading helps, else it would hinder.
fn stand_together(people: &[Person]) -> bool {
    let mut sides: Vec<&str> = Vec::new();
    for person in people {
        if sides.last() == Some(&person.side.as_str()) {
            continue;
        }
        if sides.contains(&person.side.as_str()) {
            return false;
        }
        sides.push(&person.side);
    }
    sides.len() > 1
}

impl App {
    /// The rows of the roster over the screen.
    #[must_use]
    pub fn roll(&self) -> Vec<RollRow> {
        self.live()
            .map(|live| rows(live.session()))
            .unwrap_or_default()
    }

    /// The first row of the roster that is seen: as it was, moved as little as the bar needs.
    #[must_use]
    pub fn roll_top(&self) -> usize {
        let (Some(people), Some(person)) = (self.people(), self.person_at()) else {
            return 0;
        };
        let rows = self.roll();
        let height = usize::from(self.frame().overlay().height).max(1);
        let is_at = |row: &RollRow| matches!(row, RollRow::Person(key) if *key == person.key);
        let at = rows.iter().position(is_at).unwrap_or(0);
        // The heading of his side comes with the first of it.
        let headed = at.checked_sub(1).and_then(|before| rows.get(before));
        let from = match headed {
            Some(RollRow::Side { .. }) if height > 1 => at - 1,
            _ => at,
        };
        let lowest = (at + 1).saturating_sub(height);
        people
            .top
            .clamp(lowest, from.max(lowest))
            .min(rows.len().saturating_sub(height))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(sides: &[&str]) -> Vec<Person> {
        let person = |(n, side): (usize, &&str)| Person {
            key: format!("p{n}"),
            side: (*side).to_owned(),
            ..Person::default()
        };
        sides.iter().enumerate().map(person).collect()
    }

    #[test]
    fn sides_are_headed_where_each_stands_together() {
        for (sides, together) in [
            (&["France", "France", "Japon"][..], true),
            (&["France", "Japon", "France"], false),
            (&["France", "France"], false),
            (&["", "France"], true),
        ] {
            assert_eq!(stand_together(&people(sides)), together, "{sides:?}");
        }
    }
}
