//! Where a session is that is to be copied: here, or where ssh leads.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// Where a session is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A file of this machine.
    Here(PathBuf),
    /// A file that `ssh HOST` sees.
    There {
        /// As ssh takes it: a name, an alias of its configuration, `user@name`.
        host: String,
        /// Its path there, relative to the home of the user there.
        file: String,
    },
    /// What stands before the colon is no host.
    NoHost(String),
}

impl Place {
    /// `HOST:FILE`, as scp reads it: a file that is here, or whose name has a `/` before its first colon, is
    /// of this machine. `exists` says which are.
    pub(super) fn read(typed: &OsStr, exists: impl Fn(&Path) -> bool) -> Self {
        let path = Path::new(typed);
        let parts = typed.to_str().and_then(split).filter(|(host, file)| {
            !host.is_empty() && !file.is_empty() && !host.contains('/') && !exists(path)
        });
        match parts {
            None => Self::Here(path.to_owned()),
            Some((host, file)) if is_host(&host) => Self::There {
                host,
                file: file.to_owned(),
            },
            Some((host, _)) => Self::NoHost(host),
        }
    }
}

/// Before and after the colon that ends the host; those of an address between brackets are its own.
fn split(typed: &str) -> Option<(String, &str)> {
    if let Some((user, rest)) = typed.split_once('[')
        && (user.is_empty() || user.ends_with('@'))
        && let Some((address, file)) = rest.split_once("]:")
    {
        return Some((format!("{user}{address}"), file));
    }
    let (host, file) = typed.split_once(':')?;
    Some((host.to_owned(), file))
}

/// Whether this can be nothing but a host: no option of ssh, nothing that a shell reads, should some
/// configuration hand it to one.
fn is_host(host: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || ".-_@:%+".contains(c);
    !host.starts_with('-') && !host.contains("@-") && host.chars().all(plain)
}

/// A word as the shell over there takes it literally.
pub(super) fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./=,".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', "'\\''"))
    }
}

/// A path, with the home that `~/` means.
pub(super) fn quoted_path(path: &str) -> String {
    match path.strip_prefix("~/") {
        Some(rest) => format!("~/{}", quoted(rest)),
        None => quoted(path),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &str) -> Place {
        Place::read(typed.as_ref(), |path| path == Path::new("note: 12 h.ron"))
    }

    fn there(host: &str, file: &str) -> Place {
        let (host, file) = (host.to_owned(), file.to_owned());
        Place::There { host, file }
    }

    #[test]
    fn a_colon_parts_host_and_file() {
        for (typed, place) in [
            ("nancy:a.ron", there("nancy", "a.ron")),
            (
                "ar@nancy.fr:copil/a b.ron",
                there("ar@nancy.fr", "copil/a b.ron"),
            ),
            ("nancy:~/a:b.ron", there("nancy", "~/a:b.ron")),
            ("[::1]:a.ron", there("::1", "a.ron")),
            ("ar@[fe80::1%eth0]:a.ron", there("ar@fe80::1%eth0", "a.ron")),
        ] {
            assert_eq!(read(typed), place, "{typed}");
        }
    }

    #[test]
    fn a_file_here_stays_here() {
        for typed in [
            "a.ron",
            "./a:b.ron",
            "/tmp/a:b.ron",
            ":a.ron",
            "a:",
            "note: 12 h.ron",
        ] {
            assert_eq!(read(typed), Place::Here(typed.into()), "{typed}");
        }
    }

    #[test]
    fn an_option_or_a_command_is_no_host() {
        for typed in [
            "-oProxyCommand=reboot:a.ron",
            "ar@-oProxyCommand=reboot:a.ron",
            "nancy;reboot:a.ron",
            "$(reboot):a.ron",
            "nancy reboot:a.ron",
        ] {
            assert!(matches!(read(typed), Place::NoHost(_)), "{typed}");
        }
    }

    #[test]
    fn a_shell_over_there_reads_one_word() {
        assert_eq!(quoted("a.ron"), "a.ron");
        assert_eq!(quoted(""), "''");
        assert_eq!(quoted("l'été $(reboot)"), "'l'\\''été $(reboot)'");
        assert_eq!(quoted_path("~/mes séances/a.ron"), "~/'mes séances/a.ron'");
        assert_eq!(quoted_path("~ar/a.ron"), "'~ar/a.ron'");
    }
}
