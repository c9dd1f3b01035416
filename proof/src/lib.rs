//! What sigcodec promises, as code.
//!
//! [`surface`] calls every public entry point of every layer: decode, audit, check, walk, encode, answer, edit.
//! It needs neither `std` nor an allocator. The checks for panics, allocations, stack and cost stand on it, so a
//! layer is added to all of them by one row in [`surface::LAYERS`].
#![no_std]
#![forbid(unsafe_code)]

#[cfg(feature = "std")]
extern crate std;

pub mod surface;
