"""Processes of a trial: one that imports everything once and forks the ones that are killed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
# A dependency installs a package that is called `tests` too: ours is put in its place.
_BEGIN = """import runpy, sys, tests
tests.__path__ = ["tests"]
sys.path.insert(0, "")
runpy.run_module(sys.argv[1], run_name="__main__")"""


def run(module: str, plan: dict[str, Any], **environment: str) -> dict[str, Any]:
    """Run a module of the trials as a program with a plan; its report. What it says on standard error is passed on."""
    command = [sys.executable, "-c", _BEGIN, f"tests.soak.{module}"]
    surroundings = os.environ | environment
    done = subprocess.run(
        command, input=json.dumps(plan), stdout=subprocess.PIPE, text=True, cwd=ROOT, check=True, env=surroundings
    )
    report: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return report
