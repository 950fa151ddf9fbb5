//! Looking for one among many by some of its letters, however they are accented, cased or spelt wide.

use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

use super::fold;

/// What is looked for, ready to be compared with many texts.
#[derive(Debug)]
pub struct Wanted {
    pattern: Pattern,
    matcher: Matcher,
    letters: Vec<char>,
}

impl Wanted {
    /// Words as typed: a text answers when it has the letters of each of them in their order.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        // Both sides are folded here, so that one rule of the house holds wherever names are compared.
        let pattern = Pattern::new(
            &fold(typed),
            CaseMatching::Respect,
            Normalization::Never,
            AtomKind::Fuzzy,
        );
        Self {
            pattern,
            matcher: Matcher::new(Config::DEFAULT),
            letters: Vec::new(),
        }
    }

    /// How well a text answers, the more the better; none when it does not. Everything answers to nothing.
    pub fn score(&mut self, text: &str) -> Option<u32> {
        let folded = fold(text);
        let text = Utf32Str::new(&folded, &mut self.letters);
        self.pattern.score(text, &mut self.matcher)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn best<'a>(typed: &str, among: &[&'a str]) -> Option<&'a str> {
        let mut wanted = Wanted::new(typed);
        let scored = among
            .iter()
            .filter_map(|text| Some((wanted.score(text)?, text)));
        scored
            .max_by_key(|(score, _)| *score)
            .map(|(_, text)| *text)
    }

    #[test]
    fn letters_are_found_in_their_order_whatever_their_accents() {
        let among = [
            "Aperçu du compte-rendu",
            "Choisir un thème",
            "Élodie ÉTIENNE",
        ];
        for (typed, found) in [
            ("apercu", Some(among[0])),
            ("compte rendu", Some(among[0])),
            ("ele", Some(among[2])),
            ("THEME", Some(among[1])),
            ("ｃｈｏｉｘ", None),
            ("zz", None),
        ] {
            assert_eq!(best(typed, &among), found, "{typed}");
        }
        assert_eq!(Wanted::new("").score("tout"), Some(0));
    }
}
