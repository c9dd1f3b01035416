//! Why a text is no expression, and where.

use crate::known;
use core::fmt;

/// An expression that is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SyntaxError {
    /// The character that it is about, counted from 0; the length of the text for its end.
    pub at: usize,
    /// Why.
    pub reason: Reason,
    /// The text, for [`Display`](fmt::Display).
    pub(crate) text: String,
}

/// Why an expression is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// Something else has to stand there.
    Expected(&'static str),
    /// A word that no table has: what it should be, and the word.
    Unknown(&'static str, String),
    /// A text that no value of the field is: what it should be, the text, and those that there are.
    NoValue(&'static str, String, String),
    /// A text or a number that the field cannot have.
    Mismatch(&'static str),
    /// More characters than [`MAX_LENGTH`](crate::MAX_LENGTH).
    TooLong,
    /// More levels of brackets and `not` than [`MAX_DEPTH`](crate::MAX_DEPTH).
    TooDeep,
    /// More tests, or literals in lists, than [`MAX_TESTS`](crate::MAX_TESTS).
    TooManyTests,
    /// More different fields than [`MAX_FIELDS`](crate::MAX_FIELDS).
    TooManyFields,
}

impl Reason {
    /// A text is none of the names that are known.
    pub(crate) fn no_value(what: &'static str, word: &str, known: Vec<&'static str>) -> Self {
        Self::NoValue(what, word.to_owned(), known::told(word, known))
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Expected(what) => write!(f, "expected {what}"),
            Self::Unknown(what, word) => write!(f, "`{}` is no {what}", word.escape_debug()),
            Self::NoValue(what, word, known) => {
                write!(f, "`{}` is no {what} (known: {known})", word.escape_debug())
            }
            Self::Mismatch(what) => f.write_str(what),
            Self::TooLong => write!(f, "more than {} characters", crate::MAX_LENGTH),
            Self::TooDeep => write!(f, "more than {} levels", crate::MAX_DEPTH),
            Self::TooManyTests => write!(f, "more than {} tests and literals", crate::MAX_TESTS),
            Self::TooManyFields => write!(f, "more than {} different fields", crate::MAX_FIELDS),
        }
    }
}

impl fmt::Display for SyntaxError {
    /// What is wrong, and below it the line of the text with a mark under the character.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at character {}", self.reason, self.at.saturating_add(1))?;
        if self.reason == Reason::TooLong {
            return Ok(());
        }
        let before: String = self.text.chars().take(self.at).collect();
        let line_start = before.rfind('\n').map_or(0, |n| n.saturating_add(1));
        let column = before.get(line_start..).unwrap_or_default().chars().count();
        let line = self.text.get(line_start..).unwrap_or_default().lines().next().unwrap_or_default();
        let shown: String = line.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        write!(f, "\n  {shown}\n  {:column$}^", "")
    }
}

impl core::error::Error for SyntaxError {}
