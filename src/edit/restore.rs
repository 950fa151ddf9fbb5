//! Going back to an earlier state without rewinding anything: one more change, made of edits.

use std::collections::BTreeSet;

use super::{Edit, between};
use crate::model::{Decision, DecisionState, Floor, Id, Record, Session};

/// The edits that bring a session back to what it said `then`.
///
/// What has happened since stays: what was sent, sealed and corrected, where the meeting stands, numbers given to
/// decisions, the frozen words of what is adopted, and what is `inside` (confidential or private at any
/// time): no return makes it public. A decision that left under its number and was not there then is
/// withdrawn, because its number is not given again.
#[must_use]
pub fn restore(now: &Session, then: &Session, inside: &BTreeSet<Id>) -> Vec<Edit> {
    let mut wanted = then.clone();
    wanted.next_id = now.next_id;
    wanted.sent.clone_from(&now.sent);
    wanted.sealed.clone_from(&now.sealed);
    wanted.corrections.clone_from(&now.corrections);
    keep_decisions(now, &mut wanted);
    let mut stay_inside = StayInside { now, inside };
    wanted.log.iter_mut().for_each(|row| stay_inside.row(row));
    let decisions = wanted.decisions.iter_mut();
    decisions.for_each(|row| stay_inside.row(row));
    wanted
        .actions
        .iter_mut()
        .for_each(|row| stay_inside.row(row));
    let questions = wanted.questions.iter_mut();
    questions.for_each(|row| stay_inside.row(row));
    keep_formal_inside(now, &mut wanted);
    wanted.live = now.live.clone();
    if wanted.live.item.is_some_and(|id| wanted.item(id).is_none()) {
        wanted.live.item = None;
    }
    if matches!(wanted.live.floor, Floor::Topic { id } if wanted.entry(id).is_none()) {
        wanted.live.floor = Floor::Nobody;
    }
    between(now, &wanted)
}

fn keep_decisions(now: &Session, wanted: &mut Session) {
    for row in &mut wanted.decisions {
        let Some(here) = now.decision(row.id) else {
            continue;
        };
        row.number = here.number;
        let adopted = DecisionState::Adopted;
        if let Some(adoption) = &here.adopted {
            row.adopted = Some(adoption.clone());
            row.state = here.state;
            row.text.clone_from(&here.text);
            row.wordings.clone_from(&here.wordings);
            row.texts.extend(adoption.texts.clone());
        } else if row.adopted.take().is_some() && row.state == adopted {
            // What was adopted then is read back again.
            row.state = DecisionState::Noted;
        }
        if here.state == adopted && row.state == adopted && here.text != row.text {
            row.text.clone_from(&here.text);
            row.wordings.clone_from(&here.wordings);
        }
        for amendment in &mut row.amendments {
            let mut same = here.amendments.iter();
            let inside = same.any(|other| other.text == amendment.text && other.confidential);
            amendment.confidential |= inside;
        }
    }
    for row in &mut wanted.decisions {
        if now.decision(row.id).is_none() && row.adopted.take().is_some() {
            row.state = DecisionState::Noted;
        }
    }
    let settled = |row: &&Decision| row.number.is_some() || row.adopted.is_some();
    let sent = now.decisions.iter().filter(settled);
    for row in sent {
        if wanted.decision(row.id).is_none() {
            let mut row = row.clone();
            row.state = DecisionState::Withdrawn;
            wanted.decisions.push(row);
        }
    }
}

struct StayInside<'a> {
    now: &'a Session,
    inside: &'a BTreeSet<Id>,
}

impl StayInside<'_> {
    fn row(&mut self, row: &mut impl Record) {
        let here = self.now.record(row.id());
        let closed = here.is_some_and(Record::confidential);
        let private = here.is_some_and(Record::private);
        if private && !row.private() {
            let mut common = row.common();
            common.private = true;
            row.set_common(common);
        }
        if closed || (self.inside.contains(&row.id()) && !row.private()) {
            row.set_confidential(true);
        }
    }
}

/// Annexes and addenda are told apart by their words.
fn keep_formal_inside(now: &Session, wanted: &mut Session) {
    for annex in &mut wanted.formal.annexes {
        let mut same = now.formal.annexes.iter();
        annex.confidential |= same.any(|other| other.text == annex.text && other.confidential);
    }
    for addendum in &mut wanted.formal.addenda {
        let mut same = now.formal.addenda.iter();
        addendum.confidential |=
            same.any(|other| other.text == addendum.text && other.confidential);
    }
}
