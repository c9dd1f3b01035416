//! Geographical areas and velocities as octets, 3GPP TS 23.032, which MAP and Diameter both carry.

#[cfg(feature = "ber")]
pub mod octets;

use crate::members::Members;
use sigcodec_wire::{
    Encode, Kind, Reader, Result, Writer, codes,
    walk::{Field, Shape as Container, Value, Visitor},
};

codes! {
    /// The type of a shape, §6.
    pub struct ShapeKind(pub u8) {
        ELLIPSOID_POINT = 0 => "ellipsoidPoint",
        ELLIPSOID_POINT_WITH_UNCERTAINTY_CIRCLE = 1 => "ellipsoidPointWithUncertaintyCircle",
        ELLIPSOID_POINT_WITH_UNCERTAINTY_ELLIPSE = 3 => "ellipsoidPointWithUncertaintyEllipse",
        POLYGON = 5 => "polygon",
        ELLIPSOID_POINT_WITH_ALTITUDE = 8 => "ellipsoidPointWithAltitude",
        ELLIPSOID_POINT_WITH_ALTITUDE_AND_UNCERTAINTY_ELLIPSOID = 9 => "ellipsoidPointWithAltitudeAndUncertaintyEllipsoid",
        ELLIPSOID_ARC = 10 => "ellipsoidArc",
        HIGH_ACCURACY_ELLIPSOID_POINT_WITH_UNCERTAINTY_ELLIPSE = 11 => "highAccuracyEllipsoidPointWithUncertaintyEllipse",
        HIGH_ACCURACY_ELLIPSOID_POINT_WITH_ALTITUDE_AND_UNCERTAINTY_ELLIPSOID = 12 => "highAccuracyEllipsoidPointWithAltitudeAndUncertaintyEllipsoid",
    }
}

/// A point on the WGS 84 ellipsoid, §6.1: 24 bits of latitude and 24 bits of longitude.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Point {
    latitude: u32,
    longitude: u32,
}

impl Point {
    const SOUTH: u32 = 0x80_0000;

    /// The point whose coded latitude (sign and 23 bits) and longitude (24 bits, two's complement) these are; bits
    /// above are ignored.
    #[must_use]
    pub const fn from_codes(latitude: u32, longitude: u32) -> Self {
        Self { latitude: latitude & 0xff_ffff, longitude: longitude & 0xff_ffff }
    }
    /// The point that the first six octets code; `None` when there are fewer.
    #[must_use]
    pub fn from_octets(octets: &[u8]) -> Option<Self> {
        let [a, b, c, d, e, f] = *octets.first_chunk()?;
        Some(Self::from_codes(u32::from_be_bytes([0, a, b, c]), u32::from_be_bytes([0, d, e, f])))
    }
    /// The coded latitude: a sign bit and 23 bits.
    #[must_use]
    pub const fn latitude_code(self) -> u32 {
        self.latitude
    }
    /// The coded longitude: 24 bits in two's complement.
    #[must_use]
    pub const fn longitude_code(self) -> u32 {
        self.longitude
    }
    /// Latitude in degrees, north positive: the lower end of the interval of 90/2^23 degrees.
    #[must_use]
    pub fn latitude(self) -> f64 {
        let degrees = f64::from(self.latitude & 0x7f_ffff) * (90.0 / 8_388_608.0);
        if self.latitude & Self::SOUTH != 0 { -degrees } else { degrees }
    }
    /// Longitude in degrees, east positive: the lower end of the interval of 360/2^24 degrees.
    #[must_use]
    pub fn longitude(self) -> f64 {
        let wide = i32::from_be_bytes((self.longitude << 8).to_be_bytes()) >> 8;
        f64::from(wide) * (360.0 / 16_777_216.0)
    }
    fn read(r: &mut Reader<'_>) -> Result<Self> {
        Ok(Self { latitude: r.u24()?, longitude: r.u24()? })
    }
}

/// An uncertainty of a horizontal distance, §6.2: 7 bits on a scale that grows by a tenth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Uncertainty(pub u8);

impl Uncertainty {
    /// The radius in metres: 10 (1.1^K − 1).
    #[must_use]
    pub fn metres(self) -> f64 {
        grown(10.0, 1.1, self.0 & 0x7f)
    }
}

/// An uncertainty of an altitude, §6.4: 7 bits on a scale that grows by a fortieth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AltitudeUncertainty(pub u8);

impl AltitudeUncertainty {
    /// The height in metres: 45 (1.025^K − 1).
    #[must_use]
    pub fn metres(self) -> f64 {
        grown(45.0, 1.025, self.0 & 0x7f)
    }
}

/// `scale` (`base`^`k` − 1).
fn grown(scale: f64, base: f64, k: u8) -> f64 {
    let mut power = 1.0;
    for _ in 0..k {
        power *= base;
    }
    scale * (power - 1.0)
}

/// An altitude in metres, §6.3: depth (negative) or height.
fn altitude(r: &mut Reader<'_>) -> Result<i16> {
    r.u16().map(metres)
}
/// The altitude that a sign bit and 15 bits code.
fn metres(code: u16) -> i16 {
    let metres = i16::try_from(code & 0x7fff).unwrap_or(i16::MAX);
    if code & 0x8000 != 0 { metres.wrapping_neg() } else { metres }
}

/// Bits of a shape that no field uses, an offset and a mask each, §7.3: half of the octet with the type, but for a polygon,
/// whose number of points stands there, and bit 8 of each code of seven bits.
pub fn spare_of_area(kind: u8) -> impl Iterator<Item = (usize, u8)> {
    let codes: &[usize] = match kind {
        1 => &[7],
        3 => &[7, 8, 10],
        9 => &[9, 10, 12, 13],
        10 => &[9, 12],
        11 => &[12],
        12 => &[15, 17],
        _ => &[],
    };
    let first = if kind == 5 { 0 } else { 0x0f };
    core::iter::once((0, first)).chain(codes.iter().map(|at| (*at, 0x80)))
}

/// Bits of the first octet of a velocity that no field uses, §8.
#[must_use]
pub const fn spare_of_velocity(kind: u8) -> u8 {
    // The direction of a vertical speed stands in bit 2.
    if kind & 1 == 0 { 0x0e } else { 0x0c }
}

/// The shape of a geographical area, §7.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Area<'a> {
    /// Type 0, §7.3.1.
    Point(Point),
    /// Type 1, §7.3.2.
    Circle {
        /// Its centre.
        point: Point,
        /// Its radius.
        uncertainty: Uncertainty,
    },
    /// Type 3, §7.3.3.
    Ellipse {
        /// Its centre.
        point: Point,
        /// Half of the long axis.
        semi_major: Uncertainty,
        /// Half of the short axis.
        semi_minor: Uncertainty,
        /// Angle of the long axis from north, clockwise, in steps of 2 degrees.
        orientation: u8,
        /// Confidence in percent; 0 says nothing.
        confidence: u8,
    },
    /// Type 5, §7.3.4.
    Polygon(Polygon<'a>),
    /// Type 8, §7.3.5.
    PointWithAltitude {
        /// The point.
        point: Point,
        /// Altitude in metres; negative is depth.
        altitude: i16,
    },
    /// Type 9, §7.3.6.
    Ellipsoid {
        /// Its centre.
        point: Point,
        /// Altitude in metres; negative is depth.
        altitude: i16,
        /// Half of the long axis.
        semi_major: Uncertainty,
        /// Half of the short axis.
        semi_minor: Uncertainty,
        /// Angle of the long axis from north, clockwise, in steps of 2 degrees.
        orientation: u8,
        /// Uncertainty of the altitude.
        altitude_uncertainty: AltitudeUncertainty,
        /// Confidence in percent; 0 says nothing.
        confidence: u8,
    },
    /// Type 10, §7.3.7.
    Arc {
        /// Its centre.
        point: Point,
        /// Inner radius in steps of 5 metres.
        inner_radius: u16,
        /// How much wider the outer radius is.
        radius_uncertainty: Uncertainty,
        /// Where it begins, from north, clockwise, in steps of 2 degrees.
        offset_angle: u8,
        /// How far it goes, in steps of 2 degrees.
        included_angle: u8,
        /// Confidence in percent; 0 says nothing.
        confidence: u8,
    },
    /// Any other type, with the octets behind the first: the high accuracy shapes 11 and 12 among them.
    Other(u8, &'a [u8]),
}

/// The corners of a polygon, §7.3.4: 3 to 15.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Polygon<'a>(&'a [u8]);

impl<'a> Polygon<'a> {
    /// The corners in order.
    pub fn points(self) -> impl ExactSizeIterator<Item = Point> + use<'a> {
        self.0.chunks_exact(6).map(|c| Point::from_octets(c).unwrap_or(Point::from_codes(0, 0)))
    }
}

impl<'a> Area<'a> {
    /// Reads all of `r`.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when octets of the shape are missing, [`Kind::Trailing`] when some are left over,
    /// [`Kind::Count`] for a polygon of fewer than 3 corners.
    pub fn read(mut r: Reader<'a>) -> Result<Self> {
        let first = r.u8()?;
        let area = match first >> 4 {
            0 => Self::Point(Point::read(&mut r)?),
            1 => Self::Circle { point: Point::read(&mut r)?, uncertainty: Uncertainty(r.u8()?) },
            3 => Self::Ellipse {
                point: Point::read(&mut r)?,
                semi_major: Uncertainty(r.u8()?),
                semi_minor: Uncertainty(r.u8()?),
                orientation: r.u8()?,
                confidence: r.u8()?,
            },
            5 => {
                let count = usize::from(first & 0x0f);
                if count < 3 {
                    return Err(r.error(Kind::Count));
                }
                Self::Polygon(Polygon(r.bytes(count.wrapping_mul(6))?))
            }
            8 => Self::PointWithAltitude { point: Point::read(&mut r)?, altitude: altitude(&mut r)? },
            9 => Self::Ellipsoid {
                point: Point::read(&mut r)?,
                altitude: altitude(&mut r)?,
                semi_major: Uncertainty(r.u8()?),
                semi_minor: Uncertainty(r.u8()?),
                orientation: r.u8()?,
                altitude_uncertainty: AltitudeUncertainty(r.u8()?),
                confidence: r.u8()?,
            },
            10 => Self::Arc {
                point: Point::read(&mut r)?,
                inner_radius: r.u16()?,
                radius_uncertainty: Uncertainty(r.u8()?),
                offset_angle: r.u8()?,
                included_angle: r.u8()?,
                confidence: r.u8()?,
            },
            _ => Self::Other(first, r.take_rest()),
        };
        r.finish()?;
        Ok(area)
    }
    /// The type of shape in the first four bits, §6.
    #[must_use]
    pub const fn shape(&self) -> u8 {
        match self {
            Self::Point(_) => 0,
            Self::Circle { .. } => 1,
            Self::Ellipse { .. } => 3,
            Self::Polygon(_) => 5,
            Self::PointWithAltitude { .. } => 8,
            Self::Ellipsoid { .. } => 9,
            Self::Arc { .. } => 10,
            Self::Other(first, _) => *first >> 4,
        }
    }
    /// The name of the shape in lowerCamelCase; `None` for a reserved type.
    #[must_use]
    pub const fn name(&self) -> Option<&'static str> {
        ShapeKind(self.shape()).name()
    }
    /// The point, or the first corner of a polygon.
    #[must_use]
    pub fn point(&self) -> Option<Point> {
        match self {
            Self::Point(point)
            | Self::Circle { point, .. }
            | Self::Ellipse { point, .. }
            | Self::PointWithAltitude { point, .. }
            | Self::Ellipsoid { point, .. }
            | Self::Arc { point, .. } => Some(*point),
            Self::Polygon(polygon) => polygon.points().next(),
            Self::Other(..) => None,
        }
    }
    /// Tells `visitor` the area as an object; `field.span` are its octets.
    pub fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        let mut out = Members::begin(field, visitor);
        out.named("shape", self.shape(), self.name());
        match self {
            Self::Point(point) => out.point(*point),
            Self::Circle { point, uncertainty } => {
                out.point(*point);
                out.float("uncertainty", 7, 1, uncertainty.metres());
            }
            Self::Ellipse { point, semi_major, semi_minor, orientation, confidence } => {
                out.point(*point);
                out.float("semiMajor", 7, 1, semi_major.metres());
                out.float("semiMinor", 8, 1, semi_minor.metres());
                out.number("orientation", 9, 1, i64::from(*orientation).wrapping_mul(2));
                out.number("confidence", 10, 1, i64::from(*confidence));
            }
            Self::Polygon(polygon) => {
                out.visitor.begin(Field::new("points", out.span), Container::List);
                for point in polygon.points() {
                    out.visitor.begin(Field::new("", out.span), Container::Object);
                    out.point(point);
                    out.visitor.end();
                }
                out.visitor.end();
            }
            Self::PointWithAltitude { point, altitude } => {
                out.point(*point);
                out.number("altitude", 7, 2, i64::from(*altitude));
            }
            Self::Ellipsoid {
                point,
                altitude,
                semi_major,
                semi_minor,
                orientation,
                altitude_uncertainty,
                confidence,
            } => {
                out.point(*point);
                out.number("altitude", 7, 2, i64::from(*altitude));
                out.float("semiMajor", 9, 1, semi_major.metres());
                out.float("semiMinor", 10, 1, semi_minor.metres());
                out.number("orientation", 11, 1, i64::from(*orientation).wrapping_mul(2));
                out.float("altitudeUncertainty", 12, 1, altitude_uncertainty.metres());
                out.number("confidence", 13, 1, i64::from(*confidence));
            }
            Self::Arc {
                point,
                inner_radius,
                radius_uncertainty,
                offset_angle,
                included_angle,
                confidence,
            } => {
                out.point(*point);
                out.number("innerRadius", 7, 2, i64::from(*inner_radius).wrapping_mul(5));
                out.float("radiusUncertainty", 9, 1, radius_uncertainty.metres());
                out.number("offsetAngle", 10, 1, i64::from(*offset_angle).wrapping_mul(2));
                out.number("includedAngle", 11, 1, i64::from(*included_angle).wrapping_mul(2));
                out.number("confidence", 12, 1, i64::from(*confidence));
            }
            Self::Other(_, octets) => {
                out.visitor.value(Field::new("octets", out.span), Value::Octets(octets))
            }
        }
        out.visitor.end();
    }
}

impl Encode for Area<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        let sign = |metres: i16| metres.unsigned_abs() & 0x7fff | if metres < 0 { 0x8000 } else { 0 };
        let first = match self {
            Self::Other(first, octets) => {
                w.bytes(octets);
                return w.u8(*first);
            }
            Self::Polygon(Polygon(octets)) => {
                w.bytes(octets);
                let count = u8::try_from(octets.len() / 6).unwrap_or(15);
                return w.u8(0x50 | count & 0x0f);
            }
            Self::Point(point) => {
                point.encode(w);
                0x00
            }
            Self::Circle { point, uncertainty } => {
                (*point, uncertainty.0).encode(w);
                0x10
            }
            Self::Ellipse { point, semi_major, semi_minor, orientation, confidence } => {
                (*point, semi_major.0, semi_minor.0, *orientation, *confidence).encode(w);
                0x30
            }
            Self::PointWithAltitude { point, altitude } => {
                (*point, sign(*altitude)).encode(w);
                0x80
            }
            Self::Ellipsoid {
                point,
                altitude,
                semi_major,
                semi_minor,
                orientation,
                altitude_uncertainty,
                confidence,
            } => {
                let ellipse = (semi_major.0, semi_minor.0, *orientation, altitude_uncertainty.0, *confidence);
                (*point, sign(*altitude), ellipse).encode(w);
                0x90
            }
            Self::Arc {
                point,
                inner_radius,
                radius_uncertainty,
                offset_angle,
                included_angle,
                confidence,
            } => {
                let arc = (radius_uncertainty.0, *offset_angle, *included_angle, *confidence);
                (*point, *inner_radius, arc).encode(w);
                0xa0
            }
        };
        w.u8(first);
    }
}

impl Encode for Point {
    fn encode(&self, w: &mut Writer<'_>) {
        w.u24(self.longitude);
        w.u24(self.latitude);
    }
}

/// A velocity, §8.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Velocity {
    /// The type of velocity, §8.6: 0 horizontal, 1 with vertical, 2 and 3 the same with uncertainties.
    pub kind: u8,
    /// Direction from north, clockwise, in degrees.
    pub bearing: u16,
    /// Horizontal speed in km/h.
    pub horizontal: u16,
    /// Vertical speed in km/h; negative is downward.
    pub vertical: Option<i16>,
    /// Uncertainty of the horizontal speed in km/h; 255 says nothing.
    pub horizontal_uncertainty: Option<u8>,
    /// Uncertainty of the vertical speed in km/h; 255 says nothing.
    pub vertical_uncertainty: Option<u8>,
}

impl Velocity {
    /// Reads all of `r`.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when octets are missing, [`Kind::Trailing`] when some are left over, [`Kind::Value`] for
    /// a reserved type.
    pub fn read(mut r: Reader<'_>) -> Result<Self> {
        let before = r;
        let head = r.u16()?;
        let horizontal = r.u16()?;
        let kind = head.to_be_bytes()[0] >> 4;
        if kind > 3 {
            return Err(before.error(Kind::Value));
        }
        let vertical = if kind & 1 != 0 {
            let speed = i16::from(r.u8()?);
            Some(if head & 0x0200 != 0 { speed.wrapping_neg() } else { speed })
        } else {
            None
        };
        let horizontal_uncertainty = if kind & 2 != 0 { Some(r.u8()?) } else { None };
        let vertical_uncertainty = if kind == 3 { Some(r.u8()?) } else { None };
        r.finish()?;
        Ok(Self {
            kind,
            bearing: head & 0x01ff,
            horizontal,
            vertical,
            horizontal_uncertainty,
            vertical_uncertainty,
        })
    }
    /// Tells `visitor` the velocity as an object; `field.span` are its octets.
    pub fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        let mut out = Members::begin(field, visitor);
        let name = [
            "horizontal",
            "horizontalWithVertical",
            "horizontalWithUncertainty",
            "horizontalWithVerticalAndUncertainty",
        ];
        out.named("velocityType", self.kind, name.get(usize::from(self.kind)).copied());
        out.number("bearing", 0, 2, i64::from(self.bearing));
        out.number("horizontalSpeed", 2, 2, i64::from(self.horizontal));
        let mut at = 4;
        if let Some(speed) = self.vertical {
            out.number("verticalSpeed", at, 1, i64::from(speed));
            at = 5;
        }
        if let Some(speed) = self.horizontal_uncertainty {
            out.number("horizontalUncertainty", at, 1, i64::from(speed));
        }
        if let Some(speed) = self.vertical_uncertainty {
            out.number("verticalUncertainty", 6, 1, i64::from(speed));
        }
        out.visitor.end();
    }
}

impl Encode for Velocity {
    fn encode(&self, w: &mut Writer<'_>) {
        (self.horizontal_uncertainty, self.vertical_uncertainty).encode(w);
        let down = self.vertical.is_some_and(|v| v < 0);
        self.vertical.map(|v| u8::try_from(v.unsigned_abs()).unwrap_or(u8::MAX)).encode(w);
        w.u16(self.horizontal);
        let kind = u16::from(self.kind & 0x0f) << 12;
        w.u16(kind | if down { 0x0200 } else { 0 } | self.bearing & 0x01ff);
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use sigcodec_wire::Layer;
    use std::vec;

    fn area(octets: &[u8]) -> Result<Area<'_>> {
        Area::read(Reader::new(octets, Layer::Wire))
    }

    #[test]
    fn degrees_and_metres() {
        // 45° N, 90° W: half of 2^23, minus a quarter of 2^24.
        let Area::Circle { point, uncertainty } = area(&[0x10, 0x40, 0, 0, 0xc0, 0, 0, 7]).unwrap() else {
            panic!()
        };
        assert_eq!((point.latitude(), point.longitude()), (45.0, -90.0));
        assert!((uncertainty.metres() - 9.487_171).abs() < 1e-6);
        assert_eq!(Point::from_codes(0xc0_0000, 0x40_0000).latitude(), -45.0);
        assert_eq!(Point::from_codes(0xc0_0000, 0x40_0000).longitude(), 90.0);
        assert!((AltitudeUncertainty(127).metres() - 990.5).abs() < 0.1);
    }
    #[test]
    fn every_shape_comes_back() {
        for len_and_first in
            [(7, 0x00), (8, 0x10), (11, 0x30), (19, 0x53), (9, 0x80), (14, 0x90), (13, 0xa0), (5, 0xc0)]
        {
            let (len, first) = len_and_first;
            let mut octets: vec::Vec<u8> = (0..len).collect();
            octets[0] = first;
            let a = area(&octets).unwrap();
            let mut buf = [0; 32];
            assert_eq!(a.encode_to_slice(&mut buf).unwrap(), octets, "{a:?}");
            assert_eq!(a.shape(), first >> 4);
            if first != 0xc0 {
                assert_eq!(area(&octets[..octets.len() - 1]).unwrap_err().kind(), Kind::Truncated);
                octets.push(0);
                assert_eq!(area(&octets).unwrap_err().kind(), Kind::Trailing);
            }
        }
        assert_eq!(area(&[0x52]).unwrap_err().kind(), Kind::Count);
        assert_eq!(area(&[]).unwrap_err().kind(), Kind::Truncated);
    }
    /// TS 23.032 table 2a: 0 to 1, 3, 5, 8 to 12; the others are reserved.
    #[test]
    fn types_of_shape() {
        let named: vec::Vec<u8> = (0..16).filter(|n| ShapeKind(*n).name().is_some()).collect();
        assert_eq!(named, [0, 1, 3, 5, 8, 9, 10, 11, 12]);
        assert_eq!(area(&[0xb0]).unwrap().name(), Some("highAccuracyEllipsoidPointWithUncertaintyEllipse"));
        assert_eq!(
            area(&[0xc0]).unwrap().name(),
            Some("highAccuracyEllipsoidPointWithAltitudeAndUncertaintyEllipsoid")
        );
        assert_eq!(area(&[0xd0]).unwrap().name(), None);
    }
    #[test]
    fn velocities() {
        for octets in
            [&[0x00, 90, 0, 50][..], &[0x11, 4, 0, 50, 3], &[0x20, 90, 0, 50, 255], &[0x32, 0, 0, 1, 9, 2, 3]]
        {
            let v = Velocity::read(Reader::new(octets, Layer::Wire)).unwrap();
            let mut buf = [0; 8];
            assert_eq!(v.encode_to_slice(&mut buf).unwrap(), octets);
        }
        let v = Velocity::read(Reader::new(&[0x13, 4, 0, 50, 3], Layer::Wire)).unwrap();
        assert_eq!((v.bearing, v.vertical), (260, Some(-3)));
        let e = Velocity::read(Reader::new(&[0x40, 0, 0, 0], Layer::Wire)).unwrap_err();
        assert_eq!(e.kind(), Kind::Value);
    }
}
