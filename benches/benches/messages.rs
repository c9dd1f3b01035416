//! Decoding the messages of `messages/`: per layer, the whole stack, and what a firewall does first.
#![allow(missing_docs)]

use core::hint::black_box;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use sigcodec::{
    diameter::{self, avp},
    m3ua, sccp,
    stack::Frame,
    tcap,
    wire::{
        Decode as _, Error,
        audit::Flags,
        walk::{Field, Shape, Value, Visitor},
    },
};
use sigcodec_benches::message;

struct Nothing;
impl Visitor for Nothing {
    fn begin(&mut self, _: Field<'_>, _: Shape) {}
    fn end(&mut self) {}
    fn value(&mut self, _: Field<'_>, value: Value<'_>) {
        black_box(value);
    }
    fn fault(&mut self, _: Field<'_>, _: &[u8], error: Error) {
        black_box(error);
    }
}

fn ss7(c: &mut Criterion) {
    for name in ["srism", "ul", "mtfsm", "sai", "isd"] {
        let mut group = c.benchmark_group(name);
        let octets = message(&format!("{name}.m3ua"));
        group.throughput(Throughput::Bytes(u64::try_from(octets.len()).unwrap_or(0)));
        group.bench_function("m3ua", |b| {
            b.iter(|| m3ua::Message::from_bytes(black_box(&octets)).and_then(|m| m.protocol_data()))
        });
        let sccp = message(&format!("{name}.sccp"));
        group.bench_function("sccp", |b| {
            b.iter(|| {
                let m = sccp::Message::from_bytes(black_box(&sccp))?;
                Ok::<_, Error>((m.called()?, m.calling()?, m.data()))
            })
        });
        let tcap = message(&format!("{name}.tcap"));
        group.bench_function("tcap", |b| {
            b.iter(|| {
                let m = tcap::Message::from_bytes(black_box(&tcap))?;
                Ok::<_, Error>((m.dialogue()?, m.components().last()))
            })
        });
        group.bench_function("operation and context from m3ua", |b| {
            b.iter(|| Frame::from_m3ua(black_box(&octets)).components().filter_map(Result::ok).last())
        });
        group.bench_function("stack, every field", |b| {
            b.iter(|| Frame::from_m3ua(black_box(&octets)).walk(&mut Nothing))
        });
        group.bench_function("stack, audit", |b| {
            b.iter(|| {
                let mut flags = Flags::default();
                Frame::from_m3ua(black_box(&octets)).audit(&mut flags);
                flags
            })
        });
        group.finish();
    }
}

fn diameter(c: &mut Criterion) {
    let mut group = c.benchmark_group("diameter");
    let ulr = message("s6a_ulr");
    group.bench_function("ulr, 8 lookups in one pass", |b| {
        b.iter(|| {
            let m = diameter::Message::from_bytes(black_box(&ulr))?;
            let slots = m.slots(&[
                avp::SESSION_ID.def,
                avp::ORIGIN_HOST.def,
                avp::ORIGIN_REALM.def,
                avp::DESTINATION_REALM.def,
                avp::USER_NAME.def,
                avp::RAT_TYPE.def,
                avp::ULR_FLAGS.def,
                avp::VISITED_PLMN_ID.def,
            ])?;
            Ok::<_, Error>((
                slots.get(avp::USER_NAME)?,
                slots.get(avp::ULR_FLAGS)?,
                slots.get(avp::VISITED_PLMN_ID)?,
            ))
        })
    });
    for name in ["s6a_ulr", "s6a_ula", "gy_ccri"] {
        let octets = message(name);
        group.bench_function(format!("{name}, every field"), |b| {
            b.iter(|| {
                diameter::Message::from_bytes(black_box(&octets))
                    .map(|m| m.walk_with(&diameter::STANDARD, &mut Nothing))
            })
        });
    }
    group.finish();
}

criterion_group!(benches, ss7, diameter);
criterion_main!(benches);
