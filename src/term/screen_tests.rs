//! What a terminal shows is what was drawn, and it costs little.

use proptest::prelude::*;
use ratatui::style::{Color, Modifier};

use super::*;

const GROUND: Style = Style::new().fg(Color::White).bg(Color::Indexed(17));

fn screen(width: u16, height: u16) -> Screen<Vec<u8>> {
    Screen::new(Vec::new(), Size::new(width, height), GROUND)
}

/// The bytes of one frame.
fn frame(screen: &mut Screen<Vec<u8>>, caret: Option<(u16, u16)>) -> String {
    screen.out.clear();
    let counted = screen.show(caret.map(Position::from)).unwrap();
    assert_eq!(counted, screen.out.len());
    String::from_utf8(screen.out.clone()).unwrap()
}

fn line(screen: &mut Screen<Vec<u8>>, row: u16, text: &str) {
    let region = Rect::new(0, row, screen.area().width, 1);
    screen.draw(region, |buffer| {
        buffer.set_string(0, row, text, GROUND);
    });
}

#[test]
fn a_typed_letter_costs_that_letter() {
    let mut screen = screen(40, 5);
    line(&mut screen, 3, "ar: Mot de bienven");
    frame(&mut screen, Some((18, 3)));
    line(&mut screen, 3, "ar: Mot de bienvenu");
    assert_eq!(frame(&mut screen, Some((19, 3))), "u");
    line(&mut screen, 3, "ar: Mot de bienvenué");
    assert_eq!(frame(&mut screen, Some((20, 3))), "é");
    line(&mut screen, 3, "ar: Mot de bienvenu");
    assert_eq!(frame(&mut screen, Some((19, 3))), "\x08 \x08");
}

#[test]
fn a_frame_without_a_change_is_silent() {
    let mut screen = screen(40, 5);
    line(&mut screen, 1, "André ROSSINOT");
    frame(&mut screen, Some((0, 0)));
    line(&mut screen, 1, "André ROSSINOT");
    assert_eq!(frame(&mut screen, Some((0, 0))), "");
}

#[test]
fn only_a_frame_of_several_rows_hides_the_caret_and_is_synchronised() {
    let mut screen = screen(40, 5);
    frame(&mut screen, Some((0, 4)));
    line(&mut screen, 0, "14:32");
    assert_eq!(
        frame(&mut screen, Some((0, 4))),
        "\x1b[H\x1b[97m14:32\x1b[5H"
    );
    line(&mut screen, 0, "14:33");
    line(&mut screen, 1, "a");
    let several = frame(&mut screen, Some((0, 4)));
    assert_eq!(
        several,
        "\x1b[?2026h\x1b[?25l\x1b[1;5H3\x1b[2Ha\x1b[5H\x1b[?25h\x1b[?2026l"
    );
}

#[test]
fn the_caret_goes_and_comes_back() {
    let mut screen = screen(10, 2);
    frame(&mut screen, Some((1, 1)));
    assert_eq!(frame(&mut screen, None), "\x1b[?25l");
    assert_eq!(frame(&mut screen, None), "");
    assert_eq!(frame(&mut screen, Some((1, 1))), "\x1b[?25h");
    // Outside the screen there is none.
    assert_eq!(frame(&mut screen, Some((10, 1))), "\x1b[?25l");
}

#[test]
fn blanks_are_erased_and_small_gaps_written() {
    let mut screen = screen(40, 2);
    line(&mut screen, 0, "un texte assez long pour être effacé");
    frame(&mut screen, None);
    line(&mut screen, 0, "un texte");
    assert_eq!(frame(&mut screen, None), "\x1b[27D\x1b[K");
    line(&mut screen, 0, "ux textx");
    assert_eq!(frame(&mut screen, None), "\x1b[8Dx\x1b[5Cx");
    line(&mut screen, 0, "uy teyty");
    assert_eq!(frame(&mut screen, None), "\x1b[7Dy teyty");
}

#[test]
fn the_first_frame_is_small() {
    let mut screen = screen(100, 30);
    line(&mut screen, 0, "Premier Comité de pilotage");
    let first = frame(&mut screen, Some((0, 29)));
    assert!(first.len() < 120, "{}: {first:?}", first.len());
}

#[test]
fn only_gnu_screen_erases_without_the_ground() {
    assert!(erases_with_ground(Some("xterm-256color"), None));
    assert!(erases_with_ground(
        Some("screen-256color"),
        Some("/tmp/tmux-0/default,1,0")
    ));
    assert!(!erases_with_ground(Some("screen"), None));
    assert!(erases_with_ground(None, None));
}

#[test]
fn what_a_terminal_would_obey_never_reaches_it() {
    let mut screen = screen(10, 1);
    screen.draw(Rect::new(0, 0, 10, 1), |buffer| {
        buffer[(0, 0)].set_symbol("\x1b[2J");
        buffer[(1, 0)].set_symbol("\u{9b}");
    });
    let shown = frame(&mut screen, None);
    // The frame's own clearing is the only one.
    assert_eq!(shown.matches("[2J").count(), 1, "{shown:?}");
    assert!(!shown.contains('\u{9b}'));
}

#[test]
fn a_region_may_lie_outside() {
    let mut screen = screen(4, 2);
    screen.draw(Rect::new(3, 1, 50, 50), |_| {});
    screen.draw(Rect::new(9, 9, 2, 2), |_| {});
    frame(&mut screen, None);
    screen.resize(Size::new(0, 0));
    frame(&mut screen, Some((0, 0)));
    screen.resize(Size::new(1, 1));
    line(&mut screen, 0, "日");
    frame(&mut screen, None);
}

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
