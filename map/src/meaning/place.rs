//! Places and speeds, TS 23.032, and geodetic locations, Q.763 §3.88.

use super::{number_at, octet, octet_views};
use core::fmt;
use sigcodec_wire::{
    Layer,
    ber::Meaning,
    digits::Hex,
    walk::{self, Field, Value, Visitor},
};

octet_views! {
    /// A shape on the ellipsoid, TS 23.032 §7.3: angles in degrees, distances in metres.
    Shape;
    /// A place as ISUP codes it, Q.763 §3.88: presentation and screening, shape, latitude, longitude,
    /// uncertainty, confidence.
    Geodetic;
    /// A velocity, TS 23.032 §8: speeds in km/h, bearing in degrees from north, clockwise.
    Velocity;
    /// Horizontal accuracy of a place, TS 22.071: an uncertainty code of 7 bits.
    Accuracy;
    /// Vertical accuracy of a place, TS 22.071: an uncertainty altitude code of 7 bits.
    AltitudeAccuracy;
}

/// Radius in metres of an uncertainty code, TS 23.032 §6.2: 10·(1.1^K − 1).
#[must_use]
pub(super) fn uncertainty(code: u8) -> f64 {
    spread(10.0, 1.1, code & 0x7f)
}
/// c·(base^k − 1).
fn spread(c: f64, base: f64, k: u8) -> f64 {
    let mut power = 1.0;
    for _ in 0..k {
        power *= base;
    }
    c * (power - 1.0)
}

/// Latitude in degrees of three octets: sign and 23 bits, 90° are 2^23.
fn latitude(octets: &[u8], at: usize) -> Option<f64> {
    let n = number_at(octets, at, at.checked_add(3)?)?;
    let magnitude = f64::from(u32::try_from(n & 0x7f_ffff).ok()?) * 90.0 / 8_388_608.0;
    Some(if n & 0x80_0000 == 0 { magnitude } else { -magnitude })
}
/// Longitude in degrees of three octets: two's complement, 360° are 2^24.
fn longitude(octets: &[u8], at: usize) -> Option<f64> {
    let n = i32::try_from(number_at(octets, at, at.checked_add(3)?)?).ok()?;
    let signed = if n >= 0x80_0000 { n.wrapping_sub(0x100_0000) } else { n };
    Some(f64::from(signed) * 360.0 / 16_777_216.0)
}
/// A two's complement number of four octets.
fn signed(octets: &[u8], at: usize) -> Option<f64> {
    let [a, b, c, d] = octets.get(at..)?.first_chunk::<4>()?;
    Some(f64::from(i32::from_be_bytes([*a, *b, *c, *d])))
}
/// Altitude in metres of two octets: direction and 15 bits.
fn altitude(octets: &[u8], at: usize) -> Option<f64> {
    let n = u16::try_from(number_at(octets, at, at.checked_add(2)?)?).ok()?;
    let metres = f64::from(n & 0x7fff);
    Some(if n & 0x8000 == 0 { metres } else { -metres })
}

impl<'a> Shape<'a> {
    /// The type of shape, TS 23.032 §7.2.
    #[must_use]
    pub fn kind(self) -> Option<u8> {
        self.0.first().map(|b| b >> 4)
    }
    /// The name of the type of shape.
    #[must_use]
    pub fn kind_name(self) -> Option<&'static str> {
        Some(match self.kind()? {
            0 => "ellipsoidPoint",
            1 => "ellipsoidPointWithUncertaintyCircle",
            3 => "ellipsoidPointWithUncertaintyEllipse",
            5 => "polygon",
            8 => "ellipsoidPointWithAltitude",
            9 => "ellipsoidPointWithAltitudeAndUncertaintyEllipsoid",
            10 => "ellipsoidArc",
            11 => "highAccuracyEllipsoidPointWithUncertaintyEllipse",
            12 => "highAccuracyEllipsoidPointWithAltitudeAndUncertaintyEllipsoid",
            _ => return None,
        })
    }
    /// Whether latitude and longitude have four octets.
    fn is_high_accuracy(self) -> bool {
        matches!(self.kind(), Some(11 | 12))
    }
    /// The points with latitude and longitude in degrees: the corners of a polygon, else one.
    pub fn points(self) -> impl Iterator<Item = (f64, f64)> + use<'a> {
        let octets = self.0;
        let count = match self.kind() {
            Some(5) => usize::from(octet(octets, 0) & 0x0f),
            Some(0 | 1 | 3 | 8..=12) => 1,
            _ => 0,
        };
        let fine = self.is_high_accuracy();
        (0..count).map_while(move |i| {
            let at = i.wrapping_mul(6).wrapping_add(1);
            if fine {
                Some((
                    signed(octets, 1)? * 90.0 / 2_147_483_648.0,
                    signed(octets, 5)? * 180.0 / 2_147_483_648.0,
                ))
            } else {
                Some((latitude(octets, at)?, longitude(octets, at.wrapping_add(3))?))
            }
        })
    }
    /// Latitude and longitude in degrees of the first point.
    #[must_use]
    pub fn point(self) -> Option<(f64, f64)> {
        self.points().next()
    }
    /// Altitude above the ellipsoid in metres, where the shape has one.
    #[must_use]
    pub fn altitude(self) -> Option<f64> {
        match self.kind()? {
            8 | 9 => altitude(self.0, 7),
            12 => {
                let n = i32::try_from(number_at(self.0, 9, 12)?).ok()?;
                let signed = if n >= 0x80_0000 { n.wrapping_sub(0x100_0000) } else { n };
                Some(f64::from(signed) / 128.0)
            }
            _ => None,
        }
    }
    /// What follows the point, each with its name, offset and value: metres, degrees and per cent.
    fn measures(self) -> impl Iterator<Item = (&'static str, usize, usize, f64)> + use<'a> {
        let octets = self.0;
        let list: &[(&'static str, usize, Unit)] = match self.kind() {
            Some(1) => &[("uncertainty", 7, Unit::Radius)],
            Some(3) => &[
                ("uncertaintySemiMajor", 7, Unit::Radius),
                ("uncertaintySemiMinor", 8, Unit::Radius),
                ("orientation", 9, Unit::Angle),
                ("confidence", 10, Unit::Percent),
            ],
            Some(8) => &[("altitude", 7, Unit::Altitude)],
            Some(9) => &[
                ("altitude", 7, Unit::Altitude),
                ("uncertaintySemiMajor", 9, Unit::Radius),
                ("uncertaintySemiMinor", 10, Unit::Radius),
                ("orientation", 11, Unit::Angle),
                ("uncertaintyAltitude", 12, Unit::Height),
                ("confidence", 13, Unit::Percent),
            ],
            Some(10) => &[
                ("innerRadius", 7, Unit::Inner),
                ("uncertaintyRadius", 9, Unit::Radius),
                ("offsetAngle", 10, Unit::Angle),
                ("includedAngle", 11, Unit::Angle),
                ("confidence", 12, Unit::Percent),
            ],
            Some(11) => &[
                ("uncertaintySemiMajor", 9, Unit::FineRadius),
                ("uncertaintySemiMinor", 10, Unit::FineRadius),
                ("orientation", 11, Unit::Angle),
                ("confidence", 12, Unit::Percent),
            ],
            Some(12) => &[
                ("altitude", 9, Unit::FineAltitude),
                ("uncertaintySemiMajor", 12, Unit::FineRadius),
                ("uncertaintySemiMinor", 13, Unit::FineRadius),
                ("orientation", 14, Unit::Angle),
                ("horizontalConfidence", 15, Unit::Percent),
                ("uncertaintyAltitude", 16, Unit::FineHeight),
                ("verticalConfidence", 17, Unit::Percent),
            ],
            _ => &[],
        };
        list.iter().map_while(move |(name, at, unit)| {
            let (size, value) = match unit {
                Unit::Altitude => (2, altitude(octets, *at)?),
                Unit::FineAltitude => (3, Self(octets).altitude()?),
                Unit::Inner => {
                    let n = number_at(octets, *at, at.wrapping_add(2))?;
                    (2, f64::from(u32::try_from(n).ok()?) * 5.0)
                }
                one => (1, one.of(*octets.get(*at)?)),
            };
            Some((*name, *at, at.wrapping_add(size), value))
        })
    }
    /// Where the points begin and end.
    fn point_span(self, i: usize) -> (usize, usize, usize) {
        let half = if self.is_high_accuracy() { 4usize } else { 3 };
        let from = i.wrapping_mul(half).wrapping_mul(2).wrapping_add(1);
        let middle = from.wrapping_add(half);
        (from, middle, middle.wrapping_add(half))
    }
}

/// How an octet or two of a shape are scaled.
#[derive(Clone, Copy)]
enum Unit {
    Radius,
    FineRadius,
    Height,
    FineHeight,
    Angle,
    Percent,
    Altitude,
    FineAltitude,
    Inner,
}
impl Unit {
    fn of(self, octet: u8) -> f64 {
        match self {
            Self::Radius => uncertainty(octet),
            Self::FineRadius => spread(0.3, 1.02, octet),
            Self::Height => spread(45.0, 1.025, octet & 0x7f),
            Self::FineHeight => spread(0.45, 1.025, octet),
            Self::Angle => f64::from(octet) * 2.0,
            Self::Percent => f64::from(octet & 0x7f),
            Self::Altitude | Self::FineAltitude | Self::Inner => f64::from(octet),
        }
    }
}

impl fmt::Display for Shape<'_> {
    /// `ellipsoidPointWithUncertaintyCircle 51.50000 -0.12000 uncertainty=21.4`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Some(name), Some(_)) = (self.kind_name(), self.point()) else { return Hex(self.0).fmt(f) };
        f.write_str(name)?;
        for (latitude, longitude) in self.points() {
            write!(f, " {latitude:.5} {longitude:.5}")?;
        }
        self.measures().try_for_each(|(name, _, _, value)| write!(f, " {name}={value:.1}"))
    }
}
impl<'a> Meaning<'a> for Shape<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        let (Some(kind), Some(_)) = (self.kind(), self.point()) else {
            return visitor.value(field, Value::Octets(self.0));
        };
        let place = field.span.last(self.0.len());
        visitor.begin(field, walk::Shape::Object);
        let shape = Value::Named(i64::from(kind), self.kind_name());
        visitor.value(Field::new("typeOfShape", place.part(0, 1)), shape);
        let point = |i, (latitude, longitude), visitor: &mut dyn Visitor| {
            let (from, middle, to) = self.point_span(i);
            visitor.value(Field::new("latitude", place.part(from, middle)), Value::Float(latitude));
            visitor.value(Field::new("longitude", place.part(middle, to)), Value::Float(longitude));
        };
        match kind {
            // A polygon has several points, and no two members of an object have one name.
            5 => {
                visitor.begin(Field::new("points", place.part(1, self.0.len())), walk::Shape::List);
                for (i, corner) in self.points().enumerate() {
                    let (from, _, to) = self.point_span(i);
                    visitor.begin(Field::new("", place.part(from, to)), walk::Shape::Object);
                    point(i, corner, visitor);
                    visitor.end();
                }
                visitor.end();
            }
            _ => self.points().enumerate().for_each(|(i, only)| point(i, only, visitor)),
        }
        for (name, from, to, value) in self.measures() {
            visitor.value(Field::new(name, place.part(from, to)), Value::Float(value));
        }
        visitor.end();
    }
}

impl Geodetic<'_> {
    /// Latitude and longitude in degrees.
    #[must_use]
    pub fn point(self) -> Option<(f64, f64)> {
        Some((latitude(self.0, 2)?, longitude(self.0, 5)?))
    }
    /// Radius in metres around the point.
    #[must_use]
    pub fn uncertainty(self) -> Option<f64> {
        self.0.get(8).map(|code| uncertainty(*code))
    }
    /// Confidence in per cent.
    #[must_use]
    pub fn confidence(self) -> Option<u8> {
        self.0.get(9).map(|b| b & 0x7f)
    }
}
impl fmt::Display for Geodetic<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.point(), self.uncertainty()) {
            (Some((latitude, longitude)), Some(radius)) => {
                write!(f, "{latitude:.5} {longitude:.5} uncertainty={radius:.1}")
            }
            _ => Hex(self.0).fmt(f),
        }
    }
}
impl<'a> Meaning<'a> for Geodetic<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        let (Some((latitude, longitude)), Some(radius), Some(confidence)) =
            (self.point(), self.uncertainty(), self.confidence())
        else {
            return visitor.value(field, Value::Octets(self.0));
        };
        let first = octet(self.0, 0);
        let place = field.span.last(self.0.len());
        visitor.begin(field, walk::Shape::Object);
        let presentation = first >> 2 & 3;
        let presentation =
            Value::Named(i64::from(presentation), super::isup::presentation_name(presentation));
        visitor.value(Field::new("presentation", place.part(0, 1)), presentation);
        let screening = Value::Named(i64::from(first & 3), super::isup::screening_name(first & 3));
        visitor.value(Field::new("screening", place.part(0, 1)), screening);
        let shape = octet(self.0, 1) & 0x7f;
        let shape = Value::Named(i64::from(shape), (shape == 1).then_some("ellipsoidPointWithUncertainty"));
        visitor.value(Field::new("typeOfShape", place.part(1, 2)), shape);
        visitor.value(Field::new("latitude", place.part(2, 5)), Value::Float(latitude));
        visitor.value(Field::new("longitude", place.part(5, 8)), Value::Float(longitude));
        visitor.value(Field::new("uncertainty", place.part(8, 9)), Value::Float(radius));
        visitor.value(Field::new("confidence", place.part(9, 10)), Value::Unsigned(u64::from(confidence)));
        visitor.end();
    }
}

impl Velocity<'_> {
    /// The type: 0 horizontal, 1 with vertical, 2 and 3 the same with uncertainty.
    #[must_use]
    pub fn kind(self) -> Option<u8> {
        self.0.first().map(|b| b >> 4)
    }
    /// Bearing in degrees clockwise from north.
    #[must_use]
    pub fn bearing(self) -> Option<u16> {
        let n = number_at(self.0, 0, 2)?;
        u16::try_from(n & 0x1ff).ok()
    }
    /// Horizontal speed in km/h.
    #[must_use]
    pub fn horizontal_speed(self) -> Option<u16> {
        number_at(self.0, 2, 4).and_then(|n| u16::try_from(n).ok())
    }
    /// Vertical speed in km/h, downward negative, where the type has one.
    #[must_use]
    pub fn vertical_speed(self) -> Option<i16> {
        let speed = i16::from(*self.0.get(4).filter(|_| matches!(self.kind(), Some(1 | 3)))?);
        Some(if octet(self.0, 0) & 2 == 0 { speed } else { speed.wrapping_neg() })
    }
}
impl fmt::Display for Velocity<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Some(bearing), Some(speed)) = (self.bearing(), self.horizontal_speed()) else {
            return Hex(self.0).fmt(f);
        };
        write!(f, "{speed} km/h, bearing {bearing}")?;
        match self.vertical_speed() {
            Some(vertical) => write!(f, ", vertical {vertical} km/h"),
            None => Ok(()),
        }
    }
}
impl<'a> Meaning<'a> for Velocity<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        let (Some(kind), Some(bearing), Some(speed)) = (self.kind(), self.bearing(), self.horizontal_speed())
        else {
            return visitor.value(field, Value::Octets(self.0));
        };
        let place = field.span.last(self.0.len());
        visitor.begin(field, walk::Shape::Object);
        visitor.value(Field::new("typeOfVelocity", place.part(0, 1)), Value::Unsigned(u64::from(kind)));
        visitor.value(Field::new("bearing", place.part(0, 2)), Value::Unsigned(u64::from(bearing)));
        visitor.value(Field::new("horizontalSpeed", place.part(2, 4)), Value::Unsigned(u64::from(speed)));
        let mut next = 4usize;
        if let Some(vertical) = self.vertical_speed() {
            visitor.value(Field::new("verticalSpeed", place.part(4, 5)), Value::Signed(i64::from(vertical)));
            next = 5;
        }
        for name in ["uncertaintySpeed", "verticalUncertaintySpeed"] {
            if let Some(n) = self.0.get(next) {
                let end = next.wrapping_add(1);
                visitor.value(Field::new(name, place.part(next, end)), Value::Unsigned(u64::from(*n)));
                next = end;
            }
        }
        visitor.end();
    }
}

macro_rules! accuracies {
    ($( $name:ident, $of:expr; )+) => { $(
        impl $name<'_> {
            /// The accuracy in metres; `None` when there is no octet.
            #[must_use]
            pub fn metres(self) -> Option<f64> {
                self.0.first().map(|code| $of(*code))
            }
        }
        impl fmt::Display for $name<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self.metres() {
                    Some(metres) => write!(f, "{metres:.1} m"),
                    None => Ok(()),
                }
            }
        }
        impl<'a> Meaning<'a> for $name<'a> {
            #[inline]
            fn of(octets: &'a [u8]) -> Self {
                Self(octets)
            }
            fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
                visitor.value(field, self.metres().map_or(Value::Octets(self.0), Value::Float));
            }
        }
    )+ };
}
accuracies! {
    Accuracy, uncertainty;
    AltitudeAccuracy, |code| spread(45.0, 1.025, code & 0x7f);
}
