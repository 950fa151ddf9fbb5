//! The register for a spreadsheet. What one would take for a formula is written so that it is none.

use chrono::NaiveDate;

use crate::archive::register::{Point, Register};
use crate::locale::{Catalog, Language};
use crate::model::Date;
use crate::text::clean_line;

const HEAD: [&str; 16] = [
    "kind",
    "session",
    "date",
    "body",
    "meeting",
    "number",
    "state",
    "who",
    "side",
    "due",
    "text",
    "amendments",
    "ended",
    "note",
    "objective",
    "replaced_by",
];

/// What spreadsheets in French part cells with, because the comma parts decimals there.
fn sign(words: &Catalog) -> u8 {
    match words.language() {
        Language::Fr => b';',
        Language::En | Language::Ja => b',',
    }
}

/// A line a point. The mark at the beginning says that it is UTF-8 to those who would guess.
pub(super) fn written(
    register: &Register,
    points: &[&Point],
    words: &Catalog,
) -> Result<Vec<u8>, ::csv::Error> {
    let mut out = "\u{feff}".as_bytes().to_vec();
    let mut writer = ::csv::WriterBuilder::new()
        .delimiter(sign(words))
        .terminator(::csv::Terminator::CRLF)
        .from_writer(&mut out);
    writer.write_record(HEAD)?;
    for point in points {
        writer.write_record(row(register, point).map(|cell| harmless(&cell)))?;
    }
    writer.flush()?;
    drop(writer);
    Ok(out)
}

fn row(register: &Register, point: &Point) -> [String; HEAD.len()] {
    let sitting = register.sitting(point.sitting);
    let file = sitting.and_then(|sitting| sitting.path.file_name());
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let list = |items: Vec<&str>, between: &str| {
        let items: Vec<&str> = items.into_iter().filter(|item| !item.is_empty()).collect();
        items.join(between)
    };
    let mut sides: Vec<&str> = point
        .owners
        .iter()
        .map(|owner| owner.side.as_str())
        .collect();
    sides.dedup();
    let names = point.owners.iter().map(|owner| owner.name.as_str());
    let amendments = point.amendments.iter().map(|one| one.text.as_str());
    let ended = point.ended.as_ref();
    [
        point.matter.word().to_owned(),
        file.unwrap_or_default().to_string_lossy().into_owned(),
        sitting
            .map(|sitting| date(&sitting.date))
            .unwrap_or_default(),
        sitting
            .map(|sitting| sitting.body.clone())
            .unwrap_or_default(),
        sitting
            .map(|sitting| sitting.number.to_string())
            .unwrap_or_default(),
        point
            .number
            .map(|number| number.to_string())
            .unwrap_or_default(),
        point.state.word().to_owned(),
        list(names.collect(), ", "),
        list(sides, ", "),
        point
            .due
            .as_ref()
            .map(|due| date(&due.date))
            .unwrap_or_default(),
        point.text.clone(),
        list(amendments.collect(), " ; "),
        day(ended.and_then(|ended| ended.on)),
        ended.map(|ended| ended.note.clone()).unwrap_or_default(),
        objective(point),
        replaced_by(point),
    ]
}

/// `2009-05-27`, or the words.
pub(super) fn date(date: &Date) -> String {
    match date {
        Date::Day(day) => day.to_string(),
        Date::Words { text, .. } => text.clone(),
    }
}

fn objective(point: &Point) -> String {
    let Some(cite) = &point.objective else {
        return String::new();
    };
    let number = cite.objective.map(|n| n.to_string()).unwrap_or_default();
    match cite.measure {
        Some(measure) => format!("{number}.{measure}"),
        None => number,
    }
}

fn replaced_by(point: &Point) -> String {
    let Some(link) = &point.successor else {
        return String::new();
    };
    match link.number {
        Some(number) => format!("{}#{number}", link.file),
        None => link.file.clone(),
    }
}

/// A cell that no spreadsheet takes for a formula (OWASP, CSV injection): text that begins as one gets an
/// apostrophe before it, numbers stay numbers.
fn harmless(cell: &str) -> String {
    let cell = clean_line(cell);
    let begins = cell
        .trim_start_matches([' ', '\u{a0}', '\u{3000}'])
        .chars()
        .next();
    let formula = matches!(
        begins,
        Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '|' | '%')
    );
    if formula && cell.trim().parse::<f64>().is_err() {
        format!("'{cell}")
    } else {
        cell
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_numbers_stay_numbers() {
        for (cell, written) in [
            ("=HYPERLINK(\"http://x\")", "'=HYPERLINK(\"http://x\")"),
            ("+33 1 23", "'+33 1 23"),
            ("-2", "-2"),
            ("-2,5 %", "'-2,5 %"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("  =1+1", "'  =1+1"),
            ("\t=1+1", "' =1+1"),
            ("＝1+1", "'＝1+1"),
            ("La date : en mai", "La date : en mai"),
            ("3", "3"),
            ("", ""),
        ] {
            assert_eq!(harmless(cell), written, "{cell}");
        }
    }
}
