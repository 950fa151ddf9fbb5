//! What is encrypted at rest: the rows that were made behind closed doors, and lines nobody has understood yet; or,
//! where it was asked for, everything ([`Cover`]).
//!
//! ```text
//! passphrase, age or ssh keys ─age→ data key ─XChaCha20-Poly1305→ each confidential row, by itself
//!                                                               → the session as a whole, and each record
//! ```
//!
//! A session has two forms: *open*, as the program works with it, and *closed*, as files hold it. Encrypted as a
//! whole, it is closed as one [`Cipher`], each record of its journals too, and whoever has no key does not open it.
//! Encrypted in its confidential part,
//! each confidential row is a shell (its id, its place, its kind) with the row itself as a [`Cipher`]. What
//! is done to closed rows does not need the key: a closed edit lands on a closed session as the open one does on
//! the open session. So whoever has no key reads, writes, follows and replays a session as anybody does, and
//! carries along what he cannot read.
//!
//! The same row makes the same cipher (its nonce is a keyed digest of it), so that the same session makes the
//! same bytes, and no nonce ever stands for two texts: numbers of records do, after a write that failed. What
//! is encrypted is bound to its session, its kind and its id: it opens in no other place.
//!
//! Without the cargo feature `seal` there is no key to be had, and all else is the same.
//!
//! [`Cipher`]: crate::model::Cipher
//! [`Cover`]: crate::model::Cover

mod aside;
mod edits;
mod encrypt;
mod hidden;
mod key;
mod lock;
mod parts;
mod records;
mod rewrite;
mod rows;
mod whole;

pub use crate::text::Secret;
pub(super) use aside::{is_kept_in_clear, seal_aside, sweep};
pub use edits::VeiledEdit;
pub(super) use edits::closes_afterwards;
pub use encrypt::{Encrypted, decrypt, decrypt_in, encrypt, encrypt_in};
pub use hidden::{Hidden, count};
pub use key::{Key, Unsealed};
pub use lock::{Means, VaultError, is_for_passphrase, reseal_key, seal_key, unlock, unlock_with};
pub(super) use records::{close_record, open_record};
pub(super) use rewrite::rewrite;
pub(super) use rows::{close, open};
