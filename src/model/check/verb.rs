//! Whether the words of a decision say what is to happen.
//!
//! Minutes are written in nominal style, so that a noun of action (« tenue », « envoi ») or a label with
//! its content (« La date : les 12 et 13 mai ») says it as well as a verb. What is looked for are decisions
//! that are a bare name, like « Budget 2010 »: in doubt, nothing is found.

use crate::model::Language;
use crate::text::fold;

/// Endings of French verbs and nouns of action.
const ENDINGS_FR: &[&str] = &[
    "er", "ir", "oir", "tre", "dre", "vre", "era", "eront", "ira", "iront", "dra", "dront", "ra",
    "ront", "ent", "ees", "ee", "es", "tion", "tions", "sion", "sions", "ment", "ments", "age",
    "ance", "ence", "ture", "ise",
];

/// French words of action that no ending tells.
const WORDS_FR: &[&str] = &[
    "est", "a", "sont", "ont", "doit", "peut", "fait", "tenue", "envoi", "choix", "accord",
    "appui", "soutien", "report", "accueil", "achat", "don", "suivi", "rappel", "maintien",
    "retrait", "recours", "refus", "vote", "renvoi", "prevu", "retenu", "fixe", "adopte", "valide",
    "approuve", "organise", "confie", "demande", "decide", "prend", "met", "part", "reprise",
    "debut", "fin", "depart",
];

/// The same in English.
const ENDINGS_EN: &[&str] = &["ed", "ing", "tion", "sion", "ment", "al"];

const WORDS_EN: &[&str] = &[
    "is", "are", "will", "shall", "to", "be", "has", "have", "may", "must", "agrees", "sends",
    "meets", "holds",
];

/// Whether it does.
pub(super) fn says_what(text: &str, language: Language) -> bool {
    let labelled = text
        .split_once([':', '：'])
        .is_some_and(|(_, content)| !content.trim_matches(' ').is_empty());
    let (endings, words) = match language {
        Language::Fr => (ENDINGS_FR, WORDS_FR),
        Language::En => (ENDINGS_EN, WORDS_EN),
        // Every sentence ends with its verb or its noun of action; nothing tells a bare name from it.
        Language::Ja => return true,
    };
    let acts = |word: &str| {
        words.contains(&word)
            || endings
                .iter()
                .any(|end| word.len() > end.len() + 1 && word.ends_with(end))
    };
    labelled || fold(text).split(|c: char| !c.is_alphabetic()).any(acts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_name_is_told_from_a_decision() {
        for text in [
            "La tenue de la deuxième réunion à Paris",
            "Les thèmes : eau et santé",
            "Le comité adopte le budget",
            "L'envoi des lettres",
            "Organisation d'un atelier",
            "La ville sera hôte",
        ] {
            assert!(says_what(text, Language::Fr), "{text}");
        }
        for text in ["Budget 2010", "Le thème", "Eau et santé", "Le logo :"] {
            assert!(!says_what(text, Language::Fr), "{text}");
        }
        assert!(says_what("The next session is held in May", Language::En));
        assert!(!says_what("Budget 2010", Language::En));
        assert!(says_what("予算", Language::Ja));
    }
}
