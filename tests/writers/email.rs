//! The HTML for an e-mail.

use copil::document::{Format, Options, compte_rendu};
use copil::model::{EntryKind, Session};
use copil::write;
use proptest::prelude::*;

use crate::golden::comite;
use crate::sessions;

pub fn html(session: &Session, options: Options) -> String {
    let house = comite();
    let document = compte_rendu(session, &house, &options);
    let mut bytes = Vec::new();
    write::email(
        &document,
        &write::Options::new(&house, Format::Email),
        &mut bytes,
    )
    .unwrap();
    String::from_utf8(bytes).unwrap()
}

#[test]
fn the_session_of_2009() {
    insta::assert_snapshot!(html(&sessions::of_2009(), Options::default()));
}

#[test]
fn the_session_that_exercises_the_rest() {
    insta::assert_snapshot!(html(&sessions::complet(), Options::default()));
}

#[test]
fn it_is_small_and_needs_nothing_else() {
    for session in [sessions::of_2009(), sessions::complet()] {
        let html = html(&session, Options::default());
        // A webmail folds what is larger than about a hundred thousand bytes.
        assert!(html.len() < 20_000, "{}", html.len());
        assert!(html.starts_with("<meta charset=\"utf-8\">"));
        assert!(
            !html.contains('\u{a0}'),
            "a browser would make a plain space of it"
        );
        for unkept in [
            " class=", " id=", "<style", "<script", "<img", "<link", "<!--", "<p></p>", "<ol",
            "<ul",
        ] {
            assert!(!html.contains(unkept), "{unkept}");
        }
    }
}

#[test]
fn addresses_can_be_followed_and_nothing_else_can() {
    let mut session = sessions::complet();
    sessions::note(
        &mut session,
        "cb",
        "voir https://ville.fr/a?b=1&c=\"d, écrire à mairie@ville.fr, pas javascript:alert(1)",
    );
    let html = html(&session, Options::default());
    assert!(
        html.contains("<a href=\"https://ville.fr/a?b=1&amp;c=&quot;d\">"),
        "{html}"
    );
    assert!(html.contains("<a href=\"mailto:mairie@ville.fr\">mairie@ville.fr</a>"));
    assert_eq!(html.matches("<a ").count(), 2);
}

#[test]
fn japanese_words_say_that_they_are() {
    let mut session = sessions::complet();
    sessions::note(&mut session, "yt", "propose « 水と健康 » comme titre");
    let html = html(&session, Options::default());
    assert!(html.contains("<span lang=\"ja\">水と健康</span>"), "{html}");
}

const HOSTILE: &[&str] = &[
    "<img src=x onerror=alert(1)>",
    "</p><style>*{display:none}",
    "\"><a href=javascript:alert(1)>",
    "<!-- ",
    "]]>",
    "&#60;script&#62;",
    "' onmouseover='x",
    "https://a\"><b>",
    "a@b.fr\"><i>",
    "\u{1b}]52;c;ZXZpbA==\u{7}",
    "\u{202e}gpj",
    "\u{0}",
    "武田<b>",
    "«",
    "»",
    "\r\n<hr>",
];

#[test]
fn hostile_words_are_words() {
    for hostile in HOSTILE {
        let html = html(&hostile_session(hostile), Options::default());
        assert_eq!(
            tags(&html),
            tags(&self::html(&hostile_session("mot"), Options::default())),
            "{hostile}\n{html}"
        );
    }
}

/// A session with the same words wherever people's words can stand.
fn hostile_session(text: &str) -> Session {
    let mut session = sessions::complet();
    text.clone_into(&mut session.event);
    text.clone_into(&mut session.body);
    text.clone_into(&mut session.place);
    for person in &mut session.people {
        text.clone_into(&mut person.name);
        text.clone_into(&mut person.function);
    }
    for entry in &mut session.log {
        if let EntryKind::Note { text: said, .. } | EntryKind::Agreement { text: said } =
            &mut entry.kind
        {
            *said = text.into();
        }
    }
    for decision in &mut session.decisions {
        decision.text = text.into();
    }
    session
}

/// The tags of a page, without links and languages: these follow the words.
fn tags(html: &str) -> Vec<&str> {
    html.split('<')
        .skip(1)
        .filter_map(|tag| tag.split_once('>').map(|(tag, _)| tag))
        .filter(|tag| {
            !tag.starts_with("a href=\"")
                && !tag.starts_with("span lang=\"")
                && !matches!(*tag, "/a" | "/span")
        })
        .collect()
}

/// The tags that a mail without tables has, links and languages aside.
const OURS: &[&str] = &[
    "meta", "div", "/div", "p", "/p", "br", "b", "/b", "sup", "/sup",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_words_make_a_tag_or_reach_a_terminal(text in prop::collection::vec(
        prop_oneof![prop::sample::select(HOSTILE).prop_map(str::to_owned), any::<String>()], 1..4,
    )) {
        let text = text.join(" ");
        let mut session = sessions::complet();
        sessions::note(&mut session, "cb", &text);
        let html = html(&session, Options::default());
        for tag in tags(&html) {
            let name = tag.split(' ').next().unwrap_or("");
            prop_assert!(OURS.contains(&name), "{}", tag);
        }
        let obeyed = |c: char| c != '\n' && (c.is_control() || matches!(u32::from(c), 0x202a..=0x202e));
        let obeyed = html.chars().any(obeyed);
        prop_assert!(!obeyed);
    }
}
