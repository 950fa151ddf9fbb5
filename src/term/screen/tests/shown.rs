//! A terminal that is sent the frames shows what was drawn.

use proptest::prelude::*;
use ratatui::style::Modifier;

use super::*;

/// Whether a terminal that was sent these bytes shows what is wanted.
fn assert_shows(parser: &vt100::Parser, wanted: &Buffer, caret: Option<Position>) {
    let area = wanted.area;
    let seen = parser.screen();
    for y in 0..area.height {
        let row: Vec<Cell> = (0..area.width).map(|x| wanted[(x, y)].clone()).collect();
        for (x, cell) in (0..).zip(row::canonical(&row)) {
            let found = seen.cell(y, x).unwrap();
            let contents = if found.has_contents() {
                found.contents()
            } else {
                " "
            };
            if found.is_wide_continuation() {
                assert_eq!(cell.symbol(), "", "at {x}, {y}");
                continue;
            }
            assert_eq!(contents, cell.symbol(), "at {x}, {y}");
            assert_eq!(found.bgcolor(), colour(cell.bg), "ground at {x}, {y}");
            let modifier = |m| cell.modifier.contains(m);
            assert_eq!(
                found.underline(),
                modifier(Modifier::UNDERLINED),
                "at {x}, {y}"
            );
            assert_eq!(found.inverse(), modifier(Modifier::REVERSED), "at {x}, {y}");
            if cell.symbol() != " " {
                assert_eq!(found.fgcolor(), colour(cell.fg), "ink at {x}, {y}");
                assert_eq!(found.bold(), modifier(Modifier::BOLD), "at {x}, {y}");
                assert_eq!(found.dim(), modifier(Modifier::DIM), "at {x}, {y}");
                assert_eq!(found.italic(), modifier(Modifier::ITALIC), "at {x}, {y}");
            }
        }
    }
    assert_eq!(seen.hide_cursor(), caret.is_none());
    if let Some(caret) = caret {
        assert_eq!(seen.cursor_position(), (caret.y, caret.x));
    }
}

fn colour(colour: Color) -> vt100::Color {
    match colour {
        Color::Rgb(r, g, b) => vt100::Color::Rgb(r, g, b),
        Color::Indexed(index) => vt100::Color::Idx(index),
        Color::Red => vt100::Color::Idx(1),
        Color::White => vt100::Color::Idx(15),
        _ => vt100::Color::Default,
    }
}

/// A piece of text drawn somewhere in some style, in a region of its own.
#[derive(Clone, Debug)]
struct Piece {
    region: Rect,
    text: String,
    style: Style,
}

const WIDTH: u16 = 24;
const HEIGHT: u16 = 5;

fn pieces() -> impl Strategy<Value = Vec<Piece>> {
    let colours = prop::sample::select(vec![
        Color::Reset,
        Color::Red,
        Color::White,
        Color::Indexed(17),
        Color::Rgb(1, 2, 3),
    ]);
    // No bold with dim: this terminal knows them as degrees of one thing.
    let modifiers = prop::sample::subsequence(
        vec![
            Modifier::BOLD,
            Modifier::ITALIC,
            Modifier::UNDERLINED,
            Modifier::REVERSED,
        ],
        0..=4,
    );
    let modifiers = (modifiers, any::<bool>()).prop_map(|(all, dim)| {
        let all = all.into_iter().collect::<Modifier>();
        if dim {
            (all - Modifier::BOLD) | Modifier::DIM
        } else {
            all
        }
    });
    let grapheme = prop::sample::select(vec![
        "a",
        "b",
        " ",
        " ",
        " ",
        "é",
        "e\u{301}",
        "日",
        "本",
        "🎉",
        "─",
        "…",
        "が",
        "か\u{3099}",
    ]);
    let text = prop::collection::vec(grapheme, 0..30).prop_map(|all| all.concat());
    let region = (0..WIDTH, 0..HEIGHT, 1..=WIDTH, 1..=2_u16)
        .prop_map(|(x, y, width, height)| Rect::new(x, y, width, height));
    let piece = (region, text, colours.clone(), colours, modifiers).prop_map(
        |(region, text, fg, bg, modifier)| Piece {
            region,
            text,
            style: Style::new().fg(fg).bg(bg).add_modifier(modifier),
        },
    );
    prop::collection::vec(piece, 0..4)
}

proptest! {
    #[test]
    fn a_terminal_shows_what_was_drawn(
        frames in prop::collection::vec((pieces(), prop::option::of((0..WIDTH, 0..HEIGHT))), 1..8),
        erases in any::<bool>(),
        anew in 0..12_usize,
    ) {
        let mut screen = screen(WIDTH, HEIGHT).erasing(erases);
        let mut parser = vt100::Parser::new(
            HEIGHT.try_into().unwrap(), WIDTH.try_into().unwrap(), 0);
        for (number, (pieces, caret)) in frames.into_iter().enumerate() {
            if number == anew {
                screen.repaint();
                parser.process(b"\x1b[31mrubbish\x1b[2;3H\x1b[7m");
            }
            for Piece { region, text, style } in pieces {
                screen.draw(region, |buffer| {
                    let region = region.intersection(buffer.area);
                    for y in region.top()..region.bottom() {
                        let width = usize::from(region.width);
                        buffer.set_stringn(region.x, y, &text, width, style);
                    }
                });
            }
            screen.out.clear();
            let caret = caret.map(Position::from);
            screen.show(caret).unwrap();
            parser.process(&screen.out);
            assert_shows(&parser, screen.wanted(), caret);
        }
    }
}

#[test]
fn terminals_that_split_an_emoji_keep_the_words_behind_it() {
    // This terminal gives each part of a joined emoji its own cells.
    let mut parser = vt100::Parser::new(1.try_into().unwrap(), 20.try_into().unwrap(), 0);
    let mut screen = screen(20, 1);
    line(&mut screen, 0, "a x bcd");
    frame(&mut screen, None);
    parser.process(&screen.out);
    line(&mut screen, 0, "a 👩\u{200d}👧bcd");
    frame(&mut screen, None);
    parser.process(&screen.out);
    let seen = parser.screen().contents();
    assert!(seen.ends_with("bcd"), "{seen:?}");
}

/// Erasing leaves the cursor where it was, and nobody knows where it stands behind a joined grapheme:
/// what follows after a small gap that stays is not written blindly there.
#[test]
fn a_gap_is_written_again_only_where_the_cursor_is() {
    let cases = [
        ("日aaaaaaaaaがaaa", "                 aab"),
        (
            " → question      Entrée valider   Tab",
            "                 E          Tab compléter",
        ),
        ("a bcd", "e\u{301} bce"),
        ("xxxxxxxxxxxxxxxx a b", "                 a c"),
    ];
    for (before, after) in cases {
        let mut parser = vt100::Parser::new(2.try_into().unwrap(), 48.try_into().unwrap(), 0);
        let mut screen = screen(48, 2);
        for text in [before, after] {
            line(&mut screen, 1, text);
            frame(&mut screen, None);
            parser.process(&screen.out);
            assert_shows(&parser, screen.wanted(), None);
        }
    }
}
