//! Short messages where MAP and Diameter carry them: in every version, result, error and command.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec::{
    ber::Tlv,
    diameter, map,
    short_message::{Carried, in_diameter, in_map},
    sms::{
        Address, Carrier, DataCodingScheme, Deliver, DeliverReportAck, DeliverReportError, Direction,
        FailureCause, NumberingPlan, Submit, SubmitReportAck, SubmitReportError, Tpdu, TypeOfNumber,
        UserData,
    },
    stack::Frame,
    wire::{
        Decode as _, Encode, Error, Layer, Reader, With, Writer,
        audit::Flags,
        walk::{Field, Shape, Value, Visitor},
    },
};

fn octets(value: &dyn Encode) -> Vec<u8> {
    value.encode_to_slice(&mut [0; 1024]).unwrap().to_vec()
}
/// An element of one octet of tag and a short or one-octet length.
fn tlv(tag: u8, contents: &[&[u8]]) -> Vec<u8> {
    let contents = contents.concat();
    let n = u8::try_from(contents.len()).unwrap();
    let length: &[u8] = if n < 128 { &[n] } else { &[0x81, n] };
    [&[tag][..], length, &contents].concat()
}

struct Tpdus {
    submit: Vec<u8>,
    deliver: Vec<u8>,
    submit_ack: Vec<u8>,
    submit_error: Vec<u8>,
    deliver_ack: Vec<u8>,
    deliver_error: Vec<u8>,
}

fn tpdus() -> Tpdus {
    let (mut a, mut b) = ([0; 10], [0; 140]);
    let address =
        Address::pack(TypeOfNumber::INTERNATIONAL, NumberingPlan::ISDN, "15550100999", &mut a).unwrap();
    let tp_ud = UserData::with_text(DataCodingScheme::GSM7, &[], "hello", &mut b).unwrap();
    let (scts, tp_fcs) =
        (sigcodec::sms::Timestamp::new((2026, 11, 24), (1, 2, 3), 0), FailureCause::ERROR_IN_MS);
    Tpdus {
        submit: octets(&Submit { tp_da: address, tp_ud, ..Submit::default() }),
        deliver: octets(&Deliver { tp_oa: address, tp_scts: scts, tp_ud, ..Deliver::default() }),
        submit_ack: octets(&SubmitReportAck { tp_scts: scts, ..SubmitReportAck::default() }),
        submit_error: octets(&SubmitReportError { tp_scts: scts, tp_fcs, ..SubmitReportError::default() }),
        deliver_ack: octets(&DeliverReportAck { tp_ud: Some(tp_ud), ..DeliverReportAck::default() }),
        deliver_error: octets(&DeliverReportError { tp_fcs, ..DeliverReportError::default() }),
    }
}

/// The `tpMTI` that a walk tells, and where.
#[derive(Default)]
struct Types(Vec<(String, u32)>);
impl Visitor for Types {
    fn begin(&mut self, _: Field<'_>, _: Shape) {}
    fn end(&mut self) {}
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        if let ("tpMTI", Value::Named(_, Some(name))) = (field.name, value) {
            self.0.push((name.to_owned(), field.span.start));
        }
    }
    fn fault(&mut self, field: Field<'_>, _: &[u8], error: Error) {
        panic!("{}: {error}", field.name);
    }
}

fn expect(
    carried: Option<Carried<'_>>,
    types: &Types,
    inside: &[u8],
    tpdu: &[u8],
    how: (Direction, Carrier),
) {
    let carried = carried.unwrap();
    assert_eq!((carried.direction, carried.carrier), how);
    assert_eq!(carried.octets.rest(), tpdu);
    let at = inside.windows(tpdu.len()).position(|w| w == tpdu).unwrap();
    let message = carried.decode().unwrap();
    assert_eq!(types.0, [(message.layout().name.to_owned(), u32::try_from(at).unwrap())]);
    assert_eq!(octets(&message), tpdu);
    let mut flags = Flags::default();
    carried.audit(&mut flags);
    assert!(flags.is_empty());
}

/// A component in a TCAP message with a dialogue of this context, or without one.
fn message(context: Option<(u8, u8)>, component: &[u8]) -> Vec<u8> {
    let dialogue = context.map(|(number, version)| {
        let name = [0x06, 7, 4, 0, 0, 1, 0, number, version];
        let aarq = tlv(0x60, &[&[0x80, 2, 7, 0x80], &tlv(0xa1, &[&name])]);
        let oid = [0x06, 7, 0, 0x11, 0x86, 5, 1, 1, 1];
        tlv(0x6b, &[&tlv(0x28, &[&oid, &tlv(0xa0, &[&aarq])])])
    });
    tlv(0x62, &[&[0x48, 1, 7], &dialogue.unwrap_or_default(), &tlv(0x6c, &[component])])
}
const fn number() -> [u8; 8] {
    [6, 0x91, 0x51, 0x55, 0x10, 0x00, 0x00, 0xf1]
}

#[test]
fn in_every_version_of_map() {
    let t = tpdus();
    let address = number();
    let imsi = [0x80, 8, 0, 1, 1, 0x21, 0x43, 0x65, 0x87, 0xf9];
    let tagged = |tag: u8| tlv(tag, &[&address[1..7]]);
    let ui = |tpdu: &[u8]| tlv(4, &[tpdu]);
    let invoke = |code: u8, argument: &[u8]| tlv(0xa1, &[&[2, 1, 1, 2, 1, code], argument]);
    let mo = |tpdu: &[u8]| tlv(0x30, &[&tagged(0x84), &tagged(0x82), &ui(tpdu)]);
    let mt = |tpdu: &[u8]| tlv(0x30, &[&imsi, &tagged(0x84), &ui(tpdu)]);
    let result = |code: u8, tpdu: &[u8]| {
        let set = tlv(0x30, &[&[2, 1, code], &tlv(0x30, &[&ui(tpdu)])]);
        tlv(0xa2, &[&[2, 1, 1], &set])
    };
    let error = |tpdu: &[u8]| tlv(0xa3, &[&[2, 1, 1, 2, 1, 32], &tlv(0x30, &[&[10, 1, 1], &ui(tpdu)])]);
    use {
        Carrier::{Ack, Data, Error as Refused},
        Direction::{Mo, Mt},
    };
    for (name, context, component, tpdu, how) in [
        ("mo v3", Some((21, 3)), invoke(46, &mo(&t.submit)), &t.submit, (Mo, Data)),
        ("mt v3", Some((25, 3)), invoke(44, &mt(&t.deliver)), &t.deliver, (Mt, Data)),
        ("mo v2", Some((21, 2)), invoke(46, &mo(&t.submit)), &t.submit, (Mo, Data)),
        ("mt v2", Some((25, 2)), invoke(46, &mt(&t.deliver)), &t.deliver, (Mt, Data)),
        ("mo v1", None, invoke(46, &mo(&t.submit)), &t.submit, (Mo, Data)),
        ("mt v1", None, invoke(46, &mt(&t.deliver)), &t.deliver, (Mt, Data)),
        ("mo v3 result", Some((21, 3)), result(46, &t.submit_ack), &t.submit_ack, (Mt, Ack)),
        ("mt v3 result", Some((25, 3)), result(44, &t.deliver_ack), &t.deliver_ack, (Mo, Ack)),
        ("mo v3 error", Some((21, 3)), error(&t.submit_error), &t.submit_error, (Mt, Refused)),
        ("mt v3 error", Some((25, 3)), error(&t.deliver_error), &t.deliver_error, (Mo, Refused)),
        ("mt v2 error", Some((25, 2)), error(&t.deliver_error), &t.deliver_error, (Mo, Refused)),
        ("v2 error of either", Some((21, 2)), error(&t.deliver_error), &t.deliver_error, (Mo, Refused)),
        ("v2 error of either", Some((21, 2)), error(&t.submit_error), &t.submit_error, (Mt, Refused)),
    ] {
        let whole = message(context, &component);
        let frame = Frame::from_tcap(&whole);
        let mut types = Types::default();
        frame.walk(&mut types);
        println!("{name}");
        let component = frame.components().next().unwrap().unwrap();
        expect(component.short_message(), &types, &whole, tpdu, how);
    }
}

/// A TPDU that cannot be read is told with its octets, and the rest of the message with it.
#[test]
fn what_cannot_be_read() {
    struct Faults(Vec<(String, u32)>, usize);
    impl Visitor for Faults {
        fn begin(&mut self, _: Field<'_>, _: Shape) {}
        fn end(&mut self) {}
        fn value(&mut self, _: Field<'_>, _: Value<'_>) {
            self.1 += 1;
        }
        fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error) {
            assert_eq!(error.layer(), Layer::Sms);
            self.0.push((field.name.to_owned(), u32::try_from(raw.len()).unwrap()));
        }
    }
    let argument = tlv(0x30, &[&[0x80, 1, 0x21], &[0x84, 2, 0x91, 0x51], &[4, 3, 0x04, 0x0b, 0x91]]);
    let parameter = Tlv::read(&mut Reader::new(&argument, Layer::Map)).unwrap();
    let operation = map::operation_by_name("mt-ForwardSM", 3).unwrap();
    let mut faults = Faults(vec![], 0);
    in_map::Parameter::Argument(operation).walk(&parameter, &mut faults);
    assert_eq!(faults.0, [("tpOA".to_owned(), 2)]);
    assert!(faults.1 > 4);
    let carried = in_map::Parameter::Argument(operation).short_message(&parameter).unwrap();
    assert_eq!(carried.decode().unwrap_err().at(), u32::try_from(argument.len()).unwrap());
    // Another operation has none.
    let other = map::operation_by_name("sendRoutingInfoForSM", 3).unwrap();
    assert!(in_map::Parameter::Argument(other).short_message(&parameter).is_none());
}

fn avp(code: u32, contents: &[u8]) -> Vec<u8> {
    let n = u32::try_from(contents.len() + 12).unwrap();
    let pad = vec![0; contents.len().wrapping_neg() & 3];
    [&code.to_be_bytes()[..], &(n | 0xc000_0000).to_be_bytes(), &10415u32.to_be_bytes(), contents, &pad]
        .concat()
}
fn command(code: u32, request: bool, avps: &[u8]) -> Vec<u8> {
    let n = u32::try_from(avps.len() + 20).unwrap();
    let flags = if request { 0xc0 } else { 0x40 };
    let words = [n | 0x0100_0000, code | flags << 24, 16_777_313, 1, 2];
    [&words.map(u32::to_be_bytes).concat()[..], avps].concat()
}

#[test]
fn in_every_command_of_sgd() {
    let t = tpdus();
    use {
        Carrier::{Ack, Data, Error as Refused},
        Direction::{Mo, Mt},
    };
    let (mo, mt) = (8_388_645, 8_388_646);
    let refused = |tpdu: &[u8]| avp(3303, &[avp(3304, &[0, 0, 0, 1]), avp(3305, tpdu)].concat());
    for (code, request, avps, tpdu, how) in [
        (mo, true, avp(3301, &t.submit), &t.submit, (Mo, Data)),
        (mt, true, avp(3301, &t.deliver), &t.deliver, (Mt, Data)),
        (mo, false, avp(3301, &t.submit_ack), &t.submit_ack, (Mt, Ack)),
        (mt, false, avp(3301, &t.deliver_ack), &t.deliver_ack, (Mo, Ack)),
        (mo, false, refused(&t.submit_error), &t.submit_error, (Mt, Refused)),
        (mt, false, refused(&t.deliver_error), &t.deliver_error, (Mo, Refused)),
    ] {
        let octets = command(code, request, &avps);
        let message = diameter::Message::from_bytes(&octets).unwrap();
        let mut types = Types::default();
        in_diameter::walk(&message, &mut types);
        expect(in_diameter::short_message(&message), &types, &octets, tpdu, how);
    }
    // The same AVP in another command, and another vendor's.
    let octets = command(316, true, &avp(3301, &t.submit));
    assert!(in_diameter::short_message(&diameter::Message::from_bytes(&octets).unwrap()).is_none());
    let mut other = avp(3301, &t.submit);
    other[11] = 0;
    let octets = command(mo, true, &other);
    assert!(in_diameter::short_message(&diameter::Message::from_bytes(&octets).unwrap()).is_none());
}

/// Decoding, walking and auditing, splitting and collecting allocate nothing.
#[test]
fn without_allocation() {
    use sigcodec::sms::{Coding, Progress, Reassembly, Reference, Slot, Split, walk};
    let t = tpdus();
    let text = "hello, ışık! ".repeat(20);
    let mut slots = vec![Slot::FREE; 2];
    let mut buffer = vec![0; 2 * 4 * 153];
    let mut seen = 0usize;
    struct Count<'n>(&'n mut usize);
    impl Visitor for Count<'_> {
        fn begin(&mut self, _: Field<'_>, _: Shape) {}
        fn end(&mut self) {}
        fn value(&mut self, _: Field<'_>, _: Value<'_>) {
            *self.0 += 1;
        }
        fn fault(&mut self, _: Field<'_>, _: &[u8], _: Error) {}
    }
    let count = allocation_counter::measure(|| {
        for (octets, direction) in [(&t.submit, Direction::Mo), (&t.deliver, Direction::Mt)] {
            let m = sigcodec::sms::Message::from_bytes_as(octets, direction, Carrier::Data).unwrap();
            m.audit(&mut Flags::default());
            m.check(&mut |e| panic!("{e}"));
            walk(m.octets(), direction, Carrier::Data, &mut Count(&mut seen));
            assert!(m.encode_to_slice(&mut [0; 200]).is_ok());
        }
        let coding = Coding::smallest(&text, sigcodec::gsm::gsm7::Language::ALL);
        let mut split = Split::new(&text, coding, Reference::Sixteen(1)).unwrap();
        let mut collector = Reassembly::new(&mut slots[..], &mut buffer[..], 10);
        let mut buf = [0; 140];
        while let Some(part) = split.next(&mut buf) {
            if let Progress::Complete(c) = collector.push(&Address::default(), &part.unwrap(), 0, 0).unwrap()
            {
                assert!(c.chars().eq(text.chars()));
                seen += 1000;
            }
        }
    });
    assert_eq!(count.count_total, 0);
    assert!(seen > 1020, "{seen}");
}

/// What a writer closure makes is the same as the message itself: the TPDU nests in any encoder.
#[test]
fn nested_in_an_argument() {
    let t = tpdus();
    let operation = map::operation_by_name("mo-ForwardSM", 3).unwrap();
    let nested = With(|w: &mut Writer<'_>| {
        let n = w.measure(|w| {
            let message =
                sigcodec::sms::Message::from_bytes_as(&t.submit, Direction::Mo, Carrier::Data).unwrap();
            let Tpdu::Submit(submit) = message.tpdu() else { panic!() };
            let n = w.measure(|w| submit.encode(w));
            w.u8(u8::try_from(n).unwrap());
            w.bytes(&[0x84, 2, 0x91, 0x51, 0x82, 2, 0x91, 0x51, 4]);
        });
        w.u8(u8::try_from(n).unwrap());
        w.u8(0x30);
    });
    let argument = octets(&nested);
    let parameter = Tlv::read(&mut Reader::new(&argument, Layer::Map)).unwrap();
    let carried = in_map::Parameter::Argument(operation).short_message(&parameter).unwrap();
    assert_eq!(carried.octets.rest(), t.submit);
}
