//! `copil register`: what a folder of sessions decided, what is to be done and by whom; its rows first.

// Test code, which the lints cannot see here.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../program/mod.rs"]
mod program;
mod rows;
#[path = "../support/two_sessions.rs"]
mod two_sessions;

use std::fs;

use program::{Home, making, text};

/// Two sessions of a committee; the second carries what the first left open.
fn folder() -> Home {
    let home = Home::at("2026-09-20T10:00:00");
    fs::create_dir(home.path("s")).unwrap();
    fs::write(
        home.path("r.csv"),
        "key,name,function,side\nar,André ROSSINOT,Maire,France\nyt,武田 裕子,Directrice,Japon\n",
    )
    .unwrap();
    home.ok(&making("s/1.ron", &["--roster", "r.csv"]));
    let lines = "! =HYPERLINK(\"http://x\";\"La date\")\n\
                 ! Les thèmes de l'atelier\n\
                 > ar envoyer les lettres d'invitation d'ici le 15/09/2026\n\
                 > yt 第2回会議の議題を提案する d'ici le 30/09/2026\n\
                 > ar relire les actes d'ici fin octobre 2026\n\
                 ? qui prend en charge l'interprétation ?\n\
                 , à moi seul\n\
                 ind: villes japonaises 11/29\n\
                 proch: 5 octobre 2026 14h, Kanazawa\n\
                 hc:\n\
                 ! un secret\n\
                 hc-\n";
    let taken = home.run_with(&["take", "s/1.ron", "--strict"], lines);
    assert!(taken.status.success(), "{}", text(&taken.stderr));
    home
}

fn register(home: &Home, args: &[&str]) -> String {
    let mut all = vec!["register", "--sessions", "s"];
    all.extend(args);
    home.ok(&all).replace('\u{a0}', " ")
}

#[test]
fn what_is_late_comes_first_and_nothing_secret_comes_at_all() {
    let home = folder();
    let told = register(&home, &[]);
    let lines: Vec<&str> = told.lines().collect();
    assert!(
        lines[1].contains("en retard") && lines[1].contains("ROSSINOT"),
        "{told}"
    );
    assert!(lines[2].contains("第2回会議"), "{told}");
    assert!(
        !told.contains("secret") && !told.contains("à moi"),
        "{told}"
    );
    assert!(register(&home, &["--with-confidential"]).contains("un secret"));
}

#[test]
fn a_point_carried_over_and_done_stands_once_with_when_and_how() {
    let home = folder().with("COPIL_NOW", "2026-10-05T14:00:00");
    home.ok(&["new", "s/2.ron", "--from", "s/1.ron"]);
    let lines = "fait: invitation, parties le 3 septembre\nind: villes japonaises 13/29\n";
    let taken = home.run_with(&["take", "s/2.ron", "--strict"], lines);
    assert!(taken.status.success(), "{}", text(&taken.stderr));
    let told = register(&home, &["--kind", "action"]);
    assert_eq!(told.matches("envoyer les lettres").count(), 1, "{told}");
    assert!(told.contains("fait"), "{told}");
    assert!(
        told.contains("5 octobre 2026 : parties le 3 septembre"),
        "{told}"
    );
}

#[test]
fn a_person_a_state_a_side_and_words_narrow_it() {
    let home = folder();
    let count = |args: &[&str]| register(&home, args).lines().count() - 1;
    let all = register(&home, &[]);
    assert!(
        all.ends_with(
            "\nProchaine réunion : Deuxième Comité, 5 octobre 2026, 14:00 Paris · 21:00 Tokyo, Kanazawa\n"
        ),
        "{all}"
    );
    let table = register(&home, &["--format", "md"]);
    assert!(
        table.contains("| \n\nProchaine réunion") || table.contains("|\n\nProchaine réunion"),
        "{table}"
    );
    assert_eq!(count(&["--who", "ar"]), 2);
    assert_eq!(count(&["--who", "rossinot", "--state", "late"]), 1);
    assert_eq!(count(&["--side", "Japon"]), 1);
    assert_eq!(count(&["thèmes"]), 1);
    assert_eq!(count(&["INVITATIONS"]), 1);
    assert_eq!(count(&["議題"]), 1);
    assert_eq!(count(&["--kind", "question,decision"]), 3);
    assert_eq!(count(&["--since", "2026-09-02"]), 0);
}

#[test]
fn a_spreadsheet_takes_no_cell_for_a_formula() {
    let home = folder();
    let csv = register(&home, &["--format", "csv"]);
    assert!(
        csv.starts_with('\u{feff}'),
        "spreadsheets have to be told that it is UTF-8"
    );
    let body = csv.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(body.as_bytes());
    let mut cells = 0;
    for record in reader.records() {
        for cell in &record.unwrap() {
            let number = cell.parse::<f64>().is_ok();
            let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
            assert!(number || !formula, "{cell}");
            cells += 1;
        }
    }
    assert!(cells > 50 && csv.contains("'=HYPERLINK"), "{csv}");
    let english = home.ok(&[
        "register",
        "--sessions",
        "s",
        "--format",
        "csv",
        "--lang",
        "en",
    ]);
    assert!(english.contains("kind,session"), "{english}");
}

#[test]
fn a_calendar_keeps_the_name_of_a_meeting_that_moves() {
    let home = folder();
    let meeting = |ics: &str| -> Vec<String> {
        let events = ics.split("BEGIN:VEVENT");
        let of = events
            .filter(|event| event.contains("UID:meeting-"))
            .last()
            .unwrap();
        let wanted = ["UID", "SEQUENCE", "DTSTART"];
        let lines = of
            .lines()
            .filter(|line| wanted.iter().any(|name| line.starts_with(name)));
        lines.map(str::to_owned).collect()
    };
    let before = meeting(&register(&home, &["--format", "ics"]));
    assert!(
        before.contains(&"DTSTART:20261005T120000Z".to_owned()),
        "{before:?}"
    );
    assert!(before.contains(&"SEQUENCE:0".to_owned()), "{before:?}");
    home.run_with(&["take", "s/1.ron", "--strict"], "proch+ 9 décembre 2026\n");
    let after = meeting(&register(&home, &["--format", "ics"]));
    assert!(
        after.contains(&"DTSTART:20261209T130000Z".to_owned()),
        "winter time: {after:?}"
    );
    assert!(after.contains(&"SEQUENCE:1".to_owned()), "{after:?}");
    let uid = |lines: &[String]| lines.iter().find(|line| line.starts_with("UID")).cloned();
    assert_eq!(uid(&before), uid(&after));
}

#[test]
fn other_programs_read_it_as_json() {
    let home = folder();
    let json: serde_json::Value =
        serde_json::from_str(&register(&home, &["--format", "json"])).unwrap();
    let late = &json["points"][0];
    assert_eq!(late["state"], "late");
    assert_eq!(late["due"]["day"], "2026-09-15");
    assert_eq!(late["who"][0]["key"], "ar");
    assert_eq!(json["indicators"][0]["readings"][0]["value"], 11);
}

#[test]
fn a_file_that_cannot_be_read_is_told_and_keeps_nothing_from_being_read() {
    let home = folder();
    fs::write(home.path("s/broken.ron"), "(copil: 1, event: ").unwrap();
    let output = home.run(&["register", "--sessions", "s"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("broken.ron"));
    assert!(text(&output.stdout).contains("ROSSINOT"));
}

#[test]
fn a_folder_without_sessions_shows_the_examples() {
    let home = Home::new();
    fs::create_dir(home.path("s")).unwrap();
    let told = register(&home, &[]);
    assert!(told.contains("à confirmer"), "{told}");
    assert_eq!(
        told.matches("La tenue de la deuxième réunion").count(),
        1,
        "{told}"
    );
}

const F: &str = "f";
const CTRL_Q: &str = "\x11";

#[test]
fn an_action_is_marked_done_in_its_own_session_unless_somebody_has_that_open() {
    let home = folder();
    let mut screen = home.open(&["--sessions", "s"], 30, 100);
    screen.wait_for("Comité");
    screen.send("r");
    screen.wait_for("1 action en retard");
    screen.send("\t");
    screen.wait_for("relire les actes");
    screen.send(F);
    screen.wait_for("ACTION FAITE");
    screen.send("parties le 3 septembre");
    screen.wait_for("parties le 3 septembre");
    let mut other = home.open(&["s/1.ron"], 24, 80);
    other.wait_for("Ordre du jour");
    screen.send("\r");
    screen.wait_for("rapporteur");
    assert!(
        register(&home, &["--state", "late"]).contains("invitation"),
        "nothing was changed"
    );
    other.send(CTRL_Q);
    other.wait_end();
    screen.send(F);
    screen.wait_for("parties le 3 septembre");
    screen.send("\r");
    screen.wait_for("Inscrit dans 1.ron");
    screen.wait_until("the register read anew", |screen| {
        !screen.contains("en retard")
    });
    screen.send(CTRL_Q);
    assert_eq!(screen.wait_end().0, 0);
    let told = register(&home, &["--state", "done"]);
    assert!(
        told.contains("20 septembre 2026 : parties le 3 septembre"),
        "{told}"
    );
    let history = home.ok(&["history", "s/1.ron"]).replace('\u{a0}', " ");
    assert!(history.contains("envoyer les lettres"), "{history}");
}

#[test]
fn what_a_person_has_to_do_is_copied_as_a_mail() {
    let home = folder();
    let mut screen = home.open(&["--sessions", "s"], 30, 100);
    screen.wait_for("Comité");
    screen.send("r");
    screen.wait_for("1 action en retard");
    screen.send("\tc");
    screen.wait_for("non confirmé");
    let mail = screen
        .clipboard()
        .unwrap()
        .replace(['\u{a0}', '\u{202f}'], " ");
    assert_eq!(
        mail,
        "Actions de André ROSSINOT au 20 septembre 2026\n\n\
         Quoi\tQuand\tSéance\n\
         Envoyer les lettres d’invitation\tD’ici le 15 septembre 2026 (en retard)\tComité, 1er septembre 2026\n\
         Relire les actes\tD’ici fin octobre 2026\tComité, 1er septembre 2026\n"
    );
    screen.send(CTRL_Q);
    screen.wait_end();
}

#[test]
fn no_form_of_it_holds_what_is_confidential_or_private() {
    let home = folder();
    let lines = "hc:\n> ar le canari d'ici le 16/09/2026\n? un canari ?\n!1+ canari\nind: canari 1/2\n\
                 proch: 9 décembre 2026, canari\n+ Zoé CANARI, Ministre\nfait: relire, canari\nhc-\n\
                 , canari\n";
    home.run_with(&["take", "s/1.ron"], lines);
    for form in ["text", "md", "csv", "json", "ics"] {
        let told = register(&home, &["--format", form]).to_lowercase();
        assert!(!told.contains("canari"), "{form}: {told}");
        let inside = register(&home, &["--format", form, "--with-confidential"]);
        assert!(inside.to_lowercase().contains("canari"), "{form}");
    }
    let seen = home.ok(&[
        "--sessions",
        "s",
        "-k",
        "r<Tab>",
        "--print",
        "--size",
        "120x40",
    ]);
    assert!(!seen.to_lowercase().contains("canari"), "{seen}");
}
