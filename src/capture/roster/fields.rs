//! The fields of a line, each by the name of its column.

use super::RosterProblem;
use crate::model::{Civility, Gender, Person, Presence, Role};
use crate::text::fold;

const ROLES: &[(&str, Role)] = &[
    ("member", Role::Member),
    ("membre", Role::Member),
    ("chair", Role::Chair),
    ("president", Role::Chair),
    ("presidente", Role::Chair),
    ("rapporteur", Role::Rapporteur),
    ("rapporteure", Role::Rapporteur),
    ("interpreter", Role::Interpreter),
    ("interprete", Role::Interpreter),
    ("guest", Role::Guest),
    ("invite", Role::Guest),
    ("invitee", Role::Guest),
];

const PRESENCES: &[(&str, Presence)] = &[
    ("unknown", Presence::Unknown),
    ("present", Presence::Present),
    ("presente", Presence::Present),
    ("excused", Presence::Excused),
    ("excuse", Presence::Excused),
    ("excusee", Presence::Excused),
    ("absent", Presence::Absent),
    ("absente", Presence::Absent),
    ("represented", Presence::Represented),
    ("represente", Presence::Represented),
    ("representee", Presence::Represented),
];

const GENDERS: &[(&str, Gender)] = &[
    ("f", Gender::F),
    ("w", Gender::F),
    ("m", Gender::M),
    ("h", Gender::M),
];

/// Sets the field of a column. The value is clean and trimmed; an empty one leaves the default.
pub(super) fn set(person: &mut Person, column: &str, value: &str) -> Result<(), RosterProblem> {
    if value.is_empty() {
        return Ok(());
    }
    let text = value.to_owned();
    match column {
        "key" => person.key = fold(value),
        "name" => person.name = text,
        "function" => person.function = text,
        "side" => person.side = text,
        "organisation" => person.organisation = text,
        "town" => person.town = text,
        "email" => person.email = text,
        "native" => person.native = text,
        "reading" => person.reading = text,
        "civility" => {
            let civility = Civility::read(value);
            person.civility = Some(civility.ok_or(RosterProblem::Value {
                column: "civility",
                value: text,
                known: "M., Mme, Dr, Pr, Me",
            })?);
        }
        "role" => {
            person.role = one(
                "role",
                value,
                ROLES,
                "member, chair, rapporteur, interpreter, guest",
            )?;
        }
        "presence" => {
            person.presence = one(
                "presence",
                value,
                PRESENCES,
                "present, excused, absent, represented",
            )?;
        }
        "gender" => person.gender = Some(one("gender", value, GENDERS, "f, m")?),
        _ => {}
    }
    Ok(())
}

fn one<T: Copy>(
    column: &'static str,
    value: &str,
    table: &[(&str, T)],
    known: &'static str,
) -> Result<T, RosterProblem> {
    let folded = fold(value);
    let found = table.iter().find(|(word, _)| *word == folded);
    found
        .map(|(_, value)| *value)
        .ok_or_else(|| RosterProblem::Value {
            column,
            value: value.to_owned(),
            known,
        })
}
