//! The one table of protocols: a row each, and what is made of the rows.
//!
//! A row says which type reads the protocol, of which feature it is, and what names it below: an SCTP payload
//! protocol identifier, a port, a link type of captures, a service indicator, a subsystem number, or its first octet.
//! [`Frame`](crate::stack::Frame) has one slot a step of the way up, which the rows of the slot share. What `--layer`
//! of the tool takes, the list of layers, and the loops that walk, check, audit and encode come from here too. Adding
//! a protocol is its crate and its row.

#[cfg(feature = "map")]
use crate::rose::{ErrorDef, ErrorVisitor, OperationDef, OperationVisitor};
use sigcodec_wire::{
    Carried, Error, Layer, Network, Protocol, Reader, Result, Selector, Writer,
    audit::Auditor,
    walk::{Visitor, Walk},
};

/// A protocol in the table.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct LayerDef {
    /// The name: that of its crate, of its feature, and what `--layer` takes.
    pub name: &'static str,
    /// The feature that it needs.
    pub feature: &'static str,
    /// The layer that its errors name.
    pub layer: Layer,
    /// What names it when nothing below does.
    pub enter: Selector,
    /// Whether what a carrier says names it.
    pub claims: fn(Selector) -> bool,
}

/// A slot of the way that no protocol of the features that are on can take.
type Nobody<'a> = (core::convert::Infallible, core::marker::PhantomData<&'a ()>);

/// Makes the slots and the loops of the rows; each slot is followed by those above it.
macro_rules! layers {
    ($(
        $(#[$doc:meta])*
        $slot:ident: $Slot:ident {$(
            $(#[$row_doc:meta])*
            $on:pat $(if $looks:ident)? =>
                $Row:ident $row:ident ($feature:literal) $module:ident :: $Type:ident of $($message:ident)::+
                $(, $name:literal by $enter:expr)?;
        )+}
    )+) => {
        $(
            $(#[$doc])*
            ///
            /// A message that is refused is there with its error.
            #[derive(Clone, Copy, Debug)]
            #[non_exhaustive]
            pub enum $Slot<'a> {
                $(
                    $(#[$row_doc])*
                    #[cfg(feature = $feature)]
                    $Row(Result<crate::$module::$($message)::+<'a>>),
                )+
                #[doc(hidden)]
                Nobody(Nobody<'a>),
            }

            impl<'a> $Slot<'a> {
                /// Tells `visitor` every field; what can be told of a message that is refused is for the caller.
                pub fn walk(&self, visitor: &mut dyn Visitor) {
                    match self {
                        $(
                            #[cfg(feature = $feature)]
                            Self::$Row(Ok(m)) => Walk::walk(m, visitor),
                            #[cfg(feature = $feature)]
                            Self::$Row(Err(_)) => {}
                        )+
                        Self::Nobody((never, _)) => match *never {},
                    }
                }
                /// Reports every violation, and why a message is refused.
                pub fn check(&self, report: &mut dyn FnMut(Error)) {
                    match self {
                        $(
                            #[cfg(feature = $feature)]
                            Self::$Row(Ok(m)) => crate::$module::$Type::check(m, report),
                            #[cfg(feature = $feature)]
                            Self::$Row(Err(e)) => report(*e),
                        )+
                        Self::Nobody((never, _)) => match *never {},
                    }
                }
                /// Reports what is odd about a message that is not refused.
                pub fn audit(&self, auditor: &mut dyn Auditor) {
                    match self {
                        $(
                            #[cfg(feature = $feature)]
                            Self::$Row(Ok(m)) => crate::$module::$Type::audit(m, auditor),
                            #[cfg(feature = $feature)]
                            Self::$Row(Err(_)) => {}
                        )+
                        Self::Nobody((never, _)) => match *never {},
                    }
                }
                /// What the message carries; nothing when it is refused.
                #[must_use]
                pub fn carries(&self) -> Carried<'a> {
                    match self {
                        $(
                            #[cfg(feature = $feature)]
                            Self::$Row(Ok(m)) => crate::$module::$Type::carries(m),
                            #[cfg(feature = $feature)]
                            Self::$Row(Err(_)) => Carried::Nothing,
                        )+
                        Self::Nobody((never, _)) => match *never {},
                    }
                }
                /// Why the message is refused.
                #[must_use]
                pub const fn error(&self) -> Option<Error> {
                    match self {
                        $(
                            #[cfg(feature = $feature)]
                            Self::$Row(Ok(_)) => None,
                            #[cfg(feature = $feature)]
                            Self::$Row(Err(e)) => Some(*e),
                        )+
                        Self::Nobody((never, _)) => match *never {},
                    }
                }
                /// Writes the message in its canonical form; `None` when it is refused.
                pub fn encode(&self, w: &mut Writer<'_>) -> Option<()> {
                    match self {
                        $(
                            #[cfg(feature = $feature)]
                            Self::$Row(m) => crate::$module::$Type::encode(m.as_ref().ok()?, w),
                        )+
                        Self::Nobody((never, _)) => match *never {},
                    }
                    Some(())
                }
            }
        )+

        /// Every protocol of the features that are on, from the lowest slot up.
        pub const LAYERS: &[LayerDef] = &[$($($(
            #[cfg(feature = $feature)]
            LayerDef {
                name: $name,
                feature: $feature,
                layer: <crate::$module::$Type as Protocol>::LAYER,
                enter: $enter,
                claims: |by| matches!(by, $on),
            },
        )?)+)+];

        /// The features of the rows.
        pub const FEATURES: &[&str] = &[$($($feature),+),+];

        layers!(@ $({
            $slot $Slot
            [$($Row $row ($feature) $module $Type [$($message)::+] [$on] [$($looks)?];)+]
        })+);
    };
    (@) => {};
    (@ { $slot:ident $($this:tt)* } { $next:ident $($above:tt)* } $($rest:tt)*) => {
        layers!(@reads $slot $($this)* then $next);
        layers!(@ { $next $($above)* } $($rest)*);
    };
    // What no slot takes is nobody's.
    (@ { $slot:ident $($this:tt)* }) => { layers!(@reads $slot $($this)* then nobody); };
    (@reads
        $slot:ident $Slot:ident
        [$(
            $Row:ident $row:ident ($feature:literal) $module:ident $Type:ident [$($message:ident)::+] [$on:pat]
            [$($looks:ident)?];
        )+]
        then $next:ident
    ) => {
        impl<'a> crate::stack::Frame<'a> {
            $(
                #[doc = concat!("The message of `", stringify!($module), "`, or why it is refused; `None` when there is none.")]
                #[cfg(feature = $feature)]
                #[inline]
                #[must_use]
                pub const fn $row(&self) -> Option<&Result<crate::$module::$($message)::+<'a>>> {
                    match &self.$slot {
                        Some($Slot::$Row(m)) => Some(m),
                        _ => None,
                    }
                }
            )+
            /// Reads what a carrier names, here or in a slot above.
            #[inline(always)]
            pub(crate) fn $slot(&mut self, by: Selector, octets: Reader<'a>, network: Network) {
                // The slot above is called in one place: called by every row, each would have a copy of all above it.
                let (by, octets) = match by {
                    $(
                        #[cfg(feature = $feature)]
                        $on $(if $looks(by, octets))? => {
                            let read = self.$slot.insert($Slot::$Row(crate::$module::$Type::decode_by(by, octets, network)));
                            let carried = match read {
                                $Slot::$Row(Ok(m)) => crate::$module::$Type::carries(m),
                                _ => Carried::Nothing,
                            };
                            match carried {
                                Carried::Nothing => return,
                                Carried::Whole(by, data) => (by, data),
                                Carried::Segment(by, data) => {
                                    self.segment = Some((by, data));
                                    return;
                                }
                                Carried::Missing(e) => return self.is_missing(e),
                            }
                        }
                    )+
                    _ => (by, octets),
                };
                self.$next(by, octets, network);
            }
        }
    };
}

#[cfg(feature = "tcap")]
#[inline(always)]
fn is_ansi(_: Selector, octets: Reader<'_>) -> bool {
    crate::tcap::ansi::Message::is_next(&octets)
}
/// Whether the data of a subsystem are looked at as TCAP: what begins like it, whoever is called, for a global title
/// translation may name another subsystem; and what is sent to a subsystem that has no other protocol.
#[cfg(feature = "tcap")]
#[inline(always)]
fn is_tcap(by: Selector, octets: Reader<'_>) -> bool {
    // Subsystem management, BSSAP+, RANAP, RNSAP, PCAP, BSSAP and its neighbours.
    let other = matches!(by, Selector::Subsystem(Some(1 | 98 | 142 | 143 | 249..=254)));
    !other || matches!(octets.peek(), Some(0x61 | 0x62 | 0x64 | 0x65 | 0x67))
}

layers! {
    /// What brings message signal units over IP.
    bearer: Bearer {
        /// M2PA, RFC 4165.
        Selector::Ppid(5) | Selector::Port(3565) => M2pa m2pa ("m2pa") m2pa::M2pa of Message, "m2pa" by Selector::Ppid(5);
        /// M2UA, RFC 3331.
        Selector::Ppid(2) | Selector::Port(2904) => M2ua m2ua ("m2ua") m2ua::M2ua of Message, "m2ua" by Selector::Ppid(2);
    }
    /// What routes between nodes.
    routing: Routing {
        /// M3UA, RFC 4666.
        Selector::Ppid(3) | Selector::Port(2905) => M3ua m3ua ("m3ua") m3ua::M3ua of Message, "m3ua" by Selector::Ppid(3);
        /// SUA, RFC 3868.
        Selector::Ppid(4) | Selector::Port(14001) => Sua sua ("sua") sua::Sua of Message, "sua" by Selector::Ppid(4);
        /// RUA, TS 25.468.
        Selector::Ppid(19) => Rua rua ("rua") rua::Rua of Message, "rua" by Selector::Ppid(19);
        /// HNBAP, TS 25.469.
        Selector::Ppid(20) => Hnbap hnbap ("hnbap") hnbap::Hnbap of Message, "hnbap" by Selector::Ppid(20);
        /// SABP, TS 25.419, TS 25.414.
        Selector::Port(3452) => Sabp sabp ("sabp") sabp::Sabp of Message, "sabp" by Selector::Port(3452);
        /// MTP level 3, Q.704.
        Selector::LinkData | Selector::Link(139..=141) => Mtp3 mtp3 ("mtp3") mtp3::Mtp3 of Message, "mtp3" by Selector::LinkData;
        /// Diameter, RFC 6733.
        Selector::Ppid(46 | 47) | Selector::Port(3868) =>
            Diameter diameter ("diameter") diameter::Diameter of Message, "diameter" by Selector::Ppid(46);
        /// SGsAP, TS 29.118: its payload protocol identifier is 0, which says nothing.
        Selector::Port(29118) => Sgsap sgsap ("sgsap") sgsap::Sgsap of Message, "sgsap" by Selector::Port(29118);
    }
    /// The network service, or what has circuits of its own.
    network: NetworkService {
        /// SCCP, Q.713.
        Selector::ServiceIndicator(3) | Selector::Link(142) =>
            Sccp sccp ("sccp") sccp::Sccp of Message, "sccp" by Selector::ServiceIndicator(3);
        /// ISUP, Q.763.
        Selector::ServiceIndicator(5) =>
            Isup isup ("isup") isup::Isup of Message, "isup" by Selector::ServiceIndicator(5);
        /// BICC, Q.1902.3.
        Selector::ServiceIndicator(13) =>
            Bicc bicc ("isup") isup::Bicc of Message, "bicc" by Selector::ServiceIndicator(13);
    }
    /// What holds a transaction, or manages the subsystems that do.
    transaction: Transaction {
        /// ANSI TCAP, T1.114.
        Selector::Subsystem(_) if is_ansi => AnsiTcap ansi_tcap ("tcap") tcap::AnsiTcap of ansi::Message;
        /// TCAP, Q.773.
        Selector::Subsystem(_) if is_tcap => Tcap tcap ("tcap") tcap::Tcap of Message, "tcap" by Selector::Subsystem(None);
        /// RANAP, TS 25.413.
        Selector::Subsystem(Some(142)) =>
            Ranap ranap ("ranap") ranap::Ranap of Message, "ranap" by Selector::Subsystem(Some(142));
        /// PCAP, TS 25.453: the Positioning Calculation Application Part.
        Selector::Subsystem(Some(249)) =>
            PcapAp pcap_ap ("pcap-ap") pcap_ap::PcapAp of Message, "pcap-ap" by Selector::Subsystem(Some(249));
        /// SCCP management, Q.713 §5.
        Selector::Subsystem(Some(1)) => Scmg scmg ("sccp") sccp::Scmg of Placed;
        /// BSSAP, TS 48.006.
        Selector::Subsystem(Some(254)) =>
            Bssap bssap ("bssap") bssap::Bssap of Message, "bssap" by Selector::Subsystem(Some(254));
        /// BSSAP+, TS 29.018.
        Selector::Subsystem(Some(98)) =>
            BssapPlus bssap_plus ("sgsap") sgsap::BssapPlus of Message, "bssap-plus" by Selector::Subsystem(Some(98));
        /// BSSAP-LE, TS 49.031.
        Selector::Subsystem(Some(250..=252)) =>
            BssapLe bssap_le ("bssap") bssap::BssapLe of Message, "bssap-le" by Selector::Subsystem(Some(252));
    }
    /// Layer 3 of the radio interface, which others carry.
    layer3: Layer3 {
        /// DTAP, TS 24.008 and TS 24.011.
        Selector::Layer3 => Dtap dtap ("dtap") dtap::Dtap of Message, "dtap" by Selector::Layer3;
    }
    /// What layer 3 carries.
    short_message: ShortMessage {
        /// A short message, TS 23.040.
        Selector::ShortMessage(_) => Tpdu tpdu ("sms") sms::ShortMessage of Message;
    }
}

/// A protocol whose operations TCAP carries.
#[cfg(feature = "map")]
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct UserDef {
    /// The name, which is that of its crate and of its feature.
    pub name: &'static str,
    /// Its operations, errors and contexts; `None` without its feature: what is of it is then of nobody.
    pub protocol: Option<&'static crate::rose::Protocol>,
    /// Whether the contents of an application context name are of its specification, known or not.
    pub has_context: fn(&[u8]) -> bool,
    /// Whether a subsystem number is one of its own, TS 23.003 §8.
    pub has_subsystem: fn(u8) -> bool,
    /// Versions with a name.
    pub editions: &'static [(&'static str, u8)],
}

/// Makes the table of users: the application contexts and the subsystem numbers of each.
#[cfg(feature = "map")]
macro_rules! users {
    ($($name:literal on $contexts:pat $(, $subsystems:pat)? => $module:ident $(, $edition:literal = $version:ident)*;)+) => {
        /// The users of TCAP. Of two that fit as well the first is taken.
        pub static USERS: &[UserDef] = &[$(
            UserDef {
                name: $name,
                #[cfg(feature = $name)]
                protocol: Some(&crate::$module::PROTOCOL),
                #[cfg(not(feature = $name))]
                protocol: None,
                has_context: |oid| matches!(oid, $contexts),
                has_subsystem: |_number| false $(|| matches!(_number, $subsystems))?,
                #[cfg(feature = $name)]
                editions: &[$(($edition, crate::$module::edition::$version)),*],
                #[cfg(not(feature = $name))]
                editions: &[],
            },
        )+];

        /// Calls `visitor` with the operation that a definition of any of them stands for.
        ///
        /// # Errors
        /// The visitor, for the definition of another protocol.
        pub fn visit_operation<V: OperationVisitor>(
            def: &'static OperationDef,
            visitor: V,
        ) -> core::result::Result<V::Out, V> {
            $(
                #[cfg(feature = $name)]
                let visitor = match crate::$module::visit_operation(def, visitor) {
                    Ok(out) => return Ok(out),
                    Err(visitor) => visitor,
                };
            )+
            Err(visitor)
        }

        /// Calls `visitor` with the error that a definition of any of them stands for.
        ///
        /// # Errors
        /// The visitor, for the definition of another protocol.
        pub fn visit_error<V: ErrorVisitor>(
            def: &'static ErrorDef,
            visitor: V,
        ) -> core::result::Result<V::Out, V> {
            $(
                #[cfg(feature = $name)]
                let visitor = match crate::$module::visit_error_def(def, visitor) {
                    Ok(out) => return Ok(out),
                    Err(visitor) => visitor,
                };
            )+
            Err(visitor)
        }
    };
}

#[cfg(feature = "map")]
users! {
    // 0.4.0.0.1.0 but for the contexts of CAP. MAP and its nodes from HLR to AuC, and GMLC to GGSN but for the gsmSCF.
    "map" on [4, 0, 0, 1, 0, 0..=49 | 60.., ..], 5..=10 | 145 | 147..=150 => map;
    // 0.4.0.0.1.0.50 to 59 of phases 1 and 2, 0.4.0.0.1.20 to 29 since.
    "cap" on [4, 0, 0, 1, 0, 50..=59, ..] | [4, 0, 0, 1, 20..=29, ..], 146 => cap;
    // 0.0.17 of ITU-T, 0.4.0.1.1.1 of ETSI, 1.2.826.0.1249.51.1 of CS1+. No subsystem number is assigned to it.
    "inap" on [0, 17, ..] | [4, 0, 1, 1, 1, ..] | [4, 0, 1, 1, 0, 3, 0] | [0x2a, 0x86, 0x3a, 0, 0x89, 0x61, 0x33, 1, ..] => inap,
        "cs1" = VERSION_CS1, "cs4" = VERSION_CS4, "cs1plus" = VERSION_CS1_PLUS,
        "cs1plus-data" = VERSION_CS1_PLUS_DATA;
}

/// The user of TCAP with this name, in any letter case.
#[cfg(feature = "map")]
#[must_use]
pub fn user(name: &str) -> Option<&'static UserDef> {
    USERS.iter().find(|u| u.name.eq_ignore_ascii_case(name))
}

/// The protocol with this name, in any letter case.
#[must_use]
pub fn layer(name: &str) -> Option<&'static LayerDef> {
    LAYERS.iter().find(|l| l.name.eq_ignore_ascii_case(name))
}

/// The protocol that what a carrier says names.
#[must_use]
pub fn claimant(by: Selector) -> Option<&'static LayerDef> {
    LAYERS.iter().find(|l| (l.claims)(by))
}
