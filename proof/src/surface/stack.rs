//! The facade: all layers of a message at once.

use super::Tally;
use sigcodec::{screen, stack::Frame};

/// The octets as a message of each layer that a frame can begin with.
pub fn stack(octets: &[u8], _: &mut [u8], tally: &mut Tally) {
    let frames = [
        Frame::from_m3ua(octets),
        Frame::from_sua(octets),
        Frame::from_sccp(octets),
        Frame::from_tcap(octets),
    ];
    for frame in frames {
        frame.walk(tally);
        frame.audit(tally);
        screen::identities(|v| frame.walk(v), &mut |_| tally.told = tally.told.wrapping_add(1));
        let summary = screen::Summary::of(|v| frame.walk(v));
        tally.faults = tally.faults.wrapping_add(usize::from(summary.undecodable.is_some()));
        for component in frame.components() {
            match component {
                Ok(c) if c.operation.is_some() => tally.told = tally.told.wrapping_add(1),
                Ok(_) => {}
                Err(_) => tally.violation(),
            }
        }
    }
}
