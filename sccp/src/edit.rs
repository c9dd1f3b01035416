//! Changing one thing of an encoded message, everything else untouched.

use crate::{
    address::Address,
    build::{counted, long_counted, write_pointer},
    message::Message,
    parameter::ParameterName,
};
use sigcodec_wire::{Encode, Error, Kind, Layer, Reader, Result, Writer, walk::Span};

impl Message<'_> {
    /// The message with another called party address, in `buf`.
    ///
    /// All octets of other parameters, gaps and what follows the message stay as they are, and so does the
    /// order of its parts; the pointers to parts behind the address follow them.
    ///
    /// # Errors
    /// [`Kind::Missing`] when the message has none; [`Kind::Overlap`] when another part lies over it, and
    /// could not stay what it is; [`Kind::TooLong`] when a length or pointer cannot say what is asked for;
    /// [`Kind::Capacity`] with the size that is needed.
    pub fn replace_called<'b>(&self, address: &Address<'_>, buf: &'b mut [u8]) -> Result<&'b [u8]> {
        self.replace(ParameterName::CALLED, address, buf)
    }
    /// The message with another calling party address, in `buf`.
    ///
    /// # Errors
    /// Those of [`replace_called`](Self::replace_called).
    pub fn replace_calling<'b>(&self, address: &Address<'_>, buf: &'b mut [u8]) -> Result<&'b [u8]> {
        self.replace(ParameterName::CALLING, address, buf)
    }
    /// The message with another global title of the called party, in `buf`; its format, which the indicator names,
    /// stays. [`GlobalTitle::pack4`](crate::GlobalTitle::pack4) makes the octets of format 4.
    ///
    /// # Errors
    /// [`Kind::Missing`] when the address has no global title, and those of
    /// [`replace_called`](Self::replace_called).
    pub fn replace_called_title<'b>(&self, global_title: &[u8], buf: &'b mut [u8]) -> Result<&'b [u8]> {
        self.replace_title(ParameterName::CALLED, global_title, buf)
    }
    /// The message with another global title of the calling party, in `buf`.
    ///
    /// # Errors
    /// Those of [`replace_called_title`](Self::replace_called_title).
    pub fn replace_calling_title<'b>(&self, global_title: &[u8], buf: &'b mut [u8]) -> Result<&'b [u8]> {
        self.replace_title(ParameterName::CALLING, global_title, buf)
    }
    /// The message with a hop counter that is one less, in `buf`, Q.714 §2.3.1.
    ///
    /// # Errors
    /// [`Kind::Missing`] when the message counts no hops; [`Kind::Value`] at a counter that is 0 or 1, for
    /// which the message is not passed on; [`Kind::Capacity`] with the size that is needed.
    pub fn decrement_hop_counter<'b>(&self, buf: &'b mut [u8]) -> Result<&'b [u8]> {
        let whole = self.octets();
        let Some(r) = self.parameter(ParameterName::HOP_COUNTER)? else {
            return Err(whole.error(Kind::Missing).with_detail(u16::from(ParameterName::HOP_COUNTER.0)));
        };
        let Some(hops @ 2..) = r.peek() else {
            return Err(r.error(Kind::Value).with_detail(u16::from(ParameterName::HOP_COUNTER.0)));
        };
        let at = r.position().wrapping_sub(whole.position()) as usize;
        let mut w = Writer::new(buf);
        w.bytes(whole.rest().get(at.wrapping_add(1)..).unwrap_or_default());
        w.u8(hops.wrapping_sub(1));
        w.bytes(whole.rest().get(..at).unwrap_or_default());
        w.finish()
    }

    fn replace_title<'b>(
        &self,
        name: ParameterName,
        global_title: &[u8],
        buf: &'b mut [u8],
    ) -> Result<&'b [u8]> {
        let missing = |r: Reader<'_>| r.error(Kind::Missing).with_detail(u16::from(name.0));
        let Some(r) = self.parameter(name)? else { return Err(missing(self.octets())) };
        let old = Address::decode(r, self.variant())?;
        if old.title().is_none() {
            return Err(missing(r));
        }
        self.replace(name, &Address { global_title, ..old }, buf)
    }

    /// The message with other contents of a parameter, in `buf`; the rest of it stays as with
    /// [`replace_called`](Self::replace_called).
    ///
    /// # Errors
    /// Those of [`replace_called`](Self::replace_called); [`Kind::Size`] when a parameter of fixed length would have
    /// another one.
    pub fn replace<'b>(
        &self,
        name: ParameterName,
        contents: &dyn Encode,
        buf: &'b mut [u8],
    ) -> Result<&'b [u8]> {
        let whole = self.octets();
        let (Some(layout), Some(old)) = (self.layout(), self.parameter(name)?) else {
            return Err(whole.error(Kind::Missing).with_detail(u16::from(name.0)));
        };
        let mut overlap = None;
        self.places(layout, &mut |kind, Span { start: at, .. }| {
            if kind == Kind::Overlap {
                overlap = overlap.or(Some(Error::new(kind, at, Layer::Sccp)));
            }
        });
        if let Some(e) = overlap {
            return Err(e);
        }
        let octets = whole.rest();
        // Offsets from the first octet: the length of the address, and what follows the address.
        let start = old.position().wrapping_sub(whole.position()) as usize;
        let after = old.end().wrapping_sub(whole.position()) as usize;
        let first = self.first_part(layout);
        let mut w = Writer::new(buf);
        w.bytes(octets.get(after..).unwrap_or_default());
        let n = w.measure(|w| contents.encode(w));
        if start < first {
            // It is of fixed length, and nothing else moves.
            if n != old.len() {
                return Err(old.error(Kind::Size).with_detail(u16::from(name.0)));
            }
            w.bytes(octets.get(..start).unwrap_or_default());
            return w.finish();
        }
        let header = if name == ParameterName::LONG_DATA { 2 } else { 1 };
        let length = start.wrapping_sub(header);
        let n = if header == 2 { long_counted(n, &mut w) } else { counted(n, &mut w) };
        let long = layout.is_long();
        let width = if long { 2usize } else { 1 };
        w.bytes(octets.get(first..length).unwrap_or_default());
        // Pointers count from their last octet to the length octet of the part.
        for index in (0..layout.pointers()).rev() {
            let left = layout.pointers().wrapping_sub(index);
            let from = first.wrapping_sub(left.wrapping_mul(width)).wrapping_add(width).wrapping_sub(1);
            let to = match self.pointed(layout, index) {
                None => 0,
                Some(to) if to > length => to.wrapping_sub(after).wrapping_add(length).wrapping_add(n),
                Some(to) => to,
            };
            write_pointer(to.saturating_sub(from), long, &mut w);
        }
        let fixed = first.wrapping_sub(layout.pointers().wrapping_mul(width));
        w.bytes(octets.get(..fixed).unwrap_or_default());
        w.finish()
    }
}
