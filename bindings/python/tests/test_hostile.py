"""Octets that somebody made to harm: no crash, no error but ours, and the verdicts of the tool."""

import json
import pathlib
import random

import pyarrow as pa
import pytest
import sigcodec
from conftest import vectors

MUTATIONS = 20_000
ODD = bytes.fromhex("000102030407080f1f20307f808182849fa0bff0feff")


def mutate(octets, other, choose):
    """Changes octets in one to four ways; `other` is what parts are taken from."""
    octets = bytearray(octets)
    for _ in range(choose.randint(1, 4)):
        at, n = choose.randrange(max(len(octets), 1)), choose.randint(1, 8)
        match choose.randrange(7):
            case 0 if octets:
                octets[at] ^= 1 << choose.randrange(8)
            case 1 if octets:
                octets[at] = choose.choice(ODD)
            case 2:
                octets[at:at] = choose.randbytes(n)
            case 3:
                del octets[at : at + n]
            case 4:
                del octets[max(at, 1) :]
            case 5:
                octets[at:at] = octets[at : at + 4 * n]
            case _:
                start = choose.randrange(len(other))
                octets[at : at + n] = other[start : start + 4 * n]
    return bytes(octets) or b"\0"


@pytest.fixture(scope="module")
def mutations():
    choose = random.Random(23)
    seeds = [(layer, octets) for _, layer, octets, _ in vectors()]
    made = {}
    for _ in range(MUTATIONS):
        layer, octets = choose.choice(seeds)
        made.setdefault(layer, []).append(mutate(octets, choose.choice(seeds)[1], choose))
    assert sum(map(len, made.values())) == MUTATIONS and len(made) > 12
    return made


def test_verdicts_are_those_of_the_tool(mutations, sigdump):
    broken = 0
    for layer, messages in mutations.items():
        same(layer, messages, sigdump)
        broken += sum(bool(sigcodec.Message(m, layer).errors()) for m in messages[:50])
    assert broken > 100


def same(layer, messages, sigdump):
    """JSON, inspection and rows of messages are what the tool says, and the error that is raised is the first of them."""
    jsons = sigdump.messages(layer, "json", messages)
    screens = sigdump.messages(layer, "screen", messages)
    rows = sigcodec.decode_rows(pa.array(messages, pa.binary()), layer)
    columns = zip(rows["undecodable"].to_pylist(), rows["anomalies"].to_pylist())
    for octets, text, screen, (undecodable, anomalies) in zip(messages, jsons, screens, columns, strict=True):
        assert sigcodec.Message(octets, layer).json() == text, octets.hex()
        assert sigcodec.inspect(octets, layer) == json.loads(screen), octets.hex()
        told = json.loads(text)
        assert anomalies == list(dict.fromkeys(a["flag"] for a in told.get("anomalies", []))), octets.hex()
        assert bool(undecodable) == bool(told.get("errors")), octets.hex()
        try:
            assert sigcodec.decode(octets, layer, strict=True) == told
            assert not told.get("errors"), octets.hex()
        except sigcodec.DecodeError as error:
            first = told["errors"][0]
            assert (error.layer, error.offset, error.kind) == (first["layer"], first["offset"], first["kind"])


def test_every_form_of_what_is_broken(mutations):
    for layer, messages in mutations.items():
        for octets in messages[:200]:
            message = sigcodec.Message(octets, layer)
            assert message.octets == octets and message.line() and message.tree()
            message.reencode(), message.layers
            try:
                sigcodec.decode(octets, "auto")
            except (sigcodec.DecodeError, ValueError):
                pass


def test_captures_that_are_broken(sample, tmp_path):
    choose, octets = random.Random(24), sample.read_bytes()
    file = tmp_path / "broken.pcap"
    ends = {"read": 0, "refused": 0}
    for _ in range(300):
        file.write_bytes(mutate(octets, octets, choose))
        seen = []
        try:
            seen.extend(message.json() for message in sigcodec.open(file))
            ends["read"] += 1
        except sigcodec.CaptureError:
            ends["refused"] += 1
        try:
            pa.Table.from_batches(sigcodec.capture_rows(file), sigcodec.capture_rows(sample).schema)
        except sigcodec.CaptureError:
            pass
    assert ends["read"] > 10 and ends["refused"] > 20


def test_cases_of_others(request, sigdump):
    folder = request.config.getoption("--faults")
    if not folder:
        pytest.skip("--faults says where they are")
    folder = pathlib.Path(folder)
    messages = {}
    for file in sorted((folder / "cases").glob("*.jsonl")):
        for case in map(json.loads, file.open()):
            args = case.get("args", [])
            if "--hex" in args and "--layer" in args and args[args.index("--hex") + 1] != "-" and len(args) == 4:
                layer, text = args[args.index("--layer") + 1], args[args.index("--hex") + 1]
                try:
                    messages.setdefault(layer, []).append(sigcodec.octets(text))
                except ValueError:
                    continue
    count = 0
    for layer, octets in messages.items():
        if layer == "auto":
            continue
        octets = [o for o in octets if o]
        try:
            sigcodec.Message(b"", layer)
        except ValueError:
            continue
        same(layer, octets, sigdump)
        count += len(octets)
    captures = 0
    for file in sorted((folder / "captures").iterdir()):
        shown = [json.loads(line) for line in sigdump("--format", "json", file).splitlines()]
        capture, seen = sigcodec.open(file), []
        try:
            for message in capture:
                seen.append(message.dict())
        except sigcodec.CaptureError:
            pass
        assert len(seen) + len(capture.notes) == len(shown), file
        assert [s for s in shown if s in seen] == seen, file
        captures += 1
    assert count > 50 and captures > 50
