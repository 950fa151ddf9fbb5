//! A fault on demand, so that a test sees what becomes of a session when the program fails.

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
