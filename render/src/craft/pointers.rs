//! Other contents of a parameter of a message that pointers lead through, Q.713 §2.3 and Q.763 §1.5.

use core::ops::Range;
use sigcodec::{
    isup, sccp,
    wire::{Error, Kind, Network, Protocol, Reader},
};

/// A message with `new` in the place of `range`, which lies in a parameter of it: what comes of it as one of SCCP, ISUP and
/// BICC.
pub(crate) fn splice(octets: &[u8], range: &Range<usize>, new: &[u8], network: Network) -> Vec<Vec<u8>> {
    let part = |r: Reader<'_>| {
        let start = usize::try_from(r.position()).ok()?;
        let (from, to) = (range.start.checked_sub(start)?, range.end.checked_sub(start)?);
        Some([r.rest().get(..from)?, new, r.rest().get(to..)?].concat())
    };
    let mut out = Vec::new();
    if let Ok(message) = sccp::Sccp::decode(Reader::new(octets, sccp::Sccp::LAYER), network) {
        let found = (0..=u8::MAX).map(sccp::ParameterName).find_map(|name| {
            let contents = part(message.parameter(name).ok()??)?;
            written(&mut |buf| message.replace(name, &contents.as_slice(), buf).map(<[u8]>::len))
        });
        out.extend(found);
    }
    let r = Reader::new(octets, isup::Isup::LAYER);
    for message in [isup::Isup::decode(r, network), isup::Bicc::decode(r, network)].into_iter().flatten() {
        let found = (0..=u8::MAX).map(isup::ParameterName).find_map(|name| {
            let contents = part(message.parameter(name).ok()??)?;
            written(&mut |buf| message.replace(name, &contents.as_slice(), buf).map(<[u8]>::len))
        });
        out.extend(found);
    }
    out
}

/// What is written into a buffer of the size that is needed.
fn written(write: &mut dyn FnMut(&mut [u8]) -> Result<usize, Error>) -> Option<Vec<u8>> {
    let size = match write(&mut []) {
        Err(e) if e.kind() == Kind::Capacity => usize::try_from(e.at()).ok()?,
        _ => return None,
    };
    let mut buf = vec![0; size];
    (write(&mut buf).ok()? == size).then_some(buf)
}
