//! Any bytes of a terminal are understood: no panic, no end, and the same events in whatever pieces they come, but
//! for sequences longer than any that means something: those are noise, which may end elsewhere when it is cut.

#![no_main]

use copil::term::input::understood;
use libfuzzer_sys::fuzz_target;

/// No sequence is longer in so many bytes.
const MEANINGFUL: usize = 64;

fuzz_target!(|input: &[u8]| {
    let Some((cut, bytes)) = input.split_first() else {
        return;
    };
    let whole = understood(&[bytes]);
    let (front, back) = bytes.split_at(usize::from(*cut) % (bytes.len() + 1));
    let cut = understood(&[front, back]);
    assert!(cut == whole || bytes.len() > MEANINGFUL);
});
