//! What the programs share: messages as lines of a file, `LAYER NETWORK HEX`, with the numbers of the header.

use sigcodec::wire::{Network, Selector};
use std::fmt::Write as _;

/// A message of a file.
#[derive(Clone, Debug)]
pub struct Message {
    /// The number of its layer in the header.
    pub layer: u32,
    /// The number of its network in the header.
    pub network: u32,
    /// Its octets.
    pub octets: Vec<u8>,
}

/// The names of the layers by their numbers in the header, from 1 on.
pub const LAYERS: &[&str] = &[
    "m3ua",
    "sua",
    "m2ua",
    "m2pa",
    "mtp3",
    "sccp",
    "tcap",
    "isup",
    "bicc",
    "diameter",
    "sgsap",
    "bssap",
    "bssap-le",
    "bssap-plus",
    "dtap",
    "ranap",
    "rua",
    "hnbap",
    "sabp",
    "pcap-ap",
];

impl Message {
    /// Reads a line.
    #[must_use]
    pub fn read(line: &str) -> Option<Self> {
        let mut words = line.split(' ');
        let (layer, network) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
        Some(Self { layer, network, octets: octets(words.next()?)? })
    }
    /// Its line.
    #[must_use]
    pub fn line(&self) -> String {
        let mut out = format!("{} {} ", self.layer, self.network);
        for octet in &self.octets {
            let _ = write!(out, "{octet:02x}");
        }
        out
    }
    /// What its network is in Rust.
    #[must_use]
    pub fn network(&self) -> Network {
        let place = usize::try_from(self.network).ok();
        place.and_then(|n| Network::NAMES.get(n)).map_or(Network::Itu, |(_, network)| *network)
    }
}

/// Octets of hexadecimal digits.
#[must_use]
pub fn octets(hex: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> =
        hex.chars().map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok())).collect::<Option<_>>()?;
    Some(digits.chunks(2).map(|pair| pair.iter().fold(0, |octet, half| octet << 4 | half)).collect())
}

/// The number of a layer by its name.
#[must_use]
pub fn layer(name: &str) -> Option<u32> {
    let name = if name == "tcap-ansi" { "tcap" } else { name };
    let place = LAYERS.iter().position(|known| *known == name)?;
    u32::try_from(place.saturating_add(1)).ok()
}

/// What names the layer of a number: from the table of the library, so that the numbers of the header are held to it.
#[must_use]
pub fn selector(layer: u32) -> Option<Selector> {
    let name = LAYERS.get(usize::try_from(layer).ok()?.checked_sub(1)?)?;
    sigcodec::layers::layer(name).map(|l| l.enter)
}
