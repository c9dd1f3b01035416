//! The contexts of operations on data, Ericsson CS1+: its seventh, in revisions A and B.

use super::operations::{Retrieve, Update};
use crate::role::{SCF, SDF};

sigcodec_rose::contexts! {
    /// Both revisions.
    pub static TABLE under 1/2/826/0/1249/51/1/1/1;

    "cs1plus-data-management-AC" = 7/0, VERSION 11 {
        ROLES { SCF => SDF }
        INITIATOR { Retrieve | Update }
        RESPONDER {}
    }
    "cs1plus-data-management-AC-REV-B" = 7/1, VERSION 11 {
        ROLES { SCF => SDF }
        INITIATOR { Retrieve | Update }
        RESPONDER {}
    }
}
