//! Which language the screen speaks.

use std::str::FromStr;

/// A language of the screen (a session has its own, for its documents).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// French.
    #[default]
    Fr,
    /// English.
    En,
    /// Japanese.
    Ja,
}

impl Language {
    /// All of them.
    pub const ALL: &'static [Self] = &[Self::Fr, Self::En, Self::Ja];

    /// Its code, as `--lang` takes it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
            Self::Ja => "ja",
        }
    }

    /// The language to speak: the one asked for (`--lang`, then the configuration), else the system's.
    #[must_use]
    pub fn choose(asked: Option<Self>) -> Self {
        asked.unwrap_or_else(|| Self::of_locale(system().as_deref()))
    }

    /// The language for a system locale: English for English ones, Japanese for Japanese
    /// ones; French for French ones, for C and POSIX, when nothing is set, and for languages that the screen
    /// does not speak.
    #[must_use]
    pub fn of_locale(locale: Option<&str>) -> Self {
        locale
            .and_then(|locale| locale.split(['-', '_', '.', '@']).next())
            .and_then(|language| language.to_ascii_lowercase().parse().ok())
            .unwrap_or_default()
    }
}

/// The system's locale, if it says one.
#[must_use]
pub fn system() -> Option<String> {
    sys_locale::get_locale()
}

impl FromStr for Language {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL
            .iter()
            .copied()
            .find(|language| language.code() == text)
            .ok_or(())
    }
}
