#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(any(feature = "std", feature = "arbitrary"))]
extern crate std;

mod address;
mod dcs;
mod element;
mod layout;
mod message;
mod octets;
mod protocol;
mod reassembly;
mod split;
mod table;
mod time;
mod user_data;
mod voice_mail;

pub use address::{Address, MAX_ADDRESS, NumberingPlan, TypeOfNumber};
pub use dcs::{Alphabet, CodingGroup, DataCodingScheme, MessageWaiting};
pub use element::{
    Compression, Concatenation, DistributionAttributes, HeaderSource, INFORMATION_ELEMENTS, Information,
    InformationElement, MessageIndication, ObjectControl, ObjectType, PredefinedAnimationNumber,
    PredefinedSoundNumber, Reference, SmscControl, TextColour, TextMode, identifier_name,
};
pub use layout::{Carrier, Direction, InOrder, Item, Layout, Parameter};
pub use message::{Message, in_order, walk};
pub use octets::{CommandType, FailureCause, ParameterIndicator, ProtocolIdentifier, Status};
pub use protocol::ShortMessage;
pub use reassembly::{Collected, MAX_ORIGINATOR, MAX_PART, MAX_PARTS, Progress, Reassembly, Slot};
pub use split::{Coding, Split};
pub use table::*;
pub use time::{EnhancedPeriod, EnhancedValue, RelativePeriod, Timestamp, ValidityPeriod};
pub use user_data::{CommandData, Elements, Header, MAX_USER_DATA, Text, UserData};
pub use voice_mail::{EnhancedVoiceMail, VoiceMessage, VoiceMessages};
