//! What is built decodes to the same values, and what is decoded encodes to the same octets.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_sccp::{
    Address, GlobalTitle, HopCounter, Ludt, Message, MessageType, ProtocolClass, Segmentation, Udt, Xudt,
};
use sigcodec_wire::{Decode as _, Encode as _, Kind, audit::Flags};

fn titles() -> (Vec<u8>, Vec<u8>) {
    let mut buf = [0; 16];
    let called = GlobalTitle::pack4(0, 1, 4, "15550100", &mut buf).unwrap().to_vec();
    let calling = GlobalTitle::pack4(0, 1, 4, "155501234", &mut buf).unwrap().to_vec();
    (called, calling)
}

#[test]
fn unitdata() {
    let (called, calling) = titles();
    let message = Udt {
        protocol_class: ProtocolClass::new(1, true),
        called: Address::itu_gt4(6, &called),
        calling: Address::itu_gt4(8, &calling),
        data: [0xca, 0xfe],
    };
    let mut buf = [0; 64];
    let octets = message.encode_to_slice(&mut buf).unwrap();
    let view = Message::from_bytes(octets).unwrap();
    assert_eq!(view.message_type(), MessageType::UDT);
    assert_eq!(view.called().unwrap(), Some(message.called));
    assert_eq!(view.calling().unwrap(), Some(message.calling));
    assert_eq!(view.data().unwrap().rest(), [0xca, 0xfe]);
    assert_eq!(view.protocol_class(), Some(message.protocol_class));
    let digits = view.calling().unwrap().unwrap().title().unwrap().digits();
    assert_eq!(digits.to_string(), "155501234");
    let mut flags = Flags::NONE;
    view.audit(&mut flags);
    assert!(flags.is_empty(), "{:?}", flags.iter().collect::<Vec<_>>());
    for n in 0..octets.len() {
        let e = Message::from_bytes(&octets[..n]).unwrap_err();
        assert!(e.at() as usize <= n, "{e}");
        let mut small = vec![0; n];
        let e = message.encode_to_slice(&mut small).unwrap_err();
        assert_eq!((e.kind(), e.at() as usize), (Kind::Capacity, octets.len()));
    }
}

#[test]
fn extended_and_long() {
    let (called, calling) = titles();
    let segmentation = Some(Segmentation::new(true, 1, 2, sigcodec_sccp::LocalReference(0x01_0203)));
    let xudt = Xudt {
        protocol_class: ProtocolClass::new(0, false),
        hop_counter: HopCounter(12),
        called: Address::itu_gt4(6, &called),
        calling: Address::itu_gt4(8, &calling),
        data: [1, 2, 3],
        segmentation,
        importance: None,
    };
    let mut buf = [0; 600];
    let view = Message::from_bytes(xudt.encode_to_slice(&mut buf).unwrap()).unwrap();
    assert_eq!(view.segmentation().unwrap(), segmentation);
    assert_eq!(view.hop_counter(), Some(HopCounter(12)));
    assert_eq!(view.data().unwrap().rest(), [1, 2, 3]);
    let ludt = Ludt {
        protocol_class: xudt.protocol_class,
        hop_counter: xudt.hop_counter,
        called: xudt.called,
        calling: xudt.calling,
        data: [7; 500],
        segmentation: None,
        importance: None,
    };
    let view = Message::from_bytes(ludt.encode_to_slice(&mut buf).unwrap()).unwrap();
    assert_eq!(view.data().unwrap().rest(), [7; 500]);
    assert_eq!(view.called().unwrap(), Some(ludt.called));
    let long = Udt {
        protocol_class: xudt.protocol_class,
        called: xudt.called,
        calling: xudt.calling,
        data: [0; 300],
    };
    assert_eq!(long.encode_to_slice(&mut buf).unwrap_err().kind(), Kind::TooLong);
}

/// go-sccp PR 32, otc PR 12: pointers come in any order, the optional pointer may be 0.
#[test]
fn pointers_in_any_order() {
    // data, calling, called
    let octets = [0x09, 0, 9, 5, 1, 2, 0xca, 0xfe, 2, 0x42, 8, 2, 0x42, 6];
    let view = Message::from_bytes(&octets).unwrap();
    assert_eq!(view.called().unwrap().unwrap().ssn, Some(6));
    assert_eq!(view.calling().unwrap().unwrap().ssn, Some(8));
    assert_eq!(view.data().unwrap().rest(), [0xca, 0xfe]);
    let mut buf = [0; 32];
    assert_eq!(view.encode_to_slice(&mut buf).unwrap(), octets, "bit for bit");
    let ordered = [0x09, 0, 3, 5, 7, 2, 0x42, 6, 2, 0x42, 8, 2, 0xca, 0xfe];
    assert_eq!(view.canonical().encode_to_slice(&mut buf).unwrap(), ordered);
    for pointer in [2, 3, 4] {
        let mut bad = octets;
        bad[pointer] = 0;
        let e = Message::from_bytes(&bad).unwrap_err();
        assert_eq!((e.kind(), e.at() as usize), (Kind::Pointer, pointer));
        bad[pointer] = 0xff;
        assert_eq!(Message::from_bytes(&bad).unwrap_err().at() as usize, pointer);
    }
}

/// The four ITU formats of a global title, and indicators that no format is defined for.
#[test]
fn global_titles() {
    for (gti, octets, digits, nature, plan, tt) in [
        (1, &[0x84, 0x51, 0x55, 0x10, 0x00][..], "1555010", Some(4), None, None),
        (1, &[0x04, 0x51, 0x55, 0x10, 0x00], "15550100", Some(4), None, None),
        (2, &[9, 0x51, 0x55], "1555", None, None, Some(9)),
        (3, &[0, 0x11, 0x51, 0x05], "155", None, Some(1), Some(0)),
        (4, &[0, 0x12, 4, 0x51, 0x55], "1555", Some(4), Some(1), Some(0)),
        (4, &[0, 0x71, 4, 0xba, 0x0c], "ABC", Some(4), Some(7), Some(0)),
    ] {
        let address = Address {
            indicator: 0x02 | gti << 2,
            point_code: None,
            ssn: Some(6),
            global_title: octets,
            ..Address::itu_ssn(None, 6)
        };
        let title = address.title().unwrap();
        assert!(!title.malformed && title.is_bcd());
        assert_eq!(title.digits().to_string(), digits, "format {gti}");
        assert_eq!(
            (title.nature_of_address(), title.numbering_plan(), title.translation_type),
            (nature, plan, tt)
        );
        let mut buf = [0; 16];
        let encoded = address.encode_to_slice(&mut buf).unwrap();
        let r = sigcodec_wire::Reader::new(encoded, sigcodec_wire::Layer::Sccp);
        assert_eq!(Address::decode(r, sigcodec_sccp::Variant::Itu).unwrap(), address);
    }
    for gti in 5..16 {
        let raw =
            Address { indicator: gti << 2, ssn: None, global_title: &[1, 2], ..Address::itu_ssn(None, 6) };
        assert_eq!(raw.title().map(|t| (t.octets, t.is_bcd())), Some((&[1, 2][..], false)));
    }
    let none = Address { global_title: &[], ..Address::itu_ssn(Some(5), 6) };
    assert_eq!(none.title(), None);
    let short = Address { indicator: 0x12, global_title: &[0], ..Address::itu_ssn(None, 6) };
    assert!(short.title().unwrap().malformed);
}
