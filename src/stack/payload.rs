//! What the user of TCAP tells of what TCAP carries.

use super::reading::Reading;
use crate::{
    map::{ContextDef, ErrorDef, OperationDef, dialogue_information::MapDialoguePdu},
    rose::Syntax,
    tcap,
};
use sigcodec_ber::{self as ber, Ber as _, Encoding, External, Tlv};
use sigcodec_wire::{
    Layer,
    walk::{Field, Value, Visitor},
};

/// The same element with errors that name a protocol.
pub(super) fn within<'a>(layer: Layer, tlv: Tlv<'a>) -> Tlv<'a> {
    Tlv { body: tlv.body.same_depth_in(layer), ..tlv }
}

/// Tells an argument or result of an operation, whose version may be inferred, and the short message in it.
#[cfg(feature = "sms")]
pub(super) fn walk_operation(
    def: &'static OperationDef,
    is_inferred: bool,
    result: bool,
    parameter: &Tlv<'_>,
    visitor: &mut dyn Visitor,
) {
    use crate::short_message::in_map::Parameter;
    Parameter::of(def, result, is_inferred).walk(parameter, visitor);
}
#[cfg(not(feature = "sms"))]
pub(super) fn walk_operation(
    def: &'static OperationDef,
    _: bool,
    result: bool,
    parameter: &Tlv<'_>,
    visitor: &mut dyn Visitor,
) {
    def.walk(result, parameter, visitor);
}
/// Tells the parameter of an error, and the short message in it.
#[cfg(feature = "sms")]
pub(super) fn walk_error(
    def: &'static ErrorDef,
    context: Option<&'static ContextDef>,
    parameter: &Tlv<'_>,
    visitor: &mut dyn Visitor,
) {
    crate::short_message::in_map::Parameter::Error(def, context).walk(parameter, visitor);
}
#[cfg(not(feature = "sms"))]
pub(super) fn walk_error(
    def: &'static ErrorDef,
    _: Option<&'static ContextDef>,
    parameter: &Tlv<'_>,
    visitor: &mut dyn Visitor,
) {
    def.walk_parameter(parameter, visitor);
}

impl tcap::Payload for Reading<'_> {
    fn name(
        &mut self,
        kind: tcap::ParameterKind,
        code: i64,
        parameter: Option<&Tlv<'_>>,
    ) -> Option<&'static str> {
        match kind {
            tcap::ParameterKind::Error => self.error(code, parameter).map(|k| k.def.name),
            kind => {
                let result = kind == tcap::ParameterKind::Result;
                self.operation(code, result, parameter).map(|k| k.def.name)
            }
        }
    }
    fn context_name(&mut self, context: &[u8]) -> Option<&'static str> {
        self.context_of(context).map(|c| c.name)
    }
    fn parameter(&mut self, parameter: &tcap::PayloadParameter<'_>, visitor: &mut dyn Visitor) -> bool {
        // No user here rides on T1.114.
        let Some(code) = parameter.code.local() else { return false };
        match parameter.kind {
            tcap::ParameterKind::Error => {
                let Some(known) = self.error(code, Some(&parameter.tlv)) else { return false };
                walk_error(
                    known.def,
                    self.context(),
                    &within(known.protocol.layer(), parameter.tlv),
                    visitor,
                );
            }
            kind => {
                let result = kind == tcap::ParameterKind::Result;
                let Some(known) = self.operation(code, result, Some(&parameter.tlv)) else {
                    return false;
                };
                let parameter = within(known.protocol.layer(), parameter.tlv);
                walk_operation(known.def, known.is_inferred, result, &parameter, visitor);
            }
        }
        true
    }
    fn user_information(&mut self, information: &External<'_>, visitor: &mut dyn Visitor) -> bool {
        let Some((syntax, pdu)) = self.syntax_of(information) else { return false };
        ber::walk(syntax.name, syntax.schema, &pdu, visitor);
        if pdu.body.layer() != Layer::Map {
            return true;
        }
        // The context that a refusal offers instead has a name as any other.
        if let Ok(MapDialoguePdu::MapRefuse(refusal)) = MapDialoguePdu::from_tlv(&pdu) {
            let offered = refusal.alternative_application_context;
            if let Some(context) = offered.and_then(|oid| self.context_of(oid.octets())) {
                let field = Field::new("alternativeApplicationContextName", pdu.span());
                visitor.value(field, Value::Text(&context.name));
            }
        }
        true
    }
}

impl Reading<'_> {
    /// What a piece of user information holds, and its type; `None` if no user has it or it is written in another way.
    pub(super) fn syntax_of<'a>(&self, information: &External<'a>) -> Option<(&'static Syntax, Tlv<'a>)> {
        let Encoding::SingleAsn1Type(value) = information.encoding else { return None };
        let oid = information.direct_reference?;
        let (protocol, syntax) = self.users().find_map(|p| Some((p, p.syntax(oid.octets())?)))?;
        Some((syntax, within(protocol.layer(), value.0)))
    }
}
