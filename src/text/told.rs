//! Enums whose documentation is also what is printed of them.

/// An enum, and in `ALL` each of its variants with what its documentation says.
macro_rules! told {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[doc = $what:literal])+ $variant:ident,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {
            $($(#[doc = $what])+ $variant,)*
        }

        impl $name {
            /// All of them, each with what it says.
            pub const ALL: &[(Self, &str)] = &[$((Self::$variant, concat!($($what),+).trim_ascii()),)*];
        }
    };
}
pub(crate) use told;
