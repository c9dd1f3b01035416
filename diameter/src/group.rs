//! The grammars of Grouped AVPs, one file a specification or a vendor.

/// Declares the files, each with the features that need it.
macro_rules! files {
    (
        specification { $($module:ident $(if $($feature:literal)+)?;)+ }
        vendor { $($vendor:ident if $($need:literal)+;)+ }
    ) => {
        $(
            $(#[cfg(any($(feature = $feature),+))])?
            mod $module;
            $(#[cfg(any($(feature = $feature),+))])?
            pub use $module::*;
        )+
        mod vendor { $(
            #[cfg(any($(feature = $need),+))]
            pub(super) mod $vendor;
        )+ }
        $(
            #[cfg(any($(feature = $need),+))]
            pub use vendor::$vendor::*;
        )+
    };
}
files! {
    specification {
        es283034 if "3gpp";
        es283035 if "etsi";
        oma_charging_data if "charging";
        rfc4004 if "mip";
        rfc4740 if "sip";
        rfc5447 if "mip";
        rfc5624 if "ietf";
        rfc5777 if "cc" "mip" "qos";
        rfc5778 if "mip";
        rfc5779 if "mip";
        rfc6733;
        rfc6734 if "ietf" "sta";
        rfc6735 if "ietf";
        rfc6736 if "ietf";
        rfc6738 if "ietf";
        rfc6942 if "ietf" "sta";
        rfc7155 if "nasreq";
        rfc7660 if "ietf";
        rfc7678 if "ietf";
        rfc7683;
        rfc8506 if "cc";
        rfc8583;
        ts183017 if "3gpp";
        ts29128 if "3gpp";
        ts29140 if "charging" "mm10";
        ts29154 if "nt" "rx" "s6t";
        ts29172 if "slg";
        ts29173 if "3gpp";
        ts29209 if "gq";
        ts29212 if "3gpp";
        ts29214 if "3gpp";
        ts29215 if "np" "nt" "s9";
        ts29217 if "3gpp";
        ts29219 if "sy";
        ts29229 if "cx";
        ts29234 if "wlan";
        ts29272 if "3gpp";
        ts29273 if "3gpp";
        ts29329 if "3gpp";
        ts29336 if "3gpp";
        ts29338 if "3gpp";
        ts29343 if "charging" "pc6";
        ts29344 if "3gpp";
        ts29345 if "charging" "pc6";
        ts29368 if "3gpp";
        ts29389 if "mcx";
        ts29468 if "gmb" "mb2";
        ts32299 if "charging";
        ts32299_shared if "3gpp";
        unassigned if "vendors";
    }
    vendor {
        alcatel_lucent if "vendors";
        cablelabs if "vendors";
        ericsson_cip if "vendors";
        ericsson_scap if "vendors";
        etsi if "etsi";
        hewlett_packard if "vendors";
        huawei if "vendors";
        onem2m if "charging";
        sun if "vendors";
        t_mobile_polska if "vendors";
        tgpp2 if "3gpp2";
        travelping if "vendors";
        vodafone if "vendors";
    }
}
