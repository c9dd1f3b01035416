#![doc = include_str!("../README.md")]
//!
//! # Parts
//!
//! ```text
//! config ─► policy (action, codes) ─► screen ─► answer          one message: judged, answered, changed
//!                                       ▲
//! stream ─► relay (frame, session) ─────┘ ─► log, metrics       two peers
//! serve: listeners, signals                                     check: captures, offline
//! ```
#![forbid(unsafe_code)]

pub mod action;
pub mod answer;
pub mod check;
mod codes;
pub mod config;
pub mod frame;
pub mod log;
pub mod metrics;
pub mod policy;
pub mod relay;
pub mod screen;
pub mod serve;
pub mod session;
pub mod stream;
