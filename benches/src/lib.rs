//! The work that is measured: one table for the benches, the instruction counts and the documentation.
//!
//! [`all`] holds each piece of work as a closure with the message it is done on, what it is, and who does it:
//! `sigcodec`, with the feature `peers` the same by other crates, and the floor below which nobody can be.
//! The messages are synthetic, one file each in `messages/`.
#![allow(clippy::unwrap_used, clippy::missing_panics_doc, reason = "a bench that cannot set up has to stop")]

mod access;
mod diameter;
mod floor;
mod growth;
mod isup;
#[cfg(feature = "peers")]
mod peers;
mod ss7;
mod streams;

use core::{cell::RefCell, fmt, hint::black_box};
use sigcodec::wire::{
    Encode, Error, With, Writer,
    walk::{Bits, Field, Shape, Value, Visitor},
};
use std::{fs, path::Path};

/// Whose work it is.
pub const OURS: &str = "sigcodec";

/// A piece of work.
pub struct Work {
    /// The message it is done on.
    pub message: &'static str,
    /// What is done.
    pub task: &'static str,
    /// Who does it: [`OURS`], another crate with its version, or `floor`.
    pub who: &'static str,
    /// Octets of the message.
    pub octets: usize,
    /// Its messages, components, AVPs or items, where that varies; or else 1.
    pub elements: usize,
    /// Does it once.
    pub run: Box<dyn Fn() + Send + Sync>,
}

impl fmt::Debug for Work {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}", self.message, self.task, self.who)
    }
}

impl Work {
    /// A piece of work of ours.
    fn new<T>(
        message: &'static str,
        task: &'static str,
        octets: &'static [u8],
        run: impl Fn(&'static [u8]) -> T + Send + Sync + 'static,
    ) -> Self {
        Self::by(OURS, message, task, octets, run)
    }
    /// A piece of work of somebody. What it makes is neither foreseen nor thrown away by the compiler.
    fn by<T>(
        who: &'static str,
        message: &'static str,
        task: &'static str,
        octets: &'static [u8],
        run: impl Fn(&'static [u8]) -> T + Send + Sync + 'static,
    ) -> Self {
        let run = move || {
            // Looked at where it lies: to be handed on by value it would be copied.
            let made = run(black_box(octets));
            black_box(&made);
        };
        Self { message, task, who, octets: octets.len(), elements: 1, run: Box::new(run) }
    }
    /// The same with a number of elements.
    fn with_elements(self, elements: usize) -> Self {
        Self { elements, ..self }
    }
}

/// Every piece of work.
#[must_use]
pub fn all() -> Vec<Work> {
    let mut all = ss7::work();
    all.extend(isup::work());
    all.extend(access::work());
    all.extend(diameter::work());
    all.extend(streams::work());
    all.extend(floor::work());
    #[cfg(feature = "peers")]
    all.extend(peers::work());
    all
}

pub use growth::work as growth;

/// The octets of `messages/{name}.hex`, for as long as the program runs.
#[must_use]
pub fn message(name: &str) -> &'static [u8] {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("messages").join(format!("{name}.hex"));
    let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let digits: Vec<u8> =
        text.chars().filter_map(|c| c.to_digit(16)).filter_map(|d| u8::try_from(d).ok()).collect();
    let octets: Vec<u8> = digits.chunks(2).map(|p| p.iter().fold(0, |n, d| n << 4 | d)).collect();
    kept(&octets)
}

/// A page. A copy takes more or fewer instructions by where in its page it reads and writes, and where the heap
/// begins hangs on the machine and on the folder: so what is read begins with a page and what is written, which
/// is written from its end, ends in the middle of one.
const PAGE: usize = 4096;
/// Octets that can be written.
const ROOM: usize = 1 << 16;

/// Octets at the start of a page, for as long as the program runs.
pub(crate) fn kept(octets: &[u8]) -> &'static [u8] {
    let room = vec![0; octets.len().saturating_add(PAGE)].leak();
    let room = room.get_mut(room.as_ptr().align_offset(PAGE)..).and_then(|r| r.get_mut(..octets.len()));
    let room = room.unwrap();
    room.copy_from_slice(octets);
    room
}

thread_local! {
    static BUFFER: RefCell<Vec<u8>> = RefCell::new(vec![0; ROOM + 2 * PAGE]);
}

/// Encodes into a buffer that is used again and hands the octets on.
fn encode(value: &impl Encode) -> usize {
    BUFFER.with_borrow_mut(|buf| {
        let start = buf.as_ptr().align_offset(PAGE).saturating_add(PAGE / 2);
        let mut w = Writer::new(buf.get_mut(start..).and_then(|b| b.get_mut(..ROOM)).unwrap());
        value.encode(&mut w);
        black_box(w.finish().unwrap()).len()
    })
}

/// A value that somebody looks at.
fn see<T>(value: T) {
    black_box(&value);
}

/// An encoder from a closure.
const fn with<F: Fn(&mut Writer<'_>)>(f: F) -> With<F> {
    With(f)
}

/// The octets of a value.
fn octets(value: &impl Encode) -> Vec<u8> {
    let mut buf = vec![0; value.encoded_len()];
    value.encode_to_slice(&mut buf).unwrap().to_vec()
}

/// A visitor that takes each value, words of named bits as they are, and does nothing with it.
struct Nothing;

impl Visitor for Nothing {
    fn begin(&mut self, _: Field<'_>, _: Shape) {}
    fn end(&mut self) {}
    fn value(&mut self, _: Field<'_>, value: Value<'_>) {
        black_box(&value);
    }
    fn bits(&mut self, _: Field<'_>, bits: Bits<'_>) {
        black_box(&bits);
    }
    fn fault(&mut self, _: Field<'_>, _: &[u8], error: Error) {
        black_box(error);
    }
}
