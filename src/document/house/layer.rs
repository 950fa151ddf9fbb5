//! Parts of a house style that a file may give in part: what it leaves out comes from the house it
//! extends.

/// Declares a part twice: complete, and as a file has it. `values` are given whole or not at all, `parts`
/// field by field.
macro_rules! layered {
    (
        $(#[$meta:meta])*
        pub struct $whole:ident as $raw:ident {
            values { $( $(#[$value_meta:meta])* $value:ident : $type:ty ),* $(,)? }
            parts { $( $(#[$part_meta:meta])* $part:ident : $part_whole:ty as $part_raw:ty ),* $(,)? }
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct $whole {
            $( $(#[$value_meta])* pub $value: $type, )*
            $( $(#[$part_meta])* pub $part: $part_whole, )*
        }

        /// The same, as a file gives it: all optional.
        #[derive(Clone, Debug, Default, PartialEq, Eq, ::serde::Deserialize)]
        #[serde(deny_unknown_fields, default)]
        pub(super) struct $raw {
            $( $value: Option<$type>, )*
            $( $part: Option<$part_raw>, )*
        }

        impl $raw {
            /// What is not said here is as `base` says it.
            pub(super) fn over(self, base: Self) -> Self {
                Self {
                    $( $value: self.$value.or(base.$value), )*
                    $( $part: $crate::document::house::layer::both(
                        self.$part,
                        base.$part,
                        <$part_raw>::over,
                    ), )*
                }
            }

            /// Complete, or the path of the first thing that is missing.
            pub(super) fn resolve(self) -> Result<$whole, String> {
                Ok($whole {
                    $( $value: self.$value.ok_or_else(|| stringify!($value).to_owned())?, )*
                    $( $part: self
                        .$part
                        .unwrap_or_default()
                        .resolve()
                        .map_err(|missing| format!("{}.{missing}", stringify!($part)))?, )*
                })
            }
        }
    };
}

pub(super) use layered;

/// One over the other, or the one there is.
pub(super) fn both<T>(over: Option<T>, base: Option<T>, merge: fn(T, T) -> T) -> Option<T> {
    match (over, base) {
        (Some(over), Some(base)) => Some(merge(over, base)),
        (over, base) => over.or(base),
    }
}
