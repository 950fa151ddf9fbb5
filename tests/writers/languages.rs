//! The same sessions in English and Japanese.

use copil::document::{Options, Status, compte_rendu};
use copil::model::{Language, Session};
use copil::text::Prose;

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
