//! What is shown of the register, and which of it is picked.

use chrono::NaiveDate;

use super::asked::{self, Asked};
use crate::app::{Ended, Field};
use crate::archive::register::{Filter, Matter, Owner, Point, Register, Series, Sort, State};
use crate::locale::Catalog;

/// A register read from a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelved {
    /// What the sessions say.
    pub register: Register,
    /// What could not be read, a line a file.
    pub unreadable: Vec<String>,
    /// The folder has no session: the examples stand for them.
    pub examples: bool,
}

/// A list of the register.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum RegisterTab {
    /// Decisions.
    #[default]
    Decisions,
    /// Actions.
    Actions,
    /// Questions.
    Questions,
    /// The figures followed.
    Figures,
}

impl RegisterTab {
    /// All of them, in order.
    pub const ALL: [Self; 4] = [
        Self::Decisions,
        Self::Actions,
        Self::Questions,
        Self::Figures,
    ];

    /// The message of its name.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Decisions => "register-tab-decisions",
            Self::Actions => "register-tab-actions",
            Self::Questions => "register-tab-questions",
            Self::Figures => "register-tab-figures",
        }
    }

    /// What stands in it; none are figures.
    #[must_use]
    pub const fn matter(self) -> Option<Matter> {
        match self {
            Self::Decisions => Some(Matter::Decision),
            Self::Actions => Some(Matter::Action),
            Self::Questions => Some(Matter::Question),
            Self::Figures => None,
        }
    }
}

/// The page.
#[derive(Clone, Debug, Default)]
pub struct RegisterPage {
    shelved: Option<Shelved>,
    tab: RegisterTab,
    field: Field,
    asked: Asked,
    /// What Tab made of what was typed, and which of it stands there.
    tabbed: Option<(Vec<String>, usize)>,
    searching: bool,
    /// What was typed of an ending that is not on record: left with Esc, or refused.
    pub(in crate::app) half: Option<Ended>,
    owner: Option<Owner>,
    state: Option<State>,
    sort: Sort,
    shown: Vec<usize>,
    counts: [usize; 4],
    at: usize,
}

impl RegisterPage {
    /// What was read; none until it is.
    #[must_use]
    pub const fn shelved(&self) -> Option<&Shelved> {
        self.shelved.as_ref()
    }

    /// The register; an empty one stands in until it is read.
    #[must_use]
    pub fn register(&self) -> Option<&Register> {
        self.shelved.as_ref().map(|shelved| &shelved.register)
    }

    /// Which list.
    #[must_use]
    pub const fn tab(&self) -> RegisterTab {
        self.tab
    }

    /// The words looked for.
    #[must_use]
    pub const fn field(&self) -> &Field {
        &self.field
    }

    pub(in crate::app) fn field_mut(&mut self) -> &mut Field {
        &mut self.field
    }

    /// Whether they are being typed.
    #[must_use]
    pub const fn is_searching(&self) -> bool {
        self.searching
    }

    /// Whose points alone are shown.
    #[must_use]
    pub const fn owner(&self) -> Option<&Owner> {
        self.owner.as_ref()
    }

    /// In which state alone.
    #[must_use]
    pub const fn state(&self) -> Option<State> {
        self.state
    }

    /// In which order.
    #[must_use]
    pub const fn sort(&self) -> Sort {
        self.sort
    }

    /// How many rows each list has, as it is narrowed now.
    #[must_use]
    pub const fn counts(&self) -> [usize; 4] {
        self.counts
    }

    /// How many rows the list shown has, and how many it would have.
    #[must_use]
    pub fn count(&self) -> (usize, usize) {
        let register = self.register();
        let all = match self.tab.matter() {
            Some(matter) => register.map_or(0, |register| {
                let points = register.points().iter();
                points.filter(|point| point.matter == matter).count()
            }),
            None => register.map_or(0, |register| register.series().len()),
        };
        let at = RegisterTab::ALL.iter().position(|tab| *tab == self.tab);
        let shown = at.and_then(|at| self.counts.get(at)).copied();
        (shown.unwrap_or(0), all)
    }

    /// Whether anything narrows the list.
    #[must_use]
    pub fn is_narrowed(&self) -> bool {
        !self.field.is_empty() || self.owner.is_some() || self.state.is_some()
    }

    /// The points shown, in order.
    pub fn points(&self) -> impl Iterator<Item = &Point> {
        let points = self.register().map_or(&[][..], Register::points);
        self.shown.iter().filter_map(move |at| points.get(*at))
    }

    /// The figures shown.
    #[must_use]
    pub fn series(&self) -> &[Series] {
        match self.tab {
            RegisterTab::Figures => self.register().map_or(&[], Register::series),
            _ => &[],
        }
    }

    /// Which row is picked.
    #[must_use]
    pub const fn at(&self) -> usize {
        self.at
    }

    /// The point picked.
    #[must_use]
    pub fn picked(&self) -> Option<&Point> {
        self.points().nth(self.at)
    }

    /// The figure picked.
    #[must_use]
    pub fn picked_series(&self) -> Option<&Series> {
        self.series().get(self.at)
    }

    /// What the words looked for are, for whoever marks them.
    #[must_use]
    pub fn filter(&self) -> Filter {
        self.filter_of(self.tab.matter())
    }

    fn filter_of(&self, matter: Option<Matter>) -> Filter {
        let mut filter = self.asked.filter.clone();
        filter.matters = matter.into_iter().collect();
        if let Some(state) = self.state {
            filter.states = vec![state];
        }
        if let Some(owner) = &self.owner {
            filter.who = Some(owner.name.clone());
        }
        filter
    }

    /// The message that says what is missing in what was typed.
    #[must_use]
    pub const fn doubt(&self) -> Option<&'static str> {
        self.asked.doubt
    }

    /// Something was typed to narrow the lists.
    pub(in crate::app) fn typed(&mut self, words: &Catalog, today: NaiveDate) {
        self.asked = asked::read(self.field.text(), words, today);
        self.refresh();
    }

    /// Tab in what is typed: the next of what it may become; says whether there is any.
    pub(in crate::app) fn complete(&mut self, words: &Catalog, today: NaiveDate) -> bool {
        let stands = |(all, at): &(Vec<String>, usize)| {
            all.len() > 1 && all.get(*at).is_some_and(|text| text == self.field.text())
        };
        let (all, at) = if let Some((all, at)) = self.tabbed.take().filter(stands) {
            let next = (at + 1) % all.len().max(1);
            (all, next)
        } else {
            let register = self.shelved.as_ref().map(|shelved| &shelved.register);
            let all = register
                .map(|register| asked::completed(self.field.text(), register, words))
                .unwrap_or_default();
            (all, 0)
        };
        let Some(text) = all.get(at).cloned() else {
            return false;
        };
        self.field.put(&text);
        self.tabbed = Some((all, at));
        self.typed(words, today);
        true
    }

    /// What is shown is found anew; what was picked stays picked where it is still there.
    pub(in crate::app) fn refresh(&mut self) {
        let before = self.picked().map(|point| (point.sitting, point.id));
        let Some(register) = self.shelved.as_ref().map(|shelved| &shelved.register) else {
            return;
        };
        let order = |matter| register.order(&self.filter_of(matter), self.sort);
        let mut counts = [0; 4];
        for (count, tab) in counts.iter_mut().zip(RegisterTab::ALL) {
            *count = match tab.matter() {
                Some(matter) => order(Some(matter)).len(),
                None => register.series().len(),
            };
        }
        let shown = match self.tab.matter() {
            Some(matter) => order(Some(matter)),
            None => Vec::new(),
        };
        self.counts = counts;
        self.shown = shown;
        let again = before.and_then(|before| {
            let mut points = self.points();
            points.position(|point| (point.sitting, point.id) == before)
        });
        self.at = again.unwrap_or(0);
    }

    pub(in crate::app) fn read(&mut self, shelved: Shelved) {
        self.shelved = Some(shelved);
        self.refresh();
    }

    pub(in crate::app) fn search(&mut self, on: bool) {
        self.searching = on;
    }

    /// Picks the row above or below.
    pub(in crate::app) fn go(&mut self, by: isize) {
        let (count, _) = self.count();
        let most = count.saturating_sub(1);
        self.at = self.at.saturating_add_signed(by).min(most);
    }

    /// The list beside.
    pub(in crate::app) fn beside(&mut self, forward: bool) {
        let at = RegisterTab::ALL.iter().position(|tab| *tab == self.tab);
        let step = if forward {
            1
        } else {
            RegisterTab::ALL.len() - 1
        };
        let next = (at.unwrap_or(0) + step) % RegisterTab::ALL.len();
        self.tab = RegisterTab::ALL.get(next).copied().unwrap_or_default();
        // A state of one list is none of another.
        self.state = None;
        self.at = 0;
        self.refresh();
    }

    /// The next person: those of the point picked first, then everybody who has something to do, then all.
    pub(in crate::app) fn next_owner(&mut self) {
        let Some(register) = self.register() else {
            return;
        };
        let all = register.owners();
        let next = match &self.owner {
            None => {
                let picked = self.picked().and_then(|point| point.owners.first());
                picked.cloned().or_else(|| all.first().cloned())
            }
            Some(owner) => {
                let at = all.iter().position(|one| one.name == owner.name);
                at.and_then(|at| all.get(at + 1)).cloned()
            }
        };
        self.owner = next;
        self.refresh();
    }

    /// The next state that something of the list is in, then all.
    pub(in crate::app) fn next_state(&mut self) {
        let Some(register) = self.register() else {
            return;
        };
        let matter = self.tab.matter();
        let points = register.points().iter();
        let here: Vec<State> = points
            .filter(|point| Some(point.matter) == matter)
            .map(|point| point.state)
            .collect();
        let states = State::ALL.iter().filter(|state| here.contains(state));
        let mut states = states.copied();
        self.state = match self.state {
            None => states.next(),
            Some(state) => states.find(|next| *next > state),
        };
        self.refresh();
    }

    pub(in crate::app) fn next_sort(&mut self) {
        self.sort = self.sort.next();
        self.refresh();
    }

    /// Nothing narrows the list any more; says whether anything did.
    pub(in crate::app) fn widen(&mut self) -> bool {
        let narrowed = self.is_narrowed();
        self.field = Field::default();
        self.asked = Asked::default();
        self.owner = None;
        self.state = None;
        self.searching = false;
        self.refresh();
        narrowed
    }
}
