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

/// Each part of an address and of user data, and nothing else.
#[cfg(feature = "serde")]
#[test]
fn parts_as_json() {
    use serde_json::{json, to_value};
    use sigcodec_sms::{
        Address, DataCodingScheme, EnhancedPeriod, RelativePeriod, Timestamp, UserData, ValidityPeriod,
    };

    let number = Address { length: 4, type_of_address: 0x91, value: &[0x21, 0x43] };
    assert_eq!(
        to_value(number).unwrap(),
        json!({ "typeOfNumber": "internationalNumber", "numberingPlan": "isdn", "value": "+1234" })
    );
    let name = Address { length: 7, type_of_address: 0xd0, value: &[0x49, 0xb7, 0xf9, 0x0d] };
    assert_eq!(
        to_value(name).unwrap(),
        json!({ "typeOfNumber": "alphanumeric", "numberingPlan": "unknown", "value": "Info" })
    );
    // Type and plan are reserved values: their numbers.
    let reserved = Address { length: 2, type_of_address: 0xf2, value: &[0x21] };
    assert_eq!(to_value(reserved).unwrap(), json!({ "typeOfNumber": 7, "numberingPlan": 2, "value": "12" }));
    let hello = UserData::new(DataCodingScheme::GSM7, false, 5, &[0xe8, 0x32, 0x9b, 0xfd, 0x06]);
    let expected = json!({ "length": 5, "header": null, "alphabet": "Gsm7", "text": "hello" });
    assert_eq!(to_value(hello).unwrap(), expected);
    let octets = [5, 0, 3, 1, 2, 1, 0xca, 0xfe];
    let part = UserData::new(DataCodingScheme::OCTETS, true, 8, &octets);
    let expected = json!({ "length": 8, "header": "0003010201", "alphabet": "Octets", "text": "cafe" });
    assert_eq!(to_value(part).unwrap(), expected);
    let ucs2 = UserData::new(DataCodingScheme::UCS2, false, 2, &[0x04, 0x16]);
    assert_eq!(to_value(ucs2).unwrap()["alphabet"], "Ucs2");
    let time = Timestamp::new((2026, 11, 24), (13, 39, 24), 12);
    for (period, expected) in [
        (ValidityPeriod::Relative(RelativePeriod(7)), json!({ "Relative": 7 })),
        (ValidityPeriod::Absolute(time), json!({ "Absolute": "2026-11-24T13:39:24+03:00" })),
        (ValidityPeriod::Enhanced(EnhancedPeriod::seconds(9)), json!({ "Enhanced": [2, 9, 0, 0, 0, 0, 0] })),
    ] {
        assert_eq!(to_value(period).unwrap(), expected);
    }
}
