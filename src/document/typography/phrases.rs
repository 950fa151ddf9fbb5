//! Phrases that have one right writing (T29, T32–T34, W1, W3, W5, W7, W8). Each list is closed, and what
//! it says is only proposed.

use super::cursor::{Change, Cursor, is_space};

/// Wrong and right, with plain spaces and typographic apostrophes.
type Phrases = &'static [(&'static str, &'static str)];

/// The first phrase of a list that stands here, whole.
fn listed(cursor: &Cursor<'_>, phrases: Phrases) -> Option<Change> {
    if !cursor.opens() {
        return None;
    }
    let stands = |phrase: &str| {
        let mut length = 0;
        let said = phrase.chars().enumerate().all(|(at, c)| {
            length = at + 1;
            let there = cursor.ahead(at);
            there == c || (c == ' ' && is_space(there)) || (c == '’' && there == '\'')
        });
        said && !cursor.ahead(length).is_alphanumeric()
    };
    let (wrong, right) = phrases.iter().find(|(wrong, _)| stands(wrong))?;
    Some(Change::new(wrong.chars().count(), *right))
}

const INSTITUTIONS: Phrases = &[
    ("assemblée nationale", "Assemblée nationale"),
    ("conseil constitutionnel", "Conseil constitutionnel"),
    ("conseil d’État", "Conseil d’État"),
    ("conseil d’état", "Conseil d’État"),
    ("cour des comptes", "Cour des comptes"),
    ("premier ministre", "Premier ministre"),
    ("union européenne", "Union européenne"),
    ("commission européenne", "Commission européenne"),
    ("au sénat", "au Sénat"),
    ("le sénat", "le Sénat"),
    ("du sénat", "du Sénat"),
];

/// T29: an institution that is the only one of its kind has a capital.
pub(super) fn institution(cursor: &Cursor<'_>) -> Option<Change> {
    listed(cursor, INSTITUTIONS)
}

const CARDINALS: Phrases = &[
    ("au Nord de", "au nord de"),
    ("au Sud de", "au sud de"),
    ("à l’Est de", "à l’est de"),
    ("à l’Ouest de", "à l’ouest de"),
    ("le nord-est", "le Nord-Est"),
    ("le nord-ouest", "le Nord-Ouest"),
    ("le sud-est", "le Sud-Est"),
    ("le sud-ouest", "le Sud-Ouest"),
];

/// T32: a direction has no capital, a region has one.
pub(super) fn cardinal(cursor: &Cursor<'_>) -> Option<Change> {
    listed(cursor, CARDINALS)
}

/// Peoples, in the masculine singular, lower case.
const PEOPLES: &[&str] = &[
    "français",
    "japonais",
    "allemand",
    "anglais",
    "américain",
    "européen",
    "italien",
    "espagnol",
    "chinois",
    "coréen",
    "belge",
    "suisse",
    "canadien",
];

/// Words before a noun: after one of them a people has its capital.
const DETERMINERS: &[&str] = &[
    "le",
    "la",
    "les",
    "un",
    "une",
    "des",
    "du",
    "de",
    "au",
    "aux",
    "ce",
    "cet",
    "cette",
    "ces",
    "nos",
    "vos",
    "leurs",
    "et",
    "ou",
    "par",
    "pour",
    "avec",
    "chez",
    "entre",
    "deux",
    "trois",
    "certains",
    "plusieurs",
    "quelques",
    "nombreux",
    "jeunes",
    "autres",
    "tous",
    "que",
    "à",
    "en",
];

/// Whether a word names a people, in any gender and number.
fn is_people(word: &str) -> bool {
    PEOPLES.iter().any(|people| {
        word.strip_prefix(people)
            .is_some_and(|ending| matches!(ending, "" | "s" | "e" | "es" | "ne" | "nes"))
    })
}

/// T33: after a noun, a people is an adjective.
pub(super) fn adjective(cursor: &Cursor<'_>) -> Option<Change> {
    if !cursor.opens() || !is_space(cursor.before()) {
        return None;
    }
    let length = cursor.count(0, |c| c.is_alphabetic() || c == '-');
    let word = cursor.slice(0, length);
    let small = word.to_lowercase();
    let joined = small
        .strip_prefix("franco-")
        .or_else(|| small.strip_prefix("nippo-"));
    if word == small || !is_people(joined.unwrap_or(&small)) || word == word.to_uppercase() {
        return None;
    }
    let noun = cursor.last_word();
    let apart = cursor.behind(2).is_alphabetic();
    let is_noun = noun.chars().count() > 2 && !DETERMINERS.contains(&noun.to_lowercase().as_str());
    (apart && is_noun).then(|| Change::new(length, small))
}

/// Verbs that follow a people and no language.
const VERBS: &[&str] = &[
    "sont",
    "ont",
    "se",
    "souhaitent",
    "proposent",
    "demandent",
    "viendront",
    "étaient",
];

/// T33: a people that does something has its capital.
pub(super) fn people(cursor: &Cursor<'_>) -> Option<Change> {
    let article = cursor.word(0);
    let people = cursor.word(4);
    let verb_at = 4 + people.chars().count();
    let plural = matches!(article.as_str(), "les" | "Les" | "des" | "Des") && people.ends_with('s');
    let said = plural
        && is_space(cursor.ahead(3))
        && is_space(cursor.ahead(verb_at))
        && is_people(&people);
    if !cursor.opens() || !said || !VERBS.contains(&cursor.word(verb_at + 1).as_str()) {
        return None;
    }
    let mut letters = people.chars();
    let first = letters.next()?.to_uppercase();
    let put = format!("{article} {first}{}", letters.as_str());
    Some(Change::new(verb_at, put))
}

/// What follows the State and no state of things.
const AFTER_STATE: &[&str] = &[
    "et les",
    "et la",
    "et le",
    "doit",
    "peut",
    "a ",
    "finance",
    "soutient",
    "participe",
    "apporte",
    "verse",
];

/// T34: the State.
pub(super) fn state(cursor: &Cursor<'_>) -> Option<Change> {
    let elided = matches!(cursor.before(), '’' | '\'') && matches!(cursor.behind(2), 'l' | 'L');
    let after = cursor.ahead(4);
    let ends = matches!(after, '\0' | '.' | ',' | ';' | ')');
    let acts = is_space(after) && AFTER_STATE.iter().any(|next| cursor.says(5, next));
    (elided && cursor.says(0, "état") && (ends || acts)).then(|| Change::new(1, 'É'))
}

const SOONER: Phrases = &[
    ("plutôt possible", "plus tôt possible"),
    ("plutot possible", "plus tôt possible"),
    ("plutôt que prévu", "plus tôt que prévu"),
];

/// W1: plutôt / plus tôt.
pub(super) fn sooner(cursor: &Cursor<'_>) -> Option<Change> {
    listed(cursor, SOONER)
}

const COUNTRIES: &[&str] = &[
    "France",
    "Japon",
    "Allemagne",
    "Italie",
    "Espagne",
    "Belgique",
    "Suisse",
    "Canada",
    "Chine",
    "Corée",
    "Maroc",
    "Sénégal",
    "Québec",
];

/// W3: two countries that are joined are joined by a hyphen.
pub(super) fn countries(cursor: &Cursor<'_>) -> Option<Change> {
    let country = |n| COUNTRIES.contains(&cursor.word(n).as_str());
    let length = cursor.count(0, char::is_alphabetic);
    let beside = is_space(cursor.ahead(length)) && country(length + 1);
    (cursor.opens() && country(0) && beside)
        .then(|| Change::new(length + 1, format!("{}-", cursor.word(0))))
}

const MINISTRIES: Phrases = &[
    (
        "ministre des affaires étrangères",
        "ministre des Affaires étrangères",
    ),
    (
        "ministère des affaires étrangères",
        "ministère des Affaires étrangères",
    ),
    ("ministre de la culture", "ministre de la Culture"),
    ("ministère de la culture", "ministère de la Culture"),
    ("ministère de l’intérieur", "ministère de l’Intérieur"),
];

/// W5: a ministry has a capital on what it is for.
pub(super) fn ministry(cursor: &Cursor<'_>) -> Option<Change> {
    listed(cursor, MINISTRIES)
}

const BODIES: Phrases = &[
    ("Clair Tokyo", "CLAIR Tokyo"),
    ("Clair Paris", "CLAIR Paris"),
];

/// W7: bodies that are called by an acronym.
pub(super) fn body_in_capitals(cursor: &Cursor<'_>) -> Option<Change> {
    listed(cursor, BODIES)
}

const ARTS: Phrases = &[
    ("opéra de Paris", "Opéra de Paris"),
    ("théâtre Nô", "théâtre nô"),
    ("théâtre de Nô", "théâtre de nô"),
    ("de Nô", "de nô"),
    ("du Nô", "du nô"),
    ("le Nô", "le nô"),
    ("de Kabuki", "de kabuki"),
    ("du Kabuki", "du kabuki"),
    ("le Kabuki", "le kabuki"),
];

/// W8: a house of opera has a capital, a kind of theatre has none.
pub(super) fn arts(cursor: &Cursor<'_>) -> Option<Change> {
    listed(cursor, ARTS)
}
