//! The lines typed before, for ↑ and ↓, which never lose the one being typed.

/// The lines committed in this run, and the walk through them.
#[derive(Clone, Debug, Default)]
pub struct Past {
    lines: Vec<String>,
    /// How far back one has walked, and the line left behind.
    walk: Option<(usize, String)>,
}

/// More lines than these are in the log anyway.
const MOST: usize = 500;

impl Past {
    /// Keeps a line, and ends the walk.
    pub fn keep(&mut self, line: &str) {
        self.walk = None;
        if line.is_empty() || self.lines.last().is_some_and(|last| last == line) {
            return;
        }
        self.lines.push(line.to_owned());
        if self.lines.len() > MOST {
            self.lines.remove(0);
        }
    }

    /// The line before; `current` is the one on the screen. None at the oldest.
    pub fn older(&mut self, current: &str) -> Option<String> {
        let at = match &self.walk {
            Some((at, _)) => at.checked_sub(1)?,
            None => self.lines.len().checked_sub(1)?,
        };
        let found = self.lines.get(at)?.clone();
        let left = match self.walk.take() {
            Some((_, left)) => left,
            None => current.to_owned(),
        };
        self.walk = Some((at, left));
        Some(found)
    }

    /// The line after, at last the one that was being typed. None when one is there already.
    pub fn newer(&mut self) -> Option<String> {
        let (at, left) = self.walk.take()?;
        match self.lines.get(at + 1) {
            Some(line) => {
                self.walk = Some((at + 1, left));
                Some(line.clone())
            }
            None => Some(left),
        }
    }

    /// A key other than ↑ and ↓ was pressed: the line on the screen is the one being typed now. The
    /// line that was left stays within reach.
    pub fn stop(&mut self) {
        if let Some((_, left)) = self.walk.take()
            && !left.is_empty()
        {
            self.keep(&left);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn walking_back_and_forth_gives_the_typed_line_back() {
        let mut past = Past::default();
        past.keep("un");
        past.keep("deux");
        assert_eq!(past.older("en cours").as_deref(), Some("deux"));
        assert_eq!(past.older("deux").as_deref(), Some("un"));
        assert_eq!(past.older("un"), None);
        assert_eq!(past.newer().as_deref(), Some("deux"));
        assert_eq!(past.newer().as_deref(), Some("en cours"));
        assert_eq!(past.newer(), None);
    }

    #[test]
    fn a_line_left_for_an_older_one_stays_within_reach() {
        let mut past = Past::default();
        past.keep("un");
        past.older("en cours");
        past.stop();
        assert_eq!(past.older("un, corrigé").as_deref(), Some("en cours"));
    }
}
