//! Any bytes of a terminal are understood, in one piece and in two: no panic, no end.

#![no_main]

use copil::term::input::understood;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let Some((cut, bytes)) = input.split_first() else {
        return;
    };
    let _ = understood(&[bytes]);
    let (front, back) = bytes.split_at(usize::from(*cut) % (bytes.len() + 1));
    let _ = understood(&[front, back]);
});
