//! The decoders of this project beside others, octet for octet.
//!
//! Where another decoder accepts what this one refuses, or reads another value, [`Outcome::or_stop`] panics, unless
//! the difference is one of the judged ones: [`diameter::JUDGED`], [`ranap::JUDGED`] and [`tcap_map::JUDGED`] name
//! each with the clause that decides it and an input that shows it. A judgement excuses one kind of refusal or value
//! under one condition, never a whole message.

pub mod diameter;
pub mod map;
pub mod ranap;
pub mod tcap_map;

/// A difference that has been looked into.
#[derive(Clone, Copy, Debug)]
pub struct Judged {
    /// Its name.
    pub name: &'static str,
    /// The clause that decides.
    pub clause: &'static str,
    /// What differs.
    pub says: &'static str,
    /// An input of the target that shows it, in hexadecimal.
    pub shown_by: &'static str,
}

/// What a comparison came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// How often both accepted and the values were compared.
    pub compared: usize,
    /// The names of the judged differences that were met.
    pub judged: Vec<&'static str>,
    /// Differences that nobody has judged.
    pub open: Vec<String>,
}

impl Outcome {
    /// Panics when there is a difference that nobody has judged.
    pub fn or_stop(self) {
        assert!(self.open.is_empty(), "not judged: {:#?}", self.open);
    }
    fn judged(&mut self, name: &'static str) {
        self.judged.push(name);
    }
    fn open(&mut self, says: impl Into<String>) {
        self.open.push(says.into());
    }
    /// Two values that ought to be the same.
    fn same<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, ours: &T, theirs: &T) {
        if ours != theirs {
            self.open(format!("{what}: ours {ours:?}, theirs {theirs:?}"));
        }
    }
}

/// Hexadecimal digits as octets.
#[must_use]
pub fn unhex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text.chars().filter_map(|c| c.to_digit(16)).map(|d| d as u8).collect();
    digits.chunks_exact(2).map(|p| p[0] << 4 | p[1]).collect()
}

/// Octets as hexadecimal digits.
#[must_use]
pub fn hex(octets: &[u8]) -> String {
    octets.iter().map(|b| format!("{b:02x}")).collect()
}
