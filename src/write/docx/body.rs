//! The blocks of a document, as Word has them.

use super::parts::{Edge, R, W};
use super::relations::{LOGO, Relations};
use super::run::Runs;
use super::styles::{TABLE, id, twips};
use crate::document::{Block, Content, Document, Inline, Item};
use crate::write::Options;
use crate::write::office::{ABOVE_TABLE, Sheet, Use, Xml, columns, millimetres, shares};
use crate::write::picture::Picture;

/// The vocabulary of pictures.
const PIC: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";

/// The part that holds the document, and what it leads to.
pub(super) fn body(
    document: &Document,
    options: &Options,
    sheet: &Sheet<'_>,
    logo: Option<Picture>,
    edges: &[&Edge],
) -> (Vec<u8>, Relations) {
    let mut relations = Relations::default();
    for name in ["styles", "numbering", "settings", "fontTable"] {
        relations.add(name, name, &format!("{name}.xml"));
    }
    for edge in edges {
        relations.add(edge.name, edge.name, &format!("{}.xml", edge.name));
    }
    if let Some(picture) = logo {
        relations.picture(picture.kind);
    }
    let mut body = Body {
        sheet,
        runs: Runs::new(options, document.language.code(), relations),
    };
    let mut xml = Xml::new();
    xml.element("w:document", &[W, R], |xml| {
        xml.element("w:body", &[], |xml| {
            if let Some(picture) = logo {
                body.logo(xml, picture);
            }
            body.blocks(xml, &document.blocks);
            paper(xml, sheet, edges);
        });
    });
    (xml.into_bytes(), body.runs.relations)
}

struct Body<'a> {
    sheet: &'a Sheet<'a>,
    runs: Runs<'a>,
}

impl Body<'_> {
    fn blocks(&mut self, xml: &mut Xml, blocks: &[Block]) {
        let mut rest = blocks.iter().map(|block| &block.content).peekable();
        while let Some(content) = rest.next() {
            let next_is_table = matches!(rest.peek(), Some(Content::Table { .. }));
            self.content(xml, content, next_is_table);
            // Word joins tables that touch, and wants a paragraph after the last one.
            if matches!(content, Content::Table { .. }) && (next_is_table || rest.peek().is_none())
            {
                self.paragraph(xml, Use::Room, false, |_, _| {});
            }
        }
    }

    fn content(&mut self, xml: &mut Xml, content: &Content, before_table: bool) {
        let mut line = |of, words| {
            self.paragraph(xml, of, before_table, |runs, xml| runs.words(xml, words));
        };
        match content {
            Content::Title { rank, words } => line(Use::of_rank(*rank), words),
            Content::Heading { over, words } => line(Use::of_heading(*over), words),
            Content::Paragraph { words } => line(Use::Body, words),
            Content::Citation { words } => line(Use::Citation, words),
            Content::Spacer => line(Use::Room, &Vec::new()),
            Content::Bullets { items } => {
                self.items(
                    xml,
                    Use::Bullet,
                    before_table,
                    items.iter().map(|item| ("", item)),
                );
            }
            Content::Numbered { items } => {
                let items = items.iter().map(|(mark, item)| (mark.as_str(), item));
                self.items(xml, Use::Numbered, before_table, items);
            }
            Content::Signature { lines } => {
                for (at, words) in lines.iter().enumerate() {
                    let of = Use::of_signature(at, lines.len());
                    self.paragraph(xml, of, false, |runs, xml| runs.words(xml, words));
                }
            }
            Content::Table { head, rows, widths } => self.table(xml, head, rows, widths),
        }
    }

    fn items<'i>(
        &mut self,
        xml: &mut Xml,
        of: Use,
        before_table: bool,
        items: impl ExactSizeIterator<Item = (&'i str, &'i Item)>,
    ) {
        let last = items.len();
        for (n, (mark, item)) in items.enumerate() {
            self.paragraph(xml, of, before_table && n + 1 == last, |runs, xml| {
                if !mark.is_empty() {
                    runs.mark(xml, mark);
                }
                runs.words(xml, &item.words);
            });
        }
    }

    fn paragraph(
        &mut self,
        xml: &mut Xml,
        of: Use,
        before_table: bool,
        inside: impl FnOnce(&mut Runs<'_>, &mut Xml),
    ) {
        xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                xml.empty("w:pStyle", &[("w:val", &id(of))]);
                if before_table {
                    // A table has no room above itself.
                    xml.empty("w:spacing", &[("w:after", &twips(ABOVE_TABLE))]);
                }
            });
            inside(&mut self.runs, xml);
        });
    }

    fn table(
        &mut self,
        xml: &mut Xml,
        head: &[Vec<Inline>],
        rows: &[Vec<Vec<Inline>>],
        widths: &[u8],
    ) {
        let columns = columns(head, rows);
        if columns == 0 {
            return;
        }
        let widths: Vec<String> = shares(widths, columns, self.sheet.width())
            .into_iter()
            .map(twips)
            .collect();
        xml.element("w:tbl", &[], |xml| {
            xml.element("w:tblPr", &[], |xml| {
                xml.empty("w:tblStyle", &[("w:val", TABLE)]);
                let whole = twips(self.sheet.width());
                xml.empty("w:tblW", &[("w:w", &whole), ("w:type", "dxa")]);
                xml.empty("w:tblLayout", &[("w:type", "fixed")]);
                // Which rows and columns look otherwise; « val » is the same for older readers.
                let (sum, first) = if head.is_empty() {
                    ("0600", "0")
                } else {
                    ("0620", "1")
                };
                xml.empty(
                    "w:tblLook",
                    &[
                        ("w:val", sum),
                        ("w:firstRow", first),
                        ("w:lastRow", "0"),
                        ("w:firstColumn", "0"),
                        ("w:lastColumn", "0"),
                        ("w:noHBand", "1"),
                        ("w:noVBand", "1"),
                    ],
                );
            });
            xml.element("w:tblGrid", &[], |xml| {
                for width in &widths {
                    xml.empty("w:gridCol", &[("w:w", width)]);
                }
            });
            if !head.is_empty() {
                self.row(xml, Use::HeadCell, head, &widths);
            }
            for row in rows {
                self.row(xml, Use::Cell, row, &widths);
            }
        });
    }

    /// A row, with a cell for each column whether it says something or not.
    fn row(&mut self, xml: &mut Xml, of: Use, cells: &[Vec<Inline>], widths: &[String]) {
        xml.element("w:tr", &[], |xml| {
            xml.element("w:trPr", &[], |xml| {
                xml.empty("w:cantSplit", &[]);
                if of == Use::HeadCell {
                    xml.empty("w:tblHeader", &[]);
                }
            });
            for (column, width) in widths.iter().enumerate() {
                let words = cells.get(column).map_or(&[][..], Vec::as_slice);
                xml.element("w:tc", &[], |xml| {
                    xml.element("w:tcPr", &[], |xml| {
                        xml.empty("w:tcW", &[("w:w", width), ("w:type", "dxa")]);
                    });
                    self.paragraph(xml, of, false, |runs, xml| runs.words(xml, words));
                });
            }
        });
    }

    fn logo(&mut self, xml: &mut Xml, picture: Picture) {
        self.paragraph(xml, Use::Logo, false, |_, xml| {
            xml.element("w:r", &[], |xml| {
                xml.element("w:drawing", &[], |xml| {
                    drawing(xml, picture, self.sheet.look.logo_width);
                });
            });
        });
    }
}

/// The picture, so many millimetres wide, in the line of the text.
fn drawing(xml: &mut Xml, picture: Picture, width: u16) {
    const EMU_IN_MILLIMETRE: u32 = 36_000;
    const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/";
    let width = u32::from(width) * EMU_IN_MILLIMETRE;
    let extent = [
        ("cx", width.to_string()),
        ("cy", picture.height_at(width).to_string()),
    ];
    let extent: Vec<(&'static str, &str)> = extent
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let inline = format!("{DRAWING}wordprocessingDrawing");
    let main = format!("{DRAWING}main");
    // It says nothing that the words below it do not say: no text stands for it.
    let named = [("id", "1"), ("name", "logo"), ("descr", "")];
    let alone = [
        ("xmlns:wp", inline.as_str()),
        ("distT", "0"),
        ("distB", "0"),
        ("distL", "0"),
        ("distR", "0"),
    ];
    xml.element("wp:inline", &alone, |xml| {
        xml.empty("wp:extent", &extent);
        xml.empty("wp:docPr", &named);
        xml.element("a:graphic", &[("xmlns:a", &main)], |xml| {
            xml.element("a:graphicData", &[("uri", PIC)], |xml| {
                xml.element("pic:pic", &[("xmlns:pic", PIC)], |xml| {
                    xml.element("pic:nvPicPr", &[], |xml| {
                        xml.empty("pic:cNvPr", &named);
                        xml.empty("pic:cNvPicPr", &[]);
                    });
                    xml.element("pic:blipFill", &[], |xml| {
                        xml.empty("a:blip", &[("r:embed", LOGO)]);
                        xml.element("a:stretch", &[], |xml| xml.empty("a:fillRect", &[]));
                    });
                    xml.element("pic:spPr", &[], |xml| {
                        xml.element("a:xfrm", &[], |xml| {
                            xml.empty("a:off", &[("x", "0"), ("y", "0")]);
                            xml.empty("a:ext", &extent);
                        });
                        xml.element("a:prstGeom", &[("prst", "rect")], |xml| {
                            xml.empty("a:avLst", &[]);
                        });
                    });
                });
            });
        });
    });
}

/// The paper, its margins, and what stands above and below each page.
fn paper(xml: &mut Xml, sheet: &Sheet<'_>, edges: &[&Edge]) {
    let (paper, margins) = (&sheet.look.paper, &sheet.look.margins);
    let twips_of = |millimetre_count: u16| twips(millimetres(millimetre_count));
    xml.element("w:sectPr", &[], |xml| {
        for edge in edges {
            xml.empty(
                edge.reference,
                &[("w:type", "default"), ("r:id", edge.name)],
            );
        }
        let (width, height) = (twips_of(paper.width), twips_of(paper.height));
        let mut size = vec![("w:w", width.as_str()), ("w:h", height.as_str())];
        if paper.width > paper.height {
            size.push(("w:orient", "landscape"));
        }
        xml.empty("w:pgSz", &size);
        xml.empty(
            "w:pgMar",
            &[
                ("w:top", &twips_of(margins.top)),
                ("w:right", &twips_of(margins.right)),
                ("w:bottom", &twips_of(margins.bottom)),
                ("w:left", &twips_of(margins.left)),
                ("w:header", &twips_of(margins.top / 2)),
                ("w:footer", &twips_of(margins.bottom / 2)),
                ("w:gutter", "0"),
            ],
        );
    });
}
