//! How long people wait: for a key to be seen, for a first screen, for a line to be on the disk, for a colleague to
//! have it.
//!
//! ```text
//! cargo bench --bench waiting                        copil, nano, vim and kak beside each other
//! cargo bench --bench waiting -- -- hx notes.txt     and one more program
//! cargo bench --bench waiting -- disk                keys and lines on their way to a disk that is slow
//! cargo bench --bench waiting -- paste               10 MiB pasted
//! ```
//!
//! Nothing is asserted: times belong to a machine and a moment. What can be counted is held to its limit by
//! `tests/speed/gate`.

// A measurement that cannot be taken has nobody to report to but the one who reads its output.
#![allow(clippy::print_stdout, clippy::print_stderr)]
// Made from tests.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "../../tests/support/large.rs"]
mod large;

mod disk;
mod figures;
mod floor;
mod measure;
mod program;
mod pty;
mod sessions;
mod typist;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use figures::{Measure, Rounds, worded};
use measure::Plan;
use program::{FLOOR, NANO, Program};
use pty::Failed;
use sessions::Sessions;

#[derive(Debug, Parser)]
#[command(about = "How long people wait", args_conflicts_with_subcommands = true)]
struct Cli {
    #[command(subcommand)]
    what: Option<What>,
    #[command(flatten)]
    programs: Programs,
}

#[derive(Debug, Subcommand)]
enum What {
    /// copil and other programs beside each other
    Programs(Programs),
    /// Keys and lines on their way to the disk, to the screen that tells of it, to a follower
    Disk(disk::Disk),
    /// 10 MiB pasted, with and without the marks that a terminal puts around it
    Paste,
    /// Gives back each byte
    #[command(hide = true)]
    Echo,
    /// The least that a program with ratatui can do
    #[command(hide = true)]
    Floor,
}

#[derive(Debug, clap::Args)]
struct Programs {
    /// How often each is started
    #[arg(long, default_value_t = 8)]
    rounds: usize,
    /// How many keys of each round are looked at
    #[arg(long, default_value_t = 40)]
    keys: usize,
    /// Only those whose name begins so
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
    /// One more program
    #[arg(last = true)]
    program: Vec<String>,
}

fn main() -> ExitCode {
    let mut args: Vec<String> = std::env::args().collect();
    // Cargo says so behind all that it was given to hand on, a program's own words among it.
    args.pop_if(|last| last == "--bench");
    let cli = Cli::parse_from(args);
    let outcome = match cli.what.unwrap_or(What::Programs(cli.programs)) {
        What::Programs(programs) => beside(&programs),
        What::Disk(asked) => disk::measure(&asked),
        What::Paste => paste(),
        What::Echo => floor::echo().map_err(|error| error.to_string()),
        What::Floor => floor::ratatui().map_err(|error| error.to_string()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failed) => {
            eprintln!("{failed}");
            ExitCode::FAILURE
        }
    }
}

/// Each program in each round, in turns; then the table.
fn beside(asked: &Programs) -> Result<(), Failed> {
    let sessions = Sessions::make()?;
    let mut programs = program::all();
    let wanted = |program: &Program| {
        asked.only.is_empty() || asked.only.iter().any(|only| program.name.starts_with(only))
    };
    programs.retain(wanted);
    if !asked.program.is_empty() {
        programs.push(Program::given(&asked.program));
    }
    let mut rounds = Rounds::default();
    for round in 0..asked.rounds {
        // Nobody always comes after the same one.
        let count = programs.len();
        for program in programs
            .iter()
            .cycle()
            .skip(round % count.max(1))
            .take(count)
        {
            let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
            let command = program.set_out(folder.path(), &sessions)?;
            let plan = Plan {
                keys: asked.keys,
                burst: true,
            };
            let seen = measure::measure(program, &command, folder.path(), plan)
                .map_err(|failed| format!("{}: {failed}", program.name))?;
            rounds.add(&program.name, seen);
        }
    }
    print(&programs, &rounds);
    Ok(())
}

fn print(programs: &[Program], rounds: &Rounds) {
    let heads = [
        "key, ratio to nano",
        "to the least with ratatui",
        "µs p50",
        "µs p95",
        "Enter µs",
        "burst, ratio to nano",
        "ms",
        "first screen, ratio to nano",
        "ms",
        "start bytes",
        "bytes per key p50 (most)",
        "peak MiB",
    ];
    println!("| program | {} |", heads.join(" | "));
    println!("| --- |{}", " --: |".repeat(heads.len()));
    for Program { name, .. } in programs {
        let seen = |measure| worded(rounds.seen(name, measure));
        let ratio = |base: &str, measure| worded(rounds.ratio(name, base, measure));
        let base = if name.ends_with("10 MB") || name.contains("20,000") {
            "nano, 10 MB"
        } else {
            NANO
        };
        let whole = |measure| {
            rounds
                .seen(name, measure)
                .map_or_else(|| "–".to_owned(), |value| format!("{value:.0}"))
        };
        println!(
            "| {name} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} ({}) | {} |",
            ratio(NANO, Measure::Key),
            ratio(FLOOR, Measure::Key),
            seen(Measure::Key),
            seen(Measure::KeyTail),
            seen(Measure::Enter),
            ratio(NANO, Measure::Burst),
            seen(Measure::Burst),
            ratio(base, Measure::First),
            seen(Measure::First),
            whole(Measure::StartBytes),
            whole(Measure::KeyBytes),
            whole(Measure::KeyBytesMost),
            seen(Measure::Peak),
        );
    }
    if let Some(long) = rounds.ratio("copil, 20,000 entries", "copil, 30 entries", Measure::Key) {
        println!("\n| | ratio |\n| --- | --: |");
        println!(
            "| a key, 20,000 entries against 30 | {} |",
            worded(Some(long))
        );
    }
}

/// Frames while 10 MiB are pasted.
fn paste() -> Result<(), Failed> {
    const LINE: usize = 4_096;
    const BYTES: usize = 10 * 1024 * 1024;
    const END: &str = "qzqzq";
    let sessions = Sessions::make()?;
    println!(
        "| 10 MiB pasted | between two frames, ms p50 | p99 | most | frames | all shown after, s |"
    );
    println!("| --- | --: | --: | --: | --: | --: |");
    for marked in [true, false] {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let program = program::copil("copil", 30);
        let command = program.set_out(folder.path(), &sessions)?;
        let mut session = pty::Session::start(&command, folder.path())?;
        session.until("JOURNAL", |now| now.count("JOURNAL") > 0)?;
        session.quiet(std::time::Duration::from_millis(500))?;
        let (begin, enter, end) = if marked {
            ("\x1b[200~", "\n", "\x1b[201~")
        } else {
            ("", "\r", "")
        };
        let words = "mot ".repeat(LINE / 4 - 4);
        let lines = (0..BYTES / LINE).map(|n| format!("ligne {n:06} {words}{enter}"));
        let text: String = lines.collect();
        let text = format!("{begin}{text}{END}{enter}{end}");
        let (gaps, took) = measure::paste(&mut session, text.as_bytes(), END)?;
        let gaps: Vec<f64> = gaps.into_iter().map(figures::milliseconds).collect();
        println!(
            "| {} | {} | {} | {} | {} | {:.1} |",
            if marked {
                "with its marks"
            } else {
                "as if typed"
            },
            worded(figures::at(&gaps, 50)),
            worded(figures::at(&gaps, 99)),
            worded(figures::at(&gaps, 100)),
            gaps.len(),
            took.as_secs_f64(),
        );
    }
    Ok(())
}
