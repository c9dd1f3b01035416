//! CS2-datatypes: what TS 29.078 imports from EN 301 140-1.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use sigcodec_ber::{Ber, Schema, Typed, enumerated};

enumerated! {
    /// `CriticalityType`, EN 301 140-1.
    pub enum CriticalityType {
        Ignore = 0 => ignore,
        Abort = 1 => abort,
    }
    /// `BothwayThroughConnectionInd`, EN 301 140-1.
    pub enum BothwayThroughConnectionInd {
        BothwayPathRequired = 0 => bothwayPathRequired,
        BothwayPathNotRequired = 1 => bothwayPathNotRequired,
    }
}

/// `MiscCallInfo`, EN 301 140-1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct MiscCallInfo {
    #[ber(0)]
    pub message_type: MessageType,
    #[ber(1)]
    pub dp_assignment: Option<DpAssignment>,
}

enumerated! {
    /// `messageType` of `MiscCallInfo`, EN 301 140-1.
    pub enum MessageType {
        Request = 0 => request,
        Notification = 1 => notification,
    }
    /// `dpAssignment` of `MiscCallInfo`, EN 301 140-1.
    pub enum DpAssignment {
        IndividualLine = 0 => individualLine,
        GroupBased = 1 => groupBased,
        OfficeBased = 2 => officeBased,
    }
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] =
    &[CriticalityType::SCHEMA, BothwayThroughConnectionInd::SCHEMA, MiscCallInfo::SCHEMA];
