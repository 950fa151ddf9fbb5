//! A roster pasted from wherever it was found: CSV with or without a header, the cells of a table, « Given
//! FAMILY, Function » lines, the addresses of an e-mail. What is not understood is said, never guessed.

use super::address;
use super::fields;
use super::shape::{self, Shaped};
use crate::capture::names::{free_key, tells_key};
use crate::model::{Person, Session};
use crate::text::{clean_line, fold};

/// What a pasted text holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pasted {
    /// The people, each with a key of his own, in the order of the text.
    pub people: Vec<Person>,
    /// The names of those to whose key nothing leads: no name in Latin letters, no reading, none that was given.
    pub keyless: Vec<String>,
    /// The lines, from 1, in which nobody was found.
    pub doubts: Vec<(usize, String)>,
}

/// What a header may call each column, folded; the column names of a roster file first.
#[rustfmt::skip]
const HEADERS: &[(&str, &[&str])] = &[
    ("key",          &["key", "cle", "code", "sigle"]),
    ("name",         &["name", "nom et prenom", "prenom et nom", "nom prenom", "prenom nom", "participant", "participants", "personne", "full name", "氏名"]),
    ("family",       &["nom", "nom de famille", "family name", "last name", "surname", "姓"]),
    ("given",        &["prenom", "given name", "first name", "名"]),
    ("function",     &["function", "fonction", "titre", "qualite", "poste", "title", "position", "役職"]),
    ("side",         &["side", "delegation", "partie", "pays", "country", "国"]),
    ("civility",     &["civility", "civilite"]),
    ("role",         &["role"]),
    ("presence",     &["presence"]),
    ("organisation", &["organisation", "organization", "organisme", "institution", "structure", "所属"]),
    ("town",         &["town", "ville", "city"]),
    ("email",        &["email", "e-mail", "mail", "courriel", "mel", "adresse", "address"]),
    ("native",       &["native"]),
    ("reading",      &["reading", "lecture", "furigana", "ふりがな", "フリガナ", "よみ", "読み"]),
    ("gender",       &["gender"]),
];

/// Reads a pasted roster. Keys that the text gives are kept when they are free and are no commands; the
/// others get initials. With a session, its keys are taken. Somebody named twice is there once.
#[must_use]
pub fn paste(text: &str, session: Option<&Session>) -> Pasted {
    let mut read = Reader::default();
    let text = text.trim_start_matches('\u{feff}');
    for (line, number) in text.lines().zip(1..) {
        read.line(line, number);
    }
    read.finish(session)
}

#[derive(Default)]
struct Reader {
    /// The columns of a header and what parts them.
    header: Option<(char, Vec<&'static str>)>,
    begun: bool,
    people: Vec<Person>,
    doubts: Vec<(usize, String)>,
}

impl Reader {
    fn line(&mut self, line: &str, number: usize) {
        let line = shape::without_mark(line);
        if !line.chars().any(char::is_alphanumeric) {
            // Blank, or the rule below a table's header.
            return;
        }
        if !std::mem::replace(&mut self.begun, true) {
            self.header = header(line);
            if self.header.is_some() {
                return;
            }
        }
        let found = match &self.header {
            Some((mark, columns)) => from_columns(line, *mark, columns).into_iter().collect(),
            None if address::is_list(line) => address::people(line),
            None => match keyed(line) {
                Some((key, rest)) => {
                    let mut people = shape::people(rest.trim_matches(' '));
                    if let [person] = people.as_mut_slice() {
                        key.clone_into(&mut person.key);
                    }
                    people
                }
                None => shape::people(line),
            },
        };
        if found.is_empty() {
            self.doubts.push((number, clean_line(line)));
        }
        for person in found {
            let name = fold(&person.name);
            if !self.people.iter().any(|known| fold(&known.name) == name) {
                self.people.push(person);
            }
        }
    }

    fn finish(self, session: Option<&Session>) -> Pasted {
        let nowhere = Session::new("", "", 1, chrono::NaiveDate::default().into(), "");
        let mut taken = session.cloned().unwrap_or(nowhere);
        let mut people = self.people;
        for person in &mut people {
            let free = taken.person(&person.key).is_none();
            if free && super::wrong_form(&person.key).is_none() {
                taken.people.push(person.clone());
            } else {
                person.key.clear();
            }
        }
        let mut keyless = Vec::new();
        for person in &mut people {
            if person.key.is_empty() {
                keyless.extend((!tells_key(person)).then(|| person.name.clone()));
                person.key = free_key(person, &taken);
                taken.people.push(person.clone());
            }
        }
        Pasted {
            people,
            keyless,
            doubts: self.doubts,
        }
    }
}

/// `yt: 武田 裕子`: a key that is typed before a name, as it will be typed in the meeting; and the rest.
fn keyed(line: &str) -> Option<(&str, &str)> {
    let (key, rest) = line.split_once([':', '：'])?;
    let is_key = (2..=5).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_lowercase());
    (is_key && !rest.trim_matches(' ').is_empty()).then_some((key, rest))
}

/// The columns of a header: two at least, a name among them.
fn header(line: &str) -> Option<(char, Vec<&'static str>)> {
    let mark = shape::MARKS.into_iter().find(|mark| line.contains(*mark))?;
    let column = |cell: &String| {
        let cell = fold(cell);
        let known = HEADERS
            .iter()
            .find(|(_, names)| names.contains(&cell.as_str()));
        known.map_or("", |(column, _)| column)
    };
    let columns: Vec<&str> = shape::cells(line, mark).iter().map(column).collect();
    let known = columns.iter().filter(|column| !column.is_empty()).count();
    let named = columns.contains(&"name") || columns.contains(&"family");
    (named && known >= 2).then_some((mark, columns))
}

/// The person of a line below a header.
fn from_columns(line: &str, mark: char, columns: &[&'static str]) -> Option<Person> {
    let mut person = Person::default();
    let (mut given, mut family) = (String::new(), String::new());
    for (column, cell) in columns.iter().zip(shape::cells(line, mark)) {
        match *column {
            "given" => given = cell,
            "family" => family = cell,
            // A value that its column does not know is left out: it is to be seen in the roster.
            column => drop(fields::set(&mut person, column, &cell)),
        }
    }
    if person.name.is_empty() {
        person.name = if given.is_empty() {
            family
        } else {
            format!("{given} {}", family.to_uppercase())
        };
    }
    let Shaped { name, civility } = shape::name(&person.name);
    person.name = name;
    person.civility = person.civility.or(civility);
    (!person.name.is_empty()).then_some(person)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `key name · function · side · e-mail`, what is empty left out; `? line` for a doubt.
    fn read(text: &str) -> Vec<String> {
        let pasted = paste(text, None);
        let people = pasted.people.iter().map(|person| {
            let civility = person
                .civility
                .map(|civility| format!("{} ", civility.as_str()));
            let head = format!(
                "{} {}{}",
                person.key,
                civility.unwrap_or_default(),
                person.name
            );
            let rest = [
                &person.function,
                &person.side,
                &person.email,
                &person.native,
                &person.organisation,
            ];
            let rest = rest.into_iter().filter(|text| !text.is_empty());
            let all: Vec<String> = std::iter::once(head).chain(rest.cloned()).collect();
            all.join(" · ")
        });
        let doubts = pasted.doubts.iter();
        people
            .chain(doubts.map(|(line, text)| format!("? {line} {text}")))
            .collect()
    }

    #[test]
    fn a_name_in_its_own_script_gets_the_key_that_is_typed_or_its_reading_tells() {
        assert_eq!(
            read("yt: 武田 裕子, 市長\nar: André ROSSINOT, Maire\n"),
            ["yt 武田 裕子 · 市長", "ar André ROSSINOT · Maire"]
        );
        assert_eq!(
            read("name,reading\n武田 裕子,たけだ ゆうこ\n石井 武,いしい たけし\n"),
            ["yt 武田 裕子", "ti 石井 武"]
        );
        assert_eq!(read("たけだ ゆうこ\n"), ["yt たけだ ゆうこ"]);
        for line in [
            "武田 裕子（たけだ ゆうこ）、市長",
            "武田 裕子 (Takeda Yuko), 市長",
            "武田 裕子（TAKEDA Yuko） 市長",
            "武田 裕子 | タケダ ユウコ | 市長",
            "武田 裕子, たけだ ゆうこ, 市長",
        ] {
            assert_eq!(read(line), ["yt 武田 裕子 · 市長"], "{line}");
        }
        // What stands behind a name in Latin letters, or is no reading, is what it always was.
        assert_eq!(
            read("武田 裕子 (Maire de Sendai)\nKen SATO (Tokyo)\n"),
            ["ms 武田 裕子 · Maire de Sendai", "ks Ken SATO · Tokyo"]
        );
        // A key that is a command stays one, and the person gets another.
        assert_eq!(read("odj: Odile DUJARDIN\n"), ["od Odile DUJARDIN"]);
    }

    #[test]
    fn a_roster_file_is_read_as_it_is() {
        let found = read(
            "\u{feff}key,name,function,side\r\nar,André ROSSINOT,\"Maire de Nancy, Président\",France\r\nkk,Kiyoshi KAWARA,Directeur,Japon\r\n",
        );
        assert_eq!(
            found,
            [
                "ar André ROSSINOT · Maire de Nancy, Président · France",
                "kk Kiyoshi KAWARA · Directeur · Japon",
            ]
        );
    }

    #[test]
    fn headers_are_known_in_the_words_of_offices() {
        for text in [
            "Nom;Prénom;Fonction;Délégation\nRossinot;André;Maire;France",
            "Civilité\tPrénom\tNom\tQualité\tPays\nM.\tAndré\tROSSINOT\tMaire\tFrance",
            "| Nom et prénom | Téléphone | Fonction | Pays |\n|---|---|---|---|\n| ROSSINOT André | 03 83 | Maire | France |",
        ] {
            let found = read(text);
            assert_eq!(found.len(), 1, "{found:?}");
            assert!(
                found[0].ends_with("André ROSSINOT · Maire · France"),
                "{found:?}"
            );
        }
    }

    #[test]
    fn lines_without_a_header_are_read_by_their_shape() {
        for (text, expected) in [
            (
                "ar,André ROSSINOT,\"Maire, Président\",France",
                "ar André ROSSINOT · Maire, Président · France",
            ),
            (
                "André ROSSINOT,Maire,France",
                "ar André ROSSINOT · Maire · France",
            ),
            (
                "André\tROSSINOT\tMaire de Nancy\tFrance",
                "ar André ROSSINOT · Maire de Nancy · France",
            ),
            ("ROSSINOT\tAndré\tMaire", "ar André ROSSINOT · Maire"),
            ("M.\tAndré ROSSINOT\tMaire", "ar M. André ROSSINOT · Maire"),
            (
                "Yuko TAKEDA | 武田 裕子 | Directrice | Japon",
                "yt Yuko TAKEDA · Directrice · Japon · 武田 裕子",
            ),
            (
                "Jacques VALADE, Ambassadeur, Ministère des Affaires étrangères",
                "jv Jacques VALADE · Ambassadeur, Ministère des Affaires étrangères",
            ),
            (
                "- Mme Yuko TAKEDA – Directrice",
                "yt Mme Yuko TAKEDA · Directrice",
            ),
            (
                "3. ROSSINOT André (Maire de Nancy)",
                "ar André ROSSINOT · Maire de Nancy",
            ),
            ("André Rossinot : Maire", "ar André Rossinot · Maire"),
            ("Gaël de MAISONNEUVE", "gm Gaël de MAISONNEUVE"),
            (
                "André ROSSINOT; Yuko TAKEDA ;",
                "ar André ROSSINOT|yt Yuko TAKEDA",
            ),
            (
                "André ROSSINOT, Maire; Yuko Takeda, Directrice",
                "ar André ROSSINOT · Maire|yt Yuko Takeda · Directrice",
            ),
        ] {
            assert_eq!(read(text).join("|"), expected, "{text}");
        }
    }

    #[test]
    fn addresses_of_an_e_mail_are_people() {
        for (text, expected) in [
            (
                "André ROSSINOT <ar@nancy.fr>; \"TAKEDA, Yuko\" <yt@clair.jp>",
                "ar André ROSSINOT · ar@nancy.fr|yt Yuko TAKEDA · yt@clair.jp",
            ),
            (
                "À : André ROSSINOT <ar@nancy.fr>, yuko.takeda@clair.jp,",
                "ar André ROSSINOT · ar@nancy.fr|yt Yuko TAKEDA · yuko.takeda@clair.jp",
            ),
            (
                "André ROSSINOT, Maire de Nancy <ar@nancy.fr>",
                "ar André ROSSINOT · Maire de Nancy · ar@nancy.fr",
            ),
            (
                "ROSSINOT André <ar@nancy.fr>, Maire de Nancy",
                "ar André ROSSINOT · Maire de Nancy · ar@nancy.fr",
            ),
            ("<secretariat@nancy.fr>", "? 1 <secretariat@nancy.fr>"),
        ] {
            assert_eq!(read(text).join("|"), expected, "{text}");
        }
    }

    #[test]
    fn what_is_not_understood_is_said_with_its_line() {
        assert_eq!(
            read("Participants\n\nAndré ROSSINOT, Maire\nen attente de confirmation\n----\n"),
            [
                "ar André ROSSINOT · Maire",
                "? 1 Participants",
                "? 4 en attente de confirmation",
            ]
        );
    }

    #[test]
    fn every_key_is_free_and_nobody_is_there_twice() {
        let found = read(
            "ar,André ROSSINOT,,\nar,Alain RICHARD,,\nodj,Odile JACOB,,\nAndré Rossinot, Maire\n",
        );
        assert_eq!(
            found,
            ["ar André ROSSINOT", "ari Alain RICHARD", "oj Odile JACOB"]
        );
        let mut session = Session::new("", "", 1, chrono::NaiveDate::default().into(), "");
        session.people = paste("André ROSSINOT", None).people;
        let pasted = paste("Alain RICHARD", Some(&session));
        assert_ne!(pasted.people[0].key, "ar");
    }

    #[test]
    fn hostile_text_is_cleaned_and_read_to_its_end() {
        for text in [
            "\u{1b}[2J\u{202e}A B\tC",
            "<<<@@>>>",
            "\"",
            "|||||",
            ";,;,@;",
            "@",
        ] {
            for person in paste(text, None).people {
                assert!(!person.name.contains(['\u{1b}', '\u{202e}']));
            }
        }
    }
}
