//! The parameters as Rust types: one getter a parameter, in the order of RFC 4666 §3.3 to §3.8.

use crate::{
    Message,
    parameter::{
        self, CongestionLevel, DeregistrationStatus, ErrorCode, RegistrationStatus, Status, TrafficMode,
    },
};
use core::ops::Deref;
use sigcodec_wire::{
    Encode, Layer, Reader, Result, Writer,
    sigtran::{self, Build, List, ParameterValue, PointCode},
    sigtran_getters,
};

impl<'a> Message<'a> {
    sigtran_getters! {
        /// Network Appearance, §3.3.1.
        network_appearance: parameter::NETWORK_APPEARANCE => u32;
        /// The routing contexts, §3.3.1: one in DATA, any number elsewhere.
        routing_contexts: parameter::ROUTING_CONTEXT => List<'a, u32>;
        /// Correlation Id, §3.3.1.
        correlation_id: parameter::CORRELATION_ID => u32;
        /// The affected point codes with their masks, §3.4.1.
        affected_point_codes: parameter::AFFECTED_POINT_CODE => List<'a, PointCode>;
        /// INFO String, §3.4.1.
        info_string: parameter::INFO_STRING => &'a str;
        /// Concerned Destination, §3.4.4.
        concerned_destination: parameter::CONCERNED_DESTINATION => PointCode;
        /// Congestion Indications, §3.4.4.
        congestion_indications: parameter::CONGESTION_INDICATIONS => CongestionLevel;
        /// User/Cause, §3.4.5.
        user_cause: parameter::USER_CAUSE => UserCause;
        /// ASP Identifier, §3.5.1.
        asp_identifier: parameter::ASP_IDENTIFIER => u32;
        /// Heartbeat Data, §3.5.5.
        heartbeat_data: parameter::HEARTBEAT_DATA => &'a [u8];
        /// The routing keys of REG REQ, §3.6.1.
        all routing_keys: parameter::ROUTING_KEY => RoutingKey<'a>;
        /// The results of REG RSP, §3.6.2.
        all registration_results: parameter::REGISTRATION_RESULT => RegistrationResult;
        /// The results of DEREG RSP, §3.6.4.
        all deregistration_results: parameter::DEREGISTRATION_RESULT => DeregistrationResult;
        /// Traffic Mode Type, §3.7.1.
        traffic_mode_type: parameter::TRAFFIC_MODE_TYPE => TrafficMode;
        /// Error Code, §3.8.1.
        error_code: parameter::ERROR_CODE => ErrorCode;
        /// Diagnostic Information, §3.8.1.
        diagnostic_information: parameter::DIAGNOSTIC_INFORMATION => &'a [u8];
        /// Status, §3.8.2.
        status: parameter::STATUS => Status;
    }
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

/// Why an MTP3 user is not there, and which, §3.4.5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UserCause {
    /// One of [`parameter::UNAVAILABILITY_CAUSES`].
    pub cause: u16,
    /// One of [`parameter::MTP3_USERS`].
    pub user: u16,
}
impl ParameterValue<'_> for UserCause {
    fn of(value: Reader<'_>) -> Result<Self> {
        <(u16, u16)>::of(value).map(|(cause, user)| Self { cause, user })
    }
}
impl Encode for UserCause {
    fn encode(&self, w: &mut Writer<'_>) {
        w.u16(self.user);
        w.u16(self.cause);
    }
}

/// A routing key, §3.6.1: parameters inside a parameter.
#[derive(Clone, Copy, Debug)]
pub struct RoutingKey<'a>(sigtran::Parameters<'a>);

impl<'a> Deref for RoutingKey<'a> {
    type Target = sigtran::Parameters<'a>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<'a> ParameterValue<'a> for RoutingKey<'a> {
    fn of(value: Reader<'a>) -> Result<Self> {
        sigtran::Parameters::of(value).map(Self)
    }
}
impl<'a> RoutingKey<'a> {
    sigtran_getters! {
        /// Local-RK-Identifier.
        local_rk_identifier: parameter::LOCAL_RK_IDENTIFIER => u32;
        /// Routing Context.
        routing_context: parameter::ROUTING_CONTEXT => u32;
        /// Traffic Mode Type.
        traffic_mode_type: parameter::TRAFFIC_MODE_TYPE => TrafficMode;
        /// Network Appearance.
        network_appearance: parameter::NETWORK_APPEARANCE => u32;
        /// The destination point codes, each the begin of a group with the lists behind it.
        all destination_point_codes: parameter::DESTINATION_POINT_CODE => PointCode;
        /// The service indicators, a list for each destination point code.
        all service_indicators: parameter::SERVICE_INDICATORS => List<'a, u8>;
        /// The originating point codes, a list for each destination point code.
        all originating_point_codes: parameter::ORIGINATING_POINT_CODE_LIST => List<'a, PointCode>;
    }
    /// A routing key to build from its parameters.
    #[must_use]
    pub const fn build<'p>(parameters: &'p [(u16, &'p dyn Encode)]) -> Build<'p> {
        Build { layer: Layer::M3ua, parameters }
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
                let missing = |tag| value.error(sigcodec_wire::Kind::Missing).with_detail(tag);
                Ok(Self { $(
                    $field: parameters.typed(parameter::$tag)?.ok_or_else(|| missing(parameter::$tag))?,
                )+ })
            }
        }
        impl Encode for $name {
            fn encode(&self, w: &mut Writer<'_>) {
                let parameters: &[(u16, &dyn Encode)] = &[$((parameter::$tag, &self.$field)),+];
                Build { layer: Layer::M3ua, parameters }.encode(w);
            }
        }
    )+ };
}
results! {
    /// What became of the registration of a routing key, §3.6.2.
    RegistrationResult {
        /// Local-RK-Identifier of the request.
        local_rk_identifier: u32 = LOCAL_RK_IDENTIFIER,
        /// Registration Status.
        registration_status: RegistrationStatus = REGISTRATION_STATUS,
        /// Routing Context; 0 when the registration failed.
        routing_context: u32 = ROUTING_CONTEXT,
    }
    /// What became of a deregistration, §3.6.4.
    DeregistrationResult {
        /// Routing Context of the request.
        routing_context: u32 = ROUTING_CONTEXT,
        /// Deregistration Status.
        deregistration_status: DeregistrationStatus = DEREGISTRATION_STATUS,
    }
}
