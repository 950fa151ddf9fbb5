//! What left the house, kept byte for byte beside its session.

use std::path::Path;

use super::Failure;
use crate::app::{Kept, Left};
use crate::document::House;
use crate::locale::Catalog;
use crate::model::Moment;
use crate::store;
use crate::write;

/// Written again as it left: a document, a house and a moment make the same bytes each time.
pub(super) fn keep(
    session: &Path,
    left: &Left,
    house: &House,
    now: Moment,
    words: &Catalog,
) -> Kept {
    let kept = rendered(left, house).and_then(|rendered| {
        let language = left.document.language.code();
        let stem = format!("{}-{language}-{}", left.shown.kind.name(), now.date());
        let mut files = Vec::new();
        for (ending, bytes) in &rendered {
            files.push(store::keep_sent(session, &stem, ending, bytes).map_err(Failure::from)?);
        }
        let first = rendered.first().map(|(_, bytes)| store::digest(bytes));
        Ok((files, first.unwrap_or_default()))
    });
    match kept {
        Ok((files, digest)) => Kept::Done { files, digest },
        Err(failure) => Kept::Failed {
            why: failure.worded(words),
        },
    }
}

fn rendered(left: &Left, house: &House) -> Result<Vec<(&'static str, Vec<u8>)>, Failure> {
    let mut rendered = Vec::new();
    for format in &left.formats {
        let mut options = write::Options::new(house, *format);
        options.now = Some(left.at);
        let mut bytes = Vec::new();
        write::write(*format, &left.document, &options, &mut bytes).map_err(Failure::system)?;
        rendered.push((format.extension(), bytes));
    }
    Ok(rendered)
}
