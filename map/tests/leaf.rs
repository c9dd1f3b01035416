//! What leaves mean, versions, and the rows of the regression list that concern MAP.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::float_cmp
)]

use sigcodec_ber::{Ber, Meaning, Tlv, decode_tlv};
use sigcodec_map::{
    Answer, CONTEXTS, Operation as _, PROTOCOL, answer,
    common_data_types::{Imsi, IsdnAddressString, PlmnId},
    context, context_by_name,
    edition::{CURRENT, PHASE2},
    error, meaning, operation, operation_by_name, operations,
    sm_data_types::RoutingInfoForSmArg,
    type_by_name, v2,
};
use sigcodec_wire::{
    Kind, Layer, Reader, Writer,
    audit::{Finding, Flag},
};
use std::{format, vec::Vec};

fn tlv(octets: &[u8]) -> Tlv<'_> {
    Tlv::read(&mut Reader::new(octets, Layer::Map)).unwrap()
}
fn show<'a, T: Meaning<'a>>(octets: &'a [u8]) -> String {
    format!("{}", T::of(octets))
}

#[test]
fn identities() {
    assert_eq!(
        show::<meaning::ImsiDigits<'_>>(&[0x00, 0x01, 0x01, 0x21, 0x43, 0x65, 0x87, 0xf9]),
        "001010123456789"
    );
    assert_eq!(meaning::ImsiDigits::of(&[0x00, 0xf1]).mcc(), Some(1));
    assert_eq!(show::<meaning::Plmn<'_>>(&[0x00, 0xf1, 0x10]), "001-01");
    assert_eq!(show::<meaning::Plmn<'_>>(&[0x13, 0x00, 0x14]), "310-410");
    assert_eq!(PlmnId(&[0x00, 0xf1, 0x10]).get().mnc(), Some((1, 2)));
    assert_eq!(show::<meaning::CellOrArea<'_>>(&[0x00, 0xf1, 0x10, 0x12, 0x34, 0x00, 0x01]), "001-01-4660-1");
    assert!(meaning::ImeiDigits::of(&[0x21; 8]).is_imeisv());
}

#[test]
fn places() {
    let circle = meaning::Shape::of(&[0x10, 0x49, 0x27, 0xd2, 0xff, 0xaa, 0xaa, 0x0c]);
    let (latitude, longitude) = circle.point().unwrap();
    assert!((latitude - 51.435).abs() < 0.01 && (longitude + 0.46).abs() < 0.02, "{latitude} {longitude}");
    assert!(format!("{circle}").ends_with("uncertainty=21.4"), "{circle}");
    let south = meaning::Shape::of(&[0x00, 0xc0, 0, 0, 0x40, 0, 0]);
    assert_eq!(south.point(), Some((-45.0, 90.0)));
    let triangle = [0x53, 0, 0, 1, 0, 0, 1, 0, 0, 2, 0, 0, 2, 0, 0, 3, 0, 0, 3];
    assert_eq!(meaning::Shape::of(&triangle).points().count(), 3);
    let high = [0x80, 0x40, 0, 0, 0x40, 0, 0, 0x80, 0x64];
    assert_eq!(meaning::Shape::of(&high).altitude(), Some(-100.0));
    let velocity = meaning::Velocity::of(&[0x11, 0x0e, 0x00, 0x32, 0x05]);
    assert_eq!(
        (velocity.bearing(), velocity.horizontal_speed(), velocity.vertical_speed()),
        (Some(270), Some(50), Some(5))
    );
    assert_eq!(
        show::<meaning::Geodetic<'_>>(&[1, 0, 0x40, 0, 0, 0x40, 0, 0, 0x0c, 0x50]),
        "45.00000 90.00000 uncertainty=21.4"
    );
}

#[test]
fn packet_services() {
    assert_eq!(show::<meaning::ApnLabels<'_>>(b"\x08internet\x07example"), "internet.example");
    assert_eq!(show::<meaning::ApnLabels<'_>>(b"\x09abc"), "09616263");
    assert_eq!(show::<meaning::GsnIpAddress<'_>>(&[4, 192, 0, 2, 1]), "192.0.2.1");
    assert_eq!(meaning::GsnIpAddress::of(&[0x50, 1]).address(), None);
    assert_eq!(show::<meaning::PdpKind<'_>>(&[0xf1, 0x21]), "ipv4");
    assert_eq!(show::<meaning::NtpTime<'_>>(&0u32.to_be_bytes()), "2036-02-07T06:28:16Z");
    assert_eq!(show::<meaning::NtpTime<'_>>(&2_208_988_800u32.to_be_bytes()), "1970-01-01T00:00:00Z");
    assert_eq!(show::<meaning::NtpTime<'_>>(&3_918_153_599u32.to_be_bytes()), "2024-02-28T23:59:59Z");
    let qos = meaning::ExtQos::of(&[1, 0x72, 0x96, 0x40, 0xfe, 0x74, 0x83, 0x40, 0xff]);
    assert_eq!(qos.maximum_bit_rates(), (Some(64_000), Some(8_640_000)));
    assert_eq!(qos.guaranteed_bit_rates(), (Some(64_000), Some(0)));
}

#[test]
fn codes() {
    assert_eq!(show::<meaning::SsCodeName<'_>>(&[meaning::SupplementaryService::CFU.0]), "cfu");
    assert_eq!(show::<meaning::TeleserviceName<'_>>(&[0x11]), "telephony");
    assert_eq!(show::<meaning::BearerServiceName<'_>>(&[0x17, 0x01]), "generalDataCDA 01");
    assert_eq!(show::<meaning::StatusBits<'_>>(&[0x05]), "PA");
    assert_eq!(show::<meaning::IsupNumber<'_>>(&[0x84, 0x13, 0x51, 0x55, 0x01]), "+15551");
}

#[test]
fn versions_choose_types() {
    assert_eq!(operation(1, 2).unwrap().edition, &PHASE2);
    assert_eq!(operation(3, 2).unwrap().edition, &CURRENT);
    // USSD came into version 2 contexts in its present form.
    assert_eq!(operation(2, 59).unwrap().edition, &CURRENT);
    assert_eq!(operation(1, 19).unwrap().name, "processUnstructuredSS-Data");
    assert!(operation(3, 250).is_none());
    assert_eq!(operation_by_name("mtForwardSM", 3).unwrap().code, 44);
    assert_eq!(operation_by_name("sendRoutingInfoForSM", 2).unwrap().edition, &PHASE2);
    assert_eq!(error(27, 2).unwrap().edition, &PHASE2);
    assert_eq!(error(6, 1).unwrap().name, "absentSubscriberSM");
    assert_eq!(type_by_name("SM-RP-DA", 3).unwrap().name(), "SmRpDa");
    assert_eq!(CONTEXTS.len(), 78, "after a new context: a vector in vectors/map.jsonl, and the count here");
    let c = context(&[4, 0, 0, 1, 0, 20, 3]).unwrap();
    assert_eq!(c.name, "shortMsgGatewayContext-v3");
    assert_eq!(c.operation(45).unwrap().edition, &CURRENT);
    assert!(c.operation(2).is_none());
    assert!(context_by_name("shortmsggatewaycontext-v1").unwrap().operation(45).unwrap().edition == &PHASE2);
    let names: Vec<_> = PROTOCOL.contexts_of(operation(3, 45).unwrap()).map(|c| c.version).collect();
    assert_eq!(names, [3]);
}

#[test]
fn r_version_1_and_2_forms_decode() {
    // sendAuthenticationInfo of version 2 is a bare IMSI and answers a list.
    let imsi = [0x04, 0x08, 0x00, 0x01, 0x01, 0x21, 0x43, 0x65, 0x87, 0xf9];
    v2::operations::SendAuthenticationInfo::argument(tlv(&imsi)).unwrap();
    v2::operations::CancelLocation::argument(tlv(&imsi)).unwrap();
    let mut purge = Vec::from([0x30, 0x11]);
    purge.extend(imsi);
    purge.extend([0x04, 0x05, 0x91, 0x51, 0x55, 0x10, 0x00]);
    v2::operations::PurgeMs::argument(tlv(&purge)).unwrap();
}

#[test]
fn r_identity_under_any_tag_form() {
    // `9F 00` and `9F 80 00` are [0]: the IMSI of provideSubscriberInfo stays readable.
    for tag in [&[0x80][..], &[0x9f, 0x00], &[0x9f, 0x80, 0x00]] {
        let mut body = Vec::from(tag);
        body.extend([8, 0x00, 0x01, 0x01, 0x21, 0x43, 0x65, 0x87, 0xf9, 0xa2, 0x02, 0x80, 0x00]);
        let mut octets = Vec::from([0x30, u8::try_from(body.len()).unwrap()]);
        octets.extend(body);
        let arg = operations::ProvideSubscriberInfo::argument(tlv(&octets)).unwrap();
        assert!(arg.imsi.get().digits().is("001010123456789"));
    }
}

#[test]
fn r_unknown_members_survive() {
    // A member of later versions behind the known ones is kept.
    let octets = [
        0x30, 0x15, 0x80, 0x05, 0x91, 0x51, 0x55, 0x10, 0x00, 0x81, 0x01, 0xff, 0x82, 0x05, 0x91, 0x51, 0x55,
        0x10, 0x00, 0x9e, 0x01, 0x07,
    ];
    let mut octets = Vec::from(octets);
    octets[1] = u8::try_from(octets.len() - 2).unwrap();
    let arg: RoutingInfoForSmArg<'_> = decode_tlv(&octets, Layer::Map).unwrap();
    assert_eq!(arg.rest.octets(), [0x9e, 1, 7]);
    let mut buf = [0; 64];
    let mut w = Writer::new(&mut buf);
    arg.encode(&mut w);
    assert_eq!(w.finish().unwrap(), octets);
}

#[test]
fn r_sizes_are_judged_and_not_refused() {
    let mut found = Vec::new();
    let long = [0x04, 0x0b, 0x91, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    v2::operations::SendImsi::DEF.check_argument(Some(&tlv(&long)), &mut |e| found.push((e.kind(), e.at())));
    assert_eq!(found, [(Kind::Size, 2)]);
    assert_eq!(answer(Kind::Size), Answer::Error(36));
    assert_eq!(answer(Kind::Missing), Answer::Error(35));
    assert_eq!(answer(Kind::Tag), Answer::MistypedParameter);
    found.clear();
    operations::UpdateLocation::DEF.check_argument(None, &mut |e| found.push((e.kind(), e.at())));
    assert_eq!(found, [(Kind::Missing, 0)]);
}

#[test]
fn r_odd_digits_are_reported() {
    let mut found = Vec::new();
    let audit = |octets: &[u8], found: &mut Vec<(Flag, u32)>| {
        found.clear();
        let def = v2::operations::SendAuthenticationInfo::DEF;
        PROTOCOL.audit_argument(def, &tlv(octets), &mut |f: Finding| found.push((f.flag, f.at)));
    };
    audit(&[0x04, 0x01, 0xff], &mut found);
    assert!(found.contains(&(Flag::ImsiTooShort, 2)) || found.contains(&(Flag::ImsiEmpty, 2)), "{found:?}");
    audit(&[0x04, 0x03, 0x00, 0xf1, 0x1a], &mut found);
    assert!(
        found.contains(&(Flag::FillerMidString, 3)) && found.contains(&(Flag::DigitNotDecimal, 4)),
        "{found:?}"
    );
    let mut flags = Vec::new();
    let bare = [0x04, 0x08, 0x00, 0x01, 0x01, 0x21, 0x43, 0x65, 0x87, 0xf9];
    PROTOCOL
        .audit_argument(operations::CancelLocation::DEF, &tlv(&bare), &mut |f: Finding| flags.push(f.flag));
    assert!(flags.contains(&Flag::VersionFormMismatch), "{flags:?}");
    flags.clear();
    let long = [0x04, 0x0b, 0x91, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    PROTOCOL.audit_argument(v2::operations::SendImsi::DEF, &tlv(&long), &mut |f: Finding| flags.push(f.flag));
    assert_eq!(flags, [Flag::ConstraintViolated]);
    // An empty address does not stop anything.
    assert_eq!(format!("{}", IsdnAddressString(&[]).get()), "");
    assert_eq!(format!("{}", Imsi(&[]).get()), "");
}

#[test]
fn texts() {
    use meaning::{Alphabet, CodedText};
    let ussd = [0xaa, 0x18, 0x0d, 0xa6, 0x82, 0xdd, 0x6c, 0x31, 0x19, 0x2d, 0x36, 0xbb, 0xdd, 0x46];
    assert_eq!(format!("{}", CodedText::new(0x0f, &ussd)), "*140*0761241377#");
    assert_eq!(format!("{}", CodedText::new(0x48, &[0x20, 0xac, 0x00, 0x41])), "€A");
    assert_eq!(format!("{}", CodedText::new(0x11, &[0, 0, 0x00, 0x41, 0x00])), "A\\x00");
    assert_eq!(CodedText::new(0x44, &[1]).alphabet(), Alphabet::Octets);
    // Euro, then a carriage return that fills the seventh octet.
    assert_eq!(format!("{}", CodedText::new(0x0f, &[0x9b, 0x32])), "€");
    let arg = [&[0x30, 0x13, 0x04, 0x01, 0x0f, 0x04, 0x0e][..], &ussd].concat();
    let decoded: sigcodec_map::ss_data_types::UssdArg<'_> = decode_tlv(&arg, Layer::Map).unwrap();
    assert_eq!(format!("{}", decoded.text()), "*140*0761241377#");
    assert_eq!(format!("{}", CodedText::new(0, &[0x31, 0xd9, 0x8c, 0x56, 0xb3, 0xdd, 0x1a])), "1234567");
}

/// The cell broadcast data coding scheme names the language, or the text begins with its letters, TS 23.038 §5.
#[test]
fn languages_of_texts() {
    use meaning::{CodedText, TextLanguage};
    let language = |scheme, octets| CodedText::new(scheme, octets).language().map(|l| l.to_string());
    assert_eq!(language(0x01, &[]), Some("english".into()));
    assert_eq!(language(0x0f, &[]), None);
    assert_eq!(language(0x23, &[]), Some("russian".into()));
    let mut buf = [0; 16];
    let packed = CodedText::pack("de\rHallo", &mut buf).unwrap();
    let text = CodedText::new(0x10, packed.octets);
    assert_eq!((text.to_string(), text.language().unwrap().to_string()), ("Hallo".into(), "de".into()));
    let text = CodedText::new(0x11, &[0xe4, 0x32, 0x00, 0x41]);
    assert_eq!((text.to_string(), text.language().unwrap().to_string()), ("A".into(), "de".into()));
    assert!(matches!(text.language(), Some(TextLanguage::Letters(_))));
}

/// A USSD string whose last octet has seven bits left is filled, TS 23.038 §6.1.2.3.1.
#[test]
fn ussd_strings_are_filled() {
    use meaning::CodedText;
    for text in ["*100#", "*100#12", "*140*0761241377#", "1234567\r", ""] {
        let mut buf = [0; 32];
        let shown = CodedText::pack(text, &mut buf).unwrap().to_string();
        assert_eq!(shown.trim_end_matches('\r'), text.trim_end_matches('\r'));
    }
    let mut buf = [0; 7];
    assert_eq!(CodedText::pack("*100#12", &mut buf).unwrap().octets.len(), 7);
    assert_eq!(CodedText::pack("*100#12", &mut [0; 6]).unwrap_err().at(), 7);
}
