//! House styles: what decides the wording, order, numbering and looks of a document.
//!
//! A file (`raw`) may leave out what the house it extends says; a [`House`] is complete.

mod error;
mod layer;
mod look;
mod raw;
mod section;
mod slot;
mod template;
mod words;

#[cfg(test)]
mod tests;

pub use error::HouseError;
pub use look::{Align, Colour, Families, Heading, Look, Margins, Paper};
pub use raw::Form;
pub use section::{Body, FirstMention, Layout, Movement, Section};
pub use slot::Slot;
pub use template::{Accord, Template, TemplateError};
pub use words::Words;

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use ron::extensions::Extensions;

use self::raw::Raw;
use super::format::ByFormat;
use super::{Format, Kind};
use crate::model::Language;
use crate::text::Notice;

/// A house style, complete. Copies are cheap: they share what was read.
#[derive(Clone, Debug)]
pub struct House {
    rules: Shared,
    logo: Option<Arc<[u8]>>,
}

/// Where the rules of a house are.
#[derive(Clone, Debug)]
enum Shared {
    /// The usual house as the program carries it: read once, by whoever looks at it first.
    Usual,
    Read(Arc<Rules>),
}

/// What a house decides.
#[derive(Debug, PartialEq, Eq)]
struct Rules {
    name: String,
    sections: BTreeMap<Kind, Vec<Section>>,
    first_mention: FirstMention,
    body: Body,
    attendance: Layout,
    actions: Layout,
    movements: Vec<Movement>,
    forms: ByFormat<Form>,
    look: Look,
    fr: Words,
    en: Words,
    ja: Words,
}

static USUAL_RULES: LazyLock<Rules> = LazyLock::new(|| {
    let read = read_over(USUAL, embedded(USUAL).unwrap_or_default(), &|_| None);
    #[expect(
        clippy::expect_used,
        reason = "the program carries it, and a test reads it"
    )]
    read.expect("the usual house style")
});

/// The house style that sessions have unless they say otherwise.
pub const USUAL: &str = "comite";

/// The house styles that the program carries, with their texts.
pub const EMBEDDED: &[(&str, &str)] = &[
    (USUAL, include_str!("../../../themes/house/comite.ron")),
    (
        "administration",
        include_str!("../../../themes/house/administration.ron"),
    ),
    ("releve", include_str!("../../../themes/house/releve.ron")),
];

/// The text of a house style that the program carries.
#[must_use]
pub fn embedded(name: &str) -> Option<&'static str> {
    EMBEDDED
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, text)| *text)
}

/// The text of a house style by its name, where there is one beside those the program carries.
pub type Bases<'a> = &'a dyn Fn(&str) -> Option<String>;

impl PartialEq for House {
    fn eq(&self, other: &Self) -> bool {
        self.rules() == other.rules() && self.logo == other.logo
    }
}

impl Eq for House {}

impl House {
    /// Reads a house style from the text of its file. What it leaves out comes from the embedded house it
    /// extends.
    ///
    /// # Errors
    /// A [`HouseError`], the first one, with its place where there is one.
    pub fn read(name: &str, text: &str) -> Result<Self, HouseError> {
        Self::read_over(name, text, &|_| None)
    }

    /// The same where houses may extend others than the embedded ones: `bases` has these, and comes first.
    ///
    /// # Errors
    /// As [`House::read`]; the error names the house it is in.
    pub fn read_over(name: &str, text: &str, bases: Bases<'_>) -> Result<Self, HouseError> {
        let rules = Shared::Read(Arc::new(read_over(name, text, bases)?));
        Ok(Self { rules, logo: None })
    }

    /// The usual house style as the program carries it, without reading it yet.
    #[must_use]
    pub const fn usual() -> Self {
        let rules = Shared::Usual;
        Self { rules, logo: None }
    }

    /// Reads it now, where that was left for later.
    pub fn settle(&self) {
        self.rules();
    }

    fn rules(&self) -> &Rules {
        match &self.rules {
            Shared::Usual => &USUAL_RULES,
            Shared::Read(rules) => rules,
        }
    }

    /// The name it was read under.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.rules().name
    }

    /// The parts of a document, in order; none where the house does not say.
    #[must_use]
    pub fn sections(&self, kind: Kind) -> &[Section] {
        let sections = &self.rules().sections;
        sections.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// How a person is named the first time.
    #[must_use]
    pub fn first_mention(&self) -> FirstMention {
        self.rules().first_mention
    }

    /// How what a speaker said is set.
    #[must_use]
    pub fn body(&self) -> Body {
        self.rules().body
    }

    /// How who was there is set.
    #[must_use]
    pub fn attendance(&self) -> Layout {
        self.rules().attendance
    }

    /// How actions are set.
    #[must_use]
    pub fn actions(&self) -> Layout {
        self.rules().actions
    }

    /// What happened in the room and prints where it happened.
    #[must_use]
    pub fn movements(&self) -> &[Movement] {
        &self.rules().movements
    }

    /// How a format is written.
    #[must_use]
    pub fn form(&self, format: Format) -> &Form {
        self.rules().forms.get(format)
    }

    /// How its documents look where a format has fonts, colours and paper.
    #[must_use]
    pub fn look(&self) -> &Look {
        &self.rules().look
    }

    /// The same with the picture that its look names.
    #[must_use]
    pub fn with_logo(self, logo: Vec<u8>) -> Self {
        let logo = Some(logo.into());
        Self { logo, ..self }
    }

    /// The picture that its look names, once it was found.
    #[must_use]
    pub fn logo(&self) -> Option<&[u8]> {
        self.logo.as_deref()
    }

    /// Its phrases in a language.
    #[must_use]
    pub fn words(&self, language: Language) -> &Words {
        match language {
            Language::Fr => &self.rules().fr,
            Language::En => &self.rules().en,
            Language::Ja => &self.rules().ja,
        }
    }
}

fn read_over(name: &str, text: &str, bases: Bases<'_>) -> Result<Rules, HouseError> {
    let mut raw = parse(name, text)?;
    let mut read = vec![(name.to_owned(), embedded(name) == Some(text))];
    let mut within = (name.to_owned(), text.to_owned());
    while let Some(base) = raw.extends.take() {
        let is_read = |carried| read.contains(&(base.clone(), carried));
        // A user's own house may extend the embedded one of its name; no house extends itself.
        let own = if is_read(false) { None } else { bases(&base) };
        let carried = own.is_none();
        let text = own.or_else(|| embedded(&base).map(str::to_owned));
        let Some(text) = text.filter(|_| !(carried && is_read(true))) else {
            let cycle = is_read(false) || is_read(true);
            let (house, text) = within;
            return Err(no_base(&house, base, cycle).pointing(&text, "extends"));
        };
        raw = raw.over(parse(&base, &text)?);
        read.push((base.clone(), carried));
        within = (base, text);
    }
    resolve(name, raw).map_err(|missing| {
        let problem = Notice::new("house-missing").with("name", missing);
        let hint = Notice::new("house-hint-missing");
        HouseError::new(name, problem, Some(hint))
    })
}

fn parse(name: &str, text: &str) -> Result<Raw, HouseError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .from_str(text)
        .map_err(|error| HouseError::from_ron(name, text, &error))
}

/// There is no house of that name to extend, or none that does not extend itself.
fn no_base(house: &str, base: String, cycle: bool) -> HouseError {
    if cycle {
        return HouseError::new(house, Notice::new("house-cycle").with("name", base), None);
    }
    let known: Vec<&str> = EMBEDDED.iter().map(|(name, _)| *name).collect();
    let hint = Notice::new("house-hint-known").with("known", known.join(", "));
    let problem = Notice::new("house-no-base").with("name", base);
    HouseError::new(house, problem, Some(hint))
}

/// Complete, or the path of what is missing.
fn resolve(name: &str, raw: Raw) -> Result<Rules, String> {
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
    Ok(Rules {
        name: name.to_owned(),
        sections: raw.sections.ok_or("sections")?,
        first_mention: raw.first_mention.ok_or("first_mention")?,
        body: raw.body.ok_or("body")?,
        attendance: raw.attendance.ok_or("attendance")?,
        actions: raw.actions.ok_or("actions")?,
        movements: raw.movements.ok_or("movements")?,
        forms: forms?,
        look: look.map_err(|missing| format!("look.{missing}"))?,
        fr: words("fr", raw.fr)?,
        en: words("en", raw.en)?,
        ja: words("ja", raw.ja)?,
    })
}
