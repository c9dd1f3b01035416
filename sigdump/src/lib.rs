#![doc = include_str!("../README.md")]
//!
//! # Parts
//! The parts of `sigdump`: messages of captures decoded, lines, trees and JSON out.
//!
//! ```text
//! file ─ sigcodec_capture ─► messages ─ carried ─► units ─ outlet ─► decoders ─ sigcodec_render ─► line, tree, JSON
//! ```

pub mod anonymise;
pub mod carried;
pub mod compare;
pub mod decoder;
pub mod dialogues;
pub mod follow;
pub mod frames;
pub mod framing;
pub mod networks;
pub mod outlet;
#[cfg(feature = "parquet")]
pub mod parquet;
pub mod paste;
pub mod progress;
pub mod report;
pub mod rewrite;
pub mod segments;
pub mod select;
pub mod summary;
pub mod tables;
pub mod texts;
