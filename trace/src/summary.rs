//! What of a capture was not decoded, counted, so that silence never means that there is nothing.

use core::fmt;
use sigcodec::wire::Network;
use sigcodec_capture::{Carrier, Message, Packet, Skipped};
use std::collections::BTreeMap;

/// Kinds that are told one by one; what there is beside them is told together.
const TOLD: usize = 12;

/// What was not decoded of a capture.
#[derive(Debug, Default)]
pub struct Summary {
    left: BTreeMap<Left, u64>,
    /// Messages that have the form of another network.
    others: BTreeMap<&'static str, u64>,
    frames: u64,
    told: bool,
}

/// A kind of packet or message that was left out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Left {
    Skipped(Skipped),
    Message(Carrier),
    Exported(String),
}

impl fmt::Display for Left {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Skipped(Skipped::Link(Packet::NO_LINK)) => {
                f.write_str("packets of an interface that the file does not describe")
            }
            Self::Skipped(Skipped::Link(n)) | Self::Message(Carrier::Link(n)) => {
                write!(f, "packets of link type {n}; --decode-as link:{n}=LAYER reads them")
            }
            Self::Skipped(Skipped::EtherType(n)) => write!(f, "frames with EtherType {n:#06x}"),
            Self::Skipped(Skipped::Llc(n)) => write!(f, "frames with LLC service {n:#04x}"),
            Self::Skipped(Skipped::Ppp(n)) => write!(f, "frames with PPP protocol {n:#06x}"),
            Self::Skipped(Skipped::Protocol(n)) => write!(f, "packets with IP protocol {n}"),
            Self::Skipped(Skipped::Udp) => f.write_str("datagrams of UDP"),
            Self::Skipped(Skipped::Port) => {
                f.write_str("segments of TCP at other ports; --decode-as PORT=LAYER reads them")
            }
            Self::Skipped(Skipped::Cut) => f.write_str("frames that were cut when they were captured"),
            Self::Skipped(Skipped::Again) => f.write_str("packets or parts of them that came again"),
            Self::Skipped(other) => write!(f, "packets: {other:?}"),
            Self::Message(Carrier::Sctp { ppid }) => {
                write!(f, "messages with payload protocol {ppid}; --decode-as ppid:{ppid}=LAYER reads them")
            }
            Self::Message(_) => f.write_str("messages"),
            Self::Exported(name) => write!(f, "exported messages of `{}`", name.escape_debug()),
        }
    }
}

impl Summary {
    /// A packet has come.
    pub const fn packet(&mut self) {
        self.frames = self.frames.saturating_add(1);
    }
    /// Something was shown.
    pub const fn told(&mut self) {
        self.told = true;
    }
    /// A packet, or a part of it, brings nothing.
    pub fn skipped(&mut self, why: Skipped) {
        if !matches!(why, Skipped::Empty | Skipped::Kept) {
            self.count(Left::Skipped(why));
        }
    }
    /// Nobody knows what a message is.
    pub fn message(&mut self, message: &Message<'_>) {
        self.count(match message.carrier {
            Carrier::Exported => Left::Exported(message.protocol.chars().take(32).collect()),
            carrier => Left::Message(carrier),
        });
    }
    /// A message is odd as it is read, and is not in the form of another network.
    pub fn other_network(&mut self, network: Network) {
        let n = self.others.entry(network.name()).or_default();
        *n = n.saturating_add(1);
    }
    fn count(&mut self, left: Left) {
        // Names and numbers are taken from the capture: it says how many kinds there are.
        if self.left.len() < 4096 || self.left.contains_key(&left) {
            let n = self.left.entry(left).or_default();
            *n = n.saturating_add(1);
        }
    }
    /// Whether there was a packet.
    #[must_use]
    pub const fn any(&self) -> bool {
        self.frames > 0
    }
    /// One line for each kind, the most frequent first, and one if nothing at all was found.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let mut left: Vec<_> = self.left.iter().collect();
        left.sort_by_key(|(_, n)| core::cmp::Reverse(**n));
        let mut out: Vec<_> =
            left.iter().take(TOLD).map(|(left, n)| format!("not decoded: {n} {left}")).collect();
        let rest: u64 = left.iter().skip(TOLD).map(|(_, n)| **n).fold(0, u64::saturating_add);
        if rest > 0 {
            out.push(format!("not decoded: {rest} of {} other kinds", left.len().saturating_sub(TOLD)));
        }
        out.extend(self.others.iter().map(|(name, n)| {
            format!("another network: {n} messages that are odd as they are read; --network {name} reads them without a fault")
        }));
        if !self.told {
            out.push(format!("no signalling found in {} frames", self.frames));
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_counted_and_silence_is_told() {
        let mut summary = Summary::default();
        summary.packet();
        assert_eq!(summary.lines(), ["no signalling found in 1 frames"]);
        summary.told();
        for why in [Skipped::Empty, Skipped::Kept] {
            summary.skipped(why);
        }
        assert_eq!(summary.lines(), Vec::<String>::new());
        summary.skipped(Skipped::EtherType(0x806));
        summary.skipped(Skipped::Udp);
        summary.skipped(Skipped::Udp);
        assert_eq!(
            summary.lines(),
            ["not decoded: 2 datagrams of UDP", "not decoded: 1 frames with EtherType 0x0806"]
        );
        for n in 0..20 {
            summary.skipped(Skipped::Protocol(n));
        }
        assert_eq!(summary.lines().len(), TOLD + 1);
        summary.other_network(Network::Ansi);
        summary.other_network(Network::Ansi);
        let other = "another network: 2 messages that are odd as they are read; --network ansi reads them without a fault";
        assert_eq!(summary.lines().last().map(String::as_str), Some(other));
        assert_eq!(summary.lines()[TOLD], "not decoded: 10 of 10 other kinds");
    }
}
