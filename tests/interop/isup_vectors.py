#!/usr/bin/env python3
"""Makes the octets of vectors/isup.jsonl from facts on the messages and parameters of Q.763.

    tests/interop/isup_vectors.py --facts DIR --sigdump target/debug/sigdump > vectors/isup.jsonl

For every message one with its mandatory parameters alone and one with every parameter that it may have, for every
parameter one message that has it; messages of T1.113 and BICC, and what is refused. The octets are put together here,
by the layouts in the facts, and by no code of the library; what they show is what `sigdump` shows.
"""
import argparse
import json
import pathlib
import subprocess


def number(first, second, digits):
    """Header octets and digits; the odd/even indicator is bit 8 of the first octet."""
    packed = bytes(int(digits[i]) | int((digits + "0")[i + 1]) << 4 for i in range(0, len(digits), 2))
    head = bytes([first | (len(digits) & 1) << 7]) + (b"" if second is None else bytes([second]))
    return (head + packed).hex()


CALLED, CALLING, OTHER, EVEN = "15550100200", "15550100400", "15550100777", "1555010042"
# name code → contents
VALUES = {
    1: "0102033412", 2: "00", 3: "7d029181", 4: number(3, 0x10, CALLED), 5: number(0, None, "123"), 6: "11",
    7: "6101", 8: "83", 9: "0a", 10: number(4, 0x13, CALLING), 11: number(4, 0x14, OTHER), 12: number(4, 0x10, EVEN),
    13: "01020334120205", 14: "8b00", 15: "e700", 16: "01", 17: "1614", 18: "8290", 19: "2132", 21: "01", 22: "0301",
    24: "02", 26: "00010123", 29: "8090a3", 30: "3412", 32: "04686921", 33: number(4, 0x13, EVEN), 34: "01",
    35: number(0x21, None, "0123"), 36: "82", 37: "0100000080", 38: "0c0d0003", 39: "01", 40: number(4, 0x14, CALLED),
    41: "05", 42: "1c", 43: "3412", 44: "e0", 45: "0010", 46: "01", 47: "03a101820203", 48: "8890", 49: "0020",
    50: "91a10602010102010a", 51: "01", 52: "910180", 53: "03", 54: "0a", 55: "5a", 56: "8c", 57: "c0c4",
    58: "0412340000ab", 59: "03", 60: "03", 61: "1f", 62: "03", 63: number(4, 0x97, OTHER), 64: "01", 67: "07",
    68: "03", 69: number(4, 0x13, OTHER), 75: "01", 76: "82210302214393032103", 77: "81", 78: "82", 91: "81",
    101: "313233", 102: "0102", 110: "81", 111: number(4, 0x10, OTHER), 112: "82", 113: "0102", 114: "81",
    115: "2803616263", 116: "83", 117: "83", 119: "05", 120: "8381c0000001", 121: "01", 122: "01", 123: "81",
    124: "81", 125: number(4, 0x10, CALLED), 127: number(4, 0x14, EVEN), 129: "0080123456789abc",
    130: number(4, 0x10, OTHER), 132: number(0x11, None, "1234"), 133: "81", 134: "81", 135: "02", 136: "010100",
    137: "01020010", 138: "81", 139: "010100", 140: "010100", 141: "82", 192: "06" + number(4, 0x13, EVEN),
    193: "0021",
}


def parameter(code):
    return bytes.fromhex(VALUES[code])


def message(message_type, fixed, variable, optional, has_optional):
    """One octet pointers: each counts from itself."""
    out = bytes([message_type]) + b"".join(fixed)
    pointers = len(variable) + has_optional
    body, to = b"", []
    for value in variable:
        to.append(len(body))
        body += bytes([len(value)]) + value
    heads = [pointers - i + at for i, at in enumerate(to)]
    if has_optional:
        heads.append(1 + len(body) if optional else 0)
        if optional:
            body += b"".join(bytes([c, len(v)]) + v for c, v in optional) + b"\0"
    return out + bytes(heads) + body


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--facts", type=pathlib.Path, required=True)
    args.add_argument("--sigdump", required=True)
    args = args.parse_args()
    facts = json.loads((args.facts / "isup.json").read_text())
    codes = {name: code for m in facts["messages"] for name, code in m["optional"]}
    codes |= {
        "NatureConnectionInd": 6, "ForwardCallInd": 7, "CallingPartyCat": 9, "TransmissionMediumReq": 2,
        "InformationReqInd": 14, "InformationInd": 15, "ContinuityInd": 16, "BackwardCallInd": 17,
        "SuspendResumeInd": 34, "CircuitGroupSupervis": 21, "FacilityInd": 24, "EventInfo": 36, "CalledPartyNum": 4,
        "SubsequentNum": 5, "CauseInd": 18, "RangeStatus": 22, "CircuitStateInd": 38, "UserToUserInfo": 32,
    }
    rows, holders = [], {}
    circuit = b"\x05\x00"
    for m in facts["messages"]:
        name, kind = m["class"], m["type"]
        fixed = [codes[n] for n, _ in m["fixed"]]
        variable = [codes[n] for n, in m["variable"]]
        optional = [c for n, c in m["optional"] if n != "EOO"]
        has = bool(m["optional"])
        if kind == 40:
            rows.append((f"{name}-minimal", circuit + b"\x28\x10\x00", "isup", None))
            rows.append((f"{name}-maximal", circuit + bytes.fromhex("2810011202829000"), "isup", None))
            continue

        def make(options):
            values = [(c, parameter(c)) for c in options]
            return circuit + message(kind, [parameter(c) for c in fixed], [parameter(c) for c in variable], values, has)

        rows.append((f"{name}-minimal", make([]), "isup", None))
        if optional:
            rows.append((f"{name}-maximal", make(optional), "isup", None))
        for code in fixed + variable:
            holders.setdefault(code, make([]))
        for code in optional:
            holders.setdefault(code, make([code]))
    for code in sorted(holders):
        rows.append((f"parameter-{code}", holders[code], "isup", None))
    ansi = bytes.fromhex("ff3f")
    usi, called = parameter(29), bytes.fromhex(number(3, 0x10, "5550100200"))
    fixed = [b"\x00", b"\x20\x01", b"\x0a"]
    charge = (235, bytes.fromhex(number(3, 0x10, "5550100400")))
    rows += [
        ("ansi-IAM-minimal", ansi + message(1, fixed, [usi, called], [], True), "isup", "ansi"),
        ("ansi-IAM", ansi + message(1, fixed, [usi, called], [
            (10, bytes.fromhex(number(3, 0x13, "5550100400"))), charge, (234, b"\x3d"), (196, bytes.fromhex("155505")), (61, b"\x14"),
        ], True), "isup", "ansi"),
        ("ansi-CRA", ansi + message(233, [], [], [], False), "isup", "ansi"),
        ("ansi-CRM", ansi + message(234, [b"\x04"], [], [], True), "isup", "ansi"),
        ("ansi-CVR", ansi + message(235, [b"\x01", b"\xe6"], [], [], True), "isup", "ansi"),
        ("ansi-CVT", ansi + message(236, [], [], [], False), "isup", "ansi"),
        ("ansi-EXM", ansi + message(237, [], [], [(231, b"\x01\x02")], True), "isup", "ansi"),
        ("ansi-INR", ansi + message(3, [b"\x0b\x00"], [], [(239, b"\x14\x01\x03")], True), "isup", "ansi"),
        ("ansi-INF", ansi + message(4, [b"\x03\x00"], [], [
            (10, bytes.fromhex(number(3, 0x13, "5550100400"))), (9, b"\x0a"), charge, (234, b"\x00"),
        ], True), "isup", "ansi"),
        ("ansi-ACM", ansi + message(6, [b"\x16\x14"], [], [
            (198, b"\x10\x03\x01\x02\x03\x02\x1a"), (225, b"\x84"), (15, b"\x01\x00"), (239, b"\x14\x01\x03"),
        ], True), "isup", "ansi"),
        ("ansi-ANM", ansi + message(9, [], [], [(17, b"\x16\x14"), (225, b"\xb3")], True), "isup", "ansi"),
        ("ansi-REL", ansi + message(12, [], [parameter(18)], [charge, (39, b"\x01")], True), "isup", "ansi"),
        ("ansi-RLC", ansi + message(16, [], [], [], False), "isup", "ansi"),
        ("ansi-CPG", ansi + message(44, [b"\x04"], [], [(19, b"\x11\x11"), (225, b"\xb3")], True), "isup", "ansi"),
        ("ansi-CFN", ansi + message(47, [], [parameter(18)], [], True), "isup", "ansi"),
        ("ansi-CVR-groups", ansi + message(235, [b"\x00", b"\x1b"], [], [], True), "isup", "ansi"),
        ("ansi-ACM-segmented-IAM", ansi + message(6, [b"\x16\x16"], [], [], True), "isup", "ansi"),
        ("ansi-IAM-ported", ansi + message(1, [b"\x00", b"\x20\x31", b"\x0a"], [usi, called], [], True), "isup", "ansi"),
        ("ansi-REL-preemption", ansi + message(12, [], [bytes.fromhex("c0ad")], [], True), "isup", "ansi"),
        ("ansi-transit-4", ansi + message(1, fixed, [usi, called], [(35, bytes.fromhex("22820310"))], True), "isup", "ansi"),
        ("ansi-transit-3", ansi + message(1, fixed, [usi, called], [(35, bytes.fromhex("21820820"))], True), "isup", "ansi"),
        ("ansi-carrier-4", ansi + message(1, fixed, [usi, called], [(197, bytes.fromhex("228203"))], True), "isup", "ansi"),
        ("unknown-in-ansi-IAM", ansi + message(1, fixed, [usi, called], [(63, parameter(63))], True), "isup", "ansi"),
    ]
    for code in (142, 143, 150, 166, 168):  # of which the name alone is known, in no message
        rows.append((f"parameter-{code}", circuit + message(16, [], [], [(code, b"\x01")], True), "isup", None))
    for code in (194, 195, 197, 198, 199, 225, 231, 232, 233, 236, 237, 238, 239):
        value = [(code, b"\x21\x21\x03" if code == 197 else b"\x01\x02")]
        held = message(1, fixed, [usi, called], value, True)
        held = message(9, [], [], value, True) if code == 225 else held
        held = message(237, [], [], value, True) if code == 231 else held
        held = message(235, [b"\x01", b"\xe6"], [], value, True) if code in (232, 233) else held
        rows.append((f"ansi-parameter-{code}", ansi + held, "isup", "ansi"))
    # ST behind an odd and behind an even number of digits.
    begun = [parameter(6), parameter(7), parameter(9), parameter(2)]
    rows += [
        ("called-number-with-ST", circuit + message(1, begun, [bytes.fromhex("031051551000f0")], [], True), "isup", None),
        ("subsequent-number-with-ST", circuit + message(2, [], [bytes.fromhex("80210f")], [], True), "isup", None),
    ]
    # Called, calling and redirecting number, subaddresses of digits and of a user, and a shift, of Q.931.
    elements = "7005a131323334 6c0621a335363738 740521038f3930 71058050313233 6d03a81234 9e 70028031 7d029181"
    rows.append((
        "access-transport-numbers",
        circuit + message(1, begun, [parameter(4)], [(3, bytes.fromhex(elements))], True), "isup", None,
    ))
    # Messages, parameters and values of networks.
    acm = lambda options: circuit + message(6, [parameter(17)], [], options, True)  # noqa: E731
    rows += [
        ("french-CHP", circuit + message(225, [b"\x01", b"\x02"], [], [], True), "isup", "france"),
        ("french-CHA", circuit + message(226, [], [], [(18, parameter(18))], True), "isup", "france"),
        ("israeli-BCM", circuit + message(232, [b"\x09", b"\x02\x01", b"\x0f", b"\x04\x03"], [], [], False), "isup", "israel"),
        ("israeli-TCM", circuit + message(233, [b"\x0c", b"\x0f", b"\x04\x03"], [], [], False), "isup", "israel"),
        ("israeli-CAM", circuit + message(234, [], [], [], False), "isup", "israel"),
        ("unknown-israeli-BCM", circuit + bytes.fromhex("e8010201"), "isup", "israel"),
        ("russian-CCL", circuit + message(252, [], [], [], False), "isup", "russia"),
        ("russian-RNG", circuit + message(255, [], [], [], True), "isup", "russia"),
        ("russian-IAM", circuit + message(1, [parameter(6), parameter(7), b"\xe1", parameter(2)], [parameter(4)], [], True), "isup", "russia"),
        ("japanese-CHG", circuit + message(254, [b"\xfe"], [bytes.fromhex("fdfd")], [], True), "isup", "japan"),
        ("japanese-ACM", acm([(code, bytes.fromhex(value)) for code, value in {
            215: "00", 236: "0100", 238: "1203802103", 241: "01fe0afe03802103fd03802103", 242: "fdfe",
            243: "fe01fd05fc08fb01", 245: "82", 249: number(3, 0x10, EVEN), 250: "03", 251: "8202", 253: "8121 4305".replace(" ", ""),
        }.items()]), "isup", "japan"),
        ("japanese-message-area", acm([(253, bytes.fromhex("0021433412"))]), "isup", "japan"),
        ("unknown-japanese-elsewhere", acm([(253, bytes.fromhex("81214305"))]), "isup", None),
    ]
    instance = bytes.fromhex("78563412")
    rows += [
        ("bicc-IAM", instance + holders[120][2:], "bicc", None),
        ("bicc-APM", instance + message(65, [], [], [(120, bytes.fromhex("8581c000000182" "8001"))], True), "bicc", None),
        ("bicc-REL", instance + message(12, [], [parameter(18)], [], True), "bicc", None),
    ]
    # What is odd and what is refused.
    rows += [
        ("unknown-type", circuit + bytes.fromhex("f50102"), "isup", None),
        ("unknown-parameter", circuit + message(16, [], [], [(0x9f, b"\x01\x02")], True), "isup", None),
        ("no-optional-pointer", circuit + bytes.fromhex("2f01028290"), "isup", None),
        ("release-complete-short", circuit + b"\x10", "isup", None),
        ("truncated", circuit + b"\x01\x11", "isup", None),
        ("pointer-outside", circuit + bytes.fromhex("0c200082"), "isup", None),
    ]
    for name, octets, layer, network in rows:
        command = [args.sigdump, "--layer", layer, "--format", "json", "--hex", octets.hex()]
        if network:
            command += ["--network", network]
        shown = json.loads(subprocess.run(command, capture_output=True, text=True).stdout)
        row = {"layer": layer, "name": name}
        if network:
            row["network"] = network
        row |= {"hex": octets.hex(), "source": "made from facts on Q.763 and T1.113 by tests/interop/isup_vectors.py"}
        if "errors" in shown:
            row["error"] = {key: shown["errors"][0][key] for key in ("kind", "offset")}
        row["json"] = shown
        print(json.dumps(row, separators=(",", ":"), ensure_ascii=False))


if __name__ == "__main__":
    main()
