//! The shipped themes are complete and readable; faults in files are told with their place.

use ratatui::style::{Color, Modifier};

use super::{Colours, Glyphs, Library, Theme, Trouble, ratio};
use crate::locale::{Catalog, Language};

fn shipped() -> Vec<Theme> {
    let library = Library::embedded();
    library
        .names()
        .map(|name| library.theme(name, Colours::True).unwrap())
        .collect()
}

fn fault(source: &str) -> super::ThemeError {
    let mut library = Library::embedded();
    library.add("essai", source);
    library.theme("essai", Colours::True).unwrap_err()
}

/// The contrast of an ink on a ground, both of which a shipped theme must give.
fn contrast(theme: &Theme, role: &str, ink: Option<Color>, ground: Option<Color>) -> f64 {
    let [ink, ground] = [ink, ground].map(|colour| match colour {
        Some(Color::Rgb(red, green, blue)) => [red, green, blue],
        other => panic!("{} {role}: {other:?} is no colour of its own", theme.name),
    });
    ratio(ink, ground)
}

/// What WCAG asks of words in a theme: AAA where tired eyes or a lit room are what it is for.
fn least(theme: &Theme) -> f64 {
    match theme.name.as_str() {
        "contraste" | "projecteur" => 7.0,
        _ => 4.5,
    }
}

#[test]
fn the_shipped_themes_set_their_own_background_and_pass_aa_or_aaa() {
    for theme in shipped() {
        for (role, style) in theme.roles() {
            let found = contrast(&theme, role, style.fg, style.bg);
            // A rule is no text: the standard's AAA says nothing of it, so AA's text is more than it needs.
            let least = if role == "rule" { 4.5 } else { least(&theme) };
            assert!(found >= least, "{} {role}: {found:.2}", theme.name);
            let own = matches!(role, "overlay" | "found" | "selected");
            assert!(own || style.bg == theme.text.bg, "{} {role}", theme.name);
        }
    }
}

#[test]
fn every_file_of_the_folder_is_shipped_and_looks_like_no_other() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/themes/screen");
    let mut files: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    files.sort();
    let shipped = shipped();
    let names: Vec<&str> = shipped.iter().map(|theme| theme.name.as_str()).collect();
    assert_eq!(names, files);
    let mut grounds: Vec<String> = shipped
        .iter()
        .map(|theme| format!("{:?}", theme.text.bg))
        .collect();
    grounds.sort();
    grounds.dedup();
    assert_eq!(grounds.len(), shipped.len());
}

#[test]
fn what_lies_on_the_overlay_is_read_there_too() {
    for theme in shipped() {
        for (role, style) in theme.roles() {
            if !matches!(role, "rule" | "found" | "selected") {
                let found = contrast(&theme, role, style.fg, theme.overlay.bg);
                assert!(
                    found >= least(&theme),
                    "{} {role} on the overlay: {found:.2}",
                    theme.name
                );
            }
        }
    }
}

#[test]
fn one_accent_is_all_the_colour_beside_the_warning() {
    for theme in shipped() {
        assert_eq!(theme.accent.fg, theme.bar.fg, "{}", theme.name);
        for role in [theme.speaker, theme.decision, theme.capture, theme.key] {
            assert_eq!(role.fg, theme.text.fg, "{}", theme.name);
        }
    }
}

#[test]
fn a_theme_that_extends_takes_what_it_leaves_out_with_its_own_palette() {
    let mut library = Library::embedded();
    library.add(
        "essai",
        r##"(extends: "jour", palette: {"blue": "#000080"}, styles: (dim: (colour: "#333333", italic: true)))"##,
    );
    let theme = library.theme("essai", Colours::True).unwrap();
    let jour = library.theme("jour", Colours::True).unwrap();
    assert_eq!(theme.accent.fg, Some(Color::Rgb(0, 0, 128)));
    assert_eq!(theme.dim.add_modifier, Modifier::ITALIC);
    assert_eq!(theme.text, jour.text);
    assert_eq!(theme.name, "essai");
}

#[test]
fn faults_say_where_they_are_and_what_is_wrong() {
    let catalog = Catalog::new(Language::En);
    for (source, place, said) in [
        ("(\n  colour: 3,\n)", Some((2, 3)), "colour"),
        (
            "(background: \"mauve\", extends: \"nuit\")",
            Some((1, 14)),
            "mauve",
        ),
        (
            "(extends: \"nuit\",\n palette: {\"blue\": \"#12345\"})",
            Some((2, 20)),
            "#12345",
        ),
        (
            "(extends: \"nuit\", styles: (text: (color: \"blue\")))",
            Some((1, 35)),
            "color",
        ),
        ("(extends: \"aube\")", None, "aube"),
        ("(extends: \"essai\")", Some((1, 2)), "itself"),
        ("(palette: {})", None, "background"),
        ("(background: \"#000000\")", None, "text"),
    ] {
        let error = fault(source);
        assert_eq!(error.place, place, "{source}: {error:?}");
        let message = error.message(&catalog);
        assert!(message.contains(said), "{source}: {message}");
        assert_eq!(message.contains('^'), place.is_some(), "{message}");
    }
}

#[test]
fn an_unknown_theme_names_those_there_are() {
    let error = Library::embedded()
        .theme("aube", Colours::True)
        .unwrap_err();
    let Trouble::Unknown(known) = error.trouble else {
        panic!("{error:?}");
    };
    assert_eq!(known, Library::embedded().names().collect::<Vec<_>>());
    assert!(known.len() >= 6);
}

#[test]
fn contrast_is_the_one_of_the_standard() {
    assert!((ratio([0; 3], [255; 3]) - 21.0).abs() < 1e-9);
    assert!((ratio([119; 3], [255; 3]) - 4.48).abs() < 0.01);
}

#[test]
fn every_shipped_theme_exists_without_colours() {
    let library = Library::embedded();
    for name in library.names() {
        for colours in [Colours::Indexed, Colours::Sixteen, Colours::None] {
            let theme = library.theme(name, colours).unwrap();
            for (role, style) in theme.roles() {
                assert!(!matches!(style.fg, Some(Color::Rgb(..))), "{role}");
                if colours == Colours::None {
                    assert_eq!(style.fg, Some(Color::Reset), "{role}");
                }
            }
        }
    }
}

#[test]
fn every_sign_is_one_cell_and_the_narrow_ones_are_ascii() {
    for glyphs in [Glyphs::NORMAL, Glyphs::NARROW] {
        for sign in glyphs.all() {
            assert_eq!(crate::text::cells(sign), 1, "{sign}");
        }
    }
    assert!(Glyphs::NARROW.all().iter().all(|sign| sign.is_ascii()));
    let mut library = Library::embedded();
    library.add("étroit", r#"(extends: "jour", glyphs: etroit)"#);
    let theme = library.theme("étroit", Colours::True).unwrap();
    assert_eq!(theme.glyphs, Glyphs::NARROW);
}
