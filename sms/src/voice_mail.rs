//! Enhanced voice mail information, TS 23.040 §9.2.3.24.13: notifications and delete confirmations.

use crate::Address;
use sigcodec_wire::{
    Encode, Kind, Reader, Result, Writer,
    audit::Flag,
    walk::{Field, Occurrences, Shape, Span, Value, Visitor},
};

/// What a voice mail system tells: messages that arrived, or that were deleted.
#[derive(Clone, Copy, Debug)]
pub struct EnhancedVoiceMail<'a> {
    /// The first octet: kind, profile, storage, state of the mailbox.
    pub status: u8,
    /// VM_MAILBOX_ACCESS_ADDRESS.
    pub access_address: Address<'a>,
    /// NUMBER_OF_VOICE_MESSAGES.
    pub messages: u8,
    /// The octet of NUMBER_OF_VM_NOTIFICATIONS or NUMBER_OF_VM_DELETES.
    pub number: u8,
    /// VM_MAILBOX_STATUS_EXTENSION_DATA; there when the status says so.
    pub extension: Option<&'a [u8]>,
    /// The notifications or confirmations as they came.
    items: Reader<'a>,
}

impl PartialEq for EnhancedVoiceMail<'_> {
    fn eq(&self, other: &Self) -> bool {
        let of = |v: &Self| (v.status, v.messages, v.number, v.extension.map(<[u8]>::len));
        of(self) == of(other)
            && self.access_address == other.access_address
            && self.extension == other.extension
            && self.items.rest() == other.items.rest()
    }
}

/// One voice message.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct VoiceMessage<'a> {
    /// VM_MESSAGE_ID.
    pub id: u16,
    /// VM_MESSAGE_LENGTH in seconds; not in a delete confirmation.
    pub length: Option<u8>,
    /// The octet of retention days, priority and extension indicator.
    pub flags: u8,
    /// VM_MESSAGE_CALLING_LINE_IDENTITY; not in a delete confirmation.
    pub calling: Option<Address<'a>>,
    /// VM_MESSAGE_EXTENSION_DATA.
    pub extension: Option<&'a [u8]>,
}

impl VoiceMessage<'_> {
    /// VM_MESSAGE_RETENTION_DAYS.
    #[must_use]
    pub const fn retention_days(&self) -> u8 {
        self.flags & 0x1f
    }
    /// Whether the message is urgent.
    #[must_use]
    pub const fn is_urgent(&self) -> bool {
        self.flags & 0x40 != 0
    }
}

fn extension<'a>(r: &mut Reader<'a>, is_there: bool) -> Result<Option<&'a [u8]>> {
    if !is_there {
        return Ok(None);
    }
    let n = r.u8()?;
    r.bytes(usize::from(n)).map(Some)
}

impl<'a> EnhancedVoiceMail<'a> {
    /// Voice mail information of these parts; `items` are the octets of `number` messages.
    #[must_use]
    pub fn new(
        status: u8,
        access_address: Address<'a>,
        messages: u8,
        number: u8,
        extension: Option<&'a [u8]>,
        items: &'a [u8],
    ) -> Self {
        let status = if extension.is_some() { status | 0x80 } else { status & 0x7f };
        let items = Reader::new(items, sigcodec_wire::Layer::Sms);
        Self { status, access_address, messages, number, extension, items }
    }
    /// Reads all of `r`, every message too.
    pub(crate) fn decode(r: &mut Reader<'a>) -> Result<Self> {
        let status = r.u8()?;
        let access_address = Address::decode(r)?;
        let [messages, number] = r.array()?;
        let extension = extension(r, status & 0x80 != 0)?;
        let out = Self { status, access_address, messages, number, extension, items: *r };
        let mut items = out.items();
        let read = items.by_ref().try_fold(0u8, |n, m| m.map(|_| n.saturating_add(1)))?;
        if read != out.count() {
            return Err(r.error(Kind::Count));
        }
        *r = items.rest;
        let size = out.items.len().saturating_sub(r.len());
        let mut window = out.items;
        Ok(Self { items: window.window(size)?, ..out })
    }
    /// Whether it confirms that messages were deleted; otherwise it tells of messages.
    #[must_use]
    pub const fn is_delete_confirmation(&self) -> bool {
        self.status & 1 != 0
    }
    /// MULTIPLE_SUBSCRIBER_PROFILE, 0 to 3.
    #[must_use]
    pub const fn profile(&self) -> u8 {
        self.status >> 2 & 3
    }
    /// SM_STORAGE: whether the short message is stored once it has been shown.
    #[must_use]
    pub const fn is_stored(&self) -> bool {
        self.status & 0x10 != 0
    }
    /// VM_MAILBOX_ALMOST_FULL.
    #[must_use]
    pub const fn is_almost_full(&self) -> bool {
        self.status & 0x20 != 0
    }
    /// VM_MAILBOX_FULL.
    #[must_use]
    pub const fn is_full(&self) -> bool {
        self.status & 0x40 != 0
    }
    /// How many messages follow.
    #[must_use]
    pub const fn count(&self) -> u8 {
        self.number & 0x1f
    }
    /// The messages in order.
    #[must_use]
    pub const fn items(&self) -> VoiceMessages<'a> {
        VoiceMessages { rest: self.items, left: self.count(), deleted: self.is_delete_confirmation() }
    }
    /// Tells what is odd; `at` is the offset of the first octet.
    pub(crate) fn findings(&self, at: u32, tell: &mut dyn FnMut(Flag, u32)) {
        self.access_address.findings(at.saturating_add(1), tell);
        let size = u32::try_from(self.access_address.value.len()).unwrap_or(u32::MAX);
        if self.status & 2 != 0 {
            tell(Flag::SmsValueReserved, at);
        }
        if self.number & 0xe0 != 0 {
            tell(Flag::SmsValueReserved, at.saturating_add(size).saturating_add(4));
        }
        let mut items = self.items();
        loop {
            let start = items.rest.position();
            let Some(Ok(item)) = items.next() else { break };
            if item.flags & 0x20 != 0 {
                tell(Flag::SmsValueReserved, start.saturating_add(if item.length.is_some() { 3 } else { 2 }));
            }
            if let Some(calling) = item.calling {
                calling.findings(start.saturating_add(4), tell);
            }
        }
    }
    pub(crate) fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        let from = |start: u32, n: usize| {
            Span::new(start, start.saturating_add(u32::try_from(n).unwrap_or(u32::MAX)))
        };
        let number = |n: u8| Value::Unsigned(u64::from(n));
        visitor.begin(field, Shape::Object);
        let status = from(field.span.start, 1);
        let mut flag = |name, is: bool| visitor.value(Field::new(name, status), Value::Flag(is));
        flag("deleteConfirmation", self.is_delete_confirmation());
        flag("store", self.is_stored());
        flag("mailboxAlmostFull", self.is_almost_full());
        flag("mailboxFull", self.is_full());
        visitor.value(Field::new("profile", status), number(self.profile()));
        let address = from(status.end, self.access_address.value.len().saturating_add(2));
        self.access_address.show(Field::new("accessAddress", address), visitor);
        visitor.value(Field::new("messages", from(address.end, 1)), number(self.messages));
        let reserved =
            [(status, self.status & 2), (from(address.end.saturating_add(1), 1), self.number & 0xe0)];
        let mut seen = Occurrences::default();
        for (span, bits) in reserved.into_iter().filter(|(_, bits)| *bits != 0) {
            visitor.value(Field::new(seen.name(0, "reserved").as_str(), span), number(bits));
        }
        if let Some(octets) = self.extension {
            let field = Field::new("extension", from(address.end.saturating_add(3), octets.len()));
            visitor.value(field, Value::Octets(octets));
        }
        visitor.begin(Field::new("items", Span::of(&self.items)), Shape::List);
        let mut items = self.items();
        loop {
            let start = items.rest.position();
            let Some(Ok(item)) = items.next() else { break };
            visitor.begin(Field::new("", Span::new(start, items.rest.position())), Shape::Object);
            visitor.value(Field::new("id", from(start, 2)), Value::Unsigned(u64::from(item.id)));
            let mut at = start.saturating_add(2);
            if let Some(n) = item.length {
                visitor.value(Field::new("length", from(at, 1)), number(n));
                at = at.saturating_add(1);
            }
            visitor.value(Field::new("retentionDays", from(at, 1)), number(item.retention_days()));
            visitor.value(Field::new("urgent", from(at, 1)), Value::Flag(item.is_urgent()));
            if item.flags & 0x20 != 0 {
                visitor.value(Field::new("reserved", from(at, 1)), number(0x20));
            }
            at = at.saturating_add(1);
            if let Some(calling) = item.calling {
                let span = from(at, calling.value.len().saturating_add(2));
                calling.show(Field::new("callingLineIdentity", span), visitor);
                at = span.end;
            }
            if let Some(octets) = item.extension {
                visitor.value(
                    Field::new("extension", from(at.saturating_add(1), octets.len())),
                    Value::Octets(octets),
                );
            }
            visitor.end();
        }
        visitor.end();
        visitor.end();
    }
}

impl Encode for EnhancedVoiceMail<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        self.items.encode(w);
        if let Some(octets) = self.extension {
            w.bytes(octets);
            w.u8(u8::try_from(octets.len()).unwrap_or(u8::MAX));
        }
        w.array([self.messages, self.number]);
        self.access_address.encode(w);
        w.u8(self.status);
    }
}

/// The messages of an [`EnhancedVoiceMail`].
#[derive(Clone, Copy, Debug)]
pub struct VoiceMessages<'a> {
    rest: Reader<'a>,
    left: u8,
    deleted: bool,
}

impl<'a> Iterator for VoiceMessages<'a> {
    type Item = Result<VoiceMessage<'a>>;
    fn next(&mut self) -> Option<Self::Item> {
        self.left = self.left.checked_sub(1)?;
        let message = VoiceMessage::decode(&mut self.rest, self.deleted);
        if message.is_err() {
            self.left = 0;
        }
        Some(message)
    }
}

impl<'a> VoiceMessage<'a> {
    fn decode(r: &mut Reader<'a>, deleted: bool) -> Result<Self> {
        let id = r.u16()?;
        let length = if deleted { None } else { Some(r.u8()?) };
        let flags = r.u8()?;
        let calling = if deleted { None } else { Some(Address::decode(r)?) };
        Ok(Self { id, length, flags, calling, extension: extension(r, flags & 0x80 != 0)? })
    }
}
