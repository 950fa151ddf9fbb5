//! The key of a session, and what it does to a text. No `Debug`, no `Display`; wiped when it goes.

use crate::store::error::FileProblem;

#[cfg(feature = "seal")]
pub use with::Key;
#[cfg(not(feature = "seal"))]
pub use without::Key;

/// Longer than anything that can be encrypted, which is more than a memory holds. Whoever meets it has nothing
/// encrypted in his hands, and writes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unsealed;

impl From<Unsealed> for FileProblem {
    fn from(_: Unsealed) -> Self {
        Self::TooLarge
    }
}

#[cfg(feature = "seal")]
mod with {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD_NO_PAD;
    use chacha20poly1305::aead::{Aead, KeyInit, Payload};
    use chacha20poly1305::{XChaCha20Poly1305, XNonce};
    use hmac::{Hmac, KeyInit as _, Mac};
    use sha2::Sha256;
    use zeroize::Zeroizing;

    use super::Unsealed;
    use crate::model::Cipher;

    const NONCE: usize = 24;

    /// The key of one encrypted session.
    pub struct Key {
        id: String,
        data: Zeroizing<[u8; 32]>,
        rows: XChaCha20Poly1305,
        nonces: Zeroizing<[u8; 32]>,
    }

    impl Key {
        /// The key of the session of this id.
        pub(in crate::store::vault) fn new(id: &str, data: &[u8; 32]) -> Self {
            let rows = derived(data, &[b"copil rows"]);
            Self {
                id: id.to_owned(),
                data: Zeroizing::new(*data),
                // It wipes its own copy.
                rows: XChaCha20Poly1305::new((&*rows).into()),
                nonces: derived(data, &[b"copil nonces"]),
            }
        }

        /// Which session it is of.
        #[must_use]
        pub fn id(&self) -> &str {
            &self.id
        }

        /// What age seals of it.
        pub(in crate::store::vault) fn data(&self) -> &[u8; 32] {
            &self.data
        }

        /// Encrypts a text that stands in this place of the session, and opens in no other.
        pub(in crate::store) fn seal(&self, place: &str, text: &str) -> Result<Cipher, Unsealed> {
            self.seal_bytes(place, text.as_bytes())
        }

        /// The same of any bytes.
        pub(in crate::store) fn seal_bytes(
            &self,
            place: &str,
            bytes: &[u8],
        ) -> Result<Cipher, Unsealed> {
            let aad = self.bound(place);
            let digest = derived(&self.nonces, &[aad.as_bytes(), b"\0", bytes]);
            let nonce = digest.get(..NONCE).ok_or(Unsealed)?;
            let payload = Payload {
                msg: bytes,
                aad: aad.as_bytes(),
            };
            let sealed = self.rows.encrypt(XNonce::from_slice(nonce), payload);
            let whole = [nonce, &sealed.map_err(|_| Unsealed)?].concat();
            Ok(Cipher::from(STANDARD_NO_PAD.encode(whole)))
        }

        /// The text, if it is one of this session and this place, to the last bit.
        pub(in crate::store) fn open(
            &self,
            place: &str,
            cipher: &Cipher,
        ) -> Option<Zeroizing<String>> {
            let bytes = self.open_bytes(place, cipher)?;
            let text = std::str::from_utf8(&bytes).ok()?;
            Some(Zeroizing::new(text.to_owned()))
        }

        /// The same of any bytes.
        pub(in crate::store) fn open_bytes(
            &self,
            place: &str,
            cipher: &Cipher,
        ) -> Option<Zeroizing<Vec<u8>>> {
            let whole = STANDARD_NO_PAD.decode(cipher.as_str()).ok()?;
            let (nonce, sealed) = whole.split_at_checked(NONCE)?;
            let aad = self.bound(place);
            let payload = Payload {
                msg: sealed,
                aad: aad.as_bytes(),
            };
            let opened = self.rows.decrypt(XNonce::from_slice(nonce), payload).ok()?;
            Some(Zeroizing::new(opened))
        }

        fn bound(&self, place: &str) -> String {
            format!("copil {} {place}", self.id)
        }
    }

    fn derived(key: &[u8; 32], parts: &[&[u8]]) -> Zeroizing<[u8; 32]> {
        // As HMAC itself makes a block of a shorter key.
        let mut block = Zeroizing::new([0; 64]);
        block.iter_mut().zip(key).for_each(|(to, byte)| *to = *byte);
        let mut mac = Hmac::<Sha256>::new((&*block).into());
        for part in parts {
            mac.update(part);
        }
        Zeroizing::new(mac.finalize().into_bytes().into())
    }
}

#[cfg(not(feature = "seal"))]
mod without {
    use super::Unsealed;
    use crate::model::Cipher;

    /// The key of one encrypted session: this program was built without any.
    pub enum Key {}

    impl Key {
        /// Which session it is of.
        #[must_use]
        pub fn id(&self) -> &str {
            match *self {}
        }

        pub(in crate::store) fn seal(&self, _place: &str, _text: &str) -> Result<Cipher, Unsealed> {
            match *self {}
        }

        pub(in crate::store) fn open(&self, _place: &str, _cipher: &Cipher) -> Option<String> {
            match *self {}
        }

        pub(in crate::store) fn seal_bytes(
            &self,
            _place: &str,
            _bytes: &[u8],
        ) -> Result<Cipher, Unsealed> {
            match *self {}
        }

        pub(in crate::store) fn open_bytes(
            &self,
            _place: &str,
            _cipher: &Cipher,
        ) -> Option<Vec<u8>> {
            match *self {}
        }
    }
}
