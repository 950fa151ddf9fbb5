//! The history as lines for people and as JSON for programs.

use serde_json::{Value, json};

use super::{Fact, How, Told, View, fact_json};
use crate::store::{Change, Origin, Seen, What};
use crate::text::{Prose, differing, visible};

/// A line for each change, then what it did where the line typed does not say it.
pub(super) fn lines(view: &View<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    let mut day = None;
    let changes = view.history.changes();
    let width = changes
        .last()
        .map_or(1, |last| last.number.to_string().len());
    for change in changes {
        if day.replace(change.at.date()) != Some(change.at.date()) {
            lines.push(change.at.date().to_string());
        }
        let number = match change.what {
            What::ByHand => "-".to_owned(),
            _ => change.number.to_string(),
        };
        let hour = change.at.format("%H:%M");
        let mut line = format!("{number:>width$}  {hour}  {}", visible(&change.by));
        let said = headline(view, change);
        if !said.is_empty() {
            line.push_str("  ");
            line.push_str(&said);
        }
        lines.push(line.trim_end().to_owned());
        if shown(view, change) {
            let indent = " ".repeat(width + 2);
            let steps = change.steps.iter().filter_map(|step| Told::of(view, step));
            let typed = change.line.is_some();
            // The line says what it put in; what it changed that nobody reads is no news.
            let news = |told: &Told| {
                let said = typed && told.how == How::Inserted;
                !said && (told.how != How::Replaced || !told.facts.is_empty())
            };
            let steps = steps.filter(news);
            lines.extend(
                steps
                    .flat_map(|step| told(view, &step))
                    .map(|line| indent.clone() + &line),
            );
        }
    }
    lines
}

fn shown(view: &View<'_>, change: &Change) -> bool {
    change.seen <= view.most && change.what != What::ByHand
}

/// What kind of change it is: the line typed, or what was done instead.
fn headline(view: &View<'_>, change: &Change) -> String {
    let words = &view.context.catalog;
    let of = |id: &str, n: u64| words.with(id, &[("n", n.to_string().into())]);
    let did = match change.what {
        What::Made => None,
        What::Undone(n) => Some(of("history-undone", n)),
        What::Redone(n) => Some(of("history-redone", n)),
        What::ByHand => Some(words.text("history-by-hand").into_owned()),
    };
    if change.seen > view.most {
        let kept = words.text(match change.seen {
            Seen::Private => "mark-private",
            _ => "mark-confidential",
        });
        return did.map_or_else(|| format!("({kept})"), |did| format!("{did} ({kept})"));
    }
    match (did, &change.line) {
        (Some(did), _) => did,
        (None, Some(line)) => visible(line).into_owned(),
        (None, None) => String::new(),
    }
}

/// A line for what a step did, and one for each fact that is other.
pub(super) fn told(view: &View<'_>, told: &Told) -> Vec<String> {
    let words = &view.context.catalog;
    let sign = match told.how {
        How::Inserted => "+",
        How::Removed => "-",
        How::Replaced => "~",
        How::Moved => "^",
    };
    let row = words.text(&format!("history-row-{}", told.kind));
    let head = format!("{sign} {row} {}", told.name);
    let head = head.trim_end();
    if told.seen > view.most {
        let kept = words.text(match told.seen {
            Seen::Private => "mark-private",
            _ => "mark-confidential",
        });
        return vec![format!("{head} ({kept})")];
    }
    match (told.how, told.facts.as_slice()) {
        (How::Inserted | How::Removed, facts) => {
            let first = facts.iter().find(|fact| fact.field == "words");
            let text = first.map(|fact| whole(fact).to_owned()).unwrap_or_default();
            let text = visible(&text);
            vec![words.with(
                if text.is_empty() {
                    "history-bare"
                } else {
                    "history-words"
                },
                &[("row", head.into()), ("text", text.into())],
            )]
        }
        (_, []) => vec![head.to_owned()],
        (_, facts) => {
            let line = |fact: &Fact| {
                let name = words.text(&format!("history-fact-{}", fact.field));
                let changed = changed(view, fact);
                let args = [
                    ("row", format!("{head}, {name}").into()),
                    ("text", changed.into()),
                ];
                words.with("history-words", &args)
            };
            facts.iter().map(line).collect()
        }
    }
}

fn whole(fact: &Fact) -> &str {
    if fact.after.is_empty() {
        &fact.before
    } else {
        &fact.after
    }
}

/// « old → new », only the words that differ.
fn changed(view: &View<'_>, fact: &Fact) -> String {
    let words = &view.context.catalog;
    let (old, new) = differing(&fact.before, &fact.after);
    let args = [("old", visible(old).into()), ("new", visible(new).into())];
    let id = match (old, new) {
        ("", "") => return words.text("history-other").into_owned(),
        ("", _) => "history-added",
        (_, "") => "history-struck",
        _ => "history-changed",
    };
    words.with(id, &args)
}

/// A change as other programs read it.
pub(super) fn json(view: &View<'_>, change: &Change) -> Value {
    let (kind, of) = match change.what {
        What::Made => ("made", None),
        What::Undone(n) => ("undone", Some(n)),
        What::Redone(n) => ("redone", Some(n)),
        What::ByHand => ("by-hand", None),
    };
    let origin = match change.origin {
        Origin::Screen => "screen",
        Origin::Lines => "lines",
        Origin::Recovery => "recovery",
        Origin::Chair => "chair",
    };
    let line = change.line.as_ref().filter(|_| shown(view, change));
    let steps: Vec<Value> = if shown(view, change) {
        let told = change.steps.iter().filter_map(|step| Told::of(view, step));
        told.map(|told| told_json(view, &told)).collect()
    } else {
        Vec::new()
    };
    json!({
        "number": change.number,
        "at": change.at.format("%Y-%m-%dT%H:%M:%S").to_string(),
        "by": change.by,
        "origin": origin,
        "kind": kind,
        "of": of,
        "seen": seen(change.seen),
        "line": line.map(Prose::as_str),
        "changes": steps,
    })
}

/// What a step did, as other programs read it.
pub(super) fn told_json(view: &View<'_>, told: &Told) -> Value {
    let facts: Vec<Value> = if told.seen > view.most {
        Vec::new()
    } else {
        told.facts.iter().map(fact_json).collect()
    };
    json!({
        "how": told.how.name(),
        "row": told.kind,
        "name": told.name,
        "seen": seen(told.seen),
        "facts": facts,
    })
}

const fn seen(seen: Seen) -> &'static str {
    match seen {
        Seen::Open => "open",
        Seen::Inside => "confidential",
        Seen::Private => "private",
    }
}
