//! The key of a session, sealed by age: for a passphrase, or for keys that people have already.

use super::key::Key;
use crate::model::{Cover, Encryption};
use crate::text::{Notice, Secret};

/// For whom a session is encrypted.
pub enum Means {
    /// Whoever knows these words.
    Passphrase(Secret),
    /// Whoever has the private key of one of these: `age1…`, `ssh-ed25519 …`.
    Recipients(Vec<String>),
}

/// Why there is no key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VaultError {
    /// This program was built without encryption.
    Unavailable,
    /// Not a public key that we can encrypt for.
    Recipient(String),
    /// Not a file of private keys.
    Identity,
    /// It opens with another key.
    WrongKey,
    /// What seals the key is damaged.
    Damaged,
    /// The system has no random numbers, or the like.
    System,
}

impl VaultError {
    /// What is wrong, to be told in the reader's language.
    #[must_use]
    pub fn message(&self) -> Notice {
        Notice::new(match self {
            Self::Recipient(key) => return Notice::new("vault-recipient").with("key", key),
            Self::Unavailable => "vault-unavailable",
            Self::Identity => "vault-identity",
            Self::WrongKey => "vault-wrong-key",
            Self::Damaged => "vault-damaged",
            Self::System => "vault-system",
        })
    }
}

#[cfg(not(feature = "seal"))]
mod sealed {
    use super::{Cover, Encryption, Key, Means, Secret, VaultError};

    /// A new key, and the key sealed.
    ///
    /// # Errors
    /// [`VaultError::Unavailable`].
    pub fn seal_key(_means: &Means, _cover: Cover) -> Result<(Encryption, Key), VaultError> {
        Err(VaultError::Unavailable)
    }

    /// A key that is there, sealed for others.
    ///
    /// # Errors
    /// [`VaultError::Unavailable`].
    pub fn reseal_key(_key: &Key, _means: &Means, _cover: Cover) -> Result<Encryption, VaultError> {
        Err(VaultError::Unavailable)
    }

    /// Whether a passphrase opens it.
    #[must_use]
    pub fn is_for_passphrase(_encryption: &Encryption) -> bool {
        false
    }

    /// The key of a session, by its passphrase.
    ///
    /// # Errors
    /// [`VaultError::Unavailable`].
    pub fn unlock(_encryption: &Encryption, _passphrase: &Secret) -> Result<Key, VaultError> {
        Err(VaultError::Unavailable)
    }

    /// The key of a session, by one of the private keys in these files.
    ///
    /// # Errors
    /// [`VaultError::Unavailable`].
    pub fn unlock_with(
        _encryption: &Encryption,
        _identities: &Secret,
        _ask: impl Fn() -> Option<Secret> + Clone + Send + Sync + 'static,
    ) -> Result<Key, VaultError> {
        Err(VaultError::Unavailable)
    }
}

#[cfg(feature = "seal")]
mod sealed {
    use std::io::{Read, Write};

    use age::armor::{ArmoredReader, ArmoredWriter, Format};
    use age::secrecy::SecretString;
    use age::{Callbacks, DecryptError, Decryptor, Encryptor, Identity, IdentityFile, Recipient};
    use zeroize::Zeroizing;

    use super::{Cover, Encryption, Key, Means, Secret, VaultError};

    /// How much work a passphrase costs: what age itself takes on a machine of today, about a second.
    const WORK: u8 = 18;
    /// The most work that is done for a key sealed elsewhere.
    const MOST_WORK: u8 = 22;
    /// A key sealed for some dozen people is some kilobytes.
    const LONGEST: usize = 1024 * 1024;

    /// A new key, and the key sealed.
    ///
    /// # Errors
    /// [`VaultError::Recipient`] when one of the public keys is none, or what the system refused.
    pub fn seal_key(means: &Means, cover: Cover) -> Result<(Encryption, Key), VaultError> {
        let mut data = Zeroizing::new([0; 32]);
        getrandom::fill(&mut *data).map_err(|_| VaultError::System)?;
        let mut id = [0; 16];
        getrandom::fill(&mut id).map_err(|_| VaultError::System)?;
        let key = Key::new(&format!("{:032x}", u128::from_be_bytes(id)), &data);
        let encryption = reseal_key(&key, means, cover)?;
        Ok((encryption, key))
    }

    /// A key that is there, sealed for others: what it encrypted stays as it is.
    ///
    /// # Errors
    /// As [`seal_key`].
    pub fn reseal_key(key: &Key, means: &Means, cover: Cover) -> Result<Encryption, VaultError> {
        let system = |_| VaultError::System;
        let encryptor = match means {
            Means::Passphrase(words) => {
                let words = SecretString::from(words.words().to_owned());
                let mut recipient = age::scrypt::Recipient::new(words);
                recipient.set_work_factor(WORK);
                let recipient: &dyn Recipient = &recipient;
                Encryptor::with_recipients(std::iter::once(recipient))
            }
            Means::Recipients(keys) => {
                let read = keys.iter().map(|key| recipient(key));
                let read: Vec<Box<dyn Recipient>> = read.collect::<Result<_, _>>()?;
                Encryptor::with_recipients(read.iter().map(|one| &**one))
            }
        };
        let encryptor = encryptor.map_err(|_| VaultError::Recipient(String::new()))?;
        let mut armored = Vec::new();
        let writer = ArmoredWriter::wrap_output(&mut armored, Format::AsciiArmor);
        let mut writer = encryptor
            .wrap_output(writer.map_err(system)?)
            .map_err(system)?;
        writer.write_all(key.data()).map_err(system)?;
        let armor = writer.finish().map_err(system)?;
        armor.finish().map_err(system)?;
        Ok(Encryption {
            id: key.id().to_owned(),
            cover,
            key: String::from_utf8(armored).map_err(|_| VaultError::System)?,
        })
    }

    fn recipient(key: &str) -> Result<Box<dyn Recipient>, VaultError> {
        if let Ok(read) = key.parse::<age::x25519::Recipient>() {
            return Ok(Box::new(read));
        }
        match key.parse::<age::ssh::Recipient>() {
            Ok(read) => Ok(Box::new(read)),
            Err(_) => Err(VaultError::Recipient(key.to_owned())),
        }
    }

    /// Whether a passphrase opens it.
    #[must_use]
    pub fn is_for_passphrase(encryption: &Encryption) -> bool {
        opened(encryption).is_ok_and(|sealed| sealed.is_scrypt())
    }

    fn opened(
        encryption: &Encryption,
    ) -> Result<Decryptor<ArmoredReader<std::io::BufReader<&[u8]>>>, VaultError> {
        if encryption.key.len() > LONGEST {
            return Err(VaultError::Damaged);
        }
        let reader = ArmoredReader::new(encryption.key.as_bytes());
        Decryptor::new(reader).map_err(|_| VaultError::Damaged)
    }

    /// The key of a session, by its passphrase.
    ///
    /// # Errors
    /// [`VaultError::WrongKey`] when it is another one's.
    pub fn unlock(encryption: &Encryption, passphrase: &Secret) -> Result<Key, VaultError> {
        let words = SecretString::from(passphrase.words().to_owned());
        let mut identity = age::scrypt::Identity::new(words);
        identity.set_max_work_factor(MOST_WORK);
        by(encryption, &[&identity])
    }

    /// The key of a session, by one of the private keys in a file: age's, or one of ssh. `ask` gives the
    /// passphrase of an ssh key that has one.
    ///
    /// # Errors
    /// [`VaultError::Identity`] when it is no such file, [`VaultError::WrongKey`] when none of its keys opens it.
    pub fn unlock_with(
        encryption: &Encryption,
        identities: &Secret,
        ask: impl Fn() -> Option<Secret> + Clone + Send + Sync + 'static,
    ) -> Result<Key, VaultError> {
        let text = identities.words();
        if text.contains("-----BEGIN") {
            let identity = age::ssh::Identity::from_buffer(text.as_bytes(), None)
                .map_err(|_| VaultError::Identity)?;
            return by(encryption, &[&identity.with_callbacks(Ask(ask))]);
        }
        let file = IdentityFile::from_buffer(text.as_bytes()).map_err(|_| VaultError::Identity)?;
        let identities = file.into_identities().map_err(|_| VaultError::Identity)?;
        let identities: Vec<&dyn Identity> = identities
            .iter()
            .map(|one| &**one as &dyn Identity)
            .collect();
        by(encryption, &identities)
    }

    fn by(encryption: &Encryption, identities: &[&dyn Identity]) -> Result<Key, VaultError> {
        let sealed = opened(encryption)?;
        let mut reader =
            sealed
                .decrypt(identities.iter().copied())
                .map_err(|error| match error {
                    DecryptError::NoMatchingKeys
                    | DecryptError::DecryptionFailed
                    | DecryptError::KeyDecryptionFailed
                    | DecryptError::ExcessiveWork { .. } => VaultError::WrongKey,
                    _ => VaultError::Damaged,
                })?;
        let mut data = Zeroizing::new([0; 32]);
        reader
            .read_exact(&mut *data)
            .map_err(|_| VaultError::Damaged)?;
        // Its end is sealed too.
        if reader.read(&mut [0]).map_err(|_| VaultError::Damaged)? != 0 {
            return Err(VaultError::Damaged);
        }
        Ok(Key::new(&encryption.id, &data))
    }

    #[derive(Clone)]
    struct Ask<F>(F);

    impl<F: Fn() -> Option<Secret> + Clone + Send + Sync + 'static> Callbacks for Ask<F> {
        fn display_message(&self, _: &str) {}

        fn confirm(&self, _: &str, _: &str, _: Option<&str>) -> Option<bool> {
            None
        }

        fn request_public_string(&self, _: &str) -> Option<String> {
            None
        }

        fn request_passphrase(&self, _: &str) -> Option<SecretString> {
            let words = (self.0)()?;
            Some(SecretString::from(words.words().to_owned()))
        }
    }
}

pub use sealed::{is_for_passphrase, reseal_key, seal_key, unlock, unlock_with};
