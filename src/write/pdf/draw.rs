//! Pages on paper: words with their tags, lines, links, bookmarks.

use krilla::Document as Pdf;
use krilla::action::LinkAction;
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::geom::{Point, Rect, Size};
use krilla::image::Image;
use krilla::page::{Page, PageSettings};
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, SpanTag};

use super::flow::{Decor, Flow, Placed, SetId};
use super::pages::Shown;
use super::set::{Glyphs, Set, Span};
use super::sheet::Sheet;
use super::tags::Tags;
use crate::document::{Colour, Role};

/// What is the same on all pages.
pub(super) struct Press<'a> {
    /// The paper.
    pub sheet: &'a Sheet<'a>,
    /// The words and where they stand.
    pub flow: &'a Flow,
    /// The language of the document.
    pub language: &'static str,
    /// The logo with its size.
    pub logo: Option<(Image, Size)>,
}

/// What stands above and below a page's text.
pub(super) struct Margin {
    /// Above.
    pub header: Set,
    /// Below.
    pub footer: Set,
}

/// How far headers and footers stand from the text.
const MARGIN: f32 = 14.0;

/// A link that waits for its page to be done.
struct Link {
    set: SetId,
    place: usize,
    words: Identifier,
    area: Rect,
    to: String,
}

impl Press<'_> {
    /// Draws a page; its tags go to what they are of.
    pub fn page(&self, pdf: &mut Pdf, shown: &[Shown], margin: &Margin, tags: &mut Tags) {
        let settings = PageSettings::from_wh(self.sheet.width, self.sheet.height);
        let mut page = pdf.start_page_with(settings.unwrap_or_default());
        let mut links = Vec::new();
        let mut surface = page.surface();
        // Those who copy words from a page get a cell whole before the next one.
        let mut row = Vec::new();
        for (n, place) in shown.iter().enumerate() {
            let Some(strip) = self.flow.strips.get(place.strip) else {
                continue;
            };
            let begins = n
                .checked_sub(1)
                .and_then(|n| shown.get(n))
                .is_none_or(|last| last.again);
            let ends = n + 1 == shown.len();
            self.decor(
                &mut surface,
                strip,
                self.sheet.top + place.y,
                (begins, ends),
            );
            let top = self.sheet.top + place.y + strip.inset;
            row.extend(strip.lines.iter().map(|line| (*line, top)));
            if ends || !matches!(strip.decor, Decor::Row { last: false, .. }) {
                row.sort_by_key(|(line, _)| line.set);
                for (line, top) in row.drain(..) {
                    if let Some(set) = self.flow.sets.get(line.set) {
                        let at = Point::from_xy(self.sheet.left + line.x, top + set.baseline());
                        if place.again {
                            surface.start_tagged(artifact(ArtifactType::PaginationOther));
                            draw_line(&mut surface, set, line.line, at);
                            surface.end_tagged();
                        } else {
                            self.words(&mut surface, set, line, at, tags, &mut links);
                        }
                    }
                }
            }
        }
        self.margin(&mut surface, margin);
        surface.finish();
        follow(page, links, tags);
    }

    fn margin(&self, surface: &mut Surface<'_>, margin: &Margin) {
        let header = lines_of(&margin.header) * margin.header.letters.pitch;
        let above = self.sheet.top - MARGIN - header;
        let below = self.sheet.top + self.sheet.room + MARGIN;
        for (set, top, kind) in [
            (&margin.header, above, ArtifactType::Header),
            (&margin.footer, below, ArtifactType::Footer),
        ] {
            if set.text.is_empty() {
                continue;
            }
            surface.start_tagged(artifact(kind));
            let mut y = top + set.baseline();
            for line in 0..set.lines.len() {
                draw_line(surface, set, line, Point::from_xy(self.sheet.left, y));
                y += set.letters.pitch;
            }
            surface.end_tagged();
        }
    }

    /// Draws a line of words, in as many tagged parts as it has languages and links.
    fn words(
        &self,
        surface: &mut Surface<'_>,
        set: &Set,
        line: Placed,
        at: Point,
        tags: &mut Tags,
        links: &mut Vec<Link>,
    ) {
        let Some(drawn) = set.lines.get(line.line) else {
            return;
        };
        if drawn.parts.is_empty() {
            // A cell without words is a cell.
            let empty = surface.start_tagged(ContentTag::Other);
            surface.end_tagged();
            tags.words(line.set, empty);
        }
        let kind = |glyphs: &Glyphs| {
            let span = set.spans.get(glyphs.span);
            (span.map(|span| span.language), span.and_then(followed))
        };
        for part in drawn.parts.chunk_by(|a, b| kind(a) == kind(b)) {
            let Some((first, last)) = part.first().zip(part.last()) else {
                continue;
            };
            let (language, to) = kind(first);
            let language = language.filter(|language| *language != self.language);
            let tag = match language {
                Some(_) => ContentTag::Span(SpanTag::empty().with_lang(language)),
                None => ContentTag::Other,
            };
            let words = surface.start_tagged(tag);
            for glyphs in part {
                draw(surface, set, glyphs, Point::from_xy(at.x + drawn.x, at.y));
            }
            surface.end_tagged();
            let left = at.x + drawn.x + first.x;
            let right = at.x + drawn.x + last.x + last.width;
            let top = at.y - set.baseline();
            let area = Rect::from_ltrb(left, top, right, top + set.letters.pitch);
            let place = tags.words(line.set, words);
            if let Some((to, area)) = to.zip(area) {
                links.push(Link {
                    set: line.set,
                    place,
                    words,
                    area,
                    to: to.to_owned(),
                });
            }
        }
    }
}

/// Where a span leads, if it may be followed.
fn followed(span: &Span) -> Option<&str> {
    match &span.role {
        Role::Link { to } if crate::write::followed(to) => Some(to),
        _ => None,
    }
}

fn follow(mut page: Page<'_>, links: Vec<Link>, tags: &mut Tags) {
    for link in links {
        let target = Target::Action(LinkAction::new(link.to.clone()).into());
        let annotation =
            Annotation::new_link(LinkAnnotation::new(link.area, target), Some(link.to));
        let annotation = page.add_tagged_annotation(annotation);
        tags.link(link.set, link.place, link.words, annotation);
    }
    page.finish();
}

fn lines_of(set: &Set) -> f32 {
    u16::try_from(set.lines.len()).map_or(0.0, f32::from)
}

fn draw_line(surface: &mut Surface<'_>, set: &Set, line: usize, at: Point) {
    let Some(line) = set.lines.get(line) else {
        return;
    };
    for glyphs in &line.parts {
        draw(surface, set, glyphs, Point::from_xy(at.x + line.x, at.y));
    }
}

fn draw(surface: &mut Surface<'_>, set: &Set, glyphs: &Glyphs, at: Point) {
    let leads = set
        .spans
        .get(glyphs.span)
        .is_some_and(|span| followed(span).is_some());
    let letters = set.letters;
    let colour = paint(if leads { letters.link } else { letters.colour });
    surface.set_fill(Some(Fill {
        paint: colour.into(),
        ..Fill::default()
    }));
    // As thick as most bold letters are beside the plain ones.
    surface.set_stroke(glyphs.embolden.then(|| Stroke {
        paint: colour.into(),
        width: glyphs.size / 30.0,
        ..Stroke::default()
    }));
    surface.draw_glyphs(
        Point::from_xy(at.x + glyphs.x, at.y - glyphs.rise),
        &glyphs.set,
        glyphs.font.clone(),
        &set.text,
        glyphs.size,
        false,
    );
}

/// Something that is not part of what is said.
pub(super) fn artifact<'a>(kind: ArtifactType) -> ContentTag<'a> {
    ContentTag::Artifact(Artifact::with_kind(kind))
}

/// A colour as krilla has it.
pub(super) fn paint(Colour([red, green, blue]): Colour) -> rgb::Color {
    rgb::Color::new(red, green, blue)
}
