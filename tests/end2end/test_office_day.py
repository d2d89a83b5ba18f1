"""The office day, whole: the same twelve steps the demo plays, and what outsiders say of its papers."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication

from desktop.demo.country import Country
from desktop.demo.day_scene import Scene
from desktop.demo.kindergarten import ORGANISATION
from desktop.demo.office_day import MORNING, steps_of
from desktop.views.language import install_language

STEPS = 12
pytestmark = [pytest.mark.timeout(400), pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]


@pytest.fixture(scope="module")
def scene(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    out = tmp_path_factory.mktemp("day")
    with Country(out / "home", ORGANISATION, MORNING) as country, Scene(qapp, country, out, MORNING) as stage:
        yield stage
    install_language(qapp, "en")  # the day was played in Russian; other tests read English


@pytest.fixture(scope="module")
def steps(scene: Scene) -> tuple[tuple[str, Callable[[], str]], ...]:
    return steps_of(scene)


@pytest.mark.parametrize("number", range(STEPS))
def test_every_step_of_the_day_holds(steps: tuple[tuple[str, Callable[[], str]], ...], number: int) -> None:
    assert len(steps) == STEPS
    _title, step = steps[number]
    assert step()


def test_openssl_accepts_the_rsa_contract_with_both_signatures(scene: Scene, tmp_path: Path) -> None:
    anchors = tmp_path / "anchors.pem"
    certificates = sorted(scene.country.trust.glob("*"))
    pem = b""
    for certificate in certificates:
        read = ["openssl", "x509", "-in", str(certificate), "-inform", "DER"]
        pem += subprocess.run(read, capture_output=True, check=False).stdout
    anchors.write_bytes(pem)
    verify = ["openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", str(scene.out / "contract.pdf.cms")]
    verify += ["-content", str(scene.out / "contract.pdf"), "-CAfile", str(anchors), "-purpose", "any", "-out", "/dev/null"]
    verify += ["-attime", str(int(scene.clock.now().timestamp()))]
    done = subprocess.run(verify, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "successful" in done.stderr.lower()


def test_the_workbook_and_the_day_leave_what_they_promise(scene: Scene) -> None:
    for name in ("contract.pdf", "contract.pdf.cms", "timesheet.pdf", "timesheet.xlsx"):
        assert (scene.out / name).stat().st_size > 1000
    assert load_workbook(scene.out / "timesheet.xlsx").worksheets[0].max_row > 29
    assert len(list(scene.hands.pictures.glob("*.png"))) >= 20
