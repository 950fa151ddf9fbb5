//! What was found, as JSON for other programs:
//!
//! ```text
//! {"sessions": 2, "cut": false, "hits": [
//!   {"session": {"file": "…", "event": "…", "body": "…", "number": 1, "date": "2009-05-27", "day": "2009-05-27"},
//!    "kind": "decision", "place": {"record": 31}, "number": 3, "who": ["…"], "at": "14:29",
//!    "excerpt": "L'envoi des lettres d'invitation", "marks": [[23, 33]]}]}
//! ```
//!
//! `kind` is decision, action, question, entry, item, person or session; `place` is `{"record": ID}`,
//! `{"item": ID}`, `{"person": KEY}` or `{}` for the session's head. `date` is as written, which may be words,
//! `day` its first day or null. `number`, `at` are null where there is none. `marks` counts characters (Unicode
//! scalar values) of `excerpt`, the first one in, the last one out. `cut` says that there may be more sessions.

use serde_json::{Value, json};

use crate::archive::{Answer, Hit};
use crate::model::{Date, Place};
use crate::text::visible;

/// The answer as one line of JSON.
pub(super) fn json(answer: &Answer) -> String {
    let hits: Vec<Value> = answer.hits.iter().map(hit).collect();
    let all = json!({"sessions": answer.sessions, "cut": answer.cut, "hits": hits});
    format!("{all}\n")
}

fn hit(hit: &Hit) -> Value {
    let meeting = &hit.meeting;
    let date = match &meeting.date {
        Date::Day(day) => day.to_string(),
        Date::Words { text, .. } => text.clone(),
    };
    let place = match &hit.place {
        Place::Session => json!({}),
        Place::Record(id) => json!({"record": id}),
        Place::Item(id) => json!({"item": id}),
        Place::Person(key) => json!({"person": key}),
    };
    let text = &hit.excerpt.text;
    let chars = |at: usize| text.get(..at).map_or(0, |before| before.chars().count());
    let marks = hit.excerpt.marks.iter();
    let marks: Vec<[usize; 2]> = marks
        .map(|mark| [chars(mark.start), chars(mark.end)])
        .collect();
    json!({
        "session": {
            "file": visible(&meeting.path.to_string_lossy()),
            "event": meeting.event,
            "body": meeting.body,
            "number": meeting.number,
            "date": date,
            "day": meeting.date.first_day().map(|day| day.to_string()),
        },
        "kind": hit.kind.word(),
        "place": place,
        "number": hit.number,
        "who": hit.who,
        "at": hit.at.map(|at| at.to_string()),
        "excerpt": text,
        "marks": marks,
    })
}
