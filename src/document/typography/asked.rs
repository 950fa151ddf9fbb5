//! French rules that are only proposed, remarked, or kept from being rules at all (T1–T40, W1–W11).

use super::rules::{FR, rules};
use super::{dates, numbers, phrases, quotes, spacing, spelling};

rules! {
    /// In the order of their codes; of two that speak of one place the first is heard.
    RULES:
    "T4" Ask FR unquoted '"' => quotes::straight {
        "le \"mot\" dit" => "le «~mot~» dit"; "5\"", "« a »",
    }
    "T4" Ask FR unquoted '“' => quotes::curly {
        "le “mot” dit" => "le «~mot~» dit"; "«~a “b”~»", "“ouvert",
    }
    "T5" Ask FR everywhere '«' => quotes::nested {
        "«~a «~b~»~»" => "«~a “b”~»"; "«~a~» et «~b~»", "«~a “b”~»",
    }
    "T7" Ask FR unquoted '.' | '…' => spacing::et_cetera { "villes, etc..." => "villes, etc."; "etc.", "suite…", }
    "T10" Ask FR unquoted '.' | ';' | ':' => spacing::after_stop {
        "fini.La suite" => "fini. La suite", "oui;non" => "oui; non"; "a.b", "M.YAMADE", "C.U.F.", "https://a.fr/B.Ca", "12:30",
    }
    "T11" Ask FR unquoted '-' => spacing::incise {
        "le maire - absent - écrit" => "le maire – absent – écrit"; "2013-2018", "1 - 2", "franco-japonais", "- mot",
    }
    "T12" Kept FR everywhere '-' | '–' => spacing::kept {
        "2013–2018" => "2013–2018", "2013-2018" => "2013-2018";
    }
    "T13" Ask FR unquoted '°' => numbers::degree { "le 1° mai" => "le 1er mai"; "21°", "n°~1", }
    "T14" Ask FR unquoted '/' => dates::figures {
        "le 01/06/2017" => "le 1er~juin~2017", "12/5/2010" => "12~mai~2010"; "31/02/2017", "1/2", "10/11/2017/3",
    }
    "T16" Warn FR everywhere '0'..='9' => dates::weekday_fr {
        "le mardi 27~mai 2009" => "le mercredi 27~mai 2009", "lundi 1er mai 2017." => "lundi 1er mai 2017.";
        "mercredi 27~mai 2009", "mardi 31~février 2009", "mardi prochain",
    }
    "T17" Ask FR unquoted ':' => dates::colon_hour { "à 14:30" => "à 14~h~30", "9:00" => "9~h"; "1:1", "25:30", "12:30:15", }
    "T18" Ask FR unquoted 'M' => spelling::mister {
        "Mr DUPONT" => "M. DUPONT", "Mlle DUPONT" => "Mme DUPONT"; "Mr", "Mme~TAKEDA", "Mlles",
    }
    "T20" Ask FR unquoted 'D' => spelling::particle {
        "Jean D’ARGENVAL" => "Jean d’ARGENVAL", "Gaël De MAISONNEUVE" => "Gaël de MAISONNEUVE";
        "D’ARGENVAL", "PLACE D’ARMES", "Hugues LE GALL", "le Département De L’EURE",
    }
    "T21" Ask FR unquoted 'A' | 'E' => spelling::capital_accents {
        "A cet égard" => "À cet égard", "A Paris, le comité" => "À Paris, le comité", "ORGANES DE L’ETAT" => "ORGANES DE L’ÉTAT";
        "A proposé", "plan A", "ETAPE", "A. Durand",
    }
    "T23" Ask FR unquoted '0'..='9' => numbers::plain_thousands {
        "612000~€" => "612_000~€", "12000 habitants" => "12_000 habitants", "12.000~€" => "12_000~€", "2500~€" => "2_500~€";
        "75007 Paris", "en 2009", "n°~12000", "12.5", "0612345678", "2009 habitants",
    }
    "T24" Ask FR unquoted '.' => numbers::decimal_point { "1.4~km" => "1,4~km"; "1.4", "12.000~€", }
    "T28" Ask FR unquoted 'A'..='Z' => spelling::acronym {
        "la C.U.F. de" => "la CUF de", "les PMEs" => "les PME"; "J.-F. PONS", "M.Y. Durand", "R.A.S", "Cs", "les LE GALL",
    }
    "T29" Ask FR unquoted 'a'..='z' => phrases::institution {
        "l’assemblée nationale" => "l’Assemblée nationale", "la cour des comptes" => "la Cour des comptes";
        "l’Assemblée nationale", "une assemblée nationaliste",
    }
    "T30" Kept FR everywhere 'M' | 'm' => spacing::kept {
        "Maire de Nancy" => "Maire de Nancy", "le maire de Nancy" => "le maire de Nancy";
    }
    "T32" Ask FR unquoted 'a'..='z' | 'à' => phrases::cardinal {
        "au Sud de la ville" => "au sud de la ville", "dans le sud-ouest" => "dans le Sud-Ouest";
        "dans le Sud-Ouest", "au sud de", "le sud de",
    }
    "T33" Ask FR unquoted 'A'..='Z' | 'É' => phrases::adjective {
        "les villes Japonaises" => "les villes japonaises", "Comité Franco-Japonais" => "Comité franco-japonais";
        "les Japonais", "un Français", "des Français", "Japonais et", "Air France",
    }
    "T33" Ask FR unquoted 'l' | 'L' | 'd' | 'D' => phrases::people {
        "les japonais sont venus" => "les Japonais sont venus"; "les japonais anciens", "les Japonais sont", "les villes",
    }
    "T34" Ask FR unquoted 'é' => phrases::state {
        "le soutien de l’état." => "le soutien de l’État.", "l’état et les régions" => "l’État et les régions";
        "l’état d’avancement", "l’État", "un état.", "l’état actuel",
    }
    "T38" Warn FR unquoted '0'..='9' => numbers::figures_first { "Fin. 13 villes" => "Fin. 13 villes"; "13 villes", "art.~5 dit", "le 13 mai", }
    "T39" Ask FR unquoted '-' => spelling::cut_word {
        "la délégation japo- naise" => "la délégation japonaise", "franco- japonaise" => "franco-japonaise";
        "avant- et après-vente", "a - b", "- mot", "franco-japonaise",
    }
    "W1" Ask FR unquoted 'p' => phrases::sooner {
        "le plutôt possible" => "le plus tôt possible"; "plutôt que", "le plus tôt possible", "plutôt possibles",
    }
    "W2" Ask FR unquoted 'e' => spelling::example {
        "(ex~: théâtre)" => "(ex.~: théâtre)"; "index~: 3", "ex.~: a", "exemple~:",
    }
    "W3" Ask FR unquoted 'A'..='Z' => phrases::countries {
        "le groupe d’amitié France Japon" => "le groupe d’amitié France-Japon"; "France-Japon", "la France et le Japon", "France Télévisions",
    }
    "W5" Ask FR unquoted 'm' => phrases::ministry {
        "au ministre des affaires étrangères" => "au ministre des Affaires étrangères"; "le ministère des Affaires étrangères", "les affaires étrangères",
    }
    "W7" Ask FR unquoted 'C' => phrases::body_in_capitals {
        "Clair Tokyo" => "CLAIR Tokyo"; "Clair", "CLAIR Tokyo",
    }
    "W8" Ask FR unquoted 'd' | 'l' | 'o' | 't' => phrases::arts {
        "l’opéra de Paris" => "l’Opéra de Paris", "théâtre traditionnel de Nô" => "théâtre traditionnel de nô"; "un opéra", "de Nôtre", "l’Opéra de Paris",
    }
    "W11" Kept FR everywhere 'c' | 'C' => spacing::kept {
        "COMPTE-RENDU" => "COMPTE-RENDU", "le compte rendu" => "le compte rendu";
    }
}
