//! IN-common-datatypes: data types of all interfaces, Q.1248.1.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use sigcodec_ber::{Ber, Oid, OpenType, Schema, SeqOf, Typed, enumerated, integers};

enumerated! {
    /// `CriticalityType`, Q.1248.1.
    pub enum CriticalityType {
        Ignore = 0 => ignore,
        Abort = 1 => abort,
    }
}

/// `Extensions`, Q.1248.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..))]
pub struct Extensions<'a>(pub SeqOf<'a, ExtensionField<'a>>);

/// `Code`, X.880: what an information object is told by.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum Code<'a> {
    Local(i64),
    Global(Oid<'a>),
}

/// `ExtensionField`, Q.1248.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExtensionField<'a> {
    pub r#type: Code<'a>,
    /// DEFAULT ignore.
    pub criticality: Option<CriticalityType>,
    #[ber(1)]
    pub value: OpenType<'a>,
}

integers! {
    /// `Integer4`, Q.1248.1.
    pub struct Integer4(0..=2147483647);
    /// `InvokeID`, Q.1248.1.
    pub struct InvokeId(-128..=127);
}

enumerated! {
    /// `UnavailableNetworkResource`, Q.1248.1.
    pub enum UnavailableNetworkResource {
        UnavailableResources = 0 => unavailableResources,
        ComponentFailure = 1 => componentFailure,
        BasicCallProcessingException = 2 => basicCallProcessingException,
        ResourceStatusFailure = 3 => resourceStatusFailure,
        EndUserFailure = 4 => endUserFailure,
        Screening = 5 => screening,
    }
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    CriticalityType::SCHEMA,
    <Extensions<'_>>::SCHEMA,
    <ExtensionField<'_>>::SCHEMA,
    Integer4::SCHEMA,
    InvokeId::SCHEMA,
    UnavailableNetworkResource::SCHEMA,
];
