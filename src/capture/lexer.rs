//! The head of a line in narrow form, as any keyboard or input method leaves it: symbols, signs, the word
//! before a colon. What follows the head is left as typed.

use crate::text::narrow;

/// A space of any keyboard.
pub(super) fn is_space(c: char) -> bool {
    narrow(c) == ' '
}

/// Without the spaces around it, whichever they are.
pub(super) fn trim(text: &str) -> &str {
    text.trim_matches(is_space)
}

/// Reads the start of a line character by character, each in its narrow form.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cursor<'a>(&'a str);

impl<'a> Cursor<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self(text)
    }

    /// The next character, narrow.
    pub(super) fn peek(self) -> Option<char> {
        self.0.chars().next().map(narrow)
    }

    /// What is left, as typed.
    pub(super) const fn rest(self) -> &'a str {
        self.0
    }

    pub(super) fn bump(&mut self) -> Option<char> {
        let mut chars = self.0.chars();
        let c = chars.next().map(narrow);
        self.0 = chars.as_str();
        c
    }

    /// Goes past `c` when it is next.
    pub(super) fn eat(&mut self, c: char) -> bool {
        let next = self.peek() == Some(c);
        if next {
            self.bump();
        }
        next
    }

    /// Goes past spaces; says whether there were any.
    pub(super) fn spaces(&mut self) -> bool {
        let before = self.0.len();
        self.0 = self.0.trim_start_matches(is_space);
        self.0.len() < before
    }

    /// A number, when one is next.
    pub(super) fn number(&mut self) -> Option<u32> {
        let mut number = None;
        while let Some(digit) = self.peek().and_then(|c| c.to_digit(10)) {
            let more = number.unwrap_or(0_u32).checked_mul(10)?;
            number = Some(more.checked_add(digit)?);
            self.bump();
        }
        number
    }

    /// A space is next, or nothing.
    pub(super) fn at_gap(self) -> bool {
        self.peek().is_none_or(|c| c == ' ')
    }
}

/// What stands before a sign: `ar` of `ar: texte`, `pr` of `pr+ tous`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Head<'a> {
    /// Narrow, in the case typed.
    pub(super) word: String,
    /// The sign: `:`, `+` or `-`.
    pub(super) sign: char,
    /// A space stands before the sign, as French puts it in prose.
    pub(super) spaced: bool,
    /// A digit stands before the sign (`vote 3:`), which makes it prose for all but a vote.
    pub(super) after_digit: bool,
    /// What follows the sign, trimmed.
    pub(super) rest: &'a str,
}

/// The word before the first colon, unless a digit or a slash follows it (`14:30`, `https://`).
pub(super) fn before_colon(line: &str) -> Option<Head<'_>> {
    let (at, colon) = line.char_indices().find(|(_, c)| narrow(*c) == ':')?;
    let (word, rest) = (line.get(..at)?, line.get(at + colon.len_utf8()..)?);
    let next = rest.chars().next().map(narrow);
    let last = word.chars().next_back().map(narrow)?;
    // Japanese puts no space after its colon, and no colon in its hours (17時30分).
    let japanese = u32::from(last) >= 0x2e80;
    if next.is_some_and(|c| (c.is_ascii_digit() && !japanese) || c == '/') {
        return None;
    }
    let narrowed: String = word.chars().map(narrow).collect();
    let word = narrowed.trim_matches(' ').to_owned();
    (!word.is_empty()).then_some(Head {
        word,
        sign: ':',
        spaced: last == ' ',
        after_digit: last.is_ascii_digit(),
        rest: trim(rest),
    })
}

/// The first word of the line when it ends with `+` or `-`: `pr+`, `q-`, `odj+`.
pub(super) fn signed_word(line: &str) -> Option<Head<'_>> {
    let end = line.find(is_space).unwrap_or(line.len());
    let (word, rest) = line.split_at_checked(end)?;
    let mut word: String = word.chars().map(narrow).collect();
    let sign = match word.pop()? {
        '+' => '+',
        '-' | 'ー' => '-',
        _ => return None,
    };
    (!word.is_empty()).then_some(Head {
        word,
        sign,
        spaced: false,
        after_digit: false,
        rest: trim(rest),
    })
}

/// Puts in symbols what a Japanese input method leaves in their place at the start of a line: `ー ` for
/// `- `, `、` for `,`, `。。` for `..`.
pub(super) fn start(line: &str) -> String {
    let mut chars = line.chars();
    match (chars.next(), chars.clone().next()) {
        (Some('ー' | '－' | '−'), Some(next)) if is_space(next) => {
            format!("-{}", chars.as_str())
        }
        (Some('、' | '，'), Some('、' | '，')) => {
            chars.next();
            format!(",,{}", chars.as_str())
        }
        (Some('、'), _) => format!(",{}", chars.as_str()),
        (Some('。'), Some('。')) => {
            chars.next();
            // Japanese puts no space where the symbol wants one; a third 。 is no flag.
            let gap = match chars.clone().next() {
                Some('。') | None => "",
                Some(next) if is_space(next) => "",
                Some(_) => " ",
            };
            format!("..{gap}{}", chars.as_str())
        }
        _ => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colon_beside_a_digit_or_a_slash_is_no_sign() {
        for line in ["14:30 reprise", "ar:3 villes", "https://x", "ar：３"] {
            assert_eq!(before_colon(line), None, "{line}");
        }
        assert!(before_colon("vote 3: unanime").unwrap().after_digit);
        assert_eq!(before_colon("閉会：17時30分").unwrap().rest, "17時30分");
    }

    #[test]
    fn a_head_is_read_in_narrow_form() {
        let head = before_colon("ＡＲ：\u{3000}こんにちは").unwrap();
        assert_eq!((head.word.as_str(), head.rest), ("AR", "こんにちは"));
        assert!(before_colon("mot\u{a0}: prose").unwrap().spaced);
        assert_eq!(signed_word("ｐｒ＋ tous").unwrap().word, "pr");
    }

    #[test]
    fn what_an_input_method_leaves_counts_as_symbols() {
        for (typed, read) in [
            ("ー demande", "- demande"),
            ("、、 privé", ",, privé"),
            ("− demande", "- demande"),
            ("。。 durée", ".. durée"),
            ("。。所要時間", ".. 所要時間"),
            ("。。。", "..。"),
            ("ーー", "ーー"),
            ("。", "。"),
        ] {
            assert_eq!(start(typed), read);
        }
    }
}
