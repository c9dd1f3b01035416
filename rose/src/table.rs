//! The tables that the macros make: rows in the order they are written, and where a code or an OBJECT IDENTIFIER stands.

use crate::{context::ContextDef, edition::Edition, error::ErrorDef, operation::OperationDef};

/// The place, from 1, of each code that fits an octet; 0 where there is none.
type Places = [u8; 256];

macro_rules! code_tables {
    ($( $(#[$m:meta])* $table:ident of $def:ident; )+) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug)]
        pub struct $table {
            edition: &'static Edition,
            defs: &'static [&'static $def],
            places: &'static Places,
        }

        impl $table {
            /// What the macro makes.
            #[doc(hidden)]
            #[must_use]
            pub const fn new(edition: &'static Edition, defs: &'static [&'static $def], places: &'static Places) -> Self {
                Self { edition, defs, places }
            }
            /// The document that defines them.
            #[inline]
            #[must_use]
            pub const fn edition(&self) -> &'static Edition {
                self.edition
            }
            /// Every row, in order.
            #[inline]
            #[must_use]
            pub const fn defs(&self) -> &'static [&'static $def] {
                self.defs
            }
            /// The row with a code.
            #[inline]
            #[must_use]
            pub fn get(&self, code: i64) -> Option<&'static $def> {
                match u8::try_from(code) {
                    Ok(octet) => {
                        let place = *self.places.get(usize::from(octet))?;
                        self.defs.get(usize::from(place).wrapping_sub(1)).copied()
                    }
                    Err(_) => self.defs.iter().copied().find(|d| d.code == code),
                }
            }
            /// Whether a row is of this table.
            #[must_use]
            pub fn has(&self, def: &'static $def) -> bool {
                self.get(def.code).is_some_and(|own| core::ptr::eq(own, def))
            }
        }
    )+ };
}
code_tables! {
    /// The operations of one document; [`operations!`](crate::operations) declares it.
    Operations of OperationDef;
    /// The errors of one document; [`errors!`](crate::errors) declares it.
    Errors of ErrorDef;
}

/// Where each of these codes stands.
#[must_use]
pub const fn places(codes: &[i64]) -> Places {
    let mut places = [0; 256];
    let (mut left, mut place) = (codes, 1u8);
    while let [code, behind @ ..] = left {
        if let (0.., Some((_, [slot, ..]))) = (*code, split(&mut places, *code)) {
            *slot = place;
        }
        let Some(next) = place.checked_add(1) else { panic!("a table has fewer than 256 rows") };
        (left, place) = (behind, next);
    }
    places
}

/// The slots in front of that of a code, and those from it on; `None` if it has no slot.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within 0 to 255")]
const fn split(places: &mut Places, code: i64) -> Option<(&mut [u8], &mut [u8])> {
    match code {
        0..=255 => places.split_at_mut_checked(code as usize),
        _ => None,
    }
}

/// Application contexts; [`contexts!`](crate::contexts) declares them.
#[derive(Clone, Copy, Debug)]
pub struct Contexts {
    defs: &'static [ContextDef],
    /// A hash table of places from 1, 0 where there is none: a power of two, at most a third full.
    slots: &'static [u8],
}

impl Contexts {
    /// What the macro makes.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(defs: &'static [ContextDef], slots: &'static [u8]) -> Self {
        Self { defs, slots }
    }
    /// Every row, in order.
    #[inline]
    #[must_use]
    pub const fn defs(&self) -> &'static [ContextDef] {
        self.defs
    }
    /// The context with this OBJECT IDENTIFIER, given as its contents.
    #[inline]
    #[must_use]
    pub fn get(&self, oid: &[u8]) -> Option<&'static ContextDef> {
        self.find(slot(oid), |c| is_same(c.oid, oid))
    }
    /// The first context whose OBJECT IDENTIFIER ends with these octets.
    #[must_use]
    pub fn ending_with(&self, end: [u8; 2]) -> Option<&'static ContextDef> {
        self.find(slot(&end), |c| c.oid.ends_with(&end))
    }
    #[inline(always)]
    fn find(&self, slot: usize, is_it: impl Fn(&ContextDef) -> bool) -> Option<&'static ContextDef> {
        let mask = self.slots.len().wrapping_sub(1);
        let mut at = slot & mask;
        loop {
            let place = usize::from(*self.slots.get(at)?);
            let def = self.defs.get(place.wrapping_sub(1))?;
            if is_it(def) {
                return Some(def);
            }
            at = at.wrapping_add(1) & mask;
        }
    }
}

/// Where the search for an OBJECT IDENTIFIER begins; the size of the table masks it. The last two octets, the number
/// of a context and its version, tell those of one protocol apart.
#[inline(always)]
const fn slot(oid: &[u8]) -> usize {
    match oid {
        [.., number, version] => (*number as usize).wrapping_shl(3) ^ *version as usize,
        [version] => *version as usize,
        [] => 0,
    }
}

/// Whether two OBJECT IDENTIFIERS are the same. Those of seven octets, as most are, are compared in place: a call costs
/// as much again as the search.
#[inline(always)]
fn is_same(a: &[u8], b: &[u8]) -> bool {
    match (<&[u8; 7]>::try_from(a), <&[u8; 7]>::try_from(b)) {
        (Ok(a), Ok(b)) => a == b,
        _ => a == b,
    }
}

/// How many slots so many contexts have.
#[must_use]
pub const fn context_slots(contexts: usize) -> usize {
    assert!(contexts < 256, "a table has fewer than 256 contexts");
    contexts.wrapping_mul(3).wrapping_add(1).next_power_of_two()
}

/// Where each of these contexts stands.
#[must_use]
pub const fn context_places<const N: usize>(oids: &[&[u8]]) -> [u8; N] {
    let mut slots = [0; N];
    let (mut left, mut place) = (oids, 1u8);
    while let [oid, behind @ ..] = left {
        let mut at = slot(oid) & N.wrapping_sub(1);
        loop {
            let (_, from) = slots.split_at_mut(at);
            let [slot, ..] = from else { panic!("the table is a power of two") };
            if *slot == 0 {
                *slot = place;
                break;
            }
            at = at.wrapping_add(1) & N.wrapping_sub(1);
        }
        (left, place) = (behind, place.wrapping_add(1));
    }
    slots
}
