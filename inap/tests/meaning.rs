//! What walks tell: numbers as digits, causes and events by name, in each dialect; and what audits find inside.
#![allow(missing_docs, clippy::unwrap_used)]

use sigcodec_ber::{Schema, Tlv, audit, walk};
use sigcodec_inap::{
    edition::{VERSION_CS1, VERSION_CS1_PLUS, VERSION_CS4},
    operation,
};
use sigcodec_wire::{
    Error, Layer, Reader,
    audit::{Finding, Flag},
    walk::{Field, Identity, Shape, Value, Visitor},
};

/// The leaves, one a line: their path and value; and what they identify.
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
    let element = Tlv::read(&mut Reader::new(&octets, Layer::Inap)).unwrap();
    walk("x", argument(version, code), &element, &mut told);
    told
}

#[test]
fn numbers_are_digits_and_codes_have_names() {
    for version in [VERSION_CS1, VERSION_CS1_PLUS, VERSION_CS4] {
        let begun = told(
            version,
            0,
            "3023 80012a 820784105155100001 8306031351551000 85010a 9a022001 bb03810103 9c0102",
        );
        for line in [
            "serviceKey 42",
            "calledPartyNumber.digits \"155501001\"",
            "callingPartyNumber.nature nationalSignificantNumber (3)",
            "callingPartysCategory.category ordinarySubscriber (10)",
            "forwardCallIndicators.isdnUserPart 1",
            "bearerCapability.tmr.requirement audio3100Hz (3)",
            "eventTypeBCSM collectedInfo (2)",
        ] {
            assert!(begun.lines.iter().any(|l| l == line), "{version}: {line} is not in {:#?}", begun.lines);
        }
        let identities: Vec<_> = begun.identities.iter().map(|(p, i)| (p.as_str(), *i)).collect();
        let expected = [
            ("calledPartyNumber", Identity::CALLED_NUMBER),
            ("callingPartyNumber", Identity::CALLING_NUMBER),
        ];
        assert_eq!(identities, expected, "{version}");
    }
}

#[test]
fn events_of_dialects_survive() {
    // Event 100 is one of Q.1248, and another in CS1+.
    let event = |version| told(version, 24, "3008 800164 a303810102").lines;
    assert_eq!(
        event(VERSION_CS4),
        ["eventTypeBCSM oModifyRequest (100)", "legID.receivingSideID.leg leg2 (2)"]
    );
    assert_eq!(event(VERSION_CS1_PLUS), ["eventTypeBCSM 100", "legID.receivingSideID.leg leg2 (2)"]);
    // The alerting of CS1+ has a tag of its own.
    let alerting = told(VERSION_CS1_PLUS, 24, "300b 800164 a206 e20480022001");
    assert_eq!(
        alerting.lines[1],
        "eventSpecificInformationBCSM.oAlertingSpecificInfo.backwardCallIndicators 2001"
    );
    let unknown = told(VERSION_CS4, 24, "300b 800164 a206 e20480022001");
    assert!(unknown.lines.iter().any(|l| l.contains("at octet")), "{:?}", unknown.lines);
}

#[test]
fn digits_of_an_address_are_a_generic_number() {
    let gap = told(VERSION_CS4, 41, "3015 a009 8007 06841051551000 a106 80013c 81010a 820100");
    assert_eq!(
        gap.lines[0],
        "gapCriteria.basicGapCriteria.calledAddressValue.qualifier additionalCallingPartyNumber (6)"
    );
    assert_eq!(gap.lines[6], "gapCriteria.basicGapCriteria.calledAddressValue.number.digits \"1555010\"");
    let collected = operation(VERSION_CS1, 48).unwrap().result.unwrap();
    let octets = octets("8003 202103");
    let mut told = Report::default();
    walk("x", collected, &Tlv::read(&mut Reader::new(&octets, Layer::Inap)).unwrap(), &mut told);
    assert_eq!(told.lines[2], "digitsResponse.digits \"123\"");
}

#[test]
fn digits_of_a_correlation_and_of_a_filter_are_generic_digits() {
    for version in [VERSION_CS1, VERSION_CS4] {
        for (code, hex, member) in [
            (17, "300f 80070684105155103 2 810420214305", "correlationID"),
            (20, "3010 a008 0406 841051551032 820420214305", "correlationID"),
            (45, "300b a003 0a0101 810420214305", "correlationID"),
            (
                42,
                "3017 a003 800101 a103 80010a a203 810105 a306 8004 20214305",
                "filteringCriteria.dialledNumber",
            ),
            (
                42,
                "3017 a003 800101 a103 80010a a203 810105 a306 8104 20214305",
                "filteringCriteria.callingLineID",
            ),
        ] {
            let told = told(version, code, hex);
            let digits = format!("{member}.digits \"12345\"");
            assert!(told.lines.contains(&digits), "{version} {code}: {digits} is not in {:#?}", told.lines);
        }
    }
    // The one correlation that is a generic number.
    let assist = told(VERSION_CS1, 16, "300a 8008 0684105155103200");
    assert!(assist.lines.iter().any(|l| l.starts_with("correlationID.number.digits")), "{:#?}", assist.lines);
}

#[test]
fn a_report_of_charging_stands_inside_octets() {
    let hex = "0413 3011 800101 8106621013210395 a203810101 8301ff";
    let report = told(VERSION_CS1_PLUS, 36, hex);
    assert_eq!(report.lines[0], "reportCondition endOfConnection (1)");
    assert_eq!(report.lines[1], "timeStamp \"26-01-31T12:30:59\"");
    assert_eq!(told(VERSION_CS1, 36, hex).lines.len(), 1, "others have no agreed form of it");
    let found = |version, hex: &str| {
        let octets = octets(hex);
        let mut all = vec![];
        let element = Tlv::read(&mut Reader::new(&octets, Layer::Inap)).unwrap();
        audit(argument(version, 36), &element, &mut |f: Finding| all.push((f.flag, f.at)));
        all
    };
    assert_eq!(found(VERSION_CS1, "0402 3011"), []);
    assert_eq!(found(VERSION_CS1_PLUS, "0402 3011"), [(Flag::Undecodable, 2)]);
}
