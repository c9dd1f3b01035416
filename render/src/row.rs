//! What of a message has a place in a table: who, to whom, what, and how it went.

use crate::{Dissected, Fault, avp_told::AvpTold};
use sigcodec::{
    diameter::{Def, avp, names},
    layers,
    screen::{self, Kind, Report},
    wire::{
        Error,
        audit::{Finding, Flags},
        walk::{Bits, Element, Field, Shape, Value, Varied, Visitor},
    },
};

/// A component of TCAP.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Component {
    /// `invoke`, `returnResultLast`, `returnResultNotLast`, `returnError` or `reject`.
    pub kind: String,
    /// The operation or the error by its name, or else its code; empty if it has none.
    pub name: String,
}

/// A short message or a text of USSD.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Text {
    /// `SMS-DELIVER` and the like, or `USSD`.
    pub kind: String,
    /// The originating address; empty if there is none.
    pub sender: String,
    /// The destination address; empty if there is none.
    pub recipient: String,
    /// The text.
    pub text: String,
    /// Which part of how many, and the reference of the whole message.
    pub part: Option<(u64, u64, u64)>,
}

/// A message as a row of a table.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Row {
    /// Its layers, the lowest first.
    pub layers: Vec<String>,
    /// The point codes that it comes from and goes to.
    pub opc: Option<u64>,
    /// Where it goes.
    pub dpc: Option<u64>,
    /// The digits of the calling global title, or `ssn` and the subsystem number.
    pub calling: String,
    /// Those of the called one.
    pub called: String,
    /// The type of the message of M3UA, M2UA or M2PA.
    pub transport: String,
    /// That of SCCP or SUA.
    pub sccp: String,
    /// That of ISUP or BICC.
    pub isup: String,
    /// The circuit identification code, or the call instance code.
    pub circuit: Option<u64>,
    /// How many circuits behind it a message about many is about.
    pub range: Option<u64>,
    /// The digits of the calling party number.
    pub calling_number: String,
    /// Those of the called one.
    pub called_number: String,
    /// The cause of a message of ISUP that tells of no failure: a call ends as calls do.
    pub release: String,
    /// `begin`, `continue`, `end`, `abort`; empty if it is not TCAP.
    pub tcap: String,
    /// The originating transaction id in hexadecimal.
    pub otid: String,
    /// The destination transaction id.
    pub dtid: String,
    /// The application context by name, or its OBJECT IDENTIFIER.
    pub context: String,
    /// The components of TCAP.
    pub components: Vec<Component>,
    /// The command of Diameter by name, or else its code.
    pub command: String,
    /// Whether it is a request of Diameter.
    pub request: bool,
    /// The Hop-by-Hop Identifier.
    pub hop_by_hop: Option<u64>,
    /// The Session-Id.
    pub session: String,
    /// The Origin-Host.
    pub origin_host: String,
    /// The Origin-Realm.
    pub origin_realm: String,
    /// The Destination-Host.
    pub destination_host: String,
    /// The Destination-Realm.
    pub destination_realm: String,
    /// The Result-Code, or the Experimental-Result-Code.
    pub result: Option<u64>,
    /// Why the network or the other end gave up: a return cause, a cause of an abort.
    pub cause: String,
    /// IMSIs, each once.
    pub imsi: Vec<String>,
    /// MSISDNs.
    pub msisdn: Vec<String>,
    /// IMEIs.
    pub imei: Vec<String>,
    /// Short messages and texts of USSD.
    pub texts: Vec<Text>,
    /// What is odd, each flag once.
    pub anomalies: Vec<&'static str>,
    /// What could not be decoded.
    pub faults: Vec<Fault>,
}

impl Row {
    /// The row of a message; `findings` is what is odd about it.
    #[must_use]
    pub fn of(message: &Dissected<'_>, findings: &[Finding]) -> Self {
        let mut reader = Reader::default();
        let mut faults = Vec::new();
        let [mut imsi, mut msisdn, mut imei] = [const { Vec::new() }; 3];
        let mut told = |told: Report<'_>| {
            let Report::Identity { kind, text, .. } = told else { return };
            let list = match kind {
                Kind::Imsi => &mut imsi,
                Kind::Msisdn => &mut msisdn,
                Kind::Imei => &mut imei,
                _ => return,
            };
            if !list.iter().any(|known| known == text.as_str()) {
                list.push(text.as_str().to_owned());
            }
        };
        // One walk tells both what has a place, and who is meant.
        screen::identities(|identities| faults = message.walk(&mut Both(&mut reader, identities)), &mut told);
        if let Some(frame) = message.dissection().frame() {
            screen::identities_otherwise(frame, &mut told);
        }
        let mut row = Self { imsi, msisdn, imei, ..reader.row };
        row.faults.extend(faults);
        let mut told = Flags::NONE;
        for f in findings {
            if !told.contains(f.flag) {
                told.insert(f.flag);
                row.anomalies.push(f.flag.name());
            }
        }
        let user =
            message.dissection().frame().and_then(|f| f.components().flatten().find_map(|c| c.protocol()));
        if let Some(user) = user {
            row.layers.push(user.layer().name().to_owned());
        }
        if row.texts.iter().any(|t| t.kind != USSD) {
            row.layers.push("sms".to_owned());
        }
        row
    }
    /// What is asked or answered: operations of the components, or the command.
    #[must_use]
    pub fn operation(&self) -> String {
        if !self.command.is_empty() {
            return self.command.clone();
        }
        if !self.isup.is_empty() {
            return self.isup.clone();
        }
        let names = self.components.iter().filter(|c| c.kind != ERROR && !c.name.is_empty());
        names.map(|c| c.name.as_str()).collect::<Vec<_>>().join(" ")
    }
    /// How it went, as far as the message says so: a result code with its name, an error, a reject, an abort, a cause;
    /// empty if it says nothing, `ok` for a result.
    #[must_use]
    pub fn outcome(&self) -> String {
        if let Some(code) = self.result {
            let name = u32::try_from(code)
                .ok()
                .and_then(|n| names::result_code(n).or_else(|| names::experimental_result(10415, n)));
            return name.map_or_else(|| code.to_string(), |name| format!("{code} {name}"));
        }
        let mut out: Vec<String> = Vec::new();
        for c in &self.components {
            match c.kind.as_str() {
                ERROR => out.push(format!("error {}", c.name)),
                REJECT => out.push(REJECT.to_owned()),
                INVOKE => {}
                _ => out.push("ok".to_owned()),
            }
        }
        if self.tcap == "abort" {
            out.push("abort".to_owned());
        }
        out.extend([&self.release, &self.cause].into_iter().filter(|c| !c.is_empty()).cloned());
        out.dedup();
        out.join(" ")
    }
    /// Whether it reports a failure: an error, a reject, an abort, a message that came back, a result code that is no
    /// success.
    #[must_use]
    pub fn is_error(&self) -> bool {
        let failed = |c: &Component| c.kind == ERROR || c.kind == REJECT;
        self.result.is_some_and(|code| !(1000..3000).contains(&code))
            || self.components.iter().any(failed)
            || self.tcap == "abort"
            || !self.cause.is_empty()
    }
    /// Who calls and who is called: by global titles, or else by the numbers of a call of ISUP.
    #[must_use]
    pub fn calling_and_called(&self) -> (&str, &str) {
        let one = |title, number| if str::is_empty(title) { number } else { title };
        (one(&*self.calling, &*self.calling_number), one(&*self.called, &*self.called_number))
    }
    /// Who sends it and who it is for, as a person would name them: hosts, global titles, point codes; empty for nobody.
    #[must_use]
    pub fn parties(&self) -> (String, String) {
        if !self.command.is_empty() {
            let to = if self.destination_host.is_empty() {
                &self.destination_realm
            } else {
                &self.destination_host
            };
            let from = if self.origin_host.is_empty() { &self.origin_realm } else { &self.origin_host };
            return (from.clone(), to.clone());
        }
        let one = |title: &str, code: Option<u64>| match code {
            _ if !title.is_empty() && !title.starts_with("ssn ") => title.to_owned(),
            Some(code) if !title.is_empty() => format!("pc {code} {title}"),
            Some(code) => format!("pc {code}"),
            None => title.to_owned(),
        };
        (one(&self.calling, self.opc), one(&self.called, self.dpc))
    }
}

const INVOKE: &str = "invoke";
const ERROR: &str = "returnError";
const REJECT: &str = "reject";
/// The kind of a text of USSD.
pub const USSD: &str = "USSD";

/// A container whose fields have a meaning for the row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Place {
    Item,
    /// M3UA Protocol Data, or MTP3.
    Label,
    /// M3UA, M2UA, M2PA.
    Transport,
    Sccp,
    /// ISUP or BICC.
    Isup,
    Range,
    CallingNumber,
    CalledNumber,
    CauseIndicators,
    Calling,
    Called,
    Title,
    Tcap,
    Context,
    Component,
    Code,
    Header,
    Avps,
    Sms,
    From,
    To,
    UserData,
    Element,
    Ussd,
    #[default]
    Other,
}

impl Place {
    fn of(name: &str, around: Self) -> Self {
        match (name, around) {
            ("", _) => Self::Item,
            ("protocolData" | "mtp3", _) => Self::Label,
            ("m3ua" | "m2ua" | "m2pa", _) => Self::Transport,
            ("sccp" | "sua", _) => Self::Sccp,
            ("isup" | "bicc", _) => Self::Isup,
            ("rangeAndStatus", Self::Isup) => Self::Range,
            ("callingPartyNumber", Self::Isup) => Self::CallingNumber,
            ("calledPartyNumber", Self::Isup) => Self::CalledNumber,
            ("causeIndicators", Self::Isup) => Self::CauseIndicators,
            ("callingPartyAddress" | "sourceAddress", _) => Self::Calling,
            ("calledPartyAddress" | "destinationAddress", _) => Self::Called,
            ("globalTitle", Self::Calling | Self::Called) => Self::Title,
            ("tcap", _) => Self::Tcap,
            ("applicationContextName", _) => Self::Context,
            (
                "invoke" | "returnResultLast" | "returnResultNotLast" | "returnError" | "reject",
                Self::Item,
            ) => Self::Component,
            ("operation" | "error", Self::Component) => Self::Code,
            ("header", _) if around != Self::UserData => Self::Header,
            ("avps", _) => Self::Avps,
            ("sms", _) => Self::Sms,
            ("tpOA", _) => Self::From,
            ("tpDA" | "tpRA", _) => Self::To,
            ("tpUD", _) => Self::UserData,
            ("elements", _) => Self::Element,
            ("ussdString", _) => Self::Ussd,
            _ => Self::Other,
        }
    }
}

/// Tells two what is told.
struct Both<'v>(&'v mut Reader, &'v mut dyn Visitor);

impl Visitor for Both<'_> {
    fn begin(&mut self, field: Field<'_>, shape: Shape) {
        self.0.begin(field, shape);
        self.1.begin(field, shape);
    }
    fn end(&mut self) {
        self.0.end();
        self.1.end();
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.0.value(field, value);
        self.1.value(field, value);
    }
    fn bits(&mut self, field: Field<'_>, bits: Bits<'_>) {
        self.0.bits(field, bits);
        self.1.bits(field, bits);
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error) {
        self.0.fault(field, raw, error);
        self.1.fault(field, raw, error);
    }
    fn unknown(&mut self, field: Field<'_>, raw: &[u8]) {
        self.0.unknown(field, raw);
        self.1.unknown(field, raw);
    }
    fn unread(&mut self, field: Field<'_>, octets: &[u8]) {
        self.0.unread(field, octets);
        self.1.unread(field, octets);
    }
    fn other(&mut self, field: Field<'_>, element: Element<'_>, error: Error) {
        self.0.other(field, element, error);
        self.1.other(field, element, error);
    }
    fn varied(&mut self, varied: Varied) {
        self.0.varied(varied);
        self.1.varied(varied);
    }
}

#[derive(Debug, Default)]
struct Reader {
    row: Row,
    path: Vec<Place>,
    avp: AvpTold,
    /// Reference, maximum and sequence, as they come.
    part: [Option<u64>; 3],
}

/// AVPs that have a place.
const AVPS: &[&Def] = &[
    avp::SESSION_ID.def,
    avp::ORIGIN_HOST.def,
    avp::ORIGIN_REALM.def,
    avp::DESTINATION_HOST.def,
    avp::DESTINATION_REALM.def,
    avp::RESULT_CODE.def,
    avp::EXPERIMENTAL_RESULT_CODE.def,
];

fn number(value: Value<'_>) -> Option<u64> {
    match value {
        Value::Unsigned(n) => Some(n),
        Value::Signed(n) | Value::Named(n, _) | Value::Ranged(n, _) => u64::try_from(n).ok(),
        _ => None,
    }
}

/// A value as people read it: a name without its number.
fn shown(value: Value<'_>) -> String {
    match value {
        Value::Named(_, Some(name)) | Value::Ranged(_, name) => name.to_owned(),
        Value::Octets(octets) => sigcodec::wire::show::Hex(octets).to_string(),
        other => other.to_string(),
    }
}

/// Keeps the first.
fn first(to: &mut String, value: Value<'_>) {
    if to.is_empty() {
        *to = shown(value);
    }
}

impl Reader {
    fn avp(&mut self, field: Field<'_>, value: Value<'_>) {
        let Some(def) = self.avp.take(AVPS, field, value) else { return };
        let is = |other: &'static Def| core::ptr::eq(def, other);
        let row = &mut self.row;
        let texts = [
            (avp::SESSION_ID.def, &mut row.session),
            (avp::ORIGIN_HOST.def, &mut row.origin_host),
            (avp::ORIGIN_REALM.def, &mut row.origin_realm),
            (avp::DESTINATION_HOST.def, &mut row.destination_host),
            (avp::DESTINATION_REALM.def, &mut row.destination_realm),
        ];
        for (_, to) in texts.into_iter().filter(|(def, _)| is(def)) {
            first(to, value);
        }
        if is(avp::RESULT_CODE.def) || is(avp::EXPERIMENTAL_RESULT_CODE.def) {
            row.result = row.result.or(number(value));
        }
    }
    fn text(&mut self) -> Option<&mut Text> {
        self.row.texts.last_mut()
    }
}

impl Visitor for Reader {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        let around = self.path.last().copied().unwrap_or_default();
        if self.path.is_empty() && layers::layer(field.name).is_some() {
            self.row.layers.push(field.name.to_owned());
        }
        let place = Place::of(field.name, around);
        match place {
            Place::Component => {
                self.row.components.push(Component { kind: field.name.to_owned(), name: String::new() });
            }
            Place::Sms => self.row.texts.push(Text::default()),
            Place::Ussd => self.row.texts.push(Text { kind: USSD.to_owned(), ..Text::default() }),
            Place::Element => self.part = [None; 3],
            _ => {}
        }
        self.path.push(place);
    }
    fn end(&mut self) {
        if self.path.pop() == Some(Place::Element) {
            if let ([Some(reference), Some(maximum), Some(sequence)], Some(text)) = (self.part, self.text()) {
                text.part = Some((sequence, maximum, reference));
            }
        }
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        let mut around = self.path.iter().rev().copied();
        let place = around.next().unwrap_or_default();
        let outer = around.next().unwrap_or_default();
        let row = &mut self.row;
        match (place, field.name) {
            (Place::Label, "opc") => row.opc = row.opc.or(number(value)),
            (Place::Label, "dpc") => row.dpc = row.dpc.or(number(value)),
            (Place::Transport, "messageType") => first(&mut row.transport, value),
            (Place::Sccp, "messageType") => first(&mut row.sccp, value),
            (Place::Sccp, "returnCause") | (Place::Tcap, "pAbortCause") => first(&mut row.cause, value),
            (Place::Isup, "messageType") => first(&mut row.isup, value),
            (Place::Isup, "circuitIdentificationCode" | "callInstanceCode") => row.circuit = number(value),
            (Place::Range, "range") => row.range = number(value),
            (Place::CallingNumber, "digits") => row.calling_number = shown(value),
            (Place::CalledNumber, "digits") => row.called_number = shown(value),
            // Below are normal events, Q.850 §2.2.
            (Place::CauseIndicators, "cause") if number(value).is_some_and(|n| n < 32) => {
                row.release = shown(value);
            }
            (Place::CauseIndicators, "cause") => row.cause = shown(value),
            (Place::Title, "digits" | "address") if outer == Place::Calling => {
                row.calling = shown(value);
            }
            (Place::Title, "digits" | "address") => row.called = shown(value),
            (Place::Calling, "ssn") => row.calling = format!("ssn {}", shown(value)),
            (Place::Called, "ssn") => row.called = format!("ssn {}", shown(value)),
            (Place::Tcap, "messageType" | "packageType") => first(&mut row.tcap, value),
            (Place::Tcap, "otid") => first(&mut row.otid, value),
            (Place::Tcap, "dtid") => first(&mut row.dtid, value),
            (Place::Context, "oid") => first(&mut row.context, value),
            (Place::Context, "name") => row.context = shown(value),
            (Place::Code, "local" | "global" | "name") => {
                if let Some(c) = row.components.last_mut() {
                    c.name = shown(value);
                }
            }
            (Place::Header, "command") => first(&mut row.command, value),
            (Place::Header, "commandName") => row.command = shown(value),
            (Place::Header, "flags") => row.request = number(value).is_some_and(|n| n & 0x80 != 0),
            (Place::Header, "hopByHop") => row.hop_by_hop = number(value),
            (Place::Sms, "tpMTI" | "tpST" | "tpFCS" | "tpCT") => {
                if let Some(text) = self.text().filter(|t| t.kind.is_empty()) {
                    text.kind = shown(value);
                }
            }
            (Place::From, "digits" | "text") => {
                if let Some(text) = self.text() {
                    text.sender = shown(value);
                }
            }
            (Place::To, "digits" | "text") => {
                if let Some(text) = self.text() {
                    text.recipient = shown(value);
                }
            }
            (Place::UserData | Place::Ussd, "text") => {
                if let Some(text) = self.text() {
                    text.text = shown(value);
                }
            }
            (_, "ussdString") => {
                row.texts.push(Text { kind: USSD.to_owned(), text: shown(value), ..Text::default() });
            }
            (Place::Item, "reference") => self.part[0] = number(value),
            (Place::Item, "maximum") => self.part[1] = number(value),
            (Place::Item, "sequence") => self.part[2] = number(value),
            _ if self.path.contains(&Place::Avps) => self.avp(field, value),
            _ => {}
        }
    }
    fn fault(&mut self, _: Field<'_>, _: &[u8], error: Error) {
        self.row.faults.push(error.into());
    }
}
