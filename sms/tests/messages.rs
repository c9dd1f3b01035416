//! What is built decodes to the same values, and what is decoded encodes to the same octets.
#![allow(
    missing_docs,
    clippy::cast_possible_truncation,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

use sigcodec_sms::{
    Address, Alphabet, Carrier, CodingGroup, Command, CommandData, CommandType, DataCodingScheme, Deliver,
    DeliverReportAck, DeliverReportError, Direction, EnhancedPeriod, EnhancedValue, FailureCause,
    Information, Message, NumberingPlan, ParameterIndicator, ProtocolIdentifier, RelativePeriod, Status,
    StatusReport, Submit, SubmitReportAck, SubmitReportError, TPDUS, Timestamp, Tpdu, TypeOfNumber, UserData,
    ValidityPeriod,
};
use sigcodec_wire::{Encode as _, Kind, audit::Flag};

fn number<'a>(digits: &str, buf: &'a mut [u8]) -> Address<'a> {
    Address::pack(TypeOfNumber::INTERNATIONAL, NumberingPlan::ISDN, digits, buf).unwrap()
}
fn flags(octets: &[u8], direction: Direction, carrier: Carrier) -> Vec<(Flag, u32)> {
    let message = Message::from_bytes_as(octets, direction, carrier).unwrap();
    let mut out = vec![];
    message.audit(&mut |f: sigcodec_wire::audit::Finding| out.push((f.flag, f.at)));
    out
}

/// One message of every type.
fn all(check: &mut dyn FnMut(Tpdu<'_>)) {
    let (mut a, mut b, mut c) = ([0; 10], [0; 140], [0; 140]);
    let address = number("15550100999", &mut a);
    let tp_ud = UserData::with_text(DataCodingScheme::GSM7, &[], "hello {world}", &mut b).unwrap();
    let time = Timestamp::new((2026, 11, 24), (13, 39, 24), 4);
    let indicator = ParameterIndicator::default();
    check(Tpdu::Deliver(Deliver {
        tp_mms: true,
        tp_oa: address,
        tp_scts: time,
        tp_ud,
        ..Deliver::default()
    }));
    check(Tpdu::DeliverReportAck(DeliverReportAck { tp_pi: indicator, ..DeliverReportAck::default() }));
    check(Tpdu::DeliverReportError(DeliverReportError {
        tp_fcs: FailureCause::MEMORY_CAPACITY_EXCEEDED,
        tp_pid: Some(ProtocolIdentifier::USIM_DATA_DOWNLOAD),
        tp_dcs: Some(DataCodingScheme::OCTETS),
        tp_ud: Some(UserData::with_octets(DataCodingScheme::OCTETS, &[], &[0xca, 0xfe], &mut c).unwrap()),
        ..DeliverReportError::default()
    }));
    for tp_vp in [
        None,
        Some(ValidityPeriod::Relative(RelativePeriod::at_least(24 * 60))),
        Some(ValidityPeriod::Absolute(time)),
        Some(ValidityPeriod::Enhanced(EnhancedPeriod::time(1, 30, 0))),
    ] {
        check(Tpdu::Submit(Submit {
            tp_srr: true,
            tp_mr: 7,
            tp_da: address,
            tp_vp,
            tp_ud,
            ..Submit::default()
        }));
    }
    check(Tpdu::SubmitReportAck(SubmitReportAck { tp_scts: time, tp_ud: Some(tp_ud), ..Default::default() }));
    check(Tpdu::SubmitReportError(SubmitReportError {
        tp_fcs: FailureCause::SC_BUSY,
        tp_scts: time,
        ..SubmitReportError::default()
    }));
    let status = StatusReport {
        tp_mr: 7,
        tp_ra: address,
        tp_scts: time,
        tp_dt: time,
        tp_st: Status::RECEIVED,
        ..StatusReport::default()
    };
    check(Tpdu::StatusReport(status));
    check(Tpdu::StatusReport(StatusReport {
        tp_pi: Some(indicator),
        tp_dcs: Some(DataCodingScheme::GSM7),
        tp_ud: Some(tp_ud),
        ..status
    }));
    let mut buf = [0; 140];
    let elements = [Information::ApplicationPort8 { destination: 1, originator: 2 }];
    let data = UserData::with_octets(DataCodingScheme::OCTETS, &elements, &[1, 2, 3], &mut buf).unwrap();
    check(Tpdu::Command(Command {
        tp_mr: 7,
        tp_ct: CommandType::DELETE,
        tp_mn: 6,
        tp_da: address,
        tp_cd: CommandData(data),
        ..Command::default()
    }));
}

#[test]
fn every_message_there_and_back() {
    let mut seen = std::collections::BTreeSet::new();
    all(&mut |tpdu| {
        let layout = tpdu.layout();
        seen.insert((layout.name, format!("{:?}", layout.carrier)));
        let mut buf = [0; 256];
        let octets = tpdu.encode_to_slice(&mut buf).unwrap();
        let message = Message::from_bytes_as(octets, layout.direction, layout.carrier).unwrap();
        let shown = format!("{:?}", message.tpdu());
        assert_eq!(*message.tpdu(), tpdu, "{shown}");
        assert_eq!(message.layout().name, layout.name);
        assert_eq!(flags(octets, layout.direction, layout.carrier), [], "{shown}");
        message.check(&mut |e| panic!("{e}"));
        for n in 0..octets.len() {
            // A cut inside the user data is a finding, any other an error; a status report may end early.
            match Message::from_bytes_as(&octets[..n], layout.direction, layout.carrier) {
                Err(e) => assert!(e.kind() == Kind::Truncated && e.at() as usize <= n, "{shown} at {n}"),
                Ok(m) => {
                    let found = flags(&octets[..n], layout.direction, layout.carrier);
                    let early = matches!(m.tpdu(), Tpdu::StatusReport(r) if r.tp_pi.is_none());
                    assert!(
                        early || found.iter().any(|(f, _)| *f == Flag::UdlBeyondOctets),
                        "{shown} at {n}"
                    );
                }
            }
            let e = tpdu.encode_to_slice(&mut vec![0; n]).unwrap_err();
            assert_eq!((e.kind(), e.at() as usize), (Kind::Capacity, octets.len()));
        }
    });
    assert_eq!(seen.len(), TPDUS.len());
}

/// Each bit of the first octet survives, whether a parameter uses it or not.
#[test]
fn every_first_octet() {
    for layout in TPDUS {
        for first in (0..=255u8).filter(|f| f & 3 == layout.message_type) {
            let octets = [&[first][..], &[1; 40]].concat();
            let message = Message::from_bytes_as(&octets, layout.direction, layout.carrier).unwrap();
            assert_eq!(message.encode_to_slice(&mut [0; 64]).unwrap(), octets, "{} {first:02x}", layout.name);
        }
    }
}

/// A mobile station takes a reserved type as SMS-DELIVER, TS 23.040 §9.2.3.1.
#[test]
fn the_reserved_type() {
    let mut octets = [&[0][..], &[0; 12]].concat();
    octets[2] = 0x91;
    octets[0] = 3;
    let message = Message::from_bytes_as(&octets, Direction::Mt, Carrier::Data).unwrap();
    assert!(matches!(message.tpdu(), Tpdu::Deliver(_)));
    assert_eq!(message.encode_to_slice(&mut [0; 64]).unwrap(), octets);
    assert!(flags(&octets, Direction::Mt, Carrier::Data).contains(&(Flag::TpduTypeReserved, 0)));
    for (first, direction, carrier) in [
        (3, Direction::Mo, Carrier::Data),
        (0, Direction::Mo, Carrier::Data),
        (1, Direction::Mt, Carrier::Data),
        (1, Direction::Mo, Carrier::Ack),
        (0, Direction::Mt, Carrier::Error),
    ] {
        octets[0] = first;
        let e = Message::from_bytes_as(&octets, direction, carrier).unwrap_err();
        assert_eq!((e.kind(), e.at(), e.detail()), (Kind::MessageType, 0, u16::from(first)));
    }
    let e = Message::from_bytes_as(&[], Direction::Mt, Carrier::Data).unwrap_err();
    assert_eq!(e.kind(), Kind::Truncated);
}

#[test]
fn addresses() {
    let mut buf = [0; 10];
    let a = number("155501", &mut buf);
    assert_eq!((a.length, a.type_of_address, a.value), (6, 0x91, &[0x51, 0x55, 0x10][..]));
    assert_eq!(a.to_string(), "+155501");
    assert!(a.is("155501"));
    let a = number("15550", &mut buf);
    assert_eq!(a.value, [0x51, 0x55, 0xf0]);
    for (text, length) in [("Ufone", 9), ("Info", 7), ("Seven77", 13), ("Eight888", 14), ("ElevenChars", 20)]
    {
        let mut buf = [0; 10];
        let a = Address::pack_text(text, &mut buf).unwrap();
        assert_eq!((a.length, a.to_string().as_str()), (length, text));
        assert_eq!(a.type_of_number(), TypeOfNumber::ALPHANUMERIC);
    }
    let pack = |text: &str| Address::pack_text(text, &mut [0; 20]).unwrap_err().kind();
    assert_eq!(pack("twelve chars"), Kind::TooLong);
    assert_eq!(pack("дом"), Kind::Text);
    let pack = |digits: &str, n: usize| {
        let e =
            Address::pack(TypeOfNumber::UNKNOWN, NumberingPlan::ISDN, digits, &mut vec![0; n]).unwrap_err();
        (e.kind(), e.at())
    };
    assert_eq!(pack("123456789012345678901", 20), (Kind::TooLong, 0));
    assert_eq!(pack("12x", 20), (Kind::Digit, 2));
    assert_eq!(pack("12345", 2), (Kind::Capacity, 3));
}

#[test]
fn odd_addresses_are_told() {
    let with = |address: &[u8]| {
        let octets = [&[0x04][..], address, &[0, 0, 0x62, 0x11, 0x42, 0x31, 0x93, 0x42, 0x40, 0]].concat();
        flags(&octets, Direction::Mt, Carrier::Data)
    };
    assert_eq!(with(&[3, 0x91, 0x21, 0xf3]), []);
    assert_eq!(with(&[3, 0x91, 0x21, 0x03]), [(Flag::SmsAddressFiller, 4)]);
    assert_eq!(with(&[4, 0x91, 0x21, 0xf3]), [(Flag::SmsAddressFiller, 4)]);
    assert_eq!(with(&[4, 0x91, 0x2a, 0x43]), [(Flag::SmsAddressNotDecimal, 3)]);
    assert_eq!(with(&[4, 0x11, 0x21, 0x43]), [(Flag::SmsAddressNoExtensionBit, 2)]);
    assert_eq!(with(&[4, 0xf1, 0x21, 0x43]), [(Flag::SmsAddressTypeReserved, 2)]);
    assert_eq!(with(&[4, 0x97, 0x21, 0x43]), [(Flag::SmsAddressTypeReserved, 2)]);
    assert_eq!(with(&[[22, 0x91].as_slice(), &[0x11; 11]].concat()), [(Flag::SmsAddressTooLong, 1)]);
    // Five characters need nine half octets.
    assert_eq!(with(&[9, 0xd0, 0x55, 0xf3, 0xdb, 0x5d, 0x06]), []);
    assert_eq!(with(&[10, 0xd0, 0x55, 0xf3, 0xdb, 0x5d, 0x06]), [(Flag::SmsAddressLengthOdd, 1)]);
    assert_eq!(with(&[9, 0xd0, 0x55, 0xf3, 0xdb, 0x5d, 0x86]), [(Flag::SmsFillBits, 7)]);
}

#[test]
fn times() {
    let t = Timestamp::new((2026, 11, 24), (13, 39, 24), -22);
    assert_eq!(t.0, [0x62, 0x11, 0x42, 0x31, 0x93, 0x42, 0x2a]);
    assert_eq!((t.year(), t.month(), t.day()), (Some(2026), Some(11), Some(24)));
    assert_eq!((t.hour(), t.minute(), t.second(), t.zone()), (Some(13), Some(39), Some(24), Some(-22)));
    assert_eq!(t.to_string(), "2026-11-24T13:39:24-05:30");
    for zone in -79..=79 {
        assert_eq!(Timestamp::new((1999, 1, 1), (0, 0, 0), zone).zone(), Some(zone));
    }
    let odd = Timestamp([0xf2, 0x21, 0, 0, 0, 0, 0xf0]);
    assert_eq!((odd.year(), odd.month(), odd.zone(), odd.is_valid()), (None, Some(12), None, false));
    assert_eq!(odd.to_string(), "202f-12-00T00:00:00z0f");
    assert_eq!(Timestamp::new((1999, 12, 31), (0, 0, 0), 0).to_string(), "1999-12-31T00:00:00+00:00");
}

#[test]
fn validity_periods() {
    for (n, minutes) in [
        (0, 5),
        (143, 720),
        (144, 750),
        (167, 1440),
        (168, 2880),
        (196, 43_200),
        (197, 50_400),
        (255, 635_040),
    ] {
        assert_eq!(RelativePeriod(n).minutes(), minutes);
        assert_eq!(RelativePeriod::at_least(minutes), RelativePeriod(n));
    }
    assert_eq!(RelativePeriod::at_least(u32::MAX), RelativePeriod(255));
    assert_eq!(EnhancedPeriod::seconds(30).value(), EnhancedValue::Seconds(30));
    assert_eq!(EnhancedPeriod::time(12, 34, 56).value(), EnhancedValue::Time(Some((12, 34, 56))));
    assert_eq!(
        EnhancedPeriod([0x41, 11, 0, 0, 0, 0, 0]).value(),
        EnhancedValue::Relative(RelativePeriod(11))
    );
    for (octets, odd) in [
        ([0x00, 0, 0, 0, 0, 0, 0], false),
        ([0x40, 0, 0, 0, 0, 0, 0], false),
        ([0x00, 1, 0, 0, 0, 0, 0], true),
        ([0x02, 0, 0, 0, 0, 0, 0], true),
        ([0x03, 0x21, 0x43, 0x06, 0, 0, 0], true),
        ([0x04, 0, 0, 0, 0, 0, 0], true),
        ([0x81, 1, 0, 0, 0, 0, 0], true),
        ([0x09, 1, 0, 0, 0, 0, 0], true),
    ] {
        assert_eq!(EnhancedPeriod(octets).is_odd(), odd, "{octets:02x?}");
    }
}

/// TS 23.038 §4, every group.
#[test]
fn data_coding_schemes() {
    use Alphabet::{Gsm7, Octets, Ucs2};
    for (scheme, alphabet, class, waiting, reserved) in [
        (0x00, Gsm7, None, None, false),
        (0x04, Octets, None, None, false),
        (0x08, Ucs2, None, None, false),
        (0x0c, Gsm7, None, None, true),
        (0x01, Gsm7, None, None, true),
        (0x10, Gsm7, Some(0), None, false),
        (0x1b, Ucs2, Some(3), None, false),
        (0x20, Octets, None, None, false),
        (0x38, Octets, Some(0), None, false),
        (0x48, Ucs2, None, None, false),
        (0x55, Octets, Some(1), None, false),
        (0x80, Gsm7, None, None, true),
        (0xb5, Gsm7, None, None, true),
        (0xc0, Gsm7, None, Some((false, 0)), false),
        (0xc9, Gsm7, None, Some((true, 1)), false),
        (0xda, Gsm7, None, Some((true, 2)), false),
        (0xe3, Ucs2, None, Some((false, 3)), false),
        (0xe7, Ucs2, None, Some((false, 3)), true),
        (0xf0, Gsm7, Some(0), None, false),
        (0xf5, Octets, Some(1), None, false),
        (0xf8, Gsm7, Some(0), None, true),
    ] {
        let d = DataCodingScheme(scheme);
        assert_eq!((d.alphabet(), d.class(), d.is_reserved()), (alphabet, class, reserved), "{scheme:02x}");
        assert_eq!(d.message_waiting().map(|w| (w.active, w.kind)), waiting, "{scheme:02x}");
    }
    assert_eq!(DataCodingScheme(0x90).group(), CodingGroup::Reserved);
    assert_eq!(DataCodingScheme::UCS2.with_class(1), DataCodingScheme(0x19));
}

#[test]
fn what_is_odd_is_told_and_survives() {
    // SMS-DELIVER with a reserved bit, a time that is none, more announced than there is.
    let octets = [0x14, 2, 0x91, 0x51, 0x80, 0x0c, 0x62, 0x31, 0x42, 0x31, 0x93, 0x42, 0x40, 5, 0xe8, 0x32];
    let found = flags(&octets, Direction::Mt, Carrier::Data);
    assert_eq!(
        found,
        [
            (Flag::TpduReservedBits, 0),
            (Flag::SmsPidReserved, 4),
            (Flag::SmsDcsReserved, 5),
            (Flag::SmsTimeOdd, 6),
            (Flag::UdlBeyondOctets, 13)
        ]
    );
    let message = Message::from_bytes_as(&octets, Direction::Mt, Carrier::Data).unwrap();
    assert_eq!(message.encode_to_slice(&mut [0; 64]).unwrap(), octets);
    let mut kinds = vec![];
    message.check(&mut |e| kinds.push(e.kind()));
    assert_eq!(kinds, [Kind::Reserved, Kind::Reserved, Kind::Reserved, Kind::Time, Kind::Truncated]);
    // Octets behind the user data.
    let octets = [0x04, 2, 0x91, 0x51, 0, 0, 0x62, 0x11, 0x42, 0x31, 0x93, 0x42, 0x40, 1, 0x68, 0xaa, 0xbb];
    assert_eq!(flags(&octets, Direction::Mt, Carrier::Data), [(Flag::TpduTrailing, 15)]);
    let message = Message::from_bytes_as(&octets, Direction::Mt, Carrier::Data).unwrap();
    let Tpdu::Deliver(deliver) = message.tpdu() else { panic!() };
    assert_eq!((deliver.tp_ud.text().to_string(), deliver.rest), ("h".into(), &[0xaa, 0xbb][..]));
    assert_eq!(message.encode_to_slice(&mut [0; 64]).unwrap(), octets);
    // An extended parameter indicator with reserved bits.
    let octets = [0x00, 0xf8, 0x81, 0x02];
    let message = Message::from_bytes_as(&octets, Direction::Mo, Carrier::Ack).unwrap();
    let Tpdu::DeliverReportAck(report) = message.tpdu() else { panic!() };
    assert_eq!(report.tp_pi, ParameterIndicator { reserved: 0x78, extension: &[0x81, 0x02] });
    assert_eq!(message.encode_to_slice(&mut [0; 8]).unwrap(), octets);
    let e = Message::from_bytes_as(&[0x00, 0x80, 0x80], Direction::Mo, Carrier::Ack).unwrap_err();
    assert_eq!((e.kind(), e.at()), (Kind::Truncated, 3));
}

/// What stands inside the elements of a header: reserved values and addresses are judged as elsewhere.
#[test]
fn what_is_odd_inside_elements() {
    let odd = |element: &[u8], more: &[u8]| {
        let header = [&[element.len() as u8][..], element].concat();
        let head = [0x44, 8, 0x91, 0x51, 0x55, 0x10, 0, 0, 4, 0x62, 0x11, 0x42, 0x31, 0x93, 0x42, 0x40];
        let length = (header.len() + more.len()) as u8;
        flags(&[&head[..], &[length], &header, more].concat(), Direction::Mt, Carrier::Data)
    };
    for (element, expected) in [
        (&[0x24, 1, 1][..], None),
        (&[0x24, 1, 14], Some((Flag::SmsValueReserved, 20))),
        (&[0x24, 1, 0], Some((Flag::SmsValueReserved, 20))),
        (&[0x25, 1, 3], None),
        // Spanish has no locking shift table.
        (&[0x25, 1, 2], Some((Flag::SmsValueReserved, 20))),
        (&[0x07, 1, 2], None),
        (&[0x07, 1, 9], Some((Flag::SmsValueReserved, 20))),
        (&[0x22, 4, 3, 0x91, 0x51, 0xf5], None),
        (&[0x22, 4, 3, 0x91, 0x51, 0x05], Some((Flag::SmsAddressFiller, 23))),
        (&[0x23, 10, 0, 3, 0x91, 0x51, 0xf5, 1, 1, 0, 1, 9], Some((Flag::UdhElementSize, 20))),
        (&[0x23, 7, 1, 2, 0x91, 0x51, 1, 0x20, 0], Some((Flag::UdhElementSize, 20))),
        (&[0x23, 9, 1, 2, 0x91, 0x51, 1, 1, 0, 1, 5], None),
        (&[0x23, 9, 3, 2, 0x91, 0x51, 1, 0x21, 0, 1, 0x25], Some((Flag::SmsValueReserved, 20))),
    ] {
        let found = odd(element, &[]);
        assert_eq!(found.first().copied(), expected, "{element:02x?} {found:?}");
    }
    // Each spare bit of voice mail information has its place.
    let found = odd(&[0x23, 9, 3, 2, 0x91, 0x51, 1, 0x21, 0, 1, 0x25], &[]);
    assert_eq!(found, [20, 25, 28].map(|at| (Flag::SmsValueReserved, at)));
}

/// A name that several numbers share does not replace the number.
#[test]
fn protocol_identifiers_are_told_apart() {
    let shown: Vec<String> = (0..=255).map(|n| ProtocolIdentifier(n).value().to_string()).collect();
    let unique: std::collections::BTreeSet<_> = shown.iter().collect();
    assert_eq!(unique.len(), 256);
    assert_eq!((shown[3].as_str(), shown[0xc1].as_str()), ("smeToSmeProtocol 3", "scSpecific 193"));
}
