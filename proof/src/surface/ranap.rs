//! RANAP and its family.

use super::Tally;
use sigcodec::{
    pcap_ap,
    ranap::{self, key},
    wire::{Decode as _, walk::Walk as _},
};

macro_rules! layers {
    ($($layer:ident with $after:expr;)+) => { $(
        #[doc = concat!("Every message of `", stringify!($layer), "`.")]
        pub fn $layer(octets: &[u8], buf: &mut [u8], tally: &mut Tally) {
            let Ok(message) = sigcodec::$layer::Message::from_bytes(octets) else { return };
            message.walk(tally);
            message.audit(tally);
            message.check(&mut |_| tally.violation());
            tally.encode(&message, buf);
            tally.encode(&message.canonical(), buf);
            for element in message.ies().chain(message.extensions()) {
                tally.told = tally.told.wrapping_add(element.value.len());
            }
            tally.told = tally.told.wrapping_add(message.name().map_or(0, str::len));
            $after(&message, buf, tally);
        }
    )+ };
}
layers! {
    ranap with values;
    rua with |_: &_, _: &mut [u8], _: &mut Tally| {};
    hnbap with |_: &_, _: &mut [u8], _: &mut Tally| {};
    sabp with |_: &_, _: &mut [u8], _: &mut Tally| {};
    pcap_ap with transaction;
}

/// The transaction and the identities, and a message with them.
fn transaction(message: &pcap_ap::Message<'_>, buf: &mut [u8], tally: &mut Tally) {
    let Ok(Some(transaction)) = message.transaction::<pcap_ap::TransactionId>() else { return };
    let (imsi, imei) = (message.get(pcap_ap::key::IMSI), message.get(pcap_ap::key::IMEI));
    if let (Ok(Some(imsi)), Ok(Some(imei))) = (imsi, imei) {
        let ies: &[(_, &dyn ranap::ToPer)] = &[(pcap_ap::id::IMSI, &imsi), (pcap_ap::id::IMEI, &imei)];
        let build = pcap_ap::Build::new(message.procedure_code(), message.outcome(), ies);
        tally.encode(&build, buf);
        tally.encode(&build.in_transaction(&transaction), buf);
    }
}

/// Every value that has a type, and a message with those that are there.
fn values(message: &ranap::Message<'_>, buf: &mut [u8], tally: &mut Tally) {
    macro_rules! each {
        ($($key:ident)+) => { $(
            if let Ok(Some(value)) = message.get(key::$key) {
                let ies: &[(_, &dyn ranap::ToPer)] = &[(ranap::id::$key, &value)];
                let build = ranap::Build::new(message.procedure_code(), message.outcome(), ies);
                tally.encode(&build, buf);
                tally.encode(&build.with(ies), buf);
            }
        )+ };
    }
    each! {
        CN_DOMAIN_INDICATOR CAUSE CHOSEN_INTEGRITY_PROTECTION_ALGORITHM CHOSEN_ENCRYPTION_ALGORITHM
        PERMANENT_NAS_UE_ID TEMPORARY_UE_ID NAS_PDU LAI RAC SAI IU_SIG_CON_ID GLOBAL_RNC_ID UE_ID
    }
    if let Ok(Some(cause)) = message.get(key::CAUSE) {
        tally.told = tally.told.wrapping_add(cause.name().map_or(0, str::len));
        tally.told = tally.told.wrapping_add(cause.group().map_or(0, str::len));
    }
    if let Ok(Some(permitted)) = message.get(key::ENCRYPTION_INFORMATION) {
        tally.told = tally.told.wrapping_add(permitted.algorithms().filter_map(|a| a.name()).count());
    }
    if let Ok(Some(permitted)) = message.get(key::INTEGRITY_PROTECTION_INFORMATION) {
        tally.told = tally.told.wrapping_add(permitted.algorithms().filter_map(|a| a.name()).count());
    }
}
