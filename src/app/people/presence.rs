//! Who is there: one at a time, all at once; proxies; the queue of speakers.

use super::Choosing;
use crate::app::App;
use crate::capture::{Act, Parsed, Room, edits};
use crate::model::{Person, Presence};

impl App {
    /// Performs what a typed line would, without the line: one group.
    pub(in crate::app) fn perform_act(&mut self, act: Act) -> bool {
        let Some(live) = self.live() else {
            return false;
        };
        let edits = edits(&Parsed::of(act), &live.context(self.now)).edits;
        !edits.is_empty() && self.perform_edits(edits)
    }

    /// Space: present, then excused, then absent, and round.
    pub(in crate::app) fn next_presence(&mut self) {
        let Some(person) = self.person_at().cloned() else {
            return;
        };
        if !self.may_commit() {
            return;
        }
        let presence = match person.presence {
            Presence::Present => Presence::Excused,
            Presence::Excused => Presence::Absent,
            Presence::Unknown | Presence::Absent | Presence::Represented => Presence::Present,
        };
        self.set_presence(presence, vec![(person.key, None)]);
    }

    fn set_presence(&mut self, presence: Presence, who: Vec<(String, Option<String>)>) -> bool {
        let done = self.perform_act(Act::Room(Room::Presence { presence, who }));
        self.stay();
        done
    }

    /// Everybody is there of whom nothing was said; when all was said, everybody. Letters typed before
    /// narrow it to those whom they may mean (« japon »).
    pub(in crate::app) fn all_present(&mut self) {
        if !self.may_commit() {
            return;
        }
        let Some((people, live)) = self.people().zip(self.live()) else {
            return;
        };
        let narrowed = !people.sought().is_empty();
        let found = self.found_people();
        let meant =
            |person: &&Person| !person.pending && (!narrowed || found.contains(&person.key));
        let list = &live.session().people;
        let unsaid = |person: &&Person| person.presence == Presence::Unknown;
        let mut who: Vec<&Person> = list.iter().filter(meant).filter(unsaid).collect();
        if who.is_empty() {
            who = list.iter().filter(meant).collect();
        }
        let who: Vec<_> = who
            .into_iter()
            .map(|person| (person.key.clone(), None))
            .collect();
        let count = who.len();
        if count > 0 && self.set_presence(Presence::Present, who) {
            let said = self.words.with("all-present", &[("n", count.into())]);
            self.say(said);
        }
    }

    /// Asks who represents whoever has the bar.
    pub(in crate::app) fn choose_proxy(&mut self) {
        if let Some(key) = self.person_at().map(|person| person.key.clone()) {
            self.choose(Choosing::Proxy(key));
        }
    }

    pub(super) fn represented(&mut self, key: &str, holder: &str) {
        self.leave_people();
        let who = vec![(key.to_owned(), Some(holder.to_owned()))];
        self.set_presence(Presence::Represented, who);
    }

    /// Whoever has the bar asks for the floor, or no longer does.
    pub(in crate::app) fn queue_person(&mut self, asks: bool) {
        let Some(key) = self.person_at().map(|person| person.key.clone()) else {
            return;
        };
        if !self.may_commit() {
            return;
        }
        let waits = self
            .live()
            .is_some_and(|live| live.session().live.queue.contains(&key));
        if asks == waits {
            return self.say_id(if asks { "queue-waits" } else { "queue-not" });
        }
        let who = vec![key];
        self.perform_act(Act::Room(if asks {
            let order = false;
            Room::Queue { who, order }
        } else {
            Room::Unqueue { who }
        }));
        self.stay();
    }

    /// The bar stays where it is; the letters that brought it there have done their work.
    pub(super) fn stay(&mut self) {
        let at = self.person_at().map(|person| person.key.clone());
        self.go_to_person(at);
    }

    /// The floor to the first of the queue.
    pub(in crate::app) fn next_speaker(&mut self) {
        if !self.may_commit() {
            return;
        }
        let next = self
            .live()
            .and_then(|live| live.session().live.queue.first().cloned());
        let Some(who) = next else {
            return self.say_id("problem-empty-queue");
        };
        let name = self
            .live()
            .map(|live| crate::app::flow::names::of_key(live.session(), &who, &self.words));
        if self.perform_act(Act::Room(Room::NextSpeaker { who })) {
            let args = [("name", name.unwrap_or_default().into())];
            let said = self.words.with("floor-given", &args);
            self.say(said);
        }
    }
}
