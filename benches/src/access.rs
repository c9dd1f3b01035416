//! The access side: RANAP, BSSAP, layer 3 and SGsAP, each by itself and inspected.

use crate::{Nothing, Work, message, see};
use sigcodec::{
    bssap, dtap,
    inspect::Inspection,
    ranap::{self, key},
    sgsap,
    stack::Frame,
    wire::{Decode as _, Error, Network, Selector, audit::Flags, walk::Walk as _},
};

macro_rules! each {
    ($name:literal, $layer:ident, $octets:expr, $by:expr) => {{
        let octets = $octets;
        vec![
            Work::new($name, concat!(stringify!($layer), " decode"), octets, $layer::Message::from_bytes),
            Work::new($name, concat!(stringify!($layer), " check"), octets, |m| {
                $layer::Message::from_bytes(m)?.check(&mut |e| see(e));
                Ok::<_, Error>(())
            }),
            Work::new($name, concat!(stringify!($layer), " audit"), octets, |m| {
                let mut flags = Flags::NONE;
                $layer::Message::from_bytes(m)?.audit(&mut flags);
                Ok::<_, Error>(flags)
            }),
            Work::new($name, concat!(stringify!($layer), " every field"), octets, |m| {
                $layer::Message::from_bytes(m)?.walk(&mut Nothing);
                Ok::<_, Error>(())
            }),
            Work::new($name, "inspect", octets, |m| Inspection::of(&Frame::enter($by, m, Network::Itu))),
        ]
    }};
}

/// Who comes: over Iu, over A, and what layer 3 and SGs say of it.
pub(crate) fn work() -> Vec<Work> {
    let initial = message("initial_ue");
    let mut all = each!("initial_ue", ranap, initial, Selector::Subsystem(Some(142)));
    all.push(Work::new("initial_ue", "ranap decode, identities", initial, |m| {
        let m = ranap::Message::from_bytes(m)?;
        Ok::<_, Error>((
            m.get(key::PERMANENT_NAS_UE_ID)?,
            m.get(key::LAI)?,
            m.get(key::RAC)?,
            m.get(key::SAI)?,
        ))
    }));
    all.push(Work::new("initial_ue", "ranap decode, identities, RNC, NAS-PDU and domain", initial, |m| {
        let m = ranap::Message::from_bytes(m)?;
        Ok::<_, Error>((
            (m.get(key::PERMANENT_NAS_UE_ID)?, m.get(key::LAI)?, m.get(key::RAC)?, m.get(key::SAI)?),
            (m.get(key::GLOBAL_RNC_ID)?, m.get(key::NAS_PDU)?, m.get(key::CN_DOMAIN_INDICATOR)?),
        ))
    }));
    all.extend(each!("complete_layer3", bssap, message("complete_layer3"), Selector::Subsystem(Some(254))));
    all.extend(each!("location_updating", dtap, message("location_updating"), Selector::Layer3));
    all.extend(each!("sgs_update", sgsap, message("sgs_update"), Selector::Port(29118)));
    all
}
