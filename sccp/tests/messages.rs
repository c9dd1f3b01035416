//! Every message that can be built, checked, answered, edited, split and collected.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_sccp::{
    Address, Ak, Answer, Cc, Cr, Credit, Cref, Dt1, Dt2, Ea, Ed, GlobalTitle, HopCounter, Importance, It,
    LocalReference, Ludt, Management, ManagementType, Message, MessageType, Network, ParameterName, PduError,
    ProtocolClass, ReceiveSequenceNumber, Request, Rlc, Rlsd, Rsc, Rsr, Segmentation, SegmentingReassembling,
    SequencingSegmenting, Udt, Udts, Unitdata, Variant, Xudt, Xudts,
    cause::{ErrorCause, RefusalCause, ReleaseCause, ResetCause, ReturnCause},
    unitdata,
};
use sigcodec_wire::{Decode as _, Encode, Kind, Layer, Reader, audit::Flags};

const OURS: LocalReference = LocalReference(0x01_0203);
const THEIRS: LocalReference = LocalReference(0x0a_0b0c);
const NUMBER: &[u8] = &[0, 0x12, 4, 0x51, 0x55, 0x10, 0x00];
const OTHER: &[u8] = &[0, 0x11, 4, 0x51, 0x55, 0x10, 0x10, 0x09];

fn called() -> Address<'static> {
    Address::itu_gt4(6, NUMBER)
}
fn calling() -> Address<'static> {
    Address::itu_gt4(8, OTHER)
}
fn octets(message: &dyn Encode) -> Vec<u8> {
    let mut buf = vec![0; 8192];
    message.encode_to_slice(&mut buf).unwrap().to_vec()
}
fn violations(octets: &[u8]) -> Vec<(Kind, u32, u16)> {
    let mut out = vec![];
    Message::from_bytes(octets).unwrap().check(&mut |e| out.push((e.kind(), e.at(), e.detail())));
    out
}

/// One of each message, with every parameter that it can carry.
fn all() -> Vec<(MessageType, Vec<u8>)> {
    let (hop_counter, importance) = (HopCounter(9), Some(Importance(5)));
    let segmentation = Some(Segmentation::new(true, 1, 2, OURS));
    let (class2, class3) = (ProtocolClass::new(2, false), ProtocolClass::new(3, false));
    let protocol_class = ProtocolClass::new(1, true);
    let (called, calling) = (called(), calling());
    let (data, credit) = ([0xca, 0xfe], Some(Credit(7)));
    let (destination_local_reference, source_local_reference) = (THEIRS, OURS);
    let return_cause = ReturnCause::UNQUALIFIED;
    let sequence = SequencingSegmenting::new(3, 4, true);
    vec![
        (
            MessageType::CR,
            octets(&Cr {
                source_local_reference,
                protocol_class: class3,
                called,
                credit,
                calling: Some(calling),
                data: Some(data),
                hop_counter: Some(hop_counter),
                importance,
            }),
        ),
        (
            MessageType::CC,
            octets(&Cc {
                destination_local_reference,
                source_local_reference,
                protocol_class: class3,
                credit,
                called: Some(called),
                data: Some(data),
                importance,
            }),
        ),
        (
            MessageType::CREF,
            octets(&Cref {
                destination_local_reference,
                refusal_cause: RefusalCause::ACCESS_FAILURE,
                called: Some(called),
                data: Some(data),
                importance,
            }),
        ),
        (
            MessageType::RLSD,
            octets(&Rlsd {
                destination_local_reference,
                source_local_reference,
                release_cause: ReleaseCause::END_USER_ORIGINATED,
                data: Some(data),
                importance,
            }),
        ),
        (MessageType::RLC, octets(&Rlc { destination_local_reference, source_local_reference })),
        (
            MessageType::DT1,
            octets(&Dt1 {
                destination_local_reference,
                segmenting_reassembling: SegmentingReassembling::new(true),
                data,
            }),
        ),
        (
            MessageType::DT2,
            octets(&Dt2 { destination_local_reference, sequencing_segmenting: sequence, data }),
        ),
        (
            MessageType::AK,
            octets(&Ak {
                destination_local_reference,
                receive_sequence_number: ReceiveSequenceNumber::new(5),
                credit: Credit(7),
            }),
        ),
        (MessageType::UDT, octets(&Udt { protocol_class, called, calling, data })),
        (MessageType::UDTS, octets(&Udts { return_cause, called, calling, data })),
        (MessageType::ED, octets(&Ed { destination_local_reference, data })),
        (MessageType::EA, octets(&Ea { destination_local_reference })),
        (
            MessageType::RSR,
            octets(&Rsr {
                destination_local_reference,
                source_local_reference,
                reset_cause: ResetCause::MESSAGE_OUT_OF_WINDOW,
            }),
        ),
        (MessageType::RSC, octets(&Rsc { destination_local_reference, source_local_reference })),
        (
            MessageType::ERR,
            octets(&PduError { destination_local_reference, error_cause: ErrorCause::POINT_CODE_MISMATCH }),
        ),
        (
            MessageType::IT,
            octets(&It {
                destination_local_reference,
                source_local_reference,
                protocol_class: class2,
                sequencing_segmenting: sequence,
                credit: Credit(7),
            }),
        ),
        (
            MessageType::XUDT,
            octets(&Xudt { protocol_class, hop_counter, called, calling, data, segmentation, importance }),
        ),
        (
            MessageType::XUDTS,
            octets(&Xudts { return_cause, hop_counter, called, calling, data, segmentation, importance }),
        ),
        (
            MessageType::LUDT,
            octets(&Ludt { protocol_class, hop_counter, called, calling, data, segmentation, importance }),
        ),
        (
            MessageType::LUDTS,
            octets(&sigcodec_sccp::Ludts {
                return_cause,
                hop_counter,
                called,
                calling,
                data,
                segmentation,
                importance,
            }),
        ),
    ]
}

#[test]
fn every_message_with_every_parameter() {
    let all = all();
    assert_eq!(all.len(), MessageType::LAYOUTS.len());
    for ((message_type, octets), layout) in all.iter().zip(MessageType::LAYOUTS) {
        let view = Message::from_bytes(octets).unwrap();
        assert_eq!((view.message_type(), MessageType(layout.message_type)), (*message_type, *message_type));
        assert_eq!(violations(octets), [], "{}", layout.name);
        let mut flags = Flags::NONE;
        view.audit(&mut flags);
        let segmented = view.segmentation().unwrap().is_some();
        let allowed =
            |f: &sigcodec_wire::audit::Flag| segmented && *f == sigcodec_wire::audit::Flag::SegmentedMessage;
        assert!(flags.iter().all(|f| allowed(&f)), "{} {:?}", layout.name, flags.iter().collect::<Vec<_>>());
        // Every parameter of the table row is there, with the contents that were put in.
        for name in layout.parameters().map(ParameterName) {
            let contents =
                view.parameter(name).unwrap().unwrap_or_else(|| panic!("{} {name:?}", layout.name));
            let called_or_calling: &[u8] = if name == ParameterName::CALLED { NUMBER } else { OTHER };
            match name {
                ParameterName::CALLED | ParameterName::CALLING => {
                    assert!(contents.rest().ends_with(called_or_calling));
                }
                ParameterName::DATA | ParameterName::LONG_DATA => assert_eq!(contents.rest(), [0xca, 0xfe]),
                ParameterName::DESTINATION_LOCAL_REFERENCE => {
                    assert_eq!(contents.rest(), [0x0c, 0x0b, 0x0a]);
                    assert_eq!(view.destination_local_reference(), Some(THEIRS));
                }
                ParameterName::SOURCE_LOCAL_REFERENCE => {
                    assert_eq!(view.source_local_reference(), Some(OURS))
                }
                ParameterName::SEQUENCING_SEGMENTING => assert_eq!(contents.rest(), [6, 9]),
                ParameterName::RECEIVE_SEQUENCE_NUMBER => assert_eq!(contents.rest(), [10]),
                ParameterName::CREDIT => assert_eq!(contents.rest(), [7]),
                ParameterName::HOP_COUNTER => assert_eq!(view.hop_counter(), Some(HopCounter(9))),
                ParameterName::IMPORTANCE => assert_eq!(view.importance(), Some(Importance(5))),
                _ => assert!(!contents.is_empty()),
            }
        }
        let mut buf = vec![0; octets.len()];
        assert_eq!(view.canonical().encode_to_slice(&mut buf).unwrap(), octets);
        assert_eq!(view.encode_to_slice(&mut buf).unwrap(), octets);
        for n in 0..octets.len() {
            // RSR and ERR may come without their last pointer, which is zero.
            let whole = n + 1 == octets.len() && layout.optional.is_some_and(<[_]>::is_empty);
            match Message::from_bytes(&octets[..n]) {
                Err(e) => assert!(e.at() as usize <= n && !whole),
                Ok(m) => assert!(whole || violations(m.octets().rest()).len() == 1, "{} {n}", layout.name),
            }
            for e in [view.encode_to_slice(&mut buf[..n]), view.canonical().encode_to_slice(&mut vec![0; n])]
            {
                let e = e.map(<[u8]>::to_vec).unwrap_err();
                assert_eq!((e.kind(), e.at() as usize), (Kind::Capacity, octets.len()));
            }
        }
    }
}

#[test]
fn sequence_numbers_and_causes() {
    let s = SequencingSegmenting::new(127, 1, false);
    assert_eq!((s.send_number(), s.receive_number(), s.more_data()), (127, 1, false));
    assert_eq!(ReceiveSequenceNumber::new(127).number(), 127);
    assert!(SegmentingReassembling::new(true).more_data());
    assert_eq!(ReturnCause::HOP_COUNTER_VIOLATION.name(), Some("hopCounterViolation"));
    assert_eq!(RefusalCause(14).name(), None);
}

#[test]
fn the_message_is_chosen_by_size() {
    let request = |network, hop_counter, importance| Request {
        called: called(),
        calling: calling(),
        protocol_class: ProtocolClass::new(0, false),
        hop_counter,
        importance,
        network,
    };
    let data = [7; 5000];
    let unlimited = Network { message: usize::MAX, long: true };
    // What is chosen fits, and what is refused says the size that is not.
    for network in [Network::MTP3, Network::M3UA, unlimited, Network { message: 300, long: true }] {
        for hops in [None, Some(HopCounter(3))] {
            for importance in [None, Some(Importance(1))] {
                let mut largest = 0;
                for n in 0..data.len() {
                    match unitdata(&request(network, hops, importance), &data[..n]) {
                        Ok(m) => {
                            let octets = octets(&m);
                            assert!(octets.len() <= network.message);
                            let view = Message::from_bytes(&octets).unwrap();
                            assert_eq!(view.data().unwrap().len(), n);
                            let extended = hops.is_some() || importance.is_some();
                            match m {
                                Unitdata::Udt(_) => assert!(!extended),
                                Unitdata::Xudt(_) => assert!(extended),
                                Unitdata::Ludt(_) => assert!(network.long && n > 200),
                            }
                            largest = n;
                        }
                        Err(e) => assert_eq!((e.kind(), e.at() as usize), (Kind::TooLong, largest)),
                    }
                }
                assert!(largest >= 220, "{largest}");
            }
        }
    }
    let short = unitdata(&request(Network::MTP3, None, None), &data[..100]).unwrap();
    assert!(matches!(short, Unitdata::Udt(_)));
    let hops = unitdata(&request(Network::MTP3, Some(HopCounter(3)), None), &data[..100]).unwrap();
    assert!(matches!(hops, Unitdata::Xudt(Xudt { hop_counter: HopCounter(3), .. })));
    let long = unitdata(&request(Network::M3UA, None, None), &data[..256]).unwrap();
    assert!(matches!(long, Unitdata::Ludt(Ludt { hop_counter: HopCounter(15), .. })));
    let e = unitdata(&request(unlimited, None, None), &data[..3953]).unwrap_err();
    assert_eq!((e.kind(), e.at()), (Kind::TooLong, 3952));
}

fn xudt(data: &[u8]) -> Xudt<'static, &[u8]> {
    Xudt {
        protocol_class: ProtocolClass::new(0, true),
        hop_counter: HopCounter(15),
        called: called(),
        calling: calling(),
        data,
        segmentation: None,
        importance: Some(Importance(2)),
    }
}

/// What is split fits its messages, breaks no rule, and is as much as there was.
#[test]
fn splitting() {
    let data: Vec<u8> = (0..2500u32).map(|n| n.wrapping_mul(37).to_le_bytes()[0]).collect();
    for n in [1, 100, 200, 201, 1999, 2500] {
        let segments: Vec<_> = xudt(&data[..n]).segments(268, OURS).unwrap().map(|m| octets(&m)).collect();
        assert!(segments.iter().all(|s| s.len() <= 268 && violations(s).is_empty()));
        let first = Message::from_bytes(&segments[0]).unwrap().segmentation().unwrap().unwrap();
        assert!(first.first() && usize::from(first.remaining()) + 1 == segments.len() && first.class() == 0);
    }
    let e = xudt(&[0; 4000]).segments(268, OURS).unwrap_err();
    let room = xudt(&[]).segment_room(268);
    assert_eq!((e.kind(), e.at() as usize), (Kind::SegmentCount, room * 16));
    assert!(xudt(&vec![0; room * 16]).segments(268, OURS).is_ok());
    let long = Ludt {
        protocol_class: ProtocolClass::new(1, false),
        hop_counter: HopCounter(15),
        called: called(),
        calling: calling(),
        data: &data[..],
        segmentation: None,
        importance: None,
    };
    let segments: Vec<_> = long.segments(1000, OURS).unwrap().collect();
    assert_eq!(segments.iter().map(|s| s.data.len()).sum::<usize>(), data.len());
    assert!(segments.iter().all(|s| octets(s).len() <= 1000));
}

#[test]
fn editing_changes_one_thing() {
    let new = [0, 0x12, 4, 0x51, 0x55, 0x10, 0x99, 0x99];
    for (message_type, octets) in all() {
        let view = Message::from_bytes(&octets).unwrap();
        for (name, old) in [(ParameterName::CALLED, view.called()), (ParameterName::CALLING, view.calling())]
        {
            let replacement = match old.unwrap() {
                Some(old) => Address { global_title: &new, ..old },
                None => Address::itu_gt4(6, &new),
            };
            let mut buf = [0; 256];
            let called = name == ParameterName::CALLED;
            let edited = if called {
                view.replace_called(&replacement, &mut buf)
            } else {
                view.replace_calling(&replacement, &mut buf)
            };
            if view.parameter(name).unwrap().is_none() {
                assert_eq!(edited.unwrap_err().kind(), Kind::Missing);
                continue;
            }
            let edited = Message::from_bytes(edited.unwrap()).unwrap();
            let layout = view.layout().unwrap();
            for other in layout.parameters().map(ParameterName) {
                let (before, after) = (view.parameter(other).unwrap(), edited.parameter(other).unwrap());
                if other == name {
                    assert!(after.unwrap().rest().ends_with(&new));
                } else {
                    assert_eq!(
                        before.map(|r| r.rest()),
                        after.map(|r| r.rest()),
                        "{message_type:?} {other:?}"
                    );
                }
            }
            assert_eq!(violations(edited.octets().rest()), []);
            // Back again is what it was.
            let old = if called { view.called() } else { view.calling() }.unwrap().unwrap();
            let mut again = [0; 256];
            let again = if called {
                edited.replace_called(&old, &mut again)
            } else {
                edited.replace_calling(&old, &mut again)
            };
            assert_eq!(again.unwrap(), octets);
        }
        let mut buf = [0; 256];
        match view.decrement_hop_counter(&mut buf) {
            Ok(edited) => {
                assert_eq!(Message::from_bytes(edited).unwrap().hop_counter(), Some(HopCounter(8)));
                let differing = edited.iter().zip(&octets).filter(|(a, b)| a != b).count();
                assert_eq!((differing, edited.len()), (1, octets.len()));
            }
            Err(e) => assert_eq!((e.kind(), view.hop_counter()), (Kind::Missing, None)),
        }
    }
    // The global title alone.
    let udt = all().remove(8).1;
    let view = Message::from_bytes(&udt).unwrap();
    let (mut one, mut other) = ([0; 256], [0; 256]);
    let whole = Address { global_title: &new, ..view.called().unwrap().unwrap() };
    assert_eq!(view.replace_called_title(&new, &mut one), view.replace_called(&whole, &mut other));
    let whole = Address { global_title: &new, ..view.calling().unwrap().unwrap() };
    assert_eq!(view.replace_calling_title(&new, &mut one), view.replace_calling(&whole, &mut other));
    let by_ssn = [0x09, 0, 3, 5, 7, 2, 0x42, 6, 2, 0x42, 8, 1, 0];
    let e = Message::from_bytes(&by_ssn).unwrap().replace_called_title(&new, &mut one).unwrap_err();
    assert_eq!((e.kind(), e.at(), e.detail()), (Kind::Missing, 6, 3));
    // A gap and octets behind the message stay; parts in another order stay in it.
    let odd = [0x09, 0, 11, 5, 1, 2, 0xca, 0xfe, 2, 0x42, 8, 0xee, 0xee, 2, 0x42, 6, 0xff];
    let view = Message::from_bytes(&odd).unwrap();
    let mut buf = [0; 64];
    let edited = view.replace_calling(&Address::itu_ssn(Some(0x1234), 9), &mut buf).unwrap();
    assert_eq!(
        edited,
        [0x09, 0, 13, 5, 1, 2, 0xca, 0xfe, 4, 0x43, 0x34, 0x12, 9, 0xee, 0xee, 2, 0x42, 6, 0xff]
    );
    let e = view.replace_calling(&called(), &mut [0; 4]).unwrap_err();
    assert_eq!((e.kind(), e.at()), (Kind::Capacity, 24));
    // The called address lies over the calling one.
    let over = [0x09, 0, 3, 2, 1, 2, 0x42, 8];
    let e = Message::from_bytes(&over).unwrap().replace_called(&called(), &mut buf).unwrap_err();
    assert_eq!(e.kind(), Kind::Overlap);
    let last = octets(&Xudt { hop_counter: HopCounter(1), ..xudt(b"x") });
    let e = Message::from_bytes(&last).unwrap().decrement_hop_counter(&mut buf).unwrap_err();
    assert_eq!((e.kind(), e.at()), (Kind::Value, 2));
}

/// What comes back would be longer than what it answers.
#[test]
fn parts_over_each_other_are_not_answered() {
    let udt = Udt {
        protocol_class: ProtocolClass::new(0, true),
        called: Address::itu_ssn(None, 6),
        calling: Address::itu_ssn(None, 8),
        data: [9u8, 9, 9],
    };
    let mut octets = octets(&udt);
    assert!(Answer::returned(&Message::from_bytes(&octets).unwrap(), ReturnCause::MTP_FAILURE).is_some());
    // The calling address is that of the called one too.
    octets[3] = octets[2] - 1;
    let message = Message::from_bytes(&octets).unwrap();
    assert_eq!(message.called().unwrap(), message.calling().unwrap());
    assert!(Answer::returned(&message, ReturnCause::MTP_FAILURE).is_none());
}

#[test]
fn sequencing_and_segmenting() {
    for (more, octets) in [(true, [0x0a, 0x0f]), (false, [0x0a, 0x0e])] {
        let value = SequencingSegmenting::new(5, 7, more);
        assert_eq!((value.0, value.more_data()), (octets, more));
        assert_eq!((value.send_number(), value.receive_number()), (5, 7));
    }
}

#[test]
fn answers() {
    for (message_type, octets) in all() {
        let view = Message::from_bytes(&octets).unwrap();
        let returned = Answer::returned(&view, ReturnCause::MTP_FAILURE);
        let expected = match message_type {
            MessageType::UDT => Some(MessageType::UDTS),
            MessageType::XUDT => Some(MessageType::XUDTS),
            MessageType::LUDT => Some(MessageType::LUDTS),
            _ => None,
        };
        let answer = returned.map(|a| self::octets(&a));
        assert_eq!(answer.as_ref().map(|a| MessageType(a[0])), expected);
        if let Some(answer) = answer {
            let back = Message::from_bytes(&answer).unwrap();
            assert_eq!(back.called(), view.calling());
            assert_eq!(back.calling(), view.called());
            assert_eq!(back.data().unwrap().rest(), view.data().unwrap().rest());
            assert_eq!(back.segmentation(), view.segmentation());
            assert_eq!(back.fixed(ParameterName::RETURN_CAUSE).unwrap().rest(), [5]);
            assert!(Answer::returned(&back, ReturnCause::MTP_FAILURE).is_none(), "answers are not answered");
            // Without the option nothing comes back.
            let mut silent = octets.clone();
            silent[1] &= 0x0f;
            let silent = Message::from_bytes(&silent).unwrap();
            assert!(Answer::returned(&silent, ReturnCause::MTP_FAILURE).is_none());
        }
        let refused = Answer::refused(&view, RefusalCause::ACCESS_CONGESTION).map(|a| self::octets(&a));
        let cref = (message_type == MessageType::CR).then(|| vec![3, 3, 2, 1, 9, 0]);
        assert_eq!(refused, cref);
        let released = Answer::released(&view).map(|a| self::octets(&a));
        let rlc = (message_type == MessageType::RLSD).then(|| vec![5, 3, 2, 1, 0x0c, 0x0b, 0x0a]);
        assert_eq!(released, rlc);
        let error = Answer::error(&view, ErrorCause::POINT_CODE_MISMATCH, None).map(|a| self::octets(&a));
        let named =
            matches!(message_type, MessageType::CC | MessageType::RSR | MessageType::RSC | MessageType::IT);
        assert_eq!(error, named.then(|| vec![15, 3, 2, 1, 2, 0]));
        let error = Answer::error(&view, ErrorCause::POINT_CODE_MISMATCH, Some(THEIRS));
        let dt = matches!(
            message_type,
            MessageType::DT1 | MessageType::DT2 | MessageType::AK | MessageType::ED | MessageType::EA
        );
        assert_eq!(error.is_some(), dt || named);
    }
}

/// What libosmo-sigtran answers, and where the specification wants another answer.
#[test]
fn answers_of_osmo_stp() {
    let all = all();
    let message =
        |t: MessageType| Message::from_bytes(&all.iter().find(|(m, _)| *m == t).unwrap().1).unwrap();
    // UDT to an unknown subsystem, or with a global title that nothing translates: only where it was asked for.
    for cause in [ReturnCause::UNEQUIPPED_USER, ReturnCause::SUBSYSTEM_FAILURE] {
        let answer = octets(&Answer::returned(&message(MessageType::UDT), cause).unwrap());
        assert_eq!(answer[..2], [10, cause.0]);
    }
    let silent =
        octets(&Udt { protocol_class: ProtocolClass(0), called: called(), calling: calling(), data: [1] });
    let silent = Message::from_bytes(&silent).unwrap();
    assert_eq!(Answer::returned(&silent, ReturnCause::UNEQUIPPED_USER), None);
    // CR: CC with the references swapped, of another class where the receiver has only that; CREF 19 to an unknown
    // subsystem.
    let cr = message(MessageType::CR);
    let cc = octets(&Cc::<&[u8]> {
        destination_local_reference: cr.source_local_reference().unwrap(),
        source_local_reference: THEIRS,
        protocol_class: ProtocolClass::new(2, false),
        credit: None,
        called: None,
        data: None,
        importance: None,
    });
    assert_eq!(cc, [2, 3, 2, 1, 0x0c, 0x0b, 0x0a, 2, 0]);
    assert_eq!(violations(&cc), []);
    let cref = octets(&Answer::refused(&cr, RefusalCause::UNEQUIPPED_USER).unwrap());
    assert_eq!(cref, [3, 3, 2, 1, 19, 0]);
    // IT and RLSD of a connection that nobody knows; DT1 of one is not answered.
    let unassigned = ErrorCause::UNASSIGNED_DESTINATION_LOCAL_REFERENCE;
    let it = octets(&Answer::error(&message(MessageType::IT), unassigned, None).unwrap());
    assert_eq!(it, [15, 3, 2, 1, 0, 0]);
    let rlc = octets(&Answer::released(&message(MessageType::RLSD)).unwrap());
    assert_eq!(rlc, [5, 3, 2, 1, 0x0c, 0x0b, 0x0a]);
    assert_eq!(Answer::error(&message(MessageType::DT1), unassigned, None), None);
    // SST of a subsystem that is there: SSA of the same.
    let sst = [3, 6, 0x34, 0x12, 0];
    let sst = Management::from_bytes(&sst).unwrap();
    assert_eq!(octets(&Management { message_type: ManagementType::SSA, ..sst }), [1, 6, 0x34, 0x12, 0]);
    // Bad pointers and lengths are no message at all, an unknown type has no answer.
    let bad = [9, 0x80, 3, 5, 200, 2, 0x42, 6, 2, 0x42, 8, 1, 0];
    assert_eq!(Message::from_bytes(&bad).unwrap_err().kind(), Kind::Pointer);
    let unknown = Message::from_bytes(&[0x42, 0x80, 1]).unwrap();
    let mut answers = vec![];
    unknown.check(&mut |e| answers.push(Answer::to_violation(&unknown, e)));
    assert_eq!(answers, [None]);
    // Hop counter 0 is delivered there; here it is a violation that comes back with its cause.
    let mut none = octets(&Xudt { importance: None, ..xudt(b"x") });
    none[2] = 0;
    let none = Message::from_bytes(&none).unwrap();
    let mut answers = vec![];
    none.check(&mut |e| answers.push(Answer::to_violation(&none, e).map(|a| octets(&a)[..2].to_vec())));
    assert_eq!(answers, [Some(vec![0x12, 12])]);
}

#[test]
fn violations_and_what_is_sent_back() {
    let good = octets(&xudt(b"data"));
    let answer = |octets: &[u8]| {
        let view = Message::from_bytes(octets).unwrap();
        let mut out = vec![];
        view.check(&mut |e| {
            out.push((e.kind(), e.at(), Answer::to_violation(&view, e).map(|a| self::octets(&a))))
        });
        out.into_iter().map(|(kind, at, a)| (kind, at, a.map(|a| (a[0], a[1])))).collect::<Vec<_>>()
    };
    let with = |at: usize, value: u8| {
        let mut octets = good.clone();
        octets[at] = value;
        octets
    };
    assert_eq!(answer(&good), []);
    assert_eq!(answer(&with(2, 0)), [(Kind::Value, 2, Some((0x12, 12)))]);
    assert_eq!(answer(&with(2, 16)), [(Kind::Value, 2, Some((0x12, 12)))]);
    // A class that the message cannot have does not ask for anything.
    assert_eq!(answer(&with(1, 0x02)), [(Kind::Value, 1, None)]);
    assert_eq!(answer(&with(1, 0x40)), [(Kind::Reserved, 1, None)]);
    assert_eq!(answer(&with(0, 0x42)), [(Kind::MessageType, 0, None)]);
    let end = good.len() - 1;
    let importance = u32::try_from(end).unwrap() - 3;
    assert_eq!(answer(&with(end - 1, 8)), [(Kind::Reserved, importance + 2, None)]);
    assert_eq!(answer(&with(end - 3, 0x33)), [(Kind::Unexpected, importance, None)]);
    assert_eq!(
        answer(&with(end - 2, 2)),
        [
            (Kind::EndOfOptional, importance + 4, Some((0x12, 7))),
            (Kind::Size, importance + 2, Some((0x12, 7)))
        ]
    );
    let mut twice = good.clone();
    twice.splice(end..end, [18, 1, 3]);
    assert_eq!(answer(&twice), [(Kind::Duplicate, importance + 3, Some((0x12, 7)))]);
    let mut more = good.clone();
    more.push(0);
    assert_eq!(answer(&more), [(Kind::Trailing, importance + 4, None)]);
    let empty = octets(&xudt(b""));
    // Its answer would have no data either, which the check of this crate refuses.
    assert_eq!(answer(&empty).first().map(|v| (v.0, v.2)), Some((Kind::Size, None)));
    let mut cr = all().remove(0).1;
    let (hops, _) = cr.iter().enumerate().find(|(i, b)| **b == 17 && cr[i + 1] == 1).unwrap();
    cr[hops + 2] = 0;
    assert_eq!(answer(&cr), [(Kind::Value, u32::try_from(hops).unwrap() + 2, Some((3, 3)))]);
    // Class 1 in a connection confirm.
    let mut cc = all().remove(1).1;
    cc[7] = 1;
    assert_eq!(answer(&cc), [(Kind::Value, 7, Some((15, 3)))]);
}

/// Whatever is done to the octets: what decodes encodes to the same octets, its canonical form has the same
/// parameters and is its own canonical form, and an edit changes nothing else.
#[test]
fn mutated_messages() {
    let mut seed = 7u64;
    let mut random = move |n: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % n
    };
    let (mut decoded, mut edited) = (0, 0);
    for (_, good) in all() {
        for _ in 0..3000 {
            let mut octets = good.clone();
            for _ in 0..=random(3) {
                let at = random(octets.len());
                match random(4) {
                    0 => octets[at] = u8::try_from(random(256)).unwrap(),
                    1 => octets[at] ^= 1 << random(8),
                    2 => octets.insert(at, u8::try_from(random(20)).unwrap()),
                    _ if octets.len() > 1 => drop(octets.remove(at)),
                    _ => {}
                }
            }
            let Ok(view) = Message::from_bytes(&octets) else { continue };
            decoded += 1;
            let mut buf = vec![0; 1024];
            assert_eq!(view.encode_to_slice(&mut buf).unwrap(), octets);
            let Some(layout) = view.layout() else { continue };
            let names = || layout.parameters().map(ParameterName);
            // Parts that lie far apart, or over each other, may not fit the pointers when in order.
            let mut canonical = vec![0; 2048];
            if let Ok(canonical) = view.canonical().encode_to_slice(&mut canonical) {
                let again = Message::from_bytes(canonical).unwrap();
                for name in names() {
                    let contents = |m: &Message<'_>| m.parameter(name).map(|r| r.map(|r| r.rest().to_vec()));
                    if let Ok(before) = contents(&view) {
                        assert_eq!(contents(&again), Ok(before), "{octets:02x?} {name:?}");
                    }
                }
                let mut twice = vec![0; 2048];
                assert_eq!(again.canonical().encode_to_slice(&mut twice).unwrap(), canonical);
            }
            let new = Address::itu_ssn(Some(0x1234), 9);
            if let Ok(octets) = view.replace_calling(&new, &mut buf) {
                edited += 1;
                let after = Message::from_bytes(octets).unwrap();
                assert_eq!(after.calling().unwrap(), Some(new));
                for name in names().filter(|n| *n != ParameterName::CALLING) {
                    let contents = |m: &Message<'_>| m.parameter(name).map(|r| r.map(|r| r.rest().to_vec()));
                    if let Ok(before) = contents(&view) {
                        assert_eq!(contents(&after), Ok(before), "{name:?}");
                    }
                }
            }
            let mut hops = vec![0; 1024];
            if let Ok(octets) = view.decrement_hop_counter(&mut hops) {
                assert_eq!(octets.iter().zip(view.octets().rest()).filter(|(a, b)| a != b).count(), 1);
            }
        }
    }
    assert!(decoded > 20_000 && edited > 4_000, "{decoded} {edited}");
}

#[test]
fn management() {
    for (message_type, variant) in
        ManagementType::ALL.iter().flat_map(|t| [(*t, Variant::Itu), (*t, Variant::Ansi)])
    {
        let message = Management {
            message_type,
            affected_ssn: 6,
            affected_point_code: if variant == Variant::Itu { 0x1234 } else { 0x12_3456 },
            multiplicity: 2,
            congestion_level: (message_type == ManagementType::SSC).then_some(8),
            rest: &[],
            variant,
        };
        let encoded = octets(&message);
        fn read_as(octets: &[u8], variant: Variant) -> sigcodec_wire::Result<Management<'_>> {
            Management::decode_as(&mut Reader::new(octets, Layer::Sccp), variant)
        }
        assert_eq!(read_as(&encoded, variant), Ok(message));
        for n in 0..encoded.len() {
            assert_eq!(read_as(&encoded[..n], variant).unwrap_err().kind(), Kind::Truncated);
        }
        let told = |octets: &[u8]| {
            let mut out = vec![];
            read_as(octets, variant).unwrap().check(0, &mut |e| out.push((e.kind(), e.at() as usize)));
            out
        };
        assert_eq!(told(&encoded), []);
        let mut bad = encoded.clone();
        bad.push(0);
        assert_eq!(told(&bad), [(Kind::Trailing, encoded.len())]);
        bad[1] = 0;
        bad[if variant == Variant::Itu { 4 } else { 5 }] = 0xff;
        assert!(told(&bad).contains(&(Kind::Reserved, if variant == Variant::Itu { 4 } else { 5 })));
        assert_eq!(octets(&read_as(&bad, variant).unwrap()), bad, "nothing is lost");
    }
    let unknown = Management::from_bytes(&[9, 6, 1, 0, 0]).unwrap_err();
    assert_eq!((unknown.kind(), unknown.at()), (Kind::MessageType, 0));
    assert_eq!(octets(&Management::from_bytes(&[1, 6, 0x34, 0x12, 0]).unwrap()), [1, 6, 0x34, 0x12, 0]);
}

/// T1.112: the subsystem number stands in front of a point code of 24 bits.
#[test]
fn ansi_addresses() {
    let title = [5, 0x51, 0x55, 0x10];
    let address = Address {
        indicator: 0x80 | 2 << 2 | 3,
        point_code: Some(0x12_3456),
        ssn: Some(6),
        global_title: &title,
        variant: Variant::Ansi,
    };
    let encoded = octets(&address);
    assert_eq!(encoded, [0x8b, 6, 0x56, 0x34, 0x12, 5, 0x51, 0x55, 0x10]);
    let read = Address::decode(Reader::new(&encoded, Layer::Sccp), Variant::Ansi).unwrap();
    assert_eq!(read, address);
    let gt = read.title().unwrap();
    assert_eq!((gt.translation_type, gt.digits().to_string()), (Some(5), "155501".to_owned()));
    let udt = octets(&Udt { protocol_class: ProtocolClass(0), called: address, calling: address, data: [1] });
    let view = Message::decode_as(&mut Reader::new(&udt, Layer::Sccp), Variant::Ansi).unwrap();
    assert_eq!(view.called().unwrap(), Some(address));
    let again = Message::from_bytes(&udt).unwrap();
    assert_ne!(again.called().unwrap().unwrap().ssn, Some(6), "read as ITU it is another address");
    let _ = GlobalTitle::pack4(0, 1, 4, "1", &mut [0; 8]).unwrap();
}

/// Each parameter reads by its key as the type that it was built from, and a value of another size is refused.
#[test]
fn keys_know_their_types() {
    use sigcodec_sccp::{
        Cr, Credit, HopCounter, Importance, It, LocalReference, ProtocolClass, SequencingSegmenting, key,
    };
    let called = Address::itu_ssn(None, 6);
    let cr = Cr {
        source_local_reference: LocalReference(0x01_0203),
        protocol_class: ProtocolClass(3),
        called,
        credit: Some(Credit(7)),
        calling: Some(Address::itu_ssn(Some(5), 8)),
        data: Some(&[0xca, 0xfe][..]),
        hop_counter: Some(HopCounter(9)),
        importance: Some(Importance(2)),
    };
    let mut buf = [0; 64];
    let octets = cr.encode_to_slice(&mut buf).unwrap();
    let m = Message::from_bytes(octets).unwrap();
    assert_eq!(m.get(key::SOURCE_LOCAL_REFERENCE), Ok(Some(LocalReference(0x01_0203))));
    assert_eq!(m.get(key::DESTINATION_LOCAL_REFERENCE), Ok(None));
    assert_eq!(m.get(key::PROTOCOL_CLASS), Ok(Some(ProtocolClass(3))));
    assert_eq!(m.get(key::CALLED), Ok(Some(called)));
    assert_eq!(m.get(key::CALLING), Ok(cr.calling));
    assert_eq!(m.get(key::CREDIT), Ok(cr.credit));
    assert_eq!(m.get(key::DATA).unwrap().map(|r| r.rest()), cr.data);
    assert_eq!(m.get(key::HOP_COUNTER), Ok(cr.hop_counter));
    assert_eq!(m.get(key::IMPORTANCE), Ok(cr.importance));
    let it = It {
        destination_local_reference: LocalReference(1),
        source_local_reference: LocalReference(2),
        protocol_class: ProtocolClass(2),
        sequencing_segmenting: SequencingSegmenting::new(3, 4, true),
        credit: Credit(5),
    };
    let mut buf = [0; 16];
    let m = Message::from_bytes(it.encode_to_slice(&mut buf).unwrap()).unwrap();
    assert_eq!(m.get(key::SEQUENCING_SEGMENTING), Ok(Some(it.sequencing_segmenting)));
    // An importance of two octets.
    let cc = [2, 1, 0, 0, 2, 0, 0, 2, 1, 18, 2, 1, 1, 0];
    let m = Message::from_bytes(&cc).unwrap();
    let e = m.get(key::IMPORTANCE).unwrap_err();
    assert_eq!((e.kind(), e.at()), (Kind::Length, 11));
}
