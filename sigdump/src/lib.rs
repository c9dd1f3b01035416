#![doc = include_str!("../README.md")]
//!
//! # Parts
//! The parts of `sigdump`: messages of captures decoded, lines, trees and JSON out.
//!
//! ```text
//! file ─ sigcodec_trace ─► units ─ outlet ─► decoders ─ sigcodec_render ─► line, tree, JSON
//! ```

pub mod anonymise;
pub mod compare;
pub mod craft;
pub mod decoder;
pub mod frames;
pub mod outlet;
#[cfg(feature = "parquet")]
pub mod parquet;
pub mod progress;
pub mod report;
pub mod rewrite;
pub mod select;
pub mod tables;
pub mod texts;
