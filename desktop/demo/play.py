"""`python -m desktop --demo`: with a screen the program on the demo kindergarten, without one the office day, offscreen."""

import json
import logging
import os
import platform
import shutil
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import requests
import uuid_utils.compat

from desktop.app.arguments import Arguments
from desktop.demo.country import KEY_PASSWORD, Country
from desktop.demo.invented import Family
from desktop.demo.kindergarten import DIRECTOR, METHODIST, ORGANISATION, PASSWORD, DemoFamilies, build
from desktop.demo.parent import ParentAtPortal
from desktop.services.clock import SystemClock
from desktop.services.folder import OfficeFolder, Surroundings
from protocol.messages.entities import PersonBody

log = logging.getLogger(__name__)
PARENTS_LOOK_SECONDS = 5.0
FAMILIES = "families.json"


def has_screen() -> bool:
    """Whether a window could be shown here."""
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return False
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def play_demo(arguments: Arguments, run: Callable[[Arguments], int]) -> int:
    """Open the demo, or play its office day; returns the exit code."""
    if arguments.office_day or not has_screen():
        import PySide6.QtCore  # noqa: F401 - it replaces `import`

        from desktop.app.plain_imports import import_plainly

        import_plainly()
        from desktop.demo.office_day import play

        return play(arguments.out)
    return _open_demo(arguments, run)


def _open_demo(arguments: Arguments, run: Callable[[Arguments], int]) -> int:
    home = arguments.out / "home"
    folder = OfficeFolder(home / "office")
    now = datetime.now(UTC)
    if not (home / FAMILIES).exists():
        shutil.rmtree(home, ignore_errors=True)
    print("Starting the demo portal …")
    with Country(home, ORGANISATION, now) as country:
        if not (home / FAMILIES).exists():
            print("Making the demo kindergarten …")
            around = Surroundings(SystemClock(), lambda: str(uuid_utils.compat.uuid7()), platform.node() or "PC")
            _remember(home, build(folder, country, around))
        else:
            _move_portal(folder, country)
        print(f"Sign in as {DIRECTOR} or {METHODIST}, password {PASSWORD}.")
        print(f"The director's key: {country.keys / 'director-gost.p12'}, password {KEY_PASSWORD}.")
        stop = threading.Event()
        parents = threading.Thread(target=_live_parents, args=(country, _remembered(home), stop), daemon=True)
        parents.start()
        hint = f"Demo: {DIRECTOR} / {METHODIST} · {PASSWORD}"
        try:
            return run(replace(arguments, data=folder.path, test_trust=country.trust, demo_hint=hint))
        finally:
            stop.set()
            parents.join(10)


def _move_portal(folder: OfficeFolder, country: Country) -> None:
    """The portal has another port at each start: tell the office."""
    from desktop.services.opening import sign_in
    from desktop.services.sync.link import link_row

    around = Surroundings(SystemClock(), lambda: str(uuid_utils.compat.uuid7()), platform.node() or "PC")
    office = sign_in(folder, DIRECTOR, PASSWORD, around).office
    try:
        office.do(lambda uow: setattr(link_row(uow), "url", country.portal.url))
    finally:
        office.close()


def _remember(home: Path, families: DemoFamilies) -> None:
    people = [{"guardian": f.guardian.wire(), "child": f.child.wire()} for f in families.asking]
    (home / FAMILIES).write_text(json.dumps(people, ensure_ascii=False), encoding="utf-8")


def _remembered(home: Path) -> tuple[Family, ...]:
    people = json.loads((home / FAMILIES).read_text(encoding="utf-8"))
    return tuple(
        Family(PersonBody.model_validate(person["guardian"]), PersonBody.model_validate(person["child"])) for person in people
    )


def _live_parents(country: Country, families: tuple[Family, ...], stop: threading.Event) -> None:
    """Parents who look into the portal every few seconds and sign what was sent to them."""
    while not stop.wait(PARENTS_LOOK_SECONDS):
        for family in families:
            try:
                parent = ParentAtPortal(country.portal.url, family, country.parents_key(family.guardian))
                for contract in parent.contracts_to_sign():
                    parent.sign(contract, datetime.now(UTC))
            except requests.RequestException as error:
                log.info("a demo parent could not reach the portal: %s", type(error).__name__)
