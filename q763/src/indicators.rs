//! Parameters that are bits: redirection.

use sigcodec_ber::bit_views;

bit_views! {
    /// Redirection information, Q.763 §3.45.
    Redirection {
        originalRedirectionReason = 1[8..5] {
            0 => unknown, 1 => userBusy, 2 => noReply, 3 => unconditional, 4 => deflectionDuringAlerting,
            5 => deflectionImmediateResponse, 6 => mobileSubscriberNotReachable,
        },
        redirectingIndicator = 1[3..1] {
            0 => noRedirection, 1 => callRerouted, 2 => callReroutedAllRestricted, 3 => callDiverted,
            4 => callDivertedAllRestricted, 5 => callReroutedNumberRestricted, 6 => callDivertedNumberRestricted,
        },
        redirectingReason = 2[8..5] {
            0 => unknown, 1 => userBusy, 2 => noReply, 3 => unconditional, 4 => deflectionDuringAlerting,
            5 => deflectionImmediateResponse, 6 => mobileSubscriberNotReachable,
        },
        redirectionCounter = 2[3..1],
    }
}
