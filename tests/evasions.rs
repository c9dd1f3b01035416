//! Every published evasion of TCAP and BER, and every flag of the two: raised, and nothing hidden by it.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec::ber;
use sigcodec::{
    ber::Tlv,
    inspect::{Inspection, Number, State},
    map,
    stack::Frame,
    tcap::{Code, Message},
    wire::{
        Decode as _, Error, Layer, Network, Reader, Selector,
        audit::{Finding, Flag, Flags},
        walk::{Field, Shape, Value, Visitor},
    },
};
use std::collections::BTreeSet;

/// One element, with a length in the shortest form.
fn tlv(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let body = parts.concat();
    let mut out = vec![tag];
    match u8::try_from(body.len()) {
        Ok(n @ 0..=0x7f) => out.push(n),
        Ok(n) => out.extend([0x81, n]),
        Err(_) => {
            out.push(0x82);
            out.extend(u16::try_from(body.len()).unwrap().to_be_bytes());
        }
    }
    out.extend(body);
    out
}
const IMSI: [u8; 8] = [0x00, 0x01, 0x01, 0x21, 0x43, 0x65, 0x87, 0xf9];
/// subscriberInfoEnquiryContext-v3.
const ENQUIRY: [u8; 7] = [4, 0, 0, 1, 0, 28, 3];
const SYNTAX: [u8; 9] = [6, 7, 0, 0x11, 0x86, 5, 1, 1, 1];
const VERSION: [u8; 4] = [0x80, 2, 7, 0x80];

fn invoke(id: u8, code: &[u8], argument: &[u8]) -> Vec<u8> {
    tlv(0xa1, &[&[2, 1, id], code, argument])
}
fn psi(imsi: &[u8]) -> Vec<u8> {
    tlv(0x30, &[imsi, &[0xa2, 2, 0x80, 0]])
}
fn usual_psi() -> Vec<u8> {
    psi(&tlv(0x80, &[&IMSI]))
}
fn dialogue(context: &[u8]) -> Vec<u8> {
    pdu(&tlv(0x60, &[&VERSION, &tlv(0xa1, &[&tlv(6, &[context])])]))
}
fn pdu(pdu: &[u8]) -> Vec<u8> {
    tlv(0x6b, &[&tlv(0x28, &[&SYNTAX, &tlv(0xa0, &[pdu])])])
}
fn begin(dialogue: &[u8], components: &[&[u8]]) -> Vec<u8> {
    tlv(0x62, &[&[0x48, 4, 1, 2, 3, 4], dialogue, &tlv(0x6c, components)])
}
fn usual(components: &[&[u8]]) -> Vec<u8> {
    begin(&dialogue(&ENQUIRY), components)
}
fn flags(octets: &[u8]) -> BTreeSet<Flag> {
    let mut out = BTreeSet::new();
    Frame::from_tcap(octets).audit(&mut |f: Finding| {
        assert!(f.at as usize <= octets.len(), "{f:?}");
        out.insert(f.flag);
    });
    out
}

#[derive(Default)]
struct Values(Vec<(String, String)>);
impl Visitor for Values {
    fn begin(&mut self, _: Field<'_>, _: Shape) {}
    fn end(&mut self) {}
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.0.push((field.name.to_owned(), value.to_string()));
    }
    fn fault(&mut self, field: Field<'_>, _: &[u8], error: Error) {
        self.0.push((field.name.to_owned(), format!("! {error}")));
    }
}
fn shown(octets: &[u8], name: &str) -> Vec<String> {
    let mut values = Values::default();
    Frame::from_tcap(octets).walk(&mut values);
    values.0.into_iter().filter(|(n, _)| n == name).map(|(_, v)| v).collect()
}
const DIGITS: &str = "001010123456789";

#[test]
fn the_usual_message_is_clean() {
    let octets = usual(&[&invoke(1, &[2, 1, 70], &usual_psi())]);
    assert_eq!(flags(&octets), BTreeSet::new());
    assert_eq!(shown(&octets, "imsi"), [DIGITS]);
}

/// The IMSI behind a high-form tag, a padded one, long and indefinite lengths around it.
#[test]
fn an_identity_behind_another_form() {
    for (imsi, flag) in [
        ([&[0x9f, 0x00, 8][..], &IMSI].concat(), Flag::TagHighFormForLowNumber),
        ([&[0x9f, 0x80, 0x00, 8][..], &IMSI].concat(), Flag::TagPadded),
        ([&[0x80, 0x81, 8][..], &IMSI].concat(), Flag::LengthNotMinimal),
        ([&[0x80, 0x84, 0, 0, 0, 8][..], &IMSI].concat(), Flag::LengthNotMinimal),
    ] {
        let octets = usual(&[&invoke(1, &[2, 1, 70], &psi(&imsi))]);
        assert!(flags(&octets).contains(&flag), "{flag:?}");
        assert_eq!(shown(&octets, "imsi"), [DIGITS], "{flag:?}");
    }
    let inside = [&[0x30, 0x80][..], &tlv(0x80, &[&IMSI]), &[0xa2, 2, 0x80, 0, 0, 0]].concat();
    let octets = usual(&[&invoke(1, &[2, 1, 70], &inside)]);
    assert_eq!(flags(&octets), [Flag::LengthIndefinite].into());
    assert_eq!(shown(&octets, "imsi"), [DIGITS]);
    // In segments it is one value.
    let octets = usual(&[&invoke(1, &[2, 1, 70], &psi(&tlv(0xa0, &[&tlv(4, &[&IMSI])])))]);
    assert!(flags(&octets).contains(&Flag::ConstructedPrimitive));
    assert_eq!(shown(&octets, "imsi"), [DIGITS]);
    // In what are no segments of it, it is Undecodable, with its octets, and not absent.
    let octets = usual(&[&invoke(1, &[2, 1, 70], &psi(&tlv(0xa0, &[&tlv(3, &[&IMSI])])))]);
    assert!(flags(&octets).contains(&Flag::ConstructedPrimitive));
    assert!(shown(&octets, "imsi")[0].starts_with('!'));
}

/// The operation code as OBJECT IDENTIFIER, one that holds the octet of the integer, and under tags of its own.
#[test]
fn a_disguised_operation_code() {
    for (code, flag) in [
        (&[6, 1, 70][..], Flag::OpcodeGlobal),
        (&[4, 1, 70], Flag::OpcodeWrongTag),
        (&[10, 1, 70], Flag::OpcodeWrongTag),
        (&[0x22, 3, 2, 1, 70], Flag::OpcodeWrongTag),
    ] {
        let octets = usual(&[&invoke(1, code, &usual_psi())]);
        assert!(flags(&octets).contains(&flag), "{code:02x?}");
        let component = Frame::from_tcap(&octets).components().next().unwrap().unwrap();
        let operation = component.component.operation().unwrap();
        assert_eq!(operation.local(), None);
        let hidden = if code[0] == 0x22 { None } else { Some(70) };
        assert_eq!(operation.disguised(), hidden);
        if hidden.is_some() {
            assert_eq!(shown(&octets, "imsi"), [DIGITS], "what it hides is shown: {code:02x?}");
        }
        assert_ne!(operation, Code::Local(70));
    }
    let octets = usual(&[&invoke(1, &[2, 2, 0, 70], &usual_psi())]);
    assert_eq!(flags(&octets), [Flag::IntegerNotMinimal].into());
    assert_eq!(shown(&octets, "imsi"), [DIGITS]);
}

/// A changed arc, arcs behind a known context, padding in an arc.
#[test]
fn a_malformed_application_context() {
    let component = invoke(1, &[2, 1, 70], &usual_psi());
    for (context, wanted) in [
        (&[4, 0, 1, 1, 0, 28, 3][..], &[Flag::AcUnknown, Flag::AcLooksLikeMap][..]),
        (&[4, 0, 0, 1, 0, 28, 3, 7], &[Flag::AcUnknown, Flag::AcExtraArcs]),
        (&[4, 0, 0, 1, 0, 0x80, 28, 3], &[Flag::AcUnknown, Flag::OidNotMinimal, Flag::AcLooksLikeMap]),
        (&[4, 0, 0, 1, 0, 127, 9], &[Flag::AcUnknown]),
    ] {
        let octets = begin(&dialogue(context), &[&component]);
        let found = flags(&octets);
        assert!(wanted.iter().all(|f| found.contains(f)), "{context:?} {found:?}");
        assert_eq!(shown(&octets, "imsi"), [DIGITS], "{context:?}");
    }
}

/// A harmless Invoke first; a broken component, a bad end-of-contents or an unknown portion between.
#[test]
fn a_second_component() {
    let other = psi(&tlv(0x80, &[&[0x00, 0x01, 0x01, 0, 0, 0, 0, 0xf0]]));
    let (first, second) = (invoke(1, &[2, 1, 70], &other), invoke(2, &[2, 1, 70], &usual_psi()));
    let octets = usual(&[&first, &second]);
    let found = flags(&octets);
    assert!(found.contains(&Flag::MultipleComponents) && found.contains(&Flag::MultipleInvokes));
    assert_eq!(shown(&octets, "imsi").len(), 2);
    assert!(!found.contains(&Flag::InvokeIdRepeated));
    // Results share an id: the last one, and those in front of it.
    let parts = [&tlv(0xa7, &[&[2, 1, 1]])[..], &tlv(0xa2, &[&[2, 1, 1]])];
    assert!(!flags(&usual(&parts)).contains(&Flag::InvokeIdRepeated));
    // A third one with the id of the first, at its place; ids are told apart with their sign.
    let mut at = Vec::new();
    let octets = usual(&[&first, &invoke(0x81, &[2, 1, 70], &other), &first]);
    Frame::from_tcap(&octets).audit(&mut |f: Finding| {
        if f.flag == Flag::InvokeIdRepeated {
            at.push(f.at as usize);
        }
    });
    assert_eq!(at, [octets.len() - first.len()]);
    for between in [&[0xa1, 3, 2, 1, 2][..], &[0xa5, 0], &[0xa1, 2, 0x30, 0x7f], &[0x30, 0]] {
        let octets = usual(&[&first, between, &second]);
        assert_eq!(shown(&octets, "imsi").len(), 2, "{between:02x?}");
        assert!(flags(&octets).iter().any(|f| matches!(f, Flag::Undecodable | Flag::OpcodeMissing)));
    }
    let result = tlv(0xa2, &[&[2, 1, 9]]);
    assert!(flags(&usual(&[&result, &second])).contains(&Flag::MixedComponentKinds));
    // A bad end-of-contents does not end the list silently: what follows cannot be found, and that is told.
    let octets = usual(&[&first, &[0, 5], &second]);
    assert!(flags(&octets).contains(&Flag::BadEoc));
    assert!(Message::from_bytes(&octets).unwrap().components().any(|c| c.is_err()));
    let octets = usual(&[&first, &[0, 0], &second]);
    assert!(flags(&octets).contains(&Flag::BadEoc));
    // In an unknown portion, and in a second component portion.
    let hidden =
        tlv(0x62, &[&[0x48, 1, 1], &dialogue(&ENQUIRY), &tlv(0x6c, &[&first]), &tlv(0x6d, &[&second])]);
    assert!(flags(&hidden).contains(&Flag::UnknownPortionTag));
    assert_eq!(shown(&hidden, "unknownPortion").len(), 1);
}

#[test]
fn transaction_ids_of_any_length() {
    let component = tlv(0x6c, &[&invoke(1, &[2, 1, 70], &usual_psi())]);
    for (n, flag) in
        [(0, Flag::TidEmpty), (5, Flag::TidTooLong), (9, Flag::TidTooLong), (200, Flag::TidTooLong)]
    {
        let octets = tlv(0x62, &[&tlv(0x48, &[&vec![7; n]]), &dialogue(&ENQUIRY), &component]);
        assert!(flags(&octets).contains(&flag), "{n}");
        assert_eq!(shown(&octets, "imsi"), [DIGITS], "{n}");
        assert_eq!(Message::from_bytes(&octets).unwrap().otid.unwrap().octets().len(), n);
    }
}

/// The operation only in a Continue: its components are seen as those of a Begin are.
#[test]
fn an_operation_in_a_continue() {
    let component = tlv(0x6c, &[&invoke(1, &[2, 1, 70], &usual_psi())]);
    let octets = tlv(0x65, &[&[0x48, 1, 1, 0x49, 1, 2], &component]);
    let component = Frame::from_tcap(&octets).components().next().unwrap().unwrap();
    assert_eq!(component.component.operation(), Some(Code::Local(70)));
    // Without a dialogue it could be any version; the operation and its argument are shown all the same.
    assert_eq!(shown(&octets, "imsi"), [DIGITS]);
}

/// Each flag of BER and TCAP with a message that raises it; none is left out.
#[test]
fn every_flag_is_raised() {
    let component = invoke(1, &[2, 1, 70], &usual_psi());
    let with = |argument: &[u8]| usual(&[&invoke(1, &[2, 1, 70], argument)]);
    let otid: &[u8] = &[0x48, 1, 1];
    let aarq = |parts: &[&[u8]]| begin(&pdu(&tlv(0x60, parts)), &[&component]);
    let context = tlv(0xa1, &[&tlv(6, &[&ENQUIRY])]);
    let mut deep = vec![0x04, 0];
    for _ in 0..40 {
        deep = tlv(0x30, &[&deep]);
    }
    let many = vec![invoke(1, &[2, 1, 70], &[]); 66];
    let many: Vec<&[u8]> = many.iter().map(Vec::as_slice).collect();
    let private = tlv(0xa0, &[&tlv(0x30, &[&[6, 3, 0x2a, 3, 4]])]);
    let rows: Vec<(Flag, Vec<u8>)> = vec![
        (Flag::TagHighFormForLowNumber, with(&psi(&[&[0x9f, 0, 8][..], &IMSI].concat()))),
        (Flag::TagPadded, with(&psi(&[&[0x9f, 0x80, 0, 8][..], &IMSI].concat()))),
        (Flag::TagTooLong, with(&[0x9f, 0xff, 0xff, 0xff, 0xff, 0xff, 1, 0])),
        (Flag::LengthNotMinimal, with(&psi(&[&[0x80, 0x81, 8][..], &IMSI].concat()))),
        (
            Flag::LengthIndefinite,
            with(&[&[0x30, 0x80][..], &tlv(0x80, &[&IMSI]), &[0xa2, 2, 0x80, 0, 0, 0]].concat()),
        ),
        (Flag::BadEoc, with(&[0x30, 4, 0xa2, 0x80, 0, 5])),
        (Flag::ConstructedPrimitive, with(&psi(&tlv(0xa0, &[&tlv(4, &[&IMSI])])))),
        (Flag::PrimitiveConstructed, with(&tlv(0x30, &[&tlv(0x80, &[&IMSI]), &[0x82, 2, 0x80, 0]]))),
        (Flag::IntegerNotMinimal, usual(&[&invoke(1, &[2, 2, 0, 70], &usual_psi())])),
        (Flag::IntegerNegative, tlv(0x67, &[&[0x49, 1, 1, 0x4a, 1, 0xff]])),
        (Flag::IntegerTooWide, usual(&[&invoke(1, &[2, 9, 1, 0, 0, 0, 0, 0, 0, 0, 0], &[])])),
        (Flag::OidNotMinimal, begin(&dialogue(&[4, 0, 0, 1, 0, 0x80, 28, 3]), &[&component])),
        (Flag::OidTooLong, begin(&dialogue(&[1; 65]), &[&component])),
        (Flag::FieldDuplicated, with(&tlv(0x30, &[&tlv(0x80, &[&IMSI]), &tlv(0x80, &[&IMSI]), &[0xa2, 0]]))),
        (Flag::FieldOutOfOrder, tlv(0x62, &[&dialogue(&ENQUIRY), otid])),
        (Flag::FieldUnknown, tlv(0x62, &[otid, &[0x49, 1, 2], &dialogue(&ENQUIRY)])),
        (Flag::ExtensionUnknown, with(&tlv(0x30, &[&tlv(0x80, &[&IMSI]), &[0xa2, 0, 0x9e, 1, 1]]))),
        (
            Flag::PrivateExtension,
            with(&tlv(0x30, &[&tlv(0x80, &[&IMSI]), &[0xa2, 0], &tlv(0xa3, &[&private])])),
        ),
        (Flag::TrailingBytes, with(&tlv(0x30, &[&tlv(0x80, &[&IMSI]), &[0xa2, 3, 0x80, 1, 0]]))),
        (Flag::ChildOverrunsParent, with(&[0x30, 2, 0x80, 8])),
        (Flag::DepthLimit, with(&deep)),
        (Flag::CountLimit, usual(&many)),
        (Flag::Undecodable, usual(&[&[0xa5, 0]])),
        (Flag::UnusedBitsSet, aarq(&[&[0x80, 2, 7, 0x81], &context])),
        (Flag::TidEmpty, tlv(0x62, &[&[0x48, 0], &dialogue(&ENQUIRY)])),
        (Flag::TidTooShort, vec![0xe2, 6, 0xc7, 2, 1, 2, 0xe8, 0]),
        (Flag::TidTooLong, tlv(0x62, &[&[0x48, 5, 1, 2, 3, 4, 5], &dialogue(&ENQUIRY)])),
        (Flag::TidMissing, tlv(0x62, &[&dialogue(&ENQUIRY)])),
        (Flag::UnknownPortionTag, tlv(0x62, &[otid, &[0x6d, 0]])),
        (Flag::DialogueMissingInBegin, tlv(0x62, &[otid])),
        (Flag::DialogueMalformed, tlv(0x62, &[otid, &[0x6b, 2, 5, 0]])),
        (Flag::AcMissing, aarq(&[&VERSION])),
        (Flag::AcUnknown, begin(&dialogue(&[4, 0, 0, 1, 0, 127, 9]), &[&component])),
        (Flag::AcExtraArcs, begin(&dialogue(&[4, 0, 0, 1, 0, 28, 3, 1]), &[&component])),
        (Flag::AcLooksLikeMap, begin(&dialogue(&[4, 0, 1, 1, 0, 28, 3]), &[&component])),
        (Flag::ProtocolVersionOdd, aarq(&[&[0x80, 2, 6, 0xc0], &context])),
        (Flag::UserInfoMalformed, aarq(&[&VERSION, &context, &[0xbe, 4, 0x28, 2, 6, 0]])),
        (Flag::ComponentsMissing, tlv(0x62, &[otid, &dialogue(&ENQUIRY), &[0x6c, 0]])),
        (Flag::MultipleComponents, usual(&[&component, &component])),
        (Flag::MultipleInvokes, usual(&[&component, &component])),
        (Flag::MixedComponentKinds, usual(&[&component, &[0xa2, 3, 2, 1, 1]])),
        (Flag::InvokeIdOutOfRange, usual(&[&tlv(0xa1, &[&[2, 2, 1, 0, 2, 1, 70], &usual_psi()])])),
        (Flag::InvokeIdRepeated, usual(&[&component, &component])),
        (Flag::OpcodeMissing, usual(&[&[0xa1, 3, 2, 1, 1]])),
        (Flag::OpcodeGlobal, usual(&[&invoke(1, &[6, 1, 70], &usual_psi())])),
        (Flag::OpcodeWrongTag, usual(&[&invoke(1, &[4, 1, 70], &usual_psi())])),
        (Flag::OpcodeUnknown, usual(&[&invoke(1, &[2, 2, 0, 0xfe], &usual_psi())])),
        (Flag::OpcodeNotInContext, usual(&[&invoke(1, &[2, 1, 45], &[0x30, 0])])),
        (Flag::ContextInferred, tlv(0x65, &[otid, &[0x49, 1, 1], &tlv(0x6c, &[&component])])),
        (
            Flag::ProtocolUnknown,
            tlv(0x65, &[otid, &[0x49, 1, 1], &tlv(0x6c, &[&invoke(1, &[2, 1, 99], &[])])]),
        ),
        (Flag::ComponentsInAbort, tlv(0x67, &[&[0x49, 1, 1], &tlv(0x6c, &[&component])])),
    ];
    for (flag, octets) in &rows {
        let found = flags(octets);
        assert!(found.contains(flag), "{flag:?} is not among {found:?} of {octets:02x?}");
        Frame::from_tcap(octets).walk(&mut Values::default());
    }
    // A BOOLEAN that is true but not FF stands in SRI-SM, below. The one DEFAULT, the protocol version, is written
    // by everybody and is no departure.
    // Subsystem numbers stand below, information elements in `tests/bssap.rs`, forms of PER in `per/tests` and
    // `tests/ranap.rs`.
    let here = [
        Flag::BooleanNotCanonical,
        Flag::DefaultEncoded,
        Flag::SubsystemOutsideContext,
        Flag::ElementSizeWrong,
        Flag::ElementMissing,
        Flag::ElementSpareBits,
        Flag::PaddingBitsSet,
        Flag::ExtensionFormNotNeeded,
    ];
    let raised: BTreeSet<Flag> = rows.iter().map(|r| r.0).chain(here).collect();
    let wanted = Flag::ALL.iter().filter(|f| matches!(f.layer(), Layer::Wire | Layer::Tcap));
    assert_eq!(wanted.filter(|f| !raised.contains(f)).collect::<Vec<_>>(), [] as [&Flag; 0]);
}

#[test]
fn a_boolean_that_is_not_ff() {
    let argument =
        [0x30, 17, 0x80, 5, 0x91, 0x51, 0x55, 0x01, 0xf0, 0x81, 1, 1, 0x82, 5, 0x91, 0x51, 0x55, 0x01, 0xf1];
    let tlv = Tlv::read(&mut Reader::new(&argument, Layer::Map)).unwrap();
    let mut found = vec![];
    let schema = map::operation(3, 45).unwrap().argument.unwrap();
    ber::audit(schema, &tlv, &mut |f: Finding| found.push((f.flag, f.at)));
    assert_eq!(found, [(Flag::BooleanNotCanonical, 11)]);
}

/// jss7 #233, #298, #172: octets behind the last member, a missing ussd-String, an address of 11 octets.
#[test]
fn s20_a_faulty_argument_hides_nothing_but_itself() {
    let ussd = dialogue(&[4, 0, 0, 1, 0, 19, 2]);
    let message = |argument: &[u8]| begin(&ussd, &[&invoke(1, &[2, 1, 59], argument)]);
    // ussd-DataCodingScheme alone.
    let octets = message(&[0x30, 3, 4, 1, 0x0f]);
    assert_eq!(shown(&octets, "ussdDataCodingScheme").len(), 1);
    assert!(shown(&octets, "ussdString")[0].starts_with('!'));
    assert!(flags(&octets).contains(&Flag::Undecodable));
    // Octets behind: an extension is kept and told.
    let octets = message(&[0x30, 10, 4, 1, 0x0f, 4, 2, 0xaa, 0x51, 0x9e, 1, 7]);
    assert!(shown(&octets, "ussdDataCodingScheme").len() == 1 && shown(&octets, "ussdString").len() == 1);
    assert!(flags(&octets).iter().any(|f| matches!(f, Flag::ExtensionUnknown | Flag::FieldUnknown)));
    let long = [&[0x91][..], &[0x21; 10]].concat();
    let argument =
        tlv(0x30, &[&tlv(0x80, &[&long]), &[0x81, 1, 0xff], &tlv(0x82, &[&[0x91, 0x51, 0x55, 0xf1]])]);
    let octets = begin(&dialogue(&[4, 0, 0, 1, 0, 20, 3]), &[&invoke(1, &[2, 1, 45], &argument)]);
    assert_eq!(shown(&octets, "digits"), ["12121212121212121212", "15551"]);
    assert!(flags(&octets).contains(&Flag::ConstraintViolated));
}

/// A Continue mostly has no dialogue portion: the context is that of the Begin, which may list the operation, and
/// cannot where none does.
#[test]
fn an_operation_of_a_continue_without_dialogue() {
    let continued =
        |code| tlv(0x65, &[&[0x48, 1, 1, 0x49, 1, 2], &tlv(0x6c, &[&invoke(1, &[2, 1, code], &[])])]);
    // buildMPTY and explicitCT are of TS 24.080 alone; provideSubscriberInfo is of MAP.
    for (code, told) in [(124, true), (126, true), (70, false)] {
        assert_eq!(flags(&continued(code)).contains(&Flag::OpcodeNotInContext), told, "{code}");
    }
}

/// What a receiver does with a shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Receiver {
    /// It reads the identity: a conforming one, for the form is legal.
    Reads,
    /// A lenient one reads the identity, a strict one refuses the message.
    MayRead,
    /// It reads two, and which one it acts on is its own affair.
    ReadsTwo,
}
use Receiver::{MayRead, Reads, ReadsTwo};

/// Where an IMSI stands: application context, operation, whether in a result, and what stands around it.
type Place = ([u8; 2], u8, bool, fn(&[u8], u8) -> Vec<u8>);

/// An argument whose first member is the IMSI under a tag, with more behind it.
macro_rules! place {
    ($outer:literal [$tag:literal] $($behind:literal)*) => {
        |element, outer| {
            let mut element = element.to_vec();
            // The class and number of the member, the form of the shape.
            element[0] |= $tag;
            let body = [&element[..], &[$($behind),*]].concat();
            match outer {
                0 => tlv($outer, &[&body]),
                1 => [&[$outer, 0x80][..], &body, &[0, 0]].concat(),
                2 => [&[$outer, 0x83, 0, 0, u8::try_from(body.len()).unwrap()][..], &body].concat(),
                // Behind all members something that nobody knows.
                3 => tlv($outer, &[&body, &[0x9f, 0x64, 1, 7]]),
                // The same member once more, with another value.
                4 => tlv($outer, &[&[$tag, 8, 0x00, 0x01, 0x01, 0, 0, 0, 0, 0xf0], &body]),
                // Something that nobody knows in front.
                _ => tlv($outer, &[&[0x9f, 0x64, 1, 7], &body]),
            }
        }
    };
}

/// Members of MAP of version 3 that hold the IMSI of whom the operation is about; the tag is that of the specification.
const PLACES: &[(&str, Place)] = &[
    ("provideSubscriberInfo", ([28, 3], 70, false, place!(0x30 [0x80] 0xa2 2 0x80 0))),
    (
        "updateLocation",
        ([1, 3], 2, false, place!(0x30 [0x04] 0x81 4 0x91 0x51 0x55 0xf1 4 4 0x91 0x51 0x55 0xf2)),
    ),
    ("cancelLocation", ([2, 3], 3, false, place!(0xa3[0x04]))),
    ("purgeMS", ([27, 3], 67, false, place!(0xa3[0x04]))),
    ("sendAuthenticationInfo", ([14, 3], 56, false, place!(0x30 [0x80] 2 1 1))),
    ("insertSubscriberData", ([16, 3], 7, false, place!(0x30 [0x80] 0x81 4 0x91 0x51 0x55 0xf1))),
    ("deleteSubscriberData", ([16, 3], 8, false, place!(0x30[0x80]))),
    ("provideRoamingNumber", ([3, 3], 4, false, place!(0x30 [0x80] 0x81 4 0x91 0x51 0x55 0xf1))),
    ("updateGprsLocation", ([32, 3], 23, false, place!(0x30 [0x04] 4 4 0x91 0x51 0x55 0xf1 4 5 4 192 0 2 1))),
    ("noteMsPresentForGprs", ([35, 3], 26, false, place!(0x30 [0x80] 0x81 5 4 192 0 2 1))),
    ("readyForSM", ([24, 3], 66, false, place!(0x30 [0x80] 0x0a 1 0))),
    ("sendRoutingInfoForGprs", ([33, 3], 24, false, place!(0x30 [0x80] 0x82 4 0x91 0x51 0x55 0xf1))),
    (
        "sendRoutingInfoForSM result",
        ([20, 3], 45, true, place!(0x30 [0x04] 0xa0 6 0x81 4 0x91 0x51 0x55 0xf1)),
    ),
];

/// The IMSI as an element whose class and number are filled in, and which form the SEQUENCE around it has.
type Disguise = (&'static str, &'static [&'static [u8]], u8, Receiver, Flag);

/// X.690 §8.1 and §8.6, Q.773 §4.2.1: a BER decoder reads all of these but those that say so.
const SHAPES: &[Disguise] = &[
    ("length in two octets", &[&[0, 0x81, 8], &IMSI], 0, Reads, Flag::LengthNotMinimal),
    ("length in three octets", &[&[0, 0x82, 0, 8], &IMSI], 0, Reads, Flag::LengthNotMinimal),
    ("length in five octets", &[&[0, 0x84, 0, 0, 0, 8], &IMSI], 0, Reads, Flag::LengthNotMinimal),
    ("one segment", &[&[0x20, 10, 4, 8], &IMSI], 0, Reads, Flag::ConstructedPrimitive),
    (
        "two segments",
        &[&[0x20, 12, 4, 2, 0x00, 0x01, 4, 6, 0x01, 0x21, 0x43, 0x65, 0x87, 0xf9]],
        0,
        Reads,
        Flag::ConstructedPrimitive,
    ),
    ("segments without a length", &[&[0x20, 0x80, 4, 8], &IMSI, &[0, 0]], 0, Reads, Flag::LengthIndefinite),
    ("segments in segments", &[&[0x20, 12, 0x24, 10, 4, 8], &IMSI], 0, Reads, Flag::ConstructedPrimitive),
    ("a SEQUENCE without a length", &[&[0, 8], &IMSI], 1, Reads, Flag::LengthIndefinite),
    ("a SEQUENCE with a long length", &[&[0, 8], &IMSI], 2, Reads, Flag::LengthNotMinimal),
    ("both of these", &[&[0, 0x81, 8], &IMSI], 1, Reads, Flag::LengthNotMinimal),
    ("an extension behind", &[&[0, 8], &IMSI], 3, Reads, Flag::ExtensionUnknown),
    ("a stranger in front", &[&[0, 8], &IMSI], 5, MayRead, Flag::FieldUnknown),
    ("twice, the other first", &[&[0, 8], &IMSI], 4, ReadsTwo, Flag::FieldDuplicated),
    (
        "a filler too many",
        &[&[0, 9, 0x00, 0x01, 0x01, 0x21, 0x43, 0x65, 0x87, 0xf9, 0xff]],
        0,
        MayRead,
        Flag::ConstraintViolated,
    ),
    (
        "a digit that is none",
        &[&[0, 8, 0x00, 0x01, 0x01, 0x21, 0x43, 0x65, 0xa7, 0xf9]],
        0,
        MayRead,
        Flag::DigitNotDecimal,
    ),
    ("segments of another type", &[&[0x20, 10, 3, 8], &IMSI], 0, MayRead, Flag::ConstructedPrimitive),
];

/// Every shape of the IMSI in every place: 208 messages. Whoever a receiver may act on is never absent, and it is told what
/// is odd.
#[test]
fn nobody_is_absent_of_map_whom_a_receiver_may_read() {
    let imsi = Number::of(DIGITS).unwrap();
    let mut seen = BTreeSet::new();
    for (place, (context, operation, is_result, around)) in PLACES {
        let message = |argument: &[u8]| {
            let context = dialogue(&[4, 0, 0, 1, 0, context[0], context[1]]);
            if *is_result {
                let inside = tlv(0x30, &[&[2, 1, *operation], argument]);
                return begin(&context, &[&tlv(0xa2, &[&[2, 1, 1], &inside])]);
            }
            begin(&context, &[&invoke(1, &[2, 1, *operation], argument)])
        };
        let usual = message(&around(&[&[0, 8][..], &IMSI].concat(), 0));
        let found = Inspection::of(&Frame::from_tcap(&usual));
        assert_eq!(found.imsi, State::One(imsi), "{place}");
        assert!(found.flags.is_empty(), "{place}: {:?}", found.flags);
        for (shape, element, outer, receiver, flag) in SHAPES {
            let octets = message(&around(&element.concat(), *outer));
            let frame = Frame::from_tcap(&octets);
            let found = Inspection::of(&frame);
            assert_eq!(found, Inspection::by_walks(&frame), "{place}, {shape}");
            match receiver {
                Reads => assert_eq!(found.imsi, State::One(imsi), "{place}, {shape}"),
                ReadsTwo => assert!(
                    matches!(found.imsi, State::Several(_)) || found.undecodable.is_some(),
                    "{place}, {shape}"
                ),
                MayRead => assert_ne!(found.imsi, State::Absent, "{place}, {shape}"),
            }
            assert!(found.flags.contains(*flag), "{place}, {shape}: {flag:?} is not in {:?}", found.flags);
            assert!(seen.insert(octets), "{place}, {shape}: once each");
        }
    }
    assert!(seen.len() >= 200, "{}", seen.len());
}

/// A parameter of SUA with its padding, which has an octet.
fn parameter(tag: u16, value: &[u8], padding: u8) -> Vec<u8> {
    let length = u16::try_from(value.len() + 4).unwrap();
    let mut out = [&tag.to_be_bytes()[..], &length.to_be_bytes(), value].concat();
    out.resize(out.len().next_multiple_of(4), padding);
    out
}
/// A message of SUA of a class and type with these parameters.
fn sua(class: u8, message_type: u8, parameters: &[&[u8]]) -> Vec<u8> {
    let body = parameters.concat();
    let length = u32::try_from(body.len() + 8).unwrap();
    [&[1, 0, class, message_type][..], &length.to_be_bytes(), &body].concat()
}
/// An address of SUA that is routed on its title: the digits 15551 and a last one, and a subsystem number.
fn sua_address(last: u8, subsystem: u8) -> Vec<u8> {
    let title = parameter(0x8001, &[0, 0, 0, 4, 6, 0, 1, 4, 0x51, 0x55, last << 4 | 1], 0);
    [&[0, 1, 0, 5][..], &title, &parameter(0x8003, &[0, 0, 0, subsystem], 0)].concat()
}

/// What stands around the message that the data of SUA hold, what a receiver does, and what is told: RFC 3868 §3.
/// A conforming receiver reads the first of parameters that stand twice, ignores padding and those that it does not know,
/// and takes them in any order.
type Around = (&'static str, fn(&[u8]) -> Vec<u8>, Receiver, Option<Flag>);

/// Parameters of CLDT up to its data.
fn cldt(parameters: &[&[u8]]) -> Vec<u8> {
    let front = [
        parameter(6, &[0, 0, 0, 9], 0),
        parameter(0x0115, &[0, 0, 0, 0x80], 0),
        parameter(0x0102, &sua_address(2, 8), 0),
        parameter(0x0103, &sua_address(1, 6), 0),
        parameter(0x0116, &[0, 0, 0, 1], 0),
    ]
    .concat();
    sua(7, 1, &[&front, &parameters.concat()])
}
const AROUND: &[Around] = &[
    ("as it should be", |user| cldt(&[&parameter(0x010b, user, 0)]), Reads, None),
    (
        "padding that is not zero",
        |user| cldt(&[&parameter(0x0004, b"x", 0xaa), &parameter(0x010b, user, 0)]),
        Reads,
        Some(Flag::PaddingNonZero),
    ),
    (
        "a parameter that nobody knows in front",
        |user| cldt(&[&parameter(0x7777, &[1, 2], 0), &parameter(0x010b, user, 0)]),
        Reads,
        Some(Flag::ParamUnknown),
    ),
    (
        "data in front of the addresses",
        |user| {
            let (source, destination) = (parameter(0x0102, &sua_address(2, 8), 0), sua_address(1, 6));
            let others = [
                parameter(0x0115, &[0, 0, 0, 0], 0),
                parameter(0x0116, &[0, 0, 0, 1], 0),
                parameter(6, &[0, 0, 0, 9], 0),
            ];
            let data = parameter(0x010b, user, 0);
            sua(7, 1, &[&data, &source, &parameter(0x0103, &destination, 0), &others.concat()])
        },
        Reads,
        None,
    ),
    (
        "a segmentation that is the only segment",
        |user| cldt(&[&parameter(0x0117, &[0x80, 0, 0, 1], 0), &parameter(0x010b, user, 0)]),
        Reads,
        None,
    ),
    (
        "a segment of several",
        |user| cldt(&[&parameter(0x0117, &[0x81, 0, 0, 1], 0), &parameter(0x010b, user, 0)]),
        MayRead,
        None,
    ),
    (
        "data twice, the other first",
        |user| cldt(&[&parameter(0x010b, &[0x64, 4, 0x49, 2, 1, 1], 0), &parameter(0x010b, user, 0)]),
        MayRead,
        Some(Flag::ParamDuplicated),
    ),
    (
        "data inside what nobody knows",
        |user| {
            let end = parameter(0x010b, &[0x64, 4, 0x49, 2, 1, 1], 0);
            cldt(&[&parameter(0x7777, &parameter(0x010b, user, 0), 0), &end])
        },
        MayRead,
        Some(Flag::ParamUnknown),
    ),
    (
        "a reserved octet of the header set",
        |user| {
            let mut octets = cldt(&[&parameter(0x010b, user, 0)]);
            octets[1] = 1;
            octets
        },
        Reads,
        Some(Flag::ReservedNonZero),
    ),
    (
        "returned to its sender",
        |user| {
            let (source, destination) = (sua_address(1, 6), sua_address(2, 8));
            sua(
                7,
                2,
                &[
                    &parameter(6, &[0, 0, 0, 9], 0),
                    &parameter(0x0106, &[0, 0, 1, 1], 0),
                    &parameter(0x0102, &source, 0),
                    &parameter(0x0103, &destination, 0),
                    &parameter(0x010b, user, 0),
                ],
            )
        },
        Reads,
        None,
    ),
];

/// Each operation of MAP of above in each message of SUA: 140 messages.
#[test]
fn nobody_is_absent_of_sua_whom_a_receiver_may_read() {
    let imsi = Number::of(DIGITS).unwrap();
    let mut seen = BTreeSet::new();
    for (place, (context, operation, is_result, place_of)) in PLACES {
        let argument = place_of(&[&[0, 8][..], &IMSI].concat(), 0);
        let component = if *is_result {
            tlv(0xa2, &[&[2, 1, 1], &tlv(0x30, &[&[2, 1, *operation], &argument])])
        } else {
            invoke(1, &[2, 1, *operation], &argument)
        };
        let user = begin(&dialogue(&[4, 0, 0, 1, 0, context[0], context[1]]), &[&component]);
        for (shape, around, receiver, flag) in AROUND {
            let octets = around(&user);
            let frame = Frame::from_sua(&octets);
            let found = Inspection::of(&frame);
            assert_eq!(found, Inspection::by_walks(&frame), "{place}, {shape}");
            match receiver {
                Reads => assert_eq!(found.imsi, State::One(imsi), "{place}, {shape}"),
                _ => assert_ne!(found.imsi, State::Absent, "{place}, {shape}"),
            }
            // What the operation says of who sends it is told below.
            let mut other = found.flags.iter().filter(|f| *f != Flag::MapGtDiffersFromSccpGt);
            let is_told = flag.map_or_else(|| other.next().is_none(), |flag| found.flags.contains(flag));
            assert!(is_told, "{place}, {shape}: {:?}", found.flags);
            assert!(seen.insert(octets), "{place}, {shape}: once each");
        }
    }
    assert_eq!(seen.len(), PLACES.len() * AROUND.len());
}

/// Addresses of SUA are held to what they carry as those of SCCP are: who calls is the VLR that updates the location, and
/// the subsystem is one of MAP.
#[test]
fn addresses_of_sua_agree_with_map() {
    let message = |vlr: u8, calling: u8, subsystem: u8, is_returned: bool| {
        let member = tlv(4, &[&[0x91, 0x51, 0x55, vlr << 4 | 1]]);
        let argument = tlv(0x30, &[&tlv(4, &[&IMSI]), &[0x81, 4, 0x91, 0x51, 0x55, 0xf1], &member]);
        let user = begin(&dialogue(&[4, 0, 0, 1, 0, 1, 3]), &[&invoke(1, &[2, 1, 2], &argument)]);
        let (caller, called) = (sua_address(calling, 7), sua_address(9, subsystem));
        let (source, destination) = if is_returned { (called, caller) } else { (caller, called) };
        let (message_type, second) = if is_returned {
            (2, parameter(0x0106, &[0, 0, 1, 1], 0))
        } else {
            (1, parameter(0x0115, &[0, 0, 0, 0], 0))
        };
        let mut parameters = vec![
            parameter(6, &[0, 0, 0, 9], 0),
            second,
            parameter(0x0102, &source, 0),
            parameter(0x0103, &destination, 0),
        ];
        if !is_returned {
            parameters.push(parameter(0x0116, &[0, 0, 0, 1], 0));
        }
        parameters.push(parameter(0x010b, &user, 0));
        let octets = sua(7, message_type, &[&parameters.concat()]);
        let frame = Frame::from_sua(&octets);
        let found = Inspection::of(&frame);
        assert_eq!(found, Inspection::by_walks(&frame));
        assert!(Inspection::is_proved(&frame));
        found.flags
    };
    for is_returned in [false, true] {
        assert!(message(4, 4, 6, is_returned).is_empty());
        assert!(message(4, 5, 6, is_returned).iter().eq([Flag::MapGtDiffersFromSccpGt]));
        assert!(message(4, 4, 146, is_returned).iter().eq([Flag::SubsystemOutsideContext]));
    }
}

/// InitialDP of CAP phase 2 with the IMSI under a tag of two octets, in every form: TS 29.078.
#[test]
fn nobody_is_absent_of_cap_whom_a_receiver_may_read() {
    let imsi = Number::of(DIGITS).unwrap();
    let context = dialogue(&[4, 0, 0, 1, 0, 50, 1]);
    let mut seen = BTreeSet::new();
    for (shape, element, outer, receiver, flag) in SHAPES {
        let mut element = element.concat();
        element.splice(0..1, [element[0] | 0x9f, 0x32]);
        // Service key, calling party number, category and event in front, as a switch sends them.
        let front = [0x80, 1, 5, 0x83, 4, 3, 0x13, 0x15, 5, 0x85, 1, 10];
        let event = [0x9c, 1, 2];
        let body = [&front[..], &event, &element].concat();
        let argument = match outer {
            0 => tlv(0x30, &[&body]),
            1 => [&[0x30, 0x80][..], &body, &[0, 0]].concat(),
            2 => [&[0x30, 0x83, 0, 0, u8::try_from(body.len()).unwrap()][..], &body].concat(),
            3 => tlv(0x30, &[&body, &[0x9f, 0x64, 1, 7]]),
            4 => {
                let other = [0x9f, 0x32, 8, 0x00, 0x01, 0x01, 0, 0, 0, 0, 0xf0];
                tlv(0x30, &[&front, &event, &other, &element])
            }
            _ => tlv(0x30, &[&[0x9f, 0x64, 1, 7], &body]),
        };
        let octets = begin(&context, &[&invoke(1, &[2, 1, 0], &argument)]);
        let frame = Frame::from_tcap(&octets);
        let found = Inspection::of(&frame);
        assert_eq!(found, Inspection::by_walks(&frame), "{shape}");
        match receiver {
            Reads => assert_eq!(found.imsi, State::One(imsi), "{shape}"),
            ReadsTwo => {
                assert!(matches!(found.imsi, State::Several(_)) || found.undecodable.is_some(), "{shape}");
            }
            MayRead => assert_ne!(found.imsi, State::Absent, "{shape}"),
        }
        assert!(found.flags.contains(*flag), "{shape}: {flag:?} is not in {:?}", found.flags);
        assert!(seen.insert(octets), "{shape}: once each");
    }
    assert_eq!(seen.len(), SHAPES.len());
}

/// A short message in segments of an OCTET STRING, in a length without end, or twice, is never passed over in silence.
#[test]
fn a_short_message_in_another_form_is_not_passed_over() {
    let tpdu =
        [4, 4, 0x80, 0x21, 0x43, 0, 0, 0x62, 0x11, 0x42, 0x31, 0x93, 0x42, 4, 5, 0xe8, 0x32, 0x9b, 0xfd, 6];
    let address = [&[0x80, 8][..], &IMSI, &[0x84, 4, 0x91, 0x51, 0x55, 0xf1]].concat();
    let message = |carrier: &[u8]| {
        let argument = tlv(0x30, &[&address, carrier]);
        begin(&dialogue(&[4, 0, 0, 1, 0, 25, 3]), &[&invoke(1, &[2, 1, 44], &argument)])
    };
    let usual = message(&tlv(4, &[&tpdu]));
    let found = Inspection::of(&Frame::from_tcap(&usual));
    assert!(found.flags.is_empty() && found.undecodable.is_none(), "{found:?}");
    let (front, behind) = tpdu.split_at(9);
    for (shape, carrier) in [
        ("one segment", tlv(0x24, &[&tlv(4, &[&tpdu])])),
        ("two segments", tlv(0x24, &[&tlv(4, &[front]), &tlv(4, &[behind])])),
        ("without a length", [&[0x24, 0x80][..], &tlv(4, &[&tpdu]), &[0, 0]].concat()),
        ("a long length", [&[4, 0x81, 20][..], &tpdu].concat()),
        ("twice", [tlv(4, &[&tpdu]), tlv(4, &[&tpdu])].concat()),
        ("of another type", tlv(3, &[&tpdu])),
        ("cut", tlv(4, &[front])),
    ] {
        let octets = message(&carrier);
        let frame = Frame::from_tcap(&octets);
        let found = Inspection::of(&frame);
        assert_eq!(found, Inspection::by_walks(&frame), "{shape}");
        assert_eq!(found.imsi, State::One(Number::of(DIGITS).unwrap()), "{shape}");
        assert!(!found.flags.is_empty(), "{shape}");
        let component = frame.components().next().unwrap().unwrap();
        let is_read = component.short_message().is_some_and(|carried| carried.decode().is_ok());
        assert!(
            is_read || found.undecodable.is_some() || found.flags.contains(Flag::Undecodable),
            "{shape}: {found:?}"
        );
    }
}

/// An error or a reject is told in one pass as an Invoke is; a parameter that hides something is told too.
#[test]
fn errors_and_rejects_are_told_in_one_pass() {
    let end = |component: &[u8]| {
        let accepted = tlv(
            0x61,
            &[
                &VERSION,
                &tlv(0xa1, &[&tlv(6, &[&[4, 0, 0, 1, 0, 25, 3]])]),
                &[0xa2, 3, 2, 1, 0, 0xa3, 5, 0xa1, 3, 2, 1, 0],
            ],
        );
        tlv(0x64, &[&[0x49, 4, 1, 2, 3, 4], &pdu(&accepted), &tlv(0x6c, &[component])])
    };
    let error = |id: &[u8], code: u8, parameter: &[u8]| tlv(0xa3, &[id, &[2, 1, code], parameter]);
    for (what, component, is_proved, expected) in [
        ("unknownSubscriber", error(&[2, 1, 1], 1, &[]), true, &[][..]),
        ("unknownSubscriber with a parameter", error(&[2, 1, 1], 1, &[0x30, 0]), true, &[]),
        ("absentSubscriberSM", error(&[2, 1, 1], 6, &[0x30, 3, 2, 1, 1]), true, &[]),
        (
            "a linked id",
            tlv(0xa1, &[&[2, 1, 1, 0x80, 1, 0, 2, 1, 44], &[0x30, 0]]),
            false,
            &[Flag::ArgumentUndecodable],
        ),
        ("a length in two octets", error(&[2, 0x81, 1, 1], 1, &[]), false, &[Flag::LengthNotMinimal]),
        ("an id of two octets", error(&[2, 2, 0, 1], 1, &[]), false, &[Flag::IntegerNotMinimal]),
        ("an id out of range", error(&[2, 2, 1, 0], 1, &[]), false, &[Flag::InvokeIdOutOfRange]),
        ("a global code", tlv(0xa3, &[&[2, 1, 1, 6, 1, 1]]), false, &[Flag::OpcodeGlobal]),
        (
            "an extension",
            error(&[2, 1, 1], 6, &[0x30, 6, 2, 1, 1, 0x9e, 1, 7]),
            false,
            &[Flag::ExtensionUnknown],
        ),
        ("a stray parameter", error(&[2, 1, 1], 1, &[0x30, 0, 0x30, 0]), false, &[Flag::Undecodable]),
        ("a reject", tlv(0xa4, &[&[2, 1, 1, 0x80, 1, 0]]), true, &[]),
        ("a reject of nobody", tlv(0xa4, &[&[5, 0, 0x80, 1, 0]]), true, &[]),
        (
            "a reject with a problem of two octets",
            tlv(0xa4, &[&[2, 1, 1, 0x80, 2, 0, 1]]),
            false,
            &[Flag::IntegerNotMinimal],
        ),
        ("a reject with more", tlv(0xa4, &[&[2, 1, 1, 0x80, 1, 0, 0x30, 0]]), false, &[Flag::FieldUnknown]),
    ] {
        let octets = end(&component);
        let frame = Frame::from_tcap(&octets);
        let found = Inspection::of(&frame);
        assert_eq!(found, Inspection::by_walks(&frame), "{what}");
        assert!(expected.iter().all(|flag| found.flags.contains(*flag)), "{what}: {:?}", found.flags);
        assert_eq!(found.flags.is_empty(), expected.is_empty(), "{what}: {:?}", found.flags);
        assert!(!is_proved || Inspection::is_proved(&frame), "{what}: {found:?}");
    }
}

/// An AVP: code, flags, vendor where a flag says so, value, and padding with an octet.
fn avp(code: u32, flags: u8, vendor: u32, value: &[u8], padding: u8) -> Vec<u8> {
    let head = if flags & 0x80 != 0 { 12 } else { 8 };
    let length = u32::try_from(head + value.len()).unwrap();
    let mut out = [code.to_be_bytes(), (u32::from(flags) << 24 | length).to_be_bytes()].concat();
    if flags & 0x80 != 0 {
        out.extend(vendor.to_be_bytes());
    }
    out.extend(value);
    out.resize(out.len().next_multiple_of(4), padding);
    out
}

/// A request of an application with these AVPs behind its Session-Id, and its header.
fn request(application: u32, command: u32, avps: &[&[u8]]) -> Vec<u8> {
    let avps = [&avp(263, 0x40, 0, b"a;1;2", 0)[..], &avps.concat()].concat();
    let length = u32::try_from(20 + avps.len()).unwrap();
    let words =
        [0x0100_0000 | length, 0xc000_0000 | command, application, 1, 1].map(u32::to_be_bytes).concat();
    [words, avps].concat()
}

/// A name, application, command, and what stands around a User-Name.
type DiameterPlace = (&'static str, u32, u32, fn(&[u8]) -> Vec<u8>);
/// A name, the AVP, and what a receiver does.
type UserName = (&'static str, fn() -> Vec<u8>, Receiver);

/// Where a Diameter message names whom it is about: application, command, and how the User-Name, or what stands for it,
/// is put into it.
const DIAMETER_PLACES: &[DiameterPlace] = &[
    ("ULR", 16_777_251, 316, <[u8]>::to_vec),
    ("CLR", 16_777_251, 317, <[u8]>::to_vec),
    ("AIR", 16_777_251, 318, <[u8]>::to_vec),
    ("IDR", 16_777_251, 319, <[u8]>::to_vec),
    ("DSR", 16_777_251, 320, <[u8]>::to_vec),
    ("PUR", 16_777_251, 321, <[u8]>::to_vec),
    ("NOR", 16_777_251, 323, <[u8]>::to_vec),
    ("ECR", 16_777_252, 324, <[u8]>::to_vec),
    ("MAR of SWx", 16_777_265, 303, <[u8]>::to_vec),
    // In User-Identifier of S6m and S6t, 3102.
    ("SIR of S6m", 16_777_310, 8_388_641, |name| avp(3102, 0xc0, 10415, name, 0)),
    ("CIR of S6t", 16_777_345, 8_388_718, |name| avp(3102, 0xc0, 10415, name, 0)),
];

/// A User-Name in some shape, and what a receiver does with it.
const USER_NAMES: &[UserName] = &[
    ("as it should be", || avp(1, 0x40, 0, DIGITS.as_bytes(), 0), Reads),
    // RFC 6733 §4.1: a receiver of a known AVP does not look at the M bit, and ignores padding and the P bit.
    ("M bit not set", || avp(1, 0, 0, DIGITS.as_bytes(), 0), Reads),
    ("P bit set", || avp(1, 0x60, 0, DIGITS.as_bytes(), 0), Reads),
    ("reserved bits set", || avp(1, 0x5f, 0, DIGITS.as_bytes(), 0), MayRead),
    ("padding that is not zero", || avp(1, 0x40, 0, DIGITS.as_bytes(), 0xaa), Reads),
    ("V bit with vendor 0", || avp(1, 0xc0, 0, DIGITS.as_bytes(), 0), Reads),
    ("the vendor of a neighbour", || avp(1, 0xc0, 9, DIGITS.as_bytes(), 0), MayRead),
    // TS 23.003 §19.3: what stands around the digits does not change them.
    ("with its realm", || avp(1, 0x40, 0, format!("{DIGITS}@example.org").as_bytes(), 0), Reads),
    (
        "as a root NAI",
        || avp(1, 0x40, 0, format!("0{DIGITS}@nai.epc.mnc001.mcc001.3gppnetwork.org").as_bytes(), 0),
        Reads,
    ),
    (
        "as a decorated NAI",
        || {
            avp(
                1,
                0x40,
                0,
                format!("a.example!6{DIGITS}@nai.epc.mnc001.mcc001.3gppnetwork.org").as_bytes(),
                0,
            )
        },
        Reads,
    ),
    ("a NUL behind", || avp(1, 0x40, 0, format!("{DIGITS}\0").as_bytes(), 0), Reads),
    ("a blank in front", || avp(1, 0x40, 0, format!(" {DIGITS}").as_bytes(), 0), MayRead),
    ("a digit too many", || avp(1, 0x40, 0, format!("{DIGITS}0").as_bytes(), 0), MayRead),
    ("no UTF-8", || avp(1, 0x40, 0, &[DIGITS.as_bytes(), &[0xff]].concat(), 0), MayRead),
    (
        "twice, the other first",
        || {
            let other = avp(1, 0x40, 0, b"001010000000000", 0);
            [other, avp(1, 0x40, 0, DIGITS.as_bytes(), 0)].concat()
        },
        ReadsTwo,
    ),
    (
        "behind one that nobody knows",
        || [avp(99_999_999, 0, 0, b"x", 0), avp(1, 0x40, 0, DIGITS.as_bytes(), 0)].concat(),
        Reads,
    ),
    (
        "inside one that nobody knows",
        || avp(99_999_999, 0, 0, &avp(1, 0x40, 0, DIGITS.as_bytes(), 0), 0),
        MayRead,
    ),
    ("inside a Proxy-Info", || avp(284, 0x40, 0, &avp(1, 0x40, 0, DIGITS.as_bytes(), 0), 0), MayRead),
];

/// Every shape of the User-Name in every place: 198 messages.
#[test]
fn nobody_is_absent_of_diameter_whom_a_receiver_may_read() {
    let imsi = Number::of(DIGITS).unwrap();
    let mut seen = BTreeSet::new();
    for (place, application, command, around) in DIAMETER_PLACES {
        for (shape, name, receiver) in USER_NAMES {
            let octets = request(*application, *command, &[&around(&name())]);
            let frame = Frame::enter(Selector::Ppid(46), &octets, Network::Itu);
            let found = Inspection::of(&frame);
            assert_eq!(found, Inspection::by_walks(&frame), "{place}, {shape}");
            match receiver {
                Reads => assert_eq!(found.imsi, State::One(imsi), "{place}, {shape}"),
                ReadsTwo => {
                    assert!(matches!(found.imsi, State::Several(_)), "{place}, {shape}: {:?}", found.imsi)
                }
                MayRead => assert_ne!(found.imsi, State::Absent, "{place}, {shape}"),
            }
            // What a receiver may read otherwise is never told without a word.
            let is_silent = found.flags == Flags::NONE && found.undecodable.is_none();
            assert!(*receiver != MayRead || !is_silent, "{place}, {shape}");
            assert!(seen.insert(octets), "{place}, {shape}: once each");
        }
    }
    assert!(seen.len() >= 100, "{}", seen.len());
}
