"""The command line and the schema: what is started by people and by other programs."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import requests
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, text

from portal.database import connect, migrate
from portal.tables import METADATA
from protocol.identifiers import parse_iin

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 60


def start(*arguments: str, **options: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "portal", *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stdin=subprocess.PIPE,
        text=True,
        **options,
    )


def is_running(pid_file: Path) -> bool:
    if not pid_file.exists():
        return False
    try:
        os.kill(int(pid_file.read_text().splitlines()[0]), 0)
    except ProcessLookupError:
        return False
    return True


def test_migrations_from_empty_make_the_tables_of_the_code(new_database: Callable[[], str]) -> None:
    engine = connect(new_database())
    migrate(engine)
    migrate(engine)

    def ours(_: object, name: str | None, kind: str, reflected: bool, __: object) -> bool:
        return not (kind == "table" and reflected and str(name).startswith(("child_month_", "alembic_")))

    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": ours, "compare_type": True})
        difference = [one for one in compare_metadata(context, METADATA) if "child_month_" not in str(one)]
        sequences = set(connection.execute(text("SELECT sequencename FROM pg_sequences")).scalars())
    engine.dispose()
    assert difference == []
    assert set(METADATA._sequences) <= sequences


def test_months_lie_in_partitions(engine: Engine) -> None:
    query = text("SELECT inhrelid::regclass::text FROM pg_inherits WHERE inhparent = 'child_month'::regclass")
    with engine.connect() as connection:
        partitions = set(connection.execute(query).scalars())
    assert {"child_month_2026", "child_month_2040", "child_month_other"} <= partitions


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's folder: the second start finds what the first left."""
    return tmp_path_factory.mktemp("demo") / "portal"


def test_the_demo_says_where_it_is_and_stops_cleanly(data: Path) -> None:
    process = start("demo", "--data", str(data), "--port", "0")
    try:
        said = json.loads(process.stdout.readline())
        headers = {"Authorization": f"Bearer {said['staff_token']}"}
        url, next_one = said["url"], {"locality": "Алматы"}
        voucher = requests.post(f"{url}/v1/staff/vouchers", json=next_one, headers=headers, timeout=20)
        assert voucher.status_code == 201
        iin = voucher.json()["child_iin"]
        assert parse_iin(iin).number[7] == "9", "an invented serial"
        body = {"iin": iin, "password": said["parent_password"]}
        assert requests.post(f"{url}/v1/parents/token", json=body, timeout=20).status_code == 401, "a child has no account"
        process.send_signal(signal.SIGTERM)
        assert process.wait(SECONDS) == 0
        assert process.stdout.read() == "", "one line, no more"
    finally:
        process.kill()
        process.communicate()
    assert not is_running(data / "postmaster.pid")


def test_the_demo_ends_with_its_parent_and_finds_its_data_again(data: Path) -> None:
    assert data.exists()
    process = start("demo", "--data", str(data), "--port", "0", "--exit-with-parent")
    try:
        said = json.loads(process.stdout.readline())
        assert said["bin"] == "100140000003"
        process.stdin.close()
        assert process.wait(SECONDS) == 0
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
    assert not is_running(data / "postmaster.pid")


def test_the_served_portal_has_no_demo_routes(new_database: Callable[[], str]) -> None:
    environment = os.environ | {"DATABASE_URL": new_database()}
    process = start("serve", "--port", "0", env=environment)
    try:
        url = json.loads(process.stdout.readline())["url"]
        assert requests.post(f"{url}/v1/demo/clock", json={}, timeout=20).status_code == 404
        assert requests.post(f"{url}/v1/staff/vouchers", json={}, timeout=20).status_code == 401
        process.terminate()
        assert process.wait(SECONDS) == 0
    finally:
        process.kill()
        process.communicate()
    swept = subprocess.run([sys.executable, "-m", "portal", "sweep"], cwd=ROOT, env=environment, capture_output=True, check=True)
    assert json.loads(swept.stdout)["changes"] == 0


def test_the_interface_describes_itself() -> None:
    said = subprocess.run([sys.executable, "-m", "portal", "openapi"], cwd=ROOT, capture_output=True, check=True)
    paths = json.loads(said.stdout)["paths"]
    assert {"/v1/meta", "/v1/ops", "/v1/changes", "/v1/digest", "/v1/parents/sheets"} <= set(paths)
    assert not any("demo" in path for path in paths)
    assert said.stderr == b""


def test_a_folder_of_certificates_that_is_not_there_is_said_plainly(tmp_path: Path) -> None:
    arguments = [sys.executable, "-m", "portal", "demo", "--data", str(tmp_path / "p"), "--trust", str(tmp_path / "none")]
    done = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
