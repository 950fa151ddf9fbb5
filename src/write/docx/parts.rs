//! The small parts of a Word file: what each part is, header and footer, the bullet, settings, fonts and what
//! the file tells of itself.

use super::relations::Relations;
use super::run::{Runs, tag};
use super::styles::{id, twips};
use crate::document::{Document, Inline, Look};
use crate::write::Options;
use crate::write::office::{Attribute, Sheet, Use, Xml, says_something};
use crate::write::picture::PictureKind;

/// The vocabulary of documents.
pub(super) const W: Attribute<'_> = (
    "xmlns:w",
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
);
/// How a document names what it leads to.
pub(super) const R: Attribute<'_> = (
    "xmlns:r",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
);

/// What stands above or below each page.
pub(super) struct Edge {
    /// What the part and its relation are called.
    pub(super) name: &'static str,
    /// The element that a section names it by.
    pub(super) reference: &'static str,
    root: &'static str,
    of: Use,
    words: fn(&Document) -> &[Inline],
}

const EDGES: &[Edge] = &[
    Edge {
        name: "header",
        reference: "w:headerReference",
        root: "w:hdr",
        of: Use::Header,
        words: |document| &document.header,
    },
    Edge {
        name: "footer",
        reference: "w:footerReference",
        root: "w:ftr",
        of: Use::Footer,
        words: |document| &document.footer,
    },
];

impl Edge {
    /// Those that have something to say.
    pub(super) fn of(document: &Document) -> impl Iterator<Item = &'static Self> {
        EDGES
            .iter()
            .filter(|edge| says_something((edge.words)(document)))
    }

    /// The part, and what it leads to.
    pub(super) fn part(&self, document: &Document, options: &Options) -> (Vec<u8>, Relations) {
        let mut xml = Xml::new();
        let mut runs = Runs::new(options, document.language.code(), Relations::default());
        xml.element(self.root, &[W, R], |xml| {
            xml.element("w:p", &[], |xml| {
                xml.element("w:pPr", &[], |xml| {
                    xml.empty("w:pStyle", &[("w:val", &id(self.of))]);
                });
                runs.words(xml, (self.words)(document));
            });
        });
        (xml.into_bytes(), runs.relations)
    }
}

/// What each part is.
pub(super) fn content_types(edges: &[&Edge]) -> Vec<u8> {
    const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    const CORE: &str = "application/vnd.openxmlformats-package.core-properties+xml";
    const RELATIONS: &str = "application/vnd.openxmlformats-package.relationships+xml";
    let of_document = [
        ("document", "document.main"),
        ("styles", "styles"),
        ("numbering", "numbering"),
        ("settings", "settings"),
        ("fontTable", "fontTable"),
    ];
    let edges = edges.iter().map(|edge| (edge.name, edge.name));
    let mut xml = Xml::new();
    let namespace = (
        "xmlns",
        "http://schemas.openxmlformats.org/package/2006/content-types",
    );
    xml.element("Types", &[namespace], |xml| {
        let mut by_extension = |extension: &str, kind: &str| {
            xml.empty(
                "Default",
                &[("Extension", extension), ("ContentType", kind)],
            );
        };
        by_extension("rels", RELATIONS);
        by_extension("xml", "application/xml");
        for kind in [PictureKind::Png, PictureKind::Jpeg] {
            by_extension(kind.extension(), kind.media_type());
        }
        let mut part = |path: &str, kind: &str| {
            xml.empty("Override", &[("PartName", path), ("ContentType", kind)]);
        };
        for (name, kind) in of_document.into_iter().chain(edges) {
            part(&format!("/word/{name}.xml"), &format!("{WORD}{kind}+xml"));
        }
        part("/docProps/core.xml", CORE);
    });
    xml.into_bytes()
}

/// The bullet: a list that Word goes on with when one presses Enter, and that a screen reader counts.
pub(super) fn numbering(sheet: &Sheet<'_>, options: &Options) -> Vec<u8> {
    let style = sheet.style(Use::Bullet);
    let mut xml = Xml::new();
    xml.element("w:numbering", &[W], |xml| {
        xml.element("w:abstractNum", &[("w:abstractNumId", "0")], |xml| {
            xml.empty("w:multiLevelType", &[("w:val", "singleLevel")]);
            xml.element("w:lvl", &[("w:ilvl", "0")], |xml| {
                xml.empty("w:start", &[("w:val", "1")]);
                xml.empty("w:numFmt", &[("w:val", "bullet")]);
                xml.empty("w:pStyle", &[("w:val", &id(Use::Bullet))]);
                xml.empty("w:suff", &[("w:val", "tab")]);
                let mark = options.spaces.set(options.bullet.trim());
                xml.empty("w:lvlText", &[("w:val", &mark)]);
                xml.empty("w:lvlJc", &[("w:val", "left")]);
                xml.element("w:pPr", &[], |xml| {
                    let (indent, hang) = (twips(style.indent), twips(style.hang));
                    xml.empty("w:ind", &[("w:left", &indent), ("w:hanging", &hang)]);
                });
            });
        });
        xml.element("w:num", &[("w:numId", BULLET)], |xml| {
            xml.empty("w:abstractNumId", &[("w:val", "0")]);
        });
    });
    xml.into_bytes()
}

/// What the list of bullets is called by.
pub(super) const BULLET: &str = "1";

/// How Word treats the file: as one of its own of today, and not in a « compatibility mode ».
pub(super) fn settings(language: &str) -> Vec<u8> {
    const OFFICE: &str = "http://schemas.microsoft.com/office/word";
    let mut xml = Xml::new();
    xml.element("w:settings", &[W], |xml| {
        xml.empty("w:defaultTabStop", &[("w:val", "720")]);
        xml.empty(
            "w:characterSpacingControl",
            &[("w:val", "compressPunctuation")],
        );
        xml.element("w:compat", &[], |xml| {
            for (name, value) in [
                ("compatibilityMode", "15"),
                ("overrideTableStyleFontSizeAndJustification", "1"),
                ("enableOpenTypeFeatures", "1"),
                ("doNotFlipMirrorIndents", "1"),
            ] {
                xml.empty(
                    "w:compatSetting",
                    &[("w:name", name), ("w:uri", OFFICE), ("w:val", value)],
                );
            }
        });
        xml.empty(
            "w:themeFontLang",
            &[("w:val", &tag(language)), ("w:eastAsia", "ja-JP")],
        );
    });
    xml.into_bytes()
}

/// The fonts, with what may stand for each where it is missing.
pub(super) fn fonts(look: &Look) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.element("w:fonts", &[W], |xml| {
        for families in [&look.latin, &look.japanese] {
            if let Some((first, others)) = families.split_first() {
                xml.element("w:font", &[("w:name", first)], |xml| {
                    if !others.is_empty() {
                        xml.empty("w:altName", &[("w:val", &others.join(","))]);
                    }
                });
            }
        }
    });
    xml.into_bytes()
}

/// What the file tells of itself where folders and archives show it.
pub(super) fn core(document: &Document, options: &Options) -> Vec<u8> {
    let mut xml = Xml::new();
    let namespaces = [
        (
            "xmlns:cp",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        ),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    xml.element("cp:coreProperties", &namespaces, |xml| {
        xml.element("dc:title", &[], |xml| xml.words(&document.title));
        let language = tag(document.language.code());
        xml.element("dc:language", &[], |xml| xml.words(&language));
        if let Some(now) = options.now {
            // The form is W3C's, which wants a zone; the clock on the wall knows none.
            let now = now.format("%Y-%m-%dT%H:%M:%SZ").to_string();
            let kind = [("xsi:type", "dcterms:W3CDTF")];
            xml.element("dcterms:created", &kind, |xml| xml.words(&now));
            xml.element("dcterms:modified", &kind, |xml| xml.words(&now));
        }
    });
    xml.into_bytes()
}
