//! Arbitrary octets as Diameter messages: no panic; what decodes encodes to the same octets.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sigcodec::{
    diameter::{Message, STANDARD, check, frame},
    wire::{Decode as _, Encode as _, Layer, Reader, audit::Flags, sigtran::Framed},
};

fuzz_target!(|octets: &[u8]| {
    let mut r = Reader::new(octets, Layer::Diameter);
    while let Ok(message) = Message::decode(&mut r) {
        let whole = message.octets().rest();
        assert!(whole.len() >= 20);
        let mut buf = vec![0; message.encoded_len()];
        assert_eq!(message.encode_to_slice(&mut buf).unwrap(), whole);
        message.audit(&STANDARD, &mut Flags::default());
        check(&message, &STANDARD, &mut |v| assert!(v.at as usize <= octets.len()));
        let mut before = usize::MAX;
        let mut items = message.avps().iter();
        while let Some(Ok(_)) = items.next() {
            assert!(items.rest().len() < before, "the iterator advances");
            before = items.rest().len();
        }
    }
    if let Ok(Framed::More(n)) = frame(octets, 1 << 20) {
        assert!(n > 0);
    }
});
