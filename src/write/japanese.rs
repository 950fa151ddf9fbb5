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

/// Cuts a text into parts of one script. Japanese punctuation goes with the Japanese letters beside it, a
/// space with those on both sides.
pub(super) fn scripts(text: &str) -> Vec<(Script, String)> {
    let chars: Vec<char> = text.chars().collect();
    let runs: Vec<&[char]> = chars.chunk_by(|a, b| kind(*a) == kind(*b)).collect();
    let letters = |n: Option<usize>| {
        let run = n.and_then(|n| runs.get(n));
        run.and_then(|run| run.first())
            .is_some_and(|c| kind(*c) == Kind::Letter)
    };
    let mut parts: Vec<(Script, String)> = Vec::new();
    for (n, run) in runs.iter().enumerate() {
        let (before, after) = (letters(n.checked_sub(1)), letters(n.checked_add(1)));
        let japanese = match run.first().map(|c| kind(*c)) {
            Some(Kind::Letter) => true,
            Some(Kind::Sign) => before || after,
            Some(Kind::Space) => before && after,
            Some(Kind::Other) | None => false,
        };
        let script = if japanese {
            Script::Japanese
        } else {
            Script::Other
        };
        match parts.last_mut() {
            Some((last, part)) if *last == script => part.extend(*run),
            _ => parts.push((script, run.iter().collect())),
        }
    }
    parts
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
            let found = scripts(text);
            let found: Vec<(Script, &str)> = found
                .iter()
                .map(|(script, part)| (*script, part.as_str()))
                .collect();
            assert_eq!(found, parts);
        }
    }
}
