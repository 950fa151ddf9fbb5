//! Japanese: no spaces, full-width punctuation, dates and hours (J1–J11).

use unicode_normalization::UnicodeNormalization;

use super::cursor::{Change, Cursor, is_digit, is_space};
use super::dates;
use super::rules::{JA, rules};
use crate::text::is_japanese;

rules! {
    /// In the order in which they are applied.
    RULES:
    "J1" Safe JA everywhere '、' | '。' | '「' | '」' | '（' | '）' | '：' | '・', after '、' | '。' | '「' | '」' | '『' | '』' | '（' | '）' | '：' | '・',
        when spaces before '、' | '。' | '「' | '」' | '『' | '』' | '（' | '）' | '：' | '・' => no_space {
        "議題 、次回" => "議題、次回", "日時： 5月" => "日時：5月", "（ 案 ）" => "（案）"; "議題、次回", "Grand Nancy、次回",
    }
    "J2" Safe JA unquoted '\u{ff61}'..='\u{ff9f}', at '\u{ff61}'..='\u{ff9f}' => wide_kana {
        "ﾃｰﾏ" => "テーマ", "ｶﾞｲﾄﾞ｡" => "ガイド。"; "テーマ",
    }
    "J3" Ask JA unquoted ',' | '.' | '!' | '?' | ':' | '､' => wide_points {
        "議題,次回" => "議題、次回", "終了." => "終了。", "日時:未定" => "日時：未定"; "A.B", "1,5", "10:30", "第2.次",
    }
    "J4" Ask JA unquoted '(' => wide_brackets { "議題(案)を" => "議題（案）を"; "(a) x", "Kanazawa (FR)", }
    "J5" Ask JA unquoted '"' => corner_marks { "\"水\"の会" => "「水」の会"; "5\"", "「水」", }
    "J6" Ask JA everywhere '「' => double_corners { "「水「泉」会」" => "「水『泉』会」"; "「水」「泉」", }
    "J7" Ask JA unquoted '０'..='９' => narrow_figures { "２００９年" => "2009年"; "2009年", "一二", }
    "J8" Ask JA unquoted '0' => leading_zero { "05月09日" => "5月9日"; "10月", "2005年", "05分", }
    "J9" Warn JA everywhere '日' => dates::weekday_ja {
        "2009年5月27日（火）" => "2009年5月27日（水）"; "2009年5月27日（水）", "27日（火）", "日（火）",
    }
    "J10" Ask JA unquoted ':' | '：' => hour { "14:30から" => "14時30分から", "9:00" => "9時"; "1:1", "25:30", "12:30:10", }
    "J11" Ask JA unquoted '.' | '…' => leader { "検討中..." => "検討中……", "検討中…" => "検討中……"; "検討中……", "a...", }
}

/// Whether a sign is Japanese punctuation.
fn is_mark(c: char) -> bool {
    matches!(
        c,
        '、' | '。' | '「' | '」' | '『' | '』' | '（' | '）' | '：' | '・'
    )
}

/// J1: full-width punctuation brings its own room.
fn no_space(cursor: &Cursor<'_>) -> Option<Change> {
    let spaces = cursor.count(0, is_space);
    let beside = is_mark(cursor.before()) || is_mark(cursor.ahead(spaces));
    (spaces > 0 && beside && !is_space(cursor.before())).then(|| Change::new(spaces, ""))
}

/// J2: half-width kana and marks become full-width, with their voicing.
fn wide_kana(cursor: &Cursor<'_>) -> Option<Change> {
    let narrow = |c: char| matches!(c, '\u{ff61}'..='\u{ff9f}');
    if narrow(cursor.before()) {
        return None;
    }
    let count = cursor.count(0, narrow);
    (count > 0).then(|| Change::new(count, cursor.slice(0, count).nfkc().collect::<String>()))
}

/// J3: punctuation behind Japanese writing is full-width.
fn wide_points(cursor: &Cursor<'_>) -> Option<Change> {
    let wide = match cursor.here() {
        ',' | '､' => '、',
        '.' => '。',
        '!' => '！',
        '?' => '？',
        ':' => '：',
        _ => return None,
    };
    let after = cursor.ahead(1);
    let follows = after == '\0' || is_japanese(after) || is_space(after);
    (is_japanese(cursor.before()) && follows).then(|| Change::new(1, wide))
}

/// J4: so are brackets.
fn wide_brackets(cursor: &Cursor<'_>) -> Option<Change> {
    let inner = cursor.count(1, |c| !matches!(c, '(' | ')'));
    let said = cursor.slice(1, inner);
    let closed = cursor.ahead(inner + 1) == ')';
    let among = is_japanese(cursor.before()) && said.chars().any(is_japanese);
    (cursor.here() == '(' && closed && among).then(|| Change::new(inner + 2, format!("（{said}）")))
}

/// J5: quotation marks are corners.
fn corner_marks(cursor: &Cursor<'_>) -> Option<Change> {
    let inner = cursor.count(1, |c| c != '"');
    let said = cursor.slice(1, inner);
    let closed = cursor.ahead(inner + 1) == '"' && said.chars().any(is_japanese);
    (cursor.here() == '"' && closed).then(|| Change::new(inner + 2, format!("「{said}」")))
}

/// J6: a quotation in a quotation has double corners.
fn double_corners(cursor: &Cursor<'_>) -> Option<Change> {
    if cursor.here() != '「' {
        return None;
    }
    let mut depth = 0_i32;
    for n in 1.. {
        match cursor.behind(n) {
            '\0' => break,
            '「' => depth += 1,
            '」' => depth -= 1,
            _ => {}
        }
    }
    let inner = cursor.count(1, |c| !matches!(c, '「' | '」'));
    let closed = cursor.ahead(inner + 1) == '」';
    (depth > 0 && closed).then(|| Change::new(inner + 2, format!("『{}』", cursor.slice(1, inner))))
}

/// J7: figures are half-width.
fn narrow_figures(cursor: &Cursor<'_>) -> Option<Change> {
    let wide = |c: char| matches!(c, '０'..='９');
    let count = cursor.count(0, wide);
    let put: String = cursor.slice(0, count).nfkc().collect();
    (count > 0 && !wide(cursor.before())).then(|| Change::new(count, put))
}

/// J8: no leading zero in a month or a day.
fn leading_zero(cursor: &Cursor<'_>) -> Option<Change> {
    let dated = is_digit(cursor.ahead(1)) && matches!(cursor.ahead(2), '月' | '日');
    (cursor.here() == '0' && cursor.opens_figures() && dated).then(|| Change::new(1, ""))
}

/// J10: an hour says 時 and 分.
fn hour(cursor: &Cursor<'_>) -> Option<Change> {
    let hours = cursor.count(0, is_digit);
    let sign = matches!(cursor.ahead(hours), ':' | '：');
    let minutes = cursor.slice(hours + 1, cursor.count(hours + 1, is_digit));
    let shaped = sign && (1..=2).contains(&hours) && minutes.len() == 2 && minutes.as_str() < "60";
    let alone = cursor.opens_figures() && !matches!(cursor.ahead(hours + 3), ':' | '：');
    let number = cursor.slice(0, hours);
    let day = number.parse::<u32>().is_ok_and(|hour| hour <= 24);
    (shaped && alone && day && !matches!(cursor.before(), ':' | '：')).then(|| {
        let put = match minutes.as_str() {
            "00" => format!("{number}時"),
            minutes => format!("{number}時{minutes}分"),
        };
        Change::new(hours + 3, put)
    })
}

/// J11: an ellipsis is two signs.
fn leader(cursor: &Cursor<'_>) -> Option<Change> {
    if !is_japanese(cursor.before()) {
        return None;
    }
    let dots = cursor.count(0, |c| c == '.');
    let signs = cursor.count(0, |c| c == '…');
    let length = if signs == 1 { 1 } else { dots };
    (dots == 3 || signs == 1).then(|| Change::new(length, "……"))
}
