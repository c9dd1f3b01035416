//! Parameters that are one number with a name, Q.763 §3.

use sigcodec_wire::codes;

codes! {
    /// Transmission medium requirement.
    pub struct TransmissionMedium(pub u8) {
        0 => "speech",
        2 => "64KbitUnrestricted",
        3 => "audio3100Hz",
        4 => "alternateSpeechOr64KbitUnrestricted",
        5 => "alternate64KbitUnrestrictedOrSpeech",
        6 => "64KbitPreferred",
        7 => "2x64KbitUnrestricted",
        8 => "384KbitUnrestricted",
        9 => "1536KbitUnrestricted",
        10 => "1920KbitUnrestricted",
        16 => "3x64KbitUnrestricted",
        17 => "4x64KbitUnrestricted",
        18 => "5x64KbitUnrestricted",
        20 => "7x64KbitUnrestricted",
        21 => "8x64KbitUnrestricted",
        22 => "9x64KbitUnrestricted",
        23 => "10x64KbitUnrestricted",
        24 => "11x64KbitUnrestricted",
        25 => "12x64KbitUnrestricted",
        26 => "13x64KbitUnrestricted",
        27 => "14x64KbitUnrestricted",
        28 => "15x64KbitUnrestricted",
        29 => "16x64KbitUnrestricted",
        30 => "17x64KbitUnrestricted",
        31 => "18x64KbitUnrestricted",
        32 => "19x64KbitUnrestricted",
        33 => "20x64KbitUnrestricted",
        34 => "21x64KbitUnrestricted",
        35 => "22x64KbitUnrestricted",
        36 => "23x64KbitUnrestricted",
        38 => "25x64KbitUnrestricted",
        39 => "26x64KbitUnrestricted",
        40 => "27x64KbitUnrestricted",
        41 => "28x64KbitUnrestricted",
        42 => "29x64KbitUnrestricted",
    }
    /// What pivot routing forward information tells.
    pub struct PivotForward(pub u8) {
        0 => "notUsed",
        1 => "returnToInvokingExchangePossible",
        2 => "returnToInvokingExchangeCallIdentifier",
        3 => "performingPivotIndicator",
        4 => "invokingPivotReason",
    }
    /// What pivot routing backward information tells.
    pub struct PivotBackward(pub u8) {
        0 => "notUsed",
        1 => "returnToInvokingExchangeDuration",
        2 => "returnToInvokingExchangeCallIdentifier",
        3 => "invokingPivotReason",
    }
    /// What redirect forward information tells.
    pub struct RedirectForward(pub u8) {
        0 => "notUsed",
        1 => "returnToInvokingExchangePossible",
        2 => "returnToInvokingExchangeCallIdentifier",
        3 => "performingRedirectIndicator",
        4 => "invokingRedirectReason",
    }
    /// What redirect backward information tells.
    pub struct RedirectBackward(pub u8) {
        0 => "notUsed",
        1 => "returnToInvokingExchangePossible",
        2 => "returnToInvokingExchangeCallIdentifier",
        3 => "invokingRedirectReason",
    }
    /// Facility indicator.
    pub struct Facility(pub u8) {
        2 => "userToUserService",
    }
    /// Automatic congestion level.
    pub struct CongestionLevel(pub u8) {
        1 => "level1Exceeded",
        2 => "level2Exceeded",
    }
    /// Service activation: a feature code.
    pub struct Feature(pub u8) {
        1 => "callTransfer",
        255 => "extension",
    }
    /// What a circuit validation test found, T1.113.
    pub struct Validation(pub u8) {
        0 => "failed",
        1 => "successful",
    }
}
