//! Which font each letter is looked for in, how large it is, and where a line may end.

use std::borrow::Cow;

use parley::fontique::Language as Tongue;
use parley::{
    FontFamily, FontFamilyName, FontFeatures, FontWeight, Layout, LineBreakContext, LineHeight,
    OverflowWrap, StyleProperty,
};

use super::fonts::{Fonts, SHIPPED};
use super::set::{Families, Ink, Span, Type};
use super::signs::narrowed;
use crate::document::Role;

// As most typefaces draw their own superscript letters.
pub(super) const RAISED_SIZE: f32 = 0.65;
pub(super) const RAISED: f32 = 0.34;

// Few fonts have U+202F and U+2011; all have a thin space and a hyphen, of the same length in bytes, so
// that what a glyph stands for is found in the true text. Where lines may break is said by `holds`.
const STAND_INS: [(char, char); 2] = [('\u{202f}', THIN), ('\u{2011}', HYPHEN)];
const THIN: char = '\u{2009}';
const HYPHEN: char = '\u{2010}';

fn holds(context: LineBreakContext) -> Option<bool> {
    let held = [THIN, HYPHEN];
    (held.contains(&context.before) || context.after == THIN).then_some(false)
}

/// The text in lines, not yet drawn.
pub(super) fn lay_out(
    text: &str,
    spans: &[(usize, Span)],
    letters: Type,
    families: Families<'_>,
    width: f32,
    fonts: &mut Fonts,
) -> Layout<Ink> {
    let mut shown = Cow::Borrowed(text);
    for (sign, stand_in) in STAND_INS {
        if shown.contains(sign) {
            shown = Cow::Owned(shown.replace(sign, stand_in.encode_utf8(&mut [0; 4])));
        }
    }
    let latin = families.latin.iter().map(String::as_str);
    let latin: Vec<FontFamilyName<'_>> = latin.chain([SHIPPED]).map(named).collect();
    let japanese = families.japanese.iter().map(|family| named(family));
    let stack = |first: bool| -> Vec<FontFamilyName<'_>> {
        let (latin, japanese) = (latin.iter().cloned(), japanese.clone());
        if first {
            japanese.chain(latin).collect()
        } else {
            latin.chain(japanese).collect()
        }
    };
    let (latin_first, japanese_first) = (stack(false), stack(true));
    let mut builder = fonts
        .layouts
        .ranged_builder(&mut fonts.context, &shown, 1.0, false);
    builder.set_line_break_override(Some(&holds));
    builder.push_default(StyleProperty::FontSize(letters.size));
    builder.push_default(StyleProperty::LineHeight(LineHeight::Absolute(
        letters.pitch,
    )));
    builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
    let mut start = 0;
    for (n, (end, span)) in spans.iter().enumerate() {
        let range = start..*end;
        let stack = if span.japanese {
            &japanese_first
        } else {
            &latin_first
        };
        let family = FontFamily::List(Cow::Borrowed(stack));
        builder.push(
            StyleProperty::Brush(Ink::try_from(n).unwrap_or(Ink::MAX)),
            range.clone(),
        );
        builder.push(StyleProperty::FontFamily(family), range.clone());
        builder.push(
            StyleProperty::Locale(Tongue::parse(span.language).ok()),
            range.clone(),
        );
        if letters.bold || matches!(span.role, Role::Strong | Role::Name) {
            builder.push(StyleProperty::FontWeight(FontWeight::BOLD), range.clone());
        }
        if span.role == Role::Superscript {
            builder.push(StyleProperty::FontSize(letters.size * RAISED_SIZE), range);
        }
        start = *end;
    }
    for sign in narrowed(text) {
        builder.push(
            StyleProperty::FontFeatures(FontFeatures::from("\"halt\"")),
            sign,
        );
    }
    let mut layout = builder.build(&shown);
    layout.break_all_lines(Some(width));
    layout
}

fn named(family: &str) -> FontFamilyName<'_> {
    FontFamilyName::Named(Cow::Borrowed(family))
}
