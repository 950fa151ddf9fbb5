//! What builds each part of a document: a row a part.

use super::Builder;
use crate::document::house::Section;

/// Builds a part.
type Part = fn(&mut Builder<'_>);

const PARTS: &[(Section, Part)] = &[
    (Section::Masthead, |it| it.masthead()),
    (Section::Session, |it| it.session_line()),
    (Section::Place, |it| it.place()),
    (Section::Hours, |it| it.hours()),
    (Section::Title, |it| it.title()),
    (Section::Status, |it| it.status()),
    (Section::Chair, |it| it.presided()),
    (Section::Chairs, |it| {
        it.presided_in_turn();
    }),
    (Section::Rapporteur, |it| it.rapporteur()),
    (Section::Attendance, |it| it.attendance()),
    (Section::Agenda, |it| it.agenda()),
    (Section::Approval, |it| it.approval()),
    (Section::Log, |it| it.log()),
    (Section::Corrections, |it| it.corrections()),
    (Section::Decisions, |it| it.decisions()),
    (Section::Objectives, |it| it.objectives()),
    (Section::Actions, |it| it.actions()),
    (Section::Open, |it| it.open_points()),
    (Section::Indicators, |it| it.indicators()),
    (Section::Next, |it| it.next_meeting()),
    (Section::Closing, |it| it.closing()),
    (Section::Signatures, |it| it.signatures()),
    (Section::Annexes, |it| it.annexes()),
    (Section::Distribution, |it| it.distribution()),
    (Section::Addenda, |it| it.addenda()),
    (Section::Seal, |it| it.seal()),
];

/// What builds this part.
pub(super) fn part(section: Section) -> Option<Part> {
    PARTS
        .iter()
        .find(|(known, _)| *known == section)
        .map(|(_, part)| *part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_is_built_by_one_row() {
        let rows: Vec<Section> = PARTS.iter().map(|(section, _)| *section).collect();
        assert_eq!(rows, Section::ALL);
    }
}
