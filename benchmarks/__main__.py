"""Take the figures: `python -m benchmarks [NAME …]`. Prints a table and writes build/bench.jsonl, a line a figure.

Each figure is taken in a process of its own, one after the other. A figure that could not be taken is a line with its reason
and makes the exit code 1. Run it on a machine that does nothing else.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.figures import NotMeasured

ROOT = Path(__file__).resolve().parent.parent
RESULT = ROOT / "build" / "bench.jsonl"
PATIENCE_SECONDS = 600
FIGURES = {
    "cold_start": "processes",
    "group_month_open": "grid",
    "group_month_open_5y": "five_years",
    "mark_to_painted_p99": "grid",
    "mark_to_durable_p99": "grid",
    "grid_repaint": "grid",
    "kindergarten_day_open": "kindergarten",
    "list_filter_5000": "lists",
    "sync_push": "exchange",
    "sync_pull": "exchange",
    "sync_slow_link": "exchange",
    "sync_slow_link_pull": "exchange",
    "sync_empty": "exchange",
    "sync_memory": "exchange",
    "portal_200_offices_p99": "portal_offices",
    "portal_ops_s": "portal_offices",
    "sweep_1m": "portal_sweep",
    "contract_pdf": "papers",
    "timesheet_pdf": "papers",
    "timesheet_pdf_45": "timesheets",
    "timesheet_pdf_45_gap": "timesheets",
    "eds_sign_rsa": "signatures",
    "eds_sign_gost": "signatures",
    "eds_verify_gost": "signatures",
    "streebog_mb_s": "gost",
    "gost_sign": "gost",
    "gost_verify": "gost",
    "cms_sign_200k": "gost",
    "cms_sign_200k_gost": "gost",
    "peak_memory": "processes",
}


def take(name: str) -> dict[str, Any]:
    """Take one figure in this process."""
    measure = getattr(import_module(f"benchmarks.{FIGURES[name]}"), name)
    with tempfile.TemporaryDirectory(prefix="balabaqsha-bench-", ignore_cleanup_errors=True) as place:
        try:
            line: dict[str, Any] = measure(Path(place)).as_json()
        except NotMeasured as reason:
            return {"name": name, "value": None, "missing": str(reason)}
    return line


def take_apart(name: str) -> dict[str, Any]:
    """Take one figure in a process of its own; whatever happens to that process is a reason, not an end."""
    command = [sys.executable, "-m", "benchmarks", "--here", name]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    try:
        done = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return {"name": name, "value": None, "missing": f"not done within {PATIENCE_SECONDS} s"}
    lines = done.stdout.splitlines()
    if done.returncode or not lines:
        last = (done.stderr.strip().splitlines() or ["no word"])[-1]
        return {"name": name, "value": None, "missing": f"exit code {done.returncode}: {last}"}
    result: dict[str, Any] = json.loads(lines[-1])
    return result


def row(line: dict[str, Any]) -> str:
    """A line of the table."""
    if line["value"] is None:
        return f"{line['name']:<22}  not measured: {line['missing']}"
    text = f"{line['name']:<22}{line['value']:>12,.2f} {line['unit']:<4}"
    if "peer" in line:
        text += f"{line['peer_value']:>12,.2f} {line['ratio']:>7.2f} ×  {line['peer']}"
    return text


def main(arguments: list[str] | None = None) -> int:
    """Take the figures named, or all; the exit code."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(FIGURES))
    parser.add_argument("--here", action="store_true", help="take one figure in this process and print its line only")
    given = parser.parse_args(arguments)
    unknown = sorted(set(given.names) - set(FIGURES))
    if unknown or (given.here and len(given.names) != 1):
        parser.error(f"no such figure: {', '.join(unknown)}" if unknown else "--here takes one NAME")
    if given.here:
        print(json.dumps(take(given.names[0]), ensure_ascii=False))
        return 0
    print(f"{'figure':<22}{'value':>12}     {'peer':>12}  {'ratio':>7}", flush=True)
    taken = []
    for name in given.names or FIGURES:
        taken.append(take_apart(name))
        print(row(taken[-1]), flush=True)
    RESULT.parent.mkdir(exist_ok=True)
    RESULT.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in taken), encoding="utf-8")
    return 1 if any(line["value"] is None for line in taken) else 0


if __name__ == "__main__":
    sys.exit(main())
