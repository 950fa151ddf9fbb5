//! House styles: what decides the wording, order, numbering and looks of a document.
//!
//! A file (`raw`) may leave out what the house it extends says; a [`House`] is complete.

mod error;
mod layer;
mod look;
mod raw;
mod slot;
mod template;
mod words;

#[cfg(test)]
mod tests;

pub use error::HouseError;
pub use look::{Align, Colour, Families, Heading, Look, Margins, Paper};
pub use raw::Form;
pub use slot::Slot;
pub use template::{Template, TemplateError};
pub use words::Words;

use ron::extensions::Extensions;
use serde::Deserialize;

use self::raw::Raw;
use super::Format;
use super::format::ByFormat;
use crate::model::Language;
use crate::text::Notice;

/// A part of a compte-rendu; a house says which there are, in which order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    /// The event.
    Masthead,
    /// Which session, on which day.
    Session,
    /// Where.
    Place,
    /// Which document.
    Title,
    /// What was said: turns, topics, agreements.
    Log,
    /// The decisions.
    Decisions,
    /// The actions.
    Actions,
    /// What is left open.
    Open,
    /// The next meeting.
    Next,
    /// The closing.
    Closing,
}

/// How a person is named the first time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FirstMention {
    /// With the function.
    Function,
    /// As always.
    Short,
}

/// A house style, complete.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct House {
    name: String,
    sections: Vec<Section>,
    first_mention: FirstMention,
    forms: ByFormat<Form>,
    look: Look,
    fr: Words,
    en: Words,
    ja: Words,
}

/// The house styles that the program carries, with their texts.
pub const EMBEDDED: &[(&str, &str)] =
    &[("comite", include_str!("../../../themes/house/comite.ron"))];

/// The text of a house style that the program carries.
#[must_use]
pub fn embedded(name: &str) -> Option<&'static str> {
    EMBEDDED
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, text)| *text)
}

impl House {
    /// Reads a house style from the text of its file. What it leaves out comes from the embedded house it
    /// extends.
    ///
    /// # Errors
    /// A [`HouseError`], the first one, with its place where there is one.
    pub fn read(name: &str, text: &str) -> Result<Self, HouseError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut raw = parse(name, text)?;
        let mut seen = vec![name.to_owned()];
        while let Some(base) = raw.extends.take() {
            let Some(base_text) = embedded(&base) else {
                let known: Vec<&str> = EMBEDDED.iter().map(|(name, _)| *name).collect();
                let hint = Notice::new("house-hint-known").with("known", known.join(", "));
                let problem = Notice::new("house-no-base").with("name", base);
                return Err(HouseError::new(name, problem, Some(hint)).pointing(text, "extends"));
            };
            // A user's own `comite` may extend the embedded one; nothing else extends itself.
            if seen.contains(&base) && (base != name || seen.len() > 1) {
                let problem = Notice::new("house-cycle").with("name", base);
                return Err(HouseError::new(name, problem, None).pointing(text, "extends"));
            }
            raw = raw.over(parse(&base, base_text)?);
            seen.push(base);
        }
        resolve(name, raw).map_err(|missing| {
            let problem = Notice::new("house-missing").with("name", missing);
            let hint = Notice::new("house-hint-missing");
            HouseError::new(name, problem, Some(hint))
        })
    }

    /// The name it was read under.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The parts of a compte-rendu, in order.
    #[must_use]
    pub fn sections(&self) -> &[Section] {
        &self.sections
    }

    /// How a person is named the first time.
    #[must_use]
    pub fn first_mention(&self) -> FirstMention {
        self.first_mention
    }

    /// How a format is written.
    #[must_use]
    pub fn form(&self, format: Format) -> &Form {
        self.forms.get(format)
    }

    /// How its documents look where a format has fonts, colours and paper.
    #[must_use]
    pub fn look(&self) -> &Look {
        &self.look
    }

    /// Its phrases in a language.
    #[must_use]
    pub fn words(&self, language: Language) -> &Words {
        match language {
            Language::Fr => &self.fr,
            Language::En => &self.en,
            Language::Ja => &self.ja,
        }
    }
}

fn parse(name: &str, text: &str) -> Result<Raw, HouseError> {
    ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .from_str(text)
        .map_err(|error| HouseError::from_ron(name, text, &error))
}

/// Complete, or the path of what is missing.
fn resolve(name: &str, raw: Raw) -> Result<House, String> {
    fn words(language: &str, raw: Option<words::RawWords>) -> Result<Words, String> {
        raw.ok_or_else(|| language.to_owned())?
            .resolve()
            .map_err(|missing| format!("{language}.{missing}"))
    }
    let forms = raw.formats.ok_or("formats")?.try_map(|format, form| {
        form.unwrap_or_default()
            .resolve()
            .map_err(|missing| format!("formats.{}.{missing}", format.name()))
    });
    let look = raw.look.ok_or("look")?.resolve();
    Ok(House {
        name: name.to_owned(),
        sections: raw.sections.ok_or("sections")?,
        first_mention: raw.first_mention.ok_or("first_mention")?,
        forms: forms?,
        look: look.map_err(|missing| format!("look.{missing}"))?,
        fr: words("fr", raw.fr)?,
        en: words("en", raw.en)?,
        ja: words("ja", raw.ja)?,
    })
}
