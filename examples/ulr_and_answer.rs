//! An Update-Location-Request of S6a, and the answer to it: refused if a mandatory AVP is missing.
#![allow(missing_docs, missing_debug_implementations, clippy::pedantic, clippy::restriction)]

use core::error::Error;
use sigcodec::{
    diameter::{Answer, Message, Outcome, Request, STANDARD, avp, result},
    wire::{Decode as _, Encode},
};

const S6A: u32 = 16_777_251;

/// A request, without its Visited-PLMN-Id if `complete` is false.
pub fn request(complete: bool) -> Result<Vec<u8>, Box<dyn Error>> {
    let ulr = Request {
        command: 316,
        application: S6A,
        proxiable: true,
        hop_by_hop: 1,
        end_to_end: 2,
        avps: (
            avp::SESSION_ID.value("mme.example;1;1"),
            avp::AUTH_SESSION_STATE.value(1),
            (avp::ORIGIN_HOST.value("mme.example"), avp::ORIGIN_REALM.value("example")),
            avp::DESTINATION_REALM.value("home.example"),
            avp::USER_NAME.value("001010123456789"),
            (avp::RAT_TYPE.value(1004), avp::ULR_FLAGS.value(34u32)),
            complete.then(|| avp::VISITED_PLMN_ID.value([0x00, 0xf1, 0x10])),
        ),
    };
    Ok(ulr.encode_to_slice(&mut [0; 512])?.to_vec())
}

/// The answer to a request: the first violation of RFC 6733 and TS 29.272 decides.
pub fn answer(request: &[u8]) -> Result<Vec<u8>, Box<dyn Error>> {
    let request = Message::from_bytes(request)?;
    let mut violation = None;
    request.check(&STANDARD, &mut |found| violation = violation.or(Some(found)));
    let (host, realm) = ("hss.home.example", "home.example");
    let answer = match violation {
        Some(violation) => Answer::to_violation(request, &violation, host, realm),
        None => Answer::new(request, Outcome::Result(result::SUCCESS), host, realm),
    };
    Ok(answer.ok_or("no request")?.encode_to_slice(&mut [0; 512])?.to_vec())
}

fn main() -> Result<(), Box<dyn Error>> {
    for complete in [true, false] {
        let answer = answer(&request(complete)?)?;
        println!("Result-Code {:?}", Message::from_bytes(&answer)?.get(avp::RESULT_CODE)?);
    }
    Ok(())
}
