"""What the tests share: the sample, the vectors, the tool that they are compared with."""

import json
import pathlib
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[3]


def pytest_addoption(parser):
    parser.addoption("--sigdump", help="the tool, whose verdicts have to be the same")
    parser.addoption("--faults", help="a folder with cases/*.jsonl and captures/*: hostile input of others")
    parser.addoption("--spark", action="store_true", help="runs the example of Spark")


@pytest.fixture
def sample():
    return ROOT / "samples" / "interconnect.pcap"


def vectors():
    """Name, layer, octets and JSON of every vector that begins with a layer and has the coding of ITU-T."""
    for file in sorted((ROOT / "vectors").glob("*.jsonl")):
        for line in file.open(encoding="utf-8"):
            vector = json.loads(line)
            if not vector.keys() & {"parameter", "network"} and vector["hex"]:
                yield vector["name"], vector["layer"], bytes.fromhex(vector["hex"]), vector.get("json")


class Sigdump:
    """Runs the tool."""

    def __init__(self, path):
        self.path = path

    def __call__(self, *args, stdin=None):
        run = subprocess.run([self.path, *map(str, args)], input=stdin, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        assert run.returncode in (0, 1, 2)
        return run.stdout.decode()

    def messages(self, layer, form, messages):
        """A line for each of the messages."""
        lines = "\n".join(octets.hex() for octets in messages)
        shown = self("--layer", layer, "--format", form, "--hex", "-", stdin=lines.encode()).splitlines()
        assert len(shown) == len(messages)
        return shown


@pytest.fixture(scope="session")
def sigdump(request):
    path = request.config.getoption("--sigdump")
    if not path:
        pytest.skip("--sigdump says what to compare with")
    return Sigdump(path)
