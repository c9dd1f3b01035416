#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(
    not(all(
        feature = "m3ua",
        feature = "sua",
        feature = "mtp3",
        feature = "m2pa",
        feature = "m2ua",
        feature = "sccp",
        feature = "isup",
        feature = "bssap",
        feature = "dtap",
        feature = "sgsap",
        feature = "ranap",
        feature = "rua",
        feature = "hnbap",
        feature = "sabp",
        feature = "pcap-ap",
        feature = "tcap",
        feature = "map",
        feature = "cap",
        feature = "inap",
        feature = "sms",
        feature = "diameter"
    )),
    allow(
        unused_imports,
        unused_variables,
        unused_mut,
        unreachable_code,
        dead_code,
        reason = "rows of other features need it"
    )
)]

#[cfg(doctest)]
#[doc = include_str!("../docs/GUIDE.md")]
pub mod guide {}

pub use sigcodec_gsm as gsm;
#[cfg(any(feature = "bssap", feature = "dtap", feature = "sgsap"))]
pub use sigcodec_ie as ie;
#[cfg(any(
    feature = "ranap",
    feature = "rua",
    feature = "hnbap",
    feature = "sabp",
    feature = "pcap-ap"
))]
pub use sigcodec_per as per;
pub use sigcodec_q763 as q763;
#[cfg(feature = "map")]
pub use sigcodec_rose as rose;
#[cfg(any(feature = "m3ua", feature = "sua", feature = "m2pa", feature = "m2ua"))]
pub use sigcodec_sigtran as sigtran;
pub use sigcodec_wire as wire;

#[cfg(feature = "bssap")]
pub use sigcodec_bssap as bssap;
#[cfg(feature = "cap")]
pub use sigcodec_cap as cap;
#[cfg(feature = "diameter")]
pub use sigcodec_diameter as diameter;
#[cfg(feature = "dtap")]
pub use sigcodec_dtap as dtap;
#[cfg(feature = "hnbap")]
pub use sigcodec_hnbap as hnbap;
#[cfg(feature = "inap")]
pub use sigcodec_inap as inap;
#[cfg(feature = "isup")]
pub use sigcodec_isup as isup;
#[cfg(feature = "m2pa")]
pub use sigcodec_m2pa as m2pa;
#[cfg(feature = "m2ua")]
pub use sigcodec_m2ua as m2ua;
#[cfg(feature = "m3ua")]
pub use sigcodec_m3ua as m3ua;
#[cfg(feature = "map")]
pub use sigcodec_map as map;
#[cfg(feature = "mtp3")]
pub use sigcodec_mtp3 as mtp3;
#[cfg(feature = "pcap-ap")]
pub use sigcodec_pcap_ap as pcap_ap;
#[cfg(feature = "ranap")]
pub use sigcodec_ranap as ranap;
#[cfg(feature = "rua")]
pub use sigcodec_rua as rua;
#[cfg(feature = "sabp")]
pub use sigcodec_sabp as sabp;
#[cfg(feature = "sccp")]
pub use sigcodec_sccp as sccp;
#[cfg(feature = "sgsap")]
pub use sigcodec_sgsap as sgsap;
#[cfg(feature = "sms")]
pub use sigcodec_sms as sms;
#[cfg(feature = "sua")]
pub use sigcodec_sua as sua;
#[cfg(feature = "tcap")]
pub use sigcodec_tcap as tcap;

pub mod ber {
    //! BER: all of [`sigcodec_ber`]. `#[derive(Ber)]` by this path needs no other dependency than this crate.
    #[cfg(feature = "derive")]
    pub use sigcodec_ber::private::BerOfFacade as Ber;
    pub use sigcodec_ber::*;
}

#[cfg(feature = "isup")]
pub mod call;
pub mod collect;
#[cfg(all(feature = "m3ua", feature = "sccp", feature = "tcap", feature = "map"))]
pub mod compose;
#[cfg(feature = "sccp")]
pub mod connection;
#[cfg(feature = "tcap")]
pub mod dialogue;
pub mod dissect;
#[cfg(any(feature = "tcap", feature = "diameter", feature = "sccp"))]
mod fnv;
pub mod inspect;
pub mod layers;
#[cfg(all(feature = "m3ua", feature = "sccp", feature = "tcap"))]
pub mod refuse;
#[cfg(feature = "diameter")]
pub mod requests;
pub mod screen;
pub mod stack;

#[cfg(all(feature = "sms", any(feature = "map", feature = "diameter")))]
pub mod short_message;
