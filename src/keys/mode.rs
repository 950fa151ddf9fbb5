//! Where the keys go: what has the focus decides which keymap holds, and whether letters are text.

use super::Key;
use super::closed::names;

names! {
    /// Where the keys go: one keymap each.
    Mode {
        /// The folder of sessions.
        Start = "start",
        /// The fields of a new session.
        Form = "form",
        /// The fields of a fiche.
        Fiche = "fiche",
        /// The capture line has the focus: letters are text.
        Live = "live",
        /// What somebody else writes is followed: nothing is typed.
        Follow = "follow",
        /// An entry, decision, action or question is picked.
        Select = "select",
        /// The words that are looked for: letters are text.
        Find = "find",
        /// The words of an entry in a field: letters are text.
        Edit = "edit",
        /// The document as it will be copied.
        Preview = "preview",
        /// The keys and the grammar: letters look for something in them.
        Help = "help",
        /// All commands by name: letters are text.
        Palette = "palette",
        /// Ready-made phrases: letters are text.
        Phrases = "phrases",
        /// What whoever takes the pen over must know.
        Relay = "relay",
        /// What is found in all sessions: letters are text.
        Search = "search",
        /// A question that wants a yes or a no.
        Confirm = "confirm",
        /// What is confidential is about to leave: the yes to that has a key of its own.
        Release = "release",
        /// The themes to choose from.
        Themes = "themes",
        /// The kinds of things that what is chosen may become.
        Kinds = "kinds",
        /// The roster: letters look for somebody.
        People = "people",
        /// Somebody of the roster is to be chosen: letters look for him.
        Choose = "choose",
        /// The register: letters are commands.
        Register = "register",
        /// The words looked for in the register: letters are text.
        RegisterSearch = "register-search",
        /// What the room sees of the meeting: nothing is typed.
        Room = "room",
        /// One point alone, for the chair to decide on: letters are his answers.
        ReadBack = "read-back",
    }
}

impl Mode {
    /// Whether letters are text here, so that none may be a command.
    #[must_use]
    pub const fn takes_text(self) -> bool {
        matches!(
            self,
            Self::Form
                | Self::Fiche
                | Self::Live
                | Self::Find
                | Self::Edit
                | Self::Help
                | Self::Palette
                | Self::Phrases
                | Self::Search
                | Self::RegisterSearch
        )
    }

    /// Whether letters look for somebody here; other signs may be commands.
    #[must_use]
    pub const fn seeks(self) -> bool {
        matches!(self, Self::People | Self::Choose)
    }

    /// Whether a key is typed here, so that it may not be a command.
    #[must_use]
    pub fn types(self, key: Key) -> bool {
        let letter = key.text().is_some_and(char::is_alphanumeric);
        match self {
            _ if self.takes_text() => key.text().is_some() || key.is_alt_character(),
            _ if self.seeks() => letter || key.is_alt_character(),
            _ => false,
        }
    }
}
