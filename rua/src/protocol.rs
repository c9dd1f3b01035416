//! RUA as a protocol among others.

use crate::{Rua, id};
use sigcodec_per::{Bits, Pdu};
use sigcodec_wire::{Carried, Selector};

/// A message of RUA.
pub type Message<'a> = Pdu<'a, Rua>;

/// A message of RUA to be written.
pub type Build<'e> = sigcodec_per::Build<'e, Rua>;

sigcodec_per::protocol! { Rua carries ranap }

/// The message of RANAP, TS 25.468 §9.2.5.
fn ranap<'a>(message: &Message<'a>) -> Carried<'a> {
    let Some(element) = message.element(id::RANAP_MESSAGE.number) else { return Carried::Nothing };
    match Bits::new(element.value).open() {
        Ok(ranap) => Carried::Whole(Selector::Subsystem(Some(142)), ranap),
        Err(e) => Carried::Missing(e),
    }
}
