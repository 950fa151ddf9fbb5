//! Arbitrary sessions, and arbitrary changes of a session as it stands.

mod change;

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};
use copil::edit::{Field, Row};
use copil::model::{
    Action, Addendum, Amendment, AmendmentState, Annex, Citation, Civility, Date, Decision,
    DecisionState, Due, DueWord, Ending, Entry, EntryKind, Floor, Formal, Head, Hour, Id,
    Indicator, Item, Language, Link, Live, NextMeeting, Person, Presence, Previous, Question, Role,
    Side, Speaker, Standing, Vote, Wording,
};
use copil::text::Prose;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

// Not every test program wants all of them.
#[allow(unused_imports)]
pub use change::{Change, change, session};

/// Words as people type them, with all that could trouble a file.
pub fn words() -> BoxedStrategy<String> {
    let piece = prop::sample::select(vec![
        "mot",
        "L'été",
        "«",
        "»",
        "会議",
        "「室」",
        "\u{3000}",
        "\"",
        "\\",
        "\n",
        "(",
        ")",
        "[",
        ",",
        "//",
        "/*",
        ":",
        "r#",
        "#",
        "€",
        "👩\u{200d}👧",
        "\\u{41}",
        "'",
        "1)",
        "-",
        " ",
    ]);
    vec(piece, 0..8).prop_map(|pieces| pieces.join(" ")).boxed()
}

fn one_line() -> BoxedStrategy<String> {
    words().prop_map(|words| words.replace('\n', " ")).boxed()
}

fn prose() -> BoxedStrategy<Prose> {
    words().prop_map(Prose::from).boxed()
}

fn day() -> BoxedStrategy<NaiveDate> {
    (0..20_000_i32)
        .prop_map(|days| NaiveDate::from_num_days_from_ce_opt(725_000 + days).unwrap())
        .boxed()
}

fn date() -> BoxedStrategy<Date> {
    prop_oneof![
        day().prop_map(Date::Day),
        (words(), option::of(day())).prop_map(|(text, after)| Date::Words { text, after }),
    ]
    .boxed()
}

fn hour() -> BoxedStrategy<Hour> {
    let second = |second| NaiveTime::from_num_seconds_from_midnight_opt(second, 0).unwrap();
    (0..86_400_u32).prop_map(move |n| Hour(second(n))).boxed()
}

fn key() -> BoxedStrategy<String> {
    "[a-z]{2,3}".boxed()
}

fn speaker() -> BoxedStrategy<Speaker> {
    prop_oneof![
        key().prop_map(Speaker::person),
        Just(Speaker::side("Japon")),
        (key(), key()).prop_map(|(a, b)| format!("{a}+{b}").parse().unwrap()),
    ]
    .boxed()
}

fn kind() -> BoxedStrategy<EntryKind> {
    prop_oneof![
        (option::of(speaker()), prose()).prop_map(|(by, text)| EntryKind::Note { by, text }),
        (option::of(speaker()), prose()).prop_map(|(by, text)| EntryKind::Point { by, text }),
        prose().prop_map(|text| EntryKind::Agreement { text }),
        (option::of(speaker()), prose()).prop_map(|(by, text)| EntryKind::Reservation { by, text }),
        prose().prop_map(|text| EntryKind::Quotation { text }),
        prose().prop_map(|text| EntryKind::Topic { text }),
        speaker().prop_map(|by| EntryKind::Floor { by }),
        key().prop_map(|who| EntryKind::Arrival { who }),
        (key(), option::of(key())).prop_map(|(who, proxy)| EntryKind::Departure { who, proxy }),
        any::<bool>().prop_map(|closed| EntryKind::HuisClos { closed }),
        Just(EntryKind::Pause {}),
        Just(EntryKind::Closing {}),
    ]
    .boxed()
}

/// What every record may carry.
#[derive(Clone, Debug)]
struct Common {
    at: Option<Hour>,
    on: Option<NaiveDate>,
    confidential: bool,
    flag: Option<Prose>,
    print: bool,
    cite: Option<Citation>,
    texts: BTreeMap<Language, Prose>,
}

fn common() -> BoxedStrategy<Common> {
    let place = (option::of(0..40_u32), option::of(0..9_u32));
    let cite = (words(), option::of(date()), place).prop_map(|(source, date, place)| Citation {
        source,
        date,
        objective: place.0,
        measure: place.1,
    });
    let texts = option::of(prose()).prop_map(|text| text.map(|text| (Language::Ja, text)));
    (
        option::of(hour()),
        option::of(day()),
        any::<bool>(),
        option::of(prose()),
        any::<bool>(),
        option::of(cite),
        texts,
    )
        .prop_map(|(at, on, confidential, flag, print, cite, texts)| Common {
            at,
            on,
            confidential,
            flag,
            print,
            cite,
            texts: texts.into_iter().collect(),
        })
        .boxed()
}

macro_rules! with_common {
    ($row:expr, $common:expr) => {{
        let (mut row, common) = ($row, $common);
        row.at = common.at;
        row.on = common.on;
        row.confidential = common.confidential;
        row.flag = common.flag;
        row.print = common.print;
        row.cite = common.cite;
        row.texts = common.texts;
        row
    }};
}

fn entry() -> BoxedStrategy<Entry> {
    (kind(), common())
        .prop_map(|(kind, common)| with_common!(Entry::new(Id(0), kind), common))
        .boxed()
}

fn decision() -> BoxedStrategy<Decision> {
    use DecisionState::{Adopted, Noted, Postponed, Rejected, Withdrawn};
    let state = prop::sample::select(vec![Noted, Adopted, Postponed, Rejected, Withdrawn]);
    let vote = prop_oneof![
        Just(Vote::Unanimous {}),
        (0..30_u32, 0..3_u32).prop_map(|(in_favour, not_voting)| Vote::Tally {
            in_favour,
            against: 1,
            abstained: 0,
            not_voting,
        }),
    ];
    let amendment =
        (prose(), option::of(hour()), any::<bool>()).prop_map(|(text, at, confidential)| {
            Amendment {
                confidential,
                at,
                state: AmendmentState::Pending,
                ..Amendment::new(text)
            }
        });
    let wording = (prose(), option::of(day())).prop_map(|(text, on)| Wording {
        text,
        state: Adopted,
        at: None,
        on,
    });
    let told = (vec(amendment, 0..3), vec(wording, 0..3));
    (prose(), state, option::of(vote), told, common())
        .prop_map(|(text, state, vote, told, common)| {
            let mut row = with_common!(Decision::new(Id(0), text), common);
            row.state = state;
            row.quorum = vote.is_some().then_some(Standing {
                there: 4,
                needed: 5,
            });
            row.vote = vote;
            (row.amendments, row.wordings) = told;
            row
        })
        .boxed()
}

fn action() -> BoxedStrategy<Action> {
    let due = date().prop_map(|date| Due {
        word: DueWord::Before,
        date,
    });
    (
        vec(key(), 0..3),
        option::of(one_line()),
        prose(),
        option::of(due),
        common(),
    )
        .prop_map(|(who, outside, text, due, common)| {
            let mut row = with_common!(Action::new(Id(0), text), common);
            (row.who, row.outside, row.due) = (who, outside, due);
            row.from = Some(Box::new(link()));
            row.ending = Some(Ending {
                on: None,
                note: "fait".into(),
            });
            row
        })
        .boxed()
}

/// The way to where something comes from.
fn link() -> Link {
    Link {
        file: "1.ron".to_owned(),
        date: Date::Words {
            text: "mai".to_owned(),
            after: None,
        },
        meeting: 1,
        id: Some(Id(3)),
        number: Some(2),
    }
}

fn question() -> BoxedStrategy<Question> {
    (prose(), common())
        .prop_map(|(text, common)| with_common!(Question::new(Id(0), text), common))
        .boxed()
}

fn person() -> BoxedStrategy<Person> {
    (key(), one_line(), one_line(), any::<bool>(), any::<bool>())
        .prop_map(|(key, name, function, here, confidential)| Person {
            confidential,
            key,
            name,
            function,
            role: if here { Role::Chair } else { Role::Member },
            presence: if here {
                Presence::Present
            } else {
                Presence::Unknown
            },
            civility: here.then_some(Civility::Mme),
            pending: !here,
            ..Person::default()
        })
        .boxed()
}

fn item() -> BoxedStrategy<Item> {
    let until = option::of(0..60_u32);
    (one_line(), option::of(0..90_u32), until, any::<bool>())
        .prop_map(|(title, planned, until, confidential)| Item {
            confidential,
            title,
            planned,
            until: until.and_then(|minute| Hour::new(15, minute)),
            ..Item::default()
        })
        .boxed()
}

/// A row of any list; its id is given by the session it goes into.
pub fn row() -> BoxedStrategy<Row> {
    prop_oneof![
        1 => person().prop_map(Row::Person),
        1 => item().prop_map(Row::Item),
        4 => entry().prop_map(Row::Entry),
        2 => decision().prop_map(Row::Decision),
        1 => action().prop_map(Row::Action),
        1 => question().prop_map(Row::Question),
    ]
    .boxed()
}

fn formal() -> BoxedStrategy<Formal> {
    let texts = option::of(prose()).prop_map(|text| text.map(|text| (Language::Ja, text)));
    let annex = (prose(), texts).prop_map(|(text, texts)| Annex {
        text,
        texts: texts.into_iter().collect(),
        confidential: false,
        cipher: None,
    });
    let previous = (date(), prose()).prop_map(|(of, text)| Previous {
        of,
        text,
        texts: BTreeMap::new(),
    });
    let addendum = (day(), prose()).prop_map(|(on, text)| Addendum {
        on,
        text,
        texts: BTreeMap::new(),
        confidential: true,
        cipher: None,
    });
    (
        option::of(hour()),
        option::of(previous),
        option::of(day()),
        vec(annex, 0..3),
        vec(one_line(), 0..3),
        vec(addendum, 0..3),
    )
        .prop_map(
            |(begins, previous, approved, annexes, distribution, addenda)| Formal {
                begins,
                ends: None,
                previous,
                approved,
                annexes,
                distribution,
                addenda,
            },
        )
        .boxed()
}

fn field() -> BoxedStrategy<Field> {
    let head = (one_line(), one_line()).prop_map(|(event, place)| Head {
        event,
        place,
        ..Head::default()
    });
    let heads = head.prop_map(|head| BTreeMap::from([(Language::Ja, head)]));
    let next = (date(), option::of(hour()), one_line(), any::<bool>()).prop_map(
        |(date, at, place, confidential)| NextMeeting {
            date,
            at,
            place,
            print: true,
            moved: 0,
            confidential,
            cipher: None,
        },
    );
    let live = (option::of(speaker()), vec(key(), 0..3), any::<bool>()).prop_map(
        |(by, queue, huis_clos)| {
            Box::new(Live {
                floor: by.map_or(Floor::Nobody, |by| Floor::Speaker { by }),
                queue,
                huis_clos,
                bound: BTreeMap::from([("kaw".to_owned(), Speaker::person("kk"))]),
                ..Live::default()
            })
        },
    );
    let indicator =
        (one_line(), 0..40_u32, option::of(0..40_u32)).prop_map(|(name, value, of)| Indicator {
            name,
            value,
            of,
            at: None,
            item: None,
            confidential: true,
            cipher: None,
        });
    let side = |(name, label)| Side {
        name,
        label,
        ..Side::default()
    };
    prop_oneof![
        one_line().prop_map(Field::Event),
        one_line().prop_map(Field::Body),
        one_line().prop_map(Field::Place),
        one_line().prop_map(Field::House),
        (0..40_u32).prop_map(Field::Number),
        date().prop_map(Field::Date),
        heads.prop_map(Field::Texts),
        formal().prop_map(|formal| Field::Formal(Box::new(formal))),
        Just(Field::Language(Language::Ja)),
        vec((one_line(), one_line()).prop_map(side), 0..3).prop_map(Field::Sides),
        vec(indicator, 0..3).prop_map(Field::Indicators),
        option::of(next).prop_map(Field::Next),
        live.prop_map(Field::Live),
    ]
    .boxed()
}
