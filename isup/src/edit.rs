//! Changing one parameter of an encoded message, everything else untouched.

use crate::{
    message::{Body, Message},
    parameter::ParameterName,
};
use sigcodec_wire::{Encode, Kind, Layer, Network, Result, Writer};

impl Message<'_> {
    /// The message with other contents of a parameter, in `buf`.
    ///
    /// All octets of other parameters, gaps and what follows the message stay as they are, and so does the order of its
    /// parts; the pointers to parts behind the parameter follow them.
    ///
    /// # Errors
    /// [`Kind::Missing`] when the message has none; [`Kind::Overlap`] when parts lie over each other; [`Kind::Size`]
    /// when a parameter of fixed length would have another one; [`Kind::TooLong`] when a length or pointer cannot say
    /// what is asked for; [`Kind::Capacity`] with the size that is needed.
    pub fn replace<'b>(
        &self,
        name: ParameterName,
        contents: &dyn Encode,
        buf: &'b mut [u8],
    ) -> Result<&'b [u8]> {
        let Body::Known(parts) = &self.body else {
            return Err(self.octets().error(Kind::Missing).with_detail(u16::from(name.0)));
        };
        let mut w = Writer::new(buf);
        parts.write_replaced(name.0, contents, &mut w)?;
        let front = self.variant().circuit_octets();
        w.bytes(self.octets().rest().get(..front).unwrap_or_default());
        w.finish()
    }
    /// The message with other digits of a number, in `buf`; nature, plan, presentation and screening stay. An ST signal is a
    /// digit `F` at the end here.
    ///
    /// # Errors
    /// [`Kind::Digit`] at a character that is not a hexadecimal digit, [`Kind::Value`] for a parameter that is not a
    /// number, and those of [`replace`](Self::replace).
    pub fn replace_digits<'b>(
        &self,
        name: ParameterName,
        digits: &str,
        buf: &'b mut [u8],
    ) -> Result<&'b [u8]> {
        let is_ansi = self.variant().network() == Network::Ansi;
        let Some(old) = self.parameter(name)? else {
            return Err(self.octets().error(Kind::Missing).with_detail(u16::from(name.0)));
        };
        // Octets in front of the digits, and which of them has the odd/even indicator.
        let (front, odd) = match name {
            // With a circuit code behind the digits, whose number is fixed.
            ParameterName::TRANSIT_NETWORK_SELECTION if is_ansi => {
                return Err(old.error(Kind::Value).with_detail(u16::from(name.0)));
            }
            ParameterName::GENERIC_NUMBER => (3, 1),
            ParameterName::SUBSEQUENT_NUMBER
            | ParameterName::NETWORK_ROUTING_NUMBER
            | ParameterName::TRANSIT_NETWORK_SELECTION => (1, 0),
            ParameterName::CALLED_PARTY_NUMBER
            | ParameterName::CALLING_PARTY_NUMBER
            | ParameterName::REDIRECTING_NUMBER
            | ParameterName::REDIRECTION_NUMBER
            | ParameterName::CONNECTED_NUMBER
            | ParameterName::ORIGINAL_CALLED_NUMBER
            | ParameterName::LOCATION_NUMBER
            | ParameterName::CALL_TRANSFER_NUMBER
            | ParameterName::CALLED_IN_NUMBER
            | ParameterName::CALLED_DIRECTORY_NUMBER
            | ParameterName::ORIGINAL_CALLED_IN_NUMBER
            | ParameterName::HTR_INFORMATION
            | ParameterName::CHARGE_NUMBER => (2, 0),
            _ => return Err(old.error(Kind::Value).with_detail(u16::from(name.0))),
        };
        let Some(head) = old.rest().get(..front) else {
            return Err(old.error(Kind::Size).with_detail(u16::from(name.0)));
        };
        self.replace(name, &WithDigits { head, odd, digits }, buf)
    }
}

/// A number with other digits.
struct WithDigits<'a> {
    head: &'a [u8],
    /// The octet that has the odd/even indicator.
    odd: usize,
    digits: &'a str,
}

impl Encode for WithDigits<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        let is_odd = self.digits.len() & 1 != 0;
        let half = |c: u8, w: &mut Writer<'_>| {
            let digit = char::from(c).to_digit(16).and_then(|d| u8::try_from(d).ok());
            digit.unwrap_or_else(|| {
                w.fail(Kind::Digit, Layer::Isup);
                0
            })
        };
        for pair in self.digits.as_bytes().chunks(2).rev() {
            let octet = match pair {
                [low, high] => half(*low, w) | half(*high, w) << 4,
                [low] => half(*low, w),
                _ => 0,
            };
            w.u8(octet);
        }
        for (i, octet) in self.head.iter().enumerate().rev() {
            let octet = if i == self.odd { octet & 0x7f | u8::from(is_odd) << 7 } else { *octet };
            w.u8(octet);
        }
    }
}
