//! Which parts of a text are Japanese.

use crate::text::is_japanese;

/// The writing of a part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    /// Kana, Han letters and the signs between them.
    Japanese,
    /// Anything else.
    Other,
}

/// The first byte of every Japanese letter and sign is this one or a higher one.
const FIRST: u8 = 0xe3;

/// Cuts a text into parts of one script. Japanese punctuation goes with the Japanese letters beside it, a
/// space with those on both sides.
pub(super) fn scripts(text: &str) -> Vec<(Script, &str)> {
    if !text.bytes().any(|byte| byte >= FIRST) {
        let whole = Some((Script::Other, text));
        return whole.filter(|_| !text.is_empty()).into_iter().collect();
    }
    let mut runs: Vec<(Kind, usize)> = Vec::new();
    for c in text.chars() {
        match runs.last_mut() {
            Some((last, length)) if *last == kind(c) => *length += c.len_utf8(),
            _ => runs.push((kind(c), c.len_utf8())),
        }
    }
    let is_letters = |n: Option<usize>| {
        let run = n.and_then(|n| runs.get(n));
        run.is_some_and(|(kind, _)| *kind == Kind::Letter)
    };
    let scripts = runs.iter().enumerate().map(|(n, (kind, length))| {
        let before = is_letters(n.checked_sub(1));
        let after = is_letters(n.checked_add(1));
        let japanese = match kind {
            Kind::Letter => true,
            Kind::Sign => before || after,
            Kind::Space => before && after,
            Kind::Other => false,
        };
        let script = if japanese {
            Script::Japanese
        } else {
            Script::Other
        };
        (script, *length)
    });
    let mut rest = text;
    let scripts: Vec<(Script, usize)> = scripts.collect();
    let same = scripts.chunk_by(|(a, _), (b, _)| a == b);
    same.filter_map(|runs| {
        let (script, _) = runs.first()?;
        let (part, behind) = rest.split_at_checked(runs.iter().map(|(_, length)| length).sum())?;
        rest = behind;
        Some((*script, part))
    })
    .collect()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Letter,
    Sign,
    Space,
    Other,
}

fn kind(c: char) -> Kind {
    match c {
        ' ' => Kind::Space,
        c if is_japanese(c) => Kind::Letter,
        c if is_sign(c) => Kind::Sign,
        _ => Kind::Other,
    }
}

fn is_sign(c: char) -> bool {
    matches!(u32::from(c), 0x3000..=0x3004 | 0x3008..=0x303f | 0xff01..=0xff65)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn japanese_is_told_from_the_rest() {
        use Script::{Japanese, Other};
        for (text, parts) in [
            (
                "Yuko TAKEDA（武田 裕子）、Beppu",
                &[
                    (Other, "Yuko TAKEDA"),
                    (Japanese, "（武田 裕子）、"),
                    (Other, "Beppu"),
                ][..],
            ),
            ("会議 à Beppu", &[(Japanese, "会議"), (Other, " à Beppu")]),
            ("oui（non）", &[(Other, "oui（non）")]),
            ("", &[]),
        ] {
            assert_eq!(scripts(text), parts);
        }
    }
}
