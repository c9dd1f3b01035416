//! Edits of messages.

use crate::generate;
use arbitrary::{Arbitrary as _, Unstructured};
use sigcodec::ber;
use sigcodec::{
    diameter::{self, At, Avps, Def, Edit, STANDARD},
    sccp::{self, Message},
    wire::{Decode as _, Error, Kind, Layer, Reader, Result},
};
use std::{vec, vec::Vec};

/// An edit of a Diameter message or of an SCCP message.
pub(super) fn check(input: &[u8]) {
    let mut u = Unstructured::new(input);
    if bool::arbitrary(&mut u).unwrap_or(false) { avp(&mut u) } else { address(&mut u) }
}

/// Code, vendor, flags and data of an AVP.
type Seen = (u32, u32, u8, Vec<u8>);

/// The AVPs in order; `None` when one has no intact frame.
fn seen(avps: Avps<'_>) -> Option<Vec<Seen>> {
    let all = avps.iter().map(|a| a.map(|a| (a.code, a.vendor, a.flags, a.data.rest().to_vec())));
    all.collect::<Result<_>>().ok()
}
fn inside(group: &Seen) -> Option<Vec<Seen>> {
    seen(Avps::new(Reader::new(&group.3, Layer::Diameter)))
}
fn def(avp: &Seen) -> Option<&'static Def> {
    STANDARD.get(avp.0, avp.1)
}
fn is(avp: &Seen, def: &Def) -> bool {
    (avp.0, avp.1) == (def.code, def.vendor)
}

/// A change at the top level or in a group: the AVP that is named is changed, and nothing else.
fn avp(u: &mut Unstructured<'_>) {
    let Ok(octets) = generate::message("diameter", u) else { return };
    let message = diameter::Message::from_bytes(&octets).expect("it decodes");
    let before = seen(message.avps()).expect("its AVPs have frames");
    let Ok(mut path) = path(u, &before) else { return };
    let change = u.int_in_range(0..=5).unwrap_or(0);
    if change == 5 {
        // What is added behind the last AVP of a group names the group.
        path.truncate(1);
    }
    let Some((named, groups)) = path.split_last() else { return };
    let Ok(new) = generate::avp(u, named, 0) else { return };
    let added = seen(Avps::new(Reader::new(&new, Layer::Diameter))).expect("a frame").remove(0);

    let at = || if groups.is_empty() { At::First(named) } else { At::Path(&path) };
    let mut buf = vec![0; octets.len() + new.len() + 16];
    let remove: Edit<'_, '_, &[u8]> = Edit::Remove(at());
    let edit = match change {
        0 => Edit::Append(&new[..]),
        1 => Edit::Replace(at(), &new[..]),
        2 => remove,
        3 => Edit::Before(at(), &new[..]),
        4 => Edit::After(at(), &new[..]),
        _ => Edit::AppendIn(at(), &new[..]),
    };
    let changed = |avps: &mut Vec<Seen>, n: usize| match change {
        1 => *avps.get_mut(n).expect("in place") = added.clone(),
        2 => drop(avps.remove(n)),
        3 => avps.insert(n, added.clone()),
        _ => avps.insert(n + 1, added.clone()),
    };
    let outcome = message.edit(&edit, &mut buf);

    let mut expected = before.clone();
    if change == 0 {
        expected.push(added);
    } else if let [group] = groups {
        // The first group that has the AVP; one in front of it that cannot be read ends the search.
        let found =
            before.iter().enumerate().filter(|(_, a)| is(a, group)).find_map(|(n, a)| match inside(a) {
                Some(inner) => inner.iter().position(|a| is(a, named)).map(|at| Some((n, inner, at))),
                None => Some(None),
            });
        let Some((n, mut inner, at)) = found.flatten() else { return assert!(outcome.is_err()) };
        changed(&mut inner, at);
        let out = outcome.expect("there is room");
        let after = seen(diameter::Message::from_bytes(out).expect("it decodes").avps()).expect("frames");
        let edited = after.get(n).expect("in place");
        assert_eq!(inside(edited), Some(inner));
        expected.get_mut(n).expect("in place").3.clone_from(&edited.3);
    } else {
        let Some(n) = before.iter().position(|a| is(a, named)) else {
            return assert_eq!(outcome.map_err(Error::kind), Err(Kind::Missing));
        };
        if change == 5 {
            let group = expected.get_mut(n).expect("in place");
            group.3.resize(group.3.len().next_multiple_of(4), 0);
            group.3.extend(&new);
        } else {
            changed(&mut expected, n);
        }
    }
    let out = outcome.expect("there is room");
    assert_eq!(seen(diameter::Message::from_bytes(out).expect("it decodes").avps()), Some(expected));
    let head = |octets: &[u8]| (octets.first().copied(), octets.get(4..20).map(<[u8]>::to_vec));
    assert_eq!(head(out), head(&octets), "the header stays");
}

/// An AVP that the message has, at the top or in a group that it has, or one that is seldom there.
fn path(u: &mut Unstructured<'_>, avps: &[Seen]) -> arbitrary::Result<Vec<&'static Def>> {
    let other = *u.choose(STANDARD.defs())?;
    if avps.is_empty() {
        return Ok(vec![other]);
    }
    let groups: Vec<_> = avps.iter().filter_map(|a| Some((def(a)?.group.and(def(a))?, inside(a)?))).collect();
    if bool::arbitrary(u)? && !groups.is_empty() {
        let (group, inner) = u.choose(&groups)?;
        let inner = if inner.is_empty() { None } else { def(u.choose(inner)?) };
        return Ok(vec![group, inner.unwrap_or(other)]);
    }
    Ok(vec![def(u.choose(avps)?).unwrap_or(other)])
}

/// All parameters by name, the address that is edited apart.
fn others(message: &Message<'_>, apart: sccp::ParameterName) -> Vec<(u8, Vec<u8>)> {
    let names = (1..=19u8).map(sccp::ParameterName).filter(|n| *n != apart);
    let all = names.filter_map(|n| Some((n.0, message.parameter(n).ok()??.rest().to_vec())));
    all.collect()
}

/// What is not there cannot be edited.
fn absent(address: &Result<Option<sccp::Address<'_>>>, e: Error) {
    assert_eq!((address, e.kind()), (&Ok(None), Kind::Missing));
}

fn address(u: &mut Unstructured<'_>) {
    let Ok(data) = generate::some(u, 60) else { return };
    let connection = bool::arbitrary(u).unwrap_or(false);
    let made = if connection { generate::connection(u) } else { generate::unitdata(u, &data) };
    let Ok(octets) = made else { return };
    let message = Message::from_bytes(&octets).expect("it decodes");
    let mut title = vec![];
    let Ok(new) = generate::address(u, &mut title) else { return };
    let mut buf = vec![0; octets.len() + 64];
    match u.int_in_range(0..=2).unwrap_or(0) {
        0 => {
            let out = match message.replace_called(&new, &mut buf) {
                Ok(out) => out,
                Err(e) => return absent(&message.called(), e),
            };
            let edited = Message::from_bytes(out).expect("it decodes");
            assert_eq!(edited.called(), Ok(Some(new)));
            assert_eq!(
                others(&edited, sccp::ParameterName::CALLED),
                others(&message, sccp::ParameterName::CALLED)
            );
        }
        1 => {
            let out = match message.replace_calling(&new, &mut buf) {
                Ok(out) => out,
                Err(e) => return absent(&message.calling(), e),
            };
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
