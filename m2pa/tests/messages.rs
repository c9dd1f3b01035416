//! Both messages, every state, what is wrong with broken ones, and framing.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_m2pa::{self as m2pa, LinkState, LinkStatus, Message, UserData};
use sigcodec_sigtran::{Framed, Messages};
use sigcodec_wire::{
    Decode as _, Encode, Kind, Layer, Reader,
    audit::{Finding, Flag},
};

fn encode(v: &impl Encode) -> Vec<u8> {
    let mut buf = vec![0; v.encoded_len()];
    v.encode_to_slice(&mut buf).unwrap();
    for n in 0..buf.len() {
        let e = v.encode_to_slice(&mut vec![0; n]).unwrap_err();
        assert_eq!((e.kind(), e.at() as usize), (Kind::Capacity, buf.len()));
    }
    buf
}
fn violations(octets: &[u8]) -> Vec<(Kind, u32)> {
    let mut out = vec![];
    Message::from_bytes(octets).unwrap().check(&mut |e| out.push((e.kind(), e.at())));
    out
}
fn user_data() -> Vec<u8> {
    encode(&UserData { bsn: 1, fsn: 0x01_0203, priority: 2, msu: Some([0x83, 1, 2, 3]) })
}

#[test]
fn user_data_and_acknowledgement() {
    let octets = user_data();
    assert_eq!(octets, [1, 0, 11, 1, 0, 0, 0, 21, 0, 0, 0, 1, 0, 1, 2, 3, 0x80, 0x83, 1, 2, 3]);
    let m = Message::from_bytes(&octets).unwrap();
    assert_eq!((m.bsn, m.fsn, m.priority(), m.link_state()), (1, 0x01_0203, Some(2), None));
    assert_eq!(m.user_data().map(|r| (r.rest(), r.position())), Some((&[0x83, 1, 2, 3][..], 17)));
    let empty = encode(&UserData::<[u8; 0]> { bsn: 1, fsn: 2, priority: 0, msu: None });
    assert_eq!(empty, [1, 0, 11, 1, 0, 0, 0, 16, 0, 0, 0, 1, 0, 0, 0, 2]);
    let m = Message::from_bytes(&empty).unwrap();
    assert_eq!((m.user_data().map(|r| r.len()), m.priority()), (None, None));
    for octets in [octets, empty] {
        assert_eq!(violations(&octets), []);
        assert_eq!(encode(&Message::from_bytes(&octets).unwrap()), octets);
        for n in 0..octets.len() {
            let e = Message::from_bytes(&octets[..n]).unwrap_err();
            assert!(e.at() as usize <= n);
        }
    }
}

#[test]
fn every_state() {
    assert_eq!(LinkState::NAMES.len(), 9);
    for (n, name) in LinkState::NAMES {
        for filler in [&[][..], &[7; 260]] {
            let state = LinkState(*n);
            let octets = encode(&LinkStatus { bsn: 0xff_ffff, fsn: 0xff_ffff, state, filler });
            let m = Message::from_bytes(&octets).unwrap();
            assert_eq!((m.link_state(), m.filler()), (Some(state), Some(filler)));
            assert_eq!(state.name(), Some(*name));
            assert_eq!(encode(&m), octets);
            let proving = matches!(state, LinkState::PROVING_NORMAL | LinkState::PROVING_EMERGENCY);
            let allowed = proving || filler.is_empty();
            assert_eq!(violations(&octets), if allowed { vec![] } else { vec![(Kind::Trailing, 20)] });
        }
    }
}

#[test]
fn what_is_wrong() {
    let status = encode(&LinkStatus { bsn: 1, fsn: 2, state: LinkState::READY, filler: &[] });
    let with = |octets: &[u8], changes: &[(usize, u8)]| {
        let mut octets = octets.to_vec();
        changes.iter().for_each(|(at, value)| octets[*at] = *value);
        octets
    };
    let rows = [
        (with(&status, &[(0, 2)]), Kind::Version, 0, Flag::VersionNot1),
        (with(&status, &[(1, 1)]), Kind::Reserved, 1, Flag::ReservedNonZero),
        (with(&status, &[(2, 5)]), Kind::MessageClass, 2, Flag::Undecodable),
        (with(&status, &[(3, 9)]), Kind::MessageType, 3, Flag::Undecodable),
        (with(&status, &[(8, 1)]), Kind::Reserved, 8, Flag::ReservedNonZero),
        (with(&status, &[(12, 1)]), Kind::Reserved, 12, Flag::ReservedNonZero),
        (with(&status, &[(19, 10)]), Kind::Value, 16, Flag::ParamValueWrong),
        (with(&status[..18], &[(7, 18)]), Kind::Length, 4, Flag::LengthMismatch),
        ([&with(&status, &[(7, 21)])[..], &[0]].concat(), Kind::Trailing, 20, Flag::TrailingBytes),
        (with(&user_data(), &[(16, 0x81)]), Kind::Reserved, 16, Flag::ReservedNonZero),
    ];
    for (octets, kind, at, flag) in rows {
        assert_eq!(violations(&octets), [(kind, at)]);
        let mut found = vec![];
        let message = Message::from_bytes(&octets).unwrap();
        message.audit(&mut |f: Finding| found.push(f));
        assert_eq!(found, [Finding::new(flag, at)]);
        assert_eq!(encode(&message), octets, "nothing is lost");
    }
    for length in 0..16 {
        let e = Message::from_bytes(&with(&status, &[(7, length)])).unwrap_err();
        assert_eq!((e.kind(), e.at(), e.layer()), (Kind::MessageLength, 4, Layer::M2pa));
    }
}

#[test]
fn framing_any_chunks() {
    let octets = user_data();
    let stream = [octets.clone(), octets.clone()].concat();
    for n in 0..octets.len() {
        let Framed::More(more) = m2pa::frame(&stream[..n]).unwrap() else { panic!("not whole") };
        assert!(more > 0 && n + more <= octets.len());
    }
    assert_eq!(m2pa::frame(&stream).unwrap(), Framed::Message(&octets, &octets));
    assert_eq!(m2pa::frame(&[1, 0, 11, 1, 0, 0, 0, 15]).unwrap_err().kind(), Kind::MessageLength);
    assert_eq!(m2pa::frame(&[1, 0, 11, 1, 0, 1, 0, 0]).unwrap_err().kind(), Kind::MessageLength);
    let both: Vec<_> = Messages::new(Reader::new(&stream, Layer::M2pa)).map(Result::unwrap).collect();
    assert_eq!(both.iter().map(Reader::position).collect::<Vec<_>>(), [0, 21]);
}

/// Numbers of more than 24 bits and priorities of more than 2 are refused; the largest ones come back.
#[test]
fn values_that_are_refused() {
    use sigcodec_m2pa::{Message, UserData};
    use sigcodec_wire::{Decode as _, Encode as _, Kind};
    let encode = |bsn: u32, fsn: u32, priority: u8| {
        let data = UserData { bsn, fsn, priority, msu: Some([0x83, 1]) };
        data.encode_to_slice(&mut [0; 32]).map(<[u8]>::to_vec).map_err(|e| e.kind())
    };
    let octets = encode(0xff_ffff, 0xff_ffff, 3).unwrap();
    let read = Message::from_bytes(&octets).unwrap();
    assert_eq!((read.bsn, read.fsn, read.priority()), (0xff_ffff, 0xff_ffff, Some(3)));
    for (bsn, fsn, priority) in [((1 << 24) | 5, 1, 1), (1, u32::MAX, 1), (1, 1, 4)] {
        assert_eq!(encode(bsn, fsn, priority), Err(Kind::Value));
    }
}
