//! What is suggested of the worked example, remark by remark.

use copil::document::typography::suggestions;
use copil::document::{Options, compte_rendu};

use crate::golden::comite;
use crate::sessions;

/// The remarks that a proofreader made on the minutes of 2009, by the words they are about.
#[test]
fn the_remarks_of_a_proofreader_are_all_made() {
    let session = sessions::of_2009();
    let document = compte_rendu(&session, &comite(), &Options::default());
    let found = suggestions(&document, &session);
    let remarks: Vec<(&str, &str, &str)> = found
        .iter()
        .map(|one| {
            let says = one.better.as_deref().unwrap_or(&one.note);
            (one.code, one.found.as_str(), says)
        })
        .collect();
    insta::assert_debug_snapshot!(remarks);
}

#[test]
fn a_session_that_is_right_is_left_in_peace() {
    let session = sessions::complet();
    let document = compte_rendu(&session, &comite(), &Options::default());
    assert_eq!(suggestions(&document, &session), []);
}
