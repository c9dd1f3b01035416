//! Diameter against `diameter` 0.7.1.
//!
//! That decoder knows few commands and applications and takes its AVPs from a dictionary, so the command of an input is
//! overwritten by Credit-Control and the dictionary is made of ours. It trusts the lengths of AVPs, so an input whose
//! frames are broken is not given to it: [`frames`], which knows neither decoder, says so, and then ours has to refuse.

use crate::{Judged, Outcome};
use peer_diameter::{
    DiameterMessage,
    avp::{Avp, AvpValue},
    dictionary::Dictionary,
};
use sigcodec::{
    diameter::{DataKind, Format, MAX_DEPTH, MandatoryBit, Message, STANDARD, Value, types::AddressValue},
    wire::{Decode as _, Error, Kind},
};
use std::{
    fmt::Write as _,
    io::Cursor,
    sync::{Arc, LazyLock},
};

/// What differs and why that is right.
pub static JUDGED: &[Judged] = &[
    Judged {
        name: "octets behind the message",
        clause: "RFC 6733 §3",
        says: "the peer reads as many octets as the Message Length says and leaves others; a message of ours is all of \
               its octets, and what follows in a stream is found by `frame`",
        shown_by: "0100001480000101000000000000000100000002ff",
    },
    Judged {
        name: "DiameterIdentity",
        clause: "RFC 6733 §4.3.1",
        says: "an identity is an FQDN or a realm in ASCII, so one of no octet, or with spaces, controls or octets above \
               ASCII is refused; the peer takes any UTF-8",
        shown_by: "0100001c800001180000000000000001000000020000010840000008",
    },
    Judged {
        name: "Address of digits",
        clause: "RFC 6733 §4.3.1",
        says: "an address of family 8 is an E.164 number and of digits; the peer takes any octets",
        shown_by: "0100002480000101000000000000000100000002000001014000000e0008000000000000",
    },
    Judged {
        name: "DiameterURI",
        clause: "RFC 6733 §4.3.1",
        says: "a URI follows the grammar of aaa and aaas; the peer takes any octets",
        shown_by: "0100002080000101000000000000000100000002000001244000000978000000",
    },
    Judged {
        name: "Time of the next era",
        clause: "RFC 6733 §4.3.1, RFC 5905 §6",
        says: "a time whose highest bit is 0 is counted from 2036; the peer counts each from 1900",
        shown_by: "0100002080000101000000000000000100000002000000374000000c00000000",
    },
    Judged {
        name: "filter rule",
        clause: "RFC 6733 §4.3.1",
        says: "an IPFilterRule and a QoSFilterRule follow a grammar; the peer has neither type, and its dictionary calls \
               them octets",
        shown_by: "0100002080000101000000000000000100000002000001904000000c61626364",
    },
    Judged {
        name: "derived format",
        clause: "TS 29.061 §16.4.7, TS 29.272 §7.3, RFC 7155 §4.4.10.5",
        says: "a string that its specification gives a size or an alphabet is refused without them; the peer has the \
               data type alone. Excused only where the octets are of no such size or alphabet by a second reckoning",
        shown_by: "0100002080000101000000000000000100000002000000084000000b01020300",
    },
];

/// AVP flags that both keep: V, M, P.
const FLAGS: u8 = 0xe0;

static DICTIONARY: LazyLock<Arc<Dictionary>> = LazyLock::new(|| Arc::new(Dictionary::new(&[&xml()])));

fn xml() -> String {
    let mut out = String::from("<diameter><application id=\"4\" name=\"All\">");
    for d in STANDARD.defs() {
        let kind = match d.kind {
            DataKind::IPFilterRule | DataKind::QoSFilterRule => "OctetString",
            kind => kind.name(),
        };
        let vendor = if d.vendor == 0 { String::new() } else { format!(" vendor-id=\"{}\"", d.vendor) };
        let must = if d.mandatory == MandatoryBit::Must { "M" } else { "" };
        let _ = write!(
            out,
            "<avp name=\"{}\" code=\"{}\" must=\"{must}\"{vendor}><data type=\"{kind}\"/></avp>",
            d.name, d.code
        );
    }
    out.push_str("</application></diameter>");
    out
}

/// Why the frames of a message are not sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// Less than a header, or a length that the octets do not hold.
    Message,
    /// An AVP with less than its header, or that reaches beyond its container.
    Avp,
    /// A value of a type of fixed size that has another; the offset of the AVP.
    FixedSize(usize),
    /// An Address without a family; the offset of the AVP.
    Family(usize),
    /// Groups inside groups inside groups.
    Depth,
}

fn number(octets: &[u8]) -> usize {
    octets.iter().fold(0, |n, b| n << 8 | usize::from(*b))
}

/// Judges the lengths of a message by RFC 6733 §3 and §4.1, without either decoder.
///
/// # Errors
/// The first that is broken.
pub fn frames(octets: &[u8]) -> Result<usize, Broken> {
    let length = octets.get(1..4).map_or(0, number);
    if length < 20 || length > octets.len() || octets.len() < 20 {
        return Err(Broken::Message);
    }
    avps(octets, 20, length, 0)?;
    Ok(length)
}

fn avps(octets: &[u8], from: usize, end: usize, depth: u8) -> Result<(), Broken> {
    let mut at = from;
    while at < end {
        let head = octets.get(at..end).unwrap_or_default();
        let header = if head.get(4).is_some_and(|flags| flags & 0x80 != 0) { 12 } else { 8 };
        if head.len() < header {
            return Err(Broken::Avp);
        }
        let length = number(&head[5..8]);
        if length < header || length > head.len() {
            return Err(Broken::Avp);
        }
        let vendor = if header == 12 { number(&head[8..12]) as u32 } else { 0 };
        let kind = STANDARD.get(number(&head[..4]) as u32, vendor).map(|d| d.kind);
        match kind {
            Some(DataKind::Grouped) if depth >= MAX_DEPTH => return Err(Broken::Depth),
            Some(DataKind::Grouped) => avps(octets, at + header, at + length, depth + 1)?,
            Some(DataKind::Address) if length < header + 2 => return Err(Broken::Family(at)),
            Some(kind) if kind.fixed_size().is_some_and(|n| n != length - header) => {
                return Err(Broken::FixedSize(at));
            }
            _ => {}
        }
        at += length.next_multiple_of(4);
    }
    Ok(())
}

/// An AVP: code, vendor, flags, value; those of a group behind it.
type Line = (u32, u32, u8, String);

/// Ours, and what of it is refused: the AVP with its type, if it has a frame.
struct Ours {
    lines: Vec<Line>,
    refused: Vec<(Error, Option<DataKind>, Vec<u8>)>,
}

fn ours(octets: &[u8]) -> Result<Ours, Error> {
    let message = Message::from_bytes(octets)?;
    let mut out = Ours { lines: vec![], refused: vec![] };
    message.avps().each(&STANDARD, &mut |avp, def, value| {
        let avp = match avp {
            Ok(avp) => avp,
            Err(e) => return out.refused.push((e, None, vec![])),
        };
        let text = match value {
            Err(e) => {
                out.refused.push((*e, def.map(|d| d.kind), avp.data.rest().to_vec()));
                String::from("refused")
            }
            Ok(value) => match (def.map(|d| d.kind), value) {
                // The other decoder has these as their octets or their text.
                (Some(DataKind::DiameterURI | DataKind::IPFilterRule | DataKind::QoSFilterRule), _)
                | (None, _)
                | (_, Value::OctetString(_)) => crate::hex(avp.data.rest()),
                (Some(kind @ DataKind::Derived(_)), _) if kind.name() == "OctetString" => {
                    crate::hex(avp.data.rest())
                }
                (Some(DataKind::Derived(_)), _) => String::from_utf8_lossy(avp.data.rest()).into_owned(),
                (_, Value::Integer32(n) | Value::Enumerated(n)) => n.to_string(),
                (_, Value::Integer64(n)) => n.to_string(),
                (_, Value::Unsigned32(n)) => n.to_string(),
                (_, Value::Unsigned64(n)) => n.to_string(),
                (_, Value::Float32(n)) => n.to_bits().to_string(),
                (_, Value::Float64(n)) => n.to_bits().to_string(),
                (_, Value::Grouped(_)) => String::from("group"),
                (_, Value::Address(AddressValue::V4(a))) => a.to_string(),
                (_, Value::Address(AddressValue::V6(a))) => a.to_string(),
                (_, Value::Address(AddressValue::E164(digits))) => (*digits).to_owned(),
                (_, Value::Address(other)) => other.to_string(),
                (_, Value::Time(time)) => time.unix().to_string(),
                (_, Value::UTF8String(text) | Value::DiameterIdentity(text)) => text.as_str().to_owned(),
                (_, other) => format!("{other:?}"),
            },
        };
        out.lines.push((avp.code, avp.vendor, avp.flags & FLAGS, text));
    });
    Ok(out)
}

fn theirs(avps: &[Avp], lines: &mut Vec<Line>) {
    for avp in avps {
        let flags = avp.get_flags();
        let bits =
            u8::from(flags.vendor) << 7 | u8::from(flags.mandatory) << 6 | u8::from(flags.private) << 5;
        let value = match avp.get_value() {
            AvpValue::Grouped(_) => String::from("group"),
            AvpValue::OctetString(v) => crate::hex(v.value()),
            AvpValue::DiameterURI(v) => crate::hex(v.value()),
            AvpValue::Float32(v) => v.value().to_bits().to_string(),
            AvpValue::Float64(v) => v.value().to_bits().to_string(),
            AvpValue::Time(v) => v.value().timestamp().to_string(),
            other => other.to_string(),
        };
        lines.push((avp.get_code(), avp.get_vendor_id().unwrap_or(0), bits, value));
        if let AvpValue::Grouped(group) = avp.get_value() {
            theirs(group.avps(), lines);
        }
    }
}

/// Compares both decoders on a message.
pub fn compare(input: &[u8]) -> Outcome {
    let mut out = Outcome::default();
    if input.len() < 20 {
        return out;
    }
    let mut octets = input.to_vec();
    octets[5..12].copy_from_slice(&[0, 1, 0x10, 0, 0, 0, 4]);
    let length = match frames(&octets) {
        Ok(length) => length,
        Err(broken) => {
            refuses(&octets, broken, &mut out);
            return out;
        }
    };
    if length < octets.len() {
        match Message::from_bytes(&octets) {
            Err(e) if e.kind() == Kind::Trailing => out.judged("octets behind the message"),
            other => out.open(format!("octets behind the message: {other:?}")),
        }
        octets.truncate(length);
    }
    let peer = DiameterMessage::decode_from(&mut Cursor::new(&octets), Arc::clone(&DICTIONARY));
    let Ok(peer) = peer else { return out };
    let ours = match ours(&octets) {
        Ok(ours) => ours,
        Err(e) => {
            out.open(format!("ours refuses the message: {e}"));
            return out;
        }
    };
    for (e, kind, data) in &ours.refused {
        match judge_refusal(*e, *kind, data) {
            Some(name) => out.judged(name),
            None => out.open(format!("ours refuses {kind:?} {}: {e}", crate::hex(data))),
        }
    }
    let mut lines = vec![];
    theirs(peer.get_avps(), &mut lines);
    out.same("AVPs", &ours.lines.len(), &lines.len());
    for (own, other) in ours.lines.iter().zip(&lines) {
        if own.3 == "refused" {
            out.same("AVP", &(own.0, own.1, own.2), &(other.0, other.1, other.2));
        } else if own != other {
            match judge_value(own, other) {
                Some(name) => out.judged(name),
                None => out.same("AVP", own, other),
            }
        }
    }
    let header = Message::from_bytes(&octets).map(|m| m.header);
    if let Ok(header) = header {
        out.same(
            "header",
            &(header.length, header.flags.0, header.hop_by_hop, header.end_to_end),
            &(peer.get_length(), peer.get_flags(), peer.get_hop_by_hop_id(), peer.get_end_to_end_id()),
        );
    }
    out.compared += 1;
    out
}

/// Ours refuses what has broken frames.
fn refuses(octets: &[u8], broken: Broken, out: &mut Outcome) {
    let length = octets.get(1..4).map_or(0, number).clamp(20, octets.len());
    let decoded = ours(if broken == Broken::Message { octets } else { &octets[..length] });
    match (broken, decoded) {
        (Broken::Message, Err(_)) => {}
        (Broken::Avp, Ok(o)) if o.refused.iter().any(|(_, kind, _)| kind.is_none()) => {}
        (Broken::FixedSize(_), Ok(o)) if o.refused.iter().any(|(e, ..)| e.kind() == Kind::AvpLength) => {}
        (Broken::Family(_), Ok(o)) if o.refused.iter().any(|(e, ..)| e.kind() == Kind::Address) => {}
        (Broken::Depth, Ok(o)) if o.refused.iter().any(|(e, ..)| e.kind() == Kind::Depth) => {}
        (broken, decoded) => out.open(format!("{broken:?} is not refused: {:?}", decoded.map(|o| o.refused))),
    }
}

/// Why ours is right to refuse a value that the other accepts.
fn judge_refusal(e: Error, kind: Option<DataKind>, data: &[u8]) -> Option<&'static str> {
    let graphic = !data.is_empty() && data.iter().all(u8::is_ascii_graphic);
    match (kind?, e.kind()) {
        (DataKind::DiameterIdentity, Kind::Text) if !graphic => Some("DiameterIdentity"),
        (DataKind::Address, Kind::Address) if matches!(data, [0, 8, number @ ..] if !number.iter().all(u8::is_ascii_digit)) => {
            Some("Address of digits")
        }
        (DataKind::DiameterURI, Kind::Text) if !graphic => Some("DiameterURI"),
        (DataKind::DiameterURI, Kind::Syntax) => Some("DiameterURI"),
        (DataKind::IPFilterRule | DataKind::QoSFilterRule, Kind::Text) if !data.is_ascii() => {
            Some("filter rule")
        }
        (DataKind::IPFilterRule | DataKind::QoSFilterRule, Kind::Syntax) => Some("filter rule"),
        (DataKind::Derived(format), kind) if departs(format, kind, data) => Some("derived format"),
        _ => None,
    }
}

/// Whether octets depart from a format in the way that ours says: reckoned again from its clause.
fn departs(format: Format, kind: Kind, data: &[u8]) -> bool {
    let size = |allowed: bool| kind == Kind::Size && !allowed;
    let utf8 = kind == Kind::Text && std::str::from_utf8(data).is_err();
    let digits = kind == Kind::Digit && !data.iter().all(u8::is_ascii_digit);
    let n = data.len();
    match format {
        _ if format.size().is_some() => size(Some(n) == format.size()),
        Format::Imei | Format::ImeiSv => utf8 || digits || size((14..=16).contains(&n)),
        Format::MccMnc => utf8 || digits || size(n == 5 || n == 6),
        Format::ChargingCharacteristicsDigits => {
            utf8 || kind == Kind::Digit && !data.iter().all(u8::is_ascii_hexdigit) || size(n == 4)
        }
        // Labels of letters, digits and hyphens, TS 23.003 §9.1.
        Format::Apn => {
            let label = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
            let labels = data.split(|b| *b == b'.').all(|l| matches!(l.len(), 1..=63) && l.iter().all(label));
            kind == Kind::Text && !labels || size(matches!(n, 1..=100))
        }
        Format::IsdnNumber => size(n > 0),
        Format::Ipv6PrefixOctets => match data {
            [_, bits, prefix @ ..] => {
                let most = prefix.len() <= 16 && prefix.len() >= usize::from(*bits).div_ceil(8);
                size(most) || kind == Kind::Value && *bits > 128
            }
            _ => kind == Kind::Size,
        },
        Format::Ipv6OctetsList => size(n > 0 && n % 16 == 0),
        Format::RoutingAreaIdentity => size(n == 6 || n == 7),
        // Sizes by type of location, TS 29.274 §8.21 and TS 29.061 §16.4.7.
        Format::UserLocationInfo => match data {
            [0 | 1 | 129, place @ ..] => size(place.len() == 7),
            [2, place @ ..] => size(matches!(place.len(), 6 | 7)),
            [128, place @ ..] => size(place.len() == 5),
            [130, place @ ..] => size(place.len() == 12),
            [131 | 133 | 136, place @ ..] => size(place.len() == 6),
            [132 | 134, place @ ..] => size(place.len() == 11),
            [135, place @ ..] => size(place.len() == 8),
            [137, place @ ..] => size(place.len() == 14),
            [138, place @ ..] => size(place.len() >= 3),
            [139, place @ ..] => size(place.len() >= 9),
            _ => size(n > 0),
        },
        // Sizes by type of shape, TS 23.032 §7.3.
        Format::GeographicalArea => {
            let wanted = match data.first().map(|first| first >> 4) {
                Some(0) => 7,
                Some(1) => 8,
                Some(3) => 11,
                Some(5) => 1 + 6 * usize::from(data[0] & 0x0f),
                Some(8) => 9,
                Some(9) => 14,
                Some(10) => 13,
                Some(_) => n,
                None => 1,
            };
            let few = data.first().is_some_and(|first| first >> 4 == 5 && first & 0x0f < 3);
            matches!(kind, Kind::Trailing | Kind::Truncated) && n != wanted || kind == Kind::Count && few
        }
        // Sizes by type of velocity, TS 23.032 §8.6.
        Format::GeographicalVelocity => {
            let wanted = data
                .first()
                .map_or(4, |first| [4, 5, 5, 7].get(usize::from(first >> 4)).copied().unwrap_or(n));
            let unknown = data.first().is_some_and(|first| first >> 4 > 3);
            matches!(kind, Kind::Trailing | Kind::Truncated) && n != wanted
                || kind == Kind::Value && unknown
                || kind == Kind::Truncated && n < 4
        }
        Format::TraceNeTypes => size(n >= 2),
        // The octets of every network element, TS 32.422 §5.5 and §5.1.
        Format::TraceInterfaces => size(n >= 12),
        Format::TraceEvents => size(n >= 9),
        _ => false,
    }
}

/// Why the values of an AVP may differ.
fn judge_value(own: &Line, other: &Line) -> Option<&'static str> {
    let time = STANDARD.get(own.0, own.1).is_some_and(|d| d.kind == DataKind::Time);
    let seconds = |line: &Line| line.3.parse::<i64>().ok();
    // Seconds from 1900 to 1970.
    let from_1900 = seconds(other)?.checked_add(2_208_988_800)?;
    let era = time && (own.0, own.1, own.2) == (other.0, other.1, other.2) && from_1900 < 1 << 31;
    (era && seconds(own)? - seconds(other)? == 1 << 32).then_some("Time of the next era")
}
