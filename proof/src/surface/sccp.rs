//! SCCP.

use super::Tally;
use sigcodec::{
    sccp::{
        Address, Answer, HopCounter, LocalReference, Management, Message, Network, Progress, ProtocolClass,
        Reassembly, Request, Slot, Variant, Xudt,
        cause::{ErrorCause, RefusalCause, ReturnCause},
        unitdata,
    },
    wire::{Layer, Reader, walk::Walk as _},
};

/// Every message of SCCP in both variants of addresses.
pub fn sccp(octets: &[u8], buf: &mut [u8], tally: &mut Tally) {
    for variant in [Variant::Itu, Variant::Ansi] {
        let mut r = Reader::new(octets, Layer::Sccp);
        let Ok(message) = Message::decode_as(&mut r, variant) else { continue };
        message.walk(tally);
        message.audit(tally);
        let mut violation = None;
        message.check(&mut |e| {
            tally.violation();
            violation = violation.or(Some(e));
        });
        tally.encode(&message, buf);
        let answers = [
            violation.and_then(|e| Answer::to_violation(&message, e)),
            Answer::returned(&message, ReturnCause::UNQUALIFIED),
            Answer::refused(&message, RefusalCause::UNQUALIFIED),
            Answer::error(&message, ErrorCause::UNQUALIFIED, None),
        ];
        for answer in answers.into_iter().flatten() {
            tally.encode(&answer, buf);
        }
        for address in [message.called(), message.calling()] {
            if let Ok(Some(address)) = address {
                addresses(&message, address, buf, tally);
            }
        }
        tally.wrote(message.decrement_hop_counter(buf));
        if let Some(mut data) = message.data() {
            let at = data.position();
            if let Ok(management) = Management::decode_as(&mut data, variant) {
                management.walk(at, tally);
                management.audit(at, tally);
                management.check(at, &mut |_| tally.violation());
                tally.encode(&management, buf);
            }
        }
        collect(&message, tally);
    }
}

fn addresses(message: &Message<'_>, address: Address<'_>, buf: &mut [u8], tally: &mut Tally) {
    tally.wrote(message.replace_called(&address, buf));
    tally.wrote(message.replace_calling(&address, buf));
    address.audit(0, tally);
    if let Some(title) = address.title() {
        let digits = title.digits();
        tally.told = tally.told.wrapping_add(digits.iter().count());
        if digits.starts_with("155501") {
            tally.told = tally.told.wrapping_add(1);
        }
    }
    let data = message.data().map_or(&[][..], |r| r.rest());
    for network in [Network::MTP3, Network::M3UA] {
        let request = Request {
            called: address,
            calling: address,
            protocol_class: ProtocolClass::new(1, true),
            hop_counter: Some(HopCounter(15)),
            importance: message.importance(),
            network,
        };
        if let Ok(unit) = unitdata(&request, data) {
            tally.encode(&unit, buf);
        }
    }
    let whole = Xudt {
        protocol_class: ProtocolClass::new(1, true),
        hop_counter: HopCounter(15),
        called: address,
        calling: address,
        data,
        segmentation: None,
        importance: None,
    };
    if let Ok(segments) = whole.segments(268, LocalReference(7)) {
        for segment in segments {
            tally.encode(&segment, buf);
        }
    }
}

fn collect(message: &Message<'_>, tally: &mut Tally) {
    let mut reassembly = Reassembly::new([Slot::FREE; 2], [0; 512], 10);
    for now in [0, 1, 100] {
        match reassembly.push(message, 1, now) {
            Ok(Progress::Complete(whole)) => tally.told = tally.told.wrapping_add(whole.data().len()),
            Ok(_) => {}
            Err(_) => tally.violation(),
        }
    }
    while reassembly.given_up(1000).is_some() {
        tally.violation();
    }
}
