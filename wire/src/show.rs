//! Octets and addresses as text, without allocation and without a path that can panic.

use core::{fmt, net::IpAddr};

/// Octets shown as lower-case hexadecimal.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Hex<'a>(pub &'a [u8]);

impl fmt::Display for Hex<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const HEX: &[u8; 16] = b"0123456789abcdef";
        let half = |n: u8| HEX.get(usize::from(n)).copied().unwrap_or(b'?');
        let mut rest = self.0;
        while !rest.is_empty() {
            let (some, behind) = rest.split_at_checked(32).unwrap_or((rest, &[]));
            let mut text = [0; 64];
            for (to, b) in text.chunks_exact_mut(2).zip(some) {
                if let [high, low] = to {
                    (*high, *low) = (half(b >> 4), half(b & 15));
                }
            }
            let used = text.get(..some.len().wrapping_mul(2)).unwrap_or_default();
            f.write_str(core::str::from_utf8(used).unwrap_or_default())?;
            rest = behind;
        }
        Ok(())
    }
}
impl fmt::Debug for Hex<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// An IP address in its text form, RFC 5952; unlike that of `core` without a path that can panic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IpText(pub IpAddr);

impl IpText {
    /// Reads what `core` reads: dotted IPv4, and IPv6 with or without a gap and a dotted end.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.as_bytes();
        Some(Self(if text.contains(&b':') {
            IpAddr::V6(v6(text)?.into())
        } else {
            IpAddr::V4(v4(text)?.into())
        }))
    }
}

fn v4(text: &[u8]) -> Option<[u8; 4]> {
    let mut out = [0; 4];
    let mut parts = text.split(|b| *b == b'.');
    for octet in &mut out {
        *octet = match parts.next()? {
            [] | [b'0', _, ..] => return None,
            digits => digits.iter().try_fold(0u8, |n, d| {
                let digit = d.is_ascii_digit().then_some(d & 0x0f)?;
                n.checked_mul(10)?.checked_add(digit)
            })?,
        };
    }
    parts.next().is_none().then_some(out)
}

fn v6(text: &[u8]) -> Option<[u16; 8]> {
    let gap = text.windows(2).position(|two| two == b"::");
    let (front, back) = match gap {
        Some(at) => (text.get(..at)?, text.get(at.wrapping_add(2)..)?),
        None => (text, &[][..]),
    };
    let (mut out, mut tail) = ([0; 8], [0; 8]);
    let n = groups(front, gap.is_none(), &mut out)?;
    let m = groups(back, true, &mut tail)?;
    if gap.is_none() {
        return (n == 8).then_some(out);
    }
    out.iter_mut().rev().zip(tail.iter().take(m).rev()).for_each(|(to, from)| *to = *from);
    (n.wrapping_add(m) < 8).then_some(out)
}

/// Groups with colons between, the last of them dotted where it may be; how many there are.
fn groups(text: &[u8], dotted: bool, out: &mut [u16; 8]) -> Option<usize> {
    if text.is_empty() {
        return Some(0);
    }
    let mut free = out.iter_mut();
    let mut parts = text.split(|b| *b == b':').peekable();
    while let Some(part) = parts.next() {
        if dotted && parts.peek().is_none() && part.contains(&b'.') {
            let [a, b, c, d] = v4(part)?;
            *free.next()? = u16::from_be_bytes([a, b]);
            *free.next()? = u16::from_be_bytes([c, d]);
            continue;
        }
        *free.next()? = match part.len() {
            1..=4 => part.iter().try_fold(0u16, |n, d| {
                let digit = char::from(*d).to_digit(16).and_then(|d| u16::try_from(d).ok())?;
                Some(n << 4 | digit)
            })?,
            _ => return None,
        };
    }
    Some(8usize.wrapping_sub(free.len()))
}

impl fmt::Display for IpText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let v6 = match self.0 {
            IpAddr::V4(v4) => return dotted(v4.octets(), f),
            IpAddr::V6(v6) => v6,
        };
        if let Some(v4) = v6.to_ipv4_mapped() {
            f.write_str("::ffff:")?;
            return dotted(v4.octets(), f);
        }
        let groups = v6.segments();
        let zeros = zeros(&groups);
        let mut colon = "";
        for (i, group) in groups.iter().enumerate() {
            if i == zeros.start && !zeros.is_empty() {
                f.write_str("::")?;
                colon = "";
            }
            if !zeros.contains(&i) {
                f.write_str(colon)?;
                write!(f, "{group:x}")?;
                colon = ":";
            }
        }
        Ok(())
    }
}

fn dotted([a, b, c, d]: [u8; 4], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{a}.{b}.{c}.{d}")
}

/// The longest run of two or more groups of zero, the first of several, RFC 5952 §4.2.
fn zeros(groups: &[u16; 8]) -> core::ops::Range<usize> {
    let (mut best, mut run) = (0..1, 0..0);
    for (i, group) in groups.iter().enumerate() {
        if *group != 0 {
            run = i.wrapping_add(1)..i.wrapping_add(1);
            continue;
        }
        run.end = i.wrapping_add(1);
        if run.len() > best.len() {
            best = run.clone();
        }
    }
    if best.len() > 1 { best } else { 0..0 }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Hex<'_> {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use core::net::{Ipv4Addr, Ipv6Addr};
    use std::string::ToString as _;

    #[test]
    fn addresses_read_as_those_of_core() {
        let v4 = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 255));
        assert_eq!(IpText(v4).to_string(), v4.to_string());
        for zero in 0..=0xff_u8 {
            let mut groups = [0xa0b, 1, 0x20, 0xf, 0x1000, 6, 7, 8];
            for (i, group) in groups.iter_mut().enumerate() {
                if zero >> i & 1 != 0 {
                    *group = 0;
                }
            }
            let v6 = IpAddr::V6(Ipv6Addr::from(groups));
            assert_eq!(IpText(v6).to_string(), v6.to_string());
        }
        for text in [
            "",
            "1.2.3",
            "1.2.3.4",
            "1.2.3.4.5",
            "01.2.3.4",
            "0.0.0.0",
            "256.1.1.1",
            "1.2.3.a",
            "+1.2.3.4",
            "1..2.3",
            ":",
            "::",
            ":::",
            "::1",
            "1::",
            "1::2",
            "1:2:3:4:5:6:7:8",
            "1:2:3:4:5:6:7::",
            "::2:3:4:5:6:7:8",
            "1:2:3:4:5:6:7:8:9",
            "1:2:3:4:5:6:7:8::",
            "1::2::3",
            "1:2",
            "12345::",
            "g::",
            "::1.2.3.4",
            "1:2:3:4:5:6:1.2.3.4",
            "1:2:3:4:5:6:7:1.2.3.4",
            "1.2.3.4::",
            "::1.2.3.4:5",
            "::1.2.3",
            ":1::",
            "1:::2",
            "2001:db8::1f",
            "fedc:ba98:7654:3210:0123:4567:89ab:cdef",
            "FEDC:BA98:7654:3210:F:E:D:C",
            "ff:12:abc::",
            "1::12345",
            "1::-2",
            "1::+2",
            "64:ff9b::192.0.2.33",
            "192.168.10.255",
            "1.2.3.1000",
            "1.2.3.",
        ] {
            assert_eq!(IpText::parse(text).map(|ip| ip.0), text.parse().ok(), "{text}");
        }
        let mapped = IpAddr::V6(Ipv4Addr::new(192, 0, 2, 1).to_ipv6_mapped());
        assert_eq!(IpText(mapped).to_string(), mapped.to_string());
    }
}
