//! Messages: what is read, refused, told and written.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_bssap::{Body, Build, CauseValue, CellDiscriminator, Message, MessageType, Transfer, key};
use sigcodec_wire::{
    Decode as _, Encode, Error, Kind,
    audit::{Flag, Flags},
    walk::{Field, Shape, Value, Visitor, Walk as _},
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

/// The leaves of a walk as `path=value`.
#[derive(Default)]
struct Leaves(Vec<String>, Vec<String>);
impl Visitor for Leaves {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        self.0.push(field.name.into());
    }
    fn end(&mut self) {
        self.0.pop();
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        let path: Vec<&str> = self.0.iter().skip(1).map(String::as_str).chain([field.name]).collect();
        self.1.push(format!("{}={value}", path.join(".")));
    }
    fn fault(&mut self, field: Field<'_>, _: &[u8], error: Error) {
        self.1.push(format!("{}!{}", field.name, error.kind().name()));
    }
}
fn leaves(octets: &[u8]) -> Vec<String> {
    let mut out = Leaves::default();
    read(octets).walk(&mut out);
    out.1
}

/// Of what an APDU holds the message of BSSLAP has a name.
#[test]
fn an_apdu_says_which_message_of_bsslap_it_is() {
    let apdu = |contents: &[u8]| {
        let length = u8::try_from(contents.len()).unwrap();
        leaves(&[&[0, length + 4, 0x2a, 0x49, 0, length], contents].concat())
    };
    let told = apdu(&[1, 1, 5]);
    for expected in ["apdu.protocol=bsslap", "apdu.messageType=taRequest", "apdu.data=05"] {
        assert!(told.iter().any(|leaf| leaf.starts_with(expected)), "{expected} in {told:?}");
    }
    assert!(apdu(&[1, 9]).iter().any(|leaf| leaf == "apdu.messageType=9"), "{:?}", apdu(&[1, 9]));
    // Of another protocol all is data.
    assert!(apdu(&[3, 1, 5]).iter().any(|leaf| leaf == "apdu.data=0105"));
}

#[test]
fn every_message_is_written_and_read_again() {
    assert_eq!(
        MessageType::LAYOUTS.len(),
        90,
        "after a new row: a vector in vectors/bssap.jsonl, and the count here"
    );
    assert_eq!(key::ALL.len(), 136, "after a new row: a vector in vectors/bssap.jsonl, and the count here");
    assert!(key::ROWS.windows(2).all(|w| w[0].identifier <= w[1].identifier), "in the order of identifiers");
    for layout in MessageType::LAYOUTS {
        for all in [false, true] {
            // The least octets of each element; digits of an IMSI where there are some.
            let rows = layout.rows.iter().filter(|r| all || r.presence == sigcodec_ie::Presence::M);
            let given: Vec<_> = rows.map(|r| (r.element, vec![1u8; usize::from(r.element.size.0)])).collect();
            let given: Vec<_> = given.iter().map(|(e, o)| (*e, &o[..])).collect();
            let given: Vec<(_, &dyn Encode)> = given.iter().map(|(e, o)| (*e, o as &dyn Encode)).collect();
            let build = Build { message_type: MessageType(layout.message_type), elements: &given };
            let mut buf = [0; 512];
            let octets = build.encode_to_slice(&mut buf).unwrap();
            assert_eq!(violations(octets), [], "{}", layout.name);
            assert_eq!(canonical(octets), octets, "{}", layout.name);
            let Body::Management(_, elements) = read(octets).body().to_owned() else { panic!() };
            let mut count = 0;
            elements.items(&mut |_| count += 1);
            assert_eq!(count, given.len(), "{}", layout.name);
            for n in 0..octets.len() {
                // The length says that octets are missing.
                let e = Message::from_bytes(&octets[..n]).unwrap_err();
                assert!(e.kind() == Kind::Truncated && e.at() as usize <= n);
            }
        }
    }
}

#[test]
fn messages_of_location_services() {
    use sigcodec_bssap::{Variant, le};
    use sigcodec_wire::{Layer, Reader};
    assert_eq!(
        (le::MessageType::LAYOUTS.len(), le::key::ALL.len()),
        (8, 27),
        "after a new row: a vector in vectors/bssap.jsonl, and the count here"
    );
    assert!(
        le::key::ROWS.windows(2).all(|w| w[0].identifier < w[1].identifier),
        "in the order of identifiers"
    );
    let octets = [0, 13, 0x2b, 0x44, 1, 0, 5, 3, 2, 0, 7, 0x00, 2, 0x19, 0x32];
    let message = Message::decode_as(&mut Reader::new(&octets, Layer::Bssap), Variant::BssapLe).unwrap();
    assert_eq!(message.get(le::key::IMSI).unwrap().unwrap().to_string(), "123");
    let mut kinds = vec![];
    message.check(&mut |e| kinds.push(e.kind()));
    assert_eq!(kinds, []);
    let mut out = Leaves::default();
    message.walk(&mut out);
    assert_eq!(out.1[2], "messageType=performLocationRequest (43)");
    // Of BSSMAP the identifier is unknown.
    let message = read(&octets);
    assert!(message.get(key::IMSI).unwrap().is_none());
    assert_eq!(violations(&octets), [(Kind::Unexpected, 0)]);
}

#[test]
fn what_elements_hold() {
    let clear = [0, 4, 0x20, 4, 1, 9];
    assert_eq!(read(&clear).get(key::CAUSE).unwrap().unwrap().value(), Some(CauseValue(9)));
    assert_eq!(leaves(&clear)[3..], ["cause.value=callControl (9)"]);
    let octets = [
        0, 21, 0x57, 5, 8, 0, 0, 0xf1, 0x10, 0x12, 0x34, 0, 7, 0x17, 3, 5, 4, 0x0b, 0x7d, 3, 0x80, 0x83, 0xff,
    ];
    assert_eq!(
        leaves(&octets)[3..],
        [
            "cellIdentifier.discriminator=cgi (0)",
            "cellIdentifier.plmn=00101",
            "cellIdentifier.lac=4660",
            "cellIdentifier.ci=7",
            "layer3Information=05040b",
            "speechCodecList..interfaces.fullIp=true",
            "speechCodecList..interfaces.pcmOverIp=false",
            "speechCodecList..interfaces.pcmOverTdm=false",
            "speechCodecList..interfaces.tandemFreeOperation=false",
            "speechCodecList..interfaces.codec=0",
            "speechCodecList..type=gsmFr (0)",
            "speechCodecList..more=83ff",
        ]
    );
    let cell = read(&octets).get(key::CELL_IDENTIFIER).unwrap().unwrap();
    assert_eq!(cell.discriminator(), Some(CellDiscriminator::CGI));
    assert_eq!(read(&octets).layer3().unwrap().rest(), [5, 4, 0x0b]);
    let paging = [0, 14, 0x52, 8, 3, 0x11, 0x32, 0xf4, 0x1a, 6, 4, 0, 0xf1, 0x10, 0, 7];
    assert_eq!(
        leaves(&paging)[3..6],
        ["imsi.typeOfIdentity=imsi (1)", "imsi.imsi=1234", "cellIdentifierList.discriminator=lai (4)"]
    );
}

#[test]
fn what_is_odd_is_told_and_kept() {
    for (octets, kinds, found, sorted) in [
        (&[0, 6, 0x20, 4, 1, 9, 0x21, 1][..], vec![(Kind::Unexpected, 0x21)], vec![Flag::FieldUnknown], None),
        (&[0, 7, 0x20, 4, 1, 9, 4, 1, 1], vec![(Kind::Duplicate, 4)], vec![Flag::FieldDuplicated], None),
        (
            &[0, 8, 0x20, 4, 1, 9, 7, 2, 5, 0],
            vec![(Kind::Order, 7)],
            vec![Flag::FieldOutOfOrder],
            Some([0, 8, 0x20, 7, 2, 5, 0, 4, 1, 9]),
        ),
        (&[0, 7, 0x20, 4, 1, 9, 0x9e, 1, 2], vec![(Kind::Unexpected, 0x9e)], vec![Flag::FieldUnknown], None),
        (&[0, 1, 0x20], vec![(Kind::Missing, 4)], vec![Flag::ElementMissing], None),
        (
            &[0, 5, 0x20, 4, 9, 1, 1],
            vec![(Kind::Truncated, 0), (Kind::Missing, 4)],
            vec![Flag::Undecodable, Flag::ElementMissing],
            None,
        ),
        (&[0, 6, 0x20, 4, 3, 1, 1, 1], vec![(Kind::Size, 4)], vec![Flag::ElementSizeWrong], None),
        (&[0, 4, 0x20, 4, 1, 9, 0xff], vec![(Kind::Trailing, 0)], vec![Flag::TrailingBytes], None),
        (&[2, 4, 0x20, 4, 1, 9], vec![(Kind::Reserved, 0)], vec![Flag::ElementSpareBits], None),
        (&[0, 2, 0x7b, 1], vec![(Kind::MessageType, 0)], vec![Flag::Undecodable], None),
        (&[1, 0x3b, 1, 5], vec![(Kind::Reserved, 0)], vec![Flag::ElementSpareBits], None),
        (
            &[0, 7, 0x52, 8, 3, 0x11, 0x32, 0xf4, 0x99],
            vec![(Kind::Truncated, 0), (Kind::Missing, 0x1a)],
            vec![Flag::Undecodable, Flag::ElementMissing, Flag::ImsiTooShort],
            None,
        ),
    ] {
        assert_eq!(violations(octets), kinds, "{octets:02x?}");
        let got = flags(octets);
        assert!(got.len() == found.len() && found.iter().all(|f| got.contains(f)), "{octets:02x?} {got:?}");
        assert_eq!(
            canonical(octets),
            sorted.map_or(octets.to_vec(), |s: [u8; 10]| s.to_vec()),
            "{octets:02x?}"
        );
        assert_eq!(read(octets).encode_to_slice(&mut [0; 64]).unwrap(), octets);
    }
    // The rest of a message that is cut off inside hides nothing in front of it.
    let octets = [0, 7, 0x52, 8, 3, 0x11, 0x32, 0xf4, 0x1a];
    assert_eq!(
        leaves(&octets)[3..],
        ["imsi.typeOfIdentity=imsi (1)", "imsi.imsi=1234", "elements!truncated"]
    );
}

#[test]
fn a_message_of_the_radio_interface_is_written_behind_the_header() {
    let octets = Transfer { dlci: 3, data: &[9u8, 4] }.encode_to_slice(&mut [0; 8]).unwrap().to_vec();
    assert_eq!(octets, [1, 3, 2, 9, 4]);
    assert_eq!(read(&octets).layer3().unwrap().rest(), [9, 4]);
    assert_eq!(read(&octets).message_type(), None);
    assert_eq!(
        leaves(&octets),
        [
            "discrimination=dtap (1)",
            "dlci.controlChannel=notFurtherSpecified (0)",
            "dlci.sapi=sms (3)",
            "length=2",
        ]
    );
    let long = [0u8; 256];
    assert_eq!(
        Transfer { dlci: 0, data: &long }.encode_to_slice(&mut [0; 300]).unwrap_err().kind(),
        Kind::TooLong
    );
}

#[test]
fn mutations_are_read_without_a_panic() {
    let seeds: Vec<Vec<u8>> = MessageType::LAYOUTS
        .iter()
        .map(|layout| {
            let given: Vec<_> = layout
                .rows
                .iter()
                .map(|r| {
                    (
                        r.element,
                        vec![0x21u8; usize::from(r.element.size.0).max(1).min(usize::from(r.element.size.1))],
                    )
                })
                .collect();
            let given: Vec<_> = given.iter().map(|(e, o)| (*e, &o[..])).collect();
            let given: Vec<(_, &dyn Encode)> = given.iter().map(|(e, o)| (*e, o as &dyn Encode)).collect();
            let build = Build { message_type: MessageType(layout.message_type), elements: &given };
            build.encode_to_slice(&mut [0; 512]).unwrap().to_vec()
        })
        .collect();
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
        octets.truncate(random() % octets.len().max(1) + 1);
        if random() % 2 == 0 && octets.len() > 1 {
            octets[1] = u8::try_from(octets.len() - 2).unwrap_or(255);
        }
        let Ok(message) = Message::from_bytes(&octets) else { continue };
        let mut out = Leaves::default();
        message.walk(&mut out);
        assert!(out.0.is_empty());
        let mut found = Flags::NONE;
        message.audit(&mut found);
        let mut is_wrong = false;
        message.check(&mut |_| is_wrong = true);
        let mut buf = [0; 512];
        let again = message.canonical().encode_to_slice(&mut buf).unwrap();
        if found.is_empty() && !is_wrong {
            assert_eq!(again, octets);
        }
        assert_eq!(again.len(), octets.len());
    }
}
