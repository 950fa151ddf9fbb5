//! Whatever the grammar names by an id has its words, in every language of the screens.

use copil::capture::{Ghost, KEYWORDS, Problem};
use copil::locale::{Catalog, Language};

#[test]
fn ghosts_problems_and_rows_have_their_words() {
    let text = String::new;
    let number = 1;
    let problems = [
        Problem::Frozen { number },
        Problem::NoDecision { number },
        Problem::NoWords { number },
        Problem::NoItem { number },
        Problem::NoPerson { form: text() },
        Problem::Several {
            form: text(),
            choices: Vec::new(),
        },
        Problem::NotFound {
            words: text().into(),
        },
        Problem::NoSpeakerBefore,
        Problem::NothingBefore,
        Problem::NoTopic,
        Problem::EmptyQueue,
        Problem::NoRoadmap,
    ];
    let ids = problems.iter().map(Problem::id);
    let ids = ids.chain(Ghost::IDS.iter().copied());
    let ids: Vec<&str> = ids.chain(KEYWORDS.iter().map(|row| row.about)).collect();
    for language in Language::ALL.iter().copied() {
        let catalog = Catalog::new(language);
        for id in &ids {
            assert!(catalog.has(id), "{id} in {language:?}");
        }
    }
}
