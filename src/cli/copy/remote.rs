//! A document from a copil on another machine: one call of ssh, whose answer is both flavours.

use std::io;
use std::process::{Command, Output, Stdio};

use super::CopyArgs;
use super::Flavours;
use super::place::{quoted, quoted_path};
use crate::cli::{Context, Exit, Failure};
use crate::text::clean;

/// Asks the copil there.
///
/// # Errors
/// In what way ssh, the machine, its copil or the file are not there.
pub(super) fn ask(
    host: &str,
    file: &str,
    args: &CopyArgs,
    context: &Context,
) -> Result<Flavours, Failure> {
    let command = command(file, args, context);
    let output = Command::new("ssh")
        // No terminal, no display, no agent; a command of ours even where the configuration has another.
        .args([
            "-T",
            "-x",
            "-a",
            "-o",
            "RemoteCommand=none",
            "--",
            host,
            &command,
        ])
        .stdin(Stdio::null())
        .output()
        .map_err(|error| unstarted(&error, context))?;
    if !output.status.success() {
        return Err(refused(host, args, &output, context));
    }
    serde_json::from_slice(&output.stdout)
        .map_err(|_| Failure::system(said("cli-remote-answer", host, args, context)))
}

/// What the shell there is given.
fn command(file: &str, args: &CopyArgs, context: &Context) -> String {
    let mut words = vec![
        quoted(&args.remote),
        format!("--lang={}", context.catalog.language().code()),
        "render".to_owned(),
        "--flavours".to_owned(),
    ];
    words.extend(args.document.typed().iter().map(|word| quoted(word)));
    words.push("--".to_owned());
    words.push(quoted_path(file));
    words.join(" ")
}

fn unstarted(error: &io::Error, context: &Context) -> Failure {
    if error.kind() == io::ErrorKind::NotFound {
        Failure::system(context.catalog.text("cli-no-ssh"))
    } else {
        Failure::system(error)
    }
}

/// Why there is no answer: what the other side said, under the name of who said it.
fn refused(host: &str, args: &CopyArgs, output: &Output, context: &Context) -> Failure {
    /// What ssh ends with when it is ssh that failed.
    const SSH: i32 = 255;
    /// What shells end with when there is no such program, or none that runs.
    const NO_PROGRAM: [i32; 2] = [127, 126];
    let code = output.status.code();
    let id = match code {
        Some(SSH) => "cli-ssh-failed",
        Some(code) if NO_PROGRAM.contains(&code) => "cli-no-copil-there",
        _ => "cli-remote-failed",
    };
    let mut message = said(id, host, args, context);
    for line in clean(&String::from_utf8_lossy(&output.stderr)).lines() {
        message.push_str("\n  ");
        message.push_str(line.strip_prefix("copil: ").unwrap_or(line));
    }
    let known = Exit::CODES
        .iter()
        .find(|(_, known)| Some(i32::from(*known)) == code);
    match known {
        Some((Exit::Input, _)) => Failure::input(message),
        Some((Exit::Usage, _)) => Failure::usage(message),
        _ => Failure::system(message),
    }
}

fn said(id: &str, host: &str, args: &CopyArgs, context: &Context) -> String {
    let args = [
        ("host", host.into()),
        ("program", args.remote.as_str().into()),
    ];
    context.catalog.with(id, &args)
}
