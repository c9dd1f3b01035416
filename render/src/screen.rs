//! What a firewall asks of a message, as one JSON object: who it is about, what is asked, in which dialogue, what is odd,
//! and what was not read.

use crate::{Dissected, Fault, Json};
use sigcodec::{
    screen::{Found, Kind, Report, Summary},
    stack::Frame,
    wire::{
        Error,
        audit::Finding,
        walk::{Field, Shape, Value, Visitor},
    },
};
use std::collections::HashSet;

/// Writes the members of the object that has begun, but for `flags` and `errors`, which follow.
pub fn members(decoded: &Dissected<'_>, json: &mut Json) {
    let mut summary = Summary::ABSENT;
    let mut found: Vec<(Kind, String, (u32, u32), String)> = Vec::new();
    let mut known: HashSet<(Kind, (u32, u32), String)> = HashSet::new();
    decoded.dissection().identities(&mut |told| {
        summary.add(&told);
        if let Report::Identity { kind, path, span, text } = told {
            let (span, value) = ((span.start, span.end), text.to_string());
            // A component that is read in several forms shows the same identity in each, by another path.
            if known.insert((kind, span, value.clone())) {
                found.push((kind, path.to_owned(), span, value));
            }
        }
    });
    found.sort_by_key(|(.., span, _)| *span);
    for (name, state) in [("imsi", &summary.imsi), ("msisdn", &summary.msisdn), ("imei", &summary.imei)] {
        json.member_object(name);
        let (text, value) = match state {
            Found::Absent => ("absent", None),
            Found::One(value) => ("one", Some(value)),
            Found::Several(value) => ("several", Some(value)),
            _ => ("undecodable", None),
        };
        json.text("state", &text);
        if let Some(value) = value {
            json.text("value", value);
        }
        json.close();
    }
    json.array("identities");
    for (kind, path, (start, end), value) in &found {
        json.object();
        json.text("kind", &name_of(*kind));
        json.text("path", path);
        json.number("start", u64::from(*start));
        json.number("end", u64::from(*end));
        json.text("value", value);
        json.close();
    }
    json.close();
    match summary.undecodable {
        None => json.null("undecodable"),
        Some(e) => {
            json.member_object("undecodable");
            json.text("layer", &e.layer().name());
            json.number("offset", u64::from(e.at()));
            json.text("kind", &e.kind().name());
            json.close();
        }
    }
    json.array("operations");
    if let Some(frame) = decoded.dissection().frame() {
        operations(frame, json);
    }
    json.close();
    let reading = decoded.dissection().frame().map(Frame::reading);
    match reading.as_ref().and_then(|r| r.oid()) {
        None => json.null("context"),
        Some(oid) => {
            let context = reading.as_ref().and_then(|r| r.context());
            json.member_object("context");
            json.text("oid", &sigcodec::ber::Oid::new(oid));
            if let Some(context) = context {
                json.text("name", &context.name);
            }
            if let Some(version) = reading.as_ref().and_then(|r| r.version()) {
                json.number("version", u64::from(version));
            }
            json.close();
        }
    }
}

const fn name_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Imsi => "imsi",
        Kind::Msisdn => "msisdn",
        Kind::Imei => "imei",
        Kind::Lmsi => "lmsi",
        Kind::Tmsi => "tmsi",
        Kind::Called => "called",
        Kind::Calling => "calling",
        Kind::Redirecting => "redirecting",
        Kind::OriginalCalled => "originalCalled",
        Kind::Charged => "charged",
        Kind::Location => "location",
        Kind::Generic => "generic",
        Kind::Node => "node",
        _ => "subscriber",
    }
}

/// One entry a component that names an operation, or the command of Diameter.
fn operations(frame: &Frame<'_>, json: &mut Json) {
    if let Some(Ok(message)) = frame.diameter() {
        let header = &message.header;
        let dictionary = &sigcodec::diameter::STANDARD;
        let command = dictionary.command(header.application, header.command, header.flags.is_request());
        json.object();
        json.text("protocol", &"diameter");
        json.number("code", u64::from(header.command));
        if let Some(command) = command {
            json.text("name", &command.name);
        }
        json.close();
    }
    for component in frame.components().filter_map(Result::ok) {
        let Some(code) = component.component.operation() else { continue };
        let Some(code) = code.local().or_else(|| code.disguised()) else { continue };
        json.object();
        if let Some(protocol) = component.protocol() {
            json.text("protocol", &protocol.layer().name());
        }
        json.signed("code", code);
        if let Some(operation) = component.operation() {
            json.text("name", &operation.name);
        }
        json.close();
    }
}

/// Writes `flags` and `errors`, and ends the object; returns what could not be decoded.
pub fn flags_and_errors(decoded: &Dissected<'_>, findings: &[Finding], json: &mut Json) -> Vec<Fault> {
    let mut faults = Faults(Vec::new());
    let of_layers = decoded.walk(&mut faults);
    let mut faults = faults.0;
    faults.extend(of_layers);
    json.array("flags");
    json.findings(findings);
    json.close();
    json.array("errors");
    json.faults(&faults);
    json.close();
    faults
}

/// Keeps what cannot be decoded.
struct Faults(Vec<Fault>);

impl Visitor for Faults {
    fn begin(&mut self, _: Field<'_>, _: Shape) {}
    fn end(&mut self) {}
    fn value(&mut self, _: Field<'_>, _: Value<'_>) {}
    fn fault(&mut self, _: Field<'_>, _: &[u8], error: Error) {
        self.0.push(error.into());
    }
}
