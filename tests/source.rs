//! The story of the source in three terminals: the rapporteur writes, a second screen follows, the chair
//! decides on a screen of his own; then the second session begins with what the first left open.

// Test code, which the lints cannot see here.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod program;

use program::{Home, Terminal, golden_text};

const NOW: &str = "2009-05-27T14:00:00";
const LATER: &str = "2009-10-01T09:30:00";
const QUIT: &str = "\x11"; // Ctrl+Q
const PAGE_UP: &str = "\x1b[5~";
const F9: &str = "\x1b[20~";

/// Without the blanks at the ends of its rows, which nobody sees.
fn trimmed(screen: &str) -> String {
    let rows: Vec<&str> = screen.lines().map(str::trim_end).collect();
    rows.join("\n").trim_end().to_owned()
}

/// Waits until the screen is the picture of this name, which shows that it may be compared.
fn shows(terminal: &Terminal, name: &str, wanted: &[&str]) {
    terminal.wait_until(name, |screen| {
        wanted.iter().all(|text| screen.contains(text))
    });
    let file = format!(
        "{}/tests/snapshots/source__{name}.snap",
        env!("CARGO_MANIFEST_DIR")
    );
    let kept = std::fs::read_to_string(file).unwrap_or_default();
    let picture = kept.splitn(3, "---\n").nth(2).map(trimmed);
    let renews = std::env::var_os("INSTA_UPDATE").is_some();
    if let Some(picture) = picture.filter(|_| !renews) {
        // A frame comes in pieces.
        terminal.wait_until(name, |screen| trimmed(screen) == picture);
    }
    insta::assert_snapshot!(name, trimmed(&terminal.screen()));
}

#[test]
fn four_points_are_typed_followed_and_adopted_by_the_chair_from_his_terminal() {
    let home = Home::at(NOW);
    home.new_golden("2009-05-27");
    let capture = golden_text("2009-05-27.capture");
    let lines: Vec<&str> = capture.lines().collect();
    let (amendment, typed) = lines.split_last().unwrap();

    let mut writer = home.open(&["2009-05-27.ron"], 40, 120);
    writer.wait_for("enregistré");
    let mut follower = home.open(&["follow", "2009-05-27.ron"], 24, 80);
    follower.wait_for("suivi de rapporteur · en direct");
    let mut chair = home.open(&["follow", "--chair", "2009-05-27.ron"], 30, 100);
    chair.wait_for("en direct");
    for line in typed {
        writer.type_line(line);
    }
    writer.wait_for("enregistré");

    follower.send("\t\t");
    let points = ["▌Points actés 4", "5 au 9 octobre 2009"];
    shows(&follower, "followed", &points);
    follower.send(F9);
    shows(&follower, "room", &["POINTS ACTÉS", "proposé"]);
    shows(&chair, "read_back", &["Proposition n°\u{a0}1"]);

    for n in 1..=4 {
        chair.wait_for(&format!("Proposition n°\u{a0}{n}"));
        chair.send("a");
        chair.wait_for(&format!("Point acté n°\u{a0}{n} — adopté"));
        writer.wait_for(&format!("La présidence\u{a0}: point n°\u{a0}{n} adopté"));
        if n == 1 {
            // What is said of an answer until the next key comes only while it is not carried out yet.
            chair.send(" ");
            chair.wait_for("Proposition n°\u{a0}2");
            chair.send(PAGE_UP);
            shows(&chair, "adopted", &[]);
        }
        chair.send(" ");
    }
    shows(
        &chair,
        "record",
        &["POINTS ACTÉS", "atelier sur la Culture", "adopté"],
    );
    // An answer that comes while he types touches nothing of what he types; nor does he of it.
    writer.type_line(amendment);
    writer.wait_for("enregistré");

    follower.send(F9);
    let amended = ["Date en attente de", "adopté"];
    shows(&follower, "amended", &amended);
    shows(&writer, "written", &["POINTS ACTÉS", "enregistré"]);

    writer.send(QUIT);
    assert_eq!(writer.wait_end().0, 0);
    follower.wait_for("a fermé la séance");
    chair.wait_for("a fermé la séance");
    follower.send("q");
    assert_eq!(follower.wait_end().0, 0);
    chair.send(QUIT);
    assert_eq!(chair.wait_end().0, 0);
    assert_eq!(
        home.ok(&["render", "2009-05-27.ron"]),
        golden_text("2009-05-27.txt")
    );
    assert!(!home.path("2009-05-27.spool").exists(), "no answer is left");
    the_second_session(&home.with("COPIL_NOW", LATER));
}

/// What the source says of the second meeting: what it is to settle, where it is, and that its day is open.
fn the_second_session(home: &Home) {
    let agenda = "Thèmes et grandes lignes des Deuxièmes Rencontres\n\
                  Chef de file de chaque atelier\n\
                  Mobilisation des collectivités françaises\n";
    std::fs::write(home.path("odj.txt"), agenda).unwrap();
    let when = "octobre 2009, date en attente de confirmation";
    home.ok(&[
        "new",
        "2009-10.ron",
        "--from",
        "2009-05-27.ron",
        "--date",
        when,
        "--place",
        "Paris",
        "--agenda",
        "odj.txt",
    ]);
    let mut writer = home.open(&["2009-10.ron"], 40, 120);
    let open = ["Suites de la séance", "semaine du 5 au 9 octobre"];
    shows(&writer, "second_written", &open);
    let mut follower = home.open(&["follow", "2009-10.ron", "--room"], 30, 100);
    let held = ["Deuxième Comité de pilotage", "Suites de la séance"];
    shows(&follower, "second_room", &held);
    // The day is found: it is a proposal again, and what was left open is gone from the agenda's second point.
    writer.type_line("odj: 2");
    follower.wait_for("nous en sommes ici");
    writer.type_line("! La deuxième réunion du Comité de pilotage : le 7 octobre 2009 à Paris");
    shows(&follower, "second_proposed", &["le 7 octobre", "proposé"]);
    follower.send(QUIT);
    follower.wait_end();
    writer.wait_for("enregistré");
    writer.send(QUIT);
    assert_eq!(writer.wait_end().0, 0);
    let minutes = home.ok(&["render", "2009-10.ron"]).replace('\u{a0}', " ");
    assert!(minutes.contains("1) La deuxième réunion"), "{minutes}");
    let open = "Points restant à trancher :";
    assert!(minutes.contains(open), "{minutes}");
}

/// Five points, each waiting to be read back.
fn five_points(home: &Home) {
    home.new_golden("complet");
    let lines = "! les 12 et 13 mai\n! un atelier sur la Culture\n! une lettre du ministre\n\
                 ! un jumelage de plus\n! la réunion à Paris\n";
    assert!(
        home.run_with(&["take", "complet.ron"], lines)
            .status
            .success()
    );
}

#[test]
fn each_answer_of_the_chair_is_carried_out_on_the_rapporteur_s_screen() {
    let home = Home::at(NOW);
    five_points(&home);
    let mut writer = home.open(&["complet.ron"], 40, 120);
    writer.wait_for("enregistré");
    let mut chair = home.open(&["follow", "--chair", "complet.ron"], 30, 100);
    chair.wait_for("Proposition n°\u{a0}1");
    chair.wait_for("en direct");
    // Half a line of the rapporteur's stays as it is, whatever comes.
    writer.send("une ligne à demi");
    writer.wait_for("une ligne à demi");

    chair.send("r");
    chair.wait_for("Après");
    chair.send(" ou les 19 et 20");
    shows(&chair, "rewording", &["mai ou les 19 et 20"]);
    chair.send("\r");
    writer.wait_for("La présidence\u{a0}: point n°\u{a0}1 reformulé");
    chair.wait_until("the other words", |screen| {
        screen.contains("mai ou les 19 et 20") && !screen.contains("Après")
    });
    for (key, n, said, done) in [
        ("p", 2, "reportée", "reporté"),
        ("t", 3, "retirée", "retiré"),
        ("j", 4, "rejetée", "rejeté"),
    ] {
        chair.send(" ");
        chair.wait_for(&format!("{n} sur 5"));
        chair.send(key);
        chair.wait_for(&format!("— {said}"));
        writer.wait_for("La présidence\u{a0}: point n°\u{a0}");
        writer.wait_for(done);
    }
    chair.send(" ");
    chair.wait_for("5 sur 5");
    chair.send("v");
    chair.wait_for("Vote");
    chair.send("12 0 1");
    shows(&chair, "voting", &["12 0 1"]);
    chair.send("\r");
    chair.wait_for("12 pour");
    writer.wait_for("La présidence\u{a0}: vote sur le point");
    shows(
        &writer,
        "answered",
        &["une ligne à demi", "12 pour", "enregistré"],
    );

    chair.send(QUIT);
    chair.wait_end();
    writer.send("\r");
    writer.wait_for("enregistré");
    writer.send(QUIT);
    assert_eq!(writer.wait_end().0, 0);
    assert!(!home.path("complet.spool").exists(), "no answer is left");
    let minutes = home.ok(&["render", "complet.ron"]).replace('\u{a0}', " ");
    for printed in [
        "1) Les 12 et 13 mai ou les 19 et 20.",
        "2) La réunion à Paris (12 pour, 0 contre, 1 abstention).",
        "- Un atelier sur la Culture.",
    ] {
        assert!(minutes.contains(printed), "{printed}\n{minutes}");
    }
    for gone in ["lettre du ministre", "jumelage"] {
        assert!(!minutes.contains(gone), "{gone}\n{minutes}");
    }
}

#[test]
fn an_answer_to_a_point_that_is_gone_is_kept_and_shown() {
    let home = Home::at(NOW);
    five_points(&home);
    // Nobody writes: both answers wait.
    let mut chair = home.open(&["follow", "--chair", "complet.ron"], 30, 100);
    chair.wait_for("Proposition n°\u{a0}1");
    chair.send("r");
    chair.wait_for("Après");
    chair.send(" ou les 19 et 20\r");
    chair.wait_for("la réponse l'attend");
    chair.send(" ");
    chair.wait_for("2 sur 5");
    chair.send("v");
    chair.wait_for("Vote");
    chair.send("12 0 1\r");
    chair.wait_for("la réponse l'attend");
    chair.send(QUIT);
    chair.wait_end();
    // Meanwhile both points are gone from the file: cut out by hand.
    let file = home.path("complet.ron");
    let text = std::fs::read_to_string(&file).unwrap();
    let kept: Vec<&str> = text
        .lines()
        .filter(|line| !line.contains("les 12 et 13 mai") && !line.contains("atelier sur"))
        .collect();
    std::fs::write(&file, kept.join("\n")).unwrap();

    let mut writer = home.open(&["complet.ron"], 40, 120);
    writer.wait_for("gardée en note privée");
    let seen = writer.wait_for("La présidence a fait voter");
    for said in ["a reformulé", "mai ou les 19 et", "12 pour"] {
        assert!(seen.contains(said), "{said}\n{seen}");
    }
    writer.wait_for("enregistré");
    writer.send(QUIT);
    assert_eq!(writer.wait_end().0, 0);
    assert!(!home.path("complet.spool").exists());
    // They are the rapporteur's own.
    let minutes = home.ok(&["render", "complet.ron"]);
    assert!(!minutes.contains("La présidence a"), "{minutes}");
}

#[test]
fn an_answer_to_a_point_that_changed_meanwhile_is_kept_for_the_rapporteur() {
    let home = Home::at(NOW);
    home.new_golden("complet");
    let mut writer = home.open(&["complet.ron"], 40, 120);
    writer.wait_for("enregistré");
    writer.type_line("! les 12 et 13 mai");
    writer.wait_for("enregistré");
    writer.send(QUIT);
    writer.wait_end();

    // Nobody writes: the answer waits.
    let mut chair = home.open(&["follow", "--chair", "complet.ron"], 30, 100);
    chair.wait_for("Proposition n°\u{a0}1");
    chair.send("a");
    chair.wait_for("la réponse l'attend");
    chair.send(QUIT);
    chair.wait_end();
    let spool = home.path("complet.spool");
    let waiting: Vec<_> = std::fs::read_dir(&spool).unwrap().flatten().collect();
    assert!(waiting.len() == 1, "{waiting:?}");
    let name = waiting[0].file_name().into_string().unwrap();
    assert!(name.ends_with(".answer"), "{name}");
    // Meanwhile the words are other ones.
    assert!(
        home.run_with(&["take", "complet.ron"], "!1 les 19 et 20 mai\n")
            .status
            .success()
    );

    let mut writer = home.open(&["complet.ron"], 40, 120);
    let seen = writer.wait_for("gardée en note privée");
    assert!(seen.contains("La présidence a adopté"), "{seen}");
    assert!(seen.contains("noté"), "{seen}");
    writer.wait_for("enregistré");
    writer.send(QUIT);
    assert_eq!(writer.wait_end().0, 0);
    assert!(!spool.exists());
    // Once is enough.
    let writer = home.open(&["complet.ron"], 40, 120);
    let seen = writer.wait_for("La présidence a adopté");
    assert_eq!(seen.matches("La présidence a adopté").count(), 1, "{seen}");
}
