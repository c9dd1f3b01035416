#!/usr/bin/env python3
"""Makes a table of raw messages, as a probe would store them, with what is planted in it.

    generate.py MESSAGES FILE.parquet

A row has `time_ns`, `source`, `destination`, `layer` and `octets`. Subscribers are of PLMN 001/01, numbers are +1 555 01….
Dialogues of MAP and sessions of Diameter run beside each other; every answer comes after a time that is known, some never
come, some messages are odd and some are cut. `planted` says how many of each.
"""

import json
import sys

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import sigcodec

SUBSCRIBERS = 100_000
PEERS = 40
# Whose messages are odd.
ODD_PEER = 7
# Messages that are made at once.
PART = 500_000
START_NS = 1_767_225_600_000_000_000

SCHEMA = pa.schema(
    [("time_ns", pa.int64()), ("source", pa.string()), ("destination", pa.string()), ("layer", pa.string()), ("octets", pa.binary())]
)


def m3ua(data):
    """DATA of M3UA around a message of SCCP."""
    parameter = bytes.fromhex("0210") + (16 + len(data)).to_bytes(2, "big")
    parameter += bytes.fromhex("000008090000100b03020007") + data
    parameter += bytes(-len(parameter) % 4)
    return bytes.fromhex("01000101") + (16 + len(parameter)).to_bytes(4, "big") + bytes.fromhex("0006000800000064") + parameter


def udt(called, calling, data):
    """Unitdata of SCCP between two addresses."""
    called, calling, data = (bytes([len(part)]) + part for part in (called, calling, data))
    pointers = bytes([3, 2 + len(called), 1 + len(called) + len(calling)])
    return bytes([9, 0x80]) + pointers + called + calling + data


# A global title of 11 digits, whose last three are put in for each message.
def title(subsystem):
    return bytes([0x12, subsystem]) + bytes.fromhex("001104515510000f00")


HLR, VLR = title(6), title(7)
OTID, IMSI = bytes.fromhex("0e0e0e0e"), bytes.fromhex("00010121436587f9")
DIALOGUE = bytes.fromhex("6b1e281c060700118605010101a011600f80020780a109060704000001000203")
ACCEPTED = bytes.fromhex("6b2a2828060700118605010101a01d611b80020780a109060704000001000203a203020100a305a103020100")


def tcap(tag, ids, dialogue, component):
    component = bytes([0x6C, len(component)]) + component
    body = ids + dialogue + component
    return bytes([tag, len(body)]) + body


def begin(invoke, dialogue=DIALOGUE):
    return tcap(0x62, b"\x48\x04" + OTID, dialogue, invoke)


def end(component, dialogue=ACCEPTED):
    return tcap(0x64, b"\x49\x04" + OTID, dialogue, component)


CANCEL = bytes.fromhex("a115020101020103a30d0408") + IMSI + bytes.fromhex("0a0100")
OTHER = bytes.fromhex("6b1e281c060700118605010101a011600f80020780a109060704000001001c03")
# With the tag of the IMSI in a form that is longer than it has to be.
PSI_ODD = bytes.fromhex("a117020101020146300f9f0008") + IMSI + bytes.fromhex("a2028000")
PSI = bytes.fromhex("a116020101020146300e8008") + IMSI + bytes.fromhex("a2028000")
RESULT = bytes.fromhex("a20a02010130050201033000")
UNKNOWN_SUBSCRIBER = bytes.fromhex("a306020101020101")

AIR = bytes.fromhex(
    "01000130c000013e01000023000000110000002100000107400000316d6d652e6570632e6d6e633030312e6d63633030312e336770706e657477"
    "6f726b2e6f72673b313b31000000000001154000000c00000001000001084000002d6d6d652e6570632e6d6e633030312e6d63633030312e3367"
    "70706e6574776f726b2e6f726700000000000128400000296570632e6d6e633030312e6d63633030312e336770706e6574776f726b2e6f726700"
    "00000000011b400000296570632e6d6e633030322e6d63633030312e336770706e6574776f726b2e6f7267000000000000014000001730303130"
    "31303132333435363738390000000580c000002c000028af00000582c0000010000028af0000000100000584c0000010000028af000000000000"
    "057fc000000f000028af00f11000"
)
AIA = bytes.fromhex(
    "010000004000013e01000023000000110000002100000107400000316d6d652e6570632e6d6e633030312e6d63633030312e336770706e657477"
    "6f726b2e6f72673b313b310000000000010c4000000c000007d1000001084000002d6873732e6570632e6d6e633030322e6d63633030312e3367"
    "70706e6574776f726b2e6f726700000000000128400000296570632e6d6e633030322e6d63633030312e336770706e6574776f726b2e6f726700"
    "0000000001154000000c00000001"
)
AIA = AIA[:1] + len(AIA).to_bytes(3, "big") + AIA[4:]


def kinds():
    """Of each kind of dialogue: its layer, the share of it, what asks, what answers."""
    request, answer = m3ua(udt(VLR, HLR, begin(CANCEL))), m3ua(udt(HLR, VLR, end(RESULT)))
    return [
        ("m3ua", 0.45, request, answer),
        ("m3ua", 0.15, m3ua(udt(VLR, HLR, begin(PSI, OTHER))), m3ua(udt(HLR, VLR, end(UNKNOWN_SUBSCRIBER, b"")))),
        ("m3ua", 0.02, m3ua(udt(VLR, HLR, begin(PSI_ODD, OTHER))), None),
        ("m3ua", 0.01, request[:-12], None),
        ("diameter", 0.37, AIR, AIA),
    ]


def put(rows, octets, pattern, values):
    """Puts values, a row each, where a pattern stands in the octets that all rows have."""
    at = octets.find(pattern)
    if at >= 0:
        rows[:, at : at + values.shape[1]] = values


def digits(numbers, count):
    """Decimal digits, the first one first."""
    return (numbers[:, None] // 10 ** np.arange(count - 1, -1, -1)) % 10


def tbcd(subscribers):
    """IMSIs 001 01 0 and nine digits as octets."""
    all_digits = np.concatenate([np.broadcast_to(np.array([0, 0, 1, 0, 1, 0]), (len(subscribers), 6)), digits(subscribers, 9)], 1)
    all_digits = np.concatenate([all_digits, np.full((len(subscribers), 1), 15)], 1)
    return (all_digits[:, 0::2] | all_digits[:, 1::2] << 4).astype(np.uint8)


def filled(octets, layer, dialogues, subscribers, own, other):
    """A message for each dialogue."""
    rows = np.tile(np.frombuffer(octets, np.uint8), (len(dialogues), 1))
    big = dialogues.astype(">u4").view(np.uint8).reshape(-1, 4)
    if layer == "diameter":
        rows[:, 12:16] = big
        rows[:, 16:20] = big
        put(rows, octets, b"001010123456789", text(subscribers))
        return rows
    put(rows, octets, OTID, big)
    put(rows, octets, IMSI, tbcd(subscribers))
    for address, peer in ((own, HLR), (other, VLR)):
        last = digits(address, 3)
        tail = np.stack([last[:, 0] | last[:, 1] << 4, last[:, 2]], 1).astype(np.uint8)
        at = octets.find(peer)
        if at >= 0:
            rows[:, at + len(peer) - 2 : at + len(peer)] = tail
    return rows


def text(subscribers):
    head = np.broadcast_to(np.frombuffer(b"001010", np.uint8), (len(subscribers), 6))
    return np.concatenate([head, (digits(subscribers, 9) + 48).astype(np.uint8)], 1)


def binary(rows):
    """Rows of one length as an array of binary."""
    count, size = rows.shape
    offsets = pa.py_buffer((np.arange(count + 1, dtype=np.int32) * size).tobytes())
    return pa.Array.from_buffers(pa.binary(), count, [None, offsets, pa.py_buffer(np.ascontiguousarray(rows).tobytes())])


def part(choose, dialogues, first, time_ns, planted):
    """A part of the table with so many dialogues."""
    tables = []
    shares = np.array([share for _, share, _, _ in kinds()])
    chosen = choose.choice(len(shares), dialogues, p=shares)
    begun = time_ns + np.sort(choose.integers(0, dialogues * 20_000, dialogues))
    for number, (layer, _, request, answer) in enumerate(kinds()):
        which = np.flatnonzero(chosen == number)
        count = len(which)
        ids = first + which
        subscribers = choose.integers(0, SUBSCRIBERS, count)
        own, other = (100 + choose.integers(0, PEERS, count) for _ in range(2))
        if number in (2, 3):
            own[:] = 100 + ODD_PEER
        ends = ("192.0.2.1:2905", "198.51.100.1:2905") if layer == "m3ua" else ("192.0.2.1:40000", "198.51.100.1:3868")
        tables.append(table(begun[which], ends, layer, filled(request, layer, ids, subscribers, own, other)))
        planted["messages"] += count
        # A message that is cut in front of its IMSI names none.
        planted["of_subscriber_42"] += int((subscribers == 42).sum()) if number != 3 else 0
        planted["odd"] += count if number == 2 else 0
        planted["cut"] += count if number == 3 else 0
        if answer is not None:
            # One of a hundred is lost; the others come after 5 to 55 ms.
            came = ids % 100 != 0
            waited = 5_000_000 + ids[came] % 50 * 1_000_000
            octets = filled(answer, layer, ids[came], subscribers[came], own[came], other[came])
            tables.append(table(begun[which][came] + waited, ends[::-1], layer, octets))
            planted["messages"] += int(came.sum())
            planted["answers"] += int(came.sum())
            planted["lost"] += int((~came).sum())
            planted["waited_ms"] += int(waited.sum()) // 1_000_000
    whole = pa.concat_tables(tables)
    return whole.take(pa.array(np.argsort(whole["time_ns"].to_numpy(), kind="stable"))), int(begun[-1])


def table(times, ends, layer, rows):
    count = len(times)
    columns = [pa.array(times), *(pa.array(np.full(count, end)) for end in ends), pa.array(np.full(count, layer)), binary(rows)]
    return pa.table([c.cast(f.type) for c, f in zip(columns, SCHEMA)], schema=SCHEMA)


def generate(messages, file):
    """Writes a table of about so many messages; what was planted."""
    for layer, _, *both in kinds()[:3] + kinds()[4:]:
        for octets in filter(None, both):
            assert not sigcodec.Message(octets, layer).errors(), sigcodec.Message(octets, layer).line()
    choose = np.random.default_rng(23)
    planted = dict.fromkeys(["messages", "answers", "lost", "waited_ms", "of_subscriber_42", "odd", "cut"], 0)
    # A dialogue has nearly two messages.
    left, first, time_ns = round(messages / 1.96), 1, START_NS
    with pq.ParquetWriter(file, SCHEMA, compression="zstd") as writer:
        while left > 0:
            dialogues = min(left, PART // 2)
            made, time_ns = part(choose, dialogues, first, time_ns, planted)
            writer.write_table(made, row_group_size=1 << 16)
            left, first = left - dialogues, first + dialogues
    return planted


if __name__ == "__main__":
    print(json.dumps(generate(int(sys.argv[1]), sys.argv[2])))
