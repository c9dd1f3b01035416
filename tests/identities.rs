//! Every kind of identity with its path, octets and text, in MAP and in Diameter, and what hides one.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec::{
    diameter::{self, avp},
    screen::{Found, Kind, MAX_TEXT, Report, Summary, identities},
    stack::Frame,
    wire::{Decode as _, Kind as Kinds, walk::Visitor},
};

fn octets(hex: &str) -> Vec<u8> {
    let hex: String = hex.split_whitespace().collect();
    (0..hex.len()).step_by(2).map(|i| u8::from_str_radix(&hex[i..i + 2], 16).unwrap()).collect()
}

/// Everything that is told: what, where by name, the first and the last octet, the text or why it cannot be read.
type Line = (Option<Kind>, String, (u32, u32), Result<String, Kinds>);
fn told(walk: impl FnOnce(&mut dyn Visitor)) -> Vec<Line> {
    let mut out = vec![];
    identities(walk, &mut |told| {
        out.push(match told {
            Report::Identity { kind, path, span, text } => {
                (Some(kind), path.to_owned(), (span.start, span.end), Ok(text.to_string()))
            }
            Report::Undecodable { kind, path, span, error } => {
                (kind, path.to_owned(), (span.start, span.end), Err(error.kind()))
            }
        });
    });
    out
}

/// A Begin without dialogue around these components; the first component is octet 7.
fn begin(components: &[Vec<u8>]) -> Vec<u8> {
    let body = components.concat();
    let n = u8::try_from(body.len()).unwrap();
    assert!(n < 122);
    [&[0x62, n + 5, 0x48, 1, 7, 0x6c, n][..], &body].concat()
}
/// A component: identifiers, and a parameter that begins at its octet 8.
fn component(tag: u8, code: u8, parameter: &str) -> Vec<u8> {
    let parameter = octets(parameter);
    let n = u8::try_from(parameter.len()).unwrap();
    [&[tag, n + 6, 2, 1, 1, 2, 1, code][..], &parameter].concat()
}
/// subscriberInfoEnquiryContext-v3.
const PSI_V3: [u8; 7] = [4, 0, 0, 1, 0, 28, 3];

fn of_tcap(octets: &[u8]) -> Vec<Line> {
    let frame = Frame::from_tcap(octets).in_context(&PSI_V3);
    assert!(matches!(frame.tcap(), Some(Ok(_))), "{:?}", frame.tcap());
    told(|v| frame.walk(v))
}
fn one(kind: Kind, path: &str, span: (u32, u32), text: &str) -> Line {
    (Some(kind), path.to_owned(), span, Ok(text.to_owned()))
}

/// An AVP with this value.
fn raw(def: &diameter::Def, value: &[u8]) -> Vec<u8> {
    let vendor = if def.vendor == 0 { vec![] } else { def.vendor.to_be_bytes().to_vec() };
    let flags = if def.vendor == 0 { 0x40 } else { 0xc0 };
    let n = u32::try_from(8 + vendor.len() + value.len()).unwrap();
    let mut out = def.code.to_be_bytes().to_vec();
    out.extend((flags << 24 | n).to_be_bytes());
    out.extend(vendor);
    out.extend(value);
    out.resize(out.len().next_multiple_of(4), 0);
    out
}
/// A Credit-Control-Request with these AVPs, the first of which is octet 20.
fn diameter_message(avps: &[Vec<u8>]) -> Vec<u8> {
    let avps = avps.concat();
    let n = u32::try_from(avps.len() + 20).unwrap();
    let mut out = (0x0100_0000 | n).to_be_bytes().to_vec();
    for word in [0xc000_0110u32, 4, 1, 2] {
        out.extend(word.to_be_bytes());
    }
    out.extend(avps);
    out
}

fn of_diameter(avps: &[Vec<u8>]) -> Vec<Line> {
    let octets = diameter_message(avps);
    let message = diameter::Message::from_bytes(&octets).unwrap();
    told(|v| message.walk_with(&diameter::STANDARD, v))
}
fn summary(avps: &[Vec<u8>]) -> Summary {
    let octets = diameter_message(avps);
    let message = diameter::Message::from_bytes(&octets).unwrap();
    Summary::of(|v| message.walk_with(&diameter::STANDARD, v))
}
fn tcap_summary(components: &[Vec<u8>]) -> Summary {
    let octets = begin(components);
    let frame = Frame::from_tcap(&octets).in_context(&PSI_V3);
    Summary::of(|v| frame.walk(v))
}

/// Every kind of identity of MAP: those that are a leaf, addresses with parts, and a whole argument.
#[test]
fn identities_of_map_with_path_and_octets() {
    let argument = "tcap/components/invoke/argument";
    let update =
        component(0xa1, 2, "3022 0408000101214365 87f9 8104911316f1 0404911316f2 8a0401020304 a604 80020780");
    assert_eq!(
        of_tcap(&begin(&[update])),
        [
            one(Kind::Imsi, &format!("{argument}/imsi"), (17, 27), "001010123456789"),
            one(Kind::Node, &format!("{argument}/mscNumber"), (27, 33), "31611"),
            one(Kind::Node, &format!("{argument}/vlrNumber"), (33, 39), "31612"),
            one(Kind::Lmsi, &format!("{argument}/lmsi"), (39, 45), "01020304"),
        ]
    );
    let several = begin(&[
        component(0xa1, 43, "0408 5376100921436587"),
        component(0xa1, 55, "0404 0a0b0c0d"),
        component(0xa1, 70, "3014 8008000101214365 87f9 810401020304 a2028000"),
    ]);
    assert_eq!(
        of_tcap(&several),
        [
            one(Kind::Imei, argument, (15, 25), "3567019012345678"),
            one(Kind::Tmsi, argument, (33, 39), "0a0b0c0d"),
            one(Kind::Imsi, &format!("{argument}/imsi"), (49, 59), "001010123456789"),
            one(Kind::Lmsi, &format!("{argument}/lmsi"), (59, 65), "01020304"),
        ]
    );
    // A number of a subscriber.
    let routing = begin(&[component(0xa1, 22, "300f 800491131632 830100 860491131632")]);
    let msisdn = one(Kind::Msisdn, &format!("{argument}/msisdn"), (17, 23), "316123");
    let scf = one(Kind::Node, &format!("{argument}/gmscOrGsmSCFAddress"), (26, 32), "316123");
    assert_eq!(of_tcap(&routing), [msisdn, scf]);
}

/// What cannot be read is told where it stands, and what follows it has its own place.
#[test]
fn what_cannot_be_read_has_a_path_as_well() {
    let argument = "tcap/components/invoke/argument";
    let octets = begin(&[
        component(0xa1, 70, "3010 a00a0308000101214365 87f9 a2028000"),
        component(0xa1, 99, "0401aa"),
        component(0xa3, 99, "0401aa"),
        component(0xa1, 70, "300e 8008000101214365 87f8 a2028000"),
    ]);
    assert_eq!(
        of_tcap(&octets),
        [
            (Some(Kind::Imsi), format!("{argument}/imsi"), (17, 29), Err(Kinds::Segmented)),
            (None, argument.to_owned(), (41, 44), Err(Kinds::NotRead)),
            (None, "tcap/components/returnError/parameter".to_owned(), (52, 55), Err(Kinds::NotRead)),
            one(Kind::Imsi, &format!("{argument}/imsi"), (65, 75), "001010123456788"),
        ]
    );
    let broken = component(0xa1, 70, "3013 8008000101214365 87f9 810401020304 a2028000");
    let [(None, path, span, Err(Kinds::Trailing))] = &of_tcap(&begin(&[broken]))[..] else { panic!() };
    assert_eq!((path.as_str(), *span), ("tcap/components", (7, 37)));
}

/// Every AVP that is an identity by itself.
#[test]
fn identities_of_diameter() {
    let digits = [0x13, 0x16, 0xf2];
    let rows: &[(&diameter::Def, Kind, &[u8], &str)] = &[
        (avp::_3GPP_IMSI.def, Kind::Imsi, b"001010123456789", "001010123456789"),
        (avp::MSISDN.def, Kind::Msisdn, &digits, "31612"),
        (avp::A_MSISDN.def, Kind::Msisdn, &digits, "31612"),
        (avp::IMEI.def, Kind::Imei, b"35671001234567", "35671001234567"),
        (avp::_3GPP_IMEISV.def, Kind::Imei, b"3567100123456701", "3567100123456701"),
        (avp::USER_EQUIPMENT_INFO_IMEISV.def, Kind::Imei, &[1, 2], "1020"),
        (avp::LMSI.def, Kind::Lmsi, &[1, 2, 3, 4], "01020304"),
        (avp::ORIGIN_HOST.def, Kind::Node, b"a.b", "a.b"),
        (avp::ORIGIN_REALM.def, Kind::Node, b"a.b", "a.b"),
        (avp::DESTINATION_HOST.def, Kind::Node, b"a.b", "a.b"),
        (avp::DESTINATION_REALM.def, Kind::Node, b"a.b", "a.b"),
        (avp::ROUTE_RECORD.def, Kind::Node, b"a.b", "a.b"),
        (avp::PROXY_HOST.def, Kind::Node, b"a.b", "a.b"),
        (avp::SERVER_NAME.def, Kind::Node, b"a.b", "a.b"),
        (avp::SC_ADDRESS.def, Kind::Node, &digits, "31612"),
        (avp::SGSN_NUMBER.def, Kind::Node, &digits, "31612"),
        (avp::MSC_NUMBER.def, Kind::Node, &digits, "31612"),
        (avp::MME_NAME.def, Kind::Node, b"a.b", "a.b"),
        (avp::MME_NUMBER_FOR_MT_SMS.def, Kind::Node, &digits, "31612"),
        (avp::GMLC_NUMBER.def, Kind::Node, &digits, "31612"),
        (avp::USER_NAME.def, Kind::Imsi, b"001010123456789", "001010123456789"),
        (avp::PUBLIC_IDENTITY.def, Kind::Subscriber, b"sip:a@b", "sip:a@b"),
        (avp::WILDCARDED_IMPU.def, Kind::Subscriber, b"sip:!.*!@b", "sip:!.*!@b"),
        (avp::EXTERNAL_IDENTIFIER.def, Kind::Subscriber, b"a@b", "a@b"),
    ];
    for (def, kind, value, text) in rows {
        let head = if def.vendor == 0 { 8 } else { 12 };
        let end = 20 + head + u32::try_from(value.len()).unwrap();
        let path = format!("diameter/avps/{}", def.name);
        assert_eq!(of_diameter(&[raw(def, value)]), [one(*kind, &path, (20 + head, end), text)]);
    }
    // All of them one behind the other, each with its own path, and others between that are none.
    let between = raw(avp::AUTH_APPLICATION_ID.def, &[0, 0, 0, 4]);
    let all: Vec<_> = rows.iter().flat_map(|(def, _, value, _)| [raw(def, value), between.clone()]).collect();
    let told: Vec<_> =
        of_diameter(&all).into_iter().map(|(kind, path, _, text)| (kind, path, text)).collect();
    let expected: Vec<_> = rows
        .iter()
        .map(|(def, kind, _, text)| {
            (Some(*kind), format!("diameter/avps/{}", def.name), Ok((*text).to_owned()))
        })
        .collect();
    assert_eq!(told, expected);
    for def in [avp::SESSION_ID.def, avp::ORIGIN_STATE_ID.def, avp::_3GPP_IMSI_MCC_MNC.def] {
        assert_eq!(of_diameter(&[raw(def, b"00101")]).iter().filter(|l| l.0.is_some()).count(), 0);
    }
}

/// The text of a user name or public identity says which it is.
#[test]
fn a_user_name_is_what_its_text_says() {
    use Kind::{Imsi, Msisdn, Subscriber};
    let imsi = "001010123456789";
    for (text, user_name, public) in [
        ("", (Subscriber, ""), (Subscriber, "")),
        ("0010", (Subscriber, "0010"), (Subscriber, "0010")),
        ("00101", (Imsi, "00101"), (Imsi, "00101")),
        (imsi, (Imsi, imsi), (Imsi, imsi)),
        ("0010101234567890", (Imsi, imsi), (Imsi, imsi)),
        ("00101012345678a", (Imsi, "00101012345678"), (Imsi, "00101012345678")),
        ("bob01010", (Subscriber, "bob01010"), (Subscriber, "bob01010")),
        ("001010123456789@ims.example", (Imsi, imsi), (Imsi, imsi)),
        ("alice@00101", (Subscriber, "alice@00101"), (Subscriber, "alice@00101")),
        ("+31612345678", (Msisdn, "31612345678"), (Msisdn, "31612345678")),
        (
            "sip:alice@ims.example",
            (Subscriber, "sip:alice@ims.example"),
            (Subscriber, "sip:alice@ims.example"),
        ),
        ("sip:", (Subscriber, "sip:"), (Subscriber, "sip:")),
        ("sip:+31612345678@ims.example", (Msisdn, "31612345678"), (Msisdn, "31612345678")),
        ("sip:31612345678", (Imsi, "31612345678"), (Msisdn, "31612345678")),
        ("tel:+316-123-45678", (Msisdn, "31612345678"), (Msisdn, "31612345678")),
        ("tel:31612345678", (Msisdn, "31612345678"), (Msisdn, "31612345678")),
        ("tel:+3161", (Subscriber, "tel:+3161"), (Subscriber, "tel:+3161")),
        ("tel:+31612", (Msisdn, "31612"), (Msisdn, "31612")),
        ("tel:+316123456789012", (Msisdn, "316123456789012"), (Msisdn, "316123456789012")),
        (
            "tel:+3161234567890123",
            (Subscriber, "tel:+3161234567890123"),
            (Subscriber, "tel:+3161234567890123"),
        ),
        ("tel:+3161234x", (Subscriber, "tel:+3161234x"), (Subscriber, "tel:+3161234x")),
    ] {
        for (def, expected) in [(avp::USER_NAME.def, user_name), (avp::PUBLIC_IDENTITY.def, public)] {
            let told = of_diameter(&[raw(def, text.as_bytes())]);
            let [(Some(found), _, _, Ok(shown))] = &told[..] else { panic!("{told:?}") };
            assert_eq!((*found, shown.as_str()), expected, "{} {text}", def.name);
        }
    }
}

/// A Subscription-Id with its type, where it has one, in front of its data or behind.
fn subscription(number: Option<u8>, data: &str, behind: bool) -> Vec<u8> {
    let data = raw(avp::SUBSCRIPTION_ID_DATA.def, data.as_bytes());
    let number = number.map(|n| raw(avp::SUBSCRIPTION_ID_TYPE.def, &[0, 0, 0, n])).unwrap_or_default();
    raw(avp::SUBSCRIPTION_ID.def, &if behind { [data, number] } else { [number, data] }.concat())
}

#[test]
fn the_type_of_a_subscription_says_what_its_data_are() {
    let kind = |avp: Vec<u8>| {
        let told = of_diameter(&[avp]);
        let [(Some(kind), path, _, Ok(_)), doubt @ ..] = &told[..] else { panic!("{told:?}") };
        assert_eq!(path, "diameter/avps/Subscription-Id/Subscription-Id-Data");
        (*kind, doubt.len())
    };
    for behind in [false, true] {
        for (number, data, expected) in [
            (Some(0), "316", Kind::Msisdn),
            (Some(0), "001010123456789", Kind::Msisdn),
            (Some(1), "316", Kind::Imsi),
            (Some(1), "tel:+316123456", Kind::Imsi),
            // SIP URI, NAI and private: the text tells.
            (Some(2), "sip:alice@b", Kind::Subscriber),
            (Some(2), "tel:+316123456", Kind::Msisdn),
            (Some(3), "001010123456789@b", Kind::Imsi),
            (Some(4), "316", Kind::Subscriber),
            (Some(9), "001010123456789", Kind::Imsi),
            (None, "001010123456789", Kind::Imsi),
            (None, "316", Kind::Subscriber),
        ] {
            // Without a type it may be another kind: that is told, too.
            let doubt = usize::from(number.is_none());
            assert_eq!(kind(subscription(number, data, behind)), (expected, doubt), "{number:?} {data}");
        }
    }
    // The type of one is not that of the next.
    for behind in [false, true] {
        for first in [0, 1] {
            let two = [subscription(Some(first), "316", behind), subscription(None, "sip:alice@b", behind)];
            let kinds: Vec<_> = of_diameter(&two).iter().map(|l| l.0).collect();
            let first = if first == 0 { Kind::Msisdn } else { Kind::Imsi };
            assert_eq!(kinds, [Some(first), Some(Kind::Subscriber), None]);
        }
    }
    // Nor is that of the one in front of an AVP outside.
    let told = of_diameter(&[subscription(Some(1), "316", false), raw(avp::USER_NAME.def, b"bob")]);
    assert_eq!(told.iter().map(|l| l.0).collect::<Vec<_>>(), [Some(Kind::Imsi), Some(Kind::Subscriber)]);
    assert_eq!(told[1].1, "diameter/avps/User-Name");
}

/// A User-Equipment-Info: an IMEISV in characters or half octets, or an address, which is no identity.
#[test]
fn the_type_of_an_equipment_says_what_its_value_is() {
    let equipment = |number: Option<u8>, value: &[u8]| {
        let value = raw(avp::USER_EQUIPMENT_INFO_VALUE.def, value);
        let number =
            number.map(|n| raw(avp::USER_EQUIPMENT_INFO_TYPE.def, &[0, 0, 0, n])).unwrap_or_default();
        raw(avp::USER_EQUIPMENT_INFO.def, &[number, value].concat())
    };
    for (number, value, expected) in [
        (Some(0), &b"3501234512345601"[..], Some("3501234512345601")),
        (Some(0), &[0x53, 0x10, 0x32, 0x54, 0x21, 0x43, 0x65, 0x10], Some("3501234512345601")),
        (Some(0), b"350123451234560\0x1", Some("350123451234560")),
        (Some(0), b"35012345-123456-0", Some("350123451234560")),
        (Some(1), &[0, 1, 2, 3, 4, 5], None),
        (Some(2), b"3501234512345601", None),
        (Some(3), &[0, 1, 2, 3, 4, 5, 6, 7], None),
    ] {
        let s = summary(&[equipment(number, value)]);
        assert_eq!((s.imei.one(), s.undecodable), (expected, None), "{number:?} {value:?}");
        assert_eq!((s.imsi, s.msisdn), (Found::Absent, Found::Absent));
        assert_eq!(s.imei == Found::Absent, expected.is_none());
    }
    // TS 32.299: an address of another type is no number, whatever it looks like.
    for (number, imsi, msisdn) in [
        (7, Some("001010123456789"), None),
        (1, None, Some("001010123456789")),
        (4, None, None),
        (2, None, None),
    ] {
        let data = raw(avp::ADDRESS_DATA.def, b"001010123456789");
        let kind = raw(avp::ADDRESS_TYPE.def, &[0, 0, 0, number]);
        let s = summary(&[raw(avp::RECIPIENT_ADDRESS_3GPP.def, &[kind, data].concat())]);
        assert_eq!((s.imsi.one(), s.msisdn.one()), (imsi, msisdn), "{number}");
    }
    // Separators and a plus are none of the IMSI.
    for name in ["+001010123456789", "001.010-123456789", "0010 10123456789"] {
        let s = summary(&[raw(avp::USER_NAME.def, name.as_bytes())]);
        assert_eq!((s.imsi.one(), s.msisdn), (Some("001010123456789"), Found::Absent), "{name}");
    }
    // A number in characters, where half octets belong.
    assert_eq!(summary(&[raw(avp::MSISDN.def, b"15550100301")]).msisdn.one(), Some("15550100301"));
    // Without a type it may be an IMEI, and that is not sure.
    let s = summary(&[equipment(None, b"3501234512345601")]);
    assert_eq!((s.imei.one(), s.imsi), (Some("3501234512345601"), Found::Absent));
    assert!(s.undecodable.is_some());
    // The name of a terminal without a subscriber.
    let s = summary(&[raw(avp::USER_NAME.def, b"imei350123451234560@sos.invalid")]);
    assert_eq!((s.imei.one(), s.imsi), (Some("350123451234560"), Found::Absent));
}

/// What an AVP that cannot be read should identify, and which identities it may hide.
#[test]
fn an_avp_that_cannot_be_read() {
    for (def, value, kind) in [
        (avp::_3GPP_IMSI.def, &[0xff][..], Some(Kind::Imsi)),
        (avp::IMEI.def, &[0xff], Some(Kind::Imei)),
        (avp::ORIGIN_HOST.def, &[0xff], Some(Kind::Node)),
        (avp::USER_NAME.def, &[0xff], Some(Kind::Subscriber)),
        (avp::PUBLIC_IDENTITY.def, &[0xff], Some(Kind::Subscriber)),
        (avp::SUBSCRIPTION_ID.def, &[0xff], None),
        (avp::AUTH_APPLICATION_ID.def, &[0xff], None),
    ] {
        let head = if def.vendor == 0 { 28 } else { 32 };
        let told = of_diameter(&[raw(def, value)]);
        let [(found, path, span, Err(_))] = &told[..] else { panic!("{told:?}") };
        assert_eq!((*found, *span), (kind, (head, head + 1)), "{}", def.name);
        assert_eq!(*path, format!("diameter/avps/{}", def.name));
        let s = summary(&[raw(def, value)]);
        let hides = |own: Kind| kind.is_none_or(|k| k == own || k == Kind::Subscriber);
        for (own, found) in [(Kind::Imsi, s.imsi), (Kind::Msisdn, s.msisdn), (Kind::Imei, s.imei)] {
            assert_eq!(matches!(found, Found::Undecodable(_)), hides(own), "{} {own:?}", def.name);
            assert_eq!(found == Found::Absent, !hides(own), "{} {own:?}", def.name);
        }
        assert!(s.undecodable.is_some());
    }
    // A header that cannot be read, behind an AVP that can: none of its value.
    let mut short = raw(avp::_3GPP_IMSI.def, b"00101012345678");
    short.extend([0, 0, 0, 1]);
    let told = of_diameter(&[short]);
    assert_eq!(told[0].0, Some(Kind::Imsi));
    assert!(matches!(&told[1..], [(None, path, (48, 52), Err(_))] if path == "diameter/avps"), "{told:?}");
    // The AVP behind one that cannot be read is what it is.
    let told = of_diameter(&[raw(avp::USER_NAME.def, &[0xff]), raw(avp::MSISDN.def, &[0x13])]);
    assert_eq!(told[1].0, Some(Kind::Msisdn));
    // Inside a group.
    let inside = raw(avp::SUBSCRIPTION_ID.def, &raw(avp::SUBSCRIPTION_ID_DATA.def, &[0xff]));
    let told = of_diameter(&[inside, raw(avp::USER_NAME.def, b"00101")]);
    assert_eq!(told[0].1, "diameter/avps/Subscription-Id/Subscription-Id-Data");
    assert_eq!((told[0].0, told[1].0), (Some(Kind::Subscriber), Some(Kind::Imsi)));
    assert_eq!(told[1].1, "diameter/avps/User-Name");
}

/// Absent, one, several that differ, and not readable.
#[test]
fn a_summary_counts_what_differs() {
    let imsi = |text: &str| raw(avp::_3GPP_IMSI.def, text.as_bytes());
    let (one, other, bad) = ("001010123456789", "001010123456788", raw(avp::_3GPP_IMSI.def, &[0xff]));
    assert_eq!(summary(&[]).imsi, Found::Absent);
    assert_eq!(summary(&[]).undecodable, None);
    assert_eq!(summary(&[imsi(one)]).imsi.one(), Some(one));
    let s = summary(&[imsi(one), raw(avp::USER_NAME.def, one.as_bytes()), subscription(Some(1), one, true)]);
    assert_eq!((s.imsi.one(), s.msisdn, s.imei), (Some(one), Found::Absent, Found::Absent));
    for avps in [
        vec![imsi(one), imsi(other)],
        vec![imsi(one), imsi(one), imsi(other)],
        vec![imsi(one), imsi(other), imsi(other), imsi(one)],
    ] {
        let s = summary(&avps);
        assert!(matches!(s.imsi, Found::Several(first) if first.as_str() == one), "{s:?}");
        assert_eq!(s.imsi.one(), None);
    }
    // What was found counts more than what is hidden, and the first that is hidden is kept.
    for avps in [vec![imsi(one), bad.clone()], vec![bad.clone(), imsi(one)]] {
        let s = summary(&avps);
        assert_eq!(s.imsi.one(), Some(one));
        assert!(s.undecodable.is_some());
    }
    let s = summary(&[bad.clone(), bad]);
    assert!(matches!(s.imsi, Found::Undecodable(e) if Some(e) == s.undecodable && e.at() == 32), "{s:?}");
    assert_eq!((s.msisdn, s.imei), (Found::Absent, Found::Absent));
    let digits = |n: u8| raw(avp::MSISDN.def, &[0x13, n]);
    assert_eq!(summary(&[digits(0x16), digits(0x16)]).msisdn.one(), Some("3161"));
    assert!(matches!(summary(&[digits(0x16), digits(0x26)]).msisdn, Found::Several(_)));
    let imei = raw(avp::IMEI.def, b"35671001234567");
    assert_eq!(summary(&[imei.clone(), imei]).imei.one(), Some("35671001234567"));
    // A number of a node is none of a subscriber.
    assert_eq!(summary(&[raw(avp::MSC_NUMBER.def, &[0x13])]).msisdn, Found::Absent);
    let s = tcap_summary(&[component(0xa1, 99, "0401aa")]);
    for found in [s.imsi, s.msisdn, s.imei] {
        assert!(matches!(found, Found::Undecodable(e) if e.kind() == Kinds::NotRead), "{s:?}");
    }
}

/// What is longer than is kept is cut, and says so; a character is not cut in two.
#[test]
fn a_text_that_is_too_long() {
    for (text, kept) in [
        ("a".repeat(MAX_TEXT), MAX_TEXT),
        ("a".repeat(MAX_TEXT + 1), MAX_TEXT),
        (format!("{}\u{e9}", "a".repeat(MAX_TEXT - 2)), MAX_TEXT),
        (format!("{}\u{e9}", "a".repeat(MAX_TEXT - 1)), MAX_TEXT - 1),
    ] {
        let octets = diameter_message(&[raw(avp::USER_NAME.def, text.as_bytes())]);
        let message = diameter::Message::from_bytes(&octets).unwrap();
        let mut found = 0;
        identities(|v| message.walk_with(&diameter::STANDARD, v), &mut |told| {
            let Report::Identity { text: shown, .. } = told else { panic!("{told:?}") };
            assert_eq!((shown.as_str(), shown.is_whole()), (&text[..kept], kept == text.len()));
            found += 1;
        });
        assert_eq!(found, 1);
    }
    // Two that are the same as far as they are kept are one only where nothing is cut.
    let long = "a".repeat(MAX_TEXT);
    let user = |text: &str| raw(avp::USER_NAME.def, text.as_bytes());
    assert_eq!(summary(&[user(&long), user(&long)]).imsi, Found::Absent);
    let data = |text: &str| subscription(Some(1), text, false);
    assert!(matches!(summary(&[data(&long), data(&long)]).imsi, Found::One(_)));
    assert!(matches!(summary(&[data(&long), data(&format!("{long}a"))]).imsi, Found::Several(_)));
}
