"""The example of a cluster: what was planted in a table is found, by Spark and by DuckDB."""

import sys

import pytest
from conftest import ROOT

sys.path.insert(0, str(ROOT / "examples/spark"))
MESSAGES, IMSI = 40_000, "001010000000042"


@pytest.fixture(scope="module")
def raw(tmp_path_factory):
    from generate import generate

    file = tmp_path_factory.mktemp("raw") / "raw.parquet"
    return file, generate(MESSAGES, file)


@pytest.fixture(scope="module")
def duckdb_answers(raw, tmp_path_factory):
    import on_duckdb

    return on_duckdb.run(raw[0], tmp_path_factory.mktemp("duckdb") / "rows.parquet", IMSI)[0]


def test_what_was_planted_is_found(raw, duckdb_answers):
    _, planted = raw
    assert abs(planted["messages"] - MESSAGES) < MESSAGES / 50
    assert len(duckdb_answers["of IMSI"]) == planted["of_subscriber_42"]
    times = duckdb_answers["response times"]
    assert [t[0] for t in times] == ["Authentication-Information-Request", "cancelLocation", "provideSubscriberInfo"]
    assert sum(t[2] for t in times) == planted["answers"]
    # What is odd asks too, and is not answered.
    assert sum(t[1] for t in times) == planted["answers"] + planted["lost"] + planted["odd"]
    assert sum(t[5] for t in times) == planted["waited_ms"]
    assert all(5 <= t[3] <= t[4] <= 54 for t in times)
    odd = {(peer, what): count for peer, what, count in duckdb_answers["anomalies"]}
    assert odd[("15550100107", "TagHighFormForLowNumber")] == planted["odd"]
    assert sum(count for (_, what), count in odd.items() if ":" in what) == planted["cut"]


def test_spark_answers_the_same(request, raw, duckdb_answers, tmp_path):
    if not request.config.getoption("--spark"):
        pytest.skip("--spark runs it")
    import on_spark

    spark = on_spark.session()
    try:
        answers, seconds = on_spark.run(spark, raw[0], tmp_path / "rows.parquet", IMSI)
    finally:
        spark.stop()
    for name, rows in duckdb_answers.items():
        assert answers[name] == [tuple(row) for row in rows], name
    assert set(seconds) == {"decode and write", *answers}
