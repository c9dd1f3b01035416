//! The values of a field in one message, kept in memory that is taken once.

use core::{
    fmt::{self, Write as _},
    net::IpAddr,
};
use sigcodec::wire::{show::Hex, walk::Value};

/// Values of a field in one message that are kept; if there are more, a test that none of them meets is undecided.
pub const MAX_VALUES: usize = 64;
/// Octets of the texts of a field that are kept; the same.
pub const MAX_TEXT: usize = 8192;

/// One value.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Item {
    pub(crate) number: Option<i128>,
    pub(crate) flag: Option<bool>,
    /// Its text is hexadecimal.
    octets: bool,
    /// Where its text lies.
    start: usize,
    end: usize,
    /// Where the other text ends that it is equal to: the digits of a number that has a name; it lies behind its text.
    digits: usize,
}

/// What a value is compared with.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Literal {
    Text(String),
    Number(i128),
    Flag(bool),
    /// Addresses of which so many bits are these.
    Network(IpAddr, u8),
}

/// The values of a field.
#[derive(Debug)]
pub(crate) struct Values {
    text: Vec<u8>,
    items: Vec<Item>,
    /// How often it stands, kept or not.
    pub(crate) count: u64,
    /// Whether something was not kept.
    pub(crate) lost: bool,
    /// Whether it stands as a group, which has no value of its own.
    pub(crate) group: bool,
}

impl Values {
    pub(crate) fn new() -> Self {
        Self {
            text: Vec::with_capacity(MAX_TEXT),
            items: Vec::with_capacity(MAX_VALUES),
            count: 0,
            lost: false,
            group: false,
        }
    }
    pub(crate) fn clear(&mut self) {
        self.text.clear();
        self.items.clear();
        (self.count, self.lost, self.group) = (0, false, false);
    }
    pub(crate) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Item, &str)> + Clone {
        self.items.iter().map(|item| (*item, self.text_of(item)))
    }
    fn text_of(&self, item: &Item) -> &str {
        self.text.get(item.start..item.end).and_then(|o| core::str::from_utf8(o).ok()).unwrap_or_default()
    }
    /// Keeps what a leaf shows.
    pub(crate) fn push(&mut self, value: &Value<'_>) {
        match *value {
            Value::Unsigned(n) | Value::Unsigned64(n) => self.add(Some(i128::from(n)), None, &n),
            Value::Signed(n) | Value::Signed64(n) | Value::Named(n, None) => {
                self.add(Some(i128::from(n)), None, &n)
            }
            Value::Named(n, Some(name)) | Value::Ranged(n, name) => self.add_named(n, name),
            Value::Flag(b) => self.add(None, Some(b), &b),
            Value::Text(text) => self.add(None, None, text),
            Value::Float(n) => self.add(None, None, &n),
            Value::Octets(octets) => {
                let number = octets
                    .iter()
                    .try_fold(0u64, |n, b| n.checked_mul(256).and_then(|n| n.checked_add(u64::from(*b))));
                self.add(number.map(i128::from), None, &Hex(octets));
                if let Some(last) = self.items.last_mut() {
                    last.octets = true;
                }
            }
            // A kind of value that this crate does not know.
            _ => self.lost = true,
        }
    }
    /// Keeps a value with its text.
    pub(crate) fn add(&mut self, number: Option<i128>, flag: Option<bool>, shown: &dyn fmt::Display) {
        if self.items.len() >= MAX_VALUES {
            self.lost = true;
            return;
        }
        let start = self.text.len();
        let mut room = Room { text: &mut self.text, short: false };
        let failed = write!(room, "{shown}").is_err();
        if room.short || failed {
            self.lost = true;
            self.text.truncate(start);
            return;
        }
        let end = self.text.len();
        self.items.push(Item { number, flag, octets: false, start, end, digits: end });
    }
    /// Keeps a value that stands once more, and the other text that it is equal to.
    pub(crate) fn add_counted(
        &mut self,
        number: Option<i128>,
        shown: &dyn fmt::Display,
        other: Option<&dyn fmt::Display>,
    ) {
        self.count = self.count.saturating_add(1);
        match other {
            Some(other) => self.add_twice(number, shown, other),
            None => self.add(number, None, shown),
        }
    }
    /// Keeps a number with its name.
    pub(crate) fn add_named(&mut self, number: i64, name: &str) {
        self.add_twice(Some(i128::from(number)), &name, &number);
    }
    /// Keeps a value that is equal to two texts.
    pub(crate) fn add_twice(
        &mut self,
        number: Option<i128>,
        shown: &dyn fmt::Display,
        other: &dyn fmt::Display,
    ) {
        let before = self.items.len();
        self.add(number, None, shown);
        let mut room = Room { text: &mut self.text, short: false };
        let failed = write!(room, "{other}").is_err();
        let end = self.text.len();
        match self.items.get_mut(before) {
            Some(item) if !failed => item.digits = end,
            _ => self.lost = true,
        }
    }
    /// The other text that a value is equal to.
    pub(crate) fn digits(&self, item: &Item) -> Option<&str> {
        let digits = self.text.get(item.end..item.digits).filter(|d| !d.is_empty())?;
        core::str::from_utf8(digits).ok()
    }
}

impl Item {
    /// The number that it is, or that the digits of its text are.
    pub(crate) fn as_number(&self, text: &str) -> Option<i128> {
        let digits = || !self.octets && !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        self.number.or_else(|| if digits() { text.parse().ok() } else { None })
    }
}

/// Writes as far as there is room, so that no memory is taken.
struct Room<'t> {
    text: &'t mut Vec<u8>,
    short: bool,
}

impl fmt::Write for Room<'_> {
    fn write_str(&mut self, s: &str) -> fmt::Result {
        if self.text.len().saturating_add(s.len()) > MAX_TEXT {
            self.short = true;
            return Err(fmt::Error);
        }
        self.text.extend_from_slice(s.as_bytes());
        Ok(())
    }
}
