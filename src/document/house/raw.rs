//! A house style as its file has it, every field optional, and how it becomes complete.

use serde::Deserialize;

use super::words::RawWords;
use super::{Form, Section};
use crate::document::Spaces;

/// The file. What it leaves out comes from the house it `extends`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Raw {
    pub(super) extends: Option<String>,
    pub(super) sections: Option<Vec<Section>>,
    pub(super) first_mention: Option<super::FirstMention>,
    pub(super) formats: Option<RawFormats>,
    pub(super) fr: Option<RawWords>,
    pub(super) en: Option<RawWords>,
    pub(super) ja: Option<RawWords>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct RawFormats {
    pub(super) text: Option<RawForm>,
    pub(super) email: Option<RawForm>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct RawForm {
    bullet: Option<String>,
    spaces: Option<Spaces>,
}

impl Raw {
    pub(super) fn over(self, base: Self) -> Self {
        Self {
            extends: base.extends,
            sections: self.sections.or(base.sections),
            first_mention: self.first_mention.or(base.first_mention),
            formats: both(self.formats, base.formats, RawFormats::over),
            fr: both(self.fr, base.fr, RawWords::over),
            en: both(self.en, base.en, RawWords::over),
            ja: both(self.ja, base.ja, RawWords::over),
        }
    }
}

impl RawFormats {
    fn over(self, base: Self) -> Self {
        Self {
            text: both(self.text, base.text, RawForm::over),
            email: both(self.email, base.email, RawForm::over),
        }
    }
}

impl RawForm {
    fn over(self, base: Self) -> Self {
        Self {
            bullet: self.bullet.or(base.bullet),
            spaces: self.spaces.or(base.spaces),
        }
    }

    pub(super) fn resolve(self) -> Result<Form, &'static str> {
        Ok(Form {
            bullet: self.bullet.ok_or("bullet")?,
            spaces: self.spaces.ok_or("spaces")?,
        })
    }
}

fn both<T>(over: Option<T>, base: Option<T>, merge: fn(T, T) -> T) -> Option<T> {
    match (over, base) {
        (Some(over), Some(base)) => Some(merge(over, base)),
        (over, base) => over.or(base),
    }
}
