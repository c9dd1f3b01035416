//! MAP: what a parameter belongs to stands in front of it.

use super::Tally;
use sigcodec::{
    map::{
        ErrorType, ErrorVisitor, Operation, OperationVisitor, context, dialogue_information::MapDialoguePdu,
        error, operation, visit, visit_error,
    },
    wire::{
        Layer, Reader, With, Writer,
        ber::{self, Ber, Tlv, Typed as _},
    },
};

/// An operation's argument: the first octet.
pub const ARGUMENT: u8 = 0;
/// An operation's result: the first octet.
pub const RESULT: u8 = 1;
/// The parameter of an error: the first octet.
pub const ERROR: u8 = 2;
/// A dialogue PDU: the first octet.
pub const DIALOGUE: u8 = 3;

/// Every type of MAP: `[kind, version, code, element …]`.
pub fn map(octets: &[u8], buf: &mut [u8], tally: &mut Tally) {
    let [kind, version, code, element @ ..] = octets else { return };
    let (kind, version, code) = (kind & 3, (version & 3).wrapping_add(1), *code);
    if context(element).is_some() {
        tally.told = tally.told.wrapping_add(1);
    }
    let Ok(tlv) = Tlv::read(&mut Reader::new(element, Layer::Map)) else {
        tally.violation();
        return;
    };
    match kind {
        ERROR => {
            if let Some(def) = error(code, version) {
                def.walk_parameter(&tlv, tally);
            }
            visit_error(code, version, Typed { tlv, result: false, buf, tally });
        }
        DIALOGUE => {
            ber::walk("dialogue", MapDialoguePdu::SCHEMA, &tlv, tally);
            ber::audit(MapDialoguePdu::SCHEMA, &tlv, tally);
            ber::check(MapDialoguePdu::SCHEMA, &tlv, &mut |_| tally.violation());
            again(MapDialoguePdu::from_tlv(&tlv), buf, tally);
        }
        _ => {
            let result = kind == RESULT;
            if let Some(def) = operation(version, code) {
                if result {
                    def.walk_result(&tlv, tally);
                    def.audit_result(&tlv, tally);
                    def.check_result(Some(&tlv), &mut |_| tally.violation());
                } else {
                    def.walk_argument(&tlv, tally);
                    def.audit_argument(&tlv, tally);
                    def.check_argument(Some(&tlv), &mut |_| tally.violation());
                }
            }
            visit(version, code, Typed { tlv, result, buf, tally });
        }
    }
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
