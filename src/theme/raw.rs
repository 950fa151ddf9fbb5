//! A theme as its file has it: everything may be left out.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::roles::RawStyles;

/// A theme file.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename = "theme", deny_unknown_fields, default)]
pub(super) struct RawTheme {
    /// The theme that gives what this one leaves out.
    pub(super) extends: Option<String>,
    /// Names for colours `"#rrggbb"`.
    pub(super) palette: BTreeMap<String, String>,
    /// The set of signs.
    pub(super) glyphs: Option<RawGlyphs>,
    /// The background that the theme sets for the whole screen.
    pub(super) background: Option<String>,
    /// The roles.
    pub(super) styles: RawStyles,
}

/// A set of signs.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum RawGlyphs {
    Normal,
    Etroit,
}

/// How a role looks; what is left out is the base theme's, or the plain text's.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename = "style", deny_unknown_fields, default)]
pub(super) struct RawStyle {
    pub(super) colour: Option<String>,
    pub(super) on: Option<String>,
    pub(super) bold: Option<bool>,
    pub(super) italic: Option<bool>,
    pub(super) underlined: Option<bool>,
}
