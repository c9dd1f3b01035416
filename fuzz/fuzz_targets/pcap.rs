//! Arbitrary octets as a capture file: no panic, bounded memory.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sigdump::capture::{Ends, Packet, Problem, Reassembly, Sink, Start, file};

struct Count(usize);
impl Sink for Count {
    fn pdu(&mut self, _: &Packet<'_>, _: Option<Ends>, _: Start, _: &[u8]) {
        self.0 += 1;
    }
    fn problem(&mut self, _: &Packet<'_>, _: Option<Ends>, _: Problem) {
        self.0 += 1;
    }
}

fuzz_target!(|octets: &[u8]| {
    let mut state = Reassembly::default();
    let mut sink = Count(0);
    let _ = file::read(octets, &mut |packet| {
        state.packet(packet, &mut sink);
    });
});
