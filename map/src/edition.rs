//! The documents that define operations and errors.

use sigcodec_rose::Edition;
use sigcodec_wire::Layer;

/// GSM 09.02 of phase 2: versions 1 and 2.
pub static PHASE2: Edition = Edition::new("GSM 09.02", Layer::Map).of_versions(0, 2);
/// TS 29.002: version 3 and later, and what came into version 2 with it.
pub static CURRENT: Edition = Edition::new("TS 29.002", Layer::Map).of_versions(3, u8::MAX);
/// TS 24.080: between mobile station and network; no application context lists it.
pub static RADIO: Edition = Edition::new("TS 24.080", Layer::Map);
