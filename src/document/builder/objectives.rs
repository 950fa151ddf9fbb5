//! The decisions, and the actions, by the objective of a roadmap that they serve (house-style § 2.4). What an
//! objective is about is in its roadmap, which is another file: here it has its number.

use std::collections::BTreeMap;

use super::Builder;
use super::decisions::Marked;
use crate::document::house::Slot;
use crate::document::{Content, Item, Over, typography};
use crate::model::Citation;

/// An objective's number, then its roadmap: that is their order.
type Objective<'a> = (u32, &'a str);

/// What serves an objective, by its measures; what serves it as a whole comes first.
type Measures = BTreeMap<Option<u32>, Served>;

/// What serves one measure.
#[derive(Default)]
struct Served {
    decisions: Vec<Marked>,
    actions: Vec<Item>,
}

/// What serves each objective.
#[derive(Default)]
struct Objectives<'a>(BTreeMap<Objective<'a>, Measures>);

impl<'a> Objectives<'a> {
    /// Where something that cites this belongs; nowhere when it cites no objective.
    fn place(&mut self, citation: Option<&'a Citation>) -> Option<&mut Served> {
        let citation = citation?;
        let objective = (citation.objective?, citation.source.as_str());
        let measures = self.0.entry(objective).or_default();
        Some(measures.entry(citation.measure).or_default())
    }
}

impl<'a> Builder<'a> {
    /// A part for each objective that something serves, and one for the decisions that serve none.
    pub(super) fn objectives(&mut self) {
        let mut objectives = Objectives::default();
        let mut without = Vec::new();
        for (decision, marked) in self.marked_decisions() {
            match objectives.place(decision.cite.as_ref()) {
                Some(served) => served.decisions.push(marked),
                None => without.push(marked),
            }
        }
        for action in self.printed_actions() {
            if let Some(served) = objectives.place(action.cite.as_ref()) {
                served.actions.push(self.action_item(action));
            }
        }
        for (objective, measures) in objectives.0 {
            self.objective(objective, measures);
        }
        if !without.is_empty() {
            self.section(&self.words.without_objective.fill(&[], self.language));
            self.push(Content::Numbered { items: without }, Vec::new());
        }
    }

    fn objective(&mut self, (number, source): Objective<'a>, measures: Measures) {
        let filling = [
            (Slot::N, self.own(&number.to_string())),
            (Slot::Source, self.typed(source)),
        ];
        self.section(&self.words.objective_served.fill(&filling, self.language));
        for (measure, served) in measures {
            if let Some(measure) = measure {
                let ordinal = [(Slot::Ordinal, self.own(&self.locale.nth(measure)))];
                let words = self.words.measure_served.fill(&ordinal, self.language);
                let words = typography::set(&words);
                let over = Over::Topic;
                self.push(Content::Heading { over, words }, Vec::new());
            }
            if !served.decisions.is_empty() {
                let items = served.decisions;
                self.push(Content::Numbered { items }, Vec::new());
            }
            if !served.actions.is_empty() {
                let items = served.actions;
                self.push(Content::Bullets { items }, Vec::new());
            }
        }
    }
}
