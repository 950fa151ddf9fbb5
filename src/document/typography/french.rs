//! French, and what all languages share: the rules applied to every document (T1–T40).

use super::rules::{ALL, FR, FR_EN, rules};
use super::{dates, numbers, spacing, spelling};

rules! {
    /// In the order in which they are applied.
    SAFE:
    "T40" Safe ALL unquoted '\u{ad}' | '\u{200b}' | '\u{feff}' | '\u{2009}', at '\u{ad}' | '\u{200b}' | '\u{feff}' | '\u{2009}' => spacing::unseen {
        "déve\u{ad}loppement" => "développement", "12\u{2009}000" => "12_000"; "développement",
    }
    "T37" Safe FR unquoted '（' | '）' | '：' | '；' | '！' | '？' | '、' | '，', at '（' | '）' | '：' | '；' | '！' | '？' | '、' | '，' => spacing::narrow {
        "candidates（dont Beppu）" => "candidates (dont Beppu)", "date：mai" => "date~: mai",
        "Kyoto、Nara" => "Kyoto, Nara"; "武田（裕子）", "東京、京都",
    }
    "T9" Safe FR_EN everywhere _, after '\0', at '\t', when spaces before '\t' | '\0' => spacing::single {
        "a  b" => "a b", " a " => "a", "a\tb" => "a b"; "a b",
    }
    "T8" Safe FR_EN unquoted ',' | '.' | '(' | ')' | '[' | ']', after '(' | '[', when spaces before ',' | '.' | ')' | ']' => spacing::tight {
        "( ex )" => "(ex)", "oui , non" => "oui, non", "fin ." => "fin.";
        "[ ]", "un .net", "prix ,50", "(Mis à jour le …)", "« a , b »",
    }
    "T10" Safe FR_EN unquoted ',' | '»' | ')', after ',' | '»' | ')' => spacing::loose {
        "4)La date" => "4) La date", "oui,non" => "oui, non"; "élu(e)s", "1,5", "(a)b",
    }
    "T7" Safe FR_EN unquoted '.', at '.' => spacing::ellipsis {
        "suite..." => "suite…"; "etc...", "a....b", "le …",
    }
    "T6" Safe FR_EN everywhere '\'', at '\'' => spacing::apostrophe {
        "l'avenir" => "l’avenir", "« l'eau »" => "«~l’eau~»"; "5'", "'mot'",
    }
    "T13" Safe FR unquoted '0'..='9', at '0'..='9' => numbers::ordinal {
        "1ère" => "1re", "2ème" => "2e", "2ième" => "2e", "4èmes" => "4es", "1ier" => "1er";
        "« 4èmes »", "1er", "1°", "2emeute",
    }
    "T36" Safe FR unquoted 'I' | 'V' | 'X', at 'I' | 'V' | 'X' => numbers::century {
        "XXIème" => "XXIe", "Ière" => "Ire"; "XXIe", "Vème1",
    }
    "T26" Safe FR unquoted '°' | 'º', at 'n' | 'N' => numbers::number_sign {
        "N°3" => "N°~3", "nº 3" => "n°~3"; "n° de dossier",
    }
    "T14" Safe FR unquoted '0'..='9', at 'L' | 'M' | 'J' | 'V' | 'S' | 'D' => dates::weekday {
        "le Lundi 5 juin" => "le lundi 5~juin"; "Lundi 5~juin", "Fin. Lundi 5~juin", "le Lundi de Pâques",
    }
    "T14" Safe FR unquoted '0'..='9', at '0'..='9' => dates::day_and_month {
        "lundi 01 Juin" => "lundi 1er~juin", "1 mai" => "1er~mai", "05 mars" => "5~mars";
        "n°~1", "101 mai", "27~mai",
    }
    "T18" Safe FR unquoted 'M', at 'M' => spelling::civility {
        "Mme. TAKEDA" => "Mme~TAKEDA", "M ROSSINOT" => "M.~ROSSINOT"; "Mme.", "taille M", "Mr DUPONT",
    }
    "T21" Safe FR unquoted 'A' | 'E', at 'A' | 'E' => spelling::accents {
        "l’Etat" => "l’État", "Etaient présents" => "Étaient présents", "A l’invitation" => "À l’invitation";
        "A Paris", "plan A l’an dernier", "ETAT",
    }
    "T22" Safe FR unquoted 'o' | 'O', when o before 'e' => spelling::ligatures {
        "coeur" => "cœur", "Oeuvre" => "Œuvre"; "coefficient", "moelle", "OEUVRE",
    }
    "T17" Safe FR unquoted '0'..='9', at '0'..='9' => dates::hour {
        "14h30" => "14~h~30", "9h00" => "9~h", "9h05" => "9~h~05", "14 h 30" => "14~h~30",
        "9h-12h" => "9~h-12~h"; "24h/24", "14:30", "1h30min",
    }
    "T27" Safe FR unquoted '.', after '.' => numbers::reference {
        "p.2" => "p.~2", "art. 5" => "art.~5", "cf. annexe" => "cf.~annexe"; "stop.2", "coup. 2",
    }
    "T25" Safe FR unquoted '0'..='9', after '0'..='9' => numbers::unit {
        "25%" => "25~%", "4km" => "4~km", "612 €" => "612~€", "3 M€" => "3~M€"; "5G", "à 4 l’an", "4m",
    }
    "T23" Safe FR unquoted '0'..='9', when spaces before '0'..='9' => numbers::thousands {
        "612 000 €" => "612_000~€", "1 234 567" => "1_234_567";
        "01 23 45 67 89", "en 2009 100 villes", "06 123 456", "2009",
    }
    "T19" Safe FR unquoted 'M' | 'D' | 'P', at 'M' | 'D' | 'P' => spelling::civility_with_name {
        "M.YAMADE" => "M.~YAMADE", "M. YAMADE" => "M.~YAMADE", "Mme de SÉVIGNÉ" => "Mme~de SÉVIGNÉ",
        "Mme la Présidente" => "Mme~la Présidente"; "M.Y. Durand", "Il me dit", "Metz", "Drôme",
    }
    "T15" Safe FR unquoted '0'..='9', when spaces before 'A' | 'D' | 'F' | 'J' | 'M'..='O' | 'S' | 'a' | 'd' | 'f' | 'j' | 'm'..='o' | 's' => dates::day_with_month {
        "27 mai" => "27~mai", "1er octobre" => "1er~octobre"; "27 maires", "100 mai", "« 27 mai »",
    }
    "T3" Safe FR everywhere '«' | '»', after '«', at '»', when spaces before '»' => spacing::guillemets {
        "«Culture»" => "«~Culture~»", "« Culture »" => "«~Culture~»"; "«»",
    }
    "T2" Safe FR everywhere ';' | '!' | '?', at ';' | '!' | '?', when spaces before ';' | '!' | '?' => spacing::high_points {
        "possible;" => "possible_;", "oui ?" => "oui_?", "quoi ?!" => "quoi_?!";
        "&amp;", "(?)", "a!=b", "vu ;-)", "https://a.fr/?b",
    }
    "T1" Safe FR everywhere ':', at ':', when spaces before ':' => spacing::colon {
        "Décision:" => "Décision~:", "Décision : oui" => "Décision~: oui"; "14:30", "https://a.fr", "1:1", ":",
    }
}
