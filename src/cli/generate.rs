//! What the table of arguments generates: completions and the manual page.

use std::io::{self, Write};

use super::{Context, Exit, Failure, localized};

/// `copil completions SHELL`.
pub(super) fn completions(shell: clap_complete::Shell, context: &Context) -> Result<Exit, Failure> {
    let mut script = Vec::new();
    let mut command = localized(&context.catalog);
    clap_complete::generate(shell, &mut command, "copil", &mut script);
    print(&script)
}

/// `copil man`.
pub(super) fn man(context: &Context) -> Result<Exit, Failure> {
    let mut page = Vec::new();
    let command = localized(&context.catalog);
    let man = clap_mangen::Man::new(command.clone());
    man.render(&mut page)
        .map_err(|error| Failure::output(&error))?;
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        let name = format!("copil {}", sub.get_name());
        let man = clap_mangen::Man::new(sub.clone().display_name(name.clone()).bin_name(name));
        writeln!(page, ".SH {}", sub.get_name().to_uppercase())
            .and_then(|()| man.render_synopsis_section(&mut page))
            .and_then(|()| man.render_description_section(&mut page))
            .and_then(|()| man.render_options_section(&mut page))
            .map_err(|error| Failure::output(&error))?;
    }
    print(&page)
}

/// Writes to standard output.
pub(super) fn print(bytes: &[u8]) -> Result<Exit, Failure> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)
        .and_then(|()| out.flush())
        .map_err(|error| Failure::output(&error))?;
    Ok(Exit::Done)
}
