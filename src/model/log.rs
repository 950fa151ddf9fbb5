//! The log: what was said and what happened, in order.

use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize, Serializer};

use super::{Entry, Id};

/// The lines of the log, read as a slice. Beside them stand their ids, so that the place of one is found without
/// reading any other: edits name entries, wherever they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "Vec<Entry>")]
pub struct Log {
    entries: Vec<Entry>,
    /// Of each entry; nobody gives one another id where it stands.
    ids: Vec<Id>,
}

impl Log {
    /// Where the entry of this id stands.
    #[must_use]
    pub fn place(&self, id: Id) -> Option<usize> {
        // Ids grow as lines come: most stand where they would if none had come in between.
        match self.ids.binary_search(&id) {
            Ok(at) => Some(at),
            Err(_) => self.ids.iter().rposition(|one| *one == id),
        }
    }

    /// The entry of this id.
    #[must_use]
    pub fn find(&self, id: Id) -> Option<&Entry> {
        self.entries.get(self.place(id)?)
    }

    /// Puts an entry in at a place, at the end where there is none.
    pub fn insert(&mut self, at: usize, entry: Entry) {
        let at = at.min(self.entries.len());
        self.ids.insert(at, entry.id);
        self.entries.insert(at, entry);
    }

    /// Adds an entry behind the last.
    pub fn push(&mut self, entry: Entry) {
        self.insert(self.entries.len(), entry);
    }

    /// Takes out the entry at a place.
    pub fn remove(&mut self, at: usize) -> Option<Entry> {
        let there = at < self.entries.len();
        there.then(|| {
            self.ids.remove(at);
            self.entries.remove(at)
        })
    }

    /// Keeps the entries of which something is true.
    pub fn retain(&mut self, keeps: impl FnMut(&Entry) -> bool) {
        self.entries.retain(keeps);
        self.ids = ids(&self.entries);
    }
}

fn ids(entries: &[Entry]) -> Vec<Id> {
    entries.iter().map(|entry| entry.id).collect()
}

impl From<Vec<Entry>> for Log {
    fn from(entries: Vec<Entry>) -> Self {
        let ids = ids(&entries);
        Self { entries, ids }
    }
}

impl FromIterator<Entry> for Log {
    fn from_iter<T: IntoIterator<Item = Entry>>(entries: T) -> Self {
        entries.into_iter().collect::<Vec<_>>().into()
    }
}

impl Deref for Log {
    type Target = [Entry];

    fn deref(&self) -> &[Entry] {
        &self.entries
    }
}

impl DerefMut for Log {
    fn deref_mut(&mut self) -> &mut [Entry] {
        &mut self.entries
    }
}

impl<'a> IntoIterator for &'a Log {
    type Item = &'a Entry;
    type IntoIter = std::slice::Iter<'a, Entry>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.iter()
    }
}

impl<'a> IntoIterator for &'a mut Log {
    type Item = &'a mut Entry;
    type IntoIter = std::slice::IterMut<'a, Entry>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.iter_mut()
    }
}

impl Serialize for Log {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.entries.serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::EntryKind;

    fn log(ids: &[u32]) -> Log {
        let entries = ids
            .iter()
            .map(|id| Entry::new(Id(*id), EntryKind::Pause {}));
        entries.collect()
    }

    #[test]
    fn an_entry_is_found_wherever_it_was_put() {
        // As typed, with lines put in between and one moved; then as somebody may have turned a file about.
        for ids in [&[1, 2, 9, 3, 4, 10, 11, 5, 8, 6][..], &[9, 7, 5, 3, 1]] {
            let log = log(ids);
            for (at, id) in ids.iter().enumerate() {
                assert_eq!(log.place(Id(*id)), Some(at));
                assert_eq!(log.find(Id(*id)), log.get(at));
            }
            assert_eq!((log.place(Id(0)), log.place(Id(12))), (None, None));
        }
    }

    #[test]
    fn places_follow_what_comes_and_goes() {
        let mut log = log(&[1, 2, 3]);
        log.insert(1, Entry::new(Id(7), EntryKind::Pause {}));
        log.push(Entry::new(Id(8), EntryKind::Pause {}));
        assert_eq!(log.remove(0).map(|entry| entry.id), Some(Id(1)));
        assert_eq!(log.remove(9), None);
        log.retain(|entry| entry.id != Id(2));
        let places = [1, 7, 2, 3, 8].map(|id| log.place(Id(id)));
        assert_eq!(places, [None, Some(0), None, Some(1), Some(2)]);
    }

    #[test]
    fn a_copy_shares_its_words_until_it_is_changed() {
        let one = Entry::new(Id(1), EntryKind::Pause {});
        let mut other = one.clone();
        assert!(std::ptr::eq(&raw const *one, &raw const *other));
        other.private = true;
        assert!(!one.private, "the other one is as it was");
    }
}
