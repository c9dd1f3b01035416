//! The components of a TCAP message with what the protocol of their operations knows of them.

use super::{
    payload::{self, within},
    reading::Reading,
};
use crate::{
    rose::{Bound, ContextDef, ErrorDef, Misfits, Operation, OperationDef, Protocol},
    tcap,
};
#[cfg(feature = "sccp")]
use sigcodec_ber::{self as ber, Typed as _};
use sigcodec_wire::{
    Error, Layer, Result,
    audit::{Auditor, Flag, OfUser},
};

/// The components of a message with what is known of them; one that cannot be read is an error, and the next follows.
#[derive(Clone, Copy, Debug)]
pub struct Components<'a> {
    components: Option<tcap::Components<'a>>,
    reading: Reading<'a>,
}

impl<'a> Components<'a> {
    /// The components of a message in a reading.
    #[inline]
    pub(super) fn of(message: Option<&tcap::Message<'a>>, reading: Reading<'a>) -> Self {
        Self { components: message.map(tcap::Message::components), reading }
    }
}

impl<'a> Iterator for Components<'a> {
    type Item = Result<Component<'a>>;
    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let item = self.components.as_mut()?.next();
        match item {
            Some(Ok(component)) => Some(Ok(Component::of(component, self.reading))),
            Some(Err(e)) => Some(Err(e)),
            None => None,
        }
    }
}

/// A component with what is known of it.
#[derive(Clone, Copy, Debug)]
pub struct Component<'a> {
    /// The component.
    pub component: tcap::Component<'a>,
    reading: Reading<'a>,
    known: Known,
}

/// What a component is read as.
#[derive(Clone, Copy, Debug)]
struct Known {
    protocol: Option<&'static Protocol>,
    def: Def,
    is_inferred: bool,
}

/// What its code stands for.
#[derive(Clone, Copy, Debug)]
enum Def {
    Nothing,
    Operation(&'static OperationDef),
    Error(&'static ErrorDef),
}

impl Known {
    const NOTHING: Self = Self { protocol: None, def: Def::Nothing, is_inferred: false };

    #[inline]
    fn of(reading: &Reading<'_>, component: &tcap::Component<'_>) -> Self {
        let (code, result, parameter) = match component {
            tcap::Component::Invoke(c) => (c.operation, false, &c.parameter),
            tcap::Component::ReturnResultLast(c) | tcap::Component::ReturnResultNotLast(c) => {
                let Some(code) = c.operation else { return Self::NOTHING };
                (code, true, &c.parameter)
            }
            tcap::Component::ReturnError(c) => return Self::of_error(reading, c),
            _ => return Self::NOTHING,
        };
        let Some(code) = code.local().or_else(|| code.disguised()) else { return Self::NOTHING };
        match reading.operation(code, result, parameter.as_ref()) {
            Some(k) => {
                Self { protocol: Some(k.protocol), def: Def::Operation(k.def), is_inferred: k.is_inferred }
            }
            None => Self::NOTHING,
        }
    }
    fn of_error(reading: &Reading<'_>, component: &tcap::ReturnError<'_>) -> Self {
        let code = component.error.local();
        match code.and_then(|code| reading.error(code, component.parameter.as_ref())) {
            Some(k) => {
                Self { protocol: Some(k.protocol), def: Def::Error(k.def), is_inferred: k.is_inferred }
            }
            None => Self::NOTHING,
        }
    }
}

/// A parameter in another form than its own.
pub(crate) struct OtherReading<'a> {
    def: &'static OperationDef,
    result: bool,
    parameter: sigcodec_ber::Tlv<'a>,
    /// Whether it has this form, and nothing says that it has not.
    pub(crate) is_as_likely: bool,
}

impl OtherReading<'_> {
    pub(crate) fn walk(&self, visitor: &mut dyn sigcodec_wire::walk::Visitor) {
        self.def.walk(self.result, &self.parameter, visitor);
    }
}

impl<'a> Component<'a> {
    /// A component in a reading.
    #[inline]
    pub(super) fn of(component: tcap::Component<'a>, reading: Reading<'a>) -> Self {
        // Looked at where it lies: a component is moved once.
        let known = Known::of(&reading, &component);
        Self { component, reading, known }
    }
    /// Whether its parameter is one that holds a short message, or the report on one.
    #[must_use]
    pub fn carries_short_message(&self) -> bool {
        #[cfg(feature = "sms")]
        return self.short_message_parameter().is_some_and(|p| p.carries_short_message());
        #[cfg(not(feature = "sms"))]
        false
    }
    /// The short message that is the contents of a member of its parameter.
    #[cfg(feature = "sms")]
    pub(super) fn short_message_in(
        &self,
        parameter: &sigcodec_ber::Tlv<'a>,
        contents: sigcodec_wire::walk::Span,
    ) -> Option<crate::short_message::Carried<'a>> {
        self.short_message_parameter()?.short_message_in(parameter, contents)
    }
    #[cfg(feature = "sms")]
    fn short_message_parameter(&self) -> Option<crate::short_message::in_map::Parameter> {
        use crate::short_message::in_map::Parameter;
        Some(match (self.error(), self.operation()) {
            (Some(error), _) => Parameter::Error(error, self.context()),
            (_, Some(operation)) => Parameter::of(operation, self.is_answer(), self.known.is_inferred),
            _ => return None,
        })
    }
    /// The contents of the application context name of the dialogue; `None` if none is known.
    #[inline]
    #[must_use]
    pub const fn application_context(&self) -> Option<&'a [u8]> {
        self.reading.oid()
    }
    /// The application context, if a table has it.
    #[inline]
    #[must_use]
    pub fn context(&self) -> Option<&'static ContextDef> {
        self.reading.context()
    }
    /// The protocol that it is read as.
    #[inline]
    #[must_use]
    pub const fn protocol(&self) -> Option<&'static Protocol> {
        self.known.protocol
    }
    /// The operation of an Invoke or return result, if it is known.
    #[inline]
    #[must_use]
    pub const fn operation(&self) -> Option<&'static OperationDef> {
        match self.known.def {
            Def::Operation(def) => Some(def),
            _ => None,
        }
    }
    /// The error of a return error, if it is known.
    #[must_use]
    pub const fn error(&self) -> Option<&'static ErrorDef> {
        match self.known.def {
            Def::Error(def) => Some(def),
            _ => None,
        }
    }
    /// Whether no application context says which protocol and version it is, and it is read as what fits best.
    #[must_use]
    pub const fn is_inferred(&self) -> bool {
        self.known.is_inferred
    }
    /// The parameter with errors that name the protocol.
    pub(super) fn parameter(&self) -> Option<sigcodec_ber::Tlv<'a>> {
        let parameter = self.component.parameter()?;
        Some(match self.known.protocol {
            Some(protocol) => within(protocol.layer(), parameter),
            None => parameter,
        })
    }
    /// Whether it may be of an operation with this definition: no context says another protocol.
    #[inline]
    fn may_be(&self, def: &'static OperationDef) -> bool {
        self.known.is_inferred || self.known.protocol.is_none_or(|p| p.layer() == def.edition.layer)
    }
    /// The argument of an Invoke of `O`; `None` when it is another component or has no argument.
    ///
    /// # Errors
    /// What the type refuses, with the offset.
    pub fn argument<O: Operation>(&self) -> Result<Option<O::Argument<'a>>> {
        match self.component {
            tcap::Component::Invoke(i) if i.operation.local() == Some(O::CODE) && self.may_be(O::DEF) => {
                match i.parameter {
                    Some(p) => O::argument(within(O::DEF.edition.layer, p)).map(Some),
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
    pub fn result<O: Operation>(&self) -> Result<Option<O::Result<'a>>> {
        match self.component {
            tcap::Component::ReturnResultLast(r) | tcap::Component::ReturnResultNotLast(r)
                if r.operation.and_then(tcap::Code::local) == Some(O::CODE) && self.may_be(O::DEF) =>
            {
                match r.parameter {
                    Some(p) => O::result(within(O::DEF.edition.layer, p)).map(Some),
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
        let parameter = self.parameter()?;
        self.short_message_parameter()?.short_message(&parameter)
    }
    /// Whether a table has its code, under whatever protocol.
    #[cfg(feature = "sccp")]
    pub(super) fn is_of_a_table(&self) -> bool {
        !matches!(self.known.def, Def::Nothing) || self.code().is_some_and(|code| self.reading.has(code))
    }
    /// Tells `visitor` the parameter in the form that it is read in.
    #[cfg(feature = "sccp")]
    pub(super) fn walk_parameter(&self, visitor: &mut dyn sigcodec_wire::walk::Visitor) {
        let Some(parameter) = self.parameter() else { return };
        match self.known.def {
            Def::Nothing => ber::walk("parameter", ber::OpenType::SCHEMA, &parameter, visitor),
            Def::Operation(def) => {
                payload::walk_operation(def, self.known.is_inferred, self.is_answer(), &parameter, visitor);
            }
            Def::Error(def) => payload::walk_error(def, self.context(), &parameter, visitor),
        }
    }
    /// Whether its parameter is a result and no argument.
    const fn is_answer(&self) -> bool {
        !matches!(self.component, tcap::Component::Invoke(_))
    }
    /// The local code of its operation, also where a global one hides it.
    fn code(&self) -> Option<i64> {
        self.component.operation().and_then(|c| c.local().or_else(|| c.disguised()))
    }
    /// Hands `each` the parameter in every other form that a receiver may read it in, and whether that is as likely as its
    /// own. There is none if the context lists the operation. If the called subsystem says its protocol, and it fits in
    /// every value, so must the others.
    pub(crate) fn other_readings(&self, each: &mut dyn FnMut(OtherReading<'a>)) {
        let (false, Some(parameter), Some(code)) = (self.reading.is_foreign(), self.parameter(), self.code())
        else {
            return;
        };
        let result = self.is_answer();
        let (own, is_open) = (self.operation(), self.reading.is_open());
        let is_sure = if is_open {
            let is_said = self.known.protocol.is_some_and(|protocol| self.reading.says(protocol));
            let misfits = own.map(|own| own.misfits(result, Some(&parameter)));
            is_said && misfits.is_some_and(|m| m == Misfits::default())
        } else {
            own.is_some_and(|own| self.context().is_none_or(|c| c.operation(own.code).is_some()))
        };
        if is_sure && !is_open {
            return;
        }
        self.reading.each_form(code, result, &parameter, self.known.protocol, &mut |def, is_own, misfits| {
            if own.is_some_and(|own| core::ptr::eq(own, def)) {
                return;
            }
            let is_as_likely = is_open && misfits.form == 0 && (is_own || own.is_none());
            // Of its own protocol the version that fits best is taken.
            if is_as_likely || !is_own && (misfits == Misfits::default() || !is_sure) {
                each(OtherReading { def, result, parameter, is_as_likely });
            }
        });
    }
    /// Reports every violation of its protocol; `message` is where the message starts, for a component without
    /// parameter.
    pub(super) fn check(&self, message: u32, report: &mut dyn FnMut(Error)) {
        let parameter = self.parameter();
        let mut report = |e: Error| {
            let placed = Error::new(e.kind(), message, e.layer()).with_detail(e.detail());
            report(if parameter.is_none() { placed } else { e });
        };
        if let (Some(protocol), Some(parameter)) = (self.known.protocol, &parameter) {
            let schema = match (&self.component, self.known.def) {
                (tcap::Component::Invoke(_), Def::Operation(def)) => def.argument,
                (_, Def::Operation(def)) => def.result,
                (_, Def::Error(def)) => def.parameter,
                (_, Def::Nothing) => None,
            };
            if let Some(schema) = schema {
                Bound::check(protocol.bounds(), schema, parameter, &mut report);
            }
        }
        match (&self.component, self.operation(), self.error()) {
            (tcap::Component::Invoke(_), Some(def), _) => def.check_argument(parameter.as_ref(), &mut report),
            // The last part of a result may be none, when the parts in front were all.
            (_, Some(def), _) if parameter.is_some() => def.check_result(parameter.as_ref(), &mut report),
            (_, _, Some(def)) => def.check_parameter(parameter.as_ref(), &mut report),
            _ => {}
        }
    }
    /// `message` is where the message starts, for a component without parameter.
    pub(super) fn audit(&self, message: u32, auditor: &mut dyn Auditor) {
        let parameter = self.parameter();
        let at = parameter.map_or(message, |p| p.start());
        #[cfg(feature = "sms")]
        if let Some(carried) = self.short_message() {
            carried.audit(auditor);
        }
        // What users share is told as that of the one that it is read as.
        let protocol = self.known.protocol.or_else(|| self.reading.protocol());
        let mut auditor = OfUser(auditor, protocol.map_or(Layer::Map, Protocol::layer));
        let auditor: &mut dyn Auditor = &mut auditor;
        if self.known.is_inferred {
            auditor.finding(Flag::ContextInferred, at);
        }
        // Without a context the subsystem that is called says the protocol, and this fits another one only.
        let layers = [self.reading.protocol(), self.known.protocol].map(|p| p.map(Protocol::layer));
        if let [Some(said), Some(read)] = layers {
            if said != read {
                auditor.finding(Flag::SubsystemOutsideContext, at);
            }
        }
        match (&self.component, self.operation(), self.known.protocol) {
            (tcap::Component::Invoke(_), Some(def), Some(protocol)) => {
                // Whatever context a dialogue was opened with, it does not list what none lists.
                let is_listed = def.is_listed() || self.context().is_some_and(|c| c.lists(def));
                if !is_listed || self.context().is_some_and(|c| c.operation(def.code).is_none()) {
                    auditor.finding(Flag::OpcodeNotInContext, at);
                }
                let Some(parameter) = parameter else {
                    if def.argument.is_some() && !def.argument_optional {
                        auditor.finding(Flag::ArgumentMissing, at);
                    }
                    return;
                };
                // Another form than the version says was chosen because the argument has it.
                let stated = self.reading.stated_operation(def.code);
                if stated.is_some_and(|o| !core::ptr::eq(o, def)) {
                    auditor.finding(Flag::VersionFormMismatch, at);
                }
                let auditor: &mut dyn Auditor = &mut super::OnlyUser(auditor);
                if self.known.is_inferred {
                    def.audit_argument_alone(&parameter, auditor);
                } else {
                    protocol.audit_argument(def, &parameter, auditor);
                }
            }
            (tcap::Component::Invoke(_), ..) => {
                let is_open = self.reading.leaves_open(self.code());
                auditor.finding(if is_open { Flag::ProtocolUnknown } else { Flag::OpcodeUnknown }, at);
            }
            (
                tcap::Component::ReturnResultLast(_) | tcap::Component::ReturnResultNotLast(_),
                Some(def),
                _,
            ) => {
                if let Some(parameter) = parameter {
                    def.audit_result(&parameter, &mut super::OnlyUser(auditor));
                }
            }
            (tcap::Component::ReturnError(_), ..) if self.error().is_some() => {
                if let (Some(def), Some(parameter)) = (self.error(), parameter) {
                    def.audit_parameter(&parameter, &mut super::OnlyUser(auditor));
                }
            }
            // What nobody reads is told: it may hold anything.
            _ if parameter.is_some() => auditor.finding(Flag::ProtocolUnknown, at),
            _ => {}
        }
    }
}
