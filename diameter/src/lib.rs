//! Diameter (RFC 6733 and its applications): messages, typed AVPs, grammars and answers, without allocation.
//!
//! ```text
//! stream or SCTP message ─► Message ─► header
//!                                  └─► get(avp::ORIGIN_HOST): Option<Text>, avps(): every AVP raw and typed
//! ```
//!
//! ```
//! use sigcodec_diameter::{Message, Request, avp};
//! use sigcodec_wire::{Decode as _, Encode as _};
//! # fn main() -> sigcodec_wire::Result<()> {
//! let watchdog = Request {
//!     command: 280,
//!     application: 0,
//!     proxiable: false,
//!     hop_by_hop: 1,
//!     end_to_end: 2,
//!     avps: (avp::ORIGIN_HOST.value("mme.example.org"), avp::ORIGIN_REALM.value("example.org")),
//! };
//! let mut buf = [0; 128];
//! let message = Message::from_bytes(watchdog.encode_to_slice(&mut buf)?)?;
//! assert!(message.get(avp::ORIGIN_HOST)?.is_some_and(|host| host == "mme.example.org"));
//! # Ok(())
//! # }
//! ```
//!
//! The dictionary has what the features ask for, one feature an interface: `s6a`, `gx`, `ro`, …, with all AVPs that its
//! messages and groups name. RFC 6733 is always there; the default is S6a/S6d, S13, S6c, SGd, SLg/SLh, Cx/Dx, Sh, SWx, Gx,
//! Rx, Gy, Ro and Rf; `full` is everything. Look-ups take the same few steps whatever is on. Users declare AVPs, groups,
//! commands and vendors of their own with the same macros, see [`dictionary!`], or read them at run time with
//! `Dictionary::read` of the feature `std`.
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
pub use check::{Failed, Violation, Within, check, result};
pub use command::Application;
pub use def::{Def, Key, MandatoryBit, Registry};
#[doc(hidden)]
pub use dictionary::index;
pub use dictionary::{Dictionary, STANDARD};
#[cfg(feature = "std")]
pub use dictionary::{Unreadable, Why};
pub use edit::{At, Edit, edit};
pub use grammar::{Command, Grammar, Rule};
pub use message::{
    Avp, Avps, Flags, HEADER, Header, Iter, Keys, MAX_AVPS, MAX_DEPTH, Matches, Message, Slot, frame,
};
pub use proof::{Part, Witness};
pub use protocol::Diameter;
pub use types::{AvpEncode, AvpType, DataKind, Format, Meaning, Value, View};
