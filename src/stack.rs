//! All layers of one message at once, each borrowed from the same octets.
//!
//! An error in one layer never hides the layers below it: each layer is present, absent, or an error.

use crate::layers::{Bearer, Layer3, NetworkService, Routing, ShortMessage, Transaction};
#[cfg(all(feature = "tcap", feature = "map"))]
use crate::rose::Protocol;
#[cfg(feature = "tcap")]
use crate::tcap;
#[cfg(feature = "tcap")]
use sigcodec_ber as ber;
use sigcodec_wire::{
    Carried, Error, Kind, Layer, Network, Reader, Selector, Writer,
    audit::{Auditor, Finding, Flag, OfUser},
    collect::Collected,
    walk::{Field, Span, Value, Visitor},
};

#[cfg(all(feature = "sccp", feature = "tcap", feature = "map"))]
mod agreement;
#[cfg(feature = "isup")]
mod circuit;
#[cfg(all(feature = "tcap", feature = "map"))]
mod component;
#[cfg(all(feature = "tcap", feature = "map"))]
mod payload;
#[cfg(all(feature = "sccp", feature = "tcap", feature = "map"))]
mod proof;
#[cfg(all(feature = "tcap", feature = "map"))]
mod reading;

#[cfg(all(feature = "tcap", feature = "map"))]
pub use component::{Component, Components};
#[cfg(all(feature = "tcap", feature = "map"))]
pub use reading::Reading;

/// A message with all its layers: a slot a step of the way up, from the table of [`layers`](crate::layers).
#[derive(Clone, Copy, Debug)]
pub struct Frame<'a> {
    /// What brings message signal units over IP.
    pub bearer: Option<Bearer<'a>>,
    /// What routes between nodes.
    pub routing: Option<Routing<'a>>,
    /// The network service.
    pub network: Option<NetworkService<'a>>,
    /// What holds a transaction, or manages the subsystems that do.
    pub transaction: Option<Transaction<'a>>,
    /// Layer 3 of the radio interface, which others carry.
    pub layer3: Option<Layer3<'a>>,
    /// What layer 3 carries.
    pub short_message: Option<ShortMessage<'a>>,
    /// What no protocol of the table reads: what names it, and its octets.
    pub nobodys: Option<(Selector, Reader<'a>)>,
    /// One part of a message that comes in several, and what names its user.
    pub segment: Option<(Selector, Reader<'a>)>,
    /// What a layer should carry and does not.
    missing: Option<Error>,
    /// All octets; none when the message was entered at a reader.
    octets: &'a [u8],
    /// What was collected from segments.
    collected: Option<Collected<'a>>,
    /// The application context that its dialogue is known to have.
    dialogue: Option<&'a [u8]>,
}

impl<'a> Frame<'a> {
    /// The layers of `octets`, which begin with what `by` names: an entry of [`LAYERS`](crate::layers::LAYERS), or
    /// what a capture says.
    #[must_use]
    pub fn enter(by: Selector, octets: &'a [u8], network: Network) -> Self {
        let mut out = Self::over(octets);
        let r = Reader::new(octets, Layer::Wire);
        out.bearer(by, r, network);
        out
    }
    /// The layers of an M3UA message, an SCTP user message with payload protocol 3.
    #[cfg(feature = "m3ua")]
    #[must_use]
    #[inline]
    pub fn from_m3ua(octets: &'a [u8]) -> Self {
        Self::from_m3ua_as(octets, Network::Itu)
    }
    /// The layers of an M3UA message of a network with its own coding.
    #[cfg(feature = "m3ua")]
    #[inline]
    #[must_use]
    pub fn from_m3ua_as(octets: &'a [u8], network: Network) -> Self {
        let mut out = Self::over(octets);
        out.routing(Selector::Ppid(3), Reader::new(octets, Layer::M3ua), network);
        out
    }
    /// The layers of an SUA message, an SCTP user message with payload protocol 4.
    #[cfg(feature = "sua")]
    #[must_use]
    pub fn from_sua(octets: &'a [u8]) -> Self {
        let mut out = Self::over(octets);
        out.routing(Selector::Ppid(4), Reader::new(octets, Layer::Sua), Network::Itu);
        out
    }
    /// The layers of an SCCP message.
    #[cfg(feature = "sccp")]
    #[must_use]
    pub fn from_sccp(octets: &'a [u8]) -> Self {
        Self::from_sccp_as(Reader::new(octets, Layer::Sccp), Network::Itu)
    }
    /// The layers of the SCCP message in `r`, with the positions of `r`.
    #[cfg(feature = "sccp")]
    #[must_use]
    pub fn from_sccp_reader(r: Reader<'a>) -> Self {
        Self::from_sccp_as(r, Network::Itu)
    }
    /// The layers of the SCCP message in `r`, of a network with its own coding.
    #[cfg(feature = "sccp")]
    #[must_use]
    pub fn from_sccp_as(r: Reader<'a>, network: Network) -> Self {
        let mut out = Self::over(&[]);
        out.network(Selector::ServiceIndicator(3), r, network);
        out
    }
    /// The layers of a TCAP message, ITU or ANSI.
    #[cfg(feature = "tcap")]
    #[must_use]
    pub fn from_tcap(octets: &'a [u8]) -> Self {
        let mut out = Self::over(octets);
        out.transaction(Selector::Subsystem(None), Reader::new(octets, Layer::Tcap), Network::Itu);
        out
    }
    /// A message that was collected from segments: the layer of the first one, whose addresses say whose it is, and
    /// what the data of all are. It is walked, audited and checked as if it had come whole.
    #[must_use]
    pub fn from_segments(collected: &Collected<'a>, network: Network) -> Self {
        let mut out = Self::over(collected.octets());
        let first = collected.first();
        if collected.layer() == Layer::Sua {
            out.routing(Selector::Ppid(4), first, network);
        } else {
            out.network(Selector::ServiceIndicator(3), first, network);
        }
        if let Some((by, _)) = out.segment.take() {
            out.transaction(by, collected.data(), network);
        }
        out.collected = Some(*collected);
        out
    }
    /// No layer. Each member is named: a constant would be copied whole.
    #[inline]
    const fn over(octets: &'a [u8]) -> Self {
        Self {
            bearer: None,
            routing: None,
            network: None,
            transaction: None,
            layer3: None,
            short_message: None,
            nobodys: None,
            segment: None,
            missing: None,
            octets,
            collected: None,
            dialogue: None,
        }
    }
    /// Keeps what no protocol of the table reads.
    #[inline(always)]
    pub(crate) fn nobody(&mut self, by: Selector, octets: Reader<'a>, _: Network) {
        self.nobodys = Some((by, octets));
    }
    /// Keeps what a layer should carry and does not.
    #[cold]
    pub(crate) fn is_missing(&mut self, what: Error) {
        self.missing = Some(what);
    }
    /// The octets that the transaction was read from.
    fn transaction_octets(&self) -> Reader<'a> {
        if let Some(collected) = &self.collected {
            return collected.data();
        }
        let network = self.network.as_ref().map(NetworkService::carries);
        let lower = [network, self.routing.as_ref().map(Routing::carries)];
        let carried = lower.into_iter().flatten().find_map(|carried| match carried {
            Carried::Whole(_, octets) => Some(octets),
            _ => None,
        });
        #[cfg(feature = "sccp")]
        let carried = carried
            .or_else(|| self.sccp()?.as_ref().ok()?.data())
            .or_else(|| crate::connection::Part::of(self)?.data);
        carried.unwrap_or(Reader::new(self.octets, Layer::Tcap))
    }
    /// The point codes that the message comes from and goes to.
    #[must_use]
    pub fn point_codes(&self) -> Option<(u32, u32)> {
        match &self.routing {
            #[cfg(feature = "m3ua")]
            Some(Routing::M3ua(Ok(m))) => m.protocol_data().ok().flatten().map(|d| (d.opc, d.dpc)),
            #[cfg(feature = "mtp3")]
            Some(Routing::Mtp3(Ok(m))) => Some((m.label.opc, m.label.dpc)),
            _ => self.collected.as_ref().and_then(Collected::point_codes),
        }
    }
    /// The subsystem that the user of the network service was called as.
    fn subsystem(&self) -> Option<u8> {
        #[cfg(feature = "sccp")]
        if let Some(Ok(message)) = self.sccp() {
            return message.subsystem();
        }
        #[cfg(feature = "sua")]
        if let Some(Ok(message)) = self.sua() {
            return message.subsystem();
        }
        None
    }
    /// The same message in a dialogue whose application context is known, as the contents of its name: what a message
    /// that names none is read in. Its own context stays the first.
    #[must_use]
    pub const fn in_context(self, context: &'a [u8]) -> Self {
        Self { dialogue: Some(context), ..self }
    }
    /// The same message in a connection of SCCP or SUA whose user is known: what its data are read as. A connection request and
    /// a connectionless message say it themselves.
    #[cfg(feature = "sccp")]
    #[must_use]
    pub fn in_connection(self, user: Selector, network: Network) -> Self {
        let mut out = self;
        let Some(part) = crate::connection::Part::of(&out) else { return out };
        let carries = out.network.as_ref().map(NetworkService::carries);
        let Carried::Nothing = carries.unwrap_or(Carried::Nothing) else { return out };
        let Some(data) = part.data else { return out };
        if matches!(part.step, crate::connection::Step::Data { more: true, .. }) {
            out.segment = Some((user, data));
        } else {
            out.transaction(user, data, network);
        }
        out
    }
    /// Which protocol and version the components are read in.
    #[cfg(all(feature = "tcap", feature = "map"))]
    #[inline]
    #[must_use]
    pub fn reading(&self) -> Reading<'a> {
        self.reading_of(None)
    }
    /// The same with a user's own protocol in the place of the one with its layer: MAP, say, with private operations and
    /// contexts in front of it.
    #[cfg(all(feature = "tcap", feature = "map"))]
    #[inline]
    #[must_use]
    pub fn reading_in(&self, protocol: &'static Protocol) -> Reading<'a> {
        self.reading_of(Some(protocol))
    }
    #[cfg(all(feature = "tcap", feature = "map"))]
    #[inline]
    fn reading_of(&self, own: Option<&'static Protocol>) -> Reading<'a> {
        Reading::of(own, self.application_context(), || self.subsystem())
    }
    /// The components of the TCAP message with what the protocol of its user knows of them.
    #[cfg(all(feature = "tcap", feature = "map"))]
    #[inline]
    #[must_use]
    pub fn components(&self) -> Components<'a> {
        self.components_read(self.reading())
    }
    /// The same with a user's own protocol.
    #[cfg(all(feature = "tcap", feature = "map"))]
    #[inline]
    #[must_use]
    pub fn components_in(&self, protocol: &'static Protocol) -> Components<'a> {
        self.components_read(self.reading_in(protocol))
    }
    #[cfg(all(feature = "tcap", feature = "map"))]
    #[inline]
    fn components_read(&self, reading: Reading<'a>) -> Components<'a> {
        Components::of(self.tcap().and_then(|m| m.as_ref().ok()), reading)
    }
    /// Tells `visitor` every field of every layer; returns why layers are refused through [`errors`](Self::errors).
    pub fn walk(&self, visitor: &mut dyn Visitor) {
        #[cfg(all(feature = "tcap", feature = "map"))]
        self.walk_payload(visitor, &mut self.reading());
        #[cfg(all(feature = "tcap", not(feature = "map")))]
        self.walk_payload(visitor, &mut tcap::NoPayload);
        #[cfg(not(feature = "tcap"))]
        self.walk_payload(visitor, &mut ());
    }
    /// The same with what `protocol` knows.
    #[cfg(all(feature = "tcap", feature = "map"))]
    pub fn walk_in(&self, protocol: &'static Protocol, visitor: &mut dyn Visitor) {
        self.walk_payload(visitor, &mut self.reading_in(protocol));
    }
    fn walk_payload(
        &self,
        visitor: &mut dyn Visitor,
        #[cfg(feature = "tcap")] payload: &mut dyn tcap::Payload,
        #[cfg(not(feature = "tcap"))] (): &mut (),
    ) {
        if let Some(m) = &self.bearer {
            m.walk(visitor);
        }
        match &self.routing {
            #[cfg(all(feature = "diameter", feature = "sms"))]
            Some(Routing::Diameter(Ok(m))) => crate::short_message::in_diameter::walk(m, visitor),
            Some(m) => m.walk(visitor),
            None => {}
        }
        if let Some(m) = &self.network {
            m.walk(visitor);
        }
        match &self.transaction {
            #[cfg(feature = "tcap")]
            Some(Transaction::Tcap(Ok(m))) => m.walk_with(visitor, payload),
            // What is there of a message that is not whole.
            #[cfg(feature = "tcap")]
            Some(Transaction::Tcap(Err(_))) => {
                if let Some(m) = tcap::Message::partial(self.transaction_octets()) {
                    m.walk_with(visitor, payload);
                }
            }
            #[cfg(feature = "tcap")]
            Some(Transaction::AnsiTcap(Ok(m))) => m.walk_with(visitor, payload),
            #[cfg(feature = "tcap")]
            Some(Transaction::AnsiTcap(Err(_))) => {
                if let Some(m) = tcap::ansi::Message::partial(self.transaction_octets()) {
                    m.walk_with(visitor, payload);
                }
            }
            Some(m) => m.walk(visitor),
            None => {
                if let Some(data) = self.collected.as_ref().map(Collected::data) {
                    let span = Span::new(data.position(), data.end());
                    visitor.value(Field::new("collected", span), Value::Octets(data.rest()));
                }
            }
        }
        if let Some(m) = &self.layer3 {
            m.walk(visitor);
        }
        if let Some(m) = &self.short_message {
            m.walk(visitor);
        }
    }
    /// Reports why layers are refused, from the lowest up.
    pub fn errors(&self, report: &mut dyn FnMut(Error)) {
        let lower = [self.bearer.and_then(|m| m.error()), self.routing.and_then(|m| m.error()), self.missing];
        let upper = [
            self.network.and_then(|m| m.error()),
            self.transaction.and_then(|m| m.error()),
            self.layer3.and_then(|m| m.error()),
            self.short_message.and_then(|m| m.error()),
        ];
        lower.into_iter().chain(upper).flatten().for_each(report);
    }
    /// The application context that the dialogue portion names, or else that of the dialogue.
    #[cfg(feature = "tcap")]
    #[inline]
    fn application_context(&self) -> Option<&'a [u8]> {
        let message = self.tcap()?.as_ref().ok()?;
        message.application_context().ok().flatten().or(self.dialogue)
    }
    /// Reports every violation of the grammar of its specification by every layer, and why a layer is refused.
    pub fn check(&self, report: &mut dyn FnMut(Error)) {
        self.check_layers(report);
        #[cfg(all(feature = "tcap", feature = "map"))]
        self.check_user(self.reading(), report);
    }
    fn check_layers(&self, report: &mut dyn FnMut(Error)) {
        if let Some(m) = &self.bearer {
            m.check(report);
        }
        if let Some(m) = &self.routing {
            m.check(report);
        }
        if let Some(m) = &self.network {
            m.check(report);
        }
        if let Some(m) = &self.transaction {
            m.check(report);
        }
        if let Some(m) = &self.layer3 {
            m.check(report);
        }
        if let Some(m) = &self.short_message {
            m.check(report);
        }
    }
    /// The same with what `protocol` knows of components.
    #[cfg(all(feature = "tcap", feature = "map"))]
    pub fn check_in(&self, protocol: &'static Protocol, report: &mut dyn FnMut(Error)) {
        self.check_layers(report);
        self.check_user(self.reading_in(protocol), report);
    }
    #[cfg(all(feature = "tcap", feature = "map"))]
    fn check_user(&self, reading: Reading<'a>, report: &mut dyn FnMut(Error)) {
        if let Some(Ok(message)) = self.tcap() {
            for (syntax, value) in user_information(reading, message) {
                ber::check(syntax.schema, &value, report);
            }
            for component in self.components_read(reading).filter_map(Result::ok) {
                component.check(message.element().start(), report);
            }
        }
    }
    /// Reports what is odd in every layer.
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        #[cfg(all(feature = "tcap", feature = "map"))]
        self.audit_read(self.reading(), auditor);
        #[cfg(not(all(feature = "tcap", feature = "map")))]
        self.audit_layers(auditor);
    }
    /// The same with what `protocol` knows of components.
    #[cfg(all(feature = "tcap", feature = "map"))]
    pub fn audit_in(&self, protocol: &'static Protocol, auditor: &mut dyn Auditor) {
        self.audit_read(self.reading_in(protocol), auditor);
    }
    #[cfg(all(feature = "tcap", feature = "map"))]
    fn audit_read(&self, reading: Reading<'a>, auditor: &mut dyn Auditor) {
        self.audit_layers(&mut ButSeveral { frame: self, reading, auditor });
        self.audit_user(reading, auditor);
    }
    /// Whether several components are the rule in messages of the protocol that the context names, or else that all
    /// components are read as.
    #[cfg(all(feature = "tcap", feature = "map"))]
    #[cold]
    fn sends_several(&self, reading: Reading<'a>) -> bool {
        if let Some(is_rule) = reading.stated_rule() {
            return is_rule;
        }
        let mut protocols = self
            .components_read(reading)
            .filter_map(|c| c.ok()?.protocol())
            .map(Protocol::sends_several_components);
        protocols.next().is_some_and(|first| first && protocols.all(|other| other))
    }
    fn audit_layers(&self, auditor: &mut dyn Auditor) {
        if let Some(m) = &self.bearer {
            m.audit(auditor);
        }
        if let Some(m) = &self.routing {
            m.audit(auditor);
        }
        #[cfg(all(feature = "diameter", feature = "sms"))]
        if let Some(carried) =
            self.diameter().and_then(|m| crate::short_message::in_diameter::short_message(m.as_ref().ok()?))
        {
            carried.audit(auditor);
        }
        if let Some(m) = &self.network {
            m.audit(auditor);
        }
        #[cfg(feature = "tcap")]
        if let Some(Transaction::Tcap(Err(_)) | Transaction::AnsiTcap(Err(_))) = &self.transaction {
            // A message that is refused is still written in some form.
            ber::audit_forms(self.transaction_octets().in_layer(Layer::Tcap), &mut OnlyForms(auditor));
        }
        if let Some(m) = &self.transaction {
            m.audit(auditor);
        }
        if let Some(m) = &self.layer3 {
            m.audit(auditor);
        }
        if let Some(m) = &self.short_message {
            m.audit(auditor);
        }
        if let Some(collected) = &self.collected {
            collected.audit(auditor);
        }
    }
    #[cfg(all(feature = "tcap", feature = "map"))]
    fn audit_user(&self, reading: Reading<'a>, auditor: &mut dyn Auditor) {
        if let Some(Ok(package)) = self.ansi_tcap() {
            // No user of T1.114 is read here.
            let parameters = package.components().filter_map(Result::ok).filter_map(|c| c.parameter());
            for parameters in parameters.filter(|p| !p.body.is_empty()) {
                auditor.finding(Flag::ProtocolUnknown, parameters.start());
            }
        }
        let Some(Ok(message)) = self.tcap() else { return };
        audit_context(&reading, message, auditor);
        for (syntax, value) in user_information(reading, message) {
            ber::audit(syntax.schema, &value, &mut OnlyUser(&mut OfUser(auditor, value.body.layer())));
        }
        #[cfg(feature = "sccp")]
        self.audit_subsystems(&reading, auditor);
        for component in self.components_read(reading).filter_map(Result::ok) {
            component.audit(message.element().start(), auditor);
        }
        #[cfg(feature = "sccp")]
        agreement::audit(self, reading, auditor);
    }
    /// A subsystem number, called or calling, that is another user's than the one that the context names.
    #[cfg(all(feature = "sccp", feature = "tcap", feature = "map"))]
    fn audit_subsystems(&self, reading: &Reading<'_>, auditor: &mut dyn Auditor) {
        let (Some(service), Some(_)) = (agreement::Service::of(self), reading.version()) else { return };
        for number in service.subsystems().into_iter().flatten() {
            if is_other_user(number, reading) {
                auditor.finding(Flag::SubsystemOutsideContext, service.position());
                return;
            }
        }
    }
    /// Reports why more may stand in the message than is told of it: layers that are refused, a segment without the
    /// others, octets of a protocol that nothing here reads, and what an audit finds to be unread.
    ///
    /// What a walk cannot decode it tells itself.
    pub fn unread(&self, report: &mut dyn FnMut(Error)) {
        self.unread_layers(report);
        self.audit(&mut |f: Finding| {
            if let Some(e) = crate::screen::unread(f) {
                report(e);
            }
        });
    }
    /// The same but for what an audit finds.
    pub(crate) fn unread_layers(&self, report: &mut dyn FnMut(Error)) {
        self.errors(report);
        if let Some((_, octets)) = self.segment {
            report(octets.error(Kind::SegmentAlone));
        }
        if let Some((_, octets)) = self.nobodys.filter(|(_, octets)| !octets.is_empty()) {
            report(octets.error(Kind::NotRead));
        }
    }
    /// Tells `visitor` the components that no context explains once more in each other form that is as likely: what they
    /// are to a receiver that knows its dialogue.
    #[cfg(all(feature = "tcap", feature = "map"))]
    pub fn walk_other_readings(&self, visitor: &mut dyn Visitor) {
        for component in self.components().filter_map(Result::ok) {
            component.other_readings(&mut |reading| {
                if reading.is_as_likely {
                    reading.walk(visitor);
                }
            });
        }
    }
    /// Writes the lowest layer in its canonical form, of a message collected from segments what the data of all are;
    /// `None` when it is refused, or there is none.
    pub fn encode(&self, w: &mut Writer<'_>) -> Option<()> {
        match self {
            Self { collected: Some(_), transaction, .. } => transaction.as_ref()?.encode(w),
            Self { bearer: Some(m), .. } => m.encode(w),
            Self { routing: Some(m), .. } => m.encode(w),
            Self { network: Some(m), .. } => m.encode(w),
            Self { transaction: Some(m), .. } => m.encode(w),
            Self { layer3: Some(m), .. } => m.encode(w),
            Self { short_message: Some(m), .. } => m.encode(w),
            _ => None,
        }
    }
    /// Why the lowest layer is refused; `None` when there is none.
    pub(crate) fn outermost(&self) -> Option<Option<Error>> {
        match self {
            Self { collected: Some(_), transaction, .. } => transaction.as_ref().map(Transaction::error),
            Self { bearer: Some(m), .. } => Some(m.error()),
            Self { routing: Some(m), .. } => Some(m.error()),
            Self { network: Some(m), .. } => Some(m.error()),
            Self { transaction: Some(m), .. } => Some(m.error()),
            Self { layer3: Some(m), .. } => Some(m.error()),
            Self { short_message: Some(m), .. } => Some(m.error()),
            _ => None,
        }
    }
}

/// Whether a subsystem number is of another protocol than the one that a reading names.
#[cfg(all(feature = "sccp", feature = "tcap", feature = "map"))]
fn is_other_user(number: u8, reading: &Reading<'_>) -> bool {
    // None, and those of operations and maintenance or of ISDN supplementary services, say nothing.
    let says_nothing = matches!(number, 0 | 4 | 11);
    !says_nothing && reading.protocol().is_some_and(|protocol| reading::is_of_another(number, protocol))
}

/// What the dialogue portion carries for its users, as far as a user has its type.
#[cfg(all(feature = "tcap", feature = "map"))]
fn user_information<'a>(
    reading: Reading<'a>,
    message: &tcap::Message<'a>,
) -> impl Iterator<Item = (&'static crate::rose::Syntax, ber::Tlv<'a>)> + use<'a> {
    let dialogue = message.dialogue().ok().flatten();
    let list = dialogue.and_then(|d| d.user_information());
    let externals = list.into_iter().flat_map(|list| list.iter().filter_map(Result::ok));
    externals.filter_map(move |external| reading.syntax_of(&external))
}

/// An application context that no table knows, or one that only looks like one that is known.
#[cfg(all(feature = "tcap", feature = "map"))]
fn audit_context(reading: &Reading<'_>, message: &tcap::Message<'_>, auditor: &mut dyn Auditor) {
    let Ok(Some(oid)) = message.application_context() else { return };
    if reading.context_of(oid).is_some() {
        return;
    }
    let at = message.element().start();
    auditor.finding(Flag::AcUnknown, at);
    if oid.first_chunk::<7>().is_some_and(|front| oid.len() > 7 && reading.context_of(front).is_some()) {
        auditor.finding(Flag::AcExtraArcs, at);
    }
    // One below the arcs of another user is that user's.
    let is_of_another =
        reading.version().is_some() && reading.protocol().is_some_and(|p| p.layer() != Layer::Map);
    match oid {
        [.., number, version]
            if !is_of_another && reading.context_ending_with([*number, *version]).is_some() =>
        {
            auditor.finding(Flag::AcLooksLikeMap, at);
        }
        _ => {}
    }
}

/// Whether a flag tells how a tag or length is written.
const fn is_form(flag: Flag) -> bool {
    matches!(
        flag,
        Flag::TagHighFormForLowNumber | Flag::TagPadded | Flag::LengthNotMinimal | Flag::LengthIndefinite
    )
}

/// Whether a flag tells that there are several components.
#[cfg(all(feature = "tcap", feature = "map"))]
const fn is_of_several(flag: Flag) -> bool {
    matches!(flag, Flag::MultipleComponents | Flag::MultipleInvokes | Flag::MixedComponentKinds)
}

/// Passes on what is odd; several components only in messages of a protocol that sends one.
#[cfg(all(feature = "tcap", feature = "map"))]
struct ButSeveral<'v, 'f, 'a> {
    frame: &'f Frame<'a>,
    reading: Reading<'a>,
    auditor: &'v mut dyn Auditor,
}

#[cfg(all(feature = "tcap", feature = "map"))]
impl Auditor for ButSeveral<'_, '_, '_> {
    fn finding(&mut self, flag: Flag, at: u32) {
        if !(is_of_several(flag) && self.frame.sends_several(self.reading)) {
            self.auditor.finding(flag, at);
        }
    }
    fn finding_about(&mut self, flag: Flag, at: u32, about: &'static str) {
        self.auditor.finding_about(flag, at, about);
    }
    fn finding_of(&mut self, flag: Flag, at: u32, layer: Layer) {
        self.auditor.finding_of(flag, at, layer);
    }
}

/// Drops what the audit of TCAP has told already: how tags and lengths are written.
#[cfg(all(feature = "tcap", feature = "map"))]
struct OnlyUser<'v>(&'v mut dyn Auditor);

#[cfg(all(feature = "tcap", feature = "map"))]
impl Auditor for OnlyUser<'_> {
    fn finding(&mut self, flag: Flag, at: u32) {
        if !is_form(flag) {
            self.0.finding(flag, at);
        }
    }
    fn finding_of(&mut self, flag: Flag, at: u32, layer: Layer) {
        if !is_form(flag) {
            self.0.finding_of(flag, at, layer);
        }
    }
}

/// Passes on how tags and lengths are written; why a message is refused is told as its error.
struct OnlyForms<'v>(&'v mut dyn Auditor);

impl Auditor for OnlyForms<'_> {
    fn finding(&mut self, flag: Flag, at: u32) {
        if is_form(flag) {
            self.0.finding(flag, at);
        }
    }
}
