//! Each layer as one function: decodes a whole message, and hands over what encodes it again.

pub use crate::surface::rose::split;
use crate::surface::rose::{ARGUMENT, DIALOGUE, ERROR, RESULT};
use sigcodec::{
    ber::{self, Ber, Tlv, Typed as _},
    bssap,
    cap::gprs_reference_number::CapGprsReferenceNumber,
    diameter, dtap, hnbap, isup,
    layers::{self, USERS, UserDef},
    m2pa, m2ua, m3ua,
    map::dialogue_information::MapDialoguePdu,
    mtp3, pcap_ap, ranap,
    rose::{ErrorType, ErrorVisitor, Operation, OperationVisitor, Protocol},
    rua, sabp, sccp, sgsap, sua, tcap,
    wire::{
        Decode as _, Encode, Error, Kind, Layer, Network, Reader, Result, With, Writer,
        audit::Finding,
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
pub const LAYERS: &[&str] = &[
    "mtp3",
    "m2pa",
    "m3ua",
    "sua",
    "sccp",
    "tcap",
    "map",
    "diameter",
    "tcap-ansi",
    "m2ua",
    "cap",
    "inap",
    "isup",
    "bicc",
    "bssap",
    "dtap",
    "sgsap",
    "ranap",
    "rua",
    "hnbap",
    "sabp",
    "pcap-ap",
];

/// The protocols of remote operations.
pub fn users() -> impl Iterator<Item = &'static Protocol> + Clone {
    USERS.iter().filter_map(|u| u.protocol)
}

/// The protocol of remote operations with the name of a layer.
#[must_use]
pub fn user(layer: &str) -> Option<&'static Protocol> {
    layers::user(layer).and_then(|u: &UserDef| u.protocol)
}

/// How many octets say what an element of a layer is: those of messages say it themselves.
#[must_use]
pub fn head(layer: &str) -> usize {
    if user(layer).is_some() { 3 } else { 0 }
}

/// Decodes all of `octets` as a message of `layer`. Those of MAP, CAP and INAP say first what they are:
/// `[kind, version, code, element …]`, see [`surface::rose`](mod@crate::surface::rose).
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
        "m2ua" => {
            let message = m2ua::Message::from_bytes(octets)?;
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
        "isup" | "bicc" => {
            let message = circuit(layer, octets)?;
            message.audit(&mut found);
            then.whole(&message.canonical(), &findings);
        }
        "bssap" => {
            let message = bssap::Message::from_bytes(octets)?;
            message.audit(&mut found);
            then.whole(&message.canonical(), &findings);
        }
        "dtap" => {
            let message = dtap::Message::from_bytes(octets)?;
            message.audit(&mut found);
            then.whole(&message.canonical(), &findings);
        }
        "sgsap" => {
            let message = sgsap::Message::from_bytes(octets)?;
            message.audit(&mut found);
            then.whole(&message.canonical(), &findings);
        }
        "ranap" => {
            let message = ranap::Message::from_bytes(octets)?;
            message.audit(&mut found);
            then.whole(&message.canonical(), &findings);
        }
        "rua" => {
            let message = rua::Message::from_bytes(octets)?;
            message.audit(&mut found);
            then.whole(&message.canonical(), &findings);
        }
        "hnbap" => {
            let message = hnbap::Message::from_bytes(octets)?;
            message.audit(&mut found);
            then.whole(&message.canonical(), &findings);
        }
        "sabp" => {
            let message = sabp::Message::from_bytes(octets)?;
            message.audit(&mut found);
            then.whole(&message.canonical(), &findings);
        }
        "pcap-ap" => {
            let message = pcap_ap::Message::from_bytes(octets)?;
            message.audit(&mut found);
            then.whole(&message.canonical(), &findings);
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
        name => {
            let protocol = user(name).ok_or(Error::new(Kind::Unknown, 0, Layer::Wire))?;
            return parameter(protocol, octets, then);
        }
    }
    Ok(())
}

/// Tells `visitor` an element of a protocol of remote operations, and its findings.
pub fn walk_parameter(
    protocol: &'static Protocol,
    octets: &[u8],
    visitor: &mut dyn Visitor,
    findings: &mut Vec<Finding>,
) {
    let Some((kind, version, code, element)) = split(octets) else { return };
    let Ok(tlv) = Tlv::read(&mut Reader::new(element, protocol.layer())) else { return };
    let code = i64::from(code);
    let mut found = |f: Finding| findings.push(f);
    match (kind, protocol.operation(version, code), protocol.error(version, code)) {
        (ARGUMENT, Some(def), _) => {
            def.walk_argument(&tlv, visitor);
            protocol.audit_argument(def, &tlv, &mut found);
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
            if let Some(schema) = dialogue(protocol) {
                ber::walk("dialogue", schema, &tlv, visitor);
                ber::audit(schema, &tlv, &mut found);
            }
        }
        _ => {}
    }
}

/// What the dialogues of a protocol carry for their users.
fn dialogue(protocol: &Protocol) -> Option<&'static ber::Schema> {
    match protocol.layer() {
        Layer::Map => Some(MapDialoguePdu::SCHEMA),
        Layer::Cap => Some(CapGprsReferenceNumber::SCHEMA),
        _ => None,
    }
}

/// Tells `visitor` a message of any layer.
pub fn walk(layer: &str, octets: &[u8], visitor: &mut dyn Visitor) {
    match layer {
        "mtp3" => drop(mtp3::Msu::from_bytes(octets).map(|m| m.walk(visitor))),
        "m2pa" => drop(m2pa::Message::from_bytes(octets).map(|m| m.walk(visitor))),
        "m2ua" => drop(m2ua::Message::from_bytes(octets).map(|m| m.walk(visitor))),
        "m3ua" => drop(m3ua::Message::from_bytes(octets).map(|m| m.walk(visitor))),
        "sua" => drop(sua::Message::from_bytes(octets).map(|m| m.walk(visitor))),
        "sccp" => drop(sccp::Message::from_bytes(octets).map(|m| m.walk(visitor))),
        "isup" | "bicc" => drop(circuit(layer, octets).map(|m| m.walk(visitor))),
        "bssap" => drop(bssap::Message::from_bytes(octets).map(|m| m.walk(visitor))),
        "dtap" => drop(dtap::Message::from_bytes(octets).map(|m| m.walk(visitor))),
        "sgsap" => drop(sgsap::Message::from_bytes(octets).map(|m| m.walk(visitor))),
        "ranap" => drop(ranap::Message::from_bytes(octets).map(|m| m.walk(visitor))),
        "rua" => drop(rua::Message::from_bytes(octets).map(|m| m.walk(visitor))),
        "hnbap" => drop(hnbap::Message::from_bytes(octets).map(|m| m.walk(visitor))),
        "sabp" => drop(sabp::Message::from_bytes(octets).map(|m| m.walk(visitor))),
        "pcap-ap" => drop(pcap_ap::Message::from_bytes(octets).map(|m| m.walk(visitor))),
        "tcap" => drop(tcap::Message::from_bytes(octets).map(|m| m.walk(visitor))),
        "tcap-ansi" => drop(tcap::ansi::Message::from_bytes(octets).map(|m| m.walk(visitor))),
        "diameter" => drop(diameter::Message::from_bytes(octets).map(|m| m.walk(visitor))),
        name => {
            if let Some(protocol) = user(name) {
                walk_parameter(protocol, octets, visitor, &mut Vec::new());
            }
        }
    }
}

fn circuit<'a>(layer: &str, octets: &'a [u8]) -> Result<isup::Message<'a>> {
    let variant = if layer == "bicc" { isup::Variant::Bicc } else { isup::Variant::Isup(Network::Itu) };
    isup::Message::decode_as(&mut Reader::new(octets, Layer::Isup), variant)
}

fn parameter(protocol: &'static Protocol, octets: &[u8], then: &mut dyn Whole) -> Result<()> {
    let layer = protocol.layer();
    let nothing = Error::new(Kind::Operation, 0, layer);
    let (kind, version, code, element) = split(octets).ok_or(nothing)?;
    let mut r = Reader::new(element, layer);
    let tlv = Tlv::read(&mut r)?;
    r.finish()?;
    let mut findings = Vec::new();
    walk_parameter(protocol, octets, &mut crate::surface::Tally::default(), &mut findings);
    let typed = Typed { tlv, result: kind == RESULT, findings: &findings, then };
    let code = i64::from(code);
    match (kind, layer) {
        (DIALOGUE, Layer::Map) => typed.again(MapDialoguePdu::from_tlv(&tlv)),
        (DIALOGUE, Layer::Cap) => typed.again(CapGprsReferenceNumber::from_tlv(&tlv)),
        (DIALOGUE, _) => Err(nothing),
        (ERROR, _) => {
            let def = protocol.error(version, code).ok_or(nothing)?;
            layers::visit_error(def, typed).unwrap_or(Err(nothing))
        }
        _ => {
            let def = protocol.operation(version, code).ok_or(nothing)?;
            layers::visit_operation(def, typed).unwrap_or(Err(nothing))
        }
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
