//! What the command line says, in the words of the catalogue: the same that the screen has.

use crate::app::flow::{self, Sight};
use crate::app::{Copied, ghost};
use crate::capture::{self, Context, Parsed};
use crate::locale::Catalog;
use crate::model::{Finding, Id, Moment, Place, Record, Session};
use crate::store::Recovery;

/// How a line was read: what the ghost under the capture line says of it.
pub(super) fn ghost(parsed: &Parsed, cx: &Context<'_>, words: &Catalog) -> String {
    let pieces = ghost::worded(&capture::ghost(parsed, cx), words);
    pieces.into_iter().map(|(_, text)| text).collect()
}

/// The same, and nothing of what was typed: what kind of line it is, that it is not for everybody, and that
/// it needs an answer when it does.
pub(super) fn ghost_kind(parsed: &Parsed, cx: &Context<'_>, words: &Catalog) -> String {
    let ghost = capture::ghost(parsed, cx);
    let doubtful =
        ghost.problem.is_some() || !ghost.pending.is_empty() || !ghost.choices.is_empty();
    let number = ghost.number.map(|n| n.to_string()).unwrap_or_default();
    let mut said = vec![words.with(ghost.id, &[("n", number.into())])];
    if ghost.confidential {
        said.push(words.text("mark-confidential").into_owned());
    }
    if doubtful {
        said.push(words.text("cli-needs-an-answer").into_owned());
    }
    said.join(" · ")
}

/// A finding: where, and what. What is private or confidential is named by its place alone: the terminal
/// may be seen by others, the findings may be mailed.
pub(super) fn finding(
    finding: &Finding,
    session: &Session,
    now: Moment,
    words: &Catalog,
) -> (String, String) {
    let sight = Sight {
        session,
        words,
        now,
        amended: None,
        silent: None,
    };
    let mut said: Vec<String> = flow::finding(sight, finding)
        .parts
        .into_iter()
        .map(|part| part.text)
        .collect();
    let (private, confidential) = match &finding.place {
        Place::Record(id) => session
            .record(*id)
            .map(|record| (record.private(), record.confidential())),
        Place::Item(id) => session.item(*id).map(|item| (false, item.confidential)),
        Place::Session | Place::Person(_) => None,
    }
    .unwrap_or_default();
    let mark = match (private, confidential) {
        (true, _) => Some("mark-private"),
        (false, true) => Some("mark-confidential"),
        (false, false) => None,
    };
    if let Some(mark) = mark {
        said.truncate(1);
        said.push(words.text(mark).into_owned());
    }
    let place = match &finding.place {
        Place::Session => String::from("-"),
        Place::Person(key) => key.clone(),
        Place::Item(id) => format!("#{id}"),
        Place::Record(id) => record(Some(*id), session),
    };
    (place, said.join(" — "))
}

/// Where a record is: its number in the file, and when it was noted.
pub(super) fn record(id: Option<Id>, session: &Session) -> String {
    let Some(id) = id else { return "-".to_owned() };
    let hour = session.record(id).and_then(Record::at);
    let hour = hour.map(|hour| format!(" {hour}")).unwrap_or_default();
    format!("#{id}{hour}")
}

/// What was found beside a session when it was opened, in one line; none when there is nothing to say.
pub(super) fn recovery(recovered: &Recovery, draft: &str, words: &Catalog) -> Option<String> {
    let mut said = Vec::new();
    if recovered.groups > 0 {
        said.push(words.with("recovered", &[("lines", recovered.groups.into())]));
    }
    if !draft.is_empty() {
        said.push(words.text("recovered-draft").into_owned());
    }
    said.extend(damage(recovered, words));
    (!said.is_empty()).then(|| said.join(" · "))
}

/// What of it could not be read, or found no place any more.
pub(super) fn damage(recovered: &Recovery, words: &Catalog) -> Option<String> {
    let mut said = Vec::new();
    if let Some(first) = recovered.damage.first() {
        let n = recovered.damage.len();
        let path = first
            .kept
            .as_ref()
            .unwrap_or(&first.path)
            .display()
            .to_string();
        let near = first.near.map(|near| flow::names::hour(near.time()));
        let id = match near {
            Some(_) => "recovered-damaged",
            None => "recovered-damaged-first",
        };
        let hour = near.unwrap_or_default();
        let args = [
            ("n", n.into()),
            ("hour", hour.into()),
            ("path", path.into()),
        ];
        said.push(words.with(id, &args));
    }
    if let Some(conflict) = &recovered.conflict {
        let n = conflict.records;
        let kept = conflict.kept.as_ref();
        let path = kept
            .map(|path| path.display().to_string())
            .unwrap_or_default();
        said.push(words.with(
            "recovered-conflict",
            &[("n", n.into()), ("path", path.into())],
        ));
    }
    (!said.is_empty()).then(|| said.join(" · "))
}

/// What became of a copy.
pub(super) fn copied(copied: &Copied, words: &Catalog) -> String {
    copied.worded(words)
}
