//! What goes over the border: octets, text, errors, and what a call returns.

use core::ffi::c_char;
use sigcodec::wire::{Encode, Error, Kind, Writer};

/// What a call returns below zero.
#[repr(i32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum sigcodec_status {
    /// It was done.
    Ok = 0,
    /// A pointer is null that may not be.
    Null = -1,
    /// A length is more than half of all memory.
    Length = -2,
    /// There is no layer of this number or name, or the library was built without it.
    Layer = -3,
    /// There is no network of this number.
    Network = -4,
    /// Text is not UTF-8.
    Text = -5,
    /// A number or a combination of numbers that the call does not take.
    Value = -6,
    /// The message is one that nobody answers, or does not say whom an answer goes to.
    NotAnswered = -7,
    /// What is given cannot be encoded; `error` says why.
    Encode = -8,
}

impl sigcodec_status {
    /// As the result of a call that returns a length.
    pub(crate) const fn length(self) -> isize {
        self as isize
    }
}

/// Octets inside those that the caller gave, which have to stay as long as they are looked at. Not there: `at` is null and
/// `len` 0.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sigcodec_octets {
    /// The first of them, or null.
    pub at: *const u8,
    /// How many there are.
    pub len: usize,
}

impl sigcodec_octets {
    /// None.
    pub(crate) const NONE: Self = Self { at: core::ptr::null(), len: 0 };

    pub(crate) const fn of(octets: &[u8]) -> Self {
        Self { at: octets.as_ptr(), len: octets.len() }
    }
    pub(crate) fn of_option(octets: Option<&[u8]>) -> Self {
        octets.map_or(Self::NONE, Self::of)
    }
}

/// Text of the library, which stays for ever: ASCII, without a zero at its end. Not there: `at` is null and `len` 0.
/// `printf("%.*s", (int)text.len, text.at)`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sigcodec_text {
    /// The first character, or null.
    pub at: *const c_char,
    /// How many there are.
    pub len: usize,
}

impl sigcodec_text {
    /// None.
    pub(crate) const NONE: Self = Self { at: core::ptr::null(), len: 0 };

    pub(crate) const fn of(text: &'static str) -> Self {
        Self { at: text.as_ptr().cast(), len: text.len() }
    }
}

/// Where, what and in which layer something is wrong.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct sigcodec_error {
    /// Octets from the start of the message. Of an encoder: from the end of what was written so far.
    pub at: u32,
    /// A number that says more, such as a tag; 0 where the kind has none.
    pub detail: u16,
    /// What: one of `sigcodec_kind`.
    pub kind: u8,
    /// The number of the layer that `sigcodec_layer_name` takes.
    pub layer: u8,
}

impl sigcodec_error {
    pub(crate) const fn of(error: Error) -> Self {
        Self { at: error.at(), detail: error.detail(), kind: error.kind() as u8, layer: error.layer() as u8 }
    }
}

/// Octets that a caller gives.
///
/// # Safety
/// Those that are there can be read for `'a`.
pub(crate) unsafe fn octets<'a>(at: *const u8, len: usize) -> Result<&'a [u8], sigcodec_status> {
    match (at.is_null(), len) {
        (_, 0) => Ok(&[]),
        (true, _) => Err(sigcodec_status::Null),
        (false, _) if isize::try_from(len).is_err() => Err(sigcodec_status::Length),
        // SAFETY: not null, no longer than a slice may be; the caller says the rest.
        (false, _) => Ok(unsafe { core::slice::from_raw_parts(at, len) }),
    }
}

/// Room that a caller gives; a null pointer is no room.
///
/// # Safety
/// What is there can be written for `'a`, and nothing else looks at it.
pub(crate) unsafe fn room<'a>(at: *mut u8, len: usize) -> Result<&'a mut [u8], sigcodec_status> {
    match (at.is_null(), len) {
        (_, 0) => Ok(&mut []),
        (true, _) => Err(sigcodec_status::Null),
        (false, _) if isize::try_from(len).is_err() => Err(sigcodec_status::Length),
        // SAFETY: not null, no longer than a slice may be; the caller says the rest.
        (false, _) => Ok(unsafe { core::slice::from_raw_parts_mut(at, len) }),
    }
}

/// Text that a caller gives, with a zero at its end.
///
/// # Safety
/// It is null or can be read to its zero for `'a`.
pub(crate) unsafe fn text<'a>(at: *const c_char) -> Result<&'a str, sigcodec_status> {
    if at.is_null() {
        return Err(sigcodec_status::Null);
    }
    // SAFETY: not null; the caller says that there is a zero.
    unsafe { core::ffi::CStr::from_ptr(at) }.to_str().map_err(|_| sigcodec_status::Text)
}

/// Writes a message to the front of `out`, if it fits, and returns its length.
///
/// # Safety
/// `error` is null or can be written.
pub(crate) unsafe fn written(message: &dyn Encode, out: &mut [u8], error: *mut sigcodec_error) -> isize {
    let mut w = Writer::new(out);
    message.encode(&mut w);
    let n = w.written();
    match w.finish().map(|_| ()) {
        Ok(()) => {
            // It lies at the end of the room.
            let from = out.len().saturating_sub(n);
            out.copy_within(from.., 0);
            isize::try_from(n).unwrap_or(sigcodec_status::Length.length())
        }
        Err(e) if e.kind() == Kind::Capacity => {
            isize::try_from(n).unwrap_or(sigcodec_status::Length.length())
        }
        // SAFETY: the caller says so.
        Err(e) => unsafe { refused(e, error) },
    }
}

/// Says why something cannot be encoded.
///
/// # Safety
/// `error` is null or can be written.
pub(crate) unsafe fn refused(e: Error, error: *mut sigcodec_error) -> isize {
    if !error.is_null() {
        // SAFETY: not null; the caller says the rest.
        unsafe { error.write(sigcodec_error::of(e)) };
    }
    sigcodec_status::Encode.length()
}
