//! From octets to what is shown: decodes one message and tells a visitor all of it.

use crate::show::Fault;
use sigcodec::{
    diameter, m2pa, map,
    mtp3::{self, Variant},
    sccp,
    short_message::{in_diameter, in_map},
    sms::{self, Carrier, Direction},
    stack::Frame,
    wire::{
        Decode as _, Encode, Error, Kind, Layer, Reader, With, Writer,
        audit::Finding,
        ber::{self, Ber as _, Tlv},
        walk::{Field, Shape, Span, Value, Visitor, Walk as _},
    },
};

/// What the octets begin with.
#[derive(Clone, Copy, Debug)]
pub enum Input {
    /// An M3UA message.
    M3ua,
    /// An SUA message.
    Sua,
    /// An M2PA message.
    M2pa,
    /// An MTP3 message signal unit.
    Mtp3,
    /// An SCCP message.
    Sccp,
    /// A TCAP message, ITU or ANSI.
    Tcap,
    /// A Diameter message.
    Diameter,
    /// A TPDU of short messages.
    Sms(Direction, Carrier),
    /// The argument of an operation.
    Argument(&'static map::OperationDef, u8),
    /// The result of an operation.
    Result(&'static map::OperationDef, u8),
    /// The parameter of an error.
    Error(&'static map::ErrorDef, u8),
}

impl Input {
    /// Reads `m3ua`, `sua`, `sccp`, `tcap`, `diameter`, `mtp3`, `m2pa`, `sms-mo`, `sms-mt` (behind them `-ack` or
    /// `-error` for reports), `map-arg:OPERATION[@VERSION]`, `map-res:…` or `map-err:…`.
    ///
    /// # Errors
    /// A sentence that says what is wrong.
    pub fn parse(text: &str) -> Result<Self, String> {
        Ok(match text {
            "m3ua" => Self::M3ua,
            "sua" => Self::Sua,
            "m2pa" => Self::M2pa,
            "mtp3" => Self::Mtp3,
            "sccp" => Self::Sccp,
            "tcap" => Self::Tcap,
            "diameter" => Self::Diameter,
            "sms-mo" => Self::Sms(Direction::Mo, Carrier::Data),
            "sms-mo-ack" => Self::Sms(Direction::Mo, Carrier::Ack),
            "sms-mo-error" => Self::Sms(Direction::Mo, Carrier::Error),
            "sms-mt" => Self::Sms(Direction::Mt, Carrier::Data),
            "sms-mt-ack" => Self::Sms(Direction::Mt, Carrier::Ack),
            "sms-mt-error" => Self::Sms(Direction::Mt, Carrier::Error),
            _ => {
                let Some((kind, rest)) = text.split_once(':') else {
                    return Err(format!("unknown layer `{text}`"));
                };
                let (name, version) = match rest.split_once('@') {
                    None => (rest, 3),
                    Some((name, version)) => match version.trim_start_matches('v').parse() {
                        Ok(v @ 1..=4) => (name, v),
                        _ => return Err(format!("`{version}` is no version of MAP: 1 to 4")),
                    },
                };
                let operation = || {
                    let by_code = name.parse().ok().and_then(|code| map::operation(version, code));
                    let found = by_code.or_else(|| map::operation_by_name(name, version));
                    found.ok_or_else(|| format!("unknown operation `{name}`"))
                };
                match kind {
                    "map-arg" => Self::Argument(operation()?, version),
                    "map-res" => Self::Result(operation()?, version),
                    "map-err" => {
                        let by_code = name.parse().ok().and_then(|code| map::error(code, version));
                        let found = by_code.or_else(|| map::error_by_name(name, version));
                        Self::Error(found.ok_or_else(|| format!("unknown error `{name}`"))?, version)
                    }
                    _ => return Err(format!("unknown layer `{text}`")),
                }
            }
        })
    }
    const fn layer(self) -> Layer {
        match self {
            Self::M3ua => Layer::M3ua,
            Self::Sua => Layer::Sua,
            Self::M2pa => Layer::M2pa,
            Self::Mtp3 => Layer::Mtp3,
            Self::Sccp => Layer::Sccp,
            Self::Tcap => Layer::Tcap,
            Self::Diameter => Layer::Diameter,
            Self::Sms(..) => Layer::Sms,
            Self::Argument(..) | Self::Result(..) | Self::Error(..) => Layer::Map,
        }
    }
}

/// A message with all its layers.
#[derive(Debug)]
pub struct Decoded<'a> {
    octets: &'a [u8],
    input: Input,
    m2pa: Option<sigcodec::wire::Result<m2pa::Message<'a>>>,
    mtp3: Option<sigcodec::wire::Result<mtp3::Msu<Reader<'a>>>>,
    stack: Option<Frame<'a>>,
    diameter: Option<sigcodec::wire::Result<diameter::Message<'a>>>,
    sms: Option<sigcodec::wire::Result<sms::Message<'a>>>,
    parameter: Option<sigcodec::wire::Result<Tlv<'a>>>,
}

impl<'a> Decoded<'a> {
    /// Decodes `octets`. Errors are kept and shown with what could be read.
    #[must_use]
    pub fn new(input: Input, octets: &'a [u8]) -> Self {
        Self::new_as(input, octets, Variant::Itu)
    }
    /// Decodes `octets` of a network whose labels and addresses follow `variant`.
    #[must_use]
    pub fn new_as(input: Input, octets: &'a [u8], variant: Variant) -> Self {
        // Japan has point codes of 16 bits, and the addresses keep all of them.
        let addresses = match variant {
            Variant::Itu | Variant::Japan => sccp::Variant::Itu,
            Variant::Ansi => sccp::Variant::Ansi,
            Variant::China => sccp::Variant::China,
        };
        let mut out = Self::nothing(input, octets);
        match input {
            Input::M3ua => out.stack = Some(Frame::from_m3ua_as(octets, addresses)),
            Input::Sua => out.stack = Some(Frame::from_sua(octets)),
            Input::Sccp => out.stack = Some(Frame::from_sccp_as(Reader::new(octets, Layer::Sccp), addresses)),
            Input::Tcap => out.stack = Some(Frame::from_tcap(octets)),
            Input::Diameter => out.diameter = Some(diameter::Message::from_bytes(octets)),
            Input::Sms(direction, carrier) => {
                out.sms = Some(sms::Message::from_bytes_as(octets, direction, carrier));
            }
            Input::M2pa => {
                let message = m2pa::Message::from_bytes(octets);
                out.m2pa = Some(message);
                if let Ok(Some(mut user)) = message.map(|m| m.user_data()) {
                    out.msu(&mut user, variant, addresses);
                }
            }
            Input::Mtp3 => out.msu(&mut Reader::new(octets, Layer::Mtp3), variant, addresses),
            Input::Argument(..) | Input::Result(..) | Input::Error(..) => {
                let mut r = Reader::new(octets, Layer::Map);
                let tlv = Tlv::read(&mut r);
                out.parameter = Some(tlv.and_then(|tlv| r.finish().map(|()| tlv)));
            }
        }
        out
    }
    /// Decodes the data collected from segments, the last of which is `segment`.
    #[must_use]
    pub fn from_segments(segment: &Decoded<'_>, octets: &'a [u8]) -> Self {
        let stack = segment.sccp().map(|(message, _)| Frame::from_segments(&message, octets));
        Self { stack, ..Self::nothing(Input::Tcap, octets) }
    }
    const fn nothing(input: Input, octets: &'a [u8]) -> Self {
        Self {
            octets,
            input,
            m2pa: None,
            mtp3: None,
            stack: None,
            diameter: None,
            sms: None,
            parameter: None,
        }
    }
    fn msu(&mut self, r: &mut Reader<'a>, variant: Variant, addresses: sccp::Variant) {
        let msu = mtp3::Msu::decode_as(r, variant);
        match &msu {
            Ok(m) if m.service_indicator() == mtp3::SI_SCCP => {
                self.stack = Some(Frame::from_sccp_as(m.user, addresses));
            }
            _ => {}
        }
        self.mtp3 = Some(msu);
    }
    /// The SCCP message, and the point code it comes from: what segments are collected by.
    #[must_use]
    pub fn sccp(&self) -> Option<(sccp::Message<'a>, u32)> {
        let stack = self.stack.as_ref()?;
        let data = stack.m3ua.and_then(Result::ok).and_then(|m| m.protocol_data().ok().flatten());
        let label = self.mtp3.and_then(Result::ok).map(|m| m.label.opc);
        Some((stack.sccp?.ok()?, data.map(|d| d.opc).or(label).unwrap_or(0)))
    }
    /// The errors of whole layers: what the walk cannot tell because there is nothing to walk.
    fn layer_errors(&self) -> Vec<Error> {
        let stack = self.stack.as_ref();
        let data = stack.and_then(|s| s.m3ua.as_ref()).and_then(|m| m.as_ref().ok());
        [
            self.m2pa.as_ref().and_then(|m| m.as_ref().err()),
            self.mtp3.as_ref().and_then(|m| m.as_ref().err()),
            stack.and_then(|s| s.m3ua.as_ref()).and_then(|m| m.as_ref().err()),
            stack.and_then(|s| s.sua.as_ref()).and_then(|m| m.as_ref().err()),
            // Of a parameter that is there the walk tells what is wrong.
            data.and_then(|m| m.protocol_data().err()).filter(|e| e.kind() == Kind::Missing).as_ref(),
            stack.and_then(|s| s.sccp.as_ref()).and_then(|m| m.as_ref().err()),
            stack.and_then(|s| s.scmg.as_ref()).and_then(|m| m.as_ref().err()),
            stack.and_then(|s| s.tcap.as_ref()).and_then(|m| m.as_ref().err()),
            stack.and_then(|s| s.ansi_tcap.as_ref()).and_then(|m| m.as_ref().err()),
            self.diameter.as_ref().and_then(|m| m.as_ref().err()),
            self.parameter.as_ref().and_then(|m| m.as_ref().err()),
        ]
        .into_iter()
        .flatten()
        .copied()
        .collect()
    }
    /// Tells `visitor` every field of every layer; returns the errors of whole layers.
    pub fn walk(&self, visitor: &mut dyn Visitor) -> Vec<Fault> {
        if let Some(Ok(m)) = &self.m2pa {
            m.walk(visitor);
        }
        if let Some(Ok(m)) = &self.mtp3 {
            m.walk(visitor);
        }
        if let Some(s) = &self.stack {
            s.walk(visitor);
        }
        if let Some(Ok(m)) = &self.diameter {
            in_diameter::walk(m, visitor);
        }
        if let Input::Sms(direction, carrier) = self.input {
            sms::walk(Reader::new(self.octets, Layer::Sms), direction, carrier, visitor);
        }
        if let Some(Ok(tlv)) = &self.parameter {
            self.walk_parameter(tlv, visitor);
        }
        let errors = self.layer_errors();
        // Where the outermost layer cannot be read at all, its octets are what there is to show.
        let outer = self.input.layer();
        if errors.iter().any(|e| e.layer() == outer) && self.nothing_outside() {
            let span = Span::new(0, u32::try_from(self.octets.len()).unwrap_or(u32::MAX));
            visitor.value(Field::new("undecoded", span), Value::Octets(self.octets));
        }
        let mut faults: Vec<Fault> = errors.into_iter().map(Fault::from).collect();
        faults.dedup_by(|a, b| (a.offset, a.kind) == (b.offset, b.kind));
        faults
    }
    fn nothing_outside(&self) -> bool {
        match self.input {
            Input::M3ua => matches!(self.stack, Some(Frame { m3ua: Some(Err(_)), .. })),
            Input::Sua => matches!(self.stack, Some(Frame { sua: Some(Err(_)), .. })),
            Input::Sccp => matches!(self.stack, Some(Frame { sccp: Some(Err(_)), .. })),
            Input::Tcap => matches!(
                self.stack,
                Some(Frame { tcap: Some(Err(_)), .. } | Frame { ansi_tcap: Some(Err(_)), .. })
            ),
            Input::M2pa => matches!(self.m2pa, Some(Err(_))),
            Input::Mtp3 => matches!(self.mtp3, Some(Err(_))),
            Input::Diameter => matches!(self.diameter, Some(Err(_))),
            // The walk tells what is there.
            Input::Sms(..) => false,
            Input::Argument(..) | Input::Result(..) | Input::Error(..) => {
                matches!(self.parameter, Some(Err(_)))
            }
        }
    }
    fn walk_parameter(&self, tlv: &Tlv<'_>, visitor: &mut dyn Visitor) {
        let whole = tlv.span();
        let head =
            |name: &'static str, code: u8, text: &'static str, version: u8, visitor: &mut dyn Visitor| {
                visitor.begin(Field::new("map", whole), Shape::Object);
                visitor.begin(Field::new(name, Span::default()), Shape::Object);
                visitor.value(Field::new("local", Span::default()), Value::Unsigned(u64::from(code)));
                visitor.value(Field::new("name", Span::default()), Value::Text(&text));
                visitor.end();
                visitor.value(Field::new("version", Span::default()), Value::Unsigned(u64::from(version)));
            };
        match self.input {
            Input::Argument(def, version) => {
                head("operation", def.code, def.name, version, visitor);
                in_map::Parameter::Argument(def).walk(tlv, visitor);
            }
            Input::Result(def, version) => {
                head("operation", def.code, def.name, version, visitor);
                in_map::Parameter::Result(def).walk(tlv, visitor);
            }
            Input::Error(def, version) => {
                head("error", def.code, def.name, version, visitor);
                in_map::Parameter::Error(def, None).walk(tlv, visitor);
            }
            _ => return,
        }
        visitor.end();
    }
    /// Collects what is odd in every layer.
    pub fn audit(&self, findings: &mut Vec<Finding>) {
        let mut collect = |f: Finding| {
            if !findings.contains(&f) {
                findings.push(f);
            }
        };
        if let Some(Ok(m)) = &self.m2pa {
            m.audit(&mut collect);
        }
        if let Some(Ok(m)) = &self.mtp3 {
            m.audit(&mut collect);
        }
        if let Some(s) = &self.stack {
            s.audit(&mut collect);
        }
        if let Some(Ok(m)) = &self.diameter {
            m.audit(&diameter::STANDARD, &mut collect);
            if let Some(carried) = in_diameter::short_message(m) {
                carried.audit(&mut collect);
            }
        }
        if let Some(Ok(m)) = &self.sms {
            m.audit(&mut collect);
        }
        if let Some(Ok(tlv)) = &self.parameter {
            let parameter = match self.input {
                Input::Argument(def, _) => Some(in_map::Parameter::Argument(def)),
                Input::Result(def, _) => Some(in_map::Parameter::Result(def)),
                Input::Error(def, _) => Some(in_map::Parameter::Error(def, None)),
                _ => None,
            };
            if let Some(carried) = parameter.and_then(|p| p.short_message(tlv)) {
                carried.audit(&mut collect);
            }
            match self.input {
                Input::Argument(def, _) => def.audit_argument(tlv, &mut collect),
                Input::Result(def, _) => def.audit_result(tlv, &mut collect),
                _ => {
                    tlv.audit(&mut collect);
                    if tlv.constructed {
                        ber::audit_forms(tlv.body, &mut collect);
                    }
                }
            }
        }
    }
    /// The message encoded again from what was decoded; `None` where its outermost layer could not be.
    #[must_use]
    pub fn reencode(&self) -> Option<Vec<u8>> {
        match self.input {
            Input::M3ua => encode(self.stack?.m3ua?.ok()?),
            Input::Sua => encode(self.stack?.sua?.ok()?),
            Input::Sccp => encode(self.stack?.sccp?.ok()?.canonical()),
            Input::Tcap => match self.stack?.ansi_tcap {
                Some(m) => encode(m.ok()?),
                None => encode(self.stack?.tcap?.ok()?),
            },
            Input::M2pa => encode(self.m2pa?.ok()?),
            Input::Mtp3 => encode(self.mtp3?.ok()?),
            Input::Diameter => encode(self.diameter?.ok()?),
            Input::Sms(..) => encode(self.sms?.ok()?),
            Input::Argument(def, version) => {
                map::visit(version, def.code, Typed { tlv: self.parameter?.ok()?, result: false })?
            }
            Input::Result(def, version) => {
                map::visit(version, def.code, Typed { tlv: self.parameter?.ok()?, result: true })?
            }
            Input::Error(def, version) => {
                map::visit_error(def.code, version, TypedError(self.parameter?.ok()?))?
            }
        }
    }
}

fn encode(value: impl Encode) -> Option<Vec<u8>> {
    let mut buf = vec![0; value.encoded_len()];
    let mut w = Writer::new(&mut buf);
    value.encode(&mut w);
    w.finish().ok().map(<[u8]>::to_vec)
}

/// Decodes an argument or result as its type and encodes it again.
struct Typed<'a> {
    tlv: Tlv<'a>,
    result: bool,
}

impl map::OperationVisitor for Typed<'_> {
    type Out = Option<Vec<u8>>;
    fn operation<O: map::Operation>(self) -> Self::Out {
        if self.result {
            let value = O::result(self.tlv).ok()?;
            encode(With(|w: &mut Writer<'_>| value.encode(w)))
        } else {
            let value = O::argument(self.tlv).ok()?;
            encode(With(|w: &mut Writer<'_>| value.encode(w)))
        }
    }
}

struct TypedError<'a>(Tlv<'a>);

impl map::ErrorVisitor for TypedError<'_> {
    type Out = Option<Vec<u8>>;
    fn error<E: map::ErrorType>(self) -> Self::Out {
        let value = E::parameter(self.0).ok()?;
        encode(With(|w: &mut Writer<'_>| value.encode(w)))
    }
}

/// Octets from hexadecimal text; white space, colons and a leading `0x` are passed over.
///
/// # Errors
/// A sentence that says which character is no digit, or that a digit is missing.
pub fn unhex(text: &str) -> Result<Vec<u8>, String> {
    let text = text.trim();
    let text = text.strip_prefix("0x").unwrap_or(text);
    let mut out = Vec::with_capacity(text.len() / 2);
    let mut high = None;
    for c in text.chars().filter(|c| !c.is_whitespace() && *c != ':') {
        let Some(digit) = c.to_digit(16).and_then(|d| u8::try_from(d).ok()) else {
            return Err(format!("`{}` is no hexadecimal digit", c.escape_debug()));
        };
        match high.take() {
            None => high = Some(digit),
            Some(h) => out.push(h << 4 | digit),
        }
    }
    if high.is_some() { Err("odd number of hexadecimal digits".to_owned()) } else { Ok(out) }
}
