//! What there is to say, in no language yet.

use std::fmt;

/// A message by the name it has in the catalogue, with what is put in it. Whoever finds a fault need not
/// know in which language it will be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice(Box<Message>);

/// Boxed, because errors carry it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Message {
    id: &'static str,
    args: Vec<(&'static str, String)>,
}

impl Notice {
    /// The message of this name.
    #[must_use]
    pub fn new(id: &'static str) -> Self {
        let args = Vec::new();
        Self(Box::new(Message { id, args }))
    }

    /// The same with this put in it.
    // By value, so that numbers and texts are given alike.
    #[allow(clippy::needless_pass_by_value)]
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.0.args.push((name, value.to_string()));
        self
    }

    /// Its name in the catalogue.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.0.id
    }

    /// What is put in it.
    pub fn args(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.0
            .args
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
    }
}

/// For those who read the program's own log; people are told through the catalogue.
impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.id)?;
        for (name, value) in &self.0.args {
            write!(f, " {name}={value:?}")?;
        }
        Ok(())
    }
}
