//! Random messages of every layer, canonical and valid, written by the encoders of this project.

mod connection;
mod procedure;
mod transaction;

pub use self::{
    connection::connection,
    procedure::procedure,
    transaction::{package, transaction},
};

use crate::{
    codec,
    surface::rose::{ARGUMENT, ERROR, RESULT},
};
use arbitrary::{Arbitrary as _, Result, Unstructured};
use sigcodec::ber;
use sigcodec::{
    ber::Forms,
    bssap,
    diameter::{self, DataKind, Def},
    dtap,
    hnbap::Hnbap,
    ie, isup, m2ua, m3ua,
    pcap_ap::PcapAp,
    ranap::Ranap,
    rose,
    rua::Rua,
    sabp::Sabp,
    sccp::{
        Address, HopCounter, Importance, LocalReference, Ludt, ProtocolClass, Segmentation, Udt, Udts,
        Variant, Xudt, cause::ReturnCause,
    },
    sgsap,
    sigtran::Protocol,
    sua,
    tcap::{Outgoing, Portions},
    wire::{Encode, Writer},
};
use std::{vec, vec::Vec};

/// The octets of a value.
#[must_use]
pub fn octets(value: &(impl Encode + ?Sized)) -> Vec<u8> {
    let mut w = Writer::new(&mut []);
    value.encode(&mut w);
    let mut buf = vec![0; w.written()];
    let mut w = Writer::new(&mut buf);
    value.encode(&mut w);
    w.finish().map(<[u8]>::to_vec).unwrap_or_default()
}

/// A message of `layer`; empty where none can be made of `u`.
///
/// # Errors
/// That `u` has no more octets, where it says so.
pub fn message(layer: &str, u: &mut Unstructured<'_>) -> Result<Vec<u8>> {
    match layer {
        "mtp3" => msu(u),
        "m2pa" => {
            let contents = some(u, 40)?;
            let (class, kind) = (11, u.int_in_range(1..=2)?);
            let mut out = vec![1, 0, class, kind];
            out.extend((u32::try_from(contents.len()).unwrap_or(0).wrapping_add(16)).to_be_bytes());
            for _ in 0..2 {
                out.extend((u32::arbitrary(u)? >> 8).to_be_bytes());
            }
            out.extend(contents);
            Ok(out)
        }
        "m2ua" => adaptation(&m2ua::PROTOCOL, u),
        "m3ua" => adaptation(&m3ua::PROTOCOL, u),
        "sua" => adaptation(&sua::PROTOCOL, u),
        "sccp" => {
            let data = some(u, 60)?;
            match u.int_in_range(0..=3)? {
                0 | 1 => connection(u),
                2 => segment(u, &data),
                _ => unitdata(u, &data),
            }
        }
        "isup" | "bicc" => circuit(layer, u),
        "bssap" => {
            let layout = u.choose(bssap::MessageType::LAYOUTS)?;
            let mut out = elements(layout, u)?;
            out.insert(0, layout.message_type);
            out.truncate(255);
            out.splice(0..0, [0, u8::try_from(out.len()).unwrap_or(0)]);
            Ok(out)
        }
        "dtap" => {
            let all = [
                (5, dtap::MmType::LAYOUTS),
                (3, dtap::CcType::LAYOUTS),
                (9, dtap::CpType::LAYOUTS),
                (11, dtap::SsType::LAYOUTS),
                (8, dtap::GmmType::LAYOUTS),
            ];
            let (discriminator, layouts) = *u.choose(&all)?;
            let layout = *u.choose(layouts)?;
            let mut out = elements(layout, u)?;
            out.splice(0..0, [discriminator, layout.message_type]);
            Ok(out)
        }
        "sgsap" => {
            let layout = u.choose(sgsap::MessageType::LAYOUTS)?;
            let mut out = elements(layout, u)?;
            out.insert(0, layout.message_type);
            Ok(out)
        }
        "ranap" => procedure::<Ranap>(u),
        "rua" => procedure::<Rua>(u),
        "hnbap" => procedure::<Hnbap>(u),
        "sabp" => procedure::<Sabp>(u),
        "pcap-ap" => procedure::<PcapAp>(u),
        "tcap" if bool::arbitrary(u)? => transaction(u),
        "tcap" => tcap(any_user(u)?, u).map(|t| t.0),
        "tcap-ansi" => package(u),
        "diameter" => diameter(u),
        name => match codec::user(name) {
            Some(protocol) => parameter(protocol, u).map(|p| p.unwrap_or_default()),
            None => Ok(Vec::new()),
        },
    }
}

/// The elements that a layout has, some of the optional ones, and their contents.
fn elements(layout: &ie::Layout, u: &mut Unstructured<'_>) -> Result<Vec<u8>> {
    let mut given: Vec<(&'static ie::Element, Vec<u8>)> = vec![];
    for row in layout.rows {
        if row.presence == ie::Presence::M || bool::arbitrary(u)? {
            let (least, most) = row.element.size;
            let n = u.int_in_range(least..=most.min(least.saturating_add(8)))?;
            let octets: Vec<u8> = (0..n).map(|_| u8::arbitrary(u).unwrap_or(0)).collect();
            let is_half = matches!(row.format, ie::Format::H | ie::Format::TH);
            let octets = if is_half { octets.iter().map(|o| o & 15).collect() } else { octets };
            given.push((row.element, octets));
        }
    }
    let given: Vec<_> = given.iter().map(|(e, octets)| (*e, &octets[..])).collect();
    let given: Vec<(&'static ie::Element, &dyn Encode)> =
        given.iter().map(|(e, o)| (*e, o as &dyn Encode)).collect();
    let mut buf = vec![0; 4096];
    let mut w = Writer::new(&mut buf);
    ie::write(layout, &given, sigcodec::wire::Layer::Wire, &mut w);
    Ok(w.finish().map(<[u8]>::to_vec).unwrap_or_default())
}

/// A message of ISUP or BICC with the parameters that its layout has, some of the optional ones, and their contents.
fn circuit(layer: &str, u: &mut Unstructured<'_>) -> Result<Vec<u8>> {
    let layout = u.choose(isup::MessageType::LAYOUTS)?;
    let mut head = (u16::arbitrary(u)? & 0x0fff).to_le_bytes().to_vec();
    if layer == "bicc" {
        head.extend([0, 1]);
    }
    head.push(layout.message_type);
    let contents = |name: u8, u: &mut Unstructured<'_>| -> Result<Vec<u8>> {
        let (least, most) = isup::ParameterName(name).size();
        let n = u.int_in_range(least..=most.min(least.saturating_add(8)))?;
        Ok((0..n).map(|_| u8::arbitrary(u).unwrap_or(0)).collect())
    };
    for f in layout.fixed {
        head.extend(contents(f.name, u)?);
    }
    let (mut pointers, mut body) = (vec![], vec![]);
    for (i, v) in layout.variable.iter().enumerate() {
        let to = layout.pointers().saturating_sub(i).saturating_add(body.len());
        pointers.push(u8::try_from(to).unwrap_or(0));
        let value = contents(v.name, u)?;
        body.push(u8::try_from(value.len()).unwrap_or(0));
        body.extend(value);
    }
    if let Some(names) = layout.optional {
        let mut some = vec![];
        for name in names {
            if u.ratio(1, 8)? {
                let value = contents(*name, u)?;
                some.extend([*name, u8::try_from(value.len()).unwrap_or(0)]);
                some.extend(value);
            }
        }
        pointers.push(if some.is_empty() {
            0
        } else {
            u8::try_from(body.len().saturating_add(1)).unwrap_or(0)
        });
        if !some.is_empty() {
            body.extend(some);
            body.push(0);
        }
    }
    head.extend(pointers);
    head.extend(body);
    Ok(head)
}

/// Up to `most` octets.
///
/// # Errors
/// That `u` has no more octets.
pub fn some(u: &mut Unstructured<'_>, most: usize) -> Result<Vec<u8>> {
    let n = u.int_in_range(0..=most)?;
    Ok((0..n).map(|_| u8::arbitrary(u).unwrap_or(0)).collect())
}

fn msu(u: &mut Unstructured<'_>) -> Result<Vec<u8>> {
    let mut out = vec![u.int_in_range(0..=0xff)?];
    out.extend(u32::arbitrary(u)?.to_be_bytes());
    out.extend(some(u, 40)?);
    Ok(out)
}

/// A message with the parameters that its table allows, each as long as its format asks for.
fn adaptation(protocol: &'static Protocol, u: &mut Unstructured<'_>) -> Result<Vec<u8>> {
    let def = u.choose(protocol.messages)?;
    let mut body = Vec::new();
    for rule in def.rules {
        if !rule.mandatory && !bool::arbitrary(u)? {
            continue;
        }
        let format = protocol.parameters.iter().find(|p| p.tag == rule.tag).map(|p| p.format);
        let mut value = some(u, 24)?;
        for n in [value.len(), 4, 8, 1, 12, 16, 20]
            .into_iter()
            .filter(|n| format.is_some_and(|f| f.allows(*n)))
            .take(1)
        {
            value.resize(n, 0);
        }
        let length = u16::try_from(value.len()).unwrap_or(0).wrapping_add(4);
        body.extend(rule.tag.to_be_bytes());
        body.extend(length.to_be_bytes());
        body.extend(&value);
        body.resize(body.len().next_multiple_of(4), 0);
    }
    let mut out = vec![1, 0, def.class, def.message_type];
    out.extend(u32::try_from(body.len()).unwrap_or(0).wrapping_add(8).to_be_bytes());
    out.extend(body);
    Ok(out)
}

/// An address of ITU, by subsystem or by global title.
///
/// # Errors
/// That `u` has no more octets.
pub fn address<'t>(u: &mut Unstructured<'_>, title: &'t mut Vec<u8>) -> Result<Address<'t>> {
    let point_code = if bool::arbitrary(u)? { Some(u32::from(u16::arbitrary(u)? & 0x3fff)) } else { None };
    // Subsystems whose data is TCAP: HLR, VLR, MSC, EIR, CAP, SGSN, GGSN.
    let ssn = *u.choose(&[6, 7, 8, 9, 148, 149, 150])?;
    if bool::arbitrary(u)? {
        return Ok(Address::itu_ssn(point_code, ssn));
    }
    *title = vec![0, 0x12, 4];
    for _ in 0..u.int_in_range(1..=8)? {
        title.push(u.int_in_range(0..=9u8)? << 4 | u.int_in_range(0..=9u8)?);
    }
    Ok(Address::itu_gt4(ssn, title))
}

/// A connectionless message of SCCP around `data`.
///
/// # Errors
/// That `u` has no more octets.
pub fn unitdata(u: &mut Unstructured<'_>, data: &[u8]) -> Result<Vec<u8>> {
    let (mut a, mut b) = (Vec::new(), Vec::new());
    let (called, calling) = (address(u, &mut a)?, address(u, &mut b)?);
    let protocol_class = ProtocolClass::new(u.int_in_range(0..=1)?, bool::arbitrary(u)?);
    let hop_counter = HopCounter(u.int_in_range(1..=15)?);
    let importance = if bool::arbitrary(u)? { Some(Importance(u.int_in_range(0..=7)?)) } else { None };
    let segmentation = None;
    debug_assert_eq!(called.variant, Variant::Itu);
    Ok(match u.int_in_range(0..=3)? {
        _ if data.len() > 200 => {
            octets(&Ludt { protocol_class, hop_counter, called, calling, data, segmentation, importance })
        }
        0 => octets(&Udt { protocol_class, called, calling, data }),
        1 => octets(&Udts { return_cause: ReturnCause(u.int_in_range(0..=13)?), called, calling, data }),
        2 => octets(&Ludt { protocol_class, hop_counter, called, calling, data, segmentation, importance }),
        _ => octets(&Xudt { protocol_class, hop_counter, called, calling, data, segmentation, importance }),
    })
}

/// A segment of XUDT.
///
/// # Errors
/// That `u` has no more octets.
pub fn segment(u: &mut Unstructured<'_>, data: &[u8]) -> Result<Vec<u8>> {
    let segmentation = Segmentation::new(
        bool::arbitrary(u)?,
        u.int_in_range(0..=1)?,
        u.int_in_range(0..=15)?,
        LocalReference(u.int_in_range(0..=3)?),
    );
    Ok(octets(&Xudt {
        protocol_class: ProtocolClass::new(1, true),
        hop_counter: HopCounter(15),
        called: Address::itu_ssn(None, 6),
        calling: Address::itu_ssn(None, u.int_in_range(7..=8)?),
        data,
        segmentation: Some(segmentation),
        importance: None,
    }))
}

/// A code: each fits an octet.
fn octet(code: i64) -> u8 {
    u8::try_from(code).unwrap_or_default()
}

/// A protocol of remote operations.
///
/// # Errors
/// That `u` has no more octets.
pub fn any_user(u: &mut Unstructured<'_>) -> Result<&'static rose::Protocol> {
    let all: Vec<_> = codec::users().collect();
    u.choose(&all).copied()
}

/// A parameter of a protocol with what it is in front; `None` where the operation has none.
///
/// # Errors
/// That `u` has no more octets.
pub fn parameter(protocol: &'static rose::Protocol, u: &mut Unstructured<'_>) -> Result<Option<Vec<u8>>> {
    let any = u.int_in_range(1..=4u8)?;
    let kind = *u.choose(&[ARGUMENT, ARGUMENT, RESULT, ERROR])?;
    let (version, code, schema) = if kind == ERROR {
        let table = u.choose(protocol.errors())?;
        let code = u.choose(table.defs())?.code;
        (any, code, protocol.error(any, code).and_then(|d| d.parameter))
    } else {
        let table = u.choose(protocol.operations())?;
        let row = *u.choose(table.defs())?;
        // Versions that list it, or any.
        let version = if row.versions.contains(&any) { any } else { *row.versions.last().unwrap_or(&any) };
        let def = protocol.operation(version, row.code);
        (version, row.code, def.and_then(|d| if kind == RESULT { d.result } else { d.argument }))
    };
    let Some(schema) = schema else { return Ok(None) };
    let mut buf = vec![0; 1 << 16];
    let mut w = Writer::new(&mut buf);
    ber::generate(schema, u, Forms::Canonical, &mut w)?;
    let Ok(element) = w.finish() else { return Ok(None) };
    let mut out = vec![kind, version.wrapping_sub(1), octet(code)];
    out.extend(element);
    Ok(Some(out))
}

/// A message of TCAP that carries an operation of a protocol, and that operation: code and argument.
///
/// # Errors
/// That `u` has no more octets.
pub fn tcap(protocol: &'static rose::Protocol, u: &mut Unstructured<'_>) -> Result<(Vec<u8>, u8, Vec<u8>)> {
    let table = u.choose(protocol.contexts())?;
    // Those of directories have no operation that is known.
    let contexts: Vec<_> =
        table.defs().iter().filter(|c| c.operations().any(|o| o.argument.is_some())).collect();
    let context = u.choose(&contexts)?;
    let operations = context.initiator.iter().chain(context.responder).filter(|o| o.argument.is_some());
    let operations: Vec<_> = operations.collect();
    let Ok(def) = u.choose(&operations) else { return Ok((Vec::new(), 0, Vec::new())) };
    let Some(schema) = def.argument else { return Ok((Vec::new(), 0, Vec::new())) };
    let mut buf = vec![0; 1 << 16];
    let mut w = Writer::new(&mut buf);
    ber::generate(schema, u, Forms::Canonical, &mut w)?;
    let argument = w.finish().unwrap_or_default();
    let id = i64::from(i8::arbitrary(u)?);
    let (a, b) = (u32::arbitrary(u)?.to_be_bytes(), u32::arbitrary(u)?.to_be_bytes());
    let invoke = Portions::invoke(id, octet(def.code), argument);
    let oid = Some(context.oid);
    let octets = match u.int_in_range(0..=2)? {
        0 => octets(&Outgoing::begin(&a, oid, invoke)),
        1 => octets(&Outgoing::continuing(&a, &b, oid, invoke)),
        _ => octets(&Outgoing::end(&a, oid, invoke)),
    };
    Ok((octets, octet(def.code), argument.to_vec()))
}

/// All layers from M3UA to MAP, CAP or INAP.
///
/// # Errors
/// That `u` has no more octets.
pub fn frame(u: &mut Unstructured<'_>) -> Result<(Vec<u8>, u8, Vec<u8>)> {
    let (tcap, code, argument) = tcap(any_user(u)?, u)?;
    let sccp = unitdata(u, &tcap)?;
    let data = m3ua::Data {
        network_appearance: None,
        routing_context: Some(1),
        protocol_data: m3ua::ProtocolData { opc: 1, dpc: 2, si: 3, ni: 2, mp: 0, sls: 1, user: &sccp[..] },
        correlation_id: None,
    };
    Ok((octets(&data), code, argument))
}

/// A value of an AVP's type.
///
/// # Errors
/// That `u` has no more octets.
pub fn avp(u: &mut Unstructured<'_>, def: &Def, depth: u8) -> Result<Vec<u8>> {
    let value = match def.kind {
        DataKind::Grouped => {
            let mut inner = Vec::new();
            let rules = def.group.map_or(&[][..], |g| g.rules);
            for rule in rules.iter().take(4) {
                if depth < 3 && bool::arbitrary(u)? {
                    inner.extend(avp(u, rule.avp, depth.wrapping_add(1))?);
                }
            }
            inner
        }
        DataKind::Address => vec![0, 1, 127, 0, 0, u8::arbitrary(u)?],
        DataKind::Enumerated => {
            let n = u.choose(def.values).map_or(0, |(n, _)| *n);
            n.to_be_bytes().to_vec()
        }
        DataKind::OctetString => some(u, 20)?,
        kind => match kind.fixed_size() {
            Some(n) => (0..n).map(|_| u8::arbitrary(u).unwrap_or(0)).collect(),
            None => some(u, 20)?.into_iter().map(|b| b'a'.wrapping_add(b % 26)).collect(),
        },
    };
    let vendor = if def.vendor == 0 { 0u8 } else { 0x80 };
    let mandatory = if def.mandatory == diameter::MandatoryBit::Must { 0x40 } else { 0 };
    let head: usize = if def.vendor == 0 { 8 } else { 12 };
    let mut out = def.code.to_be_bytes().to_vec();
    let length = u32::try_from(head.wrapping_add(value.len())).unwrap_or(0);
    out.extend((u32::from(vendor | mandatory) << 24 | length).to_be_bytes());
    if def.vendor != 0 {
        out.extend(def.vendor.to_be_bytes());
    }
    out.extend(value);
    out.resize(out.len().next_multiple_of(4), 0);
    Ok(out)
}

/// AVPs of all kinds behind the header of a command.
fn diameter(u: &mut Unstructured<'_>) -> Result<Vec<u8>> {
    let mut body = Vec::new();
    for _ in 0..u.int_in_range(0..=8)? {
        let def = *u.choose(diameter::STANDARD.defs())?;
        body.extend(avp(u, def, 0)?);
    }
    let mut out = vec![1];
    out.extend(
        u32::try_from(body.len()).unwrap_or(0).wrapping_add(20).to_be_bytes().get(1..).unwrap_or_default(),
    );
    out.push(*u.choose(&[0x80, 0xc0, 0, 0x40])?);
    out.extend([0, 1, u.int_in_range(0..=0xff)?]);
    out.extend(u.choose(&[0u32, 4, 16_777_251, 16_777_216])?.to_be_bytes());
    out.extend(u64::arbitrary(u)?.to_be_bytes());
    out.extend(body);
    Ok(out)
}
