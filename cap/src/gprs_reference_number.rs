//! CAP-GPRS-ReferenceNumber: the user information of dialogues about packet sessions, TS 29.078 §8.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use crate::cs1_data_types::Integer4;
use sigcodec_ber::{Ber, Schema, Typed};

/// The abstract syntax, 0.4.0.0.1.1.5.2, as the contents of its OBJECT IDENTIFIER.
pub const OID: [u8; 7] = [4, 0, 0, 1, 1, 5, 2];

/// `CAP-GPRS-ReferenceNumber`, §8. Its module has explicit tags.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CapGprsReferenceNumber {
    #[ber(0)]
    pub destination_reference: Option<Reference>,
    #[ber(1)]
    pub origination_reference: Option<Reference>,
}

/// A number in a tag of its own.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum Reference {
    Number(Integer4),
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[CapGprsReferenceNumber::SCHEMA];
