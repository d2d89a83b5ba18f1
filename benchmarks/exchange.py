"""Figures of the exchange: operations a second between a real office and a real portal process over HTTP on the loopback."""

import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from benchmarks.figures import Figure, NotMeasured
from benchmarks.office import ORGANISATION, Made, add_group, fill_month, new_office, surroundings
from desktop.demo.country import KEY_PASSWORD, Country
from desktop.demo.invented import Inventor
from desktop.services.clock import SystemClock
from desktop.services.sync import link
from desktop.services.sync.connection import PortalAddress, client_for, connect
from desktop.services.sync.portal_client import PortalClient
from desktop.services.sync.pull import pull
from desktop.services.sync.push import push
from desktop.services.sync.status import sync_status
from protocol.identifiers import Sex, make_iin
from protocol.working_calendar import Month

ROUNDS, CHILDREN = 3, 60
SEED = 7


@dataclass(frozen=True, slots=True)
class Connected:
    """An office that has its place at the portal, and the client that speaks for it."""

    made: Made
    client: PortalClient

    def push(self) -> float:
        """Send all that waits; operations a second.

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
        return sent.applied / spent

    def pull(self) -> float:
        """Read everything there is; changes a second."""
        begun = time.perf_counter()
        count = pull(self.made.office, self.client).count
        spent = time.perf_counter() - begun
        if not count:
            raise NotMeasured("nothing came")
        return count / spent


@contextmanager
def country(place: Path) -> Iterator[Country]:
    """A portal process with our kindergarten in it and nobody else."""
    with Country(place / "country", ORGANISATION, datetime.now(UTC)) as made:
        yield made


def connected(place: Path, country: Country, device: str) -> Connected:
    """A new office of the kindergarten, registered by the director's key."""
    made = new_office(place / device, surroundings(SystemClock(), device))
    iin = make_iin(datetime(1980, 5, 17, tzinfo=UTC).date(), Sex.FEMALE, 9001)
    assert iin is not None
    key = country.directors_key(ORGANISATION, iin, "rsa").read_bytes()
    connect(made.office, PortalAddress(country.portal.url), key, KEY_PASSWORD, device)
    view = made.office.ask(link.link_view)
    assert view is not None
    return Connected(made, client_for(view))


def add_work(one: Connected, inventor: Inventor, name: str) -> None:
    """A new group: a child, a placement and a whole month of marks for each of its children."""
    month = Month.of(one.made.around.clock.today()).previous
    _, children = add_group(one.made.office, name, CHILDREN, inventor, month.first)
    fill_month(one.made.office, children, month)


def sync_push(place: Path) -> Figure:
    """Operations a second that a portal takes: three times a new group of sixty children with a month of marks each."""
    with country(place) as around:
        office, inventor = connected(place, around, "PC-1"), Inventor(SEED)
        office.push()
        taken = []
        for turn in range(ROUNDS):
            add_work(office, inventor, f"Топ {turn + 1}")
            taken.append(office.push())
        office.client.close()
        office.made.office.close()
    return Figure("sync_push", statistics.median(taken), "/s")


def sync_pull(place: Path) -> Figure:
    """Changes a second that an empty office of the same kindergarten reads and writes down: three times a new PC."""
    with country(place) as around:
        first, inventor = connected(place, around, "PC-1"), Inventor(SEED)
        for turn in range(ROUNDS):
            add_work(first, inventor, f"Топ {turn + 1}")
        first.push()
        taken = []
        for turn in range(ROUNDS):
            other = connected(place, around, f"PC-{turn + 2}")
            taken.append(other.pull())
            other.client.close()
            other.made.office.close()
        first.client.close()
        first.made.office.close()
    return Figure("sync_pull", statistics.median(taken), "/s")
