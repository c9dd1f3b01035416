"""The questions, as SQL that Spark and DuckDB have in common, over the rows that the codec makes.

`{each}` is the function that makes a row of each item of a list.
"""

OF_IMSI = """
select time_ns, source, destination, operation, transaction, calling, called
from messages where array_contains(imsi, '{imsi}') order by time_ns
"""

# What asks and what answers have one id between the same two ends. A request of Diameter tells no result.
RESPONSE_TIMES = """
with keyed as (
    select time_ns, operation,
        case when hop_by_hop is null then transaction = 'begin' else result is null end as asks,
        coalesce(otid, concat(source, ' ', hop_by_hop)) as asked,
        coalesce(dtid, concat(destination, ' ', hop_by_hop)) as answered,
        coalesce(calling, source) as sender, coalesce(called, destination) as receiver
    from messages
)
select a.operation, count(*) as asked, count(b.time_ns) as answered,
    round(median((b.time_ns - a.time_ns) / 1e6), 3) as median_ms,
    round(max((b.time_ns - a.time_ns) / 1e6), 3) as longest_ms,
    round(sum((b.time_ns - a.time_ns) / 1e6), 0) as waited_ms
from keyed a left join keyed b
    on a.asked = b.answered and a.sender = b.receiver and a.receiver = b.sender and b.time_ns >= a.time_ns and not b.asks
where a.asks and a.operation is not null
group by a.operation order by a.operation
"""

ANOMALIES = """
select peer, what, count(*) as messages from (
    select coalesce(calling, origin_host, source) as peer, {each}(anomalies) as what from messages
    union all
    select coalesce(calling, origin_host, source) as peer, {each}(undecodable) as what from messages
) as odd group by peer, what order by messages desc, peer, what
"""
