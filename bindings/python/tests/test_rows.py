"""Batches of rows."""

import csv
import io
import re

import pyarrow as pa
import pytest
import sigcodec
from conftest import ROOT, vectors

# The kinds of columns, their types, and whether they may be null.
KINDS = {
    "Time": (pa.timestamp("us", "UTC"), True),
    "Nanoseconds": (pa.int64(), True),
    "Number": (pa.int64(), True),
    "Text": (pa.string(), True),
    "List": (pa.list_(pa.field("element", pa.string(), nullable=False)), False),
    "Flag": (pa.bool_(), False),
    "Seconds": (pa.float64(), True),
    "Octets": (pa.binary(), True),
}
LISTS = {"layers", "components", "imsi", "msisdn", "imei", "anomalies", "undecodable"}


def test_the_columns_are_those_of_parquet(sample):
    """Names, types and whether they may be null, as the one table has them."""
    table = (ROOT / "trace/src/columns.rs").read_text().split("columns! { m:")[1].split("}")[0]
    columns = re.findall(r"^    (\w+) (\w+) m\.", table, re.M)
    expected = pa.schema([pa.field(name, *KINDS[kind]) for name, kind in columns])
    rows = sigcodec.capture_rows(sample)
    assert rows.schema.equals(expected)
    assert all(batch.schema.equals(expected) for batch in rows)
    assert sigcodec.decode_rows(pa.array([b"1"], pa.binary())).schema.equals(expected)
    said = re.findall(r"^\| (`.*?`) \|", (ROOT / "docs/PARQUET.md").read_text(), re.M)
    assert [name for cell in said for name in re.findall(r"\w+", cell)] == expected.names


def shown(name, value):
    """A value as a field of CSV has it."""
    if value is None:
        return ""
    if name in LISTS:
        return " ".join(value)
    if name == "error":
        return str(value).lower()
    return f"{value:.6f}" if name == "response_time" else str(value)


@pytest.mark.parametrize("threads", [1, 2, 3])
def test_a_capture_is_what_the_tool_exports(sample, sigdump, threads):
    expected = list(csv.DictReader(io.StringIO(sigdump("--format", "csv", sample))))
    rows = pa.Table.from_batches(sigcodec.capture_rows(sample, batch_rows=2, threads=threads)).to_pylist()
    assert len(rows) == len(expected) == 13
    for row, fields in zip(rows, expected):
        for name, text in fields.items():
            if name != "time":
                assert shown(name, row[name]) == text.replace("'", ""), name
    assert any(row["response_time"] for row in rows)
    assert [row["octets"] for row in rows] == [m.octets for m in sigcodec.open(sample)]
    assert [row["time_ns"] for row in rows] == [m.time_ns for m in sigcodec.open(sample)]
    assert rows[1]["time"].microsecond == 250_000


def test_a_stream_of_arrow(sample, tmp_path):
    rows = sigcodec.capture_rows(sample, batch_rows=5)
    table = pa.table(rows)
    assert table.num_rows == 13 and rows.summary == [] and rows.notes == []
    assert table == pa.Table.from_batches(sigcodec.capture_rows(sample))
    with pytest.raises(ValueError, match="have been read"):
        pa.table(rows)
    cut = tmp_path / "cut.pcap"
    cut.write_bytes(sample.read_bytes()[:-10])
    with pytest.raises(sigcodec.CaptureError):
        list(sigcodec.capture_rows(cut))
    with pytest.raises((pa.ArrowException, OSError), match="ends inside"):
        pa.table(sigcodec.capture_rows(cut))
    for bad in ({"threads": 0}, {"batch_rows": 0}):
        with pytest.raises(ValueError):
            sigcodec.capture_rows(sample, **bad)


def test_an_array_gives_a_row_each():
    _, _, octets, _ = zip(*[v for v in vectors() if v[1] == "m3ua"])
    messages = [*octets, None, b"", b"\xff"] * 3
    batch = sigcodec.decode_rows(pa.array(messages, pa.binary()))
    assert batch["octets"].to_pylist() == messages
    rows = batch.to_pylist()
    for octets, row in zip(messages, rows):
        if octets is None:
            assert row["layers"] == row["imsi"] == [] and row["error"] is False and row["transaction"] is None
        else:
            message = sigcodec.Message(octets)
            assert row["layers"] == message.layers
            told = message.errors()
            assert row["undecodable"] == [f"{e.layer}:{e.kind}@{e.offset}" for e in told]
            anomalies = [a["flag"] for a in message.dict().get("anomalies", [])]
            assert row["anomalies"] == list(dict.fromkeys(anomalies))
    assert rows[-1]["undecodable"] and rows[-2]["undecodable"]
    for threads in (1, 2, 5, 64):
        assert sigcodec.decode_rows(pa.array(messages, pa.binary()), threads=threads) == batch


def test_every_kind_of_binary():
    messages = [bytes.fromhex("640849040000000149"), bytes.fromhex("67094904000000014a0101"), None]
    expected = sigcodec.decode_rows(pa.array(messages, pa.binary()), "tcap")
    for kind in (pa.large_binary(), pa.binary_view()):
        assert sigcodec.decode_rows(pa.array(messages, kind), "tcap") == expected
    chunks = pa.chunked_array([messages[:1], messages[1:]], pa.binary())
    assert sigcodec.decode_rows(chunks, "tcap") == expected
    part = pa.array([b"zz", *messages, b"zz"], pa.binary())[1:4]
    assert sigcodec.decode_rows(part, "tcap") == expected
    assert sigcodec.decode_rows(pa.array(messages[1:2], pa.binary(11)), "tcap") == expected[1:2]
    assert sigcodec.decode_rows(pa.array([], pa.binary())).num_rows == 0
    with pytest.raises(TypeError, match="array of binary, not of Int64"):
        sigcodec.decode_rows(pa.array([1]))
    with pytest.raises(ValueError, match="128 MiB"):
        sigcodec.decode_rows(pa.array([bytes(65 << 20)] * 2, pa.binary()))
    with pytest.raises(ValueError, match="unknown layer"):
        sigcodec.decode_rows(pa.array([b""]), "nothing")
