//! What should be settled before sending, in words.

use super::{Block, Part, Sight, Tone, names};
use crate::model::{Finding, Place, Problem, Record, Severity};
use crate::text::fit_words;

/// As much of a row as tells which it is.
const SHOWN: usize = 48;

/// One block a finding, the row it is about below it.
#[must_use]
pub fn findings(sight: Sight<'_>, findings: &[Finding]) -> Vec<Block> {
    if findings.is_empty() {
        let none = sight.words.text("findings-none").into_owned();
        return vec![Block::one(Part::new(Tone::Dim, none))];
    }
    let block = |(n, finding): (usize, &Finding)| Block {
        gap: n > 0,
        ..self::finding(sight, finding)
    };
    findings.iter().enumerate().map(block).collect()
}

/// A finding, the row it is about below it.
#[must_use]
pub fn finding(sight: Sight<'_>, finding: &Finding) -> Block {
    let words = sight.words;
    let (id, value): (&str, String) = match &finding.problem {
        Problem::DuplicateId => ("finding-duplicate-id", String::new()),
        Problem::DuplicateKey => ("finding-duplicate-key", key(&finding.place)),
        Problem::UnknownPerson(key) => ("finding-unknown-person", key.clone()),
        Problem::UnknownId(id) => ("finding-unknown-id", id.to_string()),
        Problem::EmptyHeader(field) => ("finding-empty-header", (*field).to_owned()),
        Problem::Pending => ("finding-pending", key(&finding.place)),
        Problem::NoFunction => (
            "finding-no-function",
            names::of_key(sight.session, &key(&finding.place), words),
        ),
        Problem::Flag => ("finding-flag", String::new()),
        Problem::OpenPlace(name) => ("mark-flag-text", name.clone()),
        Problem::NotReadBack => ("finding-not-read-back", number(sight, &finding.place)),
        Problem::NoVerb => ("finding-no-verb", number(sight, &finding.place)),
        Problem::NoOwner => ("finding-no-owner", String::new()),
        Problem::NoDeadline => ("finding-no-deadline", String::new()),
        Problem::NothingSaid => ("finding-nothing-said", String::new()),
        Problem::Untranslated(language) => ("finding-untranslated", language.code().to_owned()),
        Problem::NoReason => ("finding-no-reason", String::new()),
        Problem::EmptyText => ("finding-empty-text", String::new()),
        Problem::EmptyTopic => ("finding-empty-topic", String::new()),
        Problem::StillConfidential => ("finding-still-confidential", String::new()),
        Problem::NotClosed => ("finding-not-closed", String::new()),
    };
    let names = ["key", "id", "field", "name", "number", "language", "text"];
    let args: Vec<_> = names
        .iter()
        .map(|name| (*name, value.as_str().into()))
        .collect();
    let tone = match finding.severity() {
        Severity::Error => Tone::Warn,
        Severity::Warning => Tone::Text,
    };
    let mut parts = vec![Part::new(tone, words.with(id, &args))];
    if let Some(about) = about(sight, &finding.place) {
        parts.push(Part::new(Tone::Dim, about));
    }
    Block {
        parts,
        ..Block::default()
    }
}

fn key(place: &Place) -> String {
    match place {
        Place::Person(key) => key.clone(),
        _ => String::new(),
    }
}

fn number(sight: Sight<'_>, place: &Place) -> String {
    let Place::Record(id) = place else {
        return String::new();
    };
    let number = sight.session.number_of(*id);
    number.map(|number| number.to_string()).unwrap_or_default()
}

/// The words it is about.
fn about(sight: Sight<'_>, place: &Place) -> Option<String> {
    match place {
        Place::Record(id) => {
            let record: &dyn Record = sight.session.record(*id)?;
            let flag = record.flag().filter(|flag| !flag.is_empty());
            let text = flag.or_else(|| record.text())?;
            Some(fit_words(text, SHOWN))
        }
        Place::Item(id) => Some(fit_words(&sight.session.item(*id)?.title, SHOWN)),
        Place::Session | Place::Person(_) => None,
    }
}
