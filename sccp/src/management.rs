//! SCCP management, SCMG: Q.713 §5.

use crate::address::{SubsystemNumber, Variant};
use sigcodec_wire::{
    Decode, Encode, Error, Kind, Layer, Reader, Result, Writer,
    audit::{Auditor, Flag},
    walk::{Field, Shape, Span, Value, Visitor, Walk},
};

/// The subsystem number that management messages are sent to, Q.713 §3.4.2.2.
pub const SSN_MANAGEMENT: u8 = 1;

macro_rules! messages {
    ($($(#[$m:meta])* $name:ident = $code:literal => $id:literal { $($field:ident)+ })+) => {
        sigcodec_wire::codes! {
            /// A management message type, Q.713 §5.2.1.
            pub struct ManagementType(pub u8) {
                $( $(#[$m])* $name = $code => $id, )+
            }
        }

        impl ManagementType {
            /// Whether messages of the type tell a congestion level.
            const fn has_congestion_level(self) -> bool {
                match self.0 { $($code => messages!(@ $($field)+),)+ _ => false }
            }
        }
    };
    (@ affected_ssn affected_point_code multiplicity) => { false };
    (@ affected_ssn affected_point_code multiplicity congestion_level) => { true };
}
messages! {
    /// Subsystem allowed, §5.3.1.
    SSA = 1 => "subsystemAllowed" { affected_ssn affected_point_code multiplicity }
    /// Subsystem prohibited, §5.3.2.
    SSP = 2 => "subsystemProhibited" { affected_ssn affected_point_code multiplicity }
    /// Subsystem status test, §5.3.3.
    SST = 3 => "subsystemStatusTest" { affected_ssn affected_point_code multiplicity }
    /// Subsystem out-of-service request, §5.3.4.
    SOR = 4 => "subsystemOutOfServiceRequest" { affected_ssn affected_point_code multiplicity }
    /// Subsystem out-of-service grant, §5.3.5.
    SOG = 5 => "subsystemOutOfServiceGrant" { affected_ssn affected_point_code multiplicity }
    /// SCCP/subsystem congested, §5.3.6.
    SSC = 6 => "sccpSubsystemCongested" { affected_ssn affected_point_code multiplicity congestion_level }
}

/// A management message: the data of a class 0 UDT, XUDT or LUDT to subsystem 1, Q.713 §5.3.
///
/// All messages have one layout. Spare bits are kept; octets behind the known ones are too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Management<'a> {
    /// Which message.
    pub message_type: ManagementType,
    /// Affected subsystem number, §5.2.2.
    pub affected_ssn: u8,
    /// Affected point code with the bits as they came: 16 (ITU) or 24 (ANSI, China), §5.2.3.
    pub affected_point_code: u32,
    /// Subsystem multiplicity indicator, 2 bits and 6 spare, §5.2.4.
    pub multiplicity: u8,
    /// SCCP congestion level, 4 bits and 4 spare, of SSC, §5.2.5.
    pub congestion_level: Option<u8>,
    /// What follows.
    pub rest: &'a [u8],
    /// The standard that its point code follows.
    pub variant: Variant,
}

impl<'a> Decode<'a> for Management<'a> {
    const LAYER: Layer = Layer::Sccp;

    fn decode(r: &mut Reader<'a>) -> Result<Self> {
        Self::decode_as(r, Variant::Itu)
    }
}

impl<'a> Management<'a> {
    /// Decodes all of `r`, with a point code of `variant`.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when the message ends early; [`Kind::MessageType`] for an unknown type.
    pub fn decode_as(r: &mut Reader<'a>, variant: Variant) -> Result<Self> {
        let at = *r;
        let message_type = ManagementType(r.u8()?);
        if message_type.name().is_none() {
            return Err(at.error(Kind::MessageType));
        }
        let affected_ssn = r.u8()?;
        let affected_point_code = variant.take_point_code(r)?;
        let multiplicity = r.u8()?;
        let congestion_level = if message_type.has_congestion_level() { Some(r.u8()?) } else { None };
        let rest = r.take_rest();
        Ok(Self {
            message_type,
            affected_ssn,
            affected_point_code,
            multiplicity,
            congestion_level,
            rest,
            variant,
        })
    }
    /// Offsets of the parts, from the first octet: point code, multiplicity, congestion level.
    const fn places(&self) -> (u32, u32, u32) {
        match self.variant {
            Variant::Itu | Variant::Japan => (2, 4, 5),
            Variant::Ansi | Variant::China => (2, 5, 6),
        }
    }
    /// Tells every violation of Q.713 §5; `at` is the offset of the first octet.
    pub fn check(&self, at: u32, report: &mut dyn FnMut(Error)) {
        let (point_code, multiplicity, congestion) = self.places();
        let mut tell = |kind, offset: u32| report(Error::new(kind, at.wrapping_add(offset), Layer::Sccp));
        if self.affected_ssn == 0 && self.message_type != ManagementType::SSC {
            tell(Kind::Value, 1);
        }
        if self.affected_point_code > self.variant.largest_point_code() {
            tell(Kind::Reserved, point_code);
        }
        if self.multiplicity > 3 {
            tell(Kind::Reserved, multiplicity);
        }
        match self.congestion_level {
            Some(9..=15) => tell(Kind::Value, congestion),
            Some(16..) => tell(Kind::Reserved, congestion),
            _ => {}
        }
        if !self.rest.is_empty() {
            tell(Kind::Trailing, self.len());
        }
    }
    fn len(&self) -> u32 {
        let (_, _, congestion) = self.places();
        congestion.wrapping_add(u32::from(self.congestion_level.is_some()))
    }
    /// Reports what is odd about the message; `at` is the offset of the first octet.
    pub fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        self.check(at, &mut |e| {
            let flag = match e.kind() {
                Kind::Reserved => Flag::ReservedBits,
                Kind::Trailing => Flag::SccpTrailing,
                _ if e.at() == at.wrapping_add(1) => Flag::SsnZero,
                _ => Flag::ReservedBits,
            };
            auditor.finding(flag, e.at());
        });
    }
    /// Tells `visitor` every field; `at` is the offset of the first octet.
    pub fn walk(&self, at: u32, visitor: &mut dyn Visitor) {
        let span = |from: u32, to: u32| Span::new(at.wrapping_add(from), at.wrapping_add(to));
        let (point_code, multiplicity, congestion) = self.places();
        let octets = u32::try_from(self.rest.len()).unwrap_or(0);
        let end = self.len().wrapping_add(octets);
        visitor.begin(Field::new("scmg", span(0, end)), Shape::Object);
        let named = |n: u8, name| Value::Named(i64::from(n), name);
        visitor.value(
            Field::new("messageType", span(0, 1)),
            named(self.message_type.0, self.message_type.name()),
        );
        visitor.value(
            Field::new("affectedSsn", span(1, 2)),
            named(self.affected_ssn, SubsystemNumber(self.affected_ssn).name()),
        );
        let pc = Value::Unsigned(u64::from(self.affected_point_code));
        visitor.value(Field::new("affectedPointCode", span(point_code, multiplicity)), pc);
        let smi = match self.multiplicity & 3 {
            0 => Some("multiplicityUnknown"),
            1 => Some("solitary"),
            2 => Some("duplicated"),
            _ => None,
        };
        visitor.value(
            Field::new("subsystemMultiplicityIndicator", span(multiplicity, congestion)),
            named(self.multiplicity, smi),
        );
        if let Some(level) = self.congestion_level {
            let field = Field::new("congestionLevel", span(congestion, congestion.wrapping_add(1)));
            visitor.value(field, Value::Unsigned(u64::from(level)));
        }
        if !self.rest.is_empty() {
            let rest = Field::new("trailing", span(self.len(), end));
            visitor.fault(rest, self.rest, Error::new(Kind::Trailing, rest.span.start, Layer::Sccp));
        }
        visitor.end();
    }
}

impl Walk for Management<'_> {
    fn walk(&self, visitor: &mut dyn Visitor) {
        Management::walk(self, 0, visitor);
    }
}

impl Encode for Management<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        w.bytes(self.rest);
        if let Some(level) = self.congestion_level {
            w.u8(level);
        }
        w.u8(self.multiplicity);
        self.variant.put_point_code(self.affected_point_code, w);
        w.array([self.message_type.0, self.affected_ssn]);
    }
}
