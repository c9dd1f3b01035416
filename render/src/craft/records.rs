//! Other octets in the place of some, with the lengths around them as they have to be.

use core::ops::Range;

/// How octets are counted that stand in others.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Form {
    /// Nothing is counted.
    Plain,
    /// Elements of BER, X.690 §8.1.
    Elements,
    /// A message of Diameter, RFC 6733 §3 and §4.
    Avps,
    /// A message of SIGTRAN, RFC 4666 §3.
    Parameters,
}

impl Form {
    /// Every form.
    pub(crate) const ALL: [Self; 4] = [Self::Elements, Self::Avps, Self::Parameters, Self::Plain];

    /// A message with `new` in the place of `range`; `None` if it has not this form.
    pub(crate) fn splice(self, octets: &[u8], range: &Range<usize>, new: &[u8]) -> Option<Vec<u8>> {
        // How many octets the header of the message has, where its length stands in it, and how many it takes.
        let (header, at, width): (usize, usize, usize) = match self {
            Self::Plain => return plain(octets, range, new),
            Self::Elements => return self.records(octets, range, new),
            Self::Avps => (20, 1, 3),
            Self::Parameters => (8, 4, 4),
        };
        let said = number(octets.get(at..width.checked_add(at)?)?)?;
        let (head, body) = octets.split_at_checked(header)?;
        // Octets behind the end that the header says are the padding of the last parameter.
        if said < header || said > octets.len() || octets.len().checked_sub(said)? > 3 {
            return None;
        }
        let inner = range.start.checked_sub(header)?..range.end.checked_sub(header)?;
        let body = match self.records(body, &inner, new) {
            None if !self.is_made_of(body) => plain(body, &inner, new)?,
            body => body?,
        };
        let mut out = head.to_vec();
        set(out.get_mut(at..width.checked_add(at)?)?, body.len().checked_add(header)?)?;
        out.extend(body);
        Some(out)
    }

    /// The same with records one behind the other.
    fn records(self, octets: &[u8], range: &Range<usize>, new: &[u8]) -> Option<Vec<u8>> {
        let mut at = 0usize;
        let mut begins = range.start == 0;
        while at < octets.len() {
            let record = self.record(octets.get(at..)?)?;
            let end = at.checked_add(record.whole)?;
            let data = at.checked_add(record.header)?;
            let data = data..data.checked_add(record.data)?;
            if data.start <= range.start && range.end <= data.end && !(range.is_empty() && range.start == at)
            {
                let inner = range.start.checked_sub(data.start)?..range.end.checked_sub(data.start)?;
                let contents = octets.get(data.clone())?;
                // The data of a record are octets, or records again.
                let inside = if record.is_constructed { self.records(contents, &inner, new) } else { None };
                let inside = match inside {
                    Some(inside) => inside,
                    None => plain(contents, &inner, new)?,
                };
                let mut out = octets.get(..at)?.to_vec();
                self.write(octets.get(at..data.start)?, &inside, octets.get(data.end..end)?, &mut out)?;
                out.extend(octets.get(end..)?);
                return Some(out);
            }
            begins |= range.start == at;
            // Whole records, with or without the padding of the last one.
            if begins && (range.end == end || range.end == data.end) {
                let end = if range.end == data.end { end } else { range.end };
                return plain(octets, &(range.start..end), new);
            }
            at = end;
        }
        (*range == (octets.len()..octets.len())).then(|| plain(octets, range, new))?
    }

    /// Whether octets are records, one behind the other.
    fn is_made_of(self, octets: &[u8]) -> bool {
        let mut rest = octets;
        while let Some(record) = self.record(rest).filter(|_| !rest.is_empty()) {
            rest = rest.get(record.whole..).unwrap_or_default();
        }
        rest.is_empty()
    }
    /// The first record of some octets.
    fn record(self, octets: &[u8]) -> Option<Record> {
        match self {
            Self::Plain => None,
            Self::Avps => {
                let [_, _, _, _, flags, a, b, c, ..] = octets else { return None };
                let header = if flags & 0x80 != 0 { 12 } else { 8 };
                Record::padded(header, number(&[*a, *b, *c])?, octets.len())
            }
            Self::Parameters => {
                let [_, _, a, b, ..] = octets else { return None };
                Record::padded(4, number(&[*a, *b])?, octets.len())
            }
            Self::Elements => {
                let first = octets.first()?;
                let tag = match first & 0x1f {
                    0x1f => octets.iter().skip(1).position(|b| b & 0x80 == 0)?.checked_add(2)?,
                    _ => 1,
                };
                let length = *octets.get(tag)?;
                let is_constructed = first & 0x20 != 0;
                let size = usize::from(length & 0x7f);
                let header = tag.checked_add(1)?.checked_add(if length > 0x80 { size } else { 0 })?;
                let (data, whole) = match length {
                    0x80 => {
                        let data = self.until_end(octets.get(header..)?)?;
                        (data, header.checked_add(data)?.checked_add(2)?)
                    }
                    0..=0x7f => (size, header.checked_add(size)?),
                    _ => {
                        let data = number(octets.get(tag.checked_add(1)?..header)?)?;
                        (data, header.checked_add(data)?)
                    }
                };
                (whole <= octets.len()).then_some(Record { header, data, whole, is_constructed })
            }
        }
    }
    /// How many octets stand in front of the end-of-contents octets, X.690 §8.1.5.
    fn until_end(self, octets: &[u8]) -> Option<usize> {
        let mut at = 0usize;
        loop {
            let rest = octets.get(at..)?;
            if rest.starts_with(&[0, 0]) {
                return Some(at);
            }
            at = at.checked_add(self.record(rest)?.whole)?;
        }
    }
    /// A record again with other data; `behind` is its padding, or the end of its contents.
    fn write(self, header: &[u8], data: &[u8], behind: &[u8], out: &mut Vec<u8>) -> Option<()> {
        let start = out.len();
        out.extend(header);
        let counted = data.len().checked_add(header.len())?;
        let padding = counted.next_multiple_of(4).checked_sub(counted)?;
        match self {
            Self::Plain => return None,
            Self::Avps => set(out.get_mut(start.checked_add(5)?..start.checked_add(8)?)?, counted)?,
            Self::Parameters => set(out.get_mut(start.checked_add(2)?..start.checked_add(4)?)?, counted)?,
            Self::Elements => {
                out.truncate(start);
                element_header(header, data.len(), out)?;
            }
        }
        out.extend(data);
        match self {
            Self::Elements => out.extend(behind),
            // Padding stays as it came where its size does, also where the last record has none.
            _ if behind.len() == padding => out.extend(behind),
            _ => out.resize(out.len().checked_add(padding)?, 0),
        }
        Some(())
    }
}

/// Where the parts of a record lie.
struct Record {
    header: usize,
    data: usize,
    whole: usize,
    is_constructed: bool,
}

impl Record {
    /// A record whose length counts its header, padded to a multiple of 4 unless the octets end.
    fn padded(header: usize, counted: usize, left: usize) -> Option<Self> {
        let data = counted.checked_sub(header)?;
        let whole = counted.next_multiple_of(4).min(left);
        (counted <= left).then_some(Self { header, data, whole, is_constructed: true })
    }
}

/// Tag and length of an element with other contents; the length stays in its form where it can.
fn element_header(header: &[u8], contents: usize, out: &mut Vec<u8>) -> Option<()> {
    let tag = match header.first()? & 0x1f {
        0x1f => header.iter().skip(1).position(|b| b & 0x80 == 0)?.checked_add(2)?,
        _ => 1,
    };
    out.extend(header.get(..tag)?);
    let before = header.len().checked_sub(tag)?.checked_sub(1)?;
    if header.get(tag) == Some(&0x80) {
        out.push(0x80);
        return Some(());
    }
    let length = contents.to_be_bytes();
    let needed = length.iter().skip_while(|b| **b == 0).count();
    let needed = if contents < 0x80 { 0 } else { needed };
    let count = needed.max(before);
    if count == 0 {
        out.push(u8::try_from(contents).ok()?);
    } else {
        out.push(0x80 | u8::try_from(count).ok().filter(|n| *n < 0x7f)?);
        out.resize(out.len().checked_add(count.saturating_sub(length.len()))?, 0);
        out.extend(length.get(length.len().saturating_sub(count)..)?);
    }
    Some(())
}

/// Other octets in the place of some.
pub(crate) fn plain(octets: &[u8], range: &Range<usize>, new: &[u8]) -> Option<Vec<u8>> {
    Some([octets.get(..range.start)?, new, octets.get(range.end..)?].concat())
}

/// A number, the most significant octet first.
pub(crate) fn number(octets: &[u8]) -> Option<usize> {
    octets.iter().try_fold(0usize, |n, b| n.checked_mul(256)?.checked_add(usize::from(*b)))
}

/// Writes a number into all of `to`.
pub(crate) fn set(to: &mut [u8], n: usize) -> Option<()> {
    let octets = n.to_be_bytes();
    let (front, last) = octets.split_at_checked(octets.len().checked_sub(to.len())?)?;
    if front.iter().any(|b| *b != 0) {
        return None;
    }
    to.copy_from_slice(last);
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::unhex;

    fn spliced(form: Form, octets: &str, range: Range<usize>, new: &str) -> Option<String> {
        let octets = form.splice(&unhex(octets).ok()?, &range, &unhex(new).ok()?)?;
        Some(octets.iter().map(|b| format!("{b:02x}")).collect())
    }

    #[test]
    fn lengths_follow_what_they_count() {
        let some = |text: &str| Some(text.to_owned());
        // Contents, a whole element, the long form of a length, one that was long before, the indefinite form.
        assert_eq!(spliced(Form::Elements, "3006800101810102", 4..5, "0304"), some("300780020304810102"));
        assert_eq!(spliced(Form::Elements, "3006800101810102", 2..5, ""), some("3003810102"));
        let long = spliced(Form::Elements, "3003800101", 4..5, &"05".repeat(126));
        assert_eq!(long, some(&format!("308180807e{}", "05".repeat(126))));
        assert_eq!(spliced(Form::Elements, "308103800101", 5..6, "0203"), some("30810480020203"));
        assert_eq!(spliced(Form::Elements, "30808001010000", 4..5, "0203"), some("3080800202030000"));
        assert_eq!(spliced(Form::Elements, "bf8148038001ff", 6..7, ""), some("bf8148028000"));
        // Diameter: an AVP inside a group.
        let message = format!("0100002c{}0000010440000018000001084000000d6162636465000000", "00".repeat(16));
        let inside =
            format!("01000028{}00000104400000140000010840000009 61000000", "00".repeat(16)).replace(' ', "");
        assert_eq!(spliced(Form::Avps, &message, 36..41, "61"), some(&inside));
        // SIGTRAN: a parameter with padding that is not zero stays as it is, the one that is changed is padded with zeros.
        let message = "01000401 00000014 00040005 aa010203 000b0004";
        assert_eq!(
            spliced(Form::Parameters, message, 12..13, "bbcc"),
            some("010004010000001400040006bbcc0000000b0004")
        );
        assert_eq!(spliced(Form::Parameters, message, 8..13, ""), some("010004010000000c000b0004"));
        // What has not the form is refused, and no length is more than it can say.
        for range in [0..1, 0..400, 7..9] {
            assert_eq!(spliced(Form::Parameters, message, range, ""), None);
        }
        assert_eq!(spliced(Form::Elements, "3006800101", 4..5, "01"), None);
        assert_eq!(spliced(Form::Parameters, message, 12..13, &"00".repeat(70_000)), None);
    }
}
