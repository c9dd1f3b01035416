//! 3GPP-User-Location-Info, TS 29.061 §16.4.7.

use super::{
    Cell, EutranCell, NrCell, Plmn, RoutingArea, ServiceArea, TrackingArea, format::Meaning, plmn::Parts,
};
use sigcodec_wire::{
    Kind, Layer, Reader, Result, codes,
    walk::{Field, Value, Visitor},
};

codes! {
    /// The geographic location type of a [`UserLocation`], its first octet.
    pub struct LocationType(pub u8) {
        /// Cell of GERAN.
        CGI = 0 => "cgi",
        /// Service area of UTRAN.
        SAI = 1 => "sai",
        /// Routing area.
        RAI = 2 => "rai",
        /// Tracking area.
        TAI = 128 => "tai",
        /// Cell of E-UTRAN.
        ECGI = 129 => "ecgi",
        /// Tracking area and cell.
        TAI_AND_ECGI = 130 => "taiAndEcgi",
        /// Base station: macro eNodeB.
        ENODEB_ID = 131 => "eNodeBId",
        /// Tracking area and base station.
        TAI_AND_ENODEB_ID = 132 => "taiAndENodeBId",
        /// Base station: extended macro eNodeB.
        EXTENDED_ENODEB_ID = 133 => "extendedENodeBId",
        /// Tracking area and extended macro eNodeB.
        TAI_AND_EXTENDED_ENODEB_ID = 134 => "taiAndExtendedENodeBId",
        /// Cell of NR.
        NCGI = 135 => "ncgi",
        /// Tracking area of 5GS.
        TAI_5GS = 136 => "5gsTai",
        /// Tracking area of 5GS and cell of NR.
        TAI_5GS_AND_NCGI = 137 => "5gsTaiAndNcgi",
        /// Base station of NG-RAN.
        NG_RAN_NODE_ID = 138 => "ngRanNodeId",
        /// Tracking area of 5GS and base station of NG-RAN.
        TAI_5GS_AND_NG_RAN_NODE_ID = 139 => "5gsTaiAndNgRanNodeId",
    }
}

/// Where a user is: a type and the areas or cells it says are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UserLocation<'a>(&'a [u8]);

/// A place in a [`UserLocation`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place<'a> {
    /// Cell of GERAN.
    Cell(Cell),
    /// Service area of UTRAN.
    ServiceArea(ServiceArea),
    /// Routing area.
    RoutingArea(RoutingArea),
    /// Tracking area of EPS.
    TrackingArea(TrackingArea),
    /// Cell of E-UTRAN.
    EutranCell(EutranCell),
    /// Base station of E-UTRAN, TS 29.274 §8.21.7, §8.21.8.
    ENodeB(BaseStation),
    /// Cell of NR.
    NrCell(NrCell),
    /// Tracking area of 5GS: its code has three octets.
    TrackingArea5gs(TrackingArea5gs),
    /// Base station of NG-RAN: a network and its octets.
    NgRanNode(Plmn, &'a [u8]),
    /// Octets of a type that is not assigned.
    Other(&'a [u8]),
}

/// A base station of E-UTRAN.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BaseStation {
    /// The network.
    pub plmn: Plmn,
    /// The bits in front of the number that no field uses, where they stand in their octet.
    pub spare: u8,
    /// Whether an extended number is that of a short macro eNodeB, 18 bits.
    pub is_short: bool,
    /// The number: 20 bits, 21 of an extended one.
    pub id: u32,
}

impl BaseStation {
    fn take(r: &mut Reader<'_>, is_extended: bool) -> Result<Self> {
        let plmn = Plmn(r.array()?);
        let [first, b, c] = r.array()?;
        let (flag, spare) = if is_extended { (0x80, 0x60) } else { (0, 0xf0) };
        let id = u32::from_be_bytes([0, first & !(flag | spare), b, c]);
        Ok(Self { plmn, spare: first & spare, is_short: first & flag != 0, id })
    }
}

/// A tracking area of 5GS, TS 23.003 §28.6.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TrackingArea5gs {
    /// The network.
    pub plmn: Plmn,
    /// Tracking area code: three octets.
    pub tac: u32,
}

/// What stands at one place, and how many octets it takes; `None` takes what is left.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Cell,
    ServiceArea,
    RoutingArea,
    TrackingArea,
    EutranCell,
    ENodeB,
    ExtendedENodeB,
    NrCell,
    TrackingArea5gs,
    NgRanNode,
    Other,
}

impl LocationType {
    const fn places(self) -> &'static [What] {
        use What::{
            Cell, ENodeB, EutranCell, ExtendedENodeB, NgRanNode, NrCell, Other, RoutingArea, ServiceArea,
            TrackingArea, TrackingArea5gs,
        };
        match self.0 {
            0 => &[Cell],
            1 => &[ServiceArea],
            2 => &[RoutingArea],
            128 => &[TrackingArea],
            129 => &[EutranCell],
            130 => &[TrackingArea, EutranCell],
            131 => &[ENodeB],
            132 => &[TrackingArea, ENodeB],
            133 => &[ExtendedENodeB],
            134 => &[TrackingArea, ExtendedENodeB],
            135 => &[NrCell],
            136 => &[TrackingArea5gs],
            137 => &[TrackingArea5gs, NrCell],
            138 => &[NgRanNode],
            139 => &[TrackingArea5gs, NgRanNode],
            _ => &[Other],
        }
    }
}

impl What {
    fn take<'a>(self, r: &mut Reader<'a>) -> Result<Place<'a>> {
        Ok(match self {
            Self::Cell => Place::Cell(Cell::take(r)?),
            Self::ServiceArea => Place::ServiceArea(ServiceArea::take(r)?),
            Self::RoutingArea => {
                let n = r.len();
                Place::RoutingArea(RoutingArea::read(r.window(n)?)?)
            }
            Self::TrackingArea => Place::TrackingArea(TrackingArea::take(r)?),
            Self::EutranCell => Place::EutranCell(EutranCell::take(r)?),
            Self::ENodeB => Place::ENodeB(BaseStation::take(r, false)?),
            Self::ExtendedENodeB => Place::ENodeB(BaseStation::take(r, true)?),
            Self::NrCell => Place::NrCell(NrCell::take(r)?),
            Self::TrackingArea5gs => {
                Place::TrackingArea5gs(TrackingArea5gs { plmn: Plmn(r.array()?), tac: r.u24()? })
            }
            Self::NgRanNode => Place::NgRanNode(Plmn(r.array()?), r.take_rest()),
            Self::Other => Place::Other(r.take_rest()),
        })
    }
    const fn name(self) -> &'static str {
        match self {
            Self::Cell => "cgi",
            Self::ServiceArea => "sai",
            Self::RoutingArea => "rai",
            Self::TrackingArea => "tai",
            Self::EutranCell => "ecgi",
            Self::ENodeB | Self::ExtendedENodeB => "eNodeB",
            Self::NrCell => "ncgi",
            Self::TrackingArea5gs => "5gsTai",
            Self::NgRanNode => "ngRanNode",
            Self::Other => "octets",
        }
    }
}

impl<'a> UserLocation<'a> {
    /// What is there.
    #[must_use]
    pub fn location_type(self) -> LocationType {
        LocationType(self.0.first().copied().unwrap_or_default())
    }
    /// The areas and cells, in order.
    pub fn places(self) -> impl Iterator<Item = Place<'a>> + use<'a> {
        let mut r = self.reader();
        self.location_type().places().iter().filter_map(move |what| what.take(&mut r).ok())
    }
    /// The network of the first place.
    #[must_use]
    pub fn plmn(self) -> Option<Plmn> {
        match self.location_type().places() {
            [What::Other] => None,
            _ => self.octets().first_chunk().map(|p| Plmn(*p)),
        }
    }
    /// The network of each place, with the offset of its octets from the type on.
    pub fn networks(self) -> impl Iterator<Item = (u32, Plmn)> + use<'a> {
        let mut r = self.reader();
        self.location_type().places().iter().filter_map(move |what| {
            let at = r.position().wrapping_add(1);
            let first = r.rest().first_chunk().map(|p| Plmn(*p));
            let place = what.take(&mut r).ok()?;
            Some((at, first?)).filter(|_| !matches!(place, Place::Other(_)))
        })
    }
    /// The spare bits that are set, each with the offset of its octet from the type on.
    pub fn spare(self) -> impl Iterator<Item = u32> + use<'a> {
        let mut r = self.reader();
        self.location_type().places().iter().filter_map(move |what| {
            let at = r.position().wrapping_add(4);
            match what.take(&mut r).ok()? {
                Place::EutranCell(cell) => (cell.spare != 0).then_some(at),
                Place::NrCell(cell) => (cell.spare != 0).then_some(at),
                Place::ENodeB(station) => (station.spare != 0).then_some(at),
                _ => None,
            }
        })
    }
    /// Its octets behind the type.
    #[must_use]
    pub fn octets(self) -> &'a [u8] {
        self.0.get(1..).unwrap_or_default()
    }
    fn reader(self) -> Reader<'a> {
        Reader::new(self.octets(), Layer::Diameter)
    }
}

impl<'a> Meaning<'a> for UserLocation<'a> {
    /// A type that is not assigned is kept with its octets; one that is must have the octets of its places.
    fn read(data: Reader<'a>) -> Result<Self> {
        let mut r = data;
        let Ok(location_type) = r.u8().map(LocationType) else { return Err(data.error(Kind::Size)) };
        for what in location_type.places() {
            what.take(&mut r).map_err(|_| data.error(Kind::Size))?;
        }
        if !r.is_empty() {
            return Err(data.error(Kind::Size));
        }
        Ok(Self(data.rest()))
    }
    fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        let mut parts = Parts::begin(field, visitor);
        let t = self.location_type();
        parts.value("type", 0, 1, Value::Named(i64::from(t.0), t.name()));
        let mut r = self.reader();
        let offset = |r: &Reader<'_>| r.position().wrapping_add(1);
        for what in t.places() {
            let at = offset(&r);
            let Ok(place) = what.take(&mut r) else { break };
            let len = offset(&r).wrapping_sub(at);
            parts.part(what.name(), at, len, &place);
        }
        parts.end();
    }
}

impl<'a> Meaning<'a> for Place<'a> {
    fn read(data: Reader<'a>) -> Result<Self> {
        Ok(Self::Other(data.rest()))
    }
    fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        let pair = |plmn: &Plmn, name, len, n: u32, visitor| {
            let mut parts = Parts::begin(field, visitor);
            parts.part("plmn", 0, 3, plmn);
            parts.number(name, 3, len, u64::from(n));
            parts.end();
        };
        match self {
            Self::Cell(p) => p.walk(field, visitor),
            Self::ServiceArea(p) => p.walk(field, visitor),
            Self::RoutingArea(p) => p.walk(field, visitor),
            Self::TrackingArea(p) => p.walk(field, visitor),
            Self::EutranCell(p) => p.walk(field, visitor),
            Self::NrCell(p) => p.walk(field, visitor),
            Self::ENodeB(p) => {
                let mut parts = Parts::begin(field, visitor);
                parts.part("plmn", 0, 3, &p.plmn);
                if p.is_short {
                    parts.value("isShortMacro", 3, 1, Value::Flag(true));
                }
                parts.number("eNodeBId", 3, 3, u64::from(p.id));
                parts.end();
            }
            Self::TrackingArea5gs(p) => pair(&p.plmn, "tac", 3, p.tac, visitor),
            Self::NgRanNode(plmn, id) => {
                let mut parts = Parts::begin(field, visitor);
                parts.part("plmn", 0, 3, plmn);
                let len = u32::try_from(id.len()).unwrap_or(0);
                parts.value("nodeId", 3, len, Value::Octets(id));
                parts.end();
            }
            Self::Other(octets) => visitor.unread(field, octets),
        }
    }
}

impl sigcodec_wire::Encode for UserLocation<'_> {
    fn encode(&self, w: &mut sigcodec_wire::Writer<'_>) {
        w.bytes(self.0);
    }
}
