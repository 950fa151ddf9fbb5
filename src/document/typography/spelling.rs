//! Rules of civilities and of letters that keyboards leave out (T18, T19, T21, T22).

use super::NBSP;
use super::cursor::{Change, Cursor, is_space};

/// Civilities, the longest first.
const CIVILITIES: &[&str] = &[
    "MM.", "Mmes", "Mme", "Mlles", "Mlle", "M.", "Dr", "Pr", "Me",
];

/// What may stand between a civility and a name.
const PARTICLES: &[&str] = &["de", "du", "des", "d", "le", "la"];

/// Words whose first letter lost its accent. Closed: other capitals stay as typed.
const ACCENTED: &[(&str, &str)] = &[
    ("Etat", "État"),
    ("Etats", "États"),
    ("Etaient", "Étaient"),
    ("Etait", "Était"),
    ("Etant", "Étant"),
    ("Ecole", "École"),
    ("Ecoles", "Écoles"),
    ("Economie", "Économie"),
    ("Education", "Éducation"),
    ("Egalement", "Également"),
    ("Egalité", "Égalité"),
    ("Election", "Élection"),
    ("Elections", "Élections"),
    ("Etude", "Étude"),
    ("Etudes", "Études"),
    ("Evaluation", "Évaluation"),
    ("Evénement", "Événement"),
    ("Evolution", "Évolution"),
    ("Echange", "Échange"),
    ("Echanges", "Échanges"),
];

/// Words with a ligature. Closed; the case of the first letter is kept.
const LIGATURES: &[(&str, &str)] = &[
    ("coeur", "cœur"),
    ("coeurs", "cœurs"),
    ("oeuvre", "œuvre"),
    ("oeuvres", "œuvres"),
    ("manoeuvre", "manœuvre"),
    ("soeur", "sœur"),
    ("soeurs", "sœurs"),
    ("oeil", "œil"),
    ("noeud", "nœud"),
    ("noeuds", "nœuds"),
    ("voeu", "vœu"),
    ("voeux", "vœux"),
    ("oecuménique", "œcuménique"),
];

/// T18: no point after `Mme`, one after `M`, before a name.
pub(super) fn civility(cursor: &Cursor<'_>) -> Option<Change> {
    if !cursor.opens() {
        return None;
    }
    for civility in ["Mmes", "Mme"] {
        let length = civility.len();
        if cursor.says(0, civility) && cursor.ahead(length) == '.' {
            let spaces = cursor.count(length + 1, is_space);
            let named = cursor.ahead(length + 1 + spaces).is_uppercase();
            return named.then(|| Change::new(length + 1 + spaces, format!("{civility} ")));
        }
    }
    let capitals = cursor.count(2, |c| c.is_uppercase() || c == '-');
    let named = cursor.here() == 'M' && is_space(cursor.ahead(1)) && capitals > 2;
    named.then(|| Change::new(1, "M."))
}

/// T19: a civility does not part from its name.
pub(super) fn civility_with_name(cursor: &Cursor<'_>) -> Option<Change> {
    if !cursor.opens() || matches!(cursor.before(), '.' | '-') {
        return None;
    }
    let civility = CIVILITIES
        .iter()
        .find(|civility| cursor.says(0, civility))?;
    let length = civility.chars().count();
    let spaces = cursor.count(length, is_space);
    let next = cursor.ahead(length + spaces);
    let pointed = civility.ends_with('.');
    let initials = spaces == 0 && cursor.ahead(length + 1) == '.';
    let particle = civility.starts_with('M')
        && *civility != "Me"
        && spaces > 0
        && PARTICLES.contains(&cursor.word(length + spaces).as_str());
    let named = (next.is_uppercase() && !initials) || particle;
    let already = spaces == 1 && cursor.ahead(length) == NBSP;
    (named && (pointed || spaces > 0) && !already)
        .then(|| Change::new(length + spaces, format!("{civility}{NBSP}")))
}

/// T21: capitals keep their accents: a closed list of words, and « À » in a closed list of phrases.
pub(super) fn accents(cursor: &Cursor<'_>) -> Option<Change> {
    if !cursor.opens() || !matches!(cursor.here(), 'A' | 'E') {
        return None;
    }
    let word = cursor.word(0);
    if let Some((wrong, right)) = ACCENTED.iter().find(|(wrong, _)| *wrong == word) {
        return Some(Change::new(wrong.chars().count(), *right));
    }
    let phrase = ["A l’", "A l'", "A la suite ", "A partir ", "A ce jour"]
        .iter()
        .any(|phrase| cursor.says(0, phrase));
    (phrase && cursor.opens_sentence()).then(|| Change::new(1, 'À'))
}

/// T22: `œ` in a closed list of words.
pub(super) fn ligatures(cursor: &Cursor<'_>) -> Option<Change> {
    if !cursor.here().is_alphabetic() || !cursor.opens() {
        return None;
    }
    let parted = |n| {
        matches!(
            (cursor.ahead(n), cursor.ahead(n + 1)),
            ('o' | 'O', 'e' | 'E')
        )
    };
    if !(0..cursor.count(0, char::is_alphabetic)).any(parted) {
        return None;
    }
    let word = cursor.word(0);
    let small = word.to_lowercase();
    let (wrong, right) = LIGATURES.iter().find(|(wrong, _)| *wrong == small)?;
    let put = if word == *wrong {
        (*right).to_owned()
    } else if word.chars().skip(1).all(char::is_lowercase) {
        capitalised(right)
    } else {
        return None;
    };
    Some(Change::new(wrong.chars().count(), put))
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .chain(letters)
        .collect()
}
