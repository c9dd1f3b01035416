//! Digits that are told to be plain in one look are those without a fault.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_gsm::digits::{DigitFault, Tbcd};

#[test]
fn plain_digits_have_no_fault() {
    let (mut plain, mut seen) = (0, 0);
    for len in 0..=12usize {
        for place in 0..len.max(1) {
            for octet in 0..=u8::MAX {
                let mut octets = vec![0x21; len];
                if let Some(changed) = octets.get_mut(place) {
                    *changed = octet;
                }
                let digits = Tbcd::new(&octets);
                let is_clean = digits.faults().all(|(_, fault)| matches!(fault, DigitFault::Empty));
                assert_eq!(digits.is_plain(), is_clean, "{octets:02x?}");
                seen += 1;
                plain += usize::from(digits.is_plain());
            }
        }
    }
    assert!(seen > 19_000 && plain > 7_000, "{seen} {plain}");
}
