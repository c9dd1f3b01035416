//! Operations and contexts of a user's own, in front of MAP.
#![allow(missing_docs, unexpected_cfgs, clippy::unwrap_used, clippy::arithmetic_side_effects)]

use sigcodec::{
    ber::{self, Tlv},
    map,
    rose::{Edition, Operation as _, Protocol},
    stack::Frame,
    tcap,
    wire::{
        Error, Kind, Layer, Reader,
        audit::{Finding, Flag},
        walk::{Field, Shape, Value, Visitor},
    },
};

ber::octets! {
    /// The token of a promotion.
    pub struct PromotionToken(2..=4);
}

/// The document of the operator. It is the first choice for no version: MAP goes on as before.
static OURS: Edition = Edition::new("private operations", Layer::Map);

mod operations {
    use super::{OURS, PromotionToken};
    use sigcodec::map::{common_data_types::Imsi, errors, ms_data_types::UpdateLocationArg};
    sigcodec::rose::operations! {
        /// The operations of the operator.
        pub static TABLE of OURS;
        /// Tells a subscriber's promotion.
        TellPromotion = 200, "tellPromotion", M, 1, [7] {
            ARGUMENT PromotionToken<'a>,
            RESULT Imsi<'a> as IMSI: OPTIONAL,
            ERRORS { errors::SystemFailure | errors::UnknownSubscriber },
        }
        /// An updateLocation of their own, under a code that no octet holds.
        UpdatePromotion = 70000, "updatePromotion", Own(1, 2), 4, [7] {
            ARGUMENT UpdateLocationArg<'a>,
            CALLING vlrNumber,
        }
    }
}
mod contexts {
    use super::operations::{TellPromotion, UpdatePromotion};
    use sigcodec::map::{
        operations::UpdateLocation,
        role::{HLR, VLR},
    };
    sigcodec::rose::contexts! {
        /// The contexts of the operator.
        pub static TABLE under 1/3/6/1/4/1/99999;
        "promotionContext-v7" = 5/300, VERSION 7 {
            ROLES { VLR => HLR }
            INITIATOR { TellPromotion | UpdatePromotion | UpdateLocation }
            RESPONDER {}
        }
    }
}
static PROTOCOL: Protocol = Protocol::new("MAP with promotions", Layer::Map)
    .with_operations(&[&operations::TABLE])
    .with_contexts(&[&contexts::TABLE])
    .before(&map::PROTOCOL);

/// 1.3.6.1.4.1.99999.5.300.
const OID: [u8; 11] = [0x2b, 6, 1, 4, 1, 0x86, 0x8d, 0x1f, 5, 0x82, 0x2c];
const TOKEN: [u8; 5] = [4, 3, 1, 2, 3];

fn element(tag: u8, contents: &[u8]) -> Vec<u8> {
    let len = u8::try_from(contents.len()).unwrap();
    [&[tag, len], contents].concat()
}
/// A Begin in a context that invokes an operation.
fn begin(oid: &[u8], code: &[u8], argument: &[u8]) -> Vec<u8> {
    let name = element(0xa1, &element(6, oid));
    let request = element(0x60, &[&[0x80, 2, 7, 0x80][..], &name].concat());
    let external = [&[6, 7, 0, 0x11, 0x86, 5, 1, 1, 1][..], &element(0xa0, &request)].concat();
    let dialogue = element(0x6b, &element(0x28, &external));
    let invoke = element(0xa1, &[&[2, 1, 1][..], &element(2, code), argument].concat());
    element(0x62, &[&[0x48, 1, 1][..], &dialogue, &element(0x6c, &invoke)].concat())
}

#[derive(Default)]
struct Report(Vec<String>);
impl Visitor for Report {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        self.0.push(field.name.to_owned());
    }
    fn end(&mut self) {}
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.0.push(format!("{}={value}", field.name));
    }
    fn fault(&mut self, field: Field<'_>, _: &[u8], error: Error) {
        self.0.push(format!("{}!{}", field.name, error.kind()));
    }
}
fn flags(frame: &Frame<'_>, protocol: &'static Protocol) -> Vec<Flag> {
    let mut found = Vec::new();
    frame.audit_in(protocol, &mut |f: Finding| found.push(f.flag));
    found
}

#[test]
fn a_private_operation_is_decoded_walked_checked_and_audited() {
    let octets = begin(&OID, &[0, 200], &TOKEN);
    let frame = Frame::from_tcap(&octets);
    let component = frame.components_in(&PROTOCOL).next().unwrap().unwrap();
    assert_eq!(component.context().map(|c| (c.name, c.version)), Some(("promotionContext-v7", 7)));
    assert_eq!(component.operation().map(|o| o.name), Some("tellPromotion"));
    let argument = component.argument::<operations::TellPromotion>().unwrap().unwrap();
    assert_eq!(argument, PromotionToken(&[1, 2, 3]));

    let mut told = Report::default();
    frame.walk_in(&PROTOCOL, &mut told);
    assert!(told.0.contains(&"argument=010203".to_owned()), "{:?}", told.0);
    assert!(told.0.iter().any(|t| t.ends_with("=tellPromotion")), "{:?}", told.0);
    assert!(told.0.iter().any(|t| t.ends_with("=promotionContext-v7")), "{:?}", told.0);
    let mut reading = frame.reading_in(&PROTOCOL);
    let name = tcap::Payload::name(&mut reading, tcap::ParameterKind::Error, 34, None);
    assert_eq!(name, Some("systemFailure"));

    assert_eq!(flags(&frame, &PROTOCOL), []);
    frame.check_in(&PROTOCOL, &mut |e| panic!("{e}"));
    // MAP alone knows neither the context nor the operation.
    let alone = flags(&frame, &map::PROTOCOL);
    assert!(alone.contains(&Flag::AcUnknown) && alone.contains(&Flag::ProtocolUnknown), "{alone:?}");
    assert!(frame.components().all(|c| c.unwrap().operation().is_none()));

    // Too short for a token; no token at all.
    let short = begin(&OID, &[0, 200], &[4, 1, 1]);
    let short = Frame::from_tcap(&short);
    assert_eq!(flags(&short, &PROTOCOL), [Flag::ConstraintViolated]);
    let mut violations = Vec::new();
    short.check_in(&PROTOCOL, &mut |e| violations.push(e.kind()));
    assert_eq!(violations, [Kind::Size]);
    let other = begin(&OID, &[0, 200], &[2, 1, 1]);
    assert!(flags(&Frame::from_tcap(&other), &PROTOCOL).contains(&Flag::ArgumentUndecodable));
}

#[test]
fn what_map_has_goes_on_as_before() {
    let update = [
        0x30, 0x1c, 4, 8, 0, 1, 1, 0x21, 0x43, 0x65, 0x87, 0xf9, 0x81, 6, 0x91, 0x51, 0x55, 0x10, 0, 0xf1, 4,
        6, 0x91, 0x51, 0x55, 0x10, 0, 0xf2, 0xa6, 0,
    ];
    // In the context of MAP, and in one of ours that lists it.
    for oid in [&[4, 0, 0, 1, 0, 1, 3][..], &OID] {
        let octets = begin(oid, &[2], &update);
        let frame = Frame::from_tcap(&octets);
        let component = frame.components_in(&PROTOCOL).next().unwrap().unwrap();
        assert!(core::ptr::eq(component.operation().unwrap(), map::operations::UpdateLocation::DEF));
        assert_eq!(flags(&frame, &PROTOCOL), []);
    }
    assert!(PROTOCOL.contexts_of(map::operations::UpdateLocation::DEF).any(|c| c.version == 7));
    // A code beyond an octet, and a member of the argument that names the party that calls.
    let octets = begin(&OID, &[1, 0x11, 0x70], &update);
    let component = Frame::from_tcap(&octets).components_in(&PROTOCOL).next().unwrap().unwrap();
    assert_eq!(component.operation().map(|o| o.name), Some("updatePromotion"));
    let argument = Tlv::read(&mut Reader::new(&update, Layer::Map)).unwrap();
    let vlr = component.operation().unwrap().parties[0].find(&argument).unwrap();
    assert_eq!(vlr.1, [0x91, 0x51, 0x55, 0x10, 0, 0xf2]);
    // An operation of ours in a context of MAP, and one of MAP in ours that it does not list.
    let octets = begin(&[4, 0, 0, 1, 0, 1, 3], &[0, 200], &TOKEN);
    assert_eq!(flags(&Frame::from_tcap(&octets), &PROTOCOL), [Flag::OpcodeNotInContext]);
    let octets = begin(&OID, &[67], &update[2..12]);
    assert!(flags(&Frame::from_tcap(&octets), &PROTOCOL).contains(&Flag::OpcodeNotInContext));
}
