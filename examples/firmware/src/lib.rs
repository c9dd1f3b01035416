//! The IMSI of an M3UA message, for C: no `std`, no allocator, no state.
#![no_std]

use sigcodec::{
    inspect::{Inspection, State},
    stack::Frame,
};

/// Room for an IMSI of 15 digits and a zero.
const ROOM: usize = 16;

/// Writes the IMSI that a message is about into `imsi`, 16 characters, with a zero behind it.
///
/// Returns how many digits it has; 0 if there is none, -1 if one may be there and cannot be read, -2 if there are several.
///
/// # Safety
/// `octets` points to `len` octets that can be read, `imsi` to 16 that can be written; neither is kept.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigcodec_imsi(octets: *const u8, len: usize, imsi: *mut u8) -> i32 {
    // SAFETY: the caller says so.
    let (octets, imsi) = unsafe { (core::slice::from_raw_parts(octets, len), core::slice::from_raw_parts_mut(imsi, ROOM)) };
    imsi.fill(0);
    match Inspection::of(&Frame::from_m3ua(octets)).imsi {
        State::Absent => 0,
        State::One(number) => {
            let digits = number.halves().map(|half| half.wrapping_add(b'0'));
            let written = imsi.iter_mut().take(ROOM - 1).zip(digits).map(|(to, digit)| *to = digit).count();
            i32::try_from(written).unwrap_or(-1)
        }
        State::Several(_) => -2,
        _ => -1,
    }
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}
