//! Building connectionless messages: the payload's encoder nests inside, in one pass.

use crate::{
    address::Address,
    cause::ReturnCause,
    parameter::{HopCounter, Importance, ProtocolClass, Segmentation, refuse},
};
use sigcodec_wire::{Encode, Kind, Layer, Writer};

/// Largest number of octets of data that LUDT carries, Q.713 §4.20.
pub const MAX_LONG_DATA: usize = 3952;

/// Unitdata, Q.713 §4.10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Udt<'a, D> {
    /// Class 0 or 1 and whether it is returned on error.
    pub protocol_class: ProtocolClass,
    /// Called party address.
    pub called: Address<'a>,
    /// Calling party address.
    pub calling: Address<'a>,
    /// The data; at most 255 octets fit.
    pub data: D,
}

/// Unitdata service, Q.713 §4.11.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Udts<'a, D> {
    /// Why the message comes back.
    pub return_cause: ReturnCause,
    /// Called party address.
    pub called: Address<'a>,
    /// Calling party address.
    pub calling: Address<'a>,
    /// The data; at most 255 octets fit.
    pub data: D,
}

macro_rules! extended {
    ($($(#[$m:meta])* $name:ident, $code:literal, $first:ident: $ty:ty, $long:literal;)+) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $name<'a, D> {
            /// The first octet of the mandatory part.
            pub $first: $ty,
            /// Hop counter, 1 to 15.
            pub hop_counter: HopCounter,
            /// Called party address.
            pub called: Address<'a>,
            /// Calling party address.
            pub calling: Address<'a>,
            /// The data.
            pub data: D,
            /// That this is one segment of several.
            pub segmentation: Option<Segmentation>,
            /// Importance, 0 to 7.
            pub importance: Option<Importance>,
        }
        impl<D: Encode> Encode for $name<'_, D> {
            fn encode(&self, w: &mut Writer<'_>) {
                let optional = optional(self.segmentation, self.importance, w);
                let sizes = variable(&self.called, &self.calling, &self.data, $long, w);
                pointers(sizes, optional, $long, w);
                self.hop_counter.encode(w);
                self.$first.encode(w);
                w.u8($code);
            }
        }
    )+ };
}
extended! {
    /// Extended unitdata, Q.713 §4.18.
    Xudt, 0x11, protocol_class: ProtocolClass, false;
    /// Extended unitdata service, Q.713 §4.19.
    Xudts, 0x12, return_cause: ReturnCause, false;
    /// Long unitdata, Q.713 §4.20.
    Ludt, 0x13, protocol_class: ProtocolClass, true;
    /// Long unitdata service, Q.713 §4.21.
    Ludts, 0x14, return_cause: ReturnCause, true;
}

impl<D: Encode> Encode for Udt<'_, D> {
    fn encode(&self, w: &mut Writer<'_>) {
        refuse(self.protocol_class.class() > 3, w);
        unitdata(0x09, self.protocol_class.0, (&self.called, &self.calling, &self.data), w);
    }
}
impl<D: Encode> Encode for Udts<'_, D> {
    fn encode(&self, w: &mut Writer<'_>) {
        unitdata(0x0a, self.return_cause.0, (&self.called, &self.calling, &self.data), w);
    }
}

/// UDT or UDTS: type, class or cause, and three short pointers are written in one go.
#[inline]
fn unitdata(
    message_type: u8,
    first: u8,
    (called, calling, data): (&Address<'_>, &Address<'_>, &impl Encode),
    w: &mut Writer<'_>,
) {
    let sizes = variable(called, calling, data, false, w);
    let [called, calling, _] = sizes;
    let to_data = called.wrapping_add(calling).wrapping_add(1);
    match (u8::try_from(called.wrapping_add(2)), u8::try_from(to_data)) {
        (Ok(to_calling), Ok(to_data)) => w.array([message_type, first, 3, to_calling, to_data]),
        _ => {
            w.fail(Kind::TooLong, Layer::Sccp);
            w.array([message_type, first, 3, 0, 0]);
        }
    }
}

/// The optional part; whether there is one.
fn optional(segmentation: Option<Segmentation>, importance: Option<Importance>, w: &mut Writer<'_>) -> bool {
    if segmentation.is_none() && importance.is_none() {
        return false;
    }
    w.u8(0);
    if let Some(i) = importance {
        i.encode(w);
        w.array([18, 1]);
    }
    if let Some(s) = segmentation {
        s.encode(w);
        w.array([16, 4]);
    }
    true
}

/// Octets of called address, calling address and data, lengths included.
#[inline]
fn variable(
    called: &Address<'_>,
    calling: &Address<'_>,
    data: &impl Encode,
    long: bool,
    w: &mut Writer<'_>,
) -> [usize; 3] {
    let n = w.measure(|w| data.encode(w));
    let data = if long {
        if n > MAX_LONG_DATA {
            w.fail(Kind::TooLong, Layer::Sccp);
        }
        long_counted(n, w)
    } else {
        counted(n, w)
    };
    let calling = calling.encode_counted(w);
    [called.encode_counted(w), calling, data]
}

/// Puts the length octet of `n` octets in front; a longer part is refused.
#[inline]
pub(crate) fn counted(n: usize, w: &mut Writer<'_>) -> usize {
    match u8::try_from(n) {
        Ok(n) => w.u8(n),
        Err(_) => {
            w.u8(0);
            w.fail(Kind::TooLong, Layer::Sccp);
        }
    }
    n.wrapping_add(1)
}

/// Puts the length of `n` octets of long data in front, least significant octet first.
pub(crate) fn long_counted(n: usize, w: &mut Writer<'_>) -> usize {
    match u16::try_from(n) {
        Ok(length) => w.array(length.to_le_bytes()),
        Err(_) => w.fail(Kind::TooLong, Layer::Sccp),
    }
    n.wrapping_add(2)
}

/// Puts the pointers in front: each counts from itself, or from its second octet, to the part it leads to.
fn pointers([called, calling, data]: [usize; 3], optional: bool, long: bool, w: &mut Writer<'_>) {
    let value = |index: usize, before: usize| {
        let left = 4usize.wrapping_sub(index);
        let own = if long { left.wrapping_mul(2).wrapping_sub(1) } else { left };
        own.wrapping_add(before)
    };
    let parts = called.wrapping_add(calling);
    write_pointer(if optional { value(3, parts.wrapping_add(data)) } else { 0 }, long, w);
    write_pointer(value(2, parts), long, w);
    write_pointer(value(1, called), long, w);
    write_pointer(value(0, 0), long, w);
}

pub(crate) fn write_pointer(value: usize, long: bool, w: &mut Writer<'_>) {
    if long {
        match u16::try_from(value) {
            Ok(v) => w.array(v.to_le_bytes()),
            Err(_) => w.fail(Kind::TooLong, Layer::Sccp),
        }
    } else {
        match u8::try_from(value) {
            Ok(v) => w.u8(v),
            Err(_) => w.fail(Kind::TooLong, Layer::Sccp),
        }
    }
}
