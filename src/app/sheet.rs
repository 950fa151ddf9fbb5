//! The sheet of a new session: five short fields, and the roster, pasted from wherever it is.

use std::path::PathBuf;

use super::field::Field;
use super::{App, Effect, Meeting, NewSession, Overlay, Page, Summary};
use crate::capture::dates;
use crate::capture::roster::{self, Pasted};
use crate::model::Date;

/// A field of the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetField {
    /// The masthead.
    Event,
    /// The body.
    Body,
    /// Which of its meetings.
    Number,
    /// The day.
    Date,
    /// The place.
    Place,
    /// The roster, optional: lines.
    People,
}

impl SheetField {
    /// All of them, in order.
    pub const ALL: [Self; 6] = [
        Self::Event,
        Self::Body,
        Self::Number,
        Self::Date,
        Self::Place,
        Self::People,
    ];

    /// The message of its label.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Event => "sheet-event",
            Self::Body => "sheet-body",
            Self::Number => "sheet-number",
            Self::Date => "sheet-date",
            Self::Place => "sheet-place",
            Self::People => "sheet-people",
        }
    }
}

/// The sheet.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    fields: [Field; 6],
    at: usize,
    spare: Field,
    roster: Pasted,
    /// The lines that nobody understood were shown once.
    warned: bool,
    /// The session that the new one follows.
    last: Option<(PathBuf, Meeting)>,
}

impl Sheet {
    /// A sheet with what can be guessed from the meeting before.
    #[must_use]
    pub fn after(last: Option<&Meeting>, today: &str) -> Self {
        let number = last.map_or(1, |meeting| meeting.number + 1).to_string();
        let (event, body) = last.map_or(("", ""), |meeting| (&meeting.event, &meeting.body));
        let [event, body, number, today, place] = [event, body, &number, today, ""].map(Field::new);
        Self {
            fields: [event, body, number, today, place, Field::of_lines()],
            ..Self::default()
        }
    }

    /// A sheet for the session that follows one: where it is not fixed, the day is what was announced.
    #[must_use]
    pub fn following(path: PathBuf, last: Meeting) -> Self {
        let mut sheet = Self::after(Some(&last), "");
        let (date, place) = last.next.clone().unwrap_or_default();
        for (field, text) in [(SheetField::Place, place), (SheetField::Date, date)] {
            sheet.go_to(field);
            *sheet.field_mut() = Field::new(&text);
        }
        sheet.last = Some((path, last));
        sheet
    }

    /// The session that the new one follows.
    #[must_use]
    pub fn last(&self) -> Option<&Meeting> {
        self.last.as_ref().map(|(_, meeting)| meeting)
    }

    fn go_to(&mut self, field: SheetField) {
        let at = SheetField::ALL.iter().position(|one| *one == field);
        self.at = at.unwrap_or(0);
    }

    /// What is understood of the roster.
    #[must_use]
    pub const fn roster(&self) -> &Pasted {
        &self.roster
    }

    /// Something was typed.
    pub(super) fn changed(&mut self) {
        if self.at() == SheetField::People {
            self.roster = roster::paste(self.field_mut().text(), None);
            self.warned = false;
        }
    }

    /// Takes pasted lines in, when they are the roster; a table's cells are parted by a sign that is seen.
    pub(super) fn paste(&mut self, pasted: &str) -> bool {
        if self.at() != SheetField::People {
            return false;
        }
        let field = self.field_mut();
        let block = pasted.trim_end().contains(['\n', '\r']);
        if block && !matches!(field.before().chars().next_back(), None | Some('\n')) {
            field.insert("\n");
        }
        field.insert(&pasted.replace('\t', " | "));
        true
    }

    /// A line up or down in the roster; says whether there was one.
    pub(super) fn go_line(&mut self, down: bool) -> bool {
        if self.at() != SheetField::People {
            return false;
        }
        let field = self.field_mut();
        let (_, at) = field.lines();
        let to = if down {
            Some(at + 1)
        } else {
            at.checked_sub(1)
        };
        to.is_some_and(|to| field.go_line(to))
    }

    /// To the first line of the roster that nobody understood, unless it was shown before: its number and
    /// its words.
    fn doubt(&mut self) -> Option<(usize, String)> {
        let (line, text) = self.roster.doubts.first().cloned()?;
        if std::mem::replace(&mut self.warned, true) {
            return None;
        }
        self.at = SheetField::ALL.len() - 1;
        self.field_mut().go_line(line - 1);
        Some((line, text))
    }

    /// The fields in order, with what is typed in them.
    pub fn fields(&self) -> impl Iterator<Item = (SheetField, &Field)> {
        SheetField::ALL.into_iter().zip(&self.fields)
    }

    /// Which field is typed in.
    #[must_use]
    pub fn at(&self) -> SheetField {
        SheetField::ALL
            .get(self.at)
            .copied()
            .unwrap_or(SheetField::Event)
    }

    /// The field that is typed in.
    pub(super) fn field(&self) -> &Field {
        self.fields.get(self.at).unwrap_or(&self.spare)
    }

    /// The same, to be changed.
    pub(super) fn field_mut(&mut self) -> &mut Field {
        self.fields.get_mut(self.at).unwrap_or(&mut self.spare)
    }

    /// The next field, or the one before.
    pub(super) fn next(&mut self, forward: bool) {
        let step = if forward { 1 } else { self.fields.len() - 1 };
        self.at = (self.at + step) % self.fields.len();
    }

    /// The session that it asks for, or the field that stands in the way.
    fn read(&self, today: chrono::NaiveDate) -> Result<NewSession, SheetField> {
        let text = |at: usize| {
            let field = self.fields.get(at);
            field.map_or("", |field| field.text().trim_matches(' '))
        };
        let [event, body, number, date, place] = [0, 1, 2, 3, 4].map(text);
        for (text, field) in [(event, SheetField::Event), (body, SheetField::Body)] {
            if text.is_empty() {
                return Err(field);
            }
        }
        let date = match dates::date(date, today) {
            Some(date @ Date::Day(_)) => Some(date),
            Some(words) if self.last.is_some() => Some(words),
            _ => return Err(SheetField::Date),
        };
        Ok(NewSession {
            from: self.last.as_ref().map(|(path, _)| path.clone()),
            event: event.to_owned(),
            body: body.to_owned(),
            number: number.parse().map_err(|_| SheetField::Number)?,
            date,
            place: place.to_owned(),
            people: self.roster.people.clone(),
        })
    }
}

impl App {
    /// The sheet, with what the folder's latest session suggests.
    pub(super) fn new_sheet(&mut self) {
        let last = match &self.page {
            Page::Start(start) => start
                .sessions()
                .iter()
                .filter(|summary| !summary.shipped)
                .find_map(Summary::meeting),
            Page::Live(_) | Page::Opening(_) | Page::Fiche(_) => None,
        };
        let today = self.now.date().to_string();
        let sheet = Sheet::after(last, &today);
        self.open_overlay(Overlay::Sheet(Box::new(sheet)));
    }

    /// The sheet of the session that follows the one picked.
    pub(super) fn following_sheet(&mut self) {
        let Page::Start(start) = &self.page else {
            return;
        };
        let picked = start.picked().and_then(|summary| {
            let meeting = summary.meeting()?.clone();
            Some((summary.path.clone(), meeting))
        });
        if let Some((path, meeting)) = picked {
            let sheet = Sheet::following(path, meeting);
            self.open_overlay(Overlay::Sheet(Box::new(sheet)));
        }
    }

    /// Enter in the sheet: makes the session, or goes to the field that stands in the way.
    pub(super) fn commit_sheet(&mut self) {
        let today = self.now.date();
        let Some(Overlay::Sheet(sheet)) = self.overlays.last_mut() else {
            return;
        };
        let read = sheet.read(today);
        if read.is_ok()
            && let Some((line, text)) = sheet.doubt()
        {
            let args = [("line", line.into()), ("text", text.into())];
            let said = self.words.with("sheet-doubt", &args);
            self.warn(said);
            return self.touch_all();
        }
        match read {
            Ok(new) => self.effect(Effect::New(new)),
            Err(field) => {
                sheet.go_to(field);
                let label = self.words.text(field.message()).into_owned();
                let text = self.words.with("sheet-missing", &[("field", label.into())]);
                self.warn(text);
            }
        }
        self.touch_all();
    }
}
