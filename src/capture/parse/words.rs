//! Words: notes, bullets, topics, agreements, what goes on in the last note.

use super::super::{Act, Form, Heading, names};
use super::{Read, Reader, act, trim};
use crate::model::{EntryKind, Floor, Session};

fn say(reader: &mut Reader<'_>, form: Form, text: &str) -> Option<Read> {
    let text = reader.some_words(text)?;
    act(Act::Say { form, text })
}

/// `- texte`.
pub(in crate::capture) fn point(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    say(reader, Form::Point, text)
}

/// `bp: texte`.
pub(in crate::capture) fn practice(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    say(reader, Form::Practice, text)
}

/// `, texte`.
pub(in crate::capture) fn private(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    say(reader, Form::Private, text)
}

/// `& suite`.
pub(in crate::capture) fn continued(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    let text = reader.some_words(text)?;
    act(match last_note(reader.session()) {
        Some(entry) => Act::Continue { entry, text },
        None => Act::Say {
            form: Form::Note,
            text,
        },
    })
}

/// The note that was made last, when nothing since gave the floor to somebody else. What was said before
/// the doors closed must not receive what is said behind them, nor the other way round.
fn last_note(session: &Session) -> Option<crate::model::Id> {
    let speaks =
        |kind: &EntryKind| kind.text().is_some() || matches!(kind, EntryKind::Floor { .. });
    let entries = session.log.iter().filter(|entry| speaks(&entry.kind));
    let last = entries.max_by_key(|entry| entry.id)?;
    let goes_on = matches!(
        last.kind,
        EntryKind::Note { .. } | EntryKind::Point { .. } | EntryKind::Agreement { .. }
    );
    (goes_on && last.confidential == session.live.huis_clos).then_some(last.id)
}

/// `* titre`, `*`.
pub(in crate::capture) fn topic(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    // The house prints the colon of a heading itself.
    let title = trim(text).trim_end_matches([':', '：']);
    let text = reader.some_words(title)?;
    act(Act::Heading(Heading::Topic { text }))
}

/// `reserve: ar texte`, `reserve: japon texte`; without a name it is that of whoever has the floor.
pub(in crate::capture) fn reservation(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    let floor = match &reader.session().live.floor {
        Floor::Speaker { by } => Some(by.clone()),
        Floor::Nobody | Floor::Topic { .. } => None,
    };
    let named = trim(text).split_once(super::super::lexer::is_space);
    let named = named.and_then(|(word, rest)| Some((names::named(word, reader.session())?, rest)));
    let (by, text) = match named {
        Some((by, rest)) => (Some(by), rest),
        None => (floor, text),
    };
    let text = reader.some_words(text)?;
    act(Act::Heading(Heading::Reservation { by, text }))
}

/// `= texte`.
pub(in crate::capture) fn agreement(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    let text = reader.some_words(text)?;
    act(Act::Heading(Heading::Agreement { text }))
}
