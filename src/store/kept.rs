//! The kinds of files that are ours, and what each must say of itself so that reading, journal and recovery
//! are one for all.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::error::FileProblem;
use super::vault::{self, Hidden, Key, Unsealed, VeiledEdit};
use crate::edit::{Edit, EditError, Field, Root, Row, Slot, Step};
use crate::model::{Cover, Encryption, Entry, EntryKind, Fiche, Id, Roadmap, Session};
use crate::text::{self, Prose, Spot};

/// A kind of file: a word that it opens with, a format, and what a hand may have done to it.
pub trait FileKind: Clone + PartialEq + Serialize + DeserializeOwned {
    /// Which it is.
    const KIND: Kind;
    /// The format that this program writes.
    const FORMAT: u32;
    /// The newest format that it reads.
    const NEWEST: u32 = Self::FORMAT;

    /// Puts right what a hand-edited file may have wrong without harm.
    fn tidy(&mut self) {}

    /// What is wrong with it although its form is right, with the place in its text where that is known.
    fn fault(&self, _source: &str) -> Option<(FileProblem, Option<Spot>)> {
        None
    }
}

/// A kind of file that changes while it is open: it has a journal.
pub trait Kept: FileKind + Root<Edit: VeiledEdit> {
    /// What stands now in the place that a step changes, beside what the step expects and makes.
    fn agreement(&self, step: &Step<Self::Edit>) -> Agreement;

    /// What is done when a step does not land; `merge` when a hand changed the file meanwhile.
    fn instead(_error: &EditError, _edit: Self::Edit, _merge: bool) -> Option<Self::Edit> {
        None
    }

    /// Whether an edit carries the words of the line that it came from.
    fn carries_words(_edit: &Self::Edit) -> bool {
        false
    }

    /// The edit that keeps a line word for word whose meaning was lost.
    fn literally(&self, _line: &Prose) -> Option<Self::Edit> {
        None
    }

    /// Whether an edit brings in words that nobody but the owner of the files may read.
    fn closes(_edit: &Self::Edit) -> bool {
        false
    }

    /// Where it stands; the file is written when that changes.
    fn mark(&self) -> Option<Id> {
        None
    }

    /// What is needed to read what is encrypted in it, if anything is.
    fn encryption(&self) -> Option<&Encryption> {
        None
    }

    /// Whether what is typed now is confidential.
    fn is_inside(&self) -> bool {
        false
    }

    /// How much of it is encrypted; of one that is not, nothing.
    fn cover(&self) -> Cover {
        self.encryption().map(|one| one.cover).unwrap_or_default()
    }

    /// As files hold it: what is to be is encrypted.
    ///
    /// # Errors
    /// [`Unsealed`]: then it must not be written.
    fn closed(&self, _key: &Key) -> Result<Self, Unsealed> {
        Ok(self.clone())
    }

    /// Whether all of it is encrypted, and nothing of it was opened.
    fn is_shut(&self) -> bool {
        false
    }

    /// Decrypts what this key opens.
    fn open(&mut self, _key: &Key) {}

    /// Takes note of what of it is confidential, and leaves out what is open in it.
    fn settle(&self, _hidden: &mut Hidden) {}
}

/// Which kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A session.
    Session,
    /// A fiche « Bonne pratique ».
    Fiche,
    /// A roadmap (*feuille de route*).
    Roadmap,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Session, Self::Fiche, Self::Roadmap];

    /// The word that its files open with.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Session => "copil",
            Self::Fiche => "fiche",
            Self::Roadmap => "feuille_de_route",
        }
    }
}

/// How a file that was changed by hand stands to a step made on the file before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// The file is here as the step expects it.
    Lands,
    /// The file already is as the step makes it.
    ThereAlready,
    /// Somebody changed the very same thing.
    Differs,
}

impl Agreement {
    /// Of what stands there now, what the step expects and what it makes.
    pub(super) fn of<T: PartialEq>(now: &T, before: &T, after: &T) -> Self {
        if now == before {
            Self::Lands
        } else if now == after {
            Self::ThereAlready
        } else {
            Self::Differs
        }
    }

    /// Of a step that sets a field: what setting it gives back is what stands there now.
    pub(super) fn of_field<R: Root>(root: &R, step: &Step<R::Edit>) -> Self {
        match root.clone().perform(step.edit.clone()) {
            Ok(now) => Self::of(&now, &step.inverse, &step.edit),
            Err(_) => Self::Differs,
        }
    }
}

impl FileKind for Session {
    const KIND: Kind = Kind::Session;
    const FORMAT: u32 = crate::model::FORMAT;
    const NEWEST: u32 = crate::model::ENCRYPTED_FORMAT;

    /// Line ends in one-line fields, a counter that lags behind.
    fn tidy(&mut self) {
        let people = self.people.iter_mut().flat_map(|person| {
            [
                &mut person.name,
                &mut person.function,
                &mut person.side,
                &mut person.organisation,
                &mut person.town,
                &mut person.email,
                &mut person.native,
                &mut person.reading,
            ]
        });
        let header = [
            &mut self.event,
            &mut self.body,
            &mut self.zone,
            &mut self.place,
            &mut self.house,
        ];
        let titles = self.agenda.iter_mut().map(|item| &mut item.title);
        one_line(header.into_iter().chain(people).chain(titles));
        let items = self.agenda.iter().map(|item| item.id);
        let last = items
            .chain(self.records().map(crate::model::Record::id))
            .max()
            .unwrap_or(Id(0));
        self.next_id = self.next_id.max(last.next());
    }

    fn fault(&self, source: &str) -> Option<(FileProblem, Option<Spot>)> {
        // Nobody makes a session believe that it is encrypted in part, or not at all.
        if (self.cover() == Cover::Whole) != self.is_shut() {
            return Some((FileProblem::Unopened, None));
        }
        let person = self.people.iter().find(|person| !is_key(&person.key))?;
        let written = format!("key: \"{}\"", person.key);
        let spot = Spot::of(source, &written).or_else(|| Spot::of(source, "key:"));
        let key = text::visible(&person.key).into_owned();
        Some((FileProblem::Key(key), spot))
    }
}

/// Whether a person's key can be typed: letters and digits, with dashes, dots or underlines between.
fn is_key(key: &str) -> bool {
    let inner = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '\'' | '’');
    !key.is_empty() && key.chars().count() <= 40 && key.chars().all(inner)
}

fn one_line<'a>(texts: impl Iterator<Item = &'a mut String>) {
    for text in texts {
        if text.contains('\n') {
            *text = text::clean_line(text);
        }
    }
}

impl Kept for Session {
    fn agreement(&self, step: &Step) -> Agreement {
        super::replay::agreement(self, step)
    }

    fn instead(error: &EditError, edit: Edit, merge: bool) -> Option<Edit> {
        match (error, edit) {
            // The row it came after is gone: the words stay, at the end.
            (
                EditError::Missing(_),
                Edit::Insert {
                    at: Slot::After(_),
                    row,
                },
            ) => Some(Edit::Insert {
                at: Slot::Last,
                row,
            }),
            // The record that made the row was lost: this one holds the whole row.
            (EditError::Missing(_), Edit::Replace { row }) if !merge => Some(Edit::Insert {
                at: Slot::Last,
                row,
            }),
            _ => None,
        }
    }

    fn carries_words(edit: &Edit) -> bool {
        matches!(
            edit,
            Edit::Insert {
                row: Row::Entry(_) | Row::Decision(_) | Row::Action(_) | Row::Question(_),
                ..
            }
        )
    }

    /// Its words become a note of nobody's, flagged.
    fn literally(&self, line: &Prose) -> Option<Edit> {
        let kind = EntryKind::Note {
            by: None,
            text: line.clone(),
        };
        let mut entry = Entry::new(self.next_id, kind);
        // The line may have been private, or closed doors may have been opened by it: it stays inside.
        entry.private = line.trim_start().starts_with([',', '、', '，']);
        entry.confidential = self.live.huis_clos;
        entry.flag = Some(Prose::default());
        Some(Edit::Insert {
            at: Slot::Last,
            row: Row::Entry(entry),
        })
    }

    fn closes(edit: &Edit) -> bool {
        match edit {
            Edit::Set {
                field: Field::Live(live),
            } => live.huis_clos,
            Edit::Insert { row, .. } | Edit::Replace { row } => match row {
                Row::Person(person) => person.confidential,
                Row::Item(item) => item.confidential,
                row => row.record().is_some_and(crate::model::Record::confidential),
            },
            _ => false,
        }
    }

    fn mark(&self) -> Option<Id> {
        self.live.item
    }

    fn encryption(&self) -> Option<&Encryption> {
        self.encryption.as_ref()
    }

    fn is_inside(&self) -> bool {
        self.live.huis_clos
    }

    fn closed(&self, key: &Key) -> Result<Self, Unsealed> {
        vault::close(self, key)
    }

    fn is_shut(&self) -> bool {
        self.cipher.is_some()
    }

    fn open(&mut self, key: &Key) {
        vault::open(self, key);
    }

    fn settle(&self, hidden: &mut Hidden) {
        hidden.settle(self);
    }
}

impl FileKind for Fiche {
    const KIND: Kind = Kind::Fiche;
    const FORMAT: u32 = crate::model::FICHE_FORMAT;

    fn tidy(&mut self) {
        let own = [
            &mut self.house,
            &mut self.town,
            &mut self.name,
            &mut self.map,
            &mut self.site,
        ];
        let others = self
            .texts
            .values_mut()
            .flat_map(|words| [&mut words.town, &mut words.name]);
        one_line(own.into_iter().chain(others).chain(&mut self.domains));
    }
}

impl Kept for Fiche {
    fn agreement(&self, step: &Step<Self::Edit>) -> Agreement {
        Agreement::of_field(self, step)
    }
}

impl FileKind for Roadmap {
    const KIND: Kind = Kind::Roadmap;
    const FORMAT: u32 = crate::model::ROADMAP_FORMAT;

    fn fault(&self, source: &str) -> Option<(FileProblem, Option<Spot>)> {
        let number = self.repeated()?;
        let written = format!("number: {number},");
        Some((
            FileProblem::Objective(number),
            Spot::last_of(source, &written).or_else(|| Spot::last_of(source, "number:")),
        ))
    }
}
