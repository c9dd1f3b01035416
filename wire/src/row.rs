//! How a macro that declares a table refuses a row: where it stands.
//!
//! Each check is a constant whose type depends on the answer and whose value is what the row gives, its name, so that
//! the compiler points at the row and says in the type what is wrong:
//!
//! ```compile_fail,E0308
//! # use sigcodec_wire::row::{Checked, Row, is_alone};
//! struct TwoRowsHaveOneNumber;
//! macro_rules! rows {
//!     ($( $number:literal => $name:literal; )+) => {
//!         const NUMBERS: &[i64] = &[$($number),+];
//!         $( const _: <Row<{ is_alone(NUMBERS, $number) }, TwoRowsHaveOneNumber> as Checked>::Is = $name; )+
//!     };
//! }
//! rows! {
//!     1 => "one";
//!     1 => "two"; // expected `TwoRowsHaveOneNumber`, found `&str`
//! }
//! # fn main() {}
//! ```

use core::marker::PhantomData;

/// A row that is as it must be, or has a fault; what it gives is a `Given`.
#[derive(Debug)]
pub struct Row<const GOOD: bool, Fault, Given = &'static str>(PhantomData<(Fault, Given)>);

/// What that which a [`Row`] gives must be.
pub trait Checked {
    /// Its type, or what the compiler says that it expected instead.
    type Is;
}
impl<Fault, Given> Checked for Row<true, Fault, Given> {
    type Is = Given;
}
impl<Fault, Given> Checked for Row<false, Fault, Given> {
    type Is = Fault;
}

/// Whether a key stands once among these.
#[must_use]
pub const fn is_alone(keys: &[i64], key: i64) -> bool {
    let (mut left, mut count) = (keys, 0usize);
    while let [other, behind @ ..] = left {
        count = count.saturating_add((*other == key) as usize);
        left = behind;
    }
    count == 1
}

/// Whether octets stand once among these.
#[must_use]
pub const fn are_alone(keys: &[&[u8]], key: &[u8]) -> bool {
    let (mut left, mut count) = (keys, 0usize);
    while let [other, behind @ ..] = left {
        count = count.saturating_add(is_same(other, key) as usize);
        left = behind;
    }
    count == 1
}

/// Whether no number stands directly in front of this one that is above it.
#[must_use]
pub const fn is_in_order(numbers: &[u32], number: u32) -> bool {
    let mut left = numbers;
    while let [before, behind @ ..] = left {
        if let [next, ..] = behind {
            if *next == number && *before > number {
                return false;
            }
        }
        left = behind;
    }
    true
}

/// Whether octets are the same.
#[must_use]
pub const fn is_same(mut a: &[u8], mut b: &[u8]) -> bool {
    while let ([x, a_behind @ ..], [y, b_behind @ ..]) = (a, b) {
        if *x != *y {
            return false;
        }
        (a, b) = (a_behind, b_behind);
    }
    a.is_empty() && b.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_counted_and_numbers_compared_with_the_one_before() {
        assert!(is_alone(&[1, -2, 3], -2) && !is_alone(&[1, 3, 1], 1) && !is_alone(&[1], 2));
        assert!(are_alone(&[&[1, 2], &[1], &[]], &[1]) && !are_alone(&[&[1, 2], &[1, 2]], &[1, 2]));
        assert!(is_in_order(&[1, 4, 4, 9], 4) && is_in_order(&[1, 4, 4, 9], 1));
        assert!(!is_in_order(&[1, 4, 9, 4], 4) && is_in_order(&[1, 4, 9, 4], 9));
        assert!(is_same(b"ab", b"ab") && !is_same(b"ab", b"a") && !is_same(b"a", b"ab") && is_same(b"", b""));
    }
}
