//! Rows of the grammar: what the chair needs — adoption, votes by name, the quorum, points of order.

use copil::model::{DecisionState, Quorum, Standing, Vote};

use crate::support::{Room, day};

/// For, against, abstained, not taking part, by key.
fn voted(room: &Room) -> [String; 4] {
    let Some(Vote::ByName {
        in_favour,
        against,
        abstained,
        not_voting,
    }) = &room.session().decisions[0].vote
    else {
        panic!("{:?}", room.session().decisions[0].vote);
    };
    [in_favour, against, abstained, not_voting].map(|keys| keys.join(" "))
}

#[test]
fn a_vote_by_name_counts_each_who_is_there_once() {
    for (line, [yes, no, abstained, out]) in [
        ("vote: ar+ kk-", ["ar", "kk", "", ""]),
        ("vote: france+ kk- yt=", ["ar aj jfp", "kk", "yt", ""]),
        ("vote: tous+ kk- ar/", ["aj jfp yt", "kk", "", "ar"]),
        ("vote 1: tous+ tous-", ["", "ar aj jfp kk yt", "", ""]),
        ("vote: ar+, kk0", ["ar", "", "kk", ""]),
    ] {
        let mut room = Room::new();
        // Absent is not abstained: gm, md and pd are not there and have no vote.
        room.all(&["pr+ ar aj jfp kk yt", "ab+ gm md pd", "! un", line]);
        assert_eq!(
            voted(&room),
            [yes, no, abstained, out].map(str::to_owned),
            "{line}"
        );
    }
}

#[test]
fn whoever_is_represented_votes_as_the_holder_of_his_proxy() {
    let mut room = Room::new();
    room.all(&[
        "pr+ ar kk",
        "rep+ gm=ar md=kk pd=aj",
        "! un",
        "vote: ar+ kk-",
    ]);
    // aj is not there: what he holds is no vote.
    assert_eq!(voted(&room), ["ar gm", "kk md", "", ""].map(str::to_owned));
    room.take("vote: ar+ kk- gm=");
    assert_eq!(voted(&room), ["ar", "kk md", "gm", ""].map(str::to_owned));
    room.all(&["dep+ kk=ar", "vote: ar+"]);
    assert_eq!(voted(&room)[0], "ar gm kk");
}

#[test]
fn what_only_looks_like_a_vote_is_text() {
    let mut room = Room::new();
    room.all(&["! un", "Vote: reporté", "Vote: à la majorité-"]);
    assert_eq!(room.session().decisions[0].vote, None);
    assert_eq!(room.session().log.len(), 2);
}

#[test]
fn adopting_freezes_and_keeps_how_the_quorum_stood() {
    let mut room = Room::new();
    room.all(&["quorum: 2", "pr+ ar kk", "! un", "adopte: 1"]);
    let decision = room.session().decisions[0].clone();
    assert_eq!(decision.state, DecisionState::Adopted);
    let quorum = decision.adopted.unwrap().quorum;
    assert_eq!(
        quorum,
        Some(Standing {
            there: 2,
            needed: 2
        })
    );
    assert!(room.parse("!1 autrement").refused());
    assert!(room.parse("reporte: 1").refused());
}

#[test]
fn a_vote_keeps_how_the_quorum_stood_and_a_vote_taken_again_how_it_stands_then() {
    let standing = |there| Some(Standing { there, needed: 3 });
    let mut room = Room::new();
    room.all(&["! un", "vote: 2 0 0"]);
    assert_eq!(room.session().decisions[0].quorum, None, "no rule");
    room.all(&["quorum: 3", "pr+ ar kk", "vote: 2 0 0"]);
    assert_eq!(room.session().decisions[0].quorum, standing(2));
    room.take("arr+ aj");
    assert_eq!(room.session().decisions[0].quorum, standing(2));
    room.take("vote: 3 0 0");
    assert_eq!(room.session().decisions[0].quorum, standing(3));
}

#[test]
fn a_decision_is_replaced_by_one_of_this_or_another_session() {
    for (line, date, number) in [
        ("remplace: 1 par 2 du 9 octobre 2009", "2009-10-09", 2),
        ("remplace: 1 par 2", "2009-05-27", 2),
        ("replaced: 1 by 4 of 9 October 2009", "2009-10-09", 4),
    ] {
        let mut room = Room::new();
        room.all(&["! un", "! deux", line]);
        let successor = room.session().decisions[0].successor.clone().unwrap();
        assert_eq!(successor.date, day(date).into(), "{line}");
        assert_eq!(successor.number, Some(number), "{line}");
    }
}

#[test]
fn a_quorum_is_a_number_a_part_or_so_many_of_each_side() {
    let sides = |french, japanese| Quorum::Sides {
        sides: [("France", french), ("Japon", japanese)]
            .map(|(side, n)| (side.to_owned(), n))
            .into(),
    };
    for (line, rule) in [
        ("quorum: 5", Some(Quorum::Count { n: 5 })),
        ("quorum: 1/2", Some(Quorum::Fraction { n: 1, of: 2 })),
        ("quorum: france 3 japon 2", Some(sides(3, 2))),
        ("定足数：１／２", Some(Quorum::Fraction { n: 1, of: 2 })),
        ("quorum: 0", None),
        ("Quorum: atteint", Some(Quorum::Count { n: 9 })),
        ("quorum: 3/2", Some(Quorum::Count { n: 9 })),
    ] {
        let mut room = Room::new();
        room.all(&["quorum: 9", line]);
        assert_eq!(room.session().quorum, rule, "{line}");
    }
}

#[test]
fn a_point_of_order_comes_first_and_is_over_with_the_floor() {
    let mut room = Room::new();
    room.all(&["q+ ar", "q+ kk", "q+ jfp!", "q+ kk!"]);
    let live = &room.session().live;
    assert_eq!(
        (live.queue.join(" "), live.orders.join(" ")),
        ("jfp kk ar".to_owned(), "jfp kk".to_owned())
    );
    room.all(&["q:", "kk: un rappel au règlement"]);
    let live = &room.session().live;
    assert_eq!(
        (live.queue.join(" "), live.orders.len()),
        ("ar".to_owned(), 0)
    );
}
