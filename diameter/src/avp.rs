//! The dictionary: one line an AVP, one file a specification.

pub mod acisionspecific;
pub mod alcatellucentspecificavps;
pub mod clcinterfacevodafonerev2;
pub mod ericsson;
pub mod ericssoncip;
pub mod ericssonscapv11553apr10148;
pub mod ericssonspecificavps;
pub mod etsies183020;
pub mod etsies183059;
pub mod etsies183066;
pub mod etsies283026;
pub mod etsies283034;
pub mod etsies283035;
pub mod gxainterfaceg3pp2xs00570300;
pub mod huawei;
pub mod omaddschargingdata;
pub mod radiusattributespace;
pub mod rfc4004;
pub mod rfc4072;
pub mod rfc4590;
pub mod rfc4740;
pub mod rfc4818;
pub mod rfc5447;
pub mod rfc5580;
pub mod rfc5624;
pub mod rfc5777;
pub mod rfc5778;
pub mod rfc5779;
pub mod rfc5866;
pub mod rfc6733;
pub mod rfc6734;
pub mod rfc6735;
pub mod rfc6736;
pub mod rfc6738;
pub mod rfc6942;
pub mod rfc7075;
pub mod rfc7155;
pub mod rfc7660;
pub mod rfc7678;
pub mod rfc7683;
pub mod rfc7944;
pub mod rfc8506;
pub mod rfc8581;
pub mod rfc8582;
pub mod rfc8583;
pub mod sktspecificavps;
pub mod tcomspecificavps;
pub mod ts29061;
pub mod ts29109;
pub mod ts29128;
pub mod ts29140;
pub mod ts29153;
pub mod ts29154;
pub mod ts29172;
pub mod ts29173;
pub mod ts29209;
pub mod ts29210;
pub mod ts29212;
pub mod ts29214;
pub mod ts29215;
pub mod ts29217;
pub mod ts29219;
pub mod ts29229;
pub mod ts29234;
pub mod ts29272;
pub mod ts29273;
pub mod ts29283;
pub mod ts29329;
pub mod ts29336;
pub mod ts29337;
pub mod ts29338;
pub mod ts29343;
pub mod ts29344;
pub mod ts29345;
pub mod ts29368;
pub mod ts29388;
pub mod ts29389;
pub mod ts29468;
pub mod ts29561;
pub mod ts32299;
pub mod vendor0;
pub mod vendor10415;
pub mod vendor11;
pub mod vendor12951;
pub mod vendor13019;
pub mod vendor18681;
pub mod vendor193;
pub mod vendor19444;
pub mod vendor2636;
pub mod vendor27640;
pub mod vendor28458;
pub mod vendor311;
pub mod vendor323;
pub mod vendor35797;
pub mod vendor41897;
pub mod vendor42;
pub mod vendor4329;
pub mod vendor4491;
pub mod vendor5535;
pub mod vendor5771;
pub mod vendor637;
pub mod vendor8164;
pub mod vendor9;
pub mod vendor94;
pub mod verizonspecificavps;
pub mod vimpelcomspecific;
pub mod vodafonespecific;
pub mod xs00570;

pub use acisionspecific::*;
pub use alcatellucentspecificavps::*;
pub use clcinterfacevodafonerev2::*;
pub use ericsson::*;
pub use ericssoncip::*;
pub use ericssonscapv11553apr10148::*;
pub use ericssonspecificavps::*;
pub use etsies183020::*;
pub use etsies183059::*;
pub use etsies183066::*;
pub use etsies283026::*;
pub use etsies283034::*;
pub use etsies283035::*;
pub use gxainterfaceg3pp2xs00570300::*;
pub use huawei::*;
pub use omaddschargingdata::*;
pub use radiusattributespace::*;
pub use rfc4004::*;
pub use rfc4072::*;
pub use rfc4590::*;
pub use rfc4740::*;
pub use rfc4818::*;
pub use rfc5447::*;
pub use rfc5580::*;
pub use rfc5624::*;
pub use rfc5777::*;
pub use rfc5778::*;
pub use rfc5779::*;
pub use rfc5866::*;
pub use rfc6733::*;
pub use rfc6734::*;
pub use rfc6735::*;
pub use rfc6736::*;
pub use rfc6738::*;
pub use rfc6942::*;
pub use rfc7075::*;
pub use rfc7155::*;
pub use rfc7660::*;
pub use rfc7678::*;
pub use rfc7683::*;
pub use rfc7944::*;
pub use rfc8506::*;
pub use rfc8581::*;
pub use rfc8582::*;
pub use rfc8583::*;
pub use sktspecificavps::*;
pub use tcomspecificavps::*;
pub use ts29061::*;
pub use ts29109::*;
pub use ts29128::*;
pub use ts29140::*;
pub use ts29153::*;
pub use ts29154::*;
pub use ts29172::*;
pub use ts29173::*;
pub use ts29209::*;
pub use ts29210::*;
pub use ts29212::*;
pub use ts29214::*;
pub use ts29215::*;
pub use ts29217::*;
pub use ts29219::*;
pub use ts29229::*;
pub use ts29234::*;
pub use ts29272::*;
pub use ts29273::*;
pub use ts29283::*;
pub use ts29329::*;
pub use ts29336::*;
pub use ts29337::*;
pub use ts29338::*;
pub use ts29343::*;
pub use ts29344::*;
pub use ts29345::*;
pub use ts29368::*;
pub use ts29388::*;
pub use ts29389::*;
pub use ts29468::*;
pub use ts29561::*;
pub use ts32299::*;
pub use vendor0::*;
pub use vendor9::*;
pub use vendor11::*;
pub use vendor42::*;
pub use vendor94::*;
pub use vendor193::*;
pub use vendor311::*;
pub use vendor323::*;
pub use vendor637::*;
pub use vendor2636::*;
pub use vendor4329::*;
pub use vendor4491::*;
pub use vendor5535::*;
pub use vendor5771::*;
pub use vendor8164::*;
pub use vendor10415::*;
pub use vendor12951::*;
pub use vendor13019::*;
pub use vendor18681::*;
pub use vendor19444::*;
pub use vendor27640::*;
pub use vendor28458::*;
pub use vendor35797::*;
pub use vendor41897::*;
pub use verizonspecificavps::*;
pub use vimpelcomspecific::*;
pub use vodafonespecific::*;
pub use xs00570::*;

use crate::Def;

/// The AVPs of every specification, file by file.
pub const ALL: &[&[&Def]] = &[
    rfc6733::ALL,
    rfc7155::ALL,
    radiusattributespace::ALL,
    rfc5778::ALL,
    rfc4072::ALL,
    rfc4590::ALL,
    rfc4818::ALL,
    rfc5447::ALL,
    rfc5580::ALL,
    vendor0::ALL,
    rfc7944::ALL,
    rfc4004::ALL,
    rfc4740::ALL,
    rfc8506::ALL,
    rfc5624::ALL,
    rfc5779::ALL,
    rfc5777::ALL,
    rfc5866::ALL,
    rfc6734::ALL,
    rfc6738::ALL,
    rfc6736::ALL,
    rfc6735::ALL,
    rfc6942::ALL,
    rfc7075::ALL,
    rfc7683::ALL,
    rfc7660::ALL,
    rfc7678::ALL,
    rfc8581::ALL,
    rfc8583::ALL,
    rfc8582::ALL,
    ts32299::ALL,
    ts29273::ALL,
    ts29061::ALL,
    vendor10415::ALL,
    ts29234::ALL,
    ts29561::ALL,
    ts29109::ALL,
    ts29214::ALL,
    ts29209::ALL,
    ts29229::ALL,
    ts29329::ALL,
    ts29212::ALL,
    ts29210::ALL,
    ts29140::ALL,
    omaddschargingdata::ALL,
    ts29272::ALL,
    ts29215::ALL,
    ts29173::ALL,
    ts29172::ALL,
    ts29219::ALL,
    ts29368::ALL,
    ts29336::ALL,
    ts29337::ALL,
    ts29338::ALL,
    ts29468::ALL,
    ts29343::ALL,
    ts29344::ALL,
    ts29345::ALL,
    ts29217::ALL,
    ts29153::ALL,
    ts29154::ALL,
    ts29128::ALL,
    ts29283::ALL,
    ts29388::ALL,
    ts29389::ALL,
    vendor9::ALL,
    vendor11::ALL,
    vendor42::ALL,
    vendor94::ALL,
    ericssonspecificavps::ALL,
    ericssonscapv11553apr10148::ALL,
    vendor193::ALL,
    ericssoncip::ALL,
    ericsson::ALL,
    vendor311::ALL,
    vendor323::ALL,
    vendor637::ALL,
    alcatellucentspecificavps::ALL,
    huawei::ALL,
    vendor2636::ALL,
    tcomspecificavps::ALL,
    acisionspecific::ALL,
    vendor4329::ALL,
    vendor4491::ALL,
    gxainterfaceg3pp2xs00570300::ALL,
    vendor5535::ALL,
    xs00570::ALL,
    vendor5771::ALL,
    sktspecificavps::ALL,
    vendor8164::ALL,
    clcinterfacevodafonerev2::ALL,
    vodafonespecific::ALL,
    verizonspecificavps::ALL,
    vendor12951::ALL,
    vendor13019::ALL,
    etsies283034::ALL,
    etsies283035::ALL,
    etsies283026::ALL,
    etsies183066::ALL,
    etsies183020::ALL,
    etsies183059::ALL,
    vendor18681::ALL,
    vendor19444::ALL,
    vendor27640::ALL,
    vendor28458::ALL,
    vendor35797::ALL,
    vendor41897::ALL,
    vimpelcomspecific::ALL,
];
