//! The documents there are, as rows: what each is called on a command line.

use serde::de::{Deserialize, Deserializer, Error};

macro_rules! kinds {
    ($( $(#[$meta:meta])* $variant:ident = $name:literal ),* $(,)?) => {
        /// Which document.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $( $(#[$meta])* $variant ),*
        }

        impl Kind {
            /// All of them.
            pub const ALL: &[Self] = &[$( Self::$variant ),*];

            /// The names of all of them.
            const NAMES: &[&str] = &[$( $name ),*];

            /// As a command line and a file have it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $( Self::$variant => $name ),* }
            }
        }
    };
}

kinds! {
    /// What was said and decided.
    #[default]
    CompteRendu = "compte-rendu",
    /// What was decided, without who said what.
    Releve = "releve",
    /// The convocation: what is to be discussed, when, where.
    OrdreDuJour = "ordre-du-jour",
    /// What is to be done, by whom, when.
    Actions = "actions",
    /// The decisions by the objective they serve.
    Objectifs = "objectifs",
    /// What changed since a version that was sent.
    Rectificatif = "rectificatif",
    /// What one person has to do, over several sessions.
    Liste = "liste",
    /// The sheet of a good practice.
    Fiche = "fiche",
    /// The sheet of a roadmap.
    FeuilleDeRoute = "feuille-de-route",
}

impl Kind {
    /// The document of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.name() == name)
    }
}

impl<'de> Deserialize<'de> for Kind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Self::named(&name).ok_or_else(|| D::Error::unknown_variant(&name, Self::NAMES))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_found_by_its_name() {
        for kind in Kind::ALL {
            assert_eq!(Kind::named(kind.name()), Some(*kind));
        }
        assert_eq!(Kind::named("proces-verbal"), None);
    }
}
