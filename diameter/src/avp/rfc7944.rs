//! AVPs of RFC 7944.

crate::avps! {
    DRMP = 301, "DRMP", Enumerated {
        0 => "PRIORITY_0",
        1 => "PRIORITY_1",
        2 => "PRIORITY_2",
        3 => "PRIORITY_3",
        4 => "PRIORITY_4",
        5 => "PRIORITY_5",
        6 => "PRIORITY_6",
        7 => "PRIORITY_7",
        8 => "PRIORITY_8",
        9 => "PRIORITY_9",
        10 => "PRIORITY_10",
        11 => "PRIORITY_11",
        12 => "PRIORITY_12",
        13 => "PRIORITY_13",
        14 => "PRIORITY_14",
        15 => "PRIORITY_15",
    }, m, "9.1";
}
