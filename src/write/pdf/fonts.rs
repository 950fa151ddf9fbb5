//! The fonts of PDFs. One Latin family comes with copil, so that a page never comes out empty; others are
//! the computer's, looked for when a document first needs them.

use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use krilla::text::{Font, Tag};
use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::{FontContext, LayoutContext, Run};

use super::set::Ink;

/// The family that comes with copil; a house style may name it.
pub(super) const SHIPPED: &str = "Spectral";

static FILES: [&[u8]; 2] = [
    include_bytes!("../../../themes/fonts/Spectral-Regular.ttf"),
    include_bytes!("../../../themes/fonts/Spectral-Bold.ttf"),
];

/// What sets text: the fonts found so far and room to work in.
pub(super) struct Fonts {
    /// Finds the font of a letter.
    pub context: FontContext,
    /// Where lines are set.
    pub layouts: LayoutContext<Ink>,
    system: bool,
    faces: Vec<(FaceKey, Font)>,
}

/// A font as the file it is in, its place there, and its variations.
type FaceKey = (u64, u32, Vec<([u8; 4], u32)>);

impl Fonts {
    /// The fonts of this program: read once, used by one document at a time.
    pub fn shared() -> MutexGuard<'static, Self> {
        static FONTS: OnceLock<Mutex<Fonts>> = OnceLock::new();
        // A panic elsewhere leaves them as good as they were: every document starts a new layout.
        FONTS
            .get_or_init(|| Mutex::new(Self::new()))
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn new() -> Self {
        let mut collection = Collection::new(CollectionOptions {
            shared: false,
            system_fonts: false,
        });
        for file in FILES {
            collection.register_fonts(Blob::new(Arc::new(file)), None);
        }
        Self {
            context: FontContext {
                collection,
                source_cache: SourceCache::default(),
            },
            layouts: LayoutContext::new(),
            system: false,
            faces: Vec::new(),
        }
    }

    /// Looks for the fonts of the computer; whether that was still to be done.
    pub fn find_more(&mut self) -> bool {
        if self.system {
            return false;
        }
        self.system = true;
        self.context.collection.load_system_fonts();
        true
    }

    /// Makes sure that the first of these families that there is can be used.
    pub fn want(&mut self, families: &[String]) {
        if families.first().is_some_and(|family| family != SHIPPED) {
            self.find_more();
        }
    }

    /// The font of a run, for the page; none when its file cannot be read.
    pub fn face(&mut self, run: &Run<'_, Ink>) -> Option<Font> {
        let data = run.font();
        let synthesis = run.synthesis();
        let axes: Vec<([u8; 4], f32)> = synthesis
            .variation_settings()
            .iter()
            .map(|(tag, value)| (tag.into_bytes(), *value))
            .collect();
        let bits = axes.iter().map(|(tag, value)| (*tag, value.to_bits()));
        let key: FaceKey = (data.data.id(), data.index, bits.collect());
        if let Some((_, font)) = self.faces.iter().find(|(known, _)| *known == key) {
            return Some(font.clone());
        }
        let axes: Vec<(Tag, f32)> = axes
            .iter()
            .map(|(tag, value)| (Tag::new(tag), *value))
            .collect();
        let (bytes, _) = data.data.clone().into_raw_parts();
        let font = if axes.is_empty() {
            Font::new(bytes.into(), data.index)
        } else {
            Font::new_variable(bytes.into(), data.index, &axes)
        }?;
        self.faces.push((key, font.clone()));
        Some(font)
    }
}
