//! Frames: how records stand in a journal, so that damage costs only what it touched.
//!
//! ```text
//! magic 4 │ length 4 │ checksum of the frame before 4 │ checksum 4 │ payload
//! ```
//!
//! Numbers are little-endian; the checksum is CRC-32C (Castagnoli, RFC 3720) over length, link and
//! payload. Payloads are UTF-8, in which two bytes of the magic never occur: after damage the reader
//! looks for the next magic and goes on.

use std::ops::Range;

use super::storage::{Safeguard, Storage};

const MAGIC: [u8; 4] = [0xc0, b'c', b'p', 0xff];
const HEAD: usize = 16;

/// The longest payload that is believed. A paste of ten megabytes is one record.
const LONGEST: usize = 64 * 1024 * 1024;

/// The bytes of a frame, and the checksum that the next one carries on.
pub(super) fn encode(previous: u32, payload: &[u8]) -> (Vec<u8>, u32) {
    let length = u32::try_from(payload.len()).unwrap_or(u32::MAX);
    let checksum = checksum(length, previous, payload);
    let mut bytes = Vec::with_capacity(HEAD + payload.len());
    bytes.extend(MAGIC);
    bytes.extend(length.to_le_bytes());
    bytes.extend(previous.to_le_bytes());
    bytes.extend(checksum.to_le_bytes());
    bytes.extend(payload);
    (bytes, checksum)
}

fn checksum(length: u32, previous: u32, payload: &[u8]) -> u32 {
    let head = crc32c::crc32c(&length.to_le_bytes());
    let linked = crc32c::crc32c_append(head, &previous.to_le_bytes());
    crc32c::crc32c_append(linked, payload)
}

/// A frame found whole.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Frame<'a> {
    /// What it holds.
    pub payload: &'a [u8],
    /// Whether it follows on the frame found before it. A broken link is told, the frame is good.
    pub linked: bool,
    /// Its own checksum, which the frame after it carries on.
    pub checksum: u32,
    /// The checksum of the frame that it was written behind.
    pub previous: u32,
}

impl Frame<'_> {
    /// The bytes that it takes in its journal.
    pub(super) fn length(&self) -> u64 {
        u64::try_from(HEAD + self.payload.len()).unwrap_or(u64::MAX)
    }
}

/// A stretch of a journal.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Stretch<'a> {
    /// A good frame.
    Frame(Frame<'a>),
    /// Bytes that are no frame, with good ones behind them or too many to be a torn end.
    Damage(Range<usize>),
    /// The end of a write that never finished.
    Torn(Range<usize>),
}

/// What is asked of frames; always everything, but in tests of the tests.
#[derive(Clone, Copy, Debug)]
pub(super) struct Checks {
    /// The checksum is right.
    pub checksum: bool,
    /// It follows on the frame before it.
    pub link: bool,
    /// After damage the next frame is looked for.
    pub resync: bool,
}

impl Checks {
    /// Everything.
    const ALL: Self = Self {
        checksum: true,
        link: true,
        resync: true,
    };

    /// Those that a file system keeps.
    pub(super) fn of(storage: &dyn Storage) -> Self {
        Self {
            checksum: storage.keeps(Safeguard::Checksum),
            link: storage.keeps(Safeguard::Link),
            resync: storage.keeps(Safeguard::Resync),
        }
    }
}

/// Reads a whole journal; never fails.
#[cfg(test)]
pub(super) fn scan(bytes: &[u8]) -> Vec<Stretch<'_>> {
    scan_after(0, bytes)
}

/// Reads what follows on a frame with this checksum; never fails.
pub(super) fn scan_after(checksum: u32, bytes: &[u8]) -> Vec<Stretch<'_>> {
    scan_with(checksum, bytes, Checks::ALL)
}

/// The same, with fewer checks than there are.
pub(super) fn scan_with(checksum: u32, bytes: &[u8], checks: Checks) -> Vec<Stretch<'_>> {
    let mut stretches = Vec::new();
    let (mut at, mut previous) = (0, checksum);
    while at < bytes.len() {
        let rest = bytes.get(at..).unwrap_or_default();
        if let Some(found) = whole(rest, checks) {
            stretches.push(Stretch::Frame(Frame {
                payload: found.payload,
                linked: found.previous == previous || !checks.link,
                checksum: found.checksum,
                previous: found.previous,
            }));
            previous = found.checksum;
            at += HEAD + found.payload.len();
            continue;
        }
        let next = next_frame(bytes, at + 1, checks).filter(|_| checks.resync);
        stretches.push(match next {
            Some(next) => Stretch::Damage(at..next),
            None if is_torn(rest) => Stretch::Torn(at..bytes.len()),
            None => Stretch::Damage(at..bytes.len()),
        });
        at = next.unwrap_or(bytes.len());
    }
    stretches
}

/// What of a journal can be read, whatever it holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading<'a> {
    /// What each readable frame holds, in the order of the file.
    pub frames: Vec<&'a [u8]>,
    /// Where each of them stands, in bytes.
    pub places: Vec<Range<usize>>,
    /// Unreadable places; a write cut short at the end is none.
    pub damage: Vec<Range<usize>>,
}

/// Reads the frames of a journal, for tools that look at one; never fails.
#[must_use]
pub fn read_frames(bytes: &[u8]) -> Reading<'_> {
    let mut reading = Reading::default();
    let mut at = 0;
    for stretch in scan_after(0, bytes) {
        match stretch {
            Stretch::Frame(frame) => {
                let end = at + HEAD + frame.payload.len();
                reading.frames.push(frame.payload);
                reading.places.push(at..end);
                at = end;
            }
            Stretch::Damage(place) => {
                at = place.end;
                reading.damage.push(place);
            }
            Stretch::Torn(place) => at = place.end,
        }
    }
    reading
}

struct Found<'a> {
    payload: &'a [u8],
    previous: u32,
    checksum: u32,
}

fn whole(bytes: &[u8], checks: Checks) -> Option<Found<'_>> {
    let rest = bytes.strip_prefix(&MAGIC)?;
    let (length, rest) = number(rest)?;
    let (previous, rest) = number(rest)?;
    let (sum, rest) = number(rest)?;
    let length_read = usize::try_from(length).ok().filter(|n| *n <= LONGEST)?;
    let payload = rest.get(..length_read)?;
    (!checks.checksum || checksum(length, previous, payload) == sum).then_some(Found {
        payload,
        previous,
        checksum: sum,
    })
}

fn number(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let (number, rest) = bytes.split_first_chunk::<4>()?;
    Some((u32::from_le_bytes(*number), rest))
}

fn next_frame(bytes: &[u8], from: usize, checks: Checks) -> Option<usize> {
    let mut places = from..bytes.len();
    places.find(|at| {
        let rest = bytes.get(*at..);
        rest.is_some_and(|rest| whole(rest, checks).is_some())
    })
}

/// Whether what stands at the end is a write cut short: too few bytes for what it announces, or zeros
/// that the file system put there.
fn is_torn(rest: &[u8]) -> bool {
    if rest.ends_with(&[0]) {
        return true;
    }
    let announced = rest
        .strip_prefix(&MAGIC)
        .map(|rest| number(rest).map(|(length, _)| length));
    match announced {
        Some(Some(length)) => usize::try_from(length).is_ok_and(|n| rest.len() < HEAD + n),
        Some(None) => true,
        None => MAGIC.starts_with(rest),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn journal(payloads: &[&str]) -> Vec<u8> {
        let mut previous = 0;
        payloads
            .iter()
            .flat_map(|payload| {
                let (bytes, sum) = encode(previous, payload.as_bytes());
                previous = sum;
                bytes
            })
            .collect()
    }

    fn good(bytes: &[u8]) -> Vec<&str> {
        scan(bytes)
            .into_iter()
            .filter_map(|stretch| match stretch {
                Stretch::Frame(frame) => std::str::from_utf8(frame.payload).ok(),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn what_was_written_is_read() {
        let bytes = journal(&["un", "", "trois"]);
        assert_eq!(good(&bytes), ["un", "", "trois"]);
    }

    #[test]
    fn a_swapped_frame_is_kept_and_its_broken_link_told() {
        let (a, sum) = encode(0, b"a");
        let (b, _) = encode(sum, b"b");
        let swapped = [b, a].concat();
        let linked: Vec<bool> = scan(&swapped)
            .iter()
            .map(|stretch| matches!(stretch, Stretch::Frame(frame) if frame.linked))
            .collect();
        assert_eq!(linked, [false, false]);
        assert_eq!(good(&swapped), ["b", "a"]);
    }

    #[test]
    fn the_end_of_a_write_cut_short_is_torn_not_damaged() {
        let bytes = journal(&["un", "deux"]);
        let first = HEAD + 2;
        for end in first + 1..bytes.len() {
            let cut = &bytes[..end];
            assert_eq!(
                scan(cut).last(),
                Some(&Stretch::Torn(first..end)),
                "cut at {end}"
            );
        }
        let zeros = [&bytes[..first], &[0; 20]].concat();
        assert_eq!(scan(&zeros).last(), Some(&Stretch::Torn(first..first + 20)));
    }

    #[test]
    fn a_zeroed_sector_costs_what_it_touched() {
        let payloads: Vec<String> = (0..200)
            .map(|n| format!("ligne {n:03} {}", "x".repeat(40)))
            .collect();
        let texts: Vec<&str> = payloads.iter().map(String::as_str).collect();
        let mut bytes = journal(&texts);
        bytes[4096..4096 + 512].fill(0);
        assert!(good(&bytes).len() >= 200 - 512 / 66 - 2);
    }
}
