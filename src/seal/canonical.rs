//! The one form of a text that a digest is of: what a mail program or an editor may change without a word
//! of it changing does not count.

use unicode_normalization::UnicodeNormalization;

use crate::store::digest;

/// The canonical form of a text: NFC, lines that end in LF alone and hold no blank at their end, plain
/// spaces for those that do not break, one line end at the end.
#[must_use]
pub fn canonical(text: &str) -> String {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let text: String = text.nfc().map(plain).collect();
    let text = text.replace("\r\n", "\n");
    let lines: Vec<&str> = text
        .split('\n')
        .map(|line| line.trim_end_matches(' '))
        .collect();
    let mut text = lines.join("\n");
    text.truncate(text.trim_end_matches('\n').len());
    text.push('\n');
    text
}

const fn plain(c: char) -> char {
    match c {
        '\u{a0}' | '\u{202f}' => ' ',
        other => other,
    }
}

/// A compte-rendu as a text of its own, with the seal printed at its foot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The canonical text above the seal.
    pub body: String,
    /// The digest printed.
    pub printed: String,
}

impl Sheet {
    /// Reads a text; none when no digest stands at its foot. The line above the digest says what it is, and
    /// is no part of what was sealed.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let text = canonical(text);
        let (above, printed) = text.trim_end_matches('\n').rsplit_once('\n')?;
        let is_digest = printed.len() == 64 && printed.bytes().all(|byte| byte.is_ascii_hexdigit());
        let (body, _) = above.trim_end_matches('\n').rsplit_once('\n')?;
        is_digest.then(|| Self {
            body: canonical(body),
            printed: printed.to_owned(),
        })
    }

    /// Whether the text is the one that the printed digest is of.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        digest(self.body.as_bytes()) == self.printed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_mail_program_changes_does_not_count() {
        let text = "Décisions\u{a0}:\n\n1) La date\u{202f}: 10\u{202f}h\n";
        for other in [
            "De\u{301}cisions :  \r\n\r\n1) La date : 10 h\r\n",
            "\u{feff}Décisions :\n\n1) La date : 10 h\n\n\n",
        ] {
            assert_eq!(canonical(other), canonical(text));
        }
        assert_ne!(canonical("a b"), canonical("ab"));
        assert_ne!(canonical("a\nb"), canonical("a b"));
        assert_eq!(canonical(&canonical(text)), canonical(text));
    }

    #[test]
    fn a_sheet_is_its_body_and_the_digest_at_its_foot() {
        let body = canonical("Titre\n\nTexte.");
        let printed = digest(body.as_bytes());
        let sheet = Sheet::read(&format!(
            "{body}\nArrêté le 3 mai. SHA-256 :\n\n{printed}\n"
        ));
        let sheet = sheet.unwrap();
        assert!(sheet.is_whole());
        assert_eq!(sheet.body, body);
        assert_eq!(Sheet::read("Titre\n\nTexte.\n"), None);
        assert_eq!(Sheet::read(""), None);
    }
}
