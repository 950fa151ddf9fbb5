//! Blocks become strips, one kind of block at a time.

use super::flow::{Decor, Flow, Part, Placed, SetId, Strip};
use super::fonts::Fonts;
use super::set::{Set, Type, set};
use super::sheet::Sheet;
use crate::document::{Content, Document, Inline, Item, Over, Rank};
use crate::write::{Options, WriteError};

/// Sets a document, block by block.
pub(super) struct Setter<'a> {
    /// What is set so far.
    pub flow: Flow,
    /// The paper.
    pub sheet: &'a Sheet<'a>,
    options: &'a Options,
    fonts: &'a mut Fonts,
    /// Headings that the next one may stand under, by how deep they were meant.
    under: Vec<u8>,
    /// Room that was asked for above the next strip.
    pub room: f32,
}

/// How far the marks of lists stand in.
const INDENT: f32 = 9.0;
/// How far a citation stands in; its bar does not.
const CITATION: f32 = 12.0;
/// The room for a hand to sign.
const SIGNING: f32 = 40.0;

impl Flow {
    /// Sets a document, below a logo of this height.
    pub fn new(
        document: &Document,
        options: &Options,
        sheet: &Sheet<'_>,
        logo: Option<f32>,
        fonts: &mut Fonts,
    ) -> Result<Self, WriteError> {
        let mut setter = Setter {
            flow: Self::default(),
            sheet,
            options,
            fonts,
            under: Vec::new(),
            room: 0.0,
        };
        if let Some(height) = logo {
            setter.push(Strip {
                height,
                decor: Decor::Logo,
                with_next: true,
                ..Strip::default()
            });
            setter.room = sheet.above() * 2.0;
        }
        for block in &document.blocks {
            setter.content(&block.content)?;
        }
        Ok(setter.flow)
    }
}

impl Setter<'_> {
    fn content(&mut self, content: &Content) -> Result<(), WriteError> {
        match content {
            Content::Title { rank, words } => self.title(*rank, words),
            Content::Heading { over, words } => self.heading(*over, words),
            Content::Paragraph { words } => self.paragraph(words),
            Content::Citation { words } => self.citation(words),
            Content::Bullets { items } => {
                let bullet = self.options.bullet.clone();
                self.list(items.iter().map(|item| (bullet.as_str(), item)), false)
            }
            Content::Numbered { items } => {
                self.list(items.iter().map(|(mark, item)| (mark.as_str(), item)), true)
            }
            Content::Table { head, rows, widths } => self.table(head, rows, widths),
            Content::Signature { lines } => self.signature(lines),
            Content::Spacer => {
                self.room += self.sheet.text().pitch;
                Ok(())
            }
        }
    }

    fn title(&mut self, rank: Rank, words: &[Inline]) -> Result<(), WriteError> {
        let (letters, above, ruled) = self.sheet.rank(rank);
        let id = self.set(words, letters, self.sheet.measure)?;
        self.lines(id, 0.0, above, true);
        self.rule(ruled);
        let part = if rank == Rank::Document {
            self.heading_part(1, id)
        } else {
            Part::Paragraph(id)
        };
        self.flow.parts.push(part);
        Ok(())
    }

    fn heading(&mut self, over: Over, words: &[Inline]) -> Result<(), WriteError> {
        let (letters, above, ruled) = self.sheet.over(over);
        let id = self.set(words, letters, self.sheet.measure)?;
        self.lines(id, 0.0, above, true);
        self.rule(ruled);
        let deep = match over {
            Over::Section => 2,
            Over::Topic | Over::Speaker => 3,
        };
        let part = self.heading_part(deep, id);
        self.flow.parts.push(part);
        Ok(())
    }

    /// A heading stands under the last one that was meant to be higher, however much higher.
    fn heading_part(&mut self, deep: u8, id: SetId) -> Part {
        self.under.retain(|over| *over < deep);
        self.under.push(deep);
        Part::Heading(u16::try_from(self.under.len()).unwrap_or(u16::MAX), id)
    }

    fn rule(&mut self, ruled: bool) {
        if let Some(last) = self.flow.strips.last_mut().filter(|_| ruled) {
            last.decor = Decor::Ruled;
            last.height += RULED;
            self.room += RULED;
        }
    }

    fn paragraph(&mut self, words: &[Inline]) -> Result<(), WriteError> {
        let id = self.set(words, self.sheet.text(), self.sheet.measure)?;
        self.lines(id, 0.0, self.sheet.above(), false);
        self.flow.parts.push(Part::Paragraph(id));
        Ok(())
    }

    fn citation(&mut self, words: &[Inline]) -> Result<(), WriteError> {
        let id = self.set(
            words,
            self.sheet.text(),
            self.sheet.measure - CITATION * 2.0,
        )?;
        let from = self.flow.strips.len();
        self.lines(id, CITATION, self.sheet.above(), false);
        for (n, strip) in self.flow.strips.iter_mut().skip(from).enumerate() {
            strip.decor = Decor::Bar { first: n == 0 };
        }
        self.flow.parts.push(Part::Citation(id));
        Ok(())
    }

    fn list<'i>(
        &mut self,
        items: impl Iterator<Item = (&'i str, &'i Item)>,
        numbered: bool,
    ) -> Result<(), WriteError> {
        let items: Vec<_> = items.collect();
        let (text, measure) = (self.sheet.text(), self.sheet.measure);
        let mut marks = Vec::new();
        for (mark, item) in &items {
            let language = item
                .words
                .first()
                .map(|run| run.language)
                .unwrap_or_default();
            marks.push(self.set(&[Inline::text(language, *mark)], text, measure)?);
        }
        // All bodies hang under one another, however wide their marks are; marks end where bodies begin.
        let widths: Vec<f32> = marks
            .iter()
            .map(|id| self.flow.sets.get(*id).map_or(0.0, Set::advance))
            .collect();
        let widest = widths
            .iter()
            .copied()
            .fold(0.0, f32::max)
            .min(measure / 3.0);
        let hang = INDENT + widest;
        let mut part = Vec::new();
        for (((_, item), mark), width) in items.iter().zip(marks).zip(widths) {
            let body = self.set(&item.words, text, measure - hang)?;
            let from = self.flow.strips.len();
            self.lines(body, hang, self.sheet.between(), false);
            if let Some(first) = self.flow.strips.get_mut(from) {
                first.lines.insert(
                    0,
                    Placed {
                        set: mark,
                        line: 0,
                        x: hang - width.min(widest),
                    },
                );
            }
            part.push((mark, body));
        }
        self.flow.parts.push(Part::List {
            numbered,
            items: part,
        });
        Ok(())
    }

    fn signature(&mut self, lines: &[Vec<Inline>]) -> Result<(), WriteError> {
        let x = self.sheet.measure / 2.0;
        // Nobody signs an empty page.
        if let Some(last) = self.flow.strips.last_mut() {
            last.with_next = true;
        }
        let last = lines.len().saturating_sub(1);
        for (n, words) in lines.iter().enumerate() {
            let id = self.set(words, self.sheet.text(), self.sheet.measure - x)?;
            let above = match n {
                0 => self.sheet.above() * 2.0,
                n if n == last => SIGNING,
                _ => self.sheet.between(),
            };
            self.lines(id, x, above, n < last);
            self.flow.parts.push(Part::Paragraph(id));
        }
        Ok(())
    }

    /// Sets a paragraph.
    pub(super) fn set(
        &mut self,
        words: &[Inline],
        letters: Type,
        width: f32,
    ) -> Result<SetId, WriteError> {
        let families = self.sheet.families();
        let spaces = self.options.spaces;
        self.flow
            .sets
            .push(set(words, letters, families, spaces, width, self.fonts)?);
        Ok(self.flow.sets.len() - 1)
    }

    /// A strip for each line of a paragraph; at least two of them stand together at either end.
    fn lines(&mut self, id: SetId, x: f32, above: f32, with_next: bool) {
        let Some(set) = self.flow.sets.get(id) else {
            return;
        };
        let (count, height) = (set.lines.len(), set.letters.pitch);
        for line in 0..count {
            let last = line + 1 == count;
            self.push(Strip {
                above: if line == 0 { above } else { 0.0 },
                height,
                with_next: if last {
                    with_next
                } else {
                    with_next || held(line, count)
                },
                lines: vec![Placed { set: id, line, x }],
                ..Strip::default()
            });
        }
    }

    /// Puts a strip below the others.
    pub(super) fn push(&mut self, mut strip: Strip) {
        strip.above += std::mem::take(&mut self.room);
        self.flow.strips.push(strip);
    }
}

/// The room between words and the line under them, and again below it.
const RULED: f32 = 4.0;

/// Whether a line stays with the next one: the first of a paragraph does, and the last but one.
pub(super) fn held(line: usize, of: usize) -> bool {
    line == 0 || line + 2 == of
}
