//! Every message of the table with typed parameters, what is wrong with broken ones, and what answers them.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use core::net::{Ipv4Addr, Ipv6Addr};
use sigcodec_sigtran::{Framed, List, PointCode};
use sigcodec_sua::{
    self as sua, Address, AddressParts, AddressRange, AspCapabilities, DeregistrationResult,
    DeregistrationStatus, ErrorCode, ErrorMessage, GlobalTitle, Hostname, Ip, Label, MESSAGES, Message,
    Parameters, ProtocolClass, Refusal as _, RegistrationResult, RegistrationStatus, RoutingKey, SccpCause,
    Segmentation, SequenceNumber, Status, TrafficMode, UserCause, parameter,
};
use sigcodec_wire::{
    Decode as _, Encode, Error, Kind,
    audit::Flags,
    walk::{Field, Shape, Value, Visitor, Walk as _},
};

fn encode(v: &dyn Encode) -> Vec<u8> {
    let mut buf = vec![0; v.encoded_len()];
    v.encode_to_slice(&mut buf).unwrap();
    for n in 0..buf.len() {
        let e = v.encode_to_slice(&mut vec![0; n]).unwrap_err();
        assert_eq!((e.kind(), e.at() as usize), (Kind::Capacity, buf.len()));
    }
    buf
}
fn violations(octets: &[u8]) -> Vec<Error> {
    let mut out = vec![];
    Message::from_bytes(octets).unwrap().check(&mut |e| out.push(e));
    out
}

const TITLE: GlobalTitle<'_> = GlobalTitle {
    gti: 4,
    number_of_digits: 7,
    translation_type: 0,
    numbering_plan: 1,
    nature_of_address: 4,
    packed: &[0x51, 0x55, 0x10, 0x09],
};

/// The value of each parameter, as octets made by its type.
fn value(tag: u16) -> Vec<u8> {
    use parameter as p;
    let address = |parts: &[(u16, &dyn Encode)]| {
        let bit = |tag, bit| if parts.iter().any(|(t, _)| *t == tag) { bit } else { 0 };
        let address_indicator =
            bit(p::tag::SUBSYSTEM_NUMBER, 1) | bit(p::tag::POINT_CODE, 2) | bit(p::tag::GLOBAL_TITLE, 4);
        encode(&AddressParts { routing_indicator: 1, address_indicator, parts })
    };
    let gt = || address(&[(p::tag::GLOBAL_TITLE, &TITLE), (p::tag::SUBSYSTEM_NUMBER, &[0, 0, 0, 6])]);
    match tag {
        p::tag::INFO_STRING => b"info".to_vec(),
        p::tag::ROUTING_CONTEXT => vec![0, 0, 0, 7],
        p::tag::DIAGNOSTIC_INFORMATION | p::tag::HEARTBEAT_DATA | p::tag::DATA => vec![1, 2, 3],
        p::tag::TRAFFIC_MODE_TYPE => encode(&TrafficMode::BROADCAST),
        p::tag::ERROR_CODE => encode(&ErrorCode::INVALID_LOADSHARING_LABEL),
        p::tag::STATUS => encode(&Status::AS_ACTIVE),
        p::tag::AFFECTED_POINT_CODE => {
            encode(&(PointCode { mask: 2, point_code: 0x1234 }, PointCode::new(8)))
        }
        p::tag::REGISTRATION_RESULT => encode(&RegistrationResult {
            local_routing_key_identifier: 5,
            registration_status: RegistrationStatus::INVALID_ROUTING_KEY,
            routing_context: 0,
        }),
        p::tag::DEREGISTRATION_RESULT => encode(&DeregistrationResult {
            routing_context: 9,
            deregistration_status: DeregistrationStatus::NOT_REGISTERED,
        }),
        p::tag::SOURCE_ADDRESS => gt(),
        p::tag::DESTINATION_ADDRESS => address(&[
            p::POINT_CODE.value(&PointCode::new(0x1234)),
            p::IPV4_ADDRESS.value(&Ip(Ipv4Addr::new(192, 0, 2, 1))),
            p::HOSTNAME.value(&Hostname("sg.example")),
            p::IPV6_ADDRESS.value(&Ip(Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1))),
        ]),
        p::tag::SCCP_CAUSE => encode(&SccpCause { cause_type: 1, value: 7 }),
        p::tag::SEQUENCE_NUMBER => encode(&SequenceNumber { receive: 3, more_data: true, send: 4 }),
        p::tag::ASP_CAPABILITIES => encode(&AspCapabilities { protocol_classes: 0xf, interworking: 1 }),
        p::tag::USER_CAUSE => encode(&UserCause { cause: 1, user: 3 }),
        p::tag::ROUTING_KEY => encode(&RoutingKey::build(&[
            p::LOCAL_ROUTING_KEY_IDENTIFIER.value(&5u32),
            p::TRAFFIC_MODE_TYPE.value(&TrafficMode::LOADSHARE),
            p::NETWORK_APPEARANCE.value(&6u32),
            (p::tag::SOURCE_ADDRESS, &&gt()[..]),
            (
                p::tag::ADDRESS_RANGE,
                &AddressRange::build(&[
                    (p::tag::SOURCE_ADDRESS, &&gt()[..]),
                    (p::tag::SOURCE_ADDRESS, &&gt()[..]),
                ]),
            ),
        ])),
        p::tag::DRN_LABEL | p::tag::TID_LABEL => encode(&Label { start: 3, end: 11, value: 0x155 }),
        p::tag::PROTOCOL_CLASS => encode(&ProtocolClass { class: 1, return_on_error: true }),
        p::tag::SMI => vec![0, 0, 0, 2],
        p::tag::SEGMENTATION => encode(&Segmentation { first: true, remaining: 3, reference: 0x01_0203 }),
        _ => vec![0, 0, 0, 5],
    }
}

fn message(def: &sigcodec_sigtran::MessageDef, without: Option<u16>) -> Vec<u8> {
    let rules = def.rules.iter().filter(|r| Some(r.tag) != without);
    let values: Vec<_> = rules
        .map(|r| match ((def.class, def.message_type), r.tag) {
            // One point code without a mask, §3.9.12.
            (sua::DUPU, parameter::tag::AFFECTED_POINT_CODE) => (r.tag, encode(&PointCode::new(8))),
            _ => (r.tag, value(r.tag)),
        })
        .collect();
    let slices: Vec<(u16, &[u8])> = values.iter().map(|(t, v)| (*t, &v[..])).collect();
    let parameters: Vec<(u16, &dyn Encode)> = slices.iter().map(|(t, v)| (*t, v as &dyn Encode)).collect();
    encode(&Parameters { message: (def.class, def.message_type), parameters: &parameters })
}

#[test]
fn every_message_of_the_table() {
    assert_eq!(MESSAGES.len(), 35, "after a new row: a vector in vectors/sua.jsonl, and the count here");
    let mut seen = vec![];
    for def in MESSAGES {
        let octets = message(def, None);
        let view = Message::from_bytes(&octets).unwrap();
        assert_eq!(view.name(), Some(def.name));
        assert_eq!(violations(&octets), [], "{}", def.name);
        let mut flags = Flags::NONE;
        view.audit(&mut flags);
        assert!(flags.is_empty(), "{}", def.name);
        assert_eq!(encode(&view), octets);
        for n in 0..octets.len() {
            assert!(Message::from_bytes(&octets[..n]).unwrap_err().at() as usize <= n);
        }
        for rule in def.rules {
            seen.push(rule.tag);
            let found = violations(&message(def, Some(rule.tag)));
            let missing = found.iter().any(|e| e.kind() == Kind::Missing && e.detail() == rule.tag);
            assert_eq!(missing, rule.mandatory, "{} {:#06x}", def.name, rule.tag);
        }
        typed(&view);
    }
    let inside = [
        parameter::tag::REGISTRATION_STATUS,
        parameter::tag::DEREGISTRATION_STATUS,
        parameter::tag::LOCAL_ROUTING_KEY_IDENTIFIER,
        parameter::tag::ADDRESS_RANGE,
        parameter::tag::GLOBAL_TITLE,
        parameter::tag::POINT_CODE,
        parameter::tag::IPV4_ADDRESS,
        parameter::tag::HOSTNAME,
        parameter::tag::IPV6_ADDRESS,
    ];
    for def in parameter::PARAMETERS {
        assert!(seen.contains(&def.tag) || inside.contains(&def.tag), "{} stands in some message", def.name);
    }
}

/// Each parameter that is there reads as what was put in.
fn typed(m: &Message<'_>) {
    fn is<T: PartialEq + core::fmt::Debug>(value: sigcodec_wire::Result<Option<T>>, expected: T) {
        assert!(value.as_ref().unwrap().as_ref().is_none_or(|v| *v == expected), "{value:?}");
    }
    is(m.get(parameter::INFO_STRING), "info");
    is(m.get(parameter::ROUTING_CONTEXT).map(|v| v.map(Iterator::collect::<Vec<_>>)), vec![7]);
    is(m.get(parameter::DIAGNOSTIC_INFORMATION), &[1, 2, 3]);
    is(m.get(parameter::HEARTBEAT_DATA), &[1, 2, 3]);
    is(m.get(parameter::DATA).map(|v| v.map(|r| r.rest())), &[1, 2, 3]);
    is(m.get(parameter::TRAFFIC_MODE_TYPE), TrafficMode::BROADCAST);
    is(m.get(parameter::ERROR_CODE), ErrorCode(0x1c));
    is(m.get(parameter::STATUS).map(|v| v.map(|s| (s.status_type(), s.information()))), (1, 3));
    let codes = vec![PointCode { mask: 2, point_code: 0x1234 }, PointCode::new(8)];
    if (m.class(), m.message_type()) != sua::DUPU {
        is(m.get(parameter::AFFECTED_POINT_CODE).map(|v| v.map(Iterator::collect::<Vec<_>>)), codes);
    }
    is(m.get(parameter::SCCP_CAUSE), SccpCause { cause_type: 1, value: 7 });
    is(m.get(parameter::SEQUENCE_NUMBER), SequenceNumber { receive: 3, more_data: true, send: 4 });
    is(m.get(parameter::ASP_CAPABILITIES), AspCapabilities { protocol_classes: 0xf, interworking: 1 });
    is(m.get(parameter::USER_CAUSE), UserCause { cause: 1, user: 3 });
    is(m.get(parameter::DRN_LABEL), Label { start: 3, end: 11, value: 0x155 });
    is(m.get(parameter::TID_LABEL), Label { start: 3, end: 11, value: 0x155 });
    is(m.get(parameter::PROTOCOL_CLASS), ProtocolClass { class: 1, return_on_error: true });
    is(m.get(parameter::SEGMENTATION), Segmentation { first: true, remaining: 3, reference: 0x01_0203 });
    is(m.get(parameter::SMI), sua::Multiplicity::DUPLICATED);
    for octet in [
        m.get(parameter::SS7_HOP_COUNTER),
        m.get(parameter::RECEIVE_SEQUENCE_NUMBER),
        m.get(parameter::CREDIT),
        m.get(parameter::IMPORTANCE),
    ] {
        is(octet, 5);
    }
    is(m.get(parameter::MESSAGE_PRIORITY), 5);
    is(m.get(parameter::SUBSYSTEM_NUMBER), 5);
    for number in [
        m.get(parameter::ASP_IDENTIFIER),
        m.get(parameter::CORRELATION_ID),
        m.get(parameter::SOURCE_REFERENCE_NUMBER),
        m.get(parameter::DESTINATION_REFERENCE_NUMBER),
        m.get(parameter::NETWORK_APPEARANCE),
        m.get(parameter::SEQUENCE_CONTROL),
        m.get(parameter::CONGESTION_LEVEL),
    ] {
        is(number, 5);
    }
    if let Some(a) = m.get(parameter::SOURCE_ADDRESS).unwrap() {
        title(&a);
    }
    if let Some(a) = m.get(parameter::DESTINATION_ADDRESS).unwrap() {
        assert_eq!(a.get(parameter::POINT_CODE).unwrap(), Some(PointCode::new(0x1234)));
        assert_eq!(a.get(parameter::HOSTNAME).unwrap(), Some(Hostname("sg.example")));
        let v4: Vec<_> = a.all(parameter::IPV4_ADDRESS).map(|ip| ip.unwrap().0.to_string()).collect();
        let v6: Vec<_> = a.all(parameter::IPV6_ADDRESS).map(|ip| ip.unwrap().0.to_string()).collect();
        assert_eq!((v4, v6), (vec!["192.0.2.1".to_owned()], vec!["2001:db8::1".to_owned()]));
    }
    for result in m.all(parameter::REGISTRATION_RESULT) {
        let result = result.unwrap();
        assert_eq!(
            (result.local_routing_key_identifier, result.registration_status.name()),
            (5, Some("invalidRoutingKey"))
        );
    }
    for result in m.all(parameter::DEREGISTRATION_RESULT) {
        assert_eq!(result.unwrap().deregistration_status, DeregistrationStatus::NOT_REGISTERED);
    }
    for key in m.all(parameter::ROUTING_KEY) {
        let key = key.unwrap();
        assert_eq!(key.get(parameter::LOCAL_ROUTING_KEY_IDENTIFIER).unwrap(), Some(5));
        assert_eq!(key.get(parameter::TRAFFIC_MODE_TYPE).unwrap(), Some(TrafficMode::LOADSHARE));
        assert_eq!(key.get(parameter::NETWORK_APPEARANCE).unwrap(), Some(6));
        assert_eq!(key.all(parameter::SOURCE_ADDRESS).map(|a| title(&a.unwrap())).count(), 1);
        assert_eq!(key.all(parameter::DESTINATION_ADDRESS).count(), 0);
        let range = key.all(parameter::ADDRESS_RANGE).next().unwrap().unwrap();
        assert_eq!(range.all(parameter::SOURCE_ADDRESS).map(|a| title(&a.unwrap())).count(), 2);
    }
}
fn title(a: &Address<'_>) {
    assert_eq!((a.routing_indicator, a.address_indicator), (1, 5));
    let gt = a.get(parameter::GLOBAL_TITLE).unwrap().unwrap();
    assert_eq!(gt, TITLE);
    assert_eq!(gt.digits().collect::<Vec<_>>(), [1, 5, 5, 5, 0, 1, 9]);
    assert_eq!(a.get(parameter::SUBSYSTEM_NUMBER).unwrap(), Some(6));
}

#[test]
fn violations_and_answers() {
    let cldt = MESSAGES.iter().find(|d| d.name == "CLDT").unwrap();
    let good = message(cldt, None);
    let at = |tag: u16| {
        let view = Message::from_bytes(&good).unwrap();
        let p = view.parameters().map(Result::unwrap).find(|p| p.tag == tag).unwrap();
        p.span().start as usize
    };
    let (class, source) = (at(parameter::tag::PROTOCOL_CLASS), at(parameter::tag::SOURCE_ADDRESS));
    for (place, value, kind, offset, code) in [
        (0, 2, Kind::Version, 0, Some(1)),
        (2, 5, Kind::MessageClass, 2, Some(3)),
        (3, 9, Kind::MessageType, 3, Some(4)),
        (class + 3, 3, Kind::ParameterLength, class, Some(0x12)),
        (class, 0x77, Kind::Unknown, class, None),
        (class, 0x00, Kind::Unexpected, class, Some(0x13)),
        (class + 1, 0x0a, Kind::Unexpected, class, Some(0x13)),
        // The length of the global title inside the address.
        (source + 11, 0xff, Kind::ParameterLength, source + 8, Some(0x12)),
    ] {
        let mut octets = good.clone();
        octets[place] = value;
        let found = violations(&octets);
        let e = found.iter().find(|e| e.kind() == kind).unwrap_or_else(|| panic!("{kind:?} in {found:?}"));
        assert_eq!((e.at() as usize, ErrorCode::for_violation(*e).map(|c| c.0)), (offset, code), "{kind:?}");
        if let Some(answer) = ErrorMessage::answer(*e, &octets) {
            let answer = encode(&answer);
            let answer = Message::from_bytes(&answer).unwrap();
            assert_eq!(answer.get(parameter::ERROR_CODE).unwrap().map(|c| c.0), code);
            assert_eq!(answer.get(parameter::DIAGNOSTIC_INFORMATION).unwrap(), octets.get(..40));
        }
    }
    let err = encode(&ErrorMessage {
        code: ErrorCode::INVALID_ROUTING_CONTEXT,
        routing_contexts: List::from_octets(&[0, 0, 0, 7]),
        network_appearance: Some(8),
        affected_point_codes: None,
        diagnostic_information: None,
    });
    assert_eq!(violations(&err), []);
    assert_eq!(Message::from_bytes(&err).unwrap().get(parameter::NETWORK_APPEARANCE).unwrap(), Some(8));
}

/// libosmo-sigtran b903591 and d1c6e5c: address parameters that are too short.
#[test]
fn osmo_b903591_short_addresses() {
    for n in 0..24usize {
        let octets = vec![0u8; n];
        let slice = &octets[..];
        let message = encode(&Parameters {
            message: sua::CLDT,
            parameters: &[(parameter::tag::SOURCE_ADDRESS, &slice)],
        });
        let view = Message::from_bytes(&message).unwrap();
        match view.get(parameter::SOURCE_ADDRESS) {
            Ok(Some(a)) => {
                assert!(
                    n >= 4
                        && a.get(parameter::GLOBAL_TITLE).is_ok_and(|t| t.is_none())
                            == (n % 4 == 0 && n == 4)
                )
            }
            Ok(None) => panic!("it is there"),
            Err(e) => assert!(n < 4 && e.kind() == Kind::ParameterLength),
        }
        let e = violations(&message);
        assert_eq!(
            e.iter().any(|e| matches!(e.kind(), Kind::ParameterLength | Kind::Truncated)),
            n != 4,
            "{n}"
        );
    }
    for n in 0..12usize {
        let title = &vec![0u8; n][..];
        let message = encode(&Parameters {
            message: sua::CLDT,
            parameters: &[(
                parameter::tag::SOURCE_ADDRESS,
                &AddressParts {
                    routing_indicator: 1,
                    address_indicator: 4,
                    parts: &[(parameter::tag::GLOBAL_TITLE, &title)],
                },
            )],
        });
        let view = Message::from_bytes(&message).unwrap();
        let title = view.get(parameter::SOURCE_ADDRESS).unwrap().unwrap().get(parameter::GLOBAL_TITLE);
        assert_eq!(title.is_err(), n < 8);
        assert_eq!(violations(&message).iter().any(|e| e.kind() == Kind::ParameterLength), n < 8);
    }
}

/// libosmo-sigtran f1fa4a7, d747573, 8bc881f: lengths below the headers, outside and inside an address.
#[test]
fn osmo_f1fa4a7_lengths_that_underflow() {
    for length in 0..8 {
        let e = Message::from_bytes(&[1, 0, 7, 1, 0, 0, 0, length]).unwrap_err();
        assert_eq!((e.kind(), e.at()), (Kind::MessageLength, 4));
    }
    for length in 0..4 {
        let octets = [1, 0, 7, 1, 0, 0, 0, 12, 1, 2, 0, length];
        let message = Message::from_bytes(&octets).unwrap();
        let e = message.get(parameter::SOURCE_ADDRESS).unwrap_err();
        assert_eq!(
            (e.kind(), e.at(), e.detail()),
            (Kind::ParameterLength, 8, parameter::tag::SOURCE_ADDRESS)
        );
        assert_eq!(message.parameters().count(), 1, "the error is told once");
        let inside = [1, 0, 7, 1, 0, 0, 0, 20, 1, 2, 0, 12, 0, 1, 0, 5, 0x80, 1, 0, length];
        let address = Message::from_bytes(&inside).unwrap().get(parameter::SOURCE_ADDRESS).unwrap().unwrap();
        let e = address.get(parameter::GLOBAL_TITLE).unwrap_err();
        assert_eq!((e.kind(), e.at(), e.detail()), (Kind::ParameterLength, 16, parameter::tag::GLOBAL_TITLE));
        assert!(violations(&inside).contains(&e));
    }
}

#[test]
fn framing_any_chunks() {
    let octets =
        encode(&Parameters { message: sua::BEAT, parameters: &[parameter::HEARTBEAT_DATA.value(b"abcde")] });
    let stream = [octets.clone(), octets.clone()].concat();
    for n in 0..octets.len() {
        let Framed::More(more) = sua::frame(&stream[..n]).unwrap() else { panic!("not whole") };
        assert!(more > 0 && n + more <= octets.len());
    }
    assert_eq!(sua::frame(&stream).unwrap(), Framed::Message(&octets, &octets));
}

/// Parameters that stand twice: what stands beside their values has names of its own too.
#[test]
fn beside_parameters_that_stand_twice() {
    let mut octets = vec![1, 0, 7, 1, 0, 0, 0, 40];
    for value in [0x0100_0005_u32, 0x0200_0005] {
        octets.extend([0x01, 0x13, 0, 8]);
        octets.extend(value.to_be_bytes());
        octets.extend([0x80, 0x02, 0, 8]);
        octets.extend(value.to_be_bytes());
    }
    struct Names(Vec<String>);
    impl Visitor for Names {
        fn begin(&mut self, _: Field<'_>, _: Shape) {}
        fn end(&mut self) {}
        fn value(&mut self, field: Field<'_>, _: Value<'_>) {
            self.0.push(field.name.to_owned());
        }
        fn fault(&mut self, _: Field<'_>, _: &[u8], _: Error) {}
    }
    let mut names = Names(vec![]);
    Message::from_bytes(&octets).unwrap().walk(&mut names);
    let once = ["importance", "reserved", "pointCode", "mask"];
    let expected: Vec<String> =
        once.iter().map(|n| (*n).to_owned()).chain(once.iter().map(|n| format!("{n}#2"))).collect();
    assert_eq!(names.0[names.0.len() - 8..], expected);
}

/// An address is written as it says that it is, or not at all.
#[test]
fn addresses_that_contradict_themselves_are_not_written() {
    let refused = |value: &dyn Encode| {
        let mut buf = [0; 64];
        let mut w = sigcodec_wire::Writer::new(&mut buf);
        value.encode(&mut w);
        w.finish().map_err(Error::kind).err()
    };
    let subsystem: (u16, &dyn Encode) = (parameter::SUBSYSTEM_NUMBER.tag(), &[0, 0, 0, 6]);
    for (address_indicator, expected) in [
        // A part that is there may be left out of an address of SCCP.
        (0, None),
        (1, None),
        (2, Some(Kind::Flags)),
        (5, Some(Kind::Flags)),
        (8, Some(Kind::Flags)),
    ] {
        let address = AddressParts { routing_indicator: 2, address_indicator, parts: &[subsystem] };
        assert_eq!(refused(&address), expected, "{address_indicator}");
    }
    for (gti, number_of_digits, expected) in [
        (4, 7, None),
        (1, 8, None),
        (4, 6, Some(Kind::Size)),
        (4, 9, Some(Kind::Size)),
        (0, 7, Some(Kind::Flags)),
        (5, 7, Some(Kind::Flags)),
    ] {
        assert_eq!(
            refused(&GlobalTitle { gti, number_of_digits, ..TITLE }),
            expected,
            "{gti} {number_of_digits}"
        );
    }
}
