//! How many must be there for a body to decide: a rule of the body, looked at at any moment.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Session;

/// The rule. Those count who sit on the committee and are in the room: a proxy lets one vote, not be there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Quorum {
    /// So many.
    Count {
        /// How many.
        n: u32,
    },
    /// Such a part of those who sit on the committee, rounded up.
    Fraction {
        /// « 1 » of « 1/2 ».
        n: u32,
        /// « 2 » of it.
        of: u32,
    },
    /// So many of each of these sides.
    Sides {
        /// By the name of the side.
        sides: BTreeMap<String, u32>,
    },
}

/// How a rule stands: those who are there of those needed, and whether that is enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Standing {
    /// How many are there; of sides, as many as each needs and no more.
    pub there: u32,
    /// How many are needed.
    pub needed: u32,
}

impl Standing {
    /// Whether enough are there.
    #[must_use]
    pub const fn is_met(self) -> bool {
        self.there >= self.needed
    }
}

impl Session {
    /// How the quorum stands at a place of the log (its length: now); none where there is no rule.
    #[must_use]
    pub fn quorum_at(&self, place: usize) -> Option<Standing> {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let there = || count(self.sitting_at(place).count());
        Some(match self.quorum.as_ref()? {
            Quorum::Count { n } => Standing {
                there: there(),
                needed: *n,
            },
            Quorum::Fraction { n, of } => {
                let sit = self.people.iter().filter(|person| person.sits());
                let part = u64::from(count(sit.count())) * u64::from(*n);
                let needed = part.div_ceil(u64::from((*of).max(1)));
                Standing {
                    there: there(),
                    needed: u32::try_from(needed).unwrap_or(u32::MAX),
                }
            }
            Quorum::Sides { sides } => {
                let of =
                    |side: &str| count(self.sitting_at(place).filter(|it| it.side == side).count());
                let there = sides.iter().map(|(side, needed)| of(side).min(*needed));
                Standing {
                    there: there.sum(),
                    needed: sides.values().sum(),
                }
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Date, Entry, EntryKind, Id, Person, Presence, Role};
    use proptest::prelude::*;

    fn session(people: &[(&str, &str, Presence)]) -> Session {
        let day = chrono::NaiveDate::from_ymd_opt(2009, 5, 27).unwrap();
        let mut session = Session::new("e", "b", 1, Date::Day(day), "p");
        session.people = people
            .iter()
            .map(|(key, side, presence)| Person {
                key: (*key).to_owned(),
                side: (*side).to_owned(),
                presence: *presence,
                ..Person::default()
            })
            .collect();
        session
    }

    #[test]
    fn a_rule_counts_those_who_sit_and_are_there() {
        use Presence::{Excused, Present};
        let mut session = session(&[
            ("ar", "France", Present),
            ("aj", "France", Present),
            ("kk", "Japon", Present),
            ("yt", "Japon", Excused),
            ("tf", "France", Present),
        ]);
        session.people[4].role = Role::Interpreter;
        let sides = |france, japon| Quorum::Sides {
            sides: BTreeMap::from([("France".to_owned(), france), ("Japon".to_owned(), japon)]),
        };
        for (rule, there, needed) in [
            (Quorum::Count { n: 3 }, 3, 3),
            (Quorum::Count { n: 5 }, 3, 5),
            (Quorum::Fraction { n: 1, of: 2 }, 3, 2),
            (Quorum::Fraction { n: 2, of: 3 }, 3, 3),
            // Many of one side do not stand for the other.
            (sides(1, 2), 2, 3),
            (sides(2, 1), 3, 3),
        ] {
            session.quorum = Some(rule.clone());
            let standing = session.quorum_at(0);
            assert_eq!(standing, Some(Standing { there, needed }), "{rule:?}");
        }
        let kind = EntryKind::Departure {
            who: "kk".to_owned(),
            proxy: None,
        };
        session.log.push(Entry::new(Id(1), kind));
        session.quorum = Some(sides(2, 1));
        assert!(session.quorum_at(0).unwrap().is_met());
        assert!(!session.quorum_at(1).unwrap().is_met());
    }

    /// Goes through the whole log from its beginning, one entry after the other.
    fn slowly(session: &Session, place: usize) -> Vec<String> {
        let moves = |entry: &Entry, key: &str| match &entry.kind {
            EntryKind::Arrival { who } if who == key => Some(true),
            EntryKind::Departure { who, .. } if who == key => Some(false),
            _ => None,
        };
        let mut there = Vec::new();
        for person in &session.people {
            let first = session
                .log
                .iter()
                .find_map(|entry| moves(entry, &person.key));
            let mut inside = first.map_or(person.presence == Presence::Present, |comes| !comes);
            for entry in session.log.iter().take(place) {
                inside = moves(entry, &person.key).unwrap_or(inside);
            }
            if inside {
                there.push(person.key.clone());
            }
        }
        there
    }

    proptest! {
        #[test]
        fn presence_at_any_moment_equals_a_slow_reference(
            steps in prop::collection::vec((0..4_usize, 0..3_u8), 0..30),
            present in prop::collection::vec(prop::bool::ANY, 4),
        ) {
            let keys = ["ar", "aj", "kk", "yt"];
            let mut session = session(&keys.map(|key| (key, "", Presence::Absent)));
            for (person, present) in session.people.iter_mut().zip(present) {
                if present {
                    person.presence = Presence::Present;
                }
            }
            for (n, (who, what)) in steps.into_iter().enumerate() {
                let who = keys[who].to_owned();
                let kind = match what {
                    0 => EntryKind::Arrival { who },
                    1 => EntryKind::Departure { who, proxy: Some("ar".to_owned()) },
                    _ => EntryKind::Pause {},
                };
                session.log.push(Entry::new(Id(u32::try_from(n).unwrap()), kind));
            }
            for place in 0..=session.log.len() {
                let there: Vec<String> =
                    session.sitting_at(place).map(|person| person.key.clone()).collect();
                prop_assert_eq!(&there, &slowly(&session, place));
                for person in &session.people {
                    if let Some(holder) = session.proxy_at(person, place) {
                        prop_assert!(!there.contains(&person.key) && there.iter().any(|it| it == holder));
                    }
                }
            }
        }
    }
}
