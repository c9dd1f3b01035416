//! Edits of messages.

use crate::generate;
use arbitrary::{Arbitrary as _, Unstructured};
use sigcodec::{
    diameter::{self, At, Edit, STANDARD},
    sccp::{self, Message},
    wire::{Decode as _, Kind, ber},
};
use std::{vec, vec::Vec};

/// An edit of a Diameter message or of an SCCP message.
pub(super) fn check(input: &[u8]) {
    let mut u = Unstructured::new(input);
    if bool::arbitrary(&mut u).unwrap_or(false) { avp(&mut u) } else { address(&mut u) }
}

fn avps(octets: &[u8]) -> Vec<(u32, u32, u8, Vec<u8>)> {
    let message = diameter::Message::from_bytes(octets).expect("it decodes");
    let all = message.avps().iter().map(|a| a.expect("its AVPs have frames"));
    all.map(|a| (a.code, a.vendor, a.flags, a.data.rest().to_vec())).collect()
}

fn avp(u: &mut Unstructured<'_>) {
    let Ok(octets) = generate::message("diameter", u) else { return };
    let Ok(def) = u.choose(STANDARD.defs()) else { return };
    let before = avps(&octets);
    let present =
        before.first().map_or(*def, |(code, vendor, ..)| STANDARD.get(*code, *vendor).unwrap_or(def));
    let Ok(new) = generate::avp(u, present, 0) else { return };
    let message = diameter::Message::from_bytes(&octets).expect("it decodes");
    let mut buf = vec![0; octets.len() + new.len() + 8];
    let place = before.iter().position(|a| (a.0, a.1) == (present.code, present.vendor));
    let value = || {
        let mut header = octets.get(..20).expect("a header").to_vec();
        let n = u8::try_from(new.len() + 20).unwrap_or(0);
        header.splice(
            1..4,
            [0, u8::try_from((new.len() + 20) >> 8).unwrap_or(0), n.max(((new.len() + 20) & 0xff) as u8)],
        );
        header.extend(&new);
        avps(&header).remove(0)
    };
    let head = |octets: &[u8]| (octets.first().copied(), octets.get(4..20).map(<[u8]>::to_vec));
    let outcome = match u.int_in_range(0..=2).unwrap_or(0) {
        0 => {
            let out = diameter::edit(&message, &Edit::Append(&new[..]), &mut buf).expect("there is room");
            let mut expected = before.clone();
            expected.push(value());
            assert_eq!(avps(out), expected);
            out
        }
        1 => match diameter::edit(&message, &Edit::Replace(At::First(present), &new[..]), &mut buf) {
            Ok(out) => {
                let mut expected = before.clone();
                *expected.get_mut(place.expect("it was there")).expect("in place") = value();
                assert_eq!(avps(out), expected);
                out
            }
            Err(e) => return assert_eq!((e.kind(), place), (Kind::Missing, None)),
        },
        _ => match diameter::edit(&message, &Edit::<&[u8]>::Remove(At::First(present)), &mut buf) {
            Ok(out) => {
                let mut expected = before.clone();
                expected.remove(place.expect("it was there"));
                assert_eq!(avps(out), expected);
                out
            }
            Err(e) => return assert_eq!((e.kind(), place), (Kind::Missing, None)),
        },
    };
    assert_eq!(head(outcome), head(&octets), "the header stays");
}

/// All parameters by name, the address that is edited apart.
fn others(message: &Message<'_>, apart: sccp::ParameterName) -> Vec<(u8, Vec<u8>)> {
    let names = (1..=19u8).map(sccp::ParameterName).filter(|n| *n != apart);
    let all = names.filter_map(|n| Some((n.0, message.parameter(n).ok()??.rest().to_vec())));
    all.collect()
}

fn address(u: &mut Unstructured<'_>) {
    let Ok(data) = generate::some(u, 60) else { return };
    let Ok(octets) = generate::unitdata(u, &data) else { return };
    let message = Message::from_bytes(&octets).expect("it decodes");
    let mut title = vec![];
    let Ok(new) = generate::address(u, &mut title) else { return };
    let mut buf = vec![0; octets.len() + 64];
    match u.int_in_range(0..=2).unwrap_or(0) {
        0 => {
            let out = message.replace_called(&new, &mut buf).expect("it has one");
            let edited = Message::from_bytes(out).expect("it decodes");
            assert_eq!(edited.called(), Ok(Some(new)));
            assert_eq!(
                others(&edited, sccp::ParameterName::CALLED),
                others(&message, sccp::ParameterName::CALLED)
            );
        }
        1 => {
            let out = message.replace_calling(&new, &mut buf).expect("it has one");
            let edited = Message::from_bytes(out).expect("it decodes");
            assert_eq!(edited.calling(), Ok(Some(new)));
            assert_eq!(
                others(&edited, sccp::ParameterName::CALLING),
                others(&message, sccp::ParameterName::CALLING)
            );
        }
        _ => match message.decrement_hop_counter(&mut buf) {
            Ok(out) => {
                let differ: Vec<_> = out.iter().zip(&octets).filter(|(a, b)| a != b).collect();
                assert_eq!((out.len(), differ.len()), (octets.len(), 1), "one octet changes");
                assert_eq!(differ.first().map(|(a, b)| **b - **a), Some(1));
            }
            Err(e) => assert!(matches!(e.kind(), Kind::Missing | Kind::Value)),
        },
    }
    let _ = ber::MAX_DEPTH;
}
