//! Damage to a journal costs what it touched, and no more.

use copil::store::memory::Memory;
use copil::store::{Reading, read_frames};

use crate::meeting::read;
use crate::support::{furnished, open_in, texts};

/// The journal of a session of so many lines that only the journal has.
fn journal(disk: &Memory, lines: usize) -> Vec<u8> {
    let mut hand = open_in(disk, false);
    for n in 0..lines {
        hand.line(&format!("ligne {n}, « 日本 », et quelques mots de plus"));
    }
    hand.wait_synced();
    let path = "x.0001.journal".as_ref();
    let bytes = copil::store::storage::Storage::read(disk, path, 1 << 24).unwrap();
    // Left as a killed program leaves it.
    disk.refuse(|_| Some(std::io::ErrorKind::Other));
    hand.close();
    disk.allow();
    bytes
}

/// What can be read of a journal, of these frames: each found at most once, in order.
fn lost(whole: &Reading<'_>, bytes: &[u8]) -> Result<usize, String> {
    let found = read_frames(bytes);
    let mut wanted = whole.frames.iter();
    for frame in &found.frames {
        if !wanted.any(|one| one == frame) {
            return Err(format!("{:?} is invented", String::from_utf8_lossy(frame)));
        }
    }
    Ok(whole.frames.len() - found.frames.len())
}

/// Every n-th bit, flipped one at a time.
fn flips(whole: &[u8], every: usize) -> usize {
    let reading = read_frames(whole);
    let bits = (0..whole.len() * 8).step_by(every);
    let count = bits.clone().count();
    let halves = [0, 1].map(|half| bits.clone().skip(half).step_by(2));
    std::thread::scope(|scope| {
        for half in halves {
            let reading = &reading;
            scope.spawn(move || {
                let mut bytes = whole.to_vec();
                for bit in half {
                    bytes[bit / 8] ^= 1 << (bit % 8);
                    let lost = lost(reading, &bytes).unwrap();
                    assert!(lost <= 1, "bit {bit}: {lost} lost");
                    bytes[bit / 8] ^= 1 << (bit % 8);
                }
            });
        }
    });
    count
}

/// Whole sectors of zeros: what they touch, and one frame that they cut.
fn sectors(whole: &[u8], size: usize) -> usize {
    let reading = read_frames(whole);
    let mut count = 0;
    for at in (0..whole.len()).step_by(size) {
        let end = (at + size).min(whole.len());
        let touched = reading
            .places
            .iter()
            .filter(|place| place.start < end && at < place.end);
        let mut bytes = whole.to_vec();
        bytes[at..end].fill(0);
        let lost = lost(&reading, &bytes).unwrap();
        assert!(lost <= touched.count() + 1, "zeros at {at}: {lost} lost");
        count += 1;
    }
    count
}

fn truncations(whole: &[u8], every: usize) -> usize {
    let reading = read_frames(whole);
    let mut count = 0;
    for end in (0..=whole.len()).step_by(every) {
        let before = reading
            .places
            .iter()
            .filter(|place| place.end <= end)
            .count();
        let found = read_frames(&whole[..end]);
        assert_eq!(found.frames.len(), before, "cut at {end}");
        assert!(found.damage.is_empty(), "cut at {end}");
        count += 1;
    }
    count
}

/// Lines that a journal still tells, of a small session whose journal was changed in these ways; and
/// whether the damage was told.
///
/// # Errors
/// What was lost, invented or not told.
pub fn small(disk: &Memory) -> Result<(), String> {
    let whole = journal(disk, 6);
    let path = "x.0001.journal".as_ref();
    let (lines, _) = read(disk)?;
    let places = read_frames(&whole).places;
    let middle = places[places.len() / 2].clone();
    let judge = |what: &str, bytes: &[u8], most: usize, told: bool| {
        disk.put(path, bytes);
        let loaded = copil::store::read_in::<copil::model::Session>(disk, "x.ron".as_ref(), None);
        let loaded = loaded.map_err(|error| format!("{what}: {error}"))?;
        let found = texts(loaded.session());
        if let Some(line) = found.iter().find(|line| !lines.contains(line)) {
            return Err(format!("{what}: {line:?} is invented"));
        }
        if lines.len() - found.len() > most {
            return Err(format!("{what}: {found:?} is left"));
        }
        if told && loaded.recovered.damage.is_empty() {
            return Err(format!("{what}: not told"));
        }
        Ok(())
    };
    let mut flipped = whole.clone();
    for place in &places {
        // A letter of what a record holds.
        let at = place.end - 3;
        flipped[at] ^= 1;
        let is_last = place.end == whole.len();
        judge(&format!("a bit at {at}"), &flipped, 1, !is_last)?;
        flipped[at] ^= 1;
    }
    let removed = [&whole[..middle.start], &whole[middle.end..]].concat();
    judge("a record taken out", &removed, 1, true)?;
    let next = places[places.len() / 2 + 1].clone();
    let parts: [&[u8]; 4] = [
        &whole[..middle.start],
        &whole[next.clone()],
        &whole[middle],
        &whole[next.end..],
    ];
    judge("two records swapped", &parts.concat(), 0, true)?;
    judge("all twice", &[whole.clone(), whole].concat(), 0, false)
}

#[test]
fn each_bit_each_sector_each_cut_costs_what_it_touched() {
    let whole = journal(&furnished(Memory::new()), 200);
    let every = if std::env::var_os("COPIL_STATES").is_some() {
        1
    } else {
        1_009
    };
    let reading = read_frames(&whole);
    assert_eq!(reading.frames.len(), 2 + 2 * 200);
    let bits = flips(&whole, every);
    let zeroed = sectors(&whole, 512) + sectors(&whole, 4096);
    let cuts = truncations(&whole, every);
    println!(
        "damage: a journal of 200 lines, {} bytes: {bits} bits flipped, at most 1 record lost each; \
         {zeroed} sectors zeroed; {cuts} truncations",
        whole.len()
    );
}

#[test]
fn a_small_session_with_a_damaged_journal_loses_a_line_at_most_and_says_so() {
    small(&furnished(Memory::new())).unwrap();
}
