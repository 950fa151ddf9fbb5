//! The terminal and the desktop around it: entering and leaving the screen, keys and signals as events,
//! what is shown, the clipboard.
//!
//! Everything here acts on the world or is told by it; what an event means is the application's affair.

mod ambiguous;
pub mod clipboard;
mod clock;
mod fault;
mod guard;
mod inbox;
pub mod input;
mod panic;
mod replay;
mod run;
mod screen;
mod secret;
pub mod signals;

pub use ambiguous::may_be_wide;
pub use clock::Clock;
pub use guard::Guard;
pub use inbox::{Inbox, Sender, inbox};
pub use panic::{JournalCell, install_panic_hook};
pub use replay::{Beat, Pace, Replay, beats};
pub use run::{Message, Stage, World};
pub use screen::{Screen, erases_with_ground};
pub use secret::Unseen;
