//! Bookmarks: the headings of a document, each where it stands.

use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::outline::{Outline, OutlineNode};

use super::draw::Press;
use super::flow::{Part, SetId};
use super::pages::Shown;

impl Press<'_> {
    /// The bookmarks: the headings, each where it stands.
    pub fn outline(&self, pages: &[Vec<Shown>]) -> Outline {
        let mut open: Vec<(u16, OutlineNode)> = Vec::new();
        let mut outline = Outline::new();
        for part in &self.flow.parts {
            let Part::Heading(depth, id) = *part else {
                continue;
            };
            let Some((page, y)) = self.found(pages, id) else {
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

    fn found(&self, pages: &[Vec<Shown>], id: SetId) -> Option<(usize, f32)> {
        pages.iter().enumerate().find_map(|(page, shown)| {
            let place = shown.iter().find(|place| {
                let strip = self.flow.strips.get(place.strip);
                strip.is_some_and(|strip| strip.lines.iter().any(|line| line.set == id))
            });
            place.map(|place| (page, place.y))
        })
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
