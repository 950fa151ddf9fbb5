//! The blocks of a document, as `OpenDocument` has them.

use super::parts::{VOCABULARIES, picture_path};
use super::run::Runs;
use super::styles::{fonts, id, points};
use crate::document::{Block, Content, Document, Inline, Item};
use crate::write::Options;
use crate::write::office::{ABOVE_TABLE, Sheet, Use, Xml, columns, locale, shares};
use crate::write::picture::Picture;

/// The style of the cells of tables.
const CELL: &str = "Cell";
/// Of those of their heads.
const HEAD_CELL: &str = "HeadCell";
/// Of the frame of the logo.
const FRAME: &str = "Frame";

/// The part with the words.
pub(super) fn content(
    document: &Document,
    options: &Options,
    sheet: &Sheet<'_>,
    logo: Option<Picture>,
) -> Vec<u8> {
    let mut body = Body {
        sheet,
        options,
        language: document.language.code(),
        tables: 0,
    };
    let mut xml = Xml::new();
    xml.element("office:document-content", VOCABULARIES, |xml| {
        fonts(xml, sheet);
        xml.element("office:automatic-styles", &[], |xml| {
            for language in foreign(document) {
                language_style(xml, language);
            }
            table_styles(xml, sheet, &document.blocks);
            if logo.is_some() {
                frame_style(xml);
            }
        });
        xml.element("office:body", &[], |xml| {
            xml.element("office:text", &[], |xml| {
                if let Some(picture) = logo {
                    body.logo(xml, picture);
                }
                for block in &document.blocks {
                    body.content(xml, &block.content);
                }
            });
        });
    });
    xml.into_bytes()
}

struct Body<'a> {
    sheet: &'a Sheet<'a>,
    options: &'a Options,
    language: &'static str,
    /// How many tables there were.
    tables: usize,
}

impl Body<'_> {
    fn content(&mut self, xml: &mut Xml, content: &Content) {
        match content {
            Content::Title { rank, words } => self.line(xml, Use::of_rank(*rank), words),
            Content::Heading { over, words } => self.line(xml, Use::of_heading(*over), words),
            Content::Paragraph { words } => self.line(xml, Use::Body, words),
            Content::Citation { words } => self.line(xml, Use::Citation, words),
            Content::Spacer => self.line(xml, Use::Room, &[]),
            Content::Bullets { items } => self.bullets(xml, items),
            Content::Numbered { items } => {
                for (mark, item) in items {
                    self.paragraph(xml, Use::Numbered, |runs, xml| {
                        runs.mark(xml, mark);
                        runs.words(xml, &item.words);
                    });
                }
            }
            Content::Signature { lines } => {
                for (at, words) in lines.iter().enumerate() {
                    self.line(xml, Use::of_signature(at, lines.len()), words);
                }
            }
            Content::Table { head, rows, .. } => self.table(xml, head, rows),
        }
    }

    fn bullets(&self, xml: &mut Xml, items: &[Item]) {
        if items.is_empty() {
            return;
        }
        let style = [("text:style-name", super::styles::BULLETS)];
        xml.element("text:list", &style, |xml| {
            for item in items {
                xml.element("text:list-item", &[], |xml| {
                    self.line(xml, Use::Bullet, &item.words);
                });
            }
        });
    }

    fn line(&self, xml: &mut Xml, of: Use, words: &[Inline]) {
        self.paragraph(xml, of, |runs, xml| runs.words(xml, words));
    }

    fn paragraph(&self, xml: &mut Xml, of: Use, inside: impl FnOnce(&mut Runs<'_>, &mut Xml)) {
        let style = id(of.odf());
        let mut runs = Runs::new(self.options, self.language);
        let inside = |xml: &mut Xml| inside(&mut runs, xml);
        match of.outline() {
            Some(level) => {
                let level = level.to_string();
                let attributes = [
                    ("text:style-name", style.as_str()),
                    ("text:outline-level", &level),
                ];
                xml.element("text:h", &attributes, inside);
            }
            None => xml.element("text:p", &[("text:style-name", &style)], inside),
        }
    }

    fn table(&mut self, xml: &mut Xml, head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) {
        let columns = columns(head, rows);
        if columns == 0 {
            return;
        }
        self.tables += 1;
        let name = table_name(self.tables);
        let attributes = [("table:name", name.as_str()), ("table:style-name", &name)];
        xml.element("table:table", &attributes, |xml| {
            for column in 1..=columns {
                let style = column_name(&name, column);
                xml.empty("table:table-column", &[("table:style-name", &style)]);
            }
            if !head.is_empty() {
                // These are repeated on every page.
                xml.element("table:table-header-rows", &[], |xml| {
                    self.row(xml, (HEAD_CELL, Use::HeadCell), head, columns);
                });
            }
            for row in rows {
                self.row(xml, (CELL, Use::Cell), row, columns);
            }
        });
    }

    /// A row, with a cell for each column whether it says something or not.
    fn row(&self, xml: &mut Xml, (style, of): (&str, Use), cells: &[Vec<Inline>], columns: usize) {
        xml.element("table:table-row", &[("table:style-name", ROW)], |xml| {
            for column in 0..columns {
                let words = cells.get(column).map_or(&[][..], Vec::as_slice);
                let attributes = [("table:style-name", style), ("office:value-type", "string")];
                xml.element("table:table-cell", &attributes, |xml| {
                    self.line(xml, of, words);
                });
            }
        });
    }

    fn logo(&self, xml: &mut Xml, picture: Picture) {
        let width = self.sheet.look.logo_width;
        // In tenths of a millimetre: a height is seldom a round number.
        let height = picture.height_at(u32::from(width) * 10);
        let frame = [
            ("draw:style-name", FRAME),
            ("draw:name", "logo"),
            ("text:anchor-type", "as-char"),
            ("svg:width", &format!("{width}mm")),
            ("svg:height", &format!("{}.{}mm", height / 10, height % 10)),
        ];
        self.paragraph(xml, Use::Logo, |_, xml| {
            xml.element("draw:frame", &frame, |xml| {
                let path = picture_path(picture);
                xml.empty(
                    "draw:image",
                    &[
                        ("xlink:href", &path),
                        ("xlink:type", "simple"),
                        ("xlink:show", "embed"),
                        ("xlink:actuate", "onLoad"),
                    ],
                );
            });
        });
    }
}

/// The style of rows.
const ROW: &str = "Row";

fn table_name(table: usize) -> String {
    format!("Table{table}")
}

fn column_name(table: &str, column: usize) -> String {
    format!("{table}.{column}")
}

/// The languages of a document beside its own.
fn foreign(document: &Document) -> impl Iterator<Item = &'static str> {
    let own = document.language.code();
    ["fr", "en", "ja"]
        .into_iter()
        .filter(move |code| *code != own)
}

/// The style of words of another language than the document's.
fn language_style(xml: &mut Xml, language: &str) {
    let style = [("style:name", language), ("style:family", "text")];
    xml.element("style:style", &style, |xml| {
        let (language, country) = locale(language);
        let spelled = [("fo:language", language), ("fo:country", country)];
        xml.empty("style:text-properties", &spelled);
    });
}

fn cell_styles(xml: &mut Xml, sheet: &Sheet<'_>) {
    let rule = format!("0.5pt solid {}", sheet.look.rule);
    let shade = sheet.look.shade.to_string();
    for (name, shade) in [(CELL, "transparent"), (HEAD_CELL, &shade)] {
        let style = [("style:name", name), ("style:family", "table-cell")];
        xml.element("style:style", &style, |xml| {
            xml.empty(
                "style:table-cell-properties",
                &[
                    ("fo:background-color", shade),
                    ("fo:border", &rule),
                    ("fo:padding-top", "4pt"),
                    ("fo:padding-right", "6pt"),
                    ("fo:padding-bottom", "4pt"),
                    ("fo:padding-left", "6pt"),
                ],
            );
        });
    }
    let row = [("style:name", ROW), ("style:family", "table-row")];
    xml.element("style:style", &row, |xml| {
        xml.empty(
            "style:table-row-properties",
            &[("fo:keep-together", "always")],
        );
    });
}

/// Tables and their columns have their widths by styles of their own.
fn table_styles(xml: &mut Xml, sheet: &Sheet<'_>, blocks: &[Block]) {
    let tables = blocks.iter().filter_map(|block| match &block.content {
        Content::Table { head, rows, widths } => Some((columns(head, rows), widths)),
        _ => None,
    });
    let mut tables = tables.filter(|(columns, _)| *columns > 0).peekable();
    if tables.peek().is_some() {
        cell_styles(xml, sheet);
    }
    for (table, (columns, widths)) in (1..).zip(tables) {
        let name = table_name(table);
        let style = [("style:name", name.as_str()), ("style:family", "table")];
        xml.element("style:style", &style, |xml| {
            xml.empty(
                "style:table-properties",
                &[
                    ("style:width", &points(sheet.width())),
                    ("table:align", "margins"),
                    ("fo:margin-top", &points(ABOVE_TABLE)),
                    ("table:border-model", "collapsing"),
                ],
            );
        });
        for (column, width) in (1..).zip(shares(widths, columns, sheet.width())) {
            let name = column_name(&name, column);
            let style = [
                ("style:name", name.as_str()),
                ("style:family", "table-column"),
            ];
            xml.element("style:style", &style, |xml| {
                xml.empty(
                    "style:table-column-properties",
                    &[("style:column-width", &points(width))],
                );
            });
        }
    }
}

/// The logo stands in the line of the text, with no room of its own.
fn frame_style(xml: &mut Xml) {
    let style = [("style:name", FRAME), ("style:family", "graphic")];
    xml.element("style:style", &style, |xml| {
        xml.empty(
            "style:graphic-properties",
            &[
                ("style:vertical-pos", "top"),
                ("style:vertical-rel", "baseline"),
                ("fo:margin", "0pt"),
                ("fo:padding", "0pt"),
                ("fo:border", "none"),
            ],
        );
    });
}
