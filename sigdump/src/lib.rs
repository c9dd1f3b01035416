//! The parts of `sigdump`: messages of captures decoded, lines, trees and JSON out.
//!
//! ```text
//! file ─ sigcodec_capture ─► messages ─ carried ─► units ─ sigcodec_render ─► line, tree, JSON
//! ```

pub mod carried;
pub mod compare;
pub mod dialogues;
pub mod follow;
pub mod framing;
pub mod output;
pub mod paste;
pub mod report;
pub mod segments;
pub mod select;
pub mod summary;
pub mod tables;
pub mod texts;
