//! ISUP and BICC.

use super::Tally;
use sigcodec::{
    isup::{
        Answer, Build, Exchange, Message, MessageType, ParameterName, Variant, key,
        segments::{MAX_JOINED, Progress, Segments, Slot},
    },
    q763::Location,
    wire::{Encode, Layer, Network, Reader, Writer, walk::Walk as _},
};

/// Every message of ISUP as the networks have it.
pub fn isup(octets: &[u8], buf: &mut [u8], tally: &mut Tally) {
    use Network::{Ansi, France, Israel, Itu, Japan, Russia};
    for network in [Itu, Ansi, Japan, France, Israel, Russia] {
        message(octets, Variant::Isup(network), buf, tally);
    }
}
/// Every message of BICC.
pub fn bicc(octets: &[u8], buf: &mut [u8], tally: &mut Tally) {
    message(octets, Variant::Bicc, buf, tally);
}

struct Octets<'a>(&'a [u8]);
impl Encode for Octets<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        w.bytes(self.0);
    }
}

fn message(octets: &[u8], variant: Variant, buf: &mut [u8], tally: &mut Tally) {
    let mut r = Reader::new(octets, Layer::Isup);
    let Ok(message) = Message::decode_as(&mut r, variant) else { return };
    message.walk(tally);
    message.audit(tally);
    message.check(&mut |_| tally.violation());
    message.is_in_order(&mut |met| {
        met.walk(tally);
        met.audit(tally);
        met.is_in_order()
    });
    tally.encode(&message, buf);
    tally.encode(&message.canonical(), buf);
    for name in [
        ParameterName::CALLED_PARTY_NUMBER,
        ParameterName::CALLING_PARTY_NUMBER,
        ParameterName::GENERIC_NUMBER,
        ParameterName::SUBSEQUENT_NUMBER,
    ] {
        tally.wrote(message.replace_digits(name, "15550100", buf));
    }
    for exchange in [Exchange::Transit, Exchange::End] {
        if let Some(answer) = Answer::to(&message, exchange, Location::TRANSIT) {
            tally.encode(&answer, buf);
        }
    }
    // What waits for a segment gets it, comes again, and is given up.
    let mut segments = Segments::new([Slot::FREE; 2], [0; 2 * MAX_JOINED], 1);
    let bits = &0xe0u8;
    let sgm = Build {
        variant,
        circuit: message.circuit(),
        message_type: MessageType::SGM,
        parameters: &[key::GENERIC_NOTIFICATION_INDICATOR.value(bits)],
    };
    let mut room = [0; 16];
    let sgm = sgm.encode_to_slice(&mut room).unwrap_or_default();
    let sgm = Message::decode_as(&mut Reader::new(sgm, Layer::Isup), variant);
    for (message, now) in [Ok(message), sgm, Ok(message), Ok(message)].iter().flatten().zip([0, 0, 0, 9]) {
        if let Ok(Progress::Complete(joined)) = segments.push(message, (1, 2), 0, now) {
            tally.wrote(Ok(joined));
        }
        while segments.given_up(now).is_some() {}
    }
    if let Ok(Some(called)) = message.get(key::CALLED_PARTY_NUMBER) {
        if let Some(text) = called.number().digits().text() {
            tally.wrote(Ok(text.as_str().as_bytes()));
        }
    }
    tally.wrote(message.replace(ParameterName::CAUSE_INDICATORS, &0x8090_u16, buf));
    let cause = message.parameter(ParameterName::CAUSE_INDICATORS).ok().flatten();
    let build = Build {
        variant,
        circuit: message.circuit(),
        message_type: message.message_type(),
        parameters: &[(ParameterName::CAUSE_INDICATORS.0, &Octets(cause.map_or(&[], |r| r.rest())))],
    };
    tally.encode(&build, buf);
}
