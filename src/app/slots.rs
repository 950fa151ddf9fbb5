//! The places of a phrase in the capture line, gone through with Tab: what is typed in one stays in it, whatever
//! is typed elsewhere meanwhile.

use std::ops::Range;

use super::App;
use super::field::Motion;
use crate::capture::{named, slots};
use crate::text::between;

/// A place of the line, filled or not.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    /// Its bytes.
    range: Range<usize>,
    /// Somebody's name goes there.
    person: bool,
}

/// The places that are gone through.
#[derive(Clone, Debug)]
pub(super) struct Slots {
    /// The line in which they stand.
    text: String,
    places: Vec<Place>,
    /// In which one is; none behind the last.
    at: Option<usize>,
    /// What was told to be several people's, so that it is told once.
    told: String,
}

impl Slots {
    /// The places open in a part of a line, one being in the first; none when it has none.
    pub(super) fn of(text: &str, part: Range<usize>) -> Option<Self> {
        let within = text.get(part.clone())?;
        let places: Vec<Place> = slots(within)
            .into_iter()
            .map(|slot| Place {
                range: part.start + slot.range.start..part.start + slot.range.end,
                person: slot.is_person(),
            })
            .collect();
        (!places.is_empty()).then(|| Self {
            text: text.to_owned(),
            places,
            at: Some(0),
            told: String::new(),
        })
    }

    /// Whether one stands in a place.
    pub(super) const fn visits(&self) -> bool {
        self.at.is_some()
    }

    /// The line is another, the caret behind what was typed or where something was deleted; says whether the
    /// places are still known.
    pub(super) fn follow(&mut self, text: &str, caret: usize) -> bool {
        let (Some(head), Some(tail)) = (text.get(..caret), text.get(caret..)) else {
            return false;
        };
        let Some(was) = self.text.strip_suffix(tail) else {
            return false;
        };
        let same: usize = was
            .chars()
            .zip(head.chars())
            .take_while(|(was, is)| was == is)
            .map(|(c, _)| c.len_utf8())
            .sum();
        let (gone, come) = (same..was.len(), head.len() - same);
        let moved = |byte: usize| byte + come - gone.len();
        let mut at = None;
        let mut places = Vec::new();
        for (n, place) in self.places.iter().enumerate() {
            let Range { start, end } = place.range;
            let here = self.at == Some(n);
            // What is typed at an edge belongs to the place in which one is.
            let edge = here && gone.is_empty() && (gone.start == start || gone.start == end);
            let range = if edge || (start <= gone.start && gone.end <= end && !gone.is_empty()) {
                start..moved(end)
            } else if gone.start >= end {
                start..end
            } else if gone.end <= start {
                moved(start)..moved(end)
            } else if start < gone.start && gone.end < end {
                start..moved(end)
            } else {
                // Taken out with what was around it.
                continue;
            };
            if here {
                at = Some(places.len());
            }
            places.push(Place {
                range,
                person: place.person,
            });
        }
        (self.places, self.at) = (places, at);
        text.clone_into(&mut self.text);
        !self.places.is_empty()
    }

    /// The place in which one is.
    fn here(&self) -> Option<&Place> {
        self.places.get(self.at?)
    }

    /// Goes to the place after this one, or before it; the bytes of it, none behind the last.
    fn go(&mut self, forward: bool) -> Option<Range<usize>> {
        self.told.clear();
        self.at = match (self.at, forward) {
            (Some(at), true) => Some(at + 1).filter(|at| *at < self.places.len()),
            (Some(at), false) => Some(at.saturating_sub(1)),
            (None, true) => None,
            (None, false) => self.places.len().checked_sub(1),
        };
        self.here().map(|place| place.range.clone())
    }
}

impl App {
    /// Tab while a phrase has places: takes what was typed for somebody as his name, and goes on; says
    /// whether there was a place to leave.
    pub(super) fn next_place(&mut self, forward: bool) -> bool {
        let Some(live) = self.live() else {
            return false;
        };
        let Some(places) = &live.slots else {
            return false;
        };
        if forward && !places.visits() {
            // Behind the last one, Tab is what it is elsewhere.
            return false;
        }
        if forward && !self.name_place() {
            return true;
        }
        let Some(live) = self.live_mut() else {
            return false;
        };
        let range = live.slots.as_mut().and_then(|slots| slots.go(forward));
        match range {
            Some(range) => live.line.select(range),
            None => live.line.go(Motion::End),
        }
        live.completion = None;
        self.touch_line();
        true
    }

    /// Puts the name of whom a key or the beginning of a name means in the place for it; says whether one may
    /// go on: not while it may mean several people, until it is asked again.
    fn name_place(&mut self) -> bool {
        let now = self.now;
        let Some(live) = self.live() else { return true };
        let Some(slots) = &live.slots else {
            return true;
        };
        let Some(place) = slots.here().filter(|place| place.person).cloned() else {
            return true;
        };
        let typed = live.line.text().get(place.range.clone()).unwrap_or("");
        let typed = typed.trim_matches(' ').to_owned();
        let names = named(&typed, &live.context(now));
        match names.as_slice() {
            [] => true,
            [name] => {
                let name = name.text.clone();
                if let Some(live) = self.live_mut()
                    && name != typed
                {
                    live.line.replace(place.range, &name);
                    self.field_changed();
                }
                true
            }
            several => {
                let told = slots.told == typed;
                if !told {
                    let names = several.iter().map(|name| name.label.as_str());
                    let names = names.collect::<Vec<_>>().join(between());
                    let args = [("form", typed.as_str().into()), ("names", names.into())];
                    let text = self.words.with("place-several", &args);
                    self.say(text);
                    if let Some(slots) = self.live_mut().and_then(|live| live.slots.as_mut()) {
                        slots.told = typed;
                    }
                }
                told
            }
        }
    }

    /// Selects the place in which one is.
    pub(super) fn first_place(&mut self) {
        let Some(live) = self.live_mut() else { return };
        let here = live.slots.as_ref().and_then(Slots::here);
        if let Some(range) = here.map(|place| place.range.clone()) {
            live.line.select(range);
        }
        self.touch_line();
    }

    /// Leaves the places; their words stay. Says whether there were any.
    pub(super) fn leave_places(&mut self) -> bool {
        let Some(live) = self.live_mut() else {
            return false;
        };
        if live.slots.take().is_none() {
            return false;
        }
        let caret = live.line.caret();
        live.line.go_to(caret);
        self.touch_line();
        true
    }

    /// Whether the places of a phrase are gone through.
    pub(super) fn visits_places(&self) -> bool {
        let slots = self.live().and_then(|live| live.slots.as_ref());
        slots.is_some_and(Slots::visits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;

    const LINE: &str = "ar: répond à {personne} sur {sujet}";

    fn places() -> Slots {
        Slots::of(LINE, 0..LINE.len()).unwrap()
    }

    fn before(at: usize) -> &'static str {
        LINE.split_at(at).0
    }

    fn held(slots: &Slots) -> Vec<&str> {
        let places = slots.places.iter();
        places
            .map(|place| slots.text.get(place.range.clone()).unwrap())
            .collect()
    }

    #[test]
    fn what_is_typed_in_a_place_stays_in_it() {
        let mut slots = places();
        let at = LINE.find("{personne}").unwrap();
        for typed in ["M", "M.", "M. M"] {
            let text = format!("{}{typed} sur {{sujet}}", before(at));
            assert!(slots.follow(&text, at + typed.len()));
            assert_eq!(held(&slots), [typed, "{sujet}"]);
        }
        let text = format!("{} sur {{sujet}}", before(at));
        assert!(slots.follow(&text, at));
        assert_eq!(held(&slots), ["", "{sujet}"]);
        let text = format!("{}Nô sur {{sujet}}", before(at));
        assert!(slots.follow(&text, at + "Nô".len()));
        assert_eq!(held(&slots), ["Nô", "{sujet}"]);
        assert_eq!(
            slots.go(true).map(|range| text.get(range).unwrap()),
            Some("{sujet}")
        );
        assert_eq!(slots.go(true), None);
        assert!(!slots.visits());
        assert_eq!(
            slots.go(false).map(|range| text.get(range).unwrap()),
            Some("{sujet}")
        );
        assert_eq!(
            slots.go(false).map(|range| text.get(range).unwrap()),
            Some("Nô")
        );
        assert_eq!(
            slots.go(false).map(|range| text.get(range).unwrap()),
            Some("Nô")
        );
    }

    #[test]
    fn what_is_typed_elsewhere_moves_places_and_takes_out_those_it_covers() {
        let mut slots = places();
        let text = format!("kk{}", LINE.trim_start_matches("ar"));
        assert!(slots.follow(&text, 2));
        assert_eq!(held(&slots), ["{personne}", "{sujet}"]);
        let text = format!("{text}.");
        assert!(slots.follow(&text, text.len()));
        assert_eq!(held(&slots), ["{personne}", "{sujet}"]);
        // From within the first place to within the last: both are gone.
        let from = text.find("sonne").unwrap();
        let to = text.find("jet").unwrap();
        let cut = format!("{}{}", text.split_at(from).0, text.split_at(to).1);
        assert!(!slots.follow(&cut, from));
    }

    proptest! {
        #[test]
        fn whatever_is_typed_the_places_are_words_of_the_line_in_their_order(
            edits in vec((0_usize..60, 0_usize..8, "[a-zé河{} ]{0,4}"), 0..16), at in 0_usize..3,
        ) {
            let mut slots = places();
            slots.at = Some(at).filter(|at| *at < slots.places.len());
            let mut text = LINE.to_owned();
            for (from, length, typed) in edits {
                let bounds = text.char_indices().map(|(at, _)| at);
                let bounds: Vec<usize> = bounds.chain([text.len()]).collect();
                let from = from % bounds.len();
                let to = (from + length).min(bounds.len() - 1);
                let (from, to) = (bounds[from], bounds[to]);
                text = format!("{}{typed}{}", text.split_at(from).0, text.split_at(to).1);
                if !slots.follow(&text, from + typed.len()) {
                    break;
                }
                let mut end = 0;
                for place in &slots.places {
                    prop_assert!(place.range.start >= end && text.get(place.range.clone()).is_some());
                    end = place.range.end;
                }
                prop_assert!(slots.at.is_none_or(|at| at < slots.places.len()));
            }
        }
    }

    #[test]
    fn another_line_has_none_of_them() {
        let mut slots = places();
        assert!(!slots.follow("tout autre chose", 4));
        assert!(Slots::of("sans rien", 0..9).is_none());
        assert!(Slots::of(LINE, 3..8).is_none());
    }
}
