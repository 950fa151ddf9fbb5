//! Whether the tests can see: each safeguard is left out in turn, and then something must fail.

use std::io::ErrorKind;
use std::path::Path;
use std::sync::Mutex;

use copil::store::memory::{Memory, Operation};
use copil::store::storage::{Safeguard, Storage};
use copil::store::{StoreEvent, read_in};

use crate::support::{Hand, furnished, open_in, texts};
use crate::{Seen, damage, examine, hands, meeting};

type Look = fn(&dyn Fn() -> Memory) -> Result<(), String>;

/// What looks at the store, each at its own side of it.
const LOOKS: &[(&str, Look)] = &[
    (
        "a new session",
        |make| meeting::a_new_session_stays(&make()),
    ),
    ("damage", |make| damage::small(&furnished(make()))),
    ("a full disk", full_disk),
    ("a failed sync", failed_sync),
    ("a kill, then a power cut", killed),
    ("meddling", meddling),
    ("a closed folder", closed_folder),
    ("two hands", |make| {
        each(20, |n| hands::with_locks(&furnished(make()), n))
    }),
    ("two machines", |make| {
        each(20, |n| hands::without_locks(&furnished(make()), n))
    }),
    // The longest last: what something else sees needs no other look.
    ("power cuts", power_cuts),
];

fn each(count: u64, look: impl Fn(u64) -> Result<(), String>) -> Result<(), String> {
    (0..count).try_for_each(look)
}

fn power_cuts(make: &dyn Fn() -> Memory) -> Result<(), String> {
    let seen = Mutex::new(Seen::default());
    each(3, |number| {
        let held = meeting::one(&furnished(make()), number + 1)?;
        examine(
            &held,
            128,
            4_000 * usize::try_from(number + 1).unwrap(),
            &seen,
            true,
        )
    })
}

fn lines(disk: &Memory) -> Vec<String> {
    let read = read_in(disk, "x.ron".as_ref(), Some("state".into()));
    read.map(|loaded| texts(loaded.session()))
        .unwrap_or_default()
}

/// The lines told to be saved, after a power cut.
fn kept(disk: &Memory, wanted: &[&str]) -> Result<(), String> {
    let found = lines(&disk.after_power_cut());
    if found == wanted {
        Ok(())
    } else {
        Err(format!("{found:?}, not {wanted:?}"))
    }
}

fn says(hand: &mut Hand, words: &str) -> bool {
    hand.line(words);
    hand.writer().wait();
    matches!(hand.last_word(), Some(StoreEvent::Synced { .. }))
}

fn full_disk(make: &dyn Fn() -> Memory) -> Result<(), String> {
    let disk = furnished(make());
    let mut hand = open_in(&disk, false);
    says(&mut hand, "un");
    disk.fill(10);
    if !says(&mut hand, "deux") {
        return Err("the last words are not saved".to_owned());
    }
    kept(&disk, &["un", "deux"])?;
    disk.allow();
    let left = |name: &Path| name.extension().is_some_and(|ending| ending == "tmp");
    disk.refuse(move |operation| match operation {
        Operation::Append(path, _) if left(path) => Some(ErrorKind::StorageFull),
        _ => None,
    });
    hand.writer().save();
    hand.writer().wait();
    if disk.names().iter().any(|name| left(name)) {
        return Err("something is left behind".to_owned());
    }
    Ok(())
}

fn failed_sync(make: &dyn Fn() -> Memory) -> Result<(), String> {
    let disk = furnished(make());
    let mut hand = open_in(&disk, false);
    says(&mut hand, "un");
    let first = |path: &Path| path == Path::new("x.0001.journal");
    let mut failed = false;
    disk.refuse(move |operation| match operation {
        Operation::Sync(path) if first(path) && !std::mem::replace(&mut failed, true) => {
            Some(ErrorKind::Other)
        }
        _ => None,
    });
    says(&mut hand, "deux");
    disk.allow();
    let before = disk.operations().len();
    says(&mut hand, "trois");
    let again = disk.operations()[before..]
        .iter()
        .any(|operation| matches!(operation, Operation::Append(path, _) if first(path)));
    if again {
        return Err("written again after a failed sync".to_owned());
    }
    kept(&disk, &["un", "deux", "trois"])
}

/// A program killed before the name of its journal is durable; the next one goes on in it.
fn killed(make: &dyn Fn() -> Memory) -> Result<(), String> {
    let disk = furnished(make());
    let mut hand = open_in(&disk, false);
    let mut synced = false;
    disk.refuse(move |operation| {
        let dead = synced;
        synced |= matches!(operation, Operation::Sync(_));
        dead.then_some(ErrorKind::Other)
    });
    hand.line("perdu");
    hand.writer().wait();
    let disk = disk.after_kill();
    let mut hand = open_in(&disk, false);
    says(&mut hand, "un");
    kept(&disk, &["un"])
}

fn meddling(make: &dyn Fn() -> Memory) -> Result<(), String> {
    let disk = furnished(make());
    let mut hand = open_in(&disk, false);
    says(&mut hand, "un");
    disk.remove("x.0001.journal".as_ref())
        .map_err(|error| error.to_string())?;
    disk.sync_folder(".".as_ref())
        .map_err(|error| error.to_string())?;
    says(&mut hand, "deux");
    kept(&disk, &["un", "deux"])?;
    disk.put("x.ron".as_ref(), b"theirs");
    hand.writer().save();
    hand.line("trois");
    hand.writer().save();
    hand.writer().wait();
    let is_theirs = |name: &Path| {
        disk.read(name, 1 << 20)
            .is_ok_and(|bytes| bytes == b"theirs")
    };
    if disk.names().iter().any(|name| is_theirs(name)) {
        Ok(())
    } else {
        Err("what somebody else wrote is lost".to_owned())
    }
}

fn closed_folder(make: &dyn Fn() -> Memory) -> Result<(), String> {
    let disk = furnished(make());
    disk.refuse(|operation| match operation {
        Operation::Create(path) if !path.starts_with("state") => Some(ErrorKind::PermissionDenied),
        _ => None,
    });
    let mut hand = open_in(&disk, true);
    if !says(&mut hand, "un") {
        return Err("not saved anywhere".to_owned());
    }
    kept(&disk, &["un"])
}

#[test]
fn every_safeguard_left_out_is_seen() {
    for (name, look) in LOOKS {
        let whole = look(&Memory::new);
        assert_eq!(whole, Ok(()), "{name}, with every safeguard");
    }
    let mut missed = Vec::new();
    println!("mutants:");
    for (safeguard, what) in Safeguard::ALL {
        let make = || Memory::without(*safeguard);
        let seen = LOOKS
            .iter()
            .find_map(|(name, look)| Some((name, look(&make).err()?)));
        let Some((name, how)) = seen else {
            println!("  MISSED  {safeguard:?} · {what}");
            missed.push(safeguard);
            continue;
        };
        let how: String = how.chars().take(60).collect();
        println!("  caught  {safeguard:?} · {what} · by {name}: {how}");
    }
    println!(
        "mutants: {} of {} caught",
        Safeguard::ALL.len() - missed.len(),
        Safeguard::ALL.len()
    );
    assert!(missed.is_empty(), "{missed:?}");
}
