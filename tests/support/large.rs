//! A session larger than any: capture lines as they would be typed, French and Japanese, always the same for
//! one seed.

#[path = "dice.rs"]
mod dice;

use dice::Dice;

/// A committee of two countries; each key is the initials.
const PEOPLE: [(&str, &str); 8] = [
    ("ar", "André ROSSINOT, Maire de Nancy"),
    (
        "cb",
        "Claire BEAUMONT, Maire de Saint-Rémy, Présidente du comité de pilotage",
    ),
    ("hm", "Haruki MORI, 1er adjoint au maire de Kanazawa"),
    (
        "ki",
        "Kenji ISHII, Chef du bureau de Paris du Centre japonais des collectivités locales",
    ),
    (
        "ml",
        "Marie LEBRUN, Directrice générale des services de la Ville de Nancy",
    ),
    (
        "pg",
        "Paul GARNIER, Délégué pour l'action extérieure des collectivités territoriales",
    ),
    ("sv", "Sophie VALADE, Ambassadrice itinérante pour l'Asie"),
    (
        "yt",
        "Yuko TAKEDA, Directrice des échanges internationaux de la Ville de Beppu",
    ),
];

const SAY: [&str; 10] = [
    "présente le bilan des Premières Rencontres : 24 collectivités, 3 ateliers et 12 000 € de budget",
    "souhaite que chaque atelier ait un chef de file, nommé avant le 1er octobre",
    "rappelle que l'appui du ministère des Affaires étrangères est nécessaire dans le domaine culturel",
    "remercie les services de leur accueil ; l'hébergement reste à préciser (voir www.ville.example)",
    "demande si les \"villes d'eau\" peuvent se joindre au comité de pilotage",
    "se montre favorable à une édition annuelle, sous réserve de l'avis de la Ville de Kanazawa",
    "propose de comparer les politiques municipales dans les domaines de l'environnement et de la natalité",
    "précise que 13 villes ont déjà répondu, dont 7 par écrit, pour un total de 612 000 habitants",
    "温泉と健康についての提案。議事録（案）は来週までに送付する",
    "第3回会議の日程について、10月5日から9日までの週を希望する",
];

const MORE: [&str; 6] = [
    "",
    ", avant la tenue de la deuxième réunion du comité de pilotage conjoint",
    ", ce que la partie japonaise approuve",
    ". Les actes seront transmis aux participants par courrier le 27 mai 2009",
    " ; un courrier sera envoyé aux départements, aux régions et aux communes",
    "。双方は引き続き協議することで合意した",
];

/// The people, then so many lines of what they say.
pub fn lines(count: usize, seed: u64) -> Vec<String> {
    let mut dice = Dice::new(seed);
    let people = PEOPLE.iter().map(|(_, person)| format!("+ {person}"));
    let mut lines: Vec<String> = people.collect();
    for n in 0..count {
        let said = format!("{}{}", dice.one_of(&SAY), dice.one_of(&MORE));
        let (key, _) = dice.one_of(&PEOPLE);
        lines.push(match dice.below(100) {
            0..30 => format!("{key}: {said}"),
            30..60 => format!("- {said}"),
            60..80 => said,
            80..85 => format!("* Point {n} de l'ordre du jour"),
            85..92 => format!("! La décision {n} : {said}"),
            92..96 => format!("> {key} envoyer les lettres n° {n} d'ici le 15/09"),
            96..98 => format!("= Accord général sur la proposition {n}"),
            _ => format!("? qui prend en charge le point {n} ?"),
        });
    }
    lines
}
