//! DiameterURI, RFC 6733 §4.3.1.

use super::{
    AvpEncode, AvpType, DataKind,
    text::{cut, graphic},
};
use core::fmt;
use sigcodec_wire::{Error, Kind, Reader, Result, Writer};

/// The URI of a peer.
#[derive(Clone, Copy, Debug)]
pub struct DiameterURI;

/// The transport of a [`Uri`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Transport {
    /// `tcp`, which is meant when none is named.
    Tcp,
    /// `sctp`.
    Sctp,
    /// `udp`, which Diameter does not use.
    Udp,
}

/// The protocol of a [`Uri`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Protocol {
    /// `diameter`, which is meant when none is named.
    Diameter,
    /// `radius`.
    Radius,
    /// `tacacs+`.
    TacacsPlus,
}

/// A parsed URI: `aaa://host.example.net:3868;transport=tcp;protocol=diameter`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Uri<'a> {
    /// Whether the scheme is `aaas`: TLS or DTLS protects the transport.
    pub secure: bool,
    /// The host.
    pub fqdn: &'a str,
    /// The port, where one is named.
    pub port: Option<u16>,
    /// The transport, where one is named.
    pub transport: Option<Transport>,
    /// The protocol, where one is named.
    pub protocol: Option<Protocol>,
}

impl<'a> Uri<'a> {
    /// The port that is named, or the one that is meant: 3868, and 5658 with transport security.
    #[must_use]
    pub const fn port(&self) -> u16 {
        match self.port {
            Some(port) => port,
            None if self.secure => 5658,
            None => 3868,
        }
    }
    /// The transport that is named, or TCP.
    #[must_use]
    pub const fn transport(&self) -> Transport {
        match self.transport {
            Some(transport) => transport,
            None => Transport::Tcp,
        }
    }
    /// The protocol that is named, or Diameter.
    #[must_use]
    pub const fn protocol(&self) -> Protocol {
        match self.protocol {
            Some(protocol) => protocol,
            None => Protocol::Diameter,
        }
    }

    /// Reads a URI; the index of the octet that is wrong otherwise. Scheme and parameters are read in any case.
    fn parse(text: &'a str) -> core::result::Result<Self, usize> {
        let rest_at = |rest: &str| text.len().wrapping_sub(rest.len());
        let (scheme, rest) = cut(text, b':').ok_or(0usize)?;
        let rest = rest.strip_prefix("//").ok_or(0usize)?;
        let secure = if scheme.eq_ignore_ascii_case("aaa") {
            false
        } else if scheme.eq_ignore_ascii_case("aaas") {
            true
        } else {
            return Err(0);
        };
        let (authority, mut parameters) =
            match rest.bytes().position(|b| b == b';').and_then(|at| rest.split_at_checked(at)) {
                Some((authority, parameters)) => (authority, parameters),
                None => (rest, ""),
            };
        let (fqdn, port) = match cut(authority, b':') {
            Some((fqdn, digits)) => {
                let digits_only = digits.bytes().all(|b| b.is_ascii_digit());
                match digits.parse::<u16>() {
                    Ok(port) if digits_only => (fqdn, Some(port)),
                    _ => return Err(rest_at(rest).wrapping_add(fqdn.len()).wrapping_add(1)),
                }
            }
            None => (authority, None),
        };
        let name = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_');
        if fqdn.is_empty() || !fqdn.bytes().all(name) {
            return Err(rest_at(rest));
        }
        let (mut transport, mut protocol) = (None, None);
        while let Some(rest) = parameters.strip_prefix(';') {
            let at = rest_at(rest);
            let (parameter, next) =
                match rest.bytes().position(|b| b == b';').and_then(|at| rest.split_at_checked(at)) {
                    Some((parameter, next)) => (parameter, next),
                    None => (rest, ""),
                };
            parameters = next;
            let (key, value) = cut(parameter, b'=').ok_or(at)?;
            let is = |s: &str| value.eq_ignore_ascii_case(s);
            if key.eq_ignore_ascii_case("transport") && transport.is_none() {
                transport = Some(match () {
                    () if is("tcp") => Transport::Tcp,
                    () if is("sctp") => Transport::Sctp,
                    () if is("udp") => Transport::Udp,
                    () => return Err(at),
                });
            } else if key.eq_ignore_ascii_case("protocol") && protocol.is_none() {
                protocol = Some(match () {
                    () if is("diameter") => Protocol::Diameter,
                    () if is("radius") => Protocol::Radius,
                    () if is("tacacs+") => Protocol::TacacsPlus,
                    () => return Err(at),
                });
            } else {
                return Err(at);
            }
        }
        Ok(Self { secure, fqdn, port, transport, protocol })
    }
}

impl fmt::Display for Uri<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.secure { "aaas://" } else { "aaa://" })?;
        f.write_str(self.fqdn)?;
        if let Some(port) = self.port {
            write!(f, ":{port}")?;
        }
        f.write_str(match self.transport {
            Some(Transport::Tcp) => ";transport=tcp",
            Some(Transport::Sctp) => ";transport=sctp",
            Some(Transport::Udp) => ";transport=udp",
            None => "",
        })?;
        f.write_str(match self.protocol {
            Some(Protocol::Diameter) => ";protocol=diameter",
            Some(Protocol::Radius) => ";protocol=radius",
            Some(Protocol::TacacsPlus) => ";protocol=tacacs+",
            None => "",
        })
    }
}

impl AvpType for DiameterURI {
    type Value<'a> = Uri<'a>;
    const KIND: DataKind = DataKind::DiameterURI;
    fn decode(data: Reader<'_>) -> Result<Uri<'_>> {
        match core::str::from_utf8(data.rest()) {
            Ok(text) if graphic(text.as_bytes()) => Uri::parse(text).map_err(|at| syntax(data, at)),
            _ => Err(data.error(Kind::Text)),
        }
    }
}

/// [`Kind::Syntax`] at an index into the text.
pub(super) fn syntax(data: Reader<'_>, at: usize) -> Error {
    let at = u32::try_from(at).unwrap_or(0);
    Error::new(Kind::Syntax, data.position().wrapping_add(at), data.layer())
}

impl AvpEncode<&str> for DiameterURI {
    fn encode(value: &&str, w: &mut Writer<'_>) {
        w.bytes(value.as_bytes());
    }
}
impl AvpEncode<Uri<'_>> for DiameterURI {
    fn encode(value: &Uri<'_>, w: &mut Writer<'_>) {
        w.bytes(match value.protocol {
            Some(Protocol::Diameter) => b";protocol=diameter",
            Some(Protocol::Radius) => b";protocol=radius",
            Some(Protocol::TacacsPlus) => b";protocol=tacacs+",
            None => b"",
        });
        w.bytes(match value.transport {
            Some(Transport::Tcp) => b";transport=tcp",
            Some(Transport::Sctp) => b";transport=sctp",
            Some(Transport::Udp) => b";transport=udp",
            None => b"",
        });
        if let Some(mut port) = value.port {
            loop {
                w.u8(b'0'.wrapping_add(u8::try_from(port % 10).unwrap_or(0)));
                port /= 10;
                if port == 0 {
                    break;
                }
            }
            w.u8(b':');
        }
        w.bytes(value.fqdn.as_bytes());
        w.bytes(if value.secure { b"aaas://" } else { b"aaa://" });
    }
}
