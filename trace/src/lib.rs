#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

pub mod carried;
pub mod columns;
pub mod csv;
pub mod dialogues;
pub mod follow;
mod forms;
pub mod framing;
mod known;
pub mod networks;
pub mod paste;
pub mod segments;
pub mod summary;
mod trace;
mod unit;

pub use forms::{Form, Writer};
pub use known::Known;
pub use trace::{Read, Taker, Trace};
pub use unit::{Origin, Place, Unit};
