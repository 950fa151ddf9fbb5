//! Choosing a theme: shown while choosing, kept by Enter, taken back by Esc.

use copil::theme::{Colours, Library};

use super::desk::Desk;
use super::sample::meeting;

fn choosing(width: u16, height: u16) -> Desk {
    let mut desk = Desk::open(meeting(), width, height);
    desk.types("kk: remercie");
    desk.keys("Ctrl+K").types("choisir un theme\n");
    desk
}

#[test]
fn the_themes_stand_below_the_screen_that_shows_them() {
    insta::assert_snapshot!(choosing(80, 24).screen());
}

#[test]
fn the_one_picked_is_shown_at_once_and_enter_keeps_it() {
    let mut desk = choosing(80, 24);
    assert_eq!(desk.theme().name, "nuit");
    desk.keys("Down");
    assert_eq!(desk.theme().name, "papier");
    desk.keys("Up Up Up");
    assert_eq!(desk.theme().name, "contraste");
    assert!(desk.screen().contains("theme: \"contraste\""));
    desk.keys("Enter");
    assert_eq!(desk.theme().name, "contraste");
    assert!(desk.app.overlays().is_empty());
    assert_eq!(desk.row(22), " kk: remercie█", "the line is still there");
}

#[test]
fn esc_brings_back_the_one_before() {
    let mut desk = choosing(80, 24);
    desk.keys("Down Down Esc");
    assert_eq!(desk.theme().name, "nuit");
    assert!(desk.app.overlays().is_empty());
    let colours = desk.whole();
    assert_eq!(colours, desk.drawn, "nothing of the other is left");
}

#[test]
fn at_either_end_nothing_moves() {
    let mut desk = choosing(80, 24);
    desk.keys("Up Up Up Up Up Up Up Up");
    assert_eq!(desk.theme().name, "ardoise");
    desk.keys("Down Down Down Down Down Down Down Down");
    assert_eq!(desk.theme().name, "projecteur");
}

#[test]
fn the_themes_can_be_chosen_before_any_session_and_in_a_window_of_any_size() {
    for (width, height) in [(40, 10), (60, 12), (250, 80)] {
        let mut desk = Desk::new(width, height);
        desk.keys("Ctrl+K")
            .types("choisir un theme\n")
            .keys("Down Down Down");
        assert_eq!(desk.theme().name, "projecteur");
        assert!(desk.screen().contains("projecteur"), "{}", desk.screen());
        desk.keys("Esc");
    }
}

#[test]
fn in_every_theme_and_every_depth_of_colour_what_is_picked_can_be_told() {
    let library = Library::embedded();
    for name in library.names() {
        for colours in [
            Colours::True,
            Colours::Indexed,
            Colours::Sixteen,
            Colours::None,
        ] {
            let theme = library.theme(name, colours).unwrap();
            for (told, from) in [
                (theme.accent, theme.text),
                (theme.speaker, theme.text),
                (theme.warning, theme.text),
                (theme.dim, theme.text),
                (theme.heading, theme.text),
                (theme.found, theme.text),
                (theme.selected, theme.text),
                (theme.selected, theme.found),
            ] {
                assert_ne!(told, from, "{name} {colours:?}");
            }
        }
    }
}
