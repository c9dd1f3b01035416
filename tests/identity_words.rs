//! Every place of MAP and every AVP whose row says IMSI, MSISDN or IMEI is told, wherever it stands.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec::{
    ber::{Body, Member, Schema, Tag, Tlv},
    diameter::{self, Def, STANDARD},
    map,
    screen::{Kind, Report, identities},
    wire::{
        Decode as _, Layer, Reader,
        walk::{self, Identity, Visitor},
    },
};

/// What a word is told as.
fn told_as(kind: &walk::Kind) -> Option<Kind> {
    match kind.identity? {
        Identity::IMSI => Some(Kind::Imsi),
        Identity::MSISDN => Some(Kind::Msisdn),
        Identity::IMEI => Some(Kind::Imei),
        _ => None,
    }
}

/// The identities that are told, with their paths.
fn told(walk: impl FnOnce(&mut dyn Visitor)) -> Vec<(Kind, String)> {
    let mut out = vec![];
    identities(walk, &mut |told| {
        if let Report::Identity { kind, path, .. } = told {
            out.push((kind, path.to_owned()));
        }
    });
    out
}

fn tlv(tag: Tag, constructed: bool, contents: &[u8]) -> Vec<u8> {
    let first = tag.class() << 6 | u8::from(constructed) << 5;
    let number = u8::try_from(tag.number()).unwrap();
    let mut out = if number < 31 { vec![first | number] } else { vec![first | 31, number] };
    out.extend([0x82, u8::try_from(contents.len() >> 8).unwrap(), contents.len().to_le_bytes()[0]]);
    out.extend(contents);
    out
}

/// An identity, the names on the way to it, and a parameter with nothing else inside.
type Place = (Kind, Vec<&'static str>, Vec<u8>);

/// Each identity in an element of a type.
fn element(kind: &walk::Kind, schema: &'static Schema, tag: Option<Tag>) -> Vec<Place> {
    let own = tag.or(schema.tag);
    let wrap = |(kind, path, inside): Place| match own {
        Some(tag) => (kind, path, tlv(tag, true, &inside)),
        None => (kind, path, inside),
    };
    match schema.body {
        Body::Sequence { members, .. } => {
            let of = |(n, m): (usize, &Member)| {
                // What would be taken for the member, if it were not there.
                let tag = m.tag.or(m.schema.tag);
                let same = |before: &&Member| {
                    tag.is_some() && !before.optional && before.tag.or(before.schema.tag) == tag
                };
                let before: Vec<u8> = members[..n]
                    .iter()
                    .filter(same)
                    .flat_map(|_| tlv(tag.unwrap(), false, &[0; 3]))
                    .collect();
                let mut places = member(m);
                places.iter_mut().for_each(|(_, _, octets)| *octets = [&before, &octets[..]].concat());
                places
            };
            members.iter().enumerate().flat_map(of).map(wrap).collect()
        }
        Body::Choice { alternatives } => alternatives.iter().flat_map(member).map(wrap).collect(),
        Body::List { item, .. } => element(item.kind, item, None).into_iter().map(wrap).collect(),
        Body::Leaf(_) => {
            let octets: &[u8] = match told_as(kind) {
                Some(Kind::Msisdn) => &[0x91, 0x51, 0x55, 0x10, 0xf0],
                _ => &[0x00, 0x01, 0x01, 0x21, 0x43, 0x65, 0x87, 0xf9],
            };
            told_as(kind).map(|kind| (kind, vec![], tlv(own.unwrap(), false, octets))).into_iter().collect()
        }
        Body::Open => vec![],
    }
}
fn member(m: &Member) -> Vec<Place> {
    let mut places = element(m.kind, m.schema, m.tag);
    places.iter_mut().for_each(|(_, path, _)| path.insert(0, m.name));
    places
}

/// How many places there are in a parameter; each is told as what its word says, with its path.
fn all_are_told(
    of: &str,
    part: &'static str,
    schema: Option<&'static Schema>,
    walk: &dyn Fn(&Tlv<'_>, &mut dyn Visitor),
) -> usize {
    let places = schema.map_or(vec![], |s| element(s.kind, s, None));
    for (kind, path, octets) in &places {
        let tlv = Tlv::read(&mut Reader::new(octets, Layer::Map)).unwrap();
        let path = [&[part], &path[..]].concat().join("/");
        let told = told(|v| walk(&tlv, v));
        assert!(
            told.iter().any(|(k, p)| k == kind && *p == path),
            "{of}: {kind:?} of {path:?} in {octets:02x?}: {told:?}"
        );
    }
    places.len()
}

#[test]
fn every_place_of_map_is_told() {
    let mut count = 0;
    for def in map::OPERATIONS.iter().flat_map(|all| all.iter()) {
        count += all_are_told(def.name, "argument", def.argument, &|tlv, v| def.walk_argument(tlv, v));
        count += all_are_told(def.name, "result", def.result, &|tlv, v| def.walk_result(tlv, v));
    }
    for def in map::ERRORS.iter().flat_map(|all| all.iter()) {
        count += all_are_told(def.name, "parameter", def.parameter, &|tlv, v| def.walk_parameter(tlv, v));
    }
    assert!(count >= 120, "{count}");
}

/// An AVP with this value, in a message.
fn message(def: &Def, value: &[u8]) -> Vec<u8> {
    let vendor = if def.vendor == 0 { vec![] } else { def.vendor.to_be_bytes().to_vec() };
    let flags = if def.vendor == 0 { 0x40 } else { 0xc0 };
    let n = u32::try_from(8 + vendor.len() + value.len()).unwrap();
    let mut avp = [def.code.to_be_bytes(), (flags << 24 | n).to_be_bytes()].concat();
    avp.extend([&vendor, value].concat());
    avp.resize(avp.len().next_multiple_of(4), 0);
    let n = u32::try_from(avp.len() + 20).unwrap();
    let head = [0x0100_0000 | n, 0xc000_0110, 4, 1, 2].map(u32::to_be_bytes).concat();
    [head, avp].concat()
}

#[test]
fn every_avp_is_told() {
    let mut count = 0;
    for def in STANDARD.defs() {
        let Some(kind) = told_as(&def.value_kind) else { continue };
        let octets = message(def, b"00101012345678");
        let message = diameter::Message::from_bytes(&octets).unwrap();
        let told = told(|v| message.walk_with(&STANDARD, v));
        assert_eq!(told, [(kind, format!("diameter/avps/{}", def.name))]);
        count += 1;
    }
    assert!(count >= 20, "{count}");
}

/// The row of a user's own AVP takes part.
#[test]
fn an_avp_of_a_user_is_told() {
    mod own {
        sigcodec::diameter::avps! { OWN = 1/99999, "Own-Subscriber", UTF8String, m: IMSI; }
    }
    sigcodec::diameter::dictionary! { static DICTIONARY = { avps: &[own::ALL], next: &STANDARD }; }
    let octets = message(own::OWN.def, b"001010123456789");
    let message = diameter::Message::from_bytes(&octets).unwrap();
    let told = told(|v| message.walk_with(&DICTIONARY, v));
    assert_eq!(told, [(Kind::Imsi, "diameter/avps/Own-Subscriber".to_owned())]);
}

/// The argument of version 2, which is nothing but an IMSI.
#[test]
fn an_argument_that_is_an_imsi_is_told() {
    let def = map::operation(2, 56).unwrap();
    let octets = [0x04, 8, 0x00, 0x01, 0x01, 0x21, 0x43, 0x65, 0x87, 0xf9];
    let tlv = Tlv::read(&mut Reader::new(&octets, Layer::Map)).unwrap();
    assert_eq!(told(|v| def.walk_argument(&tlv, v)), [(Kind::Imsi, "argument".to_owned())]);
}
