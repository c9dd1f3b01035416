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
        let mut labels = name.split(['.']);
        let number = |label: &str, prefix: &str| -> Option<u16> {
            let (head, digits) = label.split_at_checked(3)?;
            let all = digits.len() == 3 && digits.bytes().all(|b| b.is_ascii_digit());
            (all && head.eq_ignore_ascii_case(prefix)).then(|| digits.parse().ok()).flatten()
        };
        loop {
            let label = labels.next()?;
            if let Some(mnc) = number(label, "mnc") {
                let mcc = labels.next().and_then(|label| number(label, "mcc"))?;
                return Self::new(mcc, mnc, true);
            }
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
        let code = |p: Self| Some((p.mcc()?, p.mnc()?.0));
        self == other || code(self).is_some_and(|c| code(other) == Some(c))
    }
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
    fn networks_from_codes() {
        for (mcc, mnc, three) in [(1, 1, false), (310, 410, true), (999, 99, false), (1, 1, true)] {
            let plmn = Plmn::new(mcc, mnc, three).unwrap();
            assert_eq!((plmn.mcc(), plmn.mnc()), (Some(mcc), Some((mnc, three))));
            assert_eq!(Plmn::from_digits(&format!("{plmn}")), Some(plmn));
        }
        assert_eq!((Plmn::new(1000, 1, true), Plmn::new(1, 100, false)), (None, None));
    }
}
