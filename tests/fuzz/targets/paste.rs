//! Any text pasted or imported comes out clean, once and for all; as a roster or an agenda it is read or refused.

#![no_main]

use copil::capture::roster;
use copil::text::{clean, clean_line, cleaned, visible};
use libfuzzer_sys::fuzz_target;

/// What a terminal or an eye must never be given: control characters, and those that turn the direction of
/// reading or are not seen (Unicode 16, general categories Cc and Cf but for joiners in emoji).
fn is_obeyed(c: char) -> bool {
    let code = u32::from(c);
    c.is_control()
        || matches!(code, 0x061c | 0x200b | 0x200e..=0x200f | 0x2028..=0x202e | 0x2060..=0x2069 | 0xfeff)
        || matches!(code, 0xe0000..=0xe007f)
}

fuzz_target!(|input: &[u8]| {
    let text = String::from_utf8_lossy(input);
    let lines = clean(&text);
    let line = clean_line(&text);
    assert!(!lines.contains(|c| c != '\n' && is_obeyed(c)), "{lines:?}");
    assert!(!line.contains(is_obeyed), "{line:?}");
    assert_eq!(clean(&lines), lines);
    assert_eq!(clean_line(&line), line);
    assert_eq!(cleaned(&text), lines);
    assert!(!visible(&text).contains(is_obeyed));

    let _ = roster::paste(&text, None);
    let _ = roster::read_agenda(&text);
    if let Ok(people) = roster::read_csv(&text, None) {
        for person in people {
            assert!(!person.name.contains(is_obeyed) && !person.key.as_str().contains(is_obeyed));
        }
    }
});
