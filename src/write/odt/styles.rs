//! The styles of an `OpenDocument` file, its page, and what stands above and below each page.

use super::parts::VOCABULARIES;
use super::run::Runs;
use crate::document::house::Align;
use crate::document::{Document, Inline};
use crate::write::Options;
use crate::write::office::{
    Attribute, Sheet, Style, Use, Xml, locale, millimetres, says_something,
};

/// The style of words that stand out.
pub(super) const STRONG: &str = "Strong_20_Emphasis";
/// Of names.
pub(super) const NAME: &str = "Name";
/// Of raised letters.
pub(super) const RAISED: &str = "Superscript";
/// Of links.
pub(super) const LINK: &str = "Internet_20_link";
/// Of the list of bullets.
pub(super) const BULLETS: &str = "Bullets";
/// The page.
const PAGE: &str = "Page";

/// A length in points.
pub(super) fn points(length: u32) -> String {
    format!("{}.{}pt", length / 10, length % 10)
}

/// A style's name as elements refer to it: a space is written by its code.
pub(super) fn id(name: &str) -> String {
    name.replace(' ', "_20_")
}

/// The part with the styles.
pub(super) fn styles(document: &Document, options: &Options, sheet: &Sheet<'_>) -> Vec<u8> {
    let language = document.language.code();
    let mut xml = Xml::new();
    xml.element("office:document-styles", VOCABULARIES, |xml| {
        fonts(xml, sheet);
        xml.element("office:styles", &[], |xml| {
            defaults(xml, sheet, language);
            for of in Use::ALL {
                paragraph(xml, *of, sheet.style(*of), sheet);
            }
            let bold = [
                ("fo:font-weight", "bold"),
                ("style:font-weight-asian", "bold"),
            ];
            letters(xml, STRONG, &bold);
            letters(xml, NAME, &bold);
            letters(xml, RAISED, &[("style:text-position", "super 65%")]);
            let accent = sheet.look.section.colour.to_string();
            letters(
                xml,
                LINK,
                &[
                    ("fo:color", &accent),
                    ("style:text-underline-style", "solid"),
                    ("style:text-underline-width", "auto"),
                    ("style:text-underline-color", "font-color"),
                ],
            );
            bullets(xml, sheet, options);
        });
        let edges = Edges::of(document);
        xml.element("office:automatic-styles", &[], |xml| {
            page(xml, sheet, &edges);
        });
        xml.element("office:master-styles", &[], |xml| {
            let attributes = [("style:name", "Standard"), ("style:page-layout-name", PAGE)];
            xml.element("style:master-page", &attributes, |xml| {
                edges.write(xml, options, language);
            });
        });
    });
    xml.into_bytes()
}

/// The fonts, each with what may stand for it where it is missing.
pub(super) fn fonts(xml: &mut Xml, sheet: &Sheet<'_>) {
    xml.element("office:font-face-decls", &[], |xml| {
        for (name, families) in [
            ("Latin", &sheet.look.latin),
            ("Japanese", &sheet.look.japanese),
        ] {
            let families: Vec<String> = families
                .iter()
                .map(|family| format!("'{}'", family.replace('\'', "")))
                .collect();
            let families = families.join(", ");
            xml.empty(
                "style:font-face",
                &[("style:name", name), ("svg:font-family", &families)],
            );
        }
    });
}

fn defaults(xml: &mut Xml, sheet: &Sheet<'_>, language: &str) {
    let plain = sheet.style(Use::Cell);
    let (language, country) = locale(language);
    xml.element(
        "style:default-style",
        &[("style:family", "paragraph")],
        |xml| {
            xml.empty(
                "style:paragraph-properties",
                &[
                    ("fo:orphans", "2"),
                    ("fo:widows", "2"),
                    // 。 and 、 neither begin a line nor push the word before them to the next.
                    ("style:line-break", "strict"),
                    ("style:punctuation-wrap", "hanging"),
                    ("style:text-autospace", "ideograph-alpha"),
                    ("style:writing-mode", "lr-tb"),
                ],
            );
            let (size, ink) = (points(plain.size), plain.colour.to_string());
            let attributes = [
                ("fo:color", ink.as_str()),
                ("style:font-name", "Latin"),
                ("style:font-name-asian", "Japanese"),
                ("fo:font-size", &size),
                ("style:font-size-asian", &size),
                ("fo:language", language),
                ("fo:country", country),
                ("style:language-asian", "ja"),
                ("style:country-asian", "JP"),
            ];
            xml.empty("style:text-properties", &attributes);
        },
    );
    let standard = [
        ("style:name", "Standard"),
        ("style:family", "paragraph"),
        ("style:class", "text"),
    ];
    xml.empty("style:style", &standard);
}

fn paragraph(xml: &mut Xml, of: Use, style: Style, sheet: &Sheet<'_>) {
    let (own, next) = (id(of.odf()), id(of.next().odf()));
    let level = of.outline().map(|level| level.to_string());
    let mut attributes = vec![
        ("style:name", own.as_str()),
        ("style:display-name", of.odf()),
        ("style:family", "paragraph"),
        ("style:parent-style-name", "Standard"),
        ("style:next-style-name", &next),
    ];
    if let Some(level) = &level {
        attributes.push(("style:default-outline-level", level));
    }
    if of == Use::Bullet {
        attributes.push(("style:list-style-name", BULLETS));
    }
    xml.element("style:style", &attributes, |xml| {
        let (above, below) = (points(style.above), points(style.below));
        let line = points(style.line);
        let (indent, hang) = (points(style.indent), format!("-{}", points(style.hang)));
        let rule = format!("0.5pt solid {}", sheet.look.rule);
        let mut attributes = vec![
            ("fo:margin-top", above.as_str()),
            ("fo:margin-bottom", &below),
            ("fo:margin-left", &indent),
            ("fo:margin-right", "0pt"),
            ("fo:text-indent", &hang),
            // « At least »: letters that somebody makes larger later are not cut.
            ("style:line-height-at-least", &line),
            ("fo:text-align", side(style.align)),
        ];
        if of.keeps_next() {
            attributes.push(("fo:keep-with-next", "always"));
        }
        if of.keeps_whole() {
            attributes.push(("fo:keep-together", "always"));
        }
        if style.ruled {
            attributes.push(("fo:border-bottom", &rule));
            attributes.push(("fo:padding-bottom", "4pt"));
        }
        xml.empty("style:paragraph-properties", &attributes);
        let (size, colour) = (points(style.size), style.colour.to_string());
        let weight = if style.bold { "bold" } else { "normal" };
        xml.empty(
            "style:text-properties",
            &[
                ("fo:color", &colour),
                ("fo:font-size", &size),
                ("style:font-size-asian", &size),
                ("fo:font-weight", weight),
                ("style:font-weight-asian", weight),
            ],
        );
    });
}

const fn side(align: Align) -> &'static str {
    match align {
        Align::Left => "start",
        Align::Centre => "center",
        Align::Right => "end",
    }
}

/// A style of letters within a paragraph.
fn letters(xml: &mut Xml, name: &str, look: &[Attribute<'_>]) {
    let display = name.replace("_20_", " ");
    let attributes = [
        ("style:name", name),
        ("style:display-name", &display),
        ("style:family", "text"),
    ];
    xml.element("style:style", &attributes, |xml| {
        xml.empty("style:text-properties", look);
    });
}

/// A list that `LibreOffice` goes on with when one presses Enter, and that a screen reader counts.
fn bullets(xml: &mut Xml, sheet: &Sheet<'_>, options: &Options) {
    let style = sheet.style(Use::Bullet);
    let mark = options.spaces.set(options.bullet.trim()).into_owned();
    xml.element("text:list-style", &[("style:name", BULLETS)], |xml| {
        // A bullet is one letter; a mark of several is a number of none, with words around it.
        if mark.chars().count() == 1 {
            let attributes = [("text:level", "1"), ("text:bullet-char", &mark)];
            xml.element("text:list-level-style-bullet", &attributes, |xml| {
                level(xml, style);
            });
        } else {
            let attributes = [
                ("text:level", "1"),
                ("style:num-format", ""),
                ("style:num-prefix", &mark),
            ];
            xml.element("text:list-level-style-number", &attributes, |xml| {
                level(xml, style);
            });
        }
    });
}

fn level(xml: &mut Xml, style: Style) {
    let (indent, hang) = (points(style.indent), format!("-{}", points(style.hang)));
    let mode = [("text:list-level-position-and-space-mode", "label-alignment")];
    xml.element("style:list-level-properties", &mode, |xml| {
        xml.empty(
            "style:list-level-label-alignment",
            &[
                ("text:label-followed-by", "listtab"),
                ("text:list-tab-stop-position", &indent),
                ("fo:text-indent", &hang),
                ("fo:margin-left", &indent),
            ],
        );
    });
}

/// What stands above and below each page; empty where there is nothing to say.
struct Edges<'a> {
    above: &'a [Inline],
    below: &'a [Inline],
}

impl<'a> Edges<'a> {
    fn of(document: &'a Document) -> Self {
        let said = |words: &'a [Inline]| if says_something(words) { words } else { &[] };
        Self {
            above: said(&document.header),
            below: said(&document.footer),
        }
    }

    fn write(&self, xml: &mut Xml, options: &Options, language: &'static str) {
        for (name, of, words) in [
            ("style:header", Use::Header, self.above),
            ("style:footer", Use::Footer, self.below),
        ] {
            if !words.is_empty() {
                xml.element(name, &[], |xml| {
                    xml.element("text:p", &[("text:style-name", of.odf())], |xml| {
                        Runs::new(options, language).words(xml, words);
                    });
                });
            }
        }
    }
}

/// The paper. A header lies within the upper margin, half way down; a footer likewise.
fn page(xml: &mut Xml, sheet: &Sheet<'_>, edges: &Edges<'_>) {
    let (paper, margins) = (&sheet.look.paper, &sheet.look.margins);
    let line = sheet.style(Use::Header).line;
    let (top, bottom) = (millimetres(margins.top), millimetres(margins.bottom));
    let outside =
        |margin: u32, words: &[Inline]| points(if words.is_empty() { margin } else { margin / 2 });
    let landscape = paper.width > paper.height;
    xml.element("style:page-layout", &[("style:name", PAGE)], |xml| {
        xml.empty(
            "style:page-layout-properties",
            &[
                ("fo:page-width", &format!("{}mm", paper.width)),
                ("fo:page-height", &format!("{}mm", paper.height)),
                (
                    "style:print-orientation",
                    if landscape { "landscape" } else { "portrait" },
                ),
                ("fo:margin-top", &outside(top, edges.above)),
                ("fo:margin-right", &format!("{}mm", margins.right)),
                ("fo:margin-bottom", &outside(bottom, edges.below)),
                ("fo:margin-left", &format!("{}mm", margins.left)),
            ],
        );
        for (name, side, margin, words) in [
            ("style:header-style", "fo:margin-bottom", top, edges.above),
            ("style:footer-style", "fo:margin-top", bottom, edges.below),
        ] {
            if !words.is_empty() {
                let apart = points((margin - margin / 2).saturating_sub(line));
                xml.element(name, &[], |xml| {
                    xml.empty(
                        "style:header-footer-properties",
                        &[("fo:min-height", &points(line)), (side, &apart)],
                    );
                });
            }
        }
    });
}
