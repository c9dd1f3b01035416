//! Faults that other stacks had, each as a test that this one does not.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

#[path = "common/octets.rs"]
mod common;

use common::{S6A, avp, encode, message, of_vendor, raw, unhex};
use sigcodec_diameter::{
    Answer, AvpType as _, Dictionary, MAX_AVPS, Message, Node, Reply, STANDARD, Violation, audit,
    avp as keys, frame, result, types,
};
use sigcodec_wire::Framed;
use sigcodec_wire::{
    Decode as _, Kind, Layer, Reader,
    audit::{Finding, Flag},
};

/// Runs everything that looks at a message, and returns what `check` and `audit` tell.
fn everything(octets: &[u8]) -> (Vec<(Kind, u32, u32)>, Vec<Flag>) {
    let (mut violations, mut flags) = (vec![], vec![]);
    audit(octets, &STANDARD, &mut |f: Finding| {
        assert!(f.at as usize <= octets.len());
        flags.push(f.flag);
    });
    if let Ok(m) = Message::from_bytes(octets) {
        m.check(&STANDARD, &mut |v: Violation<'_>| {
            assert!(v.at as usize <= octets.len());
            violations.push((v.kind, v.at, v.result_code));
            if let Some(answer) = Answer::to_violation(m, &v, "a.example", "example") {
                let answer = encode(&answer);
                assert_eq!(
                    Message::from_bytes(&answer).unwrap().get(keys::RESULT_CODE).unwrap(),
                    Some(v.result_code)
                );
            }
        });
        m.avps().each(&STANDARD, &mut |_, _, _| {});
    }
    (violations, flags)
}
fn codes(octets: &[u8]) -> Vec<u32> {
    everything(octets).0.iter().map(|v| v.2).collect()
}
fn request(avps: &[u8]) -> Vec<u8> {
    message(0x80, 280, 0, avps)
}
fn host() -> Vec<u8> {
    avp(264, 0x40, b"mme.example.org")
}

#[test]
fn d1_a_message_length_below_the_header() {
    let octets = unhex("0100000580000101000000001111111122222222");
    for length in 0..20 {
        let mut octets = octets.clone();
        octets[3] = length;
        let e = Message::from_bytes(&octets).unwrap_err();
        assert_eq!((e.kind(), e.at()), (Kind::MessageLength, 1), "{length}");
        assert_eq!(frame(&octets, 4096).unwrap_err().kind(), Kind::MessageLength);
        assert_eq!(everything(&octets).1, [Flag::LengthTooShort]);
    }
}
#[test]
fn d2_v_bit_and_length_8() {
    let octets = request(&raw(264, 0xc0, 8, &[0; 8]));
    assert!(everything(&octets).0.contains(&(Kind::AvpLength, 20, result::INVALID_AVP_LENGTH)));
    assert!(everything(&octets).1.contains(&Flag::AvpLengthTooShort));
}
#[test]
fn d3_an_unsigned32_shorter_than_4() {
    for length in 8..12 {
        let octets = request(&[raw(278, 0x40, length, &[0; 4]), host()].concat());
        let m = Message::from_bytes(&octets).unwrap();
        let len = length - 8;
        let first = m.avps().iter().next().unwrap().unwrap();
        assert_eq!(first.data.len(), len);
        assert_eq!(m.get(keys::ORIGIN_STATE_ID).unwrap_err().kind(), Kind::AvpLength);
    }
}
#[test]
fn d4_v_bit_and_length_8_to_11() {
    for length in 8..12 {
        let octets = request(&raw(278, 0xc0, length, &[0, 0, 0x28, 0xaf]));
        let e = Message::from_bytes(&octets).unwrap().avps().iter().next().unwrap().unwrap_err();
        assert_eq!((e.kind(), e.at()), (Kind::AvpLength, 20), "{length}");
    }
}
#[test]
fn d5_a_length_below_the_avp_header() {
    for length in [0, 4, 7] {
        let octets = message(0x80, 257, 0, &raw(264, 0x40, length, &[0; 8]));
        assert!(everything(&octets).0.contains(&(Kind::AvpLength, 20, result::INVALID_AVP_LENGTH)));
    }
}
#[test]
fn d6_groups_nested_100_000_deep() {
    for (code, flags) in [(279, 0x40), (284, 0x40), (443, 0x40)] {
        let mut inner = vec![];
        // Headers from the inside out; 24 bits of length are enough for all of them.
        for n in 1..=100_000usize {
            inner.push((code, n * 8));
        }
        let avps: Vec<u8> = inner.iter().rev().flat_map(|(code, n)| raw(*code, flags, *n, &[])).collect();
        let octets = request(&avps);
        let (violations, flags) = everything(&octets);
        assert!(violations.iter().any(|v| v.0 == Kind::Depth), "{code}");
        assert!(flags.contains(&Flag::GroupedDepthLimit), "{code}");
    }
}
#[test]
fn d7_an_avp_without_data_at_the_end() {
    let octets = request(&[host(), raw(269, 0, 8, &[])].concat());
    assert!(Message::from_bytes(&octets).unwrap().avps().iter().all(|a| a.is_ok()));
    assert!(!codes(&octets).contains(&result::INVALID_AVP_LENGTH));
}
#[test]
fn d8_an_answer_that_nobody_asked_for() {
    let node = Node { origin_host: "a", origin_realm: "b", applications: &[], open: true };
    let octets = message(0, 280, 0, &host());
    let m = Message::from_bytes(&octets).unwrap();
    assert!(matches!(node.reply(&m, &STANDARD), Reply::Answer));
    m.check(&STANDARD, &mut |v| assert!(Answer::to_violation(m, &v, "a", "b").is_none()));
}
#[test]
fn d9_an_avp_of_length_0_does_not_stand_still() {
    let octets = request(&[raw(0, 0, 0, &[]), host()].concat());
    assert_eq!(Message::from_bytes(&octets).unwrap().avps().iter().count(), 1);
}
#[test]
fn d10_a_session_id_without_a_whole_header() {
    for n in 1..8 {
        let octets = message(0xc0, 316, S6A, &raw(263, 0x40, 20, &[])[..n]);
        let e = Message::from_bytes(&octets).unwrap().avps().iter().next().unwrap().unwrap_err();
        assert_eq!((e.kind(), e.at()), (Kind::AvpLength, 20), "{n}");
        everything(&octets);
    }
}
#[test]
fn d11_50_000_tiny_avps() {
    let octets = request(&raw(99_999, 0, 8, &[]).repeat(50_000));
    let m = Message::from_bytes(&octets).unwrap();
    let last = m.avps().iter().last().unwrap().unwrap_err();
    assert_eq!((last.kind(), last.at() as usize), (Kind::Count, 20 + 8 * MAX_AVPS));
    assert_eq!(m.avps().iter().count(), MAX_AVPS + 1);
    assert!(everything(&octets).1.contains(&Flag::AvpCountLimit));
}
#[test]
fn d12_a_fault_behind_a_group() {
    let group = avp(260, 0x40, &avp(266, 0x40, &10415u32.to_be_bytes()));
    let octets = request(&[group, avp(278, 0x40, &[1, 2, 3])].concat());
    assert!(codes(&octets).contains(&result::INVALID_AVP_LENGTH));
}
#[test]
fn d13_experimental_result_nested_groups_and_e164() {
    let result = keys::EXPERIMENTAL_RESULT
        .value((keys::VENDOR_ID.value(10415), keys::EXPERIMENTAL_RESULT_CODE.value(5001)));
    let address = avp(257, 0x40, b"\0\x0815550100");
    let octets = message(0, 280, 0, &[encode(&result), address].concat());
    let m = Message::from_bytes(&octets).unwrap();
    let inner = m.get(keys::EXPERIMENTAL_RESULT).unwrap().unwrap();
    assert_eq!(inner.get(keys::EXPERIMENTAL_RESULT_CODE).unwrap(), Some(5001));
    assert_eq!(m.get(keys::HOST_IP_ADDRESS).unwrap().unwrap().to_string(), "15550100");
    assert_eq!(encode(&m), octets);
    let failed = keys::FAILED_AVP.value(keys::FAILED_AVP.value(result));
    let octets = message(0, 280, 0, &encode(&failed));
    let path = [keys::FAILED_AVP, keys::FAILED_AVP, keys::EXPERIMENTAL_RESULT];
    let m = Message::from_bytes(&octets).unwrap();
    assert!(m.get_path(&path, keys::EXPERIMENTAL_RESULT_CODE).eq([Ok(5001)]));
}
#[test]
fn d14_a_visited_plmn_id_of_4_to_64_octets() {
    for len in (0..=64).filter(|n| *n != 3) {
        let octets = message(0xc0, 316, S6A, &of_vendor(1407, 0x40, 10415, &vec![1; len]));
        assert!(everything(&octets).1.contains(&Flag::PlmnLengthNot3), "{len}");
        // Once, whether or not S6a is in the dictionary.
        for dictionary in [&STANDARD, &Dictionary::new(&[None], &[])] {
            let mut places = vec![];
            Message::from_bytes(&octets).unwrap().audit(dictionary, &mut |f: Finding| {
                places.extend((f.flag == Flag::PlmnLengthNot3).then_some(f.at));
            });
            assert_eq!(places, [32], "{len}");
        }
        let a = Message::from_bytes(&octets).unwrap().avps().iter().next().unwrap().unwrap();
        assert_eq!(a.data.len(), len);
        assert_eq!(types::PlmnId::decode(a.data).unwrap_err().at(), 32);
    }
}
#[test]
fn d15_64_times_origin_host() {
    let octets = request(&host().repeat(64));
    assert!(codes(&octets).contains(&result::AVP_OCCURS_TOO_MANY_TIMES));
    let m = Message::from_bytes(&octets).unwrap();
    assert_eq!(m.get_all(keys::ORIGIN_HOST).count(), 64);
    let mut second = None;
    m.check(&STANDARD, &mut |v| {
        if v.kind == Kind::Duplicate {
            second = Some(v.at as usize);
        }
    });
    assert_eq!(second, Some(20 + host().len()));
}
#[test]
fn d16_a_bad_child_of_vendor_specific_application_id() {
    for child in [raw(266, 0x40, 7, &[0; 4]), raw(258, 0x40, 100, &[0; 4]), avp(258, 0x40, &[1]), vec![0; 3]]
    {
        let octets = message(0x80, 257, 0, &[avp(260, 0x40, &child), host()].concat());
        let (violations, _) = everything(&octets);
        assert!(violations.iter().any(|v| v.0 == Kind::AvpLength && v.1 >= 28), "{child:?} {violations:?}");
        // What follows the group is not lost.
        assert_eq!(
            Message::from_bytes(&octets).unwrap().get(keys::ORIGIN_HOST).unwrap(),
            Some("mme.example.org".into())
        );
    }
}
#[test]
fn d17_a_ulr_without_or_with_a_huge_destination_realm() {
    assert!(codes(&message(0xc0, 316, S6A, &host())).contains(&result::MISSING_AVP));
    let huge = avp(283, 0x40, &b"a".repeat(100_000));
    let octets = message(0xc0, 316, S6A, &[huge, host()].concat());
    let m = Message::from_bytes(&octets).unwrap();
    assert_eq!(m.get(keys::DESTINATION_REALM).unwrap().unwrap().as_bytes().len(), 100_000);
    everything(&octets);
}
#[test]
fn d18_malformed_addresses() {
    for value in [&[][..], &[0], &[0, 1], &[0, 1, 1, 2, 3], &[0, 2, 1], &[0, 8]] {
        let octets = request(&[avp(257, 0x40, value), host()].concat());
        assert_eq!(
            Message::from_bytes(&octets).unwrap().get(keys::HOST_IP_ADDRESS).unwrap_err().kind(),
            Kind::Address
        );
        assert!(codes(&octets).contains(&result::INVALID_AVP_VALUE), "{value:?}");
    }
}
#[test]
fn d19_a_session_id_with_nul_octets() {
    let octets = message(0xc0, 316, S6A, &avp(263, 0x40, b"mme;1\0;2"));
    let m = Message::from_bytes(&octets).unwrap();
    assert_eq!(m.get(keys::SESSION_ID).unwrap(), Some("mme;1\0;2".into()));
    let v = {
        let mut first = None;
        m.check(&STANDARD, &mut |v| {
            first.get_or_insert(v);
        });
        first.unwrap()
    };
    let answer = encode(&Answer::to_violation(m, &v, "a", "b").unwrap());
    assert_eq!(
        Message::from_bytes(&answer).unwrap().get(keys::SESSION_ID).unwrap(),
        Some("mme;1\0;2".into())
    );
}
#[test]
fn d20_an_answer_to_an_unknown_session() {
    let octets = message(0x40, 316, S6A, &avp(263, 0x40, b"nobody;0;0"));
    let node = Node { origin_host: "a", origin_realm: "b", applications: &[S6A], open: true };
    assert!(matches!(node.reply(&Message::from_bytes(&octets).unwrap(), &STANDARD), Reply::Answer));
}
#[test]
fn d21_padding_that_is_missing_in_the_middle() {
    // The AVP behind is read four octets boundary by boundary: it is broken, told, and ends the run.
    let octets = request(&[raw(264, 0x40, 9, b"a"), raw(296, 0x40, 9, b"b")].concat());
    let m = Message::from_bytes(&octets).unwrap();
    assert!(m.avps().iter().count() <= 2);
    assert!(codes(&octets).contains(&result::INVALID_AVP_LENGTH));
    // At the end it is told and hides nothing.
    let octets = request(&[host(), raw(296, 0x40, 9, b"b")].concat());
    assert_eq!(Message::from_bytes(&octets).unwrap().get(keys::ORIGIN_REALM).unwrap(), Some("b".into()));
    assert!(everything(&octets).1.contains(&Flag::PaddingMissing));
}
#[test]
fn d22_v_bit_and_vendor_0() {
    let octets = request(&of_vendor(278, 0x40, 0, &[0, 0, 0, 7]));
    assert!(everything(&octets).1.contains(&Flag::VBitVendorZero));
    assert!(codes(&octets).contains(&result::INVALID_AVP_BITS));
}
#[test]
fn d23_padding_counted_in_the_length() {
    let octets = request(&[raw(264, 0x40, 12, b"a\0\0\0"), host()].concat());
    let m = Message::from_bytes(&octets).unwrap();
    assert_eq!(m.get(keys::ORIGIN_HOST).unwrap_err().kind(), Kind::Text);
    assert_eq!(m.get_all(keys::ORIGIN_HOST).filter_map(Result::ok).next(), Some("mme.example.org".into()));
}
#[test]
fn d24_a_type_and_a_length_that_differ() {
    let octets = request(&[avp(287, 0x40, &[0; 4]), host()].concat());
    let m = Message::from_bytes(&octets).unwrap();
    assert_eq!(m.get(keys::ACCOUNTING_SUB_SESSION_ID).unwrap_err().kind(), Kind::AvpLength);
}
#[test]
fn d25_the_code_of_a_vendor_is_not_that_of_the_base() {
    let octets = request(&of_vendor(264, 0x40, 99_999, b"mme.example.org"));
    let m = Message::from_bytes(&octets).unwrap();
    assert_eq!(m.get(keys::ORIGIN_HOST).unwrap(), None);
    assert!(codes(&octets).contains(&result::AVP_UNSUPPORTED));
}
#[test]
fn d26_padding_that_is_not_zero() {
    let octets = request(&raw(264, 0x40, 9, &[b'a', 1, 2, 3]));
    let m = Message::from_bytes(&octets).unwrap();
    assert_eq!(m.get(keys::ORIGIN_HOST).unwrap(), Some("a".into()));
    assert!(everything(&octets).1.contains(&Flag::AvpPaddingNonZero));
    assert_eq!(encode(&m), octets);
}
#[test]
fn d27_unknown_avps_commands_and_applications_are_read() {
    let octets = message(0xc0, 999_999, 99_999, &[avp(99_999, 0, b"x"), host()].concat());
    let m = Message::from_bytes(&octets).unwrap();
    assert_eq!(m.get(keys::ORIGIN_HOST).unwrap(), Some("mme.example.org".into()));
    assert!(codes(&octets).contains(&result::APPLICATION_UNSUPPORTED));
    assert!(!codes(&octets).contains(&result::AVP_UNSUPPORTED));
    assert_eq!(encode(&m), octets);
}
#[test]
fn d28_nothing_but_unknown_avps() {
    let octets =
        message(0, 280, 0, &[avp(99_999, 0x40, b"x"), of_vendor(1, 0xc0, 4_000_000_000, b"yy")].concat());
    let m = Message::from_bytes(&octets).unwrap();
    assert_eq!(m.avps().iter().flatten().count(), 2);
    assert_eq!(codes(&octets).iter().filter(|c| **c == result::AVP_UNSUPPORTED).count(), 2);
}
#[test]
fn d29_a_code_of_a_vendor_without_v_bit() {
    let octets = message(0xc0, 316, S6A, &avp(1405, 0x40, &[0, 0, 0, 34]));
    assert!(everything(&octets).1.contains(&Flag::VendorBitWrong));
    assert!(codes(&octets).contains(&result::AVP_UNSUPPORTED));
}
#[test]
fn d30_an_ipv6_prefix_of_255_bits() {
    for length in 0..=255u8 {
        let value = [&[0, length][..], &[0xff; 16]].concat();
        let prefix = types::Ipv6PrefixOctets::decode(Reader::new(&value, Layer::Diameter));
        assert_eq!(prefix.is_ok(), length <= 128, "{length}");
    }
    everything(&message(0xc0, 272, 4, &avp(97, 0x40, &[0, 255])));
}

/// Several messages in one chunk, one in several, and 28 octets that ask for 4 GiB.
#[test]
fn streams() {
    let one = request(&host());
    let many = one.repeat(5);
    let mut rest = &many[..];
    let mut n = 0;
    while let Framed::Message(message, behind) = frame(rest, 4096).unwrap() {
        assert_eq!(message, one);
        rest = behind;
        n += 1;
        if rest.is_empty() {
            break;
        }
    }
    assert_eq!(n, 5);
    assert_eq!(everything(&many).1.iter().filter(|f| **f == Flag::SeveralMessages).count(), 4);
    // Octet by octet, the length that is missing is never more than there is to come.
    for cut in 0..one.len() {
        let Framed::More(more) = frame(&one[..cut], 4096).unwrap() else { panic!() };
        assert!(more > 0 && cut + more <= one.len());
        everything(&one[..cut]);
    }
    assert_eq!(frame(&one, 30).unwrap_err().kind(), Kind::MessageLength);
    let asks = unhex("0100001c80000118000000000000000100000002000001084000000700000000");
    everything(&asks[..28]);
    assert!(everything(&unhex("01ffffff")).1.contains(&Flag::DiameterLengthMismatch));
}
