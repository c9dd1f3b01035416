"""The stubs say what is there."""

import subprocess
import sys


def test_stubs_fit_the_module():
    run = subprocess.run(
        [sys.executable, "-m", "mypy.stubtest", "sigcodec", "--ignore-missing-stub", "--concise"],
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stdout + run.stderr
