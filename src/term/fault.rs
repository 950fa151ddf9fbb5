//! What tests ask of the program and a release does not hear: a fault at a place, and no pause of the hand.

use std::time::Duration;

/// Panics at this place when `COPIL_FAIL` names it and the file beside it is there (`draw=/tmp/now`). Not in
/// a release.
pub(super) fn point(place: &str) {
    if !cfg!(debug_assertions) {
        return;
    }
    let wanted = std::env::var("COPIL_FAIL").unwrap_or_default();
    let due = wanted
        .split_once('=')
        .is_some_and(|(named, file)| named == place && std::path::Path::new(file).exists());
    assert!(!due, "a fault that was asked for, in {place}");
}

/// How long the hand has to rest; so many milliseconds where `COPIL_CALM` says so. Not in a release.
pub(super) fn calm(usual: Duration) -> Duration {
    if !cfg!(debug_assertions) {
        return usual;
    }
    let asked = std::env::var("COPIL_CALM").ok();
    let asked = asked.and_then(|asked| asked.parse().ok());
    asked.map_or(usual, Duration::from_millis)
}
