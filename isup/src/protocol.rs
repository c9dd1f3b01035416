//! ISUP and BICC as protocols among others.

use crate::{Message, Variant};
use sigcodec_wire::{Encode as _, Error, Layer, Network, Protocol, Reader, Result, Writer, audit::Auditor};

macro_rules! protocols {
    ($($(#[$m:meta])* $ty:ident, |$network:ident| $variant:expr;)+) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug)]
        pub struct $ty;

        impl Protocol for $ty {
            type Message<'a> = Message<'a>;
            const LAYER: Layer = Layer::Isup;

            #[inline(always)]
            fn decode(octets: Reader<'_>, $network: Network) -> Result<Message<'_>> {
                let mut r = octets;
                Message::decode_as(&mut r, $variant)
            }
            fn check(message: &Message<'_>, report: &mut dyn FnMut(Error)) {
                message.check(report);
            }
            fn audit(message: &Message<'_>, auditor: &mut dyn Auditor) {
                message.audit(auditor);
            }
            fn encode(message: &Message<'_>, w: &mut Writer<'_>) {
                message.canonical().encode(w);
            }
        }
    )+ };
}
protocols! {
    /// ISUP, Q.763 and T1.113.
    Isup, |network| Variant::Isup(network);
    /// BICC, Q.1902.3.
    Bicc, |_network| Variant::Bicc;
}
