sigcodec_diameter::avps! {
    COLOUR = 1/99999, "Colour", UTF8String, m;
    SPEED = 1/99998, "Speed", Unsigned32, m;
    GEAR = 1, "Gear", Unsigned32, m;
    PAINT = 1/99999, "Paint", UTF8String, m;
}

fn main() {}
