//! What an inspection found, as C has it.

use crate::abi::{sigcodec_error, sigcodec_octets, sigcodec_text};
use core::{
    ffi::c_char,
    ptr::{addr_of, addr_of_mut},
};
use sigcodec::{
    gsm::digits::tbcd_char,
    inspect::{Identity, Inspection, MAX_IDENTITIES, MAX_PLACES, Number, State},
    screen::Kind,
    wire::audit::Finding,
};

/// Room for the digits of a number and a zero.
pub const SIGCODEC_DIGITS: usize = 33;
/// Identities that are kept.
pub const SIGCODEC_IDENTITIES: usize = 16;
/// Flags whose place is kept.
pub const SIGCODEC_FINDINGS: usize = 16;

// The header has numbers.
const _: () = assert!(SIGCODEC_DIGITS == Number::MAX + 1);
const _: () = assert!(SIGCODEC_IDENTITIES == MAX_IDENTITIES && SIGCODEC_FINDINGS == MAX_PLACES);

/// Whether a message has an identity of one kind.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum sigcodec_state {
    /// Everything could be read, and it is not there.
    Absent = 0,
    /// It is there, once or several times with the same value.
    One = 1,
    /// There are several that differ; the first.
    Several = 2,
    /// None was found, but something that cannot be decoded may be one, or is.
    Undecodable = 3,
}

/// An identity of one kind.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sigcodec_who {
    /// Whether it is there.
    pub state: sigcodec_state,
    /// How many digits it has: 0 but for one and several.
    pub len: u32,
    /// Its digits with a zero behind them, `*`, `#`, `a`, `b` and `c` among them; always a text. What is behind the zero is
    /// not set.
    pub digits: [c_char; SIGCODEC_DIGITS],
    /// What cannot be decoded, in that state; not set otherwise.
    pub error: sigcodec_error,
}

/// What an identity identifies.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum sigcodec_identity_kind {
    /// IMSI, TS 23.003 §2.2.
    Imsi = 1,
    /// MSISDN of a subscriber, TS 23.003 §3.3.
    Msisdn = 2,
    /// IMEI or IMEISV, TS 23.003 §6.2.
    Imei = 3,
    /// LMSI, TS 23.003 §2.5.
    Lmsi = 4,
    /// TMSI, TS 23.003 §2.4.
    Tmsi = 5,
    /// A subscriber whose kind the message leaves open.
    Subscriber = 6,
    /// One that this header does not know.
    Other = 0,
}

impl sigcodec_identity_kind {
    const fn of(kind: Kind) -> Self {
        match kind {
            Kind::Imsi => Self::Imsi,
            Kind::Msisdn => Self::Msisdn,
            Kind::Imei => Self::Imei,
            Kind::Lmsi => Self::Lmsi,
            Kind::Tmsi => Self::Tmsi,
            Kind::Subscriber => Self::Subscriber,
            _ => Self::Other,
        }
    }
}

/// An identity where it stands.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sigcodec_identity {
    /// What it identifies.
    pub kind: sigcodec_identity_kind,
    /// How many digits it has; 0 if it is no number: its text is in `octets`.
    pub len: u32,
    /// Its digits with a zero behind them.
    pub digits: [c_char; SIGCODEC_DIGITS],
    /// Its octets, in the message.
    pub octets: sigcodec_octets,
}

/// What is odd, and where.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sigcodec_finding {
    /// One of `sigcodec_flag`.
    pub flag: u8,
    /// The number of the layer that `sigcodec_layer_name` takes.
    pub layer: u8,
    /// Octets from the start of the message.
    pub at: u32,
    /// What it is about, where flag and place do not say it: the name of an AVP that is missing.
    pub about: sigcodec_text,
}

/// What was found of a message. Only what is said to be set may be read.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sigcodec_inspection {
    /// IMSI.
    pub imsi: sigcodec_who,
    /// MSISDN.
    pub msisdn: sigcodec_who,
    /// IMEI or IMEISV.
    pub imei: sigcodec_who,
    /// A bit a flag; `sigcodec_has_flag` asks for one.
    pub flags: [u64; 4],
    /// Whether anything could not be read: what was found may then not be all, and no rule may take it for all.
    pub is_undecodable: bool,
    /// Whether a specification is violated.
    pub is_violation: bool,
    /// The first part that could not be read, if `is_undecodable`.
    pub undecodable: sigcodec_error,
    /// The first violation, if `is_violation`.
    pub violation: sigcodec_error,
    /// How many identities are set.
    pub identity_count: u32,
    /// How many findings are set.
    pub finding_count: u32,
    /// Identities of subscribers in the order in which they were told, each place once.
    pub identities: [sigcodec_identity; SIGCODEC_IDENTITIES],
    /// Flags with the first place of each, in the order of the octets; `flags` has all.
    pub findings: [sigcodec_finding; SIGCODEC_FINDINGS],
}

/// Eight half octets as decimal digits, the lowest first.
#[inline]
const fn decimal(halves: u32) -> [u8; 8] {
    let mut spread = halves as u64;
    spread = (spread | spread << 16) & 0x0000_ffff_0000_ffff;
    spread = (spread | spread << 8) & 0x00ff_00ff_00ff_00ff;
    spread = (spread | spread << 4) & 0x0f0f_0f0f_0f0f_0f0f;
    (spread | 0x3030_3030_3030_3030).to_le_bytes()
}

/// The digits of a number among which are others than decimal ones.
#[cold]
fn letters(number: &Number) -> [u8; SIGCODEC_DIGITS] {
    let mut text = [0; SIGCODEC_DIGITS];
    for (to, half) in text.iter_mut().zip(number.halves()) {
        *to = tbcd_char(half).and_then(|c| u8::try_from(c).ok()).unwrap_or(b'f');
    }
    text
}

/// Writes the digits of a number with a zero behind them, and returns how many there are.
///
/// # Safety
/// `to` can be written.
#[inline]
unsafe fn digits(number: &Number, to: *mut [c_char; SIGCODEC_DIGITS]) -> u32 {
    /// The highest bit of each half octet.
    const HIGHEST: u128 = u128::MAX / 15 * 8;
    let mut halves = u128::from_le_bytes(*number.octets());
    let len = number.len().min(Number::MAX);
    let text = to.cast::<u8>();
    // A half octet above 9 has the bit of 8, and of 4 or 2.
    if halves & (halves << 1 | halves << 2) & HIGHEST != 0 {
        // SAFETY: the caller says so; octets and characters have one size.
        unsafe { text.cast::<[u8; SIGCODEC_DIGITS]>().write(letters(number)) };
        return u32::try_from(len).unwrap_or_default();
    }
    // SAFETY: eight at once, four times at most, and the zero: 33 characters, which the caller says can be written.
    unsafe {
        let mut at = text;
        for _ in 0..len.div_ceil(8) {
            let [a, b, c, d, ..] = halves.to_le_bytes();
            at.cast::<[u8; 8]>().write(decimal(u32::from_le_bytes([a, b, c, d])));
            at = at.add(8);
            halves >>= 32;
        }
        text.add(len).write(0);
    }
    u32::try_from(len).unwrap_or_default()
}

/// # Safety
/// `to` can be written.
#[inline]
unsafe fn who(state: &State, to: *mut sigcodec_who) {
    let (kind, number) = match state {
        State::One(number) => (sigcodec_state::One, Some(number)),
        State::Several(number) => (sigcodec_state::Several, Some(number)),
        State::Undecodable(e) => {
            // SAFETY: the caller says so.
            unsafe { addr_of_mut!((*to).error).write(sigcodec_error::of(*e)) };
            (sigcodec_state::Undecodable, None)
        }
        State::Absent => (sigcodec_state::Absent, None),
        // A state that this header does not know is not absent.
        _ => {
            // SAFETY: the caller says so.
            unsafe { addr_of_mut!((*to).error).write(sigcodec_error::default()) };
            (sigcodec_state::Undecodable, None)
        }
    };
    // SAFETY: the caller says so.
    unsafe {
        addr_of_mut!((*to).state).write(kind);
        let len = number_to(number, addr_of_mut!((*to).digits));
        addr_of_mut!((*to).len).write(len);
    }
}

/// # Safety
/// `to` can be written.
#[inline]
unsafe fn number_to(number: Option<&Number>, to: *mut [c_char; SIGCODEC_DIGITS]) -> u32 {
    match number {
        // SAFETY: the caller says so.
        Some(number) => unsafe { digits(number, to) },
        None => {
            // SAFETY: the caller says so.
            unsafe { to.cast::<c_char>().write(0) };
            0
        }
    }
}

/// # Safety
/// `to` can be written.
#[inline]
unsafe fn identity(message: &[u8], identity: &Identity, to: *mut sigcodec_identity) {
    let range = usize::try_from(identity.span.start).ok().zip(usize::try_from(identity.span.end).ok());
    let octets = range.and_then(|(start, end)| message.get(start..end));
    // SAFETY: the caller says so.
    unsafe {
        addr_of_mut!((*to).kind).write(sigcodec_identity_kind::of(identity.kind));
        addr_of_mut!((*to).octets).write(sigcodec_octets::of_option(octets));
        let len = number_to(identity.number.as_ref(), addr_of_mut!((*to).digits));
        addr_of_mut!((*to).len).write(len);
    }
}

const fn finding(f: &Finding) -> sigcodec_finding {
    let about = match f.about {
        Some(about) => sigcodec_text::of(about),
        None => sigcodec_text::NONE,
    };
    sigcodec_finding { flag: f.flag as u8, layer: f.layer as u8, at: f.at, about }
}

/// Writes what was found.
///
/// # Safety
/// `to` can be written.
#[inline]
pub(crate) unsafe fn write(message: &[u8], found: &Inspection, to: *mut sigcodec_inspection) {
    let (mut identities, mut findings) = (0u32, 0u32);
    // SAFETY: the caller says so; neither array is left, for Inspection keeps as many.
    unsafe {
        who(&found.imsi, addr_of_mut!((*to).imsi));
        who(&found.msisdn, addr_of_mut!((*to).msisdn));
        who(&found.imei, addr_of_mut!((*to).imei));
        addr_of_mut!((*to).flags).write(found.flags.words());
        addr_of_mut!((*to).is_undecodable).write(found.undecodable.is_some());
        addr_of_mut!((*to).is_violation).write(found.violation.is_some());
        if let Some(e) = found.undecodable {
            addr_of_mut!((*to).undecodable).write(sigcodec_error::of(e));
        }
        if let Some(e) = found.violation {
            addr_of_mut!((*to).violation).write(sigcodec_error::of(e));
        }
        let mut place = addr_of_mut!((*to).identities).cast::<sigcodec_identity>();
        for told in found.identities().take(SIGCODEC_IDENTITIES) {
            identity(message, &told, place);
            place = place.add(1);
            identities = identities.wrapping_add(1);
        }
        let mut place = addr_of_mut!((*to).findings).cast::<sigcodec_finding>();
        for told in found.findings().take(SIGCODEC_FINDINGS) {
            place.write(finding(&told));
            place = place.add(1);
            findings = findings.wrapping_add(1);
        }
        addr_of_mut!((*to).identity_count).write(identities);
        addr_of_mut!((*to).finding_count).write(findings);
    }
}

/// Whether a flag is among those that were found; not when `found` is null.
///
/// # Safety
/// `found` is null or points to an inspection that was made.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigcodec_has_flag(found: *const sigcodec_inspection, flag: u8) -> bool {
    if found.is_null() {
        return false;
    }
    // SAFETY: not null; the caller says the rest.
    let words = unsafe { addr_of!((*found).flags).read() };
    words.get(usize::from(flag >> 6)).is_some_and(|word| word >> (flag & 63) & 1 != 0)
}
