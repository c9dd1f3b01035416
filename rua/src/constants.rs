//! `RUA-Constants`, TS 25.468 §9.3.6: the identifiers of information elements.

use sigcodec_per::ids;

ids! {
    CAUSE = 1, "Cause";
    CRITICALITY_DIAGNOSTICS = 2, "CriticalityDiagnostics";
    CONTEXT_ID = 3, "Context-ID";
    RANAP_MESSAGE = 4, "RANAP-Message";
    INTRA_DOMAIN_NAS_NODE_SELECTOR = 5, "IntraDomainNasNodeSelector";
    ESTABLISHMENT_CAUSE = 6, "Establishment-Cause";
    CN_DOMAIN_INDICATOR = 7, "CN-DomainIndicator";
    CSG_MEMBERSHIP_STATUS = 9, "CSGMembershipStatus";
}
