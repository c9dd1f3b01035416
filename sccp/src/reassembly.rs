//! A message as one segment of several, Q.714 §4.1.1.2.3.

use crate::{
    message::{Message, OptionalParameter},
    parameter::{ParameterName, ProtocolClass, Segmentation},
    table::MessageType as Type,
};
use sigcodec_wire::{
    Error, Kind, Layer, Result,
    collect::{Key, MAX_SEGMENTS, MAX_SENDER, Segment, Segmented},
};

/// XUDT and LUDT, and apart from them what is returned to its sender, each in the class of its own.
impl Segmented for Message<'_> {
    fn segment(&self, link: u64) -> Result<Option<Segment<'_>>> {
        if !matches!(self.message_type(), Type::XUDT | Type::XUDTS | Type::LUDT | Type::LUDTS) {
            return Ok(None);
        }
        let mut found = None;
        for p in self.optional() {
            let p = p?;
            if p.name == ParameterName::SEGMENTATION {
                found = Some(p);
                break;
            }
        }
        let Some(OptionalParameter { mut value, span, .. }) = found else { return Ok(None) };
        let segmentation = Segmentation(value.array()?);
        let (first, remaining) = (segmentation.first(), segmentation.remaining());
        if first && remaining == 0 {
            return Ok(None);
        }
        let at = span.start;
        let message = self.octets();
        let [called, calling, data, _] = self.message.parts().map(|part| self.message.part(part));
        // What is returned has the reference of the one it is returned to, and a cause in the place of the class.
        let is_returned = self.message_type().is_returned();
        let (sender, agrees) = if is_returned { (called, calling) } else { (calling, called) };
        let class = match message.rest() {
            [_, class, ..] if !is_returned => ProtocolClass(*class).class(),
            _ => 0,
        };
        let [form, class, asked] = [self.message_type().0, class, segmentation.class()].map(u32::from);
        let key = Key {
            layer: Layer::Sccp,
            link,
            origin: 0,
            sender: sender.rest(),
            reference: segmentation.reference().0,
            form: form << 16 | class << 8 | asked,
        };
        if sender.len() > MAX_SENDER {
            return Err(Error::new(Kind::TooLong, at, Layer::Sccp));
        }
        let (data, point_codes) = (data.rest(), None);
        Ok(Some(Segment { key, first, remaining, message, data, agrees, point_codes, at }))
    }
}

const _: () = assert!(MAX_SEGMENTS == crate::unitdata::MAX_SEGMENTS, "as many as four bits count");
