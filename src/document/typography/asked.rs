//! Rules that are only proposed, and what they propose (T4, T7, T13, T17, T18, T24, T38).

use super::cursor::{Change, Cursor, Sign, is_digit, is_space, signs};
use super::rules::{Class, RULES, Rule};
use super::{NBSP, allowed, shield};
use crate::document::{Content, Document, Inline, Item, Source};

/// How many words are shown with what is only remarked.
const SHOWN_WITH: usize = 4;

/// Something that a reader should look at; nobody changes it but the rapporteur.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The number of its rule.
    pub number: u8,
    /// The words it is about.
    pub found: String,
    /// What should perhaps stand there; none when the rule has nothing to propose.
    pub better: Option<String>,
    /// The records it stands in.
    pub sources: Vec<Source>,
}

/// What the rules that are never applied alone have to say of a document, in its order.
#[must_use]
pub fn suggestions(document: &Document) -> Vec<Suggestion> {
    let mut found = Vec::new();
    for block in &document.blocks {
        let item = |item: &Item| suggest(&item.words, &item.sources);
        match &block.content {
            Content::Paragraph { words } | Content::Heading { words, .. } => {
                found.extend(suggest(words, &block.sources));
            }
            Content::Bullets { items } => found.extend(items.iter().flat_map(item)),
            Content::Numbered { items } => {
                found.extend(items.iter().flat_map(|(_, one)| item(one)));
            }
            _ => {}
        }
    }
    found
}

fn suggest(words: &[Inline], sources: &[Source]) -> Vec<Suggestion> {
    let (mut signs, runs) = signs(words);
    shield::mark(&mut signs);
    let mut found = Vec::new();
    for (at, sign) in signs.iter().enumerate() {
        for rule in RULES.iter().filter(|rule| rule.class != Class::Safe) {
            if allowed(rule, *sign, &runs)
                && let Some(change) = (rule.change)(&Cursor::new(&signs, at))
            {
                found.push(suggestion(rule, &signs, at, &change, sources));
            }
        }
    }
    found
}

/// The words around a change, to the spaces on both sides.
fn suggestion(
    rule: &Rule,
    signs: &[Sign],
    at: usize,
    change: &Change,
    sources: &[Source],
) -> Suggestion {
    let (before, from) = signs.split_at_checked(at).unwrap_or((signs, &[]));
    let (taken, after) = from.split_at_checked(change.take).unwrap_or((from, &[]));
    let is_word = |sign: &&Sign| !is_space(sign.c);
    let mut head: Vec<char> = before
        .iter()
        .rev()
        .take_while(is_word)
        .map(|sign| sign.c)
        .collect();
    head.reverse();
    let head: String = head.into_iter().collect();
    // Figures alone say nothing: a remark is read with the words behind it.
    let mut words = if rule.class == Class::Ask {
        1
    } else {
        SHOWN_WITH
    };
    let tail: String = after
        .iter()
        .take_while(|sign| {
            words -= usize::from(is_space(sign.c));
            words > 0
        })
        .map(|sign| sign.c)
        .collect();
    let taken: String = taken.iter().map(|sign| sign.c).collect();
    let better = (rule.class == Class::Ask).then(|| format!("{head}{}{tail}", change.put));
    Suggestion {
        number: rule.number,
        found: format!("{head}{taken}{tail}"),
        better,
        sources: sources.to_vec(),
    }
}

/// T4: straight quotation marks, the opening one with its other half.
pub(super) fn straight_quotes(cursor: &Cursor<'_>) -> Option<Change> {
    let quoted = cursor.count(1, |c| c != '"');
    let closed = cursor.ahead(quoted + 1) == '"';
    let opens = !cursor.before().is_alphanumeric() && cursor.ahead(1).is_alphanumeric();
    (cursor.here() == '"' && closed && opens && quoted > 0).then(|| {
        let put = format!("«{NBSP}{}{NBSP}»", cursor.slice(1, quoted));
        Change::new(quoted + 2, put)
    })
}

/// T7: « etc. » has one dot.
pub(super) fn et_cetera(cursor: &Cursor<'_>) -> Option<Change> {
    let said = cursor.opens() && (cursor.says(0, "etc...") || cursor.says(0, "etc…"));
    let length = if cursor.ahead(3) == '…' { 4 } else { 6 };
    said.then(|| Change::new(length, "etc."))
}

/// T13: `1°` was meant as « 1er » or « premièrement ».
pub(super) fn degree(cursor: &Cursor<'_>) -> Option<Change> {
    let figures = cursor.count(0, is_digit);
    let sign = cursor.ahead(figures) == '°';
    let ends = !cursor.ahead(figures + 1).is_alphanumeric();
    let first = cursor.slice(0, figures) == "1";
    (cursor.opens() && first && sign && ends).then(|| Change::new(2, "1er"))
}

/// T17: an hour written with a colon.
pub(super) fn colon_hour(cursor: &Cursor<'_>) -> Option<Change> {
    let hours = cursor.count(0, is_digit);
    let minutes = cursor.count(hours + 1, is_digit);
    let after = cursor.ahead(hours + 3);
    let shaped = (1..=2).contains(&hours) && minutes == 2 && cursor.ahead(hours) == ':';
    let alone = cursor.opens() && !matches!(cursor.before(), ':' | ',') && after != ':';
    (shaped && alone && cursor.slice(0, hours).parse::<u32>().is_ok_and(|h| h < 24)).then(|| {
        let put = match cursor.slice(hours + 1, 2).as_str() {
            "00" => format!("{}{NBSP}h", cursor.slice(0, hours)),
            minutes => format!("{}{NBSP}h{NBSP}{minutes}", cursor.slice(0, hours)),
        };
        Change::new(hours + 3, put)
    })
}

/// T18: `Mr` is English.
pub(super) fn mister(cursor: &Cursor<'_>) -> Option<Change> {
    let point = usize::from(cursor.ahead(2) == '.');
    let spaces = cursor.count(2 + point, is_space);
    let named = spaces > 0 && cursor.ahead(2 + point + spaces).is_uppercase();
    (cursor.opens() && cursor.says(0, "Mr") && named).then(|| Change::new(2 + point, "M."))
}

/// T24: a decimal point before a unit.
pub(super) fn decimal_point(cursor: &Cursor<'_>) -> Option<Change> {
    let decimals = cursor.count(1, is_digit);
    let spaces = cursor.count(1 + decimals, is_space);
    let unit = cursor.word(1 + decimals + spaces);
    let percent = matches!(cursor.ahead(1 + decimals + spaces), '%' | '€');
    let measured = percent
        || matches!(
            unit.as_str(),
            "km" | "m"
                | "cm"
                | "kg"
                | "t"
                | "ha"
                | "million"
                | "millions"
                | "milliard"
                | "milliards"
        );
    let fits = cursor.here() == '.' && is_digit(cursor.before()) && (1..=2).contains(&decimals);
    (fits && measured).then(|| Change::new(1, ','))
}

/// T38: a sentence that begins with figures.
pub(super) fn figures_first(cursor: &Cursor<'_>) -> Option<Change> {
    let figures = cursor.count(0, is_digit);
    let mut n = 1;
    while is_space(cursor.behind(n)) {
        n += 1;
    }
    let begins = n > 1 && matches!(cursor.behind(n), '.' | '!' | '?' | '…');
    let spaces = cursor.count(figures, is_space);
    let counted = spaces > 0 && cursor.ahead(figures + spaces).is_lowercase();
    // « art. 5 » is no sentence's end: its space does not break.
    let said = figures > 0 && begins && counted && cursor.before() == ' ';
    said.then(|| Change::new(figures, cursor.slice(0, figures)))
}
