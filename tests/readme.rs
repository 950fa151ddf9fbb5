//! README.md says what the program does: the grammar from KEYWORDS, the keys from COMMANDS, the picture from
//! the screen itself. `COPIL_BLESS=1 cargo test --test readme` writes them anew.

// Test code, which the lints cannot see here.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use chrono::NaiveDate;
use copil::app::{Access, App, Event, Opened, Saved};
use copil::capture::{Abbreviations, KEYWORDS, Keyword};
use copil::document::{House, house};
use copil::edit::Editor;
use copil::keys::{COMMANDS, Keymap, Mode};
use copil::locale::{Catalog, Language};
use copil::store::session_file;
use copil::theme::{Colours, Library};
use copil::view::{WrapCache, draw_all, layout};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// The parts are written one after another.
static README: Mutex<()> = Mutex::new(());

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// Compares what stands between `<!-- name -->` and `<!-- /name -->` with what should, or writes it.
fn holds(name: &str, expected: &str) {
    let _guard = README.lock();
    let path = root().join("README.md");
    let text = fs::read_to_string(&path).unwrap();
    let (open, close) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
    let (before, rest) = text.split_once(&open).unwrap();
    let (told, after) = rest.split_once(&close).unwrap();
    if told == expected {
        return;
    }
    if std::env::var_os("COPIL_BLESS").is_some() {
        fs::write(path, format!("{before}{open}{expected}{close}{after}")).unwrap();
        return;
    }
    panic!(
        "README.md does not say what the program does; see COPIL_BLESS in tests/readme.rs\n\
         --- README\n{told}\n--- program\n{expected}"
    );
}

#[test]
fn the_grammar_is_the_keywords() {
    let words = Catalog::new(Language::En);
    let long = |keyword: &Keyword| {
        let forms = [keyword.fr, keyword.en, keyword.ja].concat();
        let forms: Vec<String> = forms.iter().map(|form| format!("`{form}:`")).collect();
        forms.join(" ")
    };
    let mut table = String::from("| typed | meaning | example | long forms |\n|---|---|---|---|\n");
    for keyword in KEYWORDS {
        writeln!(
            table,
            "| `{}` | {} | `{}` | {} |",
            keyword.symbol,
            words.text(keyword.about),
            keyword.example,
            long(keyword),
        )
        .unwrap();
    }
    holds("grammar", &table);
}

#[test]
fn the_key_table_is_the_commands() {
    let words = Catalog::new(Language::En);
    let mut table = String::from("| key | where | does |\n|---|---|---|\n");
    for row in COMMANDS {
        // The same keys in several places are one line.
        let mut places: Vec<(Vec<&str>, Vec<String>)> = Vec::new();
        for &mode in Mode::ALL {
            let keys: Vec<&str> = row.default_keys(mode).collect();
            if keys.is_empty() {
                continue;
            }
            let place = words.text(&format!("mode-{}", mode.name())).into_owned();
            match places.iter_mut().find(|(known, _)| *known == keys) {
                Some((_, modes)) => modes.push(place),
                None => places.push((keys, vec![place])),
            }
        }
        if places.is_empty() {
            places.push((Vec::new(), Vec::new()));
        }
        for (keys, modes) in places {
            let keys: Vec<String> = keys.iter().map(|key| format!("`{key}`")).collect();
            let keys = if keys.is_empty() {
                "palette".to_owned()
            } else {
                keys.join(" ")
            };
            let place = if modes.len() == Mode::ALL.len() {
                "everywhere".to_owned()
            } else {
                modes.join(", ")
            };
            let does = words.text(&row.id.name_message());
            writeln!(table, "| {keys} | {place} | {does} |").unwrap();
        }
    }
    holds("keys", &table);
}

#[test]
fn the_picture_is_the_screen() {
    let day = NaiveDate::from_ymd_opt(2009, 5, 27).unwrap();
    let now = day.and_hms_opt(14, 32, 0).unwrap();
    let size = (120, 36);
    let shipped = root().join("sessions/2009-05-27-premier-comite-de-pilotage.ron");
    let session = session_file::parse(&fs::read(shipped).unwrap()).unwrap();
    let mut app = App::new(Catalog::new(Language::Fr), Keymap::standard(), size, now);
    app.step(
        Event::Opened(Box::new(Opened {
            path: "comite.ron".into(),
            editor: Editor::new(session),
            draft: "> ar, jfp envoyer les lettres d'invitation d'ici le 15/09".to_owned(),
            house: House::read("comite", house::embedded("comite").unwrap()).unwrap(),
            abbreviations: Abbreviations::default(),
            access: Access::Writer,
            saved: Saved::At(now.time()),
            said: None,
        })),
        now,
    );
    let theme = Library::embedded()
        .theme(Library::DEFAULT, Colours::True)
        .unwrap();
    let area = Rect::new(0, 0, size.0, size.1);
    let mut buffer = Buffer::empty(area);
    let places = layout(&app, size, &mut WrapCache::default());
    draw_all(&app, &theme, &places, &mut buffer);
    let mut picture = String::from("```text\n");
    for y in area.rows() {
        let row: String = y.positions().map(|at| buffer[at].symbol()).collect();
        picture.push_str(row.trim_end());
        picture.push('\n');
    }
    picture.push_str("```\n");
    holds("screen", &picture);
}
