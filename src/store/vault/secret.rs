//! Words that open something. No `Debug`, no `Display`; wiped when they go.

/// A passphrase, or the text of a file of private keys.
#[derive(Default)]
pub struct Secret(String);

impl Secret {
    /// Takes the words over; whoever had them has them no more.
    #[must_use]
    pub fn new(words: String) -> Self {
        Self(words)
    }

    /// Nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether another is the same.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        self.0 == other.0
    }

    /// The words themselves, for what opens something with them.
    #[cfg(feature = "seal")]
    pub(super) fn words(&self) -> &str {
        &self.0
    }
}

#[cfg(feature = "seal")]
impl Drop for Secret {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.0);
    }
}
