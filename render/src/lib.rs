#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

// Each file imports those above it in this list, and none below.
mod audited;
mod avp_told;
mod colours;
mod differences;
mod dissected;
mod facts;
mod fault;
mod json;
pub mod ladder;
mod line;
pub mod misp;
mod row;
pub mod screen;
mod statistics;
pub mod text;
mod tree;
// What is shown, back to octets.
mod craft;

pub use audited::Audited;
pub use colours::{Colours, Mark};
pub use craft::{Crafted, Refusal, craft};
pub use differences::{Difference, Leaves};
pub use dissected::Dissected;
pub use fault::Fault;
pub use json::Json;
pub use line::Line;
pub use row::{Component, Row, Text, USSD};
pub use statistics::{MAX_NAMES, MAX_TIMES, Statistics};
pub use tree::Tree;
