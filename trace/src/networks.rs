//! Whose coding routing labels, addresses of SCCP and ISUP have: said for all messages, or for some of them by where they
//! come from.

use core::net::{IpAddr, SocketAddr};
use sigcodec::{
    dissect::{Dissection, Start},
    layers::Routing,
    m3ua::parameter,
    sccp::ParameterName,
    stack::Frame,
    wire::{Layer, Network, audit::Finding},
};
use sigcodec_capture::{Carrier, Ends};

/// Which messages are of which network.
#[derive(Clone, Debug, Default)]
pub struct Networks {
    all: Network,
    some: Vec<(Which, Network)>,
    /// Whether something asks what is in a message.
    asks_octets: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Which {
    /// Frames of a link type.
    Link(u32),
    /// Messages with this network indicator, Q.704 §14.2.2.
    Indicator(u8),
    /// Messages of M3UA with this network appearance, RFC 4666 §3.3.1.
    Appearance(u32),
    /// Messages from or to an address, at any port or at one.
    End(IpAddr, Option<u16>),
}

impl Which {
    fn parse(text: &str) -> Option<Self> {
        if let Some((kind @ ("link" | "ni" | "na"), number)) = text.split_once(':') {
            return match kind {
                "link" => number.parse().ok().map(Self::Link),
                "ni" => number.parse().ok().filter(|n| *n < 4).map(Self::Indicator),
                _ => number.parse().ok().map(Self::Appearance),
            };
        }
        let address = text.parse::<IpAddr>().map(|a| Self::End(a, None));
        let end = || text.parse::<SocketAddr>().map(|e| Self::End(e.ip(), Some(e.port())));
        address.or_else(|_| end()).ok()
    }
}

impl Networks {
    /// What `--network` says: a network, or `WHICH=NETWORK`.
    ///
    /// # Errors
    /// A sentence that says what is wrong.
    pub fn new(said: &[String]) -> Result<Self, String> {
        let mut out = Self::default();
        let mut all = None;
        for text in said {
            let (which, name) = text.split_once('=').map_or((None, text.as_str()), |(w, n)| (Some(w), n));
            let Some(network) = Network::named(name) else {
                let names: Vec<&str> = Network::NAMES.iter().map(|(name, _)| *name).collect();
                return Err(format!("`{}` is no network: {}", name.escape_debug(), names.join(", ")));
            };
            match which {
                None if all.is_some_and(|other| other != network) => {
                    return Err("two networks for the same messages".to_owned());
                }
                None => all = Some(network),
                Some(which) => {
                    let of = Which::parse(which).ok_or_else(|| {
                        let which = which.escape_debug();
                        format!("`{which}` is none of ni:0 to ni:3, na:NUMBER, link:NUMBER, ADDRESS and ADDRESS:PORT")
                    })?;
                    out.asks_octets |= matches!(of, Which::Indicator(_) | Which::Appearance(_));
                    out.some.push((of, network));
                }
            }
        }
        out.all = all.unwrap_or_default();
        Ok(out)
    }
    /// One network for all messages.
    #[must_use]
    pub const fn all(network: Network) -> Self {
        Self { all: network, some: Vec::new(), asks_octets: false }
    }
    /// The network of what says nothing of itself.
    #[must_use]
    pub const fn usual(&self) -> Network {
        self.all
    }
    /// The network of a message: the first that was said for something that it has.
    #[must_use]
    pub fn of(&self, carrier: Option<Carrier>, ends: Option<Ends>, start: Start, octets: &[u8]) -> Network {
        if self.some.is_empty() {
            return self.all;
        }
        // Neither of the two depends on the network; the labels of ITU-T are the shortest.
        let message = self.asks_octets.then(|| Dissection::new(start, octets, Network::Itu));
        let (indicator, appearance) = message.as_ref().and_then(Dissection::frame).map_or((None, None), said);
        let is = |which: &Which| match *which {
            Which::Link(n) => carrier == Some(Carrier::Link(n)),
            Which::Indicator(n) => indicator == Some(n),
            Which::Appearance(n) => appearance == Some(n),
            Which::End(address, port) => ends.is_some_and(|ends| {
                [ends.source, ends.destination]
                    .iter()
                    .any(|(a, p)| *a == address && port.is_none_or(|port| port == *p))
            }),
        };
        self.some.iter().find(|(which, _)| is(which)).map_or(self.all, |(_, network)| *network)
    }
}

/// The network whose form a message has that is odd as one of `network`, if there is one: another one that reads routing
/// label and SCCP without a fault, and what they carry.
pub(crate) fn other(
    dissection: &Dissection<'_>,
    start: Start,
    octets: &[u8],
    network: Network,
) -> Option<Network> {
    // Most messages show at once that nothing is odd.
    if !dissection.frame().is_some_and(|frame| is_suspect(frame, network)) || !is_odd(dissection) {
        return None;
    }
    let others = Network::NAMES.iter().map(|(_, other)| *other).filter(|other| *other != network);
    others.into_iter().find(|other| {
        let dissection = Dissection::new(start, octets, *other);
        // Short messages of SCCP are found in nearly all octets; what they carry is not.
        let carried = dissection.frame().and_then(|frame| frame.transaction.as_ref());
        !is_odd(&dissection) && carried.is_some_and(|carried| carried.error().is_none())
    })
}

/// Whether a layer is refused that depends on the network, a message has no type that is known, an address cannot be read,
/// or one says that it has the form of a nation (Q.713 §3.4.1, bit 8) where it should have that of all.
fn is_suspect(frame: &Frame<'_>, network: Network) -> bool {
    let mut refused = false;
    frame.errors(&mut |e| refused |= depends(e.layer()));
    let Some(Ok(message)) = frame.sccp() else { return refused };
    let national = |name| {
        let indicator = message.parameter(name).ok().flatten().and_then(|r| r.peek());
        indicator.is_some_and(|octet| (octet & 0x80 != 0) != (network == Network::Ansi))
    };
    refused
        || message.layout().is_none()
        || message.called().is_err()
        || message.calling().is_err()
        || [ParameterName::CALLED, ParameterName::CALLING].into_iter().any(national)
}

/// Whether something of the layers is refused or odd that depend on the network.
fn is_odd(dissection: &Dissection<'_>) -> bool {
    let sccp = dissection.frame().and_then(Frame::sccp);
    let mut odd = sccp.is_some_and(|m| m.as_ref().is_ok_and(|m| m.layout().is_none()));
    dissection.errors(&mut |e| odd |= depends(e.layer()));
    dissection.audit(&mut |f: Finding| odd |= depends(f.layer));
    odd
}

const fn depends(layer: Layer) -> bool {
    matches!(layer, Layer::Mtp3 | Layer::Sccp | Layer::Isup)
}

/// The network indicator and the network appearance of a message.
fn said(frame: &Frame<'_>) -> (Option<u8>, Option<u32>) {
    match &frame.routing {
        Some(Routing::M3ua(Ok(m))) => {
            let indicator = m.protocol_data().ok().flatten().map(|d| d.ni);
            (indicator, m.get(parameter::NETWORK_APPEARANCE).ok().flatten())
        }
        Some(Routing::Mtp3(Ok(m))) => (Some(m.network_indicator()), None),
        _ => (None, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_wrongly() {
        for text in [
            "",
            "etsi",
            "ni:4=ansi",
            "ni:=ansi",
            "x=ansi",
            "ni:2",
            "192.0.2=ansi",
            "192.0.2.1:x=itu",
            "na:-1=itu",
        ] {
            assert!(Networks::new(&[text.to_owned()]).is_err(), "{text}");
        }
        assert!(Networks::new(&["itu".to_owned(), "ansi".to_owned()]).is_err());
    }

    /// An ANSI address with point code and subsystem, and one of ITU-T with a global title.
    #[test]
    fn what_another_network_reads() {
        let national: &[u8] = &[9, 0, 3, 8, 13, 5, 0xc3, 6, 7, 0x8e, 5, 5, 0xc3, 6, 7, 0x8e, 5, 2, 0x62, 0];
        let international: &[u8] = &[9, 0, 3, 5, 7, 2, 0x42, 6, 2, 0x42, 8, 2, 0x62, 0];
        let start = Start::parse("sccp").unwrap();
        let told = |octets, network| other(&Dissection::new(start, octets, network), start, octets, network);
        assert_eq!(told(national, Network::Itu), Some(Network::Ansi));
        assert_eq!(told(national, Network::Ansi), None);
        assert_eq!(told(international, Network::Itu), None);
        // The label of Japan has five octets and that of ITU-T four: read so, SCCP begins inside it.
        let label: &[u8] = &[0x83, 0xaa, 0x0a, 0xbb, 0x0b, 0x00];
        let octets = [label, international].concat();
        let start = Start::parse("mtp3").unwrap();
        let told = |network| other(&Dissection::new(start, &octets, network), start, &octets, network);
        assert_eq!(told(Network::Itu), Some(Network::Japan));
        assert_eq!(told(Network::Japan), None);
    }

    #[test]
    fn the_first_that_fits() {
        let said =
            ["China", "ni:2=ansi", "na:8=japan", "192.0.2.1:2905=itu", "2001:db8::1=ansi", "link:140=japan"];
        let networks = Networks::new(&said.map(str::to_owned)).unwrap();
        let of = |carrier, ends: Option<(&str, &str)>, name: &str, octets: &[u8]| {
            let end = |text: &str| text.parse::<SocketAddr>().map(|e| (e.ip(), e.port())).unwrap();
            let ends = ends.map(|(a, b)| Ends { source: end(a), destination: end(b) });
            networks.of(carrier, ends, Start::parse(name).unwrap(), octets)
        };
        let mtp3 = [0x83, 1, 2, 3, 4];
        assert_eq!(of(Some(Carrier::Link(140)), None, "mtp3", &mtp3), Network::Ansi, "it was said first");
        assert_eq!(of(Some(Carrier::Link(140)), None, "mtp3", &[0xc3, 1, 2, 3, 4]), Network::Japan);
        assert_eq!(of(Some(Carrier::Link(141)), None, "mtp3", &[0xc3, 1, 2, 3, 4]), Network::China);
        let data = |ni: u8| {
            [
                &[
                    1, 0, 1, 1, 0, 0, 0, 36, 2, 0, 0, 8, 0, 0, 0, 8, 2, 16, 0, 17, 0, 0, 0, 1, 0, 0, 0, 2, 3,
                    ni, 0, 0, 9,
                ][..],
                &[0, 0, 0],
            ]
            .concat()
        };
        assert_eq!(of(None, None, "m3ua", &data(2)), Network::Ansi);
        assert_eq!(of(None, None, "m3ua", &data(3)), Network::Japan);
        let ends = Some(("198.51.100.1:9", "192.0.2.1:2905"));
        assert_eq!(of(None, ends, "sccp", &[9]), Network::Itu);
        assert_eq!(of(None, Some(("192.0.2.1:1", "198.51.100.1:2905")), "sccp", &[9]), Network::China);
        assert_eq!(of(None, Some(("[2001:db8::1]:1", "[::1]:2")), "sccp", &[9]), Network::Ansi);
    }
}
