//! Two hands on one session, in a thousand orders of what they do: with locks, and where there are none.

use std::path::PathBuf;
use std::sync::mpsc;
use std::sync::{Arc, Mutex};

use copil::model::Session;
use copil::store::memory::Memory;
use copil::store::{self, Access, Options, StoreEvent};

use crate::support::{self, Hand, furnished, texts};

/// How many orders of events are tried.
fn schedules() -> u64 {
    let given = std::env::var("COPIL_SCHEDULES").ok();
    given.map_or(40, |given| given.parse().unwrap())
}

/// Somebody at a machine.
struct Person {
    disk: Memory,
    options: Options,
    path: PathBuf,
    hand: Option<Hand>,
    /// Where his session goes on, when it branched off.
    branch: Arc<Mutex<Option<PathBuf>>>,
    /// Each line that he was told to be saved.
    acknowledged: Vec<String>,
}

impl Person {
    fn new(disk: &Memory, host: &str, refuge: &str) -> Self {
        let mut options = support::options(host);
        options.refuge = Some(PathBuf::from(refuge));
        Self {
            disk: disk.clone(),
            options,
            path: PathBuf::from("x.ron"),
            hand: None,
            branch: Arc::default(),
            acknowledged: Vec::new(),
        }
    }

    /// Opens the session, or takes it over; says whether he writes it now.
    fn open(&mut self, over: Option<&Person>) -> bool {
        let (tell, events) = mpsc::channel();
        let branch = Arc::clone(&self.branch);
        let told = move |event| {
            if let StoreEvent::Branched { session } = &event {
                *branch.lock().unwrap() = Some(session.clone());
            }
            let _ = tell.send(event);
        };
        let (disk, options) = (Arc::new(self.disk.clone()), self.options.clone());
        let opened = match over {
            None => store::open_in::<Session>(disk, &self.path, options, told),
            Some(other) => {
                let call = |_: &store::Holder| {
                    if let Some(hand) = &other.hand {
                        hand.writer().give_way(None);
                    }
                    Ok(())
                };
                store::take_over_in(disk, &self.path, options, call, told)
            }
        };
        match opened {
            Ok(opened) if matches!(opened.access, Access::Writer(_)) => {
                self.hand = Some(Hand::new(opened, events));
                true
            }
            _ => false,
        }
    }

    fn line(&mut self, words: &str) {
        let Some(hand) = &mut self.hand else { return };
        hand.line(words);
        hand.writer().wait();
        if let Some(StoreEvent::Synced { .. }) = hand.last_word() {
            self.acknowledged.push(words.to_owned());
        }
    }

    fn close(&mut self) {
        if let Some(hand) = self.hand.take() {
            hand.close();
        }
        if let Some(branch) = self.branch.lock().unwrap().take() {
            self.path = branch;
        }
    }

    /// His process is killed: nothing more reaches the disk.
    fn kill(&mut self) {
        self.disk.refuse(|_| Some(std::io::ErrorKind::Other));
        self.close();
        self.disk.allow();
    }

    /// Whether somebody took it from him.
    fn gave_way(&self) -> bool {
        let taken = |event: &StoreEvent| matches!(event, StoreEvent::TakenOver { .. });
        self.hand
            .as_ref()
            .is_some_and(|hand| hand.events().iter().any(taken))
    }
}

/// Every line that stands in a session or in one of its branches.
fn all_lines(disk: &Memory, refuges: &[&str]) -> Result<Vec<String>, String> {
    let mut lines = Vec::new();
    let sessions = disk.names().into_iter().filter(|name| {
        name.extension().is_some_and(|ending| ending == "ron") && name.components().count() == 1
    });
    for session in sessions {
        for refuge in refuges {
            let read = store::read_in::<Session>(disk, &session, Some(refuge.into()));
            let read = read.map_err(|error| error.to_string())?;
            lines.extend(texts(read.session()));
            if let Some(conflict) = &read.recovered.conflict {
                return Err(format!(
                    "{}: {} in conflict",
                    session.display(),
                    conflict.records
                ));
            }
        }
    }
    Ok(lines)
}

struct Random(u64);

impl Random {
    fn below(&mut self, n: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % n
    }
}

/// Two programs at one machine, where locks hold.
///
/// # Errors
/// Two writers at once, or a line lost.
pub fn with_locks(disk: &Memory, schedule: u64) -> Result<(), String> {
    let mut random = Random(schedule.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let mut people = [
        Person::new(disk, "ici", "state"),
        Person::new(disk, "ici", "state"),
    ];
    for turn in 0..10 {
        let who = usize::from(random.below(2) == 1);
        let (first, second) = people.split_at_mut(1);
        let (me, other) = if who == 0 {
            (&mut first[0], &mut second[0])
        } else {
            (&mut second[0], &mut first[0])
        };
        match random.below(8) {
            0..=2 => {
                if me.hand.is_none() {
                    let other_writes = other.hand.is_some() && !other.gave_way();
                    if me.open(None) && other_writes {
                        return Err(format!("schedule {schedule}: two writers"));
                    }
                }
                me.line(&format!("{schedule}.{turn} de {who}"));
            }
            3 => me.close(),
            4 => me.kill(),
            5 if me.hand.is_none() => {
                me.open(Some(other));
                if me.hand.is_some() && other.hand.is_some() && !other.gave_way() {
                    return Err(format!("schedule {schedule}: taken over, and two writers"));
                }
            }
            _ => me.line(&format!("{schedule}.{turn} de {who}")),
        }
    }
    finish(disk, schedule, people, &["state"])
}

/// Two machines that share a folder without locks.
///
/// # Errors
/// A line lost.
pub fn without_locks(disk: &Memory, schedule: u64) -> Result<(), String> {
    disk.lock_only_in("state".as_ref());
    let mut random = Random(schedule.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let mut people = [
        Person::new(disk, "ici", "state/a"),
        Person::new(disk, "là", "state/b"),
    ];
    for turn in 0..10 {
        let who = usize::from(random.below(2) == 1);
        let me = &mut people[who];
        match random.below(8) {
            0..=2 => {
                if me.hand.is_none() {
                    me.open(None);
                }
                me.line(&format!("{schedule}.{turn} de {who}"));
            }
            3 => me.close(),
            4 if me.hand.is_none() => {
                me.open(Some(&Person::new(disk, "", "")));
            }
            _ => me.line(&format!("{schedule}.{turn} de {who}")),
        }
    }
    finish(disk, schedule, people, &["state/a", "state/b"])
}

fn finish(
    disk: &Memory,
    schedule: u64,
    people: [Person; 2],
    refuges: &[&str],
) -> Result<(), String> {
    let mut said = Vec::new();
    for mut person in people {
        person.close();
        said.extend(person.acknowledged);
    }
    let lines = all_lines(&disk.after_power_cut(), refuges)
        .map_err(|error| format!("schedule {schedule}: {error}"))?;
    match said.iter().find(|line| !lines.contains(line)) {
        None => Ok(()),
        Some(line) => Err(format!(
            "schedule {schedule}: {line:?} is lost of {lines:?}"
        )),
    }
}

#[test]
fn two_hands_never_write_at_once_and_lose_nothing() {
    for schedule in 0..schedules() {
        with_locks(&furnished(Memory::new()), schedule).unwrap();
    }
    println!(
        "hands: {} schedules of two programs with locks; 0 lost",
        schedules()
    );
}

#[test]
fn two_machines_without_locks_go_on_apart_and_lose_nothing() {
    for schedule in 0..schedules() {
        without_locks(&furnished(Memory::new()), schedule).unwrap();
    }
    println!(
        "hands: {} schedules of two machines without locks; 0 lost",
        schedules()
    );
}
