//! What can be asked of a document on the command line.

use std::path::PathBuf;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};

use crate::cli::args::read_document_language;
use crate::document::{Arrangement, Bilingual, Format, Kind, Options, Status};
use crate::model::Language;

/// `copil render`.
#[derive(Debug, Args)]
pub struct RenderArgs {
    /// The session.
    pub file: PathBuf,
    /// Which document, how.
    #[command(flatten)]
    pub document: DocumentArgs,
    /// In which form.
    #[arg(long, value_name = "FORMAT", value_parser = formats())]
    pub format: Option<Format>,
    /// Where to; standard output without it, or for `-`.
    #[arg(short, long, value_name = "OUT")]
    pub output: Vec<PathBuf>,
    /// How many columns the lines of a text have.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(20..=1000))]
    pub width: Option<u16>,
    /// Lines of a text that go on say so (RFC 3676).
    #[arg(long)]
    pub flowed: bool,
    /// What goes with a draft mail.
    #[arg(long, value_name = "FORMAT", value_delimiter = ',', value_parser = formats())]
    pub attach: Vec<Format>,
    /// Write over what somebody changed.
    #[arg(long)]
    pub force: bool,
    /// Both flavours of the clipboard in one answer: what `copil copy HOST:FILE` asks of the copil there.
    #[arg(long, hide = true, conflicts_with_all = ["format", "output"])]
    pub flavours: bool,
}

/// Which document, in which languages, in whose house.
#[derive(Clone, Debug, Default, Args)]
pub struct DocumentArgs {
    /// Which document; what the file is for, without it.
    #[arg(long, value_name = "DOCUMENT", value_parser = kinds())]
    pub document: Option<Kind>,
    /// In which language.
    #[arg(long, value_name = "fr|en|ja", value_parser = read_document_language)]
    pub language: Option<Language>,
    /// In which two.
    #[arg(long, value_name = "fr,ja", value_parser = read_languages, conflicts_with = "language")]
    pub bilingual: Option<[Language; 2]>,
    /// One under the other.
    #[arg(long, requires = "bilingual")]
    pub stacked: bool,
    /// The house style, by its name or by its file.
    #[arg(long, value_name = "HOUSE")]
    pub house: Option<String>,
    /// No draft any more.
    #[arg(id = "final", long)]
    pub is_final: bool,
    /// With what was said behind closed doors.
    #[arg(id = "with-confidential", long)]
    pub with_confidential: bool,
}

impl DocumentArgs {
    /// What the builder is asked for.
    #[must_use]
    pub fn options(&self) -> Options {
        Options {
            language: self.language,
            bilingual: self.bilingual.map(|languages| Bilingual {
                languages,
                arrangement: if self.stacked {
                    Arrangement::Stacked
                } else {
                    Arrangement::SideBySide
                },
            }),
            include_confidential: self.with_confidential,
            status: if self.is_final {
                Status::Final
            } else {
                Status::Draft
            },
            ..Options::default()
        }
    }

    /// The same as it is typed, for a copil elsewhere.
    #[must_use]
    pub fn typed(&self) -> Vec<String> {
        let mut typed = Vec::new();
        let mut with = |name: &str, value: Option<String>| {
            typed.extend(value.map(|value| format!("--{name}={value}")));
        };
        with("document", self.document.map(|kind| kind.name().to_owned()));
        with(
            "language",
            self.language.map(|language| language.code().to_owned()),
        );
        with(
            "bilingual",
            self.bilingual
                .map(|both| both.map(Language::code).join(",")),
        );
        with("house", self.house.clone());
        let flags = [
            ("--stacked", self.stacked),
            ("--final", self.is_final),
            ("--with-confidential", self.with_confidential),
        ];
        let set = flags.into_iter().filter(|(_, set)| *set);
        typed.extend(set.map(|(flag, _)| flag.to_owned()));
        typed
    }
}

fn formats() -> impl TypedValueParser<Value = Format> {
    let names = Format::ALL.iter().map(|format| format.name());
    PossibleValuesParser::new(names).try_map(|name| Format::named(&name).ok_or(name))
}

fn kinds() -> impl TypedValueParser<Value = Kind> {
    let names = Kind::ALL.iter().map(|kind| kind.name());
    PossibleValuesParser::new(names).try_map(|name| Kind::named(&name).ok_or(name))
}

fn read_languages(text: &str) -> Result<[Language; 2], String> {
    let wrong = || "fr,ja; fr,en; ja,en…".to_owned();
    let (one, other) = text.split_once(',').ok_or_else(wrong)?;
    let both = [read_document_language(one)?, read_document_language(other)?];
    if one == other { Err(wrong()) } else { Ok(both) }
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        document: DocumentArgs,
    }

    fn read(line: &str) -> Result<DocumentArgs, clap::Error> {
        let words = line.split(' ').filter(|word| !word.is_empty());
        Line::try_parse_from(std::iter::once("copil").chain(words)).map(|line| line.document)
    }

    #[test]
    fn what_is_asked_elsewhere_is_what_is_asked_here() {
        for line in [
            "",
            "--document releve --language ja --house administration",
            "--bilingual fr,ja --stacked --final --with-confidential",
        ] {
            let here = read(line).unwrap();
            let there = read(&here.typed().join(" ")).unwrap();
            assert_eq!(there.options(), here.options());
            assert_eq!((there.document, there.house), (here.document, here.house));
        }
    }

    #[test]
    fn two_languages_are_two() {
        for wrong in ["fr", "fr,fr", "fr,de", "fr,en,ja"] {
            assert!(read(&format!("--bilingual {wrong}")).is_err(), "{wrong}");
        }
    }
}
