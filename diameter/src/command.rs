//! The commands, one file an application, each with its grammar (RFC 6733 §3.2).

use crate::Command;

pub mod accounting;
pub mod base;
pub mod capabilities_update;
pub mod credit_control;
pub mod cx;
pub mod e4;
pub mod eap;
pub mod ericsson_charging_cip;
pub mod ericsson_scap;
pub mod gmb;
pub mod gq;
pub mod gx;
pub mod gx_rel6;
pub mod gxx;
pub mod mb2c;
pub mod mip6a;
pub mod mip6i;
pub mod mm10;
pub mod mobile_ipv4;
pub mod nasreq;
pub mod np;
pub mod nt;
pub mod nta;
pub mod pc2;
pub mod pc4a;
pub mod pc6;
pub mod qos;
pub mod rx;
pub mod s13;
pub mod s15;
pub mod s6a;
pub mod s6b;
pub mod s6c;
pub mod s6m;
pub mod s6t;
pub mod s7a;
pub mod s9;
pub mod s9a;
pub mod s9a_star;
pub mod sd;
pub mod sgd;
pub mod sgmb;
pub mod sh;
pub mod sip;
pub mod slg;
pub mod slh;
pub mod st;
pub mod sta;
pub mod swm;
pub mod swx;
pub mod sy;
pub mod t4;
pub mod t6a;
pub mod tsp;
pub mod zn;

/// The commands of each application, by application id.
pub static APPLICATIONS: &[(u32, &[&Command])] = &[
    (0, base::ALL),
    (1, nasreq::ALL),
    (2, mobile_ipv4::ALL),
    (3, accounting::ALL),
    (4, credit_control::ALL),
    (5, eap::ALL),
    (6, sip::ALL),
    (7, mip6i::ALL),
    (8, mip6a::ALL),
    (9, qos::ALL),
    (10, capabilities_update::ALL),
    (19302, ericsson_scap::ALL),
    (16777216, cx::ALL),
    (16777217, sh::ALL),
    (16777220, zn::ALL),
    (16777222, gq::ALL),
    (16777223, gmb::ALL),
    (16777224, gx_rel6::ALL),
    (16777226, mm10::ALL),
    (16777231, e4::ALL),
    (16777232, ericsson_charging_cip::ALL),
    (16777236, rx::ALL),
    (16777238, gx::ALL),
    (16777250, sta::ALL),
    (16777251, s6a::ALL),
    (16777252, s13::ALL),
    (16777255, slg::ALL),
    (16777264, swm::ALL),
    (16777265, swx::ALL),
    (16777266, gxx::ALL),
    (16777267, s9::ALL),
    (16777272, s6b::ALL),
    (16777291, slh::ALL),
    (16777292, sgmb::ALL),
    (16777302, sy::ALL),
    (16777303, sd::ALL),
    (16777308, s7a::ALL),
    (16777309, tsp::ALL),
    (16777310, s6m::ALL),
    (16777311, t4::ALL),
    (16777312, s6c::ALL),
    (16777313, sgd::ALL),
    (16777318, s15::ALL),
    (16777319, s9a::ALL),
    (16777320, s9a_star::ALL),
    (16777335, mb2c::ALL),
    (16777336, pc4a::ALL),
    (16777340, pc6::ALL),
    (16777342, np::ALL),
    (16777345, s6t::ALL),
    (16777346, t6a::ALL),
    (16777348, nt::ALL),
    (16777349, st::ALL),
    (16777350, pc2::ALL),
    (16777358, nta::ALL),
];

/// The command of a message. An application that has no grammar of its own for a command of the base protocol
/// inherits that of RFC 6733.
#[must_use]
pub fn find(application: u32, code: u32, request: bool) -> Option<&'static Command> {
    let of = |application: u32| {
        let at = APPLICATIONS.binary_search_by_key(&application, |(id, _)| *id).ok()?;
        let (_, commands) = APPLICATIONS.get(at)?;
        commands.iter().copied().find(|c| c.code == code && c.request == request)
    };
    let inherited = || match code {
        258 | 271 | 274 | 275 if crate::names::application(application).is_some() => of(0),
        _ => None,
    };
    of(application).or_else(inherited)
}
