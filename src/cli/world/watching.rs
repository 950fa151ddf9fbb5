//! Following instead of opening; listening for the chair's answers while a session is open to write.

use std::path::Path;
use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

use super::{Open, World};
use crate::app::room::Answered;
use crate::app::{Access, Event};
use crate::cli::args::FollowArgs;
use crate::cli::pen::Pen;
use crate::cli::{Failure, files, house, key, look, watching};
use crate::edit::Editor;
use crate::locale::Catalog;
use crate::model::Answer;
use crate::store::Origin;
use crate::store::follow::Following;
use crate::store::spool::{self, Answers, Spool, Waiting};
use crate::term::Message;

/// Who is listened to; let go with the session.
pub(super) enum Ear {
    /// The writer of the session that is followed; the chair's answers go to him.
    Writer {
        _following: Following,
        chair: Option<Chair>,
    },
    /// The chair.
    Chair(#[expect(dead_code, reason = "it listens until it is dropped")] Answers),
}

/// Who hands the chair's answers on, one after another.
pub(super) struct Chair {
    answers: Option<Sender<Answer>>,
    thread: Option<JoinHandle<()>>,
}

impl Drop for Chair {
    fn drop(&mut self) {
        self.answers = None;
        if let Some(thread) = self.thread.take() {
            // What was answered is there before the program ends; a panic was told by the hook.
            let _ = thread.join();
        }
    }
}

impl World {
    /// Follows a session that somebody else writes.
    pub(in crate::cli) fn follow(&mut self, args: &FollowArgs) -> Result<Event, Failure> {
        self.close();
        let path = args.file.as_path();
        let key = key::to_read(path, &self.context)?;
        if args.chair && key.is_some() {
            // His answers would pass in clear.
            let args = [("path", path.display().to_string().into())];
            return Err(Failure::input(
                self.context.catalog.with("follow-chair-whole", &args),
            ));
        }
        let (session, by, following) =
            watching::follow(path, key.clone(), &self.context, self.messages.clone())?;
        let house = house::named(&session.house, &self.context)?;
        let chair = args.chair.then(|| self.chair(path)).transpose()?;
        let access = if args.chair {
            Access::Chair(by)
        } else {
            Access::Follower(by)
        };
        self.open = Some(Open {
            path: path.to_owned(),
            house: house.clone(),
            writer: None,
            shipped: None,
            ear: Some(Ear::Writer {
                _following: following,
                chair,
            }),
        });
        let opened = look::opened(path, Editor::new(session), &house, access, &self.context);
        Ok(Event::Opened(Box::new(opened)))
    }

    /// A thread that hands answers on in their order, so that nobody waits for a disk.
    fn chair(&self, path: &Path) -> Result<Chair, Failure> {
        let mut spool = Spool::of(path).map_err(|error| watching::no_spool(path, &error))?;
        let who = files::options(&self.context, Origin::Chair).who;
        let (messages, clock) = (self.messages.clone(), self.context.clock);
        let (answers, given) = mpsc::channel::<Answer>();
        let hand_on = move || {
            for answer in given {
                let put = spool.put(&who, clock.now(), &answer);
                let sent = Event::AnswerSent(put.map_err(|error| error.to_string()));
                // The loop has ended: nobody is left to be told.
                let _ = messages.send(Message::Told(sent));
            }
        };
        let thread = thread::Builder::new()
            .name("answers".to_owned())
            .spawn(hand_on)
            .map_err(Failure::system)?;
        Ok(Chair {
            answers: Some(answers),
            thread: Some(thread),
        })
    }

    /// Hands the chair's answer on.
    pub(super) fn send(&self, answer: Answer) {
        let ear = self.open.as_ref().and_then(|open| open.ear.as_ref());
        if let Some(Ear::Writer {
            chair: Some(chair), ..
        }) = ear
            && let Some(answers) = &chair.answers
        {
            // The thread ends with the sender, not before.
            let _ = answers.send(answer);
        }
    }

    /// Listens for the chair's answers to the session that is open to write, if one is.
    pub(super) fn listen(&mut self) {
        let messages = self.messages.clone();
        let words = Catalog::new(self.context.catalog.language());
        let told = move |waiting: Vec<Waiting>| {
            let mut answers = Vec::new();
            for Waiting { name, by, answer } in waiting {
                match answer {
                    Ok(answer) => answers.push(Answered { name, by, answer }),
                    Err(why) => {
                        let args = [("name", name.into()), ("why", why.into())];
                        let said = Event::Error(words.with("answer-unreadable", &args));
                        let _ = messages.send(Message::Told(said));
                    }
                }
            }
            // The loop has ended: nobody is left to be told.
            let _ = messages.send(Message::Told(Event::Answers(answers)));
        };
        if let Some(open) = &mut self.open
            && let Some(Pen::Session(_)) = open.writer
        {
            open.ear = spool::answers(&open.path, told).map(Ear::Chair);
        }
    }
}
