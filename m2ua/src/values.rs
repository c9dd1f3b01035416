//! The values of parameters that hold parameters.

use crate::parameter::{
    DEREGISTRATION_STATUS, INTERFACE, INTERFACE_TEXT, LOCAL_LK_IDENTIFIER, REGISTRATION_STATUS,
    SDL_IDENTIFIER, SDT_IDENTIFIER,
};
use sigcodec_sigtran::sigtran_holders;

sigtran_holders! { M2ua
    /// A link key, §3.3.4.1: which link is to be registered.
    LinkKey { {LOCAL_LK_IDENTIFIER} {SDT_IDENTIFIER} {SDL_IDENTIFIER} }
    /// What became of the registration of a link key, §3.3.4.2. The interface is 0 when it failed.
    RegistrationResult { {LOCAL_LK_IDENTIFIER} {REGISTRATION_STATUS} [INTERFACE] [INTERFACE_TEXT] }
    /// What became of a deregistration, §3.3.4.4.
    DeregistrationResult { [INTERFACE] [INTERFACE_TEXT] {DEREGISTRATION_STATUS} }
}
