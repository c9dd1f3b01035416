//! BSSAP as a protocol among others.

use crate::{Message, Variant};
use sigcodec_wire::{
    Carried, Encode as _, Error, Layer, Network, Protocol, Reader, Result, Selector, Writer, audit::Auditor,
};

macro_rules! protocols {
    ($($(#[$m:meta])* $ty:ident;)+) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug)]
        pub struct $ty;

        impl Protocol for $ty {
            type Message<'a> = Message<'a>;
            const LAYER: Layer = Layer::Bssap;

            fn decode(octets: Reader<'_>, _: Network) -> Result<Message<'_>> {
                let mut r = octets;
                Message::decode_as(&mut r, Variant::$ty)
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
            /// The message of the radio interface.
            fn carries<'a>(message: &Self::Message<'a>) -> Carried<'a> {
                message.layer3().map_or(Carried::Nothing, |data| Carried::Whole(Selector::Layer3, data))
            }
        }
    )+ };
}
protocols! {
    /// BSSAP.
    Bssap;
    /// BSSAP-LE, TS 49.031.
    BssapLe;
}
