#![doc = include_str!("../README.md")]

mod fields;
mod session;

use core::cell::RefCell;
use session::Session;
use sigcodec_trace::Form;

/// A page has one of each; it runs in one thread.
#[derive(Default)]
struct Page {
    input: Vec<u8>,
    output: Vec<u8>,
    session: Session,
}

thread_local! {
    static PAGE: RefCell<Page> = RefCell::default();
}

/// Answers from the input; 1 if it went well.
fn answer(with: impl FnOnce(&mut Session, &[u8]) -> Result<String, String>) -> u32 {
    PAGE.with_borrow_mut(|Page { input, output, session }| {
        let answered = with(session, input);
        let well = u32::from(answered.is_ok());
        let (Ok(text) | Err(text)) = answered;
        *output = text.into_bytes();
        well
    })
}

/// The input as text, and the text behind its first `front` octets.
fn parted(input: &[u8], front: usize) -> Result<(&str, &[u8]), String> {
    let (front, rest) = input.split_at_checked(front).ok_or("it is too short")?;
    Ok((text(front)?, rest))
}

fn text(octets: &[u8]) -> Result<&str, String> {
    core::str::from_utf8(octets).map_err(|_| "it is no text".to_owned())
}

/// Makes room for an input of so many octets, and says where. The memory may grow: a view of it is made behind this call.
#[unsafe(no_mangle)]
pub extern "C" fn input(size: usize) -> *mut u8 {
    PAGE.with_borrow_mut(|page| {
        page.input = vec![0; size];
        page.input.as_mut_ptr()
    })
}

/// Where the answer to the last call stands.
#[unsafe(no_mangle)]
pub extern "C" fn output() -> *const u8 {
    PAGE.with_borrow(|page| page.output.as_ptr())
}

/// How many octets it has.
#[unsafe(no_mangle)]
pub extern "C" fn output_len() -> usize {
    PAGE.with_borrow(|page| page.output.len())
}

/// The names that octets may begin with, a line each.
#[unsafe(no_mangle)]
pub extern "C" fn layers() -> u32 {
    answer(|_, _| Ok(session::layers()))
}

/// Takes how messages are read: networks in the first line, what carries what in the second. 0 if a word of them is wrong,
/// which the answer tells.
#[unsafe(no_mangle)]
pub extern "C" fn settings() -> u32 {
    answer(|session, input| session.settings(text(input)?))
}

/// Forgets all messages.
#[unsafe(no_mangle)]
pub extern "C" fn clear() {
    PAGE.with_borrow_mut(|page| page.session.clear());
}

/// How many messages there are.
#[unsafe(no_mangle)]
pub extern "C" fn count() -> usize {
    PAGE.with_borrow(|page| page.session.count())
}

/// How many of them are shown.
#[unsafe(no_mangle)]
pub extern "C" fn shown() -> usize {
    PAGE.with_borrow(|page| page.session.shown())
}

/// Adds pasted text: the name of a layer, or `auto`, of `layer` octets, and the text behind it. The answer tells what it was
/// taken for, or with 0 what is wrong.
#[unsafe(no_mangle)]
pub extern "C" fn paste(layer: usize) -> u32 {
    answer(|session, input| {
        let (layer, rest) = parted(input, layer)?;
        session.paste(layer, text(rest)?)
    })
}

/// Adds a message: the name of a layer of `layer` octets, and the octets behind it. 0 if there is no such layer.
#[unsafe(no_mangle)]
pub extern "C" fn add(layer: usize) -> u32 {
    answer(|session, input| {
        let (layer, rest) = parted(input, layer)?;
        session.add(layer, rest)
    })
}

/// Adds the messages of a capture. The answer tells what else is in it; 0 if it could not be read to its end.
#[unsafe(no_mangle)]
pub extern "C" fn capture() -> u32 {
    let well = answer(|session, input| session.capture(input));
    // A capture is large, and was copied as far as it is wanted.
    PAGE.with_borrow_mut(|page| page.input = Vec::new());
    well
}

/// Shows the messages that fulfil an expression, all if it is empty. 0 if it is none; the answer tells why.
#[unsafe(no_mangle)]
pub extern "C" fn filter() -> u32 {
    answer(|session, input| session.filter(text(input)?.trim()))
}

/// `count` of the messages that are shown, a line each: its number, a tab, and what `sigdump` shows, with colours.
#[unsafe(no_mangle)]
pub extern "C" fn rows(from: usize, count: usize) -> u32 {
    PAGE.with_borrow_mut(|Page { output, session, .. }| {
        output.clear();
        session.rows(from, count, output);
        1
    })
}

/// A message that is shown, field by field, as the README tells.
#[unsafe(no_mangle)]
pub extern "C" fn fields(n: usize) -> u32 {
    answer(|session, _| {
        let mut out = String::new();
        session.fields(n, &mut out);
        Ok(out)
    })
}

fn form(n: usize, form: Form) -> u32 {
    PAGE.with_borrow_mut(|Page { output, session, .. }| {
        output.clear();
        session.json(n, form, output);
        1
    })
}

/// A message that is shown, as `sigdump --format json` has it.
#[unsafe(no_mangle)]
pub extern "C" fn json(n: usize) -> u32 {
    form(n, Form::Json)
}

/// The same as `sigdump --format screen` has it.
#[unsafe(no_mangle)]
pub extern "C" fn screen(n: usize) -> u32 {
    form(n, Form::Screen)
}

/// A ladder of the messages that are shown, SVG; 2 if it has the first of them alone.
#[unsafe(no_mangle)]
pub extern "C" fn ladder() -> u32 {
    let mut is_whole = true;
    let well = answer(|session, _| {
        let mut out = String::new();
        is_whole = session.ladder(&mut out);
        Ok(out)
    });
    if is_whole { well } else { 2 }
}
