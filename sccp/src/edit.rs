//! Changing one thing of an encoded message, everything else untouched.

use crate::{address::Address, message::Message, parameter::ParameterName};
use sigcodec_wire::{Encode, Kind, Reader, Result, Writer};

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
        self.message.replace(name.0, contents, buf)
    }
}
