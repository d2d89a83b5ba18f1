"""Figures of the exchange: children's months a second between a real office and a real portal process over HTTP.

Everything is on: device keys and tokens, rules, hashes, stored answers, PostgreSQL with synchronous commits, SQLCipher with full
synchronisation. The peer is PouchDB with the same documents and none of that (see `pouch`).
"""

import json
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import func, insert, select

from benchmarks import pouch
from benchmarks.figures import MS, Figure, NotMeasured, Peer
from benchmarks.office import CHILDREN, ORGANISATION, Made, add_group, new_office, surroundings
from benchmarks.slow_link import slow_link
from desktop.demo.country import KEY_PASSWORD, Country
from desktop.demo.invented import Inventor
from desktop.models.attendance import AttendanceMark, know
from desktop.services import outbox
from desktop.services.clock import SystemClock
from desktop.services.sync import link
from desktop.services.sync.connection import PortalAddress, client_for, connect
from desktop.services.sync.cycle import Exchange, exchange
from desktop.services.sync.portal_client import PortalClient, Tokens
from desktop.services.sync.pull import pull
from desktop.services.sync.push import push
from desktop.services.sync.status import sync_status
from desktop.services.unit_of_work import UnitOfWork
from protocol.attendance import MarkCode
from protocol.identifiers import Sex, make_iin
from protocol.messages.base import entity_key
from protocol.messages.entities import ChildMonthBody
from protocol.messages.operations import CellEdit, SetMarks
from protocol.working_calendar import Month, public_calendar

GROUPS, MONTHS = 25, 23  # of CHILDREN children: 875 × 23 = 20,125 children's months of about 21 marks
SLOW_GROUPS, SLOW_MONTHS = 4, 15  # 2,100
SEED = 7
KIB_PER_MB = 1024
_LOOK_SECONDS = 0.02


@dataclass(frozen=True, slots=True)
class Connected:
    """An office that has its place at the portal, and the client that speaks for it."""

    made: Made
    client: PortalClient

    def push(self) -> tuple[int, float]:
        """Send all that waits; operations and seconds.

        Raises:
            NotMeasured: the portal did not take everything.
        """
        office = self.made.office
        view = office.ask(link.link_view)
        assert view is not None
        limits = self.client.meta().limits
        begun = time.perf_counter()
        sent = push(office, self.client, view, limits, Random(SEED))
        spent = time.perf_counter() - begun
        left = office.ask(sync_status)
        if left.pending or left.quarantined or not sent.applied:
            raise NotMeasured(f"the portal took {sent.applied} operations; {left.pending} wait, {left.quarantined} were refused")
        return sent.applied, spent

    def pull(self) -> tuple[int, float]:
        """Read everything there is; changes and seconds."""
        self.client.meta()
        begun = time.perf_counter()
        count = pull(self.made.office, self.client).count
        spent = time.perf_counter() - begun
        if not count:
            raise NotMeasured("nothing came")
        return count, spent

    def close(self) -> None:
        """Let go of everything."""
        self.client.close()
        self.made.office.close()


@contextmanager
def country(place: Path) -> Iterator[Country]:
    """A portal process with our kindergarten in it and nobody else."""
    with Country(place / "country", ORGANISATION, datetime.now(UTC)) as made:
        yield made


def connected(place: Path, country: Country, device: str, port: int | None = None) -> Connected:
    """A new office of the kindergarten, registered by the director's key; `port` is another way to the portal (a slow link)."""
    made = new_office(place / device, surroundings(SystemClock(), device))
    iin = make_iin(datetime(1980, 5, 17, tzinfo=UTC).date(), Sex.FEMALE, 9001)
    assert iin is not None
    key = country.directors_key(ORGANISATION, iin, "rsa").read_bytes()
    url = country.portal.url if port is None else f"http://127.0.0.1:{port}"
    connect(made.office, PortalAddress(url), key, KEY_PASSWORD, device)
    view = made.office.ask(link.link_view)
    assert view is not None
    return Connected(made, client_for(view))


def add_children(one: Connected, groups: int, months: int) -> tuple[tuple[str, ...], ...]:
    """Groups of invented children who came so many months ago, and everything about them at the portal."""
    since = _past(one, months)[0].first
    # An inventor of each group's own, from other serials: one has not enough of them for so many.
    inventors = [Inventor(SEED + turn, first_serial=7000 + 100 * turn) for turn in range(groups)]
    made = tuple(
        add_group(one.made.office, f"Топ {turn + 1}", CHILDREN, inventor, since)[1] for turn, inventor in enumerate(inventors)
    )
    one.push()
    return made


def add_marks(one: Connected, groups: Sequence[Sequence[str]], months: int) -> int:
    """Months of marks that wait to be sent, as an office without a network gathers them; how many children's months.

    A group's day is marked in one go. The marks are written straight into their table, as `attendance.set_marks` writes them; the
    journal is left out, as the exchange does not read it.
    """
    for month in _past(one, months):
        one.made.office.do(_add_month, groups, month)
    return sum(map(len, groups)) * months


def _past(one: Connected, months: int) -> list[Month]:
    found = [Month.of(one.made.around.clock.today()).previous]
    while len(found) < months:
        found.append(found[-1].previous)
    return found[::-1]


def _add_month(uow: UnitOfWork, groups: Sequence[Sequence[str]], month: Month) -> None:
    days = public_calendar(month.year, month.year).working_days_of(month)
    marks: list[dict[str, Any]] = []
    edits: list[tuple[str, str, SetMarks]] = []
    for number, children in enumerate(groups):
        moments = [datetime(day.year, day.month, day.day, 4, number, day.day, 1013 * day.day, tzinfo=UTC) for day in days]
        for at, child in enumerate(children):
            codes = [MarkCode.SICK if (at + day.day) % 9 == 0 else MarkCode.PRESENT for day in days]
            by = uow.actor.name
            plain = {"child_id": child, "note": "", "document_id": None, "by": by, "device_id": uow.device}
            state = {"server_version": 0, "dirty": True}
            told = list(zip(days, codes, moments, strict=True))
            marks += [{**plain, **state, "day": day, "code": code.value, "at": moment} for day, code, moment in told]
            cells = tuple(CellEdit(day=day.day, code=code, by=by, at=moment) for day, code, moment in told)
            body = SetMarks(child_id=child, month=str(month), cells=cells)
            edits.append((uow.new_id(), entity_key("child_month", f"{child}:{month}"), body))
    know(uow.session.connection(), (uow.actor.name, uow.device))
    uow.session.execute(insert(AttendanceMark), marks)
    outbox.enqueue_marks(uow.session, edits, at=moments[-1] + timedelta(seconds=1))


def documents(one: Connected, file: Path) -> Path:
    """The children's months the portal holds, each as a JSON document with an object a cell."""
    cursor, more = "", True
    with file.open("w", encoding="utf-8") as out:
        while more:
            page = one.client.changes(cursor)
            for change in page.changes:
                if change.type == "child_month":
                    body = ChildMonthBody.model_validate(change.body).wire()
                    out.write(json.dumps({"_id": f"{change.type}:{change.id}", **body}, ensure_ascii=False) + "\n")
            cursor, more = page.cursor, page.more
    return file


def sync_push(place: Path) -> Figure:
    """Children's months a second that the portal takes and the office writes down as settled: 20,000 in one exchange."""
    with country(place) as around:
        office = connected(place, around, "PC-1")
        groups = add_children(office, GROUPS, MONTHS)
        add_marks(office, groups, MONTHS)
        count, spent = office.push()
        told = documents(office, place / "months.jsonl")
        office.close()
    with pouch.server(place / "server") as port:
        peer = pouch.replicate("push", port, place / "client", told)
    return Figure("sync_push", count / spent, "/s", Peer(pouch.NAME, peer.rate))


def sync_pull(place: Path) -> Figure:
    """Changes a second that a new PC of the kindergarten reads and writes down: 20,000 children's months and their children."""
    with country(place) as around:
        first = connected(place, around, "PC-1")
        add_marks(first, add_children(first, GROUPS, MONTHS), MONTHS)
        first.push()
        told = documents(first, place / "months.jsonl")
        first.close()
        other = connected(place, around, "PC-2")
        count, spent = other.pull()
        if other.made.office.ask(_months_held) != GROUPS * CHILDREN * MONTHS:
            raise NotMeasured("not all children's months were written")
        other.close()
    with pouch.server(place / "server") as port:
        pouch.replicate("push", port, place / "client", told)
        peer = pouch.replicate("pull", port, place / "other", told)
    return Figure("sync_pull", count / spent, "/s", Peer(pouch.NAME, peer.rate))


def _months_held(uow: UnitOfWork) -> int:
    month = func.substr(AttendanceMark.day, 1, 7)
    return uow.session.scalar(select(func.count()).select_from(select(AttendanceMark.child_id, month).distinct().subquery())) or 0


def sync_slow_link(place: Path) -> Figure:
    """Seconds to send 2,100 children's months over 1 Mbit/s with 150 ms one way."""
    with country(place) as around:
        near = connected(place, around, "PC-1")
        groups = add_children(near, SLOW_GROUPS, SLOW_MONTHS)
        near.client.close()
        with slow_link(_port(around)) as port:
            far = _through(near, port)
            add_marks(far, groups, SLOW_MONTHS)
            _, spent = far.push()
            far.client.close()
        told = documents(_through(near, _port(around)), place / "months.jsonl")
        near.made.office.close()
    with pouch.server(place / "server") as direct, slow_link(direct) as port:
        peer = pouch.replicate("push", port, place / "client", told)
    return Figure("sync_slow_link", spent, "s", Peer(pouch.NAME, peer.seconds))


def sync_slow_link_pull(place: Path) -> Figure:
    """Seconds in which a new PC reads 2,100 children's months and their children over 1 Mbit/s with 150 ms one way."""
    with country(place) as around:
        first = connected(place, around, "PC-1")
        add_marks(first, add_children(first, SLOW_GROUPS, SLOW_MONTHS), SLOW_MONTHS)
        first.push()
        told = documents(first, place / "months.jsonl")
        first.close()
        other = connected(place, around, "PC-2")
        with slow_link(_port(around)) as port:
            far = _through(other, port)
            _, spent = far.pull()
            far.close()
    with pouch.server(place / "server") as direct:
        pouch.replicate("push", direct, place / "client", told)
        with slow_link(direct) as port:
            peer = pouch.replicate("pull", port, place / "other", told)
    return Figure("sync_slow_link_pull", spent, "s", Peer(pouch.NAME, peer.seconds))


def sync_empty(place: Path) -> Figure:
    """Milliseconds of a whole exchange with nothing to do over the slow link: at most two round trips, which is checked."""
    with country(place) as around:
        near = connected(place, around, "PC-1")
        groups = add_children(near, 1, 1)
        add_marks(near, groups, 1)
        near.push()
        told = documents(near, place / "months.jsonl")
        near.client.close()
        with slow_link(_port(around)) as port:
            clients = _Clients(port)
            for _ in range(2):
                _complete(exchange(near.made.office, clients))
            asked = clients.requests
            begun = time.perf_counter()
            _complete(exchange(near.made.office, clients))
            spent = time.perf_counter() - begun
            asked = clients.requests - asked
        near.made.office.close()
    if asked > 2:
        raise NotMeasured(f"an exchange with nothing to do asked {asked} times")
    with pouch.server(place / "server") as direct, slow_link(direct) as port:
        peer = pouch.replicate("push", port, place / "client", told)
    return Figure("sync_empty", spent * MS, "ms", Peer(pouch.NAME, peer.empty * MS))


def sync_memory(place: Path) -> Figure:
    """The most memory above idle an office took to send 20,000 children's months, or a new one to read them. Linux only."""
    with country(place) as around:
        first = connected(place, around, "PC-1")
        add_marks(first, add_children(first, GROUPS, MONTHS), MONTHS)
        sent = _growth(first.push)
        told = documents(first, place / "months.jsonl")
        first.close()
        other = connected(place, around, "PC-2")
        read = _growth(other.pull)
        other.close()
    with pouch.server(place / "server") as port:
        peer = pouch.replicate("push", port, place / "client", told)
        again = pouch.replicate("pull", port, place / "other", told)
    return Figure("sync_memory", max(sent, read), "MB", Peer(pouch.NAME, max(peer.megabytes, again.megabytes)))


class _Clients:
    """Makes clients whose way to the portal is the port, and counts their requests."""

    def __init__(self, port: int) -> None:
        self.requests = 0
        self._address = PortalAddress(f"http://127.0.0.1:{port}")
        self._tokens = Tokens()

    def __call__(self, view: link.LinkView) -> PortalClient:
        """A client for one exchange."""
        client = client_for(view, self._address, tokens=self._tokens)
        send = client._transport.send

        def counted(*arguments: Any, **named: Any) -> Any:
            self.requests += 1
            return send(*arguments, **named)

        client._transport.send = counted  # type: ignore[method-assign]
        return client


def _complete(done: Exchange) -> None:
    if not done.complete:
        raise NotMeasured(f"the exchange ended with {done.outcome}")


def _port(around: Country) -> int:
    port = urlsplit(around.portal.url).port
    assert port is not None
    return port


def _through(one: Connected, port: int) -> Connected:
    """The same office with another way to the portal."""
    view = one.made.office.ask(link.link_view)
    assert view is not None
    return Connected(one.made, client_for(view, PortalAddress(f"http://127.0.0.1:{port}")))


def _resident() -> float:
    """Megabytes this process holds in memory now."""
    status = Path("/proc/self/status")
    if not status.exists():
        raise NotMeasured("memory is read from /proc, which is not here")
    line = next(one for one in status.read_text(encoding="ascii").splitlines() if one.startswith("VmRSS:"))
    return int(line.split()[1]) / KIB_PER_MB


def _growth(act: Any) -> float:
    """The most memory above what was held before, in megabytes, looked at fifty times a second."""
    before = most = _resident()
    over = threading.Event()

    def watch() -> None:
        nonlocal most
        while not over.wait(_LOOK_SECONDS):
            most = max(most, _resident())

    watching = threading.Thread(target=watch, daemon=True)
    watching.start()
    try:
        act()
    finally:
        over.set()
        watching.join()
    return most - before
