//! The themes of the screen: which there are, which is shown, and each as it was when its file was last good.

use std::collections::BTreeMap;

use crate::app::Event;
use crate::cli::{Context, Failure, look};
use crate::theme::{Library, Theme};

/// The themes, and the name of the one that is shown.
pub(super) struct Themes {
    library: Library,
    name: String,
    /// Those shown so far, as they were when their files were last good.
    good: BTreeMap<String, Theme>,
}

impl Themes {
    /// The theme that is configured will be shown, else the first one.
    pub(super) fn new(context: &Context) -> Self {
        let name = context.config.theme.clone();
        Self {
            library: look::library(context),
            name: name.unwrap_or_else(|| Library::DEFAULT.to_owned()),
            good: BTreeMap::new(),
        }
    }

    /// The theme asked for: without it nothing is shown.
    pub(super) fn first(&mut self, context: &Context) -> Result<Theme, Failure> {
        let theme = look::theme(&self.library, &self.name)
            .map_err(|error| Failure::input(error.message(&context.catalog)))?;
        self.good.insert(self.name.clone(), theme.clone());
        Ok(theme)
    }

    /// Those that there are now: files may have come or gone.
    pub(super) fn offer(&mut self, context: &Context) -> Event {
        self.library = look::library(context);
        look::themes(&self.library, &self.name, context)
    }

    /// Reads the theme of this name, or again the one that is shown, which from now on is it.
    pub(super) fn read(&mut self, name: Option<&str>, context: &Context) -> Result<Theme, String> {
        self.library = look::library(context);
        let chosen = name.unwrap_or(&self.name).to_owned();
        let read = look::theme(&self.library, &chosen);
        let theme = match (read, self.good.get(&chosen)) {
            (Ok(theme), _) => theme,
            // Who comes back to it wants what he saw, whatever became of the file.
            (Err(_), Some(good)) if name.is_some() => good.clone(),
            (Err(error), _) => {
                let words = &context.catalog;
                return Err(words.with("theme-kept", &[("why", error.brief(words).into())]));
            }
        };
        self.good.insert(chosen.clone(), theme.clone());
        self.name = chosen;
        Ok(theme)
    }
}
