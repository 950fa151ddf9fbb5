//! A meeting to type into.

use chrono::NaiveDate;
use copil::capture::{
    Abbreviations, Context, Ghost, Outcome, Parsed, edits, ghost, literal, parse, roster,
};
use copil::edit::Editor;
use copil::model::{Decision, DecisionState, Entry, EntryKind, Floor, Moment, Session, Speaker};

/// People of two delegations; two of one family name, two of one town.
pub const ROSTER: &str = "\
key,name,function,side,civility,town,native,reading
ar,André ROSSINOT,Maire de Nancy,France,M.,Nancy,,
aj,Antoine JOLY,Délégué,France,,Paris,,
jfp,Jean-François PONS,Directeur,France,M.,Nancy,,
gm,Gaël de MAISONNEUVE,Conseiller,France,M.,Paris,,
md,Marie DUPONT,Adjointe,France,Mme,Lyon,,
pd,Paul DUPONT,Adjoint,France,M.,Lyon,,
kk,Kiyoshi KAWARA,Directeur,Japon,M.,Kanazawa,川原 清,かわら きよし
yt,Yuko TAKEDA,Directrice,Japon,Mme,Beppu,武田 裕子,たけだ ゆうこ
";

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn moment(text: &str) -> Moment {
    Moment::parse_from_str(text, "%Y-%m-%dT%H:%M:%S").unwrap()
}

/// A meeting under way, to type lines into.
pub struct Room {
    pub editor: Editor,
    pub now: Moment,
    pub abbreviations: Abbreviations,
}

impl Room {
    /// The people of [`ROSTER`], three items, on 27 May 2009 at 14:00.
    pub fn new() -> Self {
        let mut room = Self::with(
            Session::new("E", "Comité", 1, day("2009-05-27").into(), "P"),
            ROSTER,
        );
        room.all(&["odj+ Accueil", "odj+ Bilan", "odj+ Dates"]);
        room
    }

    pub fn with(mut session: Session, csv: &str) -> Self {
        session.people = roster::read_csv(csv, None).unwrap();
        Self {
            editor: Editor::new(session),
            now: moment("2009-05-27T14:00:00"),
            abbreviations: Abbreviations::read("{ \"mae\": \"ministère\" }").unwrap(),
        }
    }

    pub fn cx(&self) -> Context<'_> {
        Context {
            session: self.session(),
            now: self.now,
            abbreviations: &self.abbreviations,
        }
    }

    pub fn session(&self) -> &Session {
        self.editor.session()
    }

    pub fn parse(&self, line: &str) -> Parsed {
        parse(line, &self.cx())
    }

    pub fn ghost(&self, line: &str) -> Ghost {
        ghost(&self.parse(line), &self.cx())
    }

    /// Types a line.
    #[track_caller]
    pub fn take(&mut self, line: &str) -> Outcome {
        let outcome = edits(&self.parse(line), &self.cx());
        self.editor.commit(outcome.edits.clone()).unwrap();
        outcome
    }

    /// Types a line that is read as words.
    #[track_caller]
    pub fn paste(&mut self, line: &str) {
        let outcome = edits(&literal(line, &self.cx()), &self.cx());
        self.editor.commit(outcome.edits).unwrap();
    }

    #[track_caller]
    pub fn all(&mut self, lines: &[&str]) {
        for line in lines {
            self.take(line);
        }
    }

    /// The log, one line an entry: `ar: texte`, `ar- point`, `* sujet`, `= accord`, `(ar)` for a floor, `·`
    /// for what moves.
    pub fn log(&self) -> Vec<String> {
        self.session().log.iter().map(line).collect()
    }

    /// The decisions, each with its state unless noted.
    pub fn decisions(&self) -> Vec<String> {
        let state = |decision: &Decision| match decision.state {
            DecisionState::Noted => String::new(),
            state => format!(" [{state:?}]"),
        };
        let decisions = self.session().decisions.iter();
        decisions
            .map(|decision| format!("{}{}", decision.text.as_str(), state(decision)))
            .collect()
    }

    pub fn last(&self) -> &Entry {
        self.session().log.last().unwrap()
    }

    pub fn floor(&self) -> String {
        match &self.session().live.floor {
            Floor::Nobody => "-".to_owned(),
            Floor::Speaker { by } => by.to_string(),
            Floor::Topic { .. } => "*".to_owned(),
        }
    }
}

fn line(entry: &Entry) -> String {
    let name = |by: &Option<Speaker>| by.as_ref().map_or(String::new(), ToString::to_string);
    let text = entry.text_or_empty();
    let line = match &entry.kind {
        EntryKind::Note { by, .. } => format!("{}: {text}", name(by)),
        EntryKind::Point { by, .. } => format!("{}- {text}", name(by)),
        EntryKind::Topic { .. } => format!("* {text}"),
        EntryKind::Agreement { .. } => format!("= {text}"),
        EntryKind::Floor { by } => format!("({by})"),
        other => format!("· {other:?}"),
    };
    match (entry.private, &entry.flag) {
        (true, _) => format!(", {text}"),
        (false, Some(flag)) => format!("{line} [{}]", flag.as_str()),
        (false, None) => line,
    }
}

trait Words {
    fn text_or_empty(&self) -> String;
}

impl Words for Entry {
    fn text_or_empty(&self) -> String {
        self.kind
            .text()
            .map_or(String::new(), |text| text.as_str().to_owned())
    }
}
