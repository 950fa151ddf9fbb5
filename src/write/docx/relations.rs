//! What a part of a Word file leads to: other parts, and links to follow.

use crate::write::office::Xml;
use crate::write::picture::PictureKind;

/// What the relations of a part are called by.
pub(super) const LOGO: &str = "logo";

const TYPES: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const CORE: &str =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/// What a part leads to.
#[derive(Default)]
pub(super) struct Relations {
    rows: Vec<Relation>,
    links: usize,
}

struct Relation {
    id: String,
    kind: String,
    target: String,
    outside: bool,
}

impl Relations {
    /// Of the package.
    pub(super) fn of_package() -> Self {
        let mut relations = Self::default();
        relations.add("document", "officeDocument", "word/document.xml");
        relations.rows.push(Relation {
            id: "core".to_owned(),
            kind: CORE.to_owned(),
            target: "docProps/core.xml".to_owned(),
            outside: false,
        });
        relations
    }

    /// Adds a part, called as it is.
    pub(super) fn add(&mut self, id: &str, kind: &str, target: &str) {
        self.rows.push(Relation {
            id: id.to_owned(),
            kind: format!("{TYPES}{kind}"),
            target: target.to_owned(),
            outside: false,
        });
    }

    /// Adds the picture.
    pub(super) fn picture(&mut self, kind: PictureKind) {
        self.add(LOGO, "image", &picture_target(kind));
    }

    /// Adds a link, and tells what it is called by.
    pub(super) fn link(&mut self, to: &str) -> String {
        self.links += 1;
        let id = format!("link{}", self.links);
        self.rows.push(Relation {
            id: id.clone(),
            kind: format!("{TYPES}hyperlink"),
            target: to.to_owned(),
            outside: true,
        });
        id
    }

    /// The part that tells them.
    pub(super) fn part(&self) -> Vec<u8> {
        let mut xml = Xml::new();
        let namespace = (
            "xmlns",
            "http://schemas.openxmlformats.org/package/2006/relationships",
        );
        xml.element("Relationships", &[namespace], |xml| {
            for row in &self.rows {
                let mut attributes = vec![
                    ("Id", row.id.as_str()),
                    ("Type", &row.kind),
                    ("Target", &row.target),
                ];
                if row.outside {
                    attributes.push(("TargetMode", "External"));
                }
                xml.empty("Relationship", &attributes);
            }
        });
        xml.into_bytes()
    }
}

/// Where the picture stands, beside the document.
pub(super) fn picture_target(kind: PictureKind) -> String {
    format!("media/logo.{}", kind.extension())
}
