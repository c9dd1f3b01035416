//! M3UA, SCCP, TCAP and MAP or CAP: each layer by itself and all of them.

use crate::{Nothing, Work, encode, message, octets, see, with};
use core::{cell::RefCell, hint::black_box};
use sigcodec::{
    ber::{Ber, Tlv},
    cap::{self, operations::InitialDp},
    inspect::Inspection,
    m3ua,
    map::{
        Operation as _, OperationDef,
        ms_data_types::{
            AuthenticationQuintuplet, AuthenticationSetList, ExtSsInfo, InsertSubscriberDataArg,
            QuintupletList, SendAuthenticationInfoRes, UpdateLocationArg,
        },
        operations::{
            InsertSubscriberData, MtForwardSm, SendAuthenticationInfo, SendRoutingInfoForSm, UpdateLocation,
        },
    },
    sccp,
    stack::{Component, Frame},
    tcap,
    wire::{Decode as _, Encode, Error, Layer, Reader, Result, Writer, audit::Flags},
};
use sigcodec_render::Json;

/// A Begin without a dialogue portion and with sixteen Invokes of an operation that nobody knows.
fn unknown_invokes() -> Vec<u8> {
    let invoke = |id: u8| [0xa1, 8, 2, 1, id, 2, 1, 0x7f, 5, 0];
    let mut octets = vec![0x62, 0x81, 169, 0x48, 4, 0, 0, 0, 1, 0x6c, 0x81, 160];
    octets.extend((0..16).flat_map(invoke));
    octets
}

pub(crate) fn work() -> Vec<Work> {
    let mut all = Vec::new();
    all.extend(of(
        "srism",
        SendRoutingInfoForSm::DEF,
        |c| c.argument::<SendRoutingInfoForSm>(),
        SendRoutingInfoForSm::argument,
        |_| Ok(()),
    ));
    all.extend(of(
        "ul",
        UpdateLocation::DEF,
        |c| c.argument::<UpdateLocation>(),
        UpdateLocation::argument,
        update_location,
    ));
    all.extend(of(
        "mtfsm",
        MtForwardSm::DEF,
        |c| c.argument::<MtForwardSm>(),
        MtForwardSm::argument,
        |_| Ok(()),
    ));
    all.extend(of(
        "sai",
        SendAuthenticationInfo::DEF,
        |c| c.result::<SendAuthenticationInfo>(),
        SendAuthenticationInfo::result,
        send_authentication_info,
    ));
    all.extend(of(
        "isd",
        InsertSubscriberData::DEF,
        |c| c.argument::<InsertSubscriberData>(),
        InsertSubscriberData::argument,
        insert_subscriber_data,
    ));
    all.extend(of(
        "idp2",
        cap::v2::operations::InitialDp::DEF,
        |c| c.argument::<cap::v2::operations::InitialDp>(),
        cap::v2::operations::InitialDp::argument,
        |arg| {
            see(arg.location_information.map(|x| x.get()).transpose()?);
            see(arg.initial_dp_arg_extension.map(|x| x.get()).transpose()?);
            Ok(())
        },
    ));
    all.extend(of(
        "idp4",
        InitialDp::DEF,
        |c| c.argument::<InitialDp>(),
        InitialDp::argument,
        |arg| {
            see(arg.location_information.map(|x| x.get()).transpose()?);
            see(arg.initial_dp_arg_extension.map(|x| x.get()).transpose()?);
            Ok(())
        },
    ));
    all.push(Work::new(
        "srism",
        "stack decode, four numbers as text",
        message("srism.m3ua"),
        numbers_as_text,
    ));
    all.push(quintuplets_from_values());
    all.push(Work::new("16 unknown Invokes", "inspect", crate::kept(&unknown_invokes()), |m| {
        Inspection::of(&Frame::from_tcap(m))
    }));
    all
}

/// The work of "stack decode", and every number of the message as text: two global titles, MSISDN and service centre.
fn numbers_as_text(octets: &'static [u8]) -> Result<()> {
    let frame = Frame::from_m3ua(octets);
    if let Some(Ok(sccp)) = frame.sccp() {
        for address in [sccp.called()?, sccp.calling()?] {
            if let Some(title) = address.and_then(|a| a.title()) {
                see(title.digits().text(&mut [0; 16])?);
            }
        }
    }
    if let Some(Ok(tcap)) = frame.tcap() {
        see(tcap.dialogue()?);
    }
    for component in frame.components() {
        if let Some(argument) = component?.argument::<SendRoutingInfoForSm>()? {
            see(argument.msisdn.get().digits().text(&mut [0; 16])?);
            see(argument.service_centre_address.get().digits().text(&mut [0; 16])?);
            see(argument);
        }
    }
    Ok(())
}

/// The work of "stack encode" on the SAI result, whose quintuplets are values and no octets that were kept.
fn quintuplets_from_values() -> Work {
    let (parts, octets) = (Parts::of("sai"), message("sai.m3ua"));
    let component = Frame::from_m3ua(octets).components().next().unwrap().unwrap();
    let kept = component.result::<SendAuthenticationInfo>().unwrap().unwrap();
    let Some(AuthenticationSetList::QuintupletList(list)) = kept.authentication_set_list else {
        panic!("there are quintuplets")
    };
    let quintuplets: Vec<AuthenticationQuintuplet<'_>> = list.0.iter().map(Result::unwrap).collect();
    Work::new("sai", "stack encode, quintuplets from values", octets, move |_| {
        let list = QuintupletList(black_box(&*quintuplets).into());
        let mut result = kept;
        result.authentication_set_list = Some(AuthenticationSetList::QuintupletList(list));
        let tcap = with(|w| parts.tcap(with(|w| result.encode(w)), w));
        encode(&with(|w| parts.m3ua(with(|w| parts.sccp(tcap, w)), w)))
    })
    .with_elements(list.0.count())
}

fn update_location(arg: &UpdateLocationArg<'_>) -> Result<()> {
    see(arg.vlr_capability.map(|v| v.get()).transpose()?);
    see(arg.add_info);
    Ok(())
}

fn send_authentication_info(result: &SendAuthenticationInfoRes<'_>) -> Result<()> {
    match result.authentication_set_list {
        Some(AuthenticationSetList::QuintupletList(list)) => list.0.iter().try_for_each(|q| q.map(see)),
        _ => Ok(()),
    }
}

/// Every leaf that the message has, as its type.
fn insert_subscriber_data(arg: &InsertSubscriberDataArg<'_>) -> Result<()> {
    if let Some(list) = arg.bearer_service_list {
        list.0.iter().try_for_each(|x| x.map(see))?;
    }
    if let Some(list) = arg.teleservice_list {
        list.0.iter().try_for_each(|x| x.map(see))?;
    }
    for item in arg.provisioned_ss.iter().flat_map(|l| l.0.iter()) {
        match item? {
            ExtSsInfo::ForwardingInfo(f) => {
                f.forwarding_feature_list.0.iter().try_for_each(|x| x.map(see))?
            }
            ExtSsInfo::CallBarringInfo(b) => {
                b.call_barring_feature_list.0.iter().try_for_each(|x| x.map(see))?;
            }
            other => see(other),
        }
    }
    see(arg.odb_data.map(|x| x.get()).transpose()?);
    if let Some(list) = arg.regional_subscription_data {
        list.0.iter().try_for_each(|x| x.map(see))?;
    }
    if let Some(camel) = arg.vlr_camel_subscription_info {
        let camel = camel.get()?;
        if let Some(csi) = camel.o_csi {
            csi.get()?.o_bcsm_camel_tdp_data_list.0.iter().try_for_each(|x| x.map(see))?;
        }
        if let Some(csi) = camel.mo_sms_csi {
            if let Some(list) = csi.get()?.sms_camel_tdp_data_list {
                list.0.iter().try_for_each(|x| x.map(see))?;
            }
        }
    }
    if let Some(gprs) = arg.gprs_subscription_data {
        gprs.get()?.gprs_data_list.0.iter().try_for_each(|x| x.map(see))?;
    }
    if let Some(eps) = arg.eps_subscription_data {
        let eps = eps.get()?;
        see(eps.ambr);
        if let Some(profile) = eps.apn_configuration_profile {
            for apn in profile.eps_data_list.0.iter() {
                let apn = apn?;
                see(apn.ambr.map(|x| x.get()).transpose()?);
                see(apn);
            }
        }
    }
    Ok(())
}

/// What a message is built from again.
#[derive(Clone, Copy)]
pub(crate) struct Parts {
    pub(crate) data: m3ua::ProtocolData<Reader<'static>>,
    pub(crate) routing_context: Option<u32>,
    called: sccp::Address<'static>,
    calling: sccp::Address<'static>,
    class: sccp::ProtocolClass,
    hops: Option<sccp::HopCounter>,
    pub(crate) tcap: tcap::Message<'static>,
    pub(crate) context: Option<&'static [u8]>,
    pub(crate) invoke_id: i64,
    pub(crate) code: u8,
}

impl Parts {
    pub(crate) fn of(name: &str) -> Self {
        let frame = Frame::from_m3ua(message(&format!("{name}.m3ua")));
        let m3ua = frame.m3ua().unwrap().unwrap();
        let sccp = frame.sccp().unwrap().unwrap();
        let tcap = frame.tcap().unwrap().unwrap();
        let component = frame.components().next().unwrap().unwrap();
        let (invoke_id, code) = match component.component {
            tcap::Component::Invoke(i) => (i.invoke_id, i.operation.local()),
            tcap::Component::ReturnResultLast(r) => (r.invoke_id, r.operation.and_then(tcap::Code::local)),
            other => panic!("{other:?}"),
        };
        Self {
            data: m3ua.protocol_data().unwrap().unwrap(),
            routing_context: m3ua.typed(m3ua::parameter::ROUTING_CONTEXT.tag()).unwrap(),
            called: sccp.called().unwrap().unwrap(),
            calling: sccp.calling().unwrap().unwrap(),
            class: sccp.protocol_class().unwrap(),
            hops: sccp.hop_counter(),
            tcap,
            context: component.application_context(),
            invoke_id,
            code: u8::try_from(code.unwrap()).unwrap(),
        }
    }
    fn m3ua(&self, user: impl Encode, w: &mut Writer<'_>) {
        let m3ua::ProtocolData { opc, dpc, si, ni, mp, sls, .. } = self.data;
        let data = m3ua::Data {
            network_appearance: None,
            routing_context: self.routing_context,
            protocol_data: m3ua::ProtocolData { opc, dpc, si, ni, mp, sls, user },
            correlation_id: None,
        };
        data.encode(w);
    }
    fn sccp(&self, data: impl Encode, w: &mut Writer<'_>) {
        let Self { class: protocol_class, called, calling, .. } = *self;
        match self.hops {
            None => sccp::Udt { protocol_class, called, calling, data }.encode(w),
            Some(hop_counter) => {
                let (segmentation, importance) = (None, None);
                let ludt = sccp::Ludt {
                    protocol_class,
                    hop_counter,
                    called,
                    calling,
                    data,
                    segmentation,
                    importance,
                };
                ludt.encode(w);
            }
        }
    }
    /// The message as XUDT, to be segmented.
    pub(crate) fn xudt(&self, data: &'static [u8]) -> sccp::Xudt<'static, &'static [u8]> {
        sccp::Xudt {
            protocol_class: self.class,
            hop_counter: sccp::HopCounter(15),
            called: self.called,
            calling: self.calling,
            data,
            segmentation: None,
            importance: None,
        }
    }
    fn tcap(&self, parameter: impl Encode, w: &mut Writer<'_>) {
        if let Some(otid) = self.tcap.otid {
            let invoke = tcap::Portions::invoke(self.invoke_id, self.code, parameter);
            tcap::Outgoing::begin(otid.octets(), self.context, invoke).encode(w);
        } else if let Some(dtid) = self.tcap.dtid {
            let result = tcap::Portions::return_result(self.invoke_id, self.code, parameter);
            tcap::Outgoing::end(dtid.octets(), self.context, result).encode(w);
        }
    }
}

thread_local! {
    static JSON: RefCell<Json> = RefCell::default();
}

/// Runs `f` on a writer of JSON whose memory is used again.
pub(crate) fn json(f: impl FnOnce(&mut Json)) -> usize {
    JSON.with_borrow_mut(|json| {
        json.clear();
        json.object();
        f(json);
        black_box(json.finish()).0.len()
    })
}

/// A parameter whose first member has a length that takes an octet more than it needs.
fn padded(parameter: &[u8]) -> Vec<u8> {
    let whole = Tlv::read(&mut Reader::new(parameter, Layer::Wire)).unwrap();
    let (head, inside) = parameter.split_at(parameter.len().checked_sub(whole.body.len()).unwrap());
    let inside = match inside {
        [tag, length @ 0..=0x7f, behind @ ..] => [&[*tag, 0x81, *length][..], behind].concat(),
        [tag, many, behind @ ..] => [&[*tag, many.saturating_add(1), 0][..], behind].concat(),
        _ => panic!("there is a member"),
    };
    let mut out = vec![*head.first().unwrap()];
    match u8::try_from(inside.len()) {
        Ok(n @ 0..=0x7f) => out.push(n),
        Ok(n) => out.extend([0x81, n]),
        Err(_) => {
            out.push(0x82);
            out.extend(u16::try_from(inside.len()).unwrap().to_be_bytes());
        }
    }
    out.extend(inside);
    out
}

/// The argument or result of the first component, to the leaf; a part of the work that it stands in.
#[inline(always)]
fn leaf<T>(
    frame: &Frame<'static>,
    from_component: impl Fn(&Component<'static>) -> Result<Option<T>>,
    leaves: impl Fn(&T) -> Result<()>,
) -> Result<Option<T>> {
    let Some(component) = frame.components().next() else { return Ok(None) };
    let value = from_component(&component?)?;
    if let Some(value) = &value {
        leaves(value)?;
    }
    Ok(value)
}

/// The work on one message: `from_component` finds its argument or result, `typed` decodes it, `leaves` decodes
/// what is kept encoded inside.
fn of<T: Ber<'static> + Copy + Send + Sync + 'static>(
    name: &'static str,
    def: &'static OperationDef,
    from_component: impl Fn(&Component<'static>) -> Result<Option<T>> + Copy + Send + Sync + 'static,
    typed: impl Fn(Tlv<'static>) -> Result<T> + Copy + Send + Sync + 'static,
    leaves: impl Fn(&T) -> Result<()> + Copy + Send + Sync + 'static,
) -> Vec<Work> {
    let layer = |layer: &str| message(&format!("{name}.{layer}"));
    let [m3ua, sccp, tcap, arg] = ["m3ua", "sccp", "tcap", "arg"].map(layer);
    let user = def.edition.layer;
    let leaf_of_tcap: &'static str = format!("tcap and {} decode, typed to the leaf", user.name()).leak();
    let task = |what: &str| -> &'static str { format!("{} {what}", user.name()).leak() };
    let tlv = move |octets| Tlv::read(&mut Reader::new(octets, user));
    let value = tlv(arg).and_then(typed).unwrap();
    let parts = Parts::of(name);
    let is_result = parts.tcap.otid.is_none();
    let parameter = move |w: &mut Writer<'_>| value.encode(w);
    let padded = padded(arg);
    let odd = crate::kept(&octets(&with(|w| {
        let tcap = with(|w| parts.tcap(&padded[..], w));
        parts.m3ua(with(|w| parts.sccp(tcap, w)), w);
    })));
    vec![
        Work::new(name, "m3ua decode", m3ua, |m| m3ua::Message::from_bytes(m)?.protocol_data()),
        Work::new(name, "m3ua encode", m3ua, move |_| encode(&with(|w| parts.m3ua(sccp, w)))),
        Work::new(name, "sccp decode", sccp, |m| {
            let m = sccp::Message::from_bytes(m)?;
            Ok::<_, Error>((m.called()?, m.calling()?, m.data()))
        }),
        Work::new(name, "sccp encode", sccp, move |_| encode(&with(|w| parts.sccp(tcap, w)))),
        Work::new(name, "tcap decode", tcap, |m| {
            let m = tcap::Message::from_bytes(m)?;
            see(m.dialogue()?);
            m.components().try_for_each(|c| c.map(see))
        }),
        Work::new(name, "tcap encode", tcap, move |_| encode(&with(|w| parts.tcap(arg, w)))),
        Work::new(name, task("decode"), arg, move |m| typed(tlv(m)?)),
        Work::new(name, task("decode, typed to the leaf"), arg, move |m| leaves(&typed(tlv(m)?)?)),
        Work::new(name, task("encode"), arg, move |_| encode(&with(parameter))),
        Work::new(name, leaf_of_tcap, tcap, move |m| {
            let frame = Frame::from_tcap(m);
            if let Some(Ok(tcap)) = frame.tcap() {
                see(tcap.dialogue()?);
            }
            leaf(&frame, from_component, leaves)
        }),
        Work::new(name, "stack decode", m3ua, move |m| {
            let frame = Frame::from_m3ua(m);
            let Some(Ok(sccp)) = frame.sccp() else { return Ok(None) };
            see((sccp.called()?, sccp.calling()?));
            let Some(Ok(tcap)) = frame.tcap() else { return Ok(None) };
            see(tcap.dialogue()?);
            leaf(&frame, from_component, leaves)
        }),
        Work::new(name, "stack encode", m3ua, move |_| {
            let tcap = with(|w| parts.tcap(with(&parameter), w));
            encode(&with(|w| parts.m3ua(with(|w| parts.sccp(tcap, w)), w)))
        }),
        Work::new(name, "stack operation and context", m3ua, |m| {
            let component = Frame::from_m3ua(m).components().next()?.ok()?;
            Some((component.component.operation(), component.application_context()))
        }),
        Work::new(name, "inspect", m3ua, |m| Inspection::of(&Frame::from_m3ua(m))),
        Work::new(name, "inspect, one element not canonical", odd, |m| Inspection::of(&Frame::from_m3ua(m))),
        Work::new(name, "stack every field", m3ua, |m| Frame::from_m3ua(m).walk(&mut Nothing)),
        Work::new(name, "stack json", m3ua, |m| json(|json| Frame::from_m3ua(m).walk(json))),
        Work::new(name, "stack audit", m3ua, |m| {
            let mut flags = Flags::default();
            Frame::from_m3ua(m).audit(&mut flags);
            flags
        }),
        Work::new(name, "m3ua check", m3ua, |m| m3ua::Message::from_bytes(m).map(|m| m.check(&mut see))),
        Work::new(name, "sccp check", sccp, |m| sccp::Message::from_bytes(m).map(|m| m.check(&mut see))),
        Work::new(name, "tcap check", tcap, |m| tcap::Message::from_bytes(m).map(|m| m.check(&mut see))),
        Work::new(name, "stack check", m3ua, |m| Frame::from_m3ua(m).check(&mut see)),
        Work::new(name, task("check"), arg, move |m| {
            let tlv = tlv(m)?;
            if is_result {
                def.check_result(Some(&tlv), &mut see);
            } else {
                def.check_argument(Some(&tlv), &mut see);
            }
            Ok::<_, Error>(())
        }),
        Work::new(name, task("every field"), arg, move |m| {
            let tlv = tlv(m)?;
            if is_result {
                def.walk_result(&tlv, &mut Nothing);
            } else {
                def.walk_argument(&tlv, &mut Nothing);
            }
            Ok::<_, Error>(())
        }),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::OURS;

    /// What is measured is the whole message: each layer and the stack encode to the octets of the files.
    #[test]
    fn encoders_write_the_messages() {
        fn same(octets: &[u8], f: impl Fn(&mut Writer<'_>)) {
            assert_eq!(crate::octets(&with(f)), octets);
        }
        for name in ["srism", "ul", "mtfsm", "sai", "isd", "idp2", "idp4"] {
            let parts = Parts::of(name);
            let [m3ua, sccp, tcap, arg] =
                ["m3ua", "sccp", "tcap", "arg"].map(|layer| message(&format!("{name}.{layer}")));
            same(m3ua, |w| parts.m3ua(sccp, w));
            same(sccp, |w| parts.sccp(tcap, w));
            same(tcap, |w| parts.tcap(arg, w));
        }
    }
    /// Quintuplets from values are those of the file.
    #[test]
    fn values_encode_to_the_message() {
        let work = quintuplets_from_values();
        assert_eq!(work.elements, 5);
        let parts = Parts::of("sai");
        let component = Frame::from_m3ua(message("sai.m3ua")).components().next().unwrap().unwrap();
        let mut result = component.result::<SendAuthenticationInfo>().unwrap().unwrap();
        let Some(AuthenticationSetList::QuintupletList(list)) = result.authentication_set_list else {
            panic!()
        };
        let values: Vec<AuthenticationQuintuplet<'_>> = list.0.iter().map(Result::unwrap).collect();
        let values = QuintupletList(values.as_slice().into());
        result.authentication_set_list = Some(AuthenticationSetList::QuintupletList(values));
        let written = octets(&with(|w| parts.tcap(with(|w| result.encode(w)), w)));
        assert_eq!(written, message("sai.tcap"));
    }
    /// What is called a full decode finds everything.
    #[test]
    fn every_message_decodes() {
        for work in work() {
            assert_eq!(work.who, OURS);
            (work.run)();
        }
        let frame = Frame::from_m3ua(message("isd.m3ua"));
        let argument = frame.components().next().unwrap().unwrap().argument::<InsertSubscriberData>();
        insert_subscriber_data(&argument.unwrap().unwrap()).unwrap();
        let frame = Frame::from_m3ua(message("sai.m3ua"));
        let result = frame.components().next().unwrap().unwrap().result::<SendAuthenticationInfo>();
        send_authentication_info(&result.unwrap().unwrap()).unwrap();
    }
}
