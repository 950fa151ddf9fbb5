//! Keys as one text, in the order in which a hand presses them: letters stand for themselves, other keys
//! stand between angle brackets under the names that keymap files use (`ar: Bonjour<Enter><F5>`).

use crossterm::event::{KeyCode, KeyModifiers};
use thiserror::Error;

use super::{Key, KeyError};

/// Why a text is no list of keys.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ScriptError {
    /// What stands between the brackets is no key.
    #[error("<{name}>: {problem}")]
    Key {
        /// What stands there.
        name: String,
        /// Why it is none.
        problem: KeyError,
    },
    /// A bracket that opens and does not close.
    #[error("<{0}: no > closes it")]
    Open(String),
}

/// The keys of a text. `<Enter>`, `<Ctrl+K>`, `<F5>` are keys; `<<` types the sign `<`; a line end is Enter.
///
/// # Errors
/// The first name that is no key.
pub fn read_keys(text: &str) -> Result<Vec<Key>, ScriptError> {
    let plain = |code| Key::new(code, KeyModifiers::NONE);
    let mut keys = Vec::new();
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        keys.push(match c {
            '<' => {
                let (key, after) = match rest.as_str().strip_prefix('<') {
                    Some(after) => (plain(KeyCode::Char('<')), after),
                    None => named(rest.as_str())?,
                };
                rest = after.chars();
                key
            }
            '\n' => plain(KeyCode::Enter),
            '\t' => plain(KeyCode::Tab),
            '\r' => continue,
            c => plain(KeyCode::Char(c)),
        });
    }
    Ok(keys)
}

/// The key that a text begins with, its bracket already read; and what comes after it.
fn named(text: &str) -> Result<(Key, &str), ScriptError> {
    // `<>>` is the key `>`.
    let close = text.strip_prefix('>').and_then(|after| after.find('>'));
    let close = match close {
        Some(0) => Some(1),
        _ => text.find('>'),
    };
    let parts = close.and_then(|at| Some((text.get(..at)?, text.get(at + 1..)?)));
    let Some((name, after)) = parts else {
        return Err(ScriptError::Open(text.chars().take(24).collect()));
    };
    let key = name.parse().map_err(|problem| ScriptError::Key {
        name: name.to_owned(),
        problem,
    })?;
    Ok((key, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> String {
        let keys = read_keys(text).unwrap();
        let names: Vec<String> = keys.iter().map(ToString::to_string).collect();
        names.join(" ")
    }

    #[test]
    fn letters_type_themselves_and_names_are_keys() {
        for (text, keys) in [
            ("", ""),
            ("ar: Été", "a r : Space É t é"),
            ("a<Enter>b\n", "a Enter b Enter"),
            ("<F5><ctrl+k><Maj+Tab>", "F5 Ctrl+K Shift+Tab"),
            ("<Entrée><Échap>", "Enter Esc"),
            ("<<ar- > b", "< a r - Space > Space b"),
            ("<<<Tab>", "< Tab"),
            ("<>><+>", "> +"),
            ("決定", "決 定"),
        ] {
            assert_eq!(names(text), keys, "{text}");
        }
    }

    #[test]
    fn what_is_no_key_is_named() {
        for (text, said) in [
            ("a<Entrer>", "<Entrer>: no key has that name"),
            ("<>", "<>: no key has that name"),
            ("<Ctrl+M>", "<Ctrl+M>: the terminal sends it as another key"),
            ("< ar: texte", "< ar: texte: no > closes it"),
        ] {
            assert_eq!(read_keys(text).unwrap_err().to_string(), said);
        }
    }
}
