//! Seeded mutation: the same octets from the same seed, on every machine.

use std::vec::Vec;

/// A small generator of numbers, xorshift64*.
#[derive(Clone, Copy, Debug)]
pub struct Random(u64);

impl Random {
    /// Starts at `seed`.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(seed ^ 0x9e37_79b9_7f4a_7c15)
    }
    /// The next number.
    pub const fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }
    /// A number below `n`; 0 for 0.
    pub fn below(&mut self, n: usize) -> usize {
        (self.next() >> 33) as usize % n.max(1)
    }
    /// `n` octets.
    pub fn octets(&mut self, n: usize) -> Vec<u8> {
        (0..n).map(|_| (self.next() >> 40) as u8).collect()
    }
}

/// Octets that decoders look at twice: lengths, fillers, forms of BER.
const ODD: &[u8] = &[
    0, 1, 2, 3, 4, 7, 8, 0x0f, 0x1f, 0x20, 0x30, 0x7f, 0x80, 0x81, 0x82, 0x84, 0x9f, 0xa0, 0xbf, 0xf0, 0xfe,
    0xff,
];

/// Changes `octets` in one to four ways; `other` is what parts are taken from.
pub fn mutate(octets: &mut Vec<u8>, other: &[u8], random: &mut Random) {
    for _ in 0..=random.below(4) {
        let at = random.below(octets.len());
        let n = random.below(8) + 1;
        match random.below(8) {
            0 => {
                if let Some(octet) = octets.get_mut(at) {
                    *octet ^= 1 << random.below(8);
                }
            }
            1 => {
                if let Some(octet) = octets.get_mut(at) {
                    *octet = ODD.get(random.below(ODD.len())).copied().unwrap_or(0);
                }
            }
            2 => {
                if let Some(octet) = octets.get_mut(at) {
                    *octet = octet.wrapping_add((random.below(9) as u8).wrapping_sub(4));
                }
            }
            3 => drop(octets.splice(at..at, random.octets(n))),
            4 => drop(octets.drain(at..(at + n).min(octets.len()))),
            5 => octets.truncate(at.max(1)),
            6 => {
                let copy = octets.get(at..(at + 4 * n).min(octets.len())).unwrap_or_default().to_vec();
                drop(octets.splice(at..at, copy));
            }
            _ => {
                let from = random.below(other.len());
                let part = other.get(from..(from + 4 * n).min(other.len())).unwrap_or_default().to_vec();
                drop(octets.splice(at..(at + n).min(octets.len()), part));
            }
        }
    }
}
