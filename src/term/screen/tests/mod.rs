//! What a terminal shows is what was drawn, and it costs little.

mod shown;

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
    line(&mut screen, 3, "ar: Mot de bienvenué ");
    assert_eq!(frame(&mut screen, Some((21, 3))), " ");
    line(&mut screen, 3, "ar: Mot de bienvenu");
    assert_eq!(frame(&mut screen, Some((19, 3))), "\x08\x08 \x08");
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
fn only_a_long_frame_hides_the_caret_and_is_synchronised() {
    let mut screen = screen(300, 5);
    frame(&mut screen, Some((0, 4)));
    line(&mut screen, 0, "14:32");
    assert_eq!(
        frame(&mut screen, Some((0, 4))),
        "\x1b7\x1b[H\x1b[97m14:32\x1b8"
    );
    line(&mut screen, 0, "14:33");
    line(&mut screen, 1, "a");
    line(&mut screen, 4, ">");
    let several = frame(&mut screen, Some((1, 4)));
    // The pen that the caret's row was left with comes back with the caret.
    assert_eq!(several, "\x1b[97m>\x1b7\x1b[1;5H3\x1b[2Ha\x1b8");
    line(&mut screen, 4, ">b");
    assert_eq!(frame(&mut screen, Some((2, 4))), "b");
    let long = "a long line.".repeat(25);
    line(&mut screen, 2, &long);
    let long = format!("\x1b[?2026h\x1b[?25l\x1b7\x1b[3H{long}\x1b8\x1b[?25h\x1b[?2026l");
    assert_eq!(frame(&mut screen, Some((2, 4))), long);
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

#[test]
fn keys_and_their_words_are_written_with_one_pen_after_another() {
    let mut screen = screen(60, 1);
    line(&mut screen, 0, "");
    frame(&mut screen, None);
    let (key, word) = (
        GROUND.fg(Color::Rgb(1, 2, 3)),
        GROUND.fg(Color::Rgb(4, 5, 6)),
    );
    screen.draw(Rect::new(0, 0, 60, 1), |buffer| {
        let parts = [
            ("Tab", key),
            ("compléter", word),
            ("F1", key),
            ("aide", word),
        ];
        let mut x = 1;
        for (text, style) in parts {
            (x, _) = buffer.set_stringn(x, 0, text, 20, style);
            x += 1;
        }
    });
    assert_eq!(
        frame(&mut screen, None),
        "\x1b[1;2H\x1b[38;2;1;2;3mTab\x1b[11CF1\x1b[12D\x1b[38;2;4;5;6mcompléter\x1b[4Caide"
    );
}
