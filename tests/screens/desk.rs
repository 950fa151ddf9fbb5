//! A screen to type on: the program without its terminal, its effects performed by hand.

use chrono::NaiveDate;
use copil::app::{Access, App, Effect, Event, Holder, Journal, Opened, Saved, Themes, WrittenLine};
use copil::capture::{Abbreviations, Phrases};
use copil::document::{Format, House, house};
use copil::edit::Editor;
use copil::keys::Keymap;
use copil::locale::{Catalog, Language};
use copil::model::{Moment, Session};
use copil::theme::{Colours, Glyphs, Library, Theme};
use copil::view::{Layout, Regions, WrapCache, draw, draw_all, layout};
use copil::write;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// The program, what it asked of the world, and the cells it drew.
pub struct Desk {
    pub app: App,
    /// What it asked, without the drafts and what it asked of itself.
    pub asked: Vec<Effect>,
    pub drafts: Vec<String>,
    pub now: Moment,
    theme: Theme,
    cache: WrapCache,
    /// How the screen was laid out when it was drawn last.
    laid: Option<Layout>,
    /// Drawn region by region, as the terminal is.
    pub drawn: Buffer,
}

pub fn theme() -> Theme {
    Library::embedded()
        .theme(Library::DEFAULT, Colours::True)
        .unwrap()
}

pub fn house() -> House {
    House::read("comite", house::embedded("comite").unwrap()).unwrap()
}

pub fn opened(session: Session) -> Opened {
    Opened {
        path: "2009-05-27.ron".into(),
        editor: Editor::new(session),
        draft: String::new(),
        house: house(),
        abbreviations: Abbreviations::read("{ \"mae\": \"ministère des Affaires étrangères\" }")
            .unwrap(),
        phrases: Phrases::default(),
        access: Access::Writer,
        locked: false,
        saved: Saved::Untouched,
        said: None,
    }
}

/// A session that Claire holds elsewhere since 14:02.
pub fn viewed(session: Session) -> Opened {
    let holder = Holder {
        alone: false,
        who: "Claire".to_owned(),
        host: "poste-2".to_owned(),
        since: chrono::NaiveTime::from_hms_opt(14, 2, 0),
    };
    Opened {
        access: Access::Viewer(holder),
        ..opened(session)
    }
}

impl Desk {
    /// At its start screen.
    pub fn new(width: u16, height: u16) -> Self {
        Self::in_language(Language::Fr, width, height)
    }

    pub fn in_language(language: Language, width: u16, height: u16) -> Self {
        Self::with(language, Keymap::standard(), width, height)
    }

    /// With these keys, a session open.
    pub fn with_keys(keys: &str, session: Session, width: u16, height: u16) -> Self {
        let mut desk = Self::with(Language::Fr, Keymap::read(keys).unwrap(), width, height);
        desk.event(Event::Opened(Box::new(opened(session))));
        desk
    }

    fn with(language: Language, keymap: Keymap, width: u16, height: u16) -> Self {
        let day = NaiveDate::from_ymd_opt(2009, 5, 27).unwrap();
        let now = day.and_hms_opt(14, 32, 0).unwrap();
        let words = Catalog::new(language);
        let app = App::new(words, keymap, (width, height), now);
        let mut desk = Self {
            app,
            asked: Vec::new(),
            drafts: Vec::new(),
            now,
            theme: theme(),
            cache: WrapCache::default(),
            laid: None,
            drawn: Buffer::empty(Rect::new(0, 0, width, height)),
        };
        desk.redraw();
        desk
    }

    /// With a session open.
    pub fn open(session: Session, width: u16, height: u16) -> Self {
        Self::opened(opened(session), width, height)
    }

    pub fn opened(opened: Opened, width: u16, height: u16) -> Self {
        let mut desk = Self::new(width, height);
        desk.event(Event::Opened(Box::new(opened)));
        desk
    }

    /// Keys by name, separated by spaces.
    pub fn keys(&mut self, keys: &str) -> &mut Self {
        for key in keys.split_ascii_whitespace() {
            self.event(Event::Key(key.parse().unwrap()));
        }
        self
    }

    /// Text, a key a letter; a line end is Enter.
    pub fn types(&mut self, text: &str) -> &mut Self {
        use ratatui::crossterm::event::{KeyCode, KeyModifiers};
        for letter in text.chars() {
            let code = match letter {
                '\n' => KeyCode::Enter,
                letter => KeyCode::Char(letter),
            };
            let key = copil::keys::Key::new(code, KeyModifiers::NONE);
            self.event(Event::Key(key));
        }
        self
    }

    /// An event, and what follows from it.
    pub fn event(&mut self, event: Event) -> &mut Self {
        let effects = self.app.step(event, self.now);
        for effect in effects {
            match effect {
                Effect::Then(event) => {
                    self.event(event);
                }
                Effect::Write(document) => {
                    let options = write::Options::new(&house(), Format::Text);
                    let lines = write::lines(&document, &options)
                        .into_iter()
                        .map(|line| WrittenLine {
                            text: line.text,
                            sources: line.sources,
                            mark: line.mark,
                        })
                        .collect();
                    self.event(Event::Written(lines));
                }
                Effect::Journal(Journal::Draft(draft)) => {
                    self.drafts.push(draft.as_str().to_owned());
                }
                Effect::Themes => {
                    self.themes();
                }
                Effect::Theme(name) => self.paint(&name),
                effect => self.asked.push(effect),
            }
        }
        self.redraw();
        self
    }

    /// The themes to choose from.
    pub fn themes(&mut self) -> &mut Self {
        self.event(Event::Themes(Themes {
            names: Library::embedded().names().map(str::to_owned).collect(),
            at: 0,
            before: self.theme.name.clone(),
            file: "~/.config/copil/config.ron".to_owned(),
        }))
    }

    /// Everything in another theme.
    pub fn paint(&mut self, name: &str) {
        self.theme = Library::embedded().theme(name, Colours::True).unwrap();
        self.drawn = self.whole();
    }

    /// With the signs of terminals that draw ambiguous characters wide.
    pub fn narrow(&mut self) {
        self.theme.glyphs = Glyphs::NARROW;
        self.drawn = self.whole();
    }

    /// The theme that is shown.
    pub fn theme(&self) -> &Theme {
        &self.theme
    }

    fn redraw(&mut self) {
        let dirty = self.app.take_dirty();
        let layout = self.layout();
        let stands = |region| {
            let before = self.laid.as_ref();
            before.is_some_and(|before| layout.shows_as(before, region))
        };
        for region in dirty.iter().filter(|one| !stands(*one)) {
            draw(&self.app, &self.theme, &layout, region, &mut self.drawn);
        }
        self.laid = Some(layout);
    }

    /// What the last event made dirty, without drawing it.
    pub fn dirty_after(&mut self, key: &str) -> Regions {
        self.app.step(Event::Key(key.parse().unwrap()), self.now);
        let dirty = self.app.take_dirty();
        self.laid = None;
        let layout = self.layout();
        for region in dirty.iter() {
            draw(&self.app, &self.theme, &layout, region, &mut self.drawn);
        }
        dirty
    }

    pub fn layout(&mut self) -> Layout {
        layout(&self.app, self.app.size(), &mut self.cache)
    }

    pub fn resize(&mut self, width: u16, height: u16) -> &mut Self {
        self.drawn = Buffer::empty(Rect::new(0, 0, width, height));
        self.laid = None;
        self.event(Event::Resize { width, height })
    }

    /// Everything drawn at once.
    pub fn whole(&mut self) -> Buffer {
        let (width, height) = self.app.size();
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
        let layout = self.layout();
        draw_all(&self.app, &self.theme, &layout, &mut buffer);
        buffer
    }

    /// The screen as text, the cursor as `█` where it stands on a free cell, a bar at the right edge.
    pub fn screen(&mut self) -> String {
        let cursor = self.layout().cursor();
        text(&self.drawn, cursor.map(|at| (at.x, at.y)))
    }

    /// One row of it.
    pub fn row(&mut self, y: u16) -> String {
        let screen = self.screen();
        screen.lines().nth(usize::from(y)).unwrap_or("").to_owned()
    }

    /// The last row.
    pub fn foot(&mut self) -> String {
        self.row(self.app.size().1 - 1)
    }

    /// The screen as text, and below it one letter a style.
    pub fn layers(&mut self) -> String {
        let rows = self.drawn.area.height;
        let styles: Vec<String> = (0..rows).map(|y| self.styles(y)).collect();
        format!("{}\n{}\n", self.screen(), styles.join("\n"))
    }

    /// One letter a style: what carries which role.
    pub fn styles(&mut self, y: u16) -> String {
        let roles = self.theme.roles();
        let mut letters = String::new();
        for x in 0..self.drawn.area.width {
            let cell = self.drawn.cell((x, y)).unwrap();
            let style = cell.style();
            let role = roles
                .iter()
                .find(|(_, of)| style.fg == of.fg && style.add_modifier == of.add_modifier);
            let letter = match role {
                _ if cell.symbol() == " " => ' ',
                Some((name, _)) => name.chars().next().unwrap(),
                None => '!',
            };
            letters.push(letter);
        }
        letters.trim_end_matches(' ').to_owned()
    }
}

/// The cells as text.
pub fn text(buffer: &Buffer, cursor: Option<(u16, u16)>) -> String {
    use unicode_width::UnicodeWidthStr;
    let mut out = String::new();
    for y in 0..buffer.area.height {
        let mut row = String::new();
        let mut x = 0;
        while x < buffer.area.width {
            let symbol = buffer.cell((x, y)).unwrap().symbol();
            if cursor == Some((x, y)) && symbol == " " {
                row.push('█');
            } else {
                row.push_str(symbol);
            }
            x += u16::try_from(symbol.width().max(1)).unwrap();
        }
        out.push_str(row.trim_end_matches(' '));
        out.push('\n');
    }
    out
}
