//! The form by which an action is done or given up, or a question settled, from the register: a note, the day.

use std::path::PathBuf;

use chrono::NaiveDate;

use super::{App, Form, FormField, Refusal, Subject};
use crate::app::flow::names;
use crate::app::{Effect, Overlay};
use crate::capture::dates;
use crate::edit::RowRef;
use crate::model::Date;
use crate::text::Prose;

/// What is ended in a session that is not open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    /// Its file.
    pub path: PathBuf,
    /// The action or the question, as it stands there.
    pub row: RowRef,
    /// Given up instead of done.
    pub given_up: bool,
    /// What is noted of it.
    pub note: Prose,
    /// On which day.
    pub on: NaiveDate,
}

impl App {
    /// The form, over the register.
    pub(in crate::app) fn open_ending(&mut self, ended: Ended, about: &str) {
        let half = self.ending_begun().filter(|half| {
            (&half.path, &half.row, half.given_up) == (&ended.path, &ended.row, ended.given_up)
        });
        let (note, on) = half
            .map(|half| (half.note.as_str().to_owned(), half.on))
            .unwrap_or((String::new(), self.now.date()));
        let day = names::date(&Date::Day(on), &self.words);
        let mut form = Form::new(
            Subject::Ending(Box::new(ended)),
            vec![FormField::new("note", &note), FormField::new("day", &day)],
        );
        about.clone_into(&mut form.about);
        self.open_overlay(Overlay::Form(Box::new(form)));
    }

    /// Enter: its session is told, and the register read anew.
    pub(super) fn commit_ending(&mut self, form: &Form, ended: &Ended) -> Result<(), Refusal> {
        let today = self.now.date();
        let typed = form.value("day");
        // It is over: a day without a year is the last that was so.
        let meant = dates::date(typed, dates::year_before(today));
        let on = match meant {
            Some(Date::Day(day)) => day,
            _ if typed.is_empty() => today,
            _ => {
                let said = self.words.text("form-no-day").into_owned();
                return Err(("day", said));
            }
        };
        let ended = Ended {
            note: form.value("note").into(),
            on,
            ..ended.clone()
        };
        self.close_overlay();
        // Refused, it is not typed again.
        self.begin_ending(ended.clone());
        self.effect(Effect::End(Box::new(ended)));
        self.effect(Effect::Register);
        Ok(())
    }

    /// Esc: the note is kept for the next time.
    pub(in crate::app) fn keep_half_ending(&mut self) {
        let Some(form) = self.form_mut().cloned() else {
            return;
        };
        if let Subject::Ending(ended) = form.subject() {
            let half = Ended {
                note: form.value("note").into(),
                ..ended.as_ref().clone()
            };
            self.begin_ending(half);
        }
    }
}
