//! The documents that define operations and errors.

use sigcodec_rose::Edition;
use sigcodec_wire::Layer;

/// GSM 09.78: versions 1 and 2.
pub static PHASE2: Edition = Edition::new("GSM 09.78", Layer::Cap).of_versions(0, 2).apart("cap");
/// TS 29.078 of release 99: version 3.
pub static PHASE3: Edition = Edition::new("TS 29.078 R99", Layer::Cap).of_versions(3, 3).apart("cap");
/// TS 29.078: version 4, and what versions before it have in the same form.
pub static CURRENT: Edition = Edition::new("TS 29.078", Layer::Cap).of_versions(4, u8::MAX).apart("cap");
