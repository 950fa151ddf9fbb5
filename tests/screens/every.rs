//! Every mode and everything that lies over a screen, in three sizes and three languages: the words, and
//! below them one letter a cell for the role that colours it.

use std::collections::BTreeSet;

use copil::app::{Access, Event, Saved};
use copil::keys::Mode;
use copil::locale::Language;
use copil::model::{Presence, Session};

use crate::committee::committee;
use crate::desk::{Desk, opened};
use crate::pages::summaries;
use crate::register;
use crate::released;
use crate::sample::meeting;
use crate::{fiche, follow, searched};

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (200, 60)];

/// Something to be seen: its name, the mode one is in, the session that is open (none: before any is), and
/// how one comes there.
struct Sight(&'static str, Mode, Option<fn() -> Session>, fn(&mut Desk));

const SIGHTS: &[Sight] = &[
    Sight("start", Mode::Start, None, |desk| {
        desk.keys("Down Down");
    }),
    Sight("sheet", Mode::Form, None, |desk| {
        desk.keys("n Tab Tab Tab Tab").types("Hôtel de Ville 東京");
    }),
    Sight("live", Mode::Live, Some(meeting), |desk| {
        desk.types("! Les thèmes de l'atelier 分科会");
    }),
    Sight("follow", Mode::Follow, None, |desk| {
        let followed = follow::followed(meeting().for_the_room());
        desk.event(Event::Opened(Box::new(followed)));
    }),
    Sight("select", Mode::Select, Some(meeting), |desk| {
        desk.keys("F2 Up Up");
    }),
    Sight("kinds", Mode::Kinds, Some(meeting), |desk| {
        desk.keys("F2 r");
    }),
    Sight("edit", Mode::Edit, Some(meeting), |desk| {
        desk.keys("F2 F2").types(" 議事録");
    }),
    Sight("find", Mode::Find, Some(meeting), |desk| {
        desk.keys("Ctrl+F").types("theme");
    }),
    Sight("naming", Mode::Form, Some(meeting), |desk| {
        desk.types("zz: quelqu'un d'autre\n")
            .keys("F7")
            .types("Zoé ZOLA, maire");
    }),
    Sight("roster", Mode::People, Some(called), |desk| {
        desk.keys("F3 Ctrl+A p d Space Space a y = k s Enter k a w");
    }),
    Sight("choice", Mode::Choose, Some(committee), |desk| {
        desk.keys("F3 m j =").types("つ");
        desk.keys("Backspace").types("ros");
    }),
    Sight("person", Mode::Form, Some(committee), |desk| {
        desk.keys("F3 k k Enter Tab Tab");
    }),
    Sight("item", Mode::Form, Some(meeting), |desk| {
        desk.keys("Ctrl+O n").types("Questions diverses その他");
    }),
    Sight("room", Mode::Room, Some(meeting), |desk| {
        desk.types("un mot à moitié").keys("F9 Home");
    }),
    Sight("read_back", Mode::ReadBack, Some(meeting), |desk| {
        desk.keys("F10");
    }),
    Sight("wording", Mode::Form, Some(meeting), |desk| {
        desk.keys("F10 r Ctrl+U")
            .types("Le thème : « Gouvernance locale 地方自治 », et un atelier sur la Culture.");
    }),
    Sight("fiche", Mode::Fiche, None, |desk| {
        let fiche = fiche::opened(fiche::filled(), Access::Writer);
        desk.event(Event::Fiche(Box::new(fiche)));
    }),
    Sight("preview", Mode::Preview, Some(meeting), |desk| {
        desk.keys("F5 F8");
    }),
    Sight("export", Mode::Form, Some(meeting), |desk| {
        desk.keys("F5 e");
    }),
    Sight("release", Mode::Release, Some(released::closed), |desk| {
        desk.keys("F5 C Enter");
    }),
    Sight("help", Mode::Help, Some(meeting), |desk| {
        desk.keys("F1");
    }),
    Sight("palette", Mode::Palette, Some(meeting), |desk| {
        desk.keys("Ctrl+K");
    }),
    Sight("phrases", Mode::Phrases, Some(meeting), |desk| {
        desk.types("ar: ").keys("Ctrl+P Down");
    }),
    Sight("relay", Mode::Relay, Some(called), |desk| {
        desk.types("relais: Zoé ZOLA\n");
    }),
    Sight("search", Mode::Search, None, |desk| {
        desk.keys("/").types("kanazawa");
        searched::answer(desk, searched::folder().path());
    }),
    Sight("themes", Mode::Themes, Some(meeting), |desk| {
        desk.themes();
    }),
    Sight("register", Mode::Register, None, |desk| {
        register::open(desk);
        desk.keys("Tab");
    }),
    Sight("register_found", Mode::RegisterSearch, None, |desk| {
        register::open(desk);
        desk.keys("/").types("invit");
    }),
    Sight("register_figures", Mode::Register, None, |desk| {
        register::open(desk);
        desk.keys("Left");
    }),
    Sight("confirm", Mode::Confirm, None, |desk| {
        let mut example = opened(meeting());
        example.access = Access::Shipped;
        desk.event(Event::Opened(Box::new(example)))
            .types("ar: un mot\n");
    }),
];

/// With somebody excused, and two who wait for the floor.
fn called() -> Session {
    let mut called = committee();
    called.people[7].presence = Presence::Excused;
    called.live.queue = vec!["kk".to_owned(), "ar".to_owned()];
    called
}

#[test]
fn every_sight_in_every_size_and_language() {
    for Sight(name, mode, session, reach) in SIGHTS {
        for language in Language::ALL {
            for (width, height) in SIZES {
                let mut desk = Desk::in_language(*language, width, height);
                desk.event(Event::Listed(summaries()));
                if let Some(session) = session {
                    desk.event(Event::Opened(Box::new(opened(session()))));
                    let hour = chrono::NaiveTime::from_hms_opt(14, 31, 0).unwrap();
                    desk.event(Event::Saved(Saved::At(hour)));
                }
                reach(&mut desk);
                assert_eq!(desk.app.mode(), *mode, "{name}");
                let code = language.code();
                insta::assert_snapshot!(format!("{name}_{width}_{code}"), desk.layers());
            }
        }
    }
}

#[test]
fn every_mode_is_among_them() {
    let shown: BTreeSet<Mode> = SIGHTS.iter().map(|sight| sight.1).collect();
    let missing: Vec<&Mode> = Mode::ALL
        .iter()
        .filter(|mode| !shown.contains(mode))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}
