//! The chair's screen and the rapporteur's, with the spool between them: what the chair answers on his own is
//! carried out on the other, once, as he saw the point; what cannot be carried out any more is kept.

use copil::app::room::Answered;
use copil::app::{Access, Effect, Event, Followed, Journal, Opened};
use copil::model::{DecisionState, Id, Record, Session, Vote};
use copil::store;
use copil::store::spool::{Spool, waiting_in};
use copil::store::storage::Disk;
use tempfile::TempDir;

use crate::desk::{Desk, opened};
use crate::follow::marie;
use crate::sample::meeting;

/// Both screens, and the folder that holds the spool.
struct Two {
    chair: Desk,
    writer: Desk,
    spool: Spool,
    folder: TempDir,
}

impl Two {
    /// With the first point that is proposed before the chair.
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("x.ron");
        store::create(&path, &meeting()).unwrap();
        let mut chair = Desk::opened(
            Opened {
                access: Access::Chair(marie()),
                locked: false,
                ..opened(meeting().for_the_room())
            },
            100,
            30,
        );
        chair.keys("F10");
        Self {
            chair,
            writer: Desk::open(meeting(), 120, 40),
            spool: Spool::of(&path).unwrap(),
            folder,
        }
    }

    /// What the chair answered goes into the spool.
    fn sends(&mut self) -> &mut Self {
        for effect in std::mem::take(&mut self.chair.asked) {
            if let Effect::Answer(answer) = effect {
                let put = self.spool.put("présidence", self.chair.now, &answer);
                let sent = put.map_err(|error| error.to_string());
                self.chair.event(Event::AnswerSent(sent));
            }
        }
        self
    }

    /// The rapporteur's screen takes up what waits, as often as it is told of it.
    fn takes(&mut self) -> &mut Self {
        let path = self.folder.path().join("x.ron");
        let waiting = waiting_in(&Disk, &path)
            .into_iter()
            .map(|waiting| Answered {
                name: waiting.name,
                by: waiting.by,
                answer: waiting.answer.unwrap(),
            });
        let waiting: Vec<Answered> = waiting.collect();
        self.writer.event(Event::Answers(waiting.clone()));
        self.writer.event(Event::Answers(waiting));
        self
    }

    /// What became of it reaches the chair.
    fn follows(&mut self) -> &mut Self {
        let session = Some(Box::new(self.session().for_the_room()));
        let by = marie();
        let followed = Followed { session, by };
        self.chair.event(Event::Followed(Box::new(followed)));
        self
    }

    fn answers(&mut self) -> &mut Self {
        self.sends().takes().follows()
    }

    fn session(&self) -> &Session {
        self.writer.app.live().unwrap().session()
    }

    fn second(&self) -> &copil::model::Decision {
        &self.session().decisions[1]
    }

    /// The names of the answers that the journal holds, in order.
    fn journaled(&self) -> Vec<&str> {
        let asked = self.writer.asked.iter();
        let answers = asked.filter_map(|effect| match effect {
            Effect::Journal(Journal::Answered { answer, .. }) => Some(answer.as_str()),
            _ => None,
        });
        answers.collect()
    }

    /// The notes that keep what could not be carried out.
    fn kept(&self) -> Vec<&str> {
        let kept = self.session().log.iter();
        let kept = kept.filter(|entry| entry.private && entry.flag().is_some());
        kept.filter_map(|entry| Some(entry.text()?.as_str()))
            .collect()
    }
}

#[test]
fn each_key_of_the_chair_s_is_carried_out_on_the_other_screen_once() {
    for (key, state, said, shown) in [
        ("a", DecisionState::Adopted, "adopté", "— adopté"),
        ("p", DecisionState::Postponed, "reporté", "— reportée"),
        ("t", DecisionState::Withdrawn, "retiré", "— retirée"),
        ("j", DecisionState::Rejected, "rejeté", "— rejetée"),
    ] {
        let mut two = Two::new();
        two.chair.keys(key);
        assert_eq!(two.second().state, DecisionState::Noted, "not yet");
        two.answers();
        assert_eq!(two.second().state, state);
        let foot = two.writer.foot();
        let told = format!("La présidence\u{a0}: point n°\u{a0}2 {said}");
        assert!(foot.contains(&told), "{foot}");
        let screen = two.chair.screen();
        assert!(screen.contains(shown), "{screen}");
        assert_eq!(two.journaled().len(), 1);
        assert!(two.kept().is_empty());
    }
}

#[test]
fn the_chair_s_own_words_take_the_place_of_those_he_saw() {
    let mut two = Two::new();
    two.chair.keys("r").types(" Et le sport.\n");
    two.answers();
    assert!(two.second().text.ends_with(" Et le sport."));
    let before = two.second().wordings.last().unwrap();
    assert_eq!(before.text, meeting().decisions[1].text);
    assert!(two.writer.foot().contains("n°\u{a0}2 reformulé"));
    let screen = two.chair.screen();
    assert!(screen.contains("Et le sport."), "{screen}");
}

#[test]
fn his_votes_are_counted_on_the_other_screen_by_number_and_by_name() {
    for (typed, shown) in [("12 0 1", "12 pour"), ("tous+ kk-", "contre")] {
        let mut two = Two::new();
        two.chair.keys("v").types(typed).keys("Enter");
        two.answers();
        let vote = two.second().vote.as_ref().unwrap();
        let named = matches!(vote, Vote::ByName { .. });
        assert_eq!(named, typed.contains("kk"), "{vote:?}");
        assert!(two.writer.foot().contains("vote sur le point n°\u{a0}2"));
        let screen = two.chair.screen();
        assert!(screen.contains(shown), "{screen}");
    }
}

#[test]
fn a_point_put_off_can_still_be_voted_on_from_the_wall() {
    let mut two = Two::new();
    two.chair.keys("p");
    two.answers();
    two.chair.keys("v").types("12 0 1\n");
    two.answers();
    assert!(two.second().vote.is_some(), "{}", two.chair.screen());
}

#[test]
fn an_answer_given_before_the_last_one_is_back_is_to_what_that_one_makes() {
    let mut two = Two::new();
    two.chair.keys("r").types(" Et le sport.\n").keys("a");
    two.answers();
    let decision = two.second();
    assert_eq!(decision.state, DecisionState::Adopted);
    assert!(decision.text.ends_with(" Et le sport."));
    assert!(two.kept().is_empty(), "{:?}", two.kept());
    assert_eq!(two.journaled().len(), 2);
    // Of two that contradict each other the later one holds.
    let mut two = Two::new();
    two.chair.keys("p j");
    two.answers();
    assert_eq!(two.second().state, DecisionState::Rejected);
    // What he saw meanwhile is what he answers to.
    two.writer.keys("F10");
    two.chair.keys("a");
    two.answers();
    assert_eq!(two.second().state, DecisionState::Adopted);
}

#[test]
fn that_an_answer_left_is_not_said_once_the_wall_shows_it_carried_out() {
    let mut two = Two::new();
    two.chair.keys("p");
    two.sends();
    assert!(two.chair.screen().contains("Réponse envoyée"));
    two.takes().follows();
    // On a busy machine what is carried out may be seen before the word that it left.
    let settled = two.chair.keys("Space").screen();
    two.chair.event(Event::AnswerSent(Ok(())));
    assert_eq!(two.chair.screen(), settled);
    assert!(!settled.contains("Réponse envoyée"), "{settled}");
}

#[test]
fn what_the_rapporteur_has_in_hand_is_as_it_was() {
    let mut two = Two::new();
    two.writer.types("kk: une ligne à de");
    two.chair.keys("a");
    two.answers();
    let live = two.writer.app.live().unwrap();
    assert_eq!(live.line().text(), "kk: une ligne à de");
    two.writer.types("mi\n");
    assert!(
        two.writer.screen().contains("une ligne à demi"),
        "{}",
        two.writer.screen()
    );
    assert_eq!(two.second().state, DecisionState::Adopted);
}

#[test]
fn an_answer_to_what_is_gone_or_other_is_kept_and_shown() {
    type Change = fn(&mut Desk);
    let gone: Change = |writer| {
        let mut session = meeting();
        session.decisions.remove(1);
        *writer = Desk::open(session, 120, 40);
    };
    let other: Change = |writer| {
        writer.types("!2 d'autres mots\n");
    };
    let closed: Change = |writer| {
        writer
            .types("hc:\n")
            .types("!2 derrière la porte\n")
            .types("hc-\n");
    };
    for change in [gone, other, closed] {
        for (keys, typed, said) in [
            ("a", "", "La présidence a adopté"),
            ("r", " Et le sport.\n", "a reformulé"),
            ("p", "", "a reporté"),
            ("t", "", "a retiré"),
            ("j", "", "a rejeté"),
            ("v", "12 0 1\n", "12 pour"),
        ] {
            let mut two = Two::new();
            change(&mut two.writer);
            let before = two.session().decisions.clone();
            two.chair.keys(keys).types(typed);
            two.answers();
            assert_eq!(two.session().decisions, before, "{keys}");
            let kept = two.kept();
            let note = kept.last().unwrap();
            assert!(note.contains(said), "{note}");
            assert!(note.contains("Gouvernance locale"), "what he saw: {note}");
            let foot = two.writer.foot();
            assert!(foot.contains("gardée en note privée"), "{foot}");
            assert!(
                two.writer.screen().contains("La présidence a"),
                "{}",
                two.writer.screen()
            );
            // It is nobody else's.
            assert!(!two.chair.screen().contains("La présidence a"));
            assert_eq!(two.journaled().len(), 1, "kept once");
        }
    }
}

#[test]
fn an_answer_to_a_point_of_another_session_is_kept() {
    let mut two = Two::new();
    two.chair.keys("a");
    let Some(Effect::Answer(answer)) = two.chair.asked.pop() else {
        panic!("no answer");
    };
    let mut answer = *answer;
    answer.decision = Id(4711);
    two.spool.put("présidence", two.chair.now, &answer).unwrap();
    two.takes();
    assert_eq!(two.kept().len(), 1);
}
