//! The people of the session, over the screen: the roster in protocol order, who is there, who represents
//! whom, who waits to speak. Letters go to somebody; what else is done has keys of its own.
//!
//! The same list answers « who? »: who holds a proxy, who somebody « (à identifier) » turns out to be.

mod presence;
mod roll;

pub use roll::{Counts, RollRow};

use super::field::Field;
use super::naming::newcomer;
use super::{App, Overlay};
use crate::capture::{Who, find_people, name_pending};
use crate::edit::{Edit, RowRef};
use crate::keys::{CommandId, Mode};
use crate::model::Person;

/// The roster over the screen.
#[derive(Clone, Debug, Default)]
pub struct People {
    /// Letters typed to get to somebody.
    pub seek: Field,
    /// They have done their work: the next letter begins anew.
    spent: bool,
    /// Who has the bar, by key.
    at: String,
    /// His place, should he go.
    place: usize,
    /// The first row seen, as far as what is picked allows.
    top: usize,
    /// What somebody is chosen for.
    choosing: Option<Choosing>,
}

/// What somebody is chosen for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choosing {
    /// To hold the proxy of the person of this key.
    Proxy(String),
    /// To be the person « (à identifier) » of this key.
    Pending(String),
}

impl People {
    /// Who has the bar, by key.
    #[must_use]
    pub fn at(&self) -> &str {
        &self.at
    }

    /// What somebody is chosen for.
    #[must_use]
    pub const fn choosing(&self) -> Option<&Choosing> {
        self.choosing.as_ref()
    }

    /// Which keys it has.
    pub(super) const fn mode(&self) -> Mode {
        match self.choosing {
            None => Mode::People,
            Some(_) => Mode::Choose,
        }
    }

    /// The letters that look for somebody now; none once they have done their work.
    #[must_use]
    pub fn sought(&self) -> &str {
        if self.spent { "" } else { self.seek.text() }
    }

    /// A letter comes: after the work of those before it is done, it begins anew.
    pub(super) fn begin(&mut self) {
        if std::mem::take(&mut self.spent) {
            self.seek.take();
        }
    }
}

impl App {
    /// The roster over the screen, where it is on top.
    #[must_use]
    pub fn people(&self) -> Option<&People> {
        match self.overlays.last() {
            Some(Overlay::People(people)) => Some(people),
            _ => None,
        }
    }

    pub(super) fn people_mut(&mut self) -> Option<&mut People> {
        match self.overlays.last_mut() {
            Some(Overlay::People(people)) => Some(people),
            _ => None,
        }
    }

    /// Who has the bar; whoever stands in his place when he is gone.
    #[must_use]
    pub fn person_at(&self) -> Option<&Person> {
        let (people, list) = (self.people()?, &self.live()?.session().people);
        let found = list.iter().find(|person| person.key == people.at);
        let last = list.len().checked_sub(1)?;
        found.or_else(|| list.get(people.place.min(last)))
    }

    /// Opens the roster, the bar on whoever is picked, else on the first; or closes it.
    pub(super) fn toggle_people(&mut self) {
        if self.people().is_some() {
            return self.close_overlay();
        }
        let Some(live) = self.live() else { return };
        let at = match live.picked() {
            Some(RowRef::Person(key)) => key.clone(),
            _ => String::new(),
        };
        self.overlays
            .retain(|overlay| !matches!(overlay, Overlay::People(_)));
        self.open_overlay(Overlay::People(Box::default()));
        let first = self.person_at().map(|person| person.key.clone());
        self.go_to_person(if at.is_empty() { first } else { Some(at) });
    }

    /// The bar to the person of this key.
    pub(super) fn go_to_person(&mut self, key: Option<String>) {
        let Some(key) = key else { return };
        let place = self.live().and_then(|live| {
            let mut people = live.session().people.iter();
            people.position(|person| person.key == key)
        });
        let Some(people) = self.people_mut() else {
            return;
        };
        people.at = key;
        people.spent = true;
        people.place = place.unwrap_or(people.place);
        let top = self.roll_top();
        if let Some(people) = self.people_mut() {
            people.top = top;
        }
        self.touch_all();
    }

    /// The bar up or down by so many people.
    pub(super) fn move_person(&mut self, by: isize) {
        let Some(at) = self.person_at().map(|person| person.key.clone()) else {
            return;
        };
        let Some(live) = self.live() else { return };
        let list = &live.session().people;
        let from = list.iter().position(|person| person.key == at).unwrap_or(0);
        let most = list.len().saturating_sub(1);
        let to = list.get(from.saturating_add_signed(by).min(most));
        self.go_to_person(to.map(|person| person.key.clone()));
    }

    /// Letters were typed, or taken back: the bar goes to whom they mean most.
    pub(super) fn people_sought(&mut self) {
        let found = self.found_people();
        self.go_to_found(found.first().cloned());
    }

    /// The bar to somebody whom the letters mean; they may go on.
    fn go_to_found(&mut self, key: Option<String>) {
        self.go_to_person(key);
        if let Some(people) = self.people_mut() {
            people.spent = false;
        }
        self.touch_all();
    }

    /// Those whom the letters may mean, the nearest first.
    #[must_use]
    pub fn found_people(&self) -> Vec<String> {
        match (self.people(), self.live()) {
            (Some(people), Some(live)) => find_people(people.seek.text(), live.session()),
            _ => Vec::new(),
        }
    }

    /// The next of those whom the letters may mean, or the one before; without letters, of all.
    pub(super) fn next_found(&mut self, forward: bool) {
        let found = self.found_people();
        let Some(count) = found.len().checked_sub(1).map(|most| most + 1) else {
            return self.move_person(if forward { 1 } else { -1 });
        };
        let at = self.person_at();
        let at = at.and_then(|person| found.iter().position(|key| *key == person.key));
        let step = if forward { 1 } else { count - 1 };
        let to = at.map_or(0, |at| (at + step) % count);
        self.go_to_found(found.get(to).cloned());
    }

    /// Esc: first the choice, then the letters, then the roster itself.
    pub(super) fn leave_people(&mut self) {
        let Some(people) = self.people_mut() else {
            return;
        };
        if let Some(Choosing::Proxy(key) | Choosing::Pending(key)) = people.choosing.take() {
            people.seek.take();
            return self.go_to_person(Some(key));
        }
        if people.sought().is_empty() {
            return self.close_overlay();
        }
        people.seek.take();
        self.touch_all();
    }

    /// Asks who somebody « (à identifier) » is: the one with the bar.
    pub(super) fn choose_identity(&mut self) {
        let pending = self.person_at().filter(|person| person.pending);
        match pending.map(|person| person.key.clone()) {
            Some(key) => self.choose(Choosing::Pending(key)),
            None => self.say_id("person-known"),
        }
    }

    fn choose(&mut self, what: Choosing) {
        if !self.may_commit() {
            return;
        }
        if let Some(people) = self.people_mut() {
            people.choosing = Some(what);
            people.seek.take();
            people.spent = false;
        }
        self.touch_all();
    }

    /// Enter: whoever has the bar is chosen; nobody found, and a whole name: somebody new.
    pub(super) fn choose_this(&mut self) {
        let Some(people) = self.people() else { return };
        let (what, typed) = (people.choosing.clone(), people.seek.text().to_owned());
        let nobody = !typed.is_empty() && self.found_people().is_empty();
        let Some(person) = self.person_at().cloned() else {
            return;
        };
        match what {
            Some(Choosing::Proxy(key)) if !nobody && key != person.key => {
                self.represented(&key, &person.key);
            }
            Some(Choosing::Pending(key)) if nobody => {
                self.identified(&key, &Who::New(Box::new(newcomer(&typed))));
            }
            Some(Choosing::Pending(key)) if key != person.key => {
                self.identified(&key, &Who::Known(person.key));
            }
            _ => self.say_id("choose-another"),
        }
    }

    /// All that somebody « (à identifier) » said is said by whoever it was: one group.
    fn identified(&mut self, key: &str, who: &Who) {
        let Some(live) = self.live() else { return };
        let edits = name_pending(key, who, live.session());
        self.leave_people();
        if edits.is_empty() || !self.perform_edits(edits) {
            return;
        }
        let known = self.live().and_then(|live| live.session().person(key));
        let Some((at, name)) = known.map(|person| (person.key.clone(), person.name.clone())) else {
            return;
        };
        self.go_to_person(Some(at));
        let args = [("key", key.into()), ("name", name.into())];
        let said = self.words.with("named", &args);
        self.say(said);
    }

    /// Whoever has the bar off the roster, unless the session names him.
    pub(super) fn delete_person(&mut self) {
        let Some(person) = self.person_at().cloned() else {
            return;
        };
        self.stay();
        let row = RowRef::Person(person.key);
        if self.may_delete(&row)
            && self.may_commit()
            && self.perform_edits(vec![Edit::Remove { row }])
        {
            let beside = self.person_at().map(|person| person.key.clone());
            self.go_to_person(beside);
            self.say_key("deleted", CommandId::Undo);
        }
    }

    /// Whoever has the bar one place up or down in protocol order.
    pub(super) fn shift_person(&mut self, down: bool) {
        if let Some(key) = self.person_at().map(|person| person.key.clone()) {
            self.shift_rows(&[RowRef::Person(key.clone())], down);
            self.go_to_person(Some(key));
        }
    }
}
