#!/usr/bin/env python3
"""Puts every vector of vectors/isup.jsonl into a message signal unit and lets tshark dissect it.

    cargo build -p sigdump
    tests/interop/isup_tshark.py --sigdump target/debug/sigdump

tshark must tell the same circuit, message type, parameters in order, and digits of called, calling,
connected, redirecting, original called and redirection number; and find nothing malformed but what is explained below.
Prints what differs and the counts; exits with 1 when something is left.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

VECTORS = pathlib.Path(__file__).parent / "../../vectors/isup.jsonl"
NUMBERS = {
    "isup.called": "calledPartyNumber", "isup.calling": "callingPartyNumber", "isup.connected_number": "connectedNumber",
    "isup.redirecting": "redirectingNumber", "isup.original_called_number": "originalCalledNumber",
    "isup.redirection_number": "redirectionNumber",
}
# What tshark says of messages that are in order.
NOTES = {"No optional parameters are possible with this message type", "Format is a national matter"}
# name of the vector → why tshark is not content with it, or tells something else
EXPLAINED = {
    "unknown-type": "no such message",
    "truncated": "the mandatory part is cut off",
    "pointer-outside": "the pointer leads out of the message",
    "no-optional-pointer": "tshark takes the length of the cause for the pointer that is left out",
    "InitialAddress-maximal": "tshark 4.0 stops at the circuit assignment map; each parameter has a vector of its own",
    "parameter-37": "tshark 4.0 stops at the circuit assignment map",
    "PassAlong-maximal": "shown as a message inside",
    "SubsequentDirectoryNum-maximal": "tshark says that its format is a national matter",
    "unknown-parameter": "shown as unknown, with its name code",
    "ansi-EXM": "tshark 4.0 has no such message",
    "ansi-parameter-231": "in the same message",
    "unknown-israeli-BCM": "shorter than the layout: tshark reads over its end",
    "unknown-japanese-elsewhere": "a parameter of Japan in another network",
    "release-complete-short": "tshark takes the end of the message for the pointer that is left out",
}


# networks and what tshark is told of them
NETWORKS = {
    None: [], "ansi": ["-o", "mtp3.standard:ANSI"], "japan": ["-o", "isup.variant:Japan National Standard"],
    "france": ["-o", "isup.variant:French National Standard"],
    "israel": ["-o", "isup.variant:Israeli National Standard"],
    "russia": ["-o", "isup.variant:Russian National Standard"],
}
# fields of tshark that are no parameters
FIELDS = {
    "isup.french.coll_field": "collectionField", "isup.french.msg_num": "messageNumber",
    "isup.israeli.current_rate": "currentRate", "isup.israeli.time_indicator": "timeIndicator",
    "isup.israeli.next_ratej": "nextRate",
}


def run(rows, network):
    ansi = network == "ansi"
    text = ""
    for row in rows:
        label = bytes.fromhex("01010002010005") if ansi else bytes.fromhex("02400000")
        service = 0x8d if row["layer"] == "bicc" else 0x85
        unit = bytes([service]) + label + bytes.fromhex(row["hex"])
        text += "000000 " + " ".join(f"{b:02x}" for b in unit) + "\n"
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "dump.txt").write_text(text)
        subprocess.run(["text2pcap", "-q", "-l", "141", folder / "dump.txt", folder / "in.pcap"], check=True)
        command = ["tshark", "-r", folder / "in.pcap", "-T", "pdml"] + NETWORKS[network]
        out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return ET.fromstring(out).findall("packet")


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--sigdump", required=True)
    table = subprocess.run([args.parse_args().sigdump, "tables", "isup-parameters"], capture_output=True, text=True, check=True)
    table = [json.loads(line) for line in table.stdout.splitlines()]
    rows = [json.loads(line) for line in VECTORS.read_text().splitlines()]
    left = explained = parameters = 0
    for network in NETWORKS:
        some = [row for row in rows if row.get("network") == network]
        codes = {row["name"]: row["code"] for row in table if row.get("network") in (None, network)}
        for row, packet in zip(some, run(some, network), strict=True):
            fields = [f for f in packet.iter("field")]
            value = lambda name: [f.get("show") for f in fields if f.get("name") == name]  # noqa: E731
            shown = row["json"].get(row["layer"], {})
            why = []
            for f in fields:
                if f.get("name") == "_ws.expert.message" and f.get("show") not in NOTES:
                    why.append(f.get("show"))
            if any(p.get("name") == "_ws.malformed" for p in packet.iter("proto")):
                why.append("malformed")
            circuit = value("bicc.cic" if row["layer"] == "bicc" else "isup.cic")
            ours = shown.get("callInstanceCode", shown.get("circuitIdentificationCode"))
            if [ours] != [int(c, 0) for c in circuit]:
                why.append(f"circuit {circuit}")
            octets = bytes.fromhex(row["hex"])
            kind = octets[4 if row["layer"] == "bicc" else 2]
            if [kind] != [int(t) for t in value("isup.message_type")][:1]:
                why.append(f"type {value('isup.message_type')}")
            told = [int(t) for t in value("isup.parameter_type") if int(t)]
            ours = [codes[key] for key in shown if key in codes]
            if told != ours:
                why.append(f"parameters {told} {ours}")
            parameters += len(told)
            for name, ours in FIELDS.items():
                theirs = value(name)
                if [int(t, 0) for t in theirs] != [shown.get(ours) for _ in theirs] or (ours in shown) != bool(theirs):
                    why.append(f"{name} {theirs} {shown.get(ours)}")
            for name, ours in NUMBERS.items():
                theirs = value(name)
                digits = shown.get(ours, {}).get("digits") if isinstance(shown.get(ours), dict) else None
                # tshark shows ST as a digit.
                if digits is not None and shown[ours].get("st"):
                    digits += "F"
                if theirs and digits is not None and theirs[0] != digits:
                    why.append(f"{name} {theirs} {digits}")
            if why and row["name"] in EXPLAINED:
                explained += 1
            elif why:
                left += 1
                print(row["name"], row["hex"][:60], "; ".join(why))
    print(f"{len(rows)} vectors, {parameters} parameters told by tshark, {explained} explained, {left} left")
    return bool(left)


if __name__ == "__main__":
    sys.exit(main())
