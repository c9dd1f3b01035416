//! What the nodes of the network are in a dialogue, TS 29.002 §17.3.2.

use sigcodec_rose::Role;

/// Home location register.
pub const HLR: Role = Role::new("HLR", 6);
/// Visitor location register.
pub const VLR: Role = Role::new("VLR", 7);
/// Mobile switching centre: visited, gateway, or the gateway of short messages.
pub const MSC: Role = Role::new("MSC", 8);
/// Equipment identity register.
pub const EIR: Role = Role::new("EIR", 9);
/// Serving GPRS support node.
pub const SGSN: Role = Role::new("SGSN", 149);
/// Gateway GPRS support node.
pub const GGSN: Role = Role::new("GGSN", 150);
/// Gateway mobile location centre.
pub const GMLC: Role = Role::new("GMLC", 145);
/// GSM service control function.
pub const GSM_SCF: Role = Role::new("gsmSCF", 147);
/// Number portability location register.
pub const NPLR: Role = Role::without_ssn("NPLR");
/// CSG subscriber server.
pub const CSS: Role = Role::new("CSS", 248);

/// Every role.
pub const ALL: [Role; 10] = [HLR, VLR, MSC, EIR, SGSN, GGSN, GMLC, GSM_SCF, NPLR, CSS];

/// The role whose subsystem number it is.
#[must_use]
pub fn of_ssn(ssn: u8) -> Option<Role> {
    ALL.into_iter().find(|r| r.ssn == Some(ssn))
}
