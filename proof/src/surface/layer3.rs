//! BSSAP, DTAP and SGsAP.

use super::Tally;
use sigcodec::{
    bssap, dtap, sgsap,
    wire::{Decode as _, Layer, Reader, walk::Walk as _},
};

/// Every message of BSSAP, as those of both variants.
pub fn bssap(octets: &[u8], buf: &mut [u8], tally: &mut Tally) {
    for variant in [bssap::Variant::Bssap, bssap::Variant::BssapLe] {
        let message = bssap::Message::decode_as(&mut Reader::new(octets, Layer::Bssap), variant);
        if let Ok(message) = message {
            management(&message, buf, tally);
        }
    }
}

fn management(message: &bssap::Message<'_>, buf: &mut [u8], tally: &mut Tally) {
    message.walk(tally);
    message.audit(tally);
    message.check(&mut |_| tally.violation());
    tally.encode(message, buf);
    tally.encode(&message.canonical(), buf);
    let cause = message.get(bssap::key::CAUSE).ok().flatten();
    let octets = cause.map_or(&[][..], bssap::Cause::octets);
    if let Some(message_type) = message.message_type() {
        let build = bssap::Build { message_type, elements: &[bssap::key::CAUSE.value(&octets)] };
        tally.encode(&build, buf);
    }
    if let Some(data) = message.layer3() {
        tally.encode(&bssap::Transfer { dlci: 0, data: &data }, buf);
    }
}

/// Every message of layer 3 of the radio interface.
pub fn dtap(octets: &[u8], buf: &mut [u8], tally: &mut Tally) {
    let Ok(message) = dtap::Message::from_bytes(octets) else { return };
    message.walk(tally);
    message.audit(tally);
    message.check(&mut |_| tally.violation());
    tally.encode(&message, buf);
    tally.encode(&message.canonical(), buf);
    if let Some(Ok(rp)) = message.rp() {
        if let Some(data) = rp.user_data() {
            tally.encode(&data, buf);
        }
    }
    let identity = message.get(dtap::key::MOBILE_IDENTITY).ok().flatten();
    let octets = identity.map_or(&[][..], |i| i.octets());
    let build = dtap::Build { head: message.head(), elements: &[dtap::key::MOBILE_IDENTITY.value(&octets)] };
    tally.encode(&build, buf);
}

/// Every message of SGsAP and BSSAP+.
pub fn sgsap(octets: &[u8], buf: &mut [u8], tally: &mut Tally) {
    for variant in [sgsap::Variant::Sgsap, sgsap::Variant::BssapPlus] {
        let message = sgsap::Message::decode_as(&mut Reader::new(octets, Layer::Sgsap), variant);
        if let Ok(message) = message {
            typed(&message, buf, tally);
        }
    }
}

fn typed(message: &sgsap::Message<'_>, buf: &mut [u8], tally: &mut Tally) {
    message.walk(tally);
    message.audit(tally);
    message.check(&mut |_| tally.violation());
    tally.encode(message, buf);
    tally.encode(&message.canonical(), buf);
    let imsi = message.get(sgsap::key::IMSI).ok().flatten();
    let octets = imsi.map_or(&[][..], |i| i.octets());
    let build =
        sgsap::Build { message_type: message.message_type(), elements: &[sgsap::key::IMSI.value(&octets)] };
    tally.encode(&build, buf);
}
