//! The parameters as Rust types: one getter a parameter, in the order of RFC 3868 §3.9 and §3.10.

use crate::{
    Ip, Message,
    parameter::{
        self, CAUSE_TYPES, DeregistrationStatus, ErrorCode, ROUTING_INDICATORS, RegistrationStatus, Status,
        TrafficMode,
    },
};
use core::{
    fmt,
    net::{Ipv4Addr, Ipv6Addr},
    ops::Deref,
};
use sigcodec_wire::{
    Encode, Kind, Layer, Reader, Result, Writer,
    digits::Halves,
    sigtran::{self, Build, List, Names, ParameterValue, PointCode},
    sigtran_getters,
    walk::{Field, Shape, Span, Value, Visitor},
};

impl<'a> Message<'a> {
    sigtran_getters! {
        /// Info String, §3.9.4.
        info_string: parameter::INFO_STRING => &'a str;
        /// The routing contexts, §3.9.6.
        routing_contexts: parameter::ROUTING_CONTEXT => List<'a, u32>;
        /// Diagnostic Information, §3.9.7.
        diagnostic_information: parameter::DIAGNOSTIC_INFORMATION => &'a [u8];
        /// Heartbeat Data, §3.9.9.
        heartbeat_data: parameter::HEARTBEAT_DATA => &'a [u8];
        /// Traffic Mode Type, §3.9.11.
        traffic_mode_type: parameter::TRAFFIC_MODE_TYPE => TrafficMode;
        /// Error Code, §3.9.12.
        error_code: parameter::ERROR_CODE => ErrorCode;
        /// Status, §3.9.13.
        status: parameter::STATUS => Status;
        /// ASP Identifier, §3.9.17.
        asp_identifier: parameter::ASP_IDENTIFIER => u32;
        /// The affected point codes with their masks, §3.9.18.
        affected_point_codes: parameter::AFFECTED_POINT_CODE => List<'a, PointCode>;
        /// Correlation ID, §3.9.19.
        correlation_id: parameter::CORRELATION_ID => u32;
        /// The results of REG RSP, §3.9.20.
        all registration_results: parameter::REGISTRATION_RESULT => RegistrationResult;
        /// The results of DEREG RSP, §3.9.21.
        all deregistration_results: parameter::DEREGISTRATION_RESULT => DeregistrationResult;
        /// SS7 Hop Counter, §3.10.1.
        ss7_hop_counter: parameter::SS7_HOP_COUNTER => u8;
        /// Source Address, §3.10.2.
        source_address: parameter::SOURCE_ADDRESS => Address<'a>;
        /// Destination Address, §3.10.3.
        destination_address: parameter::DESTINATION_ADDRESS => Address<'a>;
        /// Source Reference Number, §3.10.4.
        source_reference_number: parameter::SOURCE_REFERENCE_NUMBER => u32;
        /// Destination Reference Number, §3.10.5.
        destination_reference_number: parameter::DESTINATION_REFERENCE_NUMBER => u32;
        /// SCCP Cause, §3.10.6.
        sccp_cause: parameter::SCCP_CAUSE => SccpCause;
        /// Sequence Number, §3.10.7.
        sequence_number: parameter::SEQUENCE_NUMBER => SequenceNumber;
        /// Receive Sequence Number as it came, §3.10.8: P(R) in the upper 7 bits.
        receive_sequence_number: parameter::RECEIVE_SEQUENCE_NUMBER => u8;
        /// ASP Capabilities, §3.10.9.
        asp_capabilities: parameter::ASP_CAPABILITIES => AspCapabilities;
        /// Credit, §3.10.10.
        credit: parameter::CREDIT => u8;
        /// The message of the SCCP user, §3.10.11, for the layer above.
        data: parameter::DATA => Reader<'a>;
        /// User/Cause, §3.10.12.
        user_cause: parameter::USER_CAUSE => UserCause;
        /// Network Appearance, §3.10.13.
        network_appearance: parameter::NETWORK_APPEARANCE => u32;
        /// The routing keys of REG REQ, §3.10.14.
        all routing_keys: parameter::ROUTING_KEY => RoutingKey<'a>;
        /// DRN Label, §3.10.15.
        drn_label: parameter::DRN_LABEL => Label;
        /// TID Label, §3.10.16.
        tid_label: parameter::TID_LABEL => Label;
        /// Subsystem Multiplicity Indicator, §3.10.18.
        smi: parameter::SMI => u8;
        /// Importance, §3.10.19.
        importance: parameter::IMPORTANCE => u8;
        /// Message Priority, §3.10.20.
        message_priority: parameter::MESSAGE_PRIORITY => u8;
        /// Protocol Class, §3.10.21.
        protocol_class: parameter::PROTOCOL_CLASS => ProtocolClass;
        /// Sequence Control, §3.10.22.
        sequence_control: parameter::SEQUENCE_CONTROL => u32;
        /// Segmentation, §3.10.23.
        segmentation: parameter::SEGMENTATION => Segmentation;
        /// Congestion Level, §3.10.24.
        congestion_level: parameter::CONGESTION_LEVEL => u32;
        /// Subsystem Number of the SNM messages, §3.10.2.5.
        subsystem_number: parameter::SUBSYSTEM_NUMBER => u8;
    }
}

/// Parameters inside a parameter, with getters.
macro_rules! holders {
    ($($(#[$m:meta])* $name:ident { $($getters:tt)* })+) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name<'a>(sigtran::Parameters<'a>);

        impl<'a> Deref for $name<'a> {
            type Target = sigtran::Parameters<'a>;
            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }
        impl<'a> ParameterValue<'a> for $name<'a> {
            fn of(value: Reader<'a>) -> Result<Self> {
                sigtran::Parameters::of(value).map(Self)
            }
        }
        impl<'a> $name<'a> {
            sigtran_getters! { $($getters)* }

            /// One to build from its parameters.
            #[must_use]
            pub const fn build<'p>(parameters: &'p [(u16, &'p dyn Encode)]) -> Build<'p> {
                Build { layer: Layer::Sua, parameters }
            }
        }
    )+ };
}
holders! {
    /// A routing key, §3.10.14.
    RoutingKey {
        /// Local Routing Key Identifier.
        local_routing_key_identifier: parameter::LOCAL_ROUTING_KEY_IDENTIFIER => u32;
        /// Traffic Mode Type.
        traffic_mode_type: parameter::TRAFFIC_MODE_TYPE => TrafficMode;
        /// Network Appearance.
        network_appearance: parameter::NETWORK_APPEARANCE => u32;
        /// The source addresses.
        all source_addresses: parameter::SOURCE_ADDRESS => Address<'a>;
        /// The destination addresses.
        all destination_addresses: parameter::DESTINATION_ADDRESS => Address<'a>;
        /// The address ranges.
        all address_ranges: parameter::ADDRESS_RANGE => AddressRange<'a>;
    }
    /// An address range, §3.10.17: pairs of addresses of one kind.
    AddressRange {
        /// The source addresses.
        all source_addresses: parameter::SOURCE_ADDRESS => Address<'a>;
        /// The destination addresses.
        all destination_addresses: parameter::DESTINATION_ADDRESS => Address<'a>;
    }
}

macro_rules! results {
    ($($(#[$m:meta])* $name:ident { $($(#[$fm:meta])* $field:ident: $ty:ty = $tag:ident,)+ })+) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $name { $($(#[$fm])* pub $field: $ty,)+ }

        impl ParameterValue<'_> for $name {
            fn of(value: Reader<'_>) -> Result<Self> {
                let parameters = sigtran::Parameters::of(value)?;
                let missing = |tag| value.error(Kind::Missing).with_detail(tag);
                Ok(Self { $(
                    $field: parameters.typed(parameter::$tag)?.ok_or_else(|| missing(parameter::$tag))?,
                )+ })
            }
        }
        impl Encode for $name {
            fn encode(&self, w: &mut Writer<'_>) {
                let parameters: &[(u16, &dyn Encode)] = &[$((parameter::$tag, &self.$field)),+];
                Build { layer: Layer::Sua, parameters }.encode(w);
            }
        }
    )+ };
}
results! {
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

/// A value of four octets, each with its meaning; `Encode` puts the same octets.
macro_rules! words {
    ($($(#[$m:meta])* $name:ident { $($(#[$fm:meta])* $field:ident: $ty:ty,)+ }
        = |$octets:pat_param| $read:expr, |$this:ident| $write:expr;)+) => { $(
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
                w.array($write);
            }
        }
    )+ };
}
words! {
    /// Why an SCCP user is not there, and which, §3.10.12.
    UserCause {
        /// One of [`parameter::UNAVAILABILITY_CAUSES`].
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
        /// One of [`parameter::CAUSE_TYPES`].
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
        |this| [0, 0, this.receive << 1 | u8::from(this.more_data), this.send << 1];
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
        |this| [0, 0, 0, this.class & 3 | u8::from(this.return_on_error) << 7];
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
        };
}

impl Status {
    /// Status type.
    #[must_use]
    pub const fn status_type(self) -> u16 {
        (self.0 >> 16) as u16
    }
    /// Status information.
    #[must_use]
    pub const fn information(self) -> u16 {
        (self.0 & 0xffff) as u16
    }
}

/// An address, §3.10.2: its indicators, then its parts as parameters.
#[derive(Clone, Copy, Debug)]
pub struct Address<'a> {
    /// On what is routed, one of [`parameter::ROUTING_INDICATORS`].
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
impl<'a> Address<'a> {
    sigtran_getters! {
        /// Global Title, §3.10.2.3.
        global_title: parameter::GLOBAL_TITLE => GlobalTitle<'a>;
        /// Point Code, §3.10.2.4.
        point_code: parameter::POINT_CODE => PointCode;
        /// Subsystem Number, §3.10.2.5.
        subsystem_number: parameter::SUBSYSTEM_NUMBER => u8;
        /// The IPv4 addresses, §3.10.2.6.
        all ipv4_addresses: parameter::IPV4_ADDRESS => Ip<Ipv4Addr>;
        /// Hostname, §3.10.2.7, without the NULs at its end.
        hostname: parameter::HOSTNAME => Hostname<'a>;
        /// The IPv6 addresses, §3.10.2.6.
        all ipv6_addresses: parameter::IPV6_ADDRESS => Ip<Ipv6Addr>;
    }
}

/// An address to build from its indicators and parts.
#[derive(Clone, Copy)]
pub struct AddressParts<'p> {
    /// One of [`parameter::ROUTING_INDICATORS`].
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
    fn encode(&self, w: &mut Writer<'_>) {
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
    pub(crate) fn walk(field: Field<'_>, r: Reader<'_>, visitor: &mut dyn Visitor) {
        let title = match GlobalTitle::of(r) {
            Ok(t) => t,
            Err(e) => return visitor.fault(field, r.rest(), e),
        };
        let at = r.position();
        let one = |n: u32| Span::new(at.wrapping_add(n), at.wrapping_add(n).wrapping_add(1));
        visitor.begin(field, Shape::Object);
        for (n, name, value) in [
            (3, "indicator", title.gti),
            (4, "numberOfDigits", title.number_of_digits),
            (5, "translationType", title.translation_type),
            (6, "numberingPlan", title.numbering_plan),
            (7, "natureOfAddress", title.nature_of_address),
        ] {
            visitor.value(Field::new(name, one(n)), Value::Unsigned(u64::from(value)));
        }
        let digits = Span::new(at.wrapping_add(8), r.end());
        visitor.value(Field::new("digits", digits), Value::Text(&Digits(title)));
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
    fn encode(&self, w: &mut Writer<'_>) {
        w.bytes(self.packed);
        w.array([self.number_of_digits, self.translation_type, self.numbering_plan, self.nature_of_address]);
        w.array([0, 0, 0, self.gti]);
    }
}

struct Digits<'a>(GlobalTitle<'a>);
impl fmt::Display for Digits<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write as _;
        self.0.digits().try_for_each(|h| f.write_char(char::from_digit(u32::from(h), 16).unwrap_or('?')))
    }
}

fn named(n: u8, names: Names) -> Value<'static> {
    let name = names.iter().find(|(v, _)| *v == u32::from(n)).map(|(_, name)| *name);
    Value::Named(i64::from(n), name)
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

pub(crate) fn walk_indicators(head: Reader<'_>, visitor: &mut dyn Visitor) {
    let at = head.position();
    if let Ok((routing, address)) = <(u16, u16)>::of(head) {
        let name = ROUTING_INDICATORS.iter().find(|(n, _)| *n == u32::from(routing)).map(|(_, name)| *name);
        let (middle, end) = (at.wrapping_add(2), at.wrapping_add(4));
        visitor.value(
            Field::new("routingIndicator", Span::new(at, middle)),
            Value::Named(i64::from(routing), name),
        );
        visitor.value(
            Field::new("addressIndicator", Span::new(middle, end)),
            Value::Unsigned(u64::from(address)),
        );
    }
}
pub(crate) fn walk_cause(field: Field<'_>, r: Reader<'_>, visitor: &mut dyn Visitor) {
    word(field, r, visitor, |cause: SccpCause, part, visitor| {
        visitor.value(part("type", 2, 3), named(cause.cause_type, CAUSE_TYPES));
        visitor.value(part("value", 3, 4), Value::Unsigned(u64::from(cause.value)));
    });
}
pub(crate) fn walk_sequence_number(field: Field<'_>, r: Reader<'_>, visitor: &mut dyn Visitor) {
    word(field, r, visitor, |n: SequenceNumber, part, visitor| {
        visitor.value(part("receiveSequenceNumber", 2, 3), Value::Unsigned(u64::from(n.receive)));
        visitor.value(part("moreData", 2, 3), Value::Flag(n.more_data));
        visitor.value(part("sentSequenceNumber", 3, 4), Value::Unsigned(u64::from(n.send)));
    });
}
pub(crate) fn walk_capabilities(field: Field<'_>, r: Reader<'_>, visitor: &mut dyn Visitor) {
    word(field, r, visitor, |c: AspCapabilities, part, visitor| {
        visitor.value(part("protocolClasses", 2, 3), Value::Unsigned(u64::from(c.protocol_classes)));
        visitor.value(part("interworking", 3, 4), Value::Unsigned(u64::from(c.interworking)));
    });
}
pub(crate) fn walk_label(field: Field<'_>, r: Reader<'_>, visitor: &mut dyn Visitor) {
    word(field, r, visitor, |label: Label, part, visitor| {
        visitor.value(part("start", 0, 1), Value::Unsigned(u64::from(label.start)));
        visitor.value(part("end", 1, 2), Value::Unsigned(u64::from(label.end)));
        visitor.value(part("value", 2, 4), Value::Unsigned(u64::from(label.value)));
    });
}
pub(crate) fn walk_class(field: Field<'_>, r: Reader<'_>, visitor: &mut dyn Visitor) {
    word(field, r, visitor, |class: ProtocolClass, part, visitor| {
        visitor.value(part("class", 3, 4), Value::Unsigned(u64::from(class.class)));
        visitor.value(part("returnOnError", 3, 4), Value::Flag(class.return_on_error));
    });
}
pub(crate) fn walk_segmentation(field: Field<'_>, r: Reader<'_>, visitor: &mut dyn Visitor) {
    word(field, r, visitor, |s: Segmentation, part, visitor| {
        visitor.value(part("first", 0, 1), Value::Flag(s.first));
        visitor.value(part("remaining", 0, 1), Value::Unsigned(u64::from(s.remaining)));
        visitor.value(part("reference", 1, 4), Value::Unsigned(u64::from(s.reference)));
    });
}
pub(crate) fn walk_hostname(field: Field<'_>, r: Reader<'_>, visitor: &mut dyn Visitor) {
    match Hostname::of(r) {
        Ok(name) => visitor.value(field, Value::Text(&name.0)),
        Err(e) => visitor.fault(field, r.rest(), e),
    }
}
