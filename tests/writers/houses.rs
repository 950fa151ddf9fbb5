//! A session that has everything, in the houses that come with copil, in three languages, and in two at once.

use copil::document::{
    Arrangement, Bilingual, Document, Format, House, Kind, Options, Status, build, house, plain,
};
use copil::model::{Language, Session};
use copil::store::session_file;
use copil::write;

/// A session with all that a document can print, and some that it must not.
pub fn pleniere() -> Session {
    session_file::parse(include_bytes!("../golden/pleniere.ron")).unwrap()
}

fn embedded(name: &str) -> House {
    House::read(name, house::embedded(name).unwrap()).unwrap()
}

fn printed(document: &Document, house: &House) -> String {
    let mut bytes = Vec::new();
    let options = write::Options::new(house, Format::Text);
    write::text(document, &options, &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

fn text(kind: Kind, house: &str, options: Options) -> String {
    let house = embedded(house);
    let document = build(kind, &pleniere(), &house, &options).unwrap();
    printed(&document, &house)
}

fn in_language(language: Language) -> Options {
    Options {
        language: Some(language),
        ..Options::default()
    }
}

fn in_two(arrangement: Arrangement) -> Options {
    Options {
        bilingual: Some(Bilingual {
            languages: [Language::Fr, Language::Ja],
            arrangement,
        }),
        ..Options::default()
    }
}

#[test]
fn the_full_minutes_of_an_administration() {
    insta::assert_snapshot!(text(
        Kind::CompteRendu,
        "administration",
        Options::default()
    ));
}

#[test]
fn the_full_minutes_in_english() {
    insta::assert_snapshot!(text(
        Kind::CompteRendu,
        "administration",
        in_language(Language::En)
    ));
}

#[test]
fn the_full_minutes_in_japanese() {
    insta::assert_snapshot!(text(
        Kind::CompteRendu,
        "administration",
        in_language(Language::Ja)
    ));
}

#[test]
fn what_was_decided_alone() {
    let languages = [Language::Fr, Language::En, Language::Ja];
    let all = languages.map(|language| text(Kind::CompteRendu, "releve", in_language(language)));
    insta::assert_snapshot!(all.join("\n=====\n\n"));
}

#[test]
fn the_other_documents_of_a_session() {
    let kinds = [Kind::Releve, Kind::OrdreDuJour, Kind::Actions];
    for house in ["comite", "administration"] {
        let all = kinds.map(|kind| text(kind, house, Options::default()));
        insta::assert_snapshot!(format!("documents_{house}"), all.join("\n=====\n\n"));
    }
}

#[test]
fn two_languages_side_by_side_and_one_under_the_other() {
    for (name, arrangement) in [
        ("beside", Arrangement::SideBySide),
        ("stacked", Arrangement::Stacked),
    ] {
        let both = text(Kind::CompteRendu, "administration", in_two(arrangement));
        insta::assert_snapshot!(format!("bilingual_{name}"), both);
    }
}

/// What prints must not depend on the language: two languages could not be set side by side.
#[test]
fn every_language_has_the_same_blocks() {
    for house in ["comite", "administration", "releve"] {
        let house = embedded(house);
        for kind in [
            Kind::CompteRendu,
            Kind::Releve,
            Kind::OrdreDuJour,
            Kind::Actions,
        ] {
            let blocks = [Language::Fr, Language::En, Language::Ja].map(|language| {
                let document = build(kind, &pleniere(), &house, &in_language(language)).unwrap();
                let shapes = document.blocks.iter();
                let shapes = shapes.map(|block| std::mem::discriminant(&block.content));
                shapes.collect::<Vec<_>>()
            });
            assert!(blocks.iter().all(|one| *one == blocks[0]));
        }
    }
}

#[test]
fn the_status_says_how_far_a_document_is() {
    let status = |session: &Session, options: Options| {
        let house = embedded("administration");
        let document = build(Kind::CompteRendu, session, &house, &options).unwrap();
        let text = printed(&document, &house);
        let line = text.lines().find(|line| {
            ["Projet", "Approuvé", "Version"]
                .iter()
                .any(|word| line.starts_with(word))
        });
        line.map(str::to_owned)
    };
    let day = |day: &str| Some(day.parse().unwrap());
    let (mut session, is_final) = (
        pleniere(),
        Options {
            status: Status::Final,
            ..Options::default()
        },
    );
    assert_eq!(status(&session, Options::default()).unwrap(), "Projet");
    assert_eq!(status(&session, is_final), None);
    let corrected = Options {
        version: day("2026-07-01"),
        ..is_final
    };
    assert_eq!(
        status(&session, corrected).unwrap(),
        "Version rectifiée du 1er\u{a0}juillet 2026"
    );
    session.formal.approved = day("2026-10-08");
    assert_eq!(
        status(&session, is_final).unwrap(),
        "Approuvé le 8\u{a0}octobre 2026"
    );
}

#[test]
fn a_document_knows_whom_it_is_for_and_what_stands_on_each_page() {
    let house = embedded("administration");
    let document = build(Kind::CompteRendu, &pleniere(), &house, &Options::default()).unwrap();
    let to: Vec<&str> = document
        .recipients
        .iter()
        .map(|to| to.address.as_str())
        .collect();
    assert_eq!(
        to,
        ["c.beaumont@saint-remy.example", "takeda@beppu.example"]
    );
    assert_eq!(plain(&document.header), "Rencontres des villes d’eau");
    let footer = "Compte-rendu – Comité de pilotage, le jeudi 11\u{a0}juin 2026 – page  sur ";
    assert_eq!(plain(&document.footer), footer);
}

#[test]
fn what_is_private_or_confidential_prints_in_no_document() {
    for house in ["comite", "administration", "releve"] {
        for kind in [
            Kind::CompteRendu,
            Kind::Releve,
            Kind::OrdreDuJour,
            Kind::Actions,
        ] {
            for options in [Options::default(), in_two(Arrangement::SideBySide)] {
                let text = text(kind, house, options);
                assert!(!text.contains("contentieux") && !text.contains("vérifier avec"));
            }
        }
    }
}

/// Six lines with the signs that ask for no-break spaces, as the profile of each format sets them: `~` is
/// U+00A0, `_` is U+202F.
#[test]
fn each_format_sets_its_own_spaces() {
    let mut session = Session::new("E", "", 1, crate::sessions::words("un jour"), "");
    session.people = vec![crate::sessions::person("ar", "André ROSSINOT", "")];
    for text in [
        "Budget de 12 000 € ; est-il voté ?",
        "Oui !",
        "Le « coût » : 612 000 €",
        "Le 27 mai à 14 h 30",
        "M. ROSSINOT, n° 17, 25 %",
        "「会議」；よい！",
    ] {
        crate::sessions::point(&mut session, Some("ar"), text);
    }
    let house = embedded("comite");
    let document = build(Kind::CompteRendu, &session, &house, &Options::default()).unwrap();
    let mut table = String::new();
    for format in Format::ALL {
        let options = write::Options::new(&house, *format);
        let lines = write::lines(&document, &options)
            .into_iter()
            .map(|line| line.text);
        let lines: Vec<String> = lines
            .skip_while(|line| !line.starts_with("André"))
            .collect();
        let shown = lines
            .join("\n")
            .replace('\u{a0}', "~")
            .replace('\u{202f}', "_");
        table.push_str(&[format.name(), "\n", &shown, "\n\n"].concat());
    }
    insta::assert_snapshot!(table);
}

/// The session, its chair having changed hands so.
fn chaired(change: fn(&mut Session)) -> Session {
    let mut session = pleniere();
    change(&mut session);
    session
}

/// The line of a document that says who presided.
fn presidency(session: &Session, house: &str, language: Language) -> String {
    let house = embedded(house);
    let document = build(Kind::CompteRendu, session, &house, &in_language(language)).unwrap();
    let printed = printed(&document, &house).replace('\u{a0}', " ");
    let mut lines = printed.lines().filter(|line| {
        ["présidence", "Présidence", "Chair:", "議長："]
            .iter()
            .any(|word| line.contains(word))
    });
    lines.next().unwrap_or_default().to_owned()
}

fn take_chair(session: &mut Session, who: &str, at: Option<(u32, u32)>) {
    use copil::model::{Entry, EntryKind, Hour, Id};
    let kind = EntryKind::Chair { who: who.into() };
    let mut entry = Entry::new(session.next_id, kind);
    session.next_id = Id(session.next_id.0 + 1);
    entry.at = at.and_then(|(hour, minute)| Hour::new(hour, minute));
    entry.item = Some(Id(3));
    session.log.push(entry);
}

#[test]
fn whoever_takes_the_chair_is_named_after_whoever_had_it_and_since_when() {
    let as_it_is = pleniere();
    let again = chaired(|session| take_chair(session, "cb", Some((17, 0))));
    let no_hour = chaired(|session| {
        session.log.retain(|entry| entry.id.0 != 23);
        take_chair(session, "hl", None);
    });
    let vowel = chaired(|session| {
        session.people[2].name = "André ROSSINOT".to_owned();
        session.people[2].function.clear();
    });
    let cases = [
        (
            &as_it_is,
            "administration",
            Language::Fr,
            "Sous la présidence de Claire BEAUMONT, Maire de Saint-Rémy, puis de Hugues LE GALL, \
             Directeur général des services (à partir de 16 h 50).",
        ),
        (
            &as_it_is,
            "comite",
            Language::Fr,
            "Sous la présidence de Claire BEAUMONT, puis de Hugues LE GALL (à partir de 16 h 50).",
        ),
        (
            &as_it_is,
            "comite",
            Language::En,
            "Chair: Claire BEAUMONT, then Hugues LE GALL (from 4.50 pm).",
        ),
        (
            &as_it_is,
            "comite",
            Language::Ja,
            "議長：Claire BEAUMONT、次いでHugues LE GALL（16時50分から）。",
        ),
        (
            &again,
            "comite",
            Language::Fr,
            "Sous la présidence de Claire BEAUMONT, puis de Hugues LE GALL (à partir de 16 h 50), \
             puis de Claire BEAUMONT (à partir de 17 h).",
        ),
        (
            &no_hour,
            "comite",
            Language::Fr,
            "Sous la présidence de Claire BEAUMONT, puis de Hugues LE GALL (à partir du point 3).",
        ),
        (
            &vowel,
            "comite",
            Language::Fr,
            "Sous la présidence de Claire BEAUMONT, puis d’André ROSSINOT (à partir de 16 h 50).",
        ),
    ];
    for (session, house, language, expected) in cases {
        assert_eq!(presidency(session, house, language), expected);
    }
}

#[test]
fn a_chair_that_never_changed_hands_prints_as_before() {
    let session = chaired(|session| session.log.retain(|entry| entry.id.0 != 23));
    let line = presidency(&session, "administration", Language::Fr);
    assert_eq!(line, "Présidence : Claire BEAUMONT, Maire de Saint-Rémy.");
    assert_eq!(presidency(&session, "comite", Language::Fr), "");
    // Taken by whoever has it: nothing changed hands.
    let same = chaired(|session| {
        session.log.retain(|entry| entry.id.0 != 23);
        take_chair(session, "cb", Some((17, 0)));
    });
    let line = presidency(&same, "administration", Language::Fr);
    assert_eq!(line, "Présidence : Claire BEAUMONT, Maire de Saint-Rémy.");
}

#[test]
fn a_chair_that_changed_hands_behind_closed_doors_is_not_told() {
    let session = chaired(|session| {
        for entry in &mut session.log {
            entry.confidential |= entry.id.0 == 23;
        }
    });
    assert_eq!(presidency(&session, "comite", Language::Fr), "");
}
