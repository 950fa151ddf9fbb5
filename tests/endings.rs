//! How a session ends when nobody means it to: signals at any moment, faults of the program, a paste larger
//! than any meeting. What was typed is there again, and the terminal is as it was.
//!
//! `COPIL_ROUNDS` and `COPIL_PASTE` (in bytes) ask for more than a first look.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout)]

mod program;

use std::fs;
use std::time::{Duration, Instant};

use program::{Home, Terminal};

const CLEAR: &str = "\x15"; // Ctrl+U
const ENTER: &str = "\r";
const QUIT: &str = "\x11"; // Ctrl+Q

fn asked(name: &str, otherwise: usize) -> usize {
    std::env::var(name).map_or(otherwise, |given| given.parse().unwrap())
}

struct Random(u32);

impl Random {
    fn below(&mut self, below: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0 % below
    }
}

/// Whether all that was entered was left again.
fn is_given_back(terminal: &Terminal) -> bool {
    let written = terminal.written();
    let left = written.rfind("\x1b[?1049l");
    left > written.rfind("\x1b[?1049h")
}

#[test]
fn a_signal_at_any_moment_ends_the_program_and_loses_nothing() {
    const SESSIONS: usize = 4;
    let rounds = asked("COPIL_ROUNDS", 8);
    std::thread::scope(|scope| {
        for seed in 1..=SESSIONS {
            scope.spawn(move || signalled(seed, rounds / SESSIONS));
        }
    });
    println!(
        "endings: {} signals at random moments; 0 lost, 0 that went on",
        rounds / SESSIONS * SESSIONS
    );
}

/// Ends copil by signals, again and again on one session: each line and half line is there again.
fn signalled(seed: usize, rounds: usize) {
    let home = Home::new();
    home.new_golden("complet");
    let mut random = Random(0x9e37_79b9_u32.wrapping_mul(u32::try_from(seed).unwrap()));
    let (mut committed, mut empty) = (Vec::new(), None);
    for round in 0..rounds {
        let mut terminal = home.open(&["complet.ron"], 24, 80);
        terminal.wait_for("enregistré");
        let start = *empty.get_or_insert_with(|| terminal.cursor());
        terminal.send(CLEAR);
        terminal.wait_until_cursor(start);
        let mut half = format!("cb: tour {round} mot {}", random.below(1000));
        terminal.send(&half);
        terminal.wait_for(&half);
        if random.below(2) == 0 {
            terminal.send(ENTER);
            terminal.wait_until_cursor(start);
            committed.push(format!("tour {round} mot"));
            half = format!("suite {round}");
            terminal.send(&half);
            terminal.wait_for(&half);
        }
        if random.below(3) == 0 {
            // Nobody could wake it here: it does not sleep.
            terminal.signal("TSTP");
            terminal.signal("CONT");
        }
        std::thread::sleep(Duration::from_millis(u64::from(random.below(100))));
        let polite = ["TERM", "INT", "QUIT", "HUP"];
        terminal.signal(polite[usize::try_from(random.below(4)).unwrap()]);
        terminal.wait_until_closed();
        assert!(
            is_given_back(&terminal),
            "round {round}: the terminal is left as it was entered"
        );
        terminal.wait_end();
        let rendered = home.ok(&["render", "complet.ron"]).to_lowercase();
        for line in &committed {
            assert!(
                rendered.contains(line),
                "round {round}: « {line} » is lost\n{rendered}"
            );
        }
        let terminal = home.open(&["complet.ron"], 24, 80);
        terminal.wait_for(&half);
        terminal.kill();
    }
}

#[test]
fn a_fault_of_the_program_keeps_the_half_line_and_says_how_to_go_on() {
    for place in ["draw", "update"] {
        let folder = tempfile::tempdir().unwrap();
        let trigger = folder.path().join("now");
        let home = Home::new().with("COPIL_FAIL", &format!("{place}={}", trigger.display()));
        home.new_golden("complet");
        let mut terminal = home.open(&["complet.ron"], 24, 80);
        terminal.wait_for("enregistré");
        terminal.type_line("cb: avant la faute");
        terminal.send("yt: à moitié");
        terminal.wait_for("à moitié");
        terminal.wait_for("enregistré");
        fs::write(&trigger, "").unwrap();
        terminal.send("x");
        terminal.wait_until_closed();
        let written = terminal.written();
        assert!(is_given_back(&terminal), "{place}");
        let said = written.rsplit("\x1b[?1049l").next().unwrap();
        assert!(said.contains("complet.0001.journal"), "{place}: {said}");
        assert!(said.contains("copil 'complet.ron'"), "{place}: {said}");
        assert_ne!(terminal.wait_end().0, 0, "{place}");
        fs::remove_file(&trigger).unwrap();
        let terminal = home.open(&["complet.ron"], 24, 80);
        let screen = terminal.wait_for("à moitié");
        assert!(screen.contains("avant la faute"), "{place}: {screen}");
    }
}

#[test]
fn a_paste_larger_than_any_meeting_arrives_whole_while_the_screen_goes_on() {
    const LINE: usize = 4096;
    /// What is taken in between two frames.
    const SLICE: usize = 64 * 1024;
    let bytes = asked("COPIL_PASTE", 5 * SLICE);
    for marked in [true, false] {
        let home = Home::new();
        home.new_golden("complet");
        let mut terminal = home.open(&["complet.ron"], 24, 80);
        terminal.wait_for("enregistré");
        let begun = Instant::now();
        // No two lines look alike, so that each frame is seen.
        let words = |n: usize| format!("m{n:06} ").repeat(LINE / 8 - 2);
        // Without marks a terminal sends what the Enter key sends.
        let end = if marked { "\n" } else { "\r" };
        let drawn = |terminal: &Terminal| terminal.written().matches("\x1b[?2026h").count();
        let before = drawn(&terminal);
        if marked {
            terminal.send("\x1b[200~");
        }
        for n in 0..bytes / LINE {
            terminal.send(&format!("ligne {n:06} {}{end}", words(n)));
        }
        terminal.send(&format!("fin du bloc{end}"));
        // Keys behind it wait for it, and are not lost.
        if marked {
            terminal.send("\x1b[201~et la suite");
        } else {
            terminal.send("\x1b[Cet la suite");
        }
        terminal.wait_for("et la suite");
        let frames = drawn(&terminal) - before;
        assert!(frames >= bytes / SLICE, "{frames} frames");
        terminal.wait_for("fin du bloc");
        terminal.wait_for("enregistré");
        let took = begun.elapsed();
        terminal.send(CLEAR);
        terminal.send(QUIT);
        assert_eq!(terminal.wait_end().0, 0);
        let ron = fs::read_to_string(home.path("complet.ron")).unwrap();
        // Each line behind the one before it.
        let mut rest = ron.as_str();
        for n in 0..bytes / LINE {
            let found = rest.split_once(&format!("ligne {n:06} {}", words(n).trim_end()));
            assert!(found.is_some(), "line {n}, marked: {marked}");
            rest = found.map_or("", |(_, rest)| rest);
        }
        println!(
            "paste: {bytes} bytes, marked: {marked}, all there after {:.1} s, in {frames} frames",
            took.as_secs_f32()
        );
    }
}

#[test]
fn a_signal_in_the_middle_of_a_long_paste_leaves_what_had_come_of_it() {
    let home = Home::new();
    home.new_golden("complet");
    let mut terminal = home.open(&["complet.ron"], 24, 80);
    terminal.wait_for("enregistré");
    terminal.send("\x1b[200~");
    let lines = 600;
    for n in 0..lines {
        terminal.send(&format!("ligne {n:06} {}\n", "mot ".repeat(100)));
    }
    terminal.wait_for("ligne 000");
    terminal.signal("TERM");
    terminal.wait_until_closed();
    terminal.wait_end();
    let ron = fs::read_to_string(home.path("complet.ron")).unwrap();
    let count = ron.matches("ligne 000").count();
    assert!(count > 100, "{count} lines are left");
    let last = ron.contains(&format!("ligne {:06} mot", count - 1));
    assert!(
        last && count <= lines,
        "{count} lines, and none in between missing"
    );
}
