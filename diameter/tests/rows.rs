//! Rows that do not compile: the compiler points at the row.
#![allow(missing_docs)]

#[test]
fn a_row_with_a_fault_is_pointed_at() {
    trybuild::TestCases::new().compile_fail("tests/rows/*.rs");
}
