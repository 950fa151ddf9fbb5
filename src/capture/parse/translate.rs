//! The same words in another language: `!3 ja: …`, `&ja: …`, `traduction: ar ja …`.

use super::super::lexer::Cursor;
use super::super::{Act, Repair, names};
use super::{Problem, Read, Reader, act, repair, trim};
use crate::edit::RowRef;
use crate::model::{Decision, Language};

const LANGUAGES: [Language; 3] = [Language::Fr, Language::En, Language::Ja];

/// A language by its code, and what follows it.
fn language(text: &str) -> Option<(Language, &str)> {
    let mut cursor = Cursor::new(text);
    let mut code = String::new();
    while let Some(letter) = cursor.peek().filter(char::is_ascii_alphabetic) {
        code.push(letter.to_ascii_lowercase());
        cursor.bump();
    }
    let found = LANGUAGES.iter().find(|language| language.code() == code);
    found.map(|language| (*language, cursor.rest()))
}

/// `ja: texte`: a language, glued to its colon, and words. None: it is not that.
fn marked(text: &str) -> Option<(Language, &str)> {
    let (language, rest) = language(text)?;
    let mut cursor = Cursor::new(rest);
    cursor.eat(':').then(|| (language, trim(cursor.rest())))
}

fn translate(reader: &mut Reader<'_>, row: RowRef, language: Language, text: &str) -> Option<Read> {
    let text = reader.some_words(text)?;
    act(Act::Repair(Repair::Translate {
        row,
        language,
        text,
    }))
}

/// `!3 ja: texte`.
pub(super) fn decision(reader: &mut Reader<'_>, decision: &Decision, text: &str) -> Option<Read> {
    let (language, text) = marked(trim(text))?;
    on_decision(reader, decision, language, text)
}

/// Not in a language in which it was adopted.
fn on_decision(
    reader: &mut Reader<'_>,
    decision: &Decision,
    language: Language,
    text: &str,
) -> Option<Read> {
    let adopted = decision.adopted.as_ref();
    if adopted.is_some_and(|adoption| adoption.texts.contains_key(&language)) {
        return super::decide::frozen(reader, decision).map(Read::Refused);
    }
    translate(reader, RowRef::Decision(decision.id), language, text)
}

/// What follows `&`, glued: `ja: texte`, of what was noted last.
pub(super) fn after_mark(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    let (language, text) = marked(text)?;
    latest(reader, language, text)
}

fn latest(reader: &mut Reader<'_>, language: Language, text: &str) -> Option<Read> {
    let rows = repair::recent(reader.session());
    let row = rows.into_iter().find(|row| !row.record.private());
    match row.map(|row| row.address) {
        Some(RowRef::Decision(id)) => {
            let decision = reader.session().decision(id)?.clone();
            on_decision(reader, &decision, language, text)
        }
        Some(row) => translate(reader, row, language, text),
        None => Some(Read::Refused(Problem::NothingBefore)),
    }
}

/// `traduction: ja texte`, `traduction: 3 ja texte`, `traduction: ar ja fonction`.
pub(in crate::capture) fn of(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    let text = trim(text);
    if let Some((language, rest)) = spoken_of(text) {
        return latest(reader, language, rest);
    }
    let mut cursor = Cursor::new(text);
    if let Some(number) = cursor.number() {
        let (language, rest) = spoken_of(trim(cursor.rest()))?;
        return match reader.session().decision_numbered(number) {
            Some(decision) => on_decision(reader, &decision.clone(), language, rest),
            None => Some(Read::Text(Problem::NoDecision { number })),
        };
    }
    let (word, rest) = text.split_once(super::super::lexer::is_space)?;
    let (language, rest) = spoken_of(trim(rest))?;
    let person = names::exact_key(word, reader.session())?;
    let row = RowRef::Person(person.key.clone());
    translate(reader, row, language, rest)
}

/// `ja texte`, `ja: texte`.
fn spoken_of(text: &str) -> Option<(Language, &str)> {
    let (language, rest) = language(text)?;
    let mut cursor = Cursor::new(rest);
    let parted = cursor.eat(':') || cursor.at_gap();
    parted.then(|| (language, trim(cursor.rest())))
}
