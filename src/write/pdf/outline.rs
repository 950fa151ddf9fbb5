//! Bookmarks: the headings of a document, each where it stands.

use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::outline::{Outline, OutlineNode};

use super::draw::Press;
use super::flow::Part;
use super::pages::Shown;

impl Press<'_> {
    /// The bookmarks: the headings, each where it stands.
    pub fn outline(&self, pages: &[Vec<Shown>]) -> Outline {
        let found = self.found(pages);
        let mut open: Vec<(u16, OutlineNode)> = Vec::new();
        let mut outline = Outline::new();
        for part in &self.flow.parts {
            let Part::Heading(depth, id) = *part else {
                continue;
            };
            let Some((page, y)) = found.get(id).copied().flatten() else {
                continue;
            };
            let Some(set) = self.flow.sets.get(id) else {
                continue;
            };
            let at = Point::from_xy(self.sheet.left, self.sheet.top + y);
            let node = OutlineNode::new(bookmark(&set.text), XyzDestination::new(page, at));
            close(&mut open, &mut outline, depth);
            open.push((depth, node.with_open(true)));
        }
        close(&mut open, &mut outline, 0);
        outline
    }

    /// Where each paragraph begins.
    fn found(&self, pages: &[Vec<Shown>]) -> Vec<Option<(usize, f32)>> {
        let mut found = vec![None; self.flow.sets.len()];
        for (page, shown) in pages.iter().enumerate() {
            for place in shown {
                let strip = self.flow.strips.get(place.strip);
                for line in strip.into_iter().flat_map(|strip| &strip.lines) {
                    if let Some(found) = found.get_mut(line.set) {
                        found.get_or_insert((page, place.y));
                    }
                }
            }
        }
        found
    }
}

/// Puts the bookmarks at least this deep under those they belong to.
fn close(open: &mut Vec<(u16, OutlineNode)>, outline: &mut Outline, depth: u16) {
    while let Some((_, node)) = open.pop_if(|(deep, _)| *deep >= depth) {
        match open.last_mut() {
            Some((_, over)) => over.push_child(node),
            None => outline.push_child(node),
        }
    }
}

/// A heading without the colon that leads to what follows it.
pub(super) fn bookmark(text: &str) -> String {
    let end = |c: char| c.is_whitespace() || matches!(c, ':' | '：' | '\u{202f}' | '\u{a0}');
    let short = text.trim_end_matches(end);
    if short.is_empty() { text } else { short }.to_owned()
}
