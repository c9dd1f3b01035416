//! What broke other decoders of SCCP; each test is named after the class of input.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_sccp::{
    Address, HopCounter, Message, MessageType, ParameterName, ProtocolClass, Udt, Variant, Xudt,
};
use sigcodec_wire::{Decode as _, Encode as _, Kind, Layer, Reader, audit::Flags};

fn audit(octets: &[u8]) -> Vec<sigcodec_wire::audit::Flag> {
    let mut flags = Flags::NONE;
    Message::from_bytes(octets).unwrap().audit(&mut flags);
    flags.iter().collect()
}

/// CVE-2018-7324: optional parameters of length 0, and no end of optional parameters.
#[test]
fn cve_2018_7324_optional_parameters_end() {
    let head = [0x11, 0, 15, 4, 6, 8, 10, 2, 0x42, 6, 2, 0x42, 8, 2, 1, 2];
    for tail in [&[16, 0][..], &[16, 0, 16, 0], &[18], &[18, 200, 0], &[0x33, 0, 0x33, 0], &[1; 255]] {
        let octets = [&head[..], tail].concat();
        let message = Message::from_bytes(&octets).unwrap();
        let (mut good, mut errors) = (0usize, vec![]);
        for item in message.optional() {
            match item {
                Ok(_) => good += 1,
                Err(e) => errors.push(e),
            }
        }
        assert!(good <= tail.len() / 2);
        assert_eq!(errors.len(), 1, "the missing end is told once: {tail:?}");
        assert!(errors[0].at() as usize >= head.len() && errors[0].at() as usize <= octets.len());
        assert!(audit(&octets).contains(&sigcodec_wire::audit::Flag::EndOfOptionalMissing));
    }
    // With the end there is nothing to tell.
    let octets = [&head[..], &[18, 1, 3, 0]].concat();
    assert_eq!(audit(&octets), []);
}

/// Thousands of optional parameters are passed over once each.
#[test]
fn cve_2018_7324_optional_parameters_are_linear() {
    let mut octets = vec![0x13, 0, 15, 7, 0, 8, 0, 9, 0, 11, 0, 2, 0x42, 6, 2, 0x42, 8, 2, 0, 1, 2];
    octets.extend(core::iter::repeat_n([18, 0], 30_000).flatten());
    octets.push(0);
    let message = Message::from_bytes(&octets).unwrap();
    assert_eq!(message.optional().filter(Result::is_ok).count(), 30_000);
    assert_eq!(message.data().unwrap().rest(), [1, 2]);
    let mut buf = vec![0; octets.len()];
    assert_eq!(message.encode_to_slice(&mut buf).unwrap(), octets, "as it came");
}

/// libosmo-sigtran 61d890f: a UDT that ends anywhere.
#[test]
fn osmo_61d890f_truncated_unitdata() {
    let address = Address::itu_gt4(6, &[0, 0x12, 4, 0x51, 0x55]);
    let message =
        Udt { protocol_class: ProtocolClass(0), called: address, calling: address, data: [1, 2, 3, 4] };
    let mut buf = [0; 64];
    let octets = message.encode_to_slice(&mut buf).unwrap();
    for n in 0..octets.len() {
        let e = Message::from_bytes(&octets[..n]).unwrap_err();
        assert!(matches!(e.kind(), Kind::Truncated | Kind::Pointer) && e.at() as usize <= n, "{n}: {e}");
    }
}

/// go-sccp PR 32, otc PR 12: pointers are not sequential, and the optional pointer is zero.
#[test]
fn go_sccp_32_and_otc_12_pointers() {
    let address = Address::itu_ssn(Some(1), 6);
    let message = Xudt {
        protocol_class: ProtocolClass(0),
        hop_counter: HopCounter(15),
        called: address,
        calling: Address::itu_ssn(Some(2), 8),
        data: [9],
        segmentation: None,
        importance: None,
    };
    let mut buf = [0; 64];
    let octets = message.encode_to_slice(&mut buf).unwrap().to_vec();
    assert_eq!(octets[6], 0, "no optional part");
    assert_eq!(Message::from_bytes(&octets).unwrap().optional().count(), 0);
    // The data first, then calling, then called; the optional part in front of all.
    let swapped = [0x11, 0, 15, 15, 9, 6, 1, 18, 1, 3, 0, 1, 9, 4, 0x43, 2, 0, 8, 4, 0x43, 1, 0, 6];
    let view = Message::from_bytes(&swapped).unwrap();
    assert_eq!(view.called().unwrap(), Some(message.called));
    assert_eq!(view.calling().unwrap(), Some(message.calling));
    assert_eq!(view.data().unwrap().rest(), [9]);
    assert_eq!(view.importance().map(|i| i.0), Some(3));
    assert!(audit(&swapped).contains(&sigcodec_wire::audit::Flag::PointerOutOfOrder));
}

/// CVE-2018-11360, CVE-2015-4652: addresses that are empty, short, odd, or of all indicators.
#[test]
fn cve_2018_11360_addresses_of_every_indicator_and_length() {
    for variant in [Variant::Itu, Variant::Ansi, Variant::China, Variant::Japan] {
        for indicator in 0..=255u8 {
            for n in 0..24usize {
                let octets: Vec<u8> =
                    core::iter::once(indicator).chain((0..n).map(|i| 0x10 + i.to_le_bytes()[0])).collect();
                let needed = match variant {
                    Variant::China => usize::from(indicator & 1) * 3 + usize::from(indicator >> 1 & 1),
                    // An ANSI address whose bit 8 is 0 has the international coding.
                    Variant::Ansi if indicator & 0x80 != 0 => {
                        usize::from(indicator & 1) + usize::from(indicator >> 1 & 1) * 3
                    }
                    _ => usize::from(indicator & 1) * 2 + usize::from(indicator >> 1 & 1),
                };
                match Address::decode(Reader::new(&octets, Layer::Sccp), variant) {
                    Ok(a) => {
                        assert!(n >= needed);
                        let digits = a.title().map(|t| t.digits().to_string().len());
                        assert!(digits.unwrap_or(0) <= 2 * n, "no digit that is not there");
                        let mut buf = [0; 32];
                        assert_eq!(a.encode_to_slice(&mut buf).unwrap(), octets, "bit for bit");
                    }
                    Err(e) => assert!(n < needed && e.kind() == Kind::Truncated && e.at() as usize <= n + 1),
                }
            }
        }
    }
    assert_eq!(
        Address::decode(Reader::new(&[], Layer::Sccp), Variant::Itu).unwrap_err().kind(),
        Kind::Truncated
    );
}

/// Wireshark 3360: a message of an unknown type, and every type with every short body.
#[test]
fn every_type_with_short_bodies() {
    for message_type in 0..=255u8 {
        for n in 0..20usize {
            for fill in [0u8, 1, 2, 0x42, 0xff] {
                let mut octets = vec![fill; n + 1];
                octets[0] = message_type;
                if let Ok(message) = Message::from_bytes(&octets) {
                    let known = MessageType(message_type).layout().is_some();
                    assert_eq!(message.layout().is_some(), known);
                    let mut flags = Flags::NONE;
                    message.audit(&mut flags);
                    message.check(&mut |e| assert!(e.at() as usize <= octets.len()));
                    let all = [ParameterName::DATA, ParameterName::CALLED, ParameterName::CREDIT];
                    for name in all {
                        let _ = message.parameter(name);
                    }
                    if !known {
                        let mut buf = [0; 32];
                        assert_eq!(message.encode_to_slice(&mut buf).unwrap(), octets);
                    }
                }
            }
        }
    }
}

/// Found by fuzzing: data and long data in one optional part were told under one name.
#[test]
fn data_and_long_data_have_names_of_their_own() {
    use sigcodec_wire::{
        Error,
        walk::{Field, Shape, Value, Visitor, Walk as _},
    };
    struct Names(Vec<String>);
    impl Visitor for Names {
        fn begin(&mut self, field: Field<'_>, _: Shape) {
            self.0.push(field.name.into());
        }
        fn end(&mut self) {}
        fn value(&mut self, field: Field<'_>, _: Value<'_>) {
            self.0.push(field.name.into());
        }
        fn fault(&mut self, _: Field<'_>, _: &[u8], _: Error) {}
    }
    let cr = [1, 1, 2, 3, 2, 2, 6, 4, 0x43, 1, 0, 6, 0x0f, 1, 0xaa, 0x13, 2, 0xbb, 0xcc, 0];
    let mut names = Names(vec![]);
    Message::from_bytes(&cr).unwrap().walk(&mut names);
    let data: Vec<_> = names.0.iter().filter(|n| n.starts_with("data")).collect();
    assert_eq!(data, ["data", "data#2"]);
}
