//! Capture files.

use sigcodec_capture::{Cut, Ends, Framing, Message, Note, Packet, Reassembly, Sink, Skipped, file};

/// Octets that a reader may hold whatever the file says: the largest packet that it takes, and its copy.
const MOST: u64 = 40 << 20;

#[derive(Default)]
struct Count {
    units: usize,
    octets: usize,
    problems: usize,
    skipped: usize,
}
impl Count {
    fn told(&self) -> usize {
        self.units + self.problems + self.skipped
    }
}
impl Sink for Count {
    fn message(&mut self, message: &Message<'_>) {
        self.units += 1;
        self.octets += message.octets.len();
    }
    fn note(&mut self, _: &Packet<'_>, _: Option<Ends>, _: Note) {
        self.problems += 1;
    }
    fn skipped(&mut self, _: &Packet<'_>, _: Skipped) {
        self.skipped += 1;
    }
}

/// Every TCP stream is followed: messages of a version, a length of three octets, and what else there is.
fn follow(_: &Ends) -> Option<Framing> {
    let cut = |octets: &[u8], _: bool| match octets {
        [1, a, b, c, ..] => match u32::from_be_bytes([0, *a, *b, *c]) as usize {
            length @ 4.. if length <= octets.len() => Cut::Message(length),
            4.. => Cut::More,
            _ => Cut::Message(octets.len()),
        },
        [1, ..] => Cut::More,
        _ => Cut::Skip(octets.iter().position(|b| *b == 1).unwrap_or(octets.len())),
    };
    Some(Framing { name: "test", cut })
}

/// Arbitrary octets as a file.
pub(super) fn check(octets: &[u8]) {
    let mut state = Reassembly::new(follow);
    let mut sink = Count::default();
    let mut packets = 0usize;
    let mut run = || {
        let _ = file::read(octets, &mut |packet| {
            packets += 1;
            let before = sink.told();
            state.packet(packet, &mut sink);
            assert!(sink.told() > before, "every packet is accounted for");
        });
        state.finish(&mut sink);
    };
    let memory = allocation_counter::measure(&mut run);
    let most = MOST + 64 * octets.len() as u64;
    assert!(memory.bytes_max <= most, "{} octets held", memory.bytes_max);
    assert!(packets <= octets.len() / 8 + 1, "a packet has a header");
    assert!(sink.units <= octets.len() && sink.octets <= 64 * octets.len() + 64);
    assert!(sink.problems <= 16 * (packets + octets.len()));
}
