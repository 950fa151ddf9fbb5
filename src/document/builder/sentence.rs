//! Initial capitals and final stops.

use crate::document::{Inline, Role};

/// What ends a sentence already.
const ENDS: [char; 8] = ['.', '!', '?', '…', '。', '！', '？', '．'];

/// The spaces that stand at no end of words.
pub(super) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{3000}')
}

/// Gives a text its initial capital: not a word with capitals inside, not an address, nothing that does
/// not begin with a letter.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut chars = text.chars();
    let Some(first) = chars.next().filter(|c| c.is_lowercase()) else {
        return text.to_owned();
    };
    let word = text.split(is_space).next().unwrap_or(text);
    let address = word.contains("://")
        || word.contains('@')
        || word.contains('/')
        || word.trim_end_matches(ENDS).contains('.');
    // An elided word has its own first letter: « l'ONU » becomes « L'ONU ».
    let elided = word.split(['\'', '’']).next().unwrap_or(word);
    let mut upper = first.to_uppercase();
    match (upper.next(), upper.next()) {
        (Some(upper), None) if !address && !elided.chars().any(char::is_uppercase) => {
            let mut capital = String::with_capacity(text.len() + upper.len_utf8());
            capital.push(upper);
            capital.push_str(chars.as_str());
            capital
        }
        _ => text.to_owned(),
    }
}

/// The same for the words that open a block, when they are plain; a mark may stand before them.
pub(super) fn capital_run(words: &mut [Inline]) {
    let mut words = words.iter_mut();
    if let Some(first) = words.find(|run| run.role != Role::Strong)
        && first.role == Role::Text
    {
        first.text = capital(&first.text);
    }
}

/// Whether a text ends as a sentence does, inside its closing quotation marks or outside. A stop inside
/// parentheses does not end what they stand in.
fn is_ended(text: &str) -> bool {
    let mut ends = text.trim_end_matches(is_space);
    loop {
        match ends.chars().next_back() {
            Some(c) if ENDS.contains(&c) => return true,
            Some(c @ ('»' | '”' | '"' | '」' | '』')) => {
                ends = ends.trim_end_matches(c).trim_end_matches(is_space);
            }
            _ => return false,
        }
    }
}

/// Ends words with a stop, unless they are ended. A comma or semicolon at the end gives way to it; a
/// colon stays, for it announces what follows.
pub(super) fn end(words: &mut Vec<Inline>, stop: &str) {
    let Some(last) = words.last_mut() else {
        return;
    };
    let kept = last.text.trim_end_matches(is_space);
    let bare = kept
        .trim_end_matches([',', ';', '、', '；'])
        .trim_end_matches(is_space);
    let length = if bare.is_empty() {
        kept.len()
    } else {
        bare.len()
    };
    last.text.truncate(length);
    if is_ended(&last.text) || last.text.ends_with([':', '：']) {
        return;
    }
    if last.role == Role::Text {
        last.text.push_str(stop);
    } else {
        let language = last.language;
        words.push(Inline {
            role: Role::Text,
            language,
            text: stop.to_owned(),
        });
    }
}

/// Takes the one full stop off words that something is to follow.
pub(super) fn unended(words: &mut [Inline]) {
    let Some(last) = words.last_mut() else {
        return;
    };
    let text = last.text.trim_end_matches(is_space);
    let dotted = text.ends_with("..") || text.ends_with("etc.");
    let bare = if dotted {
        text
    } else {
        text.strip_suffix(['.', '。', ',', ';']).unwrap_or(text)
    };
    let length = bare.trim_end_matches(is_space).len();
    last.text.truncate(length);
}

/// A heading's words without the colon that was typed after them.
#[must_use]
pub fn uncoloned(text: &str) -> &str {
    let text = text.trim_end_matches(is_space);
    let bare = text
        .trim_end_matches([':', '：'])
        .trim_end_matches(is_space);
    if bare.is_empty() { text } else { bare }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Language;

    #[test]
    fn a_text_begins_with_a_capital() {
        for (typed, printed) in [
            ("souhaite une édition", "Souhaite une édition"),
            ("à noter", "À noter"),
            ("œuvre commune", "Œuvre commune"),
            ("l'ONU souhaite", "L'ONU souhaite"),
            ("Mot", "Mot"),
            ("iPhone et autres", "iPhone et autres"),
            ("eTwinning", "eTwinning"),
            ("https://ville.fr", "https://ville.fr"),
            ("ville.fr", "ville.fr"),
            ("a@b.fr", "a@b.fr"),
            ("oui.", "Oui."),
            ("13 villes", "13 villes"),
            ("« eau »", "« eau »"),
            ("(suite)", "(suite)"),
            ("会議", "会議"),
            ("", ""),
        ] {
            assert_eq!(capital(typed), printed);
        }
    }

    #[test]
    fn a_text_ends_with_one_stop() {
        for (typed, printed) in [
            ("présente le budget", "présente le budget."),
            ("une journée ?", "une journée ?"),
            ("bravo !", "bravo !"),
            ("le calendrier...", "le calendrier..."),
            ("le calendrier…", "le calendrier…"),
            ("le thème « Eau et santé »", "le thème « Eau et santé »."),
            ("« Vive l'eau ! »", "« Vive l'eau ! »"),
            ("(à confirmer)", "(à confirmer)."),
            ("(à confirmer.)", "(à confirmer.)."),
            ("durée ;", "durée."),
            ("durée,", "durée."),
            ("trois conditions :", "trois conditions :"),
            ("etc.", "etc."),
            ("voir https://ville.fr", "voir https://ville.fr."),
        ] {
            let mut words = super::super::run(Role::Text, Language::Fr, typed);
            end(&mut words, ".");
            assert_eq!(crate::document::plain(&words), printed);
        }
        let mut words = super::super::run(Role::Text, Language::Ja, "開催する");
        end(&mut words, "。");
        assert_eq!(crate::document::plain(&words), "開催する。");
    }

    #[test]
    fn a_typed_colon_is_no_part_of_a_heading() {
        for (typed, heading) in [
            ("Points à améliorer :", "Points à améliorer"),
            ("改善点：", "改善点"),
            ("Points", "Points"),
            (":", ":"),
        ] {
            assert_eq!(uncoloned(typed), heading);
        }
    }
}
