//! Who speaks: one person, several together, or a side.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// One of those who speak in a turn.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Voice {
    /// A person, by key.
    Person(String),
    /// A delegation speaking as one, by its name on the roster (`Japon`).
    Side(String),
}

/// The speaker of a turn, in the order typed. In a file: `"ar"`, `"aj+ar"` for a joint turn,
/// `"@Japon"` for a side.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Speaker(pub Vec<Voice>);

impl Speaker {
    /// One person alone.
    pub fn person(key: impl Into<String>) -> Self {
        Self(vec![Voice::Person(key.into())])
    }

    /// A side speaking as one.
    pub fn side(name: impl Into<String>) -> Self {
        Self(vec![Voice::Side(name.into())])
    }

    /// The keys of the persons among its voices.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|voice| match voice {
            Voice::Person(key) => Some(key.as_str()),
            Voice::Side(_) => None,
        })
    }

    /// The same speaker with one person put in another's place (a « à identifier » who was named).
    #[must_use]
    pub fn renamed(&self, from: &str, to: &str) -> Self {
        let mut voices: Vec<Voice> = Vec::with_capacity(self.0.len());
        for voice in &self.0 {
            let voice = match voice {
                Voice::Person(key) if key == from => Voice::Person(to.to_owned()),
                other => other.clone(),
            };
            if !voices.contains(&voice) {
                voices.push(voice);
            }
        }
        Self(voices)
    }
}

impl fmt::Display for Speaker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, voice) in self.0.iter().enumerate() {
            if n > 0 {
                f.write_str("+")?;
            }
            match voice {
                Voice::Person(key) => f.write_str(key)?,
                Voice::Side(name) => write!(f, "@{name}")?,
            }
        }
        Ok(())
    }
}

impl FromStr for Speaker {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let voices = text
            .split('+')
            .map(|part| match part.strip_prefix('@') {
                Some("") => Err("a side needs a name after @"),
                None if part.is_empty() => Err("a speaker needs a key"),
                Some(side) => Ok(Voice::Side(side.to_owned())),
                None => Ok(Voice::Person(part.to_owned())),
            })
            .collect::<Result<_, _>>()?;
        Ok(Self(voices))
    }
}

impl Serialize for Speaker {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Speaker {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}
