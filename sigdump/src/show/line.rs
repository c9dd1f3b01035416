//! One line a message: what an engineer looks for first.

use super::Fault;
use core::fmt::Write as _;
use sigcodec::wire::{
    Error,
    walk::{Field, Shape, Value, Visitor},
};

/// Collects the fields that a line shows.
#[derive(Debug, Default)]
pub struct Line {
    path: Vec<String>,
    /// The parts of the line so far.
    pub parts: Vec<String>,
    avp: Option<String>,
    /// What could not be decoded so far.
    pub faults: Vec<Fault>,
}

/// Fields that are shown wherever they stand.
const SHOWN: &[&str] = &["imsi", "msisdn", "imei", "ussdString", "otid", "dtid"];
/// AVPs that are shown.
const AVPS: &[&str] = &[
    "Session-Id",
    "Origin-Host",
    "Destination-Realm",
    "User-Name",
    "Result-Code",
    "Experimental-Result-Code",
    "Visited-PLMN-Id",
    "MSISDN",
];

impl Line {
    fn inside(&self, name: &str) -> bool {
        self.path.iter().any(|p| p == name)
    }
    fn push(&mut self, text: String) {
        self.parts.push(text.chars().map(|c| if c.is_control() { '.' } else { c }).collect());
    }
}

impl Visitor for Line {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        let component = self.path.last().is_some_and(String::is_empty);
        match field.name {
            kind @ ("invoke" | "returnResultLast" | "returnResultNotLast" | "returnError" | "reject")
                if component =>
            {
                self.push(kind.to_owned());
            }
            _ => {}
        }
        self.path.push(field.name.to_owned());
    }
    fn end(&mut self) {
        self.path.pop();
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        let parent = self.path.last().map_or("", String::as_str);
        let text = match (parent, field.name) {
            ("m3ua" | "sccp" | "sua" | "m2pa", "messageType") => match value {
                Value::Named(_, Some(name)) => Some(name.to_owned()),
                other => Some(format!("{parent} type {other}")),
            },
            ("protocolData" | "mtp3", "opc" | "dpc") => Some(format!("{} {value}", field.name)),
            ("globalTitle", "digits") => {
                let calling = self.inside("callingPartyAddress");
                Some(format!("{} {value}", if calling { "from" } else { "to" }))
            }
            ("tcap", "messageType") => Some(value.to_string()),
            ("applicationContextName", "name") => Some(value.to_string()),
            ("operation" | "error", "name") => Some(value.to_string()),
            ("operation", "local") => None,
            ("header", "commandName") => Some(value.to_string()),
            (_, name) if SHOWN.contains(&name) => Some(format!("{name} {value}")),
            _ => None,
        };
        // The digits of an address are one level further in.
        let named = self.path.last().filter(|p| SHOWN.contains(&p.as_str())).cloned();
        if let (Some(name), "digits") = (named, field.name) {
            return self.push(format!("{name} {value}"));
        }
        if let Some(text) = text {
            return self.push(text);
        }
        if self.inside("avps") {
            match field.name {
                "name" => self.avp = Some(value.to_string()).filter(|n| AVPS.contains(&n.as_str())),
                "value" => {
                    if let Some(name) = self.avp.take() {
                        self.push(format!("{name}={value}"));
                    }
                }
                _ => {}
            }
        }
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error) {
        let mut text = String::new();
        let _ = write!(text, "!{} {error} ({} octets)", field.name, raw.len());
        self.push(text);
        self.faults.push(error.into());
    }
}
