//! What is drawn beside words: lines, shades, the logo. Those who listen to a page hear none of it.

use krilla::geom::{PathBuilder, Rect, Transform};
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::ArtifactType;

use super::draw::{Press, artifact, paint};
use super::flow::{Decor, Strip};
use super::pages::CUT;
use crate::document::Colour;

/// How thick lines are.
const HAIR: f32 = 0.5;
const RULE: f32 = 0.75;
const BAR: f32 = 1.5;

/// So far from the left, so far from the top.
type Place = (f32, f32);

impl Press<'_> {
    /// Draws what is on a strip besides words; `edge` tells whether the strip begins and ends its page.
    pub(super) fn decor(
        &self,
        surface: &mut Surface<'_>,
        strip: &Strip,
        y: f32,
        edge: (bool, bool),
    ) {
        let (rule, shade) = self.sheet.colours();
        let (left, right) = (self.sheet.left, self.sheet.left + self.sheet.measure);
        let bottom = y + strip.height;
        match strip.decor {
            Decor::Plain => {}
            Decor::Ruled => {
                stroke(surface, rule, RULE, &[((left, bottom), (right, bottom))]);
            }
            Decor::Bar { first } => {
                // The bar runs through the room between lines.
                let top = if first { y + BAR } else { y };
                stroke(surface, rule, BAR, &[((left, top), (left, bottom))]);
            }
            Decor::Row {
                table,
                head,
                first,
                last,
            } => {
                let Some(table) = self.flow.tables.get(table) else {
                    return;
                };
                if head {
                    fill(surface, shade, (left, y, right, bottom));
                }
                // A row that is cut keeps its room above and below its words.
                let top = if edge.0 && !first { y - CUT } else { y };
                let bottom = if edge.1 && !last {
                    bottom + CUT
                } else {
                    bottom
                };
                let ends = [
                    (first || edge.0).then_some(top),
                    (last || edge.1).then_some(bottom),
                ];
                let sides = table
                    .edges
                    .iter()
                    .map(|x| ((left + x, top), (left + x, bottom)));
                let ends = ends.into_iter().flatten().map(|y| ((left, y), (right, y)));
                let lines: Vec<_> = sides.chain(ends).collect();
                stroke(surface, rule, HAIR, &lines);
            }
            Decor::Logo => {
                if let Some((image, size)) = &self.logo {
                    surface.start_tagged(artifact(ArtifactType::Layout));
                    surface.push_transform(&Transform::from_translate(left, y));
                    surface.draw_image(image.clone(), *size);
                    surface.pop();
                    surface.end_tagged();
                }
            }
        }
    }
}

fn stroke(surface: &mut Surface<'_>, colour: Colour, width: f32, lines: &[(Place, Place)]) {
    let mut path = PathBuilder::new();
    for ((x, y), (to_x, to_y)) in lines {
        path.move_to(*x, *y);
        path.line_to(*to_x, *to_y);
    }
    let Some(path) = path.finish() else { return };
    surface.start_tagged(artifact(ArtifactType::Layout));
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke {
        paint: paint(colour).into(),
        width,
        ..Stroke::default()
    }));
    surface.draw_path(&path);
    surface.end_tagged();
}

fn fill(surface: &mut Surface<'_>, colour: Colour, area: (f32, f32, f32, f32)) {
    let (left, top, right, bottom) = area;
    let mut path = PathBuilder::new();
    if let Some(area) = Rect::from_ltrb(left, top, right, bottom) {
        path.push_rect(area);
    }
    let Some(path) = path.finish() else { return };
    surface.start_tagged(artifact(ArtifactType::Layout));
    surface.set_stroke(None);
    surface.set_fill(Some(Fill {
        paint: paint(colour).into(),
        ..Fill::default()
    }));
    surface.draw_path(&path);
    surface.end_tagged();
}
