//! The side of this library in a comparison with another: `tests/interop/sms.py` runs it.
//!
//! `sms_oracle decode` reads a direction with its carrier and a message in hexadecimal a line, and prints what was read
//! and the octets it encodes to; `sms_oracle encode COUNT SEED` prints random messages of every type, as many of each;
//! `sms_oracle tables` prints every character of every table.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_gsm::gsm7::{Code, Language, Tables};
use sigcodec_sms::{
    Address, Alphabet, Carrier, Command, CommandData, CommandType, DataCodingScheme, Deliver,
    DeliverReportAck, DeliverReportError, Direction, EnhancedPeriod, FailureCause, Information, Message,
    MessageIndication, NumberingPlan, ParameterIndicator, ProtocolIdentifier, RelativePeriod, Status,
    StatusReport, Submit, SubmitReportAck, SubmitReportError, Timestamp, Tpdu, TypeOfNumber, UserData,
    ValidityPeriod,
};
use sigcodec_wire::{
    Encode as _, Error, Layer, Reader,
    walk::{Field, Shape, Value, Visitor, Walk as _},
};
use std::io::BufRead as _;

fn hex(octets: &[u8]) -> String {
    octets.iter().map(|b| format!("{b:02x}")).collect()
}
fn unhex(text: &str) -> Vec<u8> {
    (0..text.len() / 2).map(|i| u8::from_str_radix(&text[2 * i..2 * i + 2], 16).unwrap()).collect()
}

/// Every leaf by its path.
#[derive(Default)]
struct Leaves {
    path: Vec<String>,
    counts: Vec<usize>,
    out: Vec<String>,
}
impl Leaves {
    fn name(&mut self, field: &Field<'_>) -> String {
        if !field.name.is_empty() {
            return field.name.to_owned();
        }
        let n = self.counts.last_mut().unwrap();
        *n += 1;
        (*n - 1).to_string()
    }
}
impl Visitor for Leaves {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        let name = self.name(&field);
        self.path.push(name);
        self.counts.push(0);
    }
    fn end(&mut self) {
        self.path.pop();
        self.counts.pop();
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        let name = self.name(&field);
        let value = match value {
            Value::Named(n, _) => n.to_string(),
            Value::Text(text) => hex(text.to_string().as_bytes()),
            Value::Octets(octets) => hex(octets),
            other => other.to_string(),
        };
        self.out.push(format!("{}.{name}={value}", self.path.join(".")));
    }
    fn fault(&mut self, field: Field<'_>, _: &[u8], error: Error) {
        self.out.push(format!("{}=error {error}", field.name));
    }
}

fn decode(line: &str) -> String {
    let (transfer, octets) = line.split_once(' ').unwrap();
    let (direction, carrier) = transfer.split_once('-').unwrap();
    let direction = if direction == "mo" { Direction::Mo } else { Direction::Mt };
    let carrier = match carrier {
        "data" => Carrier::Data,
        "ack" => Carrier::Ack,
        _ => Carrier::Error,
    };
    let octets = unhex(octets);
    let mut r = Reader::new(&octets, Layer::Sms);
    match Message::decode_as(&mut r, direction, carrier) {
        Err(e) => format!("error {e} "),
        Ok(m) => {
            let mut leaves = Leaves::default();
            m.walk(&mut leaves);
            let mut buf = [0; 300];
            let mut found = vec![];
            m.check(&mut |e| found.push(format!("violation={e}")));
            leaves.out.extend(found);
            format!(
                "{} {}",
                leaves.out.join(";").replace(' ', "_"),
                hex(m.encode_to_slice(&mut buf).unwrap())
            )
        }
    }
}

/// A linear congruential generator: the same messages for the same seed, everywhere.
struct Random(u64);
impl Random {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }
    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[usize::try_from(self.below(of.len() as u64)).unwrap()]
    }
    fn octet(&mut self) -> u8 {
        u8::try_from(self.below(256)).unwrap()
    }
    fn flag(&mut self) -> bool {
        self.below(2) == 0
    }
    fn time(&mut self) -> Timestamp {
        let n = |r: &mut Self, from: u64, to: u64| u8::try_from(from + r.below(to - from + 1)).unwrap();
        let date = (2000 + u16::from(n(self, 0, 89)), n(self, 1, 12), n(self, 1, 28));
        let time = (n(self, 0, 23), n(self, 0, 59), n(self, 0, 59));
        Timestamp::new(date, time, i8::try_from(self.below(113)).unwrap() - 56)
    }
    fn text(&mut self, alphabet: Alphabet, most: u64) -> String {
        let seven: Vec<char> = (0..128).filter_map(|c| Tables::DEFAULT.character(Code::Plain(c))).collect();
        let more: Vec<char> = (0..128).filter_map(|c| Tables::DEFAULT.character(Code::Shifted(c))).collect();
        (0..self.below(most))
            .map(|_| match (alphabet, self.below(8)) {
                (Alphabet::Gsm7, 0) => self.one(&more),
                (Alphabet::Gsm7, _) => self.one(&seven),
                (_, 0) => '😀',
                _ => char::from_u32(0x400 + u32::from(self.octet())).unwrap(),
            })
            .collect()
    }
    fn address<'b>(&mut self, buf: &'b mut [u8]) -> Address<'b> {
        if self.below(4) == 0 {
            let mut text = String::new();
            while text.len() < 1 + usize::try_from(self.below(9)).unwrap() {
                text.push(char::from(b'A' + u8::try_from(self.below(26)).unwrap()));
            }
            return Address::pack_text(&text, buf).unwrap();
        }
        let digits: String =
            (0..=self.below(19)).map(|_| char::from(b'0' + u8::try_from(self.below(10)).unwrap())).collect();
        let of = self.one(&[TypeOfNumber::UNKNOWN, TypeOfNumber::INTERNATIONAL, TypeOfNumber::NATIONAL]);
        Address::pack(of, self.one(&[NumberingPlan::ISDN, NumberingPlan::PRIVATE]), &digits, buf).unwrap()
    }
    fn user_data<'b>(&mut self, scheme: DataCodingScheme, buf: &'b mut [u8]) -> UserData<'b> {
        let all = [
            Information::Concatenated8 { reference: self.octet(), maximum: 5, sequence: 3 },
            Information::Concatenated16 { reference: 0x1234, maximum: 5, sequence: 3 },
            Information::ApplicationPort16 { destination: 0x0b84, originator: 0x23f0 },
            Information::ApplicationPort8 { destination: 240, originator: self.octet() },
            Information::SpecialMessageIndication {
                indication: MessageIndication(0x81),
                count: self.octet(),
            },
            Information::Other { identifier: 0xc1, data: &[1, 2, 3, 4, 5] },
        ];
        // One of the two forms of concatenation, and each of the others once.
        let skip = self.below(2);
        let wanted = self.below(64);
        let kept = |i: u64| i != skip && wanted >> i & 1 == 1;
        let elements: Vec<_> = (0..).zip(all).filter(|(i, _)| kept(*i)).map(|(_, e)| e).collect();
        match scheme.alphabet() {
            Alphabet::Octets => {
                let octets: Vec<u8> = (0..self.below(90)).map(|_| self.octet()).collect();
                UserData::with_octets(scheme, &elements, &octets, buf).unwrap()
            }
            alphabet => {
                let most = if alphabet == Alphabet::Gsm7 { 60 } else { 28 };
                let text = self.text(alphabet, most);
                UserData::with_text(scheme, &elements, &text, buf).unwrap()
            }
        }
    }
}

fn encode(kind: u64, r: &mut Random) -> (&'static str, Vec<u8>) {
    let (mut a, mut b) = ([0; 10], [0; 140]);
    let address = r.address(&mut a);
    let tp_dcs =
        DataCodingScheme(r.one(&[0x00, 0x04, 0x08, 0x11, 0x16, 0x1b, 0x48, 0xc8, 0xd1, 0xe9, 0xf1, 0xf7]));
    let tp_ud = r.user_data(tp_dcs, &mut b);
    let tp_pid = ProtocolIdentifier(r.one(&[0, 0x20, 0x40, 0x41, 0x5f, 0x7f, 0xc1]));
    let (tp_scts, tp_dt) = (r.time(), r.time());
    let (one, two, three, four) = (r.flag(), r.flag(), r.flag(), r.flag());
    let tp_mr = r.octet();
    let tp_pi = ParameterIndicator::default();
    let tp_fcs = FailureCause(r.one(&[0x80, 0x9f, 0xa0, 0xc5, 0xd3, 0xff]));
    let some_pid = one.then_some(tp_pid);
    let (some_dcs, some_ud) = if two { (Some(tp_dcs), Some(tp_ud)) } else { (None, None) };
    let tpdu = match kind {
        0 => Tpdu::Deliver(Deliver {
            tp_mms: one,
            tp_lp: two,
            tp_rp: three,
            tp_sri: four,
            tp_oa: address,
            tp_pid,
            tp_dcs,
            tp_scts,
            tp_ud,
            ..Deliver::default()
        }),
        1 => Tpdu::DeliverReportAck(DeliverReportAck {
            tp_pi,
            tp_pid: some_pid,
            tp_dcs: some_dcs,
            tp_ud: some_ud,
            ..DeliverReportAck::default()
        }),
        2 => Tpdu::DeliverReportError(DeliverReportError {
            tp_fcs,
            tp_pi,
            tp_pid: some_pid,
            tp_dcs: some_dcs,
            tp_ud: some_ud,
            ..DeliverReportError::default()
        }),
        3 => {
            let periods = [
                None,
                Some(ValidityPeriod::Relative(RelativePeriod(tp_mr))),
                Some(ValidityPeriod::Absolute(tp_dt)),
                Some(ValidityPeriod::Enhanced(EnhancedPeriod::time(1, 2, 3))),
                Some(ValidityPeriod::Enhanced(EnhancedPeriod::seconds(77))),
            ];
            Tpdu::Submit(Submit {
                tp_rd: one,
                tp_rp: two,
                tp_srr: three,
                tp_mr,
                tp_da: address,
                tp_pid,
                tp_dcs,
                tp_vp: r.one(&periods),
                tp_ud,
                ..Submit::default()
            })
        }
        4 => Tpdu::SubmitReportAck(SubmitReportAck {
            tp_pi,
            tp_scts,
            tp_pid: some_pid,
            tp_dcs: some_dcs,
            tp_ud: some_ud,
            ..SubmitReportAck::default()
        }),
        5 => Tpdu::SubmitReportError(SubmitReportError {
            tp_fcs,
            tp_pi,
            tp_scts,
            tp_pid: some_pid,
            tp_dcs: some_dcs,
            tp_ud: some_ud,
            ..SubmitReportError::default()
        }),
        6 => Tpdu::StatusReport(StatusReport {
            tp_mms: one,
            tp_lp: two,
            tp_srq: three,
            tp_mr,
            tp_ra: address,
            tp_scts,
            tp_dt,
            tp_st: Status(r.one(&[0, 1, 0x20, 0x46, 0x61])),
            tp_pi: (four || one).then_some(tp_pi),
            tp_pid: some_pid,
            tp_dcs: some_dcs,
            tp_ud: some_ud,
            ..StatusReport::default()
        }),
        _ => {
            let mut c = [0; 140];
            let tp_cd = CommandData(r.user_data(DataCodingScheme::OCTETS, &mut c));
            let tpdu = Tpdu::Command(Command {
                tp_srr: one,
                tp_mr,
                tp_pid,
                tp_ct: CommandType(r.one(&[0, 1, 2, 3, 0xe0])),
                tp_mn: r.octet(),
                tp_da: address,
                tp_cd,
                ..Command::default()
            });
            return ("mo-data", written(&tpdu));
        }
    };
    let layout = tpdu.layout();
    let name = match (layout.direction, layout.carrier) {
        (Direction::Mo, Carrier::Data) => "mo-data",
        (Direction::Mo, Carrier::Ack) => "mo-ack",
        (Direction::Mo, Carrier::Error) => "mo-error",
        (Direction::Mt, Carrier::Data) => "mt-data",
        (Direction::Mt, Carrier::Ack) => "mt-ack",
        (Direction::Mt, Carrier::Error) => "mt-error",
    };
    (name, written(&tpdu))
}

fn written(tpdu: &Tpdu<'_>) -> Vec<u8> {
    tpdu.encode_to_slice(&mut [0; 300]).unwrap().to_vec()
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["decode"] => {
            for line in std::io::stdin().lock().lines() {
                println!("{}", decode(&line.unwrap()));
            }
        }
        ["encode", count, seed] => {
            let mut random = Random(seed.parse().unwrap());
            for i in 0..8 * count.parse::<u64>().unwrap() {
                let (name, octets) = encode(i % 8, &mut random);
                println!("{} {name} {}", i % 8, hex(&octets));
            }
        }
        ["tables"] => {
            for language in Language::ALL {
                let tables = Tables { locking: *language, single_shift: *language };
                for code in (0..128).map(Code::Plain).chain((0..128).map(Code::Shifted)) {
                    let Some(c) = tables.character(code) else { continue };
                    let (kind, septet, there) = match code {
                        Code::Plain(s) => ("locking", s, language.has_locking_shift() || language.0 == 0),
                        Code::Shifted(s) => ("single", s, true),
                    };
                    if there {
                        println!("{} {kind} {septet} {}", language.0, u32::from(c));
                    }
                }
            }
        }
        _ => {
            eprintln!("sms_oracle decode | sms_oracle encode COUNT SEED | sms_oracle tables");
            std::process::exit(2);
        }
    }
}
