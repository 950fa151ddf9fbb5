//! The figures that the committee follows, as they stood: a table.

use super::{Builder, sentence};
use crate::document::house::Slot;
use crate::document::{Content, typography};

/// The columns, beside each other.
const WIDTHS: [u8; 2] = [6, 2];

impl Builder<'_> {
    pub(super) fn indicators(&mut self) {
        let session = self.session;
        let shown = session.indicators.iter();
        let shown: Vec<_> = shown.filter(|one| self.tells(*one)).collect();
        if shown.is_empty() {
            return;
        }
        let words = self.words;
        let heading = words.indicators.fill(&[], self.language);
        self.section(&heading);
        let head = [&words.column_indicator, &words.column_value];
        let head = head.map(|column| typography::set(&column.fill(&[], self.language)));
        let rows = shown.into_iter().map(|one| {
            let mut name = self.typed(&one.name);
            sentence::capital_run(&mut name);
            let of = one.of.map(|of| self.own(&of.to_string()));
            let filling = [
                (Slot::N, self.own(&one.value.to_string())),
                (Slot::Text, of.unwrap_or_default()),
            ];
            let value = words.indicator_value.fill(&filling, self.language);
            vec![typography::set(&name), typography::set(&value)]
        });
        let content = Content::Table {
            head: head.to_vec(),
            rows: rows.collect(),
            widths: WIDTHS.to_vec(),
        };
        self.push(content, Vec::new());
    }
}
