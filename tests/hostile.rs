//! The border where text enters: whatever comes in, by whichever door, nothing that a terminal or a
//! reader's eye would obey comes out; and what is too large or too deep is refused with a message.

// Test code, which the lints cannot see here.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice)]

mod program;

use std::fs::{self, File};
use std::io::{Cursor, Read, Write};
use std::path::Path;
use std::process::Output;

use program::{Home, text};

/// What a terminal obeys or hides: escape sequences whole and cut, C1, bidi controls, invisible and tag
/// characters, a lone CR, a monster of combining marks.
fn hostile() -> String {
    let zalgo = "e".to_owned() + &"\u{302}\u{323}".repeat(200);
    format!(
        "A\u{1b}]52;c;ZXZpbA==\u{7}B\u{1b}[2J\u{9b}31m\u{1b}P\u{7f}\u{8}\u{202e}C\u{2066}D\u{200b}\u{feff}\u{e0041}\u{ad}\rE{zalgo} \
         10\u{202f}000\u{a0}€ 👩\u{200d}👧"
    )
}

/// Characters that nobody may find in an output. Tabs part the cells of a table.
fn obeyed(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
        || matches!(
            u32::from(c),
            0xad | 0x061c | 0x200b | 0x200e..=0x200f | 0x202a..=0x202e | 0x2060..=0x2069 | 0xfeff
                | 0xe0000..=0xe0fff
        )
}

/// Asserts that bytes are text without any of these, and no monster run of marks.
fn harmless(what: &str, bytes: &[u8]) {
    let text = std::str::from_utf8(bytes).unwrap();
    let found = text.char_indices().find(|(_, c)| obeyed(*c));
    if let Some((at, c)) = found {
        let around: String = text
            .chars()
            .skip(text[..at].chars().count().saturating_sub(30))
            .take(60)
            .collect();
        assert_eq!(None, Some(c), "{what}: {around:?}");
    }
    // A lone CR would write over the line.
    assert!(
        !text.replace("\r\n", "").contains('\r'),
        "{what}: a lone CR"
    );
    let mut run = 0;
    for c in text.chars() {
        run = if ('\u{300}'..='\u{36f}').contains(&c) {
            run + 1
        } else {
            0
        };
        assert!(run <= 8, "{what}: a monster");
    }
}

fn quiet(what: &str, output: &Output) {
    harmless(what, &output.stdout);
    harmless(what, &output.stderr);
}

/// Every document of a session, in every format that is text or holds text.
fn render(home: &Home, file: &str) {
    for document in ["compte-rendu", "releve", "ordre-du-jour", "actions"] {
        let folder = home.path(&format!("out-{document}"));
        fs::create_dir_all(&folder).unwrap();
        let ends = ["txt", "md", "html", "json", "docx", "odt", "eml"];
        let names = ends.map(|end| folder.join(format!("d.{end}")).to_str().unwrap().to_owned());
        let mut args = vec!["render", file, "--force", "--document", document];
        args.extend(names.iter().flat_map(|name| ["-o", name.as_str()]));
        quiet(document, &home.run(&args));
        for name in &names {
            let Ok(bytes) = fs::read(name) else { continue };
            match Path::new(name).extension().unwrap().to_str().unwrap() {
                "docx" | "odt" => {
                    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
                    for at in 0..archive.len() {
                        let mut part = archive.by_index(at).unwrap();
                        let mut bytes = Vec::new();
                        part.read_to_end(&mut bytes).unwrap();
                        harmless(name, &bytes);
                    }
                }
                _ => harmless(name, &bytes),
            }
        }
    }
    quiet("email", &home.run(&["render", file, "--format", "email"]));
    quiet("check", &home.run(&["check", file, "--typography"]));
    quiet("history", &home.run(&["history", file]));
    quiet("history", &home.run(&["history", file, "--format", "json"]));
    quiet("screen", &home.run(&[file, "--print", "--size", "120x40"]));
    let folder = home.path(".");
    quiet(
        "list",
        &home.run(&["--sessions", folder.to_str().unwrap(), "--print"]),
    );
}

fn new_args<'a>(file: &'a str, event: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let date = "2009-05-27";
    let mut args = vec![
        "new", file, "--event", event, "--body", event, "--number", "1", "--date", date, "--place",
        event,
    ];
    args.extend(more);
    args
}

#[test]
fn what_is_typed_on_the_command_line_and_taken_from_a_pipe() {
    let home = Home::at("2009-05-27T14:00:00+1s").with("USER", &hostile());
    let h = hostile();
    let file = home.path("s.ron");
    let file = file.to_str().unwrap();
    quiet("new", &home.run(&new_args(file, &h, &[])));
    let lines = [
        format!("zz: {h}"),
        format!("+ {h} NOM, {h}"),
        h.clone(),
        format!("! {h}"),
        format!("? {h}"),
        format!("> {h} : {h} d'ici le 15/09"),
        format!("cite: « {h} » ({h}, 7 juin 2013)"),
        format!("* {h}"),
        format!(", {h}"),
        format!("!1+ {h}"),
        format!("!1 ja: {h}"),
        format!("odj+ {h}"),
        format!("proch: {h}, {h}"),
        format!("annexe: {h}"),
        format!("diffusion: {h}"),
        format!("s/{h}/{h}x"),
        format!("vote {h}: 1 2 3"),
    ];
    quiet(
        "take",
        &home.run_with(&["take", file, "--verbose"], &lines.join("\n")),
    );
    harmless("file", &fs::read(file).unwrap());
    render(&home, file);
}

#[test]
fn what_stands_in_files_given() {
    let home = Home::at("2009-05-27T14:00:00+1s");
    let h = hostile();
    let h = h.replace(['"', '\\', '\r'], "");
    let write = |name: &str, text: String| {
        fs::write(home.path(name), text).unwrap();
        home.path(name).to_str().unwrap().to_owned()
    };
    let roster = write(
        "roster.csv",
        format!(
            "key,name,function,side,organisation,town,email,native,reading\nar,\"{h} ROSSINOT\",\"{h}\",\"{h}\",\"{h}\",\"{h}\",\"{h}\",\"{h}\",\"{h}\"\n"
        ),
    );
    let agenda = write("agenda.txt", format!("1. {h} | 20\n- {h}\n"));
    let file = home.path("s.ron");
    let file = file.to_str().unwrap();
    quiet(
        "new",
        &home.run(&new_args(
            file,
            "e",
            &["--roster", &roster, "--agenda", &agenda],
        )),
    );
    quiet(
        "take",
        &home.run_with(&["take", file], "ar: Mot de bienvenue\n"),
    );
    render(&home, file);
    // A session that somebody wrote by hand, hostile in every text of it.
    let text = fs::read_to_string(file).unwrap();
    let mut sown = String::new();
    for (n, piece) in text.split('"').enumerate() {
        if n > 0 {
            sown.push('"');
        }
        sown.push_str(piece);
        // What stands between quotation marks and is no key, day or word of ours.
        if n % 2 == 1 && piece.contains(' ') && !piece.contains(':') {
            sown.push_str(&h);
        }
    }
    let by_hand = write("hand.ron", sown);
    render(&home, &by_hand);
    // Files that are refused say where, and no more than one may see.
    for (name, text) in [
        ("bad.ron", format!("(copil: 1, {h}: 3)")),
        ("bad2.ron", format!("(copil: 1, event: \"{h}\", event: 3)")),
        ("bad.csv", format!("key,name,function,side\n{h},{h}\n")),
    ] {
        let path = write(name, text);
        quiet(name, &home.run(&["render", &path]));
        quiet(
            name,
            &home.run(&new_args(
                home.path("n.ron").to_str().unwrap(),
                "e",
                &["--roster", &path],
            )),
        );
    }
}

#[test]
fn what_is_configured() {
    let h = hostile().replace(['"', '\\'], "");
    for (name, text) in [
        (
            "config.ron",
            format!("(rapporteur: \"{h}\", theme: \"{h}\")"),
        ),
        ("config.ron", format!("(language: \"{h}\")")),
        ("config.ron", format!("({h})")),
        ("abbreviations.ron", format!("{{\"mae\": \"{h}\"}}")),
        ("abbreviations.ron", format!("{{\"{h}\": \"x\"}}")),
        ("phrases.ron", format!("(fr: [\"{h}\"])")),
        ("phrases.ron", format!("(fr: [\"à {{{h}}}\"])")),
        ("keys.ron", format!("{{\"{h}\": \"{h}\"}}")),
        (
            "themes/house/comite.ron",
            format!("(extends: \"comite\", fr: (actions: \"{h} :\"))"),
        ),
        ("themes/house/comite.ron", format!("(extends: \"{h}\")")),
        ("themes/screen/nuit.ron", format!("(extends: \"{h}\", {h})")),
    ] {
        let home = Home::at("2009-05-27T14:00:00+1s");
        let file = home.new_golden("2009-05-27");
        let file = file.to_str().unwrap();
        home.run_with(&["take", file], "ar: Mot\n! La date\n> ar faire\n");
        let path = home.path(".config/copil").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        let what = format!("{name} of {h:.9}");
        quiet(
            &what,
            &home.run_with(&["take", file, "--verbose"], "ar: chez ;mae demain\n"),
        );
        quiet(&what, &home.run(&["render", file]));
        quiet(&what, &home.run(&["render", file, "--format", "email"]));
        quiet(&what, &home.run(&["history", file]));
        quiet(&what, &home.run(&[file, "--print", "-k", "<F5>"]));
    }
}

#[test]
fn what_stands_in_the_environment_and_in_names() {
    let h = hostile().replace('\0', "");
    for (name, value) in [
        ("COPIL_NOW", h.as_str()),
        ("COPIL_CONFIG", &h),
        ("LC_ALL", &h),
        ("TERM", &h),
        ("XDG_STATE_HOME", &h),
    ] {
        let home = Home::new().with(name, value);
        quiet(name, &home.run(&["--print"]));
        quiet(name, &home.run(&["check", &h]));
    }
    let home = Home::new();
    for args in [
        vec!["render", &h],
        vec!["render", "x", "--house", &h],
        vec!["render", "x", "--format", &h],
        vec!["render", "x", "-o", &h],
        vec!["copy", &h],
        vec!["history", &h, "--at", &h],
        vec!["verify", &h, "--signature", &h],
        vec!["--theme", &h, "--print"],
        vec!["--print", "-k", &h],
        vec!["--lang", &h],
        vec!["fiche", "edit", &h],
        vec![&h],
    ] {
        let output = home.run(&args);
        quiet(&format!("{args:?}"), &output);
        assert!(!output.stderr.is_empty() || output.status.success());
    }
}

/// A file of so many bytes, sparse where the disk can.
fn large(path: &Path, head: &str, bytes: u64) {
    let mut file = File::create(path).unwrap();
    file.write_all(head.as_bytes()).unwrap();
    file.set_len(bytes).unwrap();
}

/// P20: ten inputs made to hurt, each refused with a message and an exit code of its kind. The memory that
/// the program may use is limited to 512 MiB.
#[test]
fn what_is_made_to_hurt_is_refused() {
    const MIB: u64 = 1024 * 1024;
    let home = Home::new();
    let path = |name: &str| home.path(name).to_str().unwrap().to_owned();
    let head = "(copil: 1, event: \"e\", body: \"b\", number: 1, date: \"2009-05-27\", place: \"p\", log: ";
    fs::write(path("deep.ron"), head.to_owned() + &"[".repeat(1_000_000)).unwrap();
    fs::write(path("rows.ron"), head.to_owned() + &"(a:".repeat(1_000_000)).unwrap();
    fs::write(path("comments.ron"), "/*".repeat(1_000_000) + head).unwrap();
    large(home.path("large.ron").as_path(), head, 65 * MIB);
    large(
        home.path("large.csv").as_path(),
        "key,name,function,side\n",
        65 * MIB,
    );
    large(home.path("large.txt").as_path(), "Accueil\n", 65 * MIB);
    fs::write(
        path("wrong.csv"),
        "key,name,function,side\n".to_owned() + &"a,b\n".repeat(1_000_000),
    )
    .unwrap();
    fs::write(
        path("binary.txt"),
        [b"Accueil\n".as_slice(), &[0xff; 1000]].concat(),
    )
    .unwrap();
    let session = home.new_golden("2009-05-27");
    let session = session.to_str().unwrap();
    let (new, roster, agenda) = (path("n.ron"), "--roster", "--agenda");
    let line = "a".repeat(10 * 1024 * 1024);
    let limited = |args: &[&str], input: &str| {
        let mut all = vec![
            "-c",
            "ulimit -v 524288; exec \"$0\" \"$@\"",
            env!("CARGO_BIN_EXE_copil"),
        ];
        all.extend(args);
        let mut child = std::process::Command::new("sh")
            .args(&all)
            .env("HOME", home.path("."))
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::piped())
            .stderr(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        // Whoever refuses a line need not read all of it.
        let _ = stdin.write_all(input.as_bytes());
        drop(stdin);
        child.wait_with_output().unwrap()
    };
    let new_with = |what: &'static str, file: &str| {
        let args = new_args(&new, "e", &[what, file]);
        limited(&args, "")
    };
    let tried = [
        limited(&["render", &path("deep.ron")], ""),
        limited(&["render", &path("rows.ron")], ""),
        limited(&["render", &path("comments.ron")], ""),
        limited(&["render", &path("large.ron")], ""),
        new_with(roster, &path("large.csv")),
        new_with(roster, &path("wrong.csv")),
        new_with(roster, "/dev/zero"),
        new_with(agenda, &path("large.txt")),
        new_with(agenda, &path("binary.txt")),
        limited(&["take", session], &line),
    ];
    for (n, output) in tried.iter().enumerate() {
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(3), "{n}: {said}");
        assert!(
            !said.is_empty() && said.len() < 10_000,
            "{n}: {}",
            said.len()
        );
        quiet("refused", output);
    }
    assert!(!Path::new(&new).exists());
    // What is merely long is taken.
    let pasted = "Une ligne de la discussion, comme on en tape.\n".repeat(200);
    assert!(limited(&["take", session], &pasted).status.success());
}
