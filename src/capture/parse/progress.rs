//! How far things are: actions done or given up, questions answered, figures that the committee follows.

use super::super::{Act, Follow, names};
use super::{Problem, Read, Reader, act, trim};
use crate::edit::RowRef;
use crate::model::{ActionState, Indicator, QuestionState, Session};
use crate::text::{Prose, fold, narrow};

/// `fait: invitations, envoyées le 3 juin`: an action is done, a question answered.
pub(in crate::capture) fn done(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    ended(reader, text, false)
}

/// `abandon: site internet, faute de crédits`.
pub(in crate::capture) fn given_up(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    ended(reader, text, true)
}

/// The longest beginning, up to a comma, that one open point alone has is that point's; the rest is what
/// was said of it.
fn ended(reader: &mut Reader<'_>, text: &str, given_up: bool) -> Option<Read> {
    let text = trim(text);
    let commas = text.match_indices([',', '，', '、']);
    let cuts: Vec<(usize, usize)> = commas.map(|(at, comma)| (at, at + comma.len())).collect();
    let whole = (text.len(), text.len());
    for (end, rest) in std::iter::once(whole).chain(cuts.into_iter().rev()) {
        let (words, note) = (trim(text.get(..end)?), trim(text.get(rest..)?));
        let found = open_points(reader.session(), words, given_up);
        if let [row] = found.as_slice() {
            let (row, note) = (row.clone(), reader.words(note));
            return act(Act::Follow(Follow::End {
                row,
                given_up,
                note,
            }));
        }
    }
    // « Fait : … » is prose where nothing is open.
    let session = reader.session();
    let open = session
        .actions
        .iter()
        .any(|it| it.state == ActionState::Open)
        || session
            .questions
            .iter()
            .any(|it| it.state == QuestionState::Open);
    let words = Prose::from(text);
    (open && !words.is_empty()).then_some(Read::Text(Problem::NoOpenPoint { words }))
}

/// The open actions and, where they can be ended so, the open questions that these words mean: somebody's
/// only action by his key, else those that contain the words.
fn open_points(session: &Session, words: &str, given_up: bool) -> Vec<RowRef> {
    if words.is_empty() {
        return Vec::new();
    }
    let actions = session.actions.iter();
    let open = actions.filter(|action| action.state == ActionState::Open);
    let open: Vec<_> = open.collect();
    if let Some(person) = names::exact_key(words, session) {
        let his = open
            .iter()
            .filter(|action| action.who.contains(&person.key));
        return his.map(|action| RowRef::Action(action.id)).collect();
    }
    let words = fold(words);
    let holds = |text: &str| fold(text).contains(&words);
    let actions = open.iter().filter(|action| holds(&action.text));
    let actions = actions.map(|action| RowRef::Action(action.id));
    let questions = session.questions.iter().filter(|question| {
        !given_up && question.state == QuestionState::Open && holds(&question.text)
    });
    let questions = questions.map(|question| RowRef::Question(question.id));
    actions.chain(questions).collect()
}

/// `ind: villes japonaises 13/29`.
pub(in crate::capture) fn indicator(reader: &mut Reader<'_>, text: &str) -> Option<Read> {
    let text = trim(text);
    if let Some(name) = text.strip_suffix(" -")
        && let Some(known) = reader.session().indicator(trim(name))
    {
        let name = known.name.clone();
        return act(Act::Follow(Follow::NoIndicator { name }));
    }
    let (name, value, of) = figure(text)?;
    // A figure that is known keeps the name it began with.
    let known = reader.session().indicator(&name);
    let name = known.map_or(name, |known| known.name.clone());
    let indicator = Indicator::new(&name, value, of);
    act(Act::Follow(Follow::Indicator(indicator)))
}

/// What parts the two numbers of a figure.
const OUT_OF: [&str; 5] = ["/", "／", " sur ", " of ", "中"];

/// « villes japonaises 13/29 », « villes japonaises : 13 sur 29 », « 参加都市 13/29 ».
fn figure(text: &str) -> Option<(String, u32, Option<u32>)> {
    let narrowed: String = text.chars().map(narrow).collect();
    let number = |text: &str| trim(text).parse::<u32>().ok();
    let named = |before: &str| {
        let name = trim(trim(before).trim_end_matches([':', '：', '=']));
        name.chars()
            .any(char::is_alphabetic)
            .then(|| name.to_owned())
    };
    let last_number = |text: &str| -> Option<(String, u32)> {
        let text = trim(text);
        let digits = text.trim_end_matches(|c: char| c.is_ascii_digit());
        let value = number(text.get(digits.len()..)?)?;
        // « A4 » is a name, no figure.
        let apart = digits
            .chars()
            .next_back()
            .is_some_and(|c| !c.is_ascii_alphanumeric());
        Some((named(digits).filter(|_| apart)?, value))
    };
    for sign in OUT_OF {
        if let Some((before, total)) = narrowed.rsplit_once(sign)
            && let Some(total) = number(total)
            && let Some((name, value)) = last_number(before)
        {
            return Some((name, value, Some(total)));
        }
    }
    let (name, value) = last_number(&narrowed)?;
    Some((name, value, None))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_a_name_and_a_number_out_of_another_where_it_is_known() {
        for (typed, read) in [
            (
                "villes japonaises 13/29",
                Some(("villes japonaises", 13, Some(29))),
            ),
            (
                "villes japonaises : 13 sur 29",
                Some(("villes japonaises", 13, Some(29))),
            ),
            ("cities 13 of 29", Some(("cities", 13, Some(29)))),
            ("参加都市 13／29", Some(("参加都市", 13, Some(29)))),
            ("参加都市１３", Some(("参加都市", 13, None))),
            ("inscrits 412", Some(("inscrits", 412, None))),
            ("plan 2013-2018 4/9", Some(("plan 2013-2018", 4, Some(9)))),
            ("format A4", None),
            ("13/29", None),
            ("villes japonaises", None),
        ] {
            let read = read.map(|(name, value, of)| (name.to_owned(), value, of));
            assert_eq!(figure(typed), read, "{typed}");
        }
    }
}
