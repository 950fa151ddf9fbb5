//! What a field of the form holds, and what is made of what was typed in it.

use chrono::NaiveDate;

use super::FicheForm;
use crate::capture::dates;
use crate::edit::FicheEdit;
use crate::model::{Date, FicheField, FicheWords, population};
use crate::text::Prose;

impl FicheForm {
    /// Whether the words shown are those of another language than the fiche's own.
    fn is_other(&self) -> bool {
        self.language != self.fiche().language
    }

    /// The words of the language shown.
    fn words(&self) -> FicheWords {
        if self.is_other() {
            let texts = &self.fiche().texts;
            return texts.get(&self.language).cloned().unwrap_or_default();
        }
        self.first_words()
    }

    /// The words of the fiche's own language.
    fn first_words(&self) -> FicheWords {
        let fiche = self.fiche();
        FicheWords {
            town: fiche.town.clone(),
            name: fiche.name.clone(),
            domains: fiche.domains.clone(),
            contact: fiche.contact.clone(),
            text: fiche.text.clone(),
        }
    }

    /// What the fiche's own language says in a field that another one may say differently, while that is
    /// shown.
    pub(super) fn first_value(&self, field: FicheField) -> Option<String> {
        use FicheField::{Contact, Name, Text, Town};
        let said = self.is_other() && matches!(field, Town | Name | Contact | Text);
        said.then(|| self.value_of(field, self.first_words()))
    }

    /// What stands in a field, as it is typed.
    #[must_use]
    pub fn value(&self, field: FicheField) -> String {
        self.value_of(field, self.words())
    }

    fn value_of(&self, field: FicheField, words: FicheWords) -> String {
        let fiche = self.fiche();
        match field {
            FicheField::Town => words.town,
            FicheField::Name => words.name,
            FicheField::Map => fiche.map.clone(),
            FicheField::Domains => fiche.domains.join(", "),
            FicheField::Population => fiche
                .population
                .map_or_else(String::new, |people| people.to_string()),
            FicheField::Site => fiche.site.clone(),
            FicheField::Contact => words.contact.as_str().to_owned(),
            FicheField::Text => {
                let text: Vec<&str> = words.text.iter().map(Prose::as_str).collect();
                text.join("\n")
            }
            FicheField::Objective => match &fiche.cite {
                Some(cite) => match (cite.objective, cite.measure) {
                    (Some(number), Some(measure)) => format!("{number}.{measure}"),
                    (Some(number), None) => number.to_string(),
                    (None, _) => cite.source.clone(),
                },
                None => String::new(),
            },
            FicheField::Updated => fiche
                .updated
                .map_or_else(String::new, |day| day.to_string()),
        }
    }

    /// The edit that what is typed asks for, or the message that says why it cannot be.
    pub(super) fn read(&self, today: NaiveDate) -> Result<FicheEdit, &'static str> {
        let typed = self.field.text().trim_matches(' ');
        Ok(match self.at {
            FicheField::Map => FicheEdit::Map(typed.to_owned()),
            FicheField::Site => FicheEdit::Site(typed.to_owned()),
            FicheField::Domains => FicheEdit::Domains(self.fiche().domains.clone()),
            FicheField::Population if typed.is_empty() => FicheEdit::Population(None),
            FicheField::Population => {
                FicheEdit::Population(Some(population(typed).ok_or("fiche-not-a-number")?))
            }
            FicheField::Updated if typed.is_empty() => FicheEdit::Updated(None),
            FicheField::Updated => match dates::date(typed, today) {
                Some(Date::Day(day)) => FicheEdit::Updated(Some(day)),
                _ => return Err("fiche-not-a-day"),
            },
            FicheField::Objective => self.objective(typed)?,
            FicheField::Town | FicheField::Name | FicheField::Contact | FicheField::Text => {
                self.said(typed)
            }
        })
    }

    fn objective(&self, typed: &str) -> Result<FicheEdit, &'static str> {
        if typed.is_empty() {
            return Ok(FicheEdit::Cite(None));
        }
        let (number, measure) = typed
            .split_once(['.', ' '])
            .map_or((typed, None), |(number, measure)| (number, Some(measure)));
        let number = number.parse().map_err(|_| "fiche-not-an-objective")?;
        let measure = measure
            .map(|measure| measure.parse().map_err(|_| "fiche-not-an-objective"))
            .transpose()?;
        let cited = self
            .roadmap
            .as_ref()
            .and_then(|roadmap| roadmap.cite(number, measure));
        cited
            .map(|cited| FicheEdit::Cite(Some(cited)))
            .ok_or("fiche-not-an-objective")
    }

    /// Words in the language shown.
    fn said(&self, typed: &str) -> FicheEdit {
        if self.is_other() {
            let mut words = self.words();
            match self.at {
                FicheField::Town => typed.clone_into(&mut words.town),
                FicheField::Name => typed.clone_into(&mut words.name),
                FicheField::Contact => words.contact = typed.into(),
                _ => words.text = paragraphs(typed),
            }
            let mut texts = self.fiche().texts.clone();
            if words == FicheWords::default() {
                texts.remove(&self.language);
            } else {
                texts.insert(self.language, words);
            }
            return FicheEdit::Texts(texts);
        }
        match self.at {
            FicheField::Town => FicheEdit::Town(typed.to_owned()),
            FicheField::Name => FicheEdit::Name(typed.to_owned()),
            FicheField::Contact => FicheEdit::Contact(typed.into()),
            _ => FicheEdit::Text(paragraphs(typed)),
        }
    }

    /// The domain with the bar chosen, or no longer.
    pub(super) fn toggled(&self) -> Option<FicheEdit> {
        let choices = self.choices();
        let choice = (*choices.get(self.choice)?).to_owned();
        let mut chosen: Vec<String> = self.fiche().domains.clone();
        if let Some(at) = chosen.iter().position(|domain| *domain == choice) {
            chosen.remove(at);
        } else {
            chosen.push(choice);
        }
        // In the order of the roadmap, whatever the order in which they were chosen.
        let place = |domain: &String| choices.iter().position(|choice| choice == domain);
        chosen.sort_by_key(place);
        Some(FicheEdit::Domains(chosen))
    }
}

fn paragraphs(text: &str) -> Vec<Prose> {
    let lines = text.lines().map(|line| line.trim_matches(' '));
    lines
        .filter(|line| !line.is_empty())
        .map(Prose::from)
        .collect()
}
