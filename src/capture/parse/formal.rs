//! What frames the minutes: `horaire:` `approbation:` `approuve:` `annexe:` `diffusion:` `additif:`.

use super::super::lexer::trim;
use super::super::{Act, Formality, dates, names};
use super::{Read, Reader, act};
use crate::model::{Date, Previous};
use crate::text::Prose;

/// Between two things of a list.
const COMMAS: [char; 4] = [',', '，', '、', ';'];

fn formal(formality: Formality) -> Option<Read> {
    act(Act::Formal(formality))
}

/// `horaire: 14h-16h30`.
pub(in crate::capture) fn hours(_: &mut Reader<'_>, text: &str) -> Option<Read> {
    let text = trim(text).trim_start_matches("de ");
    if let Some(begins) = dates::hour(text) {
        let ends = None;
        return formal(Formality::Hours { begins, ends });
    }
    let parted = ["-", "–", " à ", "～", "~", " to "];
    parted.iter().find_map(|sign| {
        let (begins, ends) = text.split_once(sign)?;
        let begins = dates::hour(trim(begins))?;
        let ends = Some(dates::hour(trim(ends))?);
        formal(Formality::Hours { begins, ends })
    })
}

/// `approbation: 8 avril, sans observation`.
pub(in crate::capture) fn approval(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    let (day, remarks) = text.split_once(COMMAS).unwrap_or((text, ""));
    let of = past_day(reader, day)?;
    let text = reader.words(remarks);
    let texts = std::collections::BTreeMap::new();
    formal(Formality::Previous(Previous { of, text, texts }))
}

/// `approuve: 8 octobre 2009`.
pub(in crate::capture) fn approved(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    match dates::date(text, reader.reference())? {
        Date::Day(on) => formal(Formality::Approved { on }),
        Date::Words { .. } => None,
    }
}

/// A day before the session: without a year it is the last one, not the next.
pub(super) fn past_day(reader: &Reader<'_>, text: &str) -> Option<Date> {
    let reference = reader.reference();
    let date = dates::date(text, reference)?;
    match date {
        Date::Day(day) if day > reference => {
            let year_before = reference.checked_sub_months(chrono::Months::new(12))?;
            dates::date(text, year_before)
        }
        date => Some(date),
    }
}

/// `annexe: budget prévisionnel`.
pub(in crate::capture) fn annex(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    let text = reader.some_words(text)?;
    formal(Formality::Annex { text })
}

/// `diffusion: ar, kk, préfecture`.
pub(in crate::capture) fn distribution(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    let to: Vec<String> = text
        .split(COMMAS)
        .map(trim)
        .filter(|name| !name.is_empty())
        .map(|name| match names::exact_key(name, reader.session()) {
            Some(person) => person.key.clone(),
            None => name.to_owned(),
        })
        .collect();
    (!to.is_empty()).then(|| formal(Formality::Distribution { to }))?
}

/// `additif: la date est confirmée`.
pub(in crate::capture) fn addendum(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    let text: Prose = reader.some_words(text)?;
    formal(Formality::Addendum { text })
}
