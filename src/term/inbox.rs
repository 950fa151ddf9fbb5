//! What other threads send to the screen's: each message rings a bell that can be waited for together with the
//! terminal, so that one thread hears both and no key changes hands.

use std::io::{self, PipeReader, PipeWriter, Read, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, SendError};

use super::Message;

/// Two ends: what is sent by the one, from any thread, is taken by the other.
///
/// # Errors
/// When the system has no pipe left.
pub fn inbox() -> io::Result<(Sender, Inbox)> {
    let (messages, received) = mpsc::channel();
    let (bell, rope) = io::pipe()?;
    let rung = Arc::new(AtomicBool::new(false));
    let sender = Sender {
        messages,
        rung: Arc::clone(&rung),
        rope: Arc::new(rope),
    };
    Ok((
        sender,
        Inbox {
            received,
            rung,
            bell,
        },
    ))
}

/// Sends messages to the screen's thread.
#[derive(Clone, Debug)]
pub struct Sender {
    messages: mpsc::Sender<Message>,
    /// Whether the bell was rung and nobody has come to look since.
    rung: Arc<AtomicBool>,
    rope: Arc<PipeWriter>,
}

impl Sender {
    /// Sends it, and rings once for all that wait.
    ///
    /// # Errors
    /// When nobody takes messages any more; it comes back then.
    pub fn send(&self, message: Message) -> Result<(), SendError<Message>> {
        self.messages.send(message)?;
        if !self.rung.swap(true, Ordering::SeqCst) {
            // Whoever took messages is gone, when this fails, and took this one or never will.
            let _ = (&*self.rope).write_all(&[0]);
        }
        Ok(())
    }
}

/// Where messages wait to be taken.
#[derive(Debug)]
pub struct Inbox {
    received: Receiver<Message>,
    rung: Arc<AtomicBool>,
    bell: PipeReader,
}

impl Inbox {
    /// Takes what has come, now that the bell rang.
    pub fn answer(&mut self) -> impl Iterator<Item = Message> {
        // One byte stands in the pipe: the bell is rung only when it was silent.
        let _ = self.bell.read(&mut [0]);
        // Silent again before anything is taken: what comes from now on rings anew.
        self.rung.store(false, Ordering::SeqCst);
        self.received.try_iter()
    }

    /// Takes what is left, once nobody waits any more.
    pub fn rest(self) -> impl Iterator<Item = Message> {
        std::iter::from_fn(move || self.received.try_recv().ok())
    }
}

impl AsFd for Inbox {
    /// Readable once the bell was rung.
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.bell.as_fd()
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use rustix::event::{PollFd, PollFlags, Timespec, poll};

    use super::*;
    use crate::term::signals::Signal;

    /// Whether the bell was rung; waits for it when it is to come.
    fn rings(inbox: &Inbox, wait: bool) -> bool {
        let now = Timespec::default();
        let mut fds = [PollFd::new(inbox, PollFlags::IN)];
        poll(&mut fds, (!wait).then_some(&now)).unwrap() > 0
    }

    #[test]
    fn what_was_sent_since_the_last_look_rings_once_and_is_taken_together() {
        let (sender, mut inbox) = inbox().unwrap();
        assert!(!rings(&inbox, false));
        for _ in 0..3 {
            sender.send(Message::Signal(Signal::Resize)).unwrap();
        }
        assert!(rings(&inbox, false));
        assert_eq!(inbox.answer().count(), 3);
        assert!(!rings(&inbox, false));
        sender.send(Message::Loaded).unwrap();
        assert!(rings(&inbox, false));
        drop(inbox.rest());
        assert!(sender.send(Message::Loaded).is_err());
    }

    #[test]
    fn no_message_waits_without_the_bell() {
        const EACH: usize = 20_000;
        let (sender, mut inbox) = inbox().unwrap();
        let senders: Vec<_> = (0..4)
            .map(|_| {
                let sender = sender.clone();
                thread::spawn(move || {
                    for _ in 0..EACH {
                        sender.send(Message::Loaded).unwrap();
                    }
                })
            })
            .collect();
        let mut taken = 0;
        while taken < 4 * EACH {
            // Would wait for ever where one had come unheard.
            assert!(rings(&inbox, true));
            taken += inbox.answer().count();
        }
        for sender in senders {
            sender.join().unwrap();
        }
        assert!(!rings(&inbox, false) || inbox.answer().count() == 0);
    }
}
