//! Random values of every argument and result, in canonical and in any form: the same values come back.
#![no_main]

use arbitrary::Unstructured;
use libfuzzer_sys::fuzz_target;
use sigcodec::{
    map,
    wire::{
        Layer, Reader, Writer,
        ber::{self, Ber as _, Forms, Tlv},
    },
};

struct Same<'a>(Tlv<'a>, bool);
impl map::OperationVisitor for Same<'_> {
    type Out = Option<Vec<u8>>;
    fn operation<O: map::Operation>(self) -> Self::Out {
        let mut buf = vec![0; 1 << 16];
        let mut w = Writer::new(&mut buf);
        if self.1 {
            O::result(self.0).ok()?.encode(&mut w);
        } else {
            O::argument(self.0).ok()?.encode(&mut w);
        }
        w.finish().ok().map(<[u8]>::to_vec)
    }
}

fuzz_target!(|octets: &[u8]| {
    let [which, version, rest @ ..] = octets else { return };
    let version = version % 4 + 1;
    let Some(def) = map::operation(version, *which) else { return };
    for (schema, result) in [(def.argument, false), (def.result, true)] {
        let Some(schema) = schema else { continue };
        for forms in [Forms::Canonical, Forms::Any] {
            let mut buf = vec![0; 1 << 16];
            let mut w = Writer::new(&mut buf);
            if ber::generate(schema, &mut Unstructured::new(rest), forms, &mut w).is_err() {
                return;
            }
            let Ok(octets) = w.finish() else { return };
            let tlv = Tlv::read(&mut Reader::new(octets, Layer::Map)).expect("what is generated has a frame");
            let again = map::visit(version, *which, Same(tlv, result)).flatten();
            if forms == Forms::Canonical {
                assert_eq!(again.expect("what is generated decodes"), octets);
            } else if let Some(again) = again {
                let tlv = Tlv::read(&mut Reader::new(&again, Layer::Map)).unwrap();
                assert_eq!(map::visit(version, *which, Same(tlv, result)).flatten(), Some(again.clone()));
            }
        }
    }
});
