#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

pub use sigcodec_wire as wire;

#[cfg(feature = "diameter")]
pub use sigcodec_diameter as diameter;
#[cfg(feature = "m2pa")]
pub use sigcodec_m2pa as m2pa;
#[cfg(feature = "m3ua")]
pub use sigcodec_m3ua as m3ua;
#[cfg(feature = "map")]
pub use sigcodec_map as map;
#[cfg(feature = "mtp3")]
pub use sigcodec_mtp3 as mtp3;
#[cfg(feature = "sccp")]
pub use sigcodec_sccp as sccp;
#[cfg(feature = "sms")]
pub use sigcodec_sms as sms;
#[cfg(feature = "sua")]
pub use sigcodec_sua as sua;
#[cfg(feature = "tcap")]
pub use sigcodec_tcap as tcap;

pub mod screen;
#[cfg(all(feature = "m3ua", feature = "sccp", feature = "tcap", feature = "map"))]
pub mod stack;

#[cfg(all(feature = "sms", any(feature = "map", feature = "diameter")))]
pub mod short_message;
