//! Who a message is about: every identity in it, wherever it stands, with three states.
//!
//! The place of a subscriber identity differs from operation to operation and from AVP to AVP. [`identities`] finds
//! all of them by their type, in every layer, with path and octets; what cannot be decoded is told as
//! [`Report::Undecodable`], so that a rule can tell "not there" from "not readable". Facts, no verdicts.
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

use crate::stack::Frame;
use core::fmt::{self, Write as _};
use sigcodec_gsm::{
    digits::Tbcd,
    nai::{self, Carried},
};
use sigcodec_wire::{
    Error, Kind as Kinds, Layer,
    audit::Finding,
    show::Hex,
    walk::{self, Bits, Element, Field, Identity, Shape, Span, Value, Visitor},
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
    /// The number that a call goes to; of CAP and INAP also the one that it went to before it was redirected.
    Called,
    /// The number that a call comes from; of CAP and INAP also the one that redirected it, and the one that pays.
    Calling,
    /// The number that redirected a call: redirecting number of ISUP.
    Redirecting,
    /// The number that was called before the first redirection, of ISUP.
    OriginalCalled,
    /// The number that pays: charge number of T1.113.
    Charged,
    /// A number that says where a call comes from: location number of ISUP.
    Location,
    /// A number whose qualifier says what it is: generic number of ISUP.
    Generic,
    /// The number or name of a node: MSC, VLR, SGSN, HLR, GMLC, gsmSCF, service centre, Diameter host.
    Node,
}

impl Kind {
    /// Whether it is a subscriber that is identified, and not a node or a party of a call.
    #[must_use]
    pub const fn is_subscriber(self) -> bool {
        matches!(self, Self::Imsi | Self::Msisdn | Self::Imei | Self::Lmsi | Self::Tmsi | Self::Subscriber)
    }
    /// Whether it is the number of a party of a call.
    #[must_use]
    pub const fn is_party(self) -> bool {
        !self.is_subscriber() && !matches!(self, Self::Node)
    }
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
            Value::Octets(octets) => match core::str::from_utf8(octets) {
                Ok(text) if is_printable(octets) => Self::of(&text),
                _ => Self::of(&Hex(octets)),
            },
            Value::Unsigned(n) | Value::Unsigned64(n) => Self::of(&n),
            Value::Signed(n) | Value::Signed64(n) | Value::Named(n, _) => Self::of(&n),
            _ => Self::EMPTY,
        }
    }
    /// The value of a number: its digits alone.
    fn number(&self) -> Self {
        let digits = nai::digits(self.octets());
        if digits.len() == self.octets().len() { *self } else { Self::of_octets(digits) }
    }
    /// The digits of a number, without the separators among them.
    fn without_separators(text: &[u8]) -> Self {
        let mut out = Self::EMPTY;
        let digits = text.iter().filter(|octet| octet.is_ascii_digit());
        let _ = digits.copied().try_for_each(|digit| out.write_char(char::from(digit)));
        out
    }
    /// Characters of a text, which begin and end with whole ones.
    fn of_octets(octets: &[u8]) -> Self {
        Self::of(&core::str::from_utf8(octets).unwrap_or_default())
    }
    fn octets(&self) -> &[u8] {
        self.octets.get(..usize::from(self.len)).unwrap_or_default()
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
        let start = usize::from(self.len);
        if let Some(room) = self.octets.get_mut(start..).and_then(|r| r.get_mut(..s.len())) {
            room.iter_mut().zip(s.as_bytes()).for_each(|(to, from)| *to = *from);
            self.len = self.len.wrapping_add(u8::try_from(s.len()).unwrap_or_default());
            return Ok(());
        }
        // As many characters as there is room for.
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
pub enum Report<'p> {
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

impl Report<'_> {
    /// Something that was not read of a layer.
    pub(crate) fn of_unread(error: Error) -> Self {
        let span = Span::new(error.at(), error.at());
        Self::Undecodable { kind: None, path: error.layer().name(), span, error }
    }
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
///         screen::Report::Identity { kind: screen::Kind::Imsi, text, .. } if text.as_str() == "001010123456789" => found += 1,
///         other => panic!("{other:?}"),
///     },
/// );
/// assert_eq!(found, 1);
/// ```
pub fn identities(walk: impl FnOnce(&mut dyn Visitor), told: &mut dyn FnMut(Report<'_>)) {
    let mut seeker = Seeker { told, path: Path::EMPTY, inside: None, group: Group::EMPTY, carrier: None };
    walk(&mut seeker);
    seeker.carried();
}

/// Tells every identity of a message with all its layers, and everything that was not read of it: layers that are
/// refused, a segment without the others, a protocol or a parameter that nothing here knows. A component that no context
/// explains is told in each form that it fits.
pub fn identities_of(frame: &Frame<'_>, told: &mut dyn FnMut(Report<'_>)) {
    identities_read(frame, told);
    frame.unread(&mut |e| told(Report::of_unread(e)));
}

/// Tells every identity that is read, and what the walks say that they cannot read.
pub(crate) fn identities_read(frame: &Frame<'_>, told: &mut dyn FnMut(Report<'_>)) {
    identities(|visitor| frame.walk(visitor), told);
    identities_otherwise(frame, told);
}

/// Tells the identities of parameters that context and values do not explain, in each form but their own.
pub fn identities_otherwise(frame: &Frame<'_>, told: &mut dyn FnMut(Report<'_>)) {
    #[cfg(all(feature = "tcap", feature = "map"))]
    for component in frame.components().filter_map(Result::ok) {
        read_otherwise(&component, told);
    }
    #[cfg(not(all(feature = "tcap", feature = "map")))]
    let _ = (frame, told);
}

/// Tells the identities of a parameter that context and values do not explain, in each other form: what it is to a receiver
/// that knows its dialogue.
#[cfg(all(feature = "tcap", feature = "map"))]
pub(crate) fn read_otherwise(component: &crate::stack::Component<'_>, told: &mut dyn FnMut(Report<'_>)) {
    component.other_readings(&mut |reading| {
        identities(|visitor| reading.walk(visitor), &mut |found| match found {
            found if reading.is_as_likely => told(found),
            Report::Identity { kind, path, span, text } if is_likely(kind, text) => {
                told(Report::Undecodable { kind: Some(kind), path, span, error: not_read(span) });
            }
            _ => {}
        });
    });
}

/// Whether a value is of a subscriber, and in every digit what its kind should be.
#[cfg(all(feature = "tcap", feature = "map"))]
fn is_likely(kind: Kind, text: &Text) -> bool {
    let digits = match kind {
        Kind::Imsi => 6..=15,
        Kind::Msisdn => 5..=15,
        Kind::Imei => 14..=16,
        _ => return false,
    };
    let text = text.octets();
    digits.contains(&text.len()) && text.iter().all(u8::is_ascii_digit)
}

/// That octets in which anything may stand were not read.
pub(crate) const fn not_read(span: Span) -> Error {
    Error::new(Kinds::NotRead, span.start, Layer::Wire)
}

/// What a finding says to be left unread.
pub(crate) fn unread(found: Finding) -> Option<Error> {
    found.flag.leaves_unread().then(|| Error::new(Kinds::NotRead, found.at, found.layer))
}

/// What a value is, as its kind says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Meant {
    Is(Kind),
    /// A user name: an IMSI, where it holds one.
    ByName,
    /// A public identity: an IMSI, a number, or another name.
    ByUri,
    /// A number whose plan says whether it is an IMSI; a subscriber in any case.
    Subscriber,
    /// A number whose plan says whether it is an IMSI; a node's otherwise.
    Title,
    /// What a sibling says, and what says it: the data and the type of a Subscription-Id, RFC 8506 §8.46.
    ByType,
    /// The same of a terminal: an IMEI or no identity that is told, RFC 8506 §8.51.
    EquipmentByType,
    Type,
    /// The numbering plan of the digits beside it.
    Plan,
    /// Anything may stand in it, and nothing here reads it.
    Opaque,
}

impl Meant {
    fn of(kind: &walk::Kind) -> Option<Self> {
        Self::of_identity(kind.identity?)
    }
    fn of_identity(identity: Identity) -> Option<Self> {
        Some(match identity {
            Identity::IMSI => Self::Is(Kind::Imsi),
            Identity::MSISDN => Self::Is(Kind::Msisdn),
            Identity::IMEI => Self::Is(Kind::Imei),
            Identity::LMSI => Self::Is(Kind::Lmsi),
            Identity::TMSI => Self::Is(Kind::Tmsi),
            Identity::IMSI_OR_NAI | Identity::IMPI => Self::ByName,
            Identity::PUBLIC_IDENTITY => Self::ByUri,
            Identity::EXTERNAL_ID | Identity::SUBSCRIBER => Self::Is(Kind::Subscriber),
            Identity::BY_TYPE => Self::ByType,
            Identity::EQUIPMENT_BY_TYPE => Self::EquipmentByType,
            Identity::TYPE => Self::Type,
            Identity::NUMBERING_PLAN => Self::Plan,
            Identity::SUBSCRIBER_OR_NUMBER => Self::Subscriber,
            Identity::GLOBAL_TITLE => Self::Title,
            Identity::CARRIER => Self::Opaque,
            Identity::CALLED_NUMBER => Self::Is(Kind::Called),
            Identity::CALLING_NUMBER => Self::Is(Kind::Calling),
            Identity::REDIRECTING_NUMBER => Self::Is(Kind::Redirecting),
            Identity::ORIGINAL_CALLED_NUMBER => Self::Is(Kind::OriginalCalled),
            Identity::CHARGE_NUMBER => Self::Is(Kind::Charged),
            Identity::LOCATION_NUMBER => Self::Is(Kind::Location),
            Identity::GENERIC_NUMBER => Self::Is(Kind::Generic),
            // Numbers whose place does not say a subscriber: a node has them, or a party of a call.
            Identity::NODE_NUMBER
            | Identity::NODE_HOST
            | Identity::REALM
            | Identity::SMSC
            | Identity::ROAMING_NUMBER
            | Identity::ROUTING_NUMBER
            | Identity::FORWARDING_NUMBER
            | Identity::PARTY_NUMBER => Self::Is(Kind::Node),
            _ => return None,
        })
    }
    /// The kind where no value says more.
    const fn kind(self) -> Option<Kind> {
        match self {
            Self::Is(kind) => Some(kind),
            Self::ByName | Self::ByUri | Self::ByType | Self::Subscriber => Some(Kind::Subscriber),
            Self::Title => Some(Kind::Node),
            Self::EquipmentByType => Some(Kind::Imei),
            Self::Type | Self::Plan | Self::Opaque => None,
        }
    }
}

/// The numbering plan of IMSIs, land mobile, E.212.
pub(crate) const E212: u8 = 6;
/// The numbering plan of telephone numbers, E.164.
const E164: u8 = 1;

/// Whether the number of a subscriber, so many octets of digits in a numbering plan, can be nothing else: a receiver that
/// takes a reference for an IMSI does not always ask the plan.
pub(crate) const fn is_plain_number(plan: u8, octets: usize) -> bool {
    plan == E164 && octets < 7
}

/// Tells what a user name is, and its value.
pub(crate) fn with_name<T>(text: &[u8], told: impl FnOnce(Kind, &[u8]) -> T) -> T {
    match nai::of_user_name(text) {
        Some(carried) => with_carried(carried, told),
        None => with_uri(text, told),
    }
}

/// Tells what a public identity is, and its value.
pub(crate) fn with_uri<T>(text: &[u8], told: impl FnOnce(Kind, &[u8]) -> T) -> T {
    match nai::of_public_identity(text) {
        Some(carried) => with_carried(carried, told),
        None => told(Kind::Subscriber, text),
    }
}

fn with_carried<T>(carried: Carried<'_>, told: impl FnOnce(Kind, &[u8]) -> T) -> T {
    match carried {
        Carried::Imsi(imsi) => told(Kind::Imsi, imsi),
        Carried::SeparatedImsi(imsi) => told(Kind::Imsi, Text::without_separators(imsi).octets()),
        Carried::Imei(imei) => told(Kind::Imei, imei),
        Carried::Number(number) => told(Kind::Msisdn, Text::without_separators(number).octets()),
    }
}

/// The same of text that may be cut.
fn kept(text: &Text) -> impl FnOnce(Kind, &[u8]) -> (Kind, Text) + use<'_> {
    |kind, value| (kind, if kind == Kind::Subscriber { *text } else { Text::of_octets(value) })
}
fn of_name(text: &Text) -> (Kind, Text) {
    with_name(text.octets(), kept(text))
}
fn of_uri(text: &Text) -> (Kind, Text) {
    with_uri(text.octets(), kept(text))
}

/// What kind a value names, by the word of the specification.
pub(crate) fn kind_of_type(name: &str) -> Option<Kind> {
    match Meant::of_identity(Identity::of_type(name)?)? {
        Meant::Is(kind) => Some(kind),
        _ => None,
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
        let slash = usize::from(self.len != 0);
        let n = name.len().wrapping_add(slash);
        if let Some(room) = self.octets.get_mut(self.len..).and_then(|r| r.get_mut(..n)) {
            if let Some((front, room)) = room.split_at_mut_checked(slash) {
                front.iter_mut().for_each(|to| *to = b'/');
                room.iter_mut().zip(name.as_bytes()).for_each(|(to, from)| *to = *from);
            }
            self.len = self.len.wrapping_add(n);
        }
    }
    /// The name behind that of the level around.
    fn last(&self) -> Text {
        let around = self.depth.checked_sub(1).and_then(|d| self.levels.get(d)).copied().unwrap_or_default();
        let name = self.octets.get(around..self.len).and_then(|o| core::str::from_utf8(o).ok());
        Text::of(&name.unwrap_or_default().trim_start_matches('/'))
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
    meant: Meant,
    span: Span,
    /// The numbering plan that stood in it.
    plan: Option<i64>,
}

/// An identity whose kind a sibling says.
#[derive(Clone, Copy)]
struct Held {
    name: Text,
    is_equipment: bool,
    span: Span,
    text: Text,
}

/// Identities of one group that are kept until their kind is known: RFC 8506 has one.
const MAX_HELD: usize = 4;

/// A group in which one member says what another is.
struct Group {
    /// The level of the list around them.
    depth: usize,
    held: [Option<Held>; MAX_HELD],
    /// Whether there are more than can be kept.
    more: Option<Span>,
    /// What the type says, once there was one: none for a kind of its own.
    kind: Option<Option<Kind>>,
    /// Whether two types differ.
    contradicts: bool,
}

impl Group {
    const EMPTY: Self = Self { depth: 0, held: [None; MAX_HELD], more: None, kind: None, contradicts: false };

    const fn is_empty(&self) -> bool {
        self.kind.is_none() && self.held[0].is_none()
    }
}

struct Seeker<'t> {
    told: &'t mut dyn FnMut(Report<'_>),
    path: Path,
    /// An identity with parts: an address, whose digits stand inside.
    inside: Option<Open>,
    /// What the siblings in a list say of each other: Subscription-Id-Type, RFC 8506 §8.47.
    group: Group,
    /// Opaque octets that were told last: what follows may be what they say.
    carrier: Option<(Text, Span)>,
}

impl Seeker<'_> {
    fn tell(&mut self, name: &str, kind: Kind, span: Span, text: &Text) {
        let text = match kind {
            Kind::Imsi | Kind::Msisdn | Kind::Imei => text.number(),
            // Q.763 §3.9: an F behind the digits says that they are all.
            Kind::Called | Kind::Calling if text.octets().ends_with(b"F") => {
                Text::of(&text.as_str().trim_end_matches('F'))
            }
            _ => *text,
        };
        if matches!(kind, Kind::Imsi | Kind::Msisdn | Kind::Imei) && text.as_str().is_empty() {
            return self.undecodable(
                name,
                Some(kind),
                span,
                Error::new(Kinds::Digit, span.start, Layer::Wire),
            );
        }
        let len = self.path.len;
        self.path.push(name);
        (self.told)(Report::Identity { kind, path: self.path.as_str(), span, text: &text });
        self.path.len = len;
    }
    fn undecodable(&mut self, name: &str, kind: Option<Kind>, span: Span, error: Error) {
        let len = self.path.len;
        self.path.push(name);
        (self.told)(Report::Undecodable { kind, path: self.path.as_str(), span, error });
        self.path.len = len;
    }
    /// Octets in which anything may stand.
    fn opaque(&mut self, name: &str, span: Span) {
        self.undecodable(name, None, span, not_read(span));
    }
    /// Tells the opaque octets that nothing has read.
    fn carried(&mut self) {
        if let Some((name, span)) = self.carrier.take() {
            self.opaque(name.as_str(), span);
        }
    }
    fn meant(&mut self, meant: Meant, field: Field<'_>, value: Value<'_>) {
        let name = shown(field.name);
        let text = || Text::of_value(&value);
        match meant {
            Meant::Is(kind @ (Kind::Imsi | Kind::Msisdn | Kind::Imei)) => match value {
                Value::Octets(octets) => self.packed(name, kind, field.span, octets),
                _ => self.tell(name, kind, field.span, &text()),
            },
            Meant::Is(kind) => match value {
                // Octets that nothing has made digits of.
                Value::Octets(octets) if kind.is_party() && !is_printable(octets) => {
                    self.undecodable(name, Some(kind), field.span, not_read(field.span));
                }
                _ => self.tell(name, kind, field.span, &text()),
            },
            Meant::ByName => {
                let (kind, text) = of_name(&text());
                self.tell(name, kind, field.span, &text);
            }
            Meant::ByUri => {
                let (kind, text) = of_uri(&text());
                self.tell(name, kind, field.span, &text);
            }
            Meant::Subscriber => self.number(name, true, None, field.span, &text()),
            Meant::Title => self.number(name, false, None, field.span, &text()),
            Meant::ByType => self.hold(false, field.span, text()),
            Meant::EquipmentByType => match value {
                Value::Octets(octets) => self.hold(true, field.span, digits_of(octets)),
                _ => self.hold(true, field.span, text()),
            },
            Meant::Type => self.typed(value),
            Meant::Plan => {
                if let (Some(open), Value::Named(n, _)) = (&mut self.inside, value) {
                    open.plan = Some(n);
                } else if let (Some(open), Value::Unsigned(n)) = (&mut self.inside, value) {
                    open.plan = i64::try_from(n).ok();
                }
            }
            Meant::Opaque => {
                if !matches!(value, Value::Octets([])) {
                    self.carrier = Some((Text::of(&name), field.span));
                }
            }
        }
    }
    /// A number in octets, or several behind each other.
    fn packed(&mut self, name: &str, kind: Kind, span: Span, octets: &[u8]) {
        let several = !is_text(octets) && octets.len() > 8 && octets.len() % 8 == 0;
        for one in octets.chunks(if several { 8 } else { octets.len().max(1) }) {
            self.tell(name, kind, span, &digits_of(one));
        }
    }
    /// A number whose plan may say that it is an IMSI.
    fn number(&mut self, name: &str, is_subscriber: bool, plan: Option<i64>, span: Span, text: &Text) {
        let number = text.number();
        match (plan, is_subscriber) {
            (Some(plan), _) if plan == i64::from(E212) => self.tell(name, Kind::Imsi, span, text),
            (_, false) => self.tell(name, Kind::Node, span, text),
            (plan, true) => {
                self.tell(name, Kind::Subscriber, span, &number);
                let plan = plan.and_then(|p| u8::try_from(p).ok()).unwrap_or_default();
                if is_plain_number(plan, number.as_str().len().div_ceil(2)) {
                    return;
                }
                self.undecodable(name, Some(Kind::Subscriber), span, not_read(span));
            }
        }
    }
    /// The group that has the field at this level.
    fn group(&mut self) -> &mut Group {
        let depth = self.path.depth.saturating_sub(1);
        if self.group.depth != depth {
            self.release();
            self.group.depth = depth;
        }
        &mut self.group
    }
    fn hold(&mut self, is_equipment: bool, span: Span, text: Text) {
        let held = Held { name: self.path.last(), is_equipment, span, text };
        let group = self.group();
        match group.held.iter_mut().find(|h| h.is_none()) {
            Some(free) => *free = Some(held),
            None => group.more = group.more.or(Some(span)),
        }
    }
    fn typed(&mut self, value: Value<'_>) {
        let kind = match value {
            Value::Named(_, Some(name)) => kind_of_type(name),
            _ => None,
        };
        let group = self.group();
        group.contradicts |= group.kind.is_some_and(|before| before != kind);
        group.kind = Some(kind);
    }
    /// Tells the identities of a group, where the list around them ends. Without a type, or with two, it says nothing
    /// that could be relied on.
    #[cold]
    fn release(&mut self) {
        let group = core::mem::replace(&mut self.group, Group::EMPTY);
        let doubt = group.contradicts || group.kind.is_none();
        for Held { name, is_equipment, span, text } in group.held.into_iter().flatten() {
            let kind = group.kind.flatten().filter(|_| !doubt);
            if is_equipment {
                // An address of the terminal is none of the identities.
                if doubt || kind == Some(Kind::Imei) {
                    self.tell(name.as_str(), Kind::Imei, span, &text);
                }
                if doubt {
                    self.undecodable(name.as_str(), Some(Kind::Imei), span, not_read(span));
                }
                continue;
            }
            let (kind, text) = match kind {
                Some(Kind::Imsi) => (Kind::Imsi, of_name(&text).1),
                Some(kind) => (kind, text),
                None => of_name(&text),
            };
            self.tell(name.as_str(), kind, span, &text);
            if doubt {
                self.opaque(name.as_str(), span);
            }
        }
        if let Some(span) = group.more {
            self.opaque("", span);
        }
    }
}

/// Whether octets are characters that can be shown.
fn is_printable(octets: &[u8]) -> bool {
    !octets.is_empty() && octets.iter().all(|b| matches!(b, b' '..=b'~'))
}

/// Whether octets are a number as characters: digits alone, or so many characters that they are none as half octets.
fn is_text(octets: &[u8]) -> bool {
    let is_digits = !octets.is_empty() && octets.iter().all(u8::is_ascii_digit);
    let digits = || octets.iter().filter(|b| b.is_ascii_digit()).count();
    is_digits || octets.iter().all(|b| matches!(b, 0 | b' '..=b'~')) && digits() >= 14
}

/// The digits of a number in octets: characters up to a NUL without what stands among them, or half octets.
fn digits_of(octets: &[u8]) -> Text {
    if is_text(octets) {
        let text = octets.split(|b| *b == 0).next().unwrap_or_default();
        Text::without_separators(text)
    } else {
        Text::of(&Tbcd::new(octets))
    }
}

/// The name of a field in a path: the value of an AVP has the path of the AVP.
fn shown(name: &str) -> &str {
    if name == "value" { "" } else { name }
}

impl Visitor for Seeker<'_> {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        let meant = Meant::of(field.kind);
        // What opaque octets hold is read behind them, in the same place.
        if self
            .carrier
            .as_ref()
            .is_some_and(|(_, span)| span.start <= field.span.start && field.span.end <= span.end)
        {
            self.carrier = None;
        }
        self.carried();
        if meant == Some(Meant::Opaque) {
            self.opaque(shown(field.name), field.span);
        }
        if let (None, Some(meant)) = (self.inside, meant.filter(|m| m.kind().is_some())) {
            self.inside = Some(Open { meant, span: field.span, plan: None });
        }
        self.path.begin(shown(field.name));
    }
    fn end(&mut self) {
        self.carried();
        if !self.group.is_empty() && self.path.depth <= self.group.depth {
            self.release();
        }
        self.path.end();
        self.inside = None;
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.carried();
        match (field.name, self.inside, Meant::of(field.kind), value) {
            ("digits", Some(open), ..) => {
                let text = Text::of_value(&value);
                match open.meant {
                    Meant::Subscriber | Meant::Title => {
                        let is_subscriber = open.meant == Meant::Subscriber;
                        self.number("", is_subscriber, open.plan, open.span, &text);
                    }
                    meant => self.tell("", meant.kind().unwrap_or(Kind::Node), open.span, &text),
                }
            }
            (_, _, Some(meant), _) => self.meant(meant, field, value),
            // The name of an AVP: the level of the path that has begun for it.
            ("name", None, None, Value::Text(name)) => self.path.push(Text::of(name).as_str()),
            _ => {}
        }
    }
    fn bits(&mut self, _: Field<'_>, _: Bits<'_>) {
        self.carried();
    }
    fn fault(&mut self, field: Field<'_>, _: &[u8], error: Error) {
        self.carried();
        let kind = Meant::of(field.kind).and_then(Meant::kind);
        self.undecodable(shown(field.name), kind, field.span, error);
    }
    fn other(&mut self, field: Field<'_>, element: Element<'_>, error: Error) {
        self.fault(field, element.contents, error);
    }
    fn unknown(&mut self, field: Field<'_>, raw: &[u8]) {
        self.carried();
        if !raw.is_empty() {
            self.opaque(shown(field.name), field.span);
        }
    }
}

/// Whether an error stands in front of another one: by its octet, and at the same octet by its layer and kind, so that the
/// first of several does not depend on who tells them.
pub(crate) fn is_before(one: Error, other: Error) -> bool {
    let key = |e: Error| (e.at(), e.layer() as u32, e.kind() as u32);
    key(one) < key(other)
}

/// Whether a message has an identity of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Found<T = Text> {
    /// Everything could be read, and it is not there.
    Absent,
    /// It is there, once or several times with the same value.
    One(T),
    /// There are several that differ; the first.
    Several(T),
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
}

impl<T: Copy + PartialEq> Found<T> {
    fn add(&mut self, value: T) {
        *self = match *self {
            Self::Absent | Self::Undecodable(_) => Self::One(value),
            Self::One(first) if first != value => Self::Several(first),
            same => same,
        };
    }
    fn hide(&mut self, error: Error) {
        match *self {
            Self::Absent => *self = Self::Undecodable(error),
            Self::Undecodable(first) if is_before(error, first) => *self = Self::Undecodable(error),
            _ => {}
        }
    }
}

/// The subscriber identities of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Summary<T = Text> {
    /// IMSI.
    pub imsi: Found<T>,
    /// MSISDN.
    pub msisdn: Found<T>,
    /// IMEI or IMEISV.
    pub imei: Found<T>,
    /// The first part that cannot be decoded, in the order of the octets: what was found may not be all.
    pub undecodable: Option<Error>,
}

impl<T: Copy + PartialEq> Summary<T> {
    /// Nothing was told.
    pub const ABSENT: Self =
        Self { imsi: Found::Absent, msisdn: Found::Absent, imei: Found::Absent, undecodable: None };

    /// Adds an identity; of other kinds nothing is kept.
    #[inline]
    pub(crate) fn identity(&mut self, kind: Kind, value: T) {
        match kind {
            Kind::Imsi => self.imsi.add(value),
            Kind::Msisdn => self.msisdn.add(value),
            Kind::Imei => self.imei.add(value),
            _ => {}
        }
    }
    /// Adds that something could not be read, which may hide an identity of a kind or of any.
    pub(crate) fn hide(&mut self, kind: Option<Kind>, error: Error) {
        if self.undecodable.is_none_or(|first| is_before(error, first)) {
            self.undecodable = Some(error);
        }
        for (own, found) in
            [(Kind::Imsi, &mut self.imsi), (Kind::Msisdn, &mut self.msisdn), (Kind::Imei, &mut self.imei)]
        {
            if kind.is_none_or(|k| k == own || k == Kind::Subscriber) {
                found.hide(error);
            }
        }
    }
}

impl Summary {
    /// The subscriber identities of the message that `walk` walks.
    ///
    /// A message that is no message at all is not walked: its decode error is the caller's to judge.
    #[must_use]
    pub fn of(walk: impl FnOnce(&mut dyn Visitor)) -> Self {
        let mut summary = Self::ABSENT;
        identities(walk, &mut |told| summary.add(&told));
        summary
    }
    /// The subscriber identities of a message with all its layers; nothing is absent that was not looked for.
    #[must_use]
    pub fn of_frame(frame: &Frame<'_>) -> Self {
        let mut summary = Self::ABSENT;
        identities_of(frame, &mut |told| summary.add(&told));
        summary
    }
    /// Adds what is told of a message.
    pub fn add(&mut self, told: &Report<'_>) {
        match told {
            Report::Identity { kind, text, .. } => self.identity(*kind, **text),
            Report::Undecodable { kind, error, .. } => self.hide(*kind, *error),
        }
    }
}
