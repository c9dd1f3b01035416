//! What is sent back to whoever sent a message that is refused, and how the rest is changed that goes on: a file a protocol.

pub mod connection;
pub mod request;
pub mod unit;

use core::fmt;
use sigcodec::{
    refuse::NotAnswered,
    wire::{Encode, Error, Writer},
};

/// Why there is no answer, or no changed message: the message is dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoAnswer {
    /// A message of this kind is not answered.
    NotAnswered,
    /// Nothing says whom an answer goes to.
    Nobody,
    /// It does not ask for its return.
    NoReturn,
    /// What should be changed is not there, or not in a form that is changed.
    Missing,
    /// The file names no node that answers come from.
    NoNode,
    /// It could not be built.
    Encode(Error),
}

impl fmt::Display for NoAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAnswered => f.write_str("a message of this kind is not answered"),
            Self::Nobody => f.write_str("nothing says whom an answer goes to"),
            Self::NoReturn => f.write_str("it does not ask for its return"),
            Self::Missing => f.write_str("what should be changed is not there, or in another form"),
            Self::NoNode => f.write_str("no `[node]` says who answers"),
            Self::Encode(e) => write!(f, "{e}"),
        }
    }
}
impl core::error::Error for NoAnswer {}
impl From<Error> for NoAnswer {
    fn from(e: Error) -> Self {
        Self::Encode(e)
    }
}

impl From<NotAnswered> for NoAnswer {
    fn from(why: NotAnswered) -> Self {
        match why {
            NotAnswered::Nobody => Self::Nobody,
            NotAnswered::NoReturn => Self::NoReturn,
            _ => Self::NotAnswered,
        }
    }
}

/// The octets that a value encodes to.
pub(crate) fn octets(value: &(impl Encode + ?Sized)) -> Result<Vec<u8>, Error> {
    let mut measured = Writer::new(&mut []);
    value.encode(&mut measured);
    let mut buf = vec![0; measured.written()];
    let mut w = Writer::new(&mut buf);
    value.encode(&mut w);
    w.finish().map(<[u8]>::to_vec)
}
