//! Ways chosen, and the one that needs no desktop.

use std::fs;
use std::path::PathBuf;

use super::*;

fn ways(folder: &Path) -> Ways {
    Ways {
        server: None,
        folder: folder.to_owned(),
        stem: "compte-rendu".to_owned(),
    }
}

const PAYLOAD: Payload = Payload {
    html: "<p>é</p>",
    plain: "é 日本",
    only_for: None,
};

#[test]
fn a_desktop_is_one_with_a_display_and_not_over_ssh() {
    for (set, desktop) in [
        (&["DISPLAY"][..], true),
        (&["WAYLAND_DISPLAY"], true),
        (&[], false),
        (&["DISPLAY", "SSH_TTY"], false),
        (&["WAYLAND_DISPLAY", "SSH_CONNECTION"], false),
    ] {
        let found = has_desktop(|name| set.contains(&name));
        assert_eq!(found, desktop && cfg!(feature = "clipboard"), "{set:?}");
    }
}

#[test]
fn without_a_desktop_the_terminal_gets_the_text_and_a_file_the_rest() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = Vec::new();
    let outcome = copy_by(PAYLOAD, &ways(folder.path()), &mut terminal);
    let path = folder.path().join("compte-rendu.html");
    assert_eq!(
        outcome,
        Outcome::Terminal {
            html: Some(path.clone())
        }
    );
    // The base64 of « é 日本 ».
    assert_eq!(terminal, b"\x1b]52;c;w6kg5pel5pys\x1b\\");
    assert_eq!(fs::read_to_string(&path).unwrap(), PAYLOAD.html);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn a_second_copy_writes_over_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut files: Vec<PathBuf> = Vec::new();
    for _ in 0..2 {
        let outcome = copy_by(PAYLOAD, &ways(folder.path()), &mut Vec::new());
        let Outcome::Terminal { html: Some(html) } = outcome else {
            panic!("{outcome:?}")
        };
        files.push(html);
    }
    assert_ne!(files[0], files[1]);
}

#[test]
fn what_no_terminal_takes_is_kept_in_the_file_and_said() {
    let folder = tempfile::tempdir().unwrap();
    let long = "x".repeat(80_000);
    let payload = Payload {
        plain: &long,
        ..PAYLOAD
    };
    let mut terminal = Vec::new();
    let outcome = copy_by(payload, &ways(folder.path()), &mut terminal);
    assert!(terminal.is_empty());
    let reason = Reason::TooLong;
    let html = Some(folder.path().join("compte-rendu.html"));
    assert_eq!(outcome, Outcome::Failed { reason, html });
}

#[test]
fn a_folder_that_cannot_be_written_loses_only_the_file() {
    let outcome = copy_by(PAYLOAD, &ways(Path::new("/proc/none")), &mut Vec::new());
    assert_eq!(outcome, Outcome::Terminal { html: None });
}

#[cfg(feature = "clipboard")]
#[test]
fn a_desktop_that_fails_leaves_the_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let ways = Ways {
        server: Some("/bin/false".into()),
        ..ways(folder.path())
    };
    let outcome = copy_by(PAYLOAD, &ways, &mut Vec::new());
    assert!(matches!(outcome, Outcome::Terminal { .. }), "{outcome:?}");
}
