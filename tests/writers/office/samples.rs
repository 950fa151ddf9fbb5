//! Documents to look at, and to have looked at by other programs.

use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use copil::document::{
    Arrangement, Bilingual, Document, Format, House, Kind, Options, build, compte_rendu,
    feuille_de_route, fiche, house,
};
use copil::model::{Language, Session};
use copil::write;

use super::OFFICE;
use crate::golden::comite;
use crate::houses::pleniere;
use crate::tree::every_block;
use crate::{objectives, papers, sessions};

/// A picture three times as wide as it is high.
pub const PNG: &[u8] = include_bytes!("logo.png");

/// A document, and the house it is set in.
pub struct Sample {
    pub name: &'static str,
    pub house: House,
    pub document: Document,
}

impl Sample {
    fn new(name: &'static str, house: House, document: Document) -> Self {
        Self {
            name,
            house,
            document,
        }
    }

    pub fn options(&self, format: Format) -> write::Options {
        write::Options::new(&self.house, format)
    }
}

/// One of each kind of document, in three languages and in two at once.
pub fn samples() -> Vec<Sample> {
    use Language::{En, Fr, Ja};
    let administration = || House::read("", house::embedded("administration").unwrap()).unwrap();
    let of_comite = |name, session: &Session, language| {
        let document = compte_rendu(session, &comite(), &in_language(language));
        Sample::new(name, comite(), document)
    };
    let of_administration = |name, kind, options: Options| {
        let document = build(kind, &pleniere(), &administration(), &options).unwrap();
        Sample::new(name, administration(), document)
    };
    let objectives = |name, options: Options| {
        let document = build(Kind::Objectifs, &objectives::served(), &comite(), &options).unwrap();
        Sample::new(name, comite(), document)
    };
    let sheet = |name, document| Sample::new(name, comite(), document);
    let both = Options {
        bilingual: Some(Bilingual {
            languages: [Fr, Ja],
            arrangement: Arrangement::SideBySide,
        }),
        ..Options::default()
    };
    let filled = papers::filled();
    vec![
        of_comite("2009-05-27", &sessions::of_2009(), Fr),
        of_comite("complet", &sessions::complet(), Fr),
        of_comite("japonais", &sessions::complet(), Ja),
        of_comite("anglais", &sessions::complet(), En),
        of_administration("pleniere", Kind::CompteRendu, in_language(Fr)),
        of_administration("pleniere-ja", Kind::CompteRendu, in_language(Ja)),
        of_administration("bilingue", Kind::CompteRendu, both),
        of_administration("actions", Kind::Actions, in_language(Fr)),
        of_administration("ordre-du-jour", Kind::OrdreDuJour, in_language(Fr)),
        objectives("objectifs", in_language(Fr)),
        objectives("objectifs-bilingue", both),
        sheet("fiche", fiche(&filled, &comite(), &in_language(Fr))),
        sheet("fiche-ja", fiche(&filled, &comite(), &in_language(Ja))),
        sheet(
            "feuille-de-route",
            feuille_de_route(&papers::roadmap(), &comite(), &in_language(Fr)),
        ),
        sheet("blocs", every_block()),
    ]
}

fn in_language(language: Language) -> Options {
    Options {
        language: Some(language),
        ..Options::default()
    }
}

/// Leaves the samples, and their words as text, in the build folder for `tests/office/run`.
#[test]
fn samples_for_other_programs() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("office");
    // None of those that there were before.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for sample in samples() {
        let name = sample.name;
        for format in OFFICE {
            let options = write::Options {
                logo: (name == "blocs").then(|| PNG.to_vec()),
                now: NaiveDate::from_ymd_opt(2009, 5, 27).and_then(|day| day.and_hms_opt(14, 0, 0)),
                ..sample.options(format)
            };
            let bytes = super::written(format, &sample.document, &options);
            fs::write(folder.join(format!("{name}.{}", format.extension())), bytes).unwrap();
        }
        let text = super::written(
            Format::Text,
            &sample.document,
            &sample.options(Format::Docx),
        );
        fs::write(folder.join(format!("{name}.txt")), text).unwrap();
    }
}
