//! One message, whatever it begins with: decoded, told, audited and encoded again.
//!
//! What a tool shows of a message stands on this: a message begins with a layer of the table, with a TPDU of short
//! messages, or with a parameter alone.

#[cfg(feature = "sms")]
use crate::sms::{self, Carrier, Direction};
#[cfg(feature = "map")]
use crate::{
    layers::{self, user},
    rose::{ErrorDef, ErrorType, ErrorVisitor, Operation, OperationDef, OperationVisitor, Protocol},
};
use crate::{
    layers::{LAYERS, LayerDef, layer},
    screen::{self, Report},
    stack::Frame,
};
use core::fmt;
#[cfg(feature = "map")]
use sigcodec_ber::{self as ber, Ber as _, Tlv};
use sigcodec_wire::{
    Encode as _, Error, Layer, Network, Reader, Result, Selector, Writer,
    audit::{Auditor, Finding},
    walk::{Field, Shape, Span, Value, Visitor},
};

/// What the octets of a message begin with.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Start {
    /// A layer of the table.
    Layer(&'static LayerDef),
    /// A TPDU of short messages.
    #[cfg(feature = "sms")]
    ShortMessage(Direction, Carrier),
    /// The argument of an operation in a version.
    #[cfg(feature = "map")]
    Argument(&'static OperationDef, u8),
    /// The result of an operation in a version.
    #[cfg(feature = "map")]
    Result(&'static OperationDef, u8),
    /// The parameter of an error in a version.
    #[cfg(feature = "map")]
    Error(&'static ErrorDef, u8),
}

/// Why a text names nothing that a message may begin with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoStart<'t> {
    /// There is no layer of this name.
    Layer(&'t str),
    /// This is no version.
    Version(&'t str, u8, &'static [(&'static str, u8)]),
    /// There is no operation of this name or code.
    Operation(&'t str),
    /// There is no error of this name or code.
    Error(&'t str),
}

impl fmt::Display for NoStart<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Layer(text) => {
                write!(f, "unknown layer `{text}`; there are ")?;
                LAYERS.iter().try_for_each(|l| write!(f, "{}, ", l.name))?;
                f.write_str("sms-mo, sms-mt (with -ack or -error)")?;
                #[cfg(feature = "map")]
                layers::USERS
                    .iter()
                    .filter(|u| u.protocol.is_some())
                    .try_for_each(|u| write!(f, ", {0}-arg:OPERATION, {0}-res:…, {0}-err:…", u.name))?;
                Ok(())
            }
            Self::Version(text, newest, editions) => {
                write!(f, "`{text}` is no version of it; there are 1 to {newest}")?;
                editions.iter().try_for_each(|(name, _)| write!(f, ", {name}"))
            }
            Self::Operation(text) => write!(f, "unknown operation `{text}`"),
            Self::Error(text) => write!(f, "unknown error `{text}`"),
        }
    }
}
impl core::error::Error for NoStart<'_> {}

/// The TPDUs by their names.
#[cfg(feature = "sms")]
const SHORT_MESSAGES: &[(&str, Direction, Carrier)] = &[
    ("sms-mo", Direction::Mo, Carrier::Data),
    ("sms-mo-ack", Direction::Mo, Carrier::Ack),
    ("sms-mo-error", Direction::Mo, Carrier::Error),
    ("sms-mt", Direction::Mt, Carrier::Data),
    ("sms-mt-ack", Direction::Mt, Carrier::Ack),
    ("sms-mt-error", Direction::Mt, Carrier::Error),
];

impl Start {
    /// Reads the name of a layer (`tcap-ansi` is `tcap`), `sms-mo`, `sms-mt` (behind them `-ack` or `-error` for reports),
    /// `map-arg:OPERATION[@VERSION]`, `map-res:…` or `map-err:…` and the same of another user of TCAP, in any letter
    /// case. Without a version it is the newest.
    ///
    /// # Errors
    /// What of it is not known.
    pub fn parse(text: &str) -> core::result::Result<Self, NoStart<'_>> {
        // The tag says which of the two it is.
        let name = if text.eq_ignore_ascii_case("tcap-ansi") { "tcap" } else { text };
        if let Some(layer) = layer(name) {
            return Ok(Self::Layer(layer));
        }
        #[cfg(feature = "sms")]
        if let Some((_, direction, carrier)) = SHORT_MESSAGES.iter().find(|s| s.0.eq_ignore_ascii_case(text))
        {
            return Ok(Self::ShortMessage(*direction, *carrier));
        }
        #[cfg(feature = "map")]
        if let Some((kind, rest)) = text.split_once(':') {
            return Self::parameter(kind, rest).unwrap_or(Err(NoStart::Layer(text)));
        }
        Err(NoStart::Layer(text))
    }
    #[cfg(feature = "map")]
    fn parameter<'t>(kind: &str, rest: &'t str) -> Option<core::result::Result<Self, NoStart<'t>>> {
        let (of, kind) = kind.rsplit_once('-')?;
        let user = user(of)?;
        let protocol = user.protocol?;
        let is = |name: &str| kind.eq_ignore_ascii_case(name);
        let (name, version) = match rest.split_once('@') {
            None => (rest, protocol.newest_version()),
            Some((name, version)) => {
                let by_name = user.editions.iter().find(|e| e.0.eq_ignore_ascii_case(version)).map(|e| e.1);
                let number = version.trim_start_matches(['v', 'V']).parse().ok();
                let is_version = |n: &u8| {
                    (1..=protocol.newest_version()).contains(n) || user.editions.iter().any(|e| e.1 == *n)
                };
                match by_name.or(number.filter(is_version)) {
                    Some(version) => (name, version),
                    None => {
                        let newest = protocol.newest_version();
                        return Some(Err(NoStart::Version(version, newest, user.editions)));
                    }
                }
            }
        };
        let operation = || {
            let by_code = name.parse::<i64>().ok().and_then(|code| protocol.operation(version, code));
            by_code.or_else(|| protocol.operation_by_name(name, version)).ok_or(NoStart::Operation(name))
        };
        Some(if is("arg") {
            operation().map(|o| Self::Argument(o, version))
        } else if is("res") {
            operation().map(|o| Self::Result(o, version))
        } else if is("err") {
            let by_code = name.parse::<i64>().ok().and_then(|code| protocol.error(version, code));
            let found = by_code.or_else(|| protocol.error_by_name(name, version));
            found.map(|e| Self::Error(e, version)).ok_or(NoStart::Error(name))
        } else {
            return None;
        })
    }
    /// The form of the operation that a parameter has, where that of its version has another tag: as inside a message,
    /// where a parameter of another version than its dialogue says is shown and not hidden.
    #[cfg(feature = "map")]
    fn other_form(self, tlv: &Tlv<'_>) -> Option<Self> {
        let other = |def, result| {
            let form = protocol_of(def)?.form_with_tag(def, result, tlv)?;
            (!core::ptr::eq(form, def)).then_some(form)
        };
        match self {
            Self::Argument(def, version) => other(def, false).map(|def| Self::Argument(def, version)),
            Self::Result(def, version) => other(def, true).map(|def| Self::Result(def, version)),
            _ => None,
        }
    }
    /// The layer that the errors of the outermost octets name.
    #[must_use]
    pub const fn layer(self) -> Layer {
        match self {
            Self::Layer(def) => def.layer,
            #[cfg(feature = "sms")]
            Self::ShortMessage(..) => Layer::Sms,
            #[cfg(feature = "map")]
            Self::Argument(def, _) | Self::Result(def, _) => def.edition.layer,
            #[cfg(feature = "map")]
            Self::Error(def, _) => def.edition.layer,
        }
    }
}

/// A message: its layers, or the TPDU or the parameter that it is.
#[derive(Clone, Copy, Debug)]
pub struct Dissection<'a> {
    octets: &'a [u8],
    start: Start,
    what: What<'a>,
    /// Whether a parameter is in another form than its version has.
    #[cfg(feature = "map")]
    is_other: bool,
}

/// What the octets are.
#[derive(Clone, Copy, Debug)]
#[allow(clippy::large_enum_variant, reason = "nearly every message is a frame, and nothing may be boxed")]
enum What<'a> {
    Frame(Frame<'a>),
    #[cfg(feature = "sms")]
    ShortMessage(Result<sms::Message<'a>>),
    #[cfg(feature = "map")]
    Parameter(Result<Tlv<'a>>),
}

impl<'a> Dissection<'a> {
    /// Decodes `octets` of a network with its own coding. Errors are kept and told with what could be read.
    #[must_use]
    pub fn new(start: Start, octets: &'a [u8], network: Network) -> Self {
        #[cfg(feature = "map")]
        let (mut start, mut is_other) = (start, false);
        let what = match start {
            Start::Layer(def) => What::Frame(Frame::enter(def.enter, octets, network)),
            #[cfg(feature = "sms")]
            Start::ShortMessage(direction, carrier) => {
                What::ShortMessage(sms::Message::from_bytes_as(octets, direction, carrier))
            }
            #[cfg(feature = "map")]
            Start::Argument(..) | Start::Result(..) | Start::Error(..) => {
                let mut r = Reader::new(octets, start.layer());
                let tlv = Tlv::read(&mut r);
                if let Some(other) = tlv.as_ref().ok().and_then(|tlv| start.other_form(tlv)) {
                    (start, is_other) = (other, true);
                }
                What::Parameter(tlv.and_then(|tlv| r.finish().map(|()| tlv)))
            }
        };
        Self {
            octets,
            start,
            what,
            #[cfg(feature = "map")]
            is_other,
        }
    }
    /// The same message in a dialogue whose application context is known.
    #[must_use]
    pub const fn in_context(self, context: &'a [u8]) -> Self {
        match self.what {
            What::Frame(frame) => Self { what: What::Frame(frame.in_context(context)), ..self },
            #[cfg(any(feature = "sms", feature = "map"))]
            _ => self,
        }
    }
    /// The same message in a connection of SCCP whose user is known.
    #[cfg(feature = "sccp")]
    #[must_use]
    pub fn in_connection(self, user: Selector, network: Network) -> Self {
        match self.what {
            What::Frame(frame) => Self { what: What::Frame(frame.in_connection(user, network)), ..self },
            #[cfg(any(feature = "sms", feature = "map"))]
            _ => self,
        }
    }
    /// A message whose layers are there already: what was collected from segments.
    #[must_use]
    pub const fn of(frame: Frame<'a>, start: Start, octets: &'a [u8]) -> Self {
        Self {
            octets,
            start,
            what: What::Frame(frame),
            #[cfg(feature = "map")]
            is_other: false,
        }
    }
    /// What it begins with.
    #[must_use]
    pub const fn start(&self) -> Start {
        self.start
    }
    /// The layers, where the message begins with one.
    #[must_use]
    pub const fn frame(&self) -> Option<&Frame<'a>> {
        match &self.what {
            What::Frame(frame) => Some(frame),
            #[cfg(any(feature = "sms", feature = "map"))]
            _ => None,
        }
    }
    /// Why whole layers are refused: what a walk cannot tell, for there is nothing to walk.
    pub fn errors(&self, report: &mut dyn FnMut(Error)) {
        match &self.what {
            What::Frame(frame) => frame.errors(report),
            #[cfg(feature = "sms")]
            What::ShortMessage(_) => {}
            #[cfg(feature = "map")]
            What::Parameter(tlv) => {
                if let Err(e) = tlv {
                    report(*e);
                }
            }
        }
    }
    /// Tells every identity, and everything that was not read, as [`screen::identities_of`] does.
    pub fn identities(&self, told: &mut dyn FnMut(Report<'_>)) {
        if let Some(frame) = self.frame() {
            return screen::identities_of(frame, told);
        }
        screen::identities(|visitor| self.walk(visitor), told);
        self.errors(&mut |e| told(Report::of_unread(e)));
        self.audit(&mut |f: Finding| {
            if let Some(e) = screen::unread(f) {
                told(Report::of_unread(e));
            }
        });
    }
    /// Tells `visitor` every field of every layer; where the outermost layer cannot be read at all, its octets as
    /// `undecoded`.
    pub fn walk(&self, visitor: &mut dyn Visitor) {
        match &self.what {
            What::Frame(frame) => frame.walk(visitor),
            #[cfg(feature = "sms")]
            What::ShortMessage(_) => {
                if let Start::ShortMessage(direction, carrier) = self.start {
                    sms::walk(Reader::new(self.octets, Layer::Sms), direction, carrier, visitor);
                }
            }
            #[cfg(feature = "map")]
            What::Parameter(Ok(tlv)) => self.walk_parameter(tlv, visitor),
            #[cfg(feature = "map")]
            What::Parameter(Err(_)) => {}
        }
        if self.nothing_outside() {
            let span = Span::new(0, u32::try_from(self.octets.len()).unwrap_or(u32::MAX));
            visitor.value(Field::new("undecoded", span), Value::Octets(self.octets));
        }
    }
    /// Whether the outermost layer is refused. What can be told of a TPDU is told by its walk.
    fn nothing_outside(&self) -> bool {
        match &self.what {
            What::Frame(frame) => frame.outermost().is_some_and(|e| e.is_some()),
            #[cfg(feature = "sms")]
            What::ShortMessage(_) => false,
            #[cfg(feature = "map")]
            What::Parameter(tlv) => tlv.is_err(),
        }
    }
    /// Reports what is odd in every layer.
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        match &self.what {
            What::Frame(frame) => frame.audit(auditor),
            #[cfg(feature = "sms")]
            What::ShortMessage(message) => {
                if let Ok(m) = message {
                    m.audit(auditor);
                }
            }
            #[cfg(feature = "map")]
            What::Parameter(tlv) => {
                if let Ok(tlv) = tlv {
                    self.audit_parameter(tlv, auditor);
                }
            }
        }
    }
    /// Writes the message again from what was decoded; `None` where its outermost layer could not be.
    pub fn encode(&self, w: &mut Writer<'_>) -> Option<()> {
        match &self.what {
            What::Frame(frame) => frame.encode(w),
            #[cfg(feature = "sms")]
            What::ShortMessage(message) => {
                message.as_ref().ok()?.encode(w);
                Some(())
            }
            #[cfg(feature = "map")]
            What::Parameter(tlv) => self.encode_parameter(tlv.ok()?, w),
        }
    }
}

#[cfg(feature = "map")]
impl Dissection<'_> {
    fn walk_parameter(&self, tlv: &Tlv<'_>, visitor: &mut dyn Visitor) {
        let (name, code, text, version) = match self.start {
            Start::Argument(def, version) | Start::Result(def, version) => {
                ("operation", def.code, def.name, version)
            }
            Start::Error(def, version) => ("error", def.code, def.name, version),
            _ => return,
        };
        let number = |n: u8| Value::Unsigned(u64::from(n));
        visitor.begin(Field::new(self.start.layer().name(), tlv.span()), Shape::Object);
        visitor.begin(Field::new(name, Span::default()), Shape::Object);
        visitor.value(Field::new("local", Span::default()), Value::Signed(code));
        visitor.value(Field::new("name", Span::default()), Value::Text(&text));
        visitor.end();
        visitor.value(Field::new("version", Span::default()), number(version));
        #[cfg(feature = "sms")]
        if let Some(parameter) = self.parameter() {
            parameter.walk(tlv, visitor);
        }
        #[cfg(not(feature = "sms"))]
        match self.start {
            Start::Argument(def, _) => def.walk_argument(tlv, visitor),
            Start::Result(def, _) => def.walk_result(tlv, visitor),
            Start::Error(def, _) => def.walk_parameter(tlv, visitor),
            Start::Layer(_) => {}
        }
        visitor.end();
    }
    /// The parameter, in which a short message may stand.
    #[cfg(feature = "sms")]
    const fn parameter(&self) -> Option<crate::short_message::in_map::Parameter> {
        use crate::short_message::in_map::Parameter;
        match self.start {
            Start::Argument(def, _) => Some(Parameter::Argument(def)),
            Start::Result(def, _) => Some(Parameter::Result(def)),
            Start::Error(def, _) => Some(Parameter::Error(def, None)),
            Start::Layer(_) | Start::ShortMessage(..) => None,
        }
    }
    fn audit_parameter(&self, tlv: &Tlv<'_>, auditor: &mut dyn Auditor) {
        if self.is_other {
            auditor.finding(sigcodec_wire::audit::Flag::VersionFormMismatch, tlv.start());
        }
        #[cfg(feature = "sms")]
        if let Some(carried) = self.parameter().and_then(|p| p.short_message(tlv)) {
            carried.audit(auditor);
        }
        match self.start {
            Start::Argument(def, _) => match protocol_of(def) {
                Some(protocol) => protocol.audit_argument(def, tlv, auditor),
                None => def.audit_argument_alone(tlv, auditor),
            },
            Start::Result(def, _) => def.audit_result(tlv, auditor),
            Start::Error(def, _) => def.audit_parameter(tlv, auditor),
            _ => {
                tlv.audit(auditor);
                if tlv.constructed {
                    ber::audit_forms(tlv.body, auditor);
                }
            }
        }
    }
    fn encode_parameter(&self, tlv: Tlv<'_>, w: &mut Writer<'_>) -> Option<()> {
        match self.start {
            Start::Argument(def, _) => layers::visit_operation(def, Again { tlv, result: false, w }).ok()?,
            Start::Result(def, _) => layers::visit_operation(def, Again { tlv, result: true, w }).ok()?,
            Start::Error(def, _) => layers::visit_error(def, Again { tlv, result: false, w }).ok()?,
            _ => None,
        }
    }
}

/// The protocol that has an operation.
#[cfg(feature = "map")]
fn protocol_of(def: &'static OperationDef) -> Option<&'static Protocol> {
    layers::USERS.iter().filter_map(|u| u.protocol).find(|p| p.layer() == def.edition.layer)
}

/// Decodes a parameter as its type and encodes it again.
#[cfg(feature = "map")]
struct Again<'a, 'w, 'b> {
    tlv: Tlv<'a>,
    result: bool,
    w: &'w mut Writer<'b>,
}

#[cfg(feature = "map")]
impl OperationVisitor for Again<'_, '_, '_> {
    type Out = Option<()>;
    fn operation<O: Operation>(self) -> Option<()> {
        if self.result {
            O::result(self.tlv).ok()?.encode(self.w);
        } else {
            O::argument(self.tlv).ok()?.encode(self.w);
        }
        Some(())
    }
}
#[cfg(feature = "map")]
impl ErrorVisitor for Again<'_, '_, '_> {
    type Out = Option<()>;
    fn error<E: ErrorType>(self) -> Option<()> {
        E::parameter(self.tlv).ok()?.encode(self.w);
        Some(())
    }
}
