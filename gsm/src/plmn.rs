//! Networks, TS 23.003 §2 and TS 24.008 §10.5.1.13.

use crate::digits::tbcd_char;
use core::fmt;
use sigcodec_wire::{Encode, Writer, show::Hex};

/// A network: MCC and MNC in three octets, TS 24.008 §10.5.1.13.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Plmn(pub [u8; 3]);

impl Plmn {
    /// The network with these codes; `None` when a code has too many digits.
    #[must_use]
    pub const fn new(mcc: u16, mnc: u16, three_digits: bool) -> Option<Self> {
        if mcc > 999 || mnc > if three_digits { 999 } else { 99 } {
            return None;
        }
        let [c, a, b] = [mcc / 100, mcc / 10 % 10, mcc % 10];
        let [x, y, z] =
            if three_digits { [mnc / 100, mnc / 10 % 10, mnc % 10] } else { [mnc / 10, mnc % 10, 15] };
        let [_, first] = (a << 4 | c).to_be_bytes();
        let [_, second] = (z << 4 | b).to_be_bytes();
        let [_, third] = (y << 4 | x).to_be_bytes();
        Some(Self([first, second, third]))
    }
    /// The half octets: three digits of the MCC, three of the MNC, 15 behind two digits.
    #[inline]
    #[must_use]
    pub const fn halves(self) -> [u8; 6] {
        let [a, b, c] = self.0;
        [a & 15, a >> 4, b & 15, c & 15, c >> 4, b >> 4]
    }
    /// Mobile country code; `None` when a half octet is no digit.
    #[inline]
    #[must_use]
    pub const fn mcc(self) -> Option<u16> {
        let [a, b, c, ..] = self.halves();
        decimal([a, b, c])
    }
    /// The mobile country code in the first two of the octets, where it may stand alone.
    #[must_use]
    pub const fn country([a, b]: [u8; 2]) -> Option<u16> {
        decimal([a & 15, a >> 4, b & 15])
    }
    /// Mobile network code and whether it has three digits; `None` when a half octet is no digit.
    #[inline]
    #[must_use]
    pub const fn mnc(self) -> Option<(u16, bool)> {
        let [.., a, b, c] = self.halves();
        let three = c != 15;
        let n = if three { decimal([a, b, c]) } else { decimal([0, a, b]) };
        match n {
            Some(n) => Some((n, three)),
            None => None,
        }
    }
    /// The network that five or six decimal digits name.
    #[must_use]
    pub fn from_digits(text: &str) -> Option<Self> {
        if !text.bytes().all(|b| b.is_ascii_digit()) || !matches!(text.len(), 5 | 6) {
            return None;
        }
        let (mcc, mnc) = text.split_at_checked(3)?;
        Self::new(mcc.parse().ok()?, mnc.parse().ok()?, text.len() == 6)
    }
    /// The network that a host or realm name is in: `…mnc001.mcc001.3gppnetwork.org`, TS 23.003 §19.2. Its MNC has
    /// three digits there, whatever it has elsewhere: compare with [`same_network`](Self::same_network).
    #[must_use]
    pub fn of_realm(name: &str) -> Option<Self> {
        Self::of_realm_octets(name.as_bytes())
    }
    /// The same of a name that may be no text.
    #[must_use]
    pub fn of_realm_octets(name: &[u8]) -> Option<Self> {
        let mut left = name;
        loop {
            if let Some((mnc, behind)) = labelled(left, *b"mnc") {
                let (mcc, _) = labelled(behind, *b"mcc")?;
                return Self::new(mcc, mnc, true);
            }
            let dot = left.iter().position(|octet| *octet == b'.')?;
            left = left.get(dot.wrapping_add(1)..)?;
        }
    }
    /// The network as `001-01` or `001-001`; the octets in hexadecimal when a half octet is no digit.
    #[must_use]
    pub const fn hyphenated(self) -> Hyphenated {
        Hyphenated(self)
    }
    /// Whether both name one network; an MNC of two digits is the same with a zero in front.
    #[must_use]
    pub fn same_network(self, other: Self) -> bool {
        let three = |p: Self| match p.halves() {
            [a, b, c, x, y, 15] => [a, b, c, 0, x, y],
            halves => halves,
        };
        let own = three(self);
        self == other || own == three(other) && own.iter().all(|half| *half <= 9)
    }
}

/// The three digits behind a word in the first label of a name, and what stands behind the label.
#[inline]
fn labelled(name: &[u8], word: [u8; 3]) -> Option<(u16, &[u8])> {
    let [a, b, c, x, y, z, behind @ ..] = name else { return None };
    // A letter of either case; no other octet becomes one.
    if [a | 0x20, b | 0x20, c | 0x20] != word {
        return None;
    }
    let ([b'.', behind @ ..] | behind @ []) = behind else { return None };
    let number = decimal([x, y, z].map(|digit| digit.wrapping_sub(b'0')))?;
    Some((number, behind))
}

/// The number that three half octets make; `None` when one is no digit.
#[must_use]
pub const fn decimal([a, b, c]: [u8; 3]) -> Option<u16> {
    if a > 9 || b > 9 || c > 9 {
        return None;
    }
    Some((a as u16).wrapping_mul(100).wrapping_add((b as u16).wrapping_mul(10)).wrapping_add(c as u16))
}

impl fmt::Display for Plmn {
    /// MCC and MNC as five or six digits; a half octet that is no digit as it is shown in TBCD.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write as _;
        let halves = self.halves();
        let [.., last] = halves;
        let shown = halves.into_iter().take(if last == 15 { 5 } else { 6 });
        shown.map(|h| tbcd_char(h).unwrap_or('f')).try_for_each(|c| f.write_char(c))
    }
}
impl Encode for Plmn {
    fn encode(&self, w: &mut Writer<'_>) {
        w.array(self.0);
    }
}

/// A network as country and network with a hyphen between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Hyphenated(Plmn);

impl fmt::Display for Hyphenated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0.mcc(), self.0.mnc()) {
            (Some(mcc), Some((mnc, false))) => write!(f, "{mcc:03}-{mnc:02}"),
            (Some(mcc), Some((mnc, true))) => write!(f, "{mcc:03}-{mnc:03}"),
            _ => Hex(&self.0.0).fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use std::format;

    #[test]
    fn digits_of_a_network() {
        for (octets, mcc, mnc, digits, hyphenated) in [
            ([0x00, 0xf1, 0x10], Some(1), Some((1, false)), "00101", "001-01"),
            ([0x13, 0x00, 0x14], Some(310), Some((410, true)), "310410", "310-410"),
            ([0x00, 0xf1, 0x1a], Some(1), None, "001*1", "00f11a"),
            ([0xa0, 0xf1, 0x10], None, Some((1, false)), "0*101", "a0f110"),
        ] {
            let plmn = Plmn(octets);
            assert_eq!((plmn.mcc(), plmn.mnc()), (mcc, mnc), "{octets:?}");
            assert_eq!(
                (format!("{plmn}"), format!("{}", plmn.hyphenated())),
                (digits.into(), hyphenated.into())
            );
            assert_eq!(Plmn::country([octets[0], octets[1]]), mcc);
        }
    }
    #[test]
    fn networks_of_realms() {
        let network = Plmn::new(1, 2, true);
        for (realm, of) in [
            ("epc.mnc002.mcc001.3gppnetwork.org", network),
            ("MNC002.Mcc001", network),
            ("mnc02.mnc002.mcc001.x", network),
            ("mnc002x.mcc001", None),
            ("mnc002.x.mcc001", None),
            ("mnc002", None),
            ("mnc00a.mcc001", None),
            ("\u{d}nc002.mcc001", None),
            ("", None),
        ] {
            assert_eq!(Plmn::of_realm(realm), of, "{realm}");
        }
    }
    #[test]
    fn one_network_in_two_forms() {
        let two = Plmn::new(310, 41, false).unwrap();
        for (other, same) in [((310, 41, false), true), ((310, 41, true), true), ((310, 410, true), false)] {
            let other = Plmn::new(other.0, other.1, other.2).unwrap();
            assert_eq!((two.same_network(other), other.same_network(two)), (same, same));
        }
        // What is no digit is the same as itself alone.
        let odd = Plmn([0x1a, 0x00, 0x14]);
        assert!(
            odd.same_network(odd) && !odd.same_network(two) && !odd.same_network(Plmn([0x1a, 0xf0, 0x14]))
        );
    }
    #[test]
    fn networks_from_codes() {
        for (mcc, mnc, three) in [(1, 1, false), (310, 410, true), (999, 99, false), (1, 1, true)] {
            let plmn = Plmn::new(mcc, mnc, three).unwrap();
            assert_eq!((plmn.mcc(), plmn.mnc()), (Some(mcc), Some((mnc, three))));
            assert_eq!(Plmn::from_digits(&format!("{plmn}")), Some(plmn));
        }
        assert_eq!((Plmn::new(1000, 1, true), Plmn::new(1, 100, false)), (None, None));
    }
}
