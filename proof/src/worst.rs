//! Inputs that make a decoder work: deep, wide, tiny elements, indefinite lengths, long tags and names.

use crate::{generate::octets, surface::LAYERS};
use sigcodec::{
    ber::{INDEFINITE_DEPTH, MAX_DEPTH},
    diameter::{self, avp},
    tcap::{Outgoing, Portions},
};
use std::{vec, vec::Vec};

/// An input that is dear for its size.
#[derive(Clone, Debug)]
pub struct Worst {
    /// What is dear about it.
    pub name: &'static str,
    /// The number of the layer in [`LAYERS`], then its octets.
    pub input: Vec<u8>,
}

/// Every one.
#[must_use]
pub fn inputs() -> Vec<Worst> {
    let mut out = vec![];
    let mut add = |name, layer: &str, octets: &[u8]| {
        let number = LAYERS.iter().position(|l| l.name == layer).and_then(|n| u8::try_from(n).ok());
        out.push(Worst { name, input: [&[number.unwrap_or(0)], octets].concat() });
    };
    for layer in ["tcap", "stack"] {
        let mut message = |name, contents: &[u8]| add(name, layer, &transaction(contents));
        message("elements nested to the limit", &nested(usize::from(MAX_DEPTH) - 5, &[0x30], &[5, 0]));
        message("elements nested beyond the limit", &nested(500, &[0x30], &[5, 0]));
        message("empty elements", &[5, 0].repeat(20_000));
        message("empty constructed elements", &[0x30, 0].repeat(20_000));
        message("elements nested to the limit, again and again", &nested(20, &[0x30], &[5, 0]).repeat(500));
        message(
            "indefinite lengths to the limit, again and again",
            &indefinite(usize::from(INDEFINITE_DEPTH) - 1).repeat(500),
        );
        message("indefinite lengths beyond the limit", &indefinite(2000));
        message("indefinite lengths that never end", &[0x30, 0x80].repeat(10_000));
        message("empty indefinite elements", &[0x30, 0x80, 0, 0].repeat(10_000));
        message("long tags", &[0x9f, 0x80, 0x80, 0x81, 0x80, 0x00, 0].repeat(5_000));
        message("long lengths", &[4, 0x88, 0, 0, 0, 0, 0, 0, 0, 0].repeat(4_000));
        message("long object identifiers", &[&[6, 0x3f, 4][..], &[0x81; 61], &[1]].concat().repeat(600));
        message("a member again and again", &[0x80, 1, 0].repeat(10_000));
    }
    let components = [0xa1, 6, 2, 1, 1, 2, 1, 45].repeat(4_000);
    add("components without end", "stack", &frame_of_components(&components));
    add("components without end", "tcap", &frame_of_components(&components));
    add("bad components", "tcap", &frame_of_components(&[0xa9, 0].repeat(10_000)));
    // insertSubscriberData of MAP, initialDP of CAP and INAP.
    for (layer, head) in [("map", [0, 2, 7]), ("cap", [0, 3, 0]), ("inap", [0, 3, 0])] {
        for (name, member) in [
            ("an argument of unknown members", &[0xbf, 0x7f, 0][..]),
            ("an argument with a member again and again", &[0x80, 1, 0]),
            ("an argument of empty lists", &[0xa6, 0]),
            ("an argument of padded tags", &[0x9f, 0x80, 0x80, 0x01, 0]),
        ] {
            let element = tlv(&[0x30], &member.repeat(10_000));
            add(name, layer, &[&head[..], &element].concat());
        }
        // [15] extensions, each with a type and nothing in it.
        let extension = tlv(&[0x30], &[2, 1, 1, 0xa1, 0]);
        let extensions = tlv(&[0x30], &tlv(&[0xaf], &extension.repeat(4_000)));
        add("an argument with extensions without end", layer, &[&head[..], &extensions].concat());
    }
    let lists = tlv(&[0x30], &tlv(&[0xa6], &tlv(&[0x04], &[0x21]).repeat(10_000)));
    add("insertSubscriberData: a long list", "map", &[&[0, 2, 7][..], &lists].concat());
    let bits = tlv(&[0x30], &tlv(&[0x93], &[&[0][..], &[0xff; 8000]].concat()));
    add("a long bit string", "map", &[&[0, 2, 2][..], &bits].concat());
    for (name, avp) in [
        ("64 KiB of empty AVPs", &[0, 0, 1, 7, 0, 0, 0, 8][..]),
        ("64 KiB of empty unknown AVPs", &[0, 0xff, 1, 7, 0x40, 0, 0, 8]),
        ("64 KiB of empty vendor AVPs", &[0, 0, 5, 0x7d, 0xc0, 0, 0, 12, 0, 0, 0x28, 0xaf]),
        ("64 KiB of empty groups", &[0, 0, 1, 4, 0x40, 0, 0, 8]),
        ("64 KiB of Session-Ids", &[0, 0, 1, 7, 0x40, 0, 0, 9, 0x61, 0, 0, 0]),
        ("64 KiB of Proxy-Infos", &[0, 0, 1, 0x1c, 0x40, 0, 0, 8]),
    ] {
        let all = avp.repeat((1 << 16) / avp.len());
        for (command, application) in [(316u32, 16_777_251u32), (272, 4), (280, 0)] {
            add(name, "diameter", &command_of(command, application, &all));
        }
    }
    add(
        "groups nested to the limit",
        "diameter",
        &command_of(316, 16_777_251, &groups(usize::from(diameter::MAX_DEPTH)).repeat(100)),
    );
    add("groups nested beyond the limit", "diameter", &command_of(316, 16_777_251, &groups(1000)));
    for layer in ["m3ua", "sua"] {
        let (class, kind) = if layer == "m3ua" { (1, 1) } else { (7, 1) };
        let message = |parameters: &[u8]| {
            let length = u32::try_from(parameters.len() + 8).unwrap_or(0).to_be_bytes();
            [&[1, 0, class, kind][..], &length, parameters].concat()
        };
        add("64 KiB of empty parameters", layer, &message(&[0, 4, 0, 4].repeat(1 << 14)));
        add("64 KiB of empty unknown parameters", layer, &message(&[0xff, 4, 0, 4].repeat(1 << 14)));
        add("64 KiB of routing contexts", layer, &message(&[0, 6, 0, 8, 0, 0, 0, 1].repeat(1 << 13)));
        let mut nested = vec![];
        for _ in 0..2000 {
            nested =
                [&[2, 7][..], &u16::try_from(nested.len() + 4).unwrap_or(0).to_be_bytes(), &nested].concat();
        }
        add("parameters in parameters", layer, &message(&nested));
    }
    let optional = [0x12, 0].repeat(2_000);
    add(
        "optional parameters without end",
        "sccp",
        &[&[0x11, 0, 15, 4, 6, 8, 9, 2, 0x42, 6, 2, 0x42, 7, 1, 0][..], &optional].concat(),
    );
    add(
        "unknown optional parameters",
        "sccp",
        &[&[0x11, 0, 15, 4, 6, 8, 9, 2, 0x42, 6, 2, 0x42, 7, 1, 0][..], &[0xf0, 0].repeat(2_000)].concat(),
    );
    add(
        "a long global title",
        "sccp",
        &[&[9, 0, 3, 4, 0xfd, 2, 0x42, 6][..], &[0xfb, 0x12, 6, 0, 0x12, 4], &[0x21; 247], &[1, 0]].concat(),
    );
    add(
        "link status",
        "m2pa",
        &[&[1, 0, 11, 2, 0, 0, 0x40, 16, 0, 0, 0, 1, 0, 0, 0, 1][..], &[1; 0x4000]].concat(),
    );
    // Elements that no table knows, that are repeated, of half an octet, and that stand in the wrong order.
    add("unknown elements", "sgsap", &[&[1][..], &[0x7f, 0].repeat(2_000)].concat());
    add("repeated elements", "sgsap", &[&[1][..], &[0x07, 1, 1].repeat(1_500)].concat());
    add("unknown elements", "dtap", &[&[5, 2, 0, 0xf1, 0x10, 0, 1][..], &[0x99; 4_000]].concat());
    add("repeated elements", "dtap", &[&[3, 5][..], &[0xd1; 4_000]].concat());
    add("elements of BSSMAP", "bssap", &[&[0, 255, 1][..], &[0x35; 254]].concat());
    add("cells", "bssap", &[&[0, 254, 0x52, 0x1a, 251, 2][..], &[1; 250]].concat());
    for layer in ["isup", "bicc"] {
        let front = if layer == "bicc" { &[5, 0, 0, 0][..] } else { &[5, 0] };
        let optional = [front, &[16, 1][..], &[0xf0, 0].repeat(2_000)].concat();
        add("unknown optional parameters", layer, &optional);
        let numbers = [
            front,
            &[16, 1][..],
            &[10, 12, 4, 0x13, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff].repeat(400),
        ];
        add("numbers without end", layer, &numbers.concat());
        let elements = [front, &[16, 1, 3, 255][..], &[4, 0].repeat(127), &[0x90, 0]].concat();
        add("information elements", layer, &elements);
    }
    for layer in ["ranap", "rua", "hnbap", "sabp", "pcap-ap"] {
        // The message is one open type, of which the longest has 16,383 octets.
        let message = |code: u8, contents: &[u8]| {
            let length = u16::try_from(contents.len().min(0x3fff)).unwrap_or(0) | 0x8000;
            let contents = contents.get(..0x3fff).unwrap_or(contents);
            // A transaction of PCAP has an octet more.
            let front: &[u8] = if layer == "pcap-ap" { &[0, code, 0x40, 0] } else { &[0, code, 0x40] };
            [front, &length.to_be_bytes(), contents].concat()
        };
        let elements = |code: u8, element: &[u8]| {
            let count = u16::try_from((0x3fff - 3) / element.len()).unwrap_or(0);
            message(code, &[&[0][..], &count.to_be_bytes(), &element.repeat(count.into())].concat())
        };
        add("unknown information elements", layer, &elements(1, &[0xff, 0xff, 0x40, 0]));
        add("an information element again and again", layer, &elements(1, &[0, 4, 0x40, 0]));
        add("information elements without octets", layer, &elements(19, &[0, 15, 0x40, 0]));
    }
    // Lists in lists: RAB-AssignmentRequest with one container an item.
    let items = [0, 0, 1, 0, 53, 0, 0, 0x40, 0].repeat(256);
    let list = [&[0, 1, 0, 54, 0][..], &(0x8000 | 2305_u16).to_be_bytes(), &[0xff], &items].concat();
    let length = (0x8000 | u16::try_from(list.len() + 1).unwrap_or(0)).to_be_bytes();
    add("lists of containers", "ranap", &[&[0, 0, 0][..], &length, &[0], &list].concat());
    add("user data", "mtp3", &[&[0x83, 0, 0, 0, 0][..], &[0xff; 4096]].concat());
    out
}

/// An element with a minimal length.
fn tlv(tag: &[u8], contents: &[u8]) -> Vec<u8> {
    let length = u32::try_from(contents.len()).unwrap_or(0);
    let head = match length {
        0..=0x7f => vec![length as u8],
        _ => [&[0x84][..], &length.to_be_bytes()].concat(),
    };
    [tag, &head, contents].concat()
}

fn nested(depth: usize, tag: &[u8], inner: &[u8]) -> Vec<u8> {
    (0..depth).fold(inner.to_vec(), |inside, _| tlv(tag, &inside))
}

fn indefinite(depth: usize) -> Vec<u8> {
    [&[0x30, 0x80].repeat(depth)[..], &[0, 0].repeat(depth)].concat()
}

/// A Begin with an Invoke of insertSubscriberData whose argument has these contents.
fn transaction(contents: &[u8]) -> Vec<u8> {
    let argument = tlv(&[0x30], contents);
    octets(&Outgoing::begin(
        &[1, 2, 3, 4],
        Some(&[4, 0, 0, 1, 0, 16, 3]),
        Portions::invoke(1, 7, &argument[..]),
    ))
}

fn frame_of_components(components: &[u8]) -> Vec<u8> {
    tlv(&[0x62], &[&[0x48, 1, 1][..], &tlv(&[0x6c], components)].concat())
}

fn command_of(command: u32, application: u32, avps: &[u8]) -> Vec<u8> {
    let length = u32::try_from(avps.len() + 20).unwrap_or(0) | 1 << 24;
    let head = [length, 0xc000_0000 | command, application, 1, 2];
    [&head.iter().flat_map(|n| n.to_be_bytes()).collect::<Vec<u8>>()[..], avps].concat()
}

/// Failed-AVPs in Failed-AVPs.
fn groups(depth: usize) -> Vec<u8> {
    (0..depth).fold(octets(&avp::ORIGIN_STATE_ID.value(1)), |inside, _| {
        let length = u32::try_from(inside.len() + 8).unwrap_or(0);
        [&279u32.to_be_bytes()[..], &(0x4000_0000 | length).to_be_bytes(), &inside].concat()
    })
}
