//! TCAP against `tcap` 3.0.0, the parameters of MAP in it against `gsm_map` 4.0.0.
//!
//! The first octet of an input says what follows: a message of TCAP, an element of MAP behind its kind, version and code,
//! or octets that a valid element or message is made of, in forms that are legal and not canonical.
//!
//! Values of MAP are compared by what each decoder encodes again, brought to the definite form. Where `gsm_map` skipped
//! elements as extensions of a later release, which ours keeps, the leaves of both are compared without their order.

use crate::{Judged, Outcome, hex, map};
use arbitrary::Unstructured;
use peer_rasn::types::{Any, ObjectIdentifier};
use peer_tcap::{DialogueContent, DialoguePdu as Pdu, ErrorCode, ExternalEncoding, OperationCode};
use sigcodec::ber::WriteTlv as _;
use sigcodec::{
    ber::{Encoding, External, Tlv, Tlvs},
    map::edition::CURRENT,
    tcap::{Code, Component, Diagnostic, DialoguePdu, Message, Problem},
    wire::{
        Decode as _, Encode, Error, Kind, Layer, Reader, With, Writer,
        audit::Finding,
        walk::{Field, Shape, Value, Visitor},
    },
};
use sigcodec_proof::{
    codec, generate,
    rewrite::{Reach, rewrite},
    surface::rose::{ARGUMENT, ERROR, RESULT},
};

/// What differs and why that is right.
pub static JUDGED: &[Judged] = &[
    Judged {
        name: "octets that the peer keeps",
        clause: "TS 29.002 §17.7",
        says: "a member whose type the peer does not model is taken whatever stands there; ours decodes it by its type \
               and refuses what is none. Excused only where the peer accepts an element that no type has in its place",
        shown_by: "0100025630120a010530038001023808049f915155100100",
    },
    Judged {
        name: "padding of a BIT STRING",
        clause: "X.690 §8.6.2.4",
        says: "the unused bits of the last octet may have any value; ours writes what came, the peer zeros",
        shown_by: "0100022b300e04083510000001325476030207c0",
    },
    Judged {
        name: "constructed",
        clause: "X.690 §8.2.1, §8.3.1",
        says: "a BOOLEAN, an INTEGER, an ENUMERATED and a NULL are primitive; the peer reads the contents of a constructed \
               one",
        shown_by: "0100022d30138006915157100103a101ff8206915155100100",
    },
    Judged {
        name: "closed enumeration",
        clause: "TS 29.002 §17.7",
        says: "an ENUMERATED without an extension marker has no other values; the peer takes any",
        shown_by: "0102020830030a017f",
    },
    Judged {
        name: "mandatory member",
        clause: "TS 29.002 §17.7.1, §17.7.3, §17.7.4",
        says: "the arguments and results of remoteUserFree, the arguments of anyTimeSubscriptionInterrogation and \
               sendRoutingInfo, and the results of prepareSubsequentHandover and eraseCC-Entry, have mandatory members \
               that the peer has as OPTIONAL",
        shown_by: "0101024d3000",
    },
    Judged {
        name: "reserved tag",
        clause: "X.690 §8.1.5, X.680 §8.4",
        says: "[UNIVERSAL 0] ends contents of indefinite length and is no element; the peer skips one with contents as an \
               extension",
        shown_by: "0100022b302604083510000001325476030206c02016a012300706052a0384ef5f300706052a0383a60da100",
    },
    Judged {
        name: "another abstract syntax",
        clause: "Q.773 §4.2.3",
        says: "a dialogue portion in an abstract syntax that is not one of the two of Q.773 is told by `dialogue()` as an \
               error, with message and components as they are; the peer keeps its EXTERNAL",
        shown_by: "0067324904050607086b2a2828060700110605010101a01d711b80020780a109060704000001001302a203020101a305a203020101",
    },
];

/// Compares what an input is.
pub fn compare(input: &[u8]) -> Outcome {
    let mut out = Outcome::default();
    let Some((first, rest)) = input.split_first() else { return out };
    match first & 3 {
        0 => message(rest, &mut out),
        1 => element(rest, &mut out),
        2 => {
            let mut u = Unstructured::new(rest);
            let Ok(Some(made)) = generate::parameter(&sigcodec::map::PROTOCOL, &mut u) else { return out };
            element(&made, &mut out);
            let (head, octets) = made.split_at(3);
            if let Ok(Some((other, _))) = rewrite(octets, Reach::Forms, &mut u) {
                element(&[head, &other].concat(), &mut out);
            }
        }
        _ => {
            let mut u = Unstructured::new(rest);
            let Ok((made, ..)) = generate::tcap(&sigcodec::map::PROTOCOL, &mut u) else { return out };
            message(&made, &mut out);
            if let Ok(Some((other, _))) = rewrite(&made, Reach::Forms, &mut u) {
                message(&other, &mut out);
            }
        }
    }
    out
}

// ---- TCAP -------------------------------------------------------------------------------------------------------

/// The octets of an element where it lies in the message.
fn whole<'o>(octets: &'o [u8], tlv: &Tlv<'_>) -> &'o [u8] {
    let span = tlv.span();
    octets.get(span.start as usize..span.end as usize).unwrap_or_default()
}

fn oid(oid: &ObjectIdentifier) -> String {
    let mut arcs = oid.iter().map(|n| u64::from(*n));
    let (a, b) = (arcs.next().unwrap_or(0), arcs.next().unwrap_or(0));
    let mut octets = vec![];
    for arc in std::iter::once(a * 40 + b).chain(arcs) {
        let groups = (64 - (arc | 1).leading_zeros()).div_ceil(7);
        for group in (0..groups).rev() {
            let more = if group == 0 { 0 } else { 0x80 };
            octets.push(more | (arc >> (group * 7) & 0x7f) as u8);
        }
    }
    hex(&octets)
}

fn code(code: Code<'_>) -> String {
    match code {
        Code::Local(n) => format!("local {n}"),
        Code::Global(octets) => format!("global {}", hex(octets)),
        other => format!("{other:?}"),
    }
}
fn operation(code: &OperationCode) -> String {
    match code {
        OperationCode::Local(n) => format!("local {n}"),
        OperationCode::Global(o) => format!("global {}", oid(o)),
    }
}
fn error(code: &ErrorCode) -> String {
    match code {
        ErrorCode::Local(n) => format!("local {n}"),
        ErrorCode::Global(o) => format!("global {}", oid(o)),
    }
}
fn any(parameter: Option<&Any>) -> String {
    parameter.map_or_else(String::new, |p| hex(p.as_bytes()))
}

fn our_component(octets: &[u8], component: &Component<'_>) -> String {
    let parameter = component.parameter().map_or_else(String::new, |p| hex(whole(octets, &p)));
    let name = component.name();
    match component {
        Component::Invoke(c) => {
            format!("{name} {} {:?} {} {parameter}", c.invoke_id, c.linked_id, code(c.operation))
        }
        Component::ReturnResultLast(c) | Component::ReturnResultNotLast(c) => {
            format!("{name} {} {:?} {parameter}", c.invoke_id, c.operation.map(code))
        }
        Component::ReturnError(c) => format!("{name} {} {} {parameter}", c.invoke_id, code(c.error)),
        Component::Reject(c) => {
            let problem = match c.problem {
                Problem::General(n) => format!("general {n}"),
                Problem::Invoke(n) => format!("invoke {n}"),
                Problem::ReturnResult(n) => format!("result {n}"),
                Problem::ReturnError(n) => format!("error {n}"),
            };
            format!("{name} {:?} {problem} {parameter}", c.invoke_id)
        }
        other => format!("{other:?}"),
    }
}

fn their_component(component: &peer_tcap::Component) -> String {
    use peer_tcap::{Component as Their, Problem};
    match component {
        Their::Invoke(c) => format!(
            "invoke {} {:?} {} {}",
            c.invoke_id,
            c.linked_id,
            operation(&c.operation_code),
            any(c.parameter.as_ref())
        ),
        Their::ReturnResultLast(c) | Their::ReturnResultNotLast(c) => {
            let name = match component {
                Their::ReturnResultLast(_) => "returnResultLast",
                _ => "returnResultNotLast",
            };
            let result = c.result.as_ref();
            let parameter = any(result.and_then(|r| r.parameter.as_ref()));
            format!("{name} {} {:?} {parameter}", c.invoke_id, result.map(|r| operation(&r.operation_code)))
        }
        Their::ReturnError(c) => {
            format!("returnError {} {} {}", c.invoke_id, error(&c.error_code), any(c.parameter.as_ref()))
        }
        Their::Reject(c) => {
            let problem = match c.problem {
                Problem::General(n) => format!("general {}", n.0),
                Problem::Invoke(n) => format!("invoke {}", n.0),
                Problem::ReturnResult(n) => format!("result {}", n.0),
                Problem::ReturnError(n) => format!("error {}", n.0),
            };
            format!("reject {:?} {problem} ", c.invoke_id)
        }
    }
}

fn our_information(octets: &[u8], external: &External<'_>) -> String {
    let encoding = match external.encoding {
        Encoding::SingleAsn1Type(value) => format!("single {}", hex(whole(octets, &value.0))),
        Encoding::OctetAligned(octets) => format!("aligned {}", hex(octets)),
        Encoding::Arbitrary(bits) => format!("bits {} {}", bits.unused(), hex(bits.octets())),
    };
    let reference = external.direct_reference.map(|o| hex(o.octets()));
    let descriptor = external.data_value_descriptor.map(|d| hex(d.0.body.rest()));
    format!("{reference:?} {:?} {descriptor:?} {encoding}", external.indirect_reference)
}
fn their_information(external: &peer_tcap::External) -> String {
    let encoding = match &external.encoding {
        ExternalEncoding::SingleAsn1Type(value) => format!("single {}", hex(value.as_bytes())),
        ExternalEncoding::OctetAligned(octets) => format!("aligned {}", hex(octets)),
        ExternalEncoding::Arbitrary { unused_bits, bits } => format!("bits {unused_bits} {}", hex(bits)),
    };
    let reference = external.direct_reference.as_ref().map(oid);
    let descriptor = external.data_value_descriptor.as_ref().map(|d| hex(d));
    format!("{reference:?} {:?} {descriptor:?} {encoding}", external.indirect_reference)
}

/// The dialogue PDU as lines; the first refusal inside its user information.
fn our_dialogue(octets: &[u8], pdu: &DialoguePdu<'_>) -> Result<Vec<String>, Error> {
    let version = |v: Option<sigcodec::ber::BitString<'_>>| {
        v.is_none_or(|v| v.octets().first().is_some_and(|o| o & 0x80 != 0))
    };
    let (head, information) = match pdu {
        DialoguePdu::Aarq(p) => (
            format!("request {} {}", version(p.protocol_version), hex(p.application_context_name.octets())),
            p.user_information,
        ),
        DialoguePdu::Aare(p) => {
            let diagnostic = match p.diagnostic {
                Diagnostic::User(n) => format!("user {n}"),
                Diagnostic::Provider(n) => format!("provider {n}"),
            };
            let name = hex(p.application_context_name.octets());
            let version = version(p.protocol_version);
            (format!("response {version} {name} {} {diagnostic}", p.result), p.user_information)
        }
        DialoguePdu::Abrt(p) => (format!("abort {}", p.source), p.user_information),
    };
    let mut lines = vec![head];
    if let Some(list) = information {
        lines.push(String::from("information"));
        for external in list {
            lines.push(our_information(octets, &external?));
        }
    }
    Ok(lines)
}
fn their_dialogue(pdu: &Pdu) -> Vec<String> {
    let version = |v: &peer_tcap::ProtocolVersion| *v == peer_tcap::ProtocolVersion::Version1;
    let (head, information) = match pdu {
        Pdu::Aarq { protocol_version, application_context_name, user_information }
        | Pdu::Audt { protocol_version, application_context_name, user_information } => (
            format!("request {} {}", version(protocol_version), oid(application_context_name)),
            user_information,
        ),
        Pdu::Aare {
            protocol_version,
            application_context_name,
            result,
            result_source_diagnostic,
            user_information,
        } => {
            let diagnostic = match result_source_diagnostic {
                peer_tcap::AssociateSourceDiagnostic::DialogueServiceUser(n) => format!("user {n}"),
                peer_tcap::AssociateSourceDiagnostic::DialogueServiceProvider(n) => format!("provider {n}"),
            };
            let (version, name) = (version(protocol_version), oid(application_context_name));
            (format!("response {version} {name} {} {diagnostic}", result.value()), user_information)
        }
        Pdu::Abrt { abort_source, user_information } => {
            (format!("abort {}", abort_source.value()), user_information)
        }
    };
    let mut lines = vec![head];
    if let Some(list) = information {
        lines.push(String::from("information"));
        lines.extend(list.iter().map(their_information));
    }
    lines
}

fn message(octets: &[u8], out: &mut Outcome) {
    let Ok(peer) = peer_tcap::decode(octets) else { return };
    let own = match Message::from_bytes(octets) {
        Ok(own) => own,
        Err(e) => return refused("message", e, octets, out),
    };
    let id = |id: Option<&[u8]>| id.map(hex);
    out.same("message", &own.message_type.name(), &name(&peer));
    out.same("otid", &id(own.otid.map(|i| i.octets())), &id(peer.otid().map(|i| &i[..])));
    out.same("dtid", &id(own.dtid.map(|i| i.octets())), &id(peer.dtid().map(|i| &i[..])));
    let cause = match &peer {
        peer_tcap::TcapMessage::Abort(abort) => abort.p_abort_cause().map(|c| c.0),
        _ => None,
    };
    match own.p_abort_cause() {
        Ok(own) => out.same("P-Abort cause", &own, &cause),
        Err(e) => refused("P-Abort cause", e, octets, out),
    }
    dialogue(octets, &own, &peer, out);
    let mut theirs = peer.components().iter();
    for component in own.components() {
        match (component, theirs.next()) {
            (Ok(own), Some(peer)) => {
                out.same("component", &our_component(octets, &own), &their_component(peer));
                parameter(octets, &own, out);
            }
            (Err(e), Some(_)) => {
                refused("component", e, octets, out);
                if e.kind() == Kind::Count {
                    return;
                }
            }
            (own, None) => out.open(format!("one component more: {own:?}")),
        }
    }
    out.same("components", &None, &theirs.next().map(their_component));
    out.compared += 1;
}

const fn name(message: &peer_tcap::TcapMessage) -> &'static str {
    match message {
        peer_tcap::TcapMessage::Unidirectional(_) => "unidirectional",
        peer_tcap::TcapMessage::Begin(_) => "begin",
        peer_tcap::TcapMessage::End(_) => "end",
        peer_tcap::TcapMessage::Continue(_) => "continue",
        peer_tcap::TcapMessage::Abort(_) => "abort",
    }
}

fn dialogue(octets: &[u8], own: &Message<'_>, peer: &peer_tcap::TcapMessage, out: &mut Outcome) {
    let parsed = peer.dialogue_portion().map(peer_tcap::DialoguePortion::parse);
    let content = match parsed {
        None => None,
        Some(Ok(content)) => Some(content),
        Some(Err(e)) => return out.open(format!("accepted with a dialogue that is refused: {e}")),
    };
    let own = match own.dialogue() {
        Ok(own) => own,
        Err(e) => return refused_dialogue(e, octets, content.as_ref(), out),
    };
    match (own, content) {
        (None, None) => {}
        (Some(own), Some(DialogueContent::Pdu(pdu))) => match our_dialogue(octets, &own.pdu) {
            Ok(lines) => out.same("dialogue", &lines, &their_dialogue(&pdu)),
            Err(e) => refused_dialogue(e, octets, Some(&DialogueContent::Pdu(pdu)), out),
        },
        // The peer does not look into what is of another abstract syntax.
        (Some(_), Some(DialogueContent::Unmodelled(_))) => {}
        (own, content) => out.open(format!("dialogue: ours {own:?}, theirs {content:?}")),
    }
}

/// Ours refuses what the other accepted.
fn refused(what: &str, e: Error, octets: &[u8], out: &mut Outcome) {
    match judge(what, e, octets) {
        Some(name) => out.judged(name),
        None => out.open(format!("{what}: ours refuses {}: {e}", hex(octets))),
    }
}
fn judge(_: &str, _: Error, _: &[u8]) -> Option<&'static str> {
    None
}
fn refused_dialogue(e: Error, octets: &[u8], content: Option<&DialogueContent>, out: &mut Outcome) {
    if matches!(content, Some(DialogueContent::Unmodelled(_))) {
        return out.judged("another abstract syntax");
    }
    refused("dialogue", e, octets, out);
}

// ---- MAP --------------------------------------------------------------------------------------------------------

/// The parameter of a component as the operation of version 3 that its code is.
fn parameter(octets: &[u8], component: &Component<'_>, out: &mut Outcome) {
    let (kind, code) = match component {
        Component::Invoke(c) => (ARGUMENT, c.operation.local()),
        Component::ReturnResultLast(c) => (RESULT, c.operation.and_then(Code::local)),
        Component::ReturnError(c) => (ERROR, c.error.local()),
        _ => return,
    };
    let (Some(code), Some(parameter)) = (code.and_then(|n| u8::try_from(n).ok()), component.parameter())
    else {
        return;
    };
    element(&[&[kind, 2, code], whole(octets, &parameter)].concat(), out);
}

/// An element of MAP behind its kind, version and code.
fn element(octets: &[u8], out: &mut Outcome) {
    let Some((kind, version, code, element)) = codec::split(octets) else { return };
    let current = match kind {
        ARGUMENT | RESULT => sigcodec::map::operation(version, code).map(|o| o.edition),
        ERROR => sigcodec::map::error(code, version).map(|e| e.edition),
        _ => None,
    };
    if current != Some(&CURRENT) {
        return;
    }
    let Some(decoder) = map::decoder(kind, code) else { return };
    let Ok(theirs) = decoder(element) else { return };
    let mut again = None;
    let decoded = codec::decode("map", octets, &mut |value: &dyn Encode, _: &[Finding]| {
        again = Some(generate::octets(value));
    });
    // What `Lazy` keeps encoded is refused when it is asked for; a walk tells it at once.
    let mut faults = Faults::default();
    codec::walk_parameter(&sigcodec::map::PROTOCOL, octets, &mut faults, &mut vec![]);
    if let Err(e) = decoded {
        faults.0.push(e);
    }
    faults.0.sort_by_key(|e| (e.at(), e.kind() as u8));
    faults.0.dedup();
    for e in &faults.0 {
        match judge_map(*e, (kind, code), element, &theirs, decoder) {
            Some(name) => out.judged(name),
            None => out.open(format!("MAP: ours refuses {}: {e}", hex(octets))),
        }
    }
    if let (true, Some(again)) = (faults.0.is_empty(), again) {
        out.compared += 1;
        values(&again, &theirs, octets, out);
    }
}

/// The faults that a walk tells.
#[derive(Default)]
struct Faults(Vec<Error>);

impl Visitor for Faults {
    fn begin(&mut self, _: Field<'_>, _: Shape) {}
    fn end(&mut self) {}
    fn value(&mut self, _: Field<'_>, _: Value<'_>) {}
    fn fault(&mut self, _: Field<'_>, _: &[u8], e: Error) {
        self.0.push(e);
    }
}

/// Members that TS 29.002 has as mandatory and the peer as OPTIONAL, by kind and code.
const OPTIONAL_THERE: &[(u8, u8)] =
    &[(ARGUMENT, 22), (ARGUMENT, 62), (RESULT, 69), (ARGUMENT, 75), (RESULT, 75), (RESULT, 77)];

/// Why ours is right to refuse an element that the other accepts.
fn judge_map(
    e: Error,
    of: (u8, u8),
    element: &[u8],
    theirs: &map::Theirs,
    decoder: map::Decoder,
) -> Option<&'static str> {
    let at = e.at() as usize;
    let constructed = element.get(at).is_some_and(|id| id & 0x20 != 0);
    match e.kind() {
        Kind::Constructed if constructed => Some("constructed"),
        Kind::EndOfContents if element.get(at).is_some_and(|id| id & 0xdf == 0) => Some("reserved tag"),
        Kind::Missing if OPTIONAL_THERE.contains(&of) => Some("mandatory member"),
        kind if is_not_looked_into(at, element, theirs, decoder) => Some(match kind {
            Kind::Enumerated => "closed enumeration",
            _ => "octets that the peer keeps",
        }),
        _ => None,
    }
}

/// Whether the other decoder accepts whatever stands where ours refuses something: an element around that place, its
/// contents replaced by ones that no type of MAP has, or all of it.
fn is_not_looked_into(at: usize, element: &[u8], theirs: &map::Theirs, decoder: map::Decoder) -> bool {
    let mut around = vec![];
    find_around(Reader::new(element, Layer::Map), at, &mut around);
    around.into_iter().any(|start| {
        [true, false].into_iter().any(|keep_tag| {
            let other = replaced(Reader::new(element, Layer::Map), start, keep_tag);
            // An element that is merely skipped as an extension of a later release is no such place.
            decoder(&other).is_ok_and(|t| t.extensions.len() <= theirs.extensions.len())
        })
    })
}

/// Where the elements start that lie around an offset or end there.
fn find_around(body: Reader<'_>, at: usize, around: &mut Vec<u32>) {
    for tlv in Tlvs::new(body).map_while(Result::ok) {
        let span = tlv.span();
        if (span.start as usize..=span.end as usize).contains(&at) {
            around.push(span.start);
            if tlv.constructed {
                find_around(tlv.body, at, around);
            }
        }
    }
}

/// An element that no type of MAP has.
const JUNK: &[u8] = &[0xdd, 2, 0x5a, 0x5a];

/// The elements with the one at `start` replaced: its contents, or its tag too. All lengths are definite.
fn replaced(body: Reader<'_>, start: u32, keep_tag: bool) -> Vec<u8> {
    let mut out = vec![];
    let mut elements = Tlvs::new(body);
    while let Some(item) = elements.next() {
        let Ok(tlv) = item else {
            out.extend(elements.rest().rest());
            break;
        };
        if tlv.start() == start && !keep_tag {
            out.extend(JUNK);
            continue;
        }
        let contents = match (tlv.start() == start, tlv.constructed) {
            (true, true) => JUNK.to_vec(),
            (true, false) => vec![0x5a; tlv.body.len().max(1)],
            (false, true) => replaced(tlv.body, start, keep_tag),
            (false, false) => tlv.body.rest().to_vec(),
        };
        out.extend(generate::octets(&With(|w: &mut Writer<'_>| {
            w.tlv(tlv.tag, tlv.constructed, |w| w.bytes(&contents));
        })));
    }
    out
}

/// A leaf: the tags that lead to it, and its contents; none for a container without members.
type Leaf = (String, Option<Vec<u8>>);

/// The leaves of elements, whatever the forms of their tags and lengths.
fn leaves(octets: &[u8], path: &str, lines: &mut Vec<Leaf>) {
    for tlv in Tlvs::new(Reader::new(octets, Layer::Map)) {
        let Ok(tlv) = tlv else { return lines.push((format!("{path} broken"), Some(octets.to_vec()))) };
        let path = format!("{path}{:?}", tlv.tag);
        if tlv.constructed && !tlv.body.is_empty() {
            leaves(tlv.body.rest(), &path, lines);
        } else {
            lines.push((path, (!tlv.constructed).then(|| tlv.body.rest().to_vec())));
        }
    }
}

fn values(ours: &[u8], theirs: &map::Theirs, octets: &[u8], out: &mut Outcome) {
    let (mut own, mut other) = (vec![], vec![]);
    leaves(ours, "", &mut own);
    leaves(&theirs.again, "", &mut other);
    if !theirs.extensions.is_empty() {
        // Ours has kept them where they were; the last tag and the contents of each leaf are what is left of a place.
        theirs.extensions.iter().for_each(|e| leaves(e, "", &mut other));
        for lines in [&mut own, &mut other] {
            lines.iter_mut().for_each(|(path, _)| drop(path.drain(..path.rfind('[').unwrap_or(0))));
            lines.retain(|(_, contents)| contents.is_some());
            lines.sort();
        }
    }
    if own.len() == other.len() {
        for (own, other) in own.iter().zip(&other).filter(|(own, other)| own != other) {
            match judge_value(own, other) {
                Some(name) => out.judged(name),
                None => {
                    out.open(format!("MAP value: ours {own:02x?}, theirs {other:02x?} in {}", hex(octets)))
                }
            }
        }
    } else {
        let only = |a: &[Leaf], b: &[Leaf]| a.iter().filter(|l| !b.contains(l)).cloned().collect::<Vec<_>>();
        let (own, other) = (only(&own, &other), only(&other, &own));
        out.open(format!("MAP values: only ours {own:02x?}, only theirs {other:02x?} in {}", hex(octets)));
    }
}

/// Why a value may be written in another way.
fn judge_value(own: &Leaf, other: &Leaf) -> Option<&'static str> {
    let (Some(a), Some(b)) = (&own.1, &other.1) else { return None };
    let ([unused @ 1..=7, a @ .., last], [n, b @ .., other_last]) = (&a[..], &b[..]) else { return None };
    let padding = (1u8 << unused) - 1;
    let same = own.0 == other.0 && unused == n && a == b && last & !padding == *other_last;
    same.then_some("padding of a BIT STRING")
}
