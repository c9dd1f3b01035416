//! What the features add: random messages that are the same again, and messages as JSON.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

#[cfg(feature = "arbitrary")]
#[test]
fn random_messages_there_and_back() {
    use arbitrary::{Arbitrary as _, Unstructured};
    use sigcodec_sms::{Address, Message, Tpdu, UserData};
    use sigcodec_wire::Encode as _;

    let mut state = 1u64;
    let mut counts = std::collections::BTreeMap::new();
    for _ in 0..20_000 {
        let octets: Vec<u8> = (0..200)
            .map(|_| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                (state >> 56) as u8
            })
            .collect();
        let Ok(tpdu) = Tpdu::arbitrary(&mut Unstructured::new(&octets)) else { continue };
        let mut buf = [0; 512];
        let encoded = tpdu.encode_to_slice(&mut buf).unwrap();
        let layout = tpdu.layout();
        let message = Message::from_bytes_as(encoded, layout.direction, layout.carrier).unwrap();
        assert_eq!(*message.tpdu(), tpdu);
        *counts.entry((layout.name, layout.carrier as u8)).or_insert(0u32) += 1;
        let address = Address::arbitrary(&mut Unstructured::new(&octets)).unwrap();
        let data = UserData::arbitrary(&mut Unstructured::new(&octets)).unwrap();
        assert_eq!(data.octets().len(), data.announced());
        assert!(address.halves().count() <= 20);
    }
    assert_eq!(counts.len(), sigcodec_sms::TPDUS.len(), "{counts:?}");
}

#[cfg(feature = "serde")]
#[test]
fn messages_as_json() {
    use sigcodec_sms::{Deliver, Tpdu};
    use sigcodec_wire::Decode as _;

    let octets = [
        0x04, 0x08, 0x91, 0x51, 0x55, 0x10, 0x00, 0x00, 0x00, 0x62, 0x11, 0x42, 0x31, 0x93, 0x42, 0x04, 0x05,
        0xe8, 0x32, 0x9b, 0xfd, 0x06,
    ];
    let json = serde_json::to_value(Tpdu::Deliver(Deliver::from_bytes(&octets).unwrap())).unwrap();
    let deliver = &json["Deliver"];
    assert_eq!(deliver["tpMMS"], true);
    assert_eq!(deliver["tpOA"]["value"], "+15550100");
    assert_eq!(deliver["tpSCTS"], "2026-11-24T13:39:24+10:00");
    assert_eq!(deliver["tpUD"]["text"], "hello");
}
