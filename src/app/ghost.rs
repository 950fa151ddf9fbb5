//! The ghost of a line in words.

use super::flow::Tone;
use super::flow::names;
use crate::capture::{Choice, Ghost, Outside, Problem, Recipient};
use crate::locale::{Arg, Catalog};
use crate::model::DueWord;
use crate::text::{between, differing, fit_words};

/// As much of a text as tells it: what stands there is read at a glance, and drawn between two letters.
const SHOWN: usize = 20;

/// What Enter would do, in pieces.
#[must_use]
pub fn worded(ghost: &Ghost, words: &Catalog) -> Vec<(Tone, String)> {
    let mut pieces = Vec::new();
    if !ghost.id.is_empty() {
        let number = ghost.number.map(|n| n.to_string()).unwrap_or_default();
        let at = ghost.at.map(|at| names::hour(at.0)).unwrap_or_default();
        pieces.push((Tone::Dim, words.with(ghost.id, &[("n", number.into())])));
        // Whoever is to be identified is named below, once.
        let known = |name: &&String| !ghost.pending.contains(name);
        for name in ghost
            .names
            .iter()
            .filter(known)
            .cloned()
            .chain((!at.is_empty()).then_some(at))
        {
            pieces.push((Tone::Text, format!("{}{name}", between())));
        }
    }
    if let Some(to) = recipient(ghost, words) {
        pieces.push((Tone::Dim, between().to_owned()));
        pieces.push((Tone::Text, to));
    }
    if let Some(change) = &ghost.change {
        // The words that differ, not those that happen to stand before them.
        let (old, new) = differing(&change.old, &change.new);
        let args = [
            ("old", fit_words(old, SHOWN).into()),
            ("new", fit_words(new, SHOWN).into()),
        ];
        pieces.push((
            Tone::Text,
            format!("{}{}", between(), words.with("ghost-change", &args)),
        ));
    } else if let Some(about) = &ghost.about {
        pieces.push((
            Tone::Text,
            format!("{}{}", between(), fit_words(about, SHOWN)),
        ));
    }
    if let Some(count) = ghost.count {
        pieces.push((Tone::Text, format!("{}{count}", between())));
    }
    if let Some(expanded) = &ghost.words {
        pieces.push((
            Tone::Text,
            format!("{}{}", between(), fit_words(expanded, SHOWN)),
        ));
    }
    if let Some(due) = &ghost.due {
        let id = match due.word {
            DueWord::By => "due-by",
            DueWord::Before => "due-before",
            DueWord::For => "due-for",
        };
        let day = matches!(due.date, crate::model::Date::Day(_));
        let args = [
            ("date", names::date(&due.date, words).into()),
            ("day", if day { "yes" } else { "no" }.into()),
        ];
        pieces.push((Tone::Dim, format!("{}{}", between(), words.with(id, &args))));
    }
    for key in &ghost.pending {
        let text = words.with("person-pending", &[("name", key.as_str().into())]);
        pieces.push((Tone::Warn, format!("{}{text}", between())));
    }
    if !ghost.choices.is_empty() {
        pieces.push((
            Tone::Dim,
            format!("{}{}", between(), listed(&ghost.choices)),
        ));
    }
    if !ghost.open.is_empty() {
        let args = [("text", ghost.open.join(", ").into())];
        let text = words.with("mark-flag-text", &args);
        pieces.push((Tone::Warn, format!("{}{text}", between())));
    }
    // Whoever is to be identified is flagged anyhow.
    let flag = ghost.flag && ghost.open.is_empty() && ghost.pending.is_empty();
    for id in flag.then_some("mark-flag").into_iter().chain(reach(ghost)) {
        pieces.push((Tone::Dim, format!("{}{}", between(), words.text(id))));
    }
    if ghost.problem.is_some() {
        let text = problem(ghost.problem.as_ref(), words);
        let before = if pieces.is_empty() { "" } else { between() };
        pieces.push((Tone::Warn, format!("{before}{text}")));
    }
    // A label that warns does so as a whole.
    if pieces.iter().any(|(tone, _)| *tone == Tone::Warn) {
        for (tone, _) in &mut pieces {
            *tone = Tone::Warn;
        }
    }
    pieces
}

/// Who will see it, where closed doors make a difference: the messages that say so.
pub(super) fn reach(ghost: &Ghost) -> impl Iterator<Item = &'static str> {
    let outside = ghost.outside.map(|outside| match outside {
        Outside::Opened => "mark-opens",
        Outside::Announced => "mark-announced",
    });
    let inside = ghost.confidential.then_some("mark-confidential");
    inside.into_iter().chain(outside)
}

fn recipient(ghost: &Ghost, words: &Catalog) -> Option<String> {
    match &ghost.to {
        Recipient::None => None,
        Recipient::Nobody => Some(words.text("floor-nobody").into_owned()),
        Recipient::Speaker { names, .. } => {
            let known = names.iter().any(|name| !ghost.pending.contains(name));
            known.then(|| names::joined(names, words))
        }
        Recipient::Topic { title, .. } => {
            let title = fit_words(title, SHOWN);
            Some(words.with("floor-topic", &[("topic", title.into())]))
        }
        Recipient::Private => Some(words.text("floor-private").into_owned()),
    }
}

fn listed(choices: &[Choice]) -> String {
    let names: Vec<&str> = choices.iter().map(|choice| choice.name.as_str()).collect();
    names.join(", ")
}

/// Why a line cannot be done, or was read as text.
#[must_use]
pub fn problem(problem: Option<&Problem>, words: &Catalog) -> String {
    let Some(problem) = problem else {
        return String::new();
    };
    let args: Vec<(&str, Arg<'_>)> = match problem {
        Problem::Frozen { number }
        | Problem::NoDecision { number }
        | Problem::NoItem { number } => vec![("n", number.to_string().into())],
        Problem::NoPerson { form } => vec![("form", form.as_str().into())],
        Problem::Several { form, choices } => vec![
            ("form", form.as_str().into()),
            ("names", listed(choices).into()),
        ],
        Problem::NotFound { words } | Problem::NoOpenPoint { words } => {
            vec![("words", fit_words(words, SHOWN).into())]
        }
        _ => Vec::new(),
    };
    words.with(problem.id(), &args)
}
