//! An archive: years of sessions of several bodies, French and Japanese, always the same for one seed.

#[path = "dice.rs"]
mod dice;

use std::fs;
use std::path::Path;

use chrono::{Days, NaiveDate};
use copil::model::{
    Action, Date, Decision, DecisionState, Entry, EntryKind, Id, Item, Person, Question, Session,
    Speaker,
};
use copil::store::session_file;
use dice::Dice;

const BODIES: &[&str] = &[
    "Comité de pilotage",
    "Comité technique",
    "Commission culture et patrimoine",
    "Comité des partenaires",
    "Groupe de travail sur le thermalisme",
    "運営委員会",
];

const EVENTS: &[&str] = &[
    "Rencontres franco-japonaises de la coopération décentralisée",
    "Rencontres des villes d'eau",
    "Semaine de la culture française à Kanazawa",
    "Jumelage de Nancy et Kanazawa",
];

const TOWNS: &[&str] = &[
    "Nancy",
    "Kanazawa",
    "Beppu",
    "Vichy",
    "Tours",
    "Takamatsu",
    "Strasbourg",
    "Kyoto",
    "Aix-les-Bains",
    "Nara",
    "Rennes",
    "Sendai",
];

const GIVEN: &[&str] = &[
    "André",
    "Claire",
    "Hélène",
    "Jean-François",
    "Kiyoshi",
    "Yuko",
    "Marie",
    "Paul",
    "Sophie",
    "Haruki",
];

const FAMILY: &[&str] = &[
    "ROSSINOT",
    "BEAUMONT",
    "ÉTIENNE",
    "PONS",
    "KAWARA",
    "TAKEDA",
    "LEBRUN",
    "GARNIER",
    "VALADE",
    "MORI",
    "JOLY",
    "MAISONNEUVE",
    "ISHII",
    "LEFÈVRE",
];

const SUBJECTS: &[&str] = &[
    "le président",
    "la partie japonaise",
    "la commission",
    "le ministère",
    "la ville hôte",
    "le groupe de travail",
    "la délégation",
    "chaque collectivité",
    "le comité",
    "l'ambassade",
    "la région",
    "le conseil général",
    "l'association",
    "le bureau de Paris",
    "la directrice",
    "le secrétariat",
];

const VERBS: &[&str] = &[
    "souhaite",
    "propose",
    "rappelle",
    "approuve",
    "demande",
    "présente",
    "confirme",
    "reporte",
    "étudie",
    "finance",
    "prépare",
    "annonce",
    "soutient",
    "précise",
    "organise",
    "évalue",
];

const THINGS: &[&str] = &[
    "le budget des ateliers",
    "les lettres d'invitation",
    "le programme culturel",
    "l'hébergement des délégations",
    "la deuxième réunion conjointe",
    "le communiqué commun",
    "les échanges scolaires",
    "la gestion des déchets",
    "le vieillissement de la population",
    "l'opéra et le théâtre de Nô",
    "le tourisme thermal",
    "la convention",
    "la mobilisation des collectivités",
    "le développement durable",
    "la gouvernance locale",
    "les transports",
    "la natalité",
    "la politique de l'eau",
    "le patrimoine bâti",
    "les jardins publics",
    "la gastronomie",
    "l'artisanat d'art",
    "les bibliothèques",
    "la coopération universitaire",
    "les pépinières d'entreprises",
    "la traduction des actes",
    "le site internet",
    "la visite des ateliers",
    "le calendrier",
    "la presse régionale",
    "les assurances",
    "le protocole d'accord",
    "la signalétique",
    "l'accueil des élus",
    "le bilan financier",
    "la sécurité civile",
    "la prévention des séismes",
    "les énergies renouvelables",
    "la forêt",
    "le sport",
];

const TAILS: &[&str] = &[
    "",
    " avant l'été",
    " d'ici la fin de l'année",
    " sous réserve de l'avis du conseil",
    ", à l'unanimité",
    " pour un total de 12 000 €",
    " (voir l'annexe 3)",
    " avec l'appui de Cités Unies France",
    " ; un courrier sera envoyé",
    ", dont le chef de file reste à nommer",
];

const JAPANESE: &[&str] = &[
    "議事録（案）は来週までに送付する",
    "温泉と健康についての提案",
    "次回の運営委員会の日程を調整する",
    "予算の増額を希望する",
    "姉妹都市交流の三十周年を記念する",
    "高齢化と少子化の対策を比較する",
    "招待状の発送は九月初旬とする",
    "分科会の座長を選任する",
    "文化事業の広報を強化する",
    "会場の視察を行う",
    "防災訓練に参加する",
    "学校間の交流を進める",
    "伝統工芸の展示を検討する",
    "共同声明の文案を確認する",
    "通訳の手配を依頼する",
    "参加都市は二十九に増えた",
    "水資源の管理について意見を交換する",
    "環境政策の担当者を招く",
    "報告書を翻訳する",
    "双方は引き続き協議することで合意した",
];

const SYLLABLES: &[&str] = &[
    "ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "xo", "zu",
    "chan", "bre", "tri", "clo", "fru", "gny", "pré", "thé", "çon",
];

/// The session of this number: so many lines said, a tenth as many decisions, actions and questions.
pub fn session(number: usize, lines: usize, seed: u64) -> Session {
    let mut dice = Dice::new(seed ^ (number as u64).wrapping_mul(0x9e37_79b9));
    let first = NaiveDate::from_ymd_opt(1995, 1, 9).unwrap();
    let day = first + Days::new(dice.below(365 * 30));
    let rank = u32::try_from(number % 40 + 1).unwrap();
    let body = *dice.one_of(BODIES);
    let (event, town) = (*dice.one_of(EVENTS), *dice.one_of(TOWNS));
    let mut session = Session::new(event, body, rank, Date::Day(day), town);
    session.people = (0..6).map(|n| person(&mut dice, n)).collect();
    let mut next = 1;
    let mut id = || {
        next += 1;
        Id(next - 1)
    };
    session.agenda = (0..4)
        .map(|_| Item {
            id: id(),
            title: dice.one_of(THINGS).to_string(),
            ..Item::default()
        })
        .collect();
    for n in 0..lines {
        let by = Some(Speaker::person(format!("p{}", dice.below(6))));
        let text = said(&mut dice).into();
        let kind = match dice.below(20) {
            0 => EntryKind::Agreement { text },
            1..8 => EntryKind::Point { by, text },
            _ => EntryKind::Note { by, text },
        };
        session.log.push(Entry::new(id(), kind));
        match n % 15 {
            4 | 11 => {
                let mut decision = Decision::new(id(), said(&mut dice).into());
                decision.state = DecisionState::Adopted;
                session.decisions.push(decision);
            }
            7 => {
                let mut action = Action::new(id(), said(&mut dice).into());
                action.who = vec![format!("p{}", dice.below(6))];
                session.actions.push(action);
            }
            13 => session
                .questions
                .push(Question::new(id(), said(&mut dice).into())),
            _ => {}
        }
    }
    session.next_id = id();
    session
}

fn person(dice: &mut Dice, n: usize) -> Person {
    Person {
        key: format!("p{n}"),
        name: format!("{} {}", *dice.one_of(GIVEN), *dice.one_of(FAMILY)),
        function: format!("Maire de {}", *dice.one_of(TOWNS)),
        ..Person::default()
    }
}

/// What somebody says: a sentence, now and then with a name that stands nowhere else.
fn said(dice: &mut Dice) -> String {
    if dice.below(6) == 0 {
        return format!("{}。{}。", *dice.one_of(JAPANESE), *dice.one_of(JAPANESE));
    }
    let (who, verb, what) = (
        *dice.one_of(SUBJECTS),
        *dice.one_of(VERBS),
        *dice.one_of(THINGS),
    );
    let mut text = format!("{who} {verb} {what}{}", *dice.one_of(TAILS));
    if dice.below(4) == 0 {
        let rare: String = (0..4).map(|_| *dice.one_of(SYLLABLES)).collect();
        text = format!("{text}, selon le projet {rare}");
    }
    text
}

/// Writes so many sessions, of so many lines, into a folder.
pub fn write(folder: &Path, sessions: usize, lines: usize, seed: u64) {
    for number in 0..sessions {
        let session = session(number, lines, seed);
        let text = session_file::write(&session).unwrap();
        let Date::Day(day) = session.date else {
            continue;
        };
        fs::write(folder.join(format!("{day}-{number:06}.ron")), text).unwrap();
    }
}
