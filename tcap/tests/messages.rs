//! Messages, hostile ones among them: nothing is lost, everything odd is told.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_ber::Tlvs;
use sigcodec_tcap::{
    Answer, Code, Component, Dialogue, DialoguePdu, Message, MessageType, Outgoing, Portions, ansi,
};
use sigcodec_wire::{
    Decode as _, Encode, Error, Kind, Layer, Reader,
    audit::{Finding, Flag},
    walk::{Field, Shape, Value, Visitor, Walk as _},
};

const CONTEXT: &[u8] = &[4, 0, 0, 1, 0, 20, 3];

fn encode(v: &impl Encode) -> Vec<u8> {
    let mut buf = vec![0; v.encoded_len()];
    v.encode_to_slice(&mut buf).unwrap();
    buf
}
fn audit(octets: &[u8]) -> Vec<Flag> {
    let mut out = vec![];
    Message::from_bytes(octets).unwrap().audit(&mut |f: Finding| out.push(f.flag));
    out
}
fn begin() -> Vec<u8> {
    let argument: &[u8] = &[0x30, 3, 0x80, 1, 0x91];
    encode(&Outgoing::begin(&[1, 2, 3, 4], Some(CONTEXT), Portions::invoke(1, 45, argument)))
}
fn bench(name: &str) -> Vec<u8> {
    let path = format!("{}/../benches/messages/{name}.tcap.hex", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let digits: Vec<u8> =
        text.trim().bytes().map(|b| (b as char).to_digit(16).unwrap().try_into().unwrap()).collect();
    digits.chunks(2).map(|p| p[0] << 4 | p[1]).collect()
}

#[test]
fn a_dialogue() {
    let octets = begin();
    let message = Message::from_bytes(&octets).unwrap();
    assert_eq!(message.message_type, MessageType::Begin);
    assert_eq!(message.otid.unwrap().number(), Some(0x0102_0304));
    assert_eq!(message.application_context().unwrap(), Some(CONTEXT));
    let Some(Dialogue { pdu: DialoguePdu::Aarq(aarq), .. }) = message.dialogue().unwrap() else { panic!() };
    assert_eq!(aarq.application_context_name.to_string(), "0.4.0.0.1.0.20.3");
    let [Ok(Component::Invoke(invoke))] = message.components().collect::<Vec<_>>()[..] else { panic!() };
    assert_eq!((invoke.invoke_id, invoke.operation), (1, Code::Local(45)));
    assert_eq!(invoke.parameter.unwrap().body.rest(), [0x80, 1, 0x91]);
    assert_eq!(encode(&message), octets);
    assert_eq!(audit(&octets), []);
    for n in 0..octets.len() {
        assert!(Message::from_bytes(&octets[..n]).unwrap_err().at() as usize <= n);
    }
    let end =
        encode(&Outgoing::end(&[1, 2, 3, 4], Some(CONTEXT), Portions::return_result(1, 45, &[0x30, 0][..])));
    let message = Message::from_bytes(&end).unwrap();
    assert!(matches!(message.dialogue().unwrap().unwrap().pdu, DialoguePdu::Aare(a) if a.result == 0));
    assert_eq!(encode(&message), end);
    assert_eq!(audit(&end), []);
}

#[test]
fn the_bench_messages_are_canonical() {
    for name in ["srism", "ul", "mtfsm", "sai", "isd"] {
        let octets = bench(name);
        let message = Message::from_bytes(&octets).unwrap();
        assert_eq!(encode(&message), octets, "{name}");
        assert!(message.components().all(|c| c.is_ok()));
        assert!(audit(&octets).is_empty(), "{name} {:?}", audit(&octets));
    }
}

/// A second component behind a harmless or broken one is not hidden by it.
#[test]
fn every_component_is_seen() {
    let invoke = |id: u8, op: u8| vec![0xa1, 6, 2, 1, id, 2, 1, op];
    let with = |components: &[Vec<u8>]| {
        let portion = components.concat();
        let mut out = vec![0x62, u8::try_from(portion.len() + 5).unwrap(), 0x48, 1, 1, 0x6c];
        out.push(u8::try_from(portion.len()).unwrap());
        out.extend(portion);
        out
    };
    let octets = with(&[invoke(1, 47), vec![0xa1, 3, 2, 1, 2], vec![0xab, 1, 0], invoke(3, 45)]);
    let message = Message::from_bytes(&octets).unwrap();
    let seen: Vec<_> = message.components().collect();
    assert_eq!(seen.len(), 4);
    assert_eq!(seen[1].unwrap_err().kind(), Kind::Missing);
    assert_eq!(seen[2].unwrap_err().kind(), Kind::Component);
    assert_eq!(seen[3].unwrap().operation(), Some(Code::Local(45)));
    assert_eq!(encode(&message), octets, "the broken ones survive");
    let flags = audit(&octets);
    assert!(flags.contains(&Flag::MultipleInvokes) && flags.contains(&Flag::OpcodeMissing));
    // The operation code as an OID whose one octet is the integer, and under a tag of its own.
    for (tag, flag) in [(6, Flag::OpcodeGlobal), (4, Flag::OpcodeWrongTag)] {
        let mut hidden = invoke(1, 45);
        hidden[5] = tag;
        let octets = with(&[hidden]);
        let component = Message::from_bytes(&octets).unwrap().components().next().unwrap().unwrap();
        let code = component.operation().unwrap();
        assert_eq!((code.local(), code.disguised()), (None, Some(45)));
        assert!(audit(&octets).contains(&flag));
    }
    let many = vec![invoke(1, 45); 65];
    let portion = many.concat();
    let mut octets = vec![0x62, 0x82];
    octets.extend(u16::try_from(portion.len() + 7).unwrap().to_be_bytes());
    octets.extend([0x48, 1, 1, 0x6c, 0x82]);
    octets.extend(u16::try_from(portion.len()).unwrap().to_be_bytes());
    octets.extend(portion);
    let seen: Vec<_> = Message::from_bytes(&octets).unwrap().components().collect();
    assert_eq!((seen.len(), seen[64].unwrap_err().kind()), (65, Kind::Count));
}

#[test]
fn odd_transaction_ids_and_portions() {
    let long = [0x62, 9, 0x48, 5, 1, 2, 3, 4, 5, 0x6c, 0];
    assert!(audit(&long).contains(&Flag::TidTooLong));
    assert_eq!(Message::from_bytes(&long).unwrap().otid.unwrap().octets().len(), 5);
    let empty = [0x62, 2, 0x48, 0];
    assert!(audit(&empty).contains(&Flag::TidEmpty));
    let missing = [0x62, 0];
    assert!(audit(&missing).contains(&Flag::TidMissing));
    let unknown = [0x62, 6, 0x48, 1, 1, 0x4f, 1, 7];
    assert!(audit(&unknown).contains(&Flag::UnknownPortionTag));
    assert_eq!(encode(&Message::from_bytes(&unknown).unwrap()), unknown);
    let twice = [0x62, 6, 0x48, 1, 1, 0x48, 1, 2];
    let e = Message::from_bytes(&twice).unwrap_err();
    assert_eq!((e.kind(), e.at()), (Kind::Duplicate, 5));
}

#[test]
fn answers() {
    let cut = &begin()[..30];
    let e = Message::from_bytes(cut).unwrap_err();
    let answer = Answer::to_message(cut, e).unwrap();
    let octets = encode(&answer);
    assert_eq!(octets, [0x67, 9, 0x49, 4, 1, 2, 3, 4, 0x4a, 1, 2]);
    assert_eq!(Message::from_bytes(&octets).unwrap().p_abort_cause().unwrap(), Some(2));
    let unknown = [0x69, 6, 0x48, 4, 1, 2, 3, 4];
    let e = Message::from_bytes(&unknown).unwrap_err();
    assert!(matches!(Answer::to_message(&unknown, e), Some(Answer::Abort { cause: 0, dtid: [1, 2, 3, 4] })));
    let half = [0x65, 6, 0x48, 4, 1, 2, 3, 4];
    let message = Message::from_bytes(&half).unwrap();
    assert!(matches!(Answer::to_transaction(&message), Some(Answer::Abort { cause: 3, .. })));
    let mut r = Reader::new(&[0xa1, 3, 2, 1, 9], Layer::Tcap);
    let tlv = Tlvs::new(r).next().unwrap().unwrap();
    let reject = encode(&Answer::to_component(&tlv).unwrap());
    assert_eq!(reject, [0xa4, 6, 2, 1, 9, 0x80, 1, 1]);
    r.take_rest();
}

/// CVE-2019-9208 (Wireshark bug 15464): portions and members of the AARQ in an odd order, or without one.
#[test]
fn s3_odd_orders() {
    let octets = begin();
    // The components in front of the dialogue, and the id last.
    let message = Message::from_bytes(&octets).unwrap();
    let portions: Vec<&[u8]> = message
        .portions()
        .map(|p| {
            let span = p.unwrap().span();
            &octets[span.start as usize..span.end as usize]
        })
        .collect();
    let turned = [&octets[..2], portions[2], portions[1], portions[0]].concat();
    let message = Message::from_bytes(&turned).unwrap();
    assert_eq!(message.application_context().unwrap(), Some(CONTEXT));
    assert_eq!((message.components().count(), message.otid.unwrap().number()), (1, Some(0x0102_0304)));
    assert!(audit(&turned).contains(&Flag::FieldOutOfOrder));
    // The context in front of the version.
    let version = octets.windows(4).position(|w| w == [0x80, 2, 7, 0x80]).unwrap();
    let mut turned = octets.clone();
    turned[version..version + 15].rotate_left(4);
    let message = Message::from_bytes(&turned).unwrap();
    assert!(message.dialogue().is_err());
    assert_eq!(message.components().count(), 1);
    let found = audit(&turned);
    assert!(found.contains(&Flag::DialogueMalformed) && found.contains(&Flag::FieldOutOfOrder), "{found:?}");
    // Every way to cut the dialogue portion short, and every octet of it changed.
    for n in 8..octets.len() {
        let _ = Message::from_bytes(&octets[..n]).map(|m| m.dialogue());
        for value in [0, 0x60, 0x80, 0xff] {
            let mut changed = octets.clone();
            changed[n] = value;
            if let Ok(m) = Message::from_bytes(&changed) {
                let _ = (m.dialogue(), m.application_context(), m.components().count());
                m.audit(&mut |_: Finding| ());
            }
        }
    }
}

/// jss7 #121: a malformed user information dropped the message. It is told, and nothing else is lost.
#[test]
fn s19_malformed_user_information() {
    for information in
        [&[0x28, 2, 6, 0][..], &[0x28, 9, 6, 1, 1], &[0x28, 0x80, 0, 5], &[5, 0], &[0xff], &[0x28, 0]]
    {
        let dialogue = Portions::request(CONTEXT, information);
        let invoke = Portions::invoke(1, 45, [5, 0]);
        let octets = encode(&Outgoing::begin(&[1], None, invoke).with_dialogue(dialogue));
        let message = Message::from_bytes(&octets).unwrap();
        assert_eq!(message.application_context().unwrap(), Some(CONTEXT), "{information:02x?}");
        assert_eq!(message.components().filter(|c| c.is_ok()).count(), 1);
        let found = audit(&octets);
        assert!(
            found.contains(&Flag::UserInfoMalformed) || found.contains(&Flag::DialogueMalformed),
            "{found:?}"
        );
        assert_eq!(encode(&message), octets, "and it survives");
    }
}

/// A dialogue PDU that is none keeps the components.
#[test]
fn malformed_dialogues_keep_the_components() {
    let mut octets = begin();
    let at = octets.windows(2).position(|w| w == [0x60, 15]).unwrap();
    octets[at] = 0x6f;
    let message = Message::from_bytes(&octets).unwrap();
    assert_eq!(message.dialogue().unwrap_err().kind(), Kind::Dialogue);
    assert_eq!(message.components().count(), 1);
    assert!(audit(&octets).contains(&Flag::DialogueMalformed));
    assert_eq!(encode(&message), octets);
}

/// Unknown portions keep their order, however often a message is relayed.
#[test]
fn unknown_portions_keep_their_order() {
    for count in [2usize, 200] {
        let mut body = vec![0x48, 1, 1];
        for n in 0..count {
            body.extend([0x9e, 1, u8::try_from(n).unwrap()]);
        }
        let mut octets = vec![0x62, 0x82];
        octets.extend(u16::try_from(body.len()).unwrap().to_be_bytes());
        octets.extend(&body);
        let once = Message::from_bytes(&octets).unwrap();
        let mut buf = vec![0; once.encoded_len()];
        let once = once.encode_to_slice(&mut buf).unwrap();
        assert!(once.ends_with(&body), "{count}");
        let mut buf = vec![0; once.len()];
        assert_eq!(Message::from_bytes(once).unwrap().encode_to_slice(&mut buf).unwrap(), once);
    }
}

/// Every member that is told, as `name octets`, of the message itself.
#[derive(Default)]
struct Report {
    depth: usize,
    members: Vec<String>,
}
impl Report {
    fn member(&mut self, field: Field<'_>) {
        if self.depth == 1 {
            self.members.push(format!("{} {}..{}", field.name, field.span.start, field.span.end));
        }
    }
}
impl Visitor for Report {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        self.member(field);
        self.depth += 1;
    }
    fn end(&mut self) {
        self.depth -= 1;
    }
    fn value(&mut self, field: Field<'_>, _: Value<'_>) {
        self.member(field);
    }
    fn fault(&mut self, field: Field<'_>, _: &[u8], _: Error) {
        self.member(field);
    }
}

/// A portion that stands twice is refused, and shown under a name of its own with what it holds itself.
#[test]
fn portions_that_stand_twice() {
    let octets = [0x62, 16, 0x48, 1, 1, 0x48, 1, 2, 0x6b, 0, 0x6b, 0, 0x6c, 0, 0x6c, 0, 0x5f, 0];
    assert_eq!(Message::from_bytes(&octets).unwrap_err().kind(), Kind::Duplicate);
    let mut told = Report::default();
    Message::partial(Reader::new(&octets, Layer::Tcap)).unwrap().walk(&mut told);
    assert_eq!(
        told.members[1..],
        [
            "otid 2..5",
            "otid#2 5..8",
            "dialogue 8..10",
            "dialogue#2 10..12",
            "components 12..14",
            "components#2 14..16",
            "unframed 16..18",
        ]
    );
    let octets = [0xf6, 18, 0xc7, 4, 1, 2, 3, 4, 0xc7, 4, 5, 6, 7, 8, 0xf8, 0, 0xf8, 2, 5, 0];
    assert_eq!(ansi::Message::from_bytes(&octets).unwrap_err().kind(), Kind::Duplicate);
    let mut told = Report::default();
    ansi::Message::partial(Reader::new(&octets, Layer::Tcap)).unwrap().walk(&mut told);
    assert_eq!(
        told.members[1..],
        [
            "dtid 2..8",
            "transactionId#2 8..14",
            "userAbortInformation 14..16",
            "userAbortInformation#2 16..20",
        ]
    );
}
