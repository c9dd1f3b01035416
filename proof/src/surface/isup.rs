//! ISUP and BICC.

use super::Tally;
use sigcodec::{
    isup::{Build, Message, ParameterName, Variant},
    wire::{Encode, Layer, Network, Reader, Writer, walk::Walk as _},
};

/// Every message of ISUP as the networks have it.
pub fn isup(octets: &[u8], buf: &mut [u8], tally: &mut Tally) {
    for network in [Network::Itu, Network::Ansi, Network::Japan] {
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
