#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(any(feature = "std", feature = "arbitrary"))]
extern crate std;

#[cfg(feature = "ber")]
mod bearer;
mod category;
mod cause;
#[cfg(feature = "ber")]
mod indicators;
#[cfg(feature = "ber")]
mod meaning;
mod number;

#[cfg(feature = "ber")]
pub use bearer::{TeleserviceInformation, UserServiceInformation};
pub use category::Category;
pub use cause::{
    AnsiCause, AnsiCauseIndicators, AnsiCodingStandard, Cause, CauseIndicators, CodingStandard, Location,
};
#[cfg(feature = "ber")]
pub use indicators::Redirection;
pub use number::{
    CalledNumber, CallingNumber, ChargeNature, ChargeNumber, DigitText, Digits, DigitsEncoding, DigitsKind,
    GenericDigits, GenericNumber, MAX_TEXT, Nature, Number, NumberQualifier, NumberingPlan, Presentation,
    RedirectingNumber, Screening, before_stop, write_digits,
};
