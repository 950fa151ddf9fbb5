//! Documents: the tree that writers read, and how each document is built from a session.
//!
//! Every word of a document that people did not type comes from the house style. Nothing here reads a
//! file, chooses a colour or knows a width: a house style arrives as text, a document leaves as a tree.

mod builder;
mod format;
pub mod house;
mod kind;
mod opening;
mod spaces;
mod tree;
pub mod typography;

pub use builder::{
    Arrangement, Bilingual, Options, Status, Task, TaskList, build, compte_rendu, feuille_de_route,
    fiche, sentence, tasks,
};
pub use format::Format;
pub use house::{Align, Colour, Families, Form, Heading, House, HouseError, Look};
pub use kind::Kind;
pub use opening::{moved, opening_titles};
pub use spaces::Spaces;
pub use tree::{Block, Content, Document, Inline, Item, Mailbox, Over, Rank, Role, Source, plain};
