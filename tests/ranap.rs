//! RANAP where it stands: on SCCP over M3UA, and on RUA. Who a message is about, and what is said of what nothing reads.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec::{
    inspect::{Inspection, State},
    layers::{claimant, layer},
    ranap::{PermanentNasUeId, key},
    screen::Kind,
    stack::Frame,
    wire::{Error, Kind as Kinds, Layer, Network, Selector, audit::Flag},
};

fn unhex(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|i| u8::from_str_radix(&hex[i..i + 2], 16).unwrap()).collect()
}
/// The vector with a name.
fn vector(name: &str) -> Vec<u8> {
    let file = include_str!("../vectors/ranap.jsonl");
    let line = file.lines().find(|l| l.contains(&format!("\"name\":\"{name}\""))).unwrap();
    let from = line.find("\"hex\":\"").unwrap() + 7;
    unhex(&line[from..from + line[from..].find('"').unwrap()])
}
/// CR to a subsystem.
fn request(subsystem: u8, data: &[u8]) -> Vec<u8> {
    let mut out = vec![1, 0, 0, 7, 2, 2, 4, 2, 0x42, subsystem, 0x0f, u8::try_from(data.len()).unwrap()];
    out.extend(data);
    out.push(0);
    out
}
/// DATA of M3UA with service indicator 3.
fn m3ua(sccp: &[u8]) -> Vec<u8> {
    let parameter = u16::try_from(16 + sccp.len()).unwrap();
    let padding = sccp.len().wrapping_neg() & 3;
    let length = u32::from(parameter) + 8 + u32::try_from(padding).unwrap();
    let mut out = vec![1, 0, 1, 1];
    out.extend(length.to_be_bytes());
    out.extend([2, 0x10]);
    out.extend(parameter.to_be_bytes());
    out.extend([0, 0, 0, 1, 0, 0, 0, 2, 3, 2, 0, 5]);
    out.extend(sccp);
    out.extend(&[0; 3][..padding]);
    out
}
fn is_imsi(state: &State, digits: &str) -> bool {
    matches!(state, State::One(number) if number.to_string() == digits)
}

#[test]
fn an_initial_message_over_m3ua_says_whom_it_is_about() {
    let octets = m3ua(&request(142, &vector("InitialUE-Message-identities")));
    let frame = Frame::from_m3ua(&octets);
    let message = frame.ranap().unwrap().as_ref().unwrap();
    assert_eq!(message.name(), Some("InitialUE-Message"));
    let Ok(Some(PermanentNasUeId::Imsi(imsi))) = message.get(key::PERMANENT_NAS_UE_ID) else {
        panic!("no IMSI")
    };
    assert!(imsi.is("001001234567898"));
    let found = Inspection::of(&frame);
    assert!(is_imsi(&found.imsi, "001001234567898"), "{:?}", found.imsi);
    let all: Vec<_> = found.identities().collect();
    let [only] = all.as_slice() else { panic!("{all:?}") };
    assert_eq!((only.kind, only.number.unwrap().to_string().as_str()), (Kind::Imsi, "001001234567898"));
    let span = only.span;
    assert_eq!(octets[span.start as usize..span.end as usize].last_chunk(), Some(&[0x54, 0x76, 0x98, 0xf8]));
    assert!(found.flags.is_empty());
    // Its NAS-PDU is handed up and read: an Attach Request that is cut off, and may hold anybody.
    assert!(matches!(frame.dtap(), Some(Err(e)) if e.kind() == Kinds::Truncated));
    assert_eq!(found.violation.map(|e| (e.kind(), e.layer())), Some((Kinds::Truncated, Layer::Dtap)));
    assert!(found.undecodable.is_some() && frame.nobodys.is_none());
}

/// CommonID, Paging and the others that name a subscriber, without layers below; one that names nobody.
#[test]
fn who_is_named_by_which_message() {
    let found = |name: &str| {
        let octets = vector(name);
        let frame = Frame::enter(Selector::Subsystem(Some(142)), &octets, Network::Itu);
        let kinds: Vec<Kind> = Inspection::of(&frame).identities().map(|identity| identity.kind).collect();
        kinds
    };
    assert_eq!(found("CommonID-minimal"), [Kind::Imsi]);
    assert_eq!(found("Paging-maximal"), [Kind::Imsi, Kind::Tmsi]);
    assert_eq!(found("Iu-ReleaseCommand-minimal"), []);
}

#[test]
fn what_a_violation_and_an_odd_form_are_said_to_be() {
    let inspect = |name: &str| {
        let octets = m3ua(&request(142, &vector(name)));
        let found = Inspection::of(&Frame::from_m3ua(&octets));
        (found.violation.map(|e: Error| (e.kind(), e.layer())), found.flags)
    };
    let (violation, _) = inspect("unknown-element");
    assert_eq!(violation, Some((Kinds::Missing, Layer::Ranap)));
    let (violation, flags) = inspect("padding-not-canonical");
    // What it carries is random.
    assert!(violation.is_none_or(|(_, layer)| layer == Layer::Dtap));
    assert!(flags.contains(Flag::PaddingBitsSet) && !flags.contains(Flag::Undecodable));
    let (violation, _) = inspect("truncated");
    assert_eq!(violation, Some((Kinds::Truncated, Layer::Ranap)));
}

/// Who is called says whose the data of a request are; what a subsystem without connections is sent is not passed over.
#[test]
fn data_of_a_request_are_those_of_the_subsystem() {
    let data = vector("CommonID-minimal");
    let other = m3ua(&request(6, &data));
    let frame = Frame::from_m3ua(&other);
    assert!(frame.ranap().is_none() && matches!(frame.tcap(), Some(Err(_))));
    let rnsap = m3ua(&request(143, &data));
    let frame = Frame::from_m3ua(&rnsap);
    assert!(frame.ranap().is_none());
    assert!(matches!(frame.nobodys, Some((Selector::Subsystem(Some(143)), _))), "{:?}", frame.nobodys);
}

/// PCAP is that of its own subsystem: whose position is asked for.
#[test]
#[cfg(feature = "pcap-ap")]
fn a_position_is_asked_for_by_subsystem_249() {
    let calculation = unhex("000102401e400000000100804009a000011032547698f8008140085310325476980021");
    let octets = m3ua(&request(249, &calculation));
    let frame = Frame::from_m3ua(&octets);
    assert_eq!(frame.pcap_ap().unwrap().as_ref().unwrap().name(), Some("PositionCalculationRequest"));
    let found = Inspection::of(&frame);
    assert!(is_imsi(&found.imsi, "001001234567898"), "{:?}", found.imsi);
    assert!(frame.ranap().is_none());
}

/// RUA, HNBAP and SABP by what a capture says; what RUA carries is RANAP.
#[test]
fn the_neighbours_of_ranap() {
    let rua =
        unhex("000240280000030007000100000300030000120004001514000f4010000001001740095000011032547698f8");
    let frame = Frame::enter(Selector::Ppid(19), &rua, Network::Itu);
    assert_eq!(frame.rua().unwrap().as_ref().unwrap().name(), Some("DirectTransfer"));
    assert_eq!(frame.ranap().unwrap().as_ref().unwrap().name(), Some("CommonID"));
    assert!(is_imsi(&Inspection::of(&frame).imsi, "001001234567898"));
    let hnbap = unhex("20030017000002000500090a00011032547698f8000400030000 12".replace(' ', "").as_str());
    let frame = Frame::enter(Selector::Ppid(20), &hnbap, Network::Itu);
    assert!(is_imsi(&Inspection::of(&frame).imsi, "001001234567898") && frame.rua().is_none());
    for (name, by) in
        [("rua", Selector::Ppid(19)), ("hnbap", Selector::Ppid(20)), ("sabp", Selector::Port(3452))]
    {
        assert_eq!(claimant(by).map(|l| l.name), Some(name));
    }
    assert_eq!(layer("RANAP").map(|l| l.layer), Some(Layer::Ranap));
    assert_ne!(claimant(Selector::Ppid(21)).map(|l| l.name), Some("rua"));
}
