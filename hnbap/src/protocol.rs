//! HNBAP as a protocol among others.

use crate::Hnbap;
use sigcodec_per::Pdu;

/// A message of HNBAP.
pub type Message<'a> = Pdu<'a, Hnbap>;

/// A message of HNBAP to be written.
pub type Build<'e> = sigcodec_per::Build<'e, Hnbap>;

sigcodec_per::protocol! { Hnbap }
