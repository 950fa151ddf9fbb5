//! App
pub mod field;
pub mod flow;
pub mod frame;
pub mod scroll;
pub use field::Field;
