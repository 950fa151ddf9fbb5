//! Any bytes of a terminal are understood: no panic, no end, and the same events in whatever pieces they come.

#![no_main]

use copil::term::input::understood;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let Some((cut, bytes)) = input.split_first() else {
        return;
    };
    let whole = understood(&[bytes]);
    let (front, back) = bytes.split_at(usize::from(*cut) % (bytes.len() + 1));
    assert_eq!(understood(&[front, back]), whole);
});
