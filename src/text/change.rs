//! What is other in a text that was rewritten.

use unicode_segmentation::UnicodeSegmentation;

/// The words of two texts that differ, from the first that does to the last; both empty when none does.
#[must_use]
pub fn differing<'a>(old: &'a str, new: &'a str) -> (&'a str, &'a str) {
    let (olds, news) = (words(old), words(new));
    let same = |(a, b): &(&&str, &&str)| a == b;
    let head = olds.iter().zip(&news).take_while(same).count();
    let most = olds.len().min(news.len()) - head;
    let tail = olds.iter().rev().zip(news.iter().rev());
    let tail = tail.take(most).take_while(same).count();
    (
        middle(old, &olds, head, tail),
        middle(new, &news, head, tail),
    )
}

fn words(text: &str) -> Vec<&str> {
    text.split_word_bounds().collect()
}

fn middle<'a>(text: &'a str, words: &[&str], head: usize, tail: usize) -> &'a str {
    let length = |words: Option<&[&str]>| -> usize {
        words
            .unwrap_or_default()
            .iter()
            .map(|word| word.len())
            .sum()
    };
    let from = length(words.get(..head));
    let to = length(words.get(..words.len().saturating_sub(tail)));
    text.get(from..to).unwrap_or("").trim_matches(' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_words_that_differ_are_told() {
        for (old, new, told) in [
            ("le budget voté", "le budget voté", ("", "")),
            ("le budget voté", "le rapport voté", ("budget", "rapport")),
            (
                "les 12 et 13 mai",
                "les 19 et 20 mai",
                ("12 et 13", "19 et 20"),
            ),
            ("à Paris", "à Paris, en mai", ("", ", en mai")),
            ("très très bien", "très bien", ("très", "")),
            ("", "tout", ("", "tout")),
            ("会議を開く", "会議を閉じる", ("開く", "閉じる")),
        ] {
            assert_eq!(differing(old, new), told, "{old} / {new}");
        }
    }
}
