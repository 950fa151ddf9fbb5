//! The names of the files that stand beside a session file.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::hash::digest;
use super::storage::named;

/// The files of one session.
#[derive(Clone, Debug)]
pub(super) struct Files {
    /// The session file, links followed.
    pub session: PathBuf,
    /// Where journals go when the session's own folder refuses them.
    pub refuge: Option<PathBuf>,
}

impl Files {
    pub(super) fn new(session: PathBuf, refuge: Option<PathBuf>) -> Self {
        Self { session, refuge }
    }

    /// The session's own folder.
    pub(super) fn folder(&self) -> &Path {
        named(self.session.parent().unwrap_or(Path::new("")))
    }

    pub(super) fn lock(&self) -> PathBuf {
        self.beside("lock")
    }

    pub(super) fn journal(&self, generation: u32) -> PathBuf {
        self.beside(&format!("{generation:04}.journal"))
    }

    /// The folder of the chair's answers.
    pub(super) fn spool(&self) -> PathBuf {
        self.beside("spool")
    }

    /// What is kept aside of a generation: `damaged`, `conflict` or `kept`; the `n`th of them, from 1.
    pub(super) fn aside(&self, generation: u32, n: u32, what: &str) -> PathBuf {
        self.beside(&match n {
            0 | 1 => format!("{generation:04}.{what}"),
            n => format!("{generation:04}-{n}.{what}"),
        })
    }

    /// What is set aside of the disk for when it is full.
    pub(super) fn reserve(&self) -> PathBuf {
        self.beside("reserve")
    }

    /// The session file of the `n`th branch: of whoever found that somebody else writes this one.
    pub(super) fn branch(&self, n: u32) -> PathBuf {
        let mut name = self.stem();
        name.push(format!("~{n}.ron"));
        self.session.with_file_name(name)
    }

    /// The same files in the second folder, under a name that no other session's have.
    pub(super) fn in_refuge(&self) -> Option<Self> {
        let whole = digest(self.session.to_string_lossy().as_bytes());
        let mut name = self.stem();
        name.push("-");
        name.push(whole.get(..16).unwrap_or(&whole));
        name.push(".ron");
        Some(Self {
            session: self.refuge.as_ref()?.join(name),
            refuge: None,
        })
    }

    /// The generation that a file of the session's folder is a journal of.
    pub(super) fn generation_of(&self, path: &Path) -> Option<u32> {
        let name = path.file_name()?.to_str()?;
        let digits = name
            .strip_prefix(self.stem().to_str()?)?
            .strip_prefix('.')?
            .strip_suffix(".journal")?;
        let plain = digits.len() >= 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
        digits.parse().ok().filter(|_| plain)
    }

    /// Whether this is the name of the session file, of its lock or of one of its journals.
    pub(super) fn concerns(&self, path: &Path) -> bool {
        let is = |name: &Path| path.file_name() == name.file_name();
        self.generation_of(path).is_some() || is(&self.session) || is(&self.lock())
    }

    /// Whether a file of the session's folder is one of those kept aside of it.
    pub(super) fn is_aside(&self, path: &Path) -> bool {
        let rest = || {
            let name = path.file_name()?.to_str()?;
            let rest = name
                .strip_prefix(self.stem().to_str()?)?
                .strip_prefix('.')?;
            let kinds = [".damaged", ".conflict", ".kept"];
            kinds.iter().find_map(|kind| rest.strip_suffix(kind))
        };
        let digits = |c: char| c.is_ascii_digit() || c == '-';
        rest().is_some_and(|rest| rest.len() >= 4 && rest.chars().all(digits))
    }

    /// Whether it is one of these half written, under the name that it had meanwhile.
    pub(super) fn is_half(&self, path: &Path) -> bool {
        let whole = || {
            let name = path.file_name()?.to_str()?;
            let (whole, _) = name
                .strip_prefix('.')?
                .strip_suffix(".tmp")?
                .rsplit_once('.')?;
            Some(self.session.with_file_name(whole))
        };
        whole().is_some_and(|whole| {
            whole == self.session || self.generation_of(&whole).is_some() || self.is_aside(&whole)
        })
    }

    /// What the names of all of them begin with.
    pub(super) fn stem(&self) -> OsString {
        let name = self.session.file_name().unwrap_or_default();
        match Path::new(name).extension() {
            Some(extension) if extension == "ron" => {
                self.session.file_stem().unwrap_or(name).to_owned()
            }
            _ => name.to_owned(),
        }
    }

    fn beside(&self, ending: &str) -> PathBuf {
        let mut name = self.stem();
        name.push(".");
        name.push(ending);
        self.session.with_file_name(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn journals_are_told_from_other_files() {
        let files = Files::new(PathBuf::from("a/2009-05-27.comite.ron"), None);
        assert_eq!(
            files.journal(3),
            Path::new("a/2009-05-27.comite.0003.journal")
        );
        assert_eq!(files.lock(), Path::new("a/2009-05-27.comite.lock"));
        for (name, generation) in [
            ("a/2009-05-27.comite.0003.journal", Some(3)),
            ("a/2009-05-27.comite.12345.journal", Some(12345)),
            ("a/2009-05-27.comite.3.journal", None),
            ("a/2009-05-27.comite.0003.damaged", None),
            ("a/2009-05-27.0003.journal", None),
            ("a/2009-05-27.comite.+003.journal", None),
        ] {
            assert_eq!(files.generation_of(Path::new(name)), generation, "{name}");
        }
    }

    #[test]
    fn two_sessions_of_one_name_do_not_meet_in_the_second_folder() {
        let refuge = Some(PathBuf::from("state"));
        let a = Files::new(PathBuf::from("a/x.ron"), refuge.clone());
        let b = Files::new(PathBuf::from("b/x.ron"), refuge);
        assert_ne!(
            a.in_refuge().unwrap().journal(1),
            b.in_refuge().unwrap().journal(1)
        );
    }
}
