//! The form of a person: the columns of a roster file, under its rules.

use super::{App, Form, FormField, Known, Refusal, Subject};
use crate::app::field::Field;
use crate::capture::roster::{self, RosterProblem};
use crate::capture::{Who, free_key, name_pending, tells_key};
use crate::edit::{Edit, Row, RowRef, Slot};
use crate::keys::{CommandId, Mode};
use crate::model::{Civility, Person, Presence, Role, Session};

/// The columns asked for, in order.
const COLUMNS: [&str; 11] = [
    "key",
    "name",
    "civility",
    "function",
    "organisation",
    "side",
    "role",
    "town",
    "email",
    "native",
    "reading",
];

const CIVILITIES: [Civility; 5] = [
    Civility::M,
    Civility::Mme,
    Civility::Dr,
    Civility::Pr,
    Civility::Me,
];

/// The roles with their names in a roster file, which the messages `role-…` word.
const ROLES: [(Role, &str); 5] = [
    (Role::Member, "member"),
    (Role::Chair, "chair"),
    (Role::Rapporteur, "rapporteur"),
    (Role::Interpreter, "interpreter"),
    (Role::Guest, "guest"),
];

/// The name of a role in a roster file and in the messages `role-…`.
#[must_use]
pub fn role_name(role: Role) -> &'static str {
    let found = ROLES.iter().find(|(one, _)| *one == role);
    found.map_or("member", |(_, name)| name)
}

/// What stands in a column of a person.
fn text<'a>(person: &'a Person, column: &str) -> &'a str {
    match column {
        "key" => &person.key,
        "name" => &person.name,
        "civility" => person.civility.map_or("", |civility| civility.as_str()),
        "function" => &person.function,
        "organisation" => &person.organisation,
        "side" => &person.side,
        "role" => role_name(person.role),
        "town" => &person.town,
        "email" => &person.email,
        "native" => &person.native,
        "reading" => &person.reading,
        _ => "",
    }
}

impl App {
    /// The form of whoever has the bar.
    pub(in crate::app) fn open_person_form(&mut self, key: &str) {
        let person = self.live().and_then(|live| live.session().person(key));
        if let Some(person) = person.cloned() {
            let subject = Subject::Person(Some(person.key.clone()));
            self.open_form(self.person_form(subject, &person));
        }
    }

    /// The form of somebody new: before the meeting a member, once it runs a guest who is there.
    pub(in crate::app) fn open_new_person(&mut self) {
        let Some(live) = self.live() else { return };
        let runs = !live.session().log.is_empty();
        let side = self.person_at().map(|person| person.side.clone());
        let person = Person {
            role: if runs { Role::Guest } else { Role::Member },
            side: side.filter(|_| !runs).unwrap_or_default(),
            ..Person::default()
        };
        let mut form = self.person_form(Subject::Person(None), &person);
        form.go_to("name");
        self.open_form(form);
    }

    fn person_form(&self, subject: Subject, person: &Person) -> Form {
        let same = |word: &str| Known {
            shown: word.to_owned(),
            value: word.to_owned(),
        };
        let role = |name: &str| Known {
            shown: self.words.text(&format!("role-{name}")).into_owned(),
            value: name.to_owned(),
        };
        let fields = COLUMNS.map(|column| {
            let mut field = FormField::new(column, text(person, column));
            field.known = match column {
                "civility" => CIVILITIES.iter().map(|one| same(one.as_str())).collect(),
                "role" => ROLES.iter().map(|(_, name)| role(name)).collect(),
                "side" => {
                    let sides = self.live().map(|live| live.session().side_names());
                    sides.into_iter().flatten().map(same).collect()
                }
                _ => Vec::new(),
            };
            let known = field
                .known
                .iter()
                .find(|known| known.value == field.typed());
            if let Some(shown) = known.map(|known| known.shown.clone()) {
                field.field = Field::new(&shown);
            }
            field
        });
        Form::new(subject, fields.into())
    }

    pub(super) fn commit_person(&mut self, form: &Form) -> Result<(), Refusal> {
        let Some(live) = self.live() else {
            return Ok(());
        };
        let session = live.session();
        let before = match form.subject() {
            Subject::Person(Some(key)) => session.person(key).cloned(),
            _ => None,
        };
        let worded = |problem: &RosterProblem| self.words.notice(&problem.message());
        let person = read(form, before.as_ref(), session)
            .map_err(|(column, problem)| (column, worded(&problem)))?;
        let newly = (before.is_none() && form.value("key").is_empty()).then(|| person.clone());
        let change = Change::of(before.as_ref(), person, session);
        self.close_overlay();
        if change.edits.is_empty() || self.perform_edits(change.edits) {
            self.go_to_person(Some(change.key.clone()));
            if let Some(also) = change.also {
                let args = [("key", change.key.into()), ("also", also.into())];
                let said = self.words.with("person-key-kept", &args);
                self.say(said);
            } else if let Some(person) = newly {
                self.say_key_made(&person);
            }
        }
        Ok(())
    }

    /// Which key somebody new was given, where nothing in his name leads to it, and how he gets another.
    pub(in crate::app) fn say_key_made(&mut self, person: &Person) {
        if tells_key(person) {
            return;
        }
        let args = [
            ("key", person.key.as_str().into()),
            ("name", person.name.as_str().into()),
            (
                "people",
                self.key_label(Mode::Live, CommandId::People).into(),
            ),
            ("form", self.key_label(Mode::People, CommandId::Form).into()),
        ];
        let said = self.words.with("person-key-made", &args);
        self.say(said);
    }
}

/// The person that a form describes; what it does not ask stays as it was.
fn read(
    form: &Form,
    before: Option<&Person>,
    session: &Session,
) -> Result<Person, (&'static str, RosterProblem)> {
    let kept = before.cloned().unwrap_or_else(|| Person {
        presence: if session.log.is_empty() {
            Presence::Unknown
        } else {
            Presence::Present
        },
        ..Person::default()
    });
    let mut person = Person {
        aliases: kept.aliases,
        presence: kept.presence,
        proxy: kept.proxy,
        gender: kept.gender,
        pending: kept.pending,
        confidential: kept.confidential,
        ..Person::default()
    };
    for column in COLUMNS {
        roster::set_field(&mut person, column, form.value(column))
            .map_err(|problem| (column, problem))?;
    }
    if person.name.is_empty() {
        return Err(("name", RosterProblem::NoName));
    }
    let own = before.map(|before| before.key.as_str());
    if person.key.is_empty() {
        person.key = own.map_or_else(|| free_key(&person, session), str::to_owned);
    } else if Some(person.key.as_str()) != own
        && let Some(problem) = roster::wrong_key(&person.key, session, own)
    {
        return Err(("key", problem));
    }
    Ok(person)
}

/// What a form comes to.
struct Change {
    edits: Vec<Edit>,
    /// The key under which the person stands afterwards.
    key: String,
    /// The key asked for, which joined the one in use.
    also: Option<String>,
}

impl Change {
    fn of(before: Option<&Person>, mut person: Person, session: &Session) -> Self {
        let key = person.key.clone();
        let change = |edits| Self {
            edits,
            key: key.clone(),
            also: None,
        };
        let Some(before) = before else {
            // After the last of his side, where protocol has its people together.
            let beside = session.people.iter().rfind(|one| one.side == person.side);
            let at = beside.map_or(Slot::Last, |one| {
                Slot::After(RowRef::Person(one.key.clone()))
            });
            return change(vec![Edit::Insert {
                at,
                row: Row::Person(person),
            }]);
        };
        if person == *before {
            return change(Vec::new());
        }
        if before.pending && person.name != before.name {
            person.pending = false;
            return change(name_pending(
                &before.key,
                &Who::New(Box::new(person)),
                session,
            ));
        }
        if person.key == before.key {
            return change(vec![Edit::Replace {
                row: Row::Person(person),
            }]);
        }
        if session.mentions_of(&before.key) == 0 {
            let old = RowRef::Person(before.key.clone());
            return change(vec![
                Edit::Insert {
                    at: Slot::After(old.clone()),
                    row: Row::Person(person),
                },
                Edit::Remove { row: old },
            ]);
        }
        // What is noted names him by his key, which therefore stays.
        let also = std::mem::replace(&mut person.key, before.key.clone());
        if !person.aliases.contains(&also) {
            person.aliases.push(also.clone());
        }
        Self {
            edits: vec![Edit::Replace {
                row: Row::Person(person),
            }],
            key: before.key.clone(),
            also: Some(also),
        }
    }
}
