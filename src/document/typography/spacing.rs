//! Rules of spaces, apostrophes and points (T1–T10, T37, T40).

use super::cursor::{Change, Cursor, is_digit, is_space};
use super::{NBSP, THIN};
use crate::text::is_japanese;

/// Spaces before a sign become `space`, unless they are so already.
fn before_sign(cursor: &Cursor<'_>, spaces: usize, space: char) -> Option<Change> {
    let already = spaces == 1 && cursor.here() == space;
    (!already).then(|| Change::new(spaces, space))
}

/// The spaces that start here, when a sign of this kind follows them and something stands before.
fn spaces_to(cursor: &Cursor<'_>, sign: fn(char) -> bool) -> Option<usize> {
    let spaces = cursor.count(0, is_space);
    let inside = cursor.before() != '\0' && !is_space(cursor.before());
    (inside && sign(cursor.ahead(spaces))).then_some(spaces)
}

/// T1: a colon follows a no-break space.
pub(super) fn colon(cursor: &Cursor<'_>) -> Option<Change> {
    let spaces = spaces_to(cursor, |c| c == ':')?;
    let after = cursor.ahead(spaces + 1);
    let ends = after == '\0' || is_space(after);
    let doubled = spaces == 0 && matches!(cursor.before(), ':' | '(' | '[');
    (ends && !doubled).then(|| before_sign(cursor, spaces, NBSP))?
}

/// T2: `; ! ?` follow a thin no-break space.
pub(super) fn high_points(cursor: &Cursor<'_>) -> Option<Change> {
    let spaces = spaces_to(cursor, |c| matches!(c, ';' | '!' | '?'))?;
    let sign = cursor.ahead(spaces);
    let after = cursor.ahead(spaces + 1);
    let face = sign == ';' && matches!(after, '-' | ')' | '(');
    let within = after.is_alphanumeric() || matches!(after, '=' | '/') || face;
    let joined = spaces == 0 && matches!(cursor.before(), '!' | '?' | ';' | '(' | '[' | '/');
    let entity = sign == ';' && spaces == 0 && ends_entity(cursor);
    (!within && !joined && !entity).then(|| before_sign(cursor, spaces, THIN))?
}

fn ends_entity(cursor: &Cursor<'_>) -> bool {
    (1..10)
        .map(|n| cursor.behind(n))
        .find(|c| !c.is_ascii_alphanumeric() && *c != '#')
        .is_some_and(|c| c == '&')
}

/// T3: a no-break space inside « ».
pub(super) fn guillemets(cursor: &Cursor<'_>) -> Option<Change> {
    if cursor.before() == '«' {
        let spaces = cursor.count(0, is_space);
        let after = cursor.ahead(spaces);
        let empty = after == '\0' || after == '»';
        return (!empty).then(|| before_sign(cursor, spaces, NBSP))?;
    }
    let spaces = spaces_to(cursor, |c| c == '»')?;
    before_sign(cursor, spaces, NBSP)
}

/// T6: a typographic apostrophe between letters.
pub(super) fn apostrophe(cursor: &Cursor<'_>) -> Option<Change> {
    let after = cursor.ahead(1);
    let elides = after.is_alphanumeric() || matches!(after, '«' | '“');
    (cursor.here() == '\'' && cursor.before().is_alphabetic() && elides)
        .then(|| Change::new(1, '’'))
}

/// T7: three dots are one sign, but after « etc » (where one dot is asked for).
pub(super) fn ellipsis(cursor: &Cursor<'_>) -> Option<Change> {
    let dots = cursor.count(0, |c| c == '.');
    let etc = cursor.behind(3) == 'e' && cursor.behind(2) == 't' && cursor.before() == 'c';
    (dots == 3 && cursor.before() != '.' && !etc).then(|| Change::new(3, '…'))
}

/// T8: no space before `, . ) ]` nor after `( [`.
pub(super) fn tight(cursor: &Cursor<'_>) -> Option<Change> {
    let spaces = cursor.count(0, is_space);
    if spaces == 0 {
        return None;
    }
    let (before, sign, after) = (
        cursor.before(),
        cursor.ahead(spaces),
        cursor.ahead(spaces + 1),
    );
    let opened = matches!(before, '(' | '[') && !matches!(sign, ')' | ']' | '\0');
    let closes = match sign {
        ',' => !is_digit(after),
        '.' => !after.is_alphanumeric() && after != '.' && after != '/',
        // Not an empty box, not a face.
        ')' | ']' => !matches!(before, '(' | '[' | ':' | ';'),
        _ => false,
    };
    let inside = before != '\0' && !is_space(before);
    (inside && (opened || closes)).then(|| Change::new(spaces, ""))
}

/// T9: one space only, none at the ends; a tab is a space.
pub(super) fn single(cursor: &Cursor<'_>) -> Option<Change> {
    let spaces = cursor.count(0, |c| is_space(c) || c == '\t');
    let edge = cursor.before() == '\0' || cursor.ahead(spaces) == '\0';
    if spaces == 0 || is_space(cursor.before()) {
        return None;
    }
    if edge {
        return Some(Change::new(spaces, ""));
    }
    let kept = (0..spaces)
        .map(|n| cursor.ahead(n))
        .find(|c| matches!(*c, NBSP | THIN))
        .unwrap_or(' ');
    (spaces > 1 || cursor.here() == '\t').then(|| Change::new(spaces, kept))
}

/// T10: a space after a comma, a closing guillemet and the mark of a list, when a letter follows.
pub(super) fn loose(cursor: &Cursor<'_>) -> Option<Change> {
    if !cursor.here().is_alphabetic() || is_japanese(cursor.here()) {
        return None;
    }
    let marked = match cursor.before() {
        ',' | '»' => true,
        ')' => {
            let mut n = 2;
            while is_digit(cursor.behind(n)) {
                n += 1;
            }
            n > 2 && cursor.behind(n) == '\0'
        }
        _ => false,
    };
    marked.then(|| Change::new(0, ' '))
}

/// T37: full-width signs in a French text, but beside Japanese words.
pub(super) fn narrow(cursor: &Cursor<'_>) -> Option<Change> {
    let sign = match cursor.here() {
        '（' => '(',
        '）' => ')',
        '：' => ':',
        '；' => ';',
        '！' => '!',
        '？' => '?',
        '、' | '，' => ',',
        _ => return None,
    };
    let (before, after) = (cursor.before(), cursor.ahead(1));
    if is_japanese(before) || is_japanese(after) {
        return None;
    }
    let opens = sign == '(';
    let mut put = String::new();
    if opens && before != '\0' && !is_space(before) {
        put.push(' ');
    }
    put.push(sign);
    if !opens && (after.is_alphanumeric() || matches!(after, '«' | '(' | '（')) {
        put.push(' ');
    }
    Some(Change::new(1, put))
}

/// T40: signs that nobody sees and nobody typed on purpose.
pub(super) fn unseen(cursor: &Cursor<'_>) -> Option<Change> {
    match cursor.here() {
        '\u{ad}' | '\u{200b}' | '\u{feff}' => Some(Change::new(1, "")),
        '\u{2009}' => Some(Change::new(1, THIN)),
        _ => None,
    }
}

/// T7: « etc. » has one dot.
pub(super) fn et_cetera(cursor: &Cursor<'_>) -> Option<Change> {
    let said = cursor.opens() && (cursor.says(0, "etc...") || cursor.says(0, "etc…"));
    let length = if cursor.ahead(3) == '…' { 4 } else { 6 };
    said.then(|| Change::new(length, "etc."))
}

/// T10: a space after the end of a sentence or of a clause, when a letter follows.
pub(super) fn after_stop(cursor: &Cursor<'_>) -> Option<Change> {
    let (before, sign, after) = (cursor.before(), cursor.here(), cursor.ahead(1));
    let small = before.is_lowercase() && cursor.behind(2).is_alphabetic();
    let ends = match sign {
        '.' => after.is_uppercase() && cursor.ahead(2).is_lowercase(),
        ';' | ':' => after.is_alphabetic(),
        _ => false,
    };
    (small && ends).then(|| Change::new(1, format!("{sign} ")))
}

/// T11: what is put between hyphens with spaces is meant to stand between dashes.
pub(super) fn incise(cursor: &Cursor<'_>) -> Option<Change> {
    let beside = is_space(cursor.before()) && is_space(cursor.ahead(1));
    let words = cursor.behind(2).is_alphabetic() && cursor.ahead(2).is_alphabetic();
    (cursor.here() == '-' && beside && words).then(|| Change::new(1, '–'))
}

/// T12, T30, W11: kept as typed.
pub(super) const fn kept(_: &Cursor<'_>) -> Option<Change> {
    None
}
