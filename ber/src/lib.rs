#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(any(feature = "std", feature = "arbitrary"))]
extern crate std;

mod arc;
mod canonical_walk;
mod external;
mod fields;
mod forms;
#[cfg(feature = "arbitrary")]
mod generate;
mod leaf;
mod list;
mod macros;
mod proof;
#[cfg(feature = "arbitrary")]
mod rewrite;
mod schema;
mod time;
mod tlv;
mod traverse;
mod value;

pub use external::{Encoding, External};
pub use fields::{Fields, Rest};
pub use forms::audit_forms;
pub use leaf::{BitString, Meaning, Null, Oid, OpenType, Plain, Primitive};
pub use list::{Iter, Lazy, SeqOf};
pub use proof::{Identified, Part, Witness, at_place, is_in_order};
pub use schema::{Body, Member, Schema, Size, Tell, or_wrapped};
use sigcodec_wire::walk::Kind as TypeKind;
pub use time::{GeneralizedTime, Moment, UtcTime};
#[doc(hidden)]
pub use tlv::shortest_length;
pub use tlv::{Form, INDEFINITE_DEPTH, MAX_DEPTH, Tag, Tlv, Tlvs, WriteTlv};
pub use traverse::{Traversal, audit, check, conforms, walk};
pub use value::{Ber, Typed, Value, decode_tlv};

#[cfg(feature = "arbitrary")]
pub use generate::{Forms, generate};
#[cfg(feature = "arbitrary")]
pub use rewrite::{Spelling, rewrite};
#[cfg(feature = "derive")]
pub use sigcodec_ber_derive::Ber;

#[doc(hidden)]
pub use sigcodec_wire as wire;

#[doc(hidden)]
pub mod private {
    //! What the macros and the derive expand to; not for others.
    pub use super::canonical_walk::{CanonicalWalk, Sequence, walk_of};
    #[cfg(feature = "arbitrary")]
    pub use super::generate::arbitrary_number;
    pub use super::leaf::{BitsText, decode_integer, encode_integer, text_of};
    pub use super::schema::{identified, item, members, of_items, sized};
    pub use super::value::{from_wrapped, no_alternative, read_wrapped};
    #[cfg(feature = "arbitrary")]
    pub use arbitrary;
    #[cfg(feature = "serde")]
    pub use serde;
    #[cfg(feature = "derive")]
    pub use sigcodec_ber_derive::BerOfFacade;
}
