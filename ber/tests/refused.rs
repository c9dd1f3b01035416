//! What `#[derive(Ber)]` refuses, with the words that it says so. `TRYBUILD=overwrite` renews them.
#![cfg(feature = "derive")]
#![allow(missing_docs)]

#[test]
fn refused() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
