//! The formats a document is written in, as rows: what each is called and which files hold it.

use serde::Deserialize;

macro_rules! formats {
    ($( $(#[$meta:meta])* $variant:ident $name:ident in $extension:literal as $mime:literal ),* $(,)?) => {
        /// A format that a document is written in.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Format {
            $( $(#[$meta])* $variant ),*
        }

        impl Format {
            /// All of them.
            pub const ALL: &[Self] = &[$( Self::$variant ),*];

            /// As a command line and a house style write it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $( Self::$variant => stringify!($name) ),* }
            }

            /// What the name of a file in it ends with, without the point.
            #[must_use]
            pub const fn extension(self) -> &'static str {
                match self { $( Self::$variant => $extension ),* }
            }

            /// Its media type.
            #[must_use]
            pub const fn mime(self) -> &'static str {
                match self { $( Self::$variant => $mime ),* }
            }
        }

        /// One of something for each format.
        #[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
        #[serde(deny_unknown_fields, default)]
        pub(super) struct ByFormat<T: Default> {
            $( $name: T, )*
        }

        impl<T: Default> ByFormat<T> {
            /// That of a format.
            pub(super) const fn get(&self, format: Format) -> &T {
                match format { $( Format::$variant => &self.$name ),* }
            }

            /// Each with its counterpart made one.
            pub(super) fn zip<U: Default, V: Default>(
                self,
                other: ByFormat<U>,
                with: impl Fn(T, U) -> V,
            ) -> ByFormat<V> {
                ByFormat { $( $name: with(self.$name, other.$name), )* }
            }

            /// Each made another, or the first fault.
            pub(super) fn try_map<U: Default, E>(
                self,
                with: impl Fn(Format, T) -> Result<U, E>,
            ) -> Result<ByFormat<U>, E> {
                Ok(ByFormat { $( $name: with(Format::$variant, self.$name)?, )* })
            }
        }
    };
}

formats! {
    /// Plain text, one paragraph a line; also the clipboard's.
    Text text in "txt" as "text/plain",
    /// Markdown.
    Markdown md in "md" as "text/markdown",
    /// A page for a browser.
    Html html in "html" as "text/html",
    /// HTML to paste into an e-mail.
    Email email in "html" as "text/html",
    /// Word.
    Docx docx in "docx" as "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    /// `OpenDocument` text.
    Odt odt in "odt" as "application/vnd.oasis.opendocument.text",
    /// PDF.
    Pdf pdf in "pdf" as "application/pdf",
    /// A draft mail.
    Eml eml in "eml" as "message/rfc822",
    /// The document tree, for other programs.
    Json json in "json" as "application/json",
}

impl Format {
    /// Whether it is laid out on pages.
    #[must_use]
    pub const fn has_pages(self) -> bool {
        matches!(self, Self::Docx | Self::Odt | Self::Pdf)
    }

    /// The format of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|format| format.name() == name)
    }

    /// The format that files of this extension hold: a page, where an e-mail has the same one.
    #[must_use]
    pub fn of_extension(extension: &str) -> Option<Self> {
        let extension = extension.to_ascii_lowercase();
        Self::ALL
            .iter()
            .copied()
            .find(|format| format.extension() == extension)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_is_found_by_its_name_and_by_its_files() {
        for format in Format::ALL {
            assert_eq!(Format::named(format.name()), Some(*format));
        }
        assert_eq!(Format::of_extension("DOCX"), Some(Format::Docx));
        assert_eq!(Format::of_extension("html"), Some(Format::Html));
        assert_eq!(Format::of_extension("ron"), None);
    }
}
