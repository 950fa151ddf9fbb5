//! Rules of quotation marks (T4, T5).

use super::NBSP;
use super::cursor::{Change, Cursor, is_space};

/// T4: straight quotation marks, the opening one with its other half.
pub(super) fn straight(cursor: &Cursor<'_>) -> Option<Change> {
    let quoted = cursor.count(1, |c| c != '"');
    let closed = cursor.ahead(quoted + 1) == '"';
    let opens = !cursor.before().is_alphanumeric() && cursor.ahead(1).is_alphanumeric();
    (cursor.here() == '"' && closed && opens && quoted > 0).then(|| {
        let put = format!("«{NBSP}{}{NBSP}»", cursor.slice(1, quoted));
        Change::new(quoted + 2, put)
    })
}

/// T4: curly quotation marks that stand in no other quotation.
pub(super) fn curly(cursor: &Cursor<'_>) -> Option<Change> {
    let quoted = cursor.count(1, |c| c != '”');
    let closed = cursor.ahead(quoted + 1) == '”';
    (cursor.here() == '“' && closed && quoted > 0).then(|| {
        let put = format!("«{NBSP}{}{NBSP}»", cursor.slice(1, quoted));
        Change::new(quoted + 2, put)
    })
}

/// T5: a quotation in a quotation has the other marks.
pub(super) fn nested(cursor: &Cursor<'_>) -> Option<Change> {
    if cursor.here() != '«' {
        return None;
    }
    let mut depth = 0_i32;
    for n in 1.. {
        match cursor.behind(n) {
            '\0' => break,
            '«' => depth += 1,
            '»' => depth -= 1,
            _ => {}
        }
    }
    let quoted = cursor.count(1, |c| !matches!(c, '«' | '»'));
    let closed = cursor.ahead(quoted + 1) == '»';
    (depth > 0 && closed).then(|| {
        let inner = cursor.slice(1, quoted);
        Change::new(quoted + 2, format!("“{}”", inner.trim_matches(is_space)))
    })
}
