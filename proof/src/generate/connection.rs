//! Messages of connections of SCCP.

use super::{address, octets, some};
use arbitrary::{Arbitrary as _, Result, Unstructured};
use sigcodec::sccp::{
    Ak, Cc, Cr, Credit, Cref, Dt1, Dt2, Ea, Ed, HopCounter, Importance, It, LocalReference, PduError,
    ProtocolClass, ReceiveSequenceNumber, Rlc, Rlsd, Rsc, Rsr, SegmentingReassembling, SequencingSegmenting,
    cause::{ErrorCause, RefusalCause, ReleaseCause, ResetCause},
};
use std::vec::Vec;

/// `make` of `u`, or nothing.
fn maybe<'u, T>(
    u: &mut Unstructured<'u>,
    make: impl FnOnce(&mut Unstructured<'u>) -> Result<T>,
) -> Result<Option<T>> {
    if bool::arbitrary(u)? { make(u).map(Some) } else { Ok(None) }
}

/// A message of a connection, from CR to IT.
///
/// # Errors
/// That `u` has no more octets.
pub fn connection(u: &mut Unstructured<'_>) -> Result<Vec<u8>> {
    let destination_local_reference = LocalReference(u.int_in_range(0..=0xff_ffff)?);
    let source_local_reference = LocalReference(u.int_in_range(0..=0xff_ffff)?);
    let protocol_class = ProtocolClass::new(u.int_in_range(2..=3)?, false);
    let mut titles = [Vec::new(), Vec::new()];
    let [first, second] = &mut titles;
    let called = address(u, first)?;
    let calling = maybe(u, |u| address(u, second))?;
    let responding = if calling.is_some() { Some(called) } else { None };
    let number = |u: &mut Unstructured<'_>| u.int_in_range(0..=127u8);
    let sequencing_segmenting = SequencingSegmenting::new(number(u)?, number(u)?, bool::arbitrary(u)?);
    let credit = Credit(u8::arbitrary(u)?);
    let importance = maybe(u, |u| Ok(Importance(u.int_in_range(0..=7)?)))?;
    // User data of a mandatory part, and of an optional one.
    let long = [&[1], &some(u, 31)?[..]].concat();
    let data = maybe(u, |u| some(u, 60))?.map(|d| [&[1], &d[..]].concat());
    let data = data.as_deref();
    let cause = u.int_in_range(0..=6u8)?;
    Ok(match u.int_in_range(0..=13)? {
        0 => octets(&Cr {
            source_local_reference,
            protocol_class,
            called,
            credit: maybe(u, |_| Ok(credit))?,
            calling,
            data,
            hop_counter: maybe(u, |u| Ok(HopCounter(u.int_in_range(1..=15)?)))?,
            importance,
        }),
        1 => octets(&Cc {
            destination_local_reference,
            source_local_reference,
            protocol_class,
            credit: maybe(u, |_| Ok(credit))?,
            called: responding,
            data,
            importance,
        }),
        2 => octets(&Cref {
            destination_local_reference,
            refusal_cause: RefusalCause(cause),
            called: responding,
            data,
            importance,
        }),
        3 => octets(&Rlsd {
            destination_local_reference,
            source_local_reference,
            release_cause: ReleaseCause(cause),
            data,
            importance,
        }),
        4 => octets(&Rlc { destination_local_reference, source_local_reference }),
        5 => {
            let segmenting_reassembling = SegmentingReassembling::new(bool::arbitrary(u)?);
            octets(&Dt1 { destination_local_reference, segmenting_reassembling, data: &long[..] })
        }
        6 => octets(&Dt2 { destination_local_reference, sequencing_segmenting, data: &long[..] }),
        7 => {
            let receive_sequence_number = ReceiveSequenceNumber::new(number(u)?);
            octets(&Ak { destination_local_reference, receive_sequence_number, credit })
        }
        8 => octets(&Ed { destination_local_reference, data: &long[..] }),
        9 => octets(&Ea { destination_local_reference }),
        10 => octets(&Rsr {
            destination_local_reference,
            source_local_reference,
            reset_cause: ResetCause(cause),
        }),
        11 => octets(&Rsc { destination_local_reference, source_local_reference }),
        12 => octets(&PduError { destination_local_reference, error_cause: ErrorCause(cause % 5) }),
        _ => octets(&It {
            destination_local_reference,
            source_local_reference,
            protocol_class,
            sequencing_segmenting,
            credit,
        }),
    })
}
