//! An archive to measure searching with, and what searching it costs:
//! `cargo run --release --example archive make DIR SESSIONS LINES`, then `… ask DIR CACHE`; `… anew DIR CACHE` asks only
//! what a session written anew costs.

// A measurement that cannot be taken has nobody to report to but the one who reads the panic.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::panic
)]

#[path = "../support/archive.rs"]
mod archive;

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use copil::app::SEARCHED;
use copil::archive::{Archive, HitKind, Query};

/// Words that stand nearly everywhere, here and there, once, nowhere; French and Japanese, whole and begun.
const ASKED: &[&str] = &[
    "budget",
    "réunion",
    "comité de pilotage",
    "invit",
    "kawara",
    "opéra",
    "convention avant",
    "議事録",
    "運営委員会",
    "会",
    "温泉 健康",
    "ateliers culture",
    "\"lettres d'invitation\"",
    "unanimité",
    "b",
    "co",
    "dével",
    "introuvable",
    "séismes forêt sport",
    "budget 予算",
    "nancy kanazawa beppu",
    "rossinot",
    "gouvernance loc",
    "déchets",
];

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args[..] {
        ["make", folder, sessions, lines] => {
            fs::create_dir_all(folder).unwrap();
            let (sessions, lines) = (sessions.parse().unwrap(), lines.parse().unwrap());
            archive::write(Path::new(folder), sessions, lines, 2009);
        }
        ["ask", folder, cache] => ask(Path::new(folder), Path::new(cache)),
        ["anew", folder, cache] => {
            let kept = kept_up(Path::new(folder), Path::new(cache));
            println!("one session anew {kept:?}");
        }
        _ => panic!("make DIR SESSIONS LINES, ask DIR CACHE, or anew DIR CACHE"),
    }
}

fn ask(folder: &Path, cache: &Path) {
    let never = || false;
    let begun = Instant::now();
    let mut archive = Archive::indexed(folder, cache).unwrap();
    println!("open            {:?}", begun.elapsed());
    let begun = Instant::now();
    let lacking = archive.lacking().unwrap_or(0);
    archive.update(&never);
    println!("index {lacking:>9} {:?}", begun.elapsed());
    let mut all = Vec::new();
    for words in ASKED {
        let mut times = Vec::new();
        let mut found = 0;
        for kind in [None, Some(HitKind::Decision), Some(HitKind::Entry)] {
            let mut query = Query::typing(words);
            query.kind = kind;
            for _ in 0..5 {
                let begun = Instant::now();
                found += archive.search(&query, SEARCHED, &never).sessions;
                times.push(begun.elapsed());
            }
        }
        times.sort();
        let (p50, most) = (times[times.len() / 2], times[times.len() - 1]);
        println!("{:>9} {p50:>12?} {most:>12?}  {words}", found / 15);
        all.extend(times);
    }
    all.sort();
    let at = |percent: usize| -> Duration { all[all.len() * percent / 100] };
    println!(
        "{} queries: p50 {:?}, p95 {:?}, most {:?}",
        all.len(),
        at(50),
        at(95),
        all[all.len() - 1]
    );
    let kept = kept_up(folder, cache);
    println!("one session anew {kept:?}");
    let begun = Instant::now();
    let mut archive = Archive::open(folder, Some(cache)).unwrap();
    println!("open again      {:?}", begun.elapsed());
    let mut query = Query::new("budget");
    query.kind = Some(HitKind::Decision);
    println!(
        "found {}",
        archive.search(&query, SEARCHED, &never).sessions
    );
}

/// What it costs to bring the index up to one session that was written anew: the middle of some.
fn kept_up(folder: &Path, cache: &Path) -> Duration {
    const ROUNDS: usize = 9;
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().flatten().collect();
    files.sort_by_key(fs::DirEntry::file_name);
    let each = files.iter().step_by(files.len().div_ceil(ROUNDS));
    let cost = each.map(|file| {
        let text = fs::read_to_string(file.path()).unwrap();
        fs::write(file.path(), text.replacen("budget", "montant", 1)).unwrap();
        let mut archive = Archive::indexed(folder, cache).unwrap();
        // What was written a moment ago is in doubt: it is read once more.
        let lacking = archive.lacking().unwrap_or_default().max(1);
        let begun = Instant::now();
        archive.update(&|| false);
        begun.elapsed() / u32::try_from(lacking).unwrap()
    });
    let mut cost: Vec<Duration> = cost.collect();
    cost.sort();
    cost[cost.len() / 2]
}
