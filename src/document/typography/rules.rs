//! What a rule is, and the sets of rules. Codes are those of the house style: `T1`–`T40` for French
//! typography, `W1`–`W11` for proofreading, `E…` for English, `J…` for Japanese.

use std::fmt;

use super::cursor::{Change, Cursor};
use super::{asked, english, french, japanese};
use crate::model::Language;

/// What is done with a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    /// Applied to every document.
    Safe,
    /// Shown as a suggestion, never applied alone.
    Ask,
    /// Shown as a remark.
    Warn,
    /// Left as typed, whatever a book says: the row is there so that no other rule touches it.
    Kept,
}

/// A rule of typography.
pub struct Rule {
    /// Its name: `T1`.
    pub code: &'static str,
    /// What is done with it.
    pub class: Class,
    /// The languages it holds for.
    pub languages: &'static [Language],
    /// Whether it holds inside quotations and names too.
    pub quoted: bool,
    /// The signs of which a text must hold one for it to change anything: most texts hold few of them.
    pub(super) about: fn(char) -> bool,
    /// The signs at which it may change something: most places are passed over.
    pub(super) at: fn(char) -> bool,
    /// The signs behind which it may.
    pub(super) after: fn(char) -> bool,
    /// The signs at which it may where one of `next` stands behind them: most spaces and letters are passed over.
    pub(super) lead: fn(char) -> bool,
    /// The signs that must stand behind one of `lead`; NUL is the end of the text.
    pub(super) next: fn(char) -> bool,
    /// What it does at a place.
    pub(super) change: fn(&Cursor<'_>) -> Option<Change>,
    /// What it changes, wrong and right.
    pub examples: &'static [(&'static str, &'static str)],
    /// What it must leave alone.
    pub keeps: &'static [&'static str],
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code)
    }
}

/// All rules that look at one place of a text, a language after the other, each in the order in which
/// they are applied.
pub const SETS: &[&[Rule]] = &[french::SAFE, english::RULES, japanese::RULES, asked::RULES];

/// The rules of these classes, in the order in which they are applied.
pub(super) fn of(classes: &'static [Class]) -> impl Iterator<Item = &'static Rule> {
    let rules = SETS.iter().copied().flatten();
    rules.filter(|rule| classes.contains(&rule.class))
}

pub(super) const FR: &[Language] = &[Language::Fr];
pub(super) const EN: &[Language] = &[Language::En];
pub(super) const JA: &[Language] = &[Language::Ja];
pub(super) const FR_EN: &[Language] = &[Language::Fr, Language::En];
pub(super) const ALL: &[Language] = &[Language::Fr, Language::En, Language::Ja];

/// A table of rules, a row each: code, class, languages, place, the signs it is about, those after which or at which
/// it may begin (anywhere, when nothing is said), or at which before others; what it does; then `wrong => right`
/// examples, and behind the semicolon what it must leave alone. In the examples `~` stands for U+00A0 and `_` for
/// U+202F; among the signs NUL stands for both ends of the text, `spaces` for those of [`is_space`].
///
/// [`is_space`]: super::cursor::is_space
macro_rules! rules {
    ($( #[$meta:meta] )* $table:ident : $(
        $code:literal $class:ident $languages:ident $place:ident $about:pat
            $(, after $after:pat)? $(, at $at:pat)? $(, when $lead:ident before $next:pat)? => $change:path {
            $( $wrong:literal => $right:literal ),* $(,)? ; $( $kept:literal ),* $(,)?
        }
    )*) => {
        $( #[$meta] )*
        pub const $table: &[$crate::document::typography::Rule] = &[$(
            $crate::document::typography::Rule {
                code: $code,
                class: $crate::document::typography::Class::$class,
                languages: $languages,
                quoted: rules!(@ $place),
                about: |c| matches!(c, $about),
                at: rules!(@at [$($at)?] [$($after)? $($next)?]),
                after: rules!(@after $($after)?),
                lead: rules!(@lead $($lead)?),
                next: rules!(@next $($lead $next)?),
                change: $change,
                examples: &[$( ($wrong, $right) ),*],
                keeps: &[$( $kept ),*],
            }
        ),*];
    };
    (@at [] []) => { |_| true };
    (@at [] [$($other:tt)+]) => { |_| false };
    (@at [$at:pat] $after:tt) => { |c| matches!(c, $at) };
    (@after) => { |_| false };
    (@after $after:pat) => { |c| matches!(c, $after) };
    (@lead) => { |_| false };
    (@lead spaces) => { $crate::document::typography::cursor::is_space };
    (@lead o) => { |c| matches!(c, 'o' | 'O') };
    (@next) => { |_| false };
    (@next spaces $next:pat) => {
        |c| matches!(c, $next) || $crate::document::typography::cursor::is_space(c)
    };
    (@next $lead:ident $next:pat) => { |c| matches!(c, $next) };
    (@ everywhere) => { true };
    (@ unquoted) => { false };
}
pub(super) use rules;
