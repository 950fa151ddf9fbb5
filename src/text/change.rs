//! What is other in a text that was rewritten.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

/// Texts of more words than this in one stretch that differs are not compared word by word.
const MOST: usize = 400;

/// The words of two texts that differ, from the first that does to the last; both empty when none does.
#[must_use]
pub fn differing<'a>(old: &'a str, new: &'a str) -> (&'a str, &'a str) {
    let (olds, news) = (words(old), words(new));
    let (head, tail) = same_ends(&olds, &news);
    (
        middle(old, &olds, head, tail),
        middle(new, &news, head, tail),
    )
}

/// The same part by part: the bytes of the old text that are no longer there, and those of the new one that
/// were not.
#[must_use]
pub fn changes(old: &str, new: &str) -> (Vec<Range<usize>>, Vec<Range<usize>>) {
    let (olds, news) = (words(old), words(new));
    let (head, tail) = same_ends(&olds, &news);
    let (inner_olds, inner_news) = (inner(&olds, head, tail), inner(&news, head, tail));
    let (gone, come) = if inner_olds.len().max(inner_news.len()) > MOST {
        (vec![true; inner_olds.len()], vec![true; inner_news.len()])
    } else {
        unmatched(inner_olds, inner_news)
    };
    (ranges(&olds, head, &gone), ranges(&news, head, &come))
}

fn words(text: &str) -> Vec<&str> {
    text.split_word_bounds().collect()
}

/// How many words both begin and end with.
fn same_ends(olds: &[&str], news: &[&str]) -> (usize, usize) {
    let same = |(a, b): &(&&str, &&str)| a == b;
    let head = olds.iter().zip(news).take_while(same).count();
    let most = olds.len().min(news.len()) - head;
    let tail = olds.iter().rev().zip(news.iter().rev());
    let tail = tail.take(most).take_while(same).count();
    (head, tail)
}

fn inner<'a, 'b>(words: &'b [&'a str], head: usize, tail: usize) -> &'b [&'a str] {
    let end = words.len().saturating_sub(tail);
    words.get(head..end).unwrap_or_default()
}

fn middle<'a>(text: &'a str, words: &[&str], head: usize, tail: usize) -> &'a str {
    let length = |words: &[&str]| -> usize { words.iter().map(|word| word.len()).sum() };
    let from = length(words.get(..head).unwrap_or_default());
    let to = from + length(inner(words, head, tail));
    text.get(from..to).unwrap_or("").trim_matches(' ')
}

/// Which words of each have none like them in the other, in the longest common row of words.
fn unmatched(olds: &[&str], news: &[&str]) -> (Vec<bool>, Vec<bool>) {
    // From each pair of places on: how many words can be matched.
    let width = news.len() + 1;
    let mut best = vec![0_usize; (olds.len() + 1) * width];
    let at = |best: &[usize], i: usize, j: usize| best.get(i * width + j).copied().unwrap_or(0);
    for (i, old) in olds.iter().enumerate().rev() {
        for (j, new) in news.iter().enumerate().rev() {
            let matched = if old == new {
                at(&best, i + 1, j + 1) + 1
            } else {
                at(&best, i + 1, j).max(at(&best, i, j + 1))
            };
            if let Some(cell) = best.get_mut(i * width + j) {
                *cell = matched;
            }
        }
    }
    let (mut gone, mut come) = (Vec::new(), Vec::new());
    while let (Some(old), Some(new)) = (olds.get(gone.len()), news.get(come.len())) {
        let (i, j) = (gone.len(), come.len());
        if old == new {
            gone.push(false);
            come.push(false);
        } else if at(&best, i + 1, j) >= at(&best, i, j + 1) {
            gone.push(true);
        } else {
            come.push(true);
        }
    }
    gone.resize(olds.len(), true);
    come.resize(news.len(), true);
    (gone, come)
}

/// The bytes of the words marked, those that follow each other in one range; a space between two is in it.
fn ranges(words: &[&str], head: usize, marked: &[bool]) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    for (n, word) in words.iter().enumerate() {
        let inner = n.checked_sub(head).and_then(|n| marked.get(n));
        if inner == Some(&true) {
            match ranges.last_mut() {
                Some(last) if last.end == at => last.end = at + word.len(),
                _ => ranges.push(at..at + word.len()),
            }
        } else if word.trim_matches(' ').is_empty()
            && let Some(last) = ranges.last_mut().filter(|last| last.end == at)
            && n.checked_sub(head).and_then(|n| marked.get(n + 1)) == Some(&true)
        {
            last.end = at + word.len();
        }
        at += word.len();
    }
    ranges
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

    #[test]
    fn each_part_that_differs_is_marked_where_it_stands() {
        fn marked(text: &str, ranges: &[Range<usize>]) -> Vec<String> {
            ranges
                .iter()
                .map(|range| text.get(range.clone()).unwrap().to_owned())
                .collect()
        }
        for (old, new, gone, come) in [
            ("le budget", "le budget", &[][..], &[][..]),
            (
                "les 12 et 13 mai 2010",
                "les 19 et 20 mai 2010",
                &["12", "13"],
                &["19", "20"],
            ),
            ("à Paris", "à Paris, en mai", &[], &[", en mai"]),
            (
                "le grand budget de la ville",
                "le budget voté de la région",
                &["grand ", "ville"],
                &["voté ", "région"],
            ),
            ("", "tout dire", &[], &["tout dire"]),
            ("tout dire", "", &["tout dire"], &[]),
        ] {
            let (went, came) = changes(old, new);
            assert_eq!(marked(old, &went), gone, "{old} / {new}");
            assert_eq!(marked(new, &came), come, "{old} / {new}");
        }
    }
}
