//! Colours of a terminal.

use anstyle::{AnsiColor, Reset, Style};
use core::fmt::Write as _;

/// What a piece of text is, as far as a colour tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mark {
    /// Nothing of its own.
    Plain,
    /// Where something stands: times, places, types.
    Aside,
    /// A name of a field, an operation or a command.
    Name,
    /// Whom a message is about.
    Identity,
    /// Something odd.
    Odd,
    /// An error, or something that cannot be decoded.
    Fault,
}

impl Mark {
    const fn style(self) -> Style {
        match self {
            Self::Plain => Style::new(),
            Self::Aside => Style::new().dimmed(),
            Self::Name => AnsiColor::Cyan.on_default(),
            Self::Identity => AnsiColor::Green.on_default(),
            Self::Odd => AnsiColor::Yellow.on_default(),
            Self::Fault => AnsiColor::Red.on_default().bold(),
        }
    }
}

/// Whether text has colours. What is written is the same with and without them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Colours {
    /// It has none.
    #[default]
    Off,
    /// It has those of a terminal.
    On,
}

impl Colours {
    /// Begins a piece.
    #[inline]
    pub fn begin(self, out: &mut String, mark: Mark) {
        if self == Self::On && mark != Mark::Plain {
            let _ = write!(out, "{}", mark.style());
        }
    }
    /// Ends it.
    #[inline]
    pub fn end(self, out: &mut String, mark: Mark) {
        if self == Self::On && mark != Mark::Plain {
            let _ = write!(out, "{Reset}");
        }
    }
}
