//! README.md says what the program does: the grammar from KEYWORDS, the keys from COMMANDS, the picture from
//! the screen itself. `COPIL_BLESS=1 cargo test --test readme` writes them anew.

// Test code, which the lints cannot see here.
#![allow(clippy::unwrap_used, clippy::panic)]

mod program;

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use copil::capture::{KEYWORDS, Keyword};
use copil::keys::{COMMANDS, Mode};
use copil::locale::{Catalog, Language};
use program::Home;

/// The parts are written one after another.
static README: Mutex<()> = Mutex::new(());

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// Compares what stands between `<!-- name -->` and `<!-- /name -->` with what should, or writes it.
fn holds(name: &str, expected: &str) {
    let _guard = README.lock();
    let path = root().join("README.md");
    let text = fs::read_to_string(&path).unwrap();
    let (open, close) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
    let (before, rest) = text.split_once(&open).unwrap();
    let (told, after) = rest.split_once(&close).unwrap();
    if told == expected {
        return;
    }
    if std::env::var_os("COPIL_BLESS").is_some() {
        fs::write(path, format!("{before}{open}{expected}{close}{after}")).unwrap();
        return;
    }
    panic!(
        "README.md does not say what the program does; see COPIL_BLESS in tests/readme.rs\n\
         --- README\n{told}\n--- program\n{expected}"
    );
}

#[test]
fn the_grammar_is_the_keywords() {
    let words = Catalog::new(Language::En);
    let long = |keyword: &Keyword| {
        let mut told: Vec<String> = Vec::new();
        for form in [keyword.fr, keyword.en, keyword.ja].concat() {
            let form = format!("`{form}:`");
            if !told.contains(&form) {
                told.push(form);
            }
        }
        told.join(" ")
    };
    let mut table = String::from("| typed | meaning | example | long forms |\n|---|---|---|---|\n");
    for keyword in KEYWORDS {
        writeln!(
            table,
            "| `{}` | {} | `{}` | {} |",
            keyword.symbol,
            words.text(keyword.about),
            keyword.example,
            long(keyword),
        )
        .unwrap();
    }
    holds("grammar", &table);
}

#[test]
fn the_key_table_is_the_commands() {
    let words = Catalog::new(Language::En);
    let mut table = String::from("| key | where | does |\n|---|---|---|\n");
    for row in COMMANDS {
        // The same keys in several places are one line.
        let mut places: Vec<(Vec<&str>, Vec<Mode>)> = Vec::new();
        for &mode in Mode::ALL {
            let keys: Vec<&str> = row.default_keys(mode).collect();
            if keys.is_empty() {
                continue;
            }
            match places.iter_mut().find(|(known, _)| *known == keys) {
                Some((_, modes)) => modes.push(mode),
                None => places.push((keys, vec![mode])),
            }
        }
        if places.is_empty() {
            places.push((Vec::new(), Vec::new()));
        }
        for (keys, modes) in places {
            let keys: Vec<String> = keys.iter().map(|key| format!("`{key}`")).collect();
            let keys = if keys.is_empty() {
                "palette".to_owned()
            } else {
                keys.join(" ")
            };
            let text: Vec<Mode> = Mode::ALL
                .iter()
                .copied()
                .filter(|mode| mode.takes_text())
                .collect();
            let place = if modes.len() == Mode::ALL.len() {
                "everywhere".to_owned()
            } else if modes == text {
                "where text is typed".to_owned()
            } else {
                let named = |mode: &Mode| words.text(&format!("mode-{}", mode.name())).into_owned();
                modes.iter().map(named).collect::<Vec<_>>().join(", ")
            };
            let does = words.text(&row.id.name_message());
            writeln!(table, "| {keys} | {place} | {does} |").unwrap();
        }
    }
    holds("keys", &table);
}

/// The keys of the picture, as README.md tells to press them.
const PICTURE: &[&str] = &[
    "2009-05-27-premier-comite-de-pilotage.ron",
    "-k",
    "> ar, jfp envoyer les lettres d'invitation d'ici le 15/09",
    "--print",
    "--size",
    "120x36",
];

#[test]
fn the_picture_is_the_screen() {
    let home = Home::at("2009-05-27T14:32:00");
    let command: Vec<String> = PICTURE.iter().map(|word| quoted(word)).collect();
    let picture = home.ok(PICTURE);
    let told = format!(
        "```sh\ncopil {}\n```\n```text\n{picture}```\n",
        command.join(" ")
    );
    holds("screen", &told);
}

/// A word as it is typed to a shell.
fn quoted(word: &str) -> String {
    if word.contains(' ') {
        format!("\"{word}\"")
    } else {
        word.to_owned()
    }
}
