//! Areas and cells of networks, TS 23.003 §4, §12 and §19.

use crate::{members::Members, plmn::Plmn};
use sigcodec_wire::{
    Encode, Kind, Layer, Reader, Result, Writer,
    walk::{Field, Visitor},
};

/// What has always as many octets, and is read by `take`.
macro_rules! whole {
    ($name:ident[$size:literal]) => {
        impl $name {
            /// How many octets it takes.
            pub const SIZE: usize = $size;
            /// Reads all of `data`.
            ///
            /// # Errors
            /// [`Kind::Size`] when there are more or fewer octets.
            #[inline]
            pub fn read(data: Reader<'_>) -> Result<Self> {
                let mut r = data;
                if data.len() != Self::SIZE {
                    return Err(data.error(Kind::Size));
                }
                Self::take(&mut r)
            }
        }
    };
}

macro_rules! areas {
    ($(
        $(#[$m:meta])*
        $name:ident[$size:literal] { $($(#[$fm:meta])* $field:ident $json:literal: $($len:literal)+;)+ }
    )+) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $name {
            /// The network.
            pub plmn: Plmn,
            $($(#[$fm])* pub $field: u64,)+
        }
        impl $name {
            /// Reads what stands next in `r`.
            ///
            /// # Errors
            /// [`Kind::Truncated`] when octets are missing.
            #[inline]
            pub fn take(r: &mut Reader<'_>) -> Result<Self> {
                Ok(Self { plmn: Plmn(r.array()?), $($field: number(r, $($len)+)?,)+ })
            }
            /// Tells `visitor` the members of an object; `field.span` are its octets.
            #[allow(unused_assignments, reason = "the offset behind the last member is not used")]
            pub fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
                let mut out = Members::begin(field, visitor);
                out.plmn(self.plmn);
                let mut at = 3u32;
                $(
                    out.unsigned($json, at, $($len)+, self.$field);
                    at = at.wrapping_add($($len)+);
                )+
                out.end();
            }
        }
        whole! { $name[$size] }
        impl Encode for $name {
            fn encode(&self, w: &mut Writer<'_>) {
                let fields: &[(u64, usize)] = &[$((self.$field, $($len)+)),+];
                for (n, len) in fields.iter().rev() {
                    w.bytes(n.to_be_bytes().get(8usize.wrapping_sub(*len)..).unwrap_or_default());
                }
                w.array(self.plmn.0);
            }
        }
    )+ };
}

/// A number of `len` octets, at most 8.
#[inline]
fn number(r: &mut Reader<'_>, len: usize) -> Result<u64> {
    Ok(r.bytes(len)?.iter().fold(0, |n, b| n << 8 | u64::from(*b)))
}

areas! {
    /// Cell global identification of GERAN, TS 23.003 §4.3.1.
    Cell[7] {
        /// Location area code.
        lac "lac": 2;
        /// Cell identity.
        ci "ci": 2;
    }
    /// Service area identifier of UTRAN, TS 23.003 §12.5.
    ServiceArea[7] {
        /// Location area code.
        lac "lac": 2;
        /// Service area code.
        sac "sac": 2;
    }
    /// Location area identification, TS 23.003 §4.1.
    LocationArea[5] {
        /// Location area code.
        lac "lac": 2;
    }
    /// Tracking area identity of EPS, TS 23.003 §19.4.2.3.
    TrackingArea[5] {
        /// Tracking area code.
        tac "tac": 2;
    }
}

/// Cells whose identity begins behind four spare bits.
macro_rules! cells {
    ($(
        $(#[$m:meta])*
        $name:ident[$size:literal] { $(#[$fm:meta])* $field:ident $json:literal: $len:literal; }
    )+) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $name {
            /// The network.
            pub plmn: Plmn,
            /// The four bits in front of the identity, which no field uses: 0 to 15.
            pub spare: u8,
            $(#[$fm])*
            pub $field: u64,
        }
        impl $name {
            const BITS: u32 = $len * 8 - 4;

            /// Reads what stands next in `r`.
            ///
            /// # Errors
            /// [`Kind::Truncated`] when octets are missing.
            #[inline]
            pub fn take(r: &mut Reader<'_>) -> Result<Self> {
                let plmn = Plmn(r.array()?);
                let n = number(r, $len)?;
                let spare = u8::try_from(n >> Self::BITS).unwrap_or_default();
                Ok(Self { plmn, spare, $field: n & ((1 << Self::BITS) - 1) })
            }
            /// Tells `visitor` the members of an object; `field.span` are its octets. Spare bits are the audit's.
            pub fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
                let mut out = Members::begin(field, visitor);
                out.plmn(self.plmn);
                out.unsigned($json, 3, $len, self.$field);
                out.end();
            }
        }
        whole! { $name[$size] }
        impl Encode for $name {
            /// Refuses spare bits and an identity that have more bits than there are.
            fn encode(&self, w: &mut Writer<'_>) {
                if self.spare > 15 || self.$field >> Self::BITS != 0 {
                    return w.fail(Kind::Value, Layer::Wire);
                }
                let n = u64::from(self.spare) << Self::BITS | self.$field;
                w.bytes(n.to_be_bytes().get(8 - $len..).unwrap_or_default());
                w.array(self.plmn.0);
            }
        }
    )+ };
}

cells! {
    /// E-UTRAN cell global identification, TS 23.003 §19.6, TS 29.274 §8.21.5.
    EutranCell[7] {
        /// Cell identity, 28 bits.
        eci "eci": 4;
    }
    /// NR cell global identity, TS 23.003 §19.6A.
    NrCell[8] {
        /// Cell identity, 36 bits.
        nci "nci": 5;
    }
}

/// Routing area identification, TS 23.003 §4.2. GTP carries the code in two octets, the second of them `FF`
/// (TS 29.274 §8.21.3); both lengths are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RoutingArea {
    /// The network.
    pub plmn: Plmn,
    /// Location area code.
    pub lac: u16,
    /// Routing area code.
    pub rac: u8,
    /// The octet behind the code, where there is one.
    pub filler: Option<u8>,
}

impl Encode for RoutingArea {
    fn encode(&self, w: &mut Writer<'_>) {
        (self.plmn, self.lac, self.rac, self.filler).encode(w);
    }
}
impl RoutingArea {
    /// Reads all of `data`.
    ///
    /// # Errors
    /// [`Kind::Size`] when there are neither 6 nor 7 octets.
    #[inline]
    pub fn read(data: Reader<'_>) -> Result<Self> {
        let mut r = data;
        if !matches!(data.len(), 6 | 7) {
            return Err(data.error(Kind::Size));
        }
        Ok(Self { plmn: Plmn(r.array()?), lac: r.u16()?, rac: r.u8()?, filler: r.u8().ok() })
    }
    /// Tells `visitor` the members of an object; `field.span` are its octets.
    pub fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        let mut out = Members::begin(field, visitor);
        out.plmn(self.plmn);
        out.unsigned("lac", 3, 2, u64::from(self.lac));
        out.unsigned("rac", 5, 1, u64::from(self.rac));
        if let Some(filler) = self.filler {
            out.unsigned("filler", 6, 1, u64::from(filler));
        }
        out.end();
    }
}
