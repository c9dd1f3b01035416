//! What walks tell: numbers as digits, causes and events by name, charging in its units; and what audits find inside.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_ber::{Schema, Tlv, audit, walk};
use sigcodec_cap::{PROTOCOL, meaning::BcdTime, operation};
use sigcodec_wire::{
    Error, Kind, Layer, Reader,
    audit::{Finding, Flag},
    walk::{Field, Identity, Shape, Value, Visitor},
};

/// The leaves, one a line: their path, their value, and what they identify.
#[derive(Default)]
struct Report {
    path: Vec<String>,
    lines: Vec<String>,
    identities: Vec<(String, Identity)>,
}
impl Report {
    fn at(&self, field: &Field<'_>) -> String {
        self.path.iter().map(String::as_str).skip(1).chain([field.name]).collect::<Vec<_>>().join(".")
    }
    fn identify(&mut self, field: &Field<'_>) {
        if let Some(identity) = field.kind.identity {
            self.identities.push((self.at(field), identity));
        }
    }
}
impl Visitor for Report {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        self.identify(&field);
        self.path.push(field.name.to_owned());
    }
    fn end(&mut self) {
        self.path.pop();
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.identify(&field);
        self.lines.push(format!("{} {value:?}", self.at(&field)));
    }
    fn fault(&mut self, field: Field<'_>, _: &[u8], error: Error) {
        self.lines.push(format!("{} {error}", self.at(&field)));
    }
}
fn octets(hex: &str) -> Vec<u8> {
    let hex: Vec<u8> = hex.bytes().filter(|b| !b.is_ascii_whitespace()).collect();
    hex.chunks(2).map(|c| u8::from_str_radix(core::str::from_utf8(c).unwrap(), 16).unwrap()).collect()
}
fn argument(version: u8, code: i64) -> &'static Schema {
    operation(version, code).unwrap().argument.unwrap()
}
fn told(version: u8, code: i64, hex: &str) -> Report {
    let octets = octets(hex);
    let mut told = Report::default();
    let element = Tlv::read(&mut Reader::new(&octets, Layer::Cap)).unwrap();
    walk("x", argument(version, code), &element, &mut told);
    told
}
fn found(version: u8, code: i64, hex: &str) -> Vec<(Flag, u32)> {
    let octets = octets(hex);
    let mut all = vec![];
    let element = Tlv::read(&mut Reader::new(&octets, Layer::Cap)).unwrap();
    audit(argument(version, code), &element, &mut |f: Finding| all.push((f.flag, f.at)));
    all
}

#[test]
fn a_call_begins() {
    let begun = told(
        4,
        0,
        "3045 80016e 820784105155100001 8306031351551000 85010a bb0580038090a3 9c0102 9f320800010121436587f9
         9f36030a0b0c 9f37059151551000 9f39080262101321039540",
    );
    for line in [
        "serviceKey 110",
        "calledPartyNumber.nature internationalNumber (4)",
        "calledPartyNumber.digits \"155501001\"",
        "callingPartyNumber.nature nationalSignificantNumber (3)",
        "callingPartyNumber.presentation allowed (0)",
        "callingPartysCategory ordinarySubscriber (10)",
        "bearerCapability.bearerCap.informationTransferCapability speech (0)",
        "bearerCapability.bearerCap.userInformationLayer1Protocol g711ALaw (3)",
        "eventTypeBCSM collectedInfo (2)",
        "iMSI \"001010123456789\"",
        "callReferenceNumber 0a0b0c",
        "mscAddress.digits \"15550100\"",
        "timeAndTimezone \"2026-01-31T12:30:59+01:00\"",
    ] {
        assert!(begun.lines.iter().any(|l| l == line), "{line} is not in {:#?}", begun.lines);
    }
    let expected = [
        ("calledPartyNumber", Identity::CALLED_NUMBER),
        ("callingPartyNumber", Identity::CALLING_NUMBER),
        ("iMSI", Identity::IMSI),
        ("callReferenceNumber", Identity::CARRIER),
        ("mscAddress", Identity::NODE_NUMBER),
        ("mscAddress.numberingPlan", Identity::NUMBERING_PLAN),
    ];
    assert!(begun.identities.iter().map(|(p, i)| (p.as_str(), *i)).eq(expected), "{:?}", begun.identities);
}

/// The numbers that calls are gapped by are those of parties, whatever stands beside them.
#[test]
fn addresses_of_gapped_calls() {
    let of = |criteria: &str| {
        let length = criteria.split_whitespace().collect::<String>().len() / 2;
        let criteria = format!("a0{length:02x}{criteria}");
        told(4, 41, &format!("30{:02x}{criteria}a106800101810100", length + 10)).identities
    };
    let called =
        vec![("gapCriteria.basicGapCriteria.calledAddressValue".to_owned(), Identity::CALLED_NUMBER)];
    assert_eq!(of("8005 0103105155"), called);
    let path = "gapCriteria.basicGapCriteria.calledAddressAndService.calledAddressValue";
    assert_eq!(of("bd0a 80050103105155 81016e"), [(path.to_owned(), Identity::CALLED_NUMBER)]);
    let path = "gapCriteria.basicGapCriteria.callingAddressAndService.callingAddressValue";
    assert_eq!(of("be0a 80050103105155 81016e"), [(path.to_owned(), Identity::CALLING_NUMBER)]);
}

/// The organization stands in bits 4 to 1 of its octet, behind ones.
#[test]
fn the_organization_of_a_packet_data_protocol() {
    let address = |octet: &str| format!("300b 800102 a606 8001{octet} 810121");
    for (octet, shown) in [("f1", "ietf (241)"), ("01", "ietf (1)"), ("e0", "etsi (224)"), ("f7", "247")] {
        let told = told(4, 78, &address(octet));
        assert!(
            told.lines.iter().any(|l| l.ends_with(&format!("pDPTypeOrganization {shown}"))),
            "{:?}",
            told.lines
        );
        let flags = found(4, 78, &address(octet));
        assert_eq!(
            flags.iter().any(|(flag, _)| *flag == Flag::SpareBits),
            !octet.starts_with('f'),
            "{flags:?}"
        );
    }
}

#[test]
fn charging_stands_inside_octets_in_the_form_of_its_phase() {
    let four = told(4, 35, "3019 8012 a010 80020258 8101ff 8202012c a303 0101ff a203800101");
    let inside = "aChBillingChargingCharacteristics.timeDurationCharging";
    let lines = [
        format!("{inside}.maxCallPeriodDuration 600"),
        format!("{inside}.releaseIfdurationExceeded true"),
        format!("{inside}.tariffSwitchInterval 300"),
        format!("{inside}.audibleIndicator.tone true"),
        "partyToCharge.sendingSideID leg1 (1)".to_owned(),
    ];
    assert_eq!(four.lines, lines);
    // The tone in phase 3 is a BOOLEAN of its own, in phase 2 inside of releaseIfdurationExceeded.
    let three = told(3, 35, "3010 800c a00a 80020258 8101ff 8301ff a100");
    assert_eq!(three.lines[2], format!("{inside}.tone true"));
    let two = told(2, 35, "300d 800b a009 80020258 a1030101ff");
    assert_eq!(two.lines[1], format!("{inside}.releaseIfdurationExceeded.tone true"));
    // Of one phase read as another it is told that it does not fit.
    assert!(
        told(2, 35, "300e 800c a00a 80020258 8101ff 8301ff").lines.iter().any(|l| l.contains("at octet"))
    );
    // A report in tenths of a second, which is an octet string as a whole.
    let report = told(4, 36, "0410 a00e a003810101 a104800200ff 820100");
    assert_eq!(
        report.lines,
        [
            "timeDurationChargingResult.partyToCharge.receivingSideID leg1 (1)",
            "timeDurationChargingResult.timeInformation.timeIfNoTariffSwitch 255",
            "timeDurationChargingResult.legActive false",
        ]
    );
}

#[test]
fn causes_events_and_digits_have_names() {
    let released = told(4, 22, "0402 8490");
    assert_eq!(released.lines[2], "allCallSegments.cause normalCallClearing (16)");
    let event = told(4, 24, "3012 800109 a208a7068004 83900102 a303810102");
    assert_eq!(event.lines[0], "eventTypeBCSM oDisconnect (9)");
    let cause = "eventSpecificInformationBCSM.oDisconnectSpecificInfo.releaseCause";
    assert_eq!(event.lines[3], format!("{cause}.cause normalCallClearing (16)"));
    assert_eq!(event.lines[4], format!("{cause}.diagnostics 0102"));
    let digits = operation(4, 48).unwrap().result.unwrap();
    let octets = octets("8003 202103");
    let mut told = Report::default();
    walk("x", digits, &Tlv::read(&mut Reader::new(&octets, Layer::Cap)).unwrap(), &mut told);
    assert_eq!(told.lines[2], "digitsResponse.digits \"123\"");
    assert_eq!(told.identities, [("digitsResponse".to_owned(), Identity::DIGITS)]);
}

#[test]
fn audits_look_into_octets() {
    // Nothing is odd.
    assert_eq!(found(4, 35, "3010 8009 a007 80020258 8101ff a203800101"), []);
    // 0 tenths of a second are below the range; the offset is that of the value.
    assert_eq!(found(4, 35, "300a 8008 a006 800100 8101ff"), [(Flag::ConstraintViolated, 8)]);
    // A length that is longer than needed, and octets that are no element.
    let odd = found(4, 35, "3008 8006 a08103 800101");
    assert_eq!(odd, [(Flag::LengthNotMinimal, 4)]);
    assert_eq!(found(4, 35, "300a 8008 a007 80020258 8101"), [(Flag::Undecodable, 4)]);
}

#[test]
fn times() {
    let shown = |hex: &str| {
        let octets = octets(hex);
        <BcdTime<'_> as sigcodec_ber::Meaning<'_>>::of(&octets).to_string()
    };
    assert_eq!(shown("02621013210395"), "2026-01-31T12:30:59");
    assert_eq!(shown("026210132103952a"), "2026-01-31T12:30:59-05:30");
    assert_eq!(shown("0262101321039508"), "2026-01-31T12:30:59-00:00");
    // Half octets that are no digits, and too few octets, are shown as they came.
    assert_eq!(shown("0262101321039a"), "0262101321039a");
    assert_eq!(shown("0262"), "0262");
    assert_eq!(shown("02621013210395ff"), "2026-01-31T12:30:59 ff");
}

/// A moment that no calendar or clock has is told.
#[test]
fn dates_that_no_calendar_has() {
    let found = |hex: &str| {
        let octets = octets(hex);
        let mut found = vec![];
        let time = <BcdTime<'_> as sigcodec_ber::Meaning<'_>>::of(&octets);
        sigcodec_ber::Meaning::audit(&time, 7, &mut |f: Finding| found.push((f.flag, f.at)));
        assert_eq!(time.is_valid(), found.is_empty(), "{hex}");
        found
    };
    for hex in ["02621013210395", "02422092000000", "02400192000000", "026221133295952a", "0262211332959565"]
    {
        assert_eq!(found(hex), [], "{hex}");
    }
    for hex in [
        // Month 0 and 13, day 0, 29 February, 31 April, hour 24, minute and second 60.
        "02620013210395",
        "02623113210395",
        "02621000210395",
        "02622092210395",
        "02624013210395",
        "02621013420395",
        "02621013210695",
        "02621013210306",
        // No digit, a zone that is none, octets that are missing.
        "0262101321039a",
        "02621013210395ff",
        "0262101321039557",
        "026210132103",
    ] {
        assert_eq!(found(hex), [(Flag::ConstraintViolated, 7)], "{hex}");
    }
}

#[test]
fn every_octet_string_says_what_it_is_or_why_it_is_opaque() {
    // Types that stay octets, each with the reason.
    const OPAQUE: &[(&str, &str)] = &[
        ("ScfId", "a network says what stands in it"),
        ("LowLayerCompatibility", "an element of TS 24.008 §10.5.4.18"),
        ("FreeFormatData", "a service says what stands in it"),
        ("TextAttributes", "a network says what stands in it"),
        ("EndOfReplyDigit", "one or two digits in an alphabet of the service"),
        ("CancelDigit", "one or two digits in an alphabet of the service"),
        ("StartDigit", "one or two digits in an alphabet of the service"),
        ("TpValidityPeriod", "its format stands in the message of TS 23.040"),
    ];
    let shown = |schema: &'static Schema| {
        // Octets of such a value that a type which reads them shows in another way than as octets.
        let mut told = Report::default();
        let octets = [4, 8, 0x91, 0x91, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11];
        walk("x", schema, &Tlv::read(&mut Reader::new(&octets, Layer::Cap)).unwrap(), &mut told);
        told.lines
    };
    let mut opaque = vec![];
    for schema in sigcodec_cap::TYPES.iter().flat_map(|(_, types)| *types) {
        if schema.tag == Some(sigcodec_ber::Tag::OCTET_STRING) && shown(schema) == ["x 9191111111111111"] {
            opaque.push(schema.name());
        }
    }
    for name in &opaque {
        assert!(OPAQUE.iter().any(|(o, _)| o == name) || READ.contains(name), "{name}");
    }
    assert_eq!(PROTOCOL.name(), "CAP");
}
/// Types that are read if they have another size.
const READ: &[&str] =
    &["LegType", "CallingPartysCategory", "ChargeIndicator", "AlertingPattern", "Carrier", "AccessPointName"];

/// The cell of a packet session stands as octets or wrapped as one of MAP's CHOICE, in the location of eventReportGPRS:
/// both are told alike, and each is encoded as it came.
#[test]
fn the_cell_of_a_packet_session_has_two_forms() {
    use sigcodec_ber::{Ber as _, check, decode_tlv};
    use sigcodec_cap::{
        cell_or_area::CellGlobalIdOrServiceAreaIdOrLai as Place, data_types::LocationInformationGprs,
    };
    let report = |cell: &str| {
        let n = octets(cell).len();
        format!("30{:02x} 80010e a2{:02x} a1{:02x} a2{:02x} {cell}", n + 9, n + 4, n + 2, n)
    };
    let cell_of = |hex: &str| {
        let told = told(4, 80, hex);
        let lines = told.lines.iter().filter(|line| line.contains("LAI")).cloned().collect::<Vec<_>>();
        assert!(told.identities.iter().any(|(path, identity)| {
            path.ends_with("cellGlobalIdOrServiceAreaIdOrLAI") && *identity == Identity::LOCATION
        }));
        lines
    };
    for (plain, wrapped) in
        [("8007 00f110 00010002", "a009 8007 00f110 00010002"), ("8005 00f110 0001", "a007 8105 00f110 0001")]
    {
        let both = [plain, wrapped].map(report);
        let [lines, same] = both.each_ref().map(|hex| cell_of(hex));
        assert!(lines.len() > 1 && lines == same, "{lines:?} {same:?}");
        assert!(both.iter().all(|hex| found(4, 80, hex).is_empty()));
        for cell in [plain, wrapped] {
            let location = octets(&format!("30{:02x} {cell}", octets(cell).len()));
            let value: LocationInformationGprs<'_> = decode_tlv(&location, Layer::Cap).unwrap();
            let place = value.cell_global_id_or_service_area_id_or_lai.unwrap();
            assert_eq!(matches!(place, Place::Choice(_)), cell == wrapped);
            assert!(place.get().to_string().starts_with("001-01"), "{}", place.get());
            let mut room = [0; 32];
            let mut w = sigcodec_wire::Writer::new(&mut room);
            value.encode(&mut w);
            assert_eq!(w.finish().unwrap(), location);
        }
    }
    // A cell under the tag of an area, one that is none of the CHOICE, two of them.
    for (wrong, kind) in [
        ("a009 8107 00f110 00010002", Kind::Size),
        ("a009 8207 00f110 00010002", Kind::Segmented),
        ("a00e 8105 00f110 0001 8105 00f110 0001", Kind::Segmented),
    ] {
        let hex = octets(&report(wrong));
        let element = Tlv::read(&mut Reader::new(&hex, Layer::Cap)).unwrap();
        let mut kinds = vec![];
        check(argument(4, 80), &element, &mut |e| kinds.push(e.kind()));
        assert_eq!(kinds, [kind], "{wrong}");
    }
}

/// What a number of charging counts stands with its type: tenths of a second, seconds, octets; how often one rolled over, and
/// a service key, count nothing.
#[test]
fn an_address_of_a_short_message_is_a_number_or_text() {
    let text = told(4, 62, "300a 8008d0d637396c7ebbcb");
    let expected = ["callingPartysNumber.nature alphanumeric (5)", "callingPartysNumber.text \"Vodafone\""];
    for line in expected {
        assert!(text.lines.iter().any(|l| l == line), "{line} is not in {:#?}", text.lines);
    }
    assert!(!text.lines.iter().any(|l| l.contains("digits")), "{:#?}", text.lines);
    assert_eq!(found(4, 62, "300a 8008d0d637396c7ebbcb"), []);
    assert_eq!(found(4, 62, "300a 800850d637396c7ebbcb"), [(Flag::AddressNoExtensionBit, 4)]);
    // The same of the destination; where the service is selected, 5 is a dedicated access.
    let destination = told(4, 62, "300a 8108d0d637396c7ebbcb");
    assert!(destination.lines.iter().any(|l| l == "destinationSubscriberNumber.text \"Vodafone\""));
    let number = told(4, 62, "3006 80049151550 1".replace(' ', "").as_str());
    assert!(number.lines.iter().any(|l| l == "callingPartysNumber.digits \"155510\""), "{:#?}", number.lines);
    assert_eq!(number.identities[0], ("callingPartysNumber".to_owned(), Identity::CALLING_NUMBER));
}

#[test]
fn octets_in_front_of_an_alerting_pattern_are_told() {
    for (octets, expected) in [("000004", None), ("000104", Some("alertingPatternIgnored 0001"))] {
        let told = told(4, 88, &format!("3005 8103{octets}"));
        assert_eq!(told.lines[0], "alertingPattern alertingCategory1 (4)");
        assert_eq!(told.lines.get(1).map(String::as_str), expected);
    }
}

#[test]
fn a_cause_of_a_short_message_that_was_not_delivered_has_its_name() {
    let report = told(4, 64, "300a 80010c a105 a203 800116");
    assert!(report.lines.iter().any(|l| l.ends_with("memoryCapacityExceeded (22)")), "{:#?}", report.lines);
}

#[test]
fn numbers_of_charging_have_units() {
    #[derive(Default)]
    struct Units(Vec<(String, String)>);
    impl Visitor for Units {
        fn begin(&mut self, _: Field<'_>, _: Shape) {}
        fn end(&mut self) {}
        fn value(&mut self, field: Field<'_>, value: Value<'_>) {
            if let Value::Signed(n) = value {
                let amount = field.kind.unit.map(|unit| unit.of(n.unsigned_abs()).to_string());
                self.0.push((field.name.to_owned(), amount.unwrap_or_default()));
            }
        }
        fn fault(&mut self, field: Field<'_>, _: &[u8], error: Error) {
            panic!("{}: {error}", field.name);
        }
    }
    let units = |version: u8, code: i64, hex: &str| {
        let octets = octets(hex);
        let element = Tlv::read(&mut Reader::new(&octets, Layer::Cap)).unwrap();
        let mut units = Units::default();
        walk("x", argument(version, code), &element, &mut units);
        units.0
    };
    let own = |all: &[(&str, &str)]| {
        all.iter().map(|(name, unit)| ((*name).to_owned(), (*unit).to_owned())).collect::<Vec<_>>()
    };
    for version in [2, 3, 4] {
        let told = units(version, 35, "3010 8009 a007 8002070a 82011e a203 800101");
        assert_eq!(told, own(&[("maxCallPeriodDuration", "180.2 s"), ("tariffSwitchInterval", "30 s")]));
    }
    let told = units(4, 71, "3009 a004 80022710 810105");
    assert_eq!(told, own(&[("maxTransferredVolume", "10000 octets"), ("tariffSwitchInterval", "5 s")]));
    assert_eq!(units(4, 0, "3003 80012a"), own(&[("serviceKey", "")]));
    let told = units(4, 97, "300a a003 800102 a103 810102");
    assert_eq!(told[1], ("burstInterval".to_owned(), "0.2 s".to_owned()));
}

/// The second octet says something else in a called, a calling and a redirecting number, Q.763 §3.9, §3.10 and §3.44; what it
/// does not say is odd where its bits are set.
#[test]
fn each_kind_of_number_says_what_it_can() {
    let said = |member: &str, second: u8| {
        let hex = format!("300a 80012a {member} 04 04 {second:02x} 2143").replace(' ', "");
        let hex = hex.replace("300a", &format!("30{:02x}", hex.len() / 2 - 2));
        let told = told(4, 0, &hex);
        let names = told.lines.iter().filter_map(|line| {
            let name = line.split(' ').next()?.rsplit('.').next()?.to_owned();
            (!matches!(&*name, "serviceKey" | "nature" | "numberingPlan" | "digits")).then_some(name)
        });
        let odd = found(4, 0, &hex).iter().any(|(flag, _)| *flag == Flag::SpareBits);
        (names.collect::<Vec<_>>(), odd)
    };
    let parts = |names: &[&str]| names.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>();
    let (called, calling) =
        (parts(&["internalNetworkNotAllowed"]), parts(&["incomplete", "presentation", "screening"]));
    let (redirecting, location) =
        (parts(&["presentation"]), parts(&["internalNetworkNotAllowed", "presentation", "screening"]));
    assert_eq!(
        [0x10, 0x90, 0x13, 0x14].map(|b| said("82", b)).map(|(_, odd)| odd),
        [false, false, true, true]
    );
    assert_eq!(said("82", 0x90).0, called);
    assert_eq!(said("83", 0x97), (calling, false));
    for redirected in ["8c", "9d"] {
        assert_eq!([0x14, 0x94, 0x11].map(|b| said(redirected, b).1), [false, true, true]);
        assert_eq!(said(redirected, 0x14).0, redirecting);
    }
    assert_eq!(said("8a", 0x97), (location, false));
    // Bits that nothing is said in are shown as they stand, each of them.
    let spare = |member: &str, second: u8| {
        let lines = told(4, 0, &format!("3009 80012a {member} 04 04 {second:02x} 2143")).lines;
        lines.into_iter().find(|line| line.contains(".spare "))
    };
    assert_eq!(spare("82", 0x9f).as_deref(), Some("calledPartyNumber.spare 15"));
    assert_eq!(spare("82", 0x97).as_deref(), Some("calledPartyNumber.spare 7"));
    assert_eq!(spare("8c", 0x96).as_deref(), Some("originalCalledPartyID.spare 130"));
    assert_eq!(spare("83", 0xff), None);
}

/// A charge number of T1.113 has natures of its own, and says nothing beside its plan.
#[test]
fn a_charge_number_says_whose_it_is() {
    let charged = |first: u8, second: u8| {
        let hex = format!("300f 8004 83102103 bf3206 8204 {first:02x}{second:02x} 2103");
        let lines = told(2, 17, &hex).lines.into_iter();
        lines
            .filter_map(|line| line.strip_prefix("naInfo.naChargeNumber.").map(str::to_owned))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        charged(0x81, 0x10),
        ["nature callingPartySubscriberNumber (1)", "numberingPlan isdn (1)", "digits \"123\""]
    );
    assert_eq!(
        charged(0x86, 0x97),
        ["nature calledPartyNoNumber (6)", "numberingPlan isdn (1)", "spare 135", "digits \"123\""]
    );
}

/// The half octet behind an odd number of digits is shown if it is not 0, and an odd number of no digits is odd.
#[test]
fn what_fills_the_last_octet_of_a_number_is_shown() {
    let filler = |member: &str| {
        let hex = format!("3009 80012a {member}");
        let (told, found) = (told(4, 0, &hex), found(4, 0, &hex));
        let flags = found.into_iter().map(|(flag, _)| flag).collect::<Vec<_>>();
        (told.lines.into_iter().find(|line| line.contains(".filler ")), flags)
    };
    assert_eq!(filler("8204 8410 2103"), (None, vec![]));
    for (filled, shown) in [("73", "7"), ("f3", "15")] {
        let line = format!("calledPartyNumber.filler {shown}");
        assert_eq!(filler(&format!("8204 8410 21{filled}")), (Some(line), vec![Flag::FillerWrong]));
    }
    assert_eq!(filler("8204 0410 2173"), (None, vec![]));
    let parity = found(4, 0, "3007 80012a 8202 8410");
    assert_eq!(parity, [(Flag::ParityContradicted, 7)]);
}
