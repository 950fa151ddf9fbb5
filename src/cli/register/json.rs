//! The register for other programs. Words are codes (`late`), days are ISO 8601.

use serde_json::{Value, json};

use crate::archive::register::{Point, Register, Series};
use crate::model::{Date, Link};

/// Points and figures, in one object.
pub(super) fn written(
    register: &Register,
    points: &[&Point],
) -> Result<Vec<u8>, serde_json::Error> {
    let points: Vec<Value> = points.iter().map(|one| point(register, one)).collect();
    let series: Vec<Value> = register
        .series()
        .iter()
        .map(|one| figures(register, one))
        .collect();
    let whole = json!({
        "today": register.today().to_string(),
        "points": points,
        "indicators": series,
    });
    let mut out = serde_json::to_vec_pretty(&whole)?;
    out.push(b'\n');
    Ok(out)
}

fn date(date: &Date) -> Value {
    match date {
        Date::Day(day) => json!({"day": day.to_string()}),
        Date::Words { text, after } => {
            json!({"words": text, "after": after.map(|day| day.to_string())})
        }
    }
}

fn session(register: &Register, at: usize) -> Value {
    let Some(sitting) = register.sitting(at) else {
        return Value::Null;
    };
    let file = sitting.path.file_name().unwrap_or_default();
    json!({
        "file": file.to_string_lossy(),
        "event": sitting.event,
        "body": sitting.body,
        "meeting": sitting.number,
        "date": date(&sitting.date),
    })
}

fn link(link: &Link) -> Value {
    json!({
        "file": link.file,
        "meeting": link.meeting,
        "date": date(&link.date),
        "number": link.number,
    })
}

fn point(register: &Register, point: &Point) -> Value {
    let owners: Vec<Value> = point
        .owners
        .iter()
        .map(|owner| json!({"key": owner.key, "name": owner.name, "side": owner.side}))
        .collect();
    let amendments: Vec<Value> = point
        .amendments
        .iter()
        .map(|one| {
            json!({
                "text": one.text,
                "on": one.on.map(|day| day.to_string()),
                "pending": one.pending,
            })
        })
        .collect();
    let ended = point.ended.as_ref().map(|ended| {
        json!({
            "on": ended.on.map(|day| day.to_string()),
            "note": ended.note,
            "session": session(register, ended.sitting),
        })
    });
    let objective = point.objective.as_ref().map(
        |cite| json!({"source": cite.source, "number": cite.objective, "measure": cite.measure}),
    );
    json!({
        "kind": point.matter.word(),
        "state": point.state.word(),
        "session": session(register, point.sitting),
        "id": point.id.0,
        "number": point.number,
        "text": point.text,
        "amendments": amendments,
        "who": owners,
        "due": point.due.as_ref().map(|due| date(&due.date)),
        "ended": ended,
        "objective": objective,
        "replaced_by": point.successor.as_ref().map(link),
    })
}

fn figures(register: &Register, series: &Series) -> Value {
    let readings: Vec<Value> = series
        .readings
        .iter()
        .map(|one| {
            json!({
                "session": session(register, one.sitting),
                "value": one.value,
                "of": one.of,
            })
        })
        .collect();
    json!({"name": series.name, "body": series.body, "readings": readings})
}
