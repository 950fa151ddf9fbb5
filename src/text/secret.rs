//! Words that open something. Nobody prints them; wiped when they go.

use std::fmt;

/// No passphrase is longer, in bytes; the text of a file of private keys may be, and comes whole.
const LONGEST: usize = 1024;

/// A passphrase, or the text of a file of private keys.
#[derive(Clone, Default)]
pub struct Secret(String);

impl Secret {
    /// Takes the words over; whoever had them has them no more.
    #[must_use]
    pub fn new(words: String) -> Self {
        Self(words)
    }

    /// Nothing yet, with room for what is typed: words that move leave copies of themselves behind.
    #[must_use]
    pub fn typed() -> Self {
        Self(String::with_capacity(LONGEST))
    }

    /// Takes what is typed; says whether there was room.
    pub fn push(&mut self, words: &str) -> bool {
        let fits = words.len() <= self.0.capacity() - self.0.len();
        if fits {
            self.0.push_str(words);
        }
        fits
    }

    /// Takes the last letter back.
    pub fn pop(&mut self) {
        self.0.pop();
    }

    /// Nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many letters it has.
    #[must_use]
    pub fn letters(&self) -> usize {
        self.0.chars().count()
    }

    /// Whether another is the same.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        self.0 == other.0
    }

    /// The words themselves, for what opens something with them.
    #[cfg(feature = "seal")]
    pub(crate) fn words(&self) -> &str {
        &self.0
    }
}

/// Not even how long it is.
impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

#[cfg(feature = "seal")]
impl Drop for Secret {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_never_moves_and_is_never_printed() {
        let mut secret = Secret::typed();
        let at = secret.0.as_ptr();
        while secret.push("é") {}
        assert_eq!((secret.letters(), secret.0.as_ptr()), (LONGEST / 2, at));
        secret.pop();
        assert_eq!(secret.letters(), LONGEST / 2 - 1);
        assert_eq!(format!("{secret:?}"), "Secret");
    }
}
