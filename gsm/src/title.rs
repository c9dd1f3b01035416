//! What the digits of a global title are, Q.713 §3.4.2.3, as SCCP and SUA (RFC 3868 §3.10.2.3) have it.

use sigcodec_wire::codes;

codes! {
    /// Nature of address, Q.713 §3.4.2.3.1.
    pub struct Nature(pub u8) {
        UNKNOWN = 0 => "unknown",
        SUBSCRIBER_NUMBER = 1 => "subscriberNumber",
        RESERVED_FOR_NATIONAL_USE = 2 => "reservedForNationalUse",
        NATIONAL_SIGNIFICANT_NUMBER = 3 => "nationalSignificantNumber",
        INTERNATIONAL_NUMBER = 4 => "internationalNumber",
    }
    /// Numbering plan, Q.713 §3.4.2.3.3.
    pub struct NumberingPlan(pub u8) {
        UNKNOWN = 0 => "unknown",
        ISDN_TELEPHONY = 1 => "isdnTelephony",
        GENERIC = 2 => "generic",
        DATA = 3 => "data",
        TELEX = 4 => "telex",
        MARITIME_MOBILE = 5 => "maritimeMobile",
        LAND_MOBILE = 6 => "landMobile",
        ISDN_MOBILE = 7 => "isdnMobile",
        PRIVATE_NETWORK = 14 => "privateNetwork",
    }
}
