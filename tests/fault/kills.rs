//! copil killed at any system call of a session in a terminal: whatever the screen had called saved is there.
//!
//! `strace` kills before the Nth call of a kind that any of its threads makes. A first session is only counted:
//! it says how many calls of which kind there are. `COPIL_KILLS` asks for so many points of all of these.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;
use std::sync::Mutex;

use copil::model::Session;
use copil::store::read_in;
use copil::store::storage::Disk;

use crate::program::Home;
use crate::support::texts;

/// What changes files, or holds them: each of these calls is a point.
const CHANGES: &[&str] = &[
    "write",
    "pwrite64",
    "fdatasync",
    "fsync",
    "rename",
    "renameat2",
    "link",
    "linkat",
    "unlink",
    "unlinkat",
    "ftruncate",
    "fallocate",
    "openat",
    "mkdir",
    "fchmod",
    "chmod",
    "flock",
    "fcntl",
];

/// No call is waited for more often: how often threads wait for each other is never the same twice.
const OFTEN: u32 = 128;

/// The lines typed; after each of them the screen says that it is saved before the next one is begun.
const LINES: u32 = 24;

/// A session of the golden roster, made once.
pub struct Sown(Vec<u8>);

impl Sown {
    pub fn new() -> Self {
        let home = Home::new();
        Self(fs::read(home.new_golden("complet")).unwrap())
    }

    /// A home of its own with the session in it.
    pub fn home(&self) -> Home {
        let home = Home::new().with("COPIL_CALM", "0");
        fs::write(home.path("complet.ron"), &self.0).unwrap();
        home
    }
}

/// What is there of a session: its lines, then its half line.
pub fn left(home: &Home) -> Vec<String> {
    let state = home.path(".local/state/copil");
    let path = home.path("complet.ron");
    let read = read_in::<Session>(&Disk, &path, Some(state)).unwrap();
    let mut lines = texts(read.session());
    lines.push(read.draft.clone());
    lines
}

/// Each point: a kind of call, and the how manieth of it.
fn points(trace: &str) -> Vec<(String, u32)> {
    let mut counts: BTreeMap<(&str, &str), u32> = BTreeMap::new();
    for line in trace.lines() {
        let Some((process, rest)) = line.split_once(' ') else {
            continue;
        };
        let Some((call, _)) = rest.trim_start().split_once('(') else {
            continue;
        };
        if call.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
            *counts.entry((call, process)).or_default() += 1;
        }
    }
    // The first thread that comes to the Nth call is the one.
    let mut most: BTreeMap<&str, u32> = BTreeMap::new();
    for ((call, _), count) in counts {
        let most = most.entry(call).or_default();
        *most = count.max(*most);
    }
    let all = most.iter().flat_map(|(call, most)| {
        let last = (*most).min(OFTEN);
        (1..=last).map(|n| ((*call).to_owned(), n))
    });
    all.collect()
}

/// Holds the session under `strace`; says how many of its lines the screen had called saved, and whether it
/// came to its end.
fn held(home: &Home, options: &[&str]) -> (u32, bool) {
    let copil = env!("CARGO_BIN_EXE_copil");
    let args = [&["-f"], options, &[copil, "complet.ron"]].concat();
    let mut terminal = home.open_program("strace", &args, 24, 80);
    let mut told = 0;
    let mut goes_on = terminal.sees("a session", |screen| screen.contains("enregistré"));
    for n in 1..=LINES {
        if !goes_on {
            break;
        }
        let line = format!("ligne {n}.");
        terminal.try_send(&line);
        goes_on = terminal.sees("the half line", |screen| screen.contains(&line));
        terminal.try_send("\r");
        // The header is drawn before the line: what is called saved here is the line, half or whole.
        goes_on = goes_on
            && terminal.sees("« saved »", |screen| {
                screen.contains(&line) && screen.contains("enregistré")
            });
        told = if goes_on { n } else { told };
    }
    if goes_on {
        terminal.try_send("\u{11}");
    }
    terminal.wait_until_closed();
    (told, terminal.wait_end().0 == 0)
}

/// Whether lines are `ligne 1.`, `ligne 2.` and so on, at least so many, the last one possibly half typed.
pub fn judge(lines: &[String], told: u32) -> Result<(), String> {
    let (half, whole) = lines.split_last().unwrap();
    let mut wanted = (1..).map(|n| format!("ligne {n}."));
    let said = whole
        .iter()
        .zip(&mut wanted)
        .all(|(line, wanted)| *line == wanted);
    let next = format!("ligne {}.", whole.len() + 1);
    let there = whole.len() + usize::from(*half == next);
    if said && next.starts_with(half.as_str()) && there >= usize::try_from(told).unwrap() {
        Ok(())
    } else {
        Err(format!(
            "{told} lines were called saved, and there is {lines:?}"
        ))
    }
}

#[test]
fn what_the_screen_calls_saved_outlives_a_kill_at_any_system_call() {
    let wanted: usize = std::env::var("COPIL_KILLS").map_or(4, |given| given.parse().unwrap());
    if Command::new("strace").arg("--version").output().is_err() {
        assert!(std::env::var("CI").is_err(), "strace is needed");
        println!("kills: SKIPPED, no strace");
        return;
    }
    let sown = Sown::new();
    let home = sown.home();
    let trace = home.path("trace");
    let (told, ends) = held(&home, &["-o", trace.to_str().unwrap()]);
    assert!(told == LINES && ends);
    let all = points(&fs::read_to_string(&trace).unwrap());
    let (first, others): (Vec<_>, Vec<_>) = all
        .iter()
        .partition(|(call, _)| CHANGES.contains(&call.as_str()));
    // All that change files, and then the others, far from each other.
    let spread = (0..others.len()).map(|n| others[n * 61 % others.len()]);
    let step = (first.len() / wanted.max(1)).max(1);
    let chosen = first.iter().copied().step_by(step).chain(spread);
    let chosen = Mutex::new(chosen);
    // A thread may come to fewer calls than it did when they were counted: then nothing is killed.
    let (killed, ended) = (Mutex::new(0_usize), Mutex::new(0_usize));
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                while *killed.lock().unwrap() < wanted {
                    let next = chosen.lock().unwrap().next();
                    let Some((call, n)) = next else { break };
                    let count = if at(&sown, call, *n) { &killed } else { &ended };
                    *count.lock().unwrap() += 1;
                }
            });
        }
    });
    let (killed, ended) = (killed.into_inner().unwrap(), ended.into_inner().unwrap());
    println!(
        "kills: {killed} points of the system calls of a session in a terminal ({ended} more were never come to); \
         0 lines lost that the screen had called saved"
    );
    assert!(
        killed >= wanted.min(all.len() * 2 / 3),
        "{killed} killed, {ended} not"
    );
}

/// A session killed there, if it comes to that; says whether it did.
fn at(sown: &Sown, call: &str, n: u32) -> bool {
    let home = sown.home();
    let inject = format!("inject={call}:signal=SIGKILL:when={n}");
    let only = format!("trace={call}");
    let options = ["-o", "/dev/null", "-e", &only, "-e", &inject];
    let (told, ends) = held(&home, &options);
    if let Err(lost) = judge(&left(&home), told) {
        panic!("killed at {call}, {n}: {lost}");
    }
    !ends
}
