//! One line a message: what an engineer looks for first.

use crate::{
    Audited, Dissected, Fault,
    avp_told::AvpTold,
    colours::{Colours, Mark},
    facts::{self, ERROR, Fact},
    text,
};
use core::fmt::{self, Write as _};
use sigcodec::{
    diameter::{self, Def, avp},
    sccp::{Address, GlobalTitle},
    screen::Kind,
    wire::{
        Error,
        audit::{Finding, Flags},
        walk::{Field, Identity, Shape, Span, Value, Visitor},
    },
};

/// Collects the fields that a line shows.
#[derive(Debug, Default)]
pub struct Line {
    path: Vec<Place>,
    /// How many containers of AVPs are on the path.
    avps: usize,
    text: String,
    /// The AVP that is being told.
    avp: AvpTold,
    /// Whether it has colours.
    pub colours: Colours,
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
    /// The cause indicators of ISUP.
    Cause,
    /// A field that is shown wherever it stands.
    Shown(&'static str),
    Other,
}

impl Place {
    fn of(field: &Field<'_>) -> Self {
        match field.name {
            "" => Self::Item,
            "m3ua" => Self::Message("m3ua"),
            "sccp" => Self::Message("sccp"),
            "sua" => Self::Message("sua"),
            "m2pa" => Self::Message("m2pa"),
            "m2ua" => Self::Message("m2ua"),
            "isup" => Self::Message("isup"),
            "bicc" => Self::Message("bicc"),
            "bssap" => Self::Message("bssap"),
            "bssap-le" => Self::Message("bssap-le"),
            "bssap-plus" => Self::Message("bssap-plus"),
            "dtap" => Self::Message("dtap"),
            "sgsap" => Self::Message("sgsap"),
            "ranap" => Self::Message("ranap"),
            "rua" => Self::Message("rua"),
            "hnbap" => Self::Message("hnbap"),
            "sabp" => Self::Message("sabp"),
            "pcap-ap" => Self::Message("pcap-ap"),
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
            _ => shown(field).map_or(Self::Other, Self::Shown),
        }
    }
}

/// The fields that are shown wherever they stand.
fn shown(field: &Field<'_>) -> Option<&'static str> {
    if let Some(word @ (Identity::IMSI | Identity::MSISDN | Identity::IMEI)) = field.kind.identity {
        return Some(word.name());
    }
    Some(match field.name {
        "ussdString" => "ussdString",
        "otid" => "otid",
        "dtid" => "dtid",
        _ => return None,
    })
}

/// A transaction id is nobody.
fn mark_of(shown: &str) -> Mark {
    if matches!(shown, "otid" | "dtid" | "ussdString") { Mark::Plain } else { Mark::Identity }
}

/// AVPs that are shown.
const AVPS: &[&Def] = &[
    avp::SESSION_ID.def,
    avp::ORIGIN_HOST.def,
    avp::DESTINATION_REALM.def,
    avp::USER_NAME.def,
    avp::RESULT_CODE.def,
    avp::EXPERIMENTAL_RESULT_CODE.def,
    avp::VISITED_PLMN_ID.def,
    avp::MSISDN.def,
];

/// Text without characters that are hidden; inside quotes, a quote is none of them.
struct Plain<'t> {
    text: &'t mut String,
    quoted: bool,
}

impl fmt::Write for Plain<'_> {
    fn write_str(&mut self, s: &str) -> fmt::Result {
        if self.quoted && s.contains(['"', '\\']) {
            return text::plain(self.text, &s.replace('\\', "\\\\").replace('"', "\\\""));
        }
        if s.bytes().all(|b| (0x20..0x7f).contains(&b)) {
            self.text.push_str(s);
            return Ok(());
        }
        text::plain(self.text, s)
    }
}

/// Whether a text can stand in a line by itself: it divides nothing, and is not taken for a mark of the line.
fn is_word(text: &str) -> bool {
    let mark = |c: char| c.is_whitespace() || matches!(c, '"' | '\\' | '[' | ']' | '!');
    // Nearly every text is of characters of which one look tells it.
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b';' | b':' | b'@' | b'+');
    !text.is_empty() && (text.bytes().all(plain) || !text.contains(mark))
}

impl Line {
    /// The line so far.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
    /// Tells a message, what of it could not be decoded, and what is odd.
    pub fn message(&mut self, message: &Dissected<'_>, odd: &Audited) {
        let begin = self.text.len();
        let faults = match (message.dissection().frame(), odd.proved()) {
            // What a walk had to tell may be an identity that a line does not show.
            (Some(frame), Some(proved))
                if !proved.is_walked() && facts::tell(frame, proved, &mut |fact| self.fact(fact)) =>
            {
                Vec::new()
            }
            _ => {
                self.text.truncate(begin);
                message.walk(self)
            }
        };
        self.faults_and_findings(faults, odd);
    }
    fn fact(&mut self, fact: Fact<'_, '_>) {
        match fact {
            Fact::M3ua(name) | Fact::Sccp(name) => self.push(Mark::Plain, format_args!("{name}")),
            Fact::PointCodes(opc, dpc) => {
                self.named(Mark::Plain, "opc", ' ', Value::Unsigned(opc.into()));
                self.named(Mark::Plain, "dpc", ' ', Value::Unsigned(dpc.into()));
            }
            Fact::Called(address) => self.party("to", address),
            Fact::Calling(address) => self.party("from", address),
            Fact::Tcap(name) | Fact::Context(name) => self.value_of(Mark::Plain, Value::Text(&name)),
            Fact::Otid(id) => self.named(Mark::Plain, "otid", ' ', Value::Octets(id)),
            Fact::Dtid(id) => self.named(Mark::Plain, "dtid", ' ', Value::Octets(id)),
            Fact::Component(kind, name) => {
                self.push(Mark::Plain, format_args!("{kind}"));
                if let Some(name) = name {
                    let mark = if kind == ERROR { Mark::Fault } else { Mark::Name };
                    self.value_of(mark, Value::Text(&name));
                }
            }
            Fact::Identity(identity) => {
                let word = match identity.kind {
                    Kind::Imsi => Identity::IMSI,
                    Kind::Msisdn => Identity::MSISDN,
                    Kind::Imei => Identity::IMEI,
                    _ => return,
                };
                if let Some(number) = identity.number {
                    self.named(Mark::Identity, word.name(), ' ', Value::Text(&number));
                }
            }
            Fact::Diameter(_, Some(name)) => self.value_of(Mark::Name, Value::Text(&name)),
            Fact::Diameter(_, None) => {}
            Fact::Avp(def, value) => {
                if AVPS.iter().any(|wanted| core::ptr::eq(*wanted, def)) {
                    self.avp_of(def, &value);
                }
            }
        }
    }
    fn party(&mut self, name: &str, address: &Address<'_>) {
        if let Some(title) = address.title().filter(GlobalTitle::is_bcd) {
            self.named(Mark::Plain, name, ' ', Value::Text(&title.digits()));
        }
    }
    /// An AVP that is shown, with the first that a walk tells of its value.
    fn avp_of(&mut self, def: &'static Def, value: &diameter::Value<'_>) {
        match value {
            diameter::Value::UTF8String(text) | diameter::Value::DiameterIdentity(text) => {
                self.told_avp(def, Value::Text(text));
            }
            diameter::Value::Unsigned32(n) => self.told_avp(def, Value::Unsigned((*n).into())),
            diameter::Value::Derived(view) => {
                let mut first = First { line: self, def: Some(def) };
                view.walk(Field::new("value", Span::default()), &mut first);
            }
            _ => {}
        }
    }
    /// What could not be decoded outside a walk, and what is odd, each flag once.
    pub fn faults_and_findings(&mut self, faults: Vec<Fault>, findings: &[Finding]) {
        for f in &faults {
            self.text.push(' ');
            self.colours.begin(&mut self.text, Mark::Fault);
            let _ = write!(self.text, "!{}: {} at octet {}", f.layer, f.message, f.offset);
            self.colours.end(&mut self.text, Mark::Fault);
        }
        self.faults.extend(faults);
        if findings.is_empty() {
            return;
        }
        self.text.push(' ');
        self.colours.begin(&mut self.text, Mark::Odd);
        let mut before = "[";
        let mut told = Flags::NONE;
        for f in findings {
            if f.about.is_some() || !told.contains(f.flag) {
                told.insert(f.flag);
                self.text.push_str(before);
                self.text.push_str(f.flag.name());
                if let Some(about) = f.about {
                    let _ = write!(self.text, "({about})");
                }
                before = " ";
            }
        }
        self.text.push(']');
        self.colours.end(&mut self.text, Mark::Odd);
    }
    /// Makes ready for the next message.
    pub fn clear(&mut self) {
        self.path.clear();
        self.avps = 0;
        self.text.clear();
        self.avp = AvpTold::default();
        self.faults.clear();
    }
    fn push(&mut self, mark: Mark, text: fmt::Arguments<'_>) {
        self.begin(mark);
        let _ = Plain { text: &mut self.text, quoted: false }.write_fmt(text);
        self.colours.end(&mut self.text, mark);
    }
    /// A value by itself.
    fn value_of(&mut self, mark: Mark, value: Value<'_>) {
        self.begin(mark);
        self.write(value);
        self.colours.end(&mut self.text, mark);
    }
    /// A name, what stands between, and a value.
    fn named(&mut self, mark: Mark, name: &str, between: char, value: Value<'_>) {
        self.begin(mark);
        self.text.push_str(name);
        self.text.push(between);
        let start = self.text.len();
        self.write(value);
        // What others wrote is quoted where it could be taken for another field.
        if matches!(value, Value::Text(_)) && !self.text.get(start..).is_some_and(is_word) {
            self.text.truncate(start);
            self.quoted(value);
        }
        self.colours.end(&mut self.text, mark);
    }
    fn quoted(&mut self, value: Value<'_>) {
        self.text.push('"');
        let _ = write!(Plain { text: &mut self.text, quoted: true }, "{value}");
        self.text.push('"');
    }
    /// Begins a piece of the line.
    fn begin(&mut self, mark: Mark) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        self.colours.begin(&mut self.text, mark);
    }
    fn write(&mut self, value: Value<'_>) {
        let _ = write!(Plain { text: &mut self.text, quoted: false }, "{value}");
    }
    /// A field that is shown wherever it stands, if it is one.
    fn anywhere(&mut self, field: Field<'_>, value: Value<'_>) {
        if self.avps > 0 {
            self.avp(field, value);
        } else if let Some(name) = shown(&field) {
            self.named(mark_of(name), name, ' ', value);
        }
    }
    fn avp(&mut self, field: Field<'_>, value: Value<'_>) {
        if let Some(avp) = self.avp.take(AVPS, field, value) {
            self.told_avp(avp, value);
        }
    }
    fn told_avp(&mut self, avp: &'static Def, value: Value<'_>) {
        let whom = [avp::USER_NAME.def, avp::MSISDN.def].iter().any(|d| core::ptr::eq(*d, avp));
        self.named(if whom { Mark::Identity } else { Mark::Plain }, avp.name, '=', value);
    }
}

/// Takes the first value that a walk tells.
struct First<'l> {
    line: &'l mut Line,
    def: Option<&'static Def>,
}

impl Visitor for First<'_> {
    fn begin(&mut self, _: Field<'_>, _: Shape) {}
    fn end(&mut self) {}
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        if field.name == "value" {
            if let Some(def) = self.def.take() {
                self.line.told_avp(def, value);
            }
        }
    }
    fn fault(&mut self, _: Field<'_>, _: &[u8], _: Error) {}
}

impl Visitor for Line {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        if self.path.last() == Some(&Place::Item) {
            let kinds = ["invoke", "returnResultLast", "returnResultNotLast", "returnError", "reject"];
            if kinds.contains(&field.name) {
                self.push(Mark::Plain, format_args!("{}", field.name));
            }
        }
        let place = match Place::of(&field) {
            // An AVP is shown by its code, parts of its value are not.
            Place::Shown(_) if self.avps > 0 => Place::Other,
            place if matches!(self.path.last(), Some(Place::Message("isup" | "bicc"))) => match field.name {
                "calledPartyNumber" => Place::Shown("to"),
                "callingPartyNumber" => Place::Shown("from"),
                "causeIndicators" => Place::Cause,
                // What a pass-along message carries.
                "message" => Place::Message("isup"),
                _ => place,
            },
            place => place,
        };
        self.avps = self.avps.saturating_add(usize::from(place == Place::Avps));
        self.path.push(place);
    }
    fn end(&mut self) {
        let place = self.path.pop();
        self.avps = self.avps.saturating_sub(usize::from(place == Some(Place::Avps)));
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        let parent = self.path.last().copied().unwrap_or(Place::Other);
        // Most fields have no meaning by where they stand.
        if matches!(parent, Place::Other | Place::Item | Place::Avps) {
            return self.anywhere(field, value);
        }
        match (parent, field.name) {
            (Place::Message(layer), "messageType") => match value {
                Value::Named(_, Some(name)) => self.push(Mark::Plain, format_args!("{name}")),
                Value::Text(name) => self.push(Mark::Plain, format_args!("{name}")),
                other => self.push(Mark::Plain, format_args!("{layer} type {other}")),
            },
            (Place::Message("isup"), "circuitIdentificationCode") => {
                self.named(Mark::Plain, "circuit", ' ', value)
            }
            (Place::Message("bicc"), "callInstanceCode") => self.named(Mark::Plain, "call", ' ', value),
            (Place::Cause, "cause") => self.named(Mark::Plain, "cause", ' ', value),
            (Place::RoutingLabel, "opc") => self.named(Mark::Plain, "opc", ' ', value),
            (Place::RoutingLabel, "dpc") => self.named(Mark::Plain, "dpc", ' ', value),
            (Place::GlobalTitle, "digits") => {
                let calling = self.path.contains(&Place::CallingAddress);
                self.named(Mark::Plain, if calling { "from" } else { "to" }, ' ', value);
            }
            (Place::ShortMessage, "tpMTI" | "tpST" | "tpFCS" | "tpCT") => {
                self.value_of(Mark::Name, value);
            }
            (Place::Originator, "digits" | "text") => self.named(Mark::Plain, "from", ' ', value),
            (Place::Recipient, "digits" | "text") => self.named(Mark::Plain, "to", ' ', value),
            (Place::UserData, "text") => {
                self.begin(Mark::Plain);
                self.quoted(value);
            }
            (Place::Message(_), "returnCause") | (Place::Tcap, "pAbortCause") => {
                self.named(Mark::Fault, "cause", ' ', value);
            }
            (Place::Tcap, "messageType" | "packageType") | (Place::ContextName, "name") => {
                self.value_of(Mark::Plain, value);
            }
            (Place::Operation, "name") | (Place::DiameterHeader, "commandName") => {
                self.value_of(Mark::Name, value);
            }
            (Place::Error, "name") => self.value_of(Mark::Fault, value),
            // The digits of an address are one level further in.
            (Place::Shown(name), "digits") => self.named(mark_of(name), name, ' ', value),
            _ => self.anywhere(field, value),
        }
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error) {
        self.push(Mark::Fault, format_args!("!{} {error} ({} octets)", field.name, raw.len()));
        self.faults.push(error.into());
    }
}
