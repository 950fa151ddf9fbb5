//! The messages of one language.

use std::borrow::Cow;
use std::fmt;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentValue};

use super::Language;
use super::messages::Messages;
use crate::text::{Manner, Notice};

/// The messages of a language: one file for each part of the program, in the order of this list.
macro_rules! messages {
    ($language:literal) => {
        messages!($language: "screen" "commands" "session" "capture" "cli" "files" "fiche" "history" "room" "register" "seal"
            "follow" "store" "search" "vault")
    };
    ($language:literal: $($part:literal)*) => {
        concat!($(include_str!(concat!($language, "/", $part, ".ftl")), "\n",)*)
    };
}

const FR: &str = messages!("fr");
const EN: &str = messages!("en");
const JA: &str = messages!("ja");

// Several threads want them: found once for each language that is asked for.
static FRENCH: LazyLock<Messages> = LazyLock::new(|| messages(Language::Fr, FR));
static ENGLISH: LazyLock<Messages> = LazyLock::new(|| messages(Language::En, EN));
static JAPANESE: LazyLock<Messages> = LazyLock::new(|| messages(Language::Ja, JA));

fn messages(language: Language, source: &'static str) -> Messages {
    let identifier = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // The marks of isolation would get into the terminal and onto the clipboard.
    bundle.set_use_isolating(false);
    bundle.set_transform(Some(with_signs));
    Messages::of(bundle, source)
}

/// What is put in a message: a text, or a number that may decide its plural.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// A text, put in as it is.
    Text(Cow<'a, str>),
    /// A number.
    Number(usize),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Arg<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Self::Number(usize::try_from(number).unwrap_or(usize::MAX))
    }
}

/// The messages of one language, to be asked by id.
///
/// An id that no message has is answered by itself, so that a fault is seen and nothing stops; the tests
/// compare the languages.
pub struct Catalog {
    language: Language,
    /// Found when the first of them is said.
    messages: &'static LazyLock<Messages>,
}

impl Catalog {
    /// The messages of a language.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let messages = match language {
            Language::Fr => &FRENCH,
            Language::En => &ENGLISH,
            Language::Ja => &JAPANESE,
        };
        Self { language, messages }
    }

    /// Finds its messages now, where that was left for later.
    pub fn settle(&self) {
        LazyLock::force(self.messages);
    }

    /// Its language.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Whether there is such a message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.messages.has(id)
    }

    /// A message without variables.
    #[must_use]
    pub fn text(&self, id: &str) -> Cow<'_, str> {
        self.format(id, None)
    }

    /// What somebody who knows no language found.
    #[must_use]
    pub fn notice(&self, notice: &Notice) -> String {
        let args: Vec<_> = notice
            .args()
            .map(|(name, value)| (name, value.into()))
            .collect();
        self.with(notice.id(), &args)
    }

    /// A message with its variables.
    #[must_use]
    pub fn with(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let args: FluentArgs = args
            .iter()
            .map(|(name, value)| {
                let value = match value {
                    Arg::Text(text) => FluentValue::from(text.as_ref()),
                    Arg::Number(number) => FluentValue::from(*number),
                };
                (*name, value)
            })
            .collect();
        self.format(id, Some(&args)).into_owned()
    }

    fn format(&self, id: &str, args: Option<&FluentArgs>) -> Cow<'_, str> {
        let said = self.messages.say(id, args);
        said.unwrap_or_else(|| Cow::Owned(id.to_owned()))
    }
}

/// The program's own signs and quotation marks, and what stands for them where signs are ASCII.
const SIGNS: &[(char, &str)] = &[
    ('…', "..."),
    ('’', "'"),
    ('‘', "'"),
    ('“', "\""),
    ('”', "\""),
    ('–', "-"),
    ('—', "-"),
    ('·', "-"),
    ('×', "x"),
    ('→', "->"),
    ('←', "<-"),
    ('↑', "^"),
    ('↓', "v"),
];

/// The words of a message as the terminal can show them; what is put into it is people's and stays.
fn with_signs(words: &str) -> Cow<'_, str> {
    if !Manner::current().ascii_signs || words.is_ascii() {
        return Cow::Borrowed(words);
    }
    let mut plain = String::with_capacity(words.len());
    for c in words.chars() {
        match SIGNS.iter().find(|(sign, _)| *sign == c) {
            Some((_, ascii)) => plain.push_str(ascii),
            None => plain.push(c),
        }
    }
    Cow::Owned(plain)
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Catalog").field(&self.language).finish()
    }
}

#[cfg(test)]
pub(super) const SOURCES: [(Language, &str); 3] =
    [(Language::Fr, FR), (Language::En, EN), (Language::Ja, JA)];
