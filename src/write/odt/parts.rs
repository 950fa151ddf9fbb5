//! The small parts of an `OpenDocument` file, and what its parts have in common.

use crate::document::Document;
use crate::write::Options;
use crate::write::office::{Attribute, Xml, locale};
use crate::write::picture::Picture;

/// What the file is.
pub(super) const MEDIA_TYPE: &str = "application/vnd.oasis.opendocument.text";

/// The version of the format.
const VERSION: &str = "1.3";

/// The vocabularies, and the version, that open every part.
pub(super) const VOCABULARIES: &[Attribute<'_>] = &[
    (
        "xmlns:office",
        "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    ),
    (
        "xmlns:style",
        "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    ),
    (
        "xmlns:text",
        "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    ),
    (
        "xmlns:table",
        "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    ),
    (
        "xmlns:draw",
        "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    ),
    (
        "xmlns:fo",
        "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    ),
    (
        "xmlns:svg",
        "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    ),
    (
        "xmlns:meta",
        "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    ),
    ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("office:version", VERSION),
];

/// What the package holds.
pub(super) fn manifest(logo: Option<Picture>) -> Vec<u8> {
    let namespace = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    let attributes = [("xmlns:manifest", namespace), ("manifest:version", VERSION)];
    let mut xml = Xml::new();
    xml.element("manifest:manifest", &attributes, |xml| {
        let mut entry = |path: &str, kind: &str| {
            xml.empty(
                "manifest:file-entry",
                &[("manifest:full-path", path), ("manifest:media-type", kind)],
            );
        };
        entry("/", MEDIA_TYPE);
        for part in ["content.xml", "styles.xml", "meta.xml"] {
            entry(part, "text/xml");
        }
        if let Some(picture) = logo {
            entry(&picture_path(picture), picture.kind.media_type());
        }
    });
    xml.into_bytes()
}

/// Where the logo stands in the package.
pub(super) fn picture_path(picture: Picture) -> String {
    format!("Pictures/logo.{}", picture.kind.extension())
}

/// What the file tells of itself where folders and archives show it.
pub(super) fn meta(document: &Document, options: &Options) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.element("office:document-meta", VOCABULARIES, |xml| {
        xml.element("office:meta", &[], |xml| {
            xml.element("dc:title", &[], |xml| xml.words(&document.title));
            let (language, country) = locale(document.language.code());
            let language = format!("{language}-{country}");
            xml.element("dc:language", &[], |xml| xml.words(&language));
            if let Some(now) = options.now {
                let now = now.format("%Y-%m-%dT%H:%M:%S").to_string();
                xml.element("meta:creation-date", &[], |xml| xml.words(&now));
                xml.element("dc:date", &[], |xml| xml.words(&now));
            }
        });
    });
    xml.into_bytes()
}
