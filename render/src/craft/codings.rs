//! Octets that may stand for a value that is shown: the codings that are common. Which of them is that of a field is
//! found by decoding.

use crate::text::unhex;
use core::{net::IpAddr, ops::Range};
use serde_json::Value;

/// Octets for a part of a field.
pub(crate) type Change = (Range<usize>, Vec<u8>);

/// How a value may be coded: whole octets for a value, or nothing.
type Coding = fn(&Value) -> Option<Vec<u8>>;

/// Codings of values; those of the type of the value, or of the number that its text is.
const CODINGS: &[Coding] = &[
    |v| unhex(v.as_str()?).ok().filter(|_| v.as_str().is_some_and(|t| !t.contains([' ', ':', 'x']))),
    |v| Some(v.as_str()?.as_bytes().to_vec()),
    |v| halves(v, 0xf, false),
    |v| halves(v, 0, false),
    |v| halves(v, 0xf, true),
    |v| halves(v, 0, true),
    |v| septets(v.as_str()?),
    |v| Some(v.as_str()?.encode_utf16().flat_map(u16::to_be_bytes).collect()),
    |v| match v.as_str()?.parse().ok()? {
        IpAddr::V4(a) => Some(a.octets().to_vec()),
        IpAddr::V6(a) => Some(a.octets().to_vec()),
    },
    |v| Some(i8::try_from(integer(v)?).ok()?.to_be_bytes().to_vec()),
    |v| Some(u8::try_from(integer(v)?).ok()?.to_be_bytes().to_vec()),
    |v| Some(u16::try_from(integer(v)?).ok()?.to_be_bytes().to_vec()),
    |v| Some(u16::try_from(integer(v)?).ok()?.to_le_bytes().to_vec()),
    |v| Some(u32::try_from(integer(v)?).ok()?.to_be_bytes().get(1..)?.to_vec()),
    |v| Some(u32::try_from(integer(v)?).ok()?.to_be_bytes().to_vec()),
    |v| Some(i32::try_from(integer(v)?).ok()?.to_be_bytes().to_vec()),
    |v| Some(u64::try_from(integer(v)?).ok()?.to_be_bytes().to_vec()),
    |v| Some(i64::try_from(integer(v)?).ok()?.to_be_bytes().to_vec()),
    |v| Some(shortest(integer(v)?)),
    |v| Some(v.as_f64()?.to_string().parse::<f32>().ok()?.to_be_bytes().to_vec()),
    |v| Some(v.as_f64()?.to_be_bytes().to_vec()),
    |v| identifier(v.as_str()?),
];

/// The changes of a field, `octets`, that shows `old`, by which it may show `new`.
pub(crate) fn changes(octets: &[u8], old: &Value, new: &Value) -> Vec<Change> {
    let mut out: Vec<Change> = Vec::new();
    for coding in CODINGS {
        let (Some(old), Some(new)) = (coding(old), coding(new)) else { continue };
        // The last place comes first: headers stand in front.
        let last = octets.len().saturating_sub(old.len());
        for at in (0..=last).rev() {
            let range = at..at.saturating_add(old.len());
            let is_there = octets.get(range.clone()).is_some_and(|there| there == old);
            // Nothing stands everywhere; it ends the field.
            let change = (range, new.clone());
            if is_there && (!old.is_empty() || at == octets.len()) && !out.contains(&change) {
                out.push(change);
            }
        }
    }
    // An identity whose first digit stands in the octet that says its type, TS 24.008 §10.5.1.4.
    let identity = |v: &Value, first: u8| {
        let (digit, rest) = v.as_str()?.split_at_checked(1)?;
        let odd = if rest.len() & 1 == 0 { 8 } else { 0 };
        let digit = digit.parse::<u8>().ok().filter(|d| *d <= 9)?;
        let mut out = vec![digit << 4 | odd | first & 7];
        out.extend(halves(&Value::from(rest), 0xf, false)?);
        Some(out)
    };
    for (at, first) in octets.iter().enumerate() {
        let (Some(old), Some(new)) = (identity(old, *first), identity(new, *first)) else { break };
        if octets.get(at..).is_some_and(|rest| rest.starts_with(&old)) {
            out.push((at..at.saturating_add(old.len()), new));
        }
    }
    out
}

/// A number, or the number that a text is.
fn integer(value: &Value) -> Option<i128> {
    match value {
        Value::Number(n) => n.as_i64().map(i128::from).or_else(|| n.as_u64().map(i128::from)),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

/// An INTEGER of BER, X.690 §8.3: the fewest octets of two's complement.
fn shortest(n: i128) -> Vec<u8> {
    let octets = n.to_be_bytes();
    let sign = if n < 0 { 0xff } else { 0 };
    let spare = |at: usize| {
        octets.get(at) == Some(&sign)
            && octets.get(at.saturating_add(1)).is_some_and(|b| (b ^ sign) & 0x80 == 0)
    };
    let from = (0..octets.len()).find(|at| !spare(*at)).unwrap_or(0);
    octets.get(from..).unwrap_or_default().to_vec()
}

/// Digits in halves of octets, the lower half first, or the higher one.
fn halves(value: &Value, filler: u8, high_first: bool) -> Option<Vec<u8>> {
    let digit = |c: char| match c {
        '*' => Some(10),
        '#' => Some(11),
        _ => c.to_digit(16).and_then(|d| u8::try_from(d).ok()),
    };
    let digits: Vec<u8> = value.as_str()?.chars().map(digit).collect::<Option<_>>()?;
    let octet = |pair: &[u8]| {
        let (one, other) = (pair.first().copied().unwrap_or(0), pair.get(1).copied().unwrap_or(filler));
        if high_first { one << 4 | other } else { other << 4 | one }
    };
    Some(digits.chunks(2).map(octet).collect())
}

/// Letters of the alphabet of GSM that are those of ASCII, TS 23.038 §6.2.1, packed as §6.1.2.1 says.
fn septets(text: &str) -> Option<Vec<u8>> {
    let letter = |b: u8| match b {
        b'\n' | b'\r' | b' '..=b'#' | b'%'..=b'?' | b'A'..=b'Z' | b'a'..=b'z' => Some(b),
        b'@' => Some(0),
        b'$' => Some(2),
        b'_' => Some(0x11),
        _ => None,
    };
    let (mut out, mut held, mut bits) = (Vec::new(), 0u16, 0u8);
    for b in text.bytes() {
        held |= u16::from(letter(b)?).checked_shl(u32::from(bits))?;
        bits = bits.checked_add(7)?;
        if bits >= 8 {
            out.push(u8::try_from(held & 0xff).ok()?);
            held >>= 8;
            bits = bits.checked_sub(8)?;
        }
    }
    if bits > 0 {
        out.push(u8::try_from(held & 0xff).ok()?);
    }
    Some(out)
}

/// The contents of an OBJECT IDENTIFIER, X.690 §8.19.
fn identifier(text: &str) -> Option<Vec<u8>> {
    let arcs: Vec<u64> = text.split('.').map(|arc| arc.parse().ok()).collect::<Option<_>>()?;
    let [first @ 0..=2, second, more @ ..] = &arcs[..] else { return None };
    let first = first.checked_mul(40)?.checked_add(*second)?;
    let mut out = Vec::new();
    for arc in core::iter::once(&first).chain(more) {
        let groups = (64u32.checked_sub((arc | 1).leading_zeros())?).div_ceil(7);
        for group in (0..groups).rev() {
            let more = if group == 0 { 0 } else { 0x80 };
            let septet = arc.checked_shr(group.checked_mul(7)?)? & 0x7f;
            out.push(more | u8::try_from(septet).ok()?);
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_common_is_coded() {
        let is_coded = |value: Value, octets: &str| {
            let octets = unhex(octets).unwrap_or_default();
            let all: Vec<_> = CODINGS.iter().filter_map(|coding| coding(&value)).collect();
            assert!(all.contains(&octets), "{value} {octets:02x?}: {all:02x?}");
        };
        is_coded(json!("0a0b"), "0a0b");
        is_coded(json!("Zürich"), "5ac3bc72696368");
        is_coded(json!("00101"), "0001f1");
        is_coded(json!("00101"), "000101");
        is_coded(json!("hello"), "e8329bfd06");
        is_coded(json!("192.0.2.1"), "c0000201");
        is_coded(json!("2001:db8::1"), "20010db8000000000000000000000001");
        is_coded(json!("0.4.0.0.1.0.20.3"), "04000001001403");
        is_coded(json!("2.999.128"), "88378100");
        for (n, octets) in
            [(0, "00"), (127, "7f"), (128, "0080"), (-128, "80"), (-129, "ff7f"), (256, "0100")]
        {
            assert_eq!(shortest(n), unhex(octets).unwrap_or_default(), "{n}");
            is_coded(json!(i64::try_from(n).unwrap_or(0)), octets);
        }
        is_coded(json!("12345678901"), "00000002dfdc1c35");
        is_coded(json!(1.5), "3fc00000");
        let changed = changes(&[0x91, 0x21, 0x43, 0xf5], &json!("12345"), &json!("1234567"));
        assert!(changed.contains(&(1..4, vec![0x21, 0x43, 0x65, 0xf7])), "{changed:02x?}");
        // An IMSI behind the length of its element.
        let changed = changes(&[0x01, 0x03, 0x09, 0x21, 0x43], &json!("01234"), &json!("012345"));
        assert!(changed.contains(&(2..5, vec![0x01, 0x21, 0x43, 0xf5])), "{changed:02x?}");
        assert!(changes(&[1, 2], &json!("xyz"), &json!("zyx")).is_empty());
    }
}
