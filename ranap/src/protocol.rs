//! RANAP as a protocol among others.

use crate::{Ranap, key};
use sigcodec_per::Pdu;
use sigcodec_wire::{Carried, Selector};

/// A message of RANAP.
pub type Message<'a> = Pdu<'a, Ranap>;

/// A message of RANAP to be written.
pub type Build<'e> = sigcodec_per::Build<'e, Ranap>;

sigcodec_per::protocol! { Ranap carries nas }

/// The message of the non-access stratum.
fn nas<'a>(message: &Message<'a>) -> Carried<'a> {
    match message.get(key::NAS_PDU) {
        Ok(Some(nas)) => Carried::Whole(Selector::Layer3, nas.0),
        Ok(None) => Carried::Nothing,
        Err(e) => Carried::Missing(e),
    }
}
