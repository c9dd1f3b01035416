//! AVPs of RFC 6735.

use crate::group;

crate::avps! {
    DUAL_PRIORITY = 608, "Dual-Priority", Grouped<DUAL_PRIORITY>, m;
    PREEMPTION_PRIORITY = 609, "Preemption-Priority", OctetString, m;
    DEFENDING_PRIORITY = 610, "Defending-Priority", OctetString, m;
    ADMISSION_PRIORITY = 611, "Admission-Priority", OctetString, m;
    SIP_RESOURCE_PRIORITY = 612, "SIP-Resource-Priority", Grouped<SIP_RESOURCE_PRIORITY>, m;
    SIP_RESOURCE_PRIORITY_NAMESPACE = 613, "SIP-Resource-Priority-Namespace", UTF8String, m;
    SIP_RESOURCE_PRIORITY_VALUE = 614, "SIP-Resource-Priority-Value", UTF8String, m;
    APPLICATION_LEVEL_RESOURCE_PRIORITY = 615, "Application-Level-Resource-Priority",
        Grouped<APPLICATION_LEVEL_RESOURCE_PRIORITY>, m;
    ALRP_NAMESPACE = 616, "ALRP-Namespace", Unsigned32, m;
    ALRP_VALUE = 617, "ALRP-Value", Unsigned32, m;
}
