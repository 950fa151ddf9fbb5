//! What people expect of any terminal program: the window, the colours, the shell, the places of files.

// Test code, which the lints cannot see here.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod program;

use std::fs;

use program::{Home, Terminal};

const NOW: &str = "2026-03-12T09:30:00+1s";
const QUIT: &str = "\x11"; // Ctrl+Q
const PALETTE: &str = "\x0b"; // Ctrl+K

fn home() -> Home {
    let home = Home::at(NOW);
    home.new_golden("complet");
    home
}

/// A session open, a line taken and picked: every kind of mark is on the screen.
fn marked(home: &Home) -> Terminal {
    let mut terminal = home.open(&["complet.ron"], 30, 120);
    terminal.wait_for("enregistré");
    terminal.type_line("cb: un mot");
    terminal.type_line("! un point");
    terminal.send("\x1bOQ"); // F2
    terminal.wait_for("▌");
    terminal
}

/// The parameters of every « select graphic rendition » written.
fn renditions(written: &str) -> Vec<Vec<u16>> {
    written
        .split("\x1b[")
        .skip(1)
        .filter_map(|rest| {
            let end = rest.find(|c: char| !c.is_ascii_digit() && !";:".contains(c))?;
            let (parameters, rest) = rest.split_at_checked(end)?;
            rest.starts_with('m').then_some(parameters)
        })
        .map(|all| {
            all.split([';', ':'])
                .map(|one| one.parse().unwrap_or(0))
                .collect()
        })
        .collect()
}

fn is_colour(parameter: u16) -> bool {
    matches!(parameter, 30..=48 | 90..=107)
}

#[test]
fn no_color_is_obeyed_and_what_is_picked_can_still_be_told() {
    let terminal = marked(&home().with("NO_COLOR", "1"));
    let all = renditions(&terminal.written());
    assert!(!all.is_empty(), "attributes remain");
    assert!(
        !all.iter().flatten().any(|parameter| is_colour(*parameter)),
        "{all:?}"
    );
}

#[test]
fn colours_are_no_finer_than_the_terminal_says() {
    let sixteen = marked(&home().with("TERM", "xterm"));
    let all = renditions(&sixteen.written());
    assert!(all.iter().flatten().any(|parameter| is_colour(*parameter)));
    assert!(
        !all.iter().any(|one| one.contains(&38) || one.contains(&48)),
        "{all:?}"
    );

    let indexed = marked(&home().with("TERM", "xterm-256color"));
    let all = renditions(&indexed.written());
    assert!(
        all.iter()
            .any(|one| one.windows(2).any(|two| two == [38, 5]))
    );
    assert!(
        !all.iter()
            .any(|one| one.windows(2).any(|two| two == [38, 2])),
        "{all:?}"
    );

    let finest = marked(&home().with("COLORTERM", "truecolor"));
    let all = renditions(&finest.written());
    assert!(
        all.iter()
            .any(|one| one.windows(2).any(|two| two == [38, 2]))
    );
}

#[test]
fn a_storm_of_resizes_ends_in_a_whole_screen_with_every_letter() {
    let home = home();
    let mut terminal = home.open(&["complet.ron"], 24, 80);
    terminal.wait_for("enregistré");
    for (turn, letter) in ('a'..='z').enumerate() {
        let turn = u16::try_from(turn).unwrap();
        terminal.resize(3 + turn * 2, 20 + turn * 7 % 160);
        terminal.send(&letter.to_string());
        terminal.resize(40 - turn, 160 - turn * 5);
    }
    terminal.resize(40, 120);
    let alphabet: String = ('a'..='z').collect();
    let screen = terminal.wait_until("the whole screen", |screen| {
        screen.contains(&alphabet) && screen.contains("JOURNAL") && screen.lines().count() == 40
    });
    assert!(
        screen
            .lines()
            .next()
            .unwrap()
            .contains("Comité de pilotage"),
        "{screen}"
    );
    terminal.send(QUIT);
    assert_eq!(terminal.wait_end().0, 0);
}

#[test]
fn the_terminal_is_left_as_it_was_found() {
    let home = home();
    let mut terminal = home.open(&["complet.ron"], 24, 80);
    terminal.wait_for("enregistré");
    let entered = terminal.written();
    assert!(entered.contains("\x1b[?1049h") && entered.contains("\x1b[?2004h"));
    assert!(
        entered.contains("\x1b[?2026h"),
        "a whole screen comes at once"
    );
    terminal.send("a");
    terminal.wait_for("a");
    terminal.send(QUIT);
    terminal.wait_until_closed();
    let written = terminal.written();
    let (_, last) = written
        .rsplit_once("\x1b[?2004l")
        .expect("pastes are left unmarked");
    assert!(last.contains("\x1b[?1049l"), "{last:?}");
    assert!(
        written.rfind("\x1b[?25h") > written.rfind("\x1b[?25l"),
        "the cursor is shown"
    );
    for (on, off) in [
        ("\x1b[?2026h", "\x1b[?2026l"),
        ("\x1b[?1049h", "\x1b[?1049l"),
    ] {
        assert!(written.rfind(off) > written.rfind(on), "{off:?}");
    }
}

#[test]
fn a_shell_gets_the_terminal_back_and_gives_it_again_with_the_half_line() {
    let home = home().with("PS1", "shell$ ");
    let mut terminal = home.open_program("bash", &["--norc", "--noprofile", "-i"], 24, 80);
    terminal.wait_for("shell$");
    terminal.send(&format!("{} complet.ron\r", env!("CARGO_BIN_EXE_copil")));
    terminal.wait_for("enregistré");
    terminal.send("cb: à moitié");
    terminal.wait_for("cb: à moitié");
    terminal.send(PALETTE);
    terminal.wait_for("Que faire");
    terminal.send("suspendre\r");
    terminal.wait_until("the shell", |screen| screen.trim_end().ends_with("shell$"));
    terminal.send("echo encore là\r");
    terminal.wait_until("the shell's answer", |screen| {
        screen.lines().any(|line| line.trim() == "encore là")
    });
    terminal.send("fg\r");
    terminal.wait_for("cb: à moitié");
    terminal.send(" ligne\r");
    terminal.wait_for("  à moitié ligne");
    terminal.send(QUIT);
    terminal.wait_until("the shell", |screen| screen.trim_end().ends_with("shell$"));
    terminal.send("exit\r");
    terminal.wait_end();
}

#[test]
fn the_cursor_stands_behind_wide_characters_where_an_input_method_opens() {
    let home = home();
    let mut terminal = home.open(&["complet.ron"], 24, 80);
    terminal.wait_for("enregistré");
    let (row, column) = terminal.cursor();
    terminal.send("会議e\u{301}");
    terminal.wait_until_cursor((row, column + 5));
    terminal.send("\x1b[D\x1b[D");
    terminal.wait_until_cursor((row, column + 2));
}

#[test]
fn the_configuration_is_where_the_platform_keeps_it_or_where_one_says() {
    let english = "(language: \"en\")";
    let home = Home::at(NOW);
    let folder = home.path("elsewhere/copil");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("config.ron"), english).unwrap();
    fs::write(home.path("mine.ron"), english).unwrap();
    let elsewhere = home.path("elsewhere").display().to_string();
    let mine = home.path("mine.ron").display().to_string();
    let shown =
        |home: &Home, args: &[&str]| home.ok(&[args, &["--print", "--size", "80x24"]].concat());
    assert!(shown(&home, &[]).contains("F1 aide"));
    assert!(shown(&home, &["--config", &mine]).contains("F1 help"));
    let home = home.with("XDG_CONFIG_HOME", &elsewhere);
    assert!(shown(&home, &[]).contains("F1 help"));
    let home = home.with("XDG_CONFIG_HOME", "").with("COPIL_CONFIG", &mine);
    assert!(shown(&home, &[]).contains("F1 help"));
}

#[test]
fn an_unset_or_plain_locale_is_french_and_the_others_are_themselves() {
    let cases = [
        ("C", "F1 aide"),
        ("", "F1 aide"),
        ("en_GB.UTF-8", "F1 help"),
        ("ja_JP.UTF-8", "ヘルプ"),
    ];
    for (locale, word) in cases {
        let home = Home::at(NOW).with("LC_ALL", locale);
        let screen = home.ok(&["--print", "--size", "80x24"]);
        assert!(screen.contains(word), "{locale}: {screen}");
    }
}

#[test]
fn the_version_is_the_packages() {
    let version = concat!("copil ", env!("CARGO_PKG_VERSION"), "\n");
    assert_eq!(Home::new().ok(&["--version"]), version);
}
