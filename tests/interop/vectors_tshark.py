#!/usr/bin/env python3
"""Lets tshark dissect every vector of a layer that is no error, and compares what both say.

    cargo build -p sigdump
    tests/interop/vectors_tshark.py --layer sccp

Prints each vector that tshark finds malformed or has an expert item of severity warning or error for, unless
it is explained below, and each value that differs; then the counts. Exits with 1 when something is left.
"""
import argparse
import json
import pathlib
import struct
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
# LINKTYPE_SCCP, LINKTYPE_MTP3 and the SCTP payload protocols.
LINK = {"sccp": 142, "mtp3": 141}
SCTP = {"m3ua": (2905, 3), "sua": (14001, 4), "m2pa": (3565, 5), "m2ua": (2904, 2)}

# tshark's field → the key path in our JSON, and how its text becomes ours
def number(text):
    return int(text, 0)


STATES = dict(enumerate(
    "alignment provingNormal provingEmergency ready processorOutage processorRecovered busy busyEnded outOfService"
    .split(), 1))
# Q.713 §3.4.2.3.1
NATURES = dict(enumerate("unknown subscriberNumber reservedForNationalUse nationalSignificantNumber internationalNumber".split()))
# network → tshark's name
NETWORKS = {"itu": "ITU", "ansi": "ANSI", "china": "Chinese ITU", "japan": "Japan"}

FIELDS = {
    "sccp": {
        "sccp.slr": ("sourceLocalReference", number),
        "sccp.dlr": ("destinationLocalReference", number),
        "sccp.class": ("protocolClass", number),
        "sccp.credit": ("credit", number),
        "sccp.hops": ("hopCounter", number),
        "sccp.called.digits": ("calledPartyAddress.globalTitle.digits", str),
        "sccp.calling.digits": ("callingPartyAddress.globalTitle.digits", str),
        "sccp.segmentation.first": ("segmentation.first", lambda t: t not in ("0", "0x00", "False")),
        "sccp.segmentation.remaining": ("segmentation.remaining", number),
        "sccp.segmentation.slr": ("segmentation.reference", number),
    },
    "mtp3": {
        "mtp3.opc": ("opc", number),
        "mtp3.dpc": ("dpc", number),
        "mtp3.opc.member": ("opc.0", number),
        "mtp3.opc.cluster": ("opc.1", number),
        "mtp3.opc.network": ("opc.2", number),
        "mtp3.dpc.member": ("dpc.0", number),
        "mtp3.sls": ("sls", number),
        "mtp3.network_indicator": ("networkIndicator", number),
        "mtp3mg.slc": ("management.slc|testing.slc|sls", number),
        "mtp3mg.fsn": ("management.forwardSequenceNumber", number),
        "mtp3mg.cbc": ("management.changebackCode", number),
        "mtp3mg.apc": ("management.destination", number),
        "mtp3mg.apc.member": ("management.destination.0", number),
        "mtp3mg.apc.cluster": ("management.destination.1", number),
        "mtp3mg.apc.network": ("management.destination.2", number),
        "mtp3mg.status": ("management.status", number),
        "mtp3mg.link": ("management.signallingDataLinkIdentity", number),
        "mtp3mg.test.length": ("testing.testPattern.length", number),
    },
    "m2pa": {
        "m2pa.version": ("version", number),
        "m2pa.class": ("messageClass", number),
        "m2pa.bsn": ("bsn", number),
        "m2pa.fsn": ("fsn", number),
        "m2pa.priority": ("priority", number),
        "m2pa.status": ("state", lambda t: STATES.get(int(t, 0), int(t, 0))),
        "m2pa.filler": ("filler", lambda t: t.replace(":", "")),
    },
    "m3ua": {
        "m3ua.message_class": ("messageClass", number),
        "m3ua.message_length": ("messageLength", number),
        "m3ua.network_appearance": ("networkAppearance|routingKey.networkAppearance", number),
        "m3ua.routing_context": ("routingContext.0|registrationResult.routingContext.0|deregistrationResult.routingContext.0|routingKey.routingContext.0", number),
        "m3ua.asp_identifier": ("aspIdentifier", number),
        "m3ua.correlation_identifier": ("correlationId", number),
        "m3ua.info_string": ("infoString", str),
        "m3ua.diagnostic_information": ("diagnosticInformation", str),
        "m3ua.heartbeat_data": ("heartbeatData", str),
        "m3ua.concerned_dpc": ("concernedDestination", number),
        "m3ua.affected_point_code_mask": ("affectedPointCode.0.mask", number),
        "m3ua.affected_point_code_pc": ("affectedPointCode.0.pointCode", number),
        "m3ua.protocol_data_opc": ("protocolData.opc", number),
        "m3ua.protocol_data_dpc": ("protocolData.dpc", number),
        "m3ua.protocol_data_si": ("protocolData.si", number),
        "m3ua.protocol_data_ni": ("protocolData.ni", number),
        "m3ua.protocol_data_mp": ("protocolData.mp", number),
        "m3ua.protocol_data_sls": ("protocolData.sls", number),
        "m3ua.registration_result_identifier": ("registrationResult.localRkIdentifier", number),
    },
    "m2ua": {
        "m2ua.message_class": ("messageClass", number),
        "m2ua.message_length": ("messageLength", number),
        "m2ua.interface_identifier_int": ("interfaceIdentifier|registrationResult.interfaceIdentifier|deregistrationResult.interfaceIdentifier", number),
        "m2ua.interface_identifier_text": ("interfaceIdentifierText", str),
        "m2ua.info_string": ("infoString", str),
        "m2ua.diagnostic_information": ("diagnosticInformation", str),
        "m2ua.interface_identifier_start": ("interfaceIdentifierRange.0", number),
        "m2ua.interface_identifier_stop": ("interfaceIdentifierRange.1", number),
        "m2ua.heartbeat_data": ("heartbeatData", str),
        "m2ua.asp_identifier": ("aspIdentifier", number),
        "m2ua.correlation_identifier": ("correlationId", number),
        "m2ua.sequence_number": ("sequenceNumber", number),
        "m2ua.local_lk_identifier": ("linkKey.localLkIdentifier|registrationResult.localLkIdentifier", number),
        "m2ua.sdt_identifier": ("linkKey.sdtIdentifier", number),
        "m2ua.sdl_identifier": ("linkKey.sdlIdentifier", number),
    },
    "sua": {
        "sua.message_class": ("messageClass", number),
        "sua.message_length": ("messageLength", number),
        "sua.routing_context": ("routingContext.0|registrationResult.routingContext.0|deregistrationResult.routingContext.0|routingKey.routingContext.0", number),
        "sua.info_string": ("infoString", str),
        "sua.asp_identifier": ("aspIdentifier", number),
        "sua.affected_point_code_mask": ("affectedPointCode.0.mask", number),
        "sua.affected_pointcode_dpc": ("affectedPointCode.0.pointCode", number),
        "sua.source.gti": ("sourceAddress.globalTitle.indicator", number),
        "sua.source.global_title_number_of_digits": ("sourceAddress.globalTitle.numberOfDigits", number),
        "sua.source.global_title_nature_of_address": ("sourceAddress.globalTitle.natureOfAddress", lambda t: NATURES[int(t, 0)]),
        "sua.source.global_title_digits": ("sourceAddress.globalTitle.digits", str),
        "sua.source.ssn": ("sourceAddress.subsystemNumber|subsystemNumber", number),
        "sua.destination.point_code": ("destinationAddress.pointCode", number),
        "sua.destination.ipv4_address": ("destinationAddress.ipv4Address", str),
        "sua.destination.hostname.name": ("destinationAddress.hostname", str),
        "sua.destination.ipv6_address": ("destinationAddress.ipv6Address", str),
        "sua.ss7_hop_counter_counter": ("ss7HopCounter", number),
        "sua.destination_reference_number": ("destinationReferenceNumber", number),
        "sua.source_reference_number": ("sourceReferenceNumber", number),
        "sua.sccp_cause_value": ("sccpCause.value", number),
        "sua.sequence_number_receive_sequence_number": ("sequenceNumber.receiveSequenceNumber", number),
        "sua.sequence_number_sent_sequence_number": ("sequenceNumber.sentSequenceNumber", number),
        "sua.credit": ("credit", number),
        "sua.data": ("data", str),
        "sua.correlation_id": ("correlationId", number),
        "sua.importance_importance": ("importance", number),
        "sua.message_priority_priority": ("messagePriority", number),
    },
}
# vector → why tshark is not content with it, or says another thing
EXPLAINED = {
    "sccp": {
        "udt-global-title-5": "a format that no standard defines",
    },
}


def pcap(link, messages):
    out = struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 0x40000, link)
    for octets in messages:
        out += struct.pack("<IIII", 0, 0, len(octets), len(octets)) + octets
    return out


def dump(octets):
    lines = []
    for i in range(0, len(octets), 16):
        lines.append(f"{i:06x} " + " ".join(f"{b:02x}" for b in octets[i : i + 16]))
    return "\n".join(lines) + "\n\n"


def at(value, paths):
    """The value at the first of several paths that lead to one: tshark has one field for a parameter, wherever
    it stands."""
    return next((v for v in (at_path(value, path) for path in paths.split("|")) if v is not None), None)


def at_path(value, path):
    for key in path.split("."):
        if isinstance(value, list) and value and key.isdigit():
            value = value[int(key)]
        elif isinstance(value, int) and key.isdigit():
            value = value >> 8 * int(key) & 0xFF
        elif isinstance(value, str) and key == "length":
            value = len(value) // 2
        else:
            value = value.get(key) if isinstance(value, dict) else None
    return value


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--layer", required=True, choices=[*LINK, *SCTP])
    layer = args.parse_args().layer
    rows = [json.loads(line) for line in (ROOT / f"vectors/{layer}.jsonl").read_text().splitlines()]
    # An error of the layer itself; what the layer carries may be anything.
    rows = [r for r in rows if not any(e["layer"] == layer for e in r["json"].get("errors", []))]
    rows = [r for r in rows if not r["name"].endswith("not-canonical")]
    counts = [0, 0, 0]
    left = []
    for network in NETWORKS:
        compare(layer, network, [r for r in rows if r.get("network", "itu") == network], counts, left)
    print("\n".join(left))
    clean, explained, compared = counts
    print(f"{len(rows)} vectors: {clean} clean, {explained} explained, {len(left)} left; {compared} values compared")
    sys.exit(bool(left))


def compare(layer, network, rows, counts, left):
    if not rows:
        return
    messages = [bytes.fromhex(r["hex"]) for r in rows]
    wanted = FIELDS.get(layer, {})
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        capture = folder / "vectors.pcap"
        if layer in LINK:
            capture.write_bytes(pcap(LINK[layer], messages))
        else:
            port, ppid = SCTP[layer]
            (folder / "dump.txt").write_text("".join(map(dump, messages)))
            run = ["text2pcap", "-q", "-S", f"{port},{port},{ppid}", folder / "dump.txt", capture]
            subprocess.run(run, check=True)
        names = ["_ws.malformed", "_ws.expert.severity", "_ws.expert.message", "frame.protocols", *wanted]
        standard = ["-o", f"mtp3.standard:{NETWORKS[network]}"]
        command = ["tshark", *standard, "-r", capture, "-T", "fields", *[a for n in names for a in ("-e", n)]]
        out = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    for row, line in zip(rows, out, strict=True):
        malformed, severity, message, protocols, *values = (line.split("\t") + [""] * len(names))[: len(names)]
        # What tshark says of the layers above is not about this one.
        above = protocols.split(":")[-1] not in (layer, "data")
        bad = not above and (malformed or any(int(s) >= 0x600000 for s in severity.split(",") if s))
        bad = f"{malformed} {message}" if bad else ""
        for (name, (path, convert)), text in zip(wanted.items(), values):
            if not text:
                continue
            ours = at(row["json"][layer], path)
            theirs = convert(text.split(",")[0])
            counts[2] += 1
            if ours != theirs:
                bad += f" {name}: {theirs}, here {ours}"
        if not bad:
            counts[0] += 1
        elif row["name"] in EXPLAINED.get(layer, {}):
            counts[1] += 1
        else:
            left.append(f"{row['name']}: {protocols} {bad}")


if __name__ == "__main__":
    main()
