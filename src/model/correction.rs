//! What changed since a document left: the row as it was sent, and why it is no longer so.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::record::Record;
use super::session::is_default;
use super::{Action, Decision, Entry, Id, Question, Session};
use crate::text::Prose;

/// A row as it was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Was {
    /// Nothing: the row was added since.
    Nothing {
        /// Which row it is.
        id: Id,
    },
    /// An entry of the log.
    Entry {
        /// As it was.
        row: Box<Entry>,
    },
    /// A decision.
    Decision {
        /// As it was.
        row: Box<Decision>,
        /// The number it was sent under.
        number: u32,
    },
    /// An action.
    Action {
        /// As it was.
        row: Box<Action>,
    },
    /// A question.
    Question {
        /// As it was.
        row: Box<Question>,
    },
}

impl Was {
    /// The row of this session that has this id, if a document of it prints the row.
    #[must_use]
    pub fn of(session: &Session, id: Id) -> Option<Self> {
        fn found<R: Record + Clone>(rows: &[R], id: Id) -> Option<Box<R>> {
            let row = rows.iter().find(|row| row.id() == id)?;
            row.prints().then(|| Box::new(row.clone()))
        }
        let entry = found(&session.log, id).filter(|row| row.kind.text().is_some());
        let decision = found(&session.decisions, id);
        entry
            .map(|row| Self::Entry { row })
            .or_else(|| {
                let number = session.number_of(id)?;
                decision.map(|row| Self::Decision { row, number })
            })
            .or_else(|| found(&session.actions, id).map(|row| Self::Action { row }))
            .or_else(|| found(&session.questions, id).map(|row| Self::Question { row }))
    }

    /// Which row it is.
    #[must_use]
    pub fn id(&self) -> Id {
        match self {
            Self::Nothing { id } => *id,
            Self::Entry { row } => row.id,
            Self::Decision { row, .. } => row.id,
            Self::Action { row } => row.id,
            Self::Question { row } => row.id,
        }
    }

    /// Whether another reads the same: what a row carries for the rapporteur alone does not count.
    fn reads_as(&self, other: Option<&Self>) -> bool {
        match (self, other) {
            (Self::Nothing { .. }, None) => true,
            (Self::Entry { row }, Some(Self::Entry { row: now })) => {
                row.kind == now.kind && row.texts == now.texts && row.cite == now.cite
            }
            (Self::Decision { row, .. }, Some(Self::Decision { row: now, .. })) => {
                let same = row.text == now.text && row.texts == now.texts && row.cite == now.cite;
                // Read back after it left, a decision reads as before.
                let stands = row.state.stands() == now.state.stands()
                    && (row.state.stands() || row.state == now.state);
                same && stands && row.amendments == now.amendments && row.vote == now.vote
            }
            (Self::Action { row }, Some(Self::Action { row: now })) => {
                let owners = row.who == now.who && row.outside == now.outside;
                let same = row.text == now.text && row.texts == now.texts && row.cite == now.cite;
                owners && same && row.due == now.due
            }
            (Self::Question { row }, Some(Self::Question { row: now })) => {
                row.text == now.text && row.texts == now.texts
            }
            _ => false,
        }
    }
}

/// A change of what a document that left holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// The row as it was sent.
    pub was: Was,
    /// Why; empty until somebody says it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub reason: Prose,
    /// Who asked for it, by key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// On which day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
}

impl Session {
    /// How many corrections those who have the document know of already; before it was sent, those who
    /// know of the sealed one.
    fn known(&self) -> usize {
        let sent = self.sent.iter().map(|sent| sent.corrections).max();
        let sealed = self.sealed.as_ref().map(|sealed| sealed.corrections);
        sent.or(sealed).unwrap_or(0)
    }

    /// How many corrections are no longer to be changed: they were sent or sealed.
    fn settled(&self) -> usize {
        let sealed = self.sealed.as_ref().map(|sealed| sealed.corrections);
        self.known().max(sealed.unwrap_or(0))
    }

    /// The corrections that nobody was sent yet.
    #[must_use]
    pub fn new_corrections(&self) -> &[Correction] {
        self.corrections.get(self.known()..).unwrap_or(&[])
    }

    /// The day of the version that these corrections make; none while there are none.
    #[must_use]
    pub fn corrected(&self) -> Option<NaiveDate> {
        self.corrections.iter().filter_map(|one| one.on).max()
    }

    /// The corrections once the session, as it was, has become `now` on this day, of these rows; none when
    /// nothing that was sent or sealed reads otherwise. A row that reads again as it was sent is no longer one.
    #[must_use]
    pub fn corrections_after(
        &self,
        now: &Self,
        touched: &[Id],
        on: NaiveDate,
    ) -> Option<Vec<Correction>> {
        let sent = self.sent.iter().map(|sent| sent.until);
        let until = sent
            .chain(self.sealed.as_ref().map(|sealed| sealed.until))
            .max()?;
        if until == Id::default() {
            return None;
        }
        let known = self.settled();
        let mut corrections = now.corrections.clone();
        for id in touched {
            let before = Was::of(self, *id).unwrap_or(Was::Nothing { id: *id });
            let after = Was::of(now, *id);
            if before.reads_as(after.as_ref()) {
                continue;
            }
            let mut waiting = corrections.iter().skip(known);
            let waiting = waiting.position(|one| one.was.id() == *id);
            match waiting.map(|at| at + known) {
                Some(at) => {
                    let again = |one: &Correction| one.was.reads_as(after.as_ref());
                    if corrections.get(at).is_some_and(again) {
                        corrections.remove(at);
                    } else if let Some(one) = corrections.get_mut(at) {
                        one.on = Some(on);
                    }
                }
                None => corrections.push(Correction {
                    was: before,
                    reason: Prose::default(),
                    by: None,
                    on: Some(on),
                }),
            }
        }
        (corrections != now.corrections).then_some(corrections)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{DecisionState, EntryKind, Language, Sent};

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2009, 6, day).unwrap()
    }

    /// A note and a decision, sent.
    fn sent() -> Session {
        let mut session = Session::new("e", "b", 1, day(1).into(), "p");
        let text = "mot".into();
        session
            .log
            .push(Entry::new(Id(1), EntryKind::Note { by: None, text }));
        session.decisions = vec![Decision {
            number: Some(1),
            ..Decision::new(Id(2), "La date : le 12 mai".into())
        }];
        session.sent = vec![Sent {
            document: "compte-rendu".to_owned(),
            language: Language::Fr,
            on: day(1),
            at: None,
            digest: String::new(),
            to: "tous".to_owned(),
            files: Vec::new(),
            until: Id(3),
            corrections: 0,
        }];
        session
    }

    fn reworded(session: &Session, text: &str) -> Session {
        let mut now = session.clone();
        now.decisions[0].text = text.into();
        now
    }

    #[test]
    fn what_reads_otherwise_is_corrected_once_and_what_reads_again_as_sent_is_not() {
        let sent = sent();
        let mut first = reworded(&sent, "La date : le 13 mai");
        first.corrections = sent.corrections_after(&first, &[Id(2)], day(2)).unwrap();
        let mut second = reworded(&first, "La date : le 14 mai");
        second.corrections = first.corrections_after(&second, &[Id(2)], day(3)).unwrap();
        assert_eq!(second.corrections.len(), 1);
        let correction = &second.corrections[0];
        assert_eq!(Some(&correction.was), Was::of(&sent, Id(2)).as_ref());
        assert_eq!(correction.on, Some(day(3)));
        let back = reworded(&second, "La date : le 12 mai");
        assert_eq!(
            second.corrections_after(&back, &[Id(2)], day(4)),
            Some(vec![])
        );
    }

    #[test]
    fn what_only_the_rapporteur_sees_is_no_correction() {
        let sent = sent();
        let mut now = sent.clone();
        now.decisions[0].state = DecisionState::Adopted;
        now.log[0].flag = Some("à voir".into());
        assert_eq!(sent.corrections_after(&now, &[Id(1), Id(2)], day(2)), None);
    }

    #[test]
    fn what_is_added_or_taken_away_is_a_correction() {
        let sent = sent();
        let mut now = sent.clone();
        now.log = crate::model::Log::default();
        now.decisions
            .push(Decision::new(Id(3), "Le lieu : Paris".into()));
        let found = sent
            .corrections_after(&now, &[Id(1), Id(3)], day(2))
            .unwrap();
        let was: Vec<&Was> = found.iter().map(|one| &one.was).collect();
        assert_eq!(
            was,
            [&Was::of(&sent, Id(1)).unwrap(), &Was::Nothing { id: Id(3) }]
        );
    }

    #[test]
    fn before_anything_that_holds_rows_was_sent_nothing_is_corrected() {
        let mut sent = sent();
        sent.sent[0].until = Id(0);
        let now = reworded(&sent, "La date : le 13 mai");
        assert_eq!(sent.corrections_after(&now, &[Id(2)], day(2)), None);
    }
}
