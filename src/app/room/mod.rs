//! What the room sees: the agenda and where the meeting is, the points so far, or one point alone for the
//! chair to decide on (the read-back, *relecture*).
//!
//! A [`Room`] knows only what [`Session::for_the_room`] leaves, so that nothing else can ever be on the
//! wall. It is a value that needs no program around it: the screen of the rapporteur and that of somebody
//! who follows the session draw the same [`Sheet`]s.

mod answers;
mod chair;
mod deeds;
mod overview;
mod points;
mod record;
mod sheet;
mod typing;

pub use chair::Answered;
pub use sheet::{Row, Sheet};
pub use typing::Typing;

use super::App;
use super::flow::Sight;
use crate::keys::Mode;
use crate::locale::Catalog;
use crate::model::{DecisionState, Id, Moment, Session};
use sheet::Wall;

/// What of the meeting is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Show {
    /// The agenda, the floor, then the points so far.
    #[default]
    Meeting,
    /// One point at a time.
    Points,
    /// What comes out of it, the next meeting last.
    Record,
}

/// A point that is gone through: it keeps its place and its number whatever is decided on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Passage {
    id: Id,
    number: u32,
}

/// What the room sees, and how.
#[derive(Clone, Debug)]
pub struct Room {
    session: Session,
    show: Show,
    /// The sheet that the operator turned to; none while the meeting is followed.
    turned: Option<usize>,
    points: Vec<Passage>,
    /// Which point, and which sheet of it where it has several.
    at: (usize, usize),
    /// How large, an index into [`sheet::SIZES`].
    size: usize,
    queue: bool,
    /// Words being typed on the wall.
    pub(super) typing: Option<Typing>,
    /// What is to be said of the last answer, in fixed words.
    note: String,
}

impl Room {
    /// The room's view of a session: it follows the meeting.
    #[must_use]
    pub fn new(session: &Session, show: Show) -> Self {
        let mut room = Self {
            session: session.for_the_room(),
            show,
            turned: None,
            points: Vec::new(),
            at: (0, 0),
            size: 0,
            queue: false,
            typing: None,
            note: String::new(),
        };
        room.gather();
        room.at.0 = room.first_open().unwrap_or(0);
        room
    }

    /// The session changed: what is shown stays where it was turned to.
    pub fn update(&mut self, session: &Session) {
        self.session = session.for_the_room();
        self.gather();
    }

    /// New points come last; what is no longer there goes.
    fn gather(&mut self) {
        let session = &self.session;
        let known = |passage: &Passage| session.decision(passage.id).is_some();
        self.points.retain(known);
        for (number, decision) in session.numbered() {
            match self.points.iter_mut().find(|it| it.id == decision.id) {
                Some(passage) => passage.number = number,
                None => self.points.push(Passage {
                    id: decision.id,
                    number,
                }),
            }
        }
        self.at.0 = self.at.0.min(self.points.len().saturating_sub(1));
    }

    /// The first point that is still proposed.
    fn first_open(&self) -> Option<usize> {
        self.points
            .iter()
            .position(|passage| self.is_open(*passage))
    }

    fn is_open(&self, passage: Passage) -> bool {
        let decision = self.session.decision(passage.id);
        decision.is_some_and(|decision| decision.state == DecisionState::Noted)
    }

    /// How many points are still proposed.
    #[must_use]
    pub fn open_points(&self) -> usize {
        let open = self.points.iter().filter(|passage| self.is_open(**passage));
        open.count()
    }

    /// Says something of the last answer, until the next key.
    pub fn note(&mut self, words: impl Into<String>) {
        self.note = words.into();
    }

    /// The session as the room sees it.
    #[must_use]
    pub const fn session(&self) -> &Session {
        &self.session
    }

    /// What is shown.
    #[must_use]
    pub const fn shows(&self) -> Show {
        self.show
    }

    /// Shows the meeting or the points.
    pub fn turn_to(&mut self, show: Show) {
        if show == Show::Points && self.show != show {
            self.at = (self.first_open().unwrap_or(self.at.0), 0);
        }
        self.show = show;
    }

    /// The point that is shown alone.
    #[must_use]
    pub fn point(&self) -> Option<Id> {
        match self.show {
            Show::Meeting | Show::Record => None,
            Show::Points => self.points.get(self.at.0).map(|passage| passage.id),
        }
    }

    /// Whether it shows what the meeting is at, whatever was shown before.
    #[must_use]
    pub const fn follows(&self) -> bool {
        self.turned.is_none()
    }

    /// Follows the meeting again, or stays where it is.
    pub fn follow(&mut self, words: &Catalog, now: Moment, size: (u16, u16)) {
        self.turned = match self.turned {
            Some(_) => None,
            None => Some(self.sheets(words, now, size).1),
        };
    }

    /// Shows who waits for the floor, or not.
    pub fn show_queue(&mut self) {
        self.queue = !self.queue;
    }

    /// Larger by a step, or smaller.
    pub fn resize(&mut self, larger: bool) {
        let last = sheet::SIZES.len() - 1;
        self.size = if larger {
            (self.size + 1).min(last)
        } else {
            self.size.saturating_sub(1)
        };
        self.at.1 = 0;
    }

    /// The next sheet, or the one before.
    pub fn turn(&mut self, forward: bool, words: &Catalog, now: Moment, size: (u16, u16)) {
        let (sheets, at) = self.sheets(words, now, size);
        let last = sheets.len().saturating_sub(1);
        match self.show {
            Show::Meeting => {
                self.turned = Some(if forward {
                    (at + 1).min(last)
                } else {
                    at.saturating_sub(1)
                });
            }
            Show::Points | Show::Record if forward && at < last => self.at.1 = at + 1,
            Show::Points | Show::Record if !forward && at > 0 => self.at.1 = at - 1,
            Show::Points if forward && self.at.0 + 1 >= self.points.len() => {
                // After the last point, what comes out of them all.
                (self.show, self.at.1) = (Show::Record, 0);
            }
            Show::Points if forward => self.at = (self.at.0 + 1, 0),
            Show::Points if self.at.0 > 0 => self.at = (self.at.0 - 1, 0),
            Show::Record if !forward => (self.show, self.at.1) = (Show::Points, 0),
            Show::Points | Show::Record => {}
        }
    }

    /// The first sheet, or the last.
    pub fn turn_to_end(&mut self, forward: bool, words: &Catalog, now: Moment, size: (u16, u16)) {
        match self.show {
            Show::Meeting => {
                let last = self.sheets(words, now, size).0.len().saturating_sub(1);
                self.turned = Some(if forward { last } else { 0 });
            }
            Show::Points | Show::Record => {
                let last = self.points.len().saturating_sub(1);
                self.show = Show::Points;
                self.at = (if forward { last } else { 0 }, 0);
            }
        }
    }

    /// The sheet that is shown on a screen of this size.
    #[must_use]
    pub fn sheet(&self, words: &Catalog, now: Moment, size: (u16, u16)) -> Sheet {
        if let Some(sheet) = self.typing_sheet(words, now, size) {
            return sheet;
        }
        let (mut sheets, at) = self.sheets(words, now, size);
        let mut sheet = if at < sheets.len() {
            sheets.swap_remove(at)
        } else {
            Sheet::default()
        };
        if !self.note.is_empty() {
            sheet.foot.clone_from(&self.note);
        }
        sheet
    }

    /// What the sheets are made of: nothing of it is the rapporteur's alone.
    const fn sight<'a>(&'a self, words: &'a Catalog, now: Moment) -> Sight<'a> {
        Sight {
            session: &self.session,
            words,
            now,
            amended: None,
            silent: None,
        }
    }

    /// The sheets there are, and which of them is shown.
    fn sheets(&self, words: &Catalog, now: Moment, size: (u16, u16)) -> (Vec<Sheet>, usize) {
        let sight = self.sight(words, now);
        let wall = Wall::of(size, self.size);
        match self.show {
            Show::Meeting => {
                let mut sheets = vec![overview::sheet(sight, wall, self.queue)];
                let points = points::all(sight, wall);
                let last = points.len();
                sheets.extend(points);
                let followed = if overview::is_at_points(&self.session) {
                    last
                } else {
                    0
                };
                let at = self.turned.unwrap_or(followed).min(sheets.len() - 1);
                (sheets, at)
            }
            Show::Points => {
                let count = self.points.len();
                let sheets = match self.points.get(self.at.0) {
                    None => vec![points::none(sight, wall)],
                    Some(Passage { id, number }) => {
                        let place = (self.at.0 + 1, count);
                        points::alone(sight, wall, (*id, *number), place)
                    }
                };
                let at = self.at.1.min(sheets.len().saturating_sub(1));
                (sheets, at)
            }
            Show::Record => {
                let sheets = record::all(sight, wall);
                let at = self.at.1.min(sheets.len().saturating_sub(1));
                (sheets, at)
            }
        }
    }

    /// Which keys it has.
    pub(super) const fn mode(&self) -> Mode {
        match (self.show, &self.typing) {
            (_, Some(_)) => Mode::Form,
            (Show::Meeting, None) => Mode::Room,
            (Show::Points | Show::Record, None) => Mode::ReadBack,
        }
    }
}

impl App {
    /// What the room sees, while it is what the screen shows.
    #[must_use]
    pub fn room(&self) -> Option<&Room> {
        self.overlays.last().and_then(super::Overlay::room)
    }
}
