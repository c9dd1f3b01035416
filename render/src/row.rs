//! What of a message has a place in a table: who, to whom, what, and how it went.

use crate::{
    Audited, Dissected, Fault,
    avp_told::AvpTold,
    facts::{self, ERROR, Fact, INVOKE, REJECT, RESULT, RESULT_PART},
};
use core::{fmt::Write as _, mem::take};
use sigcodec::{
    diameter::{self, Def, avp, names},
    inspect::Identity,
    layers,
    sccp::{Address, address::SubsystemNumber},
    screen::{self, Kind, Report},
    wire::{
        Error,
        audit::Flags,
        show::Hex,
        walk::{Bits, Element, Field, Shape, Value, Varied, Visitor},
    },
};
use std::borrow::Cow;

/// A component of TCAP.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Component {
    /// `invoke`, `returnResultLast`, `returnResultNotLast`, `returnError` or `reject`.
    pub kind: &'static str,
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
    pub layers: Vec<&'static str>,
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
    /// The row of a message.
    #[must_use]
    pub fn of(message: &Dissected<'_>, odd: &Audited) -> Self {
        let mut row = Self::default();
        row.read(message, odd);
        row
    }
    /// Becomes the row of another message. Memory for texts is used again: who reads many messages keeps one row.
    pub fn read(&mut self, message: &Dissected<'_>, odd: &Audited) {
        self.clear();
        let frame = message.dissection().frame();
        let proved = odd.proved();
        let is_told = match (frame, proved) {
            (Some(frame), Some(proved)) => facts::tell(frame, proved, &mut |fact| self.fact(fact)),
            _ => false,
        };
        if !is_told {
            self.clear();
            self.walk(message, proved.is_none());
        }
        if let Some(proved) = proved {
            proved.identities().for_each(|identity| self.identity(&identity));
        }
        let mut told = Flags::NONE;
        for f in odd.iter() {
            if !told.contains(f.flag) {
                told.insert(f.flag);
                self.anomalies.push(f.flag.name());
            }
        }
        let user = frame.and_then(|f| f.components().flatten().find_map(|c| c.protocol()));
        if let Some(user) = user {
            self.layers.push(user.layer().name());
        }
        if self.texts.iter().any(|t| t.kind != USSD) {
            self.layers.push("sms");
        }
    }
    /// What a walk tells of a message; who is meant too, if nobody else does.
    fn walk(&mut self, message: &Dissected<'_>, identities: bool) {
        if !identities {
            let faults = message.walk(&mut Reader::new(self));
            self.faults.extend(faults);
            return;
        }
        let [mut imsi, mut msisdn, mut imei] = [&mut self.imsi, &mut self.msisdn, &mut self.imei].map(take);
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
        let (mut reader, mut faults) = (Reader::new(self), Vec::new());
        screen::identities(|identities| faults = message.walk(&mut Both(&mut reader, identities)), &mut told);
        if let Some(frame) = message.dissection().frame() {
            screen::identities_otherwise(frame, &mut told);
        }
        (self.imsi, self.msisdn, self.imei) = (imsi, msisdn, imei);
        self.faults.extend(faults);
    }
    /// Keeps an identity, each once.
    fn identity(&mut self, identity: &Identity) {
        let list = match identity.kind {
            Kind::Imsi => &mut self.imsi,
            Kind::Msisdn => &mut self.msisdn,
            Kind::Imei => &mut self.imei,
            _ => return,
        };
        let text = identity.number.map(|number| number.to_string());
        if let Some(text) = text.filter(|text| !list.contains(text)) {
            list.push(text);
        }
    }
    fn fact(&mut self, fact: Fact<'_, '_>) {
        match fact {
            Fact::M3ua(name) => {
                self.layers.push("m3ua");
                self.transport.push_str(name);
            }
            Fact::PointCodes(opc, dpc) => (self.opc, self.dpc) = (Some(opc.into()), Some(dpc.into())),
            Fact::Sccp(name) => {
                self.layers.push("sccp");
                self.sccp.push_str(name);
            }
            Fact::Called(address) => party(&mut self.called, address),
            Fact::Calling(address) => party(&mut self.calling, address),
            Fact::Tcap(name) => {
                self.layers.push("tcap");
                self.tcap.push_str(name);
            }
            Fact::Otid(id) => add(&mut self.otid, Value::Octets(id)),
            Fact::Dtid(id) => add(&mut self.dtid, Value::Octets(id)),
            Fact::Context(name) => self.context.push_str(name),
            Fact::Component(kind, name) => {
                self.components.push(Component { kind, name: name.unwrap_or_default().to_owned() });
            }
            // All are kept at the end.
            Fact::Identity(_) => {}
            Fact::Diameter(header, name) => {
                self.layers.push("diameter");
                match name {
                    Some(name) => self.command.push_str(name),
                    None => add(&mut self.command, Value::Unsigned(header.command.into())),
                }
                self.request = header.flags.is_request();
                self.hop_by_hop = Some(header.hop_by_hop.into());
            }
            Fact::Avp(def, value) => match value {
                diameter::Value::UTF8String(text) | diameter::Value::DiameterIdentity(text) => {
                    if let Some(to) = self.text_of(def) {
                        first(to, Value::Text(&text));
                    }
                }
                diameter::Value::Unsigned32(n) if is_result(def) => {
                    self.result = self.result.or(Some(n.into()))
                }
                _ => {}
            },
        }
    }
    /// Where the text of an AVP has its place.
    fn text_of(&mut self, def: &'static Def) -> Option<&mut String> {
        let texts = [
            (avp::SESSION_ID.def, &mut self.session),
            (avp::ORIGIN_HOST.def, &mut self.origin_host),
            (avp::ORIGIN_REALM.def, &mut self.origin_realm),
            (avp::DESTINATION_HOST.def, &mut self.destination_host),
            (avp::DESTINATION_REALM.def, &mut self.destination_realm),
        ];
        texts.into_iter().find(|(other, _)| core::ptr::eq(def, *other)).map(|(_, to)| to)
    }
    fn clear(&mut self) {
        // Each member by its name, so that none is forgotten.
        let Self {
            layers,
            opc,
            dpc,
            calling,
            called,
            transport,
            sccp,
            isup,
            circuit,
            range,
            calling_number,
            called_number,
            release,
            tcap,
            otid,
            dtid,
            context,
            components,
            command,
            request,
            hop_by_hop,
            session,
            origin_host,
            origin_realm,
            destination_host,
            destination_realm,
            result,
            cause,
            imsi,
            msisdn,
            imei,
            texts,
            anomalies,
            faults,
        } = self;
        let numbers = [opc, dpc, circuit, range, hop_by_hop, result];
        numbers.into_iter().for_each(|number| *number = None);
        let parties = [calling, called, calling_number, called_number];
        let hosts = [origin_host, origin_realm, destination_host, destination_realm];
        let types = [transport, sccp, isup, tcap, command];
        let others = [release, otid, dtid, context, session, cause];
        let told = parties.into_iter().chain(hosts).chain(types).chain(others);
        told.for_each(String::clear);
        [imsi, msisdn, imei].into_iter().for_each(Vec::clear);
        layers.clear();
        components.clear();
        *request = false;
        texts.clear();
        anomalies.clear();
        faults.clear();
    }
    /// What is asked or answered: operations of the components, or the command.
    #[must_use]
    pub fn operation(&self) -> Cow<'_, str> {
        for name in [&self.command, &self.isup] {
            if !name.is_empty() {
                return name.into();
            }
        }
        let names = self.components.iter().filter(|c| c.kind != ERROR && !c.name.is_empty());
        joined(names.map(|c| [c.name.as_str(), ""]))
    }
    /// How it went, as far as the message says so: a result code with its name, an error, a reject, an abort, a cause;
    /// empty if it says nothing, `ok` for a result.
    #[must_use]
    pub fn outcome(&self) -> Cow<'_, str> {
        if let Some(code) = self.result {
            let name = u32::try_from(code)
                .ok()
                .and_then(|n| names::result_code(n).or_else(|| names::experimental_result(10415, n)));
            return name.map_or_else(|| code.to_string(), |name| format!("{code} {name}")).into();
        }
        let components = self.components.iter().filter_map(|c| match c.kind {
            ERROR => Some(["error ", c.name.as_str()]),
            REJECT => Some([REJECT, ""]),
            INVOKE => None,
            _ => Some(["ok", ""]),
        });
        let abort = (self.tcap == "abort").then_some(["abort", ""]);
        let causes = [&self.release, &self.cause].into_iter().filter(|c| !c.is_empty());
        let mut last = None;
        let all = components.chain(abort).chain(causes.map(|c| [c.as_str(), ""]));
        joined(all.filter(|one| last.replace(*one) != Some(*one)))
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

/// Texts of two parts each with blanks between them; nothing is copied of one that stands alone.
fn joined<'t>(texts: impl Iterator<Item = [&'t str; 2]>) -> Cow<'t, str> {
    let mut out = Cow::Borrowed("");
    for [one, other] in texts {
        if out.is_empty() && other.is_empty() {
            out = one.into();
            continue;
        }
        let out = out.to_mut();
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(one);
        out.push_str(other);
    }
    out
}

/// The kinds of components.
const COMPONENTS: [&str; 5] = [INVOKE, RESULT, RESULT_PART, ERROR, REJECT];
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
            (name, Self::Item) if COMPONENTS.contains(&name) => Self::Component,
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
struct Both<'v, 'r>(&'v mut Reader<'r>, &'v mut dyn Visitor);

impl Visitor for Both<'_, '_> {
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

#[derive(Debug)]
struct Reader<'r> {
    row: &'r mut Row,
    path: Vec<Place>,
    /// How many lists of AVPs have begun.
    avps: u32,
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

/// Shows a value as people read it: a name without its number.
fn show(to: &mut String, value: Value<'_>) {
    to.clear();
    add(to, value);
}

fn add(to: &mut String, value: Value<'_>) {
    let _ = match value {
        Value::Named(_, Some(name)) | Value::Ranged(_, name) => to.write_str(name),
        Value::Octets(octets) => write!(to, "{}", Hex(octets)),
        other => write!(to, "{other}"),
    };
}

/// Keeps the first.
fn first(to: &mut String, value: Value<'_>) {
    if to.is_empty() {
        add(to, value);
    }
}

/// Whether an AVP says how it went.
fn is_result(def: &'static Def) -> bool {
    [avp::RESULT_CODE.def, avp::EXPERIMENTAL_RESULT_CODE.def].iter().any(|other| core::ptr::eq(def, *other))
}

/// The title of an address, or else its subsystem.
fn party(to: &mut String, address: &Address<'_>) {
    match address.title() {
        Some(title) if title.is_bcd() => show(to, Value::Text(&title.digits())),
        Some(title) => show(to, Value::Octets(title.address)),
        None => {
            if let Some(ssn) = address.ssn {
                subsystem(to, SubsystemNumber(ssn).value());
            }
        }
    }
}

/// The number of a subsystem in place of a title.
fn subsystem(to: &mut String, value: Value<'_>) {
    "ssn ".clone_into(to);
    add(to, value);
}

impl<'r> Reader<'r> {
    fn new(row: &'r mut Row) -> Self {
        Self { row, path: Vec::with_capacity(32), avps: 0, avp: AvpTold::default(), part: [None; 3] }
    }
    fn avp(&mut self, field: Field<'_>, value: Value<'_>) {
        let Some(def) = self.avp.take(AVPS, field, value) else { return };
        let row = &mut *self.row;
        if let Some(to) = row.text_of(def) {
            first(to, value);
        }
        if is_result(def) {
            row.result = row.result.or(number(value));
        }
    }
    fn text(&mut self) -> Option<&mut Text> {
        self.row.texts.last_mut()
    }
}

impl Visitor for Reader<'_> {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        let around = self.path.last().copied().unwrap_or_default();
        if self.path.is_empty() {
            self.row.layers.extend(layers::layer(field.name).map(|layer| layer.name));
        }
        let place = Place::of(field.name, around);
        match place {
            Place::Component => {
                let kind = COMPONENTS.into_iter().find(|kind| *kind == field.name).unwrap_or_default();
                self.row.components.push(Component { kind, name: String::new() });
            }
            Place::Sms => self.row.texts.push(Text::default()),
            Place::Ussd => self.row.texts.push(Text { kind: USSD.to_owned(), ..Text::default() }),
            Place::Element => self.part = [None; 3],
            Place::Avps => self.avps = self.avps.saturating_add(1),
            _ => {}
        }
        self.path.push(place);
    }
    fn end(&mut self) {
        match self.path.pop() {
            Some(Place::Avps) => self.avps = self.avps.saturating_sub(1),
            Some(Place::Element) => {
                if let ([Some(reference), Some(maximum), Some(sequence)], Some(text)) =
                    (self.part, self.text())
                {
                    text.part = Some((sequence, maximum, reference));
                }
            }
            _ => {}
        }
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        let mut around = self.path.iter().rev().copied();
        let place = around.next().unwrap_or_default();
        // Most fields stand where nothing has a place.
        if place == Place::Other && field.name != "ussdString" {
            if self.avps > 0 {
                self.avp(field, value);
            }
            return;
        }
        let outer = around.next().unwrap_or_default();
        let row = &mut *self.row;
        match (place, field.name) {
            (Place::Label, "opc") => row.opc = row.opc.or(number(value)),
            (Place::Label, "dpc") => row.dpc = row.dpc.or(number(value)),
            (Place::Transport, "messageType") => first(&mut row.transport, value),
            (Place::Sccp, "messageType") => first(&mut row.sccp, value),
            (Place::Sccp, "returnCause") | (Place::Tcap, "pAbortCause") => first(&mut row.cause, value),
            (Place::Isup, "messageType") => first(&mut row.isup, value),
            (Place::Isup, "circuitIdentificationCode" | "callInstanceCode") => row.circuit = number(value),
            (Place::Range, "range") => row.range = number(value),
            (Place::CallingNumber, "digits") => show(&mut row.calling_number, value),
            (Place::CalledNumber, "digits") => show(&mut row.called_number, value),
            // Below are normal events, Q.850 §2.2.
            (Place::CauseIndicators, "cause") if number(value).is_some_and(|n| n < 32) => {
                show(&mut row.release, value);
            }
            (Place::CauseIndicators, "cause") => show(&mut row.cause, value),
            (Place::Title, "digits" | "address") if outer == Place::Calling => {
                show(&mut row.calling, value);
            }
            (Place::Title, "digits" | "address") => show(&mut row.called, value),
            (Place::Calling, "ssn") => subsystem(&mut row.calling, value),
            (Place::Called, "ssn") => subsystem(&mut row.called, value),
            (Place::Tcap, "messageType" | "packageType") => first(&mut row.tcap, value),
            (Place::Tcap, "otid") => first(&mut row.otid, value),
            (Place::Tcap, "dtid") => first(&mut row.dtid, value),
            (Place::Context, "oid") => first(&mut row.context, value),
            (Place::Context, "name") => show(&mut row.context, value),
            (Place::Code, "local" | "global" | "name") => {
                if let Some(c) = row.components.last_mut() {
                    show(&mut c.name, value);
                }
            }
            (Place::Header, "command") => first(&mut row.command, value),
            (Place::Header, "commandName") => show(&mut row.command, value),
            (Place::Header, "flags") => row.request = number(value).is_some_and(|n| n & 0x80 != 0),
            (Place::Header, "hopByHop") => row.hop_by_hop = number(value),
            (Place::Sms, "tpMTI" | "tpST" | "tpFCS" | "tpCT") => {
                if let Some(text) = self.text().filter(|t| t.kind.is_empty()) {
                    show(&mut text.kind, value);
                }
            }
            (Place::From, "digits" | "text") => {
                if let Some(text) = self.text() {
                    show(&mut text.sender, value);
                }
            }
            (Place::To, "digits" | "text") => {
                if let Some(text) = self.text() {
                    show(&mut text.recipient, value);
                }
            }
            (Place::UserData | Place::Ussd, "text") => {
                if let Some(text) = self.text() {
                    show(&mut text.text, value);
                }
            }
            (_, "ussdString") => {
                let mut text = Text { kind: USSD.to_owned(), ..Text::default() };
                show(&mut text.text, value);
                row.texts.push(text);
            }
            (Place::Item, "reference") => self.part[0] = number(value),
            (Place::Item, "maximum") => self.part[1] = number(value),
            (Place::Item, "sequence") => self.part[2] = number(value),
            _ if self.avps > 0 => self.avp(field, value),
            _ => {}
        }
    }
    fn bits(&mut self, field: Field<'_>, bits: Bits<'_>) {
        if self.path.last() != Some(&Place::Other) {
            bits.tell(field, self);
        }
    }
    fn fault(&mut self, _: Field<'_>, _: &[u8], error: Error) {
        self.row.faults.push(error.into());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn component(kind: &'static str, name: &str) -> Component {
        Component { kind, name: name.to_owned() }
    }

    #[test]
    fn what_stands_alone_is_borrowed() {
        let mut row = Row { components: vec![component(INVOKE, "updateLocation")], ..Row::default() };
        assert!(matches!(row.operation(), Cow::Borrowed("updateLocation")));
        assert!(matches!(row.outcome(), Cow::Borrowed("")));
        row.components.push(component(INVOKE, "sendAuthenticationInfo"));
        assert_eq!(row.operation(), "updateLocation sendAuthenticationInfo");
        row.components = vec![component("returnResultLast", ""), component("returnResultLast", "x")];
        assert_eq!((row.operation(), row.outcome()), ("x".into(), "ok".into()));
        row.components.extend([component(ERROR, "a"), component(ERROR, "b"), component(REJECT, "")]);
        row.cause = "no route".to_owned();
        assert_eq!(row.outcome(), "ok error a error b reject no route");
        row.isup = "REL".to_owned();
        assert!(matches!(row.operation(), Cow::Borrowed("REL")));
    }

    #[test]
    fn nothing_of_a_message_is_in_the_row_of_the_next() {
        use sigcodec::{dissect::Start, wire::Network};
        let Ok(tcap) = Start::parse("tcap") else { panic!("no layer") };
        // An SRI-SM, and octets that are no message.
        let octets = [
            0x62, 0x22, 0x48, 1, 7, 0x6c, 0x1d, 0xa1, 0x1b, 2, 1, 1, 2, 1, 45, 0x30, 0x13, 0x80, 5, 0x91,
            0x51, 0x55, 0x10, 0x00, 0x81, 1, 0xff, 0x82, 7, 0x91, 0x51, 0x55, 0x10, 0x10, 0x99, 0xf9,
        ];
        let mut row = Row::default();
        for octets in [&octets[..], &[], &octets[..9], &octets[..]] {
            let message = Dissected::new(tcap, octets, Network::default());
            let odd = Audited::of(&message);
            row.read(&message, &odd);
            assert_eq!(format!("{row:?}"), format!("{:?}", Row::of(&message, &odd)));
            assert_eq!(row.msisdn.is_empty(), octets.len() != 36);
        }
        assert_eq!((row.tcap.as_str(), row.otid.as_str()), ("begin", "07"));
        assert_eq!(row.components, [component(INVOKE, "sendRoutingInfoForSM")]);
    }
}
