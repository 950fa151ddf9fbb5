//! What is typed: lines of ordinary words, the same for every program.

/// Lower case and without accents, so that no program takes a letter for a command or another encoding.
const WORDS: &str = "le comite souhaite que chaque atelier ait un chef de file avant la fin octobre et remercie \
                     les villes de leur accueil";
/// A line ends behind the word that reaches this.
const WIDTH: usize = 60;
/// How much of the end of a line is looked for on the screen.
const TAIL: usize = 8;
/// The first letters of a line may stand anywhere.
const LEAD: usize = 3;

/// What is typed next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// A letter whose coming can be told from all else on the screen.
    Letter(char),
    /// One that cannot, or a space.
    Unseen(char),
    /// The end of the line.
    Enter,
}

/// Who types.
#[derive(Default)]
pub struct Typist {
    at: usize,
    line: String,
}

impl Typist {
    /// The next key.
    pub fn press(&mut self) -> Typed {
        let next = WORDS.chars().nth(self.at);
        self.at = if next.is_some() { self.at + 1 } else { 0 };
        match next.unwrap_or(' ') {
            ' ' if self.line.len() >= WIDTH => {
                self.line.clear();
                Typed::Enter
            }
            letter => {
                let seen = letter != ' ' && self.line.len() >= LEAD;
                self.line.push(letter);
                if seen {
                    Typed::Letter(letter)
                } else {
                    Typed::Unseen(letter)
                }
            }
        }
    }

    /// The end of the line, as it must stand on the screen.
    pub fn tail(&self) -> &str {
        let skipped = self.line.len().saturating_sub(TAIL);
        self.line.get(skipped..).unwrap_or_default()
    }

    /// So many letters at once, on a line of their own, and a word behind them that no screen has by itself. No line
    /// ends among them: with those it is a paste, which a program may wait for the end of.
    pub fn burst(keys: usize, enter: &str, mark: &str) -> String {
        let mut typist = Self::default();
        let letters = (0..keys).map(|_| match typist.press() {
            Typed::Letter(letter) | Typed::Unseen(letter) => letter,
            Typed::Enter => ' ',
        });
        enter.chars().chain(letters).chain(mark.chars()).collect()
    }
}
