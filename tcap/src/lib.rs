//! TCAP (Q.773): transactions, dialogues and components, without allocation. ANSI TCAP (T1.114) is in [`ansi`].
//!
//! ```text
//! SCCP data ─► Message ─► dialogue(): application context, user information
//!                     └─► components(): Invoke { invoke_id, operation, parameter: Tlv } …
//! ```
//!
//! Every component is yielded, whatever precedes it: one that cannot be read is an error with its offset, and
//! the next one follows.
//!
//! ```
//! use sigcodec_tcap::{Code, Component, Message};
//! use sigcodec_wire::Decode as _;
//! # fn main() -> sigcodec_wire::Result<()> {
//! let octets = [0x62, 13, 0x48, 1, 7, 0x6c, 8, 0xa1, 6, 2, 1, 1, 2, 1, 45];
//! let message = Message::from_bytes(&octets)?;
//! assert_eq!(message.otid.map(|t| t.octets()), Some(&[7][..]));
//! for component in message.components() {
//!     if let Component::Invoke(invoke) = component? {
//!         assert_eq!((invoke.invoke_id, invoke.operation), (1, Code::Local(45)));
//!     }
//! }
//! # Ok(())
//! # }
//! ```
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(any(feature = "std", feature = "arbitrary"))]
extern crate std;

pub mod ansi;
mod answer;
mod audit;
mod build;
mod canonical;
mod component;
mod dialogue;
mod message;
pub mod names;
mod proof;
mod protocol;
mod schema;
mod walk;

pub use answer::Answer;
pub use build::{Outgoing, Portions};
pub use component::{Code, Component, Components, Invoke, Problem, Reject, ReturnError, ReturnResult};
pub use dialogue::{Aare, Aarq, Abrt, Diagnostic, Dialogue, DialoguePdu, STRUCTURED, UNSTRUCTURED};
pub use message::{MAX_COMPONENTS, Message, MessageType, TransactionId};
pub use proof::InOrder;
pub use protocol::{AnsiTcap, Tcap};
pub use walk::{NoPayload, ParameterCode, ParameterKind, Payload, PayloadParameter};
