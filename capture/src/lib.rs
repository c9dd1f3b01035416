#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod compressed;
mod exported;
pub mod file;
mod ip;
mod link;
mod message;
mod reassembly;
mod sctp;
mod tcp;
mod time;
mod tunnel;

pub use message::{
    Carrier, Ends, Message, Note, Oddities, Oddity, Packet, Selector, Sink, Skipped, write_end,
};
pub use reassembly::{MAX_HELD, Reassembly};
pub use tcp::{Cut, Follow, Framing};
pub use time::Time;
