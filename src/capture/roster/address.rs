//! People in the address lines of an e-mail: `André ROSSINOT <a@b>; "TAKEDA, Yuko" <c@d>, e.f@g`.

use super::shape::{self, Shaped};
use crate::model::Person;
use crate::text::{clean_line, fold};

/// What may stand before the addresses, folded.
const FIELDS: [&str; 8] = ["a", "to", "cc", "cci", "bcc", "de", "from", "destinataires"];

/// Whether a line is one of addresses, not of cells.
pub(super) fn is_list(line: &str) -> bool {
    let cells = line.contains(['\t', '|']);
    let mut pieces = line.split([',', ';']).map(str::trim);
    let mut addresses = || pieces.all(|piece| piece.is_empty() || piece.contains('@'));
    line.contains('@') && !cells && (line.contains('<') || addresses())
}

/// The people of a line; none when there is an address nobody is known by.
pub(super) fn people(line: &str) -> Vec<Person> {
    let line = clean_line(line);
    let line = match line.split_once(':') {
        Some((field, rest)) if FIELDS.contains(&fold(field.trim()).as_str()) => rest,
        _ => line.as_str(),
    };
    let mut people: Vec<Person> = Vec::new();
    for piece in pieces(line) {
        match (piece.contains('@'), people.last_mut()) {
            (true, _) => match person(piece) {
                Some(person) => people.push(person),
                None => return Vec::new(),
            },
            // What follows an address is about whose it is.
            (false, Some(before)) if before.function.is_empty() => {
                piece.clone_into(&mut before.function);
            }
            (false, _) => return Vec::new(),
        }
    }
    people
}

/// The addresses of a line: parted by `;`, and by `,` behind an address.
fn pieces(line: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut quoted, mut addressed) = (0, false, false);
    for (at, c) in line.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '@' => addressed = true,
            ';' | ',' if !quoted && (c == ';' || addressed) => {
                pieces.push(line.get(start..at).unwrap_or(""));
                (start, addressed) = (at + 1, false);
            }
            _ => {}
        }
    }
    pieces.push(line.get(start..).unwrap_or(""));
    let trimmed = pieces.into_iter().map(|piece| piece.trim_matches(' '));
    trimmed.filter(|piece| !piece.is_empty()).collect()
}

fn person(piece: &str) -> Option<Person> {
    let (before, email) = if let Some((before, rest)) = piece.split_once('<') {
        (before, rest.split('>').next()?)
    } else {
        let email = piece.split(' ').find(|word| word.contains('@'))?;
        (piece.split(email).next()?, email)
    };
    let email = email.trim_matches([' ', '(', ')']).to_owned();
    let called = before.trim_matches([' ', '"', '\'', ',']);
    let mut person = if called.is_empty() {
        of_address(&email)?
    } else {
        match called.split_once(',') {
            Some((family, given)) if is_turned(family, given) => {
                let turned = format!("{} {family}", given.trim_matches(' '));
                let Shaped { name, civility } = shape::name(&turned);
                Person {
                    name,
                    civility,
                    ..Person::default()
                }
            }
            _ => shape::named(called)?,
        }
    };
    person.email = email;
    Some(person)
}

/// « FAMILY, Given », as address books have it.
fn is_turned(family: &str, given: &str) -> bool {
    let capitals = |text: &str| !text.chars().any(char::is_lowercase);
    let words = given.split_ascii_whitespace().count();
    capitals(family) && !capitals(given) && words <= 2 && shape::is_name(family)
}

/// The name that an address tells: `yuko.takeda@…`.
fn of_address(email: &str) -> Option<Person> {
    let (local, _) = email.split_once('@')?;
    let (given, family) = local.split_once(['.', '_'])?;
    let word = |text: &str| {
        text.chars().count() > 1 && text.chars().all(|c| c.is_alphabetic() || c == '-')
    };
    let mut letters = given.chars();
    let first = letters.next()?.to_uppercase();
    (word(given) && word(family)).then(|| Person {
        name: format!("{first}{} {}", letters.as_str(), family.to_uppercase()),
        ..Person::default()
    })
}
