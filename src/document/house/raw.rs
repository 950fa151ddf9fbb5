//! A house style as its file has it, every field optional, and how it becomes complete.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::layer::{both, layered};
use super::look::RawLook;
use super::words::RawWords;
use super::{Body, FirstMention, Layout, Movement, Section};
use crate::document::format::ByFormat;
use crate::document::{Kind, Spaces};

/// The file. What it leaves out comes from the house it `extends`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Raw {
    pub(super) extends: Option<String>,
    pub(super) sections: Option<BTreeMap<Kind, Vec<Section>>>,
    pub(super) first_mention: Option<FirstMention>,
    pub(super) body: Option<Body>,
    pub(super) attendance: Option<Layout>,
    pub(super) actions: Option<Layout>,
    pub(super) movements: Option<Vec<Movement>>,
    pub(super) formats: Option<ByFormat<Option<RawForm>>>,
    pub(super) look: Option<RawLook>,
    pub(super) fr: Option<RawWords>,
    pub(super) en: Option<RawWords>,
    pub(super) ja: Option<RawWords>,
}

layered! {
    /// How a format is written in a house.
    pub struct Form as RawForm {
        values {
            /// What stands before a bullet, its space included.
            bullet: String,
            /// Its no-break spaces.
            spaces: Spaces,
        }
        parts {}
    }
}

impl Raw {
    pub(super) fn over(self, base: Self) -> Self {
        Self {
            extends: base.extends,
            sections: both(self.sections, base.sections, |over, mut base| {
                base.extend(over);
                base
            }),
            first_mention: self.first_mention.or(base.first_mention),
            body: self.body.or(base.body),
            attendance: self.attendance.or(base.attendance),
            actions: self.actions.or(base.actions),
            movements: self.movements.or(base.movements),
            formats: both(self.formats, base.formats, |over, base| {
                over.zip(base, |over, base| both(over, base, RawForm::over))
            }),
            look: both(self.look, base.look, RawLook::over),
            fr: both(self.fr, base.fr, RawWords::over),
            en: both(self.en, base.en, RawWords::over),
            ja: both(self.ja, base.ja, RawWords::over),
        }
    }
}
