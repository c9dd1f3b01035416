//! What information elements are read as, and the identifier of a transaction.

use crate::id;
use sigcodec_gsm::digits::Tbcd;
use sigcodec_per::{Bits, Encoder, FromPer, Key, Range, SIZE, SIZES, ToPer};
use sigcodec_wire::Result;

/// Typed handles on information elements.
///
/// ```
/// use sigcodec_pcap_ap::{Message, key};
///
/// fn imsi(message: &Message<'_>) -> sigcodec_wire::Result<Option<String>> {
///     Ok(message.get(key::IMSI)?.map(|imsi| imsi.0.to_string()))
/// }
/// ```
pub mod key {
    use super::{Imei, Imsi, Key, id};

    /// [`id::IMSI`], TS 25.453 §9.2.2.
    pub const IMSI: Key<Imsi<'static>> = Key::new(id::IMSI);
    /// [`id::IMEI`], TS 25.453 §9.2.2.
    pub const IMEI: Key<Imei<'static>> = Key::new(id::IMEI);
}

/// The identifier of a transaction, which an answer repeats: `TransactionID`, TS 25.453 §9.2.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TransactionId {
    /// `shortTID`: 0 to 127.
    Short(u8),
    /// `longTID`: 0 to 32767.
    Long(u16),
}
const SHORT: Range = Range::new(0, 127);
const LONG: Range = Range::new(0, 32767);

impl FromPer for TransactionId {
    type Value<'a> = Self;
    fn read<'a>(r: &mut Bits<'a>) -> Result<Self> {
        Ok(if r.bit()? {
            Self::Long(u16::try_from(r.integer(LONG)?).unwrap_or(0))
        } else {
            Self::Short(u8::try_from(r.integer(SHORT)?).unwrap_or(0))
        })
    }
}
/// A number above its limit fails with [`Kind::Value`](sigcodec_wire::Kind::Value).
impl ToPer for TransactionId {
    fn write(&self, out: &mut Encoder<'_>) {
        match *self {
            Self::Short(number) => {
                out.bits(0, 1);
                out.integer(SHORT, number.into());
            }
            Self::Long(number) => {
                out.bits(1, 1);
                out.integer(LONG, number.into());
            }
        }
    }
}

macro_rules! identities {
    ($( $(#[$m:meta])* $name:ident $size:expr; )+) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name<'a>(pub Tbcd<'a>);
        impl FromPer for $name<'_> {
            type Value<'a> = $name<'a>;
            fn read<'a>(r: &mut Bits<'a>) -> Result<$name<'a>> {
                // Above two octets a string lies where it came.
                let text = r.octet_string($size)?;
                Ok($name(Tbcd::new(text.borrowed().unwrap_or_default())))
            }
        }
        impl ToPer for $name<'_> {
            fn write(&self, out: &mut Encoder<'_>) {
                out.octet_string($size, self.0.octets());
            }
        }
    )+ };
}
identities! {
    /// The identity of a subscriber: 3 to 8 octets of digits.
    Imsi SIZES(3, 8);
    /// The identity of an equipment: 8 octets of digits.
    Imei SIZE(8);
}
