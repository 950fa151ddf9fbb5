//! Runs of words for `OpenDocument`: bold names, links, raised letters, and in which language each is
//! spelled.

use super::styles::{LINK, NAME, RAISED, STRONG};
use crate::document::{Inline, Role};
use crate::write::Options;
use crate::write::followed;
use crate::write::japanese::{Script, scripts};
use crate::write::office::Xml;

/// Writes the runs of one paragraph.
pub(super) struct Runs<'a> {
    options: &'a Options,
    /// The language of the document.
    language: &'static str,
    /// Whether a space here would be lost: at the beginning of a paragraph and after a space.
    space_is_lost: bool,
}

impl<'a> Runs<'a> {
    /// At the beginning of a paragraph.
    pub(super) const fn new(options: &'a Options, language: &'static str) -> Self {
        Self {
            options,
            language,
            space_is_lost: true,
        }
    }

    /// A mark that is text, and the way to where its words stand.
    pub(super) fn mark(&mut self, xml: &mut Xml, mark: &str) {
        self.text(xml, mark.trim_end());
        xml.empty("text:tab", &[]);
        self.space_is_lost = false;
    }

    /// Words.
    pub(super) fn words(&mut self, xml: &mut Xml, words: &[Inline]) {
        for run in words {
            match &run.role {
                Role::Strong => self.styled(xml, STRONG, run),
                Role::Name => self.styled(xml, NAME, run),
                Role::Superscript => self.styled(xml, RAISED, run),
                Role::Link { to } if followed(to) => {
                    let attributes = [
                        ("xlink:type", "simple"),
                        ("xlink:href", to),
                        ("text:style-name", LINK),
                        ("text:visited-style-name", LINK),
                    ];
                    xml.element("text:a", &attributes, |xml| self.spelled(xml, run));
                }
                // Numbers that the reader's program counts; until it does, they read 1.
                Role::Page => {
                    let current = [("text:select-page", "current")];
                    xml.element("text:page-number", &current, |xml| xml.words("1"));
                }
                Role::Pages => xml.element("text:page-count", &[], |xml| xml.words("1")),
                Role::Text | Role::Quote | Role::Link { .. } => self.spelled(xml, run),
            }
        }
    }

    fn styled(&mut self, xml: &mut Xml, style: &str, run: &Inline) {
        xml.element("text:span", &[("text:style-name", style)], |xml| {
            self.spelled(xml, run);
        });
    }

    /// The words of a run, with their language where it is not the document's. Japanese letters are in the
    /// Japanese of the paragraph's style already.
    fn spelled(&mut self, xml: &mut Xml, run: &Inline) {
        let own = run.language.code();
        for (script, part) in scripts(&run.text) {
            if script == Script::Japanese || own == self.language {
                self.text(xml, part);
            } else {
                xml.element("text:span", &[("text:style-name", own)], |xml| {
                    self.text(xml, part);
                });
            }
        }
    }

    /// `OpenDocument` reads several spaces as one, unless they are elements.
    fn text(&mut self, xml: &mut Xml, text: &str) {
        let text = self.options.spaces.set(text);
        let is_space = |c: char| matches!(c, ' ' | '\t' | '\n');
        for piece in text.split_inclusive(is_space) {
            if piece.chars().all(is_space) && self.space_is_lost {
                xml.empty("text:s", &[]);
            } else {
                xml.words(piece);
            }
            self.space_is_lost = piece.ends_with(is_space);
        }
    }
}
