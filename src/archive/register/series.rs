//! The figures followed, over time.

use crate::archive::Filed;
use crate::text::{Rule, fold};

/// Where a figure stood at one session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The session, in the list of the register.
    pub sitting: usize,
    /// How many.
    pub value: u32,
    /// Out of how many, where it was said.
    pub of: Option<u32>,
}

/// A figure followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// What is counted, as first typed.
    pub name: String,
    /// Of which body.
    pub body: String,
    /// Where it stood, the oldest first.
    pub readings: Vec<Reading>,
}

impl Series {
    /// Where it stands.
    #[must_use]
    pub fn last(&self) -> Option<Reading> {
        self.readings.last().copied()
    }

    /// The most it can be, or was: the height of its chart.
    #[must_use]
    pub fn most(&self) -> u32 {
        let readings = self.readings.iter();
        let most = readings.map(|one| one.of.unwrap_or(one.value).max(one.value));
        most.max().unwrap_or(0)
    }

    pub(super) fn is(&self, name: &str, body: &str) -> bool {
        fold(&self.name) == fold(name) && fold(&self.body) == fold(body)
    }
}

/// The figures of these sessions, the oldest first.
pub(super) fn of(sessions: &[&Filed], with_confidential: bool) -> Vec<Series> {
    let mut series: Vec<Series> = Vec::new();
    for (sitting, filed) in sessions.iter().enumerate() {
        let session = &filed.session;
        let told = session.indicators.iter();
        for one in told.filter(|one| {
            one.cipher.is_none()
                && (with_confidential || !one.confidential || !Rule::RegisterFigures.holds())
        }) {
            let reading = Reading {
                sitting,
                value: one.value,
                of: one.of,
            };
            let body = session.body.as_str();
            match series.iter_mut().find(|known| known.is(&one.name, body)) {
                Some(known) => known.readings.push(reading),
                None => series.push(Series {
                    name: one.name.clone(),
                    body: body.to_owned(),
                    readings: vec![reading],
                }),
            }
        }
    }
    series
}
