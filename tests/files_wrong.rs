//! What else people write by hand and get wrong: rosters, house styles, abbreviations, configurations, and
//! lines that cannot be done. Each with what is said of it, in both languages of the screen.

// Test code, in which the lints do not see that it is.
#![allow(clippy::unwrap_used, clippy::panic)]

mod program;

use std::fmt::Write;
use std::fs;

use program::{Home, making, text};

/// Runs with a wrong file in the place where it is read, in each language; gives what is said.
fn said(home: &Home, args: &[&str], input: &str) -> String {
    let mut table = String::new();
    for language in ["fr", "en"] {
        let mut args = args.to_vec();
        args.extend(["--lang", language]);
        let run = home.run_with(&args, input);
        let code = run.status.code();
        let folder = home.path("").display().to_string();
        let stderr = text(&run.stderr).replace(&folder, "");
        assert!(
            code.is_some_and(|code| code > 0) && !stderr.is_empty(),
            "{args:?}"
        );
        assert!(!stderr.contains(['\u{1b}', '\u{202e}']), "{stderr}");
        write!(table, "{stderr}").unwrap();
    }
    table
}

const HEADER: &str = "key,name,function,side\n";

#[test]
fn each_wrong_roster_says_which_line_and_what_to_do() {
    let with_header = |rows: &str| format!("{HEADER}{rows}").into_bytes();
    let rosters: Vec<Vec<u8>> = vec![
        b"".to_vec(),
        b"\xef\xbb\xbf\n".to_vec(),
        b"key,name,function\n".to_vec(),
        b"name\tkey\n".to_vec(),
        b"key,name,function,side,tel\n".to_vec(),
        b"key,key,name,function,side\n".to_vec(),
        with_header("ar,A B,C\n"),
        with_header("ar,A B,Maire, Pr\u{e9}sident,France\n"),
        with_header("ar,\"A B,Maire\n"),
        with_header("ar,,Maire,France\n"),
        with_header("a,A B,,\n"),
        with_header("a2,A B,,\n"),
        with_header("odj,A B,,\n"),
        with_header("hc,A B,,\n"),
        with_header("Th\u{e8}me,A B,,\n"),
        with_header("Les,A B,,\n"),
        with_header("tr,A B,,\n"),
        with_header("zb,A B,,\nar,A R,,\n\nar,C D,,\n"),
        with_header("\u{202e}ra,A B,,\n\u{1b}[2J,C D,,\n"),
        [HEADER.as_bytes(), b"ar,Andr\xe9,,\n"].concat(),
        b"key,name,function,side,civility,role,presence,gender\nar,A B,,,Herr,roi,l\xc3\xa0,x\n"
            .to_vec(),
    ];
    let home = Home::new();
    let mut table = String::new();
    for roster in rosters {
        fs::write(home.path("r.csv"), &roster).unwrap();
        let shown = String::from_utf8_lossy(&roster).escape_debug().to_string();
        let new = making("x.ron", &["--roster", "r.csv"]);
        writeln!(table, "{shown}\n{}", said(&home, &new, "")).unwrap();
        assert!(!home.path("x.ron").exists());
    }
    insta::assert_snapshot!(table);
}

#[test]
fn each_wrong_house_style_says_where_and_what_to_do() {
    let home = Home::new();
    let file = home.new_golden("2009-05-27");
    let ron = fs::read_to_string(&file).unwrap();
    fs::write(&file, ron.replace("\"comite\"", "\"essai\"")).unwrap();
    let folder = home.path(".config/copil/themes/house");
    fs::create_dir_all(&folder).unwrap();
    let mut table = String::new();
    for house in [
        "",
        "(",
        "(\n  fr: (\n    titel: \"A\",\n  ),\n)",
        "(extends: \"comite\",\n sectoins: [log])",
        "(\n sections: {\"compte-rendu\": [log, decision]},\n)",
        "(sections: {\"compte-rend\": [log]})",
        "(sections: [log])",
        "(\n fr: (\n  topic: \"Points :\",\n ))",
        "(fr: (speaker: \"{qui} :\"))",
        "(fr: (speaker: \"{who} {hour}\"))",
        "(fr: (closing: \"Levée[ à {hour}\"))",
        "(fr: (number: \"{n) \"))",
        "(fr: (stop: 3))",
        "(fr: (stop: \".\", stop: \"!\"))",
        "(fr: \"mots\")",
        "(formats: (text: (spaces: large)))",
        "(formats: (rtf: ()))",
        "(extends: \"commite\")",
        "(fr: (stop: \"!\"))",
        "(fr: (title: \"A\"))",
        "(extends: \"essai\")",
        "(extends: \"comite\", look: (ink: \"rouge\"))",
        "(extends: \"comite\", look: (title: (align: center)))",
        "(extends: \"comite\", fr: (titles: {\"releve\": \"A\", \"compte\": \"B\"}))",
        "(extends: \"comite\") (",
        "(fr: (stop: \"\u{1b}[2J\", stpo: 1))",
    ] {
        fs::write(folder.join("essai.ron"), house).unwrap();
        let told = said(&home, &["render", file.to_str().unwrap()], "");
        writeln!(table, "{}\n{told}", house.escape_debug()).unwrap();
    }
    insta::assert_snapshot!(table);
}

#[test]
fn each_wrong_configuration_says_where_and_what_to_do() {
    let home = Home::new();
    let file = home.new_golden("2009-05-27");
    let folder = home.path(".config/copil");
    fs::create_dir_all(&folder).unwrap();
    let mut table = String::new();
    for (name, content) in [
        ("config.ron", "(langage: \"fr\")"),
        ("config.ron", "(language: \"de\")"),
        ("config.ron", "(language: fr)"),
        ("config.ron", "(theme: \"nuit\""),
        ("abbreviations.ron", "{\"mae\" \"x\"}"),
        ("abbreviations.ron", "{\n  \"m ae\": \"x\",\n}"),
        ("abbreviations.ron", "(mae: \"x\")"),
        ("abbreviations.ron", "{\"mae\": 3}"),
        ("phrases.ron", "(fr: [\"à {personne\"])"),
        (
            "phrases.ron",
            "(\n  ja: [\n    \"{氏名}\",\n    \"{ }\",\n  ],\n)",
        ),
        ("phrases.ron", "(de: [\"{Person}\"])"),
        ("phrases.ron", "(fr: \"{personne}\")"),
    ] {
        let path = folder.join(name);
        fs::write(&path, content).unwrap();
        let told = said(&home, &["check", file.to_str().unwrap()], "");
        writeln!(table, "{name} {content:?}\n{told}").unwrap();
        fs::remove_file(path).unwrap();
    }
    insta::assert_snapshot!(table);
}

#[test]
fn each_line_that_needs_an_answer_says_which_and_why() {
    let home = Home::new();
    let mut table = String::new();
    for line in [
        "zz: bonjour",
        "aj+zz: ensemble",
        "<zz: en marge",
        "!9 nouveau texte",
        "!9+ ajout",
        "!9- doublon",
        "!>9",
        "!9s/a/b",
        "vote: 12 0 1",
        "vote 4: unanime",
        "q:",
        "q+ dupont",
        "pr+ dupont",
        "arr+ dupont 14h20",
        "odj: 7",
        "s/chat/chien",
        "*",
        "< sans personne avant",
        ".. rien avant",
        "rep+ aj=zz",
    ] {
        let mut told = String::new();
        for language in ["fr", "en"] {
            let name = format!("{}-{language}.ron", table.len());
            fs::rename(home.new_golden("2009-05-27"), home.path(&name)).unwrap();
            let args = ["take", &name, "--strict", "--lang", language];
            let run = home.run_with(&args, &format!("{line}\n"));
            assert_eq!(run.status.code(), Some(1), "{line}");
            told.push_str(&text(&run.stderr));
        }
        writeln!(table, "{line}\n{told}").unwrap();
    }
    insta::assert_snapshot!(table);
}
