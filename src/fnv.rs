//! FNV-1a: without a key, for tables that compare what they find.

/// The hash so far.
pub(crate) struct Fnv(u64);

impl Fnv {
    pub(crate) const NEW: Self = Self(0xcbf2_9ce4_8422_2325);

    pub(crate) fn write(&mut self, octets: &[u8]) {
        for octet in octets {
            self.0 = (self.0 ^ u64::from(*octet)).wrapping_mul(0x100_0000_01b3);
        }
    }
    /// The hash as one of `sets` sets; 0 if there are none.
    pub(crate) fn set(&self, sets: usize) -> usize {
        let hash = usize::try_from((self.0 ^ self.0 >> 32) & 0xffff_ffff).unwrap_or_default();
        hash.checked_rem(sets).unwrap_or_default()
    }
}
