//! Japanese signs side by side: each has half a width of room of its own, and two of them would tear a hole
//! in the line (JIS X 4051).

use std::ops::Range;

const OPENING: &str = "（「『【〔［｛《〈";
const CLOSING: &str = "）」』】〕］｝》〉、。，．";
const MIDDLE: &str = "・：；";

/// The bytes of the signs that give up their room because of the sign beside them.
pub(super) fn narrowed(text: &str) -> impl Iterator<Item = Range<usize>> {
    let next = text.char_indices().skip(1);
    text.char_indices()
        .zip(next)
        .filter_map(|((at, sign), (after, next))| {
            if CLOSING.contains(sign)
                && [OPENING, CLOSING, MIDDLE]
                    .iter()
                    .any(|signs| signs.contains(next))
            {
                Some(at..after)
            } else if OPENING.contains(sign) && OPENING.contains(next) {
                Some(after..after + next.len_utf8())
            } else {
                None
            }
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_beside_signs_take_half_their_room() {
        for (text, signs) in [
            ("受ける）。「地方", &["）", "。"][..]),
            ("フランス）：水", &["）"]),
            ("（「水」）", &["「", "」"]),
            ("水、山。", &[]),
            ("", &[]),
        ] {
            let found: Vec<&str> = narrowed(text)
                .map(|range| text.get(range).unwrap())
                .collect();
            assert_eq!(found, signs, "{text}");
        }
    }
}
