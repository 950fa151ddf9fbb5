//! Roles that can be read off a set text: quotations, ordinals in figures, addresses.

use super::cursor::{Cursor, Sign, is_digit, is_space};
use super::shield::{is_mail, is_url};
use crate::document::Role;
use crate::model::Language;

/// The endings that stand above the line after a number.
const ENDINGS: &[&str] = &["er", "ers", "re", "res", "e", "es", "d", "de", "ds", "des"];

/// Gives the signs of plain runs the roles that their text shows.
pub(super) fn mark(signs: &mut [Sign], runs: &mut Vec<(Role, Language)>) {
    let addressed = signs.iter().any(|sign| matches!(sign.c, '/' | '@'));
    let mut at = 0;
    while let Some(sign) = signs.get(at) {
        let begins = matches!(sign.c, '«' | '0'..='9' | 'I' | 'V' | 'X')
            || (addressed && sign.c.is_ascii_alphanumeric());
        if !begins {
            at += 1;
            continue;
        }
        let found = plain_run(signs, runs, at).and_then(|language| {
            let (count, role, skip) = role_at(&Cursor::new(signs, at), language)?;
            Some((count, role, skip, language))
        });
        let Some((count, role, skip, language)) = found else {
            at += 1;
            continue;
        };
        let run = runs.len();
        runs.push((role, language));
        for sign in signs.iter_mut().skip(at + skip).take(count) {
            sign.run = run;
        }
        at += skip + count.max(1);
    }
}

fn plain_run(signs: &[Sign], runs: &[(Role, Language)], at: usize) -> Option<Language> {
    match runs.get(signs.get(at)?.run)? {
        (Role::Text, language) => Some(*language),
        _ => None,
    }
}

/// What begins here: how many signs, their role, and how many to pass over before them.
fn role_at(cursor: &Cursor<'_>, language: Language) -> Option<(usize, Role, usize)> {
    if cursor.here() == '«' {
        return quotation(cursor).map(|count| (count, Role::Quote, 0));
    }
    if language == Language::Fr
        && let Some((passed, count)) = ordinal(cursor)
    {
        return Some((count, Role::Superscript, passed));
    }
    address(cursor).map(|(count, to)| (count, Role::Link { to }, 0))
}

fn quotation(cursor: &Cursor<'_>) -> Option<usize> {
    let mut depth = 0_usize;
    for n in 0.. {
        match cursor.ahead(n) {
            '\0' => return None,
            '«' => depth += 1,
            '»' if depth <= 1 => return Some(n + 1),
            '»' => depth -= 1,
            _ => {}
        }
    }
    None
}

fn ordinal(cursor: &Cursor<'_>) -> Option<(usize, usize)> {
    if !cursor.opens() || matches!(cursor.before(), '.' | ',' | '/') {
        return None;
    }
    let figures = match cursor.count(0, is_digit) {
        0 => cursor.count(0, |c| matches!(c, 'I' | 'V' | 'X')),
        digits => digits,
    };
    if figures == 0 {
        return None;
    }
    let ending = cursor.word(figures);
    let after = cursor.ahead(figures + ending.chars().count());
    let ordinal = ENDINGS.contains(&ending.as_str()) && !after.is_alphanumeric();
    ordinal.then(|| (figures, ending.chars().count()))
}

fn address(cursor: &Cursor<'_>) -> Option<(usize, String)> {
    let starts =
        is_space(cursor.before()) || matches!(cursor.before(), '\0' | '(' | '[' | '<' | '"' | '“');
    if !starts || !cursor.here().is_ascii_alphanumeric() {
        return None;
    }
    let length = cursor.count(0, |c| !is_space(c));
    if !(0..length).any(|n| matches!(cursor.ahead(n), '/' | '@')) {
        return None;
    }
    let token = cursor.slice(0, length);
    let bare = token.trim_end_matches([
        ')', ']', '>', '»', '”', '"', '.', ',', ';', ':', '!', '?', '…',
    ]);
    let to = if bare.starts_with("https://") || bare.starts_with("http://") {
        bare.to_owned()
    } else if is_mail(bare) && !is_url(bare) {
        format!("mailto:{bare}")
    } else {
        return None;
    };
    Some((bare.chars().count(), to))
}
