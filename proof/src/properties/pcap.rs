//! Capture files.

use sigdump::capture::{Ends, Packet, Problem, Reassembly, Sink, Start, file};

/// Octets that a reader may hold whatever the file says: the largest packet that it takes, and its copy.
const MOST: u64 = 40 << 20;

struct Count {
    units: usize,
    octets: usize,
    problems: usize,
}
impl Sink for Count {
    fn pdu(&mut self, _: &Packet<'_>, _: Option<Ends>, _: Start, octets: &[u8]) {
        self.units += 1;
        self.octets += octets.len();
    }
    fn problem(&mut self, _: &Packet<'_>, _: Option<Ends>, _: Problem) {
        self.problems += 1;
    }
}

/// Arbitrary octets as a file.
pub(super) fn check(octets: &[u8]) {
    let mut state = Reassembly::default();
    let mut sink = Count { units: 0, octets: 0, problems: 0 };
    let mut packets = 0usize;
    let mut run = || {
        let _ = file::read(octets, &mut |packet| {
            packets += 1;
            state.packet(packet, &mut sink);
        });
    };
    let memory = allocation_counter::measure(&mut run);
    let most = MOST + 64 * octets.len() as u64;
    assert!(memory.bytes_max <= most, "{} octets held", memory.bytes_max);
    assert!(packets <= octets.len() / 8 + 1, "a packet has a header");
    assert!(sink.units <= octets.len() && sink.octets <= 64 * octets.len() + 64);
    assert!(sink.problems <= 16 * (packets + octets.len()));
}
