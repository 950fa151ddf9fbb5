//! The screen: a key, a line, a first frame. The counter of bytes is what went to the terminal.

use copil::app::Event;
use copil::edit::Editor;
use copil::keys::Key;
use copil::view::{Regions, WrapCache};
use divan::Bencher;
use divan::counter::BytesCount;

use super::desk::Desk;
use super::taken::{LONG, SIZES, editor, long};

/// A letter typed behind a command, and taken back so that the line stays as long as it is.
#[divan::bench(args = SIZES)]
fn key_and_backspace(bencher: Bencher, lines: usize) {
    let mut desk = Desk::open(editor(lines));
    desk.types("ki: souhaite une édition");
    let (letter, back): (Key, Key) = ("e".parse().unwrap(), "backspace".parse().unwrap());
    let bytes = desk.key(letter) + desk.key(back);
    bencher.counter(BytesCount::new(bytes)).bench_local(|| {
        desk.key(letter);
        desk.key(back);
    });
}

/// A line put in, committed, and everything that changed drawn.
#[divan::bench(args = SIZES)]
fn enter(bencher: Bencher, lines: usize) {
    let mut desk = Desk::open(editor(lines));
    let key: Key = "enter".parse().unwrap();
    let mut line = move || {
        let text = "- Il y a nécessité de fixer les thèmes des ateliers".to_owned();
        let bracketed = true;
        desk.event(Event::Paste { text, bracketed }) + desk.key(key)
    };
    let bytes = line();
    bencher.counter(BytesCount::new(bytes)).bench_local(line);
}

/// A screen that stands on the entry in the middle of the log, which is to be completed.
fn in_the_middle(lines: usize) -> Desk {
    let mut session = long(lines);
    let middle = session.log.len() / 2;
    let mut said = session.log.iter_mut().skip(middle);
    let entry = said.find(|entry| entry.kind.text().is_some()).unwrap();
    entry.flag = Some("".into());
    let mut desk = Desk::open(Editor::new(session));
    desk.key("F8".parse().unwrap());
    desk
}

/// The words of an entry in the middle of the log changed and put back, from each Enter to the frame.
#[divan::bench(args = LONG)]
fn reworded(bencher: Bencher, lines: usize) {
    let mut desk = in_the_middle(lines);
    let [enter, letter, undo] = ["enter", "x", "ctrl+z"].map(|key| key.parse::<Key>().unwrap());
    bencher.bench_local(|| {
        desk.key(enter);
        desk.key(letter);
        desk.key(enter);
        desk.key(undo)
    });
}

/// An entry in the middle of the log taken out and brought back.
#[divan::bench(args = LONG)]
fn removed(bencher: Bencher, lines: usize) {
    let mut desk = in_the_middle(lines);
    let [remove, undo] = ["delete", "ctrl+z"].map(|key| key.parse::<Key>().unwrap());
    bencher.bench_local(|| {
        desk.key(remove);
        desk.key(undo)
    });
}

/// Everything laid out and drawn as for a terminal of which nothing is known.
#[divan::bench(args = SIZES)]
fn first_frame(bencher: Bencher, lines: usize) {
    let mut desk = Desk::open(editor(lines));
    let mut frame = move || {
        desk.cache = WrapCache::default();
        desk.screen.repaint();
        desk.draw(Regions::ALL)
    };
    let bytes = frame();
    bencher.counter(BytesCount::new(bytes)).bench_local(frame);
}
