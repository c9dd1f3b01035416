//! The vocabulary of ISUP that several protocols share: numbers and the calling party's category (Q.763), causes
//! (Q.850).
//!
//! ```
//! use sigcodec_q763::{Nature, Number};
//!
//! let number = Number::new(&[0x84, 0x13, 0x51, 0x55, 0x01]);
//! assert_eq!((number.nature(), number.is_odd()), (Some(Nature::INTERNATIONAL_NUMBER), true));
//! assert_eq!(number.to_string(), "+15551");
//! ```
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
pub use cause::{Cause, CauseIndicators, CodingStandard, Location};
#[cfg(feature = "ber")]
pub use indicators::Redirection;
pub use number::{
    DigitText, Digits, DigitsEncoding, DigitsKind, GenericDigits, GenericNumber, MAX_TEXT, Nature, Number,
    NumberQualifier, NumberingPlan, Presentation, Screening, write_digits,
};
