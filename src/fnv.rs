//! FNV-1a: without a key, for tables that compare what they find.

/// Slots in which something may lie: the oldest of them goes when all are taken.
const WAYS: usize = 8;

/// The hash so far.
pub(crate) struct Fnv(u64);

impl Fnv {
    pub(crate) const NEW: Self = Self(0xcbf2_9ce4_8422_2325);

    pub(crate) fn write(&mut self, octets: &[u8]) {
        for octet in octets {
            self.0 = (self.0 ^ u64::from(*octet)).wrapping_mul(0x100_0000_01b3);
        }
    }
    /// The slots in which something with this hash may lie, each with its number.
    pub(crate) fn ways<'s, T>(&self, slots: &'s [T]) -> impl Iterator<Item = (usize, &'s T)> + use<'s, T> {
        let hash = usize::try_from((self.0 ^ self.0 >> 32) & 0xffff_ffff).unwrap_or_default();
        let set = hash.checked_rem((slots.len() / WAYS).max(1)).unwrap_or_default();
        slots.iter().enumerate().skip(set.wrapping_mul(WAYS)).take(WAYS)
    }
}

#[cfg(test)]
mod tests {
    use super::Fnv;

    /// Keys that differ in little lie in all places alike, and so do others.
    #[test]
    fn keys_are_spread() {
        spread(|key| key);
        spread(|key| key.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    }
    fn spread(key: fn(u64) -> u64) {
        let slots = [0u16; 64 * super::WAYS];
        let mut of_set = [0u32; 64];
        for n in 0..6400 {
            let mut hash = Fnv::NEW;
            hash.write(&key(n).to_be_bytes());
            let mut ways = hash.ways(&slots).map(|(n, _)| n);
            let first = ways.next().unwrap_or_default();
            assert!(first % super::WAYS == 0 && ways.eq(first.saturating_add(1)..first.saturating_add(8)));
            if let Some(count) = of_set.get_mut(first / super::WAYS) {
                *count = count.saturating_add(1);
            }
        }
        assert!(of_set.iter().all(|count| (50..200).contains(count)), "{of_set:?}");
    }
}
