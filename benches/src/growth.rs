//! Cost against size and count: the same work on more of the same.

use crate::{Work, octets, see, with};
use core::hint::black_box;
use sigcodec::ber::WriteTlv as _;
use sigcodec::{
    ber::{Tag, Tlv},
    diameter::{self, Request, STANDARD, Value, avp},
    m3ua,
    map::{Operation as _, operations::SendAuthenticationInfo},
    tcap,
    wire::{Decode as _, Encode, Layer, Reader, Result},
};

/// Each series with growing counts; the counts are [`Work::elements`].
#[must_use]
pub fn work() -> Vec<Work> {
    let mut all = Vec::new();
    for n in [1, 2, 4, 8, 16, 32, 64] {
        let invoke = [0xa1, 0x0c, 2, 1, 1, 2, 1, 59, 0x30, 4, 4, 2, 1, 2];
        let components = with(|w| (0..n).for_each(|_| w.array(invoke)));
        let begin = tcap::Outgoing::begin(&[1, 2, 3, 4], Some(&[4, 0, 0, 1, 0, 19, 2]), components);
        all.push(series("TCAP components", &begin, n, |m| {
            tcap::Message::from_bytes(m)?.components().try_for_each(|c| c.map(see))
        }));
    }
    for n in [1, 2, 4, 8, 16, 32, 64, 128, 256] {
        // A list of quintuplets as long as it would not be sent: the list has no limit of its own here.
        let quintuplet = with(|w| {
            w.tlv(Tag::SEQUENCE, true, |w| {
                for size in [16, 16, 16, 8, 16] {
                    w.tlv(Tag::OCTET_STRING, false, |w| w.zeros(size));
                }
            });
        });
        let result = with(|w| {
            w.tlv(Tag::context(3), true, |w| {
                w.tlv(Tag::context(1), true, |w| {
                    (0..n).for_each(|_| quintuplet.encode(w));
                });
            });
        });
        all.push(series("MAP quintuplets", &result, n, |m| {
            use sigcodec::map::ms_data_types::AuthenticationSetList as List;
            let tlv = Tlv::read(&mut Reader::new(m, Layer::Map))?;
            match SendAuthenticationInfo::result(tlv)?.authentication_set_list {
                Some(List::QuintupletList(l)) => l.0.iter().try_for_each(|q| q.map(see)),
                _ => Ok(()),
            }
        }));
    }
    for n in [1, 4, 16, 64, 256, 1024, 4096] {
        let avps = with(|w| (0..n).for_each(|_| avp::ORIGIN_STATE_ID.value(1u32).encode(w)));
        all.push(series("Diameter AVPs", &request(avps), n, typed));
    }
    for n in [16, 64, 256, 1024, 4096, 16_384, 65_536] {
        let class = with(|w| avp::CLASS.value(with(|w| w.zeros(n))).encode(w));
        all.push(series("Diameter octets of one AVP", &request(class), n, typed));
    }
    for n in [1usize, 4, 16, 64, 256, 1024] {
        let mut message = vec![1, 0, 3, 3];
        let size = n.checked_mul(8).and_then(|n| n.checked_add(8)).and_then(|n| u32::try_from(n).ok());
        message.extend(size.unwrap().to_be_bytes());
        (0..n).for_each(|_| message.extend([0, 6, 0, 8, 0, 0, 0, 1]));
        all.push(series("M3UA parameters", &&message[..], n, |m| {
            Ok(m3ua::Message::from_bytes(m)?.parameters().count())
        }));
    }
    all
}

fn series<T>(
    name: &'static str,
    message: &impl Encode,
    n: usize,
    run: impl Fn(&'static [u8]) -> Result<T> + Send + Sync + 'static,
) -> Work {
    let octets = crate::kept(&octets(message));
    Work::new("growth", name, octets, run).with_elements(n)
}

fn request<A: Encode>(avps: A) -> Request<A> {
    Request { command: 280, application: 0, proxiable: false, hop_by_hop: 1, end_to_end: 2, avps }
}

fn typed(octets: &[u8]) -> Result<()> {
    for avp in diameter::Message::from_bytes(octets)?.avps() {
        let avp = avp?;
        if let Some(def) = STANDARD.get(avp.code, avp.vendor) {
            let _: Value<'_> = black_box(def.kind.decode(avp.data)?);
        }
    }
    Ok(())
}
