#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod declare;
#[doc(hidden)]
pub use declare::sound;
mod message;
mod optional;
mod write;

pub use message::{Item, MAX_PARTS, Message, Part};
pub use optional::{Optional, Parameter};
pub use write::{Canonical, MAX_OPTIONAL, write};

#[doc(hidden)]
pub use sigcodec_wire as wire;

/// How a message is laid out.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    /// Its type code.
    pub message_type: u8,
    /// The abbreviation of the specification.
    pub name: &'static str,
    /// Mandatory parameters of fixed length.
    pub fixed: &'static [Fixed],
    /// Mandatory parameters of variable length.
    pub variable: &'static [Variable],
    /// Name codes of the optional parameters; `None` when the message has no optional part.
    pub optional: Option<&'static [u8]>,
    /// How many octets a pointer takes.
    pub width: Width,
    /// Octets of the type and the fixed parameters, summed up once.
    #[doc(hidden)]
    pub fixed_octets: usize,
    /// A bit for the last six bits of each name of a fixed parameter.
    #[doc(hidden)]
    pub fixed_names: u64,
    /// A bit for the name of each optional parameter.
    #[doc(hidden)]
    pub optional_names: [u64; 4],
}

/// A mandatory parameter of fixed length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fixed {
    /// Its name code.
    pub name: u8,
    /// How many octets it has.
    pub octets: u8,
}

/// A mandatory parameter of variable length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Its name code.
    pub name: u8,
    /// How many octets its length takes.
    pub width: Width,
}

/// How many octets a pointer or a length takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// One.
    One,
    /// Two, least significant first: LUDT and LUDTS of Q.713.
    Two,
}

impl Width {
    /// The number of octets.
    #[must_use]
    pub const fn octets(self) -> usize {
        match self {
            Self::One => 1,
            Self::Two => 2,
        }
    }
}

impl Layout {
    /// Octets of the type and the mandatory parameters of fixed length.
    #[inline]
    #[must_use]
    pub const fn fixed_octets(&self) -> usize {
        self.fixed_octets
    }
    /// Octets in front of the parts: type, parameters of fixed length, pointers.
    #[inline]
    #[must_use]
    pub const fn head(&self) -> usize {
        self.fixed_octets.wrapping_add(self.pointers().wrapping_mul(self.width.octets()))
    }
    /// What [`fixed_octets`](Self::fixed_octets) is.
    #[doc(hidden)]
    #[must_use]
    pub const fn sum(fixed: &[Fixed]) -> usize {
        let (mut sum, mut rest) = (1usize, fixed);
        while let [first, more @ ..] = rest {
            sum = sum.wrapping_add(first.octets as usize);
            rest = more;
        }
        sum
    }
    /// What [`fixed_names`](Self::fixed_names) are.
    #[doc(hidden)]
    #[must_use]
    pub const fn names(fixed: &[Fixed]) -> u64 {
        let (mut names, mut rest) = (0, fixed);
        while let [first, more @ ..] = rest {
            names |= 1 << (first.name & 63);
            rest = more;
        }
        names
    }
    /// What [`optional_names`](Self::optional_names) are.
    #[doc(hidden)]
    #[must_use]
    pub const fn bits(optional: Option<&[u8]>) -> [u64; 4] {
        let [mut a, mut b, mut c, mut d] = [0; 4];
        let mut rest = match optional {
            Some(names) => names,
            None => &[],
        };
        while let [name, more @ ..] = rest {
            let bit = 1 << (*name & 63);
            match *name >> 6 {
                0 => a |= bit,
                1 => b |= bit,
                2 => c |= bit,
                _ => d |= bit,
            }
            rest = more;
        }
        [a, b, c, d]
    }
    /// How many pointers there are.
    #[must_use]
    pub const fn pointers(&self) -> usize {
        self.variable.len().wrapping_add(self.optional.is_some() as usize)
    }
    /// The name codes of its parameters: those of fixed length, of variable length, and the optional ones.
    pub fn parameters(&self) -> impl Iterator<Item = u8> + use<> {
        let (fixed, variable) = (self.fixed, self.variable);
        let mandatory = fixed.iter().map(|f| f.name).chain(variable.iter().map(|v| v.name));
        mandatory.chain(self.optional.unwrap_or_default().iter().copied())
    }
    /// Whether the message has the parameter in one of its parts.
    #[must_use]
    pub fn has(&self, name: u8) -> bool {
        self.parameters().any(|n| n == name)
    }
}
