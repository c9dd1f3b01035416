#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

// Each file imports those above it in this list, and none below.
pub mod config;
pub mod frame;
pub mod policy;
pub mod answer;
pub mod screen;
pub mod session;
pub mod stream;
pub mod metrics;
pub mod log;
pub mod relay;
pub mod serve;
pub mod check;
