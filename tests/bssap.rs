//! What rides on SCCP and SCTP beside operations: BSSAP with DTAP behind it, SGsAP, and the short messages in both.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation
)]
#![cfg(all(
    feature = "bssap",
    feature = "dtap",
    feature = "sgsap",
    feature = "sms",
    feature = "m3ua",
    feature = "sccp"
))]

use sigcodec::{
    bssap, dtap,
    inspect::{Inspection, State},
    layers::{Layer3, ShortMessage, Transaction},
    stack::Frame,
    wire::{Error, Kind, Network, Selector, audit::Flag},
};

const IMSI: [u8; 8] = [0x09, 0x10, 0x10, 0x10, 0x32, 0x54, 0x76, 0x98];

/// A location updating request of an IMSI.
fn updating() -> Vec<u8> {
    [&[0x05, 0x08, 0x70, 0x00, 0xf1, 0x10, 0x00, 0x01, 0x33, 8][..], &IMSI].concat()
}
/// A Complete Layer 3 Information with it.
fn complete(layer3: &[u8]) -> Vec<u8> {
    let cell = [0x05, 8, 0x00, 0x00, 0xf1, 0x10, 0x00, 0x01, 0x00, 0x02];
    let body = [&[0x57][..], &cell, &[0x17, layer3.len() as u8], layer3].concat();
    [&[0, body.len() as u8][..], &body].concat()
}
/// A connection request to a subsystem.
fn request(ssn: u8, data: &[u8]) -> Vec<u8> {
    let called = [2, 0x42, ssn];
    [&[0x01, 1, 2, 3, 0x02, 2, 4][..], &called, &[0x0f, data.len() as u8], data, &[0]].concat()
}
fn unitdata(ssn: u8, data: &[u8]) -> Vec<u8> {
    let head = [9, 0, 3, 5, 7, 2, 0x42, ssn, 2, 0x42, ssn, data.len() as u8];
    [&head[..], data].concat()
}
fn m3ua(data: &[u8]) -> Vec<u8> {
    let parameter = [&[0, 0, 0, 1, 0, 0, 0, 2, 3, 2, 0, 0][..], data].concat();
    let length = parameter.len() + 4;
    let mut body = [&[2, 0x10][..], &(length as u16).to_be_bytes(), &parameter].concat();
    body.resize(body.len().div_ceil(4) * 4, 0);
    [&[1, 0, 1, 1][..], &(body.len() as u32 + 8).to_be_bytes(), &body].concat()
}
fn violations(frame: &Frame<'_>) -> Vec<Kind> {
    let mut out = vec![];
    frame.check(&mut |e: Error| out.push(e.kind()));
    out
}

#[test]
fn a_location_updating_request_shows_its_imsi() {
    let octets = m3ua(&request(254, &complete(&updating())));
    let frame = Frame::from_m3ua(&octets);
    let Some(Ok(message)) = frame.bssap() else { panic!("{frame:?}") };
    assert_eq!(message.message_type(), Some(bssap::MessageType::COMPLETE_LAYER_3_INFORMATION));
    let Some(Layer3::Dtap(Ok(message))) = &frame.layer3 else { panic!("{frame:?}") };
    assert_eq!(message.head().name(), Some("locationUpdatingRequest"));
    let found = Inspection::of(&frame);
    let State::One(imsi) = found.imsi else { panic!("{found:?}") };
    assert_eq!(imsi.to_string(), "001010123456789");
    assert_eq!((found.undecodable, found.violation), (None, None));
    assert!(found.flags.is_empty());
    // Positions are those of the whole message.
    let at = found.identities().next().unwrap().span;
    assert_eq!(octets[at.start as usize..at.end as usize], IMSI);
    assert_eq!(violations(&frame), []);
}

#[test]
fn what_is_cut_off_hides_nothing_silently() {
    // The request without the last octets of its IMSI: the element is refused where it stands.
    let cut = &updating()[..15];
    let octets = m3ua(&request(254, &complete(cut)));
    let frame = Frame::from_m3ua(&octets);
    assert!(frame.dtap().unwrap().is_err());
    let found = Inspection::of(&frame);
    assert!(!matches!(found.imsi, State::One(_) | State::Absent), "{found:?}");
    assert!(found.undecodable.is_some() && found.violation.is_some());
    // An unknown type, a protocol that is not read, a message of BSSMAP that nobody knows.
    for layer3 in [&[0x05, 0x3e, 1][..], &[0x06, 0x35, 0], &[0x05]] {
        let octets = request(254, &complete(layer3));
        let found = Inspection::of(&Frame::from_sccp(&octets));
        assert!(found.undecodable.is_some() && found.violation.is_some(), "{layer3:02x?}");
    }
    let octets = unitdata(254, &[0, 2, 0x7b, 1]);
    let frame = Frame::from_sccp(&octets);
    assert_eq!(violations(&frame), [Kind::MessageType]);
    assert!(Inspection::of(&frame).undecodable.is_some());
}

#[test]
fn pages_and_identities_of_bssmap() {
    let paging = [&[0, 16, 0x52, 8, 8][..], &IMSI, &[0x1a, 3, 2, 0x12, 0x34]].concat();
    let octets = unitdata(254, &paging);
    let frame = Frame::from_sccp(&octets);
    assert!(matches!(Inspection::of(&frame).imsi, State::One(n) if n.to_string() == "001010123456789"));
    // What begins like TCAP is looked at as TCAP, whoever is called.
    let octets = unitdata(254, &[0x62, 6, 0x48, 4, 0, 0, 0, 1]);
    assert!(matches!(Frame::from_sccp(&octets).transaction, Some(Transaction::Tcap(Ok(_)))));
    // Another subsystem is not BSSAP.
    assert!(Frame::from_sccp(&unitdata(8, &paging)).bssap().is_none());
}

/// RP-DATA with SMS-SUBMIT to +15550100.
fn submission() -> Vec<u8> {
    let tpdu = [0x01, 0x05, 0x08, 0x91, 0x51, 0x55, 0x10, 0x00, 0x00, 0x00, 0x02, 0xe8, 0x34];
    let rp = [&[0x00, 1, 0, 5, 0x91, 0x51, 0x55, 0x10, 0xf0, tpdu.len() as u8][..], &tpdu].concat();
    [&[0x09, 1, rp.len() as u8][..], &rp].concat()
}

#[test]
fn short_messages_in_dtap_and_sgsap() {
    let cp = submission();
    let direct = [&[1, 3, cp.len() as u8][..], &cp].concat();
    let of_bssap = unitdata(254, &direct);
    let of_sgsap = [&[8, 1, 8][..], &IMSI, &[0x16, cp.len() as u8], &cp].concat();
    let frames = [
        Frame::from_sccp(&of_bssap),
        Frame::enter(Selector::Port(29118), &of_sgsap, Network::Itu),
        Frame::enter(Selector::Layer3, &cp, Network::Itu),
    ];
    for frame in frames {
        let Some(ShortMessage::Tpdu(Ok(message))) = &frame.short_message else { panic!("{frame:?}") };
        assert_eq!(message.layout().name, "SMS-SUBMIT");
        assert_eq!(violations(&frame), []);
        let Some(Ok(cp)) = frame.dtap() else { panic!() };
        assert_eq!(cp.rp().unwrap().unwrap().message_type(), dtap::RpType::RP_DATA_TO_NETWORK);
        let found = Inspection::of(&frame);
        assert_eq!(found.undecodable, None, "{found:?}");
    }
    let found = Inspection::of(&frames[1]);
    assert!(matches!(found.imsi, State::One(_)));
    // A TPDU that is cut off is told.
    let octets = [&cp[..2], &[14], &cp[3..17]].concat();
    let mut octets = octets;
    octets[12] = 4;
    let frame = Frame::enter(Selector::Layer3, &octets, Network::Itu);
    assert!(frame.tpdu().unwrap().is_err());
    assert!(Inspection::of(&frame).undecodable.is_some());
}

#[test]
fn elements_that_are_missing_or_of_another_size() {
    for (data, flag) in [
        (&[0, 1, 0x20][..], Flag::ElementMissing),
        (&[0, 6, 0x20, 4, 3, 1, 1, 1], Flag::ElementSizeWrong),
        (&[2, 4, 0x20, 4, 1, 9], Flag::ElementSpareBits),
    ] {
        let octets = unitdata(254, data);
        let found = Inspection::of(&Frame::from_sccp(&octets));
        assert!(found.flags.contains(flag) && found.flags.iter().count() == 1, "{flag:?} {:?}", found.flags);
    }
    // Nobody reads them in other subsystems; those of neighbours have tables of their own.
    for (ssn, data, is_read) in [
        (250, &[0, 4, 0x2e, 0x47, 1, 6][..], true),
        (252, &[0, 4, 0x2e, 0x47, 1, 6], true),
        (98, &[0x0e, 1, 4, 0x19, 0x32, 0x54, 0x76], true),
        (253, &[0, 4, 0x2e, 0x47, 1, 6], false),
    ] {
        let octets = unitdata(ssn, data);
        let found = Inspection::of(&Frame::from_sccp(&octets));
        assert_eq!((found.undecodable.is_none(), found.violation), (is_read, None), "{ssn}");
    }
}

#[test]
fn what_is_odd_is_told_in_each_layer() {
    // A skip indicator in the request, and an octet behind the data of BSSMAP.
    let mut layer3 = updating();
    layer3[0] = 0x15;
    let octets = request(254, &[&complete(&layer3)[..], &[0xff]].concat());
    let frame = Frame::from_sccp(&octets);
    let found = Inspection::of(&frame);
    assert!(found.flags.contains(Flag::TrailingBytes) && found.flags.contains(Flag::ElementSpareBits));
    assert_eq!(violations(&frame), [Kind::Trailing, Kind::Reserved]);
}
