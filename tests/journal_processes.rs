//! The journal among real processes: killed at any moment, and asked to give way.
//!
//! The writing process is this very test program, started again with one test named.

// Test code, in which the lints do not see that it is.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)]

mod support;

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use copil::store::{self, Access};
use support::{Desk, texts};

/// The folder that the writing process writes in.
const FOLDER: &str = "COPIL_TEST_FOLDER";

/// Not a test by itself: writes lines for ever, telling of each once it is durable, and gives way when
/// it is asked.
#[test]
#[ignore = "started by the other tests"]
fn writer() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let desk = Desk::in_folder(folder.as_ref());
    let mut hand = desk.open();
    let mut asked = signal_hook::iterator::Signals::new([signal_hook::consts::SIGUSR1]).unwrap();
    let first = hand.editor.session().log.len();
    for n in first.. {
        hand.line(&format!("ligne {n}"));
        hand.writer().draft(&format!("moitié {n}"));
        hand.wait_synced();
        println!("\n{} lignes", n + 1);
        if asked.pending().next().is_some() {
            hand.writer().give_way(None);
            hand.close();
            return;
        }
    }
}

fn start(desk: &Desk) -> (Child, BufReader<ChildStdout>) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["writer", "--exact", "--ignored", "--nocapture"])
        .env(FOLDER, desk.path(""))
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let told = BufReader::new(child.stdout.take().unwrap());
    (child, told)
}

/// How many lines the process has told to be durable, read up to the `until`th word of it or its end.
fn told(lines: &mut BufReader<ChildStdout>, until: usize) -> usize {
    let counts = lines
        .lines()
        .map_while(Result::ok)
        .filter_map(|line| line.strip_suffix(" lignes")?.parse().ok());
    counts.take(until).last().unwrap_or(0)
}

#[test]
fn a_killed_process_loses_no_line_it_told_of() {
    let desk = Desk::new();
    for round in 1..12 {
        let (mut child, mut lines) = start(&desk);
        let first = told(&mut lines, 1 + round % 4);
        // Anywhere between two lines, and in them.
        std::thread::sleep(Duration::from_micros(700 * u64::try_from(round).unwrap()));
        child.kill().unwrap();
        child.wait().unwrap();
        let last = told(&mut lines, usize::MAX).max(first);
        let found = texts(desk.read().session());
        assert!(found.len() >= last, "{} of {last}", found.len());
        for (n, line) in found.iter().enumerate() {
            assert_eq!(*line, format!("ligne {n}"));
        }
    }
}

#[test]
fn a_process_that_is_asked_gives_way() {
    let desk = Desk::new();
    let (mut child, mut lines) = start(&desk);
    let first = told(&mut lines, 1);
    let path = desk.path("x.ron");
    let options = support::options(&store::host_name());
    let Access::Viewer { holder } =
        store::open::<copil::model::Session>(&path, options.clone(), |_| {})
            .unwrap()
            .access
    else {
        panic!("two writers");
    };
    assert_eq!(holder.unwrap().pid, child.id());
    let opened = store::take_over(&path, options, |_| {}).unwrap();
    assert!(matches!(opened.access, Access::Writer(_)));
    child.wait().unwrap();
    let last = told(&mut lines, usize::MAX).max(first);
    assert_eq!(opened.editor.session().log.len(), last);
    assert_eq!(opened.draft, format!("moitié {}", last - 1));
}
