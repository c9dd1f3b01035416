//! What tools show of a message: JSON, a tree, a line.

use crate::{
    abi::{octets, room, sigcodec_status, text},
    start,
};
use core::ffi::c_char;
use sigcodec::dissect::Start;
use sigcodec_render::{Audited, Dissected, Json, Line, Tree};

/// Reads the parameters that all three have, and writes the text that `shown` makes.
///
/// # Safety
/// As [`sigcodec_json`] says of each pointer.
unsafe fn show(
    layer: *const c_char,
    network: u32,
    message: (*const u8, usize),
    out: (*mut c_char, usize),
    shown: impl FnOnce(&Dissected<'_>, &Audited) -> Vec<u8>,
) -> Result<isize, sigcodec_status> {
    // SAFETY: the caller says so.
    let (layer, octets, out) =
        unsafe { (text(layer)?, octets(message.0, message.1)?, room(out.0.cast::<u8>(), out.1)?) };
    let start = Start::parse(layer).map_err(|_| sigcodec_status::Layer)?;
    let message = Dissected::new(start, octets, start::network(network)?);
    let text = shown(&message, &Audited::of(&message));
    if let Some((to, rest)) = out.split_at_mut_checked(text.len()) {
        if let Some(end) = rest.first_mut() {
            to.copy_from_slice(&text);
            *end = 0;
        }
    }
    isize::try_from(text.len()).map_err(|_| sigcodec_status::Length)
}

/// Writes a message as one line of JSON, as `sigdump --format json` shows it.
///
/// `layer` names what the octets begin with, as `--layer` of sigdump does: `m3ua`, `diameter`, `sms-mt`,
/// `map-arg:sendRoutingInfoForSM@3`; text with a zero behind it, and not null. `network` is one of `sigcodec_network`.
/// `octets` has `len` octets and may be null if `len` is 0. `out` has room for `room` characters and may be null if `room` is
/// 0. Memory is allocated for the time of the call.
///
/// Returns the length of the text without the zero behind it. Text and zero are in `out` if it has room for both; otherwise
/// `out` is as it was. Below 0 it is a `sigcodec_status`. What cannot be decoded is told in the text.
///
/// # Safety
/// As it says of each pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigcodec_json(
    layer: *const c_char,
    network: u32,
    octets: *const u8,
    len: usize,
    out: *mut c_char,
    room: usize,
) -> isize {
    let shown = |message: &Dissected<'_>, odd: &Audited| {
        let mut json = Json::default();
        json.object();
        json.message(message, odd);
        json.finish().0.to_vec()
    };
    // SAFETY: the caller says so.
    unsafe { show(layer, network, (octets, len), (out, room), shown) }.unwrap_or_else(sigcodec_status::length)
}

/// Writes a message as a tree for people, a field a line, as `sigdump --format tree` shows it; the rest is as with
/// `sigcodec_json`.
///
/// # Safety
/// As it says of each pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigcodec_tree(
    layer: *const c_char,
    network: u32,
    octets: *const u8,
    len: usize,
    out: *mut c_char,
    room: usize,
) -> isize {
    let shown = |message: &Dissected<'_>, odd: &Audited| {
        let mut tree = Tree::default();
        tree.message(message, odd);
        tree.out.into_bytes()
    };
    // SAFETY: the caller says so.
    unsafe { show(layer, network, (octets, len), (out, room), shown) }.unwrap_or_else(sigcodec_status::length)
}

/// Writes a message as one line for people, as `sigdump` shows it; the rest is as with `sigcodec_json`.
///
/// # Safety
/// As it says of each pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigcodec_line(
    layer: *const c_char,
    network: u32,
    octets: *const u8,
    len: usize,
    out: *mut c_char,
    room: usize,
) -> isize {
    let shown = |message: &Dissected<'_>, odd: &Audited| {
        let mut line = Line::default();
        line.message(message, odd);
        line.text().as_bytes().to_vec()
    };
    // SAFETY: the caller says so.
    unsafe { show(layer, network, (octets, len), (out, room), shown) }.unwrap_or_else(sigcodec_status::length)
}
