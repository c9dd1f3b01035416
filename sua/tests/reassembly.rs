//! Segments of SUA, collected under the rules of those of SCCP.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_sua::{
    AddressParts, CLDR, CLDT, CODT, Message, Parameters, ProtocolClass, SccpCause, Segmentation, parameter,
};
use sigcodec_wire::{
    Decode as _, Encode as _, Kind, Layer,
    audit::{Finding, Flag},
    collect::{Collector, Progress, Segmented as _, Slot},
};

/// A segment, one thing of which is changed at a time.
#[derive(Clone, Copy)]
struct Part {
    message: (u8, u8),
    class: u8,
    source: u8,
    destination: u8,
    reference: u32,
    first: bool,
    remaining: u8,
    data: &'static [u8],
}

const FIRST: Part = Part {
    message: CLDT,
    class: 1,
    source: 7,
    destination: 6,
    reference: 0x01_0203,
    first: true,
    remaining: 1,
    data: b"a",
};
const LAST: Part = Part { first: false, remaining: 0, data: b"b", ..FIRST };

impl Part {
    fn octets(self) -> Vec<u8> {
        let Self { message, class, first, remaining, reference, data, .. } = self;
        let class = ProtocolClass { class, return_on_error: false };
        let number = |n: u8| [0, 0, 0, n];
        let (source, destination) = (number(self.source), number(self.destination));
        let source: (u16, &dyn sigcodec_wire::Encode) = (parameter::SUBSYSTEM_NUMBER.tag(), &source);
        let destination: (u16, &dyn sigcodec_wire::Encode) =
            (parameter::SUBSYSTEM_NUMBER.tag(), &destination);
        let (source, destination) = (&[source], &[destination]);
        let address = |parts| AddressParts { routing_indicator: 2, address_indicator: 1, parts };
        let (source, destination) = (address(source), address(destination));
        let cause = SccpCause { cause_type: 1, value: 7 };
        let segmentation = Segmentation { first, remaining, reference };
        let why = if message == CLDR {
            parameter::SCCP_CAUSE.value(&cause)
        } else {
            parameter::PROTOCOL_CLASS.value(&class)
        };
        let parameters = [
            why,
            parameter::SOURCE_ADDRESS.value(&source),
            parameter::DESTINATION_ADDRESS.value(&destination),
            parameter::SEGMENTATION.value(&segmentation),
            parameter::DATA.value(&data),
        ];
        let mut buf = [0; 200];
        Parameters { message, parameters: &parameters }.encode_to_slice(&mut buf).unwrap().to_vec()
    }
}

type Report = Result<Option<(Vec<u8>, Vec<Flag>)>, Kind>;

fn push(collector: &mut Collector<[Slot; 8], [u8; 8 * 300]>, part: Part) -> Report {
    let octets = part.octets();
    let message = Message::from_bytes(&octets).unwrap();
    match collector.push(&message, 1, 0) {
        Ok(Progress::Whole) => panic!("it is a segment"),
        Ok(Progress::Collecting) => Ok(None),
        Ok(Progress::Complete(collected)) => {
            let mut flags = vec![];
            collected.audit(&mut |f: Finding| flags.push(f.flag));
            assert_eq!(collected.layer(), Layer::Sua);
            assert!(Message::from_bytes(collected.first().rest()).is_ok());
            Ok(Some((collected.data().rest().to_vec(), flags)))
        }
        Err(e) => {
            assert_eq!(e.layer(), Layer::Sua);
            assert_eq!(&octets[e.at() as usize - 4..][..2], [1, 0x17], "at its segmentation");
            Err(e.kind())
        }
    }
}

#[test]
fn what_keeps_segments_apart() {
    let joined = |flags: &[Flag]| Ok(Some((b"ab".to_vec(), flags.to_vec())));
    for (last, expected) in [
        (LAST, joined(&[])),
        (Part { destination: 8, ..LAST }, joined(&[Flag::SegmentsDiffer])),
        (Part { message: CLDR, ..LAST }, Err(Kind::SegmentOrder)),
        (Part { message: CLDR, source: 6, destination: 7, ..LAST }, Err(Kind::SegmentOrder)),
        (Part { class: 0, ..LAST }, Err(Kind::SegmentOrder)),
        (Part { source: 8, ..LAST }, Err(Kind::SegmentOrder)),
        (Part { reference: 1, ..LAST }, Err(Kind::SegmentOrder)),
        (Part { remaining: 15, ..LAST }, Err(Kind::SegmentContradiction)),
        (Part { remaining: 16, ..LAST }, Err(Kind::SegmentCount)),
        (FIRST, Err(Kind::SegmentDuplicate)),
        (Part { data: b"A", ..FIRST }, Err(Kind::SegmentOverlap)),
    ] {
        let mut collector = Collector::new([Slot::FREE; 8], [0; 8 * 300], 10);
        assert_eq!(push(&mut collector, LAST), Err(Kind::SegmentOrder), "in front of the first one");
        assert_eq!(push(&mut collector, FIRST), Ok(None));
        assert_eq!(push(&mut collector, last), expected);
    }
    // What is returned has the reference of the one whom it is returned to.
    let mut collector = Collector::new([Slot::FREE; 8], [0; 8 * 300], 10);
    let returned = |part| Part { message: CLDR, ..part };
    assert_eq!(push(&mut collector, returned(FIRST)), Ok(None));
    let by_another = Part { source: 9, ..returned(LAST) };
    assert_eq!(push(&mut collector, by_another), joined(&[Flag::SegmentsDiffer]));
}

/// What is whole, or no data without a connection, is no segment.
#[test]
fn what_is_no_segment() {
    let is_segment = |part: Part| {
        let octets = part.octets();
        Message::from_bytes(&octets).unwrap().segment(0).unwrap().is_some()
    };
    assert!(is_segment(FIRST) && is_segment(LAST) && is_segment(Part { message: CLDR, ..FIRST }));
    assert!(!is_segment(Part { remaining: 0, ..FIRST }));
    assert!(!is_segment(Part { message: CODT, ..FIRST }));
}
