//! `copil config` and `copil keymap`: where the user's files are, and what they may hold, ready to be changed.

use std::fmt::Write;
use std::path::Path;

use super::args::{DefaultArgs, SubCommand};
use super::generate::print;
use super::{Context, Exit, Failure};
use crate::keys::default_file;
use crate::locale::Catalog;

/// The settings of `config.ron`: name, an example as it is written, the message that says what it is.
pub(super) const SETTINGS: &[(&str, &str, &str)] = &[
    ("language", "\"fr\"", "config-about-language"),
    ("theme", "\"nuit\"", "config-about-theme"),
    ("room_theme", "\"projecteur\"", "config-about-room-theme"),
    (
        "sessions",
        "\"/home/marie/seances\"",
        "config-about-sessions",
    ),
    ("rapporteur", "\"Marie BERNARD\"", "config-about-rapporteur"),
    ("mouse", "false", "config-about-mouse"),
    (
        "identity",
        "\"/home/marie/.ssh/id_ed25519\"",
        "config-about-identity",
    ),
];

/// The file that `copil config --default` or `copil keymap --default` prints; it needs no configuration that can be
/// read, so that one that is wrong can be made anew.
pub(super) fn asked(command: Option<&SubCommand>, catalog: &Catalog) -> Option<String> {
    match command? {
        SubCommand::Config(DefaultArgs { default: true }) => Some(default_config(catalog)),
        SubCommand::Keymap(DefaultArgs { default: true }) => Some(default_file(catalog)),
        _ => None,
    }
}

/// `copil config`: where the files are.
pub(super) fn config(context: &Context) -> Result<Exit, Failure> {
    let folder = folder(context);
    let files = [
        context.config.file.clone(),
        folder.join("keys.ron"),
        folder.join("abbreviations.ron"),
        folder.join("phrases.ron"),
        context.folders.screen_themes(),
        context.folders.house_styles(),
    ];
    let lines = files.iter().map(|file| line(file, &context.catalog));
    print(lines.collect::<String>().as_bytes())
}

/// `copil keymap`: where the file is.
pub(super) fn keymap(context: &Context) -> Result<Exit, Failure> {
    let file = folder(context).join("keys.ron");
    print(line(&file, &context.catalog).as_bytes())
}

/// Where the configuration was looked for.
fn folder(context: &Context) -> &Path {
    let folder = context.config.file.parent();
    folder.unwrap_or(&context.folders.config)
}

/// A file and whether it is there.
fn line(file: &Path, catalog: &Catalog) -> String {
    let path = file.display();
    if file.exists() {
        format!("{path}\n")
    } else {
        format!("{path}  {}\n", catalog.text("config-absent"))
    }
}

/// A configuration file that changes nothing: every setting with what it is, commented out.
fn default_config(catalog: &Catalog) -> String {
    let mut file = String::new();
    // Writing into a String cannot fail.
    for line in catalog.text("config-file-head").lines() {
        let _ = writeln!(file, "// {line}");
    }
    file.push_str("(\n");
    for (name, example, about) in SETTINGS {
        let about = catalog.text(about);
        let _ = writeln!(file, "    // {about}\n    // {name}: {example},");
    }
    file.push_str(")\n");
    file
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn every_setting_is_told_in_every_language_and_the_file_is_a_comment_around_nothing() {
        for language in Language::ALL {
            let file = default_config(&Catalog::new(*language));
            for (name, ..) in SETTINGS {
                assert!(file.contains(&format!("    // {name}: ")), "{file}");
            }
            assert!(!file.contains("config-"), "{file}");
            let bare: Vec<&str> = file.lines().filter(|line| !line.contains("//")).collect();
            assert_eq!(bare, ["(", ")"]);
        }
    }
}
