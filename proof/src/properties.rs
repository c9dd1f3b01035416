//! The properties: functions of octets that panic where a promise is broken.

mod decode;
mod dialogue;
mod edit;
mod filter;
mod forms;
pub(crate) mod inspect;
mod pcap;
mod reassembly;
mod roundtrip;
mod shown;
mod stack;
mod stream;

pub use forms::Leaves;

/// A property.
#[derive(Clone, Copy, Debug)]
pub struct Property {
    /// Its name, that of its fuzz target.
    pub name: &'static str,
    /// What it says.
    pub says: &'static str,
    /// Panics where it does not hold.
    pub check: fn(&[u8]),
}

macro_rules! properties {
    ($($name:ident = $function:path, $says:literal;)+) => {
        /// Every property.
        pub static PROPERTIES: &[Property] =
            &[$(Property { name: stringify!($name), says: $says, check: $function }),+];
    };
}
properties! {
    decode = decode::check,
        "arbitrary octets: no panic, no allocation, iterators advance, work and offsets within the octets";
    roundtrip = roundtrip::check,
        "a value decodes to what was encoded; its length is exact; every smaller buffer is refused by name";
    relay = roundtrip::relay,
        "what decodes and is canonical encodes to the same octets; what is not, to octets that then stay";
    forms = forms::check,
        "the same values in every legal form of tag and length, and the audit tells";
    screen = forms::screen,
        "rewriting tags, lengths and strings never makes an identity absent";
    stack = stack::check,
        "every layer of a frame is reached, and a fault in one hides none below it";
    stream = stream::check,
        "any chunking of a stream gives the same messages, none above the limit, and those that decoders see";
    reassembly = reassembly::check,
        "segments in any order give the message; what is hostile costs its slot and nothing else";
    dialogue = dialogue::check,
        "any order, loss and flood of dialogues: a message is read in the context of its own, or in none";
    inspect = inspect::check,
        "what one pass finds of a message is what walks, audits and checks find";
    shown = shown::check,
        "what a line and a row show of a message that one pass proves is what its walk shows";
    edit = edit::check,
        "only what is edited changes";
    pcap = pcap::check,
        "arbitrary octets as a capture file: no panic, bounded memory";
    filter = filter::check,
        "an expression is refused at a character, or answers with what it did not read, and takes no memory";
}

pub use inspect::is_proved;

/// The property with this name.
#[must_use]
pub fn property(name: &str) -> Option<&'static Property> {
    PROPERTIES.iter().find(|p| p.name == name)
}

/// Checks one property.
///
/// # Panics
/// When it does not hold for `octets`, or there is none with this name.
pub fn hold(name: &str, octets: &[u8]) {
    match property(name) {
        Some(property) => (property.check)(octets),
        None => panic!("no property is named {name}"),
    }
}
