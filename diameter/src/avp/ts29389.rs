//! AVPs of 3GPP TS 29.389.

use crate::group;

crate::avps! {
    PC5_RAT_TYPE = 4604/10415, "PC5-RAT-Type", Enumerated, X;
    V2X_AUTHORIZATION_DATA = 4700/10415, "V2X-Authorization-Data", Grouped<V2X_AUTHORIZATION_DATA>, M, "6.3.2";
    V2X_PERMISSION_IN_VPLMN = 4701/10415, "V2X-Permission-in-VPLMN", Unsigned32, M, "6.3.3";
    V2X_APPLICATION_SERVER = 4702/10415, "V2X-Application-Server", Grouped<V2X_APPLICATION_SERVER>, M, "6.3.4";
}
