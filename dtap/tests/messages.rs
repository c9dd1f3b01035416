//! Messages: what is read, refused, told and written.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_dtap::{
    Build, CcType, CpType, Discriminator, GmmType, Head, Message, MmType, RpType, SsType, key,
};
use sigcodec_ie::{Layout, Presence};
use sigcodec_wire::{
    Decode as _, Encode, Error, Kind,
    audit::{Flag, Flags},
    walk::Walk as _,
};

fn read(octets: &[u8]) -> Message<'_> {
    Message::from_bytes(octets).unwrap()
}
fn violations(octets: &[u8]) -> Vec<(Kind, u16)> {
    let mut out = vec![];
    read(octets).check(&mut |e: Error| out.push((e.kind(), e.detail())));
    out
}
fn flags(octets: &[u8]) -> Vec<Flag> {
    let mut out = Flags::NONE;
    read(octets).audit(&mut out);
    out.iter().collect()
}
fn canonical(octets: &[u8]) -> Vec<u8> {
    read(octets).canonical().encode_to_slice(&mut [0; 512]).unwrap().to_vec()
}
fn layouts() -> impl Iterator<Item = (u8, &'static Layout)> {
    let of = |discriminator, all: &'static [&'static Layout]| all.iter().map(move |l| (discriminator, *l));
    of(5, MmType::LAYOUTS)
        .chain(of(3, CcType::LAYOUTS))
        .chain(of(9, CpType::LAYOUTS))
        .chain(of(11, SsType::LAYOUTS))
        .chain(of(8, GmmType::LAYOUTS))
}
fn build(discriminator: u8, layout: &'static Layout, all: bool) -> Vec<u8> {
    let rows = layout.rows.iter().filter(|r| all || r.presence == Presence::M);
    let given: Vec<_> = rows.map(|r| (r.element, vec![1u8; usize::from(r.element.size.0)])).collect();
    let given: Vec<_> = given.iter().map(|(e, o)| (*e, &o[..])).collect();
    let given: Vec<(_, &dyn Encode)> = given.iter().map(|(e, o)| (*e, o as &dyn Encode)).collect();
    let head = Head { first: discriminator, extension: None, type_octet: layout.message_type };
    Build { head, elements: &given }.encode_to_slice(&mut [0; 1024]).unwrap().to_vec()
}

#[test]
fn every_message_is_written_and_read_again() {
    let counts = [
        MmType::LAYOUTS,
        CcType::LAYOUTS,
        CpType::LAYOUTS,
        SsType::LAYOUTS,
        GmmType::LAYOUTS,
        RpType::LAYOUTS,
    ];
    assert_eq!(counts.map(<[_]>::len), [22, 35, 3, 3, 23, 7]);
    for (discriminator, layout) in layouts() {
        for all in [false, true] {
            let octets = build(discriminator, layout, all);
            let message = read(&octets);
            assert_eq!(message.head().name(), Some(layout.name));
            // Contents of RP are no message here.
            if discriminator != 9 {
                assert_eq!(violations(&octets), [], "{}", layout.name);
            }
            assert_eq!(canonical(&octets), octets, "{}", layout.name);
        }
    }
}

#[test]
fn heads() {
    for (octets, transaction, to_originator, name, sequence) in [
        (&[0x05, 0x04, 11][..], None, false, Some("locationUpdatingReject"), Some(0)),
        (&[0x05, 0xc4, 11], None, false, Some("locationUpdatingReject"), Some(3)),
        (&[0x93, 0x2a], Some(1), true, Some("releaseComplete"), Some(0)),
        (&[0x73, 0x8a, 0x2a], Some(10), false, Some("releaseComplete"), Some(0)),
        (&[0x19, 0x04], Some(1), false, Some("cpAck"), None),
        (&[0x06, 0x35, 0], None, false, None, None),
        (&[0x0a, 0x4b], Some(0), false, Some("modifyPdpContextAcceptToMs"), None),
        (&[0x0a, 0x50], Some(0), false, None, None),
    ] {
        let head = read(octets).head();
        assert_eq!((head.transaction(), head.name()), (transaction, name), "{octets:02x?}");
        assert_eq!((head.is_to_originator(), head.sequence()), (to_originator, sequence));
    }
    for octets in [&[][..], &[5], &[0x73], &[0x73, 0x8a], &[5, 8, 0x70]] {
        assert_eq!(Message::from_bytes(octets).unwrap_err().kind(), Kind::Truncated, "{octets:02x?}");
    }
}

/// Session management is told by name; what nothing reads of it is said to be that.
#[test]
fn session_management_has_names() {
    let request = [0x0a, 0x41, 5, 3];
    assert_eq!(read(&request).head().name(), Some("activatePdpContextRequest"));
    assert_eq!((violations(&request), flags(&request)), (vec![], vec![Flag::Undecodable]));
    let accept = [0x8a, 0x47];
    assert_eq!((violations(&accept), flags(&accept)), (vec![], vec![]));
    assert_eq!(violations(&[0x0a, 0x50, 1]), [(Kind::MessageType, 0x50)]);
    assert_eq!((canonical(&request), canonical(&accept)), (request.to_vec(), accept.to_vec()));
}

#[test]
fn what_elements_hold() {
    let setup = [0x03, 0x05, 0x04, 1, 0xa0, 0x5e, 5, 0x81, 0x10, 0x32, 0x54, 0xf6, 0xa1];
    let message = read(&setup);
    let called = message.get(key::CALLED_PARTY_BCD_NUMBER).unwrap().unwrap();
    assert_eq!(called.to_string(), "0123456");
    assert!(message.get(key::CALLING_PARTY_BCD_NUMBER).unwrap().is_none());
    assert!(message.get(key::CLIR_SUPPRESSION).unwrap().is_some());
    let disconnect = [0x83, 0x25, 2, 0xe0, 0x90];
    let cause = read(&disconnect).get(key::CAUSE).unwrap().unwrap();
    assert_eq!(cause.cause().and_then(|c| c.name()), Some("normalCallClearing"));
    // RP-DATA inside, with a service centre.
    let data = [0x09, 1, 12, 0, 7, 0, 5, 0x91, 0x51, 0x55, 0x00, 0xf1, 2, 0x01, 0x00];
    let rp = read(&data).rp().unwrap().unwrap();
    assert_eq!((rp.message_type(), rp.reference()), (RpType::RP_DATA_TO_NETWORK, 7));
    assert_eq!(rp.user_data().unwrap().rest(), [1, 0]);
    let centre = rp.elements().unwrap().get(key::RP_DESTINATION_ADDRESS).unwrap().unwrap();
    assert_eq!(centre.to_string(), "1555001");
    assert!(read(&setup).rp().is_none());
    // An RP message that is cut off is a violation, and a fault of the walk.
    let cut = [0x09, 1, 3, 0, 7, 9];
    assert_eq!(violations(&cut), [(Kind::Truncated, 0)]);
    assert_eq!(flags(&cut), [Flag::Undecodable]);
}

#[test]
fn what_is_odd_is_told_and_kept() {
    let lai = [0x00, 0xf1, 0x10, 0, 1];
    let accept = |rest: &[u8]| [&[5, 2][..], &lai, rest].concat();
    for (octets, kinds, found) in [
        (accept(&[0x99]), vec![(Kind::Unexpected, 0x99)], vec![Flag::FieldUnknown]),
        (accept(&[0x44, 1, 1]), vec![(Kind::Unexpected, 0x44)], vec![Flag::FieldUnknown]),
        (accept(&[0x05, 0]), vec![(Kind::Unknown, 0x05)], vec![Flag::FieldUnknown]),
        (accept(&[0xa2, 0xa1]), vec![(Kind::Order, 0xa1)], vec![Flag::FieldOutOfOrder]),
        (accept(&[0xa1, 0xa1]), vec![(Kind::Duplicate, 0xa1)], vec![Flag::FieldDuplicated]),
        (accept(&[0x17, 5, 0xf4, 1]), vec![(Kind::Truncated, 0)], vec![Flag::Undecodable]),
        (accept(&[0x17, 0]), vec![(Kind::Size, 0x17)], vec![Flag::ElementSizeWrong]),
        (vec![5, 0x18, 0x11], vec![(Kind::Reserved, 0)], vec![Flag::ElementSpareBits]),
        (vec![0x15, 4, 11], vec![(Kind::Reserved, 0)], vec![Flag::ElementSpareBits]),
        (vec![5, 0x3e, 1], vec![(Kind::MessageType, 0x3e)], vec![Flag::Undecodable]),
        (vec![5, 0x19, 2, 0x19, 0x10], vec![], vec![Flag::ImsiTooShort]),
        (vec![5, 0x19, 4, 0xf4, 1, 2, 3], vec![], vec![Flag::ValueMalformed]),
    ] {
        assert_eq!(violations(&octets), kinds, "{octets:02x?}");
        assert_eq!(flags(&octets), found, "{octets:02x?}");
        assert_eq!(read(&octets).encode_to_slice(&mut [0; 64]).unwrap(), octets);
        assert_eq!(canonical(&octets).len(), octets.len());
    }
    assert_eq!(canonical(&accept(&[0xa2, 0xa1, 0x99])), accept(&[0xa1, 0xa2, 0x99]));
    assert_eq!(read(&[6, 0x35]).head().discriminator(), Discriminator::RADIO_RESOURCES);
}

#[test]
fn mutations_are_read_without_a_panic() {
    struct Nothing(usize);
    impl sigcodec_wire::walk::Visitor for Nothing {
        fn begin(&mut self, _: sigcodec_wire::walk::Field<'_>, _: sigcodec_wire::walk::Shape) {
            self.0 += 1;
        }
        fn end(&mut self) {
            self.0 -= 1;
        }
        fn value(&mut self, _: sigcodec_wire::walk::Field<'_>, value: sigcodec_wire::walk::Value<'_>) {
            let _ = value.to_string();
        }
        fn fault(&mut self, _: sigcodec_wire::walk::Field<'_>, _: &[u8], _: Error) {}
    }
    let seeds: Vec<Vec<u8>> = layouts().flat_map(|(d, l)| [build(d, l, false), build(d, l, true)]).collect();
    let mut state = 1u64;
    let mut random = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize
    };
    let count = std::env::var("MUTATIONS").ok().and_then(|n| n.parse().ok()).unwrap_or(5_000);
    for _ in 0..count {
        let mut octets = seeds[random() % seeds.len()].clone();
        for _ in 0..random() % 4 {
            let at = random() % octets.len();
            octets[at] = random().to_le_bytes()[0];
        }
        octets.truncate(random() % octets.len() + 1);
        let Ok(message) = Message::from_bytes(&octets) else { continue };
        let mut visitor = Nothing(0);
        message.walk(&mut visitor);
        assert_eq!(visitor.0, 0);
        let mut found = Flags::NONE;
        message.audit(&mut found);
        let mut is_wrong = false;
        message.check(&mut |_| is_wrong = true);
        let again = canonical(&octets);
        assert_eq!(again.len(), octets.len());
        assert!(again == octets || is_wrong && !found.is_empty(), "{octets:02x?}");
    }
}
