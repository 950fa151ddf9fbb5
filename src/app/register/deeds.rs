//! What the keys of the register do.

use super::{Arrival, RegisterPage, Shelved};
use crate::app::{App, Effect, Ended, Overlay};
use crate::archive::register::{Filter, Matter, Owner, Point, Register, Sort, State};
use crate::document::{Task, TaskList, house};
use crate::edit::RowRef;
use crate::keys::Mode;
use crate::text::Prose;

impl App {
    /// The register of the folder, read anew.
    pub(in crate::app) fn open_register(&mut self) {
        self.open_overlay(Overlay::Register(Box::default()));
        self.effect(Effect::Register);
    }

    /// The folder's sessions were read.
    pub(in crate::app) fn registered(&mut self, shelved: Shelved) {
        self.say_unreadable(&shelved);
        if let Some(page) = self.register_mut() {
            page.read(shelved);
        }
        self.touch_all();
    }

    pub(in crate::app) fn register_page(&self) -> Option<&RegisterPage> {
        match self.overlays.last() {
            Some(Overlay::Register(page)) => Some(page),
            _ => None,
        }
    }

    /// It may lie under the help or the palette when it is read.
    fn register_mut(&mut self) -> Option<&mut RegisterPage> {
        self.overlays
            .iter_mut()
            .rev()
            .find_map(|overlay| match overlay {
                Overlay::Register(page) => Some(&mut **page),
                _ => None,
            })
    }

    fn on_register(&mut self, act: impl FnOnce(&mut RegisterPage)) {
        if let Some(page) = self.register_mut() {
            act(page);
        }
        self.touch_all();
    }

    pub(in crate::app) fn register_typed(&mut self) {
        let today = self.now.date();
        let Some(Overlay::Register(page)) = self.overlays.last_mut() else {
            return;
        };
        page.typed(&self.words, today);
        self.touch_all();
    }

    pub(in crate::app) fn move_register(&mut self, by: isize) {
        self.on_register(|page| page.go(by));
    }

    pub(in crate::app) fn register_beside(&mut self, forward: bool) {
        self.on_register(|page| page.beside(forward));
    }

    /// Words: in the register, or in the session that is open.
    pub(in crate::app) fn find_here(&mut self) {
        if self.mode() == Mode::Register {
            self.on_register(|page| page.search(true));
        } else {
            self.open_seek();
        }
    }

    /// What was typed of an ending that is not on record.
    pub(in crate::app) fn ending_begun(&self) -> Option<&Ended> {
        self.register_page()?.half.as_ref()
    }

    pub(in crate::app) fn begin_ending(&mut self, ended: Ended) {
        if let Some(page) = self.register_mut() {
            page.half = Some(ended);
        }
    }

    /// Tab in what is typed there.
    pub(in crate::app) fn complete_register(&mut self) {
        let today = self.now.date();
        let Some(Overlay::Register(page)) = self.overlays.last_mut() else {
            return;
        };
        if !page.complete(&self.words, today) {
            self.say_id("complete-nothing");
        }
        self.touch_all();
    }

    /// Whether what is picked can be ended: an action or a question that still stands.
    pub(in crate::app) fn can_end_registered(&self) -> bool {
        self.register_page()
            .and_then(RegisterPage::picked)
            .is_some_and(|point| point.matter != Matter::Decision && !point.state.is_over())
    }

    /// Whether it can be given up: an action.
    pub(in crate::app) fn can_give_up_registered(&self) -> bool {
        let picked = self.register_page().and_then(RegisterPage::picked);
        self.can_end_registered() && picked.is_some_and(|it| it.matter == Matter::Action)
    }

    /// What is picked is done, or given up: its form asks for a note and the day.
    pub(in crate::app) fn end_registered(&mut self, given_up: bool) {
        let ended = self.register_page().and_then(|page| {
            let register = page.register()?;
            let point = page.picked()?;
            let (at, id) = point.place();
            let row = match point.matter {
                Matter::Question => RowRef::Question(id),
                _ => RowRef::Action(id),
            };
            let ended = Ended {
                path: register.sitting(at)?.path.clone(),
                row,
                given_up,
                note: Prose::default(),
                on: self.now.date(),
            };
            Some((ended, point.text.clone()))
        });
        if let Some((ended, about)) = ended {
            self.open_ending(ended, &about);
        }
    }

    pub(in crate::app) fn can_open_registered(&self) -> bool {
        let page = self.register_page();
        page.is_some_and(|page| page.picked().is_some() || page.picked_series().is_some())
    }

    /// Enter in the words looked for: the list has the keys again.
    pub(in crate::app) fn register_found(&mut self) {
        self.on_register(|page| page.search(false));
    }

    pub(in crate::app) fn register_owner(&mut self) {
        self.on_register(RegisterPage::next_owner);
    }

    pub(in crate::app) fn register_state(&mut self) {
        self.on_register(RegisterPage::next_state);
    }

    pub(in crate::app) fn register_sort(&mut self) {
        self.on_register(RegisterPage::next_sort);
    }

    /// Esc: what narrows the list goes first, then the page.
    pub(in crate::app) fn leave_register(&mut self) {
        let mut widened = false;
        self.on_register(|page| widened = page.widen());
        if !widened {
            self.close_overlay();
        }
    }

    /// The session of the point picked, at its line.
    pub(in crate::app) fn open_registered(&mut self) {
        let opened = self.register_page().and_then(|page| {
            let register = page.register()?;
            let (at, row) = match (page.picked(), page.picked_series()) {
                (Some(point), _) => (point.place().0, Some(point.place().1)),
                (None, Some(series)) => (series.last()?.sitting, None),
                (None, None) => return None,
            };
            let path = register.sitting(at)?.path.clone();
            Some((path, Arrival { row, line: None }))
        });
        if let Some((path, arrival)) = opened {
            self.leave_to(path, arrival);
        }
    }

    /// The session of the decision picked, with an amendment begun.
    pub(in crate::app) fn amend_registered(&mut self) {
        let opened = self.register_page().and_then(|page| {
            let register = page.register()?;
            let point = page.picked().filter(|point| can_amend(point))?;
            let path = register.sitting(point.sitting)?.path.clone();
            let line = Some(format!("!{}+ ", point.number?));
            Some((path, Arrival { row: None, line }))
        });
        if let Some((path, arrival)) = opened {
            self.leave_to(path, arrival);
        }
    }

    /// Opens a session; one comes back to the register as it is.
    fn leave_to(&mut self, path: std::path::PathBuf, arrival: Arrival) {
        self.register_left = self.register_page().cloned().map(Box::new);
        self.open_at(path, arrival);
    }

    /// Out of a session that was opened from the register: back to it, read anew.
    pub(in crate::app) fn back_to_register(&mut self) {
        if let Some(page) = self.register_left.take() {
            self.open_overlay(Overlay::Register(page));
            self.effect(Effect::Register);
        }
    }

    pub(in crate::app) fn can_amend_registered(&self) -> bool {
        let picked = self.register_page().and_then(RegisterPage::picked);
        picked.is_some_and(can_amend)
    }

    /// Whether there is a person whose list can be copied.
    pub(in crate::app) fn has_list(&self) -> bool {
        self.register_page()
            .is_some_and(|page| whose(page).is_some())
    }

    /// What a person has to do, as an e-mail, to the clipboard.
    pub(in crate::app) fn copy_list(&mut self) {
        let list = self.register_page().and_then(|page| {
            let owner = whose(page)?;
            Some(task_list(page.register()?, &owner))
        });
        if let Some(list) = list {
            self.say_id("copy-under-way");
            self.effect(Effect::CopyList(Box::new(list)));
        }
    }

    /// The message of the key that says so, while the register is read.
    pub(in crate::app) fn register_is_read(&self) -> bool {
        self.register_page()
            .is_some_and(|page| page.shelved().is_some())
    }

    /// Says what could not be read, once.
    fn say_unreadable(&mut self, shelved: &Shelved) {
        if let Some(first) = shelved.unreadable.first() {
            let args = [
                ("n", shelved.unreadable.len().into()),
                ("first", first.as_str().into()),
            ];
            let said = self.words.with("register-unreadable", &args);
            self.warn(said);
        } else if shelved.examples {
            self.say_id("register-examples");
        }
    }
}

/// A decision that still stands takes amendments.
fn can_amend(point: &Point) -> bool {
    point.matter == Matter::Decision && point.number.is_some() && !point.state.is_over()
}

/// Whose list is meant: the person the list is narrowed to, else who has to do what is picked.
fn whose(page: &RegisterPage) -> Option<Owner> {
    let narrowed = page.owner().cloned();
    narrowed.or_else(|| page.picked()?.owners.first().cloned())
}

/// All that somebody still has to do, whatever else the list is narrowed to.
#[must_use]
pub fn task_list(register: &Register, owner: &Owner) -> TaskList {
    let filter = Filter {
        matters: vec![Matter::Action],
        ..Filter::default()
    };
    let his = register.select(&filter, Sort::Urgent);
    let his = his.into_iter().filter(|point| {
        !point.state.is_over() && point.owners.iter().any(|one| one.name == owner.name)
    });
    let tasks: Vec<&Point> = his.collect();
    // In the house and the language of the last session that he has something from.
    let last = tasks.iter().map(|point| point.sitting).max();
    let last = last.and_then(|at| register.sitting(at));
    TaskList {
        who: owner.name.clone(),
        on: register.today(),
        house: last.map_or_else(|| house::USUAL.to_owned(), |sitting| sitting.house.clone()),
        language: last.map(|sitting| sitting.language).unwrap_or_default(),
        tasks: tasks
            .into_iter()
            .map(|point| task(register, point))
            .collect(),
    }
}

fn task(register: &Register, point: &Point) -> Task {
    let sitting = register.sitting(point.sitting);
    Task {
        text: point.text.clone(),
        due: point.due.clone(),
        late: point.state == State::Late,
        body: sitting
            .map(|sitting| sitting.body.clone())
            .unwrap_or_default(),
        date: sitting.map(|sitting| sitting.date.clone()),
    }
}
