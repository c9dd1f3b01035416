#!/usr/bin/env python3
"""Raw messages on a cluster of Spark: decoded by the wheel, asked by SQL.

    on_spark.py RAW.parquet ROWS.parquet [IMSI]

Without a cluster it is one machine with two workers. On one, `spark-submit on_spark.py …`, with the wheel and pyarrow installed
where its workers run.
"""

import os
import sys
import time

import decode
import queries
from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema


def session():
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.appName("sigcodec")
    if "SPARK_ENV_LOADED" not in os.environ:
        builder = builder.master("local[2]").config("spark.ui.enabled", "false").config("spark.driver.host", "127.0.0.1")
    # A file that is read in parts keeps all cores busy; 128 MB, as is usual, are 7 million small messages.
    builder = builder.config("spark.sql.files.maxPartitionBytes", "16m").config("spark.sql.shuffle.partitions", "8")
    spark = builder.getOrCreate()
    # Its workers need what decodes.
    spark.sparkContext.addPyFile(decode.__file__)
    return spark


def run(spark, raw, to, imsi):
    """Decodes a table into another one, and asks it; the answers, and seconds."""
    seconds = {}

    def timed(name, work):
        begun = time.monotonic()
        out = work()
        seconds[name] = round(time.monotonic() - begun, 3)
        return out

    messages = spark.read.parquet(str(raw)).mapInArrow(decode.decode, from_arrow_schema(decode.SCHEMA))
    timed("decode and write", lambda: messages.write.mode("overwrite").parquet(str(to)))
    spark.read.parquet(str(to)).createOrReplaceTempView("messages")
    ask = lambda sql: [tuple(row) for row in spark.sql(sql.format(each="explode", imsi=imsi)).collect()]
    answers = {
        "of IMSI": timed("of IMSI", lambda: ask(queries.OF_IMSI)),
        "response times": timed("response times", lambda: ask(queries.RESPONSE_TIMES)),
        "anomalies": timed("anomalies", lambda: ask(queries.ANOMALIES)),
    }
    return answers, seconds


if __name__ == "__main__":
    spark = session()
    answers, seconds = run(spark, sys.argv[1], sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else "001010000000042")
    print(len(answers["of IMSI"]), "messages of the IMSI", *answers["of IMSI"][:5], sep="\n  ")
    print("response times", *answers["response times"], sep="\n  ")
    print("anomalies by peer", *answers["anomalies"][:10], sep="\n  ")
    print(seconds)
    spark.stop()
