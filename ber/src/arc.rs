//! Arcs of an OBJECT IDENTIFIER as decimal numbers, however long they are.

use core::fmt;

/// Octets of an arc that are shown as a number.
const MOST: usize = super::Oid::MAX;
/// Decimal digits of an arc of that many octets: 7 bits each, 448 bits.
const DIGITS: usize = 135;

/// Shows the contents of an OBJECT IDENTIFIER with dots; `?` where an arc does not end or is longer than shown.
pub(super) fn dotted(octets: &[u8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut first = true;
    for arc in octets.split_inclusive(|b| b & 0x80 == 0) {
        let mut digits = Decimal::default();
        let whole = matches!(arc, [.., last] if last & 0x80 == 0) && arc.len() <= MOST;
        if !first {
            f.write_str(".")?;
        }
        if !whole {
            f.write_str("?")?;
        } else if core::mem::take(&mut first) {
            // The first two arcs are one number: 40 times the first, which is at most 2, and the second.
            let padding = arc.iter().take_while(|b| **b == 0x80).count();
            match arc.get(padding..).unwrap_or_default() {
                [n @ 0..80] => write!(f, "{}.{}", n / 40, n % 40)?,
                arc => {
                    digits.read(arc);
                    digits.subtract(80);
                    write!(f, "2.{digits}")?;
                }
            }
        } else {
            digits.read(arc);
            write!(f, "{digits}")?;
        }
        first = false;
    }
    Ok(())
}

/// A number as decimal digits, the lowest first.
struct Decimal {
    digits: [u8; DIGITS],
    len: usize,
}

impl Default for Decimal {
    fn default() -> Self {
        Self { digits: [0; DIGITS], len: 1 }
    }
}

impl Decimal {
    fn read(&mut self, arc: &[u8]) {
        for octet in arc {
            let mut carry = u16::from(octet & 0x7f);
            for digit in self.digits.iter_mut().take(self.len) {
                let n = u16::from(*digit).wrapping_mul(128).wrapping_add(carry);
                (*digit, carry) = (u8::try_from(n % 10).unwrap_or(0), n / 10);
            }
            while carry != 0 {
                let Some(digit) = self.digits.get_mut(self.len) else { return };
                (*digit, carry) = (u8::try_from(carry % 10).unwrap_or(0), carry / 10);
                self.len = self.len.wrapping_add(1);
            }
        }
    }
    /// Less `n`, which is not larger.
    fn subtract(&mut self, mut n: u8) {
        let mut borrow = 0;
        for digit in self.digits.iter_mut().take(self.len) {
            let less = (n % 10).wrapping_add(borrow);
            n /= 10;
            borrow = u8::from(*digit < less);
            *digit = digit.wrapping_add(borrow.wrapping_mul(10)).wrapping_sub(less);
        }
        while let Some(0) = self.len.checked_sub(1).filter(|i| *i != 0).and_then(|i| self.digits.get(i)) {
            self.len = self.len.wrapping_sub(1);
        }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.digits.iter().take(self.len).rev().try_for_each(|d| write!(f, "{d}"))
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use crate::Oid;
    use std::string::ToString as _;

    #[test]
    fn arcs_of_any_length() {
        for (octets, text) in [
            (&[4, 0, 0, 1, 0, 20, 3][..], "0.4.0.0.1.0.20.3"),
            (&[0x27], "0.39"),
            (&[0x28], "1.0"),
            (&[0x4f], "1.39"),
            (&[0x50], "2.0"),
            (&[0x59], "2.9"),
            (&[0x5a], "2.10"),
            (&[0x81, 0x34, 3], "2.100.3"),
            (&[0x88, 0x37, 3], "2.999.3"),
            (&[0x2a, 0x80, 0x80, 0x01], "1.2.1"),
            // 2^64, one more than fits a u64, and a UUID below 2.25.
            (&[0x2a, 0x82, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00], "1.2.18446744073709551616"),
            (
                &[
                    0x69, 0x83, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
                    0xff, 0xff, 0xff, 0xff, 0x7f,
                ],
                "2.25.340282366920938463463374607431768211455",
            ),
            (&[0x80, 0x80, 0x2a, 0x80, 3], "1.2.3"),
            (&[0x2a, 0x81], "1.2.?"),
            (&[], ""),
        ] {
            assert_eq!(Oid::new(octets).to_string(), text, "{octets:02x?}");
        }
        // The longest there is: 64 octets, 448 bits.
        let mut longest = [0xff; 64];
        longest[63] = 0x7f;
        let text = Oid::new(&longest).to_string();
        assert!(
            text.starts_with("2.726838724295606890") && text.ends_with("628614575") && text.len() == 137,
            "{text} {}",
            text.len()
        );
    }
}
