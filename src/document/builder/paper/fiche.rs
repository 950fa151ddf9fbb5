//! The fiche « Bonne pratique » (house-style § 2.1): a title, a table of two columns, free text, a date. An
//! empty field prints its placeholder, never nothing, so that the form can be filled in by hand.

use std::ops::Deref;

use super::Paper;
use crate::document::builder::{Options, run};
use crate::document::house::{House, Slot, Template};
use crate::document::typography;
use crate::document::{Content, Document, Inline, Role};
use crate::model::{Fiche, FicheWords, is_link};

/// The shares of the two columns.
const WIDTHS: [u8; 2] = [2, 3];

/// Builds the document of a fiche.
#[must_use]
pub fn fiche(fiche: &Fiche, house: &House, options: &Options) -> Document {
    let mut paper = Paper::new(house, fiche.language, options);
    let other = fiche.texts.get(&paper.language);
    let other = other.filter(|_| paper.language != fiche.language);
    let said = |own: &str, pick: fn(&FicheWords) -> &str| match other.map(pick) {
        Some(other) if !other.is_empty() => run(Role::Text, paper.language, other),
        _ => paper.typed(own),
    };
    let words = paper.words;
    let town = match said(&fiche.town, |words| &words.town) {
        town if town.is_empty() => words.fiche_town.fill(&[], paper.language),
        town => town,
    };
    let title = words.fiche.fill(&[(Slot::Name, town)], paper.language);
    let name = said(&fiche.name, |words| &words.name);
    let contact = said(&fiche.contact, |words| &words.contact);
    paper.title(&title);

    let population = fiche
        .population
        .map(|people| paper.own(&paper.locale.thousands(people)))
        .unwrap_or_default();
    let domains = paper.each(&fiche.domains, other.map(|words| &words.domains));
    let mut rows = vec![
        (&words.fiche_name, name),
        (&words.fiche_map, paper.address(&fiche.map)),
        (&words.fiche_domains, paper.listed(&domains)),
        (&words.fiche_population, population),
        (&words.fiche_site, paper.address(&fiche.site)),
        (&words.fiche_contact, contact),
    ];
    // A link to an objective is no field of the form: it is there when there is one.
    if let Some(citation) = &fiche.cite {
        rows.push((&words.fiche_objective, paper.source(citation)));
    }
    let rows = rows
        .into_iter()
        .map(|(label, value)| paper.row(label, value))
        .collect();
    paper.push(Content::Table {
        head: Vec::new(),
        rows,
        widths: WIDTHS.to_vec(),
    });

    paper.heading(&words.fiche_text.fill(&[], paper.language));
    paper.push(Content::Spacer);
    let text = paper.each(&fiche.text, other.map(|words| &words.text));
    for paragraph in &text {
        paper.paragraph(paragraph);
    }
    if text.is_empty() {
        let blank = paper.blank();
        paper.paragraph(&blank);
    }
    let date = match fiche.updated {
        Some(day) => paper.own(&paper.locale.date(day)),
        None => paper.blank(),
    };
    let updated = words
        .fiche_updated
        .fill(&[(Slot::Date, date)], paper.language);
    paper.paragraph(&updated);
    paper.finished(&title)
}

impl Paper<'_> {
    /// What stands where nothing does.
    fn blank(&self) -> Vec<Inline> {
        self.words.blank.fill(&[], self.language)
    }

    fn row(&self, label: &Template, value: Vec<Inline>) -> Vec<Vec<Inline>> {
        let label = typography::set(&label.fill(&[], self.language));
        let value = if value.is_empty() {
            self.blank()
        } else {
            value
        };
        vec![label, typography::set(&value)]
    }

    /// An address that one can follow, or what was typed in its place.
    fn address(&self, text: &str) -> Vec<Inline> {
        let to = text.to_owned();
        let role = if is_link(text) {
            Role::Link { to }
        } else {
            Role::Text
        };
        run(role, self.language, text)
    }

    /// Texts in the document's language where it has them, else as typed.
    fn each<T: Deref<Target = str>>(&self, own: &[T], other: Option<&Vec<T>>) -> Vec<Vec<Inline>> {
        let (language, texts) = match other {
            Some(other) if !other.is_empty() => (self.language, other.as_slice()),
            _ => (self.typed, own),
        };
        let texts = texts.iter().map(|text| run(Role::Text, language, text));
        texts.collect()
    }

    fn listed(&self, values: &[Vec<Inline>]) -> Vec<Inline> {
        values.join(self.words.comma.fill(&[], self.language).as_slice())
    }
}
