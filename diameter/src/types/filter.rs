//! IPFilterRule, RFC 6733 §4.3.1, and QoSFilterRule, RFC 7155 §4.1.1.

use super::{AvpEncode, AvpType, DataKind, text::cut, uri::syntax};
use core::{iter::FusedIterator, net::IpAddr};
use sigcodec_wire::{Kind, Reader, Result, Writer, show::IpText};

/// A filter of packets as text: `permit in ip from assigned to 192.0.2.0/24 80,443`.
#[derive(Clone, Copy, Debug)]
pub struct IPFilterRule;

/// A rule that marks or meters packets as text: `tag in ip from any to assigned DSCP 46`.
#[derive(Clone, Copy, Debug)]
pub struct QoSFilterRule;

/// Which way the packets go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From the terminal.
    In,
    /// To the terminal.
    Out,
}

/// What addresses an [`Endpoint`] matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Network {
    /// `any`.
    Any,
    /// `assigned`: the addresses of the terminal.
    Assigned,
    /// One address, or with a mask width all that share its first bits.
    Address(IpAddr, Option<u8>),
}

/// Source or destination of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Endpoint<'a> {
    /// Whether all other addresses match: `!`.
    pub inverted: bool,
    /// The addresses.
    pub network: Network,
    /// The ports, where some are named.
    pub ports: Option<Ports<'a>>,
}

/// Ports and ranges of ports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ports<'a>(&'a str);

impl<'a> Ports<'a> {
    /// First and last port of each range, in order.
    pub fn ranges(self) -> impl Iterator<Item = (u16, u16)> + use<'a> {
        self.0.split([',']).filter_map(range)
    }
    /// Whether `port` is one of them.
    #[must_use]
    pub fn contains(self, port: u16) -> bool {
        self.ranges().any(|(first, last)| (first..=last).contains(&port))
    }
    fn read(text: &'a str) -> Option<Self> {
        let digit = text.starts_with(|c: char| c.is_ascii_digit());
        (digit && text.split([',']).all(|r| range(r).is_some())).then_some(Self(text))
    }
}

fn range(text: &str) -> Option<(u16, u16)> {
    match cut(text, b'-') {
        Some((first, last)) => {
            let (first, last) = (number(first)?, number(last)?);
            (first <= last).then_some((first, last))
        }
        None => number(text).map(|n| (n, n)),
    }
}
/// Decimal digits and nothing else.
fn number<N: core::str::FromStr>(text: &str) -> Option<N> {
    text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

/// A rule with what both kinds share, read from its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Rule<'a> {
    direction: Direction,
    protocol: Option<u8>,
    source: Endpoint<'a>,
    destination: Endpoint<'a>,
    options: &'a str,
}

/// A parsed [`IPFilterRule`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FilterRule<'a> {
    /// Whether packets that match pass: `permit`; otherwise they are dropped: `deny`.
    pub permit: bool,
    /// Which way the packets go.
    pub direction: Direction,
    /// The IP protocol by number; `None` for `ip`, which is any.
    pub protocol: Option<u8>,
    /// Where the packets come from.
    pub source: Endpoint<'a>,
    /// Where they go to.
    pub destination: Endpoint<'a>,
    options: &'a str,
}

/// A condition of an [`IPFilterRule`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names of RFC 6733 say it")]
pub enum FilterOption<'a> {
    Frag,
    IpOptions(&'a str),
    TcpOptions(&'a str),
    Established,
    Setup,
    TcpFlags(&'a str),
    IcmpTypes(&'a str),
}

/// A parsed [`QoSFilterRule`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct QosFilterRule<'a> {
    /// Whether packets that match are metered: `meter`; otherwise they are marked: `tag`.
    pub meter: bool,
    /// Which way the packets go.
    pub direction: Direction,
    /// The IP protocol by number; `None` for `ip`, which is any.
    pub protocol: Option<u8>,
    /// Where the packets come from.
    pub source: Endpoint<'a>,
    /// Where they go to.
    pub destination: Endpoint<'a>,
    options: &'a str,
}

/// What a [`QoSFilterRule`] does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QosOption<'a> {
    /// The code point that packets are marked with, RFC 2597 or RFC 3246, or any text.
    Dscp(&'a str),
    /// Bits a second, and the code points below and above it.
    Metering {
        /// Bits a second.
        rate: u32,
        /// Mark of packets below the rate.
        color_under: &'a str,
        /// Mark of packets above it; `drop` drops them.
        color_over: &'a str,
    },
}

/// The words of a text, each with its index.
#[derive(Clone, Copy, Debug)]
struct Words<'a> {
    whole: usize,
    rest: &'a str,
}

impl<'a> Words<'a> {
    fn new(text: &'a str) -> Self {
        Self { whole: text.len(), rest: text.trim_ascii_start() }
    }
    fn at(&self) -> usize {
        self.whole.wrapping_sub(self.rest.len())
    }
    fn word(&self) -> &'a str {
        self.rest.split_ascii_whitespace().next().unwrap_or("")
    }
    fn step(&mut self) {
        self.rest = self.rest.strip_prefix(self.word()).unwrap_or("").trim_ascii_start();
    }
    /// The next word as what `read` makes of it, or the index where it stands.
    fn take<T>(&mut self, read: impl FnOnce(&'a str) -> Option<T>) -> core::result::Result<T, usize> {
        let value = read(self.word()).ok_or(self.at())?;
        self.step();
        Ok(value)
    }
    fn keyword(&mut self, keyword: &str) -> core::result::Result<(), usize> {
        self.take(|w| w.eq_ignore_ascii_case(keyword).then_some(()))
    }
    fn one_of<T: Copy>(&mut self, names: &[(&str, T)]) -> core::result::Result<T, usize> {
        self.take(|w| names.iter().find(|(name, _)| w.eq_ignore_ascii_case(name)).map(|(_, v)| *v))
    }

    fn endpoint(&mut self) -> core::result::Result<Endpoint<'a>, usize> {
        // `! any` and `!any` are both seen.
        let mut inverted = self.word() == "!";
        if inverted {
            self.step();
        }
        let (network, not) = self.take(|w| {
            let (w, not) = w.strip_prefix('!').map_or((w, false), |w| (w, true));
            let network = if w.eq_ignore_ascii_case("any") {
                Network::Any
            } else if w.eq_ignore_ascii_case("assigned") {
                Network::Assigned
            } else {
                let (address, bits) = cut(w, b'/').map_or((w, None), |(a, b)| (a, Some(b)));
                let IpText(address) = IpText::parse(address)?;
                let widest = if address.is_ipv4() { 32 } else { 128 };
                let bits = match bits {
                    Some(bits) => Some(number::<u8>(bits).filter(|n| *n <= widest)?),
                    None => None,
                };
                Network::Address(address, bits)
            };
            Some((network, not))
        })?;
        inverted |= not;
        let ports = Ports::read(self.word());
        if ports.is_some() {
            self.step();
        }
        Ok(Endpoint { inverted, network, ports })
    }
    /// What follows the action.
    fn rule(&mut self) -> core::result::Result<Rule<'a>, usize> {
        let direction = self.one_of(&[("in", Direction::In), ("out", Direction::Out)])?;
        let protocol = self.take(|w| match w.trim_end_matches(['!']) {
            "ip" => Some(None),
            digits => number::<u8>(digits).map(Some),
        })?;
        self.keyword("from")?;
        let source = self.endpoint()?;
        self.keyword("to")?;
        let destination = self.endpoint()?;
        Ok(Rule { direction, protocol, source, destination, options: self.rest })
    }
    fn filter_option(&mut self) -> core::result::Result<FilterOption<'a>, usize> {
        let name = self.word();
        let is = |s: &str| name.eq_ignore_ascii_case(s);
        let at = self.at();
        self.step();
        let plain = match () {
            () if is("frag") => Some(FilterOption::Frag),
            () if is("established") => Some(FilterOption::Established),
            () if is("setup") => Some(FilterOption::Setup),
            () => None,
        };
        if let Some(option) = plain {
            return Ok(option);
        }
        let make = match () {
            () if is("ipoptions") => FilterOption::IpOptions,
            () if is("tcpoptions") => FilterOption::TcpOptions,
            () if is("tcpflags") => FilterOption::TcpFlags,
            () if is("icmptypes") => FilterOption::IcmpTypes,
            () => return Err(at),
        };
        self.take(|w| (!w.is_empty()).then(|| make(w)))
    }
    fn qos_option(&mut self) -> core::result::Result<QosOption<'a>, usize> {
        let name = self.word();
        let at = self.at();
        self.step();
        let text = |w: &'a str| (!w.is_empty()).then_some(w);
        if name.eq_ignore_ascii_case("DSCP") {
            self.take(text).map(QosOption::Dscp)
        } else if name.eq_ignore_ascii_case("metering") {
            Ok(QosOption::Metering {
                rate: self.take(number)?,
                color_under: self.take(text)?,
                color_over: self.take(text)?,
            })
        } else {
            Err(at)
        }
    }
}

/// The options of a rule that has been read.
#[derive(Clone, Copy, Debug)]
struct Options<'a, T> {
    words: Words<'a>,
    read: fn(&mut Words<'a>) -> core::result::Result<T, usize>,
}
impl<T> Iterator for Options<'_, T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        if self.words.rest.is_empty() {
            return None;
        }
        (self.read)(&mut self.words).ok()
    }
}
impl<T> FusedIterator for Options<'_, T> {}

impl<'a> FilterRule<'a> {
    /// Reads a rule.
    ///
    /// # Errors
    /// The index of the word that is wrong.
    pub fn parse(text: &'a str) -> core::result::Result<Self, usize> {
        let mut words = Words::new(text);
        let permit = words.one_of(&[("permit", true), ("deny", false)])?;
        let Rule { direction, protocol, source, destination, options } = words.rule()?;
        while !words.rest.is_empty() {
            words.filter_option()?;
        }
        Ok(Self { permit, direction, protocol, source, destination, options })
    }
    /// Its further conditions, in order.
    pub fn options(&self) -> impl Iterator<Item = FilterOption<'a>> + use<'a> {
        Options { words: Words::new(self.options), read: Words::filter_option }
    }
}

impl<'a> QosFilterRule<'a> {
    /// Reads a rule.
    ///
    /// # Errors
    /// The index of the word that is wrong.
    pub fn parse(text: &'a str) -> core::result::Result<Self, usize> {
        let mut words = Words::new(text);
        let meter = words.one_of(&[("meter", true), ("tag", false)])?;
        let Rule { direction, protocol, source, destination, options } = words.rule()?;
        // A mark needs its code point, a meter its rate.
        let mut complete = false;
        while !words.rest.is_empty() {
            complete |= matches!(
                (words.qos_option()?, meter),
                (QosOption::Dscp(_), false) | (QosOption::Metering { .. }, true)
            );
        }
        if !complete {
            return Err(text.len());
        }
        Ok(Self { meter, direction, protocol, source, destination, options })
    }
    /// What it does, in order.
    pub fn options(&self) -> impl Iterator<Item = QosOption<'a>> + use<'a> {
        Options { words: Words::new(self.options), read: Words::qos_option }
    }
}

macro_rules! rules {
    ($($ty:ident => $value:ident;)+) => { $(
        impl AvpType for $ty {
            type Value<'a> = $value<'a>;
            const KIND: DataKind = DataKind::$ty;
            fn decode(data: Reader<'_>) -> Result<$value<'_>> {
                match core::str::from_utf8(data.rest()) {
                    Ok(text) if text.is_ascii() => $value::parse(text).map_err(|at| syntax(data, at)),
                    _ => Err(data.error(Kind::Text)),
                }
            }
        }
        impl AvpEncode<&str> for $ty {
            fn encode(value: &&str, w: &mut Writer<'_>) {
                w.bytes(value.as_bytes());
            }
        }
    )+ };
}
rules! {
    IPFilterRule => FilterRule;
    QoSFilterRule => QosFilterRule;
}
