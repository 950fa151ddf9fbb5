//! The key of an encrypted session: from a file of private keys, or asked at the terminal. Never from an
//! argument or the environment, where other programs read; those name files only.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::exit::say;
use super::fault::Fault;
use super::{Context, Exit, Failure, files};
use crate::locale::Catalog;
use crate::model::{Cover, Encryption};
use crate::store;
use crate::store::vault::{self, Key, Secret, VaultError};
use crate::term;

/// How often a passphrase may be mistyped.
const TRIES: usize = 3;

/// Whether a session is opened without its key too.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Need {
    /// Enter alone opens what is open.
    Offered,
    /// Without it there is nothing to be done.
    Needed,
}

/// The key of a session that cannot be done without.
pub(super) fn needed(path: &Path, context: &Context) -> Result<Option<Arc<Key>>, Failure> {
    match store::encryption(path)? {
        None => Ok(None),
        Some(encryption) => match of(path, &encryption, Need::Needed, context)? {
            Some(key) => Ok(Some(key)),
            None => Err(missing(path)),
        },
    }
}

/// The key of a session that is opened without it too, unless it is encrypted as a whole.
pub(super) fn offered(path: &Path, context: &Context) -> Result<Option<Arc<Key>>, Failure> {
    match store::encryption(path) {
        // Whoever reads the file next says what is wrong with it.
        Ok(None) | Err(_) => Ok(None),
        Ok(Some(encryption)) if encryption.cover == Cover::Whole => needed(path, context),
        Ok(Some(encryption)) => of(path, &encryption, Need::Offered, context),
    }
}

/// The key of a session that cannot be read at all without; of what is confidential in another nothing is wanted.
pub(super) fn to_read(path: &Path, context: &Context) -> Result<Option<Arc<Key>>, Failure> {
    match store::encryption(path) {
        Ok(Some(encryption)) if encryption.cover == Cover::Whole => needed(path, context),
        _ => Ok(None),
    }
}

/// The key that a file of private keys gives, without asking anybody.
pub(super) fn at_hand(path: &Path, context: &Context) -> Option<Arc<Key>> {
    if context.identities.is_empty() {
        return None;
    }
    let encryption = store::encryption(path).ok()??;
    if vault::is_for_passphrase(&encryption) {
        return None;
    }
    let mut keys = context.identities.iter().map(|file| {
        let text = files::text(file).map(Secret::new).ok()?;
        vault::unlock_with(&encryption, &text, || None).ok()
    });
    keys.find_map(|key| key).map(Arc::new)
}

/// Why a session cannot be opened without its key.
fn missing(path: &Path) -> Failure {
    Failure::from(store::FileError::new(path, store::FileProblem::Encrypted))
}

fn of(
    path: &Path,
    encryption: &Encryption,
    need: Need,
    context: &Context,
) -> Result<Option<Arc<Key>>, Failure> {
    let words = &context.catalog;
    if cfg!(not(feature = "seal")) {
        if need == Need::Needed {
            let fault = Fault::new(path, VaultError::Unavailable.message());
            return Err(Failure::faults(Exit::Input, [fault]));
        }
        say(&words.text("vault-unavailable"));
        return Ok(None);
    }
    if vault::is_for_passphrase(encryption) {
        return passphrase(path, encryption, need, words);
    }
    for file in &context.identities {
        match by_file(file, encryption, words) {
            Ok(key) => return Ok(Some(Arc::new(key))),
            Err(VaultError::WrongKey) => {}
            Err(error) => {
                return Err(Failure::faults(
                    Exit::Input,
                    [Fault::new(file, error.message())],
                ));
            }
        }
    }
    match (need, context.identities.is_empty()) {
        (Need::Needed, true) => {}
        (Need::Needed, false) => return Err(wrong(path)),
        (Need::Offered, none) => {
            let id = if none {
                "key-no-identity"
            } else {
                "key-other-identity"
            };
            say(&words.with(id, &[("path", path.display().to_string().into())]));
        }
    }
    Ok(None)
}

/// A passphrase that would open a session.
pub(super) struct Question {
    /// The file of the private key whose passphrase it is; none for the session's own.
    pub file: Option<PathBuf>,
}

/// Which passphrase opens a session whose key is not at hand; none when there is none to be asked for.
pub(super) fn question(encryption: &Encryption, context: &Context) -> Option<Question> {
    if vault::is_for_passphrase(encryption) {
        return Some(Question { file: None });
    }
    let asks = |file: &&PathBuf| {
        let Ok(text) = files::text(file).map(Secret::new) else {
            return false;
        };
        let asked = Arc::new(AtomicBool::new(false));
        let asks = Arc::clone(&asked);
        let ask = move || {
            asks.store(true, Ordering::Relaxed);
            None
        };
        vault::unlock_with(encryption, &text, ask).is_err() && asked.load(Ordering::Relaxed)
    };
    let file = context.identities.iter().find(asks)?;
    let file = Some(file.clone());
    Some(Question { file })
}

/// The key that this answer gives.
pub(super) fn answered(path: &Path, file: Option<&Path>, words: Secret) -> Result<Key, VaultError> {
    let encryption = store::encryption(path).ok().flatten();
    let encryption = encryption.ok_or(VaultError::Damaged)?;
    let Some(file) = file else {
        return vault::unlock(&encryption, &words);
    };
    let text = files::text(file).map_err(|_| VaultError::Identity)?;
    let ask = move || Some(words.clone());
    vault::unlock_with(&encryption, &Secret::new(text), ask)
}

fn wrong(path: &Path) -> Failure {
    let fault = Fault::new(path, VaultError::WrongKey.message());
    let hint = store::FileProblem::Encrypted.hint();
    Failure::faults(Exit::Input, [fault.hint(hint)])
}

fn by_file(path: &Path, encryption: &Encryption, words: &Catalog) -> Result<Key, VaultError> {
    let text = files::text(path).map_err(|_| VaultError::Identity)?;
    let args = [("path", path.display().to_string().into())];
    let question = words.with("key-ask-identity", &args);
    let ask = move || {
        let answer = term::Unseen::begin().ok()?.ask(&question).ok()??;
        Some(Secret::new(answer))
    };
    vault::unlock_with(encryption, &Secret::new(text), ask)
}

fn passphrase(
    path: &Path,
    encryption: &Encryption,
    need: Need,
    words: &Catalog,
) -> Result<Option<Arc<Key>>, Failure> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let id = match need {
        Need::Offered => "key-ask",
        Need::Needed => "key-ask-needed",
    };
    let question = words.with(id, &[("name", name.into_owned().into())]);
    // Nobody there to be asked: what is open is opened.
    let Ok(terminal) = term::Unseen::begin() else {
        return Ok(None);
    };
    for _ in 0..TRIES {
        let answer = match terminal.ask(&question) {
            Ok(Some(answer)) => Secret::new(answer),
            Ok(None) | Err(_) => return Ok(None),
        };
        if answer.is_empty() {
            return Ok(None);
        }
        match vault::unlock(encryption, &answer) {
            Ok(key) => return Ok(Some(Arc::new(key))),
            Err(error) => say(&words.notice(&error.message())),
        }
    }
    Err(wrong(path))
}

/// A new passphrase, typed twice; none when it was given up.
pub(super) fn new_passphrase(words: &Catalog) -> Result<Option<Secret>, Failure> {
    let none = || Failure::usage(words.text("key-no-terminal"));
    let terminal = term::Unseen::begin().map_err(|_| none())?;
    let ask = |id| -> Result<Option<Secret>, Failure> {
        let answer = terminal.ask(&words.text(id)).map_err(|_| none())?;
        Ok(answer.map(Secret::new))
    };
    for _ in 0..TRIES {
        let Some(first) = ask("key-new")?.filter(|words| !words.is_empty()) else {
            return Ok(None);
        };
        let Some(again) = ask("key-again")? else {
            return Ok(None);
        };
        if first.is(&again) {
            return Ok(Some(first));
        }
        say(&words.text("key-differ"));
    }
    Ok(None)
}

/// The files of private keys: those of the command line, else the one of the configuration.
pub(super) fn identities(asked: &[PathBuf], configured: Option<&Path>) -> Vec<PathBuf> {
    if asked.is_empty() {
        configured.map(Path::to_owned).into_iter().collect()
    } else {
        asked.to_vec()
    }
}
