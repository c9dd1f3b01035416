//! Geodetic locations, Q.763 §3.88; places and speeds of TS 23.032 are in [`sigcodec_gsm::geo`].

use super::{audit_spare, octet, place};
use core::fmt;
use sigcodec_ber::Meaning;
use sigcodec_ber::octet_views;
use sigcodec_gsm::geo::{Point, Uncertainty};
use sigcodec_q763::{Presentation, Screening};
use sigcodec_wire::{
    Layer,
    audit::{Auditor, Flag},
    show::Hex,
    walk::{self, Field, Value, Visitor},
};

pub use sigcodec_gsm::geo::{
    ShapeKind,
    octets::{Accuracy, AltitudeAccuracy, Shape, Velocity},
};

octet_views! {
    /// A place as ISUP codes it, Q.763 §3.88: presentation and screening, shape, latitude, longitude,
    /// uncertainty, confidence.
    Geodetic;
}

impl Geodetic<'_> {
    /// Latitude and longitude in degrees.
    #[must_use]
    pub fn point(self) -> Option<(f64, f64)> {
        let point = Point::from_octets(self.0.get(2..)?)?;
        Some((point.latitude(), point.longitude()))
    }
    /// Radius in metres around the point.
    #[must_use]
    pub fn uncertainty(self) -> Option<f64> {
        self.0.get(8).map(|code| Uncertainty(*code).metres())
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
            return visitor.unread(field, self.0);
        };
        let first = octet(self.0, 0);
        let place = field.span.last(self.0.len());
        visitor.begin(field, walk::Shape::Object);
        let presentation = first >> 2 & 3;
        let presentation = Presentation(presentation).value();
        visitor.value(Field::new("presentation", place.part(0, 1)), presentation);
        let screening = Screening(first & 3).value();
        visitor.value(Field::new("screening", place.part(0, 1)), screening);
        if first & 0xf0 != 0 {
            visitor.value(Field::new("spare", place.part(0, 1)), Value::Unsigned((first & 0xf0).into()));
        }
        let shape = octet(self.0, 1) & 0x7f;
        let shape = Value::Named(i64::from(shape), (shape == 1).then_some("ellipsoidPointWithUncertainty"));
        visitor.value(Field::new("typeOfShape", place.part(1, 2)), shape);
        visitor.value(Field::new("latitude", place.part(2, 5)), Value::Float(latitude));
        visitor.value(Field::new("longitude", place.part(5, 8)), Value::Float(longitude));
        visitor.value(Field::new("uncertainty", place.part(8, 9)), Value::Float(radius));
        visitor.value(Field::new("confidence", place.part(9, 10)), Value::Unsigned(u64::from(confidence)));
        if let Some(more @ [_, ..]) = self.0.get(10..) {
            visitor.value(Field::new("more", place.last(more.len())), Value::Octets(more));
        }
        visitor.end();
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        for (i, spare) in [(0, 0xf0), (1, 0x80), (8, 0x80), (9, 0x80)] {
            audit_spare(self.0, i, spare, at, auditor);
        }
        if octet(self.0, 1) & 0x7f != 1 {
            auditor.finding(Flag::ValueReserved, place(at, 1));
        }
    }
}
