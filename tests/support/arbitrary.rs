//! Arbitrary sessions and edits.
