//! MAP, CAP and INAP, the protocols of remote operations: what a parameter belongs to stands in front of it.

use super::Tally;
use sigcodec::{
    ber::{self, Ber, Tlv},
    cap::{self, gprs_reference_number::CapGprsReferenceNumber},
    inap, layers,
    map::{self, dialogue_information::MapDialoguePdu},
    rose::{ErrorType, ErrorVisitor, Operation, OperationVisitor, Protocol},
    wire::{Layer, Reader, With, Writer},
};

/// An operation's argument: the first octet.
pub const ARGUMENT: u8 = 0;
/// An operation's result: the first octet.
pub const RESULT: u8 = 1;
/// The parameter of an error: the first octet.
pub const ERROR: u8 = 2;
/// What a dialogue carries for its users: the first octet.
pub const DIALOGUE: u8 = 3;

/// What stands in front of an element: what it is, its version and its code.
#[must_use]
pub fn split(octets: &[u8]) -> Option<(u8, u8, u8, &[u8])> {
    let [kind, version, code, element @ ..] = octets else { return None };
    Some((kind & 3, (version & 15).wrapping_add(1), *code, element))
}

/// Every type of MAP: `[kind, version, code, element …]`.
pub fn map(octets: &[u8], buf: &mut [u8], tally: &mut Tally) {
    parameter(&map::PROTOCOL, octets, buf, tally);
    if let Some(tlv) = dialogue(octets, Layer::Map) {
        one::<MapDialoguePdu<'_>>(&tlv, buf, tally);
    }
}

/// Every type of CAP: `[kind, version, code, element …]`.
pub fn cap(octets: &[u8], buf: &mut [u8], tally: &mut Tally) {
    parameter(&cap::PROTOCOL, octets, buf, tally);
    if let Some(tlv) = dialogue(octets, Layer::Cap) {
        one::<CapGprsReferenceNumber>(&tlv, buf, tally);
    }
}

/// Every type of INAP: `[kind, version, code, element …]`.
pub fn inap(octets: &[u8], buf: &mut [u8], tally: &mut Tally) {
    parameter(&inap::PROTOCOL, octets, buf, tally);
    let Some((ARGUMENT, _, code, element)) = split(octets) else { return };
    if inap::of_context(element).is_some() {
        tally.told = tally.told.wrapping_add(1);
    }
    if let Ok(tlv) = Tlv::read(&mut Reader::new(element, Layer::Inap)) {
        tally.told = tally.told.wrapping_add(inap::fitting(code, Some(&tlv)).count());
    }
}

/// A parameter of an operation or error of any protocol.
fn parameter(protocol: &'static Protocol, octets: &[u8], buf: &mut [u8], tally: &mut Tally) {
    let Some((kind, version, code, element)) = split(octets) else { return };
    let code = i64::from(code);
    if protocol.context(element).is_some() {
        tally.told = tally.told.wrapping_add(1);
    }
    let Ok(tlv) = Tlv::read(&mut Reader::new(element, protocol.layer())) else {
        tally.violation();
        return;
    };
    match kind {
        DIALOGUE => {}
        ERROR => {
            let Some(def) = protocol.error(version, code) else { return };
            def.walk_parameter(&tlv, tally);
            let _ = layers::visit_error(def, Typed { tlv, result: false, buf, tally });
        }
        _ => {
            let Some(def) = protocol.operation(version, code) else { return };
            let result = kind == RESULT;
            if result {
                def.walk_result(&tlv, tally);
                def.audit_result(&tlv, tally);
                def.check_result(Some(&tlv), &mut |_| tally.violation());
            } else {
                def.walk_argument(&tlv, tally);
                protocol.audit_argument(def, &tlv, tally);
                def.check_argument(Some(&tlv), &mut |_| tally.violation());
            }
            let _ = layers::visit_operation(def, Typed { tlv, result, buf, tally });
        }
    }
}

/// The element that a dialogue carries for its users.
fn dialogue(octets: &[u8], layer: Layer) -> Option<Tlv<'_>> {
    let (DIALOGUE, _, _, element) = split(octets)? else { return None };
    Tlv::read(&mut Reader::new(element, layer)).ok()
}

/// All that is done with an element of a type.
fn one<'a, T: Ber<'a> + ber::Typed>(tlv: &Tlv<'a>, buf: &mut [u8], tally: &mut Tally) {
    ber::walk("dialogue", T::SCHEMA, tlv, tally);
    ber::audit(T::SCHEMA, tlv, tally);
    ber::check(T::SCHEMA, tlv, &mut |_| tally.violation());
    again(T::from_tlv(tlv), buf, tally);
}

/// Decodes a parameter as its type and encodes it again.
struct Typed<'o, 'b> {
    tlv: Tlv<'o>,
    result: bool,
    buf: &'b mut [u8],
    tally: &'b mut Tally,
}

impl OperationVisitor for Typed<'_, '_> {
    type Out = ();
    fn operation<O: Operation>(self) {
        if self.result {
            again(O::result(self.tlv), self.buf, self.tally);
        } else {
            again(O::argument(self.tlv), self.buf, self.tally);
        }
    }
}
impl ErrorVisitor for Typed<'_, '_> {
    type Out = ();
    fn error<E: ErrorType>(self) {
        again(E::parameter(self.tlv), self.buf, self.tally);
    }
}

fn again<'a, T: Ber<'a>>(value: sigcodec::wire::Result<T>, buf: &mut [u8], tally: &mut Tally) {
    match value {
        Ok(value) => tally.encode(&With(|w: &mut Writer<'_>| value.encode(w)), buf),
        Err(_) => tally.violation(),
    }
}
