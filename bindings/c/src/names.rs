//! Names of numbers: those that sigdump prints.

use crate::abi::sigcodec_text;
use sigcodec::wire::{Kind, Layer, audit::Flag};

/// The name of a flag; none for a number that no flag has.
#[unsafe(no_mangle)]
pub extern "C" fn sigcodec_flag_name(flag: u8) -> sigcodec_text {
    Flag::ALL.get(usize::from(flag)).map_or(sigcodec_text::NONE, |flag| sigcodec_text::of(flag.name()))
}

/// The name of what is wrong; none for a number that no kind has.
#[unsafe(no_mangle)]
pub extern "C" fn sigcodec_kind_name(kind: u8) -> sigcodec_text {
    Kind::ALL.get(usize::from(kind)).map_or(sigcodec_text::NONE, |kind| sigcodec_text::of(kind.name()))
}

/// The layers that errors and flags have, by their numbers.
const LAYERS: [Layer; 23] = [
    Layer::Wire,
    Layer::Sctp,
    Layer::Mtp3,
    Layer::M2pa,
    Layer::M2ua,
    Layer::M3ua,
    Layer::Sua,
    Layer::Sccp,
    Layer::Isup,
    Layer::Tcap,
    Layer::Map,
    Layer::Cap,
    Layer::Inap,
    Layer::Bssap,
    Layer::Dtap,
    Layer::Sgsap,
    Layer::Ranap,
    Layer::Rua,
    Layer::Hnbap,
    Layer::Sabp,
    Layer::PcapAp,
    Layer::Sms,
    Layer::Diameter,
];

/// The name of a layer that errors and flags name, such as `tcap`; none for a number that no layer has.
#[unsafe(no_mangle)]
pub extern "C" fn sigcodec_layer_name(layer: u8) -> sigcodec_text {
    LAYERS
        .iter()
        .find(|known| **known as u8 == layer)
        .map_or(sigcodec_text::NONE, |known| sigcodec_text::of(known.name()))
}

/// The version of the library, to be compared with `SIGCODEC_VERSION` of the header: numbers of flags and kinds are those of
/// one version.
#[unsafe(no_mangle)]
pub extern "C" fn sigcodec_version() -> sigcodec_text {
    sigcodec_text::of(env!("CARGO_PKG_VERSION"))
}
