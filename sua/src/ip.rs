//! IP addresses in SUA addresses, RFC 3868 §3.10.2.6.

use core::{
    fmt::{self, Write as _},
    net::{Ipv4Addr, Ipv6Addr},
};
use sigcodec_sigtran::{Format, ParameterValue, sigtran_types, unjudged};
use sigcodec_wire::{
    Encode, Kind, Reader, Result, Writer,
    walk::{Field, Value, Visitor},
};

/// An IP address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ip<A>(pub A);
impl ParameterValue<'_> for Ip<Ipv4Addr> {
    fn of(value: Reader<'_>) -> Result<Self> {
        <[u8; 4]>::of(value).map(|o| Self(Ipv4Addr::from(o)))
    }
}
impl ParameterValue<'_> for Ip<Ipv6Addr> {
    fn of(value: Reader<'_>) -> Result<Self> {
        let octets: Option<[u8; 16]> = value.rest().try_into().ok();
        octets.map(|o| Self(Ipv6Addr::from(o))).ok_or_else(|| value.error(Kind::ParameterLength))
    }
}
impl Encode for Ip<Ipv4Addr> {
    fn encode(&self, w: &mut Writer<'_>) {
        w.array(self.0.octets());
    }
}
impl Encode for Ip<Ipv6Addr> {
    fn encode(&self, w: &mut Writer<'_>) {
        w.array(self.0.octets());
    }
}

sigtran_types! {
    Ip<Ipv4Addr> = Format::Custom(4, 4, walk_ip, unjudged);
    Ip<Ipv6Addr> = Format::Custom(16, 16, walk_ip, unjudged);
}

/// The usual text: four numbers with dots.
impl fmt::Display for Ip<Ipv4Addr> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d] = self.0.octets();
        write!(f, "{a}.{b}.{c}.{d}")
    }
}
/// The text of RFC 5952: the first of the longest runs of zeros, two groups at least, is `::`.
impl fmt::Display for Ip<Ipv6Addr> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let groups = self.0.segments();
        let zeros = |from: usize| groups.iter().skip(from).take_while(|g| **g == 0).count();
        let (mut start, mut longest) = (groups.len(), 1usize);
        for from in 0..groups.len() {
            if zeros(from) > longest {
                (start, longest) = (from, zeros(from));
            }
        }
        let end = start.saturating_add(longest);
        for (i, group) in groups.iter().enumerate() {
            if i == start {
                f.write_str("::")?;
            } else if i < start || i >= end {
                if i != 0 && i != end {
                    f.write_char(':')?;
                }
                write!(f, "{group:x}")?;
            }
        }
        Ok(())
    }
}

fn walk_ip(field: Field<'_>, r: Reader<'_>, visitor: &mut dyn Visitor) {
    match (Ip::<Ipv4Addr>::of(r), Ip::<Ipv6Addr>::of(r)) {
        (Ok(ip), _) => visitor.value(field, Value::Text(&ip)),
        (_, Ok(ip)) => visitor.value(field, Value::Text(&ip)),
        (Err(e), Err(_)) => visitor.fault(field, r.rest(), e),
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use std::string::ToString as _;

    #[test]
    fn text_is_that_of_the_standard_library() {
        for groups in 0..=255u8 {
            for value in [1, 0xabcd] {
                let mut segments = [0; 8];
                for (i, s) in segments.iter_mut().enumerate() {
                    *s = if groups >> i & 1 == 1 { value } else { 0 };
                }
                let ip = Ipv6Addr::from(segments);
                // Addresses that embed one of IPv4 are shown as such there.
                if ip.to_ipv4().is_none() {
                    assert_eq!(Ip(ip).to_string(), ip.to_string());
                }
            }
        }
        assert_eq!(Ip(Ipv6Addr::UNSPECIFIED).to_string(), "::");
        assert_eq!(Ip(Ipv4Addr::new(192, 0, 2, 255)).to_string(), "192.0.2.255");
    }
}
