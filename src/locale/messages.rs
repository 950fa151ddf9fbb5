//! The messages of a language as they are shipped. Where each stands is found at once, what it says is read
//! when it is first said: reading all of them takes longer than drawing the first screen, of which a few
//! dozen are seen.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Entry, Pattern};
use memchr::{memchr, memchr_iter};
use rustc_hash::{FxBuildHasher, FxHashMap};

/// What says messages of one language. No message names another, so each is understood alone.
pub(super) struct Messages {
    /// Holds no message itself: it knows the language's plurals and how signs are shown.
    bundle: FluentBundle<FluentResource>,
    all: FxHashMap<&'static str, Message>,
}

struct Message {
    source: &'static str,
    read: OnceLock<FluentResource>,
}

impl Messages {
    /// Finds the messages of a source. Of a message given twice the first stands.
    pub(super) fn of(bundle: FluentBundle<FluentResource>, source: &'static str) -> Self {
        let mut all = FxHashMap::with_capacity_and_hasher(source.len() / 64, FxBuildHasher);
        for (id, source) in each(source) {
            let read = OnceLock::new();
            all.entry(id).or_insert(Message { source, read });
        }
        Self { bundle, all }
    }

    /// Whether there is such a message.
    pub(super) fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// What a message says; none when there is no such message.
    pub(super) fn say(&self, id: &str, args: Option<&FluentArgs>) -> Option<Cow<'_, str>> {
        let pattern = self.pattern(id)?;
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, args, &mut errors))
    }

    fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        let message = self.all.get(id)?;
        let read = message.read.get_or_init(|| {
            let read = FluentResource::try_new(message.source.to_owned());
            read.unwrap_or_else(|(whatever, _)| whatever)
        });
        match read.entries().next()? {
            Entry::Message(message) => message.value.as_ref(),
            _ => None,
        }
    }
}

/// The messages of a source with their names: each begins with its name at the left end of a line.
fn each(source: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let begins = |line: &str| line.starts_with(|c: char| c.is_ascii_lowercase());
    let ends = move |line: &str| begins(line) || line.starts_with('#');
    let mut at = 0;
    let mut lines = memchr_iter(b'\n', source.as_bytes())
        .map(|end| end + 1)
        .chain([source.len()])
        .filter_map(move |end| {
            let from = std::mem::replace(&mut at, end);
            Some((from, source.get(from..end)?))
        });
    let mut next = None;
    std::iter::from_fn(move || {
        let (from, first) = next
            .take()
            .or_else(|| lines.find(|(_, line)| begins(line)))?;
        let mut to = from + first.len();
        for (at, line) in lines.by_ref() {
            if ends(line) {
                next = Some((at, line)).filter(|(_, line)| begins(line));
                break;
            }
            to = at + line.len();
        }
        let name = first.get(..memchr(b'=', first.as_bytes())?)?;
        Some((name.trim_end_matches(' '), source.get(from..to)?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_reaches_to_the_next_one() {
        let source =
            "# Of all.\none = 1\ntwo =\n    { $n ->\n   *[other] 2\n    }\n\n# Apart.\nthree = 3";
        let found: Vec<_> = each(source).collect();
        let two = "two =\n    { $n ->\n   *[other] 2\n    }\n\n";
        assert_eq!(
            found,
            [("one", "one = 1\n"), ("two", two), ("three", "three = 3")]
        );
    }
}
