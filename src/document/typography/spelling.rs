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

/// Words with a ligature, as they are typed without it. Closed.
const LIGATURES: &[&str] = &[
    "coeur",
    "coeurs",
    "oeuvre",
    "oeuvres",
    "manoeuvre",
    "soeur",
    "soeurs",
    "oeil",
    "noeud",
    "noeuds",
    "voeu",
    "voeux",
    "oecuménique",
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

/// T22: `œ` in a closed list of words, in small letters but for the first.
pub(super) fn ligatures(cursor: &Cursor<'_>) -> Option<Change> {
    let ligature = match (cursor.here(), cursor.ahead(1)) {
        ('o', 'e') => 'œ',
        ('O', 'e') => 'Œ',
        _ => return None,
    };
    let head = cursor.word_behind(1);
    let apart = !cursor.behind(1 + head.chars().count()).is_alphanumeric();
    let word = head + &cursor.word(0);
    let small = word.to_lowercase();
    let cased = word.chars().skip(1).all(char::is_lowercase);
    (cased && apart && LIGATURES.contains(&small.as_str())).then(|| Change::new(2, ligature))
}

/// T18: `Mr` is English; `Mlle` is no longer written.
pub(super) fn mister(cursor: &Cursor<'_>) -> Option<Change> {
    let word = cursor.word(0);
    let right = match word.as_str() {
        "Mr" => "M.",
        "Mlle" => "Mme",
        _ => return None,
    };
    let length = word.chars().count();
    let point = usize::from(cursor.ahead(length) == '.');
    let spaces = cursor.count(length + point, is_space);
    let named = spaces > 0 && cursor.ahead(length + point + spaces).is_uppercase();
    (cursor.opens() && named).then(|| Change::new(length + point, right))
}

/// T20: a particle in lower case between a given name and a family name.
pub(super) fn particle(cursor: &Cursor<'_>) -> Option<Change> {
    let elided = matches!(cursor.ahead(1), '\'' | '’');
    let word = cursor.word(0);
    let length = word.chars().count();
    let name_at = if elided { 2 } else { length + 1 };
    let fits =
        elided || (is_space(cursor.ahead(length)) && matches!(word.as_str(), "De" | "Du" | "Des"));
    let family = cursor.count(name_at, char::is_uppercase);
    let given = cursor.last_word();
    let named =
        given.starts_with(char::is_uppercase) && given.chars().skip(1).any(char::is_lowercase);
    (cursor.here() == 'D' && cursor.opens() && fits && family > 2 && named)
        .then(|| Change::new(1, 'd'))
}

/// What follows `A` when it is the preposition.
const AFTER_A: &[&str] = &[
    "cet",
    "cette",
    "ces",
    "cela",
    "défaut",
    "savoir",
    "charge",
    "court",
    "long",
    "moyen",
    "propos",
    "travers",
    "mesure",
    "compter",
    "condition",
    "terme",
    "titre",
    "noter",
    "nouveau",
    "tout",
];

/// T21: `A` that is the preposition, and words all in capitals.
pub(super) fn capital_accents(cursor: &Cursor<'_>) -> Option<Change> {
    if !cursor.opens() {
        return None;
    }
    let word = cursor.word(0);
    if word == "A" {
        let next = cursor.word(2);
        let named = next.starts_with(char::is_uppercase) && next.chars().count() > 1;
        let said = is_space(cursor.ahead(1)) && (named || AFTER_A.contains(&next.as_str()));
        return (said && cursor.opens_sentence()).then(|| Change::new(1, 'À'));
    }
    let found = ACCENTED
        .iter()
        .find(|(wrong, _)| wrong.to_uppercase() == word)?;
    Some(Change::new(word.chars().count(), found.1.to_uppercase()))
}

/// T28: an acronym has no points, and no `s`.
pub(super) fn acronym(cursor: &Cursor<'_>) -> Option<Change> {
    if !cursor.opens() || matches!(cursor.before(), '.' | '-' | '’') && cursor.behind(2) == '.' {
        return None;
    }
    let mut pairs = 0;
    while cursor.ahead(pairs * 2).is_uppercase() && cursor.ahead(pairs * 2 + 1) == '.' {
        pairs += 1;
    }
    if pairs > 2 && !cursor.ahead(pairs * 2).is_alphanumeric() {
        let mut put: String = (0..pairs).map(|pair| cursor.ahead(pair * 2)).collect();
        if cursor.ahead(pairs * 2) == '\0' {
            put.push('.');
        }
        return Some(Change::new(pairs * 2, put));
    }
    let capitals = cursor.count(0, char::is_uppercase);
    let plural = cursor.ahead(capitals) == 's' && !cursor.ahead(capitals + 1).is_alphanumeric();
    (capitals > 1 && plural).then(|| Change::new(capitals + 1, cursor.slice(0, capitals)))
}

/// The first halves of words that keep their hyphen.
const PREFIXES: &[&str] = &[
    "franco", "nippo", "anglo", "euro", "nord", "sud", "vice", "ex", "sous", "non", "demi", "mi",
    "avant", "après", "contre", "inter",
];

/// T39: a word cut at the end of a line in the text that it was copied from.
pub(super) fn cut_word(cursor: &Cursor<'_>) -> Option<Change> {
    let spaces = cursor.count(1, is_space);
    let next = cursor.word(1 + spaces);
    let cut = cursor.before().is_lowercase() && next.starts_with(char::is_lowercase);
    let both = matches!(next.as_str(), "et" | "ou" | "à");
    if cursor.here() != '-' || spaces != 1 || !cut || both {
        return None;
    }
    let first = cursor.last_word();
    let put = if PREFIXES.contains(&first.to_lowercase().as_str()) {
        "-"
    } else {
        ""
    };
    (first.chars().count() > 1).then(|| Change::new(2, put))
}

/// W2: « ex. » is an abbreviation.
pub(super) fn example(cursor: &Cursor<'_>) -> Option<Change> {
    let colon = cursor.ahead(2 + cursor.count(2, is_space)) == ':';
    (cursor.opens() && cursor.says(0, "ex") && colon).then(|| Change::new(2, "ex."))
}
