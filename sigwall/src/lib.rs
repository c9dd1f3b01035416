#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

// Each file imports those above it in this list, and none below.
pub mod answer;
pub mod check;
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
