//! The roster over the screen in words: how many are there, what is to be known of each.

use super::{Sight, Tone, names};
use crate::app::{Counts, role_name};
use crate::locale::Catalog;
use crate::model::{Person, Presence, Role, Session, Standing};
use crate::text::{between, cells};

/// « PRÉSENTS 24 · EXCUSÉS 3 · ABSENTS 2 · REPRÉSENTÉS 1 », shorter where it has no room; or how many are
/// on the roster while nothing is said of all of them.
#[must_use]
pub fn people_heading(sight: Sight<'_>, room: usize) -> String {
    let counts = Counts::of(sight.session);
    if !counts.tell() {
        let n = sight.session.people.len().to_string();
        return sight.words.with("people-all", &[("n", n.into())]);
    }
    let told = |size: &str, joint: &str| {
        let away = [
            ("people-excused", counts.excused),
            ("people-absent", counts.absent),
            ("people-represented", counts.represented),
        ];
        let away = away.into_iter().filter(|(_, n)| *n > 0);
        let here = ("people-present", counts.present);
        let told = std::iter::once(here).chain(away).map(|(id, n)| {
            let args = [
                ("n", n.to_string().into()),
                ("size", size.to_owned().into()),
            ];
            sight.words.with(id, &args)
        });
        told.collect::<Vec<_>>().join(joint)
    };
    let sizes = [("whole", between()), ("short", between()), ("short", " ")];
    let mut told = sizes.map(|(size, joint)| told(size, joint)).into_iter();
    let shortest = told.clone().next_back().unwrap_or_default();
    told.find(|text| cells(text) <= room).unwrap_or(shortest)
}

/// « présents 24 · excusés 3 · absents 2 · représentés 1 · à pointer 4 »: who is not there is only told
/// where there is anybody.
#[must_use]
pub fn counted(sight: Sight<'_>) -> String {
    let counts = Counts::of(sight.session);
    let told = [
        ("roll-present", counts.present, true),
        ("roll-excused", counts.excused, false),
        ("roll-absent", counts.absent, false),
        ("roll-represented", counts.represented, false),
        ("roll-unsaid", counts.unsaid, false),
    ];
    let told = told.into_iter().filter(|(_, n, always)| *n > 0 || *always);
    let told = told.map(|(id, n, _)| sight.words.with(id, &[("n", n.into())]));
    let quorum = quorum(sight.session, sight.words).map(|(_, text)| text);
    told.chain(quorum).collect::<Vec<_>>().join(between())
}

/// « quorum 4 / 5 », and whether that is enough; nothing where the body has no rule.
#[must_use]
pub fn quorum(session: &Session, words: &Catalog) -> Option<(bool, String)> {
    let now = session.quorum_at(session.log.len())?;
    Some((now.is_met(), standing(now, words)))
}

/// « quorum 4 / 5 ».
#[must_use]
pub fn standing(standing: Standing, words: &Catalog) -> String {
    let args = [
        ("there", standing.there.to_string().into()),
        ("needed", standing.needed.to_string().into()),
    ];
    words.with("quorum", &args)
}

/// Whether somebody is there, and how it is to be read: who is away stands out, who is there does not.
#[must_use]
pub fn presence(sight: Sight<'_>, person: &Person) -> (Tone, String) {
    let words = sight.words;
    let word = |id: &str| words.text(id).into_owned();
    match (person.presence, &person.proxy) {
        _ if person.pending => (Tone::Warn, word("roll-pending")),
        (Presence::Unknown, _) => (Tone::Dim, String::new()),
        (Presence::Present, _) => (Tone::Dim, word("presence-present")),
        (Presence::Excused, _) => (Tone::Text, word("presence-excused")),
        (Presence::Absent, _) => (Tone::Text, word("presence-absent")),
        (Presence::Represented, None) => (Tone::Text, word("presence-represented")),
        (Presence::Represented, Some(proxy)) => {
            let name = names::family(sight.session, proxy, words);
            let said = words.with("presence-represented-by", &[("name", name.into())]);
            (Tone::Text, said)
        }
    }
}

/// « file 2 » for whoever waits to speak, « à la parole » for whoever speaks; else nothing.
#[must_use]
pub fn turn(sight: Sight<'_>, person: &Person) -> String {
    use crate::model::Floor;
    let live = &sight.session.live;
    let waits = live.queue.iter().position(|key| *key == person.key);
    let speaks = matches!(&live.floor, Floor::Speaker { by } if by.keys().any(|k| k == person.key));
    match waits {
        Some(at) => sight.words.with("roll-queue", &[("n", (at + 1).into())]),
        None if speaks => sight.words.text("roll-speaks").into_owned(),
        None => String::new(),
    }
}

/// His office where he has one, and his function.
#[must_use]
pub fn office(sight: Sight<'_>, person: &Person) -> String {
    let role = match person.role {
        Role::Member => String::new(),
        role => {
            let id = format!("role-{}", role_name(role));
            sight.words.text(&id).into_owned()
        }
    };
    let inside = if person.confidential {
        sight.words.text("mark-confidential").into_owned()
    } else {
        String::new()
    };
    let told = [
        inside,
        role,
        person.function.clone(),
        person.organisation.clone(),
    ];
    let told: Vec<String> = told.into_iter().filter(|text| !text.is_empty()).collect();
    told.join(between())
}

/// The name as it is on the roster, then as he writes it himself where that is another script.
#[must_use]
pub fn name(sight: Sight<'_>, person: &Person) -> String {
    let name = names::person(person, sight.words);
    if person.native.is_empty() || person.native == person.name {
        name
    } else {
        format!("{name}  {}", person.native)
    }
}
