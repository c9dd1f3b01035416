//! The dictionary: one line an AVP, one file a specification or a vendor.
//!
//! Every AVP is a constant of this module, `avp::ORIGIN_HOST`. Where several AVPs have one name, that of the IETF, or
//! else that of 3GPP, has it alone, and the others say whose they are: `avp::EVENT_TYPE` and `avp::EVENT_TYPE_HUAWEI`.

use crate::Def;

/// Declares the files, each with the features that need it.
macro_rules! files {
    (
        specification { $($module:ident $(if $($feature:literal)+)?;)+ }
        vendor { $($vendor:ident if $($need:literal)+;)+ }
    ) => {
        $(
            $(#[cfg(any($(feature = $feature),+))])?
            pub mod $module;
            $(#[cfg(any($(feature = $feature),+))])?
            pub use $module::*;
        )+
        /// Vendors.
        pub mod vendor { $(
            #[cfg(any($(feature = $need),+))]
            pub mod $vendor;
        )+ }
        $(
            #[cfg(any($(feature = $need),+))]
            pub use vendor::$vendor::*;
        )+
        /// Every AVP of the features that are on, file by file.
        pub const ALL: &[&[&Def]] = &[
            $($(#[cfg(any($(feature = $feature),+))])? $module::ALL,)+
            $(#[cfg(any($(feature = $need),+))] vendor::$vendor::ALL,)+
        ];
    };
}
files! {
    specification {
        es283026 if "etsi";
        es283034 if "3gpp";
        es283035 if "etsi";
        oma_charging_data if "charging";
        radius if "ietf";
        rfc4004 if "mip";
        rfc4072 if "eap";
        rfc4590 if "cx" "ietf" "sip";
        rfc4740 if "sip";
        rfc4818 if "ietf" "sgi";
        rfc5447 if "mip";
        rfc5580 if "3gpp" "ietf";
        rfc5624 if "ietf";
        rfc5777 if "cc" "mip" "qos";
        rfc5778 if "mip";
        rfc5779 if "mip";
        rfc5866 if "qos";
        rfc6733;
        rfc6734 if "ietf" "sta";
        rfc6735 if "ietf";
        rfc6736 if "ietf";
        rfc6738 if "ietf";
        rfc6942 if "ietf" "sta";
        rfc7075;
        rfc7155 if "nasreq";
        rfc7660 if "ietf";
        rfc7678 if "ietf";
        rfc7683;
        rfc7944;
        rfc8506 if "cc";
        rfc8581;
        rfc8582;
        rfc8583;
        ts183017 if "3gpp";
        ts183020 if "etsi";
        ts183059 if "etsi";
        ts183066 if "etsi";
        ts29061 if "3gpp";
        ts29109 if "gba";
        ts29128 if "3gpp";
        ts29140 if "charging" "mm10";
        ts29153 if "np";
        ts29154 if "nt" "rx" "s6t";
        ts29172 if "slg";
        ts29173 if "3gpp";
        ts29209 if "gq";
        ts29210 if "gx";
        ts29212 if "3gpp";
        ts29214 if "3gpp";
        ts29215 if "np" "nt" "s9";
        ts29217 if "3gpp";
        ts29219 if "sy";
        ts29229 if "cx";
        ts29234 if "wlan";
        ts29272 if "3gpp";
        ts29273 if "3gpp";
        ts29283 if "mcx";
        ts29329 if "3gpp";
        ts29336 if "3gpp";
        ts29337 if "3gpp";
        ts29338 if "3gpp";
        ts29343 if "charging" "pc6";
        ts29344 if "3gpp";
        ts29345 if "charging" "pc6";
        ts29368 if "3gpp";
        ts29388 if "mcx";
        ts29389 if "mcx";
        ts29468 if "gmb" "mb2";
        ts29561 if "sgi";
        ts32299 if "charging";
        ts32299_shared if "3gpp";
        unassigned if "vendors";
        xs0057 if "3gpp";
    }
    vendor {
        acision if "vendors";
        alcatel_lucent if "vendors";
        cablelabs if "vendors";
        cisco if "vendors";
        deutsche_telekom if "vendors";
        ericsson if "vendors";
        ericsson_cip if "vendors";
        ericsson_scap if "vendors";
        etsi if "etsi";
        hewlett_packard if "vendors";
        huawei if "vendors";
        inovar if "vendors";
        juniper if "vendors";
        lucent if "vendors";
        metaswitch if "vendors";
        microsoft if "vendors";
        nokia if "vendors";
        nokia_solutions_and_networks if "vendors";
        onem2m if "charging";
        siemens if "vendors";
        sk_telecom if "vendors";
        starent if "vendors";
        sun if "vendors";
        t_mobile_polska if "vendors";
        tekelec if "vendors";
        telefonica if "vendors";
        tgpp2 if "3gpp2";
        travelping if "vendors";
        verizon if "vendors";
        vimpelcom if "vendors";
        vodafone if "vendors";
    }
}
