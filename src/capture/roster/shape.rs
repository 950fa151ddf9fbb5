//! A line of a pasted roster that no header explains: cells, or a name and what follows it.

use csv::ReaderBuilder;

use crate::capture::names::{is_reading, read_aloud};
use crate::model::{Civility, Person};
use crate::text::{BLANKS, clean_line};

/// What may part cells, the surest first.
pub(super) const MARKS: [char; 4] = ['\t', '|', ';', ','];

/// What may stand between a name and a function.
const BETWEEN: [&str; 7] = [", ", "、", "，", " – ", " — ", " - ", " : "];

/// The longest name, in words.
const WORDS: usize = 6;

/// A line without the bullet or the number before it.
pub(super) fn without_mark(line: &str) -> &str {
    let line = line
        .trim()
        .trim_start_matches(['-', '–', '•', '*', '·', '‐']);
    let line = line.trim_start();
    let digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
    if digits.len() < line.len()
        && let Some(rest) = digits.strip_prefix(['.', ')'])
    {
        return rest.trim_start();
    }
    line
}

/// The cells of a line, cleaned; quotes keep a mark inside a cell.
pub(super) fn cells(line: &str, mark: char) -> Vec<String> {
    let line = match mark {
        // The rules at both ends of a drawn table.
        '|' => line.trim().trim_matches('|'),
        _ => line,
    };
    let delimiter = u8::try_from(mark).unwrap_or(b',');
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .delimiter(delimiter)
        .from_reader(line.as_bytes());
    let record = reader.records().next().and_then(Result::ok);
    let record = record.unwrap_or_default();
    let clean = |cell: &str| clean_line(cell.trim()).trim_matches(' ').to_owned();
    record.iter().map(clean).collect()
}

/// A name in the form of the house, and the civility that stood before it.
pub(super) struct Shaped {
    /// `Given FAMILY`.
    pub(super) name: String,
    /// The civility.
    pub(super) civility: Option<Civility>,
}

/// A name as the house writes it: no civility, the family name in capitals behind the given names.
pub(super) fn name(text: &str) -> Shaped {
    let text = clean_line(text.trim());
    let mut words: Vec<&str> = text.split(BLANKS).collect();
    words.retain(|word| !word.is_empty());
    let civility = match words.as_slice() {
        [first, _, ..] => Civility::read(first),
        _ => None,
    };
    if civility.is_some() {
        words.remove(0);
    }
    let family = words.iter().take_while(|word| is_capitals(word)).count();
    let given_last = words.iter().skip(family).all(|word| !is_capitals(word));
    if family > 0 && given_last {
        words.rotate_left(family);
    }
    Shaped {
        name: words.join(" "),
        civility,
    }
}

/// Whether a text may be a name: a few capitalised words, or the characters of a name in its own script.
pub(super) fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    let letters = |c: char| c.is_alphabetic() || matches!(c, '-' | '\'' | '’' | '.' | '\u{3000}');
    let particle = |word: &str| matches!(word, "de" | "du" | "des" | "la" | "le" | "von" | "van");
    let upper = |word: &str| word.chars().next().is_some_and(|c| !c.is_lowercase());
    let elided = |word: &str| word.starts_with("d'") || word.starts_with("d’");
    let plausible = words
        .iter()
        .all(|word| word.chars().all(letters) && (upper(word) || particle(word) || elided(word)));
    let enough = match words.as_slice() {
        [] => false,
        [one] => is_capitals(one) || is_unlatin(one),
        many => many.len() <= WORDS,
    };
    plausible && enough
}

fn is_capitals(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic());
    letters.clone().count() > 1 && letters.clone().all(char::is_uppercase)
}

/// Whether a text is in a script without capitals, as a name's own.
fn is_unlatin(text: &str) -> bool {
    let mut letters = text.chars().filter(|c| c.is_alphabetic()).peekable();
    letters.peek().is_some() && letters.all(|c| u32::from(c) >= 0x2e80)
}

/// The people of a line; none when it is not understood.
pub(super) fn people(line: &str) -> Vec<Person> {
    let mark = MARKS.into_iter().find(|mark| line.contains(*mark));
    match mark {
        Some(',') if !is_csv(line) => named(line).into_iter().collect(),
        Some(';') => {
            let cells: Vec<String> = cells(line, ';');
            let cells: Vec<&String> = cells.iter().filter(|cell| !cell.is_empty()).collect();
            let names = |cell: &&String| {
                let told = cell.contains(", ") || cell.split(' ').any(is_capitals);
                told && named(cell).is_some()
            };
            if cells.len() > 1 && cells.iter().all(names) {
                // A list of people in one line.
                return cells.into_iter().filter_map(|cell| named(cell)).collect();
            }
            from_cells(&cells).into_iter().collect()
        }
        Some(mark) => {
            let cells = cells(line, mark);
            let cells: Vec<&String> = cells.iter().filter(|cell| !cell.is_empty()).collect();
            from_cells(&cells).into_iter().collect()
        }
        None => named(line).into_iter().collect(),
    }
}

/// Whether commas part cells here and not words: a key comes first, or no blank follows any of them.
fn is_csv(line: &str) -> bool {
    let first = line.split(',').next().unwrap_or("").trim();
    is_key(first) || !line.contains(", ")
}

fn is_key(cell: &str) -> bool {
    (2..=5).contains(&cell.len()) && cell.chars().all(|c| c.is_ascii_lowercase())
}

/// A name, how it is read, and what follows.
pub(super) fn named(line: &str) -> Option<Person> {
    let line = clean_line(line);
    let line = line.trim_matches([' ', ',', ';']);
    if let Some((first, reading, function)) = read_aloud(line).filter(|it| is_name(it.0)) {
        return Some(Person {
            name: name(first).name,
            reading: reading.to_owned(),
            function: function.to_owned(),
            ..Person::default()
        });
    }
    let cut = BETWEEN
        .iter()
        .filter_map(|between| Some((line.find(between)?, between.len())))
        .min();
    let (first, function) = match (cut, line.split_once(" (")) {
        (Some((at, long)), _) => (line.get(..at)?, line.get(at + long..)?),
        (None, Some((first, rest))) => (first, rest.strip_suffix(')').unwrap_or(rest)),
        (None, None) => (line, ""),
    };
    let first = first.trim_matches(' ');
    is_name(first).then(|| {
        let Shaped { name, civility } = name(first);
        let function = function.trim_matches(' ');
        let next = function.split_once(", ").unwrap_or((function, ""));
        let (reading, function) = match next {
            (reading, rest) if is_unlatin(&name) && is_reading(reading) => (reading, rest),
            _ => ("", function),
        };
        Person {
            name,
            civility,
            reading: reading.to_owned(),
            function: function.trim_matches(' ').to_owned(),
            ..Person::default()
        }
    })
}

/// A person in cells whose columns nobody named: civility and key before the name, function and side after.
fn from_cells(cells: &[&String]) -> Option<Person> {
    let mut person = Person::default();
    let mut rest = cells.iter().map(|cell| cell.as_str()).peekable();
    while let Some(cell) = rest.next() {
        if cell.contains('@') && !cell.contains(' ') {
            cell.clone_into(&mut person.email);
        } else if !person.name.is_empty() {
            after_name(&mut person, cell);
        } else if let Some(civility) = Civility::read(cell) {
            person.civility = Some(civility);
        } else if person.key.is_empty() && is_key(cell) {
            cell.clone_into(&mut person.key);
        } else {
            let next = rest.peek().filter(|next| !next.contains(' '));
            let both = next.map(|next| format!("{cell} {next}"));
            let both =
                both.filter(|both| !cell.contains(' ') && is_name(both) && !is_unlatin(cell));
            let whole = match both {
                Some(both) => {
                    rest.next();
                    both
                }
                None if is_name(cell) => cell.to_owned(),
                None => return None,
            };
            let Shaped { name, civility } = name(&whole);
            person.name = name;
            person.civility = person.civility.or(civility);
        }
    }
    (!person.name.is_empty()).then_some(person)
}

fn after_name(person: &mut Person, cell: &str) {
    let own = is_unlatin(&person.name) || !person.native.is_empty();
    let place = match () {
        () if own && person.reading.is_empty() && is_reading(cell) => &mut person.reading,
        () if person.native.is_empty() && is_unlatin(cell) => &mut person.native,
        () if person.function.is_empty() => &mut person.function,
        () if person.side.is_empty() => &mut person.side,
        () => &mut person.organisation,
    };
    if !place.is_empty() {
        place.push_str(", ");
    }
    place.push_str(cell);
}
