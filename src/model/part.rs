//! What may be confidential beside what people said: amendments, annexes, addenda, figures, whoever joined, an item
//! added, the next meeting.

use super::{Addendum, Amendment, Annex, Cipher, Indicator, Item, NextMeeting, Person};

/// The part of something else that is confidential by itself.
pub trait Part {
    /// Made behind closed doors.
    fn confidential(&self) -> bool;
    /// What stands in the place of its words when they are encrypted and the key is missing.
    fn cipher(&self) -> Option<&Cipher>;
    /// What tells it from others of its list.
    fn words(&self) -> &str;
}

macro_rules! parts {
    ($($part:ident $words:ident),*) => {
        $(impl Part for $part {
            fn confidential(&self) -> bool {
                self.confidential
            }
            fn cipher(&self) -> Option<&Cipher> {
                self.cipher.as_ref()
            }
            fn words(&self) -> &str {
                &self.$words
            }
        })*
    };
}
parts!(Amendment text, Annex text, Addendum text, Indicator name, Person name, Item title, NextMeeting place);
