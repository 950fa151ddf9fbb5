//! Words that never give the floor, however they are typed.

/// Abbreviations and addresses that stand before a colon in prose.
const STOP: &[&str] = &[
    "ex", "nb", "cf", "ps", "re", "tr", "pj", "obj", "ref", "tel", "rdv", "rq", "etc", "http",
    "https", "mailto",
];

/// Short words of French, folded: nobody is called so before a colon, and they are nobody's key.
const SHORT: &[&str] = &[
    "age", "ages", "ah", "ai", "aide", "ainsi", "air", "alors", "annee", "aout", "appel", "apres",
    "art", "arts", "as", "atout", "au", "autre", "aux", "avant", "avec", "avis", "avoir", "avril",
    "axe", "axes", "base", "bien", "bilan", "bon", "bref", "bruit", "but", "buts", "ca", "car",
    "carte", "cas", "cause", "ce", "ceci", "cela", "celui", "ces", "cet", "cette", "chez", "choix",
    "ci", "cinq", "cle", "clef", "comme", "cote", "cours", "cout", "crise", "dans", "date", "de",
    "debut", "deja", "delai", "des", "deux", "devis", "dix", "donc", "dont", "droit", "du",
    "duree", "eau", "ecole", "effet", "elle", "elles", "elus", "en", "enfin", "enjeu", "entre",
    "es", "est", "et", "etape", "etat", "etc", "etre", "etude", "eu", "euros", "eux", "fait",
    "faits", "faut", "fiche", "fin", "fois", "fonds", "font", "force", "forme", "forum", "frais",
    "gare", "geste", "grand", "guide", "haut", "heure", "hier", "hors", "huit", "ici", "idee",
    "idees", "idem", "il", "ils", "image", "impot", "info", "infos", "issue", "jeudi", "jeune",
    "jour", "juin", "jury", "la", "le", "les", "leur", "leurs", "libre", "lien", "liens", "lieu",
    "ligne", "liste", "livre", "local", "loi", "lois", "lui", "lundi", "ma", "mai", "mail", "mais",
    "mardi", "marge", "mars", "me", "meme", "merci", "mes", "mi", "midi", "mieux", "mise", "moi",
    "moins", "mois", "mon", "mot", "motif", "mots", "moyen", "ne", "neuf", "ni", "nom", "noms",
    "non", "nord", "norme", "nos", "nota", "notre", "nous", "nul", "objet", "offre", "on", "ont",
    "onze", "or", "ordre", "ou", "ouest", "oui", "outil", "page", "pages", "par", "parc", "parce",
    "part", "pas", "pays", "perte", "petit", "peu", "peut", "piste", "place", "plan", "plein",
    "plus", "pont", "port", "pose", "poste", "pour", "pres", "prevu", "prime", "prise", "prix",
    "puis", "qu", "quai", "quand", "quart", "que", "quel", "quels", "qui", "quoi", "quota", "rang",
    "regle", "reste", "revue", "rien", "rive", "role", "route", "sa", "salle", "sans", "sante",
    "sauf", "se", "selon", "sens", "sept", "ses", "seul", "si", "signe", "sinon", "site", "sites",
    "six", "soit", "somme", "son", "sont", "sorte", "souci", "sous", "sport", "stade", "sud",
    "suite", "suivi", "sujet", "sur", "ta", "table", "tache", "tant", "tard", "tarif", "taux",
    "taxe", "te", "tel", "temps", "tenue", "terme", "terre", "tes", "test", "texte", "theme",
    "titre", "tot", "total", "tour", "tous", "tout", "toute", "train", "tres", "trois", "trop",
    "tu", "type", "un", "une", "union", "unite", "usage", "va", "vente", "vers", "vert", "via",
    "vie", "ville", "vingt", "voici", "voie", "voir", "voix", "vos", "vote", "votre", "vous",
    "vrai", "vu", "vue", "zone", "zones",
];

/// It is an abbreviation or a scheme that never gives the floor and never asks.
pub(super) fn is_stop(folded: &str) -> bool {
    STOP.contains(&folded)
}

/// It is a short word of French.
pub(super) fn is_short_word(folded: &str) -> bool {
    SHORT.contains(&folded)
}
