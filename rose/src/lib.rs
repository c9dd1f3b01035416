#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod absent;
mod bounds;
mod context;
mod edition;
mod error;
mod macros;
mod operation;
mod parameter;
mod party;
mod protocol;
mod syntax;
mod table;

pub use absent::Absent;
pub use bounds::Bound;
pub use context::{ContextDef, Role};
pub use edition::{Edition, Timer};
pub use error::{ErrorDef, ErrorType, ErrorVisitor};
pub use operation::{Audit, MAX_SIZE, Operation, OperationDef, OperationVisitor, Walk};
pub use parameter::Misfits;
pub use party::{Party, PartyMember};
pub use protocol::{Protocol, same_name};
pub use syntax::Syntax;
pub use table::{Contexts, Errors, Operations};

#[doc(hidden)]
pub use sigcodec_ber as ber;
#[doc(hidden)]
pub use sigcodec_wire as wire;

#[doc(hidden)]
pub mod private {
    //! What the macros expand to; not for others.
    pub use super::context::{contents, contents_len, version};
    pub use super::macros::{
        NoSuchMember, TwoContextsHaveOneOid, TwoErrorsHaveOneCode, TwoOperationsHaveOneCode,
    };
    pub use super::party::{has_path, path};
    pub use super::table::{context_places, context_slots, places};
}
