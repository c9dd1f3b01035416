#!/usr/bin/env python3
"""What decoding, walking and auditing TCAP costs an octet, in messages that cost other decoders dearly.

    cargo build --release -p sigcodec-tcap --example cost
    tests/interop/tcap_cost.py --cost target/release/examples/cost

Counts the instructions of that part of the program with valgrind at two sizes, one four times the other. The first shape
is an ordinary message, sendRoutingInfoForSM with its dialogue. Exits with 1 when the larger size costs more an octet than
the smaller one by more than a fifth, or any shape more than three times what the ordinary message does; nesting, indefinite
lengths and tiny components may not cost more than it at all.
"""
import argparse
import re
import subprocess
import sys

SHAPES = [
    "srism", "elements", "tiny-elements", "deep", "indefinite", "indefinite-open", "long-tags", "components", "tiny-components",
    "portions", "externals", "ansi-parameters",
]
NO_DEARER = ["deep", "indefinite", "indefinite-open", "components", "tiny-components"]


def count(cost, shape, octets):
    """Instructions inside the functions that read the message."""
    run = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/stdout", "--toggle-collect=*work*", cost, shape, str(octets)]
    out = subprocess.run(run, capture_output=True, text=True, check=True).stdout
    return int(out.splitlines()[0]), int(re.search(r"^(?:totals|summary): (\d+)", out, re.M).group(1))


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--cost", required=True)
    args = args.parse_args()
    failed = False
    usual = None
    for shape in SHAPES:
        figures = []
        for octets in (8000, 32000):
            size, instructions = count(args.cost, shape, octets)
            figures.append(instructions / size)
        usual = usual or figures[1]
        bound = usual if shape in NO_DEARER else 3 * usual
        bad = figures[1] > figures[0] * 1.2 or figures[1] > bound
        failed |= bad
        print("%-16s %6.1f %6.1f instructions an octet%s" % (shape, *figures, " !" if bad else ""))
    return 1 if failed else 0


sys.exit(main())
