//! Short messages: who sends and what carries it stands in front.

use super::Tally;
use sigcodec::{
    sms::{Carrier, Direction, MAX_PART, Message, Progress, Reassembly, Slot, walk},
    wire::{Layer, Reader},
};

/// Every TPDU: `[direction and carrier, octet …]`.
pub fn sms(octets: &[u8], buf: &mut [u8], tally: &mut Tally) {
    let [kind, octets @ ..] = octets else { return };
    let direction = if kind & 1 == 0 { Direction::Mo } else { Direction::Mt };
    let carrier = match kind >> 1 & 3 {
        1 => Carrier::Ack,
        2 => Carrier::Error,
        _ => Carrier::Data,
    };
    walk(Reader::new(octets, Layer::Sms), direction, carrier, tally);
    match Message::from_bytes_as(octets, direction, carrier) {
        Ok(message) => {
            message.audit(tally);
            message.check(&mut |_| tally.violation());
            message.parameters(&mut |_| tally.told = tally.told.wrapping_add(1));
            tally.encode(&message, buf);
            collect(&message, tally);
        }
        Err(_) => tally.violation(),
    }
}

fn collect(message: &Message<'_>, tally: &mut Tally) {
    let mut reassembly = Reassembly::new([Slot::FREE; 1], [0; 2 * MAX_PART], 10);
    for now in [0, 1, 100] {
        match reassembly.push_message(message, 1, now) {
            Ok(Progress::Complete(whole)) => tally.told = tally.told.wrapping_add(whole.chars().count()),
            Ok(_) => {}
            Err(_) => tally.violation(),
        }
    }
    while reassembly.given_up(1000).is_some() {
        tally.violation();
    }
}
