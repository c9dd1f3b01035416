//! What is odd about a message, and what else the one quick pass tells of it.

use crate::Dissected;
use core::ops::Deref;
use sigcodec::{
    inspect::{Identity, Inspection, MAX_IDENTITIES},
    screen::Kind,
    wire::audit::{Finding, Flag},
};

/// What is odd about a message: [findings](Finding), of which one is read after the other in the same memory.
#[derive(Clone, Debug, Default)]
pub struct Audited {
    findings: Vec<Finding>,
    proved: Option<Inspection>,
}

impl Audited {
    /// What is odd about a message.
    #[must_use]
    pub fn of(message: &Dissected<'_>) -> Self {
        let mut audited = Self::default();
        audited.read(message, &[]);
        audited
    }
    /// Becomes what is odd about another message, behind what is odd about how it was carried.
    pub fn read(&mut self, message: &Dissected<'_>, carried: &[Flag]) {
        self.findings.clear();
        self.findings.extend(carried.iter().map(|flag| Finding::new(*flag, 0)));
        self.proved = message.audit(&mut self.findings).filter(are_told);
    }
    /// The same by an audit alone: what a line and a row show of it is told by a walk, which that pass is held to.
    #[doc(hidden)]
    #[must_use]
    pub fn by_walk(message: &Dissected<'_>) -> Self {
        let mut audited = Self::default();
        message.audit_all(&mut audited.findings);
        audited
    }
    /// What the one quick pass found, where it was enough for the message, and told everybody who is meant.
    pub(crate) const fn proved(&self) -> Option<&Inspection> {
        self.proved.as_ref()
    }
}

/// Whether all identities had a place, and their characters are known.
fn are_told(proved: &Inspection) -> bool {
    let has_number =
        |i: Identity| !matches!(i.kind, Kind::Imsi | Kind::Msisdn | Kind::Imei) || i.number.is_some();
    proved.identities().count() < MAX_IDENTITIES && proved.identities().all(has_number)
}

impl Deref for Audited {
    type Target = [Finding];
    fn deref(&self) -> &[Finding] {
        &self.findings
    }
}
