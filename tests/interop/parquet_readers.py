#!/usr/bin/env python3
"""Reads what `sigdump export --parquet` writes with pyarrow and DuckDB, and compares it with CSV, row by row.

    pip install pyarrow duckdb
    tests/interop/parquet_readers.py SIGDUMP [CAPTURES…]

SIGDUMP is built with the feature `parquet`. Without captures the sample is read.
"""

import csv
import io
import subprocess
import sys
import tempfile

import duckdb
import pyarrow.parquet

LISTS = {"layers", "components", "imsi", "msisdn", "imei", "anomalies", "undecodable"}


def shown(name, value):
    """A value as a field of CSV has it."""
    if value is None:
        return ""
    if name in LISTS:
        return " ".join(value)
    if name == "error":
        return "true" if value else "false"
    if name == "response_time":
        return f"{value:.6f}"
    return str(value)


def main(sigdump, *captures):
    text = subprocess.run([sigdump, "--format", "csv", *captures], check=False, stdout=subprocess.PIPE).stdout
    expected = list(csv.DictReader(io.StringIO(text.decode())))
    with tempfile.NamedTemporaryFile(suffix=".parquet") as file:
        subprocess.run([sigdump, "export", "--parquet", file.name, *captures], check=False)
        table = pyarrow.parquet.read_table(file.name)
        count, octets, first, last = duckdb.sql(
            f"select count(*), sum(octet_length(octets)), min(time_ns), max(epoch_us(time)) from '{file.name}'"
        ).fetchall()[0]
    rows = table.to_pylist()
    assert len(rows) == len(expected) == count, (len(rows), len(expected), count)
    assert octets == sum(len(row["octets"] or b"") for row in rows)
    assert first == min(row["time_ns"] for row in rows) and last == max(row["time_ns"] // 1000 for row in rows)
    compared = [name for name in table.column_names if name not in ("time", "time_ns", "octets")]
    assert set(compared) | {"time"} == set(expected[0]), set(expected[0]) ^ set(compared)
    for number, (row, fields) in enumerate(zip(rows, expected), 1):
        for name in compared:
            field = fields[name].removeprefix("'")
            assert "\\" in field or shown(name, row[name]) == field, (number, name, row[name], field)
    print(f"{len(rows)} rows, {len(table.column_names)} columns: pyarrow, DuckDB and CSV agree")


if __name__ == "__main__":
    main(*sys.argv[1:])
