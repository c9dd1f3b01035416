//! What the nodes of the network are in a dialogue, TS 29.078 §4. All have the subsystem number of CAP, TS 23.003 §8.

use sigcodec_rose::Role;

/// The subsystem number of CAP.
pub const SSN: u8 = 146;

/// Service control function.
pub const GSM_SCF: Role = Role::new("gsmSCF", SSN);
/// Service switching function of calls.
pub const GSM_SSF: Role = Role::new("gsmSSF", SSN);
/// Specialised resource function.
pub const GSM_SRF: Role = Role::new("gsmSRF", SSN);
/// Service switching function of packet sessions.
pub const GPRS_SSF: Role = Role::new("gprsSSF", SSN);
/// Service switching function of short messages.
pub const SMS_SSF: Role = Role::new("smsSSF", SSN);

/// Every role.
pub const ALL: [Role; 5] = [GSM_SCF, GSM_SSF, GSM_SRF, GPRS_SSF, SMS_SSF];
