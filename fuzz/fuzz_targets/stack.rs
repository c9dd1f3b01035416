//! Arbitrary octets as an M3UA, SCCP and TCAP message: no panic, every walk ends, iterators advance.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sigcodec::{
    stack::Frame,
    wire::{
        Error,
        audit::Flags,
        walk::{Field, Shape, Value, Visitor},
    },
};

/// Counts what it is told, and that every container ends.
#[derive(Default)]
struct Tally {
    depth: usize,
    told: usize,
}
impl Visitor for Tally {
    fn begin(&mut self, _: Field<'_>, _: Shape) {
        self.depth += 1;
        self.told += 1;
    }
    fn end(&mut self) {
        self.depth -= 1;
    }
    fn value(&mut self, _: Field<'_>, value: Value<'_>) {
        self.told += 1;
        std::hint::black_box(value.to_string());
    }
    fn fault(&mut self, _: Field<'_>, _: &[u8], _: Error) {
        self.told += 1;
    }
}

fuzz_target!(|octets: &[u8]| {
    for frame in [Frame::from_m3ua(octets), Frame::from_sccp(octets), Frame::from_tcap(octets)] {
        let mut tally = Tally::default();
        frame.walk(&mut tally);
        assert_eq!(tally.depth, 0);
        assert!(tally.told <= 64 + 24 * octets.len(), "work grows with the octets");
        frame.audit(&mut Flags::default());
        assert!(frame.components().count() <= 65);
    }
});
