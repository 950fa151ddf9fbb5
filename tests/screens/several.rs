//! Several rows at once; a row once more, a row in two.

use crate::desk::Desk;
use crate::sample::meeting;
use copil::model::Session;

fn session(desk: &Desk) -> &Session {
    desk.app.live().unwrap().session()
}

fn texts(desk: &Desk) -> Vec<String> {
    let log = session(desk).log.iter();
    log.map(|entry| {
        let text = entry.kind.text();
        text.map_or(String::new(), |text| text.as_str().to_owned())
    })
    .collect()
}

/// A log of one-word notes, all said by one person.
fn words(width: u16, height: u16) -> Desk {
    let mut session = meeting();
    session.log = copil::model::Log::default();
    let mut desk = Desk::open(session, width, height);
    desk.types("ar: un\ndeux\ntrois\nquatre\ncinq\n");
    desk
}

#[test]
fn a_decision_that_was_adopted_is_not_taken_out() {
    let mut before = meeting();
    before.decisions[0].state = copil::model::DecisionState::Adopted;
    let mut desk = Desk::open(before.clone(), 120, 40);
    desk.keys("F2 Tab Tab").keys("Home Delete");
    assert!(desk.foot().contains("adopté"), "{}", desk.foot());
    assert_eq!(session(&desk), &before);
}

#[test]
fn a_run_of_rows_is_deleted_and_comes_back_in_one_step() {
    let mut desk = words(100, 30);
    desk.keys("F2 Up Shift+Up Shift+Up");
    assert!(desk.foot().contains("3 lignes choisies"), "{}", desk.foot());
    insta::assert_snapshot!("three_rows_chosen_at_100_by_30", desk.screen());
    desk.keys("d");
    assert_eq!(texts(&desk), ["un", "cinq"]);
    desk.keys("Ctrl+Z");
    assert_eq!(texts(&desk), ["un", "deux", "trois", "quatre", "cinq"]);
}

#[test]
fn a_run_gets_shorter_when_one_goes_back() {
    let mut desk = words(100, 30);
    desk.keys("F2 Shift+Up Shift+Up Shift+Down d");
    assert_eq!(texts(&desk), ["un", "deux", "trois"]);
}

#[test]
fn rows_taken_one_by_one_are_moved_given_and_stay_apart() {
    let mut desk = words(100, 30);
    desk.keys("F2 Home Space Down Space");
    // Un and trois, the bar is on quatre.
    assert!(desk.foot().contains("2 lignes choisies"), "{}", desk.foot());
    desk.keys("Alt+Down");
    assert_eq!(texts(&desk), ["deux", "un", "quatre", "trois", "cinq"]);
    desk.keys("Alt+Up");
    assert_eq!(texts(&desk), ["un", "deux", "trois", "quatre", "cinq"]);
    desk.keys("p").types("kk\n");
    let by = |desk: &Desk| -> Vec<String> {
        let log = session(desk).log.iter();
        log.map(|entry| entry.kind.speaker().unwrap().to_string())
            .collect()
    };
    assert_eq!(by(&desk), ["kk", "ar", "kk", "ar", "ar"]);
    desk.keys("Ctrl+Z");
    assert_eq!(by(&desk), ["ar"; 5]);
}

#[test]
fn a_run_is_moved_whole_and_joined_into_its_first() {
    let mut desk = words(100, 30);
    desk.keys("F2 Home Shift+Down Alt+Down Alt+Down");
    assert_eq!(texts(&desk), ["trois", "quatre", "un", "deux", "cinq"]);
    desk.keys("Alt+Down Alt+Down");
    assert!(desk.foot().contains("Plus rien"), "{}", desk.foot());
    assert_eq!(texts(&desk), ["trois", "quatre", "cinq", "un", "deux"]);
    desk.keys("Ctrl+Z Ctrl+Z Ctrl+Z Esc Home Shift+Down Shift+Down j");
    assert_eq!(texts(&desk), ["un deux trois", "quatre", "cinq"]);
    desk.keys("Ctrl+Z");
    assert_eq!(texts(&desk).len(), 5);
}

#[test]
fn several_become_decisions_in_their_order_and_notes_again_in_theirs() {
    let mut desk = words(100, 30);
    let count = session(&desk).decisions.len();
    desk.keys("F2 Home Down Shift+Down Shift+Down !");
    let made: Vec<&str> = session(&desk).decisions[count..]
        .iter()
        .map(|decision| decision.text.as_str())
        .collect();
    assert_eq!(made, ["deux", "trois", "quatre"]);
    assert_eq!(texts(&desk), ["un", "cinq"]);
    desk.keys("Shift+Up Shift+Up t");
    assert_eq!(texts(&desk), ["un", "deux", "trois", "quatre", "cinq"]);
    desk.keys("Ctrl+Z Ctrl+Z");
    assert_eq!(session(&desk).decisions.len(), count);
    assert_eq!(texts(&desk).len(), 5);
}

#[test]
fn several_are_made_private_and_only_then_public() {
    let mut desk = words(100, 30);
    let private = |desk: &Desk| session(desk).log.iter().filter(|row| row.private).count();
    desk.keys("F2 , Shift+Up Shift+Up ,");
    assert_eq!(private(&desk), 3, "one was already");
    desk.keys(",");
    assert_eq!(private(&desk), 0);
    desk.keys("Ctrl+Z");
    assert_eq!(private(&desk), 3);
}

#[test]
fn esc_first_leaves_the_others_and_then_the_pane() {
    let mut desk = words(100, 30);
    desk.keys("F2 Shift+Up Esc");
    assert!(!desk.foot().contains("choisies"), "{}", desk.foot());
    assert!(desk.app.live().unwrap().picked().is_some());
    desk.keys("Esc");
    assert!(desk.app.live().unwrap().picked().is_none());
}

#[test]
fn a_row_is_there_once_more_and_a_decision_begins_anew() {
    let mut desk = words(100, 30);
    desk.keys("F2 Home u");
    assert_eq!(texts(&desk)[..2], ["un", "un"]);
    desk.keys("Ctrl+Z Esc");
    let count = session(&desk).decisions.len();
    desk.types("vote: unanime\n");
    desk.keys("F2 Right Right End");
    let voted = |desk: &Desk| {
        let decisions = session(desk).decisions.iter();
        decisions.filter(|row| row.vote.is_some()).count()
    };
    let before = voted(&desk);
    desk.keys("Home u Home Down u");
    assert_eq!(session(&desk).decisions.len(), count + 2);
    assert_eq!(voted(&desk), before);
}

#[test]
fn words_are_parted_where_the_caret_stands_and_the_rest_is_rewritten_on() {
    let mut desk = words(100, 30);
    desk.types("Le budget est voté. La date est fixée.\n");
    desk.keys("F2 Enter Home Ctrl+Right Ctrl+Right Ctrl+Right Ctrl+Right Right Ctrl+O");
    assert_eq!(
        texts(&desk)[5..],
        ["Le budget est voté.", "La date est fixée."]
    );
    desk.keys("End").types(" Merci").keys("Enter");
    assert_eq!(
        texts(&desk)[5..],
        ["Le budget est voté.", "La date est fixée. Merci"]
    );
    let by = session(&desk).log[6]
        .kind
        .speaker()
        .map(ToString::to_string);
    assert_eq!(by.as_deref(), Some("ar"));
    desk.keys("Ctrl+Z Ctrl+Z");
    assert_eq!(texts(&desk).len(), 6);
    desk.keys("Enter Ctrl+Home Ctrl+O");
    assert!(desk.foot().contains("Rien à couper"), "{}", desk.foot());
    assert_eq!(texts(&desk).len(), 6);
}

#[test]
fn what_is_other_is_told_while_one_rewrites() {
    let mut desk = Desk::open(meeting(), 120, 30);
    desk.keys("F2 Right Right Home Down Enter");
    assert!(!desk.foot().contains('→'), "{}", desk.foot());
    desk.keys("Ctrl+Shift+Left").types("Lyon");
    let foot = desk.foot();
    assert!(foot.contains("→ Lyon"), "{foot}");
}
