//! Views of leaves at both sides of each bound: predicates whose answer is no, every name of a table, every octet
//! that a part stands in.
#![allow(
    missing_docs,
    clippy::cast_possible_truncation,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

use sigcodec_ber::Meaning;
use sigcodec_map::meaning::{
    ApnLabels, CallingPartyCategory, Carrier, CauseName, CellOrArea, ChargingBehaviour, EutranCell,
    ForwardingBits, Geodetic, GsnIpAddress, ImeiDigits, ImsiDigits, Interlock, IsupNumber, LsaNumber, NrCell,
    NrTrackingArea, NtpTime, Number, PdnKind, PdpIpAddress, PdpKind, Plmn, PositioningMethods, Rnc,
    SmAddress, StatusBits, TrackingArea, UserInformation, UtranAlgorithms,
};
use sigcodec_wire::{
    Error, Layer,
    audit::{Finding, Flag},
    walk::{Field, Kind, Shape, Span, Value, Visitor},
};

/// A line for each event with the octets that it stands in, from the first of the view.
#[derive(Default)]
struct Report(Vec<String>);
impl Visitor for Report {
    fn begin(&mut self, field: Field<'_>, shape: Shape) {
        let open = if shape == Shape::Object { '{' } else { '[' };
        self.0.push(format!("{} {open} @{}..{}", field.name, field.span.start - AT, field.span.end - AT));
    }
    fn end(&mut self) {
        self.0.push("end".into());
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.0.push(format!("{} = {value} @{}..{}", field.name, field.span.start - AT, field.span.end - AT));
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error) {
        self.0.push(format!("{} ! {:?} {raw:02x?}", field.name, error.kind()));
    }
}
/// Where the view stands in its message.
const AT: u32 = 100;

/// The walk of a view, whose octets are the last of its field.
fn told<'a, V: Meaning<'a>>(ty: &'static str, octets: &'a [u8]) -> Vec<String> {
    let end = AT + u32::try_from(octets.len()).unwrap();
    let mut told = Report::default();
    let kind = Box::leak(Box::new(Kind::new(ty)));
    // Two octets of tag and length stand in front.
    V::of(octets).walk(Field::typed("x", kind, Span::new(AT, end)), Layer::Map, &mut told);
    let lines = told.0;
    let mut further = Report::default();
    V::of(octets).walk(
        Field::typed("x", kind, Span::new(AT - 2, end)),
        Layer::Map,
        &mut NotTheField(&mut further),
    );
    assert_eq!(further.0.get(1..), lines.get(1..), "the parts stand in the last octets");
    lines
}
/// Passes on all but the place of the first event, which is that of the whole field.
struct NotTheField<'t>(&'t mut Report);
impl NotTheField<'_> {
    fn first(&self, field: Field<'_>) -> bool {
        field.span.start < AT
    }
}
impl Visitor for NotTheField<'_> {
    fn begin(&mut self, field: Field<'_>, shape: Shape) {
        if self.first(field) { self.0.0.push(String::new()) } else { self.0.begin(field, shape) }
    }
    fn end(&mut self) {
        self.0.end();
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        if self.first(field) { self.0.0.push(String::new()) } else { self.0.value(field, value) }
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error) {
        self.0.fault(field, raw, error);
    }
}
fn show<'a, V: Meaning<'a> + core::fmt::Display>(octets: &'a [u8]) -> String {
    V::of(octets).to_string()
}
fn findings<'a, V: Meaning<'a>>(octets: &'a [u8]) -> Vec<(Flag, u32)> {
    let mut out = vec![];
    V::of(octets).audit(AT, &mut |f: Finding| out.push((f.flag, f.at - AT)));
    out
}

/// A country has three decimal digits, each of them 0 to 9.
#[test]
fn countries_and_networks() {
    for (octets, mcc) in [
        (&[0x09, 0x71, 0x00][..], Some(901)),
        (&[0x92, 0xf9], Some(299)),
        (&[0x92, 0x05], Some(295)),
        (&[0x99, 0x09], Some(999)),
        (&[0x00, 0xf0], Some(0)),
        (&[0x0a, 0x01], None),
        (&[0xa0, 0x01], None),
        (&[0x00, 0x0a], None),
        (&[0x21], None),
        (&[0x21, 0xff], None),
        (&[], None),
    ] {
        assert_eq!(ImsiDigits::of(octets).mcc(), mcc, "{octets:02x?}");
    }
    for (octets, mcc, mnc, shown) in [
        (&[0x09, 0xf1, 0x07][..], Some(901), Some((70, 2)), "901-70"),
        (&[0x99, 0x99, 0x99], Some(999), Some((999, 3)), "999-999"),
        (&[0x99, 0xf9, 0x99], Some(999), Some((99, 2)), "999-99"),
        (&[0x00, 0x00, 0x00], Some(0), Some((0, 3)), "000-000"),
        (&[0x13, 0x00, 0x14], Some(310), Some((410, 3)), "310-410"),
        (&[0x0a, 0xf0, 0x00], None, Some((0, 2)), "0af000"),
        (&[0xa0, 0xf0, 0x00], None, Some((0, 2)), "a0f000"),
        (&[0x00, 0xfa, 0x00], None, Some((0, 2)), "00fa00"),
        (&[0x00, 0xa0, 0x00], Some(0), None, "00a000"),
        (&[0x00, 0xf0, 0x0a], Some(0), None, "00f00a"),
        (&[0x00, 0xf0, 0xa0], Some(0), None, "00f0a0"),
        (&[0x00, 0xf1], Some(1), None, "00f1"),
        (&[0x00], None, None, "00"),
        (&[0x00, 0xf1, 0x10, 0x00], Some(1), Some((1, 2)), "00f11000"),
    ] {
        let plmn = Plmn::of(octets);
        assert_eq!((plmn.mcc(), plmn.mnc(), plmn.to_string().as_str()), (mcc, mnc, shown), "{octets:02x?}");
    }
}

/// How many digits an IMSI has, and what is said of each number.
#[test]
fn digits_of_subscribers_and_equipment() {
    let imsi = |digits: usize| {
        let halves: Vec<u8> = (0..digits).map(|_| 1).chain((digits % 2 == 1).then_some(15)).collect();
        findings_of(&halves.chunks(2).map(|p| p[1] << 4 | p[0]).collect::<Vec<_>>())
    };
    fn findings_of(octets: &[u8]) -> Vec<(Flag, u32)> {
        findings::<ImsiDigits<'_>>(octets)
    }
    assert_eq!(imsi(0)[0], (Flag::ImsiEmpty, 0));
    assert_eq!(imsi(1), [(Flag::ImsiTooShort, 0)]);
    assert_eq!(imsi(5), [(Flag::ImsiTooShort, 0)]);
    assert_eq!(imsi(6), []);
    assert_eq!(imsi(15), []);
    assert_eq!(imsi(16), [(Flag::FillerMissing, 7), (Flag::ImsiTooLong, 0)]);
    assert_eq!(imsi(17), [(Flag::ImsiTooLong, 0)]);
    assert_eq!(findings_of(&[0x21, 0xf3, 0x54, 0x76]), [(Flag::FillerMidString, 1)]);
    assert_eq!(findings_of(&[0x21, 0x43, 0x5a, 0x76]), [(Flag::DigitNotDecimal, 2)]);
    let imei = ImeiDigits::of(&[0x21, 0x43, 0x65, 0x87, 0x09, 0x21, 0x43, 0x65]);
    assert!(imei.is_imeisv());
    assert!(imei.type_allocation_code().eq(1..=8));
    assert!(imei.serial_number().eq([9, 0, 1, 2, 3, 4]));
    assert_eq!(imei.software_version(), Some([5, 6]));
    for octets in [&[0x21, 0x43, 0x65, 0x87, 0x09, 0x21, 0x43, 0xf5][..], &[0x21; 7], &[0x21; 9], &[]] {
        assert!(!ImeiDigits::of(octets).is_imeisv(), "{octets:02x?}");
    }
    assert_eq!(ImeiDigits::of(&[0x21; 7]).software_version(), None);
    assert_eq!(findings::<ImeiDigits<'_>>(&[0x21, 0x4c]), [(Flag::DigitNotDecimal, 1)]);
}

/// Each kind of cell and area with the octets of its parts; every bit of the numbers.
#[test]
fn parts_of_cells_and_areas() {
    let octets = [0x00, 0xf1, 0x10, 0xa1, 0xb2, 0xc3, 0xd4, 0xe5];
    let of = |ty, n: usize| {
        let mut lines = match ty {
            "NrCgi" => told::<NrCell<'_>>(ty, &octets[..n]),
            "NrTaId" => told::<NrTrackingArea<'_>>(ty, &octets[..n]),
            "TaId" => told::<TrackingArea<'_>>(ty, &octets[..n]),
            "RncId" => told::<Rnc<'_>>(ty, &octets[..n]),
            "EUtranCgi" => told::<EutranCell<'_>>(ty, &octets[..n]),
            _ => told::<CellOrArea<'_>>(ty, &octets[..n]),
        };
        if lines.len() == 1 {
            return lines;
        }
        assert_eq!(lines[0], format!("x {{ @0..{n}"));
        assert_eq!(lines[1], "plmn = 001-01 @0..3");
        assert_eq!(lines.pop().unwrap(), "end");
        lines.drain(..2);
        lines
    };
    assert_eq!(of("NrCgi", 8), ["cell = 43405557070 @3..8", "spare = 5 @7..8"]);
    assert_eq!(of("NrTaId", 6), ["trackingArea = 10597059 @3..6"]);
    assert_eq!(of("TaId", 5), ["trackingArea = 41394 @3..5"]);
    assert_eq!(of("RncId", 7), ["area = 41394 @3..5", "rnc = 50132 @5..7"]);
    let cell = ["eNodeB = 111299 @3..7", "cell = 212 @6..7", "spare = 160 @3..4"];
    assert_eq!(of("EUtranCgi", 7), cell);
    assert_eq!(of("LaiFixedLength", 5), ["area = 41394 @3..5"]);
    assert_eq!(of("RaIdentity", 6), ["area = 41394 @3..5", "routingArea = 195 @5..6"]);
    assert_eq!(of("GlobalCellId", 7), ["area = 41394 @3..5", "cell = 50132 @5..7"]);
    // Four bits of each are spare.
    assert_eq!(findings::<EutranCell<'_>>(&octets[..7]), [(Flag::SpareBits, 3)]);
    assert_eq!(findings::<NrCell<'_>>(&octets), [(Flag::SpareBits, 7)]);
    assert_eq!(findings::<EutranCell<'_>>(&[0, 0xf1, 0x10, 1, 0xb2, 0xc3, 0xd4]), []);
    assert_eq!(of("", 3), [""; 0]);
    assert_eq!(of("", 4), ["x = 00f110a1 @0..4"]);
    assert_eq!(of("", 1), ["x = 00 @0..1"]);
    assert_eq!(told::<CellOrArea<'_>>("", &[0x62, 0xf2]), ["x { @0..2", "country = 262 @0..2", "end"]);
    for (n, shown) in [
        (3, "001-01"),
        (4, "00f110a1"),
        (5, "001-01-41394"),
        (6, "001-01-41394-195"),
        (7, "001-01-41394-50132"),
    ] {
        assert_eq!(show::<CellOrArea<'_>>(&octets[..n]), shown);
    }
    assert_eq!(show::<CellOrArea<'_>>(&[0x62, 0xf2]), "262");
    assert_eq!(show::<CellOrArea<'_>>(&[0xa2, 0xf2]), "a2f2");
}

/// Octets that are a number, one to eight of them.
#[test]
fn numbers_of_octets() {
    let octets = [0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09];
    for n in 1..=8 {
        let value = octets[..n].iter().fold(0u64, |v, b| v << 8 | u64::from(*b));
        assert_eq!(Number::of(&octets[..n]).value(), value);
        assert_eq!(told::<Number<'_>>("", &octets[..n]), [format!("x = {value} @0..{n}")]);
    }
    assert_eq!(told::<Number<'_>>("", &octets), ["x = 010203040506070809 @0..9"]);
    assert_eq!(told::<Number<'_>>("", &[]), ["x =  @0..0"]);
}

#[test]
fn access_points() {
    for (octets, well_formed, shown) in [
        (&b"\x03abc"[..], true, "abc"),
        (b"\x03abc\x02de", true, "abc.de"),
        (b"\x01*", true, "*"),
        (b"", true, ""),
        (b"\x03abc\x00", false, "0361626300"),
        (b"\x00\x03abc", false, "0003616263"),
        (b"\x00", false, "00"),
        (b"\x03ab", false, "036162"),
        (b"\x03abcd", false, "0361626364"),
        (b"\x03abc\x02d", false, "036162630264"),
        (b"\x03a.c", true, "a\\x2ec"),
        (b"\x03a\\c", true, "a\\x5cc"),
        (b"\x03a c", true, "a\\x20c"),
        (b"\x03!~\x7f", true, "!~\\x7f"),
    ] {
        let labels = ApnLabels::of(octets);
        assert_eq!(
            (labels.is_well_formed(), labels.to_string().as_str()),
            (well_formed, shown),
            "{octets:02x?}"
        );
    }
    assert!(ApnLabels::of(b"\x03abc\x00\x02de").labels().eq([&b"abc"[..], b"", b"de"]));
}

#[test]
fn addresses_of_packet_networks() {
    let v6 = [0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];
    assert_eq!(show::<PdpIpAddress<'_>>(&[192, 0, 2, 1]), "192.0.2.1");
    assert_eq!(show::<PdpIpAddress<'_>>(&v6), "2001:db8::1");
    for n in [0, 1, 3, 5, 15] {
        assert_eq!(PdpIpAddress::of(&v6[..n]).address(), None, "{n}");
        assert_eq!(show::<PdpIpAddress<'_>>(&v6[..n]).len(), 2 * n);
    }
    let gsn = |first: u8, octets: &[u8]| {
        let octets = [&[first], octets].concat();
        GsnIpAddress::of(&octets).address().map(|a| a.to_string())
    };
    assert_eq!(gsn(0x04, &v6[..4]).as_deref(), Some("32.1.13.184"));
    assert_eq!(gsn(0x50, &v6).as_deref(), Some("2001:db8::1"));
    for (first, n) in
        [(0x04, 3), (0x04, 5), (0x44, 4), (0x84, 4), (0x05, 4), (0x10, 16), (0x50, 15), (0x50, 4), (0x04, 16)]
    {
        assert_eq!(gsn(first, &v6[..n.min(16)]), None, "{first:02x} {n}");
    }
    assert_eq!(GsnIpAddress::of(&[]).address(), None);
    assert_eq!(show::<GsnIpAddress<'_>>(&[0x04, 192]), "04c0");
}

/// Types of packet services: every pair of octets that has a name, and all others, which have none.
#[test]
fn names_of_packet_types() {
    let pdp = [
        (0x00, 0x01, "ppp"),
        (0x00, 0x02, "nonIP"),
        (0x01, 0x21, "ipv4"),
        (0x01, 0x57, "ipv6"),
        (0x01, 0x8d, "ipv4v6"),
    ];
    for organisation in 0..=255u8 {
        for number in 0..=255u8 {
            let expected =
                pdp.iter().find(|(o, n, _)| (*o, *n) == (organisation & 15, number)).map(|(.., name)| *name);
            assert_eq!(
                PdpKind::of(&[organisation, number]).name(),
                expected,
                "{organisation:02x} {number:02x}"
            );
        }
    }
    assert_eq!(PdpKind::of(&[0xf1]).name(), None);
    assert_eq!(PdpKind::of(&[0xf1, 0x21, 0]).name(), None);
    let pdn = [None, Some("ipv4"), Some("ipv6"), Some("ipv4v6"), Some("nonIP"), Some("ethernet")];
    for n in 0..=255u8 {
        assert_eq!(PdnKind::of(&[n]).name(), pdn.get(usize::from(n)).copied().flatten(), "{n}");
        assert_eq!(PdnKind::of(&[n, 0]).name(), None);
        let profile = ["normal", "prepaid", "flatRate", "hotBilling"];
        for (i, name) in profile.into_iter().enumerate() {
            assert_eq!(ChargingBehaviour::of(&[n, 0xff]).field(name), Some(n >> (3 - i) & 1), "{n}");
        }
    }
    assert_eq!(PdnKind::of(&[]).name(), None);
    assert_eq!(told::<PdpKind<'_>>("", &[0xf1, 0x21]), ["x = ipv4 (61729) @0..2"]);
    assert_eq!(told::<PdnKind<'_>>("", &[9]), ["x = 9 @0..1"]);
    assert_eq!(show::<PdnKind<'_>>(&[9]), "09");
}

/// Each whole day from 1968 to 2104 with the calendar, and both ends of a day: RFC 6733 clause 4.3.1.
#[test]
fn every_day_of_ntp() {
    let (mut year, mut month, mut day) = (1968u32, 1u32, 21u32);
    // The first of them begins 24,856 days behind the beginning of 1900.
    for n in 24_856..24_856 + 49_700u64 {
        let civil = |s: u64| NtpTime::of(&((n * 86_400 + s) as u32).to_be_bytes()).civil().unwrap();
        assert_eq!(civil(0), ([year, month, day], [0, 0, 0]));
        assert_eq!(civil(86_399), ([year, month, day], [23, 59, 59]));
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let days = [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        day += 1;
        if day > days[month as usize - 1] {
            (month, day) = (month + 1, 1);
        }
        if month > 12 {
            (year, month) = (year + 1, 1);
        }
    }
    assert_eq!((year, month, day), (2104, 2, 17));
    assert_eq!(show::<NtpTime<'_>>(&[0xff; 4]), "2036-02-07T06:28:15Z");
    assert_eq!(show::<NtpTime<'_>>(&[0; 4]), "2036-02-07T06:28:16Z");
    assert_eq!(show::<NtpTime<'_>>(&[0, 0, 0]), "000000");
    assert_eq!(show::<NtpTime<'_>>(&[0; 5]), "0000000000");
}

/// ISUP numbers: each bit of the two header octets, and whether the last half octet counts.
#[test]
fn numbers_of_isup() {
    let natures = [
        None,
        Some("subscriberNumber"),
        Some("unknown"),
        Some("nationalSignificantNumber"),
        Some("internationalNumber"),
        Some("networkSpecificNumber"),
        Some("networkRoutingNumberNational"),
        Some("networkRoutingNumberNetworkSpecific"),
        Some("networkRoutingNumberWithCalledDirectoryNumber"),
    ];
    let plans =
        [Some("unknown"), Some("isdn"), None, Some("data"), Some("telex"), Some("private"), None, None];
    let presentations = [Some("allowed"), Some("restricted"), Some("notAvailable"), None];
    let screenings = [
        "userProvidedNotVerified",
        "userProvidedVerifiedPassed",
        "userProvidedVerifiedFailed",
        "networkProvided",
    ];
    let named = |n: u8, name: Option<&str>| name.map_or(n.to_string(), |name| format!("{name} ({n})"));
    for octet in 0..=255u8 {
        let (nature, digits) = (octet & 0x7f, if octet >= 0x80 { "123" } else { "1234" });
        let octets = [octet, 0x10, 0x21, 0x43];
        let number = IsupNumber::of(&octets);
        assert_eq!(number.nature().map(|n| n.0), Some(nature));
        let plus = if nature == 4 { "+" } else { "" };
        assert_eq!(number.to_string(), format!("{plus}{digits}"));
        let name = natures.get(usize::from(nature)).copied().flatten();
        let lines = told::<IsupNumber<'_>>("", &octets);
        assert_eq!(lines[1], format!("nature = {} @0..1", named(nature, name)));
        let mut expected = vec![format!("digits = {digits} @2..4"), "end".into()];
        if octet >= 0x80 {
            // What stands in place of the filler 0 is shown.
            expected.insert(1, "filler = 4 @3..4".into());
        }
        assert_eq!(lines[6..], expected);
        let octets = [0x04, octet, 0x21, 0x43];
        let number = IsupNumber::of(&octets);
        let (plan, presentation, screening) = (octet >> 4 & 7, octet >> 2 & 3, octet & 3);
        assert_eq!(number.internal_network_not_allowed(), Some(octet >= 0x80));
        assert_eq!(number.plan().map(|p| p.0), Some(plan));
        assert_eq!(number.presentation().map(|p| p.0), Some(presentation));
        assert_eq!(number.screening().map(|s| s.0), Some(screening));
        assert_eq!(
            told::<IsupNumber<'_>>("", &octets)[2..6],
            [
                format!("internalNetworkNotAllowed = {} @1..2", octet >= 0x80),
                format!("numberingPlan = {} @1..2", named(plan, plans[usize::from(plan)])),
                format!(
                    "presentation = {} @1..2",
                    named(presentation, presentations[usize::from(presentation)])
                ),
                format!("screening = {} @1..2", named(screening, Some(screenings[usize::from(screening)]))),
            ]
        );
    }
    assert_eq!(told::<IsupNumber<'_>>("", &[0x04]), ["x = 04 @0..1"]);
    assert_eq!(show::<IsupNumber<'_>>(&[0x04]), "04");
    assert_eq!(show::<IsupNumber<'_>>(&[0x84, 0x10]), "+");
    let short = IsupNumber::of(&[0x04]);
    assert_eq!(
        (short.plan(), short.presentation(), short.screening(), short.internal_network_not_allowed()),
        (None, None, None, None)
    );
}

/// Causes and categories: which numbers of Q.850 §2.2.7 and Q.763 §3.11 have a name.
#[test]
fn numbers_with_names() {
    let unassigned = [
        0, 10, 11, 12, 13, 15, 32, 35, 36, 37, 45, 48, 51, 52, 54, 59, 60, 61, 64, 67, 68, 71, 72, 73, 74,
        75, 76, 77, 78, 80, 89, 92, 93, 94, 104, 105, 106, 107, 108, 109,
    ];
    for n in 0..=255u8 {
        let assigned = n < 128 && !unassigned.contains(&n) && !(112..127).contains(&n);
        assert_eq!(CauseName::of(&[n]).name().is_some(), assigned, "{n}");
        assert_eq!(CauseName::NAMES.iter().filter(|(code, _)| *code == n).count(), usize::from(assigned));
        let category = matches!(n, 0..=5 | 10..=17);
        assert_eq!(CallingPartyCategory::of(&[n]).name().is_some(), category, "{n}");
    }
}

/// Services that are forwarded, and their states: each bit, each reason.
#[test]
fn bits_of_services() {
    let reasons = ["msNotReachable", "msBusy", "noReply", "unconditional"];
    for octet in 0..=255u8 {
        let octets = [octet];
        let options = ForwardingBits::of(&octets);
        assert_eq!(options.reason(), octet >> 2 & 3);
        assert_eq!(options.reason_name(), reasons[usize::from(octet >> 2 & 3)], "{octet:02x}");
        let mut shown = options.reason_name().to_owned();
        for (bit, is, note) in [
            (0x80, options.notifies_forwarding_party(), " notifyForwarding"),
            (0x40, options.redirecting_presentation(), " present"),
            (0x20, options.notifies_calling_party(), " notifyCalling"),
        ] {
            assert_eq!(is, octet & bit != 0, "{octet:02x}");
            shown += if is { note } else { "" };
        }
        assert_eq!(options.to_string(), shown);
        let status = StatusBits::of(&octets);
        let mut letters = String::new();
        for (bit, is, letter) in [
            (8, status.quiescent(), 'Q'),
            (4, status.provisioned(), 'P'),
            (2, status.registered(), 'R'),
            (1, status.active(), 'A'),
        ] {
            assert_eq!(is, octet & bit != 0, "{octet:02x}");
            letters.extend(is.then_some(letter));
        }
        assert_eq!(status.to_string(), letters);
    }
    assert!(!StatusBits::of(&[]).active());
    assert_eq!(ForwardingBits::of(&[]).reason(), 0);
}

#[test]
fn short_message_entities() {
    let types = [
        Some("unknown"),
        Some("internationalNumber"),
        Some("nationalNumber"),
        Some("networkSpecificNumber"),
        Some("subscriberNumber"),
        Some("alphanumeric"),
        Some("abbreviatedNumber"),
        None,
    ];
    for octet in 0..=255u8 {
        let (kind, plan) = (octet >> 4 & 7, octet & 15);
        let octets = [3, octet, 0x21, 0xf3];
        let address = SmAddress::of(&octets);
        assert_eq!((address.type_of_number(), address.plan().map(|p| p.0)), (Some(kind), Some(plan)));
        assert_eq!(address.text().is_some(), kind == 5, "{octet:02x}");
        assert!(address.halves().eq([1, 2, 3]));
        let name = types[usize::from(kind)].map_or(kind.to_string(), |name| format!("{name} ({kind})"));
        let lines = told::<SmAddress<'_>>("", &octets);
        assert_eq!(
            lines[1..4],
            [
                "length = 3 @0..1".into(),
                format!("typeOfNumber = {name} @1..2"),
                format!("numberingPlan = {:?} @1..2", sigcodec_gsm::digits::Plan(plan).value())
            ]
        );
        let digits = if kind == 1 { "+123" } else { "123" };
        if kind != 5 {
            assert_eq!(lines[4], format!("address = {digits} @2..4"));
        }
    }
    assert_eq!(told::<SmAddress<'_>>("", &[8]), ["x = 08 @0..1"]);
    assert_eq!(show::<SmAddress<'_>>(&[8]), "08");
    // Six, seven and eight characters, and a name that ends in `@`.
    let packed = |text: &str, length: u8| {
        let mut buf = [0; 16];
        let text = sigcodec_map::meaning::CodedText::pack(text, &mut buf).unwrap().octets.to_vec();
        show::<SmAddress<'_>>(&[&[length, 0xd0][..], &text].concat())
    };
    assert_eq!(packed("abcdef", 11), "abcdef");
    assert_eq!(packed("abcdefgh", 14), "abcdefgh");
    assert_eq!(packed("abcde@", 11), "abcde@");
    assert_eq!(packed("abcdefghi", 16), "abcdefghi");
}

/// Carriers, groups, algorithms, areas, methods, information: the octets of every part.
#[test]
fn parts_of_small_leaves() {
    assert_eq!(
        told::<Carrier<'_>>("", &[0x21, 0x21, 0xf3]),
        [
            "x { @0..3",
            "networkType = 2 @0..1",
            "networkPlan = 1 @0..1",
            "carrier = 123 @1..3",
            "filler = 15 @2..3",
            "end"
        ]
    );
    let filler = |octets| told::<Carrier<'_>>("", octets).into_iter().find(|l| l.starts_with("filler"));
    assert_eq!(filler(&[0x21, 0x21, 0x73]).as_deref(), Some("filler = 7 @2..3"));
    assert_eq!((filler(&[0x21, 0x21, 0x03]), filler(&[0x22, 0x21, 0x43])), (None, None));
    let spare = |first| {
        let octets = [first, 1, 0x40, 0, 0, 0x40, 0, 0, 0x0c, 0x50];
        told::<Geodetic<'_>>("", &octets).into_iter().find(|l| l.starts_with("spare"))
    };
    assert_eq!(spare(0x0f), None);
    assert_eq!(spare(0x31).as_deref(), Some("spare = 48 @0..1"));
    assert_eq!(show::<Carrier<'_>>(&[0x22, 0x21, 0x43]), "1234");
    assert_eq!(told::<Carrier<'_>>("", &[0x21, 0x21]), ["x = 2121 @0..2"]);
    assert_eq!(show::<Carrier<'_>>(&[0x21, 0x21, 0x43, 0]), "21214300");
    assert_eq!(Carrier::of(&[0xf0]).network_type(), Some(7));
    assert_eq!((Carrier::of(&[]).plan(), Carrier::of(&[]).network_type()), (None, None));
    assert_eq!(
        told::<Interlock<'_>>("", &[0x12, 0x34, 0x56, 0x78]),
        ["x { @0..4", "networkIdentity = 1234 @0..2", "code = 22136 @2..4", "end"]
    );
    assert_eq!(show::<Interlock<'_>>(&[0x12, 0x34, 0x56, 0x78]), "1234-22136");
    assert_eq!(told::<Interlock<'_>>("", &[0x12, 0x34, 0x56]), ["x = 123456 @0..3"]);
    assert_eq!((Interlock::of(&[1, 2, 3]).network(), Interlock::of(&[1, 2, 3]).code()), (None, None));
    assert_eq!(
        told::<LsaNumber<'_>>("", &[0x80, 0, 2]),
        ["x { @0..3", "number = 4194305 @0..3", "universal = false @2..3", "end"]
    );
    assert!(LsaNumber::of(&[0, 0, 3]).is_universal() && !LsaNumber::of(&[0xff, 0xff, 0xfe]).is_universal());
    assert_eq!(show::<LsaNumber<'_>>(&[0, 0, 3]), "1 universal");
    assert_eq!(show::<LsaNumber<'_>>(&[0, 0, 2]), "1 ofPLMN");
    assert_eq!(told::<LsaNumber<'_>>("", &[0, 3]), ["x = 0003 @0..2"]);
    assert_eq!(
        told::<PositioningMethods<'_>>("", &[0xf1, 0x2b, 0xfc]),
        [
            "x { @0..3",
            "discriminator = 1 @0..1",
            "methods [ @1..3",
            " { @1..2",
            "method = 5 @1..2",
            "usage = 3 @1..2",
            "end",
            " { @2..3",
            "method = 31 @2..3",
            "usage = 4 @2..3",
            "end",
            "end",
            "end"
        ]
    );
    assert_eq!(told::<PositioningMethods<'_>>("", &[]), ["x =  @0..0"]);
    assert_eq!(
        told::<UserInformation<'_>>("", &[4, 0x41, 0x42]),
        ["x { @0..3", "protocolDiscriminator = 4 @0..1", "information = 4142 @1..3", "end"]
    );
    assert_eq!(told::<UserInformation<'_>>("", &[]), ["x =  @0..0"]);
}

/// Algorithms in packed encoding: a count less one, then a half octet each, which stands in its own octet.
#[test]
fn algorithms_and_their_octets() {
    let of = |ty, octets: &[u8]| {
        let mut lines = told::<UtranAlgorithms<'_>>(ty, octets);
        lines.remove(0);
        lines.pop();
        lines
    };
    let (integrity, ciphering) = ("PermittedIntegrityProtectionAlgorithms", "PermittedEncryptionAlgorithms");
    assert_eq!(of(integrity, &[0x00]), [" = uia1 (0) @0..1"]);
    assert_eq!(
        of(integrity, &[0x31, 0x02, 0xf0]),
        [" = uia2 (1) @0..1", " = uia1 (0) @1..2", " = 2 @1..2", " = 15 @2..3"]
    );
    assert_eq!(
        of(ciphering, &[0x40, 0x12, 0x30]),
        [
            " = noEncryption (0) @0..1",
            " = uea1 (1) @1..2",
            " = uea2 (2) @1..2",
            " = 3 @2..3",
            " = noEncryption (0) @2..3"
        ]
    );
    // No more than there are octets, no more than are counted; octets behind the list as they came.
    assert_eq!(of(ciphering, &[0xf1]), [" = uea1 (1) @0..1"]);
    assert_eq!(of(ciphering, &[0x01, 0x22]), [" = uea1 (1) @0..1", " = 22 @1..2"]);
    assert_eq!(of(ciphering, &[]), Vec::<String>::new());
    assert_eq!(show::<UtranAlgorithms<'_>>(&[0x22, 0x10]), "2 1 0");
}

/// Bits that no field uses, octets behind the last part, counts and types that contradict: each leaves a flag, and what
/// is as it should be leaves none.
#[test]
fn what_is_odd_inside_a_leaf() {
    use Flag::{
        AddressNoExtensionBit, DigitNotDecimal, FillerWrong, SpareBits, ValueMalformed, ValueReserved,
        ValueTrailing,
    };
    use sigcodec_map::meaning::{Accuracy, CodingScheme, Shape as Area, Velocity};
    macro_rules! odd {
        ($( ($view:ident, $octets:expr, $expected:expr $(,)?), )+) => { $(
            let expected: &[(Flag, u32)] = $expected;
            assert_eq!(findings::<$view<'_>>($octets), expected, "{:02x?}", $octets);
        )+ };
    }
    odd! {
        (Area, &[0x10, 0x5e, 0xa5, 0xeb, 0xf9, 0x8e, 0x24, 0x05], &[]),
        (Area, &[0x1f, 0x5e, 0xa5, 0xeb, 0xf9, 0x8e, 0x24, 0x85], &[(SpareBits, 0), (SpareBits, 7)]),
        (Area, &[0x10, 0x5e, 0xa5, 0xeb, 0xf9, 0x8e, 0x24, 0x05, 9], &[(ValueTrailing, 8)]),
        (Area, &[0x10, 0x5e, 0xa5, 0xeb, 0xf9, 0x8e, 0x24], &[(ValueMalformed, 7)]),
        (Area, &[0x20; 7], &[(ValueReserved, 0)]),
        (Area, &[0x80, 0, 0, 1, 0, 0, 1, 0x80, 0], &[(SpareBits, 7)]),
        (Area, &[0x80, 0, 0, 1, 0, 0, 1, 0x80, 1], &[]),
        // Three points of fifteen, and of three.
        (Area, &[0x5f, 0, 0, 1, 0, 0, 1, 0, 0, 2, 0, 0, 2, 0, 0, 3, 0, 0, 3], &[(ValueMalformed, 19)]),
        (Area, &[0x53, 0, 0, 1, 0, 0, 1, 0, 0, 2, 0, 0, 2, 0, 0, 3, 0, 0, 3], &[]),
        (Velocity, &[0x00, 90, 0, 50], &[]),
        (Velocity, &[0x06, 90, 0, 50, 1], &[(SpareBits, 0), (ValueTrailing, 4)]),
        (Velocity, &[0x12, 90, 0, 50, 0], &[(SpareBits, 0)]),
        (Velocity, &[0x12, 90, 0, 50, 1], &[]),
        (Velocity, &[0x40, 90, 0, 50], &[(ValueReserved, 0)]),
        (Accuracy, &[0x85], &[(SpareBits, 0)]),
        (Geodetic, &[1, 1, 0x40, 0, 0, 0x40, 0, 0, 0x0c, 0x50], &[]),
        (
            Geodetic,
            &[0x11, 1, 0x40, 0, 0, 0x40, 0, 0, 0x8c, 0x50],
            &[(SpareBits, 0), (SpareBits, 8)],
        ),
        (SmAddress, &[3, 0x91, 0x21, 0xf3], &[]),
        (SmAddress, &[3, 0x91, 0x21, 0x03], &[(FillerWrong, 3)]),
        (
            SmAddress,
            &[3, 0x11, 0xa1, 0xf3, 7],
            &[(AddressNoExtensionBit, 1), (ValueTrailing, 4), (DigitNotDecimal, 2)],
        ),
        (SmAddress, &[9, 0x91, 0x21], &[(ValueMalformed, 0)]),
        (UtranAlgorithms, &[0x10, 0x10], &[]),
        (UtranAlgorithms, &[0x10, 0x11, 0], &[(ValueTrailing, 2), (SpareBits, 1)]),
        (UtranAlgorithms, &[0x30, 0x10], &[(ValueMalformed, 0)]),
        (PdpKind, &[0xf1, 0x21], &[]),
        (PdpKind, &[0x01, 0x21], &[(SpareBits, 0)]),
        (ApnLabels, b"\x02ab", &[]),
        (ApnLabels, b"\x3fab", &[(ValueMalformed, 0)]),
        (GsnIpAddress, &[4, 192, 0, 2, 1], &[]),
        (GsnIpAddress, &[5, 192, 0, 2, 1], &[(ValueMalformed, 0)]),
        (IsupNumber, &[0x84, 0x13, 0x51, 0x05], &[]),
        (IsupNumber, &[0x84, 0x13, 0x5b, 0x15], &[(DigitNotDecimal, 2), (FillerWrong, 3)]),
        (CodingScheme, &[0x0f], &[]),
        (CodingScheme, &[0x15], &[(ValueReserved, 0)]),
    }
    // What stands behind the last part is told, and what is no name does not look like one.
    let lines = told::<Area<'_>>("", &[0x00, 0, 0, 1, 0, 0, 1, 0xca, 0xfe]);
    assert!(lines.contains(&"more = cafe @7..9".to_owned()), "{lines:?}");
    let lines = told::<SmAddress<'_>>("", &[2, 0x91, 0x21, 0xca]);
    assert!(lines.contains(&"more = ca @3..4".to_owned()), "{lines:?}");
}
