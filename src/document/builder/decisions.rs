//! The decisions, numbered, each with its vote and what happened to it since.

use super::{Builder, run, sentence};
use crate::document::house::Slot;
use crate::document::{Content, Inline, Item, Role, plain, typography};
use crate::model::{Amendment, Counted, Decision, DecisionState, Link, Vote};

/// A decision with its mark, as a numbered list has it.
pub(super) type Marked = (String, Item);

impl<'a> Builder<'a> {
    pub(super) fn decisions(&mut self) {
        let rows = self.marked_decisions().into_iter();
        let items: Vec<Marked> = rows.map(|(_, marked)| marked).collect();
        if !items.is_empty() {
            self.section(&self.words.decisions.fill(&[], self.language));
            self.push(Content::Numbered { items }, Vec::new());
        }
    }

    /// The decisions that print, in order, each with its mark.
    pub(super) fn marked_decisions(&self) -> Vec<(&'a Decision, Marked)> {
        let session = self.session;
        let mut rows = Vec::new();
        for decision in &session.decisions {
            let mark = match session.number_of(decision.id) {
                Some(number) => self.count(&self.words.number, number),
                None if self.stands_inside(decision) => {
                    self.words.unnumbered.fill(&[], self.language)
                }
                None => continue,
            };
            let item = Item {
                words: self.numbered(decision),
                sources: vec![decision.id],
            };
            rows.push((decision, (plain(&mark), item)));
        }
        rows
    }

    /// A decision taken behind closed doors, in a rendering that has them open: it has no number.
    fn stands_inside(&self, decision: &Decision) -> bool {
        let stands = matches!(
            decision.state,
            DecisionState::Noted | DecisionState::Adopted
        );
        stands && decision.confidential && self.prints(decision)
    }

    /// What stands after the mark: the decision, or what became of it after sending.
    pub(super) fn numbered(&self, decision: &Decision) -> Vec<Inline> {
        let fate = match decision.state {
            DecisionState::Noted | DecisionState::Adopted => return self.decision(decision),
            DecisionState::Withdrawn => &self.words.withdrawn,
            DecisionState::Rejected => &self.words.rejected,
            DecisionState::Postponed => &self.words.postponed,
        };
        typography::set(&fate.fill(&[], self.language))
    }

    /// A decision as a sentence: its words, its vote, its amendments in one parenthesis, one stop.
    pub(super) fn decision(&self, decision: &Decision) -> Vec<Inline> {
        let mut text = self.said(&decision.text, &decision.texts);
        sentence::capital_run(&mut text);
        let vote = self.voted(decision);
        let amendment = self.amendments(decision);
        let source = self.served(decision.cite.as_ref());
        if !vote.is_empty() || !amendment.is_empty() || !source.is_empty() {
            sentence::unended(&mut text);
        }
        let filling = [
            (Slot::Text, text),
            (Slot::Vote, vote),
            (Slot::Amendment, amendment),
            (Slot::Source, source),
        ];
        self.sentence(self.words.decision.fill(&filling, self.language))
    }

    fn amendments(&self, decision: &Decision) -> Vec<Inline> {
        let mut joined = Vec::new();
        let open = |amendment: &&Amendment| self.tells(*amendment);
        for amendment in decision.amendments.iter().filter(open) {
            let mut words = self.said(&amendment.text, &amendment.texts);
            if words.is_empty() {
                continue;
            }
            sentence::unended(&mut words);
            if !joined.is_empty() {
                joined.extend(self.words.amendments.fill(&[], self.language));
            }
            joined.extend(words);
        }
        if let Some(successor) = &decision.successor {
            if !joined.is_empty() {
                joined.extend(self.words.amendments.fill(&[], self.language));
            }
            joined.extend(self.replaced(successor));
        }
        joined
    }

    /// « remplacé par le n° 2 de la séance du 9 octobre 2009 ».
    fn replaced(&self, by: &Link) -> Vec<Inline> {
        let own = |text: &str| run(Role::Text, self.language, text);
        let number = by.number.unwrap_or_default().to_string();
        let day = match &by.date {
            date if *date == self.session.date => Vec::new(),
            date => self.date(date, |day| self.day(day)),
        };
        let filling = [(Slot::N, own(&number)), (Slot::Date, day)];
        self.words.replaced.fill(&filling, self.language)
    }

    /// How it was voted, and how the quorum stood then where the house has words for it.
    fn voted(&self, decision: &Decision) -> Vec<Inline> {
        let Some(vote) = &decision.vote else {
            return Vec::new();
        };
        let mut words = self.vote(vote);
        if let Some(standing) = decision.quorum {
            let phrases = self.words;
            let (met, not_met) = (&phrases.vote_quorum_met, &phrases.vote_quorum_not_met);
            let stood = self.stood(standing, met, not_met);
            if !stood.is_empty() {
                words.extend(self.words.votes.fill(&[], self.language));
                words.extend(stood);
            }
        }
        words
    }

    fn vote(&self, vote: &Vote) -> Vec<Inline> {
        let words = self.words;
        let Some(Counted {
            in_favour,
            against,
            abstained,
            not_voting,
        }) = vote.counted()
        else {
            return words.unanimous.fill(&[], self.language);
        };
        let mut counts = vec![
            (&words.for_one, &words.for_many, in_favour),
            (&words.against_one, &words.against_many, against),
            (&words.abstained_one, &words.abstained_many, abstained),
        ];
        if not_voting > 0 {
            counts.push((&words.not_voting_one, &words.not_voting_many, not_voting));
        }
        let mut joined = Vec::new();
        for (one, many, count) in counts {
            if !joined.is_empty() {
                joined.extend(words.votes.fill(&[], self.language));
            }
            let phrase = if self.locale.is_singular(count) {
                one
            } else {
                many
            };
            joined.extend(self.count(phrase, count));
        }
        joined
    }
}
