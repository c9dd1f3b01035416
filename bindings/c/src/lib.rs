//! sigcodec for C and C++.
//!
//! Every function takes any length and any number, and refuses a null pointer where one may not be. Inspection, encoding
//! and answers allocate nothing and keep nothing; without the feature `tools` the library needs neither allocator nor
//! standard library, and no panic is in it, which `test.sh` proves by what it refers to. With `tools` a panic, which would be a
//! fault of this library, or memory that is not there, ends the process: nothing unwinds into C.
#![cfg_attr(not(feature = "tools"), no_std)]
#![allow(non_camel_case_types, reason = "types are named as in the header")]

// Each file imports those above it in this list, and none below.
pub mod abi;
pub mod answer;
pub mod asked;
pub mod compose;
pub mod found;
pub mod inspect;
pub mod names;
pub mod start;
#[cfg(feature = "tools")]
pub mod tools;

#[cfg(not(feature = "tools"))]
unsafe extern "C" {
    safe fn abort() -> !;
}

/// Nothing comes here: `test.sh` looks whether the library refers to `abort`.
#[cfg(not(feature = "tools"))]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    abort()
}

/// Unwinding tables of `core` name it; nothing unwinds here.
#[cfg(not(feature = "tools"))]
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}
