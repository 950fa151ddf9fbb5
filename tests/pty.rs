//! The whole program in a real pseudo-terminal: few tests, slow, for wiring only.

// Test code, which the lints cannot see here.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod program;

use std::fs;
use std::time::Duration;

use program::{Home, golden_text};

const NOW: &str = "2009-05-27T14:00:00+1s";
const QUIT: &str = "\x11"; // Ctrl+Q
const ENTER: &str = "\r";
const CLEAR: &str = "\x15"; // Ctrl+U

#[test]
fn the_lines_typed_on_the_screen_give_the_session_that_take_gives() {
    let home = Home::at(NOW);
    let typed = home.new_golden("2009-05-27");
    let taken = home.path("taken.ron");
    fs::copy(&typed, &taken).unwrap();
    let capture = golden_text("2009-05-27.capture");
    assert!(
        home.run_with(&["take", "taken.ron", "--strict"], &capture)
            .status
            .success()
    );

    let mut terminal = home.open(&["2009-05-27.ron"], 40, 120);
    terminal.wait_for("JOURNAL");
    for line in capture.lines() {
        terminal.type_line(line);
    }
    terminal.wait_for("enregistré");
    terminal.send(QUIT);
    let (code, _) = terminal.wait_end();
    assert_eq!(code, 0);
    assert_eq!(
        fs::read_to_string(&typed).unwrap(),
        fs::read_to_string(&taken).unwrap()
    );
    assert_eq!(
        home.ok(&["render", "2009-05-27.ron"]),
        golden_text("2009-05-27.txt")
    );
}

#[test]
fn a_killed_session_comes_back_with_every_line_and_the_half_line() {
    let home = Home::at(NOW);
    home.new_golden("complet");
    let mut terminal = home.open(&["complet.ron"], 24, 80);
    terminal.wait_for("enregistré");
    terminal.type_line("cb: première ligne");
    terminal.type_line("! un point 決定");
    terminal.send("yt: à moitié tap");
    terminal.wait_for("à moitié tap");
    terminal.wait_for("enregistré");
    terminal.kill();

    assert!(
        home.ok(&["render", "complet.ron"])
            .contains("Un point 決定")
    );
    let terminal = home.open(&["complet.ron"], 24, 80);
    let screen = terminal.wait_for("à moitié tap");
    assert!(screen.contains("première ligne"), "{screen}");
}

#[test]
fn nothing_acknowledged_is_lost_at_any_moment_of_a_kill() {
    /// Sessions side by side: most of a round is waiting.
    const SESSIONS: u32 = 5;
    const ROUNDS: u32 = 40;
    let acknowledged: u32 = std::thread::scope(|scope| {
        let sessions: Vec<_> = (1..=SESSIONS)
            .map(|n| scope.spawn(move || killed(n, ROUNDS)))
            .collect();
        sessions
            .into_iter()
            .map(|session| session.join().unwrap())
            .sum()
    });
    assert!(
        acknowledged > 20,
        "next to nothing was acknowledged: {acknowledged}"
    );
}

/// Kills copil at random moments, again and again on one session; says how many rounds it had acknowledged
/// before it was killed.
fn killed(seed: u32, rounds: u32) -> u32 {
    let home = Home::new();
    home.new_golden("complet");
    let mut random = 0x9e37_79b9_u32.wrapping_mul(seed);
    let mut next = |below: u32| {
        random ^= random << 13;
        random ^= random >> 17;
        random ^= random << 5;
        random % below
    };
    let (mut committed, mut acknowledged_rounds, mut empty) = (Vec::new(), 0, None);
    for round in 0..rounds {
        let mut terminal = home.open(&["complet.ron"], 24, 80);
        terminal.wait_for("enregistré");
        // What the last round left half typed comes back in the line: begin anew.
        let start = *empty.get_or_insert_with(|| terminal.cursor());
        terminal.send(CLEAR);
        terminal.wait_until_cursor(start);
        let line = format!("cb: tour {round} mot {}", next(1000));
        terminal.send(&line);
        terminal.wait_for(&line);
        let mut draft = line.clone();
        if next(2) == 0 {
            terminal.send(ENTER);
            terminal.wait_until_cursor(start);
            draft = format!("suite {round}");
            terminal.send(&draft);
        }
        std::thread::sleep(Duration::from_millis(u64::from(next(140)) * 5));
        let screen = terminal.kill();
        let acknowledged = screen.contains("enregistré");
        if acknowledged {
            acknowledged_rounds += 1;
            if draft != line {
                committed.push(format!("tour {round} mot"));
            }
        }
        let rendered = home.ok(&["render", "complet.ron"]).to_lowercase();
        for line in &committed {
            assert!(
                rendered.contains(line),
                "round {round}: « {line} » is lost\n{rendered}"
            );
        }
        if acknowledged && screen.contains(&draft) {
            let terminal = home.open(&["complet.ron"], 24, 80);
            terminal.wait_for(&draft);
            terminal.kill();
        }
    }
    acknowledged_rounds
}

#[test]
fn a_closed_terminal_or_a_polite_end_keeps_the_half_line() {
    for signal in ["HUP", "TERM"] {
        let home = Home::at(NOW);
        home.new_golden("complet");
        let mut terminal = home.open(&["complet.ron"], 24, 80);
        terminal.wait_for("enregistré");
        terminal.type_line("cb: avant la fin");
        terminal.send("yt: demi-lig");
        terminal.wait_for("demi-lig");
        terminal.signal(signal);
        terminal.wait_end();
        let terminal = home.open(&["complet.ron"], 24, 80);
        let screen = terminal.wait_for("demi-lig");
        assert!(screen.contains("avant la fin"), "{signal}: {screen}");
    }
}

#[test]
fn a_second_copil_reads_only_says_who_and_takes_over_with_the_half_line() {
    let home = Home::at(NOW);
    home.new_golden("complet");
    let mut first = home.open(&["complet.ron"], 30, 120);
    first.wait_for("enregistré");
    first.type_line("cb: mot du premier");
    first.send("yt: resté en cours");
    first.wait_for("resté en cours");

    let mut second = home.open(&["complet.ron"], 30, 120);
    let screen = second.wait_for("Lecture seule");
    assert!(screen.contains("mot du premier"), "{screen}");
    second.send("\x1bOS"); // F4
    second.wait_for("resté en cours");
    second.wait_until("the pen", |screen| !screen.contains("Lecture seule"));
    first.wait_for("Lecture seule");
    second.send(" et suivi");
    second.wait_for("resté en cours et suivi");
    second.send(ENTER);
    // The line is in the log, no longer after its key.
    second.wait_until("the line", |screen| !screen.contains("yt: resté"));
    second.wait_for("enregistré");
    second.send(QUIT);
    assert_eq!(second.wait_end().0, 0);
    first.send(QUIT);
    assert_eq!(first.wait_end().0, 0);
    let rendered = home.ok(&["render", "complet.ron"]);
    assert!(rendered.contains("Mot du premier"), "{rendered}");
    assert!(rendered.contains("Resté en cours et suivi"), "{rendered}");
}

#[test]
fn a_follower_sees_each_line_as_it_comes_and_says_when_the_writer_is_gone() {
    let home = Home::at(NOW);
    home.new_golden("complet");
    let mut follower = home.open(&["follow", "complet.ron"], 24, 80);
    follower.wait_for("a fermé la séance");
    let mut writer = home.open(&["complet.ron"], 30, 120);
    writer.wait_for("enregistré");
    follower.wait_for("suivi de rapporteur · en direct");
    writer.type_line("cb: mot du premier 会議");
    follower.wait_for("mot du premier 会議");
    writer.type_line(", pour moi seul");
    writer.send("yt: à moitié");
    writer.wait_for("yt: à moitié");
    writer.wait_for("enregistré");
    writer.kill();
    let screen = follower.wait_for("n'écrit plus depuis 14:0");
    assert!(
        !screen.contains("moi seul") && !screen.contains("moitié"),
        "{screen}"
    );
    assert!(!follower.has_written("moi seul") && !follower.has_written("moitié"));

    let mut writer = home.open(&["complet.ron"], 30, 120);
    writer.wait_for("yt: à moitié");
    follower.wait_for("en direct");
    writer.send(ENTER);
    follower.wait_for("à moitié");
    writer.send(QUIT);
    assert_eq!(writer.wait_end().0, 0);
    follower.wait_for("a fermé la séance");
    follower.send("q");
    assert_eq!(follower.wait_end().0, 0);
}

#[test]
fn undo_reaches_back_through_a_restart() {
    let home = Home::at(NOW);
    home.new_golden("complet");
    let mut terminal = home.open(&["complet.ron"], 24, 80);
    terminal.wait_for("enregistré");
    terminal.type_line("cb: premier");
    terminal.type_line("! second");
    terminal.wait_for("enregistré");
    terminal.send(QUIT);
    terminal.wait_end();

    let mut terminal = home.open(&["complet.ron"], 24, 80);
    terminal.wait_for("premier");
    terminal.send("\x1a\x1a"); // Ctrl+Z twice
    terminal.wait_for("Rien encore");
    terminal.send("\x19"); // Ctrl+Y
    terminal.wait_until("one of them again", |screen| {
        !screen.contains("Rien encore")
    });
    terminal.wait_for("enregistré");
    terminal.send(QUIT);
    terminal.wait_end();
    let rendered = home.ok(&["render", "complet.ron"]);
    assert!(
        rendered.contains("Premier") && !rendered.contains("Second"),
        "{rendered}"
    );
}

#[test]
fn without_a_display_the_terminal_takes_the_text_and_the_page_goes_to_a_file() {
    let home = Home::at(NOW);
    home.new_golden("complet");
    let mut terminal = home.open(&["complet.ron"], 24, 80);
    terminal.wait_for("enregistré");
    terminal.type_line("cb: à copier");
    terminal.send("\x1b[17~"); // F6
    let screen = terminal.wait_for("non confirmé");
    assert!(
        screen.contains(".html"),
        "the page's path is shown:\n{screen}"
    );
    let sent = terminal.clipboard().expect("the terminal was sent a text");
    // The line is on the disk for certain only then.
    terminal.send(QUIT);
    assert_eq!(terminal.wait_end().0, 0);
    assert_eq!(sent, home.ok(&["render", "complet.ron"]));
}

#[test]
fn an_example_is_never_changed_the_line_goes_to_a_copy() {
    let home = Home::at(NOW);
    let shipped = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/sessions/2009-05-27-premier-comite-de-pilotage.ron"
    );
    let before = fs::read(shipped).unwrap();
    let mut terminal = home.open(&[shipped], 24, 80);
    terminal.wait_for("exemple fourni");
    terminal.send("ar: un mot de plus");
    terminal.wait_for("un mot de plus");
    terminal.send(ENTER);
    terminal.wait_for("copie");
    terminal.send(ENTER);
    // The line goes to the copy with that same answer.
    terminal.wait_until("the line", |screen| !screen.contains("ar: un mot"));
    terminal.wait_for("enregistré");
    terminal.send(QUIT);
    assert_eq!(terminal.wait_end().0, 0);
    assert_eq!(fs::read(shipped).unwrap(), before);
    let copies: Vec<_> = fs::read_dir(home.path(".local/share/copil/sessions"))
        .unwrap()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ron"))
        .collect();
    assert_eq!(copies.len(), 1, "{copies:?}");
    assert!(
        home.ok(&["render", copies[0].to_str().unwrap()])
            .contains("Un mot de plus")
    );
}

#[test]
fn a_terminal_that_says_that_it_draws_signs_wide_gets_ascii_ones() {
    const WHERE: &str = "\x1b[6n";
    let home = Home::at(NOW);
    home.new_golden("2009-05-27");
    let mut terminal = home.open(&["2009-05-27.ron", "--lang", "ja"], 40, 120);
    terminal.wait_for("議題");
    assert!(terminal.has_written(WHERE));
    assert!(terminal.screen().contains('│'), "no answer: as most do");
    terminal.send("\x1b[2;5R");
    let screen = terminal.wait_until("an ASCII rule", |screen| {
        screen.contains(" | ") && !screen.contains('│')
    });
    assert!(screen.contains("議題"), "{screen}");
    terminal.send(QUIT);
    assert_eq!(terminal.wait_end().0, 0);

    // Nobody else is asked: the first frame waits for nothing.
    let terminal = home.open(&["2009-05-27.ron"], 24, 80);
    terminal.wait_for("enregistré");
    assert!(!terminal.has_written(WHERE));
}

#[test]
fn a_theme_broken_while_it_is_shown_stays_and_can_be_come_back_to() {
    const F12: &str = "\x1b[24~";
    let home = Home::at(NOW);
    home.new_golden("2009-05-27");
    let folder = home.path(".config/copil/themes/screen");
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join("essai.ron");
    fs::write(&file, "(extends: \"jour\")").unwrap();
    let mut terminal = home.open(&["2009-05-27.ron", "--theme", "essai"], 24, 80);
    terminal.wait_for("enregistré");
    fs::write(&file, "(extends: \"jour\",\n background: \"mauve\")").unwrap();
    terminal.send(F12);
    terminal.wait_for("ligne 2, colonne 14");

    terminal.send("\x0b");
    terminal.wait_for("Que faire");
    terminal.send("choisir un theme\r");
    terminal.wait_for("theme: \"essai\"");
    terminal.send("\x1b[B");
    terminal.wait_for("theme: \"jour\"");
    terminal.send("\x1b");
    let screen = terminal.wait_until("the screen", |screen| !screen.contains("theme: "));
    assert!(!screen.contains("colonne"), "{screen}");
    fs::write(&file, "(extends: \"nuit\")").unwrap();
    terminal.send(F12);
    terminal.wait_for("Thème relu\u{a0}: essai");
    terminal.send(QUIT);
    assert_eq!(terminal.wait_end().0, 0);
}

#[test]
fn the_mouse_is_heard_where_it_is_wanted_and_given_back() {
    let home = Home::at(NOW);
    home.new_golden("complet");
    let mut terminal = home.open(&["complet.ron"], 40, 120);
    terminal.wait_for("JOURNAL");
    assert!(terminal.has_written("\x1b[?1002h"));
    // A click on the agenda, one on the line; reports come in pieces.
    terminal.send("\x1b[<0;8;");
    terminal.send("5M\x1b[<0;8;5m");
    terminal.wait_for("▌ORDRE DU JOUR");
    terminal.send("\x1b[<0;2;39M\x1b[<0;2;39m");
    terminal.type_line("cb: après un clic");
    // The rule right of the agenda goes to the right, and is there the next time.
    terminal.send("\x1b[<0;34;9M\x1b[<32;50;9M\x1b[<0;50;9m");
    let rule = |screen: &str| {
        let row = screen.lines().nth(8).unwrap_or("");
        row.chars().position(|c| c == '│')
    };
    terminal.wait_until("the rule dragged", |screen| rule(screen) == Some(49));
    terminal.send(QUIT);
    terminal.wait_until_closed();
    assert!(terminal.has_written("\x1b[?1006l\x1b[?1002l"));
    assert_eq!(terminal.wait_end().0, 0);

    let config = home.path(".config/copil");
    fs::create_dir_all(&config).unwrap();
    fs::write(config.join("config.ron"), "(mouse: false)").unwrap();
    let mut terminal = home.open(&["complet.ron"], 40, 120);
    terminal.wait_until("the rule kept", |screen| rule(screen) == Some(49));
    assert!(!terminal.has_written("\x1b[?1002h"));
    terminal.send(QUIT);
    assert_eq!(terminal.wait_end().0, 0);
}

#[test]
fn neither_the_window_s_title_nor_the_list_of_sessions_tells_what_was_said_inside() {
    const CANARY: &str = "zqxjkvw";
    const CHOOSE: &str = "\x0b"; // Ctrl+K
    const TO_AGENDA: &str = "\x0f"; // Ctrl+O
    const FIRST: &str = "\x1b[H"; // Home
    let home = Home::at(NOW);
    home.new_golden("2009-05-27");
    let mut terminal = home.open(&["2009-05-27.ron", "--sessions", "."], 40, 120);
    terminal.wait_for("JOURNAL");
    for line in [
        "odj+ Ouverture",
        "hc:",
        &format!("ar: {CANARY}"),
        &format!("! {CANARY}"),
        &format!("odj+ {CANARY}"),
        &format!("+ Zed {CANARY}, Ministre"),
        &format!("proch: 9 décembre, {CANARY}"),
    ] {
        terminal.type_line(line);
    }
    // The title of an item that everybody knows, changed in its form.
    terminal.send(TO_AGENDA);
    terminal.send(FIRST);
    terminal.send("f");
    terminal.wait_for("Titre");
    terminal.send(&format!("{CLEAR}{CANARY} bis{ENTER}"));
    terminal.wait_for(&format!("{CANARY} bis"));
    terminal.wait_for("enregistré");
    terminal.send(CHOOSE);
    terminal.wait_for("Que faire");
    terminal.send("choix d'une séance");
    terminal.wait_for("Revenir au choix");
    terminal.send(ENTER);
    let list = terminal.wait_for("SÉANCES");
    assert!(!list.contains(CANARY), "{list}");

    let written = terminal.written();
    assert!(written.contains(CANARY), "the rapporteur saw it");
    for kind in ["0;", "1;", "2;"] {
        let title = format!("\x1b]{kind}");
        assert!(!written.contains(&title), "the title is the terminal's own");
    }
    for told in written.split("\x1b]").skip(1) {
        let told = told.split(['\x07', '\x1b']).next().unwrap();
        assert!(!told.contains(CANARY), "{told}");
    }
    terminal.send(QUIT);
    terminal.wait_end();
}
