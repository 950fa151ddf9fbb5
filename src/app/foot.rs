//! The last row: what the line will become, or what is to be said; and the keys that matter now.

use super::amend::words;
use super::flow::{self, Tone};
use super::live::{Focus, Whom};
use super::{App, Overlay, Page, ghost, hints};
use crate::capture::{self, expand_at, literal, parse};
use crate::edit::RowRef;
use crate::keys::{CommandId, Mode};
use crate::model::Id;
use crate::text::{between, cells, differing, fit_words, wrap};

/// The most lines of a message.
const MOST_LINES: usize = 6;
/// As much of a changed text as tells it.
const SHOWN: usize = 32;
/// Between two hints.
pub const GAP: usize = 3;

/// The last row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Foot {
    /// Its left side, in pieces.
    pub ghost: Vec<(Tone, String)>,
    /// It says what the line will become: the arrow stands before it.
    pub arrow: bool,
    /// Its right side, as many as there is room for.
    pub hints: Vec<Hint>,
    /// A message too long for the row: its lines, to stand above the capture line.
    pub notice: Vec<(Tone, String)>,
}

/// A key and what it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// The key, as it is called on the reader's keyboard.
    pub key: String,
    /// A word for what it does.
    pub word: String,
}

impl Hint {
    /// The cells it takes.
    #[must_use]
    pub fn cells(&self) -> usize {
        cells(&self.key) + 1 + cells(&self.word)
    }
}

impl Foot {
    /// The cells of the left side.
    #[must_use]
    pub fn ghost_cells(&self) -> usize {
        let words: usize = self.ghost.iter().map(|(_, text)| cells(text)).sum();
        words + if self.arrow { 2 } else { 0 }
    }

    /// The cells of the right side.
    #[must_use]
    pub fn hint_cells(&self) -> usize {
        let gaps = self.hints.len().saturating_sub(1) * GAP;
        self.hints.iter().map(Hint::cells).sum::<usize>() + gaps
    }
}

/// The last row as it should be now.
pub(super) fn of(app: &App) -> Foot {
    if app.room().is_some() {
        // Nothing that is said to the rapporteur is on the wall.
        return Foot::default();
    }
    let notice = notice(app);
    let (arrow, ghost) = match &app.said {
        Some(said) if notice.is_empty() => (false, vec![(said.tone(), said.text.clone())]),
        _ => left(app),
    };
    let mut foot = Foot {
        ghost,
        arrow,
        hints: Vec::new(),
        notice,
    };
    let room = usize::from(app.size.0).saturating_sub(foot.ghost_cells() + GAP + 2);
    foot.hints = hints::of(app, room);
    foot
}

/// A message that the row cannot hold even without hints: nothing of it is left out.
fn notice(app: &App) -> Vec<(Tone, String)> {
    let Some(said) = &app.said else {
        return Vec::new();
    };
    let room = usize::from(app.size.0).saturating_sub(2);
    if cells(&said.text) <= room {
        return Vec::new();
    }
    let lines = wrap(&said.text, room.max(2)).into_iter().take(MOST_LINES);
    let line = |range| said.text.get(range).unwrap_or("").to_owned();
    lines.map(|range| (said.tone(), line(range))).collect()
}

type Pieces = Vec<(Tone, String)>;

fn left(app: &App) -> (bool, Pieces) {
    match (app.overlays.last(), &app.page) {
        (None | Some(Overlay::Preview(_)), Page::Fiche(form)) => (false, lacking(app, form)),
        (Some(Overlay::Form(form)), _) => {
            let known = form.known().iter().map(|known| known.shown.as_str());
            (false, choices(known, None))
        }
        (Some(Overlay::Preview(preview)), _) => (false, before_sending(app, preview)),
        (Some(_), _) | (None, Page::Start(_)) => (false, Vec::new()),
        (None, Page::Opening(_)) => {
            let text = app.words.text("opening-note").into_owned();
            (false, vec![(Tone::Dim, text)])
        }
        (None, Page::Live(live)) => match &live.focus {
            Focus::Naming(naming) if naming.whom == Whom::Place && naming.field.is_empty() => {
                let text = app.words.text("jump-what").into_owned();
                (false, vec![(Tone::Dim, text)])
            }
            Focus::Naming(naming) => {
                let names = naming.choices.iter().map(|choice| choice.name.as_str());
                (false, choices(names, naming.at))
            }
            Focus::Seek => (false, found(app)),
            Focus::Pick(_) if app.chooses() => (false, together(app)),
            Focus::Pick(_) if app.has_hits() => (false, found(app)),
            Focus::Pick(RowRef::Item(id)) => (false, item_minutes(app, *id)),
            Focus::Pick(_) => (false, Vec::new()),
            Focus::Words(rewriting) => (false, rewritten(app, live, rewriting)),
            Focus::Line => line(app, live),
        },
    }
}

/// « de 14:20 à 14:32 · 12 min · prévu 20 » of the item picked.
fn item_minutes(app: &App, id: Id) -> Pieces {
    let told = app.sight().and_then(|sight| {
        let item = sight.session.item(id)?;
        let told = Some(flow::course(sight, item)).filter(|told| !told.is_empty())?;
        let late = flow::over(sight, item).is_some();
        Some((if late { Tone::Late } else { Tone::Dim }, told))
    });
    told.into_iter().collect()
}

/// « projet · 1 point à régler ».
fn before_sending(app: &App, preview: &super::Preview) -> Pieces {
    let findings = preview.findings.len();
    let count = app.words.with("findings-count", &[("n", findings.into())]);
    let tone = if findings == 0 { Tone::Dim } else { Tone::Warn };
    let mut pieces = vec![(tone, count)];
    if preview.draft {
        let draft = app.words.text("preview-draft").into_owned();
        pieces.insert(0, (Tone::Dim, format!("{draft}{}", between())));
    }
    pieces
}

/// « 2 sur 14 ».
fn found(app: &App) -> Pieces {
    let tone = if app.has_hits() {
        Tone::Strong
    } else {
        Tone::Warn
    };
    let count = app.seek_count().map(|count| (tone, count));
    count.into_iter().collect()
}

/// « 3 lignes choisies ».
fn together(app: &App) -> Pieces {
    let count = app.chosen().len();
    let text = app.words.with("chosen-count", &[("n", count.into())]);
    vec![(Tone::Strong, text)]
}

/// « les 12 et 13 mai → les 19 et 20 mai », as soon as something is other.
fn rewritten(app: &App, live: &super::Live, rewriting: &super::Rewriting) -> Pieces {
    let noted = words(live.session(), &rewriting.row).unwrap_or_default();
    let (old, new) = differing(&noted, rewriting.field.text());
    if old.is_empty() && new.is_empty() {
        return Vec::new();
    }
    let args = [
        ("old", fit_words(old, SHOWN).into()),
        ("new", fit_words(new, SHOWN).into()),
    ];
    let change = app.words.with("ghost-change", &args);
    vec![(Tone::Text, change.trim_start_matches(' ').to_owned())]
}

/// « 3 champs à compléter », or why nothing can be written.
fn lacking(app: &App, form: &super::FicheForm) -> Pieces {
    if *form.access() == super::Access::Shipped {
        return vec![(Tone::Dim, app.words.text("shipped-note").into_owned())];
    }
    let missing = form.fiche().problems().len();
    let text = app.words.with("fiche-count", &[("n", missing.into())]);
    let tone = if missing == 0 { Tone::Dim } else { Tone::Warn };
    vec![(tone, text)]
}

/// A list in one row, the one chosen first.
fn choices<'a>(names: impl Iterator<Item = &'a str>, at: Option<usize>) -> Pieces {
    let mut names: Vec<&str> = names.collect();
    let count = names.len().max(1);
    names.rotate_left(at.unwrap_or(0) % count);
    let mut pieces = Vec::new();
    for (n, name) in names.into_iter().enumerate() {
        if n > 0 {
            pieces.push((Tone::Dim, between().to_owned()));
        }
        let tone = if n == 0 && at.is_some() {
            Tone::Strong
        } else {
            Tone::Dim
        };
        pieces.push((tone, name.to_owned()));
    }
    pieces
}

fn line(app: &App, live: &super::Live) -> (bool, Pieces) {
    if let Some(completion) = &live.completion {
        let labels = completion.candidates.iter().map(|candidate| {
            if candidate.label.is_empty() {
                candidate.text.trim_matches(' ')
            } else {
                candidate.label.as_str()
            }
        });
        return (false, choices(labels, Some(completion.at)));
    }
    if live.line.is_empty() {
        return idle(app, live);
    }
    if let Some(found) = expand_at(live.line.text(), live.line.caret(), &live.abbreviations) {
        return (true, vec![(Tone::Dim, found.text)]);
    }
    let cx = live.context(app.now);
    let parsed = parse(live.line.text(), &cx);
    let said = capture::ghost(&parsed, &cx);
    (true, ghost::worded(&said, &app.words))
}

/// What stands there while nothing is typed: who is asked for, why nothing can be written.
fn idle(app: &App, live: &super::Live) -> (bool, Pieces) {
    if let Some(said) = standstill(app, live) {
        return (false, said);
    }
    // What an unmarked line becomes, in the words that it keeps when its first letter is typed.
    let cx = live.context(app.now);
    let note = ghost::worded(&capture::ghost(&literal("-", &cx), &cx), &app.words);
    let silent = app.sight().and_then(flow::silence);
    let silent = silent.map(|text| (Tone::Late, format!("{}{text}", between())));
    (true, note.into_iter().chain(silent).collect())
}

/// What is to be said where nothing is typed and nothing would simply be noted.
fn standstill(app: &App, live: &super::Live) -> Option<Pieces> {
    let words = &app.words;
    match &live.access {
        // The first row says who holds it, the hints how to take it over.
        super::Access::Viewer(_) | super::Access::Follower(_) | super::Access::Chair(_) => {
            return Some(Vec::new());
        }
        super::Access::Shipped => {
            return Some(vec![(Tone::Dim, words.text("shipped-note").into_owned())]);
        }
        super::Access::Writer => {}
    }
    if let Some(ask) = &live.ask {
        let args = [
            ("key", ask.key.as_str().into()),
            (
                "name",
                app.key_label(Mode::Live, CommandId::Complete).into(),
            ),
            ("text", app.key_label(Mode::Live, CommandId::Cancel).into()),
        ];
        let text = words.with("ask-who", &args);
        let mut pieces = vec![(Tone::Warn, text)];
        if !ask.choices.is_empty() {
            pieces.push((Tone::Dim, " ".to_owned()));
            let names = ask.choices.iter().map(|choice| choice.name.as_str());
            pieces.extend(choices(names, None));
        }
        return Some(pieces);
    }
    if live.session().live.closed {
        let offer = app.read_back_offer();
        return Some(offer.map(|text| (Tone::Dim, text)).into_iter().collect());
    }
    live.session().log.is_empty().then(Vec::new)
}
