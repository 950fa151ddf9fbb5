//! PDF: pages laid out from the tree as the house looks, with bookmarks, links and tags. The same document
//! gives the same bytes on the same fonts. It neither cuts words nor replaces letters: what no font has is
//! said.

mod decor;
mod draw;
mod flow;
mod fonts;
mod layout;
mod logo;
mod outline;
mod pages;
mod set;
mod setter;
mod sheet;
mod signs;
mod table;
mod tags;
#[cfg(test)]
mod tests;

use std::io::{self, Write};

use chrono::{Datelike, NaiveDateTime, Timelike};
use krilla::configure::{Accessibility, Archival, Configuration, ConfigurationBuilder};
use krilla::error::KrillaError;
use krilla::metadata::{DateTime, Metadata};
use krilla::{Document as Pdf, SerializeSettings};

use self::draw::{Margin, Press};
use self::flow::Flow;
use self::fonts::Fonts;
use self::pages::{Shown, pages};
use self::set::{Type, set};
use self::sheet::Sheet;
use self::tags::Tags;
use super::{Options, WriteError};
use crate::document::{Align, Content, Document, Inline, Role, plain};
use crate::text::Notice;

/// Writes a document as PDF.
pub fn pdf(document: &Document, options: &Options, out: &mut dyn Write) -> Result<(), WriteError> {
    let mut fonts = Fonts::shared();
    fonts.want(&options.look.print.latin);
    let mut sheet = Sheet::new(&options.look);
    let logo = match options.logo.as_deref() {
        Some(bytes) => {
            let drawn = logo::logo(bytes, &sheet);
            Some(drawn.ok_or_else(|| WriteError::no_picture(&options.look))?)
        }
        None => None,
    };
    let height = logo.as_ref().map(|(_, size)| size.height());
    let mut flow = Flow::new(document, options, &sheet, height, &mut fonts)?;
    let mut shown = pages(&flow.strips, &flow.tables, sheet.room);
    if few_lines_over(&shown, sheet.room) {
        for tighter in TIGHTER.map(|tightness| sheet.tighter(tightness)) {
            let closer = Flow::new(document, options, &tighter, height, &mut fonts)?;
            let fewer = pages(&closer.strips, &closer.tables, tighter.room);
            if fewer.len() < shown.len() {
                (sheet, flow, shown) = (tighter, closer, fewer);
                break;
            }
        }
    }
    let pages = shown;
    let margins = margins(document, options, &sheet, pages.len(), &mut fonts)?;
    let press = Press {
        sheet: &sheet,
        flow: &flow,
        language: document.language.code(),
        logo,
    };
    let printed = |configuration| {
        let mut pdf = Pdf::new_with(SerializeSettings {
            configuration,
            ..SerializeSettings::default()
        });
        let mut tags = Tags::new(flow.sets.len());
        for (shown, margin) in pages.iter().zip(&margins) {
            press.page(&mut pdf, shown, margin, &mut tags);
        }
        pdf.set_outline(press.outline(&pages));
        pdf.set_metadata(metadata(document, options.now));
        pdf.set_tag_tree(tags.tree(&flow.parts, &flow.sets, press.language));
        pdf.finish()
    };
    // A document that the standards refuse (one without any heading, a letter of private use) is a PDF all
    // the same.
    let bytes = match printed(standards(options.now.is_some())) {
        Err(KrillaError::Validation(_)) => printed(Configuration::default()),
        done => done,
    };
    out.write_all(&bytes.map_err(|error| io::Error::other(error.to_string()))?)?;
    Ok(())
}

// How much closer lines may come so that the last few of them need no page of their own: less than a
// reader sees.
const TIGHTER: [f32; 3] = [0.985, 0.97, 0.955];
const FEW_LINES: f32 = 0.15;

/// Whether the last page has a few lines and nothing else.
fn few_lines_over(pages: &[Vec<Shown>], room: f32) -> bool {
    let last = pages.last().and_then(|page| page.last());
    pages.len() > 1 && last.is_some_and(|last| last.y < room * FEW_LINES)
}

/// What the file says it keeps to: PDF/UA-1, and PDF/A-2a, which needs a date.
fn standards(dated: bool) -> Configuration {
    let builder = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1);
    let builder = if dated {
        builder.with_archival_validator(Archival::A2_A)
    } else {
        builder
    };
    builder.finish().unwrap_or_default()
}

fn metadata(document: &Document, now: Option<NaiveDateTime>) -> Metadata {
    let metadata = Metadata::new()
        .title(document.title.clone())
        .language(document.language.code().to_owned())
        .creator("copil".to_owned());
    match now.and_then(date) {
        Some(date) => metadata.creation_date(date),
        None => metadata,
    }
}

fn date(now: NaiveDateTime) -> Option<DateTime> {
    let small = |number: u32| u8::try_from(number).ok();
    Some(
        DateTime::new(u16::try_from(now.year()).ok()?)
            .month(small(now.month())?)
            .day(small(now.day())?)
            .hour(small(now.hour())?)
            .minute(small(now.minute())?)
            .second(small(now.second())?),
    )
}

/// The header and the footer of each page.
fn margins(
    document: &Document,
    options: &Options,
    sheet: &Sheet<'_>,
    count: usize,
    fonts: &mut Fonts,
) -> Result<Vec<Margin>, WriteError> {
    let letters = Type {
        align: Align::Centre,
        ..sheet.small()
    };
    let mut margin = |words: &[Inline], page: usize| {
        let words = numbered(words, page, count);
        set(
            &words,
            letters,
            sheet.families(),
            options.spaces,
            sheet.measure,
            fonts,
        )
    };
    // The first page says at its head what the others say above.
    let said = document.blocks.iter().any(|block| match &block.content {
        Content::Title { words, .. } => plain(words) == plain(&document.header),
        _ => false,
    });
    (1..=count)
        .map(|page| {
            let header = if page == 1 && said {
                &[]
            } else {
                document.header.as_slice()
            };
            Ok(Margin {
                header: margin(header, page)?,
                footer: margin(&document.footer, page)?,
            })
        })
        .collect()
}

/// Words with the number of the page and how many there are.
fn numbered(words: &[Inline], page: usize, count: usize) -> Vec<Inline> {
    let number = |run: &Inline| match run.role {
        Role::Page => Inline::text(run.language, page.to_string()),
        Role::Pages => Inline::text(run.language, count.to_string()),
        _ => run.clone(),
    };
    words.iter().map(number).collect()
}

impl WriteError {
    /// No font has these letters.
    fn no_font(letters: &str) -> Self {
        let japanese = super::japanese::scripts(letters)
            .iter()
            .any(|(script, _)| *script == super::japanese::Script::Japanese);
        let codes: Vec<String> = letters
            .chars()
            .map(|letter| format!("U+{:04X}", u32::from(letter)))
            .collect();
        Self::Missing {
            problem: Notice::new("write-no-font")
                .with("letter", letters)
                .with("code", codes.join(" ")),
            hint: Some(Notice::new(if japanese {
                "write-no-font-japanese-hint"
            } else {
                "write-no-font-hint"
            })),
        }
    }
}
