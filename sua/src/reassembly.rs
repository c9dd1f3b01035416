//! A message as one segment of several, RFC 3868 §3.10.23.

use crate::{CLDR, CLDT, Message, parameter};
use sigcodec_wire::{
    Error, Kind, Layer, Reader, Result,
    collect::{Key, MAX_SEGMENTS, MAX_SENDER, Segment, Segmented},
};

/// CLDT, and apart from it CLDR, which returns one to its sender; each in the class of its own.
impl Segmented for Message<'_> {
    fn segment(&self, link: u64) -> Result<Option<Segment<'_>>> {
        let which = (self.class(), self.message_type());
        if which != CLDT && which != CLDR {
            return Ok(None);
        }
        let Some(segmentation) = self.get(parameter::SEGMENTATION)? else { return Ok(None) };
        if segmentation.first && segmentation.remaining == 0 {
            return Ok(None);
        }
        let message = self.octets();
        let raw = |tag: u16| self.raw(tag).ok().flatten();
        let at = raw(parameter::SEGMENTATION.tag()).map_or(0, |r| r.position());
        let refuse = |kind| Error::new(kind, at, Layer::Sua);
        if usize::from(segmentation.remaining) >= MAX_SEGMENTS {
            return Err(refuse(Kind::SegmentCount));
        }
        let nothing = message.part(0, 0).unwrap_or(message);
        let address = |tag: u16| raw(tag).unwrap_or(nothing);
        let source = address(parameter::SOURCE_ADDRESS.tag());
        let destination = address(parameter::DESTINATION_ADDRESS.tag());
        // What is returned has the reference of the one it is returned to.
        let (sender, agrees) = if which == CLDR { (destination, source) } else { (source, destination) };
        let class = self.get(parameter::PROTOCOL_CLASS).ok().flatten().map_or(0, |class| class.class);
        let form = u32::from(self.message_type()) << 8 | u32::from(class);
        if sender.len() > MAX_SENDER {
            return Err(refuse(Kind::TooLong));
        }
        let (sender, reference) = (sender.rest(), segmentation.reference);
        let key = Key { layer: Layer::Sua, link, origin: 0, sender, reference, form };
        let data: Reader<'_> = self.get(parameter::DATA)?.ok_or_else(|| refuse(Kind::Missing))?;
        let (first, remaining) = (segmentation.first, segmentation.remaining);
        Ok(Some(Segment { key, first, remaining, message, data: data.rest(), agrees, point_codes: None, at }))
    }
}
