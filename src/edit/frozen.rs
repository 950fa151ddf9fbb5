//! What no edit changes: the words that were adopted, and a number fixed at sending.

use super::{EditError, Row, RowRef};
use crate::model::{Decision, DecisionState, Session};

/// A decision is adopted where it stands: none comes into a session adopted, so that none has to leave it.
pub(super) fn check_born(row: &Row) -> Result<(), EditError> {
    match row {
        Row::Decision(row) if row.adopted.is_some() => Err(EditError::Frozen(row.id)),
        _ => Ok(()),
    }
}

/// And none leaves that was adopted: it is withdrawn, and its words stay.
pub(super) fn check_leaves(session: &Session, row: &RowRef) -> Result<(), EditError> {
    match row {
        RowRef::Decision(id) if session.decision(*id).is_some_and(|it| it.adopted.is_some()) => {
            Err(EditError::Frozen(*id))
        }
        _ => Ok(()),
    }
}

/// An adopted wording stays as it is (design § 2), and a number fixed at sending stays for ever.
///
/// Adopting changes nothing but the state, and what undoes it takes nothing else back: between the two the
/// words adopted stand in the decision and in its adoption, and no edit changes either.
pub(super) fn check_frozen(session: &Session, row: &Decision) -> Result<(), EditError> {
    let Some(old) = session.decision(row.id) else {
        return Ok(());
    };
    if old.cipher.is_some() || row.cipher.is_some() {
        // Whoever had the key was asked already; nobody else changes a row that he does not see.
        return Ok(());
    }
    let adopted = DecisionState::Adopted;
    let changes = match (&old.adopted, &row.adopted) {
        // A file may say that a decision is adopted and not keep the words apart.
        (None, None) => old.state == adopted && row.state == adopted && old.text != row.text,
        (Some(before), Some(now)) => before != now || !row.keeps(before),
        (None, Some(adoption)) => !row.differs_by_adoption(old) || !row.keeps(adoption),
        (Some(_), None) => !row.differs_by_adoption(old),
    };
    if changes {
        return Err(EditError::Frozen(row.id));
    }
    if old.number.is_some() && row.number.is_some() && old.number != row.number {
        return Err(EditError::NumberFixed(row.id));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::{Edit, apply};
    use crate::model::{Date, Id, Language};

    /// A session with one decision, adopted in two languages.
    fn adopted() -> (Session, Decision, Edit) {
        let day = chrono::NaiveDate::from_ymd_opt(2009, 5, 27).unwrap();
        let mut session = Session::new("e", "b", 1, Date::Day(day), "p");
        let mut noted = Decision::new(Id(1), "les 12 et 13 mai".into());
        noted.texts.insert(Language::Ja, "5月12日・13日".into());
        session.decisions = vec![noted.clone()];
        let row = Row::Decision(noted.adopted_at(None, None, None));
        let inverse = apply(&mut session, Edit::Replace { row }).unwrap();
        let now = session.decisions[0].clone();
        (session, now, inverse)
    }

    fn refused(session: &mut Session, row: Decision) {
        let before = session.clone();
        let row = Row::Decision(row);
        let frozen = Err(EditError::Frozen(Id(1)));
        assert_eq!(apply(session, Edit::Replace { row }), frozen);
        assert_eq!(*session, before);
    }

    #[test]
    fn no_edit_changes_the_words_that_were_adopted_in_any_state() {
        use DecisionState::{Adopted, Noted, Postponed, Withdrawn};
        let (mut session, now, _) = adopted();
        for state in [Noted, Adopted, Postponed, Withdrawn] {
            let mut other = Decision {
                state,
                ..now.clone()
            };
            other.text = "les 19 et 20 mai".into();
            refused(&mut session, other);
            let mut other = Decision {
                state,
                ..now.clone()
            };
            other.texts.insert(Language::Ja, "5月19日".into());
            refused(&mut session, other);
            let mut other = Decision {
                state,
                ..now.clone()
            };
            other.texts.clear();
            refused(&mut session, other);
        }
        let mut other = now.clone();
        other.adopted.as_mut().unwrap().text = "autre chose".into();
        refused(&mut session, other);
        let (row, at) = (RowRef::Decision(Id(1)), crate::edit::Slot::Last);
        assert!(apply(&mut session, Edit::Remove { row }).is_err());
        let row = Row::Decision(Decision { id: Id(2), ..now });
        assert!(apply(&mut session, Edit::Insert { at, row }).is_err());
    }

    #[test]
    fn a_state_an_amendment_or_another_language_may_come() {
        let (mut session, now, _) = adopted();
        let mut other = now;
        other.state = DecisionState::Withdrawn;
        other.amendments = vec![crate::model::Amendment::new("date à confirmer".into())];
        other.texts.insert(Language::En, "12 and 13 May".into());
        let row = Row::Decision(other.clone());
        apply(&mut session, Edit::Replace { row }).unwrap();
        assert_eq!(session.decisions, [other]);
    }

    #[test]
    fn undo_takes_an_adoption_back_and_nothing_with_it() {
        let (mut session, now, inverse) = adopted();
        let mut more = now.clone();
        more.adopted = None;
        more.state = DecisionState::Noted;
        more.text = "les 19 et 20 mai".into();
        refused(&mut session, more);
        let again = apply(&mut session, inverse).unwrap();
        assert_eq!(session.decisions[0].adopted, None);
        apply(&mut session, again).unwrap();
        assert_eq!(session.decisions, [now]);
    }
}
