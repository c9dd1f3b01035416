//! Looking up definitions by vendor and code.

use crate::def::Def;

/// Slots of the table of [`STANDARD`]: a power of two, at most half full.
const SLOTS: usize = 16_384;

/// Definitions of AVPs, found by vendor and code in a few steps.
#[derive(Clone, Copy, Debug)]
pub struct Dictionary {
    table: Option<&'static [u16; SLOTS]>,
    defs: &'static [&'static Def],
    next: Option<&'static Self>,
}

const fn slot(code: u32, vendor: u32) -> usize {
    let mixed = (code ^ vendor.rotate_left(16)).wrapping_mul(0x9e37_79b1);
    (mixed >> 18) as usize
}

#[allow(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    reason = "evaluated by the compiler, which refuses what is out of bounds"
)]
const TOTAL: usize = {
    let mut n = 0;
    let mut i = 0;
    while i < crate::avp::ALL.len() {
        n += crate::avp::ALL[i].len();
        i += 1;
    }
    n
};
const _: () = assert!(TOTAL * 2 < SLOTS);

#[allow(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    reason = "evaluated by the compiler, which refuses what is out of bounds"
)]
static DEFS: [&Def; TOTAL] = {
    let mut out = [crate::avp::SESSION_ID.def; TOTAL];
    let (mut n, mut i) = (0, 0);
    while i < crate::avp::ALL.len() {
        let module = crate::avp::ALL[i];
        let mut j = 0;
        while j < module.len() {
            out[n] = module[j];
            n += 1;
            j += 1;
        }
        i += 1;
    }
    out
};
/// One more than the index into `DEFS`; 0 is an empty slot.
#[allow(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    reason = "evaluated by the compiler, which refuses what is out of bounds"
)]
static TABLE: [u16; SLOTS] = {
    let mut table = [0u16; SLOTS];
    let mut n = 0;
    while n < TOTAL {
        let mut at = slot(DEFS[n].code, DEFS[n].vendor);
        while table[at] != 0 {
            at = (at + 1) % SLOTS;
        }
        n += 1;
        table[at] = n as u16;
    }
    table
};

/// The AVPs of this crate.
pub static STANDARD: Dictionary = Dictionary { table: Some(&TABLE), defs: &DEFS, next: None };

impl Dictionary {
    /// A dictionary of `defs` in front of `next`: users add their own AVPs and vendors so.
    ///
    /// Its own definitions are searched one by one; keep it small.
    #[must_use]
    pub const fn chain(defs: &'static [&'static Def], next: &'static Self) -> Self {
        Self { table: None, defs, next: Some(next) }
    }
    /// The definition of an AVP.
    #[inline]
    #[must_use]
    pub fn get(&self, code: u32, vendor: u32) -> Option<&'static Def> {
        let found = match self.table {
            Some(table) => {
                let mut at = slot(code, vendor);
                loop {
                    let n = usize::from(*table.get(at)?);
                    let def = *self.defs.get(n.checked_sub(1)?)?;
                    if def.code == code && def.vendor == vendor {
                        return Some(def);
                    }
                    at = at.wrapping_add(1) & SLOTS.wrapping_sub(1);
                }
            }
            None => self.defs.iter().copied().find(|d| d.code == code && d.vendor == vendor),
        };
        match (found, self.next) {
            (None, Some(next)) => next.get(code, vendor),
            (found, _) => found,
        }
    }
    /// Every definition of this dictionary, those it is chained to not.
    #[must_use]
    pub const fn defs(&self) -> &'static [&'static Def] {
        self.defs
    }
    /// The definition with this name.
    #[must_use]
    pub fn by_name(&self, name: &str) -> Option<&'static Def> {
        self.defs.iter().copied().find(|d| d.name == name)
    }
}
