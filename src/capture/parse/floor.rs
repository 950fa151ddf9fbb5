//! Who speaks: `ar: texte`, `<ar: texte`, `parole: ar`, `note: ar texte`.

use super::super::lexer::{Cursor, Head};
use super::super::{Act, Form, Given, names};
use super::{Problem, Read, Reader, act, trim};
use crate::model::{Floor, Session, Speaker, TurnHead, turns};

/// `ar: texte`, whatever the form means. None: prose.
pub(super) fn read(reader: &mut Reader<'_>, head: &Head<'_>) -> Option<Read> {
    let to = names::given(&head.word, head.spaced, reader.session())?;
    floor(reader, to, head.rest)
}

fn floor(reader: &mut Reader<'_>, to: Given, text: &str) -> Option<Read> {
    let (form, text) = bullet(text);
    let text = reader.words(text);
    act(Act::Floor { to, form, text })
}

/// Words after a colon may be a bullet: `ar: - texte`.
fn bullet(text: &str) -> (Form, &str) {
    let mut cursor = Cursor::new(text);
    if cursor.eat('-') && cursor.spaces() {
        (Form::Point, cursor.rest())
    } else {
        (Form::Note, text)
    }
}

/// `parole: ar`, `parole: ar texte`.
pub(in crate::capture) fn give(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    let (word, rest) = first_word(text);
    let to = names::given(word, true, reader.session())?;
    floor(reader, to, rest)
}

/// `note: ar texte`.
pub(in crate::capture) fn note(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    let (word, rest) = first_word(text);
    let to = names::given(word, true, reader.session())?;
    aside(reader, to, rest)
}

fn first_word(text: &str) -> (&str, &str) {
    let (word, rest) = text
        .split_once(super::super::lexer::is_space)
        .unwrap_or((text, ""));
    (word.trim_end_matches([',', ':', '，', '：']), trim(rest))
}

fn aside(reader: &mut Reader<'_>, to: Given, text: &str) -> Option<Read> {
    let (form, text) = bullet(text);
    aside_as(reader, to, form, text)
}

fn aside_as(reader: &mut Reader<'_>, to: Given, form: Form, text: &str) -> Option<Read> {
    let text = reader.some_words(text)?;
    act(Act::Aside { to, form, text })
}

/// What follows `<`: `ar: texte`, `ar- texte`, ` texte`.
pub(super) fn after_mark(reader: &mut Reader<'_>, rest: &str) -> Option<Read> {
    let mut cursor = Cursor::new(rest);
    if cursor.spaces() {
        return to_previous(reader, cursor.rest());
    }
    let mut form = String::new();
    while let Some(c) = cursor.peek().filter(|c| c.is_alphabetic() || *c == '+') {
        form.push(c);
        cursor.bump();
    }
    let spaced = cursor.spaces();
    let kind = match cursor.bump()? {
        ':' => Form::Note,
        '-' if !spaced && cursor.at_gap() => Form::Point,
        _ => return None,
    };
    let to = names::given(&form, spaced, reader.session())?;
    match kind {
        Form::Note => aside(reader, to, cursor.rest()),
        kind => aside_as(reader, to, kind, cursor.rest()),
    }
}

fn to_previous(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    // A hand that put a space after the mark still means the key it typed.
    if let Some(head) = super::lexer::before_colon(text)
        && let Some(to) = names::given(&head.word, true, reader.session())
    {
        return aside(reader, to, head.rest);
    }
    if trim(text).is_empty() {
        return None;
    }
    // Words meant for somebody before must not fall to whoever has the floor now.
    let Some(speaker) = previous_speaker(reader.session()) else {
        return Some(Read::Refused(Problem::NoSpeakerBefore));
    };
    let to = Given {
        speaker,
        bind: Vec::new(),
        pending: Vec::new(),
    };
    aside(reader, to, text)
}

/// Who spoke last before whoever has the floor now.
fn previous_speaker(session: &Session) -> Option<Speaker> {
    let now = match &session.live.floor {
        Floor::Speaker { by } => Some(by),
        _ => None,
    };
    turns(&session.log)
        .into_iter()
        .rev()
        .find_map(|turn| match turn.head {
            TurnHead::Speaker(by) if Some(by) != now => Some(by.clone()),
            _ => None,
        })
}
