//! One line a message: what an engineer looks for first.

use super::Fault;
use core::fmt::{self, Write as _};
use sigcodec::wire::{
    Error,
    walk::{Field, Shape, Value, Visitor},
};

/// Collects the fields that a line shows.
#[derive(Debug, Default)]
pub struct Line {
    path: Vec<Place>,
    text: String,
    /// The name of an AVP, to compare it.
    name: String,
    /// Whether the AVP that is being told is one that is shown, and which.
    avp: Option<&'static str>,
    /// What could not be decoded so far.
    pub faults: Vec<Fault>,
}

/// A container whose fields have a meaning for the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// An item of a list.
    Item,
    /// A message below TCAP, by its name.
    Message(&'static str),
    RoutingLabel,
    CallingAddress,
    GlobalTitle,
    Tcap,
    ContextName,
    Operation,
    Error,
    DiameterHeader,
    Avps,
    ShortMessage,
    Originator,
    Recipient,
    UserData,
    /// A field that is shown wherever it stands.
    Shown(&'static str),
    Other,
}

impl Place {
    fn of(name: &str) -> Self {
        match name {
            "" => Self::Item,
            "m3ua" => Self::Message("m3ua"),
            "sccp" => Self::Message("sccp"),
            "sua" => Self::Message("sua"),
            "m2pa" => Self::Message("m2pa"),
            "protocolData" | "mtp3" => Self::RoutingLabel,
            "callingPartyAddress" => Self::CallingAddress,
            "globalTitle" => Self::GlobalTitle,
            "tcap" => Self::Tcap,
            "applicationContextName" => Self::ContextName,
            "operation" => Self::Operation,
            "error" => Self::Error,
            "header" => Self::DiameterHeader,
            "avps" => Self::Avps,
            "sms" => Self::ShortMessage,
            "tpOA" => Self::Originator,
            "tpDA" | "tpRA" => Self::Recipient,
            "tpUD" => Self::UserData,
            _ => shown(name).map_or(Self::Other, Self::Shown),
        }
    }
}

/// The fields that are shown wherever they stand.
fn shown(name: &str) -> Option<&'static str> {
    Some(match name {
        "imsi" => "imsi",
        "msisdn" => "msisdn",
        "imei" => "imei",
        "ussdString" => "ussdString",
        "otid" => "otid",
        "dtid" => "dtid",
        _ => return None,
    })
}

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

/// Text without control characters.
struct Plain<'t>(&'t mut String);

impl fmt::Write for Plain<'_> {
    fn write_str(&mut self, s: &str) -> fmt::Result {
        if !s.bytes().all(|b| (0x20..0x7f).contains(&b)) {
            self.0.extend(s.chars().map(|c| if c.is_control() { '.' } else { c }));
        } else {
            self.0.push_str(s);
        }
        Ok(())
    }
}

impl Line {
    /// The line so far.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
    /// Makes ready for the next message.
    pub fn clear(&mut self) {
        self.path.clear();
        self.text.clear();
        self.avp = None;
        self.faults.clear();
    }
    fn push(&mut self, text: fmt::Arguments<'_>) {
        self.space();
        let _ = Plain(&mut self.text).write_fmt(text);
    }
    /// A value by itself.
    fn value_of(&mut self, value: Value<'_>) {
        self.space();
        self.write(value);
    }
    /// A name, what stands between, and a value.
    fn named(&mut self, name: &str, between: char, value: Value<'_>) {
        self.space();
        self.text.push_str(name);
        self.text.push(between);
        self.write(value);
    }
    fn space(&mut self) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
    }
    fn write(&mut self, value: Value<'_>) {
        let _ = write!(Plain(&mut self.text), "{value}");
    }
    /// An AVP: its name comes first, then its value.
    fn avp(&mut self, field: Field<'_>, value: Value<'_>) {
        match (field.name, value) {
            ("name", name) => {
                self.name.clear();
                let _ = write!(self.name, "{name}");
                self.avp = AVPS.iter().copied().find(|n| *n == self.name);
            }
            ("value", _) => {
                if let Some(name) = self.avp.take() {
                    self.named(name, '=', value);
                }
            }
            _ => {}
        }
    }
}

impl Visitor for Line {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        if self.path.last() == Some(&Place::Item) {
            let kinds = ["invoke", "returnResultLast", "returnResultNotLast", "returnError", "reject"];
            if kinds.contains(&field.name) {
                self.push(format_args!("{}", field.name));
            }
        }
        self.path.push(Place::of(field.name));
    }
    fn end(&mut self) {
        self.path.pop();
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        let parent = self.path.last().copied().unwrap_or(Place::Other);
        match (parent, field.name) {
            (Place::Message(layer), "messageType") => match value {
                Value::Named(_, Some(name)) => self.push(format_args!("{name}")),
                other => self.push(format_args!("{layer} type {other}")),
            },
            (Place::RoutingLabel, "opc") => self.named("opc", ' ', value),
            (Place::RoutingLabel, "dpc") => self.named("dpc", ' ', value),
            (Place::GlobalTitle, "digits") => {
                let calling = self.path.contains(&Place::CallingAddress);
                self.named(if calling { "from" } else { "to" }, ' ', value);
            }
            (Place::ShortMessage, "tpMTI" | "tpST" | "tpFCS" | "tpCT") => self.value_of(value),
            (Place::Originator, "digits" | "text") => self.named("from", ' ', value),
            (Place::Recipient, "digits" | "text") => self.named("to", ' ', value),
            (Place::UserData, "text") => {
                self.space();
                self.text.push('"');
                self.write(value);
                self.text.push('"');
            }
            (Place::Tcap, "messageType" | "packageType")
            | (Place::ContextName | Place::Operation | Place::Error, "name")
            | (Place::DiameterHeader, "commandName") => self.value_of(value),
            // The digits of an address are one level further in.
            (Place::Shown(name), "digits") => self.named(name, ' ', value),
            (_, name) => match shown(name) {
                Some(name) => self.named(name, ' ', value),
                None if self.path.contains(&Place::Avps) => self.avp(field, value),
                None => {}
            },
        }
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error) {
        self.push(format_args!("!{} {error} ({} octets)", field.name, raw.len()));
        self.faults.push(error.into());
    }
}
