//! The same sessions in English and Japanese.

use copil::document::{Arrangement, Bilingual, Format, Kind, Options, Status, build, compte_rendu};
use copil::model::{Head, Language, Session};
use copil::text::Prose;
use copil::write;

use crate::golden::{comite, text};
use crate::sessions;

/// The session with its words in another language where the table has them.
fn translated(mut session: Session, language: Language, texts: &[(&str, &str)]) -> Session {
    let find = |text: &Prose| {
        let found = texts.iter().find(|(typed, _)| text.contains(typed));
        found.map(|(_, said)| Prose::from(*said))
    };
    for entry in &mut session.log {
        if let Some(said) = entry.kind.text().and_then(find) {
            entry.texts.insert(language, said);
        }
    }
    for decision in &mut session.decisions {
        if let Some(said) = find(&decision.text) {
            decision.texts.insert(language, said);
        }
    }
    session
}

fn options(language: Language) -> Options {
    Options {
        language: Some(language),
        ..Options::default()
    }
}

#[test]
fn in_english() {
    let session = translated(
        sessions::complet(),
        Language::En,
        &[
            (
                "Mot de bienvenue",
                "words of welcome ; thanks the City of Beppu",
            ),
            ("présente le budget", "presents the budget"),
            ("les dates", "the dates: 1 and 2 October 2026"),
        ],
    );
    insta::assert_snapshot!(text(&session, options(Language::En)));
}

#[test]
fn in_japanese() {
    let session = translated(
        sessions::complet(),
        Language::Ja,
        &[
            ("Mot de bienvenue", "歓迎の挨拶"),
            ("présente le budget", "予算を説明"),
            ("Accord général", "2026年10月1日の開催"),
            ("Points à améliorer", "改善点："),
            ("Durée des ateliers", "分科会の時間"),
            ("les dates", "日程：2026年10月1日・2日"),
        ],
    );
    insta::assert_snapshot!(text(&session, options(Language::Ja)));
}

/// The first session with its decisions, its amendment and its functions in Japanese, as a partner might
/// receive it. How names are written that the source does not give in Chinese characters is left to kana.
fn of_2009_in_japanese() -> Session {
    let mut session = translated(
        sessions::of_2009(),
        Language::Ja,
        &[
            (
                "La date de la tenue",
                "第2回交流会議の開催日：2010年5月12日・13日",
            ),
            (
                "Les thèmes : «",
                "テーマ：「地方の統治と持続可能な発展」、および文化に関する分科会",
            ),
            (
                "L'envoi des lettres",
                "フランスの自治体への招請状は、外務大臣および運営委員長アンドレ・ロシノの連名で送付する",
            ),
            (
                "La tenue de la deuxième réunion",
                "第2回合同運営委員会：2009年10月5日の週、パリ",
            ),
        ],
    );
    for decision in &mut session.decisions {
        for amendment in &mut decision.amendments {
            let said = "開催日は変更となり、現在確認中".into();
            amendment.texts.insert(Language::Ja, said);
        }
    }
    for (key, native, function) in [
        ("kaw", "カワラ キヨシ", "金沢市文化交流部長"),
        ("ar", "", "ナンシー市長、グラン・ナンシー都市共同体議長"),
    ] {
        let person = session
            .people
            .iter_mut()
            .find(|person| person.key == key)
            .unwrap();
        native.clone_into(&mut person.native);
        person.functions.insert(Language::Ja, function.to_owned());
    }
    let head = Head {
        event: "第2回日仏自治体交流会議".to_owned(),
        place: "フランス外務・欧州省".to_owned(),
        ..Head::default()
    };
    session.texts.insert(Language::Ja, head);
    session
}

#[test]
fn the_decisions_of_2009_in_japanese_and_in_both_languages() {
    let session = of_2009_in_japanese();
    insta::assert_snapshot!("of_2009_in_japanese", text(&session, options(Language::Ja)));
    let house = comite();
    let both = Options {
        bilingual: Some(Bilingual {
            languages: [Language::Fr, Language::Ja],
            arrangement: Arrangement::SideBySide,
        }),
        ..Options::default()
    };
    let document = build(Kind::Releve, &session, &house, &both).unwrap();
    let mut bytes = Vec::new();
    let options = write::Options {
        width: Some(78),
        ..write::Options::new(&house, Format::Text)
    };
    write::text(&document, &options, &mut bytes).unwrap();
    insta::assert_snapshot!("of_2009_in_both", String::from_utf8(bytes).unwrap());
}

#[test]
fn documents_are_called_by_their_session() {
    let of_2009 = sessions::of_2009();
    for (language, status, stem, subject) in [
        (
            Language::Fr,
            Status::Draft,
            "2009-05-27-premier-comite-de-pilotage-compte-rendu-projet",
            "Compte-rendu (projet) : Premier Comité de pilotage, le mercredi 27 mai 2009",
        ),
        (
            Language::Fr,
            Status::Final,
            "2009-05-27-premier-comite-de-pilotage-compte-rendu",
            "Compte-rendu : Premier Comité de pilotage, le mercredi 27 mai 2009",
        ),
        (
            Language::En,
            Status::Draft,
            "2009-05-27-first-steering-committee-minutes-draft",
            "Minutes (draft): First Steering Committee, Wednesday 27 May 2009",
        ),
        (
            Language::Ja,
            Status::Draft,
            "2009-05-27-第1回-運営委員会-議事録-案",
            "議事録（案）：第1回 運営委員会\u{3000}2009年5月27日（水）",
        ),
    ] {
        let options = Options {
            status,
            ..options(language)
        };
        let document = compte_rendu(&of_2009, &comite(), &options);
        assert_eq!(document.file_stem, stem);
        assert_eq!(document.subject, subject);
    }
}

#[test]
fn a_file_name_is_safe_whatever_the_body_is_called() {
    let mut session = sessions::of_2009();
    session.date = sessions::words("un jour");
    for body in [
        "../../.bashrc",
        "-rf",
        "a\nb/c\\d:e\0",
        &"très long ".repeat(60),
        "",
    ] {
        body.clone_into(&mut session.body);
        let stem = compte_rendu(&session, &comite(), &Options::default()).file_stem;
        assert!(
            stem.chars().all(|c| c.is_alphanumeric() || c == '-'),
            "{stem}"
        );
        assert!(
            !stem.starts_with('-') && !stem.is_empty() && stem.len() <= 100,
            "{stem}"
        );
    }
}
