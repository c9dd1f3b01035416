//! A message as an object of MISP, by which people tell each other of attacks: `ss7-attack` or `diameter-attack`, in the
//! versions of their templates below. Whether a message is an attack, and of which category, is for people to say.

use crate::{Dissected, Json, avp_told::AvpTold};
use sigcodec::{
    ber::Oid,
    diameter::{Def, avp},
    screen::{Kind, Report},
    stack::Frame,
    wire::{
        Error,
        show::Hex,
        walk::{Field, Shape, Value, Visitor},
    },
};

/// A template: its name, its UUID, its version, what it describes.
struct Template(&'static str, &'static str, &'static str, &'static str);

const SS7: Template = Template(
    "ss7-attack",
    "f3493d8b-a7ab-48d0-a775-046c4d64d782",
    "1",
    "SS7 object of an attack seen on a GSM, UMTS or LTE network via SS7 logging.",
);
const DIAMETER: Template = Template(
    "diameter-attack",
    "a3fdce4c-8e21-4acc-ab8e-9976e9165a12",
    "2",
    "Attack as seen on the diameter signaling protocol supporting LTE networks.",
);

/// Attributes by the end of the path of their field.
const PATHS: &[(&str, &[&str])] = &[
    ("SccpCgPC", &["callingPartyAddress", "pointCode"]),
    ("SccpCdPC", &["calledPartyAddress", "pointCode"]),
    ("SccpCgPC", &["sourceAddress", "pointCode"]),
    ("SccpCdPC", &["destinationAddress", "pointCode"]),
    ("SccpCgSSN", &["callingPartyAddress", "ssn"]),
    ("SccpCdSSN", &["calledPartyAddress", "ssn"]),
    ("SccpCgSSN", &["sourceAddress", "ssn"]),
    ("SccpCdSSN", &["destinationAddress", "ssn"]),
    ("SccpCgGT", &["callingPartyAddress", "globalTitle", "digits"]),
    ("SccpCdGT", &["calledPartyAddress", "globalTitle", "digits"]),
    ("SccpCgGT", &["sourceAddress", "globalTitle", "digits"]),
    ("SccpCdGT", &["destinationAddress", "globalTitle", "digits"]),
    ("MapMscGT", &["mscNumber", "digits"]),
    ("MapGsmscfGT", &["gsmSCFAddress", "digits"]),
    ("MapVlrGT", &["vlrNumber", "digits"]),
    ("MapGmlc", &["mlcNumber", "digits"]),
    ("MapSmscGT", &["serviceCentreAddress", "digits"]),
    ("MapSmscGT", &["serviceCentreAddressOA", "digits"]),
    ("MapSmscGT", &["serviceCentreAddressDA", "digits"]),
    ("MapSmsTP-OA", &["tpOA", "digits"]),
    ("MapSmsTP-OA", &["tpOA", "text"]),
    ("MapSmsTypeNumber", &["tpOA", "typeOfNumber"]),
    ("MapSmsText", &["tpUD", "text"]),
    ("MapSmsTP-PID", &["tpPID"]),
    ("MapSmsTP-DCS", &["tpDCS", "value"]),
    ("MapUssdCoding", &["ussdDataCodingScheme"]),
    ("MapUssdContent", &["ussdString"]),
    ("MapUssdContent", &["ussdString", "text"]),
    ("ApplicationId", &["diameter", "header", "application"]),
    ("CmdCode", &["diameter", "header", "command"]),
];

/// AVPs that are attributes.
const AVPS: &[&Def] = &[
    avp::SESSION_ID.def,
    avp::ORIGIN_HOST.def,
    avp::ORIGIN_REALM.def,
    avp::DESTINATION_HOST.def,
    avp::DESTINATION_REALM.def,
    avp::USER_NAME.def,
    avp::IDR_FLAGS.def,
];

/// What the templates call an AVP.
fn relation(avp: &'static Def) -> &'static str {
    match avp.name {
        "Session-Id" => "SessionId",
        "User-Name" => "Username",
        "IDR-Flags" => "IdrFlags",
        name => name,
    }
}

/// Attributes that an object may have several times; of the others it has the first.
const MULTIPLE: &[&str] = &[
    "SccpCgGT",
    "SccpCgPC",
    "MapImsi",
    "MapMsisdn",
    "MapSmscGT",
    "Origin-Host",
    "Origin-Realm",
    "Destination-Host",
    "Destination-Realm",
    "Username",
];

/// Writes the object of a message: `text` describes it, `seen` says when it came, if that is known.
pub fn object(message: &Dissected<'_>, text: &str, seen: Option<&str>, json: &mut Json) {
    let frame = message.dissection().frame();
    let mut reader = Reader::default();
    message.dissection().walk(&mut reader);
    let is_diameter = frame.is_some_and(|f| f.diameter().is_some());
    if let (Some(frame), false) = (frame, is_diameter) {
        reader.of_tcap(frame);
        message.dissection().identities(&mut |told| match told {
            Report::Identity { kind: Kind::Imsi, text, .. } => reader.add("MapImsi", text.to_string()),
            Report::Identity { kind: Kind::Msisdn, text, .. } => reader.add("MapMsisdn", text.to_string()),
            _ => {}
        });
    }
    let Template(name, uuid, version, description) = if is_diameter { DIAMETER } else { SS7 };
    json.object();
    json.text("name", &name);
    json.text("meta-category", &"network");
    json.text("description", &description);
    json.text("template_uuid", &uuid);
    json.text("template_version", &version);
    json.array("Attribute");
    let mut attribute = |relation: &str, kind: &str, value: &str| {
        json.object();
        json.text("object_relation", &relation);
        json.text("type", &kind);
        json.text("category", &"Other");
        json.text("value", &value);
        json.close();
    };
    attribute("text", "text", text);
    if let Some(seen) = seen {
        attribute("first-seen", "datetime", seen);
    }
    for (relation, value) in &reader.found {
        attribute(relation, "text", value);
    }
    json.close();
}

/// Collects attributes.
#[derive(Default)]
struct Reader {
    path: Vec<String>,
    avp: AvpTold,
    found: Vec<(&'static str, String)>,
}

impl Reader {
    fn add(&mut self, relation: &'static str, value: String) {
        let several = MULTIPLE.contains(&relation);
        let is_known = |(r, v): &(&str, String)| *r == relation && (!several || *v == value);
        if !value.is_empty() && !self.found.iter().any(is_known) {
            self.found.push((relation, value));
        }
    }
    /// The first operation, the application context and its version.
    fn of_tcap(&mut self, frame: &Frame<'_>) {
        let code = |c: sigcodec::stack::Component<'_>| {
            c.component.operation().and_then(|code| code.local().or_else(|| code.disguised()))
        };
        if let Some(code) = frame.components().filter_map(Result::ok).find_map(code) {
            self.add("MapOpCode", code.to_string());
        }
        let reading = frame.reading();
        if let Some(oid) = reading.oid() {
            self.add("MapApplicationContext", Oid::new(oid).to_string());
        }
        if let Some(version) = reading.version() {
            self.add("MapVersion", version.to_string());
        }
    }
}

/// A value as the templates want it: numbers without their names.
fn shown(value: Value<'_>) -> String {
    match value {
        Value::Named(n, _) | Value::Ranged(n, _) => n.to_string(),
        Value::Octets(octets) => Hex(octets).to_string(),
        other => other.to_string(),
    }
}

impl Visitor for Reader {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        self.path.push(field.name.to_owned());
    }
    fn end(&mut self) {
        self.path.pop();
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        if let Some(avp) = self.avp.take(AVPS, field, value) {
            self.add(relation(avp), shown(value));
        }
        let ends_with = |path: &[&str]| {
            let outwards = core::iter::once(field.name).chain(self.path.iter().rev().map(String::as_str));
            path.iter().rev().eq(outwards.take(path.len()).collect::<Vec<_>>().iter())
        };
        if let Some((relation, _)) = PATHS.iter().find(|(_, path)| ends_with(path)) {
            self.add(relation, shown(value));
        }
    }
    fn fault(&mut self, _: Field<'_>, _: &[u8], _: Error) {}
}
