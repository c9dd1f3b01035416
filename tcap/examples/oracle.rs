//! The side of this library in a comparison with another: `tests/interop/tcap.py` runs it.
//!
//! `oracle decode` reads a message in hexadecimal a line, ITU or ANSI, and prints what was read and the octets it
//! encodes to; `oracle encode COUNT SEED` prints random messages of every type, ITU and ANSI in turn.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_ber::WriteTlv as _;
use sigcodec_ber::{BitString, Encoding, External, Oid, OpenType, Tag, Tlv};
use sigcodec_tcap::{Code, Diagnostic, Message, Outgoing, Portions, Problem, ansi};
use sigcodec_wire::{
    Decode as _, Encode, Error, Layer, Reader, With, Writer,
    walk::{Field, Shape, Value, Visitor, Walk},
};
use std::io::BufRead as _;

fn hex(octets: &[u8]) -> String {
    octets.iter().map(|b| format!("{b:02x}")).collect()
}
fn unhex(text: &str) -> Vec<u8> {
    (0..text.len() / 2).map(|i| u8::from_str_radix(&text[2 * i..2 * i + 2], 16).unwrap()).collect()
}
fn octets(message: &dyn Encode) -> Vec<u8> {
    let mut buf = vec![0; 8192];
    message.encode_to_slice(&mut buf).unwrap().to_vec()
}

/// A line a leaf: the path with the numbers of items, and the value.
#[derive(Default)]
struct Lines {
    path: Vec<(String, Option<usize>)>,
    out: Vec<String>,
}
impl Lines {
    fn name(&mut self, field: Field<'_>) -> String {
        match self.path.last_mut() {
            Some((_, Some(n))) => {
                *n += 1;
                (*n - 1).to_string()
            }
            _ => field.name.to_owned(),
        }
    }
    fn leaf(&mut self, field: Field<'_>, value: String) {
        let name = self.name(field);
        let front: String = self.path.iter().skip(1).map(|(p, _)| format!("{p}.")).collect();
        self.out.push(format!("{front}{name}={value}"));
    }
}
impl Visitor for Lines {
    fn begin(&mut self, field: Field<'_>, shape: Shape) {
        let name = self.name(field);
        self.path.push((name, (shape == Shape::List).then_some(0)));
    }
    fn end(&mut self) {
        self.path.pop().unwrap();
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        let text = match value {
            Value::Octets(o) => hex(o),
            Value::Named(n, _) => n.to_string(),
            other => other.to_string(),
        };
        self.leaf(field, text);
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error) {
        self.leaf(field, format!("!{} {}", error.kind().name(), hex(raw)));
    }
}

fn decode(line: &str) -> String {
    let input = unhex(line);
    let mut lines = Lines::default();
    let mut violations = vec![];
    let again = if ansi::Message::is_next(&Reader::new(&input, Layer::Tcap)) {
        ansi::Message::from_bytes(&input).map(|m| {
            m.walk(&mut lines);
            m.check(&mut |e| violations.push(e));
            octets(&m)
        })
    } else {
        Message::from_bytes(&input).map(|m| {
            m.walk(&mut lines);
            m.check(&mut |e| violations.push(e));
            octets(&m)
        })
    };
    match again {
        Ok(again) => {
            lines.out.extend(violations.iter().map(|e| format!("violation={e}")));
            format!("{} {}", lines.out.join(";").replace(' ', "_"), hex(&again))
        }
        Err(e) => format!("error={} -", e.to_string().replace(' ', "_")),
    }
}

/// A linear congruential generator: the same messages for the same seed, everywhere.
struct Random(u64);
impl Random {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }
    fn octet(&mut self) -> u8 {
        u8::try_from(self.below(256)).unwrap()
    }
    fn id(&mut self) -> i64 {
        i64::from(i8::from_be_bytes([self.octet()]))
    }
    fn octets(&mut self, least: u64, most: u64) -> Vec<u8> {
        (0..least + self.below(most - least + 1)).map(|_| self.octet()).collect()
    }
    fn oid(&mut self) -> Vec<u8> {
        let mut out = vec![u8::try_from(self.below(120)).unwrap()];
        for _ in 0..1 + self.below(7) {
            match self.below(3) {
                0 => out.extend([0x81 + u8::try_from(self.below(127)).unwrap(), self.octet() & 0x7f]),
                _ => out.push(self.octet() & 0x7f),
            }
        }
        out
    }
    fn code(&mut self) -> i64 {
        match self.below(4) {
            0 => i64::from(self.octet()) << 8 | i64::from(self.octet()),
            1 => -i64::from(self.octet()),
            _ => i64::from(self.octet()),
        }
    }
    /// An OCTET STRING, or a SEQUENCE of them; long ones now and then.
    fn parameter(&mut self) -> Vec<u8> {
        let most = if self.below(8) == 0 { 300 } else { 40 };
        let body = self.octets(0, most);
        octets(&With(|w: &mut Writer<'_>| {
            if body.len() % 2 == 0 {
                w.tlv(Tag::OCTET_STRING, false, |w| w.bytes(&body));
            } else {
                w.tlv(Tag::SEQUENCE, true, |w| w.tlv(Tag::context(3), false, |w| w.bytes(&body)));
            }
        }))
    }
    fn information(&mut self) -> Vec<u8> {
        let mut out = vec![];
        for _ in 0..self.below(3) {
            let (syntax, value) = (self.oid(), self.parameter());
            let direct_reference = Some(Oid::new(&syntax));
            let tlv = Tlv::read(&mut Reader::new(&value, Layer::Tcap)).unwrap();
            let encoding = match self.below(3) {
                0 => Encoding::OctetAligned(&value),
                1 => Encoding::Arbitrary(BitString::new(&value, 0)),
                _ => Encoding::SingleAsn1Type(OpenType(tlv)),
            };
            let external = External {
                direct_reference,
                indirect_reference: None,
                data_value_descriptor: None,
                encoding,
            };
            out.extend(octets(&With(|w: &mut Writer<'_>| sigcodec_ber::Ber::encode(&external, w))));
        }
        out
    }
}

fn component(r: &mut Random) -> Vec<u8> {
    let (id, small, parameter) = (r.id(), r.octet(), r.parameter());
    let (oid, number) = (r.oid(), r.code());
    let code = if r.below(4) == 0 { Code::Global(&oid) } else { Code::Local(number) };
    let result = &parameter[..];
    let parameter = if r.below(4) == 0 { &[][..] } else { result };
    let linked = Some(r.id()).filter(|_| r.below(2) == 0);
    match r.below(10) {
        0 => octets(&Portions::invoke(id, small, parameter)),
        1 => octets(&Portions::linked_invoke(id, linked, code, parameter)),
        2 => octets(&Portions::return_result(id, small, result)),
        3 => octets(&Portions::empty_result(id)),
        4 => octets(&Portions::return_result_not_last(id, small, result)),
        5 => octets(&Portions::coded_result(true, id, code, result)),
        6 => octets(&Portions::coded_result(false, id, code, result)),
        7 => octets(&Portions::return_error(id, small, parameter)),
        8 => octets(&Portions::coded_error(id, code, parameter)),
        _ => {
            let problem = match r.below(4) {
                0 => Problem::General(i64::try_from(r.below(3)).unwrap()),
                1 => Problem::Invoke(i64::try_from(r.below(8)).unwrap()),
                2 => Problem::ReturnResult(i64::try_from(r.below(3)).unwrap()),
                _ => Problem::ReturnError(i64::try_from(r.below(5)).unwrap()),
            };
            octets(&Portions::reject(Some(id).filter(|_| r.below(3) != 0), problem))
        }
    }
}

fn itu(kind: u64, r: &mut Random) -> Vec<u8> {
    let (otid, dtid) = (r.octets(1, 4), r.octets(1, 4));
    let (context, information) = (r.oid(), r.information());
    let components: Vec<u8> = (0..1 + r.below(3)).flat_map(|_| component(r)).collect();
    let components = &components[..];
    let diagnostic = match r.below(2) {
        0 => Diagnostic::User(i64::try_from(r.below(3)).unwrap()),
        _ => Diagnostic::Provider(i64::try_from(r.below(3)).unwrap()),
    };
    let information = &information[..];
    match kind {
        0 => octets(&Outgoing::unidirectional(components)),
        1 => {
            let dialogue = Portions::unidirectional(&context, information);
            octets(&Outgoing::unidirectional(components).with_dialogue(dialogue))
        }
        2 => octets(&Outgoing::begin(&otid, None, components)),
        3 => octets(&Outgoing::begin(&otid, Some(&context), ())),
        4 => {
            let dialogue = Portions::request(&context, information);
            octets(&Outgoing::begin(&otid, None, components).with_dialogue(dialogue))
        }
        5 => octets(&Outgoing::end(&dtid, Some(&context), components)),
        6 => {
            let dialogue = Portions::accept(&context, information);
            octets(&Outgoing::end(&dtid, None, components).with_dialogue(dialogue))
        }
        7 => octets(&Outgoing::continuing(&otid, &dtid, Some(&context), components)),
        8 => octets(&Outgoing::continuing(&otid, &dtid, None, components)),
        9 => octets(&Outgoing::p_abort(&dtid, i64::try_from(r.below(5)).unwrap())),
        10 => octets(&Outgoing::u_abort(&dtid)),
        11 => {
            let dialogue = Portions::abort(i8::try_from(r.below(2)).unwrap(), information);
            octets(&Outgoing::u_abort(&dtid).with_dialogue(dialogue))
        }
        _ => {
            let dialogue = Portions::refuse(&context, diagnostic, information);
            octets(&Outgoing::u_abort(&dtid).with_dialogue(dialogue))
        }
    }
}

fn ansi_component(r: &mut Random) -> Vec<u8> {
    let set: Vec<u8> = (0..r.below(4)).flat_map(|_| r.parameter()).collect();
    let tag = if r.below(2) == 0 { Tag::private(16) } else { Tag::private(18) };
    let parameter = octets(&With(|w: &mut Writer<'_>| w.tlv(tag, true, |w| w.bytes(&set))));
    let (ids, id) = (r.octets(0, 2), [r.octet()]);
    // An INTEGER to pycrate, so in its shortest form.
    let code = [1 + u8::try_from(r.below(126)).unwrap(), r.octet()];
    let operation = if r.below(2) == 0 { ansi::Code::National(&code) } else { ansi::Code::Private(&code) };
    let error = if r.below(2) == 0 { ansi::Code::National(&code[..1]) } else { ansi::Code::Private(&code) };
    match r.below(6) {
        0 => octets(&ansi::Portions::invoke(&ids, operation, &parameter[..])),
        1 => octets(&ansi::Portions::invoke_not_last(&ids, operation, &parameter[..])),
        2 => octets(&ansi::Portions::return_result(&id, &parameter[..])),
        3 => octets(&ansi::Portions::return_result_not_last(&id, &parameter[..])),
        4 => octets(&ansi::Portions::return_error(&id, error, &parameter[..])),
        _ => {
            let problem = [1 + u8::try_from(r.below(5)).unwrap(), 1 + u8::try_from(r.below(4)).unwrap()];
            let id = if r.below(3) == 0 { &[][..] } else { &id };
            octets(&ansi::Portions::reject(id, ansi::Problem(&problem), [0xf0, 0]))
        }
    }
}

fn american(kind: u64, r: &mut Random) -> Vec<u8> {
    use ansi::{Confidentiality, Dialogue, Identifier, Outgoing, PackageType};
    let (otid, dtid) = (r.octets(4, 4), r.octets(4, 4));
    let oids = [r.oid(), r.oid(), r.oid()];
    let ids = [0, 1, 2].map(|i: usize| {
        let n = r.code();
        if r.below(2) == 0 { Identifier::Integer(n) } else { Identifier::Object(Oid::new(&oids[i])) }
    });
    let information = r.information();
    let list = [0x30, 0x84].iter().copied().chain(u32::try_from(information.len()).unwrap().to_be_bytes());
    let list: Vec<u8> = list.chain(information).collect();
    let list = sigcodec_ber::decode_tlv(&list, Layer::Tcap).unwrap();
    let version = [1 + u8::try_from(r.below(3)).unwrap()];
    let dialogue = Dialogue {
        version: Some(&version[..]).filter(|_| r.below(2) == 0),
        application_context: Some(ids[0]).filter(|_| r.below(4) != 0),
        user_information: Some(list).filter(|_| r.below(2) == 0),
        security_context: Some(ids[1]).filter(|_| r.below(3) == 0),
        confidentiality: Some(Confidentiality { id: Some(ids[2]), ..Confidentiality::default() })
            .filter(|_| r.below(3) == 0),
    };
    let dialogue = Some(dialogue).filter(|_| r.below(2) == 0);
    let components: Vec<u8> = (0..1 + r.below(3)).flat_map(|_| ansi_component(r)).collect();
    let components = &components[..];
    let value = r.parameter();
    let external = External {
        direct_reference: Some(Oid::new(&oids[0])),
        indirect_reference: None,
        data_value_descriptor: None,
        encoding: Encoding::OctetAligned(&value),
    };
    let query = |kind| octets(&Outgoing::query(kind, &otid, dialogue, components));
    let conversation = |kind| octets(&Outgoing::conversation(kind, &otid, &dtid, dialogue, components));
    match kind {
        0 => octets(&Outgoing::unidirectional(dialogue, components)),
        1 => query(PackageType::QueryWithPermission),
        2 => query(PackageType::QueryWithoutPermission),
        3 => octets(&Outgoing::response(&dtid, dialogue, components)),
        4 => conversation(PackageType::ConversationWithPermission),
        5 => conversation(PackageType::ConversationWithoutPermission),
        6 => octets(&Outgoing::abort(&dtid, 1 + i64::try_from(r.below(10)).unwrap())),
        _ => octets(&Outgoing::user_abort(&dtid, dialogue, Some(external))),
    }
}

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let argument = |i: usize| args.get(i).and_then(|a| a.parse().ok()).unwrap_or(1);
    match args.get(1).map(String::as_str) {
        Some("decode") => {
            for line in std::io::stdin().lock().lines() {
                println!("{}", decode(&line.unwrap()));
            }
        }
        Some("encode") => {
            let mut random = Random(argument(3));
            for n in 0..argument(2) {
                let message =
                    if n % 2 == 0 { itu(n / 2 % 13, &mut random) } else { american(n / 2 % 8, &mut random) };
                println!("{}", hex(&message));
            }
        }
        _ => {
            eprintln!("oracle decode | oracle encode COUNT SEED");
        }
    }
}
