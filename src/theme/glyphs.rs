//! The signs drawn beside words.

/// The few signs of the screen. Every one is a single cell wide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glyphs {
    /// Between columns.
    pub rule: &'static str,
    /// At the left of what is picked.
    pub bar: &'static str,
    /// At the left of what is taken together with it.
    pub chosen: &'static str,
    /// Before a point.
    pub bullet: &'static str,
    /// Before « à compléter ».
    pub flag: &'static str,
    /// From a line to what it will become.
    pub arrow: &'static str,
    /// Before an open question.
    pub question: &'static str,
    /// Where words were left out.
    pub ellipsis: &'static str,
    /// Between short facts on one line.
    pub dot: &'static str,
    /// Before what is ticked on a form.
    pub ticked: &'static str,
}

impl Glyphs {
    /// For most terminals.
    pub const NORMAL: Self = Self {
        rule: "│",
        bar: "▌",
        chosen: "▏",
        bullet: "–",
        flag: "⚑",
        arrow: "→",
        question: "?",
        ellipsis: "…",
        dot: "·",
        ticked: "✓",
    };

    /// For terminals that draw ambiguous characters two cells wide: ASCII alone. What `text` adds where it
    /// cuts and joins follows the same choice ([`crate::text::Manner`]).
    pub const NARROW: Self = Self {
        rule: "|",
        bar: "*",
        chosen: "+",
        bullet: "-",
        flag: "!",
        arrow: ">",
        question: "?",
        ellipsis: "~",
        dot: "-",
        ticked: "x",
    };

    /// All of them.
    #[must_use]
    pub const fn all(&self) -> [&'static str; 10] {
        [
            self.rule,
            self.bar,
            self.chosen,
            self.bullet,
            self.flag,
            self.arrow,
            self.question,
            self.ellipsis,
            self.dot,
            self.ticked,
        ]
    }
}
