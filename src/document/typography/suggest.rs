//! What the rules that are never applied alone have to say of a document.

use chrono::NaiveDate;

use super::cursor::{Change, Cursor, Sign, is_space, signs};
use super::places::{ASKED, Places};
use super::rules::{Class, Rule};
use super::{allowed, shield, whole};
use crate::document::{Content, Document, Inline, Item, Source};
use crate::model::{Date, Session};
use crate::text::is_japanese;

/// How many words are shown with what is only remarked.
const SHOWN_WITH: usize = 4;

/// As many signs of a language without spaces are shown on either side.
const SHOWN_BESIDE: usize = 8;

/// Something that a reader should look at; nobody changes it but the rapporteur.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// Its rule.
    pub code: &'static str,
    /// The words it is about.
    pub found: String,
    /// What should perhaps stand there; none when the rule has nothing to propose.
    pub better: Option<String>,
    /// What a remark has to add: the right weekday, the other writings; empty when nothing.
    pub note: String,
    /// The records it stands in.
    pub sources: Vec<Source>,
}

/// All suggestions and remarks, in the order of the document; then what concerns it as a whole.
#[must_use]
pub fn suggestions(document: &Document, session: &Session) -> Vec<Suggestion> {
    let near = match session.date {
        Date::Day(day) => Some(day),
        Date::Words { .. } => None,
    };
    let mut found = Vec::new();
    let mut look = |words: &[Inline], sources: &[Source]| {
        // What people typed has a record; the rest is the house's.
        if !sources.is_empty() {
            suggest(words, sources, near, &mut found);
        }
    };
    for block in &document.blocks {
        let mut item = |item: &Item| look(&item.words, &item.sources);
        match &block.content {
            Content::Paragraph { words } | Content::Heading { words, .. } => {
                look(words, &block.sources);
            }
            Content::Bullets { items } => items.iter().for_each(item),
            Content::Numbered { items } => items.iter().for_each(|(_, one)| item(one)),
            _ => {}
        }
    }
    found.extend(whole::suggestions(session));
    found
}

fn suggest(
    words: &[Inline],
    sources: &[Source],
    near: Option<NaiveDate>,
    found: &mut Vec<Suggestion>,
) {
    let (mut signs, runs) = signs(words);
    let places = Places::of(&ASKED, &signs);
    let spoken = |rule: &Rule| {
        runs.iter()
            .any(|(_, language)| rule.languages.contains(language))
    };
    let rules: Vec<&Rule> = ASKED
        .rules()
        .filter(|(number, rule)| places.concern(*number) && spoken(rule))
        .map(|(_, rule)| rule)
        .collect();
    if rules.is_empty() {
        return;
    }
    shield::mark(&mut signs);
    let mut at = 0;
    while let Some(sign) = signs.get(at) {
        let cursor = Cursor::new(&signs, at).near_day(near);
        let change = rules.iter().find_map(|rule| {
            let change = allowed(rule, *sign, &runs).then(|| (rule.change)(&cursor));
            change.flatten().map(|change| (rule, change))
        });
        if let Some((rule, change)) = change {
            at += change.take;
            let start = at - change.take;
            found.push(suggestion(rule, &signs, start, change, sources));
            at -= usize::from(at > start);
        }
        at += 1;
    }
}

/// The words around a change, to the spaces on both sides.
fn suggestion(
    rule: &Rule,
    signs: &[Sign],
    at: usize,
    change: Change,
    sources: &[Source],
) -> Suggestion {
    let (before, from) = signs.split_at_checked(at).unwrap_or((signs, &[]));
    let (taken, after) = from.split_at_checked(change.take).unwrap_or((from, &[]));
    let taken: String = taken.iter().map(|sign| sign.c).collect();
    // A change between words is shown with both; figures alone say nothing.
    let between = taken.chars().all(|c| is_space(c) || matches!(c, '-' | '.'));
    let words = match rule.class {
        Class::Ask if between => 2,
        Class::Ask => 1,
        _ => SHOWN_WITH,
    };
    let mut head: Vec<char> = beside(before.iter().rev(), if between { 2 } else { 1 });
    head.reverse();
    let head: String = head.into_iter().collect();
    let tail: String = beside(after.iter(), words).into_iter().collect();
    let ask = rule.class == Class::Ask;
    Suggestion {
        code: rule.code,
        found: format!("{head}{taken}{tail}"),
        better: ask.then(|| format!("{head}{}{tail}", change.put)),
        note: if ask || change.put == taken {
            String::new()
        } else {
            change.put
        },
        sources: sources.to_vec(),
    }
}

/// So many words of what follows; of Japanese, so many signs.
fn beside<'a>(signs: impl Iterator<Item = &'a Sign>, mut words: usize) -> Vec<char> {
    let mut japanese = 0;
    let mut shown: Vec<char> = signs
        .map(|sign| sign.c)
        .take_while(|c| {
            words -= usize::from(is_space(*c));
            japanese += usize::from(is_japanese(*c));
            words > 0 && japanese <= SHOWN_BESIDE && !matches!(c, '。' | '、')
        })
        .collect();
    while shown.last().copied().is_some_and(is_space) {
        shown.pop();
    }
    shown
}
