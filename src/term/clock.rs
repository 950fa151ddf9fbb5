//! The one clock. Everybody else is given the moment as a value.

use std::str::FromStr;

use chrono::{Local, NaiveDateTime, TimeDelta};

use crate::model::Moment;

/// The wall clock, or the one that `COPIL_NOW` fixes for tests and demonstrations.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    /// The machine's, in its own zone.
    Wall,
    /// A given moment, which moves on by `step` with each line or command that changes the session.
    Fixed {
        /// What time it is.
        now: Moment,
        /// How far it moves on each time.
        step: TimeDelta,
    },
}

impl Clock {
    /// The variable that fixes the clock: `2009-05-27T14:00:00`, or with a step `2009-05-27T14:00:00+1s`.
    pub const VARIABLE: &'static str = "COPIL_NOW";

    /// The clock that the environment asks for.
    ///
    /// # Errors
    /// A message when the variable is set and is no moment.
    pub fn from_environment() -> Result<Self, String> {
        match std::env::var(Self::VARIABLE) {
            Ok(text) if !text.is_empty() => text.parse(),
            _ => Ok(Self::Wall),
        }
    }

    /// What time it is.
    #[must_use]
    pub fn now(&self) -> Moment {
        match self {
            Self::Wall => Local::now().naive_local(),
            Self::Fixed { now, .. } => *now,
        }
    }

    /// A line or a command changed the session: a fixed clock moves on.
    pub fn tick(&mut self) {
        if let Self::Fixed { now, step } = self {
            *now = now.checked_add_signed(*step).unwrap_or(*now);
        }
    }
}

impl FromStr for Clock {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || {
            format!(
                "{}={text}: expected a moment and, optional, a step: 2009-05-27T14:00:00+1s",
                Self::VARIABLE
            )
        };
        let (moment, step) = text.split_once('+').unwrap_or((text, "0s"));
        let now = NaiveDateTime::from_str(moment).map_err(|_| wrong())?;
        let step = match (step.strip_suffix('s'), step.strip_suffix('m')) {
            (Some(seconds), _) => seconds.parse().ok().and_then(TimeDelta::try_seconds),
            (_, Some(minutes)) => minutes.parse().ok().and_then(TimeDelta::try_minutes),
            _ => None,
        };
        Ok(Self::Fixed {
            now,
            step: step.ok_or_else(wrong)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fixed_clock_moves_only_when_something_was_done() {
        let mut clock: Clock = "2009-05-27T14:00:00+90s".parse().unwrap();
        assert_eq!(clock.now(), clock.now());
        clock.tick();
        assert_eq!(clock.now().to_string(), "2009-05-27 14:01:30");
    }

    #[test]
    fn a_moment_that_is_none_is_refused_with_the_form_wanted() {
        for text in [
            "hier",
            "2009-05-27",
            "2009-05-27T14:00:00+1h",
            "2009-05-27T14:00:00+xs",
        ] {
            let message = text.parse::<Clock>().unwrap_err();
            assert!(
                message.contains(text) && message.contains("14:00:00+1s"),
                "{message}"
            );
        }
    }
}
