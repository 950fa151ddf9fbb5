//! How the release program is laid out by the linker: first, side by side, the functions that every session runs
//! (`order.txt`, made by `tests/speed/order`), so that its pages in memory are those that are used; and what has to
//! be moved when the program starts, in the short form.
//!
//! Neither changes what the program does. Each is asked for only where a small program linked that way runs, because
//! not every linker and not every system knows them; a function that is not there any more is passed over.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

fn main() {
    println!("cargo::rerun-if-changed=src/link");
    let named = |name| env::var(name).unwrap_or_default();
    if named("PROFILE") != "release" || named("HOST") != named("TARGET") {
        return;
    }
    let order = Path::new(&named("CARGO_MANIFEST_DIR")).join("src/link/order.txt");
    let order = format!("--symbol-ordering-file={}", order.display());
    let first = [order.as_str(), "--no-warn-symbol-ordering"];
    for flags in [&first[..], &["-z", "pack-relative-relocs"]] {
        if links(flags) {
            for flag in flags {
                println!("cargo::rustc-link-arg-bins=-Xlinker");
                println!("cargo::rustc-link-arg-bins={flag}");
            }
        }
    }
}

/// Whether the linker takes these, and the program that it makes runs.
fn links(flags: &[&str]) -> bool {
    let Some(folder) = env::var_os("OUT_DIR") else {
        return false;
    };
    let source = Path::new(&folder).join("probe.rs");
    let program = Path::new(&folder).join("probe");
    if fs::write(&source, "fn main() {}").is_err() {
        return false;
    }
    let given = env::var("CARGO_ENCODED_RUSTFLAGS").unwrap_or_default();
    let given = given.split('\x1f').filter(|flag| !flag.is_empty());
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| OsString::from("rustc"));
    let mut linked = Command::new(rustc);
    linked.args(given).arg("-o").arg(&program).arg(&source);
    if let Ok(linker) = env::var("RUSTC_LINKER") {
        linked.arg("-C").arg(format!("linker={linker}"));
    }
    for flag in flags {
        linked.args(["-C", "link-arg=-Xlinker", "-C"]);
        linked.arg(format!("link-arg={flag}"));
    }
    is_done(&mut linked) && is_done(&mut Command::new(program))
}

fn is_done(command: &mut Command) -> bool {
    let quiet = command.stdout(Stdio::null()).stderr(Stdio::null());
    quiet.status().is_ok_and(|status| status.success())
}
