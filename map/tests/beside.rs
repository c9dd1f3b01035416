//! Octets whose meaning stands beside them, walked inside their operations: elements of other protocols behind a
//! protocol identifier, texts behind a data coding scheme. Nothing is lost, and what stands beside one says nothing
//! of another.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_ber::Tlv;
use sigcodec_map::{
    common_data_types::{ExtExternalSignalInfo, ExtProtocolId, ExternalSignalInfo, ProtocolId, SignalInfo},
    meaning::{Alphabet, CodedText, SignalCoding, SignalElement, SignalElements, TextLanguage},
    operation,
};
use sigcodec_wire::{
    Error, Kind, Layer, Reader,
    walk::{Bits, Field, Shape, Value, Visitor},
};

/// A line for each event with the octets that it stands in; what kind of event it was is in front.
#[derive(Default)]
struct Report(Vec<String>);
impl Visitor for Report {
    fn begin(&mut self, field: Field<'_>, shape: Shape) {
        let open = if shape == Shape::Object { '{' } else { '[' };
        self.0.push(format!("{} {open} @{}..{}", field.name, field.span.start, field.span.end));
    }
    fn end(&mut self) {
        self.0.push("end".into());
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.0.push(format!("{} = {value} @{}..{}", field.name, field.span.start, field.span.end));
    }
    fn bits(&mut self, field: Field<'_>, bits: Bits<'_>) {
        self.0.push(format!(
            "{} bits {:02x?} @{}..{}",
            field.name,
            bits.octets(),
            field.span.start,
            field.span.end
        ));
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error) {
        let (name, span) = (field.name, field.span);
        self.0.push(format!("{name} ! {:?} {raw:02x?} @{}..{}", error.kind(), span.start, span.end));
    }
    fn unknown(&mut self, field: Field<'_>, raw: &[u8]) {
        self.0.push(format!("unknown {raw:02x?} @{}..{}", field.span.start, field.span.end));
    }
}
/// The walk of the argument of an operation.
fn told(code: u8, octets: &[u8]) -> Vec<String> {
    let mut told = Report::default();
    let tlv = Tlv::read(&mut Reader::new(octets, Layer::Map)).unwrap();
    operation(3, code).unwrap().walk_argument(&tlv, &mut told);
    told.0
}
fn tlv(tag: u8, contents: &[&[u8]]) -> Vec<u8> {
    let contents = contents.concat();
    [&[tag, u8::try_from(contents.len()).unwrap()][..], &contents].concat()
}

const UNKNOWN: [u8; 4] = [0x9e, 0x02, 0xde, 0xad];
const TEXT: [u8; 5] = [0xaa, 0x18, 0x0c, 0x36, 0x02];

/// USSD with an element, a value and an octet string that are not known or cannot be: all of it is in the walk.
#[test]
fn a_text_and_what_stands_around_it() {
    let octets = tlv(0x30, &[&[0x04, 1, 0x0f], &tlv(0x04, &[&TEXT]), &[0x80, 1, 0x91], &UNKNOWN]);
    assert_eq!(
        told(59, &octets),
        [
            "argument { @0..19",
            "ussdDataCodingScheme = 15 @2..5",
            "ussdString = *100# @5..12",
            "msisdn { @12..15",
            "nature = internationalNumber (1) @14..15",
            "numberingPlan = isdn (1) @14..15",
            "digits =  @15..15",
            "end",
            "unexpected [ @2..19",
            "unknown [9e, 02, de, ad] @15..19",
            "end",
            "end",
        ]
    );
    // A fault, and a string of octets.
    let octets = tlv(0x30, &[&[0x04, 1, 0x44], &tlv(0x04, &[&TEXT]), &tlv(0xa0, &[&[0x04, 0]])]);
    let lines = told(59, &octets);
    assert_eq!(lines[1..3], ["ussdDataCodingScheme = 68 @2..5", "ussdString = aa180c3602 @5..12"]);
    // A constructed string, whose one segment is empty.
    assert!(lines[3].starts_with("msisdn ! Truncated []"), "{lines:#?}");
}

/// What the scheme makes of a string: the letters of a language in front, two octets a character, octets.
#[test]
fn texts_of_each_scheme() {
    let ussd = |scheme: u8, text: &[u8]| {
        let octets = tlv(0x30, &[&[0x04, 1, scheme], &tlv(0x04, &[text])]);
        let mut lines = told(59, &octets);
        lines.drain(..2);
        lines.pop();
        lines
    };
    assert_eq!(ussd(0x0f, &TEXT), ["ussdString = *100# @5..12"]);
    assert_eq!(ussd(0x48, &[0x04, 0x16]), ["ussdString = Ж @5..9"]);
    assert_eq!(ussd(0x44, b"\x01\x02"), ["ussdString = 0102 @5..9"]);
    // `en`, a carriage return, `A`.
    let front = [0x65, 0x77, 0x23, 0x08];
    assert_eq!(ussd(0x10, &front), ["language = en @5..11", "ussdString = A @5..11"]);
    assert_eq!(ussd(0x11, &[0x65, 0x37, 0x04, 0x16]), ["language = en @5..11", "ussdString = Ж @5..11"]);
    assert_eq!(ussd(0x11, &[0x65]).len(), 1);
}

/// A location request with a name in UCS2: its scheme stands inside the name, and counts there.
#[test]
fn names_of_location_clients() {
    let name = tlv(0xa4, &[&[0x80, 1, 0x48, 0x82, 2, 0x04, 0x16], &UNKNOWN]);
    let client = tlv(0xa0, &[&[0x80, 1, 0], &name]);
    let octets = tlv(0x30, &[&tlv(0x30, &[&[0x80, 1, 0]]), &[0x04, 3, 0x91, 0x21, 0x43], &client]);
    let lines = told(83, &octets);
    for want in ["nameString = Ж @22..26", "unknown [9e, 02, de, ad] @26..30"] {
        assert!(lines.iter().any(|l| l == want), "{want}: {lines:#?}");
    }
}

const BEARER: [u8; 5] = [0x04, 3, 0x80, 0x90, 0xa3];
const NUMBER: [u8; 6] = [0x04, 4, 0x04, 0x10, 0x51, 0x55];

/// sendRoutingInfo with signal information of each protocol identifier.
fn routing(protocol: u8, octets: &[u8], more: &[u8]) -> Vec<String> {
    let info = tlv(0xaa, &[&[0x0a, 1, protocol], &tlv(0x04, &[octets]), more]);
    let argument = tlv(0x30, &[&[0x80, 3, 0x91, 0x21, 0x43, 0x83, 1, 0, 0x86, 3, 0x91, 0x21, 0x43], &info]);
    let lines = told(22, &argument);
    let from = lines.iter().position(|l| l.starts_with("networkSignalInfo ")).unwrap();
    let to = lines.len() - 2;
    lines[from + 1..to].to_vec()
}

#[test]
fn elements_and_what_stands_around_them() {
    let octets = [&BEARER[..], &[0x96], &BEARER, &[0x7e, 0]].concat();
    assert_eq!(
        routing(4, &octets, &UNKNOWN),
        [
            "protocolId = ets3001021 (4) @17..20",
            "signalInfo { @20..35",
            "bearerCapability { @22..27",
            "informationTransferCapability = speech (0) @22..27",
            "contents = 8090a3 @22..27",
            "end",
            "element { @27..28",
            "identifier = 150 @27..28",
            "contents =  @27..28",
            "end",
            "bearerCapability#2 { @28..33",
            "informationTransferCapability = speech (0) @28..33",
            "contents = 8090a3 @28..33",
            "end",
            "userUser =  @33..35",
            "end",
            "unexpected [ @17..39",
            "unknown [9e, 02, de, ad] @35..39",
            "end",
        ]
    );
    // The same octets under the identifiers of other protocols are not taken apart so.
    let bearer = |protocol| routing(protocol, &BEARER, &[])[1..3].join(" ");
    assert_eq!(bearer(4), "signalInfo { @20..27 bearerCapability { @22..27");
    assert_eq!(bearer(1), bearer(4));
    for other in [0, 2, 3, 5, 255] {
        assert_eq!(bearer(other), "signalInfo { @20..27 octets = 04038090a3 @20..27", "{other}");
    }
    // No elements, or one that reaches too far: octets.
    for broken in [&[0x04][..], &[0x04, 3, 0x80, 0x90], &[0x04, 0, 0x7d, 1]] {
        let hex: String = broken.iter().map(|b| format!("{b:02x}")).collect();
        let lines = routing(4, broken, &[]);
        assert_eq!(lines[2], format!("octets = {hex} @20..{}", 22 + broken.len()));
    }
}

/// The identifier of one signal information says nothing of the next.
#[test]
fn an_identifier_counts_once() {
    let first = tlv(0xa5, &[&[0x0a, 1, 4], &tlv(0x04, &[&BEARER])]);
    let isup = |protocol| tlv(0xae, &[&[0x0a, 1, protocol], &tlv(0x04, &[&NUMBER])]);
    let argument = |parts: &[&[u8]]| {
        let front: &[u8] = &[0x80, 2, 0x00, 0xf1, 0x81, 3, 0x91, 0x21, 0x43];
        tlv(0x30, &[&[front], parts].concat())
    };
    let lines = told(4, &argument(&[&first, &isup(1)]));
    assert!(lines.iter().any(|l| l.starts_with("bearerCapability {")), "{lines:#?}");
    assert!(lines.iter().any(|l| l.starts_with("calledPartyNumber = +1555 @")), "{lines:#?}");
    // An extended identifier that is not known.
    let lines = told(4, &argument(&[&first, &isup(2)]));
    assert!(lines.iter().any(|l| l.starts_with("octets = 040404105155 @")), "{lines:#?}");
}

/// Names of elements: Q.763 §3.1 for ISUP, Q.931 §4.5.1 for DSS1. Every other identifier has none.
#[test]
fn names_of_elements() {
    let isup = [
        (0x03, "accessTransport"),
        (0x04, "calledPartyNumber"),
        (0x09, "callingPartysCategory"),
        (0x0a, "callingPartyNumber"),
        (0x0b, "redirectingNumber"),
        (0x12, "causeIndicators"),
        (0x13, "redirectionInformation"),
        (0x1d, "userServiceInformation"),
        (0x20, "userToUserInformation"),
        (0x28, "originalCalledNumber"),
        (0x3f, "locationNumber"),
        (0xc0, "genericNumber"),
    ];
    let dss1 = [
        (0x04, "bearerCapability"),
        (0x08, "cause"),
        (0x1c, "facility"),
        (0x1e, "progressIndicator"),
        (0x6c, "callingPartyNumber"),
        (0x6d, "callingPartySubaddress"),
        (0x70, "calledPartyNumber"),
        (0x71, "calledPartySubaddress"),
        (0x7c, "lowLayerCompatibility"),
        (0x7d, "highLayerCompatibility"),
        (0x7e, "userUser"),
    ];
    let element = |coding, identifier| SignalElement { coding, identifier, contents: &[0x04, 0x10, 0x51] };
    for identifier in 0..=255u8 {
        let of = |names: &[(u8, &'static str)]| {
            names.iter().find(|(n, _)| *n == identifier).map(|(_, name)| *name)
        };
        let found = element(SignalCoding::Isup, identifier);
        assert_eq!(found.name(), of(&isup), "{identifier:02x}");
        assert_eq!(element(SignalCoding::Dss1, identifier).name(), of(&dss1), "{identifier:02x}");
        // Which are numbers; the generic number has an octet in front of its own.
        let number = matches!(identifier, 0x04 | 0x0a | 0x0b | 0x28 | 0x3f);
        assert_eq!(found.number().is_some(), number, "{identifier:02x}");
        for coding in [SignalCoding::Dss1, SignalCoding::Gsm0408] {
            assert!(element(coding, identifier).number().is_none(), "{identifier:02x}");
            let capability = element(coding, identifier).transfer_capability().is_some();
            assert_eq!(capability, identifier == 0x04, "{identifier:02x}");
        }
        assert_eq!(found.transfer_capability().is_some(), identifier == 0x1d, "{identifier:02x}");
    }
    // What TS 24.008 §9.3 has under the same identifiers.
    for (identifier, name) in [
        (0x04, "bearerCapability"),
        (0x08, "cause"),
        (0x1c, "facility"),
        (0x1e, "progressIndicator"),
        (0x7c, "lowLayerCompatibility"),
        (0x7d, "highLayerCompatibility"),
        (0x7e, "userUser"),
    ] {
        assert_eq!(element(SignalCoding::Gsm0408, identifier).name(), Some(name));
    }
    let shown = |coding, identifier| element(coding, identifier).to_string();
    assert_eq!(shown(SignalCoding::Isup, 0x04), "calledPartyNumber +15");
    assert_eq!(shown(SignalCoding::Isup, 0x12), "causeIndicators 041051");
    assert_eq!(shown(SignalCoding::Isup, 0x01), "01 041051");
}

/// Information transfer capability, Q.931 §4.5.5 and TS 24.008 §10.5.4.5: every value.
#[test]
fn transfer_capabilities() {
    let of = |coding, identifier, first| {
        SignalElement { coding, identifier, contents: &[first] }.transfer_capability()
    };
    for first in 0..=255u8 {
        let name = match first & 0x1f {
            0 => Some("speech"),
            8 => Some("unrestrictedDigital"),
            9 => Some("restrictedDigital"),
            16 => Some("audio3100Hz"),
            17 => Some("unrestrictedDigitalWithTones"),
            24 => Some("video"),
            _ => None,
        };
        assert_eq!(of(SignalCoding::Dss1, 0x04, first), Some((first & 0x1f, name)), "{first:02x}");
        assert_eq!(of(SignalCoding::Isup, 0x1d, first), Some((first & 0x1f, name)), "{first:02x}");
        let name = match first & 7 {
            0 => Some("speech"),
            1 => Some("unrestrictedDigital"),
            2 => Some("audio3100Hz"),
            3 => Some("facsimileGroup3"),
            5 => Some("other"),
            _ => None,
        };
        assert_eq!(of(SignalCoding::Gsm0408, 0x04, first), Some((first & 7, name)), "{first:02x}");
    }
    let empty = SignalElement { coding: SignalCoding::Dss1, identifier: 0x04, contents: &[] };
    assert_eq!(empty.transfer_capability(), None);
}

/// Which octets are an element, to the last one.
#[test]
fn elements_to_their_end() {
    let of = |coding, octets: &'static [u8]| {
        let mut elements = SignalElements::new(coding, octets);
        let found: Vec<_> = elements.by_ref().map(|e| (e.identifier, e.contents.len())).collect();
        (found, elements.rest().len())
    };
    use SignalCoding::{Dss1, Gsm0408, Isup};
    for coding in [Dss1, Gsm0408] {
        assert_eq!(of(coding, &[0x80, 0x7f, 1, 9, 0xff]), (vec![(0x80, 0), (0x7f, 1), (0xff, 0)], 0));
    }
    assert_eq!(of(Isup, &[0x80, 1, 9, 0x7f, 0]), (vec![(0x80, 1), (0x7f, 0)], 0));
    assert_eq!(of(Isup, &[0x80, 1]), (vec![], 2));
    assert_eq!(of(Dss1, &[0x04, 2, 9]), (vec![], 3));
    assert_eq!(of(Dss1, &[]), (vec![], 0));
}

/// Which protocol identifiers have elements.
#[test]
fn protocols_with_elements() {
    let coding = |mut elements: SignalElements<'_>| elements.next().unwrap().coding;
    for (protocol, expected) in [
        (ProtocolId::Gsm0408, Some(SignalCoding::Gsm0408)),
        (ProtocolId::Gsm0806, None),
        (ProtocolId::GsmBssmap, None),
        (ProtocolId::Ets3001021, Some(SignalCoding::Dss1)),
    ] {
        let info = ExternalSignalInfo::new(protocol, SignalInfo(&BEARER));
        assert_eq!(info.elements().map(coding), expected, "{protocol:?}");
    }
    for protocol in 0..4 {
        let info = ExtExternalSignalInfo::new(ExtProtocolId(protocol), SignalInfo(&NUMBER));
        let expected = (protocol == 1).then_some(SignalCoding::Isup);
        assert_eq!(info.elements().map(coding), expected, "{protocol}");
    }
}

/// TS 23.038 §5: the alphabet of each of the 256 schemes.
#[test]
fn every_scheme_of_a_text() {
    for scheme in 0..=255u8 {
        let expected = match scheme {
            0x11 => Alphabet::Ucs2,
            0x40..=0x5f | 0x90..=0x9f => match scheme >> 2 & 3 {
                1 => Alphabet::Octets,
                2 => Alphabet::Ucs2,
                _ => Alphabet::Gsm7,
            },
            0x60..=0x7f | 0xf4..=0xf7 | 0xfc..=0xff => Alphabet::Octets,
            _ => Alphabet::Gsm7,
        };
        assert_eq!(CodedText::new(scheme, b"ab").alphabet(), expected, "{scheme:02x}");
    }
}

/// TS 23.038 §5: the languages of coding groups 0 and 2, and the letters in front of a text.
#[test]
fn languages() {
    let first = [
        "german",
        "english",
        "italian",
        "french",
        "spanish",
        "dutch",
        "swedish",
        "danish",
        "portuguese",
        "finnish",
        "norwegian",
        "greek",
        "turkish",
        "hungarian",
        "polish",
    ];
    let second = ["czech", "hebrew", "arabic", "russian", "icelandic"];
    for scheme in 0..=255u8 {
        let named = match scheme {
            0..=0x0e => Some(first[usize::from(scheme)]),
            0x20..=0x24 => Some(second[usize::from(scheme) - 0x20]),
            _ => None,
        };
        let letters = matches!(scheme, 0x10 | 0x11);
        for octets in [&b"\x65\x37"[..], b"\x65\x37\x04\x16"] {
            let expected =
                named.map(TextLanguage::Named).or(letters.then_some(TextLanguage::Letters(octets)));
            assert_eq!(CodedText::new(scheme, octets).language(), expected, "{scheme:02x}");
        }
        // One octet has no two letters, and none neither.
        for octets in [&b"\x65"[..], b""] {
            let expected = named.map(TextLanguage::Named);
            assert_eq!(CodedText::new(scheme, octets).language(), expected, "{scheme:02x}");
        }
    }
    assert_eq!(TextLanguage::Letters(b"\x65\x37").to_string(), "en");
    assert_eq!(TextLanguage::Named("czech").to_string(), "czech");
}

/// A packed text has scheme `0F`, and is the same when it is read: with every number of characters.
#[test]
fn packed_texts() {
    let packed = CodedText::pack("*100#", &mut [0; 8]).map(|t| (t.scheme, t.octets.to_vec()));
    assert_eq!(packed, Ok((0x0f, TEXT.to_vec())));
    for n in 0..40 {
        for last in ["", "\r", "@"] {
            let text = "a".repeat(n) + last;
            let mut buf = [0; 64];
            let packed = CodedText::pack(&text, &mut buf).unwrap();
            assert_eq!(packed.scheme, 0x0f);
            let shown = packed.to_string();
            // A carriage return that fills the last octet is none; one more is put behind one that is meant.
            assert!(shown == text || shown == text.clone() + "\r", "{n} {text:?} {shown:?}");
            let septets = text.len();
            let one_more = usize::from(septets % 8 == 0 && last == "\r");
            assert_eq!(packed.octets.len(), (septets * 7).div_ceil(8) + one_more, "{text:?}");
        }
    }
    let e = CodedText::pack("aш", &mut [0; 8]).unwrap_err();
    assert_eq!((e.kind(), e.at()), (Kind::Text, 1));
    let e = CodedText::pack("*100#", &mut [0; 4]).unwrap_err();
    assert_eq!((e.kind(), e.at()), (Kind::Capacity, 5));
}

/// Faults and words of bits around signal information and around texts are in the walk.
#[test]
fn faults_and_bits_pass_through() {
    let count = |lines: &[String], what: &str| lines.iter().filter(|l| l.contains(what)).count();
    // sendRoutingInfo: an interrogation type without octets, the phases of CAMEL.
    let phases = tlv(0xab, &[&[0x03, 2, 0x04, 0xf0]]);
    let number: &[u8] = &[0x80, 3, 0x91, 0x21, 0x43];
    let octets = tlv(0x30, &[number, &[0x83, 0, 0x86, 3, 0x91, 0x21, 0x43], &phases]);
    let lines = told(22, &octets);
    assert_eq!(
        (count(&lines, "interrogationType ! "), count(&lines, " bits [04, f0]")),
        (1, 1),
        "{lines:#?}"
    );
    // provideSubscriberLocation: a type of location without octets, the shapes that are supported.
    let octets = tlv(0x30, &[&[0x30, 2, 0x80, 0, 0x04, 3, 0x91, 0x21, 0x43], &[0x89, 2, 0x01, 0xf8]]);
    let lines = told(83, &octets);
    assert_eq!(
        (count(&lines, "locationEstimateType ! "), count(&lines, " bits [01, f8]")),
        (1, 1),
        "{lines:#?}"
    );
}

/// Text beside its scheme is audited as text, whatever carries it: fill bits, half a character, the byte order.
#[test]
fn what_is_odd_about_a_text() {
    let odd = |scheme: u8, text: &[u8]| {
        let octets = tlv(0x30, &[&[0x04, 1, scheme], &tlv(0x04, &[text])]);
        let mut flags = vec![];
        let mut r = Reader::new(&octets, Layer::Map);
        let argument = Tlv::read(&mut r).unwrap();
        let def = operation(3, 59).unwrap();
        sigcodec_map::PROTOCOL.audit_argument(def, &argument, &mut |f: sigcodec_wire::audit::Finding| {
            flags.push((f.flag, f.at));
        });
        flags
    };
    use sigcodec_wire::audit::Flag;
    assert_eq!(odd(0x0f, &[0xf4, 0xf2, 0x9c, 0x0e]), []);
    assert_eq!(odd(0x0f, &[0xf4, 0xf2, 0x9c, 0xfe]), [(Flag::SmsFillBits, 10)]);
    assert_eq!(odd(0x48, &[0x04, 0x16]), []);
    assert_eq!(odd(0x48, &[0x04, 0x16, 0x04]), [(Flag::UdlOdd, 7)]);
    assert_eq!(odd(0x48, &[0xd8, 0x3d]), [(Flag::UdlOdd, 7)]);
    assert_eq!(odd(0x48, &[0xff, 0xfe, 0x16, 0x04]), [(Flag::TextByteOrder, 7)]);
    assert_eq!(odd(0x44, &[0xff, 0xfe, 0x16]), []);
    assert_eq!(odd(0x27, &TEXT), [(Flag::ValueReserved, 4)]);
}
