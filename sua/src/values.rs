//! The values of parameters that are more than a number or a list.

use crate::parameter::{
    self, ADDRESS_RANGE, CauseType, DESTINATION_ADDRESS, DeregistrationStatus, GLOBAL_TITLE, HOSTNAME,
    IPV4_ADDRESS, IPV6_ADDRESS, LOCAL_ROUTING_KEY_IDENTIFIER, Mtp3User, Multiplicity, NETWORK_APPEARANCE,
    POINT_CODE, RegistrationStatus, RoutingIndicator, SOURCE_ADDRESS, SUBSYSTEM_NUMBER, TRAFFIC_MODE_TYPE,
    UnavailabilityCause,
};
use core::{fmt, ops::Deref};
use sigcodec_gsm::digits::Halves;
pub use sigcodec_gsm::title::{Nature, NumberingPlan};
use sigcodec_sigtran as sigtran;
use sigcodec_sigtran::{
    Build, Format, ParameterType, ParameterValue, ValueFor, sigtran_holders, sigtran_results, sigtran_rules,
    sigtran_types, unjudged,
};
use sigcodec_wire::{
    Encode, Kind, Layer, Reader, Result, Writer,
    walk::{self, Field, Identity, Shape, Span, Value, Visitor},
};

sigtran_holders! { Sua
    /// A routing key, §3.10.14.
    RoutingKey {
        {LOCAL_ROUTING_KEY_IDENTIFIER} [TRAFFIC_MODE_TYPE] [NETWORK_APPEARANCE] *[SOURCE_ADDRESS]
        *[DESTINATION_ADDRESS] *[ADDRESS_RANGE]
    }
    /// An address range, §3.10.17: pairs of addresses of one kind.
    AddressRange { *[SOURCE_ADDRESS] *[DESTINATION_ADDRESS] }
}
sigtran_results! { Sua
    /// What became of the registration of a routing key, §3.9.20.
    RegistrationResult {
        /// Local Routing Key Identifier of the request.
        local_routing_key_identifier: u32 = LOCAL_ROUTING_KEY_IDENTIFIER,
        /// Registration Status.
        registration_status: RegistrationStatus = REGISTRATION_STATUS,
        /// Routing Context; 0 when the registration failed.
        routing_context: u32 = ROUTING_CONTEXT,
    }
    /// What became of a deregistration, §3.9.21.
    DeregistrationResult {
        /// Routing Context of the request.
        routing_context: u32 = ROUTING_CONTEXT,
        /// Deregistration Status.
        deregistration_status: DeregistrationStatus = DEREGISTRATION_STATUS,
    }
}

/// A value of four octets, each with its meaning; `Encode` puts the same octets, and refuses with [`Kind::Value`] what does
/// not fit its field.
macro_rules! words {
    ($($(#[$m:meta])* $name:ident { $($(#[$fm:meta])* $field:ident: $ty:ty,)+ }
        = |$octets:pat_param| $read:expr, |$this:ident| $write:expr $(, refused $refused:expr)?;)+) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize))]
        #[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
        pub struct $name { $($(#[$fm])* pub $field: $ty,)+ }

        impl ParameterValue<'_> for $name {
            fn of(value: Reader<'_>) -> Result<Self> {
                let $octets = <[u8; 4]>::of(value)?;
                Ok($read)
            }
        }
        impl Encode for $name {
            fn encode(&self, w: &mut Writer<'_>) {
                let $this = self;
                $( if $refused { w.fail(Kind::Value, Layer::Sua); } )?
                w.array($write);
            }
        }
    )+ };
}
words! {
    /// Why an SCCP user is not there, and which, §3.10.12.
    UserCause {
        /// An [`UnavailabilityCause`].
        cause: u16,
        /// The service indicator of SCCP, which is 3.
        user: u16,
    } = |[a, b, c, d]| Self { cause: u16::from_be_bytes([a, b]), user: u16::from_be_bytes([c, d]) },
        |this| {
            let ([a, b], [c, d]) = (this.cause.to_be_bytes(), this.user.to_be_bytes());
            [a, b, c, d]
        };
    /// An SCCP cause, §3.10.6: its codes are those of Q.713 §3.11 to §3.15.
    SccpCause {
        /// A [`CauseType`].
        cause_type: u8,
        /// The cause.
        value: u8,
    } = |[_, _, cause_type, value]| Self { cause_type, value }, |this| [0, 0, this.cause_type, this.value];
    /// P(R), more data, and P(S), §3.10.7.
    SequenceNumber {
        /// Receive sequence number, 0 to 127.
        receive: u8,
        /// Whether more data follows.
        more_data: bool,
        /// Send sequence number, 0 to 127.
        send: u8,
    } = |[_, _, r, s]| Self { receive: r >> 1, more_data: r & 1 != 0, send: s >> 1 },
        |this| [0, 0, this.receive << 1 | u8::from(this.more_data), this.send << 1], refused this.receive | this.send > 127;
    /// What an ASP supports, §3.10.9.
    AspCapabilities {
        /// The protocol classes: bit 0 for class 0 up to bit 3 for class 3.
        protocol_classes: u8,
        /// Interworking: 0 none, 1 endpoint, 2 signalling gateway, 3 relay.
        interworking: u8,
    } = |[_, _, protocol_classes, interworking]| Self { protocol_classes, interworking },
        |this| [0, 0, this.protocol_classes, this.interworking];
    /// Which bits of a reference number or transaction id carry a label, §3.10.15 and §3.10.16.
    Label {
        /// Position of the first bit, 0 is the least significant.
        start: u8,
        /// Position of the last bit.
        end: u8,
        /// The label.
        value: u16,
    } = |[start, end, a, b]| Self { start, end, value: u16::from_be_bytes([a, b]) },
        |this| {
            let [a, b] = this.value.to_be_bytes();
            [this.start, this.end, a, b]
        };
    /// Protocol class and return on error, §3.10.21.
    ProtocolClass {
        /// 0 to 3.
        class: u8,
        /// Whether the message is returned when it cannot be delivered.
        return_on_error: bool,
    } = |[_, _, _, b]| Self { class: b & 3, return_on_error: b & 0x80 != 0 },
        |this| [0, 0, 0, this.class & 3 | u8::from(this.return_on_error) << 7], refused this.class > 3;
    /// That the data is one segment of several, §3.10.23.
    Segmentation {
        /// Whether this is the first segment.
        first: bool,
        /// How many segments follow, 0 to 15.
        remaining: u8,
        /// What all segments share, 24 bits.
        reference: u32,
    } = |[b, x, y, z]| {
            Self { first: b & 0x80 != 0, remaining: b & 0x7f, reference: u32::from_be_bytes([0, x, y, z]) }
        },
        |this| {
            let [_, x, y, z] = this.reference.to_be_bytes();
            [u8::from(this.first) << 7 | this.remaining & 0x7f, x, y, z]
        }, refused this.remaining > 127 || this.reference >> 24 != 0;
}

sigtran_types! {
    UserCause = Format::Pair("cause", UnavailabilityCause::NAMES, "user", Mtp3User::NAMES);
    SccpCause = Format::Custom(4, 4, walk_cause, |r, tell| spare(r, 0xffff_0000, tell));
    SequenceNumber = Format::Custom(4, 4, walk_sequence_number, |r, tell| spare(r, 0xffff_0001, tell));
    AspCapabilities = Format::Custom(4, 4, walk_capabilities, |r, tell| spare(r, 0xffff_f0fc, tell));
    Label = Format::Custom(4, 4, walk_label, unjudged);
    ProtocolClass = Format::Custom(4, 4, walk_class, |r, tell| spare(r, 0xffff_ff7c, tell));
    Segmentation = Format::Custom(4, 4, walk_segmentation, unjudged);
    Multiplicity = Format::Octet(Multiplicity::NAMES);
    GlobalTitle<'a> = Format::Custom(8, usize::MAX, GlobalTitle::walk, GlobalTitle::judge);
    Hostname<'a> = Format::Custom(1, usize::MAX, walk_hostname, judge_hostname);
}

/// The lowest octet of four.
impl ParameterValue<'_> for Multiplicity {
    fn of(value: Reader<'_>) -> Result<Self> {
        u8::of(value).map(|n| Self(u32::from(n)))
    }
}
impl Encode for Multiplicity {
    fn encode(&self, w: &mut Writer<'_>) {
        w.u32(self.0);
    }
}

/// An address, §3.10.2: its indicators, then its parts as parameters.
#[derive(Clone, Copy, Debug)]
pub struct Address<'a> {
    /// On what is routed, a [`RoutingIndicator`].
    pub routing_indicator: u16,
    /// What an SCCP address has: bit 0 the subsystem number, bit 1 the point code, bit 2 the global title.
    pub address_indicator: u16,
    parts: sigtran::Parameters<'a>,
}

impl<'a> Deref for Address<'a> {
    type Target = sigtran::Parameters<'a>;
    fn deref(&self) -> &Self::Target {
        &self.parts
    }
}
impl<'a> ParameterValue<'a> for Address<'a> {
    fn of(value: Reader<'a>) -> Result<Self> {
        let mut r = value;
        let ([a, b], [c, d]) = match r.array() {
            Ok([a, b, c, d]) => ([a, b], [c, d]),
            Err(_) => return Err(value.error(Kind::ParameterLength)),
        };
        Ok(Self {
            routing_indicator: u16::from_be_bytes([a, b]),
            address_indicator: u16::from_be_bytes([c, d]),
            parts: sigtran::Parameters::new(r),
        })
    }
}
impl ParameterType for Address<'static> {
    type Value<'a> = Address<'a>;
    const FORMAT: Format = Format::Headed(
        4,
        walk_indicators,
        judge_indicators,
        sigtran_rules!(
            [][GLOBAL_TITLE][POINT_CODE][SUBSYSTEM_NUMBER] * [IPV4_ADDRESS][HOSTNAME] * [IPV6_ADDRESS]
        ),
    );
}
impl ValueFor<Address<'static>> for AddressParts<'_> {}

/// An address to build from its indicators and parts.
#[derive(Clone, Copy)]
pub struct AddressParts<'p> {
    /// A [`RoutingIndicator`].
    pub routing_indicator: u16,
    /// Bit 0 the subsystem number, bit 1 the point code, bit 2 the global title.
    pub address_indicator: u16,
    /// Tags and values.
    pub parts: &'p [(u16, &'p dyn Encode)],
}
impl fmt::Debug for AddressParts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = Build { layer: Layer::Sua, parameters: self.parts };
        f.debug_tuple("AddressParts")
            .field(&self.routing_indicator)
            .field(&self.address_indicator)
            .field(&parts)
            .finish()
    }
}
impl Encode for AddressParts<'_> {
    /// An indicator above 7, and one that says of a part that it is there and it is not, is refused with [`Kind::Flags`].
    fn encode(&self, w: &mut Writer<'_>) {
        let is_there = |tag| self.parts.iter().any(|(of, _)| *of == tag);
        if self.address_indicator > 7 || lacks_indicated(self.address_indicator, is_there) {
            w.fail(Kind::Flags, Layer::Sua);
        }
        Build { layer: Layer::Sua, parameters: self.parts }.encode(w);
        w.u16(self.address_indicator);
        w.u16(self.routing_indicator);
    }
}

/// A host name, which ends with a NUL.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Hostname<'a>(pub &'a str);
impl<'a> ParameterValue<'a> for Hostname<'a> {
    fn of(value: Reader<'a>) -> Result<Self> {
        <&str>::of(value).map(|text| Self(text.trim_end_matches('\0')))
    }
}
impl Encode for Hostname<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        w.u8(0);
        w.bytes(self.0.as_bytes());
    }
}

const TITLE: &walk::Kind = &walk::Kind::new("GlobalTitle").with(Identity::GLOBAL_TITLE);

/// A global title, §3.10.2.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GlobalTitle<'a> {
    /// Global title indicator of Q.713, 1 to 4.
    pub gti: u8,
    /// How many digits there are.
    pub number_of_digits: u8,
    /// Translation type.
    pub translation_type: u8,
    /// Numbering plan.
    pub numbering_plan: u8,
    /// Nature of address.
    pub nature_of_address: u8,
    /// The digits as they are packed, the low half first, with their filler.
    pub packed: &'a [u8],
}

impl<'a> GlobalTitle<'a> {
    /// The digits that the number of digits says there are; fewer when the octets end.
    pub fn digits(&self) -> impl Iterator<Item = u8> + use<'a> {
        Halves::new(self.packed, usize::from(self.number_of_digits).min(self.packed.len().saturating_mul(2)))
    }
    /// How many octets the digits take.
    fn used(&self) -> usize {
        usize::from(self.number_of_digits).div_ceil(2)
    }
    /// The half octet behind an odd number of digits.
    fn filler(&self) -> u8 {
        let last = self.packed.get(usize::from(self.number_of_digits >> 1)).copied().unwrap_or_default();
        if self.number_of_digits & 1 == 0 { 0 } else { last >> 4 }
    }
    /// Reserved octets, the indicator, and digits that are more or fewer than their number.
    fn judge(r: Reader<'_>, tell: &mut dyn FnMut(Kind, u32)) {
        let Ok(title) = GlobalTitle::of(r) else { return };
        let at = r.position();
        spare(r, 0xffff_ff00, tell);
        if !matches!(title.gti, 1..=4) {
            tell(Kind::Flags, at.wrapping_add(3));
        }
        if title.packed.len() != title.used() {
            tell(Kind::Size, at.wrapping_add(4));
        } else if title.filler() != 0 {
            tell(Kind::Reserved, r.end().wrapping_sub(1));
        }
    }
    fn walk(field: Field<'_>, r: Reader<'_>, visitor: &mut dyn Visitor) {
        let title = match GlobalTitle::of(r) {
            Ok(t) => t,
            Err(e) => return visitor.fault(field, r.rest(), e),
        };
        let at = r.position();
        let one = |n: u32| Span::new(at.wrapping_add(n), at.wrapping_add(n).wrapping_add(1));
        visitor.begin(Field { kind: TITLE, ..field }, Shape::Object);
        if let Some(reserved) = r.rest().first_chunk::<3>().filter(|reserved| **reserved != [0; 3]) {
            visitor.value(Field::new("reserved", Span::new(at, at.wrapping_add(3))), Value::Octets(reserved));
        }
        for (n, name, value) in [
            (3, "indicator", title.gti),
            (4, "numberOfDigits", title.number_of_digits),
            (5, "translationType", title.translation_type),
        ] {
            visitor.value(Field::new(name, one(n)), Value::Unsigned(u64::from(value)));
        }
        let plan = Field::typed("numberingPlan", walk::Kind::NUMBERING_PLAN, one(6));
        visitor.value(plan, NumberingPlan(title.numbering_plan).value());
        visitor.value(Field::new("natureOfAddress", one(7)), Nature(title.nature_of_address).value());
        let digits = Span::new(at.wrapping_add(8), r.end());
        visitor.value(Field::new("digits", digits), Value::Text(&Digits(title)));
        if title.filler() != 0 {
            visitor.value(Field::new("filler", digits), Value::Unsigned(u64::from(title.filler())));
        }
        if let Some(more @ [_, ..]) = title.packed.get(title.used()..) {
            visitor.value(Field::new("more", digits.last(more.len())), Value::Octets(more));
        }
        if usize::from(title.number_of_digits) > title.packed.len().saturating_mul(2) {
            visitor.fault(Field::new("digitsMissing", digits), &[], r.error(Kind::Length));
        }
        visitor.end();
    }
}
impl<'a> ParameterValue<'a> for GlobalTitle<'a> {
    fn of(value: Reader<'a>) -> Result<Self> {
        match value.rest() {
            [_, _, _, gti, digits, tt, plan, nature, packed @ ..] => Ok(Self {
                gti: *gti,
                number_of_digits: *digits,
                translation_type: *tt,
                numbering_plan: *plan,
                nature_of_address: *nature,
                packed,
            }),
            _ => Err(value.error(Kind::ParameterLength)),
        }
    }
}
impl Encode for GlobalTitle<'_> {
    /// A title whose octets are more or fewer than its digits take is refused with [`Kind::Size`], an indicator that is none
    /// with [`Kind::Flags`].
    fn encode(&self, w: &mut Writer<'_>) {
        if self.packed.len() != self.used() {
            w.fail(Kind::Size, Layer::Sua);
        }
        if !matches!(self.gti, 1..=4) {
            w.fail(Kind::Flags, Layer::Sua);
        }
        w.bytes(self.packed);
        w.array([self.number_of_digits, self.translation_type, self.numbering_plan, self.nature_of_address]);
        w.array([0, 0, 0, self.gti]);
    }
}

struct Digits<'a>(GlobalTitle<'a>);
impl fmt::Display for Digits<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write as _;
        let digit = |h: u8| char::from_digit(u32::from(h), 16).map_or('?', |c| c.to_ascii_uppercase());
        self.0.digits().try_for_each(|h| f.write_char(digit(h)))
    }
}

/// Shows a value of four octets, or that it has another size.
fn word<'a, T: ParameterValue<'a>>(
    field: Field<'_>,
    r: Reader<'a>,
    visitor: &mut dyn Visitor,
    show: impl FnOnce(T, &dyn Fn(&'static str, u32, u32) -> Field<'static>, &mut dyn Visitor),
) {
    match T::of(r) {
        Err(e) => visitor.fault(field, r.rest(), e),
        Ok(value) => {
            let at = r.position();
            visitor.begin(field, Shape::Object);
            let part = |name, from: u32, to: u32| {
                Field::new(name, Span::new(at.wrapping_add(from), at.wrapping_add(to)))
            };
            show(value, &part, visitor);
            visitor.end();
        }
    }
}

/// Tells the first octet of a word that has one of these bits, which are reserved, set.
fn spare(r: Reader<'_>, bits: u32, tell: &mut dyn FnMut(Kind, u32)) {
    let at = r.position();
    let word = r.rest().first_chunk().map_or(0, |word| u32::from_be_bytes(*word)) & bits;
    if word != 0 {
        tell(Kind::Reserved, at.wrapping_add(word.leading_zeros() >> 3));
    }
}
/// Tells the reserved bits of a word, where one is set.
fn walk_spare(r: Reader<'_>, bits: u32, visitor: &mut dyn Visitor) {
    let word = r.rest().first_chunk().map_or(0, |word| u32::from_be_bytes(*word)) & bits;
    if word != 0 {
        visitor.value(Field::new("reserved", Span::of(&r)), Value::Unsigned(u64::from(word)));
    }
}

/// A routing indicator that is reserved, reserved bits, and an address indicator that says of a subsystem number, a point
/// code or a global title that it is there and it is not. One that is there may be left out of an SCCP address.
fn judge_indicators(r: Reader<'_>, tell: &mut dyn FnMut(Kind, u32)) {
    let Ok(address) = Address::of(r) else { return };
    let at = r.position();
    if RoutingIndicator(u32::from(address.routing_indicator)).name().is_none() {
        tell(Kind::Flags, at);
    }
    if address.address_indicator > 7 {
        tell(Kind::Reserved, at.wrapping_add(2));
    }
    let is_there = |tag| { *address }.any(|p| p.is_ok_and(|p| p.tag == tag));
    if lacks_indicated(address.address_indicator, is_there) {
        tell(Kind::Flags, at.wrapping_add(3));
    }
}
/// Whether an address indicator says of a part that it is there and it is not, §3.10.2.2.
fn lacks_indicated(indicator: u16, is_there: impl Fn(u16) -> bool) -> bool {
    let parts = [(1, SUBSYSTEM_NUMBER.tag()), (2, POINT_CODE.tag()), (4, GLOBAL_TITLE.tag())];
    parts.into_iter().any(|(bit, tag)| indicator & bit != 0 && !is_there(tag))
}
/// A host name ends with a NUL.
fn judge_hostname(r: Reader<'_>, tell: &mut dyn FnMut(Kind, u32)) {
    if r.rest().last() != Some(&0) {
        tell(Kind::Text, r.end());
    }
}

fn walk_indicators(head: Reader<'_>, visitor: &mut dyn Visitor) {
    let at = head.position();
    if let Ok((routing, address)) = <(u16, u16)>::of(head) {
        let (middle, end) = (at.wrapping_add(2), at.wrapping_add(4));
        visitor.value(
            Field::new("routingIndicator", Span::new(at, middle)),
            RoutingIndicator(u32::from(routing)).value(),
        );
        visitor.value(
            Field::new("addressIndicator", Span::new(middle, end)),
            Value::Unsigned(u64::from(address)),
        );
    }
}
fn walk_cause(field: Field<'_>, r: Reader<'_>, visitor: &mut dyn Visitor) {
    word(field, r, visitor, |cause: SccpCause, part, visitor| {
        walk_spare(r, 0xffff_0000, visitor);
        visitor.value(part("type", 2, 3), CauseType(u32::from(cause.cause_type)).value());
        visitor.value(part("value", 3, 4), Value::Unsigned(u64::from(cause.value)));
    });
}
fn walk_sequence_number(field: Field<'_>, r: Reader<'_>, visitor: &mut dyn Visitor) {
    word(field, r, visitor, |n: SequenceNumber, part, visitor| {
        walk_spare(r, 0xffff_0001, visitor);
        visitor.value(part("receiveSequenceNumber", 2, 3), Value::Unsigned(u64::from(n.receive)));
        visitor.value(part("moreData", 2, 3), Value::Flag(n.more_data));
        visitor.value(part("sentSequenceNumber", 3, 4), Value::Unsigned(u64::from(n.send)));
    });
}
fn walk_capabilities(field: Field<'_>, r: Reader<'_>, visitor: &mut dyn Visitor) {
    word(field, r, visitor, |c: AspCapabilities, part, visitor| {
        walk_spare(r, 0xffff_0000, visitor);
        visitor.value(part("protocolClasses", 2, 3), Value::Unsigned(u64::from(c.protocol_classes)));
        visitor.value(part("interworking", 3, 4), Value::Unsigned(u64::from(c.interworking)));
    });
}
fn walk_label(field: Field<'_>, r: Reader<'_>, visitor: &mut dyn Visitor) {
    word(field, r, visitor, |label: Label, part, visitor| {
        visitor.value(part("start", 0, 1), Value::Unsigned(u64::from(label.start)));
        visitor.value(part("end", 1, 2), Value::Unsigned(u64::from(label.end)));
        visitor.value(part("value", 2, 4), Value::Unsigned(u64::from(label.value)));
    });
}
fn walk_class(field: Field<'_>, r: Reader<'_>, visitor: &mut dyn Visitor) {
    word(field, r, visitor, |class: ProtocolClass, part, visitor| {
        walk_spare(r, 0xffff_ff7c, visitor);
        visitor.value(part("class", 3, 4), Value::Unsigned(u64::from(class.class)));
        visitor.value(part("returnOnError", 3, 4), Value::Flag(class.return_on_error));
    });
}
fn walk_segmentation(field: Field<'_>, r: Reader<'_>, visitor: &mut dyn Visitor) {
    word(field, r, visitor, |s: Segmentation, part, visitor| {
        visitor.value(part("first", 0, 1), Value::Flag(s.first));
        visitor.value(part("remaining", 0, 1), Value::Unsigned(u64::from(s.remaining)));
        visitor.value(part("reference", 1, 4), Value::Unsigned(u64::from(s.reference)));
    });
}
fn walk_hostname(field: Field<'_>, r: Reader<'_>, visitor: &mut dyn Visitor) {
    match Hostname::of(r) {
        Ok(name) => visitor.value(field, Value::Text(&name.0)),
        Err(e) => visitor.fault(field, r.rest(), e),
    }
}
