//! The styles of a Word file. Word's own names (« heading 1 ») come out in the language of who reads them,
//! and feed its navigation, its tables of contents and its screen reader.

use super::parts::{BULLET, W};
use super::run::tag;
use crate::document::house::{Align, Colour};
use crate::write::office::{Sheet, Style, Use, Xml};

/// The style of tables.
pub(super) const TABLE: &str = "TableGrid";

/// A length in twentieths of a point.
pub(super) fn twips(length: u32) -> String {
    (length * 2).to_string()
}

/// A size in half points.
fn half_points(size: u32) -> String {
    (size / 5).to_string()
}

fn colour(colour: Colour) -> String {
    colour.to_string().trim_start_matches('#').to_owned()
}

/// What paragraphs name a style by: its name in one word.
pub(super) fn id(of: Use) -> String {
    of.word()
        .split(' ')
        .flat_map(|word| {
            let mut letters = word.chars();
            let first = letters.next().map(|first| first.to_ascii_uppercase());
            first.into_iter().chain(letters)
        })
        .collect()
}

/// Whether Word knows the style by itself.
const fn is_words_own(of: Use) -> bool {
    matches!(
        of,
        Use::Title
            | Use::Section
            | Use::Topic
            | Use::Body
            | Use::Bullet
            | Use::Numbered
            | Use::Citation
            | Use::Signature
            | Use::Header
            | Use::Footer
    )
}

/// On which side, in Word's word.
const fn side(align: Align) -> &'static str {
    match align {
        Align::Left => "left",
        Align::Centre => "center",
        Align::Right => "right",
    }
}

/// All styles.
pub(super) fn styles(sheet: &Sheet<'_>, language: &str) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.element("w:styles", &[W], |xml| {
        defaults(xml, sheet, language);
        own_defaults(xml);
        for of in Use::ALL {
            paragraph(xml, *of, sheet.style(*of), sheet);
        }
        letters(xml, "Strong", "Strong", |xml| bold(xml, true));
        letters(xml, "Name", "Name", |xml| bold(xml, true));
        letters(xml, "Hyperlink", "Hyperlink", |xml| {
            let accent = colour(sheet.look.section.colour);
            xml.empty("w:color", &[("w:val", &accent)]);
            xml.empty("w:u", &[("w:val", "single")]);
        });
        table(xml, sheet);
    });
    xml.into_bytes()
}

/// What holds where no style says otherwise.
fn defaults(xml: &mut Xml, sheet: &Sheet<'_>, language: &str) {
    let look = sheet.look;
    let body = sheet.style(Use::Cell);
    let latin = look.latin.first().map_or("", String::as_str);
    let japanese = look.japanese.first().map_or("", String::as_str);
    xml.element("w:docDefaults", &[], |xml| {
        xml.element("w:rPrDefault", &[], |xml| {
            xml.element("w:rPr", &[], |xml| {
                let fonts = [
                    ("w:ascii", latin),
                    ("w:hAnsi", latin),
                    ("w:eastAsia", japanese),
                    ("w:cs", latin),
                ];
                let named: Vec<_> = fonts
                    .into_iter()
                    .filter(|(_, family)| !family.is_empty())
                    .collect();
                xml.empty("w:rFonts", &named);
                xml.empty("w:color", &[("w:val", &colour(body.colour))]);
                xml.empty("w:sz", &[("w:val", &half_points(body.size))]);
                xml.empty("w:szCs", &[("w:val", &half_points(body.size))]);
                // Letters of a Japanese document that are not Japanese are names: spelling has no say.
                xml.empty(
                    "w:lang",
                    &[
                        ("w:val", &tag(language)),
                        ("w:eastAsia", "ja-JP"),
                        ("w:bidi", "ar-SA"),
                    ],
                );
            });
        });
        xml.element("w:pPrDefault", &[], |xml| {
            xml.element("w:pPr", &[], |xml| spacing(xml, body));
        });
    });
}

/// The four styles that every Word file has, and that readers look for.
fn own_defaults(xml: &mut Xml) {
    let style = |xml: &mut Xml, kind: &str, id: &str, name: &str, hidden: bool| {
        let attributes = [("w:type", kind), ("w:default", "1"), ("w:styleId", id)];
        xml.element("w:style", &attributes, |xml| {
            xml.empty("w:name", &[("w:val", name)]);
            if hidden {
                xml.empty("w:uiPriority", &[("w:val", "99")]);
                xml.empty("w:semiHidden", &[]);
                xml.empty("w:unhideWhenUsed", &[]);
            } else {
                xml.empty("w:qFormat", &[]);
            }
        });
    };
    style(xml, "paragraph", "Normal", "Normal", false);
    style(
        xml,
        "character",
        "DefaultParagraphFont",
        "Default Paragraph Font",
        true,
    );
    style(xml, "table", "TableNormal", "Normal Table", true);
    style(xml, "numbering", "NoList", "No List", true);
}

fn paragraph(xml: &mut Xml, of: Use, style: Style, sheet: &Sheet<'_>) {
    let own = id(of);
    let mut attributes = vec![("w:type", "paragraph"), ("w:styleId", own.as_str())];
    if !is_words_own(of) {
        attributes.push(("w:customStyle", "1"));
    }
    xml.element("w:style", &attributes, |xml| {
        xml.empty("w:name", &[("w:val", of.word())]);
        xml.empty("w:basedOn", &[("w:val", "Normal")]);
        xml.empty("w:next", &[("w:val", &id(of.next()))]);
        xml.empty("w:qFormat", &[]);
        xml.element("w:pPr", &[], |xml| {
            if of.keeps_next() {
                xml.empty("w:keepNext", &[]);
            }
            if of.keeps_whole() {
                xml.empty("w:keepLines", &[]);
            }
            if of == Use::Bullet {
                xml.element("w:numPr", &[], |xml| {
                    xml.empty("w:numId", &[("w:val", BULLET)]);
                });
            }
            if style.ruled {
                xml.element("w:pBdr", &[], |xml| {
                    line(xml, "w:bottom", "4", sheet);
                });
            }
            spacing(xml, style);
            if style.indent > 0 {
                let (indent, hang) = (twips(style.indent), twips(style.hang));
                xml.empty("w:ind", &[("w:left", &indent), ("w:hanging", &hang)]);
            }
            if style.align != Align::Left {
                xml.empty("w:jc", &[("w:val", side(style.align))]);
            }
            if let Some(level) = of.outline() {
                let level = level.saturating_sub(1).to_string();
                xml.empty("w:outlineLvl", &[("w:val", &level)]);
            }
        });
        xml.element("w:rPr", &[], |xml| {
            bold(xml, style.bold);
            xml.empty("w:color", &[("w:val", &colour(style.colour))]);
            xml.empty("w:sz", &[("w:val", &half_points(style.size))]);
            xml.empty("w:szCs", &[("w:val", &half_points(style.size))]);
        });
    });
}

fn spacing(xml: &mut Xml, style: Style) {
    // « At least »: letters that somebody makes larger later are not cut.
    let (above, below) = (twips(style.above), twips(style.below));
    xml.empty(
        "w:spacing",
        &[
            ("w:before", &above),
            ("w:after", &below),
            ("w:line", &twips(style.line)),
            ("w:lineRule", "atLeast"),
        ],
    );
}

fn bold(xml: &mut Xml, bold: bool) {
    if bold {
        xml.empty("w:b", &[]);
        xml.empty("w:bCs", &[]);
    }
}

/// A style of letters within a paragraph.
fn letters(xml: &mut Xml, id: &str, name: &str, look: impl FnOnce(&mut Xml)) {
    let attributes = [("w:type", "character"), ("w:styleId", id)];
    xml.element("w:style", &attributes, |xml| {
        xml.empty("w:name", &[("w:val", name)]);
        xml.empty("w:basedOn", &[("w:val", "DefaultParagraphFont")]);
        xml.empty("w:qFormat", &[]);
        xml.element("w:rPr", &[], look);
    });
}

fn line(xml: &mut Xml, side: &'static str, space: &str, sheet: &Sheet<'_>) {
    xml.empty(
        side,
        &[
            ("w:val", "single"),
            ("w:sz", "4"),
            ("w:space", space),
            ("w:color", &colour(sheet.look.rule)),
        ],
    );
}

/// Tables: thin lines, room in the cells, a shade behind the head.
fn table(xml: &mut Xml, sheet: &Sheet<'_>) {
    let attributes = [("w:type", "table"), ("w:styleId", TABLE)];
    xml.element("w:style", &attributes, |xml| {
        xml.empty("w:name", &[("w:val", "Table Grid")]);
        xml.empty("w:basedOn", &[("w:val", "TableNormal")]);
        xml.element("w:tblPr", &[], |xml| {
            xml.element("w:tblBorders", &[], |xml| {
                for side in [
                    "w:top",
                    "w:left",
                    "w:bottom",
                    "w:right",
                    "w:insideH",
                    "w:insideV",
                ] {
                    line(xml, side, "0", sheet);
                }
            });
            xml.element("w:tblCellMar", &[], |xml| {
                for (side, room) in [
                    ("w:top", 40),
                    ("w:left", 60),
                    ("w:bottom", 40),
                    ("w:right", 60),
                ] {
                    xml.empty(side, &[("w:w", &twips(room)), ("w:type", "dxa")]);
                }
            });
        });
        xml.element("w:tblStylePr", &[("w:type", "firstRow")], |xml| {
            xml.element("w:tcPr", &[], |xml| {
                let shade = colour(sheet.look.shade);
                xml.empty(
                    "w:shd",
                    &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", &shade)],
                );
            });
        });
    });
}
