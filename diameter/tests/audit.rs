//! Each flag of Diameter is raised by a message, and by none that is in order.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

#[path = "common/octets.rs"]
mod common;

use common::{S6A, avp, message, of_vendor, raw};
use sigcodec_diameter::{MAX_AVPS, STANDARD, audit};
use sigcodec_wire::{
    Layer,
    audit::{Finding, Flag},
};

fn found(octets: &[u8]) -> Vec<(Flag, u32)> {
    let mut out = vec![];
    audit(octets, &STANDARD, &mut |f: Finding| out.push((f.flag, f.at)));
    out
}
fn ulr_avps() -> Vec<Vec<u8>> {
    vec![
        avp(263, 0x40, b"mme.epc.mnc001.mcc001.3gppnetwork.org;1;2"),
        avp(277, 0x40, &1u32.to_be_bytes()),
        avp(264, 0x40, b"mme.epc.mnc001.mcc001.3gppnetwork.org"),
        avp(296, 0x40, b"epc.mnc001.mcc001.3gppnetwork.org"),
        avp(283, 0x40, b"epc.mnc002.mcc001.3gppnetwork.org"),
        avp(1, 0x40, b"001020123456789"),
        of_vendor(1032, 0, 10415, &1004u32.to_be_bytes()),
        of_vendor(1405, 0x40, 10415, &34u32.to_be_bytes()),
        of_vendor(1407, 0x40, 10415, &[0x00, 0xf1, 0x10]),
    ]
}
fn ulr(change: impl FnOnce(&mut Vec<Vec<u8>>)) -> Vec<u8> {
    let mut avps = ulr_avps();
    change(&mut avps);
    message(0xc0, 316, S6A, &avps.concat())
}
fn header(at: usize, value: u8) -> Vec<u8> {
    let mut octets = ulr(|_| {});
    octets[at] = value;
    octets
}

#[test]
fn every_flag() {
    let more = |octets: Vec<u8>| ulr(|avps| avps.push(octets));
    let swapped = |n: usize, octets: Vec<u8>| ulr(|avps| avps[n] = octets);
    let nested = |levels: usize| {
        let mut avps = vec![];
        for n in (1..=levels).rev() {
            avps.extend(raw(279, 0x40, n * 8, &[]));
        }
        message(0, 316, S6A, &avps)
    };
    let group = |inner: &[u8]| of_vendor(628, 0, 10415, inner);
    let mut odd_length = ulr(|_| {});
    odd_length.push(0);
    odd_length[3] += 1;
    let rows: Vec<(Flag, Vec<u8>)> = vec![
        (Flag::DiameterVersionNot1, header(0, 2)),
        (
            Flag::LengthTooShort,
            header(2, 0)[..4]
                .iter()
                .copied()
                .chain([0; 16])
                .enumerate()
                .map(|(i, b)| if i == 3 { 19 } else { b })
                .collect(),
        ),
        (Flag::LengthNotMultiple4, odd_length),
        (Flag::DiameterLengthMismatch, ulr(|_| {})[..100].to_vec()),
        (Flag::SeveralMessages, ulr(|_| {}).repeat(2)),
        (Flag::ReservedFlagBits, header(4, 0xc1)),
        (Flag::RequestAndError, header(4, 0xe0)),
        (Flag::TBitOnAnswer, header(4, 0x50)),
        (Flag::AvpLengthTooShort, more(raw(99_999, 0, 7, &[0; 4]))),
        (Flag::AvpOverrun, more(raw(99_999, 0, 13, &[0; 4]))),
        (Flag::AvpReservedBits, more(avp(99_999, 0x01, b""))),
        (Flag::VBitVendorZero, more(of_vendor(99_999, 0, 0, b""))),
        (Flag::MandatoryBitWrong, swapped(5, avp(1, 0, b"001020123456789"))),
        (Flag::VendorBitWrong, more(avp(1406, 0, &[0; 4]))),
        (Flag::AvpPaddingNonZero, more(raw(99_999, 0, 9, &[1, 0, 0, 9]))),
        (Flag::PaddingMissing, more(raw(99_999, 0, 9, &[1]))),
        (Flag::FixedSizeWrong, swapped(7, of_vendor(1405, 0x40, 10415, &[0; 3]))),
        (Flag::SingletonDuplicated, more(avp(1, 0x40, b"001020123456789"))),
        (Flag::SessionIdNotFirst, ulr(|avps| avps.swap(0, 1))),
        (Flag::RequiredAvpMissing, ulr(|avps| drop(avps.remove(5)))),
        (Flag::IdentityBadChars, swapped(2, avp(264, 0x40, b"mme\0.epc.mnc001.mcc001.3gppnetwork.org"))),
        (Flag::BadUtf8, swapped(5, avp(1, 0x40, &[0xff]))),
        (Flag::EnumOutOfRange, swapped(1, avp(277, 0x40, &9u32.to_be_bytes()))),
        (Flag::GroupedTrailingBytes, more(group(&[avp(266, 0x40, &[0; 4]), vec![0, 0, 1]].concat()))),
        (Flag::GroupedDepthLimit, nested(40)),
        (Flag::AvpCountLimit, message(0xc0, 316, S6A, &raw(99_999, 0, 8, &[]).repeat(MAX_AVPS + 1))),
        (Flag::AppCommandMismatch, header(7, 0xff)),
        (Flag::OriginHostOutsideRealm, swapped(2, avp(264, 0x40, b"mme.example.org"))),
        (
            Flag::OriginEqualsDestinationRealm,
            swapped(4, avp(283, 0x40, b"EPC.mnc001.mcc001.3gppnetwork.org")),
        ),
        (Flag::PlmnLengthNot3, swapped(8, of_vendor(1407, 0x40, 10415, &[0x00, 0xf1, 0x10, 0x00]))),
        (Flag::PlmnRealmMismatch, swapped(8, of_vendor(1407, 0x40, 10415, &[0x00, 0xf1, 0x20]))),
        (Flag::RouteRecordLoop, more(avp(282, 0x40, b"MME.epc.mnc001.mcc001.3gppnetwork.org"))),
        (
            Flag::IdentityInUnexpectedPlace,
            ulr(|avps| {
                avps[2] = avp(264, 0x40, b"001020123456789.epc.mnc001.mcc001.3gppnetwork.org");
            }),
        ),
    ];
    for (flag, octets) in &rows {
        let found = found(octets);
        assert!(found.iter().any(|(f, _)| f == flag), "{flag}: {found:?}");
        assert!(found.iter().all(|(_, at)| *at as usize <= octets.len()), "{flag}");
    }
    for flag in Flag::ALL.iter().filter(|f| f.layer() == Layer::Diameter) {
        assert!(rows.iter().any(|(f, _)| f == flag), "{flag} has no message");
    }
    assert_eq!(found(&ulr(|_| {})), []);
}

/// Where a flag stands.
#[test]
fn offsets() {
    let octets = ulr(|avps| avps[5] = avp(1, 0x41, b"001020123456789"));
    let before: usize = 20 + ulr_avps()[..5].concat().len();
    assert_eq!(found(&octets), [(Flag::AvpReservedBits, u32::try_from(before).unwrap())]);
    // What is odd about one AVP is told once for each, and hides nothing behind it.
    let octets = ulr(|avps| {
        avps[5] = avp(1, 0x41, &[0xff]);
        avps[7] = of_vendor(1405, 0, 10415, &[0; 3]);
    });
    let flags: Vec<_> = found(&octets).into_iter().map(|(f, _)| f).collect();
    assert_eq!(flags, [Flag::AvpReservedBits, Flag::BadUtf8, Flag::MandatoryBitWrong, Flag::FixedSizeWrong]);
}
