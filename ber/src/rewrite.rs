//! Writes elements again with tags and lengths in other legal forms: what the form sweeps and fuzzing feed on.

use super::{Form, INDEFINITE_DEPTH, Tag, Tlv, Tlvs};
use sigcodec_wire::{Reader, Writer};

/// How one tag and length is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spelling {
    /// The long form of a tag number below 31.
    pub high_tag: bool,
    /// Leading zero octets of a long tag number, 0 to 3; one above 30 is long anyhow.
    pub tag_padding: u8,
    /// Length octets beyond the shortest form, 0 to 3.
    pub length_padding: u8,
    /// The indefinite form, where the element is constructed.
    pub indefinite: bool,
}

impl Spelling {
    /// The canonical form.
    pub const CANONICAL: Self =
        Self { high_tag: false, tag_padding: 0, length_padding: 0, indefinite: false };

    /// The form that an octet of choice stands for: half of them canonical.
    #[must_use]
    pub const fn of(choice: u8) -> Self {
        if choice & 1 == 0 {
            return Self::CANONICAL;
        }
        Self {
            high_tag: choice & 2 != 0,
            tag_padding: if choice & 4 != 0 { choice >> 6 } else { 0 },
            length_padding: if choice & 8 != 0 { choice >> 4 & 3 } else { 0 },
            indefinite: choice & 0x28 == 0x20,
        }
    }
    /// What a reader of an element in this form finds odd about it.
    #[must_use]
    pub fn form(self, tag: Tag, constructed: bool) -> Form {
        let long = self.high_tag || tag.number() > 30;
        let mut form = Form::CANONICAL;
        for (set, bit) in [
            (self.high_tag && tag.number() < 31, Form::TAG_HIGH_FORM),
            (long && self.tag_padding != 0, Form::TAG_PADDED),
            (self.indefinite && constructed, Form::INDEFINITE),
            (!(self.indefinite && constructed) && self.length_padding != 0, Form::LENGTH_NOT_MINIMAL),
        ] {
            if set {
                form = form.with(bit);
            }
        }
        form
    }
}

/// Writes the elements in `body` and all that is inside them, each in the form that `choose` gives it.
///
/// `choose` is asked in the order in which they are written, the last one first, and told tag and whether the
/// element is constructed. Indefinite forms nest at most as deep as they are read ([`INDEFINITE_DEPTH`]). Contents
/// that are no elements are written as they are.
pub fn rewrite(body: Reader<'_>, choose: &mut dyn FnMut(&Tlv<'_>) -> Spelling, w: &mut Writer<'_>) {
    elements(Tlvs::new(body), INDEFINITE_DEPTH, choose, w);
}

fn elements(
    mut rest: Tlvs<'_>,
    indefinite: u8,
    choose: &mut dyn FnMut(&Tlv<'_>) -> Spelling,
    w: &mut Writer<'_>,
) {
    let before = rest.rest();
    match rest.next() {
        None => {}
        Some(Err(_)) => w.bytes(before.rest()),
        Some(Ok(tlv)) => {
            elements(rest, indefinite, choose, w);
            element(&tlv, indefinite, choose, w);
        }
    }
}

fn element(tlv: &Tlv<'_>, left: u8, choose: &mut dyn FnMut(&Tlv<'_>) -> Spelling, w: &mut Writer<'_>) {
    let mut spelling = choose(tlv);
    // Where an element is cut off inside, a definite length is what says where it ends.
    let sound = tlv.constructed && Tlvs::new(tlv.body).all(|t| t.is_ok());
    spelling.indefinite &= sound && left > 0;
    let left = left.wrapping_sub(u8::from(spelling.indefinite));
    if spelling.indefinite {
        w.array([0, 0]);
    }
    let n = w.measure(|w| {
        if tlv.constructed {
            elements(Tlvs::new(tlv.body), left, choose, w);
        } else {
            w.bytes(tlv.body.rest());
        }
    });
    head(tlv.tag, tlv.constructed, n, spelling, w);
}

/// Tag and length in a form.
fn head(tag: Tag, constructed: bool, n: usize, spelling: Spelling, w: &mut Writer<'_>) {
    if spelling.indefinite {
        w.u8(0x80);
    } else {
        let length = u32::try_from(n).unwrap_or(u32::MAX).to_be_bytes();
        let needed = match n {
            0..=0x7f => 0,
            _ => length.iter().skip_while(|b| **b == 0).count(),
        };
        let count = needed.saturating_add(usize::from(spelling.length_padding & 3));
        if count == 0 {
            w.bytes(length.get(3..).unwrap_or_default());
        } else {
            let padding = count.saturating_sub(4);
            let shown = length.get(4usize.saturating_sub(count)..).unwrap_or_default();
            w.bytes(shown);
            w.zeros(padding);
            w.u8(0x80 | u8::try_from(count).unwrap_or(0));
        }
    }
    let lead = tag.class() << 6 | u8::from(constructed) << 5;
    let mut number = tag.number();
    match u8::try_from(number) {
        Ok(n @ 0..=30) if !spelling.high_tag => w.u8(lead | n),
        _ => {
            let mut more = 0;
            loop {
                w.u8(u8::try_from(number & 0x7f).unwrap_or(0) | more);
                number >>= 7;
                more = 0x80;
                if number == 0 {
                    break;
                }
            }
            for _ in 0..spelling.tag_padding & 3 {
                w.u8(0x80);
            }
            w.u8(lead | 0x1f);
        }
    }
}
