use sigcodec_rose::contexts;

contexts! {
    static TABLE under 0/4/0;
    "one" = 1/1 { ROLES {} INITIATOR {} RESPONDER {} }
    "two" = 1/2 { ROLES {} INITIATOR {} RESPONDER {} }
    "three" = 1/1, VERSION 3 { ROLES {} INITIATOR {} RESPONDER {} }
}

fn main() {}
