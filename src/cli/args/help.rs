//! The help of the command line in the language of the screen, its words from the catalogue under the names that
//! [`localized`] makes from the arguments' own.

use std::ffi::OsString;

use clap::{Arg, ArgAction, CommandFactory};

use super::Cli;
use crate::locale::{Catalog, Language};

/// The language to print help in: `--lang` is looked for by hand because help is printed before the
/// arguments are read.
pub(in crate::cli) fn language_asked(args: &[OsString]) -> Language {
    let mut args = args.iter().filter_map(|arg| arg.to_str());
    let mut asked = None;
    while let Some(arg) = args.next() {
        match arg.strip_prefix("--lang") {
            Some("") => asked = args.next(),
            Some(rest) => asked = rest.strip_prefix('='),
            None => {}
        }
    }
    Language::choose(asked.and_then(|code| code.parse().ok()))
}

/// The command line with its help in the language of the catalogue: `cli-about` for the program,
/// `cli-NAME` for a sub-command, `cli-NAME-NAME` for what it offers in turn, `cli-arg-ID` for an argument wherever it stands.
#[must_use]
pub fn localized(catalog: &Catalog) -> clap::Command {
    fn flag(name: &'static str, short: char, action: ArgAction) -> Arg {
        Arg::new(name).short(short).long(name).action(action)
    }
    fn visit(command: clap::Command, about: &str, catalog: &Catalog) -> clap::Command {
        let names: Vec<String> = command
            .get_subcommands()
            .filter(|sub| !sub.is_hide_set())
            .map(|sub| sub.get_name().to_owned())
            .collect();
        let mut command = command
            .about(catalog.text(about).to_string())
            .disable_help_subcommand(true)
            .disable_help_flag(true)
            .arg(flag("help", 'h', ArgAction::Help))
            .mut_args(|arg| {
                let help = catalog
                    .text(&format!("cli-arg-{}", arg.get_id()))
                    .to_string();
                arg.help(help)
            });
        for name in names {
            let about = match about {
                "cli-about" => format!("cli-{name}"),
                of => format!("{of}-{name}"),
            };
            command = command.mut_subcommand(name, |sub| visit(sub, &about, catalog));
        }
        command
    }
    let command =
        Cli::command()
            .disable_version_flag(true)
            .arg(flag("version", 'V', ArgAction::Version));
    visit(command, "cli-about", catalog).after_help(catalog.text("cli-after-help").to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        for language in Language::ALL.iter().copied() {
            localized(&Catalog::new(language)).debug_assert();
        }
    }

    #[test]
    fn every_argument_is_explained_in_every_language() {
        for language in Language::ALL.iter().copied() {
            let mut command = localized(&Catalog::new(language));
            let mut pages = vec![command.render_help().to_string()];
            for sub in command.get_subcommands_mut() {
                pages.push(sub.render_help().to_string());
            }
            // A message that the catalogue lacks comes out as its own name.
            assert!(
                pages.iter().all(|page| !page.contains("cli-")),
                "{pages:#?}"
            );
        }
    }

    #[test]
    fn help_speaks_the_language_asked_for() {
        let args = |list: &[&str]| list.iter().map(OsString::from).collect::<Vec<_>>();
        assert_eq!(
            language_asked(&args(&["copil", "--lang", "en", "--help"])),
            Language::En
        );
        assert_eq!(
            language_asked(&args(&["copil", "--lang=en", "take"])),
            Language::En
        );
    }
}
