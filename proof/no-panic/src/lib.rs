//! Entry points whose panic handler refers to a symbol that does not exist.
#![no_std]

use core::{panic::PanicInfo, slice};
use sigcodec_proof::{
    each_layer,
    surface::{self, Tally},
};

unsafe extern "C" {
    /// Defined nowhere: a program that can panic does not link.
    safe fn a_panic_can_be_reached() -> !;
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    a_panic_can_be_reached()
}

/// Unwinding tables of `core` name it; nothing unwinds here.
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}

macro_rules! entries {
    ($($name:ident)+) => { $(
        /// # Safety
        /// Both pointers are valid for their lengths, and nothing else writes there.
        #[unsafe(no_mangle)]
        unsafe extern "C" fn $name(octets: *const u8, length: usize, buf: *mut u8, room: usize) -> usize {
            // SAFETY: what the caller promises.
            let (octets, buf) = unsafe { (slice::from_raw_parts(octets, length), slice::from_raw_parts_mut(buf, room)) };
            let mut tally = Tally { shows: true, ..Tally::default() };
            surface::$name(octets, buf, &mut tally);
            tally.work()
        }
    )+ };
}
each_layer!(entries);
