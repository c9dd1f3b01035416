//! The parts of `sigdump`: capture files in, messages decoded, lines, trees and JSON out.
//!
//! ```text
//! file ─ capture::file ─► packets ─ link, ip ─► sctp, tcp ─► Pdu ─ decode ─► show: line, tree, json
//! ```

pub mod capture;
pub mod decode;
pub mod segments;
pub mod show;
pub mod tables;
