//! Signatures of sealed minutes with an ssh key: what `ssh-keygen -Y sign` makes and `-Y verify` accepts.

use thiserror::Error;

use crate::text::Notice;

/// What these signatures are for; another program's signature of the same bytes is none.
pub const NAMESPACE: &str = "copil";

/// Why nothing was signed, or a signature does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum SignatureError {
    /// The key is none that we can sign with.
    #[error("no ed25519 key")]
    Key,
    /// The key asks for its pass phrase.
    #[error("the key is under a pass phrase")]
    Locked,
    /// No signature of this kind.
    #[error("no ssh signature")]
    Form,
    /// It is not one of this text.
    #[error("not a signature of this text")]
    Other,
    /// This copil was built without signatures.
    #[error("built without signatures")]
    Without,
}

impl SignatureError {
    /// To be told in the reader's language.
    #[must_use]
    pub fn message(self) -> Notice {
        Notice::new(match self {
            Self::Key => "seal-key",
            Self::Locked => "seal-key-locked",
            Self::Form => "seal-signature-form",
            Self::Other => "seal-signature-other",
            Self::Without => "seal-without",
        })
    }
}

/// Who signed: the fingerprint of the key, `SHA256:…`, as `ssh-keygen -l` shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signer(pub String);

/// Signs a text with a private key in OpenSSH's form.
///
/// # Errors
/// [`SignatureError`] when the key cannot sign.
#[cfg(feature = "seal")]
pub fn sign(text: &str, key: &str) -> Result<String, SignatureError> {
    use ssh_key::{HashAlg, LineEnding, PrivateKey};
    let key = PrivateKey::from_openssh(key).map_err(|_| SignatureError::Key)?;
    if key.is_encrypted() {
        return Err(SignatureError::Locked);
    }
    let signature = key
        .sign(NAMESPACE, HashAlg::Sha512, text.as_bytes())
        .map_err(|_| SignatureError::Key)?;
    signature
        .to_pem(LineEnding::LF)
        .map_err(|_| SignatureError::Key)
}

/// Who signed this text.
///
/// # Errors
/// [`SignatureError`] when nobody did.
#[cfg(feature = "seal")]
pub fn verify(text: &str, signature: &str) -> Result<Signer, SignatureError> {
    use ssh_key::{HashAlg, PublicKey, SshSig};
    let signature = SshSig::from_pem(signature).map_err(|_| SignatureError::Form)?;
    let key = PublicKey::from(signature.public_key().clone());
    key.verify(NAMESPACE, text.as_bytes(), &signature)
        .map_err(|_| SignatureError::Other)?;
    Ok(Signer(key.fingerprint(HashAlg::Sha256).to_string()))
}

/// Who signs with this public key, as it stands in a `.pub` file.
///
/// # Errors
/// [`SignatureError`] when it is none.
#[cfg(feature = "seal")]
pub fn signer(public: &str) -> Result<Signer, SignatureError> {
    use ssh_key::{HashAlg, PublicKey};
    let key = PublicKey::from_openssh(public).map_err(|_| SignatureError::Key)?;
    Ok(Signer(key.fingerprint(HashAlg::Sha256).to_string()))
}

#[cfg(not(feature = "seal"))]
mod without {
    use super::{SignatureError, Signer};

    /// Nothing can be signed.
    ///
    /// # Errors
    /// Always.
    pub fn sign(_: &str, _: &str) -> Result<String, SignatureError> {
        Err(SignatureError::Without)
    }

    /// Nothing can be verified.
    ///
    /// # Errors
    /// Always.
    pub fn verify(_: &str, _: &str) -> Result<Signer, SignatureError> {
        Err(SignatureError::Without)
    }

    /// No key can be read.
    ///
    /// # Errors
    /// Always.
    pub fn signer(_: &str) -> Result<Signer, SignatureError> {
        Err(SignatureError::Without)
    }
}
#[cfg(not(feature = "seal"))]
pub use without::{sign, signer, verify};
