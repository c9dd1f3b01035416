//! The cell or area of a packet session: TS 29.078 has an OCTET STRING in its place, nodes send the CHOICE of MAP too.

use crate::meaning::CellOrArea;
use sigcodec_ber::{Ber, Meaning as _, Schema, Tag, Tlv, Typed, octets, or_wrapped};
use sigcodec_map::common_data_types as map;
use sigcodec_wire::{
    Result, Writer,
    walk::{Identity, Kind},
};

octets! {
    /// The cell or area as octets alone, TS 29.078 §5.1.
    pub struct CellOrAreaOctets(5..=7) as CellOrArea;
}

/// `cellGlobalIdOrServiceAreaIdOrLAI` of `LocationInformationGPRS`, TS 29.078 §5.1.
///
/// Both forms mean the same and are told alike. Each is encoded as it came.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CellGlobalIdOrServiceAreaIdOrLai<'a> {
    /// The octets, as TS 29.078 says.
    Octets(CellOrAreaOctets<'a>),
    /// `CellGlobalIdOrServiceAreaIdOrLAI` of TS 29.002 §17.7.8, which says how many octets there are, under the same tag.
    Choice(map::CellGlobalIdOrServiceAreaIdOrLai<'a>),
}

impl<'a> CellGlobalIdOrServiceAreaIdOrLai<'a> {
    /// The cell or area.
    #[must_use]
    pub fn get(self) -> CellOrArea<'a> {
        use map::CellGlobalIdOrServiceAreaIdOrLai as Choice;
        CellOrArea::of(match self {
            Self::Octets(octets) => octets.0,
            Self::Choice(Choice::CellGlobalIdOrServiceAreaIdFixedLength(cell)) => cell.0,
            Self::Choice(Choice::LaiFixedLength(area)) => area.0,
        })
    }
}

impl<'a> Ber<'a> for CellGlobalIdOrServiceAreaIdOrLai<'a> {
    fn accepts(tag: Tag) -> bool {
        <CellOrAreaOctets<'a> as Ber<'a>>::accepts(tag)
    }
    fn from_tlv(tlv: &Tlv<'a>) -> Result<Self> {
        Ber::from_tlv(tlv).map(Self::Octets)
    }
    fn from_tagged(tlv: &Tlv<'a>) -> Result<Self> {
        if tlv.constructed {
            Ber::from_tagged(tlv).map(Self::Choice)
        } else {
            Ber::from_tagged(tlv).map(Self::Octets)
        }
    }
    fn encode(&self, w: &mut Writer<'_>) {
        match self {
            Self::Octets(octets) => octets.encode(w),
            Self::Choice(choice) => choice.encode(w),
        }
    }
    fn encode_tagged(&self, tag: Tag, w: &mut Writer<'_>) {
        match self {
            Self::Octets(octets) => octets.encode_tagged(tag, w),
            Self::Choice(choice) => choice.encode_tagged(tag, w),
        }
    }
}

impl Typed for CellGlobalIdOrServiceAreaIdOrLai<'_> {
    const SCHEMA: &'static Schema = &Schema {
        kind: &Kind::new("CellGlobalIdOrServiceAreaIdOrLai").with(Identity::LOCATION),
        ..or_wrapped(<CellOrAreaOctets<'_>>::SCHEMA, <map::CellGlobalIdOrServiceAreaIdOrLai<'_>>::SCHEMA)
    };
}

#[cfg(feature = "serde")]
impl serde::Serialize for CellGlobalIdOrServiceAreaIdOrLai<'_> {
    fn serialize<S: serde::Serializer>(&self, s: S) -> core::result::Result<S::Ok, S::Error> {
        s.collect_str(&self.get())
    }
}
