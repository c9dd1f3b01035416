"""The recipes of the README run, and print what stands behind them."""

import pathlib
import re
import subprocess
import sys

import pytest

README = pathlib.Path(__file__).resolve().parents[1] / "README.md"
RECIPES = re.findall(r"^## (\d\. .*?)$.*?```python\n(.*?)```\n+```text\n(.*?)```", README.read_text(), re.S | re.M)


def test_there_are_five():
    assert len(RECIPES) == 5


@pytest.mark.parametrize("title, code, printed", RECIPES, ids=[recipe[0] for recipe in RECIPES])
def test_recipe(title, code, printed, sample, tmp_path):
    (tmp_path / "capture.pcap").write_bytes(sample.read_bytes())
    run = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    assert [line.rstrip() for line in run.stdout.splitlines()] == printed.splitlines()
