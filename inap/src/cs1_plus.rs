//! CS1+, the dialect of Ericsson: what it has in another form than Q.1248.
//!
//! As far as it is known: members that are not are kept and encoded again.

pub mod data_management;
pub mod data_types;
pub mod operations;

/// The contents of the OBJECT IDENTIFIER of each of its contexts begin with these octets: 1.2.826.0.1249.51.1.1.1. Two arcs
/// follow, the context and its revision.
pub const CONTEXTS: [u8; 10] = [0x2a, 0x86, 0x3a, 0x00, 0x89, 0x61, 0x33, 0x01, 0x01, 0x01];
