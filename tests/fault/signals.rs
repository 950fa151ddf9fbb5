//! A session that somebody else ends: signals at any moment, and tmux, which takes the terminal away. What was
//! typed is there, the half line too, the terminal is as it was, and nothing goes round in circles: the
//! processor's time from the signal to the end is counted.
//!
//! `COPIL_SIGNALS` asks for so many ends.

use std::fs;
use std::process::Command;
use std::sync::Mutex;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::kills::{Sown, judge, left};
use crate::program::Home;

/// The processor's time that an end may take, in hundredths of a second: all else would be a loop.
const MOST: u64 = 100;

/// The state of a process, and the processor's time that it took, in hundredths of a second; none when it is gone.
fn process(id: u32) -> Option<(char, u64)> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    // Behind the name, which may hold anything.
    let (_, rest) = stat.rsplit_once(") ")?;
    let fields: Vec<&str> = rest.split(' ').collect();
    let time = |at: usize| fields.get(at)?.parse::<u64>().ok();
    Some((rest.chars().next()?, time(11)? + time(12)?))
}

/// Waits until a process is over; gives the processor's time that was seen last.
fn over(id: u32) -> u64 {
    let end = Instant::now() + Duration::from_mins(1);
    let mut seen = 0;
    while let Some((state, time)) = process(id) {
        seen = time;
        if state == 'Z' {
            break;
        }
        assert!(Instant::now() < end, "it goes on");
        sleep(Duration::from_millis(1));
    }
    seen
}

fn signalled(sown: &Sown, n: u32) {
    let mut random = n.wrapping_mul(0x9e37_79b9) | 1;
    let mut below = |below: u32| {
        random ^= random << 13;
        random ^= random >> 17;
        random ^= random << 5;
        random % below
    };
    let home = sown.home();
    let mut terminal = home.open(&["complet.ron"], 24, 80);
    terminal.wait_for("enregistré");
    let mut told = 0;
    for line in 1..=below(3) {
        let line = format!("ligne {line}.");
        terminal.send(&line);
        terminal.wait_for(&line);
        terminal.send("\r");
        told += 1;
    }
    let half = format!("ligne {}.", told + 1);
    terminal.send(&half);
    terminal.wait_for(&half);
    if below(3) == 0 {
        terminal.signal("TSTP");
        terminal.signal("CONT");
    }
    sleep(Duration::from_millis(below(20).into()));
    let before = process(terminal.process()).map_or(0, |(_, time)| time);
    let signals = ["TERM", "INT", "QUIT", "HUP"];
    let signal = signals[usize::try_from(below(4)).unwrap()];
    terminal.signal(signal);
    terminal.wait_until_closed();
    let took = over(terminal.process()) - before;
    assert!(took <= MOST, "{n}, {signal}: {took} hundredths of a second");
    let written = terminal.written();
    let given_back = written.rfind("\u{1b}[?1049l") > written.rfind("\u{1b}[?1049h");
    assert!(
        given_back,
        "{n}, {signal}: the terminal is left as it was entered"
    );
    terminal.wait_end();
    if let Err(lost) = judge(&left(&home), told + 1) {
        panic!("{n}, {signal}: {lost}");
    }
}

#[test]
fn a_signal_at_any_moment_loses_nothing_and_leaves_nothing_running() {
    let wanted = std::env::var("COPIL_SIGNALS").map_or(6, |given| given.parse().unwrap());
    let sown = Sown::new();
    let next = Mutex::new(0..wanted);
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                loop {
                    let Some(n) = next.lock().unwrap().next() else {
                        break;
                    };
                    signalled(&sown, n);
                }
            });
        }
    });
    println!(
        "signals: {wanted} at random moments; 0 lost, 0 that went on, each terminal given back"
    );
}

/// A tmux server of its own.
struct Tmux<'a> {
    name: String,
    home: &'a Home,
}

impl Tmux<'_> {
    fn said(&self, args: &[&str]) -> String {
        let mut command = Command::new("tmux");
        command
            .args(["-L", &self.name, "-f", "/dev/null"])
            .args(args);
        command.env_remove("TMUX").env("HOME", self.home.path("."));
        command
            .env("TMUX_TMPDIR", self.home.path("."))
            .env("COPIL_CALM", "0");
        let output = command.current_dir(self.home.path(".")).output().unwrap();
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    fn sees(&self, words: &[&str]) {
        let end = Instant::now() + Duration::from_mins(1);
        loop {
            let screen = self.said(&["capture-pane", "-p"]);
            if words.iter().all(|words| screen.contains(words)) {
                break;
            }
            assert!(
                Instant::now() < end,
                "waited in vain for {words:?}:\n{screen}"
            );
            sleep(Duration::from_millis(5));
        }
    }
}

impl Drop for Tmux<'_> {
    fn drop(&mut self) {
        self.said(&["kill-server"]);
    }
}

#[test]
fn a_terminal_that_tmux_takes_away_loses_nothing() {
    if Command::new("tmux").arg("-V").output().is_err() {
        assert!(std::env::var("CI").is_err(), "tmux is needed");
        println!("signals: tmux SKIPPED, it is not there");
        return;
    }
    let sown = Sown::new();
    let mut ends = 0;
    for end in ["kill-session", "kill-server", "kill-pane"] {
        for _ in 0..3 {
            let home = sown.home();
            let name = format!("copil-{}-{ends}", std::process::id());
            let tmux = Tmux { name, home: &home };
            let copil = format!(
                "LC_ALL=C.UTF-8 exec '{}' complet.ron",
                env!("CARGO_BIN_EXE_copil")
            );
            tmux.said(&["-u", "new-session", "-d", "-x", "80", "-y", "24", &copil]);
            tmux.sees(&["enregistré"]);
            tmux.said(&["send-keys", "-l", "ligne 1."]);
            tmux.sees(&["ligne 1."]);
            tmux.said(&["send-keys", "Enter"]);
            tmux.said(&["send-keys", "-l", "ligne 2."]);
            tmux.sees(&["ligne 2."]);
            let id = tmux.said(&["display-message", "-p", "#{pane_pid}"]);
            let id: u32 = id.trim().parse().unwrap();
            let before = process(id).map_or(0, |(_, time)| time);
            tmux.said(&[end]);
            let took = over(id).saturating_sub(before);
            assert!(took <= MOST, "{end}: {took} hundredths of a second");
            if let Err(lost) = judge(&left(&home), 2) {
                panic!("{end}: {lost}");
            }
            ends += 1;
        }
    }
    println!(
        "signals: {ends} terminals that tmux took away (a session, a server, a pane); 0 lost, 0 that went on"
    );
}
