//! Each layer as one function: decodes a whole message, and hands over what encodes it again.

use crate::surface::map::{ARGUMENT, DIALOGUE, ERROR, RESULT};
use sigcodec::{
    diameter, m2pa, m3ua,
    map::{self, ErrorType, ErrorVisitor, Operation, OperationVisitor, dialogue_information::MapDialoguePdu},
    mtp3, sccp, sua, tcap,
    wire::{
        Decode as _, Encode, Error, Kind, Layer, Reader, Result, With, Writer,
        audit::Finding,
        ber::{self, Ber, Tlv, Typed as _},
        walk::{Visitor, Walk as _},
    },
};
use std::vec::Vec;

/// What is done with a message that decodes.
pub trait Whole {
    /// The value, and what its audit found.
    fn whole(&mut self, value: &dyn Encode, findings: &[Finding]);
}
impl<F: FnMut(&dyn Encode, &[Finding])> Whole for F {
    fn whole(&mut self, value: &dyn Encode, findings: &[Finding]) {
        self(value, findings);
    }
}

/// The layers that have an encoder; a seed of a property names its layer by the place in this list.
pub const LAYERS: &[&str] = &["mtp3", "m2pa", "m3ua", "sua", "sccp", "tcap", "map", "diameter", "tcap-ansi"];

/// Decodes all of `octets` as a message of `layer`. Those of MAP say first what they are:
/// `[kind, version, code, element …]`, see [`surface::map`](mod@crate::surface::map).
///
/// # Errors
/// What the layer refuses.
pub fn decode(layer: &str, octets: &[u8], then: &mut dyn Whole) -> Result<()> {
    let mut findings: Vec<Finding> = Vec::new();
    let mut found = |f: Finding| findings.push(f);
    match layer {
        "mtp3" => {
            let message = mtp3::Msu::from_bytes(octets)?;
            message.audit(&mut found);
            then.whole(&message, &findings);
        }
        "m2pa" => {
            let message = m2pa::Message::from_bytes(octets)?;
            message.audit(&mut found);
            then.whole(&message, &findings);
        }
        "m3ua" => {
            let message = m3ua::Message::from_bytes(octets)?;
            message.audit(&mut found);
            then.whole(&message, &findings);
        }
        "sua" => {
            let message = sua::Message::from_bytes(octets)?;
            message.audit(&mut found);
            then.whole(&message, &findings);
        }
        "sccp" => {
            let message = sccp::Message::from_bytes(octets)?;
            message.audit(&mut found);
            then.whole(&message, &findings);
        }
        "tcap" => {
            let message = tcap::Message::from_bytes(octets)?;
            message.audit(&mut found);
            then.whole(&message, &findings);
        }
        "tcap-ansi" => {
            let message = tcap::ansi::Message::from_bytes(octets)?;
            message.audit(&mut found);
            then.whole(&message, &findings);
        }
        "diameter" => {
            let message = diameter::Message::from_bytes(octets)?;
            message.audit(&diameter::STANDARD, &mut found);
            then.whole(&message, &findings);
        }
        "map" => return parameter(octets, then),
        _ => return Err(Error::new(Kind::Unknown, 0, Layer::Wire)),
    }
    Ok(())
}

/// What stands in front of an element of MAP: what it is, its version and its code.
#[must_use]
pub fn split(octets: &[u8]) -> Option<(u8, u8, u8, &[u8])> {
    let [kind, version, code, element @ ..] = octets else { return None };
    Some((kind & 3, (version & 3).wrapping_add(1), *code, element))
}

/// Tells `visitor` an element of MAP, and its findings.
pub fn walk_parameter(octets: &[u8], visitor: &mut dyn Visitor, findings: &mut Vec<Finding>) {
    let Some((kind, version, code, element)) = split(octets) else { return };
    let Ok(tlv) = Tlv::read(&mut Reader::new(element, Layer::Map)) else { return };
    let mut found = |f: Finding| findings.push(f);
    match (kind, map::operation(version, code), map::error(code, version)) {
        (ARGUMENT, Some(def), _) => {
            def.walk_argument(&tlv, visitor);
            def.audit_argument(&tlv, &mut found);
        }
        (RESULT, Some(def), _) => {
            def.walk_result(&tlv, visitor);
            def.audit_result(&tlv, &mut found);
        }
        (ERROR, _, Some(def)) => {
            def.walk_parameter(&tlv, visitor);
            if let Some(schema) = def.parameter {
                ber::audit(schema, &tlv, &mut found);
            }
        }
        (DIALOGUE, ..) => {
            ber::walk("dialogue", MapDialoguePdu::SCHEMA, &tlv, visitor);
            ber::audit(MapDialoguePdu::SCHEMA, &tlv, &mut found);
        }
        _ => {}
    }
}

/// Tells `visitor` a message of any layer.
pub fn walk(layer: &str, octets: &[u8], visitor: &mut dyn Visitor) {
    match layer {
        "mtp3" => drop(mtp3::Msu::from_bytes(octets).map(|m| m.walk(visitor))),
        "m2pa" => drop(m2pa::Message::from_bytes(octets).map(|m| m.walk(visitor))),
        "m3ua" => drop(m3ua::Message::from_bytes(octets).map(|m| m.walk(visitor))),
        "sua" => drop(sua::Message::from_bytes(octets).map(|m| m.walk(visitor))),
        "sccp" => drop(sccp::Message::from_bytes(octets).map(|m| m.walk(visitor))),
        "tcap" => drop(tcap::Message::from_bytes(octets).map(|m| m.walk(visitor))),
        "tcap-ansi" => drop(tcap::ansi::Message::from_bytes(octets).map(|m| m.walk(visitor))),
        "diameter" => drop(diameter::Message::from_bytes(octets).map(|m| m.walk(visitor))),
        _ => walk_parameter(octets, visitor, &mut Vec::new()),
    }
}

fn parameter(octets: &[u8], then: &mut dyn Whole) -> Result<()> {
    let nothing = Error::new(Kind::Operation, 0, Layer::Map);
    let (kind, version, code, element) = split(octets).ok_or(nothing)?;
    let mut r = Reader::new(element, Layer::Map);
    let tlv = Tlv::read(&mut r)?;
    r.finish()?;
    let mut findings = Vec::new();
    walk_parameter(octets, &mut crate::surface::Tally::default(), &mut findings);
    let typed = Typed { tlv, result: kind == RESULT, findings: &findings, then };
    match kind {
        ERROR => map::visit_error(code, version, typed).ok_or(nothing)?,
        DIALOGUE => typed.again(MapDialoguePdu::from_tlv(&tlv)),
        _ => map::visit(version, code, typed).ok_or(nothing)?,
    }
}

struct Typed<'o, 't> {
    tlv: Tlv<'o>,
    result: bool,
    findings: &'t [Finding],
    then: &'t mut dyn Whole,
}

impl Typed<'_, '_> {
    fn again<'a, T: Ber<'a>>(self, value: Result<T>) -> Result<()> {
        let value = value?;
        self.then.whole(&With(|w: &mut Writer<'_>| value.encode(w)), self.findings);
        Ok(())
    }
}
impl OperationVisitor for Typed<'_, '_> {
    type Out = Result<()>;
    fn operation<O: Operation>(self) -> Result<()> {
        let tlv = self.tlv;
        if self.result { self.again(O::result(tlv)) } else { self.again(O::argument(tlv)) }
    }
}
impl ErrorVisitor for Typed<'_, '_> {
    type Out = Result<()>;
    fn error<E: ErrorType>(self) -> Result<()> {
        let tlv = self.tlv;
        self.again(E::parameter(tlv))
    }
}
