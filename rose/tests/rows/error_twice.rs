use sigcodec_rose::{Edition, errors};

static OURS: Edition = Edition::new("ours", sigcodec_wire::Layer::Map);

errors! {
    static TABLE of OURS;
    Locked = 300, "locked" {}
    Far = 2, "far" {}
    Rusty = 300, "rusty" {}
}

fn main() {}
