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
