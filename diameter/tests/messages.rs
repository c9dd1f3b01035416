//! Messages, hostile ones among them: typed, checked and answered.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_diameter::{
    Answer, Dictionary, Message, Request, STANDARD, Value, Violation, avp, command, frame, result,
    types::{AddressValue, Timestamp},
};
use sigcodec_wire::Framed;
use sigcodec_wire::{
    Decode as _, Encode, Kind,
    audit::{Finding, Flag},
};

fn bench(name: &str) -> Vec<u8> {
    let path = format!("{}/../benches/messages/{name}.hex", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let digits: Vec<u8> =
        text.trim().bytes().map(|b| (b as char).to_digit(16).unwrap().try_into().unwrap()).collect();
    digits.chunks(2).map(|p| p[0] << 4 | p[1]).collect()
}
fn encode(v: &impl Encode) -> Vec<u8> {
    let mut buf = vec![0; v.encoded_len()];
    v.encode_to_slice(&mut buf).unwrap();
    buf
}
fn violations(octets: &[u8]) -> Vec<(Kind, u32, u32)> {
    let mut out = vec![];
    let message = Message::from_bytes(octets).unwrap();
    message.check(&STANDARD, &mut |v: Violation<'_>| out.push((v.kind, v.at, v.result_code)));
    out
}
fn audit(octets: &[u8]) -> Vec<Flag> {
    let mut out = vec![];
    Message::from_bytes(octets).unwrap().audit(&STANDARD, &mut |f: Finding| out.push(f.flag));
    out
}
/// A header around AVPs.
fn message(flags: u8, command: u32, application: u32, avps: &[u8]) -> Vec<u8> {
    let mut out = (0x0100_0000 | u32::try_from(avps.len() + 20).unwrap()).to_be_bytes().to_vec();
    out.extend((u32::from(flags) << 24 | command).to_be_bytes());
    out.extend(application.to_be_bytes());
    out.extend([0, 0, 0, 1, 0, 0, 0, 2]);
    out.extend(avps);
    out
}
fn raw_avp(code: u32, flags: u8, length: u32, rest: &[u8]) -> Vec<u8> {
    let mut out = code.to_be_bytes().to_vec();
    out.extend((u32::from(flags) << 24 | length).to_be_bytes());
    out.extend(rest);
    out
}

#[test]
fn the_bench_messages() {
    for name in ["s6a_ulr", "s6a_ula", "gy_ccri"] {
        let octets = bench(name);
        let message = Message::from_bytes(&octets).unwrap();
        assert_eq!(encode(&message), octets, "{name}");
        let mut known = 0;
        for a in message.avps() {
            let a = a.unwrap();
            known +=
                usize::from(STANDARD.get(a.code, a.vendor).is_some_and(|d| d.kind.decode(a.data).is_ok()));
        }
        assert_eq!(known, message.avps().iter().count(), "{name}");
        for n in 0..octets.len() {
            let e = Message::from_bytes(&octets[..n]).unwrap_err();
            assert!(e.at() as usize <= n);
        }
    }
    let ulr = bench("s6a_ulr");
    let ulr = Message::from_bytes(&ulr).unwrap();
    let host = ulr.get(avp::ORIGIN_HOST).unwrap().unwrap();
    let (found, user, flags, none) =
        ulr.slots((avp::ORIGIN_HOST, avp::USER_NAME, avp::ULR_FLAGS, avp::RESULT_CODE)).unwrap();
    assert_eq!(found.get().unwrap(), Some(host));
    assert_eq!(user.get().unwrap(), ulr.get(avp::USER_NAME).unwrap());
    assert_eq!(flags.get().unwrap(), Some(34));
    assert!(none.get().unwrap().is_none() && none.data().is_none());
}

#[test]
fn the_dictionary_finds_every_definition() {
    for def in STANDARD.defs() {
        let found = STANDARD.get(def.code, def.vendor).unwrap();
        assert_eq!((found.code, found.vendor, found.name), (def.code, def.vendor, def.name));
    }
    assert!(STANDARD.get(u32::MAX, 7).is_none());
    let ulr = command::find(16_777_251, 316, true).unwrap();
    assert_eq!((ulr.abbreviation, ulr.name), ("ULR", "Update-Location-Request"));
    assert!(ulr.grammar.rules[0].fixed && ulr.grammar.open);
    sigcodec_diameter::avps! { COLOUR = 1/99999, "Colour", Enumerated { 0 => "RED", 1 => "BLUE" }, m; }
    static OURS: Dictionary = Dictionary::chain(ALL, &STANDARD);
    assert_eq!(OURS.get(1, 99999).unwrap().name, "Colour");
    assert_eq!(OURS.get(264, 0).unwrap().name, "Origin-Host");
    assert_eq!(encode(&COLOUR.value(1)), raw_avp(1, 0x80, 16, &[0, 1, 0x86, 0x9f, 0, 0, 0, 1]));
}

fn watchdog() -> Vec<u8> {
    encode(&Request {
        command: 280,
        application: 0,
        proxiable: false,
        hop_by_hop: 1,
        end_to_end: 2,
        avps: (
            avp::ORIGIN_HOST.value("mme.example.org"),
            avp::ORIGIN_REALM.value("example.org"),
            avp::ORIGIN_STATE_ID.value(7),
        ),
    })
}

#[test]
fn built_messages_are_clean() {
    let octets = watchdog();
    assert_eq!(violations(&octets), []);
    assert_eq!(audit(&octets), []);
    let nested = avp::VENDOR_SPECIFIC_APPLICATION_ID
        .value((avp::VENDOR_ID.value(10415), avp::AUTH_APPLICATION_ID.value(16_777_251)));
    let octets = message(0, 1, 0, &encode(&nested));
    let groups =
        Message::from_bytes(&octets).unwrap().get(avp::VENDOR_SPECIFIC_APPLICATION_ID).unwrap().unwrap();
    assert_eq!(groups.get(avp::VENDOR_ID).unwrap(), Some(10415));
    let address = avp::HOST_IP_ADDRESS.value(AddressValue::V4([127, 0, 0, 1].into()));
    let octets = message(0, 1, 0, &encode(&address));
    let back = Message::from_bytes(&octets).unwrap().get(avp::HOST_IP_ADDRESS).unwrap().unwrap();
    assert_eq!(back.to_string(), "127.0.0.1");
}

#[test]
fn time_over_the_era() {
    assert_eq!(Timestamp::from_unix(0).to_string(), "1970-01-01T00:00:00Z");
    assert_eq!(Timestamp(0xffff_ffff).to_string(), "2036-02-07T06:28:15Z");
    assert_eq!(Timestamp(0).to_string(), "2036-02-07T06:28:16Z");
    assert_eq!(Timestamp::from_unix(1_709_164_800).to_string(), "2024-02-29T00:00:00Z");
}

/// Rows D1 to D9, D11: lengths that underflow, overrun or do not advance.
#[test]
fn lengths() {
    for length in 0..20u8 {
        let e = Message::from_bytes(&[1, 0, 0, length, 0x80, 0, 1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2])
            .unwrap_err();
        assert_eq!((e.kind(), e.at()), (Kind::MessageLength, 1), "{length}");
    }
    for (flags, length) in [(0, 0), (0, 4), (0, 7), (0x80, 8), (0x80, 11), (0, 0xff_ffff), (0x40, 13)] {
        let octets = message(0x80, 280, 0, &raw_avp(264, flags, length, &[0; 4]));
        let m = Message::from_bytes(&octets).unwrap();
        let items: Vec<_> = m.avps().iter().collect();
        let [Err(e)] = items[..] else { panic!("{length}") };
        assert_eq!((e.kind(), e.at()), (Kind::AvpLength, 20), "{flags:x} {length}");
        assert!(violations(&octets).contains(&(Kind::AvpLength, 20, result::INVALID_AVP_LENGTH)));
        let short = length < if flags & 0x80 != 0 { 12 } else { 8 };
        let flag = if short { Flag::AvpLengthTooShort } else { Flag::AvpOverrun };
        assert!(audit(&octets).contains(&flag));
    }
    // D7: an AVP without data at the end is whole.
    let octets = message(0x80, 280, 0, &raw_avp(264, 0x40, 8, &[]));
    assert!(Message::from_bytes(&octets).unwrap().avps().iter().all(|a| a.is_ok()));
    // D11: 50,000 tiny AVPs are an error that says so, and the cost is one pass.
    let tiny = raw_avp(99_999, 0, 8, &[]).repeat(50_000);
    let octets = message(0x80, 280, 0, &tiny);
    let m = Message::from_bytes(&octets).unwrap();
    let last = m.avps().iter().last().unwrap();
    assert_eq!(last.unwrap_err().kind(), Kind::Count);
    assert_eq!(m.avps().iter().count(), 4097);
}

/// D6: Failed-AVP in Failed-AVP, 20,000 levels deep, is refused at the limit and does not recurse further.
#[test]
fn nesting() {
    let mut inner = vec![];
    for _ in 0..20_000u32 {
        let length = u32::try_from(inner.len() + 8).unwrap();
        if length > 0xff_ffff {
            break;
        }
        let mut outer = raw_avp(279, 0x40, length, &[]);
        outer.append(&mut inner);
        inner = outer;
    }
    let octets = message(0x80, 280, 0, &inner);
    assert!(violations(&octets).iter().any(|(kind, ..)| *kind == Kind::Depth));
    assert!(audit(&octets).contains(&Flag::GroupedDepthLimit));
}

/// Rows D3, D12 to D26, D29, D30: values of a wrong size or content are told, and hide nothing behind them.
#[test]
fn values() {
    let behind = encode(&avp::ORIGIN_HOST.value("mme.example.org"));
    for (code, flags, rest, kind) in [
        (278, 0x40, &[1, 2, 3][..], Kind::AvpLength),
        (278, 0x40, &[0, 0, 0, 0, 0, 0, 0, 1], Kind::AvpLength),
        (257, 0x40, &[0, 1], Kind::Address),
        (257, 0x40, &[0, 2, 1, 2, 3, 4], Kind::Address),
        (264, 0x40, b"a\0b", Kind::Text),
        (264, 0x40, b"", Kind::Text),
        (1, 0x40, &[0xc0, 0xaf], Kind::Text),
        (279, 0x40, &[0, 0, 1, 8, 0, 0, 0, 99], Kind::AvpLength),
        (273, 0x40, &[0, 0, 0, 99], Kind::Enumerated),
    ] {
        let mut avps = raw_avp(code, flags, u32::try_from(rest.len() + 8).unwrap(), rest);
        avps.resize(avps.len().next_multiple_of(4), 0);
        avps.extend(&behind);
        let octets = message(0x80, 280, 0, &avps);
        let found = violations(&octets);
        assert!(found.iter().any(|(k, ..)| *k == kind), "{code} {rest:?} {found:?}");
        let m = Message::from_bytes(&octets).unwrap();
        assert_eq!(m.get_all(avp::ORIGIN_HOST).filter_map(Result::ok).last(), Some("mme.example.org".into()));
    }
    // D25: a vendor's AVP is not the base AVP with the same code.
    let octets = message(0x80, 280, 0, &raw_avp(5, 0xc0, 16, &[0, 0, 0x28, 0xaf, 0, 0, 0, 1]));
    assert_eq!(Message::from_bytes(&octets).unwrap().get(avp::NAS_PORT).unwrap(), None);
    // D22: V with vendor 0.
    let octets = message(0x80, 280, 0, &raw_avp(278, 0xc0, 16, &[0, 0, 0, 0, 0, 0, 0, 1]));
    assert!(audit(&octets).contains(&Flag::VBitVendorZero));
    // D26: padding that is not zero; D27: an unknown AVP without M is accepted, with M it is told.
    let octets = message(0x80, 280, 0, &raw_avp(264, 0x40, 9, &[b'a', 1, 2, 3]));
    assert!(audit(&octets).contains(&Flag::AvpPaddingNonZero));
    let unknown = |flags| violations(&message(0x80, 280, 0, &raw_avp(99_999, flags, 8, &[])));
    assert!(unknown(0x40).iter().any(|(_, _, code)| *code == result::AVP_UNSUPPORTED));
    assert!(!unknown(0).iter().any(|(_, _, code)| *code == result::AVP_UNSUPPORTED));
    // D15: 64 times Origin-Host.
    let octets = message(0x80, 280, 0, &behind.repeat(64));
    assert!(violations(&octets).iter().any(|(_, _, code)| *code == result::AVP_OCCURS_TOO_MANY_TIMES));
}

#[test]
fn answers() {
    let request = message(0xc0, 316, 16_777_251, &encode(&avp::SESSION_ID.value("mme;1;2")));
    let m = Message::from_bytes(&request).unwrap();
    let mut codes = vec![];
    m.check(&STANDARD, &mut |v| {
        let answer = encode(&Answer::to_violation(m, &v, "hss.example.org", "example.org").unwrap());
        let answer = Message::from_bytes(&answer).unwrap();
        assert_eq!((answer.header.hop_by_hop, answer.header.end_to_end), (1, 2));
        assert!(!answer.header.flags.is_request() && answer.header.flags.is_proxiable());
        assert_eq!(answer.get(avp::SESSION_ID).unwrap(), Some("mme;1;2".into()));
        let code = answer.get(avp::RESULT_CODE).unwrap().unwrap();
        assert_eq!(answer.header.flags.is_error(), code / 1000 == 3);
        let failed = answer.get(avp::FAILED_AVP).unwrap().unwrap();
        let inner = failed.iter().next().unwrap().unwrap();
        assert!(
            STANDARD
                .get(inner.code, inner.vendor)
                .unwrap()
                .kind
                .fixed_size()
                .is_none_or(|n| n == inner.data.len())
        );
        codes.push((code, inner.code));
    });
    assert!(
        codes.contains(&(5005, 264)) && codes.contains(&(5005, 1)) && codes.contains(&(5005, 1407)),
        "{codes:?}"
    );
}

#[test]
fn several_messages_in_one_chunk() {
    let one = watchdog();
    let two = [one.clone(), one.clone()].concat();
    let mut r = sigcodec_wire::Reader::new(&two, sigcodec_wire::Layer::Diameter);
    for n in 0..2u32 {
        let m = Message::decode(&mut r).unwrap();
        assert_eq!(m.octets().position(), n * u32::try_from(one.len()).unwrap());
    }
    assert!(r.is_empty());
    assert_eq!(frame(&two, 65_536).unwrap(), Framed::Message(&one, &one));
    for n in 0..one.len() {
        let Framed::More(more) = frame(&one[..n], 65_536).unwrap() else { panic!() };
        assert!(more > 0 && n + more <= one.len());
    }
}

#[test]
fn every_value_of_the_ula_is_typed() {
    fn count(avps: sigcodec_diameter::Avps<'_>) -> (usize, usize) {
        let (mut all, mut typed) = (0, 0);
        for a in avps {
            let a = a.unwrap();
            all += 1;
            let value = STANDARD.get(a.code, a.vendor).unwrap().kind.decode(a.data).unwrap();
            typed += 1;
            if let Value::Grouped(inner) = value {
                let (x, y) = count(inner);
                all += x;
                typed += y;
            }
        }
        (all, typed)
    }
    let octets = bench("s6a_ula");
    assert_eq!(count(Message::from_bytes(&octets).unwrap().avps()), (76, 76));
}

/// Several keys in one pass: each finds its first AVP, one that stands twice the second as well, and what is behind the
/// last of them is not read.
#[test]
fn several_in_one_pass() {
    let host = avp::ORIGIN_HOST.value("mme.example.org");
    let route = |name| avp::ROUTE_RECORD.value(name);
    let octets = encode(&Request {
        command: 316,
        application: 16_777_251,
        proxiable: true,
        hop_by_hop: 1,
        end_to_end: 2,
        avps: (
            route("a"),
            host,
            route("b"),
            avp::ORIGIN_HOST.value("other"),
            route("c"),
            avp::ULR_FLAGS.value(1),
        ),
    });
    let m = Message::from_bytes(&octets).unwrap();
    let (first, host, second, none, flags) = m
        .slots((avp::ROUTE_RECORD, avp::ORIGIN_HOST, avp::ROUTE_RECORD, avp::USER_NAME, avp::ULR_FLAGS))
        .unwrap();
    let texts = [first.get(), host.get(), second.get()].map(|t| t.unwrap().unwrap().as_str());
    assert_eq!(texts, ["a", "mme.example.org", "b"]);
    assert_eq!((none.get().unwrap(), flags.get().unwrap()), (None, Some(1)));

    // The last AVP no longer has an intact frame; its length is in octets 5 to 7 of its header of 12.
    let at = octets.len() - 16;
    let mut broken = octets.clone();
    broken[at + 7] = 200;
    let m = Message::from_bytes(&broken).unwrap();
    assert!(m.slots((avp::ORIGIN_HOST, avp::ROUTE_RECORD)).is_ok());
    let e = m.slots((avp::ORIGIN_HOST, avp::USER_NAME)).unwrap_err();
    assert_eq!((e.kind(), e.at() as usize), (Kind::AvpLength, at));
    assert_eq!(m.get(avp::USER_NAME), Err(e));

    // A value that its type refuses is told by its own slot alone.
    let mut bad = octets.clone();
    bad[20 + 8] = b' ';
    let m = Message::from_bytes(&bad).unwrap();
    let (route, host) = m.slots((avp::ROUTE_RECORD, avp::ORIGIN_HOST)).unwrap();
    assert_eq!(route.get().unwrap_err().kind(), Kind::Text);
    assert_eq!(host.get().unwrap(), Some("mme.example.org".into()));
}
