//! What information elements are read as: identities, areas, causes, security.

use crate::{constants::id, ies};
use core::fmt;
use sigcodec_gsm::{digits::Tbcd, plmn::Plmn};
use sigcodec_per::{Bits, Encoder, Form, FromPer, Index, Key, Range, SIZE, SIZES, Size, Text, ToPer, Type};
use sigcodec_wire::{Kind, Reader, Result};

/// Typed handles on information elements.
///
/// ```
/// use sigcodec_ranap::{Message, PermanentNasUeId, key};
///
/// fn imsi(message: &Message<'_>) -> sigcodec_wire::Result<Option<String>> {
///     Ok(match message.get(key::PERMANENT_NAS_UE_ID)? {
///         Some(PermanentNasUeId::Imsi(digits)) => Some(digits.to_string()),
///         _ => None,
///     })
/// }
/// ```
pub mod key {
    use super::{
        Cause, CnDomain, EncryptionAlgorithm, GlobalRnc, IntegrityProtectionAlgorithm,
        IuSignallingConnection, Key, Lai, NasPdu, PermanentNasUeId, Permitted, Rac, Sai, TemporaryUeId, UeId,
        id,
    };

    macro_rules! keys {
        ($( $key:ident: $ty:ty, $clause:literal; )+) => { $(
            #[doc = concat!("[`id::", stringify!($key), "`], TS 25.413 §", $clause, ".")]
            pub const $key: Key<$ty> = Key::new(id::$key);
        )+ };
    }
    keys! {
        CN_DOMAIN_INDICATOR: CnDomain, "9.2.1.5";
        CAUSE: Cause, "9.2.1.4";
        ENCRYPTION_INFORMATION: Permitted<'static, EncryptionAlgorithm>, "9.2.1.12";
        INTEGRITY_PROTECTION_INFORMATION: Permitted<'static, IntegrityProtectionAlgorithm>, "9.2.1.11";
        CHOSEN_INTEGRITY_PROTECTION_ALGORITHM: IntegrityProtectionAlgorithm, "9.2.1.13";
        CHOSEN_ENCRYPTION_ALGORITHM: EncryptionAlgorithm, "9.2.1.14";
        PERMANENT_NAS_UE_ID: PermanentNasUeId<'static>, "9.2.3.1";
        TEMPORARY_UE_ID: TemporaryUeId, "9.2.3.2";
        NAS_PDU: NasPdu<'static>, "9.2.3.5";
        LAI: Lai, "9.2.3.6";
        RAC: Rac, "9.2.3.7";
        SAI: Sai, "9.2.3.9";
        IU_SIG_CON_ID: IuSignallingConnection, "9.2.1.38";
        GLOBAL_RNC_ID: GlobalRnc, "9.2.1.39";
        UE_ID: UeId<'static>, "9.2.1.68";
    }
}

/// The front of a SEQUENCE without an extension marker whose extensions alone may be absent: one bit.
const fn front(extensions: bool) -> u64 {
    extensions as u64
}
fn put<const N: usize>(out: &mut Encoder<'_>, octets: [u8; N]) {
    out.octet_string(SIZE(u32::try_from(N).unwrap_or(0)), &octets);
}
/// The alternative of an extensible CHOICE; of an extension the contents of its open type follow.
#[inline]
fn alternative<'a>(r: &mut Bits<'a>, most: i64) -> Result<(Index, Bits<'a>)> {
    if r.bit()? {
        let number = r.small()?;
        return Ok((Index { number, is_extension: true }, Bits::new(r.open()?)));
    }
    let before = *r;
    match r.integer(Range::new(0, most)) {
        Ok(number) => Ok((Index { number: number.unsigned_abs(), is_extension: false }, *r)),
        Err(e) if e.kind() == Kind::Value => Err(before.error(Kind::Choice)),
        Err(e) => Err(e),
    }
}

/// A domain of the core network, TS 25.413 §9.2.1.5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CnDomain {
    /// Circuit switched.
    Cs,
    /// Packet switched.
    Ps,
}
impl FromPer for CnDomain {
    type Value<'a> = Self;
    #[inline]
    fn read<'a>(r: &mut Bits<'a>) -> Result<Self> {
        Ok(if r.bit()? { Self::Ps } else { Self::Cs })
    }
}
impl ToPer for CnDomain {
    fn write(&self, out: &mut Encoder<'_>) {
        out.bits(u64::from(*self == Self::Ps), 1);
    }
}

/// A location area, TS 25.413 §9.2.3.6.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Lai {
    /// The network.
    pub plmn: Plmn,
    /// Location area code.
    pub lac: u16,
}
impl FromPer for Lai {
    type Value<'a> = Self;
    #[inline]
    fn read<'a>(r: &mut Bits<'a>) -> Result<Self> {
        r.bit()?;
        Ok(Self { plmn: Plmn(r.array()?), lac: u16::from_be_bytes(r.array()?) })
    }
}
impl ToPer for Lai {
    fn write(&self, out: &mut Encoder<'_>) {
        out.bits(front(false), 1);
        put(out, self.plmn.0);
        put(out, self.lac.to_be_bytes());
    }
}

/// A routing area code in its location area, TS 25.413 §9.2.3.7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rac(pub u8);
impl FromPer for Rac {
    type Value<'a> = Self;
    #[inline]
    fn read<'a>(r: &mut Bits<'a>) -> Result<Self> {
        r.array().map(|[rac]| Self(rac))
    }
}
impl ToPer for Rac {
    fn write(&self, out: &mut Encoder<'_>) {
        put(out, [self.0]);
    }
}

/// A service area, TS 25.413 §9.2.3.9.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Sai {
    /// The network.
    pub plmn: Plmn,
    /// Location area code.
    pub lac: u16,
    /// Service area code.
    pub sac: u16,
}
impl FromPer for Sai {
    type Value<'a> = Self;
    #[inline]
    fn read<'a>(r: &mut Bits<'a>) -> Result<Self> {
        r.bit()?;
        Ok(Self {
            plmn: Plmn(r.array()?),
            lac: u16::from_be_bytes(r.array()?),
            sac: u16::from_be_bytes(r.array()?),
        })
    }
}
impl ToPer for Sai {
    fn write(&self, out: &mut Encoder<'_>) {
        out.bits(front(false), 1);
        put(out, self.plmn.0);
        put(out, self.lac.to_be_bytes());
        put(out, self.sac.to_be_bytes());
    }
}

/// A radio network controller, TS 25.413 §9.2.1.39.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GlobalRnc {
    /// The network.
    pub plmn: Plmn,
    /// Its number: 0 to 4095.
    pub rnc: u16,
}
impl FromPer for GlobalRnc {
    type Value<'a> = Self;
    #[inline]
    fn read<'a>(r: &mut Bits<'a>) -> Result<Self> {
        let plmn = Plmn(r.array()?);
        Ok(Self { plmn, rnc: u16::try_from(r.integer(Range::new(0, 4095))?).unwrap_or(0) })
    }
}
impl ToPer for GlobalRnc {
    fn write(&self, out: &mut Encoder<'_>) {
        put(out, self.plmn.0);
        out.integer(Range::new(0, 4095), self.rnc.into());
    }
}

/// A signalling connection of the Iu interface: 24 bits, TS 25.413 §9.2.1.38.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct IuSignallingConnection(pub [u8; 3]);
impl FromPer for IuSignallingConnection {
    type Value<'a> = Self;
    #[inline]
    fn read<'a>(r: &mut Bits<'a>) -> Result<Self> {
        r.array().map(Self)
    }
}
impl ToPer for IuSignallingConnection {
    fn write(&self, out: &mut Encoder<'_>) {
        put(out, self.0);
    }
}

/// A message of the non-access stratum, TS 25.413 §9.2.3.5.
#[derive(Clone, Copy, Debug)]
pub struct NasPdu<'a>(pub Reader<'a>);
impl FromPer for NasPdu<'_> {
    type Value<'a> = NasPdu<'a>;
    #[inline]
    fn read<'a>(r: &mut Bits<'a>) -> Result<NasPdu<'a>> {
        r.open().map(NasPdu)
    }
}
impl ToPer for NasPdu<'_> {
    fn write(&self, out: &mut Encoder<'_>) {
        out.octet_string(Size::ANY, self.0.rest());
    }
}

/// The permanent identity of a subscriber, TS 25.413 §9.2.3.1.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum PermanentNasUeId<'a> {
    /// An IMSI.
    Imsi(Tbcd<'a>),
    /// An identity of a later version: its index among the extensions, and its octets.
    Other(u64, Reader<'a>),
}
const IMSI: Size = SIZES(3, 8);
fn digits<'a>(text: &Text<'a>) -> Tbcd<'a> {
    // Above two octets a string lies where it came.
    Tbcd::new(text.borrowed().unwrap_or_default())
}
impl FromPer for PermanentNasUeId<'_> {
    type Value<'a> = PermanentNasUeId<'a>;
    #[inline]
    fn read<'a>(r: &mut Bits<'a>) -> Result<PermanentNasUeId<'a>> {
        let (index, mut value) = alternative(r, 0)?;
        if index.is_extension {
            return Ok(PermanentNasUeId::Other(index.number, value.rest()));
        }
        Ok(PermanentNasUeId::Imsi(digits(&value.octet_string(IMSI)?)))
    }
}
impl ToPer for PermanentNasUeId<'_> {
    fn write(&self, out: &mut Encoder<'_>) {
        match self {
            Self::Imsi(digits) => {
                out.bits(0, 1);
                out.octet_string(IMSI, digits.octets());
            }
            Self::Other(number, octets) => other(*number, octets, out),
        }
    }
}
fn other(number: u64, octets: &Reader<'_>, out: &mut Encoder<'_>) {
    out.bits(1, 1);
    out.small(number);
    out.opaque(octets.rest());
}

/// A temporary identity, TS 25.413 §9.2.3.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemporaryUeId {
    /// A TMSI.
    Tmsi(u32),
    /// A P-TMSI.
    PTmsi(u32),
    /// An identity of a later version: its index among the extensions.
    Other(u64),
}
impl FromPer for TemporaryUeId {
    type Value<'a> = Self;
    #[inline]
    fn read<'a>(r: &mut Bits<'a>) -> Result<Self> {
        let (index, mut value) = alternative(r, 1)?;
        if index.is_extension {
            return Ok(Self::Other(index.number));
        }
        let number = u32::from_be_bytes(value.array()?);
        Ok(if index.number == 0 { Self::Tmsi(number) } else { Self::PTmsi(number) })
    }
}
impl ToPer for TemporaryUeId {
    /// An identity of a later version fails with [`Kind::Choice`].
    fn write(&self, out: &mut Encoder<'_>) {
        let (choice, number) = match self {
            Self::Tmsi(number) => (0, number),
            Self::PTmsi(number) => (1, number),
            Self::Other(_) => return out.fail(Kind::Choice),
        };
        out.bits(choice, 2);
        put(out, number.to_be_bytes());
    }
}

/// A subscriber or its equipment, TS 25.413 §9.2.1.68.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum UeId<'a> {
    /// An IMSI.
    Imsi(Tbcd<'a>),
    /// An IMEI.
    Imei(Tbcd<'a>),
    /// An IMEISV.
    Imeisv(Tbcd<'a>),
    /// An identity of a later version: its index among the extensions, and its octets.
    Other(u64, Reader<'a>),
}
impl FromPer for UeId<'_> {
    type Value<'a> = UeId<'a>;
    #[inline]
    fn read<'a>(r: &mut Bits<'a>) -> Result<UeId<'a>> {
        let (index, mut value) = alternative(r, 1)?;
        Ok(match (index.is_extension, index.number) {
            (false, 0) => UeId::Imsi(digits(&value.octet_string(IMSI)?)),
            (false, _) => UeId::Imei(digits(&value.octet_string(SIZE(8))?)),
            (true, 0) => UeId::Imeisv(digits(&value.octet_string(SIZE(8))?)),
            (true, number) => UeId::Other(number, value.rest()),
        })
    }
}
impl ToPer for UeId<'_> {
    fn write(&self, out: &mut Encoder<'_>) {
        match self {
            Self::Imsi(digits) => {
                out.bits(0, 2);
                out.octet_string(IMSI, digits.octets());
            }
            Self::Imei(digits) => {
                out.bits(1, 2);
                out.octet_string(SIZE(8), digits.octets());
            }
            Self::Imeisv(digits) => {
                out.bits(1, 1);
                out.small(0);
                out.open(|out| out.octet_string(SIZE(8), digits.octets()));
            }
            Self::Other(number, octets) => other(*number, octets, out),
        }
    }
}

/// The name of a number in a type.
fn named(ty: &Type, number: i64) -> Option<&'static str> {
    let Form::Integer(range, names) = ty.form else { return None };
    range.has(number).then(|| names.iter().find(|(of, _)| *of == number).map(|(_, name)| *name))?
}

/// A cause, TS 25.413 §9.2.1.4: its number, which tells its group too.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Cause(pub u16);

/// The groups of causes, in the order of the CHOICE; the last is its extension.
const CAUSES: [&Type; 7] = [
    &ies::CAUSE_RADIO_NETWORK,
    &ies::CAUSE_TRANSMISSION_NETWORK,
    &ies::CAUSE_NAS,
    &ies::CAUSE_PROTOCOL,
    &ies::CAUSE_MISC,
    &ies::CAUSE_NON_STANDARD,
    &ies::CAUSE_RADIO_NETWORK_EXTENSION,
];
/// Its range; every cause is an INTEGER.
const fn range(ty: &Type) -> Range {
    match ty.form {
        Form::Integer(range, _) => range,
        _ => Range::new(0, 0),
    }
}

impl Cause {
    /// Its name; `None` for a number without one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        CAUSES.iter().find_map(|ty| named(ty, self.0.into()))
    }
    /// The name of the type of its group; `None` for a number of no group.
    #[must_use]
    pub fn group(self) -> Option<&'static str> {
        CAUSES.iter().find(|ty| range(ty).has(self.0.into())).map(|ty| ty.kind.name)
    }
}
impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Cause({})", self.0),
        }
    }
}
impl FromPer for Cause {
    type Value<'a> = Self;
    /// [`Kind::Choice`] for a group of a later version.
    #[inline]
    fn read<'a>(r: &mut Bits<'a>) -> Result<Self> {
        let before = *r;
        let (index, mut value) = alternative(r, 5)?;
        let place = usize::try_from(index.number).unwrap_or(usize::MAX);
        let place = if index.is_extension { place.saturating_add(6) } else { place };
        let Some(ty) = CAUSES.get(place) else { return Err(before.error(Kind::Choice)) };
        value.integer(range(ty)).map(|number| Self(u16::try_from(number).unwrap_or(0)))
    }
}
impl ToPer for Cause {
    /// A number of no group fails with [`Kind::Value`].
    fn write(&self, out: &mut Encoder<'_>) {
        let number = i64::from(self.0);
        let found = (0u64..).zip(CAUSES).find(|(_, ty)| range(ty).has(number));
        match found {
            Some((6, ty)) => {
                out.bits(1, 1);
                out.small(0);
                out.open(|out| out.integer(range(ty), number));
            }
            Some((place, ty)) => {
                out.bits(place, 4);
                out.integer(range(ty), number);
            }
            None => out.fail(Kind::Value),
        }
    }
}

/// An algorithm: a number of 0 to 15.
pub trait Algorithm: Copy {
    /// The algorithm with a number.
    fn new(number: u8) -> Self;
}
macro_rules! algorithms {
    ($( $(#[$m:meta])* $name:ident of $ty:ident; )+) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        pub struct $name(pub u8);

        impl $name {
            /// Its name; `None` for a number without one.
            #[must_use]
            pub fn name(self) -> Option<&'static str> {
                named(&ies::$ty, self.0.into())
            }
        }
        impl Algorithm for $name {
            fn new(number: u8) -> Self {
                Self(number)
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self.name() {
                    Some(name) => f.write_str(name),
                    None => write!(f, "{}", self.0),
                }
            }
        }
        impl FromPer for $name {
            type Value<'a> = Self;
            #[inline]
    fn read<'a>(r: &mut Bits<'a>) -> Result<Self> {
                r.bits(4).map(|number| Self(u8::try_from(number).unwrap_or(0)))
            }
        }
        impl ToPer for $name {
            fn write(&self, out: &mut Encoder<'_>) {
                out.integer(Range::new(0, 15), self.0.into());
            }
        }
    )+ };
}
algorithms! {
    /// An algorithm of ciphering, TS 25.413 §9.2.1.12.
    EncryptionAlgorithm of ENCRYPTION_ALGORITHM;
    /// An algorithm of integrity protection, TS 25.413 §9.2.1.11.
    IntegrityProtectionAlgorithm of INTEGRITY_PROTECTION_ALGORITHM;
}

/// Algorithms that are permitted, 1 to 16 in the order of preference, and the key of 128 bits.
#[derive(Clone, Copy, Debug)]
pub struct Permitted<'a, A> {
    numbers: [u8; 16],
    count: usize,
    /// The key.
    pub key: &'a [u8],
    of: core::marker::PhantomData<A>,
}
impl<A: Algorithm> Permitted<'_, A> {
    /// The algorithms.
    pub fn algorithms(&self) -> impl Iterator<Item = A> {
        self.numbers.into_iter().take(self.count).map(A::new)
    }
}
impl<A: Algorithm> FromPer for Permitted<'_, A> {
    type Value<'a> = Permitted<'a, A>;
    #[inline]
    fn read<'a>(r: &mut Bits<'a>) -> Result<Permitted<'a, A>> {
        r.bit()?;
        let count = usize::try_from(r.size(SIZES(1, 16))?).unwrap_or(0);
        let mut numbers = [0; 16];
        for number in numbers.iter_mut().take(count) {
            *number = u8::try_from(r.bits(4)?).unwrap_or(0);
        }
        let key = r.octets(16)?;
        Ok(Permitted { numbers, count, key, of: core::marker::PhantomData })
    }
}
