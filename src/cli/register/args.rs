//! What can be asked of the register on the command line.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};

use crate::archive::register::{Filter, Matter, Sort, State};

/// In which form the register is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// Columns for a terminal.
    #[default]
    Text,
    /// A table of Markdown.
    Md,
    /// For a spreadsheet.
    Csv,
    /// For other programs.
    Json,
    /// For a calendar: the next meetings, and deadlines.
    Ics,
}

impl Form {
    const ALL: [(&'static str, Self); 5] = [
        ("text", Self::Text),
        ("md", Self::Md),
        ("csv", Self::Csv),
        ("json", Self::Json),
        ("ics", Self::Ics),
    ];
}

/// `copil register`.
#[derive(Debug, Args)]
pub struct RegisterArgs {
    /// Words that are looked for.
    #[arg(id = "register-words", value_name = "WORDS")]
    pub words: Vec<String>,
    /// The folder.
    #[arg(id = "register-sessions", long = "sessions", value_name = "DIR")]
    pub folder: Option<PathBuf>,
    /// What.
    #[arg(id = "register-kind", long = "kind", value_name = "KIND", value_delimiter = ',', value_parser = matters())]
    pub kind: Vec<Matter>,
    /// In which state.
    #[arg(id = "register-state", long = "state", value_name = "STATE", value_delimiter = ',', value_parser = states())]
    pub state: Vec<State>,
    /// Whose.
    #[arg(id = "register-who", long = "who", value_name = "KEY|NAME")]
    pub who: Option<String>,
    /// Of which delegation.
    #[arg(id = "register-side", long = "side", value_name = "SIDE")]
    pub side: Option<String>,
    /// Of which body.
    #[arg(id = "register-body", long = "body", value_name = "BODY")]
    pub body: Option<String>,
    /// Which objective they serve.
    #[arg(id = "register-objective", long = "objective", value_name = "N[.M]", value_parser = objective)]
    pub objective: Option<(u32, Option<u32>)>,
    /// From which day.
    #[arg(id = "register-since", long = "since", value_name = "YYYY-MM-DD")]
    pub since: Option<NaiveDate>,
    /// Up to which day.
    #[arg(id = "register-until", long = "until", value_name = "YYYY-MM-DD")]
    pub until: Option<NaiveDate>,
    /// In which order.
    #[arg(id = "register-sort", long = "sort", value_name = "ORDER", value_parser = sorts())]
    pub sort: Option<Sort>,
    /// In which form.
    #[arg(id = "register-format", long = "format", value_name = "FORMAT", value_parser = forms())]
    pub format: Option<Form>,
    /// With what was noted behind closed doors.
    #[arg(id = "with-confidential", long)]
    pub with_confidential: bool,
}

impl RegisterArgs {
    /// The points wanted.
    #[must_use]
    pub fn filter(&self) -> Filter {
        let mut words = self.words.join(" ");
        if !words.is_empty() {
            // Nobody goes on typing: a last word is a whole one.
            words.push(' ');
        }
        Filter {
            matters: self.kind.clone(),
            states: self.state.clone(),
            who: self.who.clone(),
            side: self.side.clone(),
            body: self.body.clone(),
            objective: self.objective,
            since: self.since,
            until: self.until,
            words,
        }
    }
}

/// One of the words of a list, as what it stands for.
fn one_of<T: Copy + Send + Sync + 'static>(
    all: Vec<(&'static str, T)>,
) -> impl TypedValueParser<Value = T> {
    let words: Vec<&'static str> = all.iter().map(|(word, _)| *word).collect();
    PossibleValuesParser::new(words).try_map(move |word| {
        let found = all.iter().find(|(known, _)| *known == word);
        found.map(|(_, one)| *one).ok_or("unknown")
    })
}

fn matters() -> impl TypedValueParser<Value = Matter> {
    one_of(Matter::ALL.map(|matter| (matter.word(), matter)).to_vec())
}

fn states() -> impl TypedValueParser<Value = State> {
    one_of(
        State::ALL
            .iter()
            .map(|state| (state.word(), *state))
            .collect(),
    )
}

fn sorts() -> impl TypedValueParser<Value = Sort> {
    one_of(Sort::ALL.map(|sort| (sort.word(), sort)).to_vec())
}

fn forms() -> impl TypedValueParser<Value = Form> {
    one_of(Form::ALL.to_vec())
}

fn objective(text: &str) -> Result<(u32, Option<u32>), String> {
    let read = |part: &str| part.parse::<u32>().map_err(|_| "17, 17.2".to_owned());
    match text.split_once('.') {
        Some((number, measure)) => Ok((read(number)?, Some(read(measure)?))),
        None => Ok((read(text)?, None)),
    }
}
