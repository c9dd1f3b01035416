//! What goes back to the sender, and what an audit tells: each row of the tables has its message.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_m3ua::{
    self as m3ua, DeregistrationResult, DeregistrationStatus, ErrorCode, ErrorMessage, Message, Parameters,
    Status, TrafficMode, UserCause, parameter as p,
};
use sigcodec_sigtran::{Messages, PointCode};
use sigcodec_wire::{
    Decode as _, Encode, Kind, Layer, Reader,
    audit::{Finding, Flag},
};

fn encode(v: &impl Encode) -> Vec<u8> {
    let mut buf = vec![0; v.encoded_len()];
    v.encode_to_slice(&mut buf).unwrap().to_vec()
}
fn build(message: (u8, u8), parameters: &[(u16, &dyn Encode)]) -> Vec<u8> {
    encode(&Parameters { message, parameters })
}
fn data() -> Vec<u8> {
    vec![1, 0, 1, 1, 0, 0, 0, 24, 2, 0x10, 0, 16, 0, 0, 0, 1, 0, 0, 0, 2, 3, 2, 0, 7]
}
/// The error code that the first violation that is answered is answered with.
fn answered(octets: &[u8]) -> Option<u32> {
    let mut out = None;
    let mut answer = |e| out = out.or(ErrorMessage::answer(e, octets));
    match Message::from_bytes(octets) {
        Ok(m) => m.check(&mut answer),
        Err(e) => answer(e),
    }
    let answer = encode(&out?);
    let answer = Message::from_bytes(&answer).unwrap();
    answer.check(&mut |e| panic!("the answer itself: {e}"));
    let sent_back = answer.get(p::DIAGNOSTIC_INFORMATION).unwrap().unwrap();
    assert_eq!(sent_back, &octets[..octets.len().min(40)]);
    answer.get(p::ERROR_CODE).unwrap().map(|c| c.0)
}

/// What osmo-stp answers to the same messages, where the octets alone decide.
#[test]
fn answers_of_osmo_stp_to_what_is_wrong() {
    let with = |at: usize, value: u8| {
        let mut octets = data();
        octets[at] = value;
        octets
    };
    let traffic_mode = build(m3ua::ASPAC, &[(p::tag::TRAFFIC_MODE_TYPE, &9u32)]);
    let no_data = build(m3ua::DATA, &[p::ROUTING_CONTEXT.value(&7u32)]);
    for (what, octets, code) in [
        ("bad traffic mode", traffic_mode, Some(5)),
        ("no Protocol Data", no_data, Some(22)),
        ("version 2", with(0, 2), Some(1)),
        ("unknown class", with(2, 5), Some(3)),
        ("unknown type", with(3, 9), Some(4)),
        ("message length too large", with(7, 28), Some(18)),
        ("message length too small", with(7, 20), Some(18)),
        ("message length below the header", with(7, 7), Some(18)),
        ("parameter length too large", with(11, 17), Some(18)),
        ("parameter length below its header", with(11, 3), Some(18)),
        ("Protocol Data of three octets", vec![1, 0, 1, 1, 0, 0, 0, 16, 2, 0x10, 0, 7, 1, 2, 3, 0], Some(18)),
        ("ASP Up without identifier", build(m3ua::ASPUP, &[]), None),
        ("unknown parameter", [&[1, 0, 1, 1, 0, 0, 0, 28], &data()[8..], &[9, 9, 0, 4]].concat(), None),
    ] {
        assert_eq!(answered(&octets), code, "{what}");
    }
    // Of two Protocol Data the first counts; it is told all the same.
    let mut twice = data();
    twice.extend([2, 0x10, 0, 16, 0, 0, 0, 8, 0, 0, 0, 9, 5, 2, 0, 7]);
    twice[7] = 40;
    assert_eq!(Message::from_bytes(&twice).unwrap().protocol_data().unwrap().unwrap().opc, 1);
    assert_eq!(answered(&twice), Some(0x13));
}

/// What osmo-stp answers where its state decides: the caller names the code.
#[test]
fn answers_of_osmo_stp_to_what_does_not_fit() {
    let aspac = build(m3ua::ASPAC, &[(p::tag::ROUTING_CONTEXT, &(7u32, 8u32))]);
    let contexts = |octets: &[u8]| {
        Message::from_bytes(octets).unwrap().get(p::ROUTING_CONTEXT).unwrap().map(|c| c.collect::<Vec<_>>())
    };
    for (what, code, octets, number, back) in [
        ("ASPAC before ASPUP", ErrorCode::UNEXPECTED_MESSAGE, &aspac, 6, Some(vec![7, 8])),
        ("unknown routing context", ErrorCode::INVALID_ROUTING_CONTEXT, &aspac, 25, Some(vec![7, 8])),
        ("DATA on stream 0", ErrorCode::INVALID_STREAM_IDENTIFIER, &data(), 9, None),
        ("DUNA from an ASP", ErrorCode::UNSUPPORTED_MESSAGE_TYPE, &aspac, 4, None),
    ] {
        let answer = encode(&ErrorMessage::refuse(code, octets));
        let view = Message::from_bytes(&answer).unwrap();
        view.check(&mut |e| panic!("{what}: {e}"));
        assert_eq!(view.get(p::ERROR_CODE).unwrap(), Some(ErrorCode(number)), "{what}");
        assert_eq!(contexts(&answer), back, "{what}");
        assert_eq!(view.get(p::DIAGNOSTIC_INFORMATION).unwrap(), Some(&octets[..octets.len().min(40)]));
    }
    // DAUD: DAVA for what is known, DUNA for what is not, of the same point codes.
    let codes = (PointCode { mask: 2, point_code: 0x1230 }, PointCode::new(9));
    let daud =
        build(m3ua::DAUD, &[p::NETWORK_APPEARANCE.value(&3u32), (p::tag::AFFECTED_POINT_CODE, &codes)]);
    let daud = Message::from_bytes(&daud).unwrap();
    let asked = daud.get(p::AFFECTED_POINT_CODE).unwrap().unwrap();
    for message in [m3ua::DAVA, m3ua::DUNA] {
        let told = build(message, &[(p::tag::AFFECTED_POINT_CODE, &asked)]);
        let told = Message::from_bytes(&told).unwrap();
        assert_eq!(told.get(p::AFFECTED_POINT_CODE).unwrap(), Some(asked));
    }
    // A status that is not told names network and point codes.
    let refused = encode(&ErrorMessage::refuse(ErrorCode::DESTINATION_STATUS_UNKNOWN, daud.octets().rest()));
    let refused = Message::from_bytes(&refused).unwrap();
    assert_eq!(refused.get(p::NETWORK_APPEARANCE).unwrap(), Some(3));
    assert_eq!(refused.get(p::AFFECTED_POINT_CODE).unwrap().map(Iterator::count), Some(2));
    // DEREG REQ with an unknown routing context.
    let result = DeregistrationResult {
        routing_context: 7,
        deregistration_status: DeregistrationStatus::INVALID_ROUTING_CONTEXT,
    };
    let octets = build(m3ua::DEREG_RSP, &[p::DEREGISTRATION_RESULT.value(&result)]);
    let told: Vec<_> = Message::from_bytes(&octets).unwrap().all(p::DEREGISTRATION_RESULT).collect();
    assert_eq!((told[0].unwrap().deregistration_status.0, told.len()), (2, 1));
}

/// RFC 4666 §3.3.1, §3.4.5 and §3.8.1: rules of single messages and values.
#[test]
fn values_and_conditions() {
    let violation = |octets: &[u8]| {
        let mut out = vec![];
        Message::from_bytes(octets).unwrap().check(&mut |e| out.push((e.kind(), e.detail())));
        out
    };
    let cause = UserCause { cause: 1, user: 3 };
    let dupu = |codes: &dyn Encode| {
        build(m3ua::DUPU, &[(p::tag::AFFECTED_POINT_CODE, codes), (p::tag::USER_CAUSE, &cause)])
    };
    assert_eq!(violation(&dupu(&PointCode::new(1))), []);
    for bad in [&PointCode { mask: 1, point_code: 1 } as &dyn Encode, &(PointCode::new(1), PointCode::new(2))]
    {
        assert_eq!(violation(&dupu(bad)), [(Kind::Value, p::tag::AFFECTED_POINT_CODE)]);
        assert_eq!(answered(&dupu(bad)), Some(0x11));
    }
    let two =
        build(m3ua::DATA, &[(p::tag::ROUTING_CONTEXT, &(1u32, 2u32)), (p::tag::PROTOCOL_DATA, &[0; 12])]);
    assert_eq!(violation(&two), [(Kind::ParameterLength, p::tag::ROUTING_CONTEXT)]);
    for (code, tag) in [
        (ErrorCode::INVALID_ROUTING_CONTEXT, p::tag::ROUTING_CONTEXT),
        (ErrorCode::INVALID_NETWORK_APPEARANCE, p::tag::NETWORK_APPEARANCE),
        (ErrorCode::DESTINATION_STATUS_UNKNOWN, p::tag::AFFECTED_POINT_CODE),
        (ErrorCode::UNSUPPORTED_MESSAGE_CLASS, p::tag::DIAGNOSTIC_INFORMATION),
        (ErrorCode::UNSUPPORTED_MESSAGE_TYPE, p::tag::DIAGNOSTIC_INFORMATION),
    ] {
        assert_eq!(violation(&build(m3ua::ERR, &[p::ERROR_CODE.value(&code)])), [(Kind::Missing, tag)]);
    }
    assert_eq!(violation(&build(m3ua::ERR, &[p::ERROR_CODE.value(&ErrorCode::PROTOCOL_ERROR)])), []);
    // Each named number is allowed, the one behind the last is not.
    for (message, tag, last) in [
        (m3ua::ASPAC, p::tag::TRAFFIC_MODE_TYPE, TrafficMode::BROADCAST.0),
        (m3ua::ERR, p::tag::ERROR_CODE, ErrorCode::NO_CONFIGURED_AS_FOR_ASP.0),
        (m3ua::NTFY, p::tag::STATUS, Status::ASP_FAILURE.0),
    ] {
        assert!(!violation(&build(message, &[(tag, &last)])).contains(&(Kind::Value, tag)));
        assert!(violation(&build(message, &[(tag, &(last + 1))])).contains(&(Kind::Value, tag)));
    }
    let text = build(m3ua::ASPDN, &[(p::tag::INFO_STRING, b"\xff")]);
    assert_eq!((violation(&text), answered(&text)), (vec![(Kind::Text, p::tag::INFO_STRING)], Some(0x11)));
}

/// Every flag of the layer, and a message that raises it at the octet it names.
#[test]
fn every_flag_is_raised() {
    let with = |at: usize, value: u8| {
        let mut octets = data();
        octets[at] = value;
        octets
    };
    let unknown = |tag: [u8; 2]| [&[1, 0, 1, 1, 0, 0, 0, 28], &data()[8..], &tag[..], &[0, 4]].concat();
    let mut twice = data();
    twice.extend(&data()[8..]);
    twice[7] = 40;
    let padded = vec![1, 0, 3, 3, 0, 0, 0, 16, 0, 9, 0, 7, 1, 2, 3, 9];
    let short = vec![1, 0, 3, 3, 0, 0, 0, 15, 0, 9, 0, 7, 1, 2, 3];
    let mode = build(m3ua::ASPAC, &[(p::tag::TRAFFIC_MODE_TYPE, &9u32)]);
    let rows = [
        (Flag::VersionNot1, with(0, 2), 0),
        (Flag::ReservedNonZero, with(1, 1), 1),
        (Flag::LengthMismatch, short, 0),
        (Flag::ParamLengthWrong, with(11, 17), 8),
        (Flag::PaddingNonZero, padded, 15),
        (Flag::ParamDuplicated, twice, 24),
        (Flag::ParamUnknown, unknown([9, 9]), 24),
        (Flag::ParamUnknown, unknown([0, 4]), 24),
        (Flag::ParamValueWrong, mode, 12),
        (Flag::ParamMissing, build(m3ua::DUNA, &[]), 8),
        (Flag::ProtocolDataMissing, build(m3ua::DATA, &[]), 8),
        (Flag::PcOutOfRange, with(12, 1), 12),
        (Flag::NiUnexpected, with(21, 4), 21),
        (Flag::SiNotSccp, with(20, 4), 20),
    ];
    for (flag, octets, at) in &rows {
        let mut found = vec![];
        Message::from_bytes(octets).unwrap().audit(&mut |f: Finding| found.push(f));
        assert!(found.contains(&Finding::new(*flag, *at)), "{flag}: {found:?}");
    }
    for flag in Flag::ALL.iter().filter(|f| f.layer() == Layer::M3ua) {
        assert!(rows.iter().any(|(f, ..)| f == flag), "{flag} has a row");
    }
    let mut found = 0;
    Message::from_bytes(&data()).unwrap().audit(&mut |_: Finding| found += 1);
    assert_eq!(found, 0);
}

/// Wireshark 3360, 11130: two messages in one SCTP user message, and one that is not whole.
#[test]
fn wireshark_3360_several_messages_in_one_user_message() {
    let one = data();
    let beat = vec![1, 0, 3, 3, 0, 0, 0, 15, 0, 9, 0, 7, 1, 2, 3, 0];
    let both = [&one[..], &beat, &one].concat();
    let all: Vec<_> = Messages::new(Reader::new(&both, Layer::M3ua)).map(Result::unwrap).collect();
    assert_eq!(all.iter().map(|r| r.rest().to_vec()).collect::<Vec<_>>(), [one.clone(), beat, one.clone()]);
    assert_eq!(all.iter().map(Reader::position).collect::<Vec<_>>(), [0, 24, 40]);
    let mut second = all[1];
    assert_eq!(Message::decode(&mut second).unwrap().name(), Some("BEAT"));
    for n in 0..both.len() {
        let mut messages = Messages::new(Reader::new(&both[..n], Layer::M3ua));
        let whole = messages.by_ref().take_while(Result::is_ok).count();
        let border = [0, 24, 39, 40].contains(&n);
        assert_eq!(messages.needed().is_none(), border, "{n}");
        assert!(messages.next().is_none());
        if let Some(needed) = messages.needed() {
            assert!(needed > 0 && n + needed <= both.len());
            assert_eq!(messages.rest().rest().len(), n - [0, 24, 40][whole.min(2)]);
        }
    }
    let mut broken = both;
    broken[7] = 7;
    let errors: Vec<_> = Messages::new(Reader::new(&broken, Layer::M3ua)).map(Result::unwrap_err).collect();
    assert_eq!((errors.len(), errors[0].kind(), errors[0].at()), (1, Kind::MessageLength, 4));
}
