//! AVPs of SK Telecom (vendor 5806).

crate::avps! {
    ZONE_INFO = 9104/5806, "Zone-Info", UTF8String, m;
    QUOTA_NOTI = 9105/5806, "Quota-Noti", UTF8String, m;
    WIN_SERVICE_TYPE = 10002/5806, "Win-Service-Type", Unsigned32, m;
}
