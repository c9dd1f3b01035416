//! GeneralizedTime and UTCTime (X.680 §46 and §47).

use super::{Body, Primitive, Schema, Size, Tag, Typed, Value};
use sigcodec_wire::{Kind, Reader, Result, Writer};

/// A point in time as the digits say it; ranges are checked, the calendar is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Moment {
    /// Year; of a [`UtcTime`] 1950 to 2049.
    pub year: u16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day, 1 to 31.
    pub day: u8,
    /// Hour, 0 to 23.
    pub hour: u8,
    /// Minute, 0 to 59.
    pub minute: u8,
    /// Second, 0 to 60.
    pub second: u8,
    /// Minutes that local time is ahead of UTC; `None` when the time does not say (it is local time).
    pub offset: Option<i16>,
}

/// Two digits, between the bounds.
fn two(octets: &mut &[u8], min: u8, max: u8) -> Option<u8> {
    let [a @ b'0'..=b'9', b @ b'0'..=b'9', rest @ ..] = *octets else { return None };
    *octets = rest;
    let n = a.wrapping_sub(b'0').wrapping_mul(10).wrapping_add(b.wrapping_sub(b'0'));
    (min..=max).contains(&n).then_some(n)
}
/// `Z`, a difference, or nothing.
fn zone(octets: &mut &[u8]) -> Option<Option<i16>> {
    let [sign, rest @ ..] = *octets else { return Some(None) };
    *octets = rest;
    match sign {
        b'Z' => Some(Some(0)),
        b'+' | b'-' => {
            let hours = i16::from(two(octets, 0, 23)?).wrapping_mul(60);
            let minutes = if octets.is_empty() { 0 } else { two(octets, 0, 59)? };
            let ahead = hours.wrapping_add(i16::from(minutes));
            Some(Some(if *sign == b'+' { ahead } else { ahead.wrapping_neg() }))
        }
        _ => None,
    }
}

macro_rules! time {
    ($($(#[$m:meta])* $name:ident, $ty:literal, $tag:ident;)+) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
        pub struct $name<'a>(pub &'a [u8]);

        impl<'a> $name<'a> {
            /// The characters; `None` when they are none.
            #[must_use]
            pub fn to_str(self) -> Option<&'a str> {
                core::str::from_utf8(self.0).ok()
            }
        }
        impl<'a> Value<'a> for $name<'a> {
            const TAG: Tag = Tag::$tag;
            const SEGMENTS: Kind = Kind::Segmented;
            fn decode_value(body: Reader<'a>) -> Result<Self> {
                let time = Self(body.rest());
                if time.moment().is_some() { Ok(time) } else { Err(body.error(Kind::Time)) }
            }
            fn encode_value(&self, w: &mut Writer<'_>) {
                w.bytes(self.0);
            }
        }
        impl Typed for $name<'_> {
            const SCHEMA: &'static Schema = &Schema {
                kind: &super::TypeKind::new($ty),
                tag: Some(Tag::$tag),
                body: Body::Leaf(Primitive::Text { size: Size::ANY }),
            };
        }
    )+ };
}
time! {
    /// GeneralizedTime with the characters as they came: `YYYYMMDDHH[MM[SS]][.f…][Z|±HH[MM]]`.
    GeneralizedTime, "GeneralizedTime", GENERALIZED_TIME;
    /// UTCTime with the characters as they came: `YYMMDDhhmm[ss](Z|±hhmm)`.
    UtcTime, "UTCTime", UTC_TIME;
}

impl GeneralizedTime<'_> {
    /// The point in time, fractions left out; `None` when the characters are no time.
    #[must_use]
    pub fn moment(self) -> Option<Moment> {
        let octets = &mut { self.0 };
        let century = u16::from(two(octets, 0, 99)?).wrapping_mul(100);
        let year = century.wrapping_add(u16::from(two(octets, 0, 99)?));
        let (month, day, hour) = (two(octets, 1, 12)?, two(octets, 1, 31)?, two(octets, 0, 23)?);
        let mut part = |max| match octets {
            [b'0'..=b'9', ..] => two(octets, 0, max),
            _ => Some(0),
        };
        let (minute, second) = (part(59)?, part(60)?);
        if let [b'.' | b',', b'0'..=b'9', ..] = octets {
            let digits = octets.iter().skip(1).take_while(|b| b.is_ascii_digit()).count();
            *octets = octets.get(digits.wrapping_add(1)..).unwrap_or_default();
        }
        let offset = zone(octets)?;
        octets.is_empty().then_some(Moment { year, month, day, hour, minute, second, offset })
    }
}
impl UtcTime<'_> {
    /// The point in time, with years from 1950 to 2049; `None` when the characters are no time.
    #[must_use]
    pub fn moment(self) -> Option<Moment> {
        let octets = &mut { self.0 };
        let year = u16::from(two(octets, 0, 99)?);
        let year = year.wrapping_add(if year < 50 { 2000 } else { 1900 });
        let (month, day, hour) = (two(octets, 1, 12)?, two(octets, 1, 31)?, two(octets, 0, 23)?);
        let minute = two(octets, 0, 59)?;
        let second = if let [b'0'..=b'9', ..] = octets { two(octets, 0, 59)? } else { 0 };
        let offset = zone(octets)?;
        let whole = octets.is_empty() && offset.is_some();
        whole.then_some(Moment { year, month, day, hour, minute, second, offset })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode_tlv;
    use sigcodec_wire::Layer;

    #[test]
    fn times() {
        let moment = |t: &[u8]| GeneralizedTime(t).moment();
        let whole =
            Moment { year: 2026, month: 2, day: 28, hour: 23, minute: 59, second: 58, offset: Some(0) };
        assert_eq!(moment(b"20260228235958Z"), Some(whole));
        assert_eq!(moment(b"20260228235958.125Z"), Some(whole));
        assert_eq!(moment(b"20260228235958"), Some(Moment { offset: None, ..whole }));
        assert_eq!(
            moment(b"2026022823-0530"),
            Some(Moment { minute: 0, second: 0, offset: Some(-330), ..whole })
        );
        assert_eq!(UtcTime(b"260228235958Z").moment(), Some(whole));
        assert_eq!(UtcTime(b"9902282359+01").moment().map(|m| (m.year, m.offset)), Some((1999, Some(60))));
        for bad in
            [&b""[..], b"2026", b"20261328235958Z", b"20260228235958.Z", b"20260228245958Z", b"2026022823595"]
        {
            assert_eq!(moment(bad), None, "{bad:?}");
        }
        assert_eq!(UtcTime(b"2602282359").moment(), None);
        assert_eq!(
            decode_tlv::<UtcTime<'_>>(b"\x17\x022x", Layer::Wire).map_err(|e| e.kind()),
            Err(Kind::Time)
        );
    }

    /// rasn #417: a multi-byte character across the place where a number was cut out.
    #[test]
    fn no_character_boundary_is_assumed() {
        let text = "2026022823595\u{e9}Z".as_bytes();
        for n in 0..=text.len() {
            assert_eq!(GeneralizedTime(&text[..n]).moment().is_some(), matches!(n, 10 | 12), "{n}");
        }
    }
}
