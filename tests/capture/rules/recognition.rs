//! Which lines are commands, and which never are.

use copil::capture::{Act, KEYWORDS, Problem};

use crate::support::Room;

/// Each of these is words of the floor, as typed.
#[track_caller]
fn are_text(lines: &[&str]) {
    let mut room = Room::new();
    room.all(&["kk: d'abord", "! un", "! deux"]);
    let before = room.session().clone();
    for line in lines {
        let parsed = room.parse(line);
        match &parsed.act {
            Act::Say { text, .. } if parsed.is_text() => assert_eq!(text.as_str(), *line),
            other => panic!("« {line} » is {other:?}"),
        }
        room.take(line);
        assert_eq!(room.floor(), "kk", "{line}");
        assert_eq!(room.session().people, before.people, "{line}");
        assert_eq!(room.session().decisions, before.decisions, "{line}");
    }
}

#[test]
fn a_space_before_the_colon_is_prose() {
    are_text(&[
        "mot : de bienvenue",
        "zz : non",
        "kaw : non",
        "Thème : le patrimoine",
        "Note : oui",
        "ross\u{a0}: non",
    ]);
}

#[test]
fn an_exact_key_or_a_code_takes_a_space_before_its_colon() {
    let mut room = Room::new();
    room.all(&[
        "ar : oui",
        "AR : encore",
        "bp : oui",
        "odj : 2",
        "proch : fin août",
        "hc :",
    ]);
    let session = room.session();
    assert_eq!(room.log()[..2], ["ar: oui", "ar: encore"]);
    assert!(session.live.huis_clos && session.next.is_some() && session.live.item.is_some());
}

#[test]
fn a_colon_beside_a_digit_or_before_a_slash_is_prose() {
    are_text(&[
        "14:30 reprise",
        "ar:3 villes",
        "ratio 1:1",
        "https://exemple.fr",
        "odj:3",
        "ar:// x",
        "chapitre 3: suite",
    ]);
}

#[test]
fn stop_words_and_single_letters_never_give_the_floor() {
    are_text(&[
        "ex: la culture",
        "nb: noter",
        "cf: annexe",
        "ps: oui",
        "re: objet",
        "tr: x",
        "pj: une",
        "obj: x",
        "ref: x",
        "tel: x",
        "rdv: demain",
        "rq: x",
        "etc: x",
        "http: x",
        "https: x",
        "mailto: x",
        "a: un",
        "k: deux",
        "é: trois",
        "Q: quel budget ?",
        "q: quel budget ?",
    ]);
}

#[test]
fn short_words_of_french_never_give_the_floor() {
    are_text(&[
        "donc: on y va",
        "ainsi: oui",
        "date: le 3",
        "les: x",
        "lieu: Paris",
        "budget : x",
        "eau + air: mélange",
        "zz + yy: x",
    ]);
}

#[test]
fn a_keyword_without_its_shape_is_text() {
    are_text(
        &[
            "Note: le budget",
            "Vote: reporté",
            "parole: aux villes",
            "amende: trois",
            "Présents: dix personnes",
            "Pause: café offert",
            "reprise: des travaux",
            "levee: à suivre",
            "Point: budget",
            "Relais: la suite",
            "invite: tout le monde",
            "prochaine: étape",
            "file: attente",
            "Président: un mot",
            "hc: de suite",
            "odj: à revoir",
            "action:",
            "! ",
            "? ",
            "= ",
            "- ",
        ]
        .map(|line| line.trim_end_matches(' ')),
    );
}

#[test]
fn amounts_arrows_and_doubled_symbols_are_text() {
    are_text(&[
        "> 3 villes",
        ">5 %",
        "< 5 % du total",
        "<3 ans",
        "= 12 au total",
        "+ 20 %",
        "+% de hausse",
        "=> donc",
        "-> donc",
        "-- incise",
        "!! attention",
        "** gras **",
        "... suite",
        "...",
        "==",
        "??",
        "&&",
        "-texte",
        "*texte",
        "=texte",
        "?texte",
        ">texte",
        "+texte",
        "&texte",
        "<-",
        "<= 3",
        "..texte",
        "-",
        "&",
        "!",
        "!?",
        "<mot",
        "<ar texte",
        "s/",
        "s;",
        "s/a",
        "s/a/b/c/d",
        "sa/b/c",
    ]);
}

#[test]
fn an_unknown_number_changes_no_decision() {
    let mut room = Room::new();
    room.all(&["! un"]);
    for line in [
        "!7 nouveau",
        "!7+ ajout",
        "!7- non",
        "!7s/a/b",
        "amende: 7 ajout",
        "!>7",
        "!99999999999 x",
    ] {
        let parsed = room.parse(line);
        assert!(parsed.is_text(), "{line}");
        room.take(line);
    }
    assert_eq!(room.decisions(), ["un"]);
    assert_eq!(
        room.parse("!7 x").problem,
        Some(Problem::NoDecision { number: 7 })
    );
    room.take("!mot nouveau");
    assert_eq!(room.decisions(), ["un", "mot nouveau"]);
}

#[test]
fn full_width_forms_count_as_narrow_ones() {
    let mut room = Room::new();
    room.all(&[
        "ＡＲ：ようこそ",
        "ー はい",
        "－ いいえ",
        "！ 決定",
        "！１ 新しい決定",
        "！１＋ 追記",
        "？ 質問",
        "＝ 合意",
        "＊ 議題",
        "＜ａｒ： 遅れて",
        "、、 秘密",
        "、 秘密",
        "。。 要確認",
        "，内緒",
        "ｓ／はい／ええ",
        "あr：もう一度",
        "ｐｒ＋ 全員",
        "ｖｏｔｅ １： 全会一致",
        "ｏｄｊ： ２",
        "＞ ａｒ 送る",
    ]);
    let log: Vec<String> = room
        .log()
        .into_iter()
        .filter(|it| !it.starts_with('·'))
        .collect();
    assert_eq!(
        log,
        [
            "ar: ようこそ",
            "ar- ええ",
            "ar- いいえ",
            "ar: 遅れて [要確認]",
            "= 合意",
            "* 議題",
            ", 秘密",
            ", 秘密",
            ", 内緒",
            "ar: もう一度",
        ]
    );
    let session = room.session();
    assert_eq!(room.decisions(), ["新しい決定"]);
    assert_eq!(session.decisions[0].amendments.len(), 1);
    assert!(session.decisions[0].vote.is_some());
    assert_eq!((session.questions.len(), session.actions.len()), (1, 1));
}

#[test]
fn keywords_ignore_case_and_accents_in_three_languages() {
    for (lines, id) in [
        (
            vec!["THÈME: x", "theme: x", "Topic: x", "議題：x"],
            "ghost-topic",
        ),
        (
            vec!["Décision: x", "DECIDED: x", "決定：x"],
            "ghost-decision",
        ),
        (
            vec!["Levée: 17h30", "adjourned: 5.30 pm", "閉会：17時30分"],
            "ghost-close",
        ),
        (
            vec!["Présidence: kk", "chair: kk", "議長：kk"],
            "ghost-chair",
        ),
        (
            vec!["huis clos:", "huisclos:", "in camera:", "秘密会："],
            "ghost-doors-closed",
        ),
        (vec!["à faire: x", "todo: x", "課題：x"], "ghost-action"),
        (
            vec!["prochaine: fin août", "next: end of August", "次回：8月末"],
            "ghost-next-meeting",
        ),
        (vec!["privé: x", "private: x", "非公開：x"], "ghost-private"),
        (
            vec![
                "Invité: Jean MOREL",
                "guest: Jean MOREL",
                "来賓：Jean MOREL",
            ],
            "ghost-walk-on",
        ),
    ] {
        for line in lines {
            assert_eq!(Room::new().ghost(line).id, id, "{line}");
        }
    }
}

#[test]
fn every_example_of_the_table_is_understood() {
    for row in KEYWORDS {
        let mut room = Room::new();
        room.all(&[
            "odj: 1",
            "ar: salle",
            "* Sujet",
            "kk: avant",
            "! un",
            "! deux",
            "! trois",
            "q+ yt",
            "+ Marc JOURDAIN",
            "+ Jules VERNE",
        ]);
        let outcome = room.take(row.example);
        assert_eq!(outcome.problem, None, "{}", row.example);
        assert!(!outcome.edits.is_empty(), "{}", row.example);
    }
}
