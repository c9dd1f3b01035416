#!/usr/bin/env python3
"""The same on one machine: the wheel makes a table of rows, DuckDB asks it.

    on_duckdb.py RAW.parquet ROWS.parquet [IMSI]
"""

import sys
import time

import decode
import duckdb
import pyarrow.parquet as pq
import queries


def run(raw, to, imsi):
    """Decodes a table into another one, and asks it; the answers, and seconds."""
    seconds = {}

    def timed(name, work):
        begun = time.monotonic()
        out = work()
        seconds[name] = round(time.monotonic() - begun, 3)
        return out

    def write():
        with pq.ParquetWriter(to, decode.SCHEMA, compression="zstd") as writer:
            for batch in pq.ParquetFile(raw).iter_batches(1 << 16):
                for rows in decode.rows(batch, threads=2):
                    writer.write_batch(rows)

    timed("decode and write", write)
    database = duckdb.connect()
    database.execute("set threads to 2")
    database.execute(f"create view messages as select * from '{to}'")
    ask = lambda sql: database.sql(sql.format(each="unnest", imsi=imsi)).fetchall()
    answers = {
        "of IMSI": timed("of IMSI", lambda: ask(queries.OF_IMSI)),
        "response times": timed("response times", lambda: ask(queries.RESPONSE_TIMES)),
        "anomalies": timed("anomalies", lambda: ask(queries.ANOMALIES)),
    }
    return answers, seconds


if __name__ == "__main__":
    answers, seconds = run(sys.argv[1], sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else "001010000000042")
    print(len(answers["of IMSI"]), "messages of the IMSI", *answers["of IMSI"][:5], sep="\n  ")
    print("response times", *answers["response times"], sep="\n  ")
    print("anomalies by peer", *answers["anomalies"][:10], sep="\n  ")
    print(seconds)
