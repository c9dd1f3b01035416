//! The calling party's category, Q.763 §3.11.

use sigcodec_wire::codes;

codes! {
    /// Calling party's category, Q.763 §3.11.
    pub struct Category(pub u8) {
        UNKNOWN = 0x00 => "unknown",
        FRENCH = 0x01 => "operatorFrench",
        ENGLISH = 0x02 => "operatorEnglish",
        GERMAN = 0x03 => "operatorGerman",
        RUSSIAN = 0x04 => "operatorRussian",
        SPANISH = 0x05 => "operatorSpanish",
        ORDINARY = 0x0a => "ordinarySubscriber",
        PRIORITY = 0x0b => "prioritySubscriber",
        DATA = 0x0c => "dataCall",
        TEST = 0x0d => "testCall",
        IEPS = 0x0e => "iepsCall",
        PAYPHONE = 0x0f => "payphone",
        MOBILE_HOME = 0x10 => "mobileInHomePLMN",
        MOBILE_VISITED = 0x11 => "mobileInVisitedPLMN",
    }
}
