//! The state of one open session: what is being typed, picked, rewritten, asked.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::{Path, PathBuf};

use super::brought::{Access, Opened};
use super::changes::{Kept, only_words};
use super::chosen::Chosen;
use super::field::Field;
use super::flow::Openings;
use super::frame::Pane;
use super::past::Past;
use super::preview::Shown;
use super::scroll::Scroll;
use super::seal::Verdict;
use super::seek::Seek;
use super::sent::Left;
use super::slots::Slots;
use crate::capture::{Abbreviations, Ask, Candidate, Choice, Context, Phrases};
use crate::document::House;
use crate::edit::{Edit, Editor, Row, RowRef, Step};
use crate::keys::Mode;
use crate::model::{Answer, Heard, Id, Moment, Session};

/// Where the keys go.
#[derive(Clone, Debug, Default)]
pub enum Focus {
    /// To the capture line.
    #[default]
    Line,
    /// To what is picked.
    Pick(RowRef),
    /// To the words of a row.
    Words(Rewriting),
    /// To the name of somebody « (à identifier) ».
    Naming(Naming),
    /// To the words that are looked for.
    Seek,
}

impl Focus {
    /// Which keys it has.
    #[must_use]
    pub const fn mode(&self) -> Mode {
        match self {
            Self::Line => Mode::Live,
            Self::Pick(_) => Mode::Select,
            Self::Words(_) => Mode::Edit,
            Self::Naming(_) => Mode::Form,
            Self::Seek => Mode::Find,
        }
    }
}

/// The words of a row being rewritten in place.
#[derive(Clone, Debug)]
pub struct Rewriting {
    /// Which row.
    pub row: RowRef,
    /// Its words so far.
    pub field: Field,
}

/// A name being asked for in the foot.
#[derive(Clone, Debug)]
pub struct Naming {
    /// What the name is for.
    pub whom: Whom,
    /// A key, a name or a side, as typed so far.
    pub field: Field,
    /// Who it may be.
    pub choices: Vec<Choice>,
    /// The choice shown, once asked for.
    pub at: Option<usize>,
}

/// What a name is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whom {
    /// Somebody « (à identifier) », by the key that was typed.
    Pending(String),
    /// Where to.
    Place,
    /// Who said some entries.
    Said {
        /// Which.
        ids: Vec<Id>,
        /// The one that stays picked.
        picked: RowRef,
    },
}

/// What Tab offers, and which of it stands in the line.
#[derive(Clone, Debug)]
pub struct Completion {
    /// The line as typed.
    pub typed: (String, usize),
    /// All that fits, best first.
    pub candidates: Vec<Candidate>,
    /// Which one stands in the line.
    pub at: usize,
}

/// An open session.
#[derive(Debug)]
pub struct Live {
    pub(super) path: PathBuf,
    pub(super) editor: Editor,
    pub(super) house: House,
    pub(super) abbreviations: Abbreviations,
    pub(super) phrases: Phrases,
    pub(super) access: Access,
    /// It is encrypted, and its key is not here.
    pub(super) locked: bool,
    pub(super) openings: Openings,
    pub(super) line: Field,
    pub(super) past: Past,
    pub(super) completion: Option<Completion>,
    /// The caret behind an abbreviation just expanded, and what was typed for it.
    pub(super) expanded: Option<(usize, std::ops::Range<usize>, String)>,
    /// The places of a phrase in the line, while they are gone through.
    pub(super) slots: Option<Slots>,
    pub(super) ask: Option<Ask>,
    /// A line prepared, that Tab puts in an empty line.
    pub(super) offered: Option<String>,
    pub(super) focus: Focus,
    pub(super) pane: Pane,
    pub(super) scroll: Scroll,
    /// How far other panes are scrolled, those that were.
    pub(super) beside: BTreeMap<Pane, Scroll>,
    /// Lines as typed in this run, by group.
    pub(super) typed: BTreeMap<u64, String>,
    /// Groups of the block pasted last, while nothing else was committed.
    pub(super) pasted: Vec<u64>,
    /// Groups undone since the line was last typed in: what redo brings back first.
    pub(super) undone: usize,
    /// What is looked for, and where one was before.
    pub(super) seek: Option<Box<Seek>>,
    /// The words looked for last.
    pub(super) sought: String,
    /// Rows taken together with the one picked.
    pub(super) chosen: Chosen,
    /// Words half rewritten, left with Esc.
    pub(super) halves: Vec<(RowRef, String)>,
    /// What the preview shows.
    pub(super) shown: Shown,
    /// What is on its way to the clipboard or to a file.
    pub(super) leaving: Option<Left>,
    /// What left last, not yet marked as sent.
    pub(super) left: Option<Left>,
    /// Whether it is what was sealed.
    pub(super) verdict: Verdict,
    /// Reasons half typed, by what they are for.
    pub(super) reasons: BTreeMap<Id, String>,
    /// On the chair's own screen: his answers that he did not see carried out yet.
    pub(super) under_way: Vec<Answer>,
    /// Answers of the chair's that were carried out in this run.
    pub(super) answered: BTreeSet<String>,
    /// What was heard of the items.
    heard: Heard,
    /// The items closed with nothing noted.
    silent: Vec<Id>,
    none: Abbreviations,
}

impl Live {
    /// A session just opened, the draft in its line.
    #[must_use]
    pub fn new(opened: Opened) -> Self {
        let openings = Openings::of(opened.editor.session());
        let heard = Heard::of(opened.editor.session());
        let silent = heard.silent(opened.editor.session());
        Self {
            path: opened.path,
            editor: opened.editor,
            house: opened.house,
            abbreviations: opened.abbreviations,
            phrases: opened.phrases,
            access: opened.access,
            locked: opened.locked,
            openings,
            line: Field::new(&opened.draft),
            past: Past::default(),
            completion: None,
            expanded: None,
            slots: None,
            ask: None,
            offered: None,
            focus: Focus::Line,
            pane: Pane::Log,
            scroll: Scroll::End,
            beside: BTreeMap::new(),
            typed: BTreeMap::new(),
            pasted: Vec::new(),
            undone: 0,
            seek: None,
            sought: String::new(),
            chosen: Chosen::default(),
            halves: Vec::new(),
            shown: Shown::default(),
            leaving: None,
            left: None,
            verdict: Verdict::default(),
            reasons: BTreeMap::new(),
            under_way: Vec::new(),
            answered: BTreeSet::new(),
            heard,
            silent,
            none: Abbreviations::default(),
        }
    }

    /// The session.
    #[must_use]
    pub fn session(&self) -> &Session {
        self.editor.session()
    }

    /// Its file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What the preview shows.
    #[must_use]
    pub const fn shown(&self) -> Shown {
        self.shown
    }

    /// What may be done with it.
    #[must_use]
    pub const fn access(&self) -> &Access {
        &self.access
    }

    /// The line being typed.
    #[must_use]
    pub const fn line(&self) -> &Field {
        &self.line
    }

    /// Where the keys go.
    #[must_use]
    pub const fn focus(&self) -> &Focus {
        &self.focus
    }

    /// Which pane is asked for.
    #[must_use]
    pub const fn pane(&self) -> Pane {
        self.pane
    }

    /// How far the log is scrolled.
    #[must_use]
    pub const fn scroll(&self) -> &Scroll {
        &self.scroll
    }

    /// The turns of the log.
    #[must_use]
    pub const fn openings(&self) -> &Openings {
        &self.openings
    }

    /// What Tab offers, while it offers something.
    #[must_use]
    pub const fn completion(&self) -> Option<&Completion> {
        self.completion.as_ref()
    }

    /// Who is asked for.
    #[must_use]
    pub const fn ask(&self) -> Option<&Ask> {
        self.ask.as_ref()
    }

    /// What is picked, or being rewritten.
    #[must_use]
    pub fn picked(&self) -> Option<&RowRef> {
        match &self.focus {
            Focus::Seek => Some(&self.seek.as_ref()?.here()?.row),
            Focus::Pick(row) => Some(row),
            Focus::Words(rewriting) => Some(&rewriting.row),
            _ => None,
        }
    }

    /// A row being rewritten, and its words so far.
    #[must_use]
    pub fn amended(&self) -> Option<(&RowRef, &str)> {
        match &self.focus {
            Focus::Words(rewriting) => Some((&rewriting.row, rewriting.field.text())),
            _ => None,
        }
    }

    /// The items closed with nothing noted, where whoever reads the screen takes the minutes.
    #[must_use]
    pub fn silent_items(&self) -> Option<&[Id]> {
        self.may_write().then_some(self.silent.as_slice())
    }

    /// Brings what is kept of the session up to date after these steps were gone, forwards or back. Says which entries
    /// of the log may stand otherwise, where nothing else does.
    pub(super) fn follow_steps(&mut self, steps: &[Step], forwards: bool) -> Option<Range<usize>> {
        for (edit, came) in steps
            .iter()
            .flat_map(|step| [(&step.edit, forwards), (&step.inverse, !forwards)])
        {
            let (Edit::Insert { row, .. } | Edit::Replace { row }) = edit else {
                continue;
            };
            if let Row::Entry(entry) = row {
                self.heard.opens(entry, came);
            }
            if let Some(record) = row.record() {
                self.heard.says(record, came);
            }
        }
        let session = self.editor.session();
        self.silent = self.heard.silent(session);
        let kept = Kept::by(steps, &session.log);
        let read = self.openings.read_again(session, kept);
        // Whether an entry stands apart depends on the one before it.
        let read = read.start..(read.end + 1).min(session.log.len());
        only_words(steps).then_some(read)
    }

    /// The same where it is not known what was done.
    pub(super) fn follow_all(&mut self) {
        let session = self.editor.session();
        self.heard = Heard::of(session);
        self.silent = self.heard.silent(session);
        self.openings = Openings::of(session);
    }

    /// What a line is read against. Abbreviations were expanded while they were typed.
    #[must_use]
    pub fn context(&self, now: Moment) -> Context<'_> {
        Context {
            session: self.editor.session(),
            now,
            abbreviations: &self.none,
        }
    }

    /// The line was changed: the places of a phrase go with their words, or are given up.
    pub(super) fn follow_slots(&mut self) {
        let (text, caret) = (self.line.text(), self.line.caret());
        let follows = |slots: &mut Slots| slots.follow(text, caret);
        self.slots = self
            .slots
            .take()
            .and_then(|mut slots| follows(&mut slots).then_some(slots));
    }

    /// Whether a line is prepared for an empty one.
    #[must_use]
    pub const fn offers(&self) -> bool {
        self.offered.is_some()
    }

    /// Whether anything may be committed.
    #[must_use]
    pub fn may_write(&self) -> bool {
        self.access == Access::Writer
    }

    /// The same, with all that the session holds.
    pub(super) fn may_write_all(&self) -> bool {
        self.may_write() && !self.locked
    }
}
