//! ANSI TCAP (T1.114): packages, dialogues and components, in the shape of the ITU ones.
//!
//! ```text
//! SCCP data ─► ansi::Message ─► dialogue(): version, application context, security
//!                           └─► components(): Invoke { component_ids, operation, parameter: Tlv } …
//! ```
//!
//! ```
//! use sigcodec_tcap::ansi::{Component, Message, PackageType};
//! use sigcodec_wire::Decode as _;
//! # fn main() -> sigcodec_wire::Result<()> {
//! let octets = [0xe2, 19, 0xc7, 4, 0, 0, 0, 7, 0xe8, 11, 0xe9, 9, 0xcf, 1, 1, 0xd1, 2, 9, 47, 0xf2, 0];
//! let message = Message::from_bytes(&octets)?;
//! assert_eq!(message.package_type, PackageType::QueryWithPermission);
//! for component in message.components() {
//!     if let Component::InvokeLast(invoke) = component? {
//!         assert_eq!(invoke.component_ids.invoke_id(), Some(1));
//!         assert_eq!((invoke.operation.family(), invoke.operation.specifier()), (Some(9), Some(47)));
//!     }
//! }
//! # Ok(())
//! # }
//! ```

mod answer;
mod audit;
mod build;
pub(crate) mod component;
pub(crate) mod dialogue;
pub(crate) mod message;
pub mod names;
mod walk;

pub use answer::Answer;
pub use build::{Outgoing, Portions};
pub use component::{
    Code, Component, ComponentIds, Components, Invoke, Problem, Reject, ReturnError, ReturnResult,
};
pub use dialogue::{Confidentiality, Dialogue, Identifier};
pub use message::{Message, PackageType};
