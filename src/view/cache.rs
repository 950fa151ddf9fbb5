//! What is not worth doing twice: breaking the same words at the same width, composing the same panes.

use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use super::panes::Panes;
use crate::app::{App, Frame};
use crate::text::wrap;

/// More texts than any screen shows.
const MOST: usize = 4_000;

type Lines = Rc<[Range<usize>]>;

/// Wrapped words, and the panes as last composed.
#[derive(Debug, Default)]
pub struct WrapCache {
    wraps: HashMap<usize, HashMap<String, Lines>>,
    kept: usize,
    panes: Option<(u64, Frame, Rc<Panes>)>,
}

impl WrapCache {
    /// The lines of a text at a width.
    pub(super) fn lines(&mut self, text: &str, width: usize) -> Lines {
        if let Some(lines) = self.wraps.get(&width).and_then(|texts| texts.get(text)) {
            return Rc::clone(lines);
        }
        if self.kept >= MOST {
            self.wraps.clear();
            self.kept = 0;
        }
        let lines: Lines = wrap(text, width).into();
        let texts = self.wraps.entry(width).or_default();
        texts.insert(text.to_owned(), Rc::clone(&lines));
        self.kept += 1;
        lines
    }

    /// The panes of this state of the program.
    pub(super) fn panes(&mut self, app: &App, frame: &Frame) -> Rc<Panes> {
        if let Some((revision, of, panes)) = &self.panes
            && *revision == app.revision()
            && of == frame
        {
            return Rc::clone(panes);
        }
        let panes = Rc::new(Panes::compose(app, frame, self));
        self.panes = Some((app.revision(), *frame, Rc::clone(&panes)));
        panes
    }
}
