//! The rules, as rows. Numbers are those of the house style's typography; their order here is the order
//! in which they are applied.

use std::fmt;

use super::cursor::{Change, Cursor};
use super::{asked, numbers, spacing, spelling};
use crate::model::Language;

/// What is done with a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    /// Applied to every document.
    Safe,
    /// Shown as a suggestion, never applied alone.
    Ask,
    /// Shown as a remark.
    Warn,
}

/// A rule of typography.
pub struct Rule {
    /// Its number: `T1`.
    pub number: u8,
    /// What is done with it.
    pub class: Class,
    /// The languages it holds for.
    pub languages: &'static [Language],
    /// Whether it holds inside quotations and names too.
    pub quoted: bool,
    /// The signs of which a text must hold one for it to change anything: most texts hold few of them.
    pub(super) about: fn(char) -> bool,
    /// What it does at a place.
    pub(super) change: fn(&Cursor<'_>) -> Option<Change>,
    /// What it changes, wrong and right.
    pub examples: &'static [(&'static str, &'static str)],
    /// What it must leave alone.
    pub keeps: &'static [&'static str],
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "T{}", self.number)
    }
}

const FR: &[Language] = &[Language::Fr];
const FR_EN: &[Language] = &[Language::Fr, Language::En];
const ALL: &[Language] = &[Language::Fr, Language::En, Language::Ja];

macro_rules! rules {
    ($( $number:literal $class:ident $languages:ident $place:ident $about:pat => $change:path {
        $( $wrong:literal => $right:literal ),* $(,)? ; $( $kept:literal ),* $(,)?
    } )*) => {
        /// All rules, in the order in which they are applied.
        pub const RULES: &[Rule] = &[$( Rule {
            number: $number,
            class: Class::$class,
            languages: $languages,
            quoted: rules!(@ $place),
            about: |c| matches!(c, $about),
            change: $change,
            examples: &[$( ($wrong, $right) ),*],
            keeps: &[$( $kept ),*],
        } ),*];
    };
    (@ everywhere) => { true };
    (@ unquoted) => { false };
}

// In the examples `~` stands for U+00A0 and `_` for U+202F.
rules! {
    40 Safe ALL unquoted '\u{ad}' | '\u{200b}' | '\u{feff}' | '\u{2009}' => spacing::unseen {
        "déve\u{ad}loppement" => "développement", "12\u{2009}000" => "12_000"; "développement",
    }
    37 Safe FR unquoted '（' | '）' | '：' | '；' | '！' | '？' | '、' | '，' => spacing::narrow {
        "candidates（dont Beppu）" => "candidates (dont Beppu)", "date：mai" => "date~: mai",
        "Kyoto、Nara" => "Kyoto, Nara"; "武田（裕子）", "東京、京都",
    }
    9 Safe FR_EN everywhere _ => spacing::single {
        "a  b" => "a b", " a " => "a", "a\tb" => "a b"; "a b",
    }
    8 Safe FR_EN unquoted ',' | '.' | '(' | ')' | '[' | ']' => spacing::tight {
        "( ex )" => "(ex)", "oui , non" => "oui, non", "fin ." => "fin.";
        "[ ]", "un .net", "prix ,50", "(Mis à jour le …)", "« a , b »",
    }
    10 Safe FR_EN unquoted ',' | '»' | ')' => spacing::loose {
        "4)La date" => "4) La date", "oui,non" => "oui, non"; "élu(e)s", "1,5", "(a)b",
    }
    7 Safe FR_EN unquoted '.' => spacing::ellipsis {
        "suite..." => "suite…"; "etc...", "a....b", "le …",
    }
    6 Safe FR_EN everywhere '\'' => spacing::apostrophe {
        "l'avenir" => "l’avenir", "« l'eau »" => "«~l’eau~»"; "5'", "'mot'",
    }
    13 Safe FR unquoted '0'..='9' => numbers::ordinal {
        "1ère" => "1re", "2ème" => "2e", "2ième" => "2e", "4èmes" => "4es", "1ier" => "1er";
        "« 4èmes »", "1er", "1°", "2emeute",
    }
    36 Safe FR unquoted 'I' | 'V' | 'X' => numbers::century {
        "XXIème" => "XXIe", "Ière" => "Ire"; "XXIe", "Vème1",
    }
    26 Safe FR unquoted '°' | 'º' => numbers::number_sign {
        "N°3" => "N°~3", "nº 3" => "n°~3"; "n° de dossier",
    }
    14 Safe FR unquoted '0'..='9' => numbers::weekday {
        "le Lundi 5 juin" => "le lundi 5~juin"; "Lundi 5~juin", "Fin. Lundi 5~juin", "le Lundi de Pâques",
    }
    14 Safe FR unquoted '0'..='9' => numbers::day_and_month {
        "lundi 01 Juin" => "lundi 1er~juin", "1 mai" => "1er~mai", "05 mars" => "5~mars";
        "n°~1", "101 mai", "27~mai",
    }
    18 Safe FR unquoted 'M' => spelling::civility {
        "Mme. TAKEDA" => "Mme~TAKEDA", "M ROSSINOT" => "M.~ROSSINOT"; "Mme.", "taille M", "Mr DUPONT",
    }
    21 Safe FR unquoted 'A' | 'E' => spelling::accents {
        "l’Etat" => "l’État", "Etaient présents" => "Étaient présents", "A l’invitation" => "À l’invitation";
        "A Paris", "plan A l’an dernier", "ETAT",
    }
    22 Safe FR unquoted 'o' | 'O' => spelling::ligatures {
        "coeur" => "cœur", "Oeuvre" => "Œuvre"; "coefficient", "moelle", "OEUVRE",
    }
    17 Safe FR unquoted '0'..='9' => numbers::hour {
        "14h30" => "14~h~30", "9h00" => "9~h", "9h05" => "9~h~05", "14 h 30" => "14~h~30",
        "9h-12h" => "9~h-12~h"; "24h/24", "14:30", "1h30min",
    }
    27 Safe FR unquoted '.' => numbers::reference {
        "p.2" => "p.~2", "art. 5" => "art.~5", "cf. annexe" => "cf.~annexe"; "stop.2", "coup. 2",
    }
    25 Safe FR unquoted '0'..='9' => numbers::unit {
        "25%" => "25~%", "4km" => "4~km", "612 €" => "612~€", "3 M€" => "3~M€"; "5G", "à 4 l’an", "4m",
    }
    23 Safe FR unquoted '0'..='9' => numbers::thousands {
        "612 000 €" => "612_000~€", "1 234 567" => "1_234_567";
        "01 23 45 67 89", "en 2009 100 villes", "06 123 456", "2009",
    }
    19 Safe FR unquoted 'M' | 'D' | 'P' => spelling::civility_with_name {
        "M.YAMADE" => "M.~YAMADE", "M. YAMADE" => "M.~YAMADE", "Mme de SÉVIGNÉ" => "Mme~de SÉVIGNÉ",
        "Mme la Présidente" => "Mme~la Présidente"; "M.Y. Durand", "Il me dit", "Metz", "Drôme",
    }
    15 Safe FR unquoted '0'..='9' => numbers::day_with_month {
        "27 mai" => "27~mai", "1er octobre" => "1er~octobre"; "27 maires", "100 mai", "« 27 mai »",
    }
    3 Safe FR everywhere '«' | '»' => spacing::guillemets {
        "«Culture»" => "«~Culture~»", "« Culture »" => "«~Culture~»"; "«»",
    }
    2 Safe FR everywhere ';' | '!' | '?' => spacing::high_points {
        "possible;" => "possible_;", "oui ?" => "oui_?", "quoi ?!" => "quoi_?!";
        "&amp;", "(?)", "a!=b", "vu ;-)", "https://a.fr/?b",
    }
    1 Safe FR everywhere ':' => spacing::colon {
        "Décision:" => "Décision~:", "Décision : oui" => "Décision~: oui"; "14:30", "https://a.fr", "1:1", ":",
    }
    4 Ask FR unquoted '"' => asked::straight_quotes {
        "le \"mot\" dit" => "le «~mot~» dit"; "5\"", "« a »",
    }
    7 Ask FR unquoted '.' | '…' => asked::et_cetera { "villes, etc..." => "villes, etc."; "etc.", "suite…", }
    13 Ask FR unquoted '°' => asked::degree { "le 1° mai" => "le 1er mai"; "21°", "n°~1", }
    17 Ask FR unquoted ':' => asked::colon_hour { "à 14:30" => "à 14~h~30", "9:00" => "9~h"; "1:1", "25:30", "12:30:15", }
    18 Ask FR unquoted 'M' => asked::mister { "Mr DUPONT" => "M. DUPONT"; "Mr", "Mme~TAKEDA", }
    24 Ask FR unquoted '.' => asked::decimal_point { "1.4~km" => "1,4~km"; "1.4", "12.000~€", }
    38 Warn FR unquoted '0'..='9' => asked::figures_first { "Fin. 13 villes" => "Fin. 13 villes"; "13 villes", "art.~5 dit", "le 13 mai", }
}
