//! How often a session names somebody or an item: what is named can be taken off no list, nor lose its key.

use super::{Entry, EntryKind, Floor, Id, Session};

impl Session {
    /// How many lines, actions, proxies and offices name the person of this key. Forms bound to him name
    /// nobody by themselves.
    #[must_use]
    pub fn mentions_of(&self, key: &str) -> usize {
        let entries = self.log.iter().filter(|entry| names(entry, key)).count();
        let actions = self.actions.iter();
        let actions = actions.filter(|action| action.who.iter().any(|who| who == key));
        let proxies = self.people.iter();
        let proxies = proxies.filter(|person| person.proxy.as_deref() == Some(key));
        let speaks =
            matches!(&self.live.floor, Floor::Speaker { by } if by.keys().any(|k| k == key));
        let offices = [&self.live.chair, &self.live.pen];
        let offices = offices.iter().filter(|who| who.as_deref() == Some(key));
        let receives = self.formal.distribution.iter().filter(|to| *to == key);
        let waits = self.live.queue.iter().filter(|who| *who == key);
        entries
            + actions.count()
            + proxies.count()
            + usize::from(speaks)
            + offices.count()
            + waits.count()
            + receives.count()
    }

    /// How many lines, decisions, actions and questions belong to an item, or went to it.
    #[must_use]
    pub fn uses_of_item(&self, item: Id) -> usize {
        let belong = self.records().filter(|record| record.item() == Some(item));
        let went = |entry: &&Entry| entry.kind == EntryKind::Item { to: item };
        // An entry that goes to an item belongs to the one before.
        let went = self.log.iter().filter(went);
        let went = went.filter(|entry| entry.item != Some(item)).count();
        belong.count() + went + usize::from(self.live.item == Some(item))
    }
}

impl Entry {
    /// Whether it names the person of this key.
    #[must_use]
    pub fn names(&self, key: &str) -> bool {
        names(self, key)
    }
}

fn names(entry: &Entry, key: &str) -> bool {
    let speaks = entry.kind.speaker();
    speaks.is_some_and(|by| by.keys().any(|k| k == key))
        || match &entry.kind {
            EntryKind::Arrival { who } | EntryKind::Chair { who } | EntryKind::Pen { who } => {
                who == key
            }
            EntryKind::Departure { who, proxy } => who == key || proxy.as_deref() == Some(key),
            _ => false,
        }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Id, Person, Speaker};

    #[test]
    fn every_place_that_names_somebody_counts() {
        type Name = fn(&mut Session);
        let cases: [(Name, usize); 7] = [
            (|_| {}, 0),
            (
                |s| {
                    let by = Speaker::person("kk");
                    s.log.push(Entry::new(Id(1), EntryKind::Floor { by }));
                },
                1,
            ),
            (
                |s| {
                    let kind = EntryKind::Departure {
                        who: "ar".to_owned(),
                        proxy: Some("kk".to_owned()),
                    };
                    s.log.push(Entry::new(Id(1), kind));
                },
                1,
            ),
            (
                |s| {
                    s.people.push(Person {
                        key: "ar".to_owned(),
                        proxy: Some("kk".to_owned()),
                        ..Person::default()
                    });
                },
                1,
            ),
            (|s| s.live.queue = vec!["kk".to_owned()], 1),
            (|s| s.live.chair = Some("kk".to_owned()), 1),
            (
                |s| {
                    let by = Speaker::person("kk");
                    s.live.bound.insert("kaw".to_owned(), by);
                },
                0,
            ),
        ];
        for (n, (name, count)) in cases.into_iter().enumerate() {
            let day = chrono::NaiveDate::from_ymd_opt(2009, 5, 27).unwrap();
            let mut session = Session::new("e", "b", 1, day.into(), "p");
            name(&mut session);
            assert_eq!(session.mentions_of("kk"), count, "{n}");
        }
    }
}
