//! The rows of the form: labels, values, choices, what is missing; no colour, no cell.

use super::super::flow::{Tone, names};
use super::FicheForm;
use crate::locale::Catalog;
use crate::model::{Date, FicheField, FicheProblem};
use crate::text::{cells, wrap};

/// A row of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FicheRow {
    /// The field it is of.
    pub field: FicheField,
    /// Its label, on the first row of a field.
    pub label: Option<String>,
    /// What stands in it.
    pub text: String,
    /// How it looks.
    pub tone: Tone,
    /// A domain to choose: whether it is chosen, and whether it has the bar.
    pub choice: Option<(bool, bool)>,
    /// It is the row of the field that is typed in.
    pub typed: bool,
    /// The caret's column, in the field that is typed in.
    pub caret: Option<usize>,
}

impl FicheField {
    /// The message of its label.
    #[must_use]
    pub fn message(self) -> String {
        format!("fiche-{}", self.name())
    }
}

/// The cells before the values: the longest label.
#[must_use]
pub fn fiche_margin(words: &Catalog) -> usize {
    let labels = FicheField::ALL.into_iter();
    let labels = labels.map(|field| cells(&words.text(&field.message())));
    labels.max().unwrap_or(0) + 4
}

/// The rows of a form whose values have so many cells.
#[must_use]
pub fn fiche_rows(form: &FicheForm, words: &Catalog, width: usize) -> Vec<FicheRow> {
    let problems = form.fiche().problems();
    let mut rows = Vec::new();
    for field in FicheField::ALL {
        let problem = problems.iter().find(|(at, _)| *at == field);
        let first = rows.len();
        if field == form.at() {
            rows.extend(here(form, field, width));
        } else {
            rows.extend(there(form, field, words, width));
        }
        if let Some((_, problem)) = problem
            && field != form.at()
        {
            let id = match problem {
                FicheProblem::Missing => "fiche-missing",
                FicheProblem::NotALink => "fiche-not-a-link",
            };
            rows.retain(|row: &FicheRow| row.field != field || !row.text.is_empty());
            let text = words.text(id);
            rows.extend(wrapped(&text, width).map(|line| FicheRow::of(field, line, Tone::Warn)));
        }
        if let Some(row) = rows.get_mut(first) {
            row.label = Some(words.text(&field.message()).into_owned());
        }
    }
    rows
}

impl FicheRow {
    fn of(field: FicheField, text: String, tone: Tone) -> Self {
        Self {
            field,
            label: None,
            text,
            tone,
            choice: None,
            typed: false,
            caret: None,
        }
    }
}

/// The field that is typed in.
fn here(form: &FicheForm, field: FicheField, width: usize) -> Vec<FicheRow> {
    if field == FicheField::Domains {
        let chosen = &form.fiche().domains;
        let choices = form.choices();
        let choices = choices.into_iter().enumerate();
        return choices
            .map(|(n, choice)| FicheRow {
                choice: Some((
                    chosen.iter().any(|domain| domain == choice),
                    form.choice() == Some(n),
                )),
                ..FicheRow::of(field, choice.to_owned(), Tone::Text)
            })
            .collect();
    }
    if field != FicheField::Text {
        // One row, on which the field moves by itself.
        return vec![FicheRow {
            typed: true,
            ..FicheRow::of(field, form.field().text().to_owned(), Tone::Text)
        }];
    }
    let (mut lines, (mut at, mut column)) = form.field().rows(width);
    if form.field().text().ends_with('\n') {
        // A paragraph begun, with nothing in it yet.
        lines.push("");
        if form.field().caret() == form.field().text().len() {
            (at, column) = (lines.len() - 1, 0);
        }
    }
    let lines = lines.into_iter().map(str::to_owned).enumerate();
    lines
        .map(|(n, line)| FicheRow {
            caret: (n == at).then_some(column),
            ..FicheRow::of(field, line, Tone::Text)
        })
        .collect()
}

/// Another one.
fn there(form: &FicheForm, field: FicheField, words: &Catalog, width: usize) -> Vec<FicheRow> {
    let fiche = form.fiche();
    let text = match field {
        FicheField::Population => fiche
            .population
            .map(|people| names::locale(words).thousands(people)),
        FicheField::Updated => fiche.updated.map(|day| names::date(&Date::Day(day), words)),
        FicheField::Objective => fiche.cite.as_ref().map(|cite| {
            let title = form.roadmap.as_ref().and_then(|roadmap| {
                let objective = roadmap.objective(cite.objective?)?;
                Some(objective.title.as_str())
            });
            let place = form.value(field);
            [place.as_str(), title.unwrap_or(&cite.source)].join("  ")
        }),
        _ => Some(form.value(field)),
    };
    let text = text.unwrap_or_default();
    // What this language does not say is as in the first, and says so by its tone.
    let (text, tone) = match form.first_value(field) {
        Some(first) if text.is_empty() => (first, Tone::Dim),
        _ => (text, Tone::Text),
    };
    let lines = wrapped(&text, width);
    lines.map(|line| FicheRow::of(field, line, tone)).collect()
}

/// The lines of a text; one at least.
fn wrapped(text: &str, width: usize) -> impl Iterator<Item = String> {
    text.split('\n').flat_map(move |line| {
        let ranges = wrap(line, width.max(2)).into_iter();
        ranges.map(move |range| line.get(range).unwrap_or("").to_owned())
    })
}
