//! The side of this library in a comparison with another: `tests/interop/sigtran.py` runs it.
//!
//! `sigtran decode LAYER` reads a message in hexadecimal a line and prints every value by its path, and the octets
//! it encodes to; `sigtran encode LAYER COUNT SEED` prints random messages, one of each type in turn. The layers
//! are `m3ua`, `sua`, `m2pa`, `mtp3`, `mtp3-ansi` and `mtp3-japan`.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec::dissect::Start;
use sigcodec::sigtran;
use sigcodec::{
    m2pa::{LinkState, LinkStatus, UserData},
    m3ua,
    mtp3::{Label, Msu, Variant},
    sigtran::{Format, Protocol, Rule},
    sua,
    wire::{
        Decode as _, Encode, Error,
        walk::{Field, Shape, Value, Visitor},
    },
};
use sigcodec_render::{Dissected, text::unhex};
use std::io::BufRead as _;

fn hex(octets: &[u8]) -> String {
    octets.iter().map(|b| format!("{b:02x}")).collect()
}
fn octets(v: &impl Encode) -> Vec<u8> {
    let mut buf = vec![0; v.encoded_len()];
    v.encode_to_slice(&mut buf).unwrap().to_vec()
}

/// Every leaf as `path=value`, numbers without their names.
#[derive(Default)]
struct Paths {
    open: Vec<(String, usize)>,
    out: Vec<String>,
}
impl Paths {
    fn path(&mut self, name: &str) -> String {
        let own = match self.open.last_mut() {
            Some((_, next)) if name.is_empty() => {
                *next += 1;
                (*next - 1).to_string()
            }
            _ => name.to_owned(),
        };
        // The name of the layer stands in front of everything.
        let outer = self.open.iter().skip(1).map(|(n, _)| n.clone());
        outer.chain([own]).collect::<Vec<_>>().join(".")
    }
}
impl Visitor for Paths {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        let path = self.path(field.name);
        let own = path.rsplit('.').next().unwrap_or_default().to_owned();
        self.open.push((own, 0));
    }
    fn end(&mut self) {
        self.open.pop();
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        let path = self.path(field.name);
        let text = match value {
            Value::Named(n, _) => n.to_string(),
            Value::Flag(b) => u8::from(b).to_string(),
            Value::Octets(o) => hex(o),
            other => other.to_string(),
        };
        self.out.push(format!("{path}={text}"));
    }
    fn fault(&mut self, field: Field<'_>, _: &[u8], error: Error) {
        let path = self.path(field.name);
        self.out.push(format!("{path}!{}", error.kind().name()));
    }
}

fn variant(layer: &str) -> Variant {
    match layer {
        "mtp3-ansi" => Variant::Ansi,
        "mtp3-japan" => Variant::Japan,
        _ => Variant::Itu,
    }
}

fn decode(layer: &str, line: &str) -> String {
    let input = unhex(line).unwrap();
    let name = layer.split('-').next().unwrap();
    let decoded = Dissected::new(Start::parse(name).unwrap(), &input, variant(layer));
    let mut paths = Paths::default();
    match name {
        "m3ua" | "sua" => {
            let message = if name == "m3ua" {
                m3ua::Message::from_bytes(&input).map(|m| *m)
            } else {
                sua::Message::from_bytes(&input).map(|m| *m)
            };
            let message = message.unwrap();
            message.walk(layer_name(name), &mut paths);
            for p in message.parameters() {
                let p = p.unwrap();
                paths.out.push(format!("{:#06x}={}", p.tag, hex(p.value.rest())));
            }
            message.check(&mut |e| paths.out.push(format!("violation {e}")));
        }
        _ => {
            for fault in decoded.walk(&mut paths) {
                paths.out.push(format!("fault {}", fault.message));
            }
        }
    }
    format!("{} {}", paths.out.join(";"), decoded.reencode().map_or_else(|| "none".to_owned(), |o| hex(&o)))
}
fn layer_name(name: &str) -> &'static str {
    if name == "m3ua" { "m3ua" } else { "sua" }
}

/// A linear congruential generator: the same messages for the same seed, everywhere.
struct Random(u64);
impl Random {
    fn below(&mut self, n: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((self.0 >> 33) % u64::from(n)).unwrap()
    }
    fn octet(&mut self) -> u8 {
        u8::try_from(self.below(256)).unwrap()
    }
    fn octets(&mut self, most: u32) -> Vec<u8> {
        (0..=self.below(most)).map(|_| self.octet()).collect()
    }
    fn pick<'v, T>(&mut self, of: &'v [T]) -> &'v T {
        &of[self.below(u32::try_from(of.len()).unwrap()) as usize]
    }
    fn number(&mut self) -> u32 {
        self.below(1 << 16) << 16 | self.below(1 << 16)
    }

    fn value(&mut self, format: &Format, protocol: &Protocol) -> Vec<u8> {
        match format {
            Format::Octets => self.octets(40),
            Format::Text => {
                (0..self.below(20)).map(|_| b'a' + u8::try_from(self.below(26)).unwrap()).collect()
            }
            Format::Number([]) => self.number().to_be_bytes().to_vec(),
            Format::Number(names) => self.pick(names).0.to_be_bytes().to_vec(),
            Format::Numbers => (0..=self.below(3)).flat_map(|_| self.number().to_be_bytes()).collect(),
            Format::OctetNumbers(names) => {
                (0..=self.below(3)).map(|_| u8::try_from(self.pick(names).0).unwrap()).collect()
            }
            Format::PointCode => self.below(1 << 24).to_be_bytes().to_vec(),
            Format::PointCodes => {
                let one = |r: &mut Self| (r.below(15) << 24 | r.below(1 << 24)).to_be_bytes();
                (0..=self.below(3)).flat_map(|_| one(self)).collect()
            }
            Format::Pair(_, first, _, second) => {
                let (mut a, b) = (self.pick(first).0, self.pick(second).0);
                if b >> 16 != 0 {
                    a = b >> 16;
                }
                (a << 16 | b & 0xffff).to_be_bytes().to_vec()
            }
            Format::Nested(rules) => self.parameters(rules, protocol, &[]),
            Format::ProtocolData => {
                let codes = [self.below(1 << 14).to_be_bytes(), self.below(1 << 14).to_be_bytes()].concat();
                let rest = [5, u8::try_from(self.below(4)).unwrap(), 0, self.octet()];
                [&codes[..], &rest, &self.octets(60)].concat()
            }
            Format::Octet([]) => vec![0, 0, 0, self.octet()],
            Format::Octet(names) => vec![0, 0, 0, u8::try_from(self.pick(names).0).unwrap()],
            Format::Headed(n, _, _, rules) => {
                let head: Vec<u8> = (0..*n).map(|_| self.octet()).collect();
                [head, self.parameters(rules, protocol, &[])].concat()
            }
            Format::Custom(n, ..) => (0..*n).map(|_| b'0' + self.octet() % 10).collect(),
            _ => vec![],
        }
    }
    /// `one` are tags whose value is one number or point code without a mask here.
    fn parameters(&mut self, rules: &[Rule], protocol: &Protocol, one: &[u16]) -> Vec<u8> {
        let mut out = vec![];
        for rule in rules {
            if !rule.mandatory && self.below(2) == 0 {
                continue;
            }
            for _ in 0..=if rule.repeated { self.below(3) } else { 0 } {
                let def = protocol.parameters.iter().find(|d| d.tag == rule.tag).unwrap();
                let mut value = self.value(&def.format, protocol);
                if one.contains(&rule.tag) || rule.tag == 6 && one.is_empty() {
                    value.truncate(4);
                    value[0] = 0;
                }
                out.extend(octets(&sigtran::Build {
                    layer: protocol.layer,
                    parameters: &[(rule.tag, &&value[..])],
                }));
            }
        }
        out
    }
    fn message(&mut self, protocol: &Protocol, index: usize) -> Vec<u8> {
        let def = &protocol.messages[index % protocol.messages.len()];
        let one: &[u16] = match def.name {
            "DUPU" => &[0x12],
            "DATA" => &[6],
            _ => &[0],
        };
        let mut parameters = self.parameters(def.rules, protocol, one);
        if def.name == "ERR" {
            // What some codes need is not there by chance: 7 needs nothing.
            parameters[4..8].copy_from_slice(&[0, 0, 0, 7]);
        }
        let mut out = vec![1, 0, def.class, def.message_type];
        out.extend(u32::try_from(parameters.len() + 8).unwrap().to_be_bytes());
        out.extend(parameters);
        out
    }
    fn m2pa(&mut self, index: usize) -> Vec<u8> {
        let (bsn, fsn) = (self.below(1 << 24), self.below(1 << 24));
        if index % 10 == 0 {
            let (priority, data) = (u8::try_from(self.below(4)).unwrap(), self.octets(250));
            let msu = [&[0x85, 1, 2, 3, 4][..], &data].concat();
            return octets(&UserData { bsn, fsn, priority, msu: (self.below(4) > 0).then_some(&msu[..]) });
        }
        let state = LinkState(u32::try_from(index % 10).unwrap());
        let filler = if matches!(state.0, 2 | 3) { self.octets(60) } else { vec![] };
        octets(&LinkStatus { bsn, fsn, state, filler: &filler })
    }
    fn msu(&mut self, variant: Variant) -> Vec<u8> {
        let (bits, sls) = match variant {
            Variant::Itu | Variant::France | Variant::Israel | Variant::Russia => (14, 16),
            Variant::Japan => (16, 16),
            Variant::Ansi | Variant::China => (24, 256),
        };
        let (dpc, opc) = (self.below(1 << bits), self.below(1 << bits));
        let label = Label { dpc, opc, sls: u8::try_from(self.below(sls)).unwrap() };
        let sio = self.octet() & 0xf0 | 5;
        let user = self.octets(200);
        octets(&Msu { sio, label, variant, user: &user[..] })
    }
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["decode", layer] => {
            for line in std::io::stdin().lock().lines() {
                println!("{}", decode(layer, &line.unwrap()));
            }
        }
        ["encode", layer, count, seed] => {
            let mut random = Random(seed.parse().unwrap());
            for i in 0..count.parse().unwrap() {
                let message = match layer {
                    "m3ua" => random.message(&m3ua::PROTOCOL, i),
                    "sua" => random.message(&sua::PROTOCOL, i),
                    "m2pa" => random.m2pa(i),
                    _ => random.msu(variant(layer)),
                };
                println!("{}", hex(&message));
            }
        }
        _ => {
            eprintln!("sigtran decode LAYER | sigtran encode LAYER COUNT SEED");
            std::process::exit(2);
        }
    }
}
