#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![recursion_limit = "512"]

#[cfg(any(feature = "std", feature = "arbitrary"))]
extern crate std;

mod answer;
mod audit;
pub mod avp;
mod build;
mod check;
pub mod command;
mod def;
mod dictionary;
mod edit;
mod grammar;
pub mod group;
mod message;
pub mod names;
mod proof;
mod protocol;
pub mod types;
mod walk;

#[doc(hidden)]
pub use sigcodec_wire as wire;

pub use answer::{Answer, Node, Outcome, Reply};
pub use audit::audit;
pub use build::{Out, OutOf, Request};
pub use check::{Failed, Violation, Within, result};
pub use command::Application;
pub use def::{Def, Key, MandatoryBit, Registry};
#[doc(hidden)]
pub use dictionary::index;
pub use dictionary::{Dictionary, STANDARD};
#[cfg(feature = "std")]
pub use dictionary::{Unreadable, Why};
pub use edit::{At, Edit};
pub use grammar::{Command, Grammar, Rule};
pub use message::{
    Avp, Avps, Flags, HEADER, Header, Iter, Keys, MAX_AVPS, MAX_DEPTH, Matches, Message, Slot, frame,
};
pub use proof::{Part, Witness};
pub use protocol::Diameter;
pub use types::{AvpEncode, AvpType, DataKind, Format, Meaning, Value, View};
