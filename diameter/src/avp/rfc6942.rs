//! AVPs of RFC 6942.

use crate::group;

crate::avps! {
    ERP_RK_REQUEST = 618, "ERP-RK-Request", Grouped<ERP_RK_REQUEST>, m;
    ERP_REALM = 619, "ERP-Realm", DiameterIdentity, m: REALM;
}
