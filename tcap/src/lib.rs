#![doc = include_str!("../README.md")]
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
