//! The documents that define operations and errors, and the versions that stand for them.

use sigcodec_rose::Edition;
use sigcodec_wire::Layer;

/// The version of CS-1 contexts.
pub const VERSION_CS1: u8 = 1;
/// The version of CS-4 contexts.
pub const VERSION_CS4: u8 = 4;
/// The version that stands for CS1+ of Ericsson, which numbers its contexts in its own way.
pub const VERSION_CS1_PLUS: u8 = 10;
/// The version that stands for the context of CS1+ in which data are managed: codes of operations and errors mean others
/// there.
pub const VERSION_CS1_PLUS_DATA: u8 = 11;

/// Q.1218, and ETS 300 374-1, whose arguments have some of the members of it.
pub static CS1: Edition = Edition::new("Q.1218", Layer::Inap).of_versions(0, VERSION_CS1).apart("inap");
/// Q.1248: CS-4, which only adds to what CS-2 and CS-3 have.
pub static CS4: Edition = Edition::new("Q.1248", Layer::Inap).of_versions(2, 9).apart("inap");
/// CS1+ of Ericsson.
pub static CS1_PLUS: Edition =
    Edition::new("Ericsson CS1+", Layer::Inap).of_versions(VERSION_CS1_PLUS, VERSION_CS1_PLUS).apart("inap");
/// The management of data in CS1+.
pub static CS1_PLUS_DATA: Edition = Edition::new("Ericsson CS1+ data management", Layer::Inap)
    .of_versions(VERSION_CS1_PLUS_DATA, VERSION_CS1_PLUS_DATA)
    .apart("inap");
