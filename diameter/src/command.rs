//! The commands, one file an application, each with its grammar (RFC 6733 §3.2).

use crate::Command;

/// An application: its id, its name, and its commands.
///
/// Where several specifications share an id, each is one of these, the default first: Gy and Ro are applications of
/// RFC 8506.
#[derive(Clone, Copy, Debug)]
pub struct Application {
    /// The id in the header, RFC 6733 §3.
    pub id: u32,
    /// The name, as `"Gx"`.
    pub name: &'static str,
    /// Its commands, in lists.
    pub commands: &'static [&'static [&'static Command]],
}

impl Application {
    /// The request or the answer with a command code.
    #[must_use]
    pub fn command(&self, code: u32, request: bool) -> Option<&'static Command> {
        self.iter().find(|c| c.code == code && c.request == request)
    }
    /// Its commands.
    pub fn iter(&self) -> impl Iterator<Item = &'static Command> + use<> {
        self.commands.iter().flat_map(|list| list.iter().copied())
    }
}

/// Declares the applications in the order of their ids: id, name, file, and the feature that needs it.
macro_rules! applications {
    ($($id:literal, $name:literal: $module:ident $(if $feature:literal)?;)+) => {
        $( $(#[cfg(feature = $feature)])? pub mod $module; )+

        const _: () = {
            use sigcodec_wire::row::{Checked, Row, is_in_order};
            const IDS: &[u32] = &[$($id),+];
            $( const _: <Row<{ is_in_order(IDS, $id) }, crate::index::ApplicationOutOfOrder> as Checked>::Is = $name; )+
        };
        /// The applications that have commands, of the features that are on, by id.
        pub static APPLICATIONS: &[Application] = &[
            $($(#[cfg(feature = $feature)])? Application { id: $id, name: $name, commands: &[$module::ALL] },)+
        ];
    };
}
applications! {
    0, "Diameter base": base;
    0, "VCSG": vcsg if "s6a";
    1, "NASREQ": nasreq if "nasreq";
    1, "Gi/SGi": sgi if "sgi";
    2, "Mobile IPv4": mobile_ipv4 if "mip";
    3, "Diameter base accounting": accounting;
    3, "Rf": rf if "rf";
    4, "RFC 8506": credit_control if "cc";
    4, "Gy": gy if "gy";
    4, "Ro": ro if "ro";
    5, "EAP": eap if "eap";
    5, "N6": n6 if "sgi";
    6, "SIP": sip if "sip";
    6, "SIP (codes of Cx)": sip_cx if "sip";
    7, "MIP6I": mip6i if "mip";
    8, "MIP6A": mip6a if "mip";
    9, "QoS": qos if "qos";
    10, "Capabilities Update": capabilities_update;
    11, "IKE SK": ike_sk if "ietf";
    12, "NAT Control": nat_control if "nat";
    19302, "Ericsson SCAP": ericsson_scap if "vendors";
    16777216, "Cx/Dx": cx if "cx";
    16777217, "Sh": sh if "sh";
    16777220, "Zn": zn if "gba";
    16777221, "Zh": zh if "gba";
    16777222, "Gq": gq if "gq";
    16777222, "Gq'": gq_prime if "gq";
    16777223, "Gmb": gmb if "gmb";
    16777224, "Gx (Release 6)": gx_rel6 if "gx";
    16777226, "MM10": mm10 if "mm10";
    16777231, "e4": e4 if "etsi";
    16777232, "Ericsson Charging-CIP": ericsson_charging_cip if "vendors";
    16777236, "Rx": rx if "rx";
    16777238, "Gx": gx if "gx";
    16777250, "STa": sta if "sta";
    16777250, "SWa": swa if "sta";
    16777250, "SWd": swd if "sta";
    16777251, "S6a/S6d": s6a if "s6a";
    16777252, "S13/S13'": s13 if "s13";
    16777255, "SLg": slg if "slg";
    16777264, "SWm": swm if "swm";
    16777265, "SWx": swx if "swx";
    16777266, "Gxx": gxx if "gxx";
    16777267, "S9": s9 if "s9";
    16777268, "Zpn": zpn if "gba";
    16777272, "S6b": s6b if "s6b";
    16777291, "SLh": slh if "slh";
    16777292, "SGmb": sgmb if "gmb";
    16777302, "Sy": sy if "sy";
    16777303, "Sd": sd if "gxx";
    16777308, "S7a/S7d": s7a if "s6a";
    16777309, "Tsp": tsp if "tsp";
    16777310, "S6m/S6n": s6m if "s6t";
    16777311, "T4": t4 if "t4";
    16777312, "S6c": s6c if "s6c";
    16777313, "SGd": sgd if "sgd";
    16777318, "S15": s15 if "gxx";
    16777319, "S9a": s9a if "s9";
    16777320, "S9a*": s9a_star if "s9";
    16777335, "MB2-C": mb2c if "mb2";
    16777336, "PC4a": pc4a if "pc4";
    16777340, "PC6/PC7": pc6 if "pc6";
    16777342, "Np": np if "np";
    16777345, "S6t": s6t if "s6t";
    16777346, "T6a/T6b": t6a if "t6";
    16777348, "Nt": nt if "nt";
    16777349, "St": st if "gxx";
    16777350, "PC2": pc2 if "pc6";
    16777356, "V6": v6 if "mcx";
    16777358, "Nta": nta if "nt";
}

/// Every command of the features that are on, with the application or profile that it belongs to.
pub fn all() -> impl Iterator<Item = (&'static Application, &'static Command)> {
    APPLICATIONS.iter().flat_map(|a| a.iter().map(move |c| (a, c)))
}

/// The command of a message, as [`Dictionary::command`](crate::Dictionary::command) finds it in
/// [`STANDARD`](crate::STANDARD).
#[must_use]
pub fn find(application: u32, code: u32, request: bool) -> Option<&'static Command> {
    crate::STANDARD.command(application, code, request)
}
