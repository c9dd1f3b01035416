//! Areas, velocities and accuracies as BER carries them: nothing is refused. What is there of a shape that ends too
//! early is told; a reserved type is octets.

use super::{
    AltitudeUncertainty, Point, ShapeKind, Uncertainty, grown, metres, spare_of_area, spare_of_velocity,
};
use core::fmt;
use sigcodec_ber::Meaning;
use sigcodec_ber::octet_views;
use sigcodec_wire::{
    Layer,
    audit::{Auditor, Flag},
    show::Hex,
    walk::{self, Field, Span, Value, Visitor},
};

octet_views! {
    /// A shape on the ellipsoid, TS 23.032 §7.3: angles in degrees, distances in metres.
    Shape;
    /// A velocity, TS 23.032 §8: speeds in km/h, bearing in degrees from north, clockwise.
    Velocity;
    /// Horizontal accuracy of a place, TS 22.071: an uncertainty code of 7 bits.
    Accuracy;
    /// Vertical accuracy of a place, TS 22.071: an uncertainty altitude code of 7 bits.
    AltitudeAccuracy;
}

/// Octet `i`, or 0 where there is none.
fn octet(octets: &[u8], i: usize) -> u8 {
    octets.get(i).copied().unwrap_or_default()
}
/// The two octets at `at`; `None` where they are not all there.
fn u16_at(octets: &[u8], at: usize) -> Option<u16> {
    octets.get(at..)?.first_chunk().map(|two| u16::from_be_bytes(*two))
}
/// A two's complement number of four octets.
fn signed(octets: &[u8], at: usize) -> Option<f64> {
    octets.get(at..)?.first_chunk().map(|four| f64::from(i32::from_be_bytes(*four)))
}
/// Tells the octets behind the last part of a leaf, which ends with them, as `more`.
fn more(octets: &[u8], end: usize, place: Span, visitor: &mut dyn Visitor) {
    if let Some(more @ [_, ..]) = octets.get(end..) {
        visitor.value(Field::new("more", place.last(more.len())), Value::Octets(more));
    }
}
/// Tells the spare bits of the first octet, where one is set.
fn spare(first: u8, mask: u8, place: Span, visitor: &mut dyn Visitor) {
    if first & mask != 0 {
        visitor.value(Field::new("spare", place.part(0, 1)), Value::Unsigned(u64::from(first & mask)));
    }
}
/// What is odd about octets that should be `size` of them, of whose bits these, an offset and a mask each, are spare.
fn audit_size(
    octets: &[u8],
    size: usize,
    spare: impl Iterator<Item = (usize, u8)>,
    at: u32,
    auditor: &mut dyn Auditor,
) {
    let place = |i: usize| at.wrapping_add(u32::try_from(i).unwrap_or(u32::MAX));
    for (i, mask) in spare {
        if octet(octets, i) & mask != 0 {
            auditor.finding(Flag::SpareBits, place(i));
        }
    }
    match octets.len() {
        n if n < size => auditor.finding(Flag::ValueMalformed, place(n)),
        n if n > size => auditor.finding(Flag::ValueTrailing, place(size)),
        _ => {}
    }
}
/// Altitude in metres of two octets: direction and 15 bits.
fn altitude(octets: &[u8], at: usize) -> Option<f64> {
    u16_at(octets, at).map(|code| f64::from(metres(code)))
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
        self.kind().and_then(|kind| ShapeKind(kind).name())
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
                Point::from_octets(octets.get(at..)?).map(|point| (point.latitude(), point.longitude()))
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
                let [a, b, c] = *self.0.get(9..)?.first_chunk()?;
                Some(f64::from(i32::from_be_bytes([a, b, c, 0]) >> 8) / 128.0)
            }
            _ => None,
        }
    }
    /// What follows the point: its name, offset and unit.
    fn list(self) -> &'static [(&'static str, usize, Unit)] {
        match self.kind() {
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
        }
    }
    /// What follows the point, each with its name, offset and value: metres, degrees and per cent.
    fn measures(self) -> impl Iterator<Item = (&'static str, usize, usize, f64)> + use<'a> {
        let octets = self.0;
        self.list().iter().map_while(move |(name, at, unit)| {
            let value = match unit {
                Unit::Altitude => altitude(octets, *at)?,
                Unit::FineAltitude => Self(octets).altitude()?,
                Unit::Inner => f64::from(u16_at(octets, *at)?) * 5.0,
                one => one.of(*octets.get(*at)?),
            };
            Some((*name, *at, at.wrapping_add(unit.size()), value))
        })
    }
    /// How many octets a shape of this type has.
    fn size(self) -> usize {
        let points = match self.kind() {
            Some(5) => usize::from(octet(self.0, 0) & 0x0f).wrapping_mul(6),
            _ if self.is_high_accuracy() => 8,
            _ => 6,
        };
        let last = self.list().last().map(|(_, at, unit)| at.wrapping_add(unit.size()));
        last.unwrap_or(points.wrapping_add(1))
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
    /// How many octets it takes.
    const fn size(self) -> usize {
        match self {
            Self::Altitude | Self::Inner => 2,
            Self::FineAltitude => 3,
            _ => 1,
        }
    }
    fn of(self, octet: u8) -> f64 {
        match self {
            Self::Radius => Uncertainty(octet).metres(),
            Self::FineRadius => grown(0.3, 1.02, octet),
            Self::Height => AltitudeUncertainty(octet).metres(),
            Self::FineHeight => grown(0.45, 1.025, octet),
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
            return visitor.unread(field, self.0);
        };
        let place = field.span.last(self.0.len());
        visitor.begin(field, walk::Shape::Object);
        let shape = Value::Named(i64::from(kind), self.kind_name());
        visitor.value(Field::new("typeOfShape", place.part(0, 1)), shape);
        spare(octet(self.0, 0), if kind == 5 { 0 } else { 0x0f }, place, visitor);
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
        more(self.0, self.size(), place, visitor);
        visitor.end();
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        let Some(kind) = self.kind() else { return };
        if self.kind_name().is_none() {
            return auditor.finding(Flag::ValueReserved, at);
        }
        audit_size(self.0, self.size(), spare_of_area(kind), at, auditor);
        if kind == 5 && octet(self.0, 0) & 0x0f < 3 {
            auditor.finding(Flag::ValueMalformed, at);
        }
        // A depth of nothing is a height of nothing.
        let depth = matches!(kind, 8 | 9) && u16_at(self.0, 7) == Some(0x8000);
        if depth {
            auditor.finding(Flag::SpareBits, at.wrapping_add(7));
        }
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
        u16_at(self.0, 0).map(|n| n & 0x1ff)
    }
    /// Horizontal speed in km/h.
    #[must_use]
    pub fn horizontal_speed(self) -> Option<u16> {
        u16_at(self.0, 2)
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
        let (Some(kind @ ..=3), Some(bearing), Some(speed)) =
            (self.kind(), self.bearing(), self.horizontal_speed())
        else {
            return visitor.unread(field, self.0);
        };
        let place = field.span.last(self.0.len());
        visitor.begin(field, walk::Shape::Object);
        visitor.value(Field::new("typeOfVelocity", place.part(0, 1)), Value::Unsigned(u64::from(kind)));
        spare(octet(self.0, 0), if kind & 1 == 0 { 0x0e } else { 0x0c }, place, visitor);
        visitor.value(Field::new("bearing", place.part(0, 2)), Value::Unsigned(u64::from(bearing)));
        visitor.value(Field::new("horizontalSpeed", place.part(2, 4)), Value::Unsigned(u64::from(speed)));
        let mut next = 4usize;
        if let Some(vertical) = self.vertical_speed() {
            visitor.value(Field::new("verticalSpeed", place.part(4, 5)), Value::Signed(i64::from(vertical)));
            next = 5;
        }
        let uncertainties: &[&str] = match kind {
            2 => &["uncertaintySpeed"],
            3 => &["uncertaintySpeed", "verticalUncertaintySpeed"],
            _ => &[],
        };
        for name in uncertainties {
            if let Some(n) = self.0.get(next) {
                let end = next.wrapping_add(1);
                visitor.value(Field::new(name, place.part(next, end)), Value::Unsigned(u64::from(*n)));
                next = end;
            }
        }
        more(self.0, next, place, visitor);
        visitor.end();
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        let (size, spare) = match self.kind() {
            Some(kind @ 0) => (4, spare_of_velocity(kind)),
            Some(kind @ (1 | 2)) => (5, spare_of_velocity(kind)),
            Some(kind @ 3) => (7, spare_of_velocity(kind)),
            Some(_) => return auditor.finding(Flag::ValueReserved, at),
            None => return,
        };
        // Nothing upward is nothing downward.
        let spare = if self.vertical_speed() == Some(0) { spare | 2 } else { spare };
        audit_size(self.0, size, core::iter::once((0, spare)), at, auditor);
    }
}

macro_rules! accuracies {
    ($( $name:ident, $of:ident; )+) => { $(
        impl $name<'_> {
            /// The accuracy in metres; `None` when there is no octet.
            #[must_use]
            pub fn metres(self) -> Option<f64> {
                self.0.first().map(|code| $of(*code).metres())
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
                match self.0 {
                    [code] => visitor.value(field, Value::Float($of(*code).metres())),
                    _ => visitor.unread(field, self.0),
                }
            }
            fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
                if octet(self.0, 0) & 0x80 != 0 {
                    auditor.finding(Flag::SpareBits, at);
                }
            }
        }
    )+ };
}
accuracies! {
    Accuracy, Uncertainty;
    AltitudeAccuracy, AltitudeUncertainty;
}
