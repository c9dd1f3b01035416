//! The values of parameters that are more than a number or a list.

use crate::parameter::{
    self, DESTINATION_POINT_CODE, DeregistrationStatus, LOCAL_RK_IDENTIFIER, Mtp3User, NETWORK_APPEARANCE,
    ORIGINATING_POINT_CODE_LIST, ROUTING_CONTEXT, RegistrationStatus, SERVICE_INDICATORS, TRAFFIC_MODE_TYPE,
    UnavailabilityCause,
};
use sigcodec_sigtran::{Format, Item, ParameterValue, sigtran_holders, sigtran_results, sigtran_types};
use sigcodec_wire::{Encode, Reader, Result, Writer};

/// Why an MTP3 user is not there, and which, §3.4.5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UserCause {
    /// An [`UnavailabilityCause`].
    pub cause: u16,
    /// An [`Mtp3User`].
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
sigtran_types! {
    UserCause = Format::Pair("cause", UnavailabilityCause::NAMES, "user", Mtp3User::NAMES);
}

/// An octet each.
impl Item for Mtp3User {
    const SIZE: usize = 1;
    const LIST: Format = Format::OctetNumbers(Self::NAMES);
    fn take(r: &mut Reader<'_>) -> Result<Self> {
        r.u8().map(|n| Self(u32::from(n)))
    }
}
impl Encode for Mtp3User {
    fn encode(&self, w: &mut Writer<'_>) {
        w.u8(u8::try_from(self.0).unwrap_or(u8::MAX));
    }
}

sigtran_holders! { M3ua
    /// A routing key, §3.6.1: parameters inside a parameter. Each destination point code begins a group, with its
    /// lists behind it.
    RoutingKey {
        {LOCAL_RK_IDENTIFIER} [ROUTING_CONTEXT] [TRAFFIC_MODE_TYPE] *{DESTINATION_POINT_CODE}
        [NETWORK_APPEARANCE] *[SERVICE_INDICATORS] *[ORIGINATING_POINT_CODE_LIST]
    }
}
sigtran_results! { M3ua
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
