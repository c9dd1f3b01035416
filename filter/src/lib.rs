#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

// Each file imports those above it in this list, and none below.
mod collect;
mod envelope;
mod error;
mod evaluate;
mod expression;
mod field;
mod known;
mod parse;
mod sets;
mod token;
mod values;

pub use collect::State;
pub use envelope::Envelope;
pub use error::{Reason, SyntaxError};
pub use evaluate::{Filter, Rules, Unread, Verdict};
pub use expression::{MAX_DEPTH, MAX_FIELDS, MAX_LENGTH, MAX_TESTS};
pub use sets::{Set, Sets};
pub use values::{MAX_TEXT, MAX_VALUES};
