#!/usr/bin/env python3
"""Puts every vector of vectors/map.jsonl into M3UA, SCCP and TCAP and lets tshark dissect it.

    cargo build -p sigcodec-map --example roundtrip
    tests/interop/map_tshark.py --roundtrip target/debug/examples/roundtrip

Prints each vector that tshark finds malformed or has an expert item of severity warning or error for, unless
it is explained below, and the counts; exits with 1 when one is left.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

from map import Example, integer

HERE = pathlib.Path(__file__).resolve().parent
INSIDE = "the BSSMAP or RANAP message inside is not one: octets that count up"
OLD = "tshark 4.0 knows only the form of version 3"
RADIO = "tshark 4.0 knows an older edition of TS 24.080"
# how the name of the vector begins → why tshark is not content with it
EXPLAINED = {
    "processGroupCallSignalling-arg-3": INSIDE,
    "forwardGroupCallSignalling-arg-3": INSIDE,
    "prepareHandover-": INSIDE,
    "sendEndSignal-": INSIDE,
    "processAccessSignalling-": INSIDE,
    "forwardAccessSignalling-": INSIDE,
    "prepareSubsequentHandover-": INSIDE,
    "provideRoamingNumber-arg-1": OLD,
    "roamingNotAllowed-err-1": OLD,
    "absentSubscriber-err-1": OLD,
    "cug-Reject-err-1": OLD,
    "ss-SubscriptionViolation-err-1": OLD,
    "updateLocation-arg-1": OLD,
    "reset-arg-1": OLD,
    "sendRoutingInfoForSM-arg-1": OLD,
    "interrogateSS-res-1-14-alternatives-3": OLD,
    "MAP-DialoguePDU-dlg-3-0-maximal": "it holds the one private extension with contents, which nobody else knows",
    "remoteUserFree-arg-3-75-maximal": "the signalling inside is not one: octets that count up",
    "lcs-LocationNotification-res-": RADIO,
    "lcs-PeriodicTriggeredInvoke-arg-": RADIO,
    "lcs-EventReport-": RADIO,
    "lcs-CancelDeferredLocation-": RADIO,
    "lcs-MSCancelDeferredLocation-": RADIO,
    "lcs-LocationPrivacySetting-": RADIO,
    "traceSubscriberActivity-": "tshark 4.0 does not know the operation",
    "noteInternalHandover-": "tshark 4.0 does not know the operation",
    "performHandover-": "tshark 4.0 does not know the operation",
    "performSubsequentHandover-": "tshark 4.0 does not know the operation",
}


def tlv(tag, body):
    n = len(body)
    head = bytes([n]) if n < 128 else bytes([0x81, n]) if n < 256 else bytes([0x82, n >> 8, n & 255])
    return bytes.fromhex(tag) + head + body


def tcap(what, code, oid, parameter):
    kind, version, number = what.split(":")
    if kind == "dlg":
        # User information of an AARQ: the abstract syntax of MAP dialogues, then the PDU.
        context = tlv("a1", tlv("06", bytes([4, 0, 0, 1, 0, 20, 3 if version == "3" else 2])))
        external = tlv("28", tlv("06", bytes.fromhex("04000001010101")) + tlv("a0", parameter))
        pdu = tlv("60", bytes.fromhex("80020780") + context + tlv("be", external))
        dialogue = tlv("6b", tlv("28", bytes.fromhex("060700118605010101") + tlv("a0", pdu)))
        return tlv("62", tlv("48", b"\0\0\0\1") + dialogue)
    context = tlv("a1", tlv("06", oid))
    invoke_id = tlv("02", b"\x01")
    version = bytes.fromhex("80020780")
    if kind == "arg":
        pdu = tlv("60", version + context)
        component = tlv("a1", invoke_id + tlv("02", integer(code)) + parameter)
        head, tid = "62", tlv("48", b"\0\0\0\1")
    else:
        pdu = tlv("61", version + context + bytes.fromhex("a203020100a305a103020100"))
        head, tid = "64", tlv("49", b"\0\0\0\1")
        if kind == "res":
            component = tlv("a2", invoke_id + tlv("30", tlv("02", integer(code)) + parameter))
        else:
            component = tlv("a3", invoke_id + tlv("02", bytes([int(number)])) + parameter)
    dialogue = tlv("6b", tlv("28", bytes.fromhex("060700118605010101") + tlv("a0", pdu)))
    return tlv(head, tid + dialogue + tlv("6c", component))


def m3ua(payload, called_ssn=6, calling_ssn=8):
    called = bytes.fromhex(f"12{called_ssn:02x}0011045155100100")
    calling = bytes.fromhex(f"12{calling_ssn:02x}0011045155100200")
    parts = [bytes([len(a)]) + a for a in (called, calling)]
    data = len(payload).to_bytes(2, "little") + payload
    # LUDT, Q.713 §4.20: four pointers of two octets, counted from their own first octet.
    pointers, at = b"", 8
    for i, part in enumerate(parts + [data]):
        pointers += (at - 2 * i - 1).to_bytes(2, "little")
        at += len(part)
    sccp = bytes([0x13, 0x01, 0x0F]) + pointers + b"\0\0" + parts[0] + parts[1] + data
    label = bytes.fromhex("00000001" "00000002" "03" "02" "00" "00")
    protocol = label + sccp
    parameter = (0x0210).to_bytes(2, "big") + (len(protocol) + 4).to_bytes(2, "big") + protocol
    parameter += bytes(-len(parameter) % 4)
    return bytes([1, 0, 1, 1]) + (len(parameter) + 8).to_bytes(4, "big") + parameter


def dump(octets):
    lines = []
    for i in range(0, len(octets), 16):
        lines.append(f"{i:06x} " + " ".join(f"{b:02x}" for b in octets[i : i + 16]))
    return "\n".join(lines) + "\n"


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--roundtrip", required=True)
    args = args.parse_args()
    example = Example(args.roundtrip)
    rows, uncarried, text = [], [], ""
    for line in (HERE / "../../vectors/map.jsonl").read_text().splitlines():
        row = json.loads(line)
        what = row["parameter"]
        answer = "0 00" if what.startswith("dlg") else example.ask(f"ctx:{what} 00")
        if answer.startswith("error"):
            uncarried.append(row["name"])
            continue
        code, oid = answer.split()
        rows.append(row["name"])
        text += dump(m3ua(tcap(what, int(code), bytes.fromhex(oid), bytes.fromhex(row["hex"])))) + "\n"
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "dump.txt").write_text(text)
        subprocess.run(["text2pcap", "-q", "-S", "2905,2905,3", folder / "dump.txt", folder / "map.pcap"], check=True)
        fields = ["frame.number", "frame.protocols", "_ws.malformed", "_ws.expert.severity", "_ws.expert.message"]
        command = ["tshark", "-r", folder / "map.pcap", "-T", "fields"]
        out = subprocess.run(command + [a for f in fields for a in ("-e", f)], capture_output=True, text=True, check=True)
    seen = clean = explained = 0
    left, vain = [], set(EXPLAINED)
    for line, name in zip(out.stdout.splitlines(), rows):
        number, protocols, malformed, severity, message = (line.split("\t") + [""] * 5)[:5]
        seen += 1
        # 0x600000 is a warning, 0x800000 an error.
        bad = malformed or not {"gsm_map", "gsm_dialog"} & set(protocols.split(":")) or any(int(s) >= 0x600000 for s in severity.split(",") if s)
        if not bad:
            clean += 1
        elif name.startswith(tuple(EXPLAINED)):
            explained += 1
            vain -= {key for key in EXPLAINED if name.startswith(key)}
        else:
            left.append(f"{name}: {protocols} {malformed} {message}")
    print("\n".join(left + [f"{name}: no operation carries it" for name in uncarried]), end="\n" if left or uncarried else "")
    for name in vain:
        print(f"{name}: explained in vain")
    print(f"{seen} vectors: {clean} clean, {explained} explained, {len(left)} left, {len(vain)} explanations in vain")
    sys.exit(bool(left or uncarried or vain))


if __name__ == "__main__":
    main()
