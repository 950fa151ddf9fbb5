//! Where words come from, and which objective something serves (house-style §§ 2.3 and 2.4).

use super::{Builder, run};
use crate::document::house::{Slot, Words};
use crate::document::{Inline, Kind, Role};
use crate::locale::format::Locale;
use crate::model::{Citation, Language};

impl Builder<'_> {
    /// Where words come from, or which objective they serve.
    pub(super) fn source(&self, citation: &Citation) -> Vec<Inline> {
        let typed = self.session.language;
        source(self.words, self.locale, self.language, typed, citation)
    }

    /// The objective that a decision or an action serves; nothing when it serves none, or stands under it.
    pub(super) fn served(&self, citation: Option<&Citation>) -> Vec<Inline> {
        let under_it =
            |citation: &&Citation| self.kind == Kind::Objectifs && citation.objective.is_some();
        citation
            .filter(|citation| !under_it(citation))
            .map_or_else(Vec::new, |citation| self.source(citation))
    }
}

/// « feuille de route 2013-2018, objectif n° 17, 2e tiret », or a source as it was typed.
pub(super) fn source(
    words: &Words,
    locale: Locale,
    language: Language,
    typed: Language,
    citation: &Citation,
) -> Vec<Inline> {
    let source = run(Role::Text, typed, &citation.source);
    let Some(objective) = citation.objective else {
        return source;
    };
    let own = |text: &str| run(Role::Text, language, text);
    let measure = citation.measure.map(|measure| own(&locale.nth(measure)));
    let filling = [
        (Slot::Source, source),
        (Slot::N, own(&objective.to_string())),
        (Slot::Ordinal, measure.unwrap_or_default()),
    ];
    words.objective_cited.fill(&filling, language)
}
