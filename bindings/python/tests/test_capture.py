"""Captures, message by message."""

import datetime
import gzip
import json

import pytest
import sigcodec


def test_messages_have_their_place(sample):
    with sigcodec.open(sample) as capture:
        messages = list(capture)
    assert [m.frame for m in messages] == list(range(1, 14))
    second = messages[1]
    assert second.time == datetime.datetime(2026, 1, 1, microsecond=250_000, tzinfo=datetime.timezone.utc)
    assert second.time_ns == 1_767_225_600_250_000_000
    assert (second.source, second.destination) == ("192.0.2.1:2905", "198.51.100.1:2905")
    assert second.layers == ["m3ua", "sccp", "tcap", "map"]
    assert messages[8].layers == ["diameter"] and messages[8].octets[:1] == b"\1"
    assert second.inspect()["imsi"]["value"] == "001010123456789"
    assert repr(second) == "<sigcodec.Message of frame 2, m3ua sccp tcap map, 172 octets>"
    assert capture.notes == [] and list(capture) == []


def test_they_are_what_the_tool_shows(sample, sigdump):
    for form, shown in [("json", sigcodec.Message.json), ("line", sigcodec.Message.line)]:
        lines = sigdump("--format", form, sample).splitlines()
        assert [shown(m).strip() for m in sigcodec.open(sample)] == [line.strip() for line in lines]
    screens = [json.loads(line) for line in sigdump("--format", "screen", sample).splitlines()]
    assert [m.inspect() for m in sigcodec.open(sample)] == screens


def test_files_that_cannot_be_read(sample, tmp_path):
    with pytest.raises(FileNotFoundError):
        sigcodec.open(tmp_path / "missing.pcap")
    octets = sample.read_bytes()
    cut = tmp_path / "cut.pcap"
    cut.write_bytes(octets[:-10])
    with pytest.raises(sigcodec.CaptureError) as raised:
        list(sigcodec.open(str(cut)))
    # Everything in front of it was handed on.
    capture, seen = sigcodec.open(cut), []
    try:
        for message in capture:
            seen.append(message.frame)
    except sigcodec.CaptureError:
        pass
    assert seen == list(range(1, 13))
    assert (raised.value.kind, raised.value.offset, raised.value.layer) == ("truncated", None, "capture")
    other = tmp_path / "other.pcap"
    other.write_bytes(b"nothing of a capture")
    with pytest.raises(sigcodec.CaptureError, match="neither pcap nor pcapng"):
        list(sigcodec.open(other))


def test_compressed_and_assigned(sample, tmp_path):
    packed = tmp_path / "sample.pcap.gz"
    packed.write_bytes(gzip.compress(sample.read_bytes()))
    assert len(list(sigcodec.open(packed))) == 13
    words = [0xA1B2C3D4, 0x00040002, 0, 0, 0xFFFF, 147, 1, 0, 11, 11]
    user = tmp_path / "user.pcap"
    user.write_bytes(b"".join(w.to_bytes(4, "little") for w in words) + bytes.fromhex("67094904000000014a0101"))
    capture = sigcodec.open(user)
    assert list(capture) == [] and len(capture.summary) > 0
    (message,) = sigcodec.open(user, decode_as=["link:147=tcap"])
    assert message.dict()["tcap"]["messageType"] == "abort"
    with pytest.raises(ValueError, match="decode_as"):
        sigcodec.open(user, decode_as=["link:147=nothing"])


def test_reading_ends_when_nobody_wants_more(sample, tmp_path):
    octets = sample.read_bytes()
    large = tmp_path / "large.pcap"
    large.write_bytes(octets[:24] + octets[24:] * 5000)
    with sigcodec.open(large) as capture:
        assert next(capture).frame == 1
    assert next(capture, None) is None
