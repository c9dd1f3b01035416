use sigcodec_rose::{Edition, operations};

static OURS: Edition = Edition::new("ours", sigcodec_wire::Layer::Map);

operations! {
    static TABLE of OURS;
    Open = 1, "open", M, 1, [1] {}
    Shut = 2, "shut", M, 1, [1] {}
    Paint = 1, "paint", M, 1, [1] {}
}

fn main() {}
