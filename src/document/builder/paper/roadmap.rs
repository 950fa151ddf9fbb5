//! The roadmap sheet (house-style § 2.2): the communiqué that announced it, then its objectives, the
//! measures of each in one quotation.

use super::Paper;
use crate::document::builder::{Options, run, sentence};
use crate::document::house::{House, Slot};
use crate::document::{Content, Document, Inline, Item, Role, plain, typography};
use crate::model::{Citation, Communique, Language, Objective, Roadmap};
use crate::text::Prose;

/// Builds the document of a roadmap.
#[must_use]
pub fn feuille_de_route(roadmap: &Roadmap, house: &House, options: &Options) -> Document {
    let mut paper = Paper::new(house, roadmap.language, options);
    let title = paper.typed(&roadmap.title);
    if let Some(announced) = &roadmap.announced {
        paper.communique(announced);
    } else {
        paper.title(&title);
    }
    for objective in &roadmap.objectives {
        paper.objective(objective);
    }
    paper.finished(&title)
}

impl Paper<'_> {
    fn communique(&mut self, communique: &Communique) {
        let title = self.typed(&communique.title);
        self.title(&title);
        for text in &communique.text {
            let words = self.typed(text);
            self.paragraph(&words);
        }
        if let Some(quotation) = &communique.quotation {
            let citation = Citation::of(&quotation.source, quotation.date.clone());
            self.citation(&quotation.text, &citation);
        }
    }

    fn objective(&mut self, objective: &Objective) {
        let filling = [
            (Slot::N, self.own(&objective.number.to_string())),
            (Slot::Text, self.typed(&objective.title)),
        ];
        let mut lead = run_as_typed(self.typed, &objective.before);
        lead.extend(self.words.objective.fill(&filling, self.language));
        lead.extend(run_as_typed(self.typed, &objective.after));
        self.heading(&lead);
        self.measures(&objective.measures);
    }

    /// A dash each, all in one quotation: a semicolon after each, a stop after the last.
    fn measures(&mut self, measures: &[Prose]) {
        let words = self.words;
        let last = measures.len().saturating_sub(1);
        let mut items = Vec::with_capacity(measures.len());
        for (n, measure) in measures.iter().enumerate() {
            let mark = if n == 0 {
                &words.measures_open
            } else {
                &words.measure
            };
            let end = if n == last {
                &words.measures_close
            } else {
                &words.measure_end
            };
            let mut said = run(Role::Quote, self.typed, measure);
            sentence::unended(&mut said);
            said.extend(end.fill(&[], self.language));
            let mark = mark.fill(&[], self.language);
            let item = Item {
                words: typography::set(&said),
                sources: Vec::new(),
            };
            items.push((set_mark(&mark), item));
        }
        if !items.is_empty() {
            self.push(Content::Numbered { items });
        }
    }
}

/// A mark as it is set, with the space that parts it from its item.
fn set_mark(mark: &[Inline]) -> String {
    format!("{} ", plain(&typography::set(mark)).trim_end_matches(' '))
}

/// Words whose spaces at either end part them from what they stand beside.
fn run_as_typed(language: Language, text: &str) -> Vec<Inline> {
    if text.is_empty() {
        return Vec::new();
    }
    vec![Inline::text(language, text)]
}
