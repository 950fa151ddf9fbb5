//! The last row: what the line will become, or what is to be said; and the keys that matter now.

use super::amend::words;
use super::flow::{self, Tone, names};
use super::live::{Focus, Whom};
use super::{App, Overlay, Page, deeds, ghost};
use crate::capture::{self, expand_at, parse};
use crate::edit::RowRef;
use crate::keys::{CommandId, Mode};
use crate::model::Id;
use crate::text::{between, cells, differing, fit_words, wrap};

/// The most hints at a time.
const MOST: usize = 6;
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
    foot.hints = fitting(hints(app), room);
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

/// The hints that apply, the most wanted first, the help last.
fn hints(app: &App) -> Vec<Hint> {
    let mode = app.mode();
    let found: Vec<(CommandId, Hint)> = app
        .keymap
        .hints(mode)
        .into_iter()
        .filter(|(id, _)| deeds::applies(*id, app, mode) && matters(*id, app, mode))
        .map(|(id, key)| {
            let hint = Hint {
                key: key.label(&app.words),
                word: hint_word(app, id),
            };
            (id, hint)
        })
        .collect();
    let (help, mut others): (Vec<_>, Vec<_>) = found
        .into_iter()
        .partition(|(id, _)| *id == CommandId::Help);
    others.truncate(MOST - help.len().min(1));
    others
        .into_iter()
        .chain(help)
        .map(|(_, hint)| hint)
        .collect()
}

/// A word for what a command does to what is picked.
fn hint_word(app: &App, id: CommandId) -> String {
    let picked = app.live().and_then(super::Live::picked);
    let message = match (id, picked) {
        (CommandId::EditPicked, Some(RowRef::Item(_))) => "hint-open-item".to_owned(),
        (CommandId::EditPicked, Some(RowRef::Person(_))) => "hint-give-floor".to_owned(),
        (CommandId::Commit, _) if app.mode() == Mode::Search => CommandId::Open.hint_message(),
        (CommandId::Yes, _) if app.mode() == Mode::Release => "hint-release".to_owned(),
        (CommandId::Complete, _) if app.visits_places() => "hint-next-place".to_owned(),
        _ => id.hint_message(),
    };
    app.words.text(&message).into_owned()
}

/// Whether a hint matters now: while a line is typed, what ends it; before, what else can be done.
fn matters(id: CommandId, app: &App, mode: Mode) -> bool {
    use CommandId::{
        Cancel, Commit, Complete, Copy, Help, NamePending, NextPane, Palette, People, Preview,
        Select, TakeOver, Undo,
    };
    // A rapporteur knows the key; whoever follows is told.
    if id == CommandId::Room && mode != Mode::Follow {
        return false;
    }
    // Nothing is accepted from whoever only reads.
    let reads = app
        .live()
        .is_some_and(|live| matches!(live.access(), super::Access::Viewer(_)));
    let typing = app.live().is_some_and(|live| !live.line().is_empty());
    match mode {
        Mode::Live if app.opening().is_some() => matches!(id, Commit | Palette | Help),
        Mode::Live if reads => {
            matches!(id, TakeOver | Select | Preview | Copy | Palette | Help)
        }
        Mode::Live if typing => matches!(id, Commit | Complete | TakeOver | Palette | Help),
        Mode::Live => matches!(
            id,
            Complete | Select | People | Preview | Copy | TakeOver | Palette | Help
        ),
        Mode::Palette
        | Mode::Phrases
        | Mode::Relay
        | Mode::Search
        | Mode::Themes
        | Mode::Choose => {
            matches!(id, Commit | Cancel)
        }
        Mode::People => !matches!(
            id,
            People | NextPane | Undo | Palette | CommandId::DeletePicked | CommandId::Quit
        ),
        Mode::Find => !matches!(id, CommandId::Quit),
        Mode::RegisterSearch => matches!(id, Commit | Cancel | Complete),
        Mode::Register => !matches!(id, NextPane | Palette | CommandId::Quit),
        Mode::Help | Mode::Confirm | Mode::Release => {
            !matches!(id, CommandId::Quit | Palette | Help)
        }
        Mode::Select => {
            use CommandId::{Find, Quit, RereadCommand, RereadText, Retype};
            // Only what is noted can be read otherwise.
            let noted = !deeds::applies(CommandId::Form, app, mode);
            (noted || !matches!(id, RereadCommand | RereadText | Retype))
                && !matches!(
                    id,
                    Copy | Preview | Undo | NextPane | Palette | People | NamePending | Find | Quit
                )
        }
        // One question, one field.
        Mode::Form if matches!(app.overlays.last(), Some(Overlay::Asking(_))) => {
            matches!(id, Commit | Cancel | Help)
        }
        Mode::Form | Mode::Edit | Mode::Fiche => {
            !matches!(id, Undo | Palette | CommandId::Find | CommandId::Quit)
        }
        Mode::Preview => !matches!(id, Preview | Palette | People | CommandId::Quit),
        // They stand in the foot themselves; the wall holds no keys, the help does.
        Mode::Kinds | Mode::Room | Mode::ReadBack => false,
        Mode::Start => true,
        Mode::Follow => !matches!(id, Cancel),
    }
}

/// As many as fit; the last one, help, stays longest.
fn fitting(mut hints: Vec<Hint>, room: usize) -> Vec<Hint> {
    let width = |hints: &[Hint]| {
        let gaps = hints.len().saturating_sub(1) * GAP;
        hints.iter().map(Hint::cells).sum::<usize>() + gaps
    };
    while width(&hints) > room {
        let last_but_one = hints.len().saturating_sub(2);
        if hints.is_empty() {
            break;
        }
        hints.remove(last_but_one);
    }
    hints
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
        return (false, idle(app, live));
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
fn idle(app: &App, live: &super::Live) -> Pieces {
    let words = &app.words;
    match &live.access {
        // The first row says who holds it, the hints how to take it over.
        super::Access::Viewer(_) | super::Access::Follower(_) | super::Access::Chair(_) => {
            return Vec::new();
        }
        super::Access::Shipped => {
            return vec![(Tone::Dim, words.text("shipped-note").into_owned())];
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
        return pieces;
    }
    if live.session().live.closed {
        let offer = app.read_back_offer();
        return offer.map(|text| (Tone::Dim, text)).into_iter().collect();
    }
    if live.session().log.is_empty() {
        return Vec::new();
    }
    // Whose turn an unmarked line would continue.
    let floor = names::floor(live.session(), words);
    let silent = app.sight().and_then(flow::silence);
    let silent = silent.map(|text| (Tone::Late, format!("{}{text}", between())));
    std::iter::once((Tone::Dim, floor)).chain(silent).collect()
}
