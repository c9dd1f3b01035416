//! Who a message is about: every identity in it, wherever it stands, with three states.
//!
//! The place of a subscriber identity differs from operation to operation and from AVP to AVP. [`identities`] finds
//! all of them by their type, in every layer, with path and octets; what cannot be decoded is told as
//! [`Told::Undecodable`], so that a rule can tell "not there" from "not readable". Facts, no verdicts.
//!
//! ```
//! use sigcodec::{screen, stack::Frame};
//! # let octets = [
//! #     0x62, 0x22, 0x48, 1, 7, 0x6c, 0x1d, 0xa1, 0x1b, 2, 1, 1, 2, 1, 45, 0x30, 0x13, 0x80, 5, 0x91, 0x51, 0x55,
//! #     0x10, 0x00, 0x81, 1, 0xff, 0x82, 7, 0x91, 0x51, 0x55, 0x10, 0x10, 0x99, 0xf9,
//! # ];
//! let frame = Frame::from_tcap(&octets);
//! let summary = screen::Summary::of(|visitor| frame.walk(visitor));
//! assert_eq!(summary.msisdn.one(), Some("15550100"));
//! assert_eq!(summary.imsi, screen::Found::Absent);
//! ```

use core::fmt::{self, Write as _};
use sigcodec_wire::{
    Error, Kind as Kinds, Layer,
    digits::Hex,
    walk::{Field, Shape, Span, Value, Visitor},
};

/// What an identity identifies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// IMSI, TS 23.003 §2.2.
    Imsi,
    /// MSISDN of a subscriber, TS 23.003 §3.3.
    Msisdn,
    /// IMEI or IMEISV, TS 23.003 §6.2.
    Imei,
    /// LMSI, TS 23.003 §2.5.
    Lmsi,
    /// TMSI, TS 23.003 §2.4.
    Tmsi,
    /// A subscriber whose kind the message leaves open: a user name that is no IMSI, a public identity.
    Subscriber,
    /// The number or name of a node: MSC, VLR, SGSN, HLR, GMLC, gsmSCF, service centre, Diameter host.
    Node,
}

/// Characters of an identity that are kept; what is longer is cut, and [`Text::is_whole`] says so.
pub const MAX_TEXT: usize = 80;

/// Octets of a path that are kept.
pub const MAX_PATH: usize = 256;

/// The characters of an identity, digits for numbers, without allocation.
#[derive(Clone, Copy)]
pub struct Text {
    octets: [u8; MAX_TEXT],
    len: u8,
    whole: bool,
}

impl Text {
    const EMPTY: Self = Self { octets: [0; MAX_TEXT], len: 0, whole: true };

    fn of(shown: &dyn fmt::Display) -> Self {
        let mut text = Self::EMPTY;
        let _ = write!(text, "{shown}");
        text
    }
    /// What a leaf shows; no identity is a flag or a floating-point number.
    fn of_value(value: &Value<'_>) -> Self {
        match *value {
            Value::Text(text) => Self::of(text),
            Value::Octets(octets) => Self::of(&Hex(octets)),
            Value::Unsigned(n) => Self::of(&n),
            Value::Signed(n) | Value::Named(n, _) => Self::of(&n),
            _ => Self::EMPTY,
        }
    }
    /// The characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.octets
            .get(..usize::from(self.len))
            .and_then(|o| core::str::from_utf8(o).ok())
            .unwrap_or_default()
    }
    /// Whether nothing was cut.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        self.whole
    }
}
impl fmt::Write for Text {
    fn write_str(&mut self, s: &str) -> fmt::Result {
        for c in s.chars() {
            let mut utf8 = [0; 4];
            let c = c.encode_utf8(&mut utf8).as_bytes();
            let start = usize::from(self.len);
            let Some(room) = self.octets.get_mut(start..).and_then(|r| r.get_mut(..c.len())) else {
                self.whole = false;
                return Ok(());
            };
            room.iter_mut().zip(c).for_each(|(to, from)| *to = *from);
            self.len = self.len.wrapping_add(u8::try_from(c.len()).unwrap_or_default());
        }
        Ok(())
    }
}
impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str() && self.whole == other.whole
    }
}
impl Eq for Text {}
impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}
impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What is told of a message.
#[derive(Clone, Copy, Debug)]
pub enum Told<'p> {
    /// An identity.
    Identity {
        /// What it identifies.
        kind: Kind,
        /// Where it stands: names of the specification from the outermost layer on, separated by `/`.
        path: &'p str,
        /// Its octets.
        span: Span,
        /// Its digits or characters.
        text: &'p Text,
    },
    /// Something that cannot be decoded: an identity, where `kind` says so, or octets that may hide one, such as the
    /// parameter of an operation that is not known.
    Undecodable {
        /// What it should identify, where its type is known.
        kind: Option<Kind>,
        /// Where it stands.
        path: &'p str,
        /// Its octets.
        span: Span,
        /// Why.
        error: Error,
    },
}

/// Tells every identity of the message that `walk` walks, in the order of the octets.
///
/// ```
/// use sigcodec::{diameter, screen};
/// use sigcodec::wire::Decode as _;
/// # use sigcodec::wire::Encode as _;
/// # let mut buf = [0; 256];
/// # let request = diameter::Request {
/// #     command: 316, application: 16_777_251, proxiable: true, hop_by_hop: 1, end_to_end: 1,
/// #     avps: (diameter::avp::USER_NAME.value("001010123456789"),),
/// # };
/// # let octets = request.encode_to_slice(&mut buf).unwrap();
/// let message = diameter::Message::from_bytes(octets).unwrap();
/// let mut found = 0;
/// screen::identities(
///     |visitor| message.walk_with(&diameter::STANDARD, visitor),
///     &mut |told| match told {
///         screen::Told::Identity { kind: screen::Kind::Imsi, text, .. } if text.as_str() == "001010123456789" => found += 1,
///         other => panic!("{other:?}"),
///     },
/// );
/// assert_eq!(found, 1);
/// ```
pub fn identities(walk: impl FnOnce(&mut dyn Visitor), told: &mut dyn FnMut(Told<'_>)) {
    walk(&mut Seeker { told, path: Path::EMPTY, inside: None, avp: None, subscription: None, held: None });
}

/// Which identity a field of MAP is, by type and member name.
fn kind_of_type(ty: &str, name: &str) -> Option<Kind> {
    Some(match ty {
        "Imsi" => Kind::Imsi,
        "Imei" => Kind::Imei,
        "Lmsi" => Kind::Lmsi,
        "Tmsi" => Kind::Tmsi,
        "IsdnAddressString" | "AddressString" | "FtnAddressString" => {
            let subscriber = name.ends_with("msisdn") || name.ends_with("MSISDN") || name.ends_with("Msisdn");
            if subscriber { Kind::Msisdn } else { Kind::Node }
        }
        _ => return None,
    })
}

/// What an AVP is, by name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Meant {
    Is(Kind),
    /// A user name or public identity: its text says which.
    ByText,
    /// The type and the data of a Subscription-Id, RFC 8506 §8.46.
    SubscriptionType,
    SubscriptionData,
}

fn avp(name: &str) -> Option<Meant> {
    Some(match name {
        "User-Name" | "Public-Identity" | "Wildcarded-IMPU" | "External-Identifier" => Meant::ByText,
        "Subscription-Id-Type" => Meant::SubscriptionType,
        "Subscription-Id-Data" => Meant::SubscriptionData,
        "3GPP-IMSI" => Meant::Is(Kind::Imsi),
        "MSISDN" | "A-MSISDN" => Meant::Is(Kind::Msisdn),
        "IMEI" | "3GPP-IMEISV" | "User-Equipment-Info-Value" => Meant::Is(Kind::Imei),
        "LMSI" => Meant::Is(Kind::Lmsi),
        "Origin-Host"
        | "Origin-Realm"
        | "Destination-Host"
        | "Destination-Realm"
        | "Route-Record"
        | "Proxy-Host"
        | "Server-Name"
        | "SC-Address"
        | "SGSN-Number"
        | "MSC-Number"
        | "MME-Name"
        | "MME-Number-for-MT-SMS"
        | "GMLC-Number" => Meant::Is(Kind::Node),
        _ => return None,
    })
}

/// A user name that begins with 5 to 15 digits is an IMSI, TS 23.003 §2.2; a public identity may name a number.
fn subscriber(text: &str) -> Kind {
    let user = text.split('@').next().unwrap_or_default();
    let number = user.strip_prefix("sip:").or_else(|| user.strip_prefix("tel:"));
    let digits = |s: &str| (5..=15).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_digit());
    match number {
        None if digits(user) => Kind::Imsi,
        Some(number) if digits(number.strip_prefix('+').unwrap_or(number)) => Kind::Msisdn,
        _ => Kind::Subscriber,
    }
}

/// Levels of a path that are kept; fields deeper down are told with the path of the last level kept.
const MAX_LEVELS: usize = 64;

/// Names from the outermost field on.
struct Path {
    octets: [u8; MAX_PATH],
    len: usize,
    /// The length in front of each level.
    levels: [usize; MAX_LEVELS],
    depth: usize,
}

impl Path {
    const EMPTY: Self = Self { octets: [0; MAX_PATH], len: 0, levels: [0; MAX_LEVELS], depth: 0 };

    fn as_str(&self) -> &str {
        self.octets.get(..self.len).and_then(|o| core::str::from_utf8(o).ok()).unwrap_or_default()
    }
    /// Adds a name; one that does not fit is left out.
    fn push(&mut self, name: &str) {
        if name.is_empty() {
            return;
        }
        let slash = if self.len == 0 { "" } else { "/" };
        let n = slash.len().wrapping_add(name.len());
        if let Some(room) = self.octets.get_mut(self.len..).and_then(|r| r.get_mut(..n)) {
            room.iter_mut().zip(slash.bytes().chain(name.bytes())).for_each(|(to, from)| *to = from);
            self.len = self.len.wrapping_add(n);
        }
    }
    fn begin(&mut self, name: &str) {
        if let Some(level) = self.levels.get_mut(self.depth) {
            *level = self.len;
            self.push(name);
        }
        self.depth = self.depth.wrapping_add(1);
    }
    fn end(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        if let Some(level) = self.levels.get(self.depth) {
            self.len = *level;
        }
    }
}

/// A field that has begun.
#[derive(Clone, Copy)]
struct Open {
    kind: Kind,
    span: Span,
}

struct Seeker<'t> {
    told: &'t mut dyn FnMut(Told<'_>),
    path: Path,
    /// An identity with parts: an address, whose digits stand inside.
    inside: Option<Open>,
    /// What the AVP is whose value comes next.
    avp: Option<Meant>,
    /// Subscription-Id-Type of the Subscription-Id around, RFC 8506 §8.47.
    subscription: Option<Kind>,
    /// Subscription-Id-Data, until its type is known.
    held: Option<(Span, Text)>,
}

impl Seeker<'_> {
    fn tell(&mut self, name: &str, kind: Kind, span: Span, text: &Text) {
        let len = self.path.len;
        self.path.push(name);
        (self.told)(Told::Identity { kind, path: self.path.as_str(), span, text });
        self.path.len = len;
    }
    fn undecodable(&mut self, name: &str, kind: Option<Kind>, span: Span, error: Error) {
        let len = self.path.len;
        self.path.push(name);
        (self.told)(Told::Undecodable { kind, path: self.path.as_str(), span, error });
        self.path.len = len;
    }
    fn kind_of(&self, field: &Field<'_>) -> Option<Kind> {
        match self.avp {
            Some(Meant::Is(kind)) if field.name == "value" => Some(kind),
            Some(_) if field.name == "value" => Some(Kind::Subscriber),
            _ => kind_of_type(field.ty, field.name),
        }
    }
    fn avp_value(&mut self, meant: Meant, field: Field<'_>, value: Value<'_>) {
        let text = Text::of_value(&value);
        match meant {
            Meant::Is(kind) => self.tell("", kind, field.span, &text),
            Meant::ByText => self.tell("", subscriber(text.as_str()), field.span, &text),
            Meant::SubscriptionData => self.held = Some((field.span, text)),
            Meant::SubscriptionType => {
                self.subscription = match value {
                    Value::Named(0, _) => Some(Kind::Msisdn),
                    Value::Named(1, _) => Some(Kind::Imsi),
                    _ => None,
                };
            }
        }
    }
}

impl Visitor for Seeker<'_> {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        // The parameter of an operation or error that is not known: whatever is in it has not been read.
        if field.ty == "ANY" && matches!(field.name, "argument" | "result" | "parameter") {
            let error = Error::new(Kinds::Unknown, field.span.start, Layer::Tcap);
            self.undecodable(field.name, None, field.span, error);
        }
        if self.inside.is_none() {
            self.inside = self.kind_of(&field).map(|kind| Open { kind, span: field.span });
        }
        self.avp = None;
        self.path.begin(if field.name == "value" { "" } else { field.name });
    }
    fn end(&mut self) {
        if self.path.as_str().ends_with("/Subscription-Id") {
            if let Some((span, text)) = self.held.take() {
                let kind = self.subscription.take().unwrap_or_else(|| subscriber(text.as_str()));
                self.tell("Subscription-Id-Data", kind, span, &text);
            }
        }
        self.path.end();
        self.inside = None;
        self.avp = None;
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        match (field.name, self.inside, self.avp, value) {
            ("digits", Some(open), ..) => self.tell("", open.kind, open.span, &Text::of_value(&value)),
            ("value", _, Some(meant), _) => self.avp_value(meant, field, value),
            // The name of an AVP: the level of the path that has begun for it.
            ("name", None, None, Value::Text(name)) => {
                let name = Text::of(name);
                self.path.push(name.as_str());
                self.avp = avp(name.as_str());
            }
            _ => {
                if let Some(kind) = kind_of_type(field.ty, field.name) {
                    self.tell(field.name, kind, field.span, &Text::of_value(&value));
                }
            }
        }
    }
    fn fault(&mut self, field: Field<'_>, _: &[u8], error: Error) {
        let name = if field.name == "value" { "" } else { field.name };
        self.undecodable(name, self.kind_of(&field), field.span, error);
    }
}

/// Whether a message has an identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// Everything could be read, and it is not there.
    Absent,
    /// It is there, once or several times with the same value.
    One(Text),
    /// There are several that differ; the first.
    Several(Text),
    /// None was found, but something that cannot be decoded may be one, or is; the first such error.
    Undecodable(Error),
}

impl Found {
    /// The value, where there is exactly one.
    #[must_use]
    pub fn one(&self) -> Option<&str> {
        match self {
            Self::One(text) => Some(text.as_str()),
            _ => None,
        }
    }
    fn add(&mut self, text: &Text) {
        *self = match *self {
            Self::Absent | Self::Undecodable(_) => Self::One(*text),
            Self::One(first) if first != *text => Self::Several(first),
            same => same,
        };
    }
    fn hide(&mut self, error: Error) {
        if *self == Self::Absent {
            *self = Self::Undecodable(error);
        }
    }
}

/// The subscriber identities of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Summary {
    /// IMSI.
    pub imsi: Found,
    /// MSISDN.
    pub msisdn: Found,
    /// IMEI or IMEISV.
    pub imei: Found,
    /// The first part that cannot be decoded: what was found may not be all.
    pub undecodable: Option<Error>,
}

impl Summary {
    /// The subscriber identities of the message that `walk` walks.
    ///
    /// A message that is no message at all is not walked: its decode error is the caller's to judge.
    #[must_use]
    pub fn of(walk: impl FnOnce(&mut dyn Visitor)) -> Self {
        let absent = Found::Absent;
        let mut summary = Self { imsi: absent, msisdn: absent, imei: absent, undecodable: None };
        identities(walk, &mut |told| match told {
            Told::Identity { kind: Kind::Imsi, text, .. } => summary.imsi.add(text),
            Told::Identity { kind: Kind::Msisdn, text, .. } => summary.msisdn.add(text),
            Told::Identity { kind: Kind::Imei, text, .. } => summary.imei.add(text),
            Told::Identity { .. } => {}
            Told::Undecodable { kind, error, .. } => {
                summary.undecodable = summary.undecodable.or(Some(error));
                for (own, found) in [
                    (Kind::Imsi, &mut summary.imsi),
                    (Kind::Msisdn, &mut summary.msisdn),
                    (Kind::Imei, &mut summary.imei),
                ] {
                    if kind.is_none_or(|k| k == own || k == Kind::Subscriber) {
                        found.hide(error);
                    }
                }
            }
        });
        summary
    }
}
