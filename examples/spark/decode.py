"""Batches of raw messages to batches of rows: what Spark hands to `mapInArrow`, and DuckDB to a loop."""

import pyarrow as pa
import pyarrow.compute as pc
import sigcodec

# What a raw table knows better than the octets, and the rows that are made of it.
KNOWN = ["time_ns", "source", "destination"]
# The columns of the rows, but for those that are filled for a capture alone, and the octets, which the raw table has.
DECODED = [f for f in sigcodec.decode_rows(pa.array([], pa.binary())).schema if f.name not in (*KNOWN, "time", "frame", "response_time", "octets")]
SCHEMA = pa.schema([("time_ns", pa.int64()), ("source", pa.string()), ("destination", pa.string()), *DECODED])


def rows(batch, threads=1):
    """The rows of a batch of raw messages, in another order where several layers stand in it."""
    for layer in pc.unique(batch["layer"]).to_pylist():
        raw = batch.filter(pc.equal(batch["layer"], layer))
        decoded = sigcodec.decode_rows(raw["octets"], layer, threads=threads)
        columns = [raw[name] for name in KNOWN] + [decoded[field.name] for field in DECODED]
        yield pa.RecordBatch.from_arrays(columns, schema=SCHEMA)


def decode(batches):
    """The same of many: for `DataFrame.mapInArrow`. Spark gives a task a core, so one thread decodes."""
    for batch in batches:
        yield from rows(batch)
