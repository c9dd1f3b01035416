//! Every message of the table, what is wrong with broken ones, and what answers them.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_m3ua::{
    self as m3ua, Data, ErrorCode, ErrorMessage, MESSAGES, Message, Parameters, ProtocolData, Refusal as _,
    parameter,
};
use sigcodec_sigtran::{Format, Framed, Rule};
use sigcodec_wire::{Decode as _, Encode, Error, Kind, audit::Flags};

fn encode(v: &impl Encode) -> Vec<u8> {
    let mut buf = vec![0; v.encoded_len()];
    assert_eq!(v.encode_to_slice(&mut buf).unwrap().len(), v.encoded_len());
    for n in 0..buf.len() {
        let e = v.encode_to_slice(&mut vec![0; n]).unwrap_err();
        assert_eq!((e.kind(), e.at() as usize), (Kind::Capacity, buf.len()));
    }
    buf
}
fn violations(octets: &[u8]) -> Vec<Error> {
    let mut out = vec![];
    match Message::from_bytes(octets) {
        Ok(m) => m.check(&mut |e| out.push(e)),
        Err(e) => out.push(e),
    }
    out
}

/// A value that the parameter allows.
fn value(tag: u16) -> Vec<u8> {
    let def = parameter::PARAMETERS.iter().find(|d| d.tag == tag).unwrap();
    match def.format {
        Format::Octets => vec![1, 2, 3],
        Format::Text => b"+15550100".to_vec(),
        Format::OctetNumbers(_) => vec![3, 5],
        Format::Numbers | Format::PointCodes => vec![0, 0, 0, 1, 0, 0, 0, 2],
        Format::ProtocolData => vec![0, 0, 0, 1, 0, 0, 0, 2, 5, 2, 0, 7, 0xca, 0xfe, 0xff],
        Format::Nested(rules) => parameters(rules),
        Format::PointCode => vec![0, 0, 0x12, 0x34],
        // One of the values that the specification names.
        Format::Number([_, (n, _), ..] | [(n, _)]) => n.to_be_bytes().to_vec(),
        Format::Pair(_, [_, (a, _), ..], _, [(b, _), ..]) => (a << 16 | b & 0xffff).to_be_bytes().to_vec(),
        _ => vec![0, 1, 0, 2],
    }
}
fn parameters(rules: &[Rule]) -> Vec<u8> {
    let mut out = vec![];
    for rule in rules {
        let mut value = value(rule.tag);
        if rule.tag == parameter::tag::ROUTING_CONTEXT {
            value.truncate(4);
        }
        out.extend(rule.tag.to_be_bytes());
        out.extend(u16::try_from(value.len() + 4).unwrap().to_be_bytes());
        out.extend(&value);
        out.resize(out.len().next_multiple_of(4), 0);
    }
    out
}

#[test]
fn every_message_of_the_table() {
    assert_eq!(MESSAGES.len(), 23, "after a new row: a vector in vectors/m3ua.jsonl, and the count here");
    for def in MESSAGES {
        let values: Vec<_> = def
            .rules
            .iter()
            .map(|r| match ((def.class, def.message_type), r.tag) {
                // One point code without a mask, §3.4.5.
                (m3ua::DUPU, parameter::tag::AFFECTED_POINT_CODE) => (r.tag, vec![0, 0, 0, 1]),
                // One routing context, §3.3.1.
                (m3ua::DATA, parameter::tag::ROUTING_CONTEXT) => (r.tag, vec![0, 0, 0, 1]),
                _ => (r.tag, value(r.tag)),
            })
            .collect();
        let slices: Vec<(u16, &[u8])> = values.iter().map(|(t, v)| (*t, &v[..])).collect();
        let borrowed: Vec<(u16, &dyn Encode)> = slices.iter().map(|(t, v)| (*t, v as &dyn Encode)).collect();
        let octets = encode(&Parameters { message: (def.class, def.message_type), parameters: &borrowed });
        let message = Message::from_bytes(&octets).unwrap();
        assert_eq!(message.name(), Some(def.name));
        assert_eq!(violations(&octets), [], "{}", def.name);
        assert_eq!(encode(&message), octets);
        let tags: Vec<_> = message.parameters().map(|p| p.unwrap().tag).collect();
        assert_eq!(tags, def.rules.iter().map(|r| r.tag).collect::<Vec<_>>());
        for n in 0..octets.len() {
            let e = Message::from_bytes(&octets[..n]).unwrap_err();
            assert!(e.at() as usize <= n);
        }
        for rule in def.rules.iter().filter(|r| r.mandatory) {
            let without: Vec<_> = borrowed.iter().filter(|(t, _)| *t != rule.tag).copied().collect();
            let octets = encode(&Parameters { message: (def.class, def.message_type), parameters: &without });
            let found = violations(&octets);
            assert_eq!((found[0].kind(), found[0].detail()), (Kind::Missing, rule.tag), "{}", def.name);
        }
    }
}

#[test]
fn data_with_a_payload_of_every_size() {
    for n in 0..9 {
        let data = Data {
            network_appearance: Some(9),
            routing_context: Some(7),
            protocol_data: ProtocolData {
                opc: 1,
                dpc: 2,
                si: 3,
                ni: 2,
                mp: 0,
                sls: 5,
                user: &[0xaa; 8][..n],
            },
            correlation_id: None,
        };
        let octets = encode(&data);
        assert_eq!(octets.len() % 4, 0);
        let message = Message::from_bytes(&octets).unwrap();
        let got = message.protocol_data().unwrap().unwrap();
        assert_eq!((got.opc, got.dpc, got.si, got.ni, got.mp, got.sls), (1, 2, 3, 2, 0, 5));
        assert_eq!(got.user.rest(), &[0xaa; 8][..n]);
        assert_eq!(message.typed::<u32>(parameter::ROUTING_CONTEXT.tag()).unwrap(), Some(7));
        let mut flags = Flags::NONE;
        message.audit(&mut flags);
        assert!(flags.is_empty());
    }
    let huge = vec![0; 65_536];
    let protocol_data = ProtocolData { opc: 1, dpc: 2, si: 3, ni: 2, mp: 0, sls: 5, user: &huge[..] };
    let data = Data { network_appearance: None, routing_context: None, protocol_data, correlation_id: None };
    assert_eq!(data.encode_to_slice(&mut vec![0; 70_000]).unwrap_err().kind(), Kind::TooLong);
}

/// Each violation, where it is, and the error code that a receiver sends.
#[test]
fn violations_and_answers() {
    let good = [1, 0, 1, 1, 0, 0, 0, 24, 2, 0x10, 0, 16, 0, 0, 0, 1, 0, 0, 0, 2, 3, 2, 0, 7];
    let with = |at: usize, v: u8| {
        let mut o = good.to_vec();
        o[at] = v;
        o
    };
    let twice = {
        let mut o = good.to_vec();
        o.extend(&good[8..]);
        o[7] = 40;
        o
    };
    for (octets, kind, at, code) in [
        (with(0, 2), Kind::Version, 0, Some(1)),
        (with(1, 9), Kind::Reserved, 1, None),
        (with(2, 5), Kind::MessageClass, 2, Some(3)),
        (with(3, 7), Kind::MessageType, 3, Some(4)),
        (with(11, 3), Kind::ParameterLength, 8, Some(0x12)),
        (with(11, 17), Kind::ParameterLength, 8, Some(0x12)),
        (with(9, 0x11), Kind::Unknown, 8, None),
        ([&good[..], &[0, 4, 0, 4]].concat(), Kind::Trailing, 24, Some(0x12)),
        (
            [1, 0, 1, 1, 0, 0, 0, 28].iter().chain(&good[8..]).chain(&[0, 4, 0, 4]).copied().collect(),
            Kind::Unexpected,
            24,
            Some(0x13),
        ),
        (twice, Kind::Duplicate, 24, Some(0x13)),
        (vec![1, 0, 1, 1, 0, 0, 0, 8], Kind::Missing, 8, Some(0x16)),
        (vec![1, 0, 1, 1, 0, 0, 0, 16, 2, 0x10, 0, 7, 1, 2, 3, 9], Kind::Padding, 15, None),
    ] {
        let found = violations(&octets);
        let first =
            found.iter().find(|e| e.kind() == kind).unwrap_or_else(|| panic!("{kind:?} in {found:?}"));
        assert_eq!(first.at(), at, "{kind:?}");
        assert_eq!(ErrorCode::for_violation(*first).map(|c| c.0), code, "{kind:?}");
        if let Some(answer) = ErrorMessage::answer(*first, &octets) {
            let answer = encode(&answer);
            let answer = Message::from_bytes(&answer).unwrap();
            assert_eq!(answer.get(parameter::ERROR_CODE).unwrap().map(|c| c.0), code);
            let sent_back = answer.get(parameter::DIAGNOSTIC_INFORMATION).unwrap().unwrap();
            assert_eq!(sent_back, octets);
        }
    }
    let err = [1, 0, 0, 0, 0, 0, 0, 8];
    assert_eq!(ErrorMessage::answer(violations(&err)[0], &err), None, "an error is not answered");
}

/// CVE-2014-2282 and libosmo-sigtran f1fa4a7, d747573, 8bc881f: lengths below the headers.
#[test]
fn cve_2014_2282_and_osmo_f1fa4a7_lengths_that_underflow() {
    for length in 0..8 {
        let e = Message::from_bytes(&[1, 0, 1, 1, 0, 0, 0, length]).unwrap_err();
        assert_eq!((e.kind(), e.at()), (Kind::MessageLength, 4));
    }
    for length in 0..4 {
        let octets = [1, 0, 1, 1, 0, 0, 0, 12, 2, 0x10, 0, length];
        let message = Message::from_bytes(&octets).unwrap();
        let e = message.protocol_data().unwrap_err();
        assert_eq!((e.kind(), e.at(), e.detail()), (Kind::ParameterLength, 8, 0x210));
        assert_eq!(message.parameters().count(), 1, "the error is told once");
    }
    let short = [1, 0, 1, 1, 0, 0, 0, 16, 2, 0x10, 0, 8, 0, 0, 0, 1];
    let e = Message::from_bytes(&short).unwrap().protocol_data().unwrap_err();
    assert_eq!(e.kind(), Kind::ParameterLength);
}

/// Each parameter reads as the type that it was built from.
#[test]
fn typed_parameters() {
    use m3ua::{
        CongestionLevel, DeregistrationResult, DeregistrationStatus, RegistrationResult, RegistrationStatus,
        RoutingKey, Status, TrafficMode, UserCause,
    };
    use parameter as p;
    use sigcodec_sigtran::{Items, PointCode};
    let build = |message, parameters: &[(u16, &dyn Encode)]| encode(&Parameters { message, parameters });
    let codes = [PointCode { mask: 3, point_code: 0x1230 }, PointCode::new(5)];
    let octets = build(
        m3ua::SCON,
        &[
            p::NETWORK_APPEARANCE.value(&9u32),
            p::ROUTING_CONTEXT.value(&Items(&[1, 2])),
            p::AFFECTED_POINT_CODE.value(&Items(&codes)),
            p::CONCERNED_DESTINATION.value(&PointCode::new(6)),
            p::CONGESTION_INDICATIONS.value(&CongestionLevel::LEVEL_2),
            p::INFO_STRING.value(&"busy"),
        ],
    );
    let m = Message::from_bytes(&octets).unwrap();
    assert_eq!(violations(&octets), []);
    assert_eq!(m.get(parameter::NETWORK_APPEARANCE).unwrap(), Some(9));
    assert_eq!(m.get(parameter::ROUTING_CONTEXT).unwrap().unwrap().collect::<Vec<_>>(), [1, 2]);
    assert_eq!(m.get(parameter::AFFECTED_POINT_CODE).unwrap().unwrap().collect::<Vec<_>>(), codes);
    assert!(codes[0].covers(0x1237) && !codes[0].covers(0x1238) && codes[1].covers(5));
    assert_eq!(m.get(parameter::CONCERNED_DESTINATION).unwrap(), Some(PointCode::new(6)));
    assert_eq!(
        m.get(parameter::CONGESTION_INDICATIONS).unwrap().and_then(CongestionLevel::name),
        Some("level2")
    );
    assert_eq!(m.get(parameter::INFO_STRING).unwrap(), Some("busy"));
    let octets = build(
        m3ua::DUPU,
        &[
            p::AFFECTED_POINT_CODE.value(&PointCode::new(1)),
            p::USER_CAUSE.value(&UserCause { cause: 1, user: 3 }),
        ],
    );
    let m = Message::from_bytes(&octets).unwrap();
    assert_eq!(m.get(parameter::USER_CAUSE).unwrap(), Some(UserCause { cause: 1, user: 3 }));
    let octets = build(m3ua::NTFY, &[p::STATUS.value(&Status::AS_PENDING), p::ASP_IDENTIFIER.value(&4u32)]);
    let m = Message::from_bytes(&octets).unwrap();
    let status = m.get(parameter::STATUS).unwrap().unwrap();
    assert_eq!((status, status.status_type(), status.information()), (Status::AS_PENDING, 1, 4));
    assert_eq!(m.get(parameter::ASP_IDENTIFIER).unwrap(), Some(4));
    let seven = PointCode::new(7);
    let users = [m3ua::Mtp3User::SCCP, m3ua::Mtp3User::ISUP];
    let (indicators, origins) = (Items(&users), Items(&codes));
    let parts: &[(u16, &dyn Encode)] = &[
        p::LOCAL_RK_IDENTIFIER.value(&3u32),
        p::TRAFFIC_MODE_TYPE.value(&TrafficMode::OVERRIDE),
        p::DESTINATION_POINT_CODE.value(&seven),
        p::NETWORK_APPEARANCE.value(&9u32),
        p::SERVICE_INDICATORS.value(&indicators),
        p::ORIGINATING_POINT_CODE_LIST.value(&origins),
    ];
    let key = RoutingKey::build(parts);
    let octets = build(m3ua::REG_REQ, &[p::ROUTING_KEY.value(&key), p::ROUTING_KEY.value(&key)]);
    assert_eq!(violations(&octets), []);
    let m = Message::from_bytes(&octets).unwrap();
    assert_eq!(m.all(parameter::ROUTING_KEY).count(), 2);
    for key in m.all(parameter::ROUTING_KEY) {
        let key = key.unwrap();
        assert_eq!(key.get(parameter::LOCAL_RK_IDENTIFIER).unwrap(), Some(3));
        assert_eq!(key.get(parameter::TRAFFIC_MODE_TYPE).unwrap(), Some(TrafficMode::OVERRIDE));
        assert_eq!(key.get(parameter::ROUTING_CONTEXT).unwrap(), None);
        assert_eq!(key.get(parameter::NETWORK_APPEARANCE).unwrap(), Some(9));
        assert_eq!(
            key.all(parameter::DESTINATION_POINT_CODE).map(Result::unwrap).collect::<Vec<_>>(),
            [PointCode::new(7)]
        );
        let indicators: Vec<_> = key.all(parameter::SERVICE_INDICATORS).flat_map(Result::unwrap).collect();
        let origins: Vec<PointCode> =
            key.all(parameter::ORIGINATING_POINT_CODE_LIST).flat_map(Result::unwrap).collect();
        assert_eq!((indicators, origins), (users.to_vec(), codes.to_vec()));
    }
    let result = RegistrationResult {
        local_rk_identifier: 3,
        registration_status: RegistrationStatus::PERMISSION_DENIED,
        routing_context: 0,
    };
    let octets = build(
        m3ua::REG_RSP,
        &[p::REGISTRATION_RESULT.value(&result), (p::tag::REGISTRATION_RESULT, &[0; 4])],
    );
    let results: Vec<_> = Message::from_bytes(&octets).unwrap().all(parameter::REGISTRATION_RESULT).collect();
    assert_eq!(results[0], Ok(result));
    assert_eq!(results[1].unwrap_err().kind(), Kind::ParameterLength);
    let result = DeregistrationResult {
        routing_context: 7,
        deregistration_status: DeregistrationStatus::NOT_REGISTERED,
    };
    let octets = build(m3ua::DEREG_RSP, &[p::DEREGISTRATION_RESULT.value(&result)]);
    let results: Vec<_> =
        Message::from_bytes(&octets).unwrap().all(parameter::DEREGISTRATION_RESULT).collect();
    assert_eq!(results, [Ok(result)]);
    let octets = build(
        m3ua::ERR,
        &[p::ERROR_CODE.value(&ErrorCode::INVALID_ROUTING_CONTEXT), p::DIAGNOSTIC_INFORMATION.value(b"?")],
    );
    let m = Message::from_bytes(&octets).unwrap();
    assert_eq!(
        m.get(parameter::ERROR_CODE).unwrap().and_then(ErrorCode::name),
        Some("invalidRoutingContext")
    );
    assert_eq!(m.get(parameter::DIAGNOSTIC_INFORMATION).unwrap(), Some(&b"?"[..]));
    let octets = build(m3ua::ASPAC, &[(p::tag::TRAFFIC_MODE_TYPE, b"123")]);
    let e = Message::from_bytes(&octets).unwrap().get(parameter::TRAFFIC_MODE_TYPE).unwrap_err();
    assert_eq!((e.kind(), e.at()), (Kind::ParameterLength, 12));
    let octets = build(m3ua::BEAT, &[p::HEARTBEAT_DATA.value(b"123")]);
    assert_eq!(
        Message::from_bytes(&octets).unwrap().get(parameter::HEARTBEAT_DATA).unwrap(),
        Some(&b"123"[..])
    );
    assert_eq!(Message::from_bytes(&octets).unwrap().get(parameter::CORRELATION_ID).unwrap(), None);
}

/// corsac-jss7 PR 29 and 30: a message split over reads; Wireshark 3360: two in one packet.
#[test]
fn corsac_29_and_30_framing_any_chunks() {
    let octets =
        encode(&Parameters { message: m3ua::BEAT, parameters: &[parameter::HEARTBEAT_DATA.value(b"abcde")] });
    let stream = [octets.clone(), octets.clone()].concat();
    for n in 0..octets.len() {
        let Framed::More(more) = m3ua::frame(&stream[..n]).unwrap() else { panic!("not whole") };
        assert!(more > 0 && n + more <= octets.len());
    }
    assert_eq!(m3ua::frame(&stream).unwrap(), Framed::Message(&octets, &octets));
    assert_eq!(m3ua::frame(&[1, 0, 1, 1, 0, 0, 0, 4]).unwrap_err().kind(), Kind::MessageLength);
    assert_eq!(m3ua::frame(&[1, 0, 1, 1, 9, 0, 0, 4]).unwrap_err().kind(), Kind::MessageLength);
}

/// Whatever is done to the octets: what decodes encodes to a message with the same parameters, which is its own
/// canonical form, and checks, audits and getters end.
#[test]
fn mutated_messages() {
    let mut seed = 7u64;
    let mut random = move |n: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % n
    };
    let plain = |m: &Message<'_>| m.encode_to_slice(&mut [0; 512]).unwrap().to_vec();
    let mut decoded = 0;
    for def in MESSAGES {
        let contents = parameters(def.rules);
        let mut good = vec![1, 0, def.class, def.message_type];
        good.extend(u32::try_from(contents.len() + 8).unwrap().to_be_bytes());
        good.extend(contents);
        for _ in 0..2000 {
            let mut octets = good.clone();
            for _ in 0..=random(3) {
                let at = random(octets.len());
                if random(2) == 0 {
                    octets[at] = u8::try_from(random(256)).unwrap();
                } else {
                    octets[at] ^= 1 << random(8);
                }
            }
            let Ok(view) = Message::from_bytes(&octets) else { continue };
            decoded += 1;
            view.check(&mut |e| assert!(e.at() as usize <= octets.len()));
            let mut flags = Flags::NONE;
            view.audit(&mut flags);
            let _ = (
                view.all(parameter::ROUTING_KEY).count(),
                view.all(parameter::REGISTRATION_RESULT).count(),
                view.protocol_data(),
            );
            let told = |m: &Message<'_>| {
                let values = m.parameters().map(|p| p.map(|p| (p.tag, p.value.rest().to_vec())));
                (m.version(), m.class(), m.message_type(), values.collect::<Vec<_>>())
            };
            let again = plain(&view);
            let after = Message::from_bytes(&again).unwrap();
            assert_eq!(told(&after), told(&view));
            assert_eq!(plain(&after), again);
        }
    }
    assert!(decoded > 30_000, "{decoded}");
}

/// A relay changes one parameter; all other octets stay: an unknown parameter, its padding that is not zero, the order.
#[test]
fn one_parameter_is_replaced() {
    let octets = [
        &[1, 9, 1, 1, 0, 0, 0, 60][..],
        // An unknown parameter with padding that is not zero, in front and behind.
        &[0x77, 0x77, 0, 5, 0xaa, 7, 8, 9],
        &[0, 6, 0, 8, 0, 0, 0, 100],
        &[0x02, 0x10, 0, 18, 0, 0, 0, 1, 0, 0, 0, 2, 3, 2, 0, 1, 0xca, 0xfe, 0, 0],
        &[0, 0x13, 0, 8, 0, 0, 0, 9],
        &[0x77, 0x77, 0, 5, 0xbb],
    ]
    .concat();
    let octets = [&octets[..], &[6, 5, 4][..]].concat();
    let message = Message::from_bytes(&octets).unwrap();
    let mut buf = [0; 80];
    // Of the same size, of a larger one, and the last one.
    let same = message.replace(parameter::ROUTING_CONTEXT, &7u32, &mut buf).unwrap();
    let mut expected = octets.clone();
    expected[23] = 7;
    assert_eq!(same, expected);
    let data = message.protocol_data().unwrap().unwrap();
    let data = ProtocolData {
        opc: 5,
        dpc: data.dpc,
        si: data.si,
        ni: data.ni,
        mp: 0,
        sls: 1,
        user: [1u8, 2, 3, 4, 5],
    };
    let larger = message.replace(parameter::PROTOCOL_DATA, &data, &mut buf).unwrap();
    assert_eq!((larger.len(), &larger[..8]), (octets.len() + 4, &[1, 9, 1, 1, 0, 0, 0, 64][..]));
    assert_eq!((&larger[8..24], &larger[48..]), (&octets[8..24], &octets[44..]));
    let read = Message::from_bytes(larger).unwrap();
    let read = read.protocol_data().unwrap().unwrap();
    assert_eq!((read.opc, read.dpc, read.user.rest()), (5, 2, &[1, 2, 3, 4, 5][..]));
    // Nothing to replace, a buffer that is too small, and a value that is refused.
    let e = message.replace(parameter::NETWORK_APPEARANCE, &7u32, &mut buf).unwrap_err();
    assert_eq!(e.kind(), Kind::Missing);
    let e = message.replace(parameter::ROUTING_CONTEXT, &7u32, &mut buf[..20]).unwrap_err();
    assert_eq!((e.kind(), e.at() as usize), (Kind::Capacity, octets.len()));
}
