//! Prints the capture lines of a session larger than any, to measure with:
//! `cargo run --example large_session 10000 | copil take FILE`.

// A measurement that cannot be taken has nobody to report to but the one who reads the panic.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "../support/large.rs"]
mod large;

use std::io::Write;

fn main() -> std::io::Result<()> {
    let count = std::env::args().nth(1).and_then(|count| count.parse().ok());
    let lines = large::lines(count.unwrap_or(10_000), 2009);
    let mut text = lines.join("\n");
    text.push('\n');
    std::io::stdout().write_all(text.as_bytes())
}
