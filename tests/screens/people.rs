//! The roster over the screen: roll call, proxies, forms, who is to be identified, the queue.

use crate::committee::committee;
use crate::desk::Desk;
use crate::sample::meeting;
use copil::app::{Effect, Event, Journal};
use copil::model::{Civility, Presence, Role, Session};

fn desk() -> Desk {
    Desk::open(committee(), 120, 40)
}

fn session(desk: &Desk) -> &Session {
    desk.app.live().unwrap().session()
}

fn presence(desk: &Desk, key: &str) -> Presence {
    session(desk).person(key).unwrap().presence
}

fn at(desk: &Desk) -> String {
    desk.app.people().unwrap().at().to_owned()
}

/// Groups of edits that were journaled.
fn groups(desk: &Desk) -> usize {
    let journaled = desk.asked.iter();
    journaled
        .filter(|effect| matches!(effect, Effect::Journal(Journal::Group(_))))
        .count()
}

#[test]
fn thirty_people_are_called_in_under_twenty_keys() {
    // Two excused, one away without a word, one represented; the others are there.
    let keys = "F3 Ctrl+A m j Space j v Space p d Space Space a y = k s Enter Esc";
    let mut desk = desk();
    desk.keys(keys);
    assert!(keys.split(' ').count() < 20, "{keys}");
    for (key, expected) in [
        ("mj", Presence::Excused),
        ("jv", Presence::Excused),
        ("pd", Presence::Absent),
        ("ay", Presence::Represented),
        ("kk", Presence::Present),
        ("tf", Presence::Present),
    ] {
        assert_eq!(presence(&desk, key), expected, "{key}");
    }
    let people = &session(&desk).people;
    assert_eq!(people.len(), 30);
    let present = people
        .iter()
        .filter(|one| one.presence == Presence::Present);
    assert_eq!(present.count(), 26);
    assert_eq!(
        session(&desk).person("ay").unwrap().proxy.as_deref(),
        Some("ks")
    );
    assert!(desk.app.overlays().is_empty());
    assert!(
        desk.screen().contains("PRÉS. 26 EXC. 2 ABS. 1 REPR. 1"),
        "{}",
        desk.screen()
    );
}

#[test]
fn all_present_leaves_those_excused_beforehand_and_is_undone_at_once() {
    let mut called = committee();
    called.people[4].presence = Presence::Excused;
    let mut desk = Desk::open(called, 120, 40);
    desk.keys("F3 Ctrl+A");
    assert_eq!(presence(&desk, "jv"), Presence::Excused);
    assert_eq!(presence(&desk, "aj"), Presence::Present);
    assert!(
        desk.foot().contains("29 personnes présentes"),
        "{}",
        desk.foot()
    );
    desk.keys("Ctrl+Z");
    assert_eq!(presence(&desk, "aj"), Presence::Unknown);
    assert_eq!(presence(&desk, "jv"), Presence::Excused);
}

#[test]
fn letters_narrow_all_present_to_a_side() {
    let mut desk = desk();
    desk.keys("F3").types("japon").keys("Ctrl+A");
    assert_eq!(presence(&desk, "kk"), Presence::Present);
    assert_eq!(presence(&desk, "aj"), Presence::Unknown);
}

#[test]
fn letters_go_to_somebody_in_either_script_and_begin_anew_after_their_work() {
    let mut desk = desk();
    desk.keys("F3");
    for (typed, key) in [
        ("kaw", "kk"),
        ("たけだ", "yt"),
        ("石井", "ti"),
        ("etienne", "ee"),
    ] {
        desk.types(typed);
        assert_eq!(at(&desk), key, "{typed}");
        desk.keys("Space");
        assert_eq!(presence(&desk, key), Presence::Present, "{typed}");
    }
    // Tab goes through all whom the letters may mean.
    desk.types("kana").keys("Tab");
    assert_ne!(at(&desk), "ee");
    desk.keys("Esc Esc");
    assert!(desk.app.overlays().is_empty());
}

#[test]
fn a_form_changes_somebody_in_place_in_one_step() {
    let mut desk = desk();
    desk.types("une ligne en cours")
        .keys("F3")
        .types("kk")
        .keys("Enter");
    desk.keys("Tab Tab")
        .types("mm")
        .keys("Tab")
        .types(", Président");
    desk.keys("Enter");
    let person = session(&desk).person("kk").unwrap();
    assert_eq!(person.civility, Some(Civility::Mme));
    assert_eq!(person.function, "日本自治体国際化協会, Président");
    assert_eq!(person.reading, "かわら きよし");
    assert_eq!(groups(&desk), 1);
    assert_eq!(at(&desk), "kk");
    desk.keys("Ctrl+Z Esc");
    assert_eq!(session(&desk).person("kk").unwrap().civility, None);
    assert_eq!(desk.app.live().unwrap().line().text(), "une ligne en cours");
}

#[test]
fn a_key_that_cannot_be_is_refused_where_it_is_typed() {
    for (key, why) in [
        ("odj", "commande"),
        ("de", "petit mot"),
        ("aj", "déjà dans la séance"),
        ("k", "trop courte"),
        ("k1", "des lettres"),
    ] {
        let mut desk = desk();
        desk.keys("F3")
            .types("kk")
            .keys("Enter Ctrl+U")
            .types(key)
            .keys("Enter");
        let screen = desk.screen();
        assert!(screen.contains(why), "{key}: {screen}");
        assert!(session(&desk).person("kk").is_some());
        assert_eq!(groups(&desk), 0);
    }
}

#[test]
fn a_key_in_use_stays_and_another_joins_it() {
    let mut called = committee();
    called.live.queue = vec!["kk".to_owned()];
    let mut desk = Desk::open(called, 120, 40);
    desk.keys("F3")
        .types("kk")
        .keys("Enter Ctrl+U")
        .types("kaw")
        .keys("Enter");
    assert_eq!(session(&desk).people[16].key, "kk");
    assert_eq!(session(&desk).person("kaw").unwrap().key, "kk");
    assert!(desk.foot().contains("cette clé reste"), "{}", desk.foot());
    // One that nothing names yet simply changes.
    desk.types("yt")
        .keys("Enter Ctrl+U")
        .types("yuk")
        .keys("Enter");
    assert_eq!(session(&desk).people[17].key, "yuk");
    assert!(session(&desk).person("yt").is_none());
}

#[test]
fn somebody_new_joins_his_side_under_a_free_key() {
    let mut desk = desk();
    desk.keys("F3 Insert")
        .types("Anne JOLIET")
        .keys("Tab Tab Tab Tab");
    desk.keys("Ctrl+U").types("jap").keys("Enter");
    let added = session(&desk).people.last().unwrap();
    assert_eq!(
        (added.name.as_str(), added.side.as_str()),
        ("Anne JOLIET", "Japon")
    );
    assert_ne!(added.key, "aj");
    assert_eq!(at(&desk), added.key);
    desk.keys("Insert Enter");
    assert!(desk.foot().contains("pas de nom"), "{}", desk.foot());
}

#[test]
fn whoever_has_a_key_that_his_name_does_not_tell_is_announced_with_it_and_gets_another() {
    let mut desk = Desk::open(committee(), 120, 40);
    desk.types("+ 高木 玲（たかぎ れい）, 市長");
    assert!(desk.foot().contains("高木 玲 · rt"), "{}", desk.foot());
    desk.types("\n");
    assert!(!desk.foot().contains("désigne"), "{}", desk.foot());
    assert_eq!(session(&desk).person("rt").unwrap().reading, "たかぎ れい");

    desk.types("+ 尾形 玄, 課長\n");
    let said = desk.foot().replace('\u{a0}', " ");
    assert!(said.contains("« xb » désigne 尾形 玄"), "{said}");
    assert!(said.contains("F3 puis Entrée"), "{said}");
    desk.keys("F3")
        .types("尾形")
        .keys("Enter Ctrl+U")
        .types("gog\n");
    assert_eq!(session(&desk).person("gog").unwrap().name, "尾形 玄");
    assert!(session(&desk).person("xb").is_none());
}

#[test]
fn who_walks_on_once_the_meeting_runs_is_a_guest_and_there() {
    let mut desk = Desk::open(meeting(), 120, 40);
    desk.keys("F3 Insert").types("Anne JOLIET").keys("Enter");
    let added = session(&desk)
        .people
        .iter()
        .find(|one| one.name == "Anne JOLIET");
    let added = added.unwrap();
    assert_eq!(
        (added.role, added.presence),
        (Role::Guest, Presence::Present)
    );
}

#[test]
fn only_whom_nothing_names_is_deleted() {
    let mut desk = Desk::open(meeting(), 120, 40);
    desk.keys("F3").types("ar").keys("Delete");
    assert!(
        desk.foot().contains("André ROSSINOT est nommé"),
        "{}",
        desk.foot()
    );
    assert!(session(&desk).person("ar").is_some());
    desk.types("gm").keys("Delete");
    assert!(session(&desk).person("gm").is_none());
    desk.keys("Ctrl+Z");
    assert_eq!(session(&desk).people[1].key, "gm");
}

#[test]
fn protocol_order_is_changed_by_a_key() {
    let mut desk = desk();
    desk.keys("F3").types("ar").keys("Alt+Up Alt+Up");
    let order: Vec<&str> = session(&desk)
        .people
        .iter()
        .map(|one| one.key.as_str())
        .collect();
    assert_eq!(order[..4], ["ar", "aj", "gm", "jfp"]);
    assert_eq!(at(&desk), "ar");
    desk.keys("Alt+Down");
    assert_eq!(session(&desk).people[1].key, "ar");
}

#[test]
fn who_was_to_be_identified_turns_out_to_be_somebody_with_all_he_said() {
    let mut desk = Desk::open(meeting(), 120, 40);
    desk.types("zz: un mot\n").types("zz: un autre\n");
    let before = groups(&desk);
    desk.keys("F3").types("zz").keys("F7");
    assert!(
        desk.screen().contains("Qui est «\u{a0}zz\u{a0}»"),
        "{}",
        desk.screen()
    );
    desk.types("kawa").keys("Enter");
    assert_eq!(groups(&desk), before + 1);
    let said: Vec<String> = session(&desk)
        .log
        .iter()
        .rev()
        .take(2)
        .map(|entry| entry.kind.speaker().unwrap().to_string())
        .collect();
    assert_eq!(said, ["kk", "kk"]);
    assert_eq!(session(&desk).person("zz").unwrap().key, "kk");
    assert_eq!(at(&desk), "kk");
    desk.keys("Ctrl+Z");
    assert!(session(&desk).person("zz").unwrap().pending);
}

#[test]
fn who_was_to_be_identified_may_be_somebody_new() {
    let mut desk = Desk::open(meeting(), 120, 40);
    desk.types("zz: un mot\n").keys("F3").types("zz").keys("F7");
    desk.types("Zoé ZIEGLER, Ville de Metz").keys("Enter");
    let person = session(&desk).person("zz").unwrap();
    assert_eq!(
        (person.name.as_str(), person.function.as_str()),
        ("Zoé ZIEGLER", "Ville de Metz")
    );
    assert!(!person.pending);
}

#[test]
fn the_queue_is_asked_for_left_and_served() {
    let mut desk = desk();
    desk.keys("F3")
        .types("kk")
        .keys("+")
        .types("jv")
        .keys("+")
        .types("ar")
        .keys("+");
    assert_eq!(session(&desk).live.queue, ["kk", "jv", "ar"]);
    assert!(desk.screen().contains("file 2"), "{}", desk.screen());
    desk.types("jv").keys("-");
    assert_eq!(session(&desk).live.queue, ["kk", "ar"]);
    desk.keys("-");
    assert!(desk.foot().contains("n'attend pas"), "{}", desk.foot());
    desk.keys(":");
    assert!(
        desk.foot().contains("La parole est à Kiyoshi KAWARA"),
        "{}",
        desk.foot()
    );
    assert!(desk.screen().contains("à la parole"), "{}", desk.screen());
    desk.keys("Esc Esc");
    assert!(
        desk.screen().contains("file\u{a0}: André ROSSINOT"),
        "{}",
        desk.screen()
    );
}

#[test]
fn nobody_represents_himself() {
    let mut desk = desk();
    desk.keys("F3").types("kk").keys("= Enter");
    assert_eq!(presence(&desk, "kk"), Presence::Unknown);
    desk.keys("Esc");
    assert_eq!(at(&desk), "kk");
}

#[test]
fn what_is_pasted_over_the_roster_goes_to_the_line() {
    let mut desk = desk();
    desk.keys("F3").event(Event::Paste {
        text: "un mot".to_owned(),
        bracketed: true,
    });
    assert_eq!(desk.app.live().unwrap().line().text(), "un mot");
}
