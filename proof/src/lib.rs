//! What sigcodec promises, as code.
//!
//! [`surface`] calls every public entry point of every layer: decode, audit, check, walk, encode, answer, edit.
//! It needs neither `std` nor an allocator. The checks for panics, allocations, stack and cost stand on it, so a
//! layer is added to all of them by one row in [`surface::LAYERS`].
//!
//! [`properties`] are functions of octets that panic where a promise is broken. The tests of this crate call them
//! with seeds and seeded mutations, the targets in `fuzz/` with what libFuzzer makes.
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(
    feature = "std",
    allow(
        clippy::arithmetic_side_effects,
        clippy::cast_possible_truncation,
        clippy::indexing_slicing,
        clippy::missing_panics_doc,
        reason = "a property panics where it does not hold; `surface` is linked without panics"
    )
)]

#[cfg(feature = "std")]
extern crate std;

pub mod surface;

#[cfg(feature = "std")]
pub mod codec;
#[cfg(feature = "std")]
pub mod generate;
#[cfg(feature = "std")]
pub mod json;
#[cfg(feature = "std")]
pub mod mutate;
#[cfg(feature = "std")]
pub mod properties;
#[cfg(feature = "std")]
pub mod rewrite;
#[cfg(feature = "std")]
pub mod seeds;
#[cfg(feature = "std")]
pub mod worst;
