//! The clipboard on a desktop of its own: what other programs get when copil has gone.
//!
//! Needs Xvfb and xclip. Where they are missing it says so and passes, but not in CI.

#![cfg(feature = "clipboard")]
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "the one who copies is a test, too, and talks to the one that watches"
)]

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use copil::term::clipboard::{self, Outcome, Payload, Ways};

const HTML: &str =
    "<meta charset=\"utf-8\"><p>« L’accord »\u{202f}; 12\u{a0}mai — 会議 <b>é</b></p>";
const PLAIN: &str = "« L’accord »\u{202f}; 12\u{a0}mai — 会議 é\n";

/// Words of their own, so that they are not taken for those copied before.
const SECRET: &str = "<meta charset=\"utf-8\"><p>« À huis clos »</p>";

/// How long something may take before the test gives up (a loaded machine is no failure).
const PATIENCE: Duration = Duration::from_mins(1);

/// A display of our own, gone with this.
struct Desktop {
    server: Child,
    display: String,
}

impl Desktop {
    /// Starts one, unless the programs are missing.
    fn start() -> Option<Self> {
        for program in ["Xvfb", "xclip"] {
            let found = Command::new(program)
                .arg("-version")
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status();
            if found.is_err() {
                // Not by a macro, whose words a passing test keeps to itself.
                let skipped = format!("SKIPPED, {program} is missing: the desktop's clipboard\n");
                std::io::stderr().write_all(skipped.as_bytes()).unwrap();
                assert!(
                    std::env::var_os("CI").is_none(),
                    "{program} is missing in CI"
                );
                return None;
            }
        }
        let mut server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "320x200x24",
                "-nolisten",
                "tcp",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // It writes the number of its display when it is ready.
        let mut number = Vec::new();
        let mut byte = [0];
        let stdout = server.stdout.as_mut().unwrap();
        while stdout.read(&mut byte).unwrap() == 1 && byte != *b"\n" {
            number.extend(byte);
        }
        let display = format!(":{}", String::from_utf8(number).unwrap());
        Some(Self { server, display })
    }

    /// What another program gets when it pastes.
    fn paste(&self, target: &str) -> String {
        let pasted = Command::new("xclip")
            .args(["-o", "-selection", "clipboard", "-t", target])
            .env("DISPLAY", &self.display)
            .output()
            .unwrap();
        String::from_utf8(pasted.stdout).unwrap()
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        self.server.kill().unwrap();
        self.server.wait().unwrap();
    }
}

/// Runs this test program anew as somebody who copies on that display and leaves.
fn copy_and_leave(display: &str) -> String {
    copy_for(display, None)
}

/// The same for some seconds only.
fn copy_for(display: &str, seconds: Option<&str>) -> String {
    let mut command = Command::new(std::env::current_exe().unwrap());
    if let Some(seconds) = seconds {
        command.env("COPIL_TEST_ONLY_FOR", seconds);
    }
    let output = command
        .args(["--exact", "somebody_copies", "--nocapture"])
        .env("COPIL_TEST_COPIES", "1")
        .env("DISPLAY", display)
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// Not a test by itself: the one who copies.
#[test]
fn somebody_copies() {
    if std::env::var_os("COPIL_TEST_COPIES").is_none() {
        return;
    }
    let ways = Ways {
        server: Some(env!("CARGO_BIN_EXE_copil").into()),
        folder: Path::new("/proc/none").to_owned(),
        stem: "x".to_owned(),
    };
    let only_for = std::env::var("COPIL_TEST_ONLY_FOR")
        .ok()
        .map(|seconds| Duration::from_secs(seconds.parse().unwrap()));
    let payload = Payload {
        html: if only_for.is_some() { SECRET } else { HTML },
        plain: PLAIN,
        only_for,
    };
    let outcome = clipboard::copy_by(payload, &ways, &mut Vec::new());
    println!("outcome: {outcome:?}");
}

#[test]
fn both_forms_are_there_exactly_when_who_copied_has_gone() {
    let Some(desktop) = Desktop::start() else {
        return;
    };
    let said = copy_and_leave(&desktop.display);
    assert!(
        said.contains(&format!("outcome: {:?}", Outcome::Desktop)),
        "{said}"
    );
    assert_eq!(desktop.paste("text/html"), HTML);
    assert_eq!(desktop.paste("UTF8_STRING"), PLAIN);
    // Copying again replaces it.
    let again = copy_and_leave(&desktop.display);
    assert!(again.contains("outcome: Desktop"), "{again}");
    assert_eq!(desktop.paste("text/html"), HTML);
}

#[test]
fn what_is_confidential_is_marked_so_and_goes_away_by_itself() {
    let Some(desktop) = Desktop::start() else {
        return;
    };
    let said = copy_for(&desktop.display, Some("600"));
    assert!(said.contains("outcome: Desktop"), "{said}");
    assert_eq!(desktop.paste("x-kde-passwordManagerHint"), "secret");
    assert_eq!(desktop.paste("text/html"), SECRET);
    // Whatever is copied next is nobody's secret.
    copy_and_leave(&desktop.display);
    assert_eq!(desktop.paste("x-kde-passwordManagerHint"), "");
    copy_for(&desktop.display, Some("1"));
    let begun = Instant::now();
    while !desktop.paste("text/html").is_empty() {
        assert!(begun.elapsed() < PATIENCE, "it is still there");
        std::thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(desktop.paste("UTF8_STRING"), "");
}

#[test]
fn a_desktop_that_is_not_there_is_not_claimed() {
    let said = copy_and_leave(":4095");
    assert!(said.contains("outcome: Terminal { html: None }"), "{said}");
}
