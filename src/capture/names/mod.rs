//! Who is meant by a form typed: keys, names, towns, sides, readings. Never guesses between two.

mod find;
mod free;
mod reading;

use super::act::{Ask, Choice, Given};
use super::keywords;
use super::stop::{is_short_word, is_stop};
use crate::model::{Person, Session, Speaker, Voice};
use crate::text::{BLANKS, fold, is_kana, romaji, romaji_short};

pub use find::find_people;
pub use free::{free_key, tells_key};
pub(super) use reading::{is_reading, read_aloud};

/// Who a form means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Resolved {
    /// This one; `new` when the form is no key and was not used before.
    One { speaker: Speaker, new: bool },
    /// One of these.
    Several(Vec<Choice>),
    /// Nobody known.
    Nobody,
}

/// The person of this very key or alias, in any case. A single letter is nobody's.
pub(super) fn exact_key<'a>(form: &str, session: &'a Session) -> Option<&'a Person> {
    form.chars().nth(1)?;
    spellings(form).iter().find_map(|form| {
        let is = |key: &String| fold(key) == *form;
        let people = &session.people;
        people
            .iter()
            .find(|person| is(&person.key))
            .or_else(|| people.iter().find(|person| person.aliases.iter().any(is)))
    })
}

/// The person of this very key, or the side of this very name: nobody is guessed.
pub(super) fn named(form: &str, session: &Session) -> Option<Speaker> {
    let form = form.trim_end_matches([',', ':', '，', '：']);
    if let Some(person) = exact_key(form, session) {
        return Some(Speaker::person(&person.key));
    }
    let sides = session.side_names();
    let side = sides.iter().find(|side| fold(side) == fold(form))?;
    Some(Speaker::side(*side))
}

/// Who is meant by a form: a key, a form used before, a whole name, or a beginning that only one has.
pub(super) fn resolve(form: &str, session: &Session) -> Resolved {
    let folded = fold(form);
    if form.chars().nth(1).is_none() || is_stop(&folded) {
        return Resolved::Nobody;
    }
    if let Some(person) = exact_key(form, session) {
        return Resolved::One {
            speaker: Speaker::person(&person.key),
            new: false,
        };
    }
    if let Some(speaker) = bound(&folded, session) {
        return Resolved::One {
            speaker,
            new: false,
        };
    }
    if is_short_word(&folded) {
        return Resolved::Nobody;
    }
    let spellings = spellings(form);
    let lower = !form.chars().any(char::is_uppercase);
    let targets = targets(session, lower);
    let whole = |name: &str| spellings.iter().any(|form| form == name);
    let begins = |name: &str| spellings.iter().any(|form| name.starts_with(form.as_str()));
    let mut found = matching(&targets, |target| {
        whole(&fold(&target.choice.name)) || target.names.iter().any(|name| whole(name))
    });
    // Only whole names may hold a space: a beginning of two words is prose.
    if found.is_empty() && form.chars().all(char::is_alphabetic) {
        found = matching(&targets, |target| {
            target.names.iter().any(|name| begins(name))
        });
    }
    match found.as_slice() {
        [] => Resolved::Nobody,
        [one] => Resolved::One {
            speaker: one.speaker.clone(),
            new: true,
        },
        _ => Resolved::Several(found),
    }
}

/// A joint or single speaker as typed before a colon (`aj+ar`, `japon`, `zz`). None when it is prose.
/// With `exact`, only keys count; nobody becomes known by that, nor by forms that stand apart.
pub(super) fn given(word: &str, exact: bool, session: &Session) -> Option<Given> {
    let mut given = Given {
        speaker: Speaker(Vec::new()),
        bind: Vec::new(),
        pending: Vec::new(),
    };
    // « le gall: » may be the family name of two; « sel + poivre: » is prose.
    let glued = !(word.contains('+') && word.contains(' '));
    for form in word.split('+').map(|form| form.trim_matches(' ')) {
        let speaker = if exact {
            Speaker::person(&exact_key(form, session)?.key)
        } else {
            match resolve(form, session) {
                Resolved::One { speaker, new } => {
                    if new {
                        given.bind.push((fold(form), speaker.clone()));
                    }
                    speaker
                }
                Resolved::Several(choices) if glued => pending(form, choices, &mut given),
                Resolved::Nobody if glued && may_be_somebody(form) => {
                    pending(form, Vec::new(), &mut given)
                }
                Resolved::Several(_) | Resolved::Nobody => return None,
            }
        };
        for voice in speaker.0 {
            if !given.speaker.0.contains(&voice) {
                given.speaker.0.push(voice);
            }
        }
    }
    Some(given)
}

fn pending(form: &str, choices: Vec<Choice>, given: &mut Given) -> Speaker {
    let key: String = fold(form).chars().filter(|c| c.is_alphanumeric()).collect();
    if !given.pending.iter().any(|ask| ask.key == key) {
        given.pending.push(Ask {
            key: key.clone(),
            choices,
        });
    }
    Speaker::person(key)
}

/// Two to five lower-case letters that are no word: somebody not yet on the roster.
fn may_be_somebody(form: &str) -> bool {
    let folded = fold(form);
    (2..=5).contains(&form.chars().count())
        && form.chars().all(char::is_lowercase)
        && !is_stop(&folded)
        && !is_short_word(&folded)
        && !keywords::is_keyword(&folded)
}

fn bound(folded: &str, session: &Session) -> Option<Speaker> {
    let speaker = session.live.bound.get(folded)?;
    let still_there = speaker.0.iter().all(|voice| match voice {
        Voice::Person(key) => session.person(key).is_some(),
        Voice::Side(_) => true,
    });
    still_there.then(|| speaker.clone())
}

/// A form as it is compared: folded, and in Latin letters when it was typed in kana.
pub(super) fn spellings(form: &str) -> Vec<String> {
    let mut spellings = vec![fold(form)];
    if form.chars().any(is_kana) {
        for latin in [fold(&romaji(form)), fold(&romaji_short(form))] {
            if !spellings.contains(&latin) {
                spellings.push(latin);
            }
        }
    }
    spellings
}

/// Somebody, with all he may be called, folded.
struct Target {
    choice: Choice,
    names: Vec<String>,
}

fn matching(targets: &[Target], is: impl Fn(&Target) -> bool) -> Vec<Choice> {
    targets
        .iter()
        .filter(|target| is(target))
        .map(|target| target.choice.clone())
        .collect()
}

fn targets(session: &Session, lower: bool) -> Vec<Target> {
    let people = session.people.iter().filter(|person| !person.pending);
    let people = people.map(|person| Target {
        choice: Choice {
            speaker: Speaker::person(&person.key),
            name: person.name.clone(),
        },
        names: names(person, lower),
    });
    let sides = session.side_names().into_iter().map(|name| {
        let label = session.sides.iter().find(|side| side.name == name);
        let label = label.map_or("", |side| side.label.as_str());
        let mut names = vec![fold(name)];
        names.extend((!label.is_empty()).then(|| fold(label)));
        Target {
            choice: Choice {
                speaker: Speaker::side(name),
                name: name.to_owned(),
            },
            names,
        }
    });
    people.chain(sides).collect()
}

/// All that a person may be called, folded. Given names and towns only call somebody in lower case:
/// `Paris : …` is prose.
pub(super) fn names(person: &Person, lower: bool) -> Vec<String> {
    let mut names = vec![fold(&person.key)];
    names.extend(person.aliases.iter().map(|alias| fold(alias)));
    names.push(fold(person.family()));
    names.push(fold(person.family_with_particle()));
    let words = |text: &str| text.split(BLANKS).map(fold).collect::<Vec<String>>();
    names.extend(words(person.family()));
    if !person.native.is_empty() {
        names.push(fold(&person.native).replace(' ', ""));
    }
    // Japanese names stand family first.
    let shown = if lower { usize::MAX } else { 1 };
    for own in [
        person.native.clone(),
        person.reading.clone(),
        romaji(&person.reading),
        romaji_short(&person.reading),
    ] {
        names.extend(words(&own).into_iter().take(shown));
    }
    if lower {
        names.extend(words(person.given()));
        names.push(fold(&person.name));
        names.push(fold(person.given()));
        names.push(fold(&person.town));
    }
    names.retain(|name| name.chars().nth(1).is_some());
    names
}

/// Who may be meant by a form, best first, then everybody else: for naming a pending floor.
#[must_use]
pub fn choices(form: &str, session: &Session) -> Vec<Choice> {
    let spellings = spellings(form);
    let near = |target: &Target| {
        let begins = |name: &String| spellings.iter().any(|form| name.starts_with(form.as_str()));
        let first = |name: &String| name.chars().next() == form.chars().next();
        match () {
            () if target.names.iter().any(begins) => 0,
            () if target.names.iter().any(first) => 1,
            () => 2,
        }
    };
    let mut targets = targets(session, true);
    targets.sort_by_key(near);
    targets.into_iter().map(|target| target.choice).collect()
}
