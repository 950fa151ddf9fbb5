//! What several rounds come to: medians, ratios taken round by round, a table.

use std::collections::BTreeMap;
use std::time::Duration;

use super::measure::Seen;

/// A value at this hundredth of them all; none of none.
pub fn at(values: &[f64], percent: usize) -> Option<f64> {
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    let last = values.len().checked_sub(1)?;
    values.get((last * percent).div_ceil(100)).copied()
}

/// The middle one.
pub fn median(values: &[f64]) -> Option<f64> {
    at(values, 50)
}

pub fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e3
}

pub fn microseconds(duration: &Duration) -> f64 {
    duration.as_secs_f64() * 1e6
}

#[expect(clippy::cast_precision_loss, reason = "far below what a float holds")]
pub fn number(number: usize) -> f64 {
    number as f64
}

/// What is asked of one round of one program.
#[derive(Clone, Copy, Debug)]
pub enum Measure {
    First,
    Key,
    KeyTail,
    Enter,
    Burst,
    StartBytes,
    KeyBytes,
    KeyBytesMost,
    Peak,
}

impl Measure {
    /// What one round says of it.
    pub fn of(self, seen: &Seen) -> Option<f64> {
        let times = |times: &[Duration]| times.iter().map(microseconds).collect::<Vec<_>>();
        let bytes: Vec<f64> = seen.key_bytes.iter().copied().map(number).collect();
        match self {
            Self::First => Some(milliseconds(seen.first)),
            Self::Key => median(&times(&seen.keys)),
            Self::KeyTail => at(&times(&seen.keys), 95),
            Self::Enter => median(&times(&seen.enters)),
            Self::Burst => Some(milliseconds(seen.burst)).filter(|burst| *burst > 0.0),
            Self::StartBytes => Some(number(seen.start_bytes)),
            Self::KeyBytes => median(&bytes),
            Self::KeyBytesMost => at(&bytes, 100),
            Self::Peak => Some(number(seen.peak) / 1024.0 / 1024.0),
        }
    }
}

/// Every round of every program.
#[derive(Default)]
pub struct Rounds(BTreeMap<String, Vec<Seen>>);

impl Rounds {
    pub fn add(&mut self, program: &str, seen: Seen) {
        self.0.entry(program.to_owned()).or_default().push(seen);
    }

    fn of(&self, program: &str) -> &[Seen] {
        self.0.get(program).map_or(&[], Vec::as_slice)
    }

    /// The middle of what its rounds say.
    pub fn seen(&self, program: &str, measure: Measure) -> Option<f64> {
        let rounds = self.of(program).iter();
        let values: Vec<f64> = rounds.filter_map(|seen| measure.of(seen)).collect();
        median(&values)
    }

    /// The middle of the ratios to another one, each of one round: what slows all down for a moment cancels.
    pub fn ratio(&self, program: &str, base: &str, measure: Measure) -> Option<f64> {
        let pairs = self.of(program).iter().zip(self.of(base));
        let ratios = pairs.filter_map(|(ours, theirs)| {
            let (ours, theirs) = (measure.of(ours)?, measure.of(theirs)?);
            (theirs > 0.0).then_some(ours / theirs)
        });
        median(&ratios.collect::<Vec<_>>())
    }
}

/// A number as short as it may be.
pub fn worded(value: Option<f64>) -> String {
    match value {
        None => "–".to_owned(),
        Some(value) if value >= 100.0 => format!("{value:.0}"),
        Some(value) if value >= 10.0 => format!("{value:.1}"),
        Some(value) => format!("{value:.2}"),
    }
}
