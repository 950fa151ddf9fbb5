//! Words that never give the floor, however they are typed.

/// Abbreviations and addresses that stand before a colon in prose.
const STOP: &[&str] = &[
    "ex", "nb", "cf", "ps", "re", "tr", "pj", "obj", "ref", "tel", "rdv", "rq", "etc", "http",
    "https", "mailto",
];

/// Short words of French, folded: nobody is called so before a colon, and they are nobody's key.
const SHORT: &[&str] = &[
    "ah", "ai", "ainsi", "alors", "apres", "as", "au", "autre", "aux", "avant", "avec", "avis",
    "avoir", "axe", "axes", "bien", "bilan", "bon", "bref", "but", "buts", "ca", "car", "cas",
    "ce", "ceci", "cela", "celui", "ces", "cet", "cette", "chez", "ci", "cinq", "clef", "cle",
    "comme", "cote", "cout", "dans", "date", "de", "debut", "deja", "des", "deux", "dix", "donc",
    "dont", "du", "duree", "elle", "elles", "en", "enfin", "entre", "es", "est", "et", "etat",
    "etc", "etre", "eu", "eux", "fait", "faits", "faut", "fin", "fois", "font", "grand", "heure",
    "hier", "hors", "huit", "ici", "idee", "idem", "il", "ils", "jeudi", "jour", "juin", "lieu",
    "la", "le", "les", "leur", "leurs", "lui", "lundi", "ma", "mai", "mais", "mardi", "mars", "me",
    "meme", "merci", "mes", "mi", "midi", "mieux", "mise", "moi", "moins", "mois", "mon", "mot",
    "mots", "ne", "neuf", "ni", "nom", "noms", "non", "nos", "notre", "nous", "nul", "objet", "on",
    "ont", "onze", "or", "ou", "oui", "par", "parce", "pas", "pays", "peu", "peut", "plan", "plus",
    "pour", "prix", "puis", "qu", "quand", "que", "quel", "quels", "qui", "quoi", "rappel", "rien",
    "role", "sa", "sans", "sauf", "se", "selon", "sens", "sept", "ses", "si", "six", "soit", "son",
    "sont", "sous", "stade", "suite", "sujet", "sur", "ta", "tant", "tard", "taux", "te", "tel",
    "tes", "titre", "tot", "total", "tous", "tout", "toute", "treize", "tres", "trois", "tu",
    "type", "un", "une", "va", "vers", "via", "ville", "vingt", "voici", "voie", "voir", "vos",
    "vote", "votre", "vous", "vu", "vue", "zone",
];

/// It is an abbreviation or a scheme that never gives the floor and never asks.
pub(super) fn is_stop(folded: &str) -> bool {
    STOP.contains(&folded)
}

/// It is a short word of French.
pub(super) fn is_short_word(folded: &str) -> bool {
    SHORT.contains(&folded)
}
