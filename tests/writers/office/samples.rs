//! Documents to look at, and to have looked at by other programs.

use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use copil::document::{Document, Format, Options, compte_rendu, feuille_de_route, fiche};
use copil::model::{Language, Session};
use copil::write;

use super::{OFFICE, options};
use crate::golden::comite;
use crate::tree::every_block;
use crate::{papers, sessions};

/// A picture three times as wide as it is high.
pub const PNG: &[u8] = include_bytes!("logo.png");

/// The documents, each with its name.
pub fn samples() -> Vec<(&'static str, Document)> {
    let in_language = |language| Options {
        language,
        ..Options::default()
    };
    let made =
        |session: &Session, language| compte_rendu(session, &comite(), &in_language(language));
    vec![
        ("2009-05-27", made(&sessions::of_2009(), None)),
        ("complet", made(&sessions::complet(), None)),
        ("japonais", made(&sessions::complet(), Some(Language::Ja))),
        ("anglais", made(&sessions::complet(), Some(Language::En))),
        (
            "fiche",
            fiche(&papers::filled(), &comite(), &in_language(None)),
        ),
        (
            "fiche-ja",
            fiche(
                &papers::filled(),
                &comite(),
                &in_language(Some(Language::Ja)),
            ),
        ),
        (
            "feuille-de-route",
            feuille_de_route(&papers::roadmap(), &comite(), &in_language(None)),
        ),
        ("blocs", every_block()),
    ]
}

/// Leaves the samples, and their words as text, in the build folder for `tests/office/run`.
#[test]
fn samples_for_other_programs() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("office");
    fs::create_dir_all(&folder).unwrap();
    for (name, document) in samples() {
        for format in OFFICE {
            let options = write::Options {
                logo: (name == "blocs").then(|| PNG.to_vec()),
                now: NaiveDate::from_ymd_opt(2009, 5, 27).and_then(|day| day.and_hms_opt(14, 0, 0)),
                ..options(format)
            };
            let bytes = super::written(format, &document, &options);
            fs::write(folder.join(format!("{name}.{}", format.extension())), bytes).unwrap();
        }
        let text = super::written(Format::Text, &document, &options(Format::Docx));
        fs::write(folder.join(format!("{name}.txt")), text).unwrap();
    }
}
