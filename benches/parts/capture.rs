//! A line typed: read, its ghost, what it changes.

use copil::capture::{edits, ghost, parse};
use divan::Bencher;

use super::taken::{SIZES, editor, meaning, with_context};

/// One of each kind of line.
const LINES: [&str; 5] = [
    "ki: souhaite que chaque atelier ait un chef de file, nommé avant le 1er octobre",
    "- L'appui du ministère des Affaires étrangères est souhaitable",
    "! La date des Deuxièmes Rencontres : les 12 et 13 mai 2010",
    "> ar, ki envoyer les lettres d'invitation d'ici le 15/09",
    "温泉と健康についての提案。議事録（案）は来週までに送付する",
];

#[divan::bench(args = LINES)]
fn line_parsed(bencher: Bencher, line: &str) {
    let editor = editor(200);
    bencher.bench_local(|| with_context(editor.session(), |cx| parse(line, cx)));
}

#[divan::bench(args = LINES)]
fn line_ghost(bencher: Bencher, line: &str) {
    let editor = editor(200);
    with_context(editor.session(), |cx| {
        let parsed = parse(line, cx);
        bencher.bench_local(|| ghost(&parsed, cx));
    });
}

#[divan::bench(args = LINES)]
fn line_to_edits(bencher: Bencher, line: &str) {
    let editor = editor(200);
    with_context(editor.session(), |cx| {
        let parsed = parse(line, cx);
        bencher.bench_local(|| edits(&parsed, cx));
    });
}

/// All of it, and taken back so that the session stays as long as it is.
#[divan::bench(args = SIZES)]
fn line_committed(bencher: Bencher, lines: usize) {
    let mut editor = editor(lines);
    bencher.bench_local(|| {
        let made = meaning(LINES[3], editor.session());
        editor.commit(made).unwrap();
        editor.undo().unwrap()
    });
}
