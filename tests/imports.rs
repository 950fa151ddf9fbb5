//! The import table: who may use whom. The map in `src/lib.rs` tells the same to a reader; here it holds.

// Test code, which the lints cannot see here.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// For each module: the modules of ours it may use, and crates it must not.
const TABLE: &[(&str, &[&str], &[&str])] = &[
    (
        "text",
        &[],
        &["ratatui", "crossterm", "std::fs", "serde_json"],
    ),
    (
        "model",
        &["text"],
        &["std::fs", "std::io", "std::time", "Local::now", "Utc::now"],
    ),
    (
        "edit",
        &["model", "text"],
        &["std::fs", "std::io", "Local::now"],
    ),
    (
        "capture",
        &["model", "edit", "text"],
        &["std::fs", "std::io", "Local::now"],
    ),
    ("locale", &["text"], &["std::fs", "ratatui", "crossterm"]),
    (
        "document",
        &["model", "locale::format", "text"],
        &["std::fs", "ratatui", "crossterm"],
    ),
    (
        "write",
        &["document", "text"],
        &["std::fs", "ratatui", "crossterm"],
    ),
    (
        "store",
        &["model", "edit", "text"],
        &["ratatui", "crossterm"],
    ),
    (
        "archive",
        &["model", "store", "text"],
        &["ratatui", "crossterm", "Local::now"],
    ),
    (
        "seal",
        &["model", "document", "write", "store", "text"],
        &["std::fs", "std::io", "ratatui", "crossterm", "Local::now"],
    ),
    ("keys", &["locale", "text"], &["std::fs", "ratatui"]),
    // Runs before the program is built.
    ("link", &[], &["copil"]),
    ("theme", &["locale", "text"], &["std::fs"]),
    (
        "app",
        &[
            "model", "edit", "capture", "document", "keys", "archive", "locale", "text",
        ],
        &[
            "std::fs",
            "std::io",
            "std::time",
            "ratatui::widgets",
            "ratatui::buffer",
            "Local::now",
        ],
    ),
    (
        "view",
        &[
            "app",
            "archive",
            "model",
            "edit::RowRef",
            "capture",
            "document",
            "write::text",
            "theme",
            "keys",
            "locale",
            "text",
        ],
        &["std::fs", "std::io", "Local::now", "&mut App"],
    ),
];

/// Modules that may use everything.
const FREE: &[&str] = &["term", "cli"];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The code of a file without its comments and its own tests.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or("");
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
}

/// What stands behind each `crate::` in a text: `crate::{a, b::c}` gives both.
fn used(code: &str) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for after in code.split("crate::").skip(1) {
        if let Some(group) = after.strip_prefix('{') {
            let mut depth = 0;
            let mut name = String::new();
            for c in group.chars() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => {
                        used.insert(std::mem::take(&mut name));
                        continue;
                    }
                    _ => {}
                }
                if depth == 0 && !c.is_whitespace() {
                    name.push(c);
                }
            }
            used.insert(name);
        } else {
            let path: String = after
                .chars()
                .take_while(|c| c.is_alphanumeric() || matches!(c, '_' | ':'))
                .collect();
            used.insert(path);
        }
    }
    used.remove("");
    used
}

fn allowed(path: &str, own: &str, allowed: &[&str]) -> bool {
    let within = |module: &str| {
        path == module
            || path
                .strip_prefix(module)
                .is_some_and(|rest| rest.starts_with("::"))
    };
    within(own) || allowed.iter().any(|module| within(module))
}

#[test]
fn every_module_uses_only_what_the_table_allows() {
    let mut faults = Vec::new();
    for (module, may_use, never) in TABLE {
        for path in sources(&src().join(module)) {
            if is_test(&path) {
                continue;
            }
            let code = code(&path);
            let name = path.strip_prefix(src()).unwrap().display().to_string();
            for other in used(&code) {
                if !allowed(&other, module, may_use) {
                    faults.push(format!("{name} uses {other}"));
                }
            }
            for word in *never {
                if code.contains(word) {
                    faults.push(format!("{name} mentions {word}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Whether a file holds tests only.
fn is_test(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == "tests.rs")
        || path.components().any(|part| part.as_os_str() == "tests")
}

/// Outside `edit`, who may hold a session that can change, and why.
const HOLDERS: &[(&str, &str)] = &[
    (
        "store/replay",
        "hands the edits of a journal to `edit::apply`",
    ),
    (
        "store/session_file.rs",
        "cleans what was just read, before anybody else sees it",
    ),
    (
        "store/vault/rows.rs",
        "decrypts what was just read, before anybody else sees it",
    ),
];

#[test]
fn only_edits_change_a_session() {
    let mut faults = Vec::new();
    for path in sources(&src()) {
        let holds = HOLDERS
            .iter()
            .any(|(place, _)| path.starts_with(src().join(place)));
        let exempt = holds || is_test(&path) || path.starts_with(src().join("edit"));
        if !exempt && code(&path).contains("&mut Session") {
            faults.push(path.display().to_string());
        }
    }
    assert!(
        faults.is_empty(),
        "a session changes outside src/edit:\n{}",
        faults.join("\n")
    );
}

#[test]
fn the_table_and_the_map_name_every_module() {
    let map = fs::read_to_string(src().join("lib.rs")).unwrap();
    for entry in fs::read_dir(src())
        .unwrap()
        .flatten()
        .filter(|entry| entry.path().is_dir())
    {
        let name = entry.file_name().into_string().unwrap();
        assert!(
            FREE.contains(&name.as_str()) || TABLE.iter().any(|(module, ..)| *module == name),
            "{name} is not in the import table"
        );
        assert!(
            map.contains(&format!("| `{name}` |")),
            "{name} is not on the map in lib.rs"
        );
    }
}

#[test]
fn no_file_grows_past_its_ceiling() {
    /// Lines of code, tests counted; a file that passes it is two.
    const CEILING: usize = 400;
    let mut long = Vec::new();
    for path in sources(&src()) {
        let text = fs::read_to_string(&path).unwrap();
        let is_code = |line: &&str| !line.trim().is_empty() && !line.trim().starts_with("//");
        let lines = text.lines().filter(is_code).count();
        if lines > CEILING {
            long.push(format!("{} has {lines} lines", path.display()));
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}
