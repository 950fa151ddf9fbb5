//! The user's keymap file: which keys he gives to which command in which mode.
//!
//! Everything that is wrong with a file is reported at once, each with its place.

use std::fmt;

use ron::extensions::Extensions;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};

use super::{CommandId, Key, KeyError, Keymap, Mode};
use crate::locale::{Arg, Catalog};
use crate::text::excerpt;

/// One thing that is wrong with a keymap file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeymapError {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// The line with a mark under the column.
    pub excerpt: String,
    /// What is wrong.
    pub trouble: Trouble,
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It is no RON, or not of the right shape.
    Syntax(String),
    /// No such mode.
    Mode(String),
    /// No such command.
    Command(String),
    /// The command does not exist in this mode.
    NotHere(CommandId, Mode),
    /// The text names no key that can be bound.
    Key(String, KeyError),
    /// A letter, alone or with Alt, where letters are text.
    Letter(Key, Mode),
    /// Another command has that key here.
    Taken(Key, CommandId, Mode),
}

impl KeymapError {
    /// The message: place, what is wrong, what to do, the line itself.
    #[must_use]
    pub fn message(&self, catalog: &Catalog) -> String {
        let what = self.trouble.message(catalog);
        let place = catalog.with(
            "error-place",
            &[("line", self.line.into()), ("column", self.column.into())],
        );
        format!("{place} {what}\n{}", self.excerpt)
    }
}

impl Trouble {
    fn message(&self, catalog: &Catalog) -> String {
        let with = |id, args: &[(&str, Arg)]| catalog.with(id, args);
        match self {
            Self::Syntax(why) => with("keymap-syntax", &[("why", why.as_str().into())]),
            Self::Mode(name) => {
                let modes: Vec<_> = Mode::ALL.iter().map(|mode| mode.name()).collect();
                let modes = modes.join(", ");
                with(
                    "keymap-mode",
                    &[("name", name.as_str().into()), ("modes", modes.into())],
                )
            }
            Self::Command(name) => with("keymap-command", &[("name", name.as_str().into())]),
            Self::NotHere(id, mode) => with(
                "keymap-not-here",
                &[("command", id.name().into()), ("mode", mode.name().into())],
            ),
            Self::Key(name, error) => {
                let why = catalog.text(error.message());
                with(
                    "keymap-key",
                    &[("key", name.as_str().into()), ("why", why.into())],
                )
            }
            Self::Letter(key, mode) => with(
                "keymap-letter",
                &[
                    ("key", key.to_string().into()),
                    ("mode", mode.name().into()),
                ],
            ),
            Self::Taken(key, id, mode) => with(
                "keymap-taken",
                &[
                    ("key", key.to_string().into()),
                    ("command", id.name().into()),
                    ("mode", mode.name().into()),
                ],
            ),
        }
    }
}

impl Keymap {
    /// The table's keys with the changes of a keymap file:
    /// `{ "live": { "undo": "Ctrl+Z F9", "redo": "" } }`.
    ///
    /// # Errors
    /// All that is wrong with the file, in its order.
    pub fn read(source: &str) -> Result<Self, Vec<KeymapError>> {
        let source = source.strip_prefix('\u{feff}').unwrap_or(source);
        let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
        let file: Pairs<Pairs<String>> = options.from_str(source).map_err(|error| {
            let at = error.span.start;
            vec![error_at(
                source,
                (at.line, at.col),
                Trouble::Syntax(error.code.to_string()),
            )]
        })?;
        let mut reading = Reading::new(source);
        for (mode, commands) in &file.0 {
            reading.mode(mode, commands);
        }
        reading.finish()
    }
}

/// A file being read: what it changes so far, and what is wrong with it so far.
struct Reading<'a> {
    source: &'a str,
    places: std::vec::IntoIter<(usize, usize)>,
    keymap: Keymap,
    /// Where each key that the file gives stands.
    given: Vec<(Mode, Key, CommandId, (usize, usize))>,
    errors: Vec<KeymapError>,
}

impl<'a> Reading<'a> {
    fn new(source: &'a str) -> Self {
        Self {
            source,
            places: string_places(source).into_iter(),
            keymap: Keymap::standard(),
            given: Vec::new(),
            errors: Vec::new(),
        }
    }

    fn place(&mut self) -> (usize, usize) {
        self.places.next().unwrap_or((1, 1))
    }

    fn wrong(&mut self, place: (usize, usize), trouble: Trouble) {
        self.errors.push(error_at(self.source, place, trouble));
    }

    fn mode(&mut self, name: &str, commands: &Pairs<String>) {
        let place = self.place();
        let mode = name.parse::<Mode>().ok();
        if mode.is_none() {
            self.wrong(place, Trouble::Mode(name.to_owned()));
        }
        for (command, keys) in &commands.0 {
            let command_place = self.place();
            let keys_place = self.place();
            let Ok(id) = command.parse::<CommandId>() else {
                self.wrong(command_place, Trouble::Command(command.clone()));
                continue;
            };
            let Some(mode) = mode else { continue };
            if id.row().is_some_and(|row| row.is_in(mode)) {
                self.keys(mode, id, keys, keys_place);
            } else {
                self.wrong(command_place, Trouble::NotHere(id, mode));
            }
        }
    }

    fn keys(&mut self, mode: Mode, id: CommandId, keys: &str, place: (usize, usize)) {
        let mut wanted: Vec<Key> = Vec::new();
        for name in keys.split_ascii_whitespace() {
            match name.parse::<Key>() {
                Ok(key) if mode.types(key) => self.wrong(place, Trouble::Letter(key, mode)),
                Ok(key) if key.is_reserved() && id != CommandId::CopyWords => {
                    self.wrong(place, Trouble::Key(name.to_owned(), KeyError::Reserved));
                }
                Ok(key) if !wanted.contains(&key) => wanted.push(key),
                Ok(_) => {}
                Err(error) => self.wrong(place, Trouble::Key(name.to_owned(), error)),
            }
        }
        self.given
            .extend(wanted.iter().map(|key| (mode, *key, id, place)));
        self.keymap.rebind(mode, id, &wanted);
    }

    /// Conflicts can only be told when the whole file is read: a key may have been freed further down.
    fn finish(mut self) -> Result<Keymap, Vec<KeymapError>> {
        for (mode, key, id, place) in std::mem::take(&mut self.given) {
            let other = self
                .keymap
                .bindings(mode)
                .find(|(k, other)| *k == key && *other != id);
            if let Some((_, other)) = other {
                self.wrong(place, Trouble::Taken(key, other, mode));
            }
        }
        self.errors.sort_by_key(|error| (error.line, error.column));
        if self.errors.is_empty() {
            Ok(self.keymap)
        } else {
            Err(self.errors)
        }
    }
}

fn error_at(source: &str, (line, column): (usize, usize), trouble: Trouble) -> KeymapError {
    KeymapError {
        line,
        column,
        excerpt: excerpt(source, line, column),
        trouble,
    }
}

/// A map with its entries as the file orders them, so that each can be found again in the text.
struct Pairs<T>(Vec<(String, T)>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Pairs<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PairsVisitor<T>(std::marker::PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for PairsVisitor<T> {
            type Value = Pairs<T>;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a map { \"name\": … }")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs<T>, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }
        deserializer.deserialize_map(PairsVisitor(std::marker::PhantomData))
    }
}

/// Where each string of a RON text begins, as (line, column) from 1. The text is known to be good RON, so
/// only what may hide or imitate a string matters: comments and escapes.
fn string_places(source: &str) -> Vec<(usize, usize)> {
    let mut places = Vec::new();
    for (line, text) in source.lines().enumerate() {
        let mut chars = text.chars().enumerate().peekable();
        while let Some((column, c)) = chars.next() {
            match c {
                '/' if chars.peek().is_some_and(|(_, next)| *next == '/') => break,
                '"' => {
                    places.push((line + 1, column + 1));
                    while let Some((_, c)) = chars.next() {
                        match c {
                            '\\' => drop(chars.next()),
                            '"' => break,
                            _ => {}
                        }
                    }
                }
                _ => {}
            }
        }
    }
    places
}
