//! The register of a folder: its sessions, its points, the figures followed.

use std::cmp::Reverse;
use std::path::PathBuf;

use chrono::NaiveDate;

use super::point::{Owner, Point, State};
use super::{Filter, Series, build, hours, series};
use crate::archive::Filed;
use crate::model::{Date, Language, NextMeeting, Session};
use crate::text::Rule;

/// A session of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sitting {
    /// Its file.
    pub path: PathBuf,
    /// The masthead.
    pub event: String,
    /// The body.
    pub body: String,
    /// Which of its meetings.
    pub number: u32,
    /// When.
    pub date: Date,
    /// The house style of its documents.
    pub house: String,
    /// The language it is written in.
    pub language: Language,
    /// The next meeting that it announced, when no later session of the body is there.
    pub next: Option<NextMeeting>,
    /// The time zones of its hours and of its delegations, its own first.
    pub zones: Vec<String>,
}

/// In which order points stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Sort {
    /// What calls first, then the nearest deadline, then the newest.
    #[default]
    Urgent,
    /// The newest first.
    Newest,
    /// By who has to do it.
    Owner,
    /// By state.
    State,
}

impl Sort {
    /// All of them, in the order of the key that goes through them.
    pub const ALL: [Self; 4] = [Self::Urgent, Self::Newest, Self::Owner, Self::State];

    /// Its word in message ids and on the command line.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Urgent => "urgent",
            Self::Newest => "newest",
            Self::Owner => "owner",
            Self::State => "state",
        }
    }

    /// The one after this.
    #[must_use]
    pub fn next(self) -> Self {
        let at = Self::ALL.iter().position(|sort| *sort == self).unwrap_or(0);
        Self::ALL.get(at + 1).copied().unwrap_or_default()
    }
}

/// How near something is when it is told at the top.
const SOON: u64 = 14;

/// The register.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Register {
    sittings: Vec<Sitting>,
    points: Vec<Point>,
    series: Vec<Series>,
    today: NaiveDate,
}

impl Register {
    /// The register of these sessions, as it stands today.
    #[must_use]
    pub fn of(filed: &[Filed], today: NaiveDate, with_confidential: bool) -> Self {
        let mut sessions: Vec<&Filed> = filed.iter().collect();
        // The oldest first: a later session knows what became of what an earlier one noted.
        sessions.sort_by_key(|filed| {
            let day = filed.session.date.first_day();
            (day.is_none(), day, filed.session.number)
        });
        Self {
            sittings: sittings(&sessions, with_confidential),
            points: build::points(&sessions, today, with_confidential),
            series: series::of(&sessions, with_confidential),
            today,
        }
    }

    /// Its sessions, the oldest first.
    #[must_use]
    pub fn sittings(&self) -> &[Sitting] {
        &self.sittings
    }

    /// The session at this place.
    #[must_use]
    pub fn sitting(&self, at: usize) -> Option<&Sitting> {
        self.sittings.get(at)
    }

    /// Its points, in the order of the sessions.
    #[must_use]
    pub fn points(&self) -> &[Point] {
        &self.points
    }

    /// The figures followed.
    #[must_use]
    pub fn series(&self) -> &[Series] {
        &self.series
    }

    /// The day it was made for.
    #[must_use]
    pub const fn today(&self) -> NaiveDate {
        self.today
    }

    /// The points that a filter takes, in an order.
    #[must_use]
    pub fn select(&self, filter: &Filter, sort: Sort) -> Vec<&Point> {
        let order = self.order(filter, sort).into_iter();
        order.filter_map(|at| self.points.get(at)).collect()
    }

    /// The places of the same among all points.
    #[must_use]
    pub fn order(&self, filter: &Filter, sort: Sort) -> Vec<usize> {
        let taken = self.points.iter().enumerate();
        let taken = taken.filter(|(_, point)| filter.takes(point, self));
        let mut taken: Vec<(usize, &Point)> = taken.collect();
        match sort {
            Sort::Urgent => taken.sort_by_key(|(_, point)| self.urgency(point)),
            Sort::Newest => taken.sort_by_key(|(_, point)| (Reverse(point.sitting), point.id)),
            Sort::Owner => taken.sort_by_key(|(_, point)| {
                let owner = point.owners.first().map(|owner| owner.name.clone());
                (owner.is_none(), owner, Reverse(point.sitting), point.id)
            }),
            Sort::State => taken.sort_by_key(|(_, point)| {
                (point.matter, point.state, Reverse(point.sitting), point.id)
            }),
        }
        taken.into_iter().map(|(at, _)| at).collect()
    }

    /// What calls first, then what is near, then what is open by its deadline, then what is over.
    fn urgency(&self, point: &Point) -> impl Ord + use<> {
        let rank = match point.state {
            State::Late => 0,
            _ if point.is_due_within(SOON, self.today) => 1,
            state if state.calls() => 2,
            state if state.is_over() => 4,
            _ => 3,
        };
        let due = point.due_day().filter(|_| !point.state.is_over());
        (rank, due.is_none(), due, Reverse(point.sitting), point.id)
    }

    /// How many actions are late, and how many are to be done within two weeks.
    #[must_use]
    pub fn pressing(&self) -> (usize, usize) {
        let late = self
            .points
            .iter()
            .filter(|point| point.state == State::Late);
        let soon = |point: &&Point| point.is_due_within(SOON, self.today);
        (late.count(), self.points.iter().filter(soon).count())
    }

    /// Who has something to do, each once, by name.
    #[must_use]
    pub fn owners(&self) -> Vec<Owner> {
        let mut owners: Vec<Owner> = Vec::new();
        for owner in self.points.iter().flat_map(|point| &point.owners) {
            if !owners.iter().any(|known| known.name == owner.name) {
                owners.push(owner.clone());
            }
        }
        owners.sort_by(|a, b| a.name.cmp(&b.name));
        owners
    }

    /// The meetings announced that are not yet held, the nearest first.
    #[must_use]
    pub fn announced(&self) -> Vec<(&Sitting, &NextMeeting)> {
        let announced = self.sittings.iter();
        let announced = announced.filter_map(|sitting| Some((sitting, sitting.next.as_ref()?)));
        let mut announced: Vec<_> = announced.collect();
        announced.sort_by_key(|(_, next)| next.date.first_day());
        announced
    }
}

fn sittings(sessions: &[&Filed], with_confidential: bool) -> Vec<Sitting> {
    let later = |of: &Session| {
        sessions.iter().any(|other| {
            let other = &other.session;
            other.body == of.body && other.event == of.event && other.number > of.number
        })
    };
    let sitting = |filed: &&Filed| {
        let session = &filed.session;
        Sitting {
            path: filed.path.clone(),
            event: session.event.clone(),
            body: session.body.clone(),
            number: session.number,
            date: session.date.clone(),
            house: session.house.clone(),
            language: session.language,
            next: session
                .next
                .clone()
                .filter(|_| !later(session))
                .filter(|next| {
                    with_confidential || !next.confidential || !Rule::RegisterNext.holds()
                }),
            zones: hours::zones(session),
        }
    };
    sessions.iter().map(sitting).collect()
}
