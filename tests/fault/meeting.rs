//! A meeting held on a file system in memory, with what was told at each moment of it.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use copil::model::Session;
use copil::store::memory::Memory;
use copil::store::{self, Access, StoreEvent, session_file};

use crate::support::{self, Hand, session, texts};

/// What a session says: its lines, and the half line.
pub type Said = (Vec<String>, String);

/// What was told, and after how many operations.
#[derive(Clone, Copy, Debug)]
enum Told {
    /// Everything up to this state is in the journal.
    Synced,
    /// And in the session file.
    Saved,
}

/// A meeting as it was held.
pub struct Held {
    /// The file system after each operation.
    pub points: Vec<Memory>,
    /// Each state the session went through.
    states: Vec<Said>,
    /// At each moment: the first state that may be found, and the first one that the session file may hold.
    floors: Vec<(usize, usize)>,
}

/// Reads a session as it was left.
pub fn read(disk: &Memory) -> Result<Said, String> {
    let loaded = store::read_in::<Session>(disk, "x.ron".as_ref(), Some("state".into()))
        .map_err(|error| error.to_string())?;
    if let Some(conflict) = &loaded.recovered.conflict {
        return Err(format!("{} records found no place", conflict.records));
    }
    if loaded.recovered.merged {
        return Err("taken for a file changed by hand".to_owned());
    }
    Ok((texts(loaded.session()), loaded.draft))
}

impl Held {
    /// Whether what is left of a moment is what was told then, or later.
    pub fn judge(&self, moment: usize, left: &Memory) -> Result<(), String> {
        let (floor, file_floor) = self.floors[moment];
        let found = read(left)?;
        if !self.states[floor..].contains(&found) {
            let told = &self.states[floor];
            return Err(format!("moment {moment}: {found:?}, but {told:?} was told"));
        }
        let bytes = store::storage::Storage::read(left, Path::new("x.ron"), 1 << 20);
        let bytes = bytes.map_err(|error| format!("no session file: {error}"))?;
        let file: Session = session_file::parse(&bytes)
            .map_err(|(problem, _)| format!("the session file: {problem}"))?;
        let lines = texts(&file);
        let mut known = self.states[file_floor..].iter();
        if !known.any(|(state, _)| *state == lines) {
            return Err(format!("moment {moment}: the file alone holds {lines:?}"));
        }
        Ok(())
    }

    /// The same after another meeting that ended at a moment: what was told then still holds. What was
    /// found then is certain after a power cut; after a kill it may not be durable yet.
    pub fn after(mut self, first: &Held, moment: usize, power_cut: bool) -> Self {
        let (first_floor, file_floor) = first.floors[moment];
        let older = first.states[file_floor..].to_vec();
        // Older states of the file are as good as they were.
        let count = older.len();
        self.states = older.into_iter().chain(self.states).collect();
        for (floor, file) in &mut self.floors {
            *floor = if *floor == 0 && !power_cut {
                first_floor - file_floor
            } else {
                *floor + count
            };
            if *file > 0 {
                *file += count;
            }
        }
        self
    }
}

/// Holds a meeting from here on: these lines, one by one, and no clean end.
pub fn hold(disk: &Memory, before: &Said, lines: &[&str]) -> Result<Held, String> {
    let mut scene = Scene::open(disk, before)?;
    for line in lines {
        scene.hand().line(line);
        scene.settle();
    }
    Ok(scene.end())
}

/// A meeting in which everything happens that changes files, in an order that its number decides.
pub fn one(disk: &Memory, number: u64) -> Result<Held, String> {
    let mut random = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut below = move |n: u64| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        random % n
    };
    let mut scene = Scene::open(disk, &(Vec::new(), String::new()))?;
    for turn in 0..7 {
        match below(10) {
            0 => {
                scene
                    .hand()
                    .writer()
                    .draft(&format!("moitié {number}.{turn}"));
                let text = format!("moitié {number}.{turn}");
                scene.drafted(&text);
            }
            1 => {
                scene.hand().undo();
                scene.settle();
            }
            2 | 3 => {
                scene.hand().writer().save();
                scene.settle();
            }
            4 => {
                scene.close();
                scene.reopen()?;
            }
            _ => {
                scene.hand().line(&format!("{number}.{turn} 日本 « mots »"));
                scene.settle();
            }
        }
    }
    Ok(scene.end())
}

struct Scene {
    disk: Memory,
    hand: Option<Hand>,
    /// What was told after how many operations.
    told: Arc<Mutex<Vec<(usize, Told)>>>,
    /// Operations before this meeting.
    first: usize,
    states: Vec<Said>,
    /// The number of operations after which a state was reached, at the latest.
    draft: String,
    /// What was told, with the state that was the last one given to the writer then.
    acks: Vec<(usize, Told, usize)>,
}

impl Scene {
    fn open(disk: &Memory, before: &Said) -> Result<Self, String> {
        let first = disk.operations().len();
        disk.record();
        let mut scene = Self {
            disk: disk.clone(),
            hand: None,
            told: Arc::default(),
            first,
            states: vec![before.clone()],
            draft: before.1.clone(),
            acks: vec![(first, Told::Synced, 0), (first, Told::Saved, 0)],
        };
        scene.reopen()?;
        Ok(scene)
    }

    fn reopen(&mut self) -> Result<(), String> {
        let (tell, events) = std::sync::mpsc::channel();
        let (told, disk) = (Arc::clone(&self.told), self.disk.clone());
        let mut options = support::options("ici");
        options.refuge = Some(PathBuf::from("state"));
        let storage = Arc::new(self.disk.clone());
        let opened = store::open_in(storage, "x.ron".as_ref(), options, move |event| {
            let what = match event {
                StoreEvent::Synced { .. } => Some(Told::Synced),
                StoreEvent::Saved => Some(Told::Saved),
                _ => None,
            };
            if let Some(what) = what {
                told.lock().unwrap().push((disk.operations().len(), what));
            }
            let _ = tell.send(event);
        });
        let opened = opened.map_err(|error| error.to_string())?;
        if !matches!(opened.access, Access::Writer(_)) {
            return Err("somebody else writes".to_owned());
        }
        let found = (texts(opened.editor.session()), opened.draft.clone());
        let last = self.states.last().unwrap();
        if found != *last {
            return Err(format!("opened as {found:?}, not as {last:?}"));
        }
        self.hand = Some(Hand::new(opened, events));
        self.settle();
        Ok(())
    }

    fn hand(&mut self) -> &mut Hand {
        self.hand.as_mut().unwrap()
    }

    fn drafted(&mut self, text: &str) {
        text.clone_into(&mut self.draft);
        self.settle();
    }

    /// Waits for the disk; what was told meanwhile was told of this state.
    fn settle(&mut self) {
        let lines = texts(self.hand().editor.session());
        let state = (lines, self.draft.clone());
        if self.states.last() != Some(&state) {
            self.states.push(state);
        }
        self.hand().writer().wait();
        self.take_told();
    }

    fn take_told(&mut self) {
        let state = self.states.len() - 1;
        for (operations, what) in self.told.lock().unwrap().drain(..) {
            self.acks.push((operations, what, state));
        }
    }

    fn close(&mut self) {
        if let Some(hand) = self.hand.take() {
            hand.close();
        }
        self.take_told();
    }

    fn end(mut self) -> Held {
        let points = self.disk.points();
        // What closing does was another meeting's end: it is not looked at.
        self.close();
        let floors = (0..points.len())
            .map(|moment| {
                let mut floor = (0, 0);
                for (operations, what, state) in &self.acks {
                    if *operations <= self.first + moment {
                        match what {
                            Told::Synced => floor.0 = floor.0.max(*state),
                            Told::Saved => floor = (floor.0.max(*state), floor.1.max(*state)),
                        }
                    }
                }
                floor
            })
            .collect();
        Held {
            points,
            states: self.states,
            floors,
        }
    }
}

/// A new session is there once it was made.
pub fn a_new_session_stays(disk: &Memory) -> Result<(), String> {
    store::create_in(disk, "x.ron".as_ref(), &session()).map_err(|error| error.to_string())?;
    read(&disk.after_power_cut()).map(drop)
}
