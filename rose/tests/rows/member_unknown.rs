#![allow(unexpected_cfgs)]
use sigcodec_ber::{Ber, Null};
use sigcodec_rose::{Edition, operations};

static OURS: Edition = Edition::new("ours", sigcodec_wire::Layer::Map);

#[derive(Ber, Clone, Copy, Debug)]
pub struct OpenArg {
    #[ber(0)]
    pub gate: Option<Null>,
}

operations! {
    static TABLE of OURS;
    Open = 1, "open", M, 1, [1] { ARGUMENT OpenArg, CALLING gate, }
    Shut = 2, "shut", M, 1, [1] { ARGUMENT OpenArg, CALLING gaet, }
    Paint = 3, "paint", M, 1, [1] { ARGUMENT OpenArg, CALLED gate.keeper, }
}

fn main() {}
