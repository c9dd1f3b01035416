//! What the nodes of the network are in a dialogue, Q.1211. Which subsystem numbers they have the network says.

use sigcodec_rose::Role;

/// Service control function.
pub const SCF: Role = Role::without_ssn("SCF");
/// Service switching function.
pub const SSF: Role = Role::without_ssn("SSF");
/// Specialised resource function.
pub const SRF: Role = Role::without_ssn("SRF");
/// Service data function.
pub const SDF: Role = Role::without_ssn("SDF");
/// Function of services without a call.
pub const CUSF: Role = Role::without_ssn("CUSF");

/// Every role.
pub const ALL: [Role; 5] = [SCF, SSF, SRF, SDF, CUSF];
