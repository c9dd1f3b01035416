use sigcodec_diameter::Application;

mod avp {
    sigcodec_diameter::avps! {
        COLOUR = 1/99999, "Colour", UTF8String, m;
    }
}

sigcodec_diameter::dictionary! {
    static BICYCLES = {
        avps: &[avp::ALL],
        applications: &[
            Application { id: 99998, name: "Wheels", commands: &[] },
            Application { id: 99999, name: "Frames", commands: &[] },
            Application { id: 99997, name: "Bells", commands: &[] },
        ],
    };
}

fn main() {
    let _ = &BICYCLES;
}
