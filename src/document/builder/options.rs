//! What one rendering wants.

use chrono::NaiveDate;

use crate::model::{Finding, Language};

/// What one rendering wants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// In which language; the session's own when none is given.
    pub language: Option<Language>,
    /// In two languages at once; this comes before `language`.
    pub bilingual: Option<Bilingual>,
    /// Whether what was said behind closed doors is in it. What is private never is.
    pub include_confidential: bool,
    /// How far it is.
    pub status: Status,
    /// The day of a corrected version: « Version rectifiée du … ».
    pub version: Option<NaiveDate>,
}

/// How far a document is; file names and mail subjects say so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Status {
    /// « projet ».
    #[default]
    Draft,
    /// Nothing to say of it.
    Final,
}

impl Status {
    /// How far the documents of a session are, by what is left to settle in it.
    #[must_use]
    pub fn of(findings: &[Finding]) -> Self {
        if findings.iter().any(|finding| finding.problem.keeps_draft()) {
            Self::Draft
        } else {
            Self::Final
        }
    }
}

/// A document in two languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bilingual {
    /// Which, the one of its head first.
    pub languages: [Language; 2],
    /// How they stand.
    pub arrangement: Arrangement,
}

/// How two languages stand in one document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Arrangement {
    /// In two columns.
    #[default]
    SideBySide,
    /// One under the other.
    Stacked,
}
