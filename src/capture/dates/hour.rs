//! Hours.

use crate::model::Hour;
use crate::text::fold;

/// An hour: `14h20`, `17 h 30`, `17h`, `14:20`, `2.30 pm`, `14時30分`, `midi`. The whole text must be one;
/// a bare number is none.
#[must_use]
pub fn hour(text: &str) -> Option<Hour> {
    let text: String = fold(text).chars().filter(|c| *c != ' ').collect();
    match text.as_str() {
        "midi" | "noon" | "正午" => return Hour::new(12, 0),
        "minuit" | "midnight" => return Hour::new(0, 0),
        _ => {}
    }
    let (text, half) = half_of_day(&text);
    let digits = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let (hours, rest) = text.split_at_checked(digits)?;
    let hours = two_digits(hours)?;
    let minutes = minutes(rest, half.is_some())?;
    match half {
        Some(_) if !(1..=12).contains(&hours) => None,
        Some(Half::Afternoon) => Hour::new(hours % 12 + 12, minutes),
        Some(Half::Morning) => Hour::new(hours % 12, minutes),
        None => Hour::new(hours, minutes),
    }
}

#[derive(Clone, Copy)]
enum Half {
    Morning,
    Afternoon,
}

fn half_of_day(text: &str) -> (&str, Option<Half>) {
    let marks: [(&str, Half); 6] = [
        ("am", Half::Morning),
        ("a.m.", Half::Morning),
        ("午前", Half::Morning),
        ("pm", Half::Afternoon),
        ("p.m.", Half::Afternoon),
        ("午後", Half::Afternoon),
    ];
    for (mark, half) in marks {
        let bare = text.strip_suffix(mark).or_else(|| text.strip_prefix(mark));
        if let Some(bare) = bare {
            return (bare, Some(half));
        }
    }
    (text, None)
}

fn two_digits(text: &str) -> Option<u32> {
    (1..=2).contains(&text.len()).then(|| text.parse().ok())?
}

/// What follows the hours: a sign and two digits, or a sign alone where the hour is plain without them.
fn minutes(text: &str, half: bool) -> Option<u32> {
    let signs = ["heures", "heure", "h", ":", "時", "."];
    let Some((sign, rest)) = signs
        .iter()
        .find_map(|sign| Some((*sign, text.strip_prefix(sign)?)))
    else {
        return (half && text.is_empty()).then_some(0);
    };
    let rest = ["mn", "min", "分"]
        .iter()
        .find_map(|unit| rest.strip_suffix(unit))
        .unwrap_or(rest);
    match (sign, rest) {
        (":" | ".", "") => None,
        // 14.20 is an amount unless it says which half of the day.
        (".", _) if !half => None,
        (_, "") => Some(0),
        ("時", "半") => Some(30),
        ("時", one) if one.len() == 1 => one.parse().ok(),
        (_, minutes) if minutes.len() == 2 => minutes.parse().ok(),
        _ => None,
    }
}
