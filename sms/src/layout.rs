//! How a row of the message table reads, writes and shows its parameter.

use crate::{
    Address, CommandType, DataCodingScheme, FailureCause, ParameterIndicator, ProtocolIdentifier, Status,
    Timestamp, Tpdu, UserData, ValidityPeriod,
};
use sigcodec_wire::{Reader, Result, Writer, audit::Flag};

/// From whom to whom a message goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum Direction {
    /// Mobile originated: from the mobile station to the service centre.
    Mo,
    /// Mobile terminated: from the service centre to the mobile station.
    Mt,
}

/// The relay layer message that carries a TPDU, TS 24.011.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum Carrier {
    /// RP-DATA: the argument of a MAP operation that forwards a short message.
    Data,
    /// RP-ACK: its result.
    Ack,
    /// RP-ERROR: its error.
    Error,
}

/// One message of the table.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    /// The name of the specification.
    pub name: &'static str,
    /// From whom to whom it goes.
    pub direction: Direction,
    /// What carries it.
    pub carrier: Carrier,
    /// TP-Message-Type-Indicator.
    pub message_type: u8,
    /// Parameters of one bit in the first octet: the name in lowerCamelCase and the bit.
    pub bits: &'static [(&'static str, u8)],
    /// The parameters behind the first octet, in order: the name in lowerCamelCase, and `M` or `O`.
    pub parameters: &'static [(&'static str, &'static str)],
    pub(crate) also: u8,
    /// The bits of the first octet that a parameter uses.
    pub(crate) known: u8,
    pub(crate) decode: for<'a> fn(&mut Reader<'a>) -> Result<Tpdu<'a>>,
    pub(crate) items: for<'a> fn(Reader<'a>, &mut dyn FnMut(Item<'a>)),
    pub(crate) in_order: for<'a> fn(Reader<'a>) -> Option<InOrder>,
}

impl Layout {
    /// Whether a first octet names this message; the reserved type in mobile terminated RP-DATA is SMS-DELIVER.
    pub(crate) const fn accepts(&self, first: u8) -> bool {
        first & 3 == self.message_type || first & 3 == self.also
    }
}

/// What is told of a message that is in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InOrder {
    /// Where it says that it is a part of a longer one; `None` if it is one by itself.
    pub part: Option<u32>,
}

/// A parameter of a message with its octets.
#[derive(Clone, Copy, Debug)]
pub struct Item<'a> {
    /// The name in lowerCamelCase: `tpOA`.
    pub name: &'static str,
    /// Its octets; of one that cannot be read all that are left.
    pub octets: Reader<'a>,
    /// What it is.
    pub value: Result<Parameter<'a>>,
}

/// What a parameter is.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Parameter<'a> {
    /// TP-Message-Reference, TP-Message-Number.
    Number(u8),
    /// TP-Originating-Address, TP-Destination-Address, TP-Recipient-Address.
    Address(Address<'a>),
    /// TP-Protocol-Identifier.
    ProtocolIdentifier(ProtocolIdentifier),
    /// TP-Data-Coding-Scheme.
    DataCodingScheme(DataCodingScheme),
    /// TP-Service-Centre-Time-Stamp, TP-Discharge-Time.
    Timestamp(Timestamp),
    /// TP-Validity-Period.
    ValidityPeriod(ValidityPeriod),
    /// TP-Status.
    Status(Status),
    /// TP-Failure-Cause.
    FailureCause(FailureCause),
    /// TP-Command-Type.
    CommandType(CommandType),
    /// TP-Parameter-Indicator.
    Indicator(ParameterIndicator<'a>),
    /// TP-User-Data or TP-Command-Data with its length.
    UserData(UserData<'a>),
}

/// What earlier parameters say about later ones.
#[derive(Clone, Copy, Debug)]
pub(crate) struct State {
    /// The first octet.
    pub(crate) first: u8,
    /// Which optional parameters are announced.
    pub(crate) indicated: u8,
    /// The alphabet of the user data.
    pub(crate) scheme: DataCodingScheme,
    /// Whether user data came.
    pub(crate) has_data: bool,
    /// Where the user data say that the message is a part of a longer one.
    pub(crate) part: Option<u32>,
}

impl State {
    /// In front of the parameters.
    pub(crate) const fn new(first: u8) -> Self {
        Self { first, indicated: 0, scheme: DataCodingScheme::GSM7, has_data: false, part: None }
    }
}

/// A parameter as a row of the table names it.
pub(crate) trait Element<'a>: Sized {
    fn read(r: &mut Reader<'a>, state: &mut State) -> Result<Self>;
    /// Writes the parameter; `indicated` is what TP-Parameter-Indicator says.
    fn write(&self, w: &mut Writer<'_>, indicated: u8);
    fn parameter(&self) -> Option<Parameter<'a>>;
    /// Bits of the first octet that follow from the parameter.
    fn first_octet(&self) -> u8 {
        0
    }
    /// The bit of TP-Parameter-Indicator that announces the parameter.
    fn indicated(&self) -> u8 {
        0
    }
    /// What is odd about the value as a whole.
    fn odd(&self) -> Option<Flag> {
        None
    }
    /// Takes the parameter off the front of `r`: whether it can be read and an audit reports nothing of it but which part
    /// of a longer message it says that this is, which `state` keeps.
    fn is_in_order(r: &mut Reader<'a>, state: &mut State) -> bool {
        Self::read(r, state).is_ok_and(|value| value.odd().is_none())
    }
}

/// Reads a parameter and tells it; `false` when it cannot be read.
pub(crate) fn step<'a, T: Element<'a>>(
    name: &'static str,
    r: &mut Reader<'a>,
    state: &mut State,
    tell: &mut dyn FnMut(Item<'a>),
) -> bool {
    let before = *r;
    match T::read(r, state) {
        Ok(v) => {
            if let Some(parameter) = v.parameter() {
                let octets = window(before, r);
                tell(Item { name, octets, value: Ok(parameter) });
            }
            true
        }
        Err(e) => {
            tell(Item { name, octets: before, value: Err(e) });
            false
        }
    }
}

/// The octets from `before` to where `after` stands.
pub(crate) fn window<'a>(before: Reader<'a>, after: &Reader<'a>) -> Reader<'a> {
    let mut r = before;
    let n = before.len().saturating_sub(after.len());
    r.window(n).unwrap_or(before)
}

/// Messages in the order of the specification: name, direction, carrier and TP-MTI; the parameters of one bit
/// with their bits; the bits of the first octet that follow from a parameter; the parameters, `M` or `O`.
macro_rules! tpdus {
    ($(
        $(#[$m:meta])*
        $name:ident = $text:literal, $direction:ident $carrier:ident, TP-MTI = $mti:literal $(or $also:literal)? {
            $( TP-$bit:ident $bit_field:ident = $mask:literal $means:literal, )*;
            $( TP-$derived:ident = $derived_mask:literal, )*;
            $( TP-$abbreviation:ident $presence:ident $field:ident: $ty:ty, )+
        }
    )+) => {
        $(
            $(#[$m])*
            #[derive(Clone, Copy, Debug, Default, PartialEq)]
            pub struct $name<'a> {
                $( #[doc = concat!("TP-", stringify!($bit), ": ", $means, ".")] pub $bit_field: bool, )*
                $( #[doc = concat!("TP-", stringify!($abbreviation), ".")] pub $field: $ty, )+
                /// Bits of the first octet that no parameter sets.
                pub reserved: u8,
                /// Octets behind the last parameter.
                pub rest: &'a [u8],
            }

            impl<'a> $name<'a> {
                const KNOWN: u8 = 3 $(| $mask)* $(| $derived_mask)*;
                const LAYOUT: Layout = Layout {
                    name: $text,
                    direction: Direction::$direction,
                    carrier: Carrier::$carrier,
                    message_type: $mti,
                    bits: &[$( (concat!("tp", stringify!($bit)), $mask), )*],
                    parameters: &[$( (concat!("tp", stringify!($abbreviation)), stringify!($presence)), )+],
                    also: $mti $(| $also)?,
                    known: Self::KNOWN,
                    decode: |r| $name::decode(r).map(Tpdu::$name),
                    items: |r, tell| $name::items(r, tell),
                    in_order: |r| $name::in_order(r),
                };
                /// The first octet as type and parameters say.
                fn first_octet(&self) -> u8 {
                    $mti $(| if self.$bit_field { $mask } else { 0 })* $(| self.$field.first_octet())+
                }
                #[allow(unused_assignments, reason = "the last parameter has no successor")]
                fn items(mut r: Reader<'a>, tell: &mut dyn FnMut(Item<'a>)) {
                    let Ok(first) = r.u8() else { return };
                    let mut state = State::new(first);
                    $(
                        let name = concat!("tp", stringify!($abbreviation));
                        if !step::<$ty>(name, &mut r, &mut state, tell) {
                            return;
                        }
                    )+
                }
                fn in_order(mut r: Reader<'a>) -> Option<InOrder> {
                    let first = r.u8().ok().filter(|first| first | Self::KNOWN == Self::KNOWN && first & 3 == $mti)?;
                    let mut state = State::new(first);
                    $( if !<$ty>::is_in_order(&mut r, &mut state) { return None; } )+
                    // A header may be announced where there are user data that could have one, and nothing follows.
                    let is_whole = r.is_empty() && (first & 0x40 == 0 || state.has_data);
                    is_whole.then_some(InOrder { part: state.part })
                }
            }

            impl<'a> Decode<'a> for $name<'a> {
                const LAYER: Layer = Layer::Sms;

                /// Takes all of `r`; octets behind the last parameter are the `rest`.
                fn decode(r: &mut Reader<'a>) -> Result<Self> {
                    let mut at = r.in_layer(Layer::Sms);
                    let start = at;
                    r.take_rest();
                    let first = at.u8()?;
                    if !Self::LAYOUT.accepts(first) {
                        return Err(start.error(Kind::MessageType).with_detail(u16::from(first & 3)));
                    }
                    let mut state = State::new(first);
                    let mut out = Self {
                        $( $bit_field: first & $mask != 0, )*
                        $( $field: <$ty>::read(&mut at, &mut state)?, )+
                        reserved: 0,
                        rest: at.take_rest(),
                    };
                    out.reserved = first & !out.first_octet();
                    Ok(out)
                }
            }

            impl Encode for $name<'_> {
                fn encode(&self, w: &mut Writer<'_>) {
                    let indicated = 0 $(| self.$field.indicated())+;
                    w.bytes(self.rest);
                    backwards!(self w indicated; $($field)+);
                    w.u8(self.reserved | self.first_octet());
                }
            }

            #[cfg(feature = "serde")]
            impl serde::Serialize for $name<'_> {
                fn serialize<S: serde::Serializer>(&self, s: S) -> core::result::Result<S::Ok, S::Error> {
                    use serde::ser::SerializeStruct as _;
                    let n = Self::LAYOUT.bits.len().saturating_add(Self::LAYOUT.parameters.len());
                    let mut out = s.serialize_struct($text, n.saturating_add(2))?;
                    $( out.serialize_field(concat!("tp", stringify!($bit)), &self.$bit_field)?; )*
                    $( out.serialize_field(concat!("tp", stringify!($abbreviation)), &self.$field)?; )+
                    out.serialize_field("reserved", &self.reserved)?;
                    out.serialize_field("rest", &sigcodec_wire::show::Hex(self.rest))?;
                    out.end()
                }
            }

            #[cfg(feature = "arbitrary")]
            impl<'a> arbitrary::Arbitrary<'a> for $name<'a> {
                /// Reads the parameters off arbitrary octets behind a first octet of the right type.
                fn arbitrary(u: &mut arbitrary::Unstructured<'a>) -> arbitrary::Result<Self> {
                    let first = u8::arbitrary(u)? & !3 | $mti;
                    let size = u.int_in_range(0..=u.len().min(255))?;
                    let mut at = Reader::new(u.bytes(size)?, Layer::Sms);
                    let mut state = State::new(first);
                    let wrong = |_| arbitrary::Error::NotEnoughData;
                    let mut out = Self {
                        $( $bit_field: first & $mask != 0, )*
                        $( $field: <$ty>::read(&mut at, &mut state).map_err(wrong)?, )+
                        reserved: 0,
                        rest: at.take_rest(),
                    };
                    out.reserved = first & !out.first_octet();
                    Ok(out)
                }
            }
        )+

        /// A message of any type.
        #[derive(Clone, Copy, Debug, PartialEq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize))]
        #[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
        #[non_exhaustive]
        pub enum Tpdu<'a> { $( $(#[$m])* $name($name<'a>), )+ }

        impl Encode for Tpdu<'_> {
            fn encode(&self, w: &mut Writer<'_>) {
                match self { $( Self::$name(m) => m.encode(w), )+ }
            }
        }
        impl Tpdu<'_> {
            /// How the message is laid out.
            #[must_use]
            pub const fn layout(&self) -> &'static Layout {
                match self { $( Self::$name(_) => &$name::LAYOUT, )+ }
            }
        }

        /// Every message, in the order of the specification; the reports once for each of their forms.
        pub static TPDUS: &[Layout] = &[$($name::LAYOUT),+];
    };
}
pub(crate) use tpdus;

/// Writes parameters last to first.
macro_rules! backwards {
    ($self:ident $w:ident $indicated:ident;) => {};
    ($self:ident $w:ident $indicated:ident; $first:ident $($rest:ident)*) => {
        backwards!($self $w $indicated; $($rest)*);
        $self.$first.write($w, $indicated);
    };
}
pub(crate) use backwards;
