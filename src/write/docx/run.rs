//! Runs of words for Word: bold names, links, raised letters, and in which language each is spelled.

use super::relations::Relations;
use crate::document::{Inline, Role};
use crate::write::Options;
use crate::write::followed;
use crate::write::japanese::{Script, scripts};
use crate::write::office::{Xml, locale};

/// Writes runs, and keeps where their links lead.
pub(super) struct Runs<'a> {
    options: &'a Options,
    /// The language of the document.
    language: &'static str,
    /// What the part that holds the runs leads to.
    pub(super) relations: Relations,
}

impl<'a> Runs<'a> {
    pub(super) const fn new(
        options: &'a Options,
        language: &'static str,
        relations: Relations,
    ) -> Self {
        Self {
            options,
            language,
            relations,
        }
    }

    /// The words of a paragraph.
    pub(super) fn words(&mut self, xml: &mut Xml, words: &[Inline]) {
        for run in words {
            match &run.role {
                Role::Link { to } if followed(to) => {
                    let id = self.relations.link(to);
                    xml.element("w:hyperlink", &[("r:id", &id)], |xml| self.run(xml, run));
                }
                Role::Page => field(xml, "PAGE"),
                Role::Pages => field(xml, "NUMPAGES"),
                _ => self.run(xml, run),
            }
        }
    }

    /// A mark that is text, and the way to where its words stand.
    pub(super) fn mark(&self, xml: &mut Xml, mark: &str) {
        xml.element("w:r", &[], |xml| {
            text(xml, &self.options.spaces.set(mark.trim_end()));
            xml.empty("w:tab", &[]);
        });
    }

    fn run(&self, xml: &mut Xml, run: &Inline) {
        for (script, part) in scripts(&run.text) {
            xml.element("w:r", &[], |xml| {
                self.properties(xml, run, script);
                text(xml, &self.options.spaces.set(part));
            });
        }
    }

    fn properties(&self, xml: &mut Xml, run: &Inline, script: Script) {
        let style = match &run.role {
            Role::Strong => Some("Strong"),
            Role::Name => Some("Name"),
            Role::Link { to } if followed(to) => Some("Hyperlink"),
            _ => None,
        };
        let japanese = script == Script::Japanese;
        let own = run.language.code();
        let foreign = !japanese && own != self.language;
        let raised = run.role == Role::Superscript;
        if style.is_none() && !japanese && !foreign && !raised {
            return;
        }
        xml.element("w:rPr", &[], |xml| {
            if let Some(style) = style {
                xml.empty("w:rStyle", &[("w:val", style)]);
            }
            if japanese {
                // Signs that both scripts have (…, “ ”) are set as Japanese between Japanese letters.
                xml.empty("w:rFonts", &[("w:hint", "eastAsia")]);
            }
            if raised {
                xml.empty("w:vertAlign", &[("w:val", "superscript")]);
            }
            if foreign {
                xml.empty("w:lang", &[("w:val", &tag(own))]);
            }
        });
    }
}

/// A number that Word counts; until it does, it reads 1.
fn field(xml: &mut Xml, instruction: &str) {
    let instruction = format!(" {instruction} ");
    xml.element("w:fldSimple", &[("w:instr", &instruction)], |xml| {
        xml.element("w:r", &[], |xml| text(xml, "1"));
    });
}

/// A language as Word names it: `fr-FR`.
pub(super) fn tag(language: &str) -> String {
    let (language, country) = locale(language);
    format!("{language}-{country}")
}

fn text(xml: &mut Xml, words: &str) {
    // Word drops spaces at the ends unless told.
    xml.element("w:t", &[("xml:space", "preserve")], |xml| xml.words(words));
}
