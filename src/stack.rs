//! All layers of one SS7 message at once: M3UA, SCCP, TCAP and MAP, each borrowed from the same octets.
//!
//! An error in one layer never hides the layers below it: each layer is present, absent, or an error.

#[cfg(feature = "sua")]
use crate::sua;
use crate::{m3ua, map, sccp, tcap};
use sigcodec_wire::{
    Decode, Error, Layer, Reader, Result,
    audit::{Auditor, Flag},
    ber::{self, Encoding, External, Tlv, Typed as _},
    walk::{Visitor, Walk as _},
};

mod agreement;

/// A message with all its layers. A layer is `None` when the one below it carries none.
#[derive(Clone, Copy, Debug)]
pub struct Frame<'a> {
    /// M3UA.
    pub m3ua: Option<Result<m3ua::Message<'a>>>,
    /// SUA.
    #[cfg(feature = "sua")]
    pub sua: Option<Result<sua::Message<'a>>>,
    /// SCCP.
    pub sccp: Option<Result<sccp::Message<'a>>>,
    /// SCCP management, in a message to subsystem 1.
    pub scmg: Option<Result<sccp::Management<'a>>>,
    /// TCAP (ITU).
    pub tcap: Option<Result<tcap::Message<'a>>>,
    /// ANSI TCAP: what begins with a private tag.
    pub ansi_tcap: Option<Result<tcap::ansi::Message<'a>>>,
    /// The octets that TCAP was read from.
    tcap_data: Option<Reader<'a>>,
    /// Whether they were collected from segments to or from a subsystem of CAP.
    cap_segments: bool,
}

impl<'a> Frame<'a> {
    /// The layers of an M3UA message, an SCTP user message with payload protocol 3.
    #[must_use]
    #[inline]
    pub fn from_m3ua(octets: &'a [u8]) -> Self {
        Self::from_m3ua_as(octets, sccp::Variant::Itu)
    }
    /// The layers of an M3UA message of a network whose SCCP addresses follow `variant`.
    #[inline]
    #[must_use]
    pub fn from_m3ua_as(octets: &'a [u8], variant: sccp::Variant) -> Self {
        let mut out = Self::over(None);
        out.read_m3ua(octets, variant);
        out
    }
    fn read_m3ua(&mut self, octets: &'a [u8], variant: sccp::Variant) {
        let Ok(message) = self.m3ua.insert(m3ua::Message::from_bytes(octets)) else { return };
        if let Some(data) = message.user(m3ua::SI_SCCP) {
            self.read_sccp(data, variant);
        }
    }
    /// The layers of an SUA message, an SCTP user message with payload protocol 4.
    #[cfg(feature = "sua")]
    #[must_use]
    pub fn from_sua(octets: &'a [u8]) -> Self {
        let message = sua::Message::from_bytes(octets);
        let data = match &message {
            Ok(m) if m.class() == sua::CL => m.data().ok().flatten(),
            _ => None,
        };
        let segmented = message.and_then(|m| m.segmentation()).ok().flatten();
        let whole = segmented.is_none_or(|s| s.first && s.remaining == 0);
        let mut out = Self { sua: Some(message), ..Self::over(None) };
        if let Some(data) = data.filter(|_| whole) {
            out.read_tcap(data);
        }
        out
    }
    /// The layers of an SCCP message.
    #[must_use]
    pub fn from_sccp(octets: &'a [u8]) -> Self {
        Self::from_sccp_reader(Reader::new(octets, Layer::Sccp))
    }
    /// The layers of the SCCP message in `r`, with the positions of `r`.
    #[must_use]
    pub fn from_sccp_reader(r: Reader<'a>) -> Self {
        Self::from_sccp_as(r, sccp::Variant::Itu)
    }
    /// The layers of the SCCP message in `r`, whose addresses follow `variant`.
    #[must_use]
    pub fn from_sccp_as(r: Reader<'a>, variant: sccp::Variant) -> Self {
        let mut out = Self::over(None);
        out.read_sccp(r, variant);
        out
    }
    fn read_sccp(&mut self, r: Reader<'a>, variant: sccp::Variant) {
        let mut at = r;
        let Ok(message) = self.sccp.insert(sccp::Message::decode_as(&mut at, variant)) else { return };
        let Some(data) = message.data() else { return };
        match user(message) {
            User::Tcap if is_segment(message) => {}
            User::Tcap => self.read_tcap(data),
            User::Management => {
                let mut data = data;
                self.scmg = Some(sccp::Management::decode_as(&mut data, variant));
            }
            User::Other => {}
        }
    }
    /// The layers of a TCAP message, ITU or ANSI.
    #[must_use]
    pub fn from_tcap(octets: &'a [u8]) -> Self {
        let mut out = Self::over(None);
        out.read_tcap(Reader::new(octets, Layer::Tcap));
        out
    }
    /// The TCAP message in `octets`, the data collected from segments of which `message` is one: its addresses say
    /// whether it is TCAP and what it carries. No layer where it is not.
    #[must_use]
    pub fn from_segments(message: &sccp::Message<'_>, octets: &'a [u8]) -> Self {
        let mut out = Self::over(None);
        if let User::Tcap = user(message) {
            out.cap_segments = is_cap(message);
            out.read_tcap(Reader::new(octets, Layer::Tcap));
        }
        out
    }
    #[inline]
    fn read_tcap(&mut self, data: Reader<'a>) {
        self.tcap_data = Some(data);
        match tcap::Message::usual_whole(data) {
            Some(message) => self.tcap = Some(Ok(message)),
            None => self.read_any_tcap(data),
        }
    }
    #[inline(never)]
    fn read_any_tcap(&mut self, data: Reader<'a>) {
        if tcap::ansi::Message::is_next(&data) {
            self.ansi_tcap = Some(whole(data));
        } else {
            self.tcap = Some(whole(data));
        }
    }
    /// No layer above M3UA. Each member is named: a constant would be copied whole.
    #[inline]
    const fn over(m3ua: Option<Result<m3ua::Message<'a>>>) -> Self {
        Self {
            m3ua,
            #[cfg(feature = "sua")]
            sua: None,
            sccp: None,
            scmg: None,
            tcap: None,
            ansi_tcap: None,
            tcap_data: None,
            cap_segments: false,
        }
    }
    /// The components of the TCAP message with what MAP knows of them.
    #[inline]
    #[must_use]
    pub fn components(&self) -> Components<'a> {
        match &self.tcap {
            Some(Ok(m)) => {
                let application_context = m.application_context().ok().flatten();
                let context = application_context.and_then(map::context);
                Components { components: Some(m.components()), application_context, context }
            }
            _ => Components { components: None, application_context: None, context: None },
        }
    }
    /// Tells `visitor` every field of every layer.
    pub fn walk(&self, visitor: &mut dyn Visitor) {
        if let Some(Ok(m)) = &self.m3ua {
            m.walk(visitor);
        }
        #[cfg(feature = "sua")]
        if let Some(Ok(m)) = &self.sua {
            m.walk(visitor);
        }
        if let Some(Ok(m)) = &self.sccp {
            m.walk(visitor);
        }
        if let (Some(Ok(scmg)), Some(at)) = (&self.scmg, self.data_start()) {
            scmg.walk(at, visitor);
        }
        let shown = match &self.tcap {
            Some(Ok(m)) => Some(*m),
            // What is there of a message that is not whole.
            Some(Err(_)) => self.tcap_data.and_then(tcap::Message::partial),
            None => None,
        };
        if let Some(m) = shown {
            m.walk_with(visitor, &mut MapPayload { cap: self.is_cap() });
        }
        let ansi = match &self.ansi_tcap {
            Some(Ok(m)) => Some(*m),
            Some(Err(_)) => self.tcap_data.and_then(tcap::ansi::Message::partial),
            None => None,
        };
        if let Some(m) = ansi {
            m.walk(visitor);
        }
    }
    /// Where the data of the SCCP message starts.
    fn data_start(&self) -> Option<u32> {
        self.sccp.and_then(Result::ok)?.data().map(|r| r.position())
    }
    /// Whether a subsystem number of the message is that of CAP.
    fn is_cap(&self) -> bool {
        self.cap_segments || matches!(&self.sccp, Some(Ok(m)) if is_cap(m))
    }
    /// Whether the components of the TCAP message are those of MAP.
    fn carries_map(&self, message: &tcap::Message<'_>) -> bool {
        !self.is_cap() && is_map(message.application_context().ok().flatten())
    }
    /// Reports every violation of the grammar of its specification by every layer, and why a layer is refused.
    pub fn check(&self, report: &mut dyn FnMut(Error)) {
        fn layer<'m, M>(layer: &'m Option<Result<M>>, report: &mut dyn FnMut(Error)) -> Option<&'m M> {
            match layer {
                Some(Ok(message)) => return Some(message),
                Some(Err(e)) => report(*e),
                None => {}
            }
            None
        }
        if let Some(m) = layer(&self.m3ua, report) {
            m.check(report);
        }
        #[cfg(feature = "sua")]
        if let Some(m) = layer(&self.sua, report) {
            m.check(report);
        }
        if let Some(m) = layer(&self.sccp, report) {
            m.check(report);
        }
        if let (Some(m), Some(at)) = (layer(&self.scmg, report), self.data_start()) {
            m.check(at, report);
        }
        if let Some(m) = layer(&self.ansi_tcap, report) {
            m.check(report);
        }
        let Some(message) = layer(&self.tcap, report) else { return };
        message.check(report);
        if self.carries_map(message) {
            for component in self.components().filter_map(Result::ok) {
                component.check(message.element().start(), report);
            }
        }
    }
    /// Reports what is odd in every layer.
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        if let Some(Ok(m)) = &self.m3ua {
            m.audit(auditor);
        }
        #[cfg(feature = "sua")]
        if let Some(Ok(m)) = &self.sua {
            m.audit(auditor);
        }
        if let Some(Ok(m)) = &self.sccp {
            m.audit(auditor);
        }
        if let (Some(Ok(scmg)), Some(at)) = (&self.scmg, self.data_start()) {
            scmg.audit(at, auditor);
        }
        if let Some(Ok(m)) = &self.ansi_tcap {
            m.audit(auditor);
        }
        if let (Some(Err(_)), _) | (_, Some(Err(_))) = (&self.tcap, &self.ansi_tcap) {
            // A message that is refused is still written in some form.
            if let Some(data) = self.tcap_data {
                ber::audit_forms(data.in_layer(Layer::Tcap), &mut OnlyForms(auditor));
            }
        }
        let Some(Ok(message)) = &self.tcap else { return };
        message.audit(auditor);
        audit_context(message, auditor);
        if !self.carries_map(message) {
            return;
        }
        for component in self.components().filter_map(Result::ok) {
            component.audit(message.element().start(), auditor);
        }
        agreement::audit(self, auditor);
    }
}

/// What the data of an SCCP message is.
enum User {
    Tcap,
    Management,
    Other,
}

/// Who the user of a connectionless message is, by the subsystem numbers of both addresses.
#[inline(always)]
fn user(message: &sccp::Message<'_>) -> User {
    use sccp::MessageType as Type;
    if !matches!(
        message.message_type(),
        Type::UDT | Type::UDTS | Type::XUDT | Type::XUDTS | Type::LUDT | Type::LUDTS
    ) {
        return User::Other;
    }
    let to = message.called_ssn();
    if to == Some(sccp::SSN_MANAGEMENT) {
        // Management is sent in class 0 only.
        let class = message.protocol_class().map(sccp::ProtocolClass::class);
        return if class == Some(0) { User::Management } else { User::Other };
    }
    // Subsystem management, RANAP, RNSAP, PCAP, BSSAP and its neighbours have no TCAP.
    let other = |ssn: Option<u8>| matches!(ssn, Some(1 | 142 | 143 | 249..=254));
    if other(to) || other(message.calling_ssn()) { User::Other } else { User::Tcap }
}

/// Whether a message holds a part of the data only.
#[inline]
fn is_segment(message: &sccp::Message<'_>) -> bool {
    message.segmentation().ok().flatten().is_some_and(|s| !s.first() || s.remaining() != 0)
}

/// Whether an address of the message names the subsystem of CAP.
fn is_cap(message: &sccp::Message<'_>) -> bool {
    [message.called_ssn(), message.calling_ssn()].contains(&Some(146))
}

/// The one TCAP message that `data` holds.
fn whole<'a, M: Decode<'a>>(data: Reader<'a>) -> Result<M> {
    let mut r = data.in_layer(Layer::Tcap);
    let message = M::decode(&mut r);
    if message.is_ok() {
        r.finish()?;
    }
    message
}

/// An application context that no table knows, or one that only looks like one of MAP.
fn audit_context(message: &tcap::Message<'_>, auditor: &mut dyn Auditor) {
    let Ok(Some(oid)) = message.application_context() else { return };
    if map::context(oid).is_some() {
        return;
    }
    let at = message.element().start();
    auditor.finding(Flag::AcUnknown, at);
    if oid.first_chunk::<7>().is_some_and(|front| oid.len() > 7 && map::context(front).is_some()) {
        auditor.finding(Flag::AcExtraArcs, at);
    }
    match oid {
        [.., number, version] if map::context_by_number(*number, *version).is_some() => {
            auditor.finding(Flag::AcLooksLikeMap, at);
        }
        _ => {}
    }
}

/// The components of a message with what MAP knows of them; one that cannot be read is an error, and the next
/// follows.
#[derive(Clone, Copy, Debug)]
pub struct Components<'a> {
    components: Option<tcap::Components<'a>>,
    application_context: Option<&'a [u8]>,
    context: Option<&'static map::ContextDef>,
}

impl<'a> Iterator for Components<'a> {
    type Item = Result<Component<'a>>;
    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let item = self.components.as_mut()?.next();
        let Self { application_context, context, .. } = *self;
        // Looked at where it lies: a component is moved once.
        let operation = match &item {
            Some(Ok(component)) => Component::operation_of(component, application_context, context),
            _ => None,
        };
        match item {
            Some(Ok(component)) => Some(Ok(Component { component, application_context, context, operation })),
            Some(Err(e)) => Some(Err(e)),
            None => None,
        }
    }
}

/// A component with what MAP knows of it.
#[derive(Clone, Copy, Debug)]
pub struct Component<'a> {
    /// The component.
    pub component: tcap::Component<'a>,
    /// The contents of the application context name; `None` without a dialogue.
    pub application_context: Option<&'a [u8]>,
    /// The application context, where it is one of MAP.
    pub context: Option<&'static map::ContextDef>,
    /// The operation of an Invoke or return result, where it is one of MAP.
    pub operation: Option<&'static map::OperationDef>,
}

/// Whether what a message carries can be MAP: not CAP, which has contexts and a subsystem number of its own.
fn is_map(oid: Option<&[u8]>) -> bool {
    !matches!(oid, Some([4, 0, 0, 1, 0, 50..=59, ..] | [4, 0, 0, 1, 20..=29, ..]))
}

/// The version of MAP in a message: that of its context; without a dialogue it is 1.
fn version(oid: Option<&[u8]>) -> u8 {
    match oid {
        None => 1,
        Some([.., version @ 1..=4]) => *version,
        Some(_) => 3,
    }
}

/// The operation that a code stands for: what the context lists, or else what its version knows.
#[inline]
fn operation(
    oid: Option<&[u8]>,
    context: Option<&'static map::ContextDef>,
    code: i64,
) -> Option<&'static map::OperationDef> {
    let code = u8::try_from(code).ok()?;
    let listed = context.and_then(|c| c.operation(code));
    listed.or_else(|| if is_map(oid) { map::operation(version(oid), code) } else { None })
}

/// Whether a parameter has the tag and form of an operation's argument or result.
fn fits(def: &map::OperationDef, result: bool, tlv: &Tlv<'_>) -> bool {
    let schema = if result { def.result } else { def.argument };
    schema.is_some_and(|s| s.accepts(tlv.tag))
}

/// The form of an operation that a parameter has: that of its version, or else another one that it fits, so
/// that a parameter of another version than its dialogue says is shown and not hidden.
#[inline]
fn form(
    oid: Option<&[u8]>,
    context: Option<&'static map::ContextDef>,
    code: i64,
    result: bool,
    parameter: Option<&Tlv<'_>>,
) -> Option<&'static map::OperationDef> {
    let stated = operation(oid, context, code)?;
    match parameter {
        Some(tlv) if !fits(stated, result, tlv) => {
            map::forms(stated.code).find(|o| fits(o, result, tlv)).or(Some(stated))
        }
        _ => Some(stated),
    }
}

impl<'a> Component<'a> {
    #[inline]
    fn operation_of(
        component: &tcap::Component<'a>,
        application_context: Option<&[u8]>,
        context: Option<&'static map::ContextDef>,
    ) -> Option<&'static map::OperationDef> {
        let (code, result, parameter) = match component {
            tcap::Component::Invoke(c) => (c.operation, false, &c.parameter),
            tcap::Component::ReturnResultLast(c) | tcap::Component::ReturnResultNotLast(c) => {
                (c.operation?, true, &c.parameter)
            }
            _ => return None,
        };
        let code = code.local().or_else(|| code.disguised())?;
        form(application_context, context, code, result, parameter.as_ref())
    }
    /// The argument of an Invoke of `O`; `None` when it is another component or has no argument.
    ///
    /// # Errors
    /// What the type refuses, with the offset.
    pub fn argument<O: map::Operation>(&self) -> Result<Option<O::Argument<'a>>> {
        match self.component {
            tcap::Component::Invoke(i) if i.operation.local() == Some(i64::from(O::CODE)) => {
                match i.parameter {
                    Some(p) => O::argument(in_map(p)).map(Some),
                    None => Ok(None),
                }
            }
            _ => Ok(None),
        }
    }
    /// The result of `O`; `None` when it is another component or has no result.
    ///
    /// # Errors
    /// What the type refuses, with the offset.
    pub fn result<O: map::Operation>(&self) -> Result<Option<O::Result<'a>>> {
        match self.component {
            tcap::Component::ReturnResultLast(r) | tcap::Component::ReturnResultNotLast(r)
                if r.operation.and_then(tcap::Code::local) == Some(i64::from(O::CODE)) =>
            {
                match r.parameter {
                    Some(p) => O::result(in_map(p)).map(Some),
                    None => Ok(None),
                }
            }
            _ => Ok(None),
        }
    }
    /// The short message that the component carries: in the argument or result of an operation that forwards
    /// one, or in the error that refuses it.
    #[cfg(feature = "sms")]
    #[must_use]
    pub fn short_message(&self) -> Option<crate::short_message::Carried<'a>> {
        use crate::short_message::in_map::Parameter;
        let parameter = self.component.parameter().map(in_map)?;
        let kind = match self.component {
            tcap::Component::Invoke(_) => Parameter::Argument(self.operation?),
            tcap::Component::ReturnError(e) => {
                let code = u8::try_from(e.error.local()?).ok()?;
                Parameter::Error(map::error(code, version(self.application_context))?, self.context)
            }
            _ => Parameter::Result(self.operation?),
        };
        kind.short_message(&parameter)
    }
    /// Reports every violation of MAP; `message` is where the message starts, for a component without parameter.
    fn check(&self, message: u32, report: &mut dyn FnMut(Error)) {
        let Some(def) = self.operation else { return };
        let parameter = self.component.parameter().map(in_map);
        let mut missing = |e: Error| report(Error::new(e.kind(), message, e.layer()).with_detail(e.detail()));
        match (&self.component, &parameter) {
            (tcap::Component::Invoke(_), Some(argument)) => def.check_argument(Some(argument), report),
            (tcap::Component::Invoke(_), None) => def.check_argument(None, &mut missing),
            (_, Some(result)) => def.check_result(Some(result), report),
            // The last part of a result may be none, when the parts in front were all.
            (_, None) => {}
        }
    }
    /// `message` is where the message starts, for a component without parameter.
    fn audit(&self, message: u32, auditor: &mut dyn Auditor) {
        let parameter = self.component.parameter().map(in_map);
        let at = parameter.map_or(message, |p| p.start());
        #[cfg(feature = "sms")]
        if let Some(carried) = self.short_message() {
            carried.audit(auditor);
        }
        match (&self.component, self.operation) {
            (tcap::Component::Invoke(_), Some(def)) => {
                // Whatever context a dialogue was opened with, it does not list what none lists.
                let unlisted = def.contexts().next().is_none();
                if unlisted || self.context.is_some_and(|c| c.operation(def.code).is_none()) {
                    auditor.finding(Flag::OpcodeNotInContext, at);
                }
                let Some(parameter) = parameter else { return };
                // Another form than the version says was chosen because the argument has it.
                let stated = operation(self.application_context, self.context, i64::from(def.code));
                if stated.is_some_and(|o| o.edition != def.edition) {
                    auditor.finding(Flag::VersionFormMismatch, at);
                }
                def.audit_argument(&parameter, &mut OnlyMap(auditor));
            }
            (tcap::Component::Invoke(_), None) => auditor.finding(Flag::OpcodeUnknown, at),
            (tcap::Component::ReturnResultLast(_) | tcap::Component::ReturnResultNotLast(_), Some(def)) => {
                if let Some(parameter) = parameter {
                    def.audit_result(&parameter, &mut OnlyMap(auditor));
                }
            }
            _ => {}
        }
    }
}

/// Whether a flag tells how a tag or length is written.
const fn is_form(flag: Flag) -> bool {
    matches!(
        flag,
        Flag::TagHighFormForLowNumber | Flag::TagPadded | Flag::LengthNotMinimal | Flag::LengthIndefinite
    )
}

/// Drops what the audit of TCAP has told already: how tags and lengths are written.
struct OnlyMap<'v>(&'v mut dyn Auditor);

impl Auditor for OnlyMap<'_> {
    fn finding(&mut self, flag: Flag, at: u32) {
        if !is_form(flag) {
            self.0.finding(flag, at);
        }
    }
}

/// Passes on how tags and lengths are written; why a message is refused is told as its error.
struct OnlyForms<'v>(&'v mut dyn Auditor);

impl Auditor for OnlyForms<'_> {
    fn finding(&mut self, flag: Flag, at: u32) {
        if is_form(flag) {
            self.0.finding(flag, at);
        }
    }
}

/// The same element with errors that name MAP.
fn in_map(tlv: Tlv<'_>) -> Tlv<'_> {
    Tlv { body: tlv.body.same_depth_in(Layer::Map), ..tlv }
}

#[cfg(feature = "sms")]
fn walk_operation(
    def: &'static map::OperationDef,
    result: bool,
    parameter: &Tlv<'_>,
    visitor: &mut dyn Visitor,
) {
    use crate::short_message::in_map::Parameter;
    let kind = if result { Parameter::Result(def) } else { Parameter::Argument(def) };
    kind.walk(parameter, visitor);
}
#[cfg(not(feature = "sms"))]
fn walk_operation(
    def: &'static map::OperationDef,
    result: bool,
    parameter: &Tlv<'_>,
    visitor: &mut dyn Visitor,
) {
    if result { def.walk_result(parameter, visitor) } else { def.walk_argument(parameter, visitor) }
}
#[cfg(feature = "sms")]
fn walk_error(
    def: &'static map::ErrorDef,
    context: Option<&[u8]>,
    parameter: &Tlv<'_>,
    visitor: &mut dyn Visitor,
) {
    crate::short_message::in_map::Parameter::Error(def, context.and_then(map::context))
        .walk(parameter, visitor);
}
#[cfg(not(feature = "sms"))]
fn walk_error(def: &'static map::ErrorDef, _: Option<&[u8]>, parameter: &Tlv<'_>, visitor: &mut dyn Visitor) {
    def.walk_parameter(parameter, visitor);
}

/// What MAP knows of what TCAP carries: names, arguments, results, errors and dialogue PDUs.
#[derive(Clone, Copy, Debug, Default)]
pub struct MapPayload {
    /// Whether the subsystem numbers say that it is CAP, where the message itself does not tell.
    pub cap: bool,
}

impl tcap::Payload for MapPayload {
    fn operation_name(&mut self, context: Option<&[u8]>, code: i64) -> Option<&'static str> {
        operation(context, context.and_then(map::context), code).filter(|_| !self.cap).map(|o| o.name)
    }
    fn error_name(&mut self, context: Option<&[u8]>, code: i64) -> Option<&'static str> {
        let code = u8::try_from(code).ok().filter(|_| !self.cap && is_map(context))?;
        map::error(code, version(context)).map(|e| e.name)
    }
    fn context_name(&mut self, context: &[u8]) -> Option<&'static str> {
        map::context(context).map(|c| c.name)
    }
    fn parameter(&mut self, parameter: &tcap::PayloadParameter<'_>, visitor: &mut dyn Visitor) -> bool {
        if self.cap || !is_map(parameter.context) {
            return false;
        }
        let tlv = in_map(parameter.tlv);
        match parameter.kind {
            tcap::ParameterKind::Error => {
                let Ok(code) = u8::try_from(parameter.code) else { return false };
                let Some(def) = map::error(code, version(parameter.context)) else { return false };
                walk_error(def, parameter.context, &tlv, visitor);
            }
            kind => {
                let result = kind == tcap::ParameterKind::Result;
                let context = parameter.context.and_then(map::context);
                let Some(def) = form(parameter.context, context, parameter.code, result, Some(&tlv)) else {
                    return false;
                };
                walk_operation(def, result, &tlv, visitor);
            }
        }
        true
    }
    fn user_information(&mut self, information: &External<'_>, visitor: &mut dyn Visitor) -> bool {
        let Encoding::SingleAsn1Type(value) = information.encoding else { return false };
        if information.direct_reference.map(ber::Oid::octets) != Some(MAP_DIALOGUE) {
            return false;
        }
        let schema = map::dialogue_information::MapDialoguePdu::SCHEMA;
        ber::walk("mapDialoguePDU", schema, &in_map(value.0), visitor);
        true
    }
}

/// The abstract syntax of MAP dialogue PDUs: 0.4.0.0.1.1.1.1.
const MAP_DIALOGUE: &[u8] = &[4, 0, 0, 1, 1, 1, 1];
