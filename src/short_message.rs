//! The short messages that MAP and Diameter carry: found in their parameters, walked and audited in place.
//!
//! SM-RP-UI holds a TPDU in an argument, and in a result the report that acknowledges it; the diagnostic
//! information of an error holds the report that refuses it. The direction follows from the operation or command;
//! the forwardSM of MAP versions 1 and 2 goes both ways, and its SM-RP-DA tells.

use crate::sms::{self, Carrier, Direction, Message};
use sigcodec_wire::{
    Error, Reader, Result,
    audit::{Auditor, Flag},
    walk::{Bits, Element, Field, Kind, Shape, Span, Value, Varied, Visitor},
};

/// Where a TPDU lies and what is known of it.
#[derive(Clone, Copy, Debug)]
pub struct Carried<'a> {
    /// Its octets.
    pub octets: Reader<'a>,
    /// From whom to whom it goes.
    pub direction: Direction,
    /// What carries it.
    pub carrier: Carrier,
}

impl<'a> Carried<'a> {
    /// Decodes it.
    ///
    /// # Errors
    /// What the message refuses, with the offset.
    pub fn decode(&self) -> Result<Message<'a>> {
        Message::decode_as(&mut { self.octets }, self.direction, self.carrier)
    }
    /// Tells `visitor` what can be read of it.
    pub fn walk(&self, visitor: &mut dyn Visitor) {
        sms::walk(self.octets, self.direction, self.carrier, visitor);
    }
    /// What is told of it if it is in order, in one pass; `None` says nothing but that the others have to tell.
    #[cfg(all(feature = "sccp", feature = "tcap", feature = "map"))]
    pub(crate) fn in_order(&self) -> Option<sms::InOrder> {
        sms::in_order(self.octets, self.direction, self.carrier)
    }
    /// Reports what is odd about it.
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        match self.decode() {
            Ok(m) => m.audit(auditor),
            Err(e) => auditor.finding(Flag::Undecodable, e.at()),
        }
    }
}

/// What a layer says of the TPDU that it carries.
#[derive(Clone, Copy, Debug)]
struct Transfer {
    way: Way,
    carrier: Carrier,
}

/// What tells the direction of a TPDU.
#[derive(Clone, Copy, Debug)]
enum Way {
    /// The operation or command.
    Is(Direction),
    /// Whether SM-RP-DA is a service centre.
    ByAddress,
    /// The type of the TPDU, and the address for one that both directions have: when nobody said which operation it is.
    ByType,
}

impl Transfer {
    /// The transfer of a message that is forwarded so, or the answer to it.
    const fn new(forwarded: Way, carrier: Carrier) -> Self {
        let way = match (forwarded, carrier) {
            (Way::Is(_), Carrier::Data) => forwarded,
            (Way::Is(Direction::Mo), _) => Way::Is(Direction::Mt),
            (Way::Is(Direction::Mt), _) => Way::Is(Direction::Mo),
            (way, _) => way,
        };
        Self { way, carrier }
    }
    /// The TPDU in `octets`; `to_centre` says whether SM-RP-DA is a service centre.
    fn carried(self, octets: Reader<'_>, to_centre: bool) -> Carried<'_> {
        let kind = octets.peek().map(|b| b & 3);
        let direction = match (self.way, self.carrier, kind) {
            (Way::Is(direction), ..) => direction,
            // SMS-SUBMIT and SMS-DELIVER.
            (Way::ByType, Carrier::Data, Some(1)) => Direction::Mo,
            (Way::ByType, Carrier::Data, Some(0)) => Direction::Mt,
            (_, Carrier::Data, _) if to_centre => Direction::Mo,
            (_, Carrier::Data, _) => Direction::Mt,
            // SMS-DELIVER-REPORT has type 0, SMS-SUBMIT-REPORT type 1.
            (.., Some(0)) => Direction::Mo,
            _ => Direction::Mt,
        };
        Carried { octets, direction, carrier: self.carrier }
    }
}

/// Passes everything on, and behind the octets of a TPDU what they say.
struct Under<'v, 'a> {
    to: &'v mut dyn Visitor,
    /// The octets that the fields lie in.
    whole: Reader<'a>,
    names: Names,
    transfer: Option<Transfer>,
    to_centre: bool,
    avp: u32,
    found: Option<Carried<'a>>,
    quiet: bool,
}

/// What the field of a TPDU is called.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    #[cfg(feature = "map")]
    Map,
    #[cfg(feature = "diameter")]
    Diameter,
}

impl Names {
    /// The type of a field whose parameters follow it: nothing else stands in it.
    const fn read(self) -> &'static Kind {
        match self {
            #[cfg(feature = "map")]
            Self::Map => const { &Kind::new("SignalInfo") },
            #[cfg(feature = "diameter")]
            Self::Diameter => const { &Kind::new("OctetString") },
        }
    }
}

/// The vendor of the AVPs.
const VENDOR_3GPP: u64 = 10415;
#[cfg(feature = "diameter")]
const SM_RP_UI: u32 = 3301;
#[cfg(feature = "diameter")]
const SM_DIAGNOSTIC_INFO: u32 = 3305;

impl Under<'_, '_> {
    /// The carrier of the TPDU in a field; `None` when the field has none.
    fn carrier(&self, field: &Field<'_>) -> Option<Transfer> {
        let transfer = self.transfer?;
        match self.names {
            #[cfg(feature = "map")]
            Names::Map => matches!(field.name, "smRPUI" | "diagnosticInfo").then_some(transfer),
            #[cfg(feature = "diameter")]
            Names::Diameter => match (field.name, self.avp) {
                ("value", SM_RP_UI) => Some(transfer),
                ("value", SM_DIAGNOSTIC_INFO) => Some(Transfer { carrier: Carrier::Error, ..transfer }),
                _ => None,
            },
        }
    }
}

impl Visitor for Under<'_, '_> {
    fn begin(&mut self, field: Field<'_>, shape: Shape) {
        self.to_centre |= field.name == "serviceCentreAddressDA";
        if !self.quiet {
            self.to.begin(field, shape);
        }
    }
    fn end(&mut self) {
        self.avp = 0;
        if !self.quiet {
            self.to.end();
        }
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        // Octets that come in segments are not read in place.
        let read = match (self.carrier(&field), value) {
            (Some(transfer), Value::Octets(octets)) => {
                window(self.whole, field.span, octets).map(|place| (transfer, place))
            }
            _ => None,
        };
        if !self.quiet {
            // What is read behind it is nothing in which anything may stand.
            let field = if read.is_some() { Field { kind: self.names.read(), ..field } } else { field };
            self.to.value(field, value);
        }
        self.to_centre |= field.name == "serviceCentreAddressDA";
        match (field.name, value) {
            ("code", Value::Unsigned(code)) => self.avp = u32::try_from(code).unwrap_or_default(),
            ("vendor", Value::Unsigned(vendor)) if vendor != VENDOR_3GPP => self.avp = 0,
            _ => {}
        }
        let Some((transfer, place)) = read else { return };
        let carried = transfer.carried(place, self.to_centre);
        if !self.quiet {
            carried.walk(self.to);
        }
        self.found = self.found.or(Some(carried));
    }
    fn bits(&mut self, field: Field<'_>, bits: Bits<'_>) {
        if !self.quiet {
            self.to.bits(field, bits);
        }
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error) {
        if !self.quiet {
            self.to.fault(field, raw, error);
        }
    }
    fn unknown(&mut self, field: Field<'_>, raw: &[u8]) {
        if !self.quiet {
            self.to.unknown(field, raw);
        }
    }
    fn unread(&mut self, field: Field<'_>, octets: &[u8]) {
        if !self.quiet {
            self.to.unread(field, octets);
        }
    }
    fn other(&mut self, field: Field<'_>, element: Element<'_>, error: Error) {
        if !self.quiet {
            self.to.other(field, element, error);
        }
    }
    fn varied(&mut self, what: Varied) {
        if !self.quiet {
            self.to.varied(what);
        }
    }
}

/// The octets at the end of a span, with their place in `whole`.
fn window<'a>(whole: Reader<'a>, span: Span, octets: &[u8]) -> Option<Reader<'a>> {
    let mut r = whole;
    let size = u32::try_from(octets.len()).ok()?;
    let skip = span.end.checked_sub(size)?.checked_sub(r.position())?;
    r.bytes(usize::try_from(skip).ok()?).ok()?;
    r.window(octets.len()).ok().filter(|r| r.rest() == octets)
}

struct Nobody;
impl Visitor for Nobody {
    fn begin(&mut self, _: Field<'_>, _: Shape) {}
    fn end(&mut self) {}
    fn value(&mut self, _: Field<'_>, _: Value<'_>) {}
    fn fault(&mut self, _: Field<'_>, _: &[u8], _: Error) {}
}

/// Short messages in MAP.
#[cfg(feature = "map")]
pub mod in_map {
    use super::{Carried, Carrier, Direction, Names, Nobody, Transfer, Under, Way};
    use crate::rose::{ContextDef, ErrorDef, OperationDef};
    use sigcodec_ber::Tlv;
    #[cfg(all(feature = "sccp", feature = "tcap"))]
    use sigcodec_wire::walk::Span;
    use sigcodec_wire::walk::Visitor;

    /// A parameter of MAP.
    #[derive(Clone, Copy, Debug)]
    pub enum Parameter {
        /// The argument of an operation.
        Argument(&'static OperationDef),
        /// Its result.
        Result(&'static OperationDef),
        /// The argument of an operation whose version nobody said: the code of one direction is of both in another.
        InferredArgument(&'static OperationDef),
        /// Its result.
        InferredResult(&'static OperationDef),
        /// The parameter of an error, in a dialogue of a context.
        Error(&'static ErrorDef, Option<&'static ContextDef>),
    }

    impl Parameter {
        /// An argument or result of an operation, whose version may be inferred.
        #[must_use]
        pub const fn of(operation: &'static OperationDef, result: bool, inferred: bool) -> Self {
            match (result, inferred) {
                (false, false) => Self::Argument(operation),
                (true, false) => Self::Result(operation),
                (false, true) => Self::InferredArgument(operation),
                (true, true) => Self::InferredResult(operation),
            }
        }
        /// Whether there is a short message in it, or the report on one.
        pub(crate) fn carries_short_message(self) -> bool {
            self.transfer().is_some()
        }
        fn transfer(self) -> Option<Transfer> {
            let forwarded = |o: &OperationDef| match o.name {
                "mo-ForwardSM" => Some(Way::Is(Direction::Mo)),
                "mt-ForwardSM" | "mt-ForwardSM-VGCS" => Some(Way::Is(Direction::Mt)),
                "forwardSM" => Some(Way::ByAddress),
                _ => None,
            };
            Some(match self {
                Self::InferredArgument(o) => {
                    forwarded(o).map(|_| Transfer::new(Way::ByType, Carrier::Data))?
                }
                Self::InferredResult(o) => forwarded(o).map(|_| Transfer::new(Way::ByType, Carrier::Ack))?,
                Self::Argument(o) => Transfer::new(forwarded(o)?, Carrier::Data),
                Self::Result(o) => Transfer::new(forwarded(o)?, Carrier::Ack),
                Self::Error(e, context) if e.name == "sm-DeliveryFailure" => {
                    let direction = context.and_then(|c| match c.oid {
                        [4, 0, 0, 1, 0, 21, version] if *version > 2 => Some(Direction::Mo),
                        [4, 0, 0, 1, 0, 25, _] => Some(Direction::Mt),
                        _ => None,
                    });
                    Transfer::new(direction.map_or(Way::ByAddress, Way::Is), Carrier::Error)
                }
                Self::Error(..) => return None,
            })
        }
        fn walk_alone(self, tlv: &Tlv<'_>, visitor: &mut dyn Visitor) {
            match self {
                Self::Argument(o) | Self::InferredArgument(o) => o.walk_argument(tlv, visitor),
                Self::Result(o) | Self::InferredResult(o) => o.walk_result(tlv, visitor),
                Self::Error(e, _) => e.walk_parameter(tlv, visitor),
            }
        }
        fn under<'v, 'a>(self, tlv: &Tlv<'a>, to: &'v mut dyn Visitor, quiet: bool) -> Under<'v, 'a> {
            let transfer = self.transfer();
            Under {
                to,
                whole: tlv.body,
                names: Names::Map,
                transfer,
                to_centre: false,
                avp: 0,
                found: None,
                quiet,
            }
        }
        /// Tells `visitor` every field of the parameter, and behind SM-RP-UI the short message in it.
        pub fn walk(self, tlv: &Tlv<'_>, visitor: &mut dyn Visitor) {
            if self.transfer().is_none() {
                return self.walk_alone(tlv, visitor);
            }
            let mut under = self.under(tlv, visitor, false);
            self.walk_alone(tlv, &mut under);
        }
        /// The short message that is the contents of a member of a parameter.
        #[cfg(all(feature = "sccp", feature = "tcap"))]
        pub(crate) fn short_message_in<'a>(self, tlv: &Tlv<'a>, contents: Span) -> Option<Carried<'a>> {
            let transfer = self.transfer()?;
            if !matches!(transfer.way, Way::Is(_)) {
                // An address that stands beside it tells the direction.
                return self.short_message(tlv);
            }
            let skip = contents.start.checked_sub(tlv.body.position())?;
            let size = contents.end.checked_sub(contents.start)?;
            let octets = tlv.body.part(usize::try_from(skip).ok()?, usize::try_from(size).ok()?)?;
            Some(transfer.carried(octets, false))
        }
        /// The short message in the parameter.
        #[must_use]
        pub fn short_message<'a>(self, tlv: &Tlv<'a>) -> Option<Carried<'a>> {
            self.transfer()?;
            let mut nobody = Nobody;
            let mut under = self.under(tlv, &mut nobody, true);
            self.walk_alone(tlv, &mut under);
            under.found
        }
    }
}

/// Short messages in Diameter: SM-RP-UI and SM-Diagnostic-Info of SGd, TS 29.338.
#[cfg(feature = "diameter")]
pub mod in_diameter {
    use super::{Carried, Carrier, Direction, Names, Nobody, Transfer, Under, Way};
    use crate::diameter::Message;
    use sigcodec_wire::walk::{Visitor, Walk as _};

    /// MO-Forward-Short-Message.
    const MO_FORWARD: u32 = 8_388_645;
    /// MT-Forward-Short-Message.
    const MT_FORWARD: u32 = 8_388_646;

    fn transfer(message: &Message<'_>) -> Option<Transfer> {
        let forwarded = match message.header.command {
            MO_FORWARD => Direction::Mo,
            MT_FORWARD => Direction::Mt,
            _ => return None,
        };
        let carrier = if message.header.flags.is_request() { Carrier::Data } else { Carrier::Ack };
        Some(Transfer::new(Way::Is(forwarded), carrier))
    }
    /// Whether a message is one that carries short messages.
    pub(crate) fn may_carry(message: &Message<'_>) -> bool {
        transfer(message).is_some()
    }
    fn under<'v, 'a>(message: &Message<'a>, to: &'v mut dyn Visitor, quiet: bool) -> Under<'v, 'a> {
        let (whole, transfer) = (message.octets(), transfer(message));
        Under { to, whole, names: Names::Diameter, transfer, to_centre: false, avp: 0, found: None, quiet }
    }

    /// Tells `visitor` every field of a message, and behind a TPDU the short message in it.
    pub fn walk(message: &Message<'_>, visitor: &mut dyn Visitor) {
        if transfer(message).is_none() {
            return message.walk(visitor);
        }
        message.walk(&mut under(message, visitor, false));
    }
    /// The short message in a message of SGd.
    #[must_use]
    pub fn short_message<'a>(message: &Message<'a>) -> Option<Carried<'a>> {
        transfer(message)?;
        let mut nobody = Nobody;
        let mut under = under(message, &mut nobody, true);
        message.walk(&mut under);
        under.found
    }
}
