//! Words set in lines: which glyph of which font stands where. No line opens with what belongs to the one
//! before it (a no-break space and its sign, 、 and 。); nothing is set that has no glyph.

use krilla::text::{Font, GlyphId, KrillaGlyph};
use parley::{Layout, Run};

use super::fonts::Fonts;
use super::layout::{RAISED, lay_out};
use crate::document::{Align, Colour, Inline, Role, Spaces};
use crate::write::WriteError;
use crate::write::japanese::{Script, scripts};

/// How a paragraph's letters look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Type {
    /// Their size, in points.
    pub size: f32,
    /// From one line to the next, in points.
    pub pitch: f32,
    /// Whether all are bold.
    pub bold: bool,
    /// Their colour.
    pub colour: Colour,
    /// The colour of what leads elsewhere.
    pub link: Colour,
    /// On which side lines stand.
    pub align: Align,
}

/// Which letters are looked for where.
#[derive(Clone, Copy, Debug)]
pub(super) struct Families<'a> {
    /// For Latin letters, the best first.
    pub latin: &'a [String],
    /// For Japanese, the best first.
    pub japanese: &'a [String],
}

/// Which span a glyph is of.
pub(super) type Ink = u16;

/// A part of a paragraph of one role, one language and one script.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Span {
    /// What the words are.
    pub role: Role,
    /// Their language, as documents say it.
    pub language: &'static str,
    /// Whether its letters are Japanese.
    pub japanese: bool,
}

/// Glyphs of one font and one span, side by side.
pub(super) struct Glyphs {
    /// Which span they are of.
    pub span: usize,
    /// Where they begin, from the line's beginning.
    pub x: f32,
    /// How wide they are.
    pub width: f32,
    /// How far above the line they stand.
    pub rise: f32,
    /// Their font.
    pub font: Font,
    /// Its size.
    pub size: f32,
    /// Whether the font has no bold of its own where there should be one.
    pub embolden: bool,
    /// Each of them, with what it stands for in the text.
    pub set: Vec<KrillaGlyph>,
}

/// A line of a paragraph.
pub(super) struct Line {
    /// Where it begins, from the paragraph's left.
    pub x: f32,
    /// Which bytes of the text are in it.
    #[cfg(test)]
    pub range: std::ops::Range<usize>,
    /// What is drawn.
    pub parts: Vec<Glyphs>,
}

/// A paragraph, set.
pub(super) struct Set {
    /// Its text.
    pub text: String,
    /// Its spans, in order.
    pub spans: Vec<Span>,
    /// Its lines.
    pub lines: Vec<Line>,
    /// Its letters.
    pub letters: Type,
}

impl Set {
    /// How wide its first line is, with the spaces at its end.
    pub fn advance(&self) -> f32 {
        let glyphs = self.lines.iter().take(1).flat_map(|line| &line.parts);
        glyphs.fold(0.0, |end, glyphs| end.max(glyphs.x + glyphs.width))
    }

    /// How far below the top of a line its letters stand.
    pub fn baseline(&self) -> f32 {
        // The letters of the shipped font, and of most others, reach as far above three quarters of the
        // line's middle as below.
        (self.letters.pitch - self.letters.size) / 2.0 + self.letters.size * 0.8
    }
}

/// Sets words in lines of this width.
pub(super) fn set(
    words: &[Inline],
    letters: Type,
    families: Families<'_>,
    spaces: Spaces,
    width: f32,
    fonts: &mut Fonts,
) -> Result<Set, WriteError> {
    let (text, spans) = spans(words, spaces);
    loop {
        let layout = lay_out(&text, &spans, letters, families, width, fonts);
        match lines(&layout, &text, &spans, letters, width, fonts) {
            Ok(lines) => {
                let spans = spans.into_iter().map(|(_, span)| span).collect();
                return Ok(Set {
                    text,
                    spans,
                    lines,
                    letters,
                });
            }
            // The computer's fonts may have the letter that ours have not.
            Err(letter) if !fonts.find_more() => return Err(WriteError::no_font(&letter)),
            Err(_) => {}
        }
    }
}

/// The text of the words, and where each span of it ends.
fn spans(words: &[Inline], spaces: Spaces) -> (String, Vec<(usize, Span)>) {
    let mut text = String::new();
    let mut spans: Vec<(usize, Span)> = Vec::new();
    for run in words {
        for (script, part) in scripts(&spaces.set(&run.text)) {
            let japanese = script == Script::Japanese;
            text.push_str(part);
            let span = Span {
                role: run.role.clone(),
                language: if japanese { "ja" } else { run.language.code() },
                japanese,
            };
            match spans.last_mut() {
                Some((end, last)) if *last == span => *end = text.len(),
                _ => spans.push((text.len(), span)),
            }
        }
    }
    (text, spans)
}

/// The lines of a layout, or the first letter that no font has.
fn lines(
    layout: &Layout<Ink>,
    text: &str,
    spans: &[(usize, Span)],
    letters: Type,
    width: f32,
    fonts: &mut Fonts,
) -> Result<Vec<Line>, String> {
    let mut lines = Vec::new();
    let mut seen = 0;
    for line in layout.lines() {
        let mut drawn = Vec::new();
        let mut x = 0.0;
        for run in line.runs() {
            seen = seen.max(run.text_range().end);
            glyphs(&run, text, spans, letters, &mut x, fonts, &mut drawn)?;
        }
        let metrics = line.metrics();
        // The spaces at its end stand outside.
        let room = (width - metrics.advance + metrics.hanging_advance).max(0.0);
        lines.push(Line {
            x: match letters.align {
                Align::Left => 0.0,
                Align::Centre => room / 2.0,
                Align::Right => room,
            },
            #[cfg(test)]
            range: line.text_range(),
            parts: drawn,
        });
    }
    // Without any font, a layout has no runs: words would vanish in silence.
    match text.get(seen..).map(str::trim_end) {
        Some("") => Ok(lines),
        rest => Err(rest.unwrap_or(text).chars().take(1).collect()),
    }
}

/// Adds the glyphs of a run, span by span.
fn glyphs(
    run: &Run<'_, Ink>,
    text: &str,
    spans: &[(usize, Span)],
    letters: Type,
    x: &mut f32,
    fonts: &mut Fonts,
    drawn: &mut Vec<Glyphs>,
) -> Result<(), String> {
    let size = run.font_size();
    let mut current: Option<Glyphs> = None;
    for cluster in run.visual_clusters() {
        let range = cluster.text_range();
        let first_span = usize::from(cluster.style().brush);
        if current
            .as_ref()
            .is_none_or(|glyphs| glyphs.span != first_span)
        {
            let missing = || text.get(range.clone()).unwrap_or_default().to_owned();
            let raised = spans
                .get(first_span)
                .is_some_and(|(_, span)| span.role == Role::Superscript);
            drawn.extend(current.replace(Glyphs {
                span: first_span,
                x: *x,
                width: 0.0,
                rise: if raised { letters.size * RAISED } else { 0.0 },
                font: fonts.face(run).ok_or_else(missing)?,
                size,
                embolden: run.synthesis().embolden(),
                set: Vec::new(),
            }));
        }
        let Some(glyphs) = current.as_mut() else {
            continue;
        };
        if cluster.is_ligature_continuation() {
            if let Some(glyph) = glyphs.set.last_mut() {
                glyph.text_range.end = range.end;
            }
            continue;
        }
        for glyph in cluster.glyphs() {
            if glyph.id == 0 {
                return Err(text.get(range).unwrap_or_default().to_owned());
            }
            glyphs.set.push(KrillaGlyph::new(
                GlyphId::new(glyph.id),
                glyph.advance / size,
                glyph.x / size,
                -glyph.y / size,
                0.0,
                range.clone(),
                None,
            ));
            glyphs.width += glyph.advance;
            *x += glyph.advance;
        }
    }
    drawn.extend(current);
    Ok(())
}
