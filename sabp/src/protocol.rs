//! SABP as a protocol among others.

use crate::Sabp;
use sigcodec_per::Pdu;

/// A message of SABP.
pub type Message<'a> = Pdu<'a, Sabp>;

/// A message of SABP to be written.
pub type Build<'e> = sigcodec_per::Build<'e, Sabp>;

sigcodec_per::protocol! { Sabp }
