//! All layers of a frame.

use crate::generate;
use arbitrary::{Arbitrary as _, Unstructured};
use sigcodec::{
    ber::{Ber as _, OpenType},
    stack::Frame,
    wire::{Encode as _, With, Writer, audit::Flags},
};
use std::vec;

/// A whole frame reaches MAP; the same frame with a few octets changed tells its faults and nothing else breaks.
pub(super) fn check(input: &[u8]) {
    let mut u = Unstructured::new(input);
    let Ok((mut octets, code, argument)) = generate::frame(&mut u) else { return };
    {
        let frame = Frame::from_m3ua(&octets);
        assert!(matches!(frame.m3ua(), Some(Ok(_))) && matches!(frame.sccp(), Some(Ok(_))));
        assert!(matches!(frame.tcap(), Some(Ok(_))), "{:?} in {octets:02x?}", frame.tcap());
        let mut components = frame.components();
        let component = components.next().expect("one component").expect("it decodes");
        assert_eq!(component.operation().map(|o| o.code), Some(i64::from(code)));
        let parameter = component.component.parameter().expect("it has an argument");
        let again = generate::octets(&With(|w: &mut Writer<'_>| OpenType(parameter).encode(w)));
        assert_eq!(again, argument, "the argument is what was sent");
        assert!(components.next().is_none());
    }
    // Faults: an octet inside the data of SCCP leaves M3UA and SCCP whole.
    let (inside, last) = (octets.len() - argument.len(), octets.len() - 4);
    for _ in 0..4 {
        let (Ok(at), Ok(value)) = (u.int_in_range(inside.min(last)..=last), u8::arbitrary(&mut u)) else {
            break;
        };
        if let Some(octet) = octets.get_mut(at) {
            *octet = value;
        }
        let frame = Frame::from_m3ua(&octets);
        assert!(matches!(frame.m3ua(), Some(Ok(_))), "a fault in MAP hides no M3UA");
        frame.walk(&mut super::Leaves::default());
        frame.audit(&mut Flags::default());
        if let Some(Ok(message)) = frame.m3ua() {
            let mut buf = vec![0; octets.len()];
            assert_eq!(
                message.encode_to_slice(&mut buf),
                Ok(&octets[..]),
                "a relay keeps what it does not know"
            );
        }
    }
}
