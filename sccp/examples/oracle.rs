//! The side of this library in a comparison with another: `tests/interop/sccp.py` runs it.
//!
//! `oracle decode` reads a message in hexadecimal a line and prints what was read and the octets it encodes to;
//! `oracle encode COUNT SEED` prints random messages of every type.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_sccp::{
    Address, Ak, Cc, Cr, Credit, Cref, Dt1, Dt2, Ea, Ed, GlobalTitle, HopCounter, Importance, It,
    LocalReference, Ludt, Ludts, Management, ManagementType, Message, ParameterName, PduError, ProtocolClass,
    ReceiveSequenceNumber, Rlc, Rlsd, Rsc, Rsr, Segmentation, SegmentingReassembling, SequencingSegmenting,
    Udt, Udts, Variant, Xudt, Xudts,
    cause::{ErrorCause, RefusalCause, ReleaseCause, ResetCause, ReturnCause},
};
use sigcodec_wire::{Decode as _, Encode};
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

fn address(name: &str, a: &Address<'_>, out: &mut Vec<String>) {
    out.push(format!("{name}.routesOnSsn={}", u8::from(a.routes_on_ssn())));
    out.push(format!("{name}.gti={}", a.gti()));
    out.extend(a.ssn.map(|s| format!("{name}.ssn={s}")));
    out.extend(a.point_code.map(|p| format!("{name}.pc={p}")));
    if let Some(t) = a.title() {
        out.extend(t.translation_type.map(|v| format!("{name}.tt={v}")));
        out.extend(t.numbering_plan().map(|v| format!("{name}.np={v}")));
        out.extend(t.encoding_scheme().map(|v| format!("{name}.es={v}")));
        out.extend(t.nature_of_address().map(|v| format!("{name}.nai={v}")));
        if t.is_bcd() && t.gti != 2 {
            out.push(format!("{name}.digits={}", t.digits()));
        }
    }
}

fn decode(line: &str) -> String {
    let input = unhex(line);
    let message = match Message::from_bytes(&input) {
        Ok(m) => m,
        Err(e) => return format!("error {e}"),
    };
    let Some(layout) = message.layout() else { return "unknown".to_owned() };
    let mut out = vec![format!("type={}", message.message_type().0)];
    for name in layout.parameters().map(ParameterName) {
        if let Ok(Some(r)) = message.parameter(name) {
            out.push(format!("{}={}", name.0, hex(r.rest())));
        }
    }
    for (name, a) in [("3", message.called()), ("4", message.calling())] {
        if let Ok(Some(a)) = a {
            address(name, &a, &mut out);
        }
    }
    let mut found = vec![];
    message.check(&mut |e| found.push(e.to_string()));
    out.extend(found.into_iter().map(|e| format!("violation={e}")));
    format!("{} {}", out.join(";"), hex(&octets(&message)))
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
    fn small(&mut self, n: u8) -> u8 {
        u8::try_from(self.below(u64::from(n))).unwrap()
    }
    fn maybe<T>(&mut self, value: T) -> Option<T> {
        (self.below(2) == 0).then_some(value)
    }
    fn octets(&mut self, least: u64, most: u64) -> Vec<u8> {
        (0..least + self.below(most - least + 1)).map(|_| self.octet()).collect()
    }
    fn title(&mut self) -> Vec<u8> {
        let digits: String = (0..1 + self.below(15)).map(|_| char::from(b'0' + self.small(10))).collect();
        let (tt, plan, nature) = (self.octet(), [1, 6, 7][usize::from(self.small(3))], self.small(5));
        GlobalTitle::pack4(tt, plan, nature, &digits, &mut [0; 32]).unwrap().to_vec()
    }
    fn reference(&mut self) -> LocalReference {
        LocalReference(u32::try_from(self.below(1 << 24)).unwrap())
    }
}

fn encode(kind: u64, r: &mut Random) -> Vec<u8> {
    let (one, other) = (r.title(), r.title());
    let (ssn, pc) = (r.octet(), u32::try_from(r.below(0x4000)).unwrap());
    let called = match r.below(3) {
        0 => Address::itu_gt4(ssn, &one),
        1 => Address::itu_ssn(None, ssn),
        _ => Address { indicator: 0x13, point_code: Some(pc), ..Address::itu_gt4(ssn, &one) },
    };
    let calling = if r.below(2) == 0 { Address::itu_gt4(8, &other) } else { Address::itu_ssn(Some(pc), 8) };
    let (short, data) = (r.octets(1, 32), r.octets(1, 180));
    let destination_local_reference = r.reference();
    let source_local_reference = r.reference();
    let importance = Importance(r.small(8));
    let importance = r.maybe(importance);
    let hop_counter = HopCounter(1 + r.small(15));
    let credit = Credit(r.octet());
    let segmentation = Segmentation::new(r.below(2) == 0, r.small(2), r.small(16), r.reference());
    let segmentation = r.maybe(segmentation);
    let protocol_class = ProtocolClass::new(r.small(2), r.below(2) == 0);
    let connection_class = ProtocolClass::new(2 + r.small(2), false);
    let sequencing_segmenting = SequencingSegmenting::new(r.small(128), r.small(128), r.below(2) == 0);
    let return_cause = ReturnCause(r.small(15));
    match kind {
        0 => octets(&Cr {
            source_local_reference,
            protocol_class: connection_class,
            called,
            credit: r.maybe(credit),
            calling: r.maybe(calling),
            data: r.maybe(&short[..]),
            hop_counter: r.maybe(hop_counter),
            importance,
        }),
        1 => octets(&Cc {
            destination_local_reference,
            source_local_reference,
            protocol_class: connection_class,
            credit: r.maybe(credit),
            called: r.maybe(called),
            data: r.maybe(&short[..]),
            importance,
        }),
        2 => octets(&Cref {
            destination_local_reference,
            refusal_cause: RefusalCause(r.small(20)),
            called: r.maybe(called),
            data: r.maybe(&short[..]),
            importance,
        }),
        3 => octets(&Rlsd {
            destination_local_reference,
            source_local_reference,
            release_cause: ReleaseCause(r.small(17)),
            data: r.maybe(&short[..]),
            importance,
        }),
        4 => octets(&Rlc { destination_local_reference, source_local_reference }),
        5 => octets(&Dt1 {
            destination_local_reference,
            segmenting_reassembling: SegmentingReassembling::new(r.below(2) == 0),
            data: &data[..],
        }),
        6 => octets(&Dt2 { destination_local_reference, sequencing_segmenting, data: &data[..] }),
        7 => octets(&Ak {
            destination_local_reference,
            receive_sequence_number: ReceiveSequenceNumber::new(r.small(128)),
            credit,
        }),
        8 => octets(&Udt { protocol_class, called, calling, data: &data[..] }),
        9 => octets(&Udts { return_cause, called, calling, data: &data[..] }),
        10 => octets(&Ed { destination_local_reference, data: &short[..] }),
        11 => octets(&Ea { destination_local_reference }),
        12 => octets(&Rsr {
            destination_local_reference,
            source_local_reference,
            reset_cause: ResetCause(r.small(13)),
        }),
        13 => octets(&Rsc { destination_local_reference, source_local_reference }),
        14 => octets(&PduError { destination_local_reference, error_cause: ErrorCause(r.small(5)) }),
        15 => octets(&It {
            destination_local_reference,
            source_local_reference,
            protocol_class: connection_class,
            sequencing_segmenting,
            credit,
        }),
        16 => octets(&Xudt {
            protocol_class,
            hop_counter,
            called,
            calling,
            data: &data[..],
            segmentation,
            importance,
        }),
        17 => octets(&Xudts {
            return_cause,
            hop_counter,
            called,
            calling,
            data: &data[..],
            segmentation,
            importance,
        }),
        18 => {
            let data = r.octets(1, 3000);
            octets(&Ludt {
                protocol_class,
                hop_counter,
                called,
                calling,
                data: &data[..],
                segmentation,
                importance,
            })
        }
        19 => {
            let data = r.octets(1, 3000);
            octets(&Ludts {
                return_cause,
                hop_counter,
                called,
                calling,
                data: &data[..],
                segmentation,
                importance,
            })
        }
        kind => {
            let message_type = ManagementType(u8::try_from(kind - 19).unwrap());
            octets(&Management {
                message_type,
                affected_ssn: ssn,
                affected_point_code: pc,
                multiplicity: r.small(4),
                congestion_level: (message_type == ManagementType::SSC).then(|| r.small(9)),
                rest: &[],
                variant: Variant::Itu,
            })
        }
    }
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
            for i in 0..count.parse::<u64>().unwrap() {
                println!("{}", hex(&encode(i % 26, &mut random)));
            }
        }
        _ => {
            eprintln!("oracle decode | oracle encode COUNT SEED");
            std::process::exit(2);
        }
    }
}
