//! Runs of words as HTML, the same in a mail and on a page. All escaping is maud's.

use maud::{Markup, html};

use crate::document::{Document, Inline, Role, Spaces};
use crate::write::japanese::{Script, scripts};
use crate::write::{Options, followed};

/// Sets runs of words.
pub(in crate::write) struct Inlines {
    /// The language around them.
    around: &'static str,
    spaces: Spaces,
    /// The style of superscripts where there is no style sheet.
    raised: Option<&'static str>,
}

impl Inlines {
    pub(in crate::write) fn new(
        document: &Document,
        options: &Options,
        raised: Option<&'static str>,
    ) -> Self {
        Self {
            around: document.language.code(),
            spaces: options.spaces,
            raised,
        }
    }

    pub(in crate::write) fn words(&self, words: &[Inline]) -> Markup {
        html! { @for run in words { (self.run(run)) } }
    }

    /// A text that has no role.
    pub(in crate::write) fn text(&self, text: &str) -> Markup {
        html! { (self.spaces.set(text)) }
    }

    fn run(&self, run: &Inline) -> Markup {
        let text = self.scripts(run);
        match &run.role {
            Role::Strong | Role::Name => html! { b { (text) } },
            Role::Superscript => html! { sup style=[self.raised] { (text) } },
            Role::Link { to } if followed(to) => html! { a href=(to) { (text) } },
            Role::Text | Role::Quote | Role::Link { .. } => text,
            // Neither a mail nor a page for a browser has pages.
            Role::Page | Role::Pages => html! {},
        }
    }

    /// The text of a run, with its language said where it is not the one around it: Han letters look
    /// otherwise in each.
    fn scripts(&self, run: &Inline) -> Markup {
        html! {
            @for (script, text) in scripts(&run.text) {
                @let own = match script {
                    Script::Japanese => "ja",
                    Script::Other => run.language.code(),
                };
                @if own == self.around { (self.text(text)) }
                @else { span lang=(own) { (self.text(text)) } }
            }
        }
    }
}
