//! The proof that a message of ISUP or BICC is in order, in one pass: a parameter that is not is told by walk and audit of
//! it alone.

use super::Frame;
use crate::{
    inspect::Inspection,
    isup::Met,
    layers::{NetworkService, Routing},
};
use sigcodec_wire::{audit::Finding, walk::Identity};

impl Frame<'_> {
    /// Whether all of a message of ISUP or BICC could be told in one pass; `false` says only that the walks have to tell.
    pub(crate) fn prove_circuit(&self, found: &mut Inspection) -> bool {
        let Some(NetworkService::Isup(Ok(message)) | NetworkService::Bicc(Ok(message))) = &self.network
        else {
            return false;
        };
        let is_whole = self.segment.is_none() && self.collected.is_none() && self.missing.is_none();
        if !is_whole || self.bearer.is_some() || self.transaction.is_some() || self.nobodys.is_some() {
            return false;
        }
        match &self.routing {
            None => {}
            #[cfg(feature = "m3ua")]
            Some(Routing::M3ua(Ok(m))) => found.layer(m, |a| m.audit(a), |report| m.check(report)),
            #[cfg(feature = "mtp3")]
            Some(Routing::Mtp3(Ok(m))) => found.layer(m, |a| m.audit(a), |_| {}),
            Some(_) => return false,
        }
        message.is_in_order(&mut |met| prove_parameter(met, found))
    }
}

#[inline]
fn prove_parameter(met: &Met<'_>, found: &mut Inspection) -> bool {
    if !met.is_in_order() {
        return tell(met, found);
    }
    match met.identity() {
        // Numbers of a call and of nodes, and places: no identity of a subscriber.
        None
        | Some(
            Identity::CALLED_NUMBER
            | Identity::CALLING_NUMBER
            | Identity::REDIRECTING_NUMBER
            | Identity::ORIGINAL_CALLED_NUMBER
            | Identity::CHARGE_NUMBER
            | Identity::LOCATION_NUMBER
            | Identity::GENERIC_NUMBER
            | Identity::FORWARDING_NUMBER
            | Identity::ROUTING_NUMBER
            | Identity::PARTY_NUMBER
            | Identity::LOCATION
            | Identity::DIGITS,
        ) => true,
        Some(_) => tell(met, found),
    }
}

/// Tells a parameter by walk and audit of it alone; its check is its size.
#[cold]
#[inline(never)]
fn tell(met: &Met<'_>, found: &mut Inspection) -> bool {
    found.identities_of(|visitor| met.walk(visitor));
    met.audit(&mut |f: Finding| found.finding(f));
    true
}
