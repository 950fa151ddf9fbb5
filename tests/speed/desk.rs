//! The screen without its terminal, for measuring: a session of so many entries, keys pressed, bytes written.

use std::hint::black_box;

use chrono::NaiveDate;
use copil::app::{Access, App, Effect, Event, Opened, Saved};
use copil::capture::{Abbreviations, Phrases};
use copil::document::{House, house};
use copil::edit::Editor;
use copil::keys::{Key, Keymap};
use copil::locale::{Catalog, Language};
use copil::model::Moment;
use copil::term::Screen;
use copil::theme::{Colours, Library, Theme};
use copil::view::{Layout, Regions, WrapCache, draw, layout};
use ratatui::layout::Size;

pub const WIDTH: u16 = 120;
pub const HEIGHT: u16 = 40;

/// When everything happens.
pub fn now() -> Moment {
    let day = NaiveDate::from_ymd_opt(2009, 5, 27).unwrap();
    day.and_hms_opt(14, 32, 0).unwrap()
}

pub fn comite() -> House {
    House::read("comite", house::embedded("comite").unwrap()).unwrap()
}

/// The program on a screen of its own.
pub struct Desk {
    pub app: App,
    pub cache: WrapCache,
    pub screen: Screen<Vec<u8>>,
    theme: Theme,
    drawn: Option<Layout>,
}

impl Desk {
    /// With a session open and what can be undone in it, everything drawn.
    pub fn open(editor: Editor) -> Self {
        let words = Catalog::new(Language::Fr);
        let mut app = App::new(words, Keymap::standard(), (WIDTH, HEIGHT), now());
        let opened = Opened {
            path: "2009-05-27.ron".into(),
            editor,
            draft: String::new(),
            house: comite(),
            abbreviations: Abbreviations::default(),
            phrases: Phrases::default(),
            access: Access::Writer,
            locked: false,
            saved: Saved::Untouched,
            said: None,
        };
        let _ = app.step(Event::Opened(Box::new(opened)), now());
        let theme = Library::embedded()
            .theme(Library::DEFAULT, Colours::True)
            .unwrap();
        let size = Size::new(WIDTH, HEIGHT);
        let screen = Screen::new(Vec::with_capacity(64 * 1024), size, theme.text);
        let mut desk = Self {
            app,
            theme,
            cache: WrapCache::default(),
            screen,
            drawn: None,
        };
        desk.draw(Regions::ALL);
        desk
    }

    /// A key, with all that follows from it; says how many bytes went to the terminal.
    pub fn key(&mut self, key: Key) -> usize {
        self.event(Event::Key(key))
    }

    /// Text, a key a letter; what each cost in bytes.
    pub fn types(&mut self, text: &str) -> Vec<usize> {
        let keys = text.chars().map(|letter| match letter {
            ' ' => "space".parse().unwrap(),
            letter => letter.to_string().parse().unwrap(),
        });
        keys.map(|key| self.key(key)).collect()
    }

    pub fn event(&mut self, event: Event) -> usize {
        let mut events = vec![event];
        while let Some(event) = events.pop() {
            let effects = self.app.step(event, now());
            // The first asked is the first done.
            for effect in effects.into_iter().rev() {
                match effect {
                    Effect::Then(event) => events.push(event),
                    effect => drop(black_box(effect)),
                }
            }
        }
        let dirty = self.app.take_dirty();
        self.draw(dirty)
    }

    /// What changed, as the loop draws it; says how many bytes went to the terminal.
    pub fn draw(&mut self, regions: Regions) -> usize {
        let layout = layout(&self.app, self.app.size(), &mut self.cache);
        let before = self.drawn.take().filter(|_| regions != Regions::ALL);
        let stands = |region| {
            before
                .as_ref()
                .is_some_and(|before| layout.shows_as(before, region))
        };
        for region in regions.iter().filter(|region| !stands(*region)) {
            let (app, theme) = (&self.app, &self.theme);
            self.screen.draw(layout.area(region), |buffer| {
                draw(app, theme, &layout, region, buffer);
            });
        }
        let bytes = self.screen.show(layout.cursor()).unwrap();
        self.drawn = Some(layout);
        bytes
    }
}
