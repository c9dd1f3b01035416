//! The call that a firewall makes of every message.

use crate::{
    abi::{octets, sigcodec_status},
    asked::{self, sigcodec_asked},
    found::{self, sigcodec_inspection},
    start,
};
use sigcodec::{inspect::Inspection, stack::Frame};

/// Inspects a message: who it is about, what is odd, what is violated and what could not be read; and, if `asked` is not
/// null, what is asked, in which dialogue and between whom. Nothing is allocated and nothing is kept; calls from several
/// threads do not know of each other.
///
/// `layer` is one of `sigcodec_layer`, `network` one of `sigcodec_network`. `octets` has `len` octets; it may be null if
/// `len` is 0. They are only read. `found` may not be null; `asked` may be. Both are written, and need not be set before;
/// what they borrow stands in `octets`, which has to stay unchanged for as long as that is looked at.
///
/// Returns `SIGCODEC_STATUS_OK`, whatever the octets are; `…_NULL`, `…_LENGTH`, `…_LAYER` or `…_NETWORK` if a parameter is
/// wrong, and then nothing is written.
///
/// # Safety
/// As it says of each pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigcodec_inspect(
    layer: u32,
    network: u32,
    octets: *const u8,
    len: usize,
    found: *mut sigcodec_inspection,
    asked: *mut sigcodec_asked,
) -> sigcodec_status {
    if found.is_null() {
        return sigcodec_status::Null;
    }
    // SAFETY: the caller says so.
    let octets = match unsafe { self::octets(octets, len) } {
        Ok(octets) => octets,
        Err(status) => return status,
    };
    let (by, network) = match start::selected(layer, network) {
        Ok(selected) => selected,
        Err(status) => return status,
    };
    // Made where it stays: inside a result it would be copied whole.
    let frame = Frame::enter(by, octets, network);
    let inspection = Inspection::of(&frame);
    // SAFETY: `found` is not null; the caller says the rest of both.
    unsafe {
        found::write(octets, &inspection, found);
        if !asked.is_null() {
            asked::write(octets, &frame, asked);
        }
    }
    sigcodec_status::Ok
}
