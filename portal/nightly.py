"""The night's work of a served portal: at start and soon after each midnight in Almaty, the clocks and then the housekeeping."""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, time, timedelta

from portal.services.clock import COUNTRY_ZONE
from portal.services.context import Portal
from portal.services.deadlines import Swept, sweep_country
from portal.services.errors import fault_of
from portal.services.housekeeping import only_one, tidy

log = logging.getLogger(__name__)

AT = time(0, 5)
AGAIN_AFTER_FAULT = timedelta(minutes=10)
_KEY = 1937204593
_LONGEST_WAIT_SECONDS = 3600.0


@dataclass(frozen=True, slots=True)
class NightsWork:
    """What one run did: the clocks' moves, and rows thrown away."""

    swept: Swept
    thrown_away: int


def work(portal: Portal) -> NightsWork | None:
    """Run the clocks and the housekeeping; None when another process is at it."""
    with only_one(portal.engine, _KEY) as mine:
        if not mine:
            return None
        swept = sweep_country(portal)
        return NightsWork(swept, sum(tidy(portal).values()))


def next_run(now: datetime) -> datetime:
    """The next five minutes past midnight in Almaty, in UTC."""
    here = now.astimezone(COUNTRY_ZONE)
    today = datetime.combine(here.date(), AT, COUNTRY_ZONE)
    return (today if here < today else today + timedelta(days=1)).astimezone(UTC)


@contextmanager
def nightly(portal: Portal, do: Callable[[Portal], NightsWork | None] = work) -> Iterator[None]:
    """Work at once and every night on a thread of its own, until the block ends. A fault is logged and tried again soon."""
    stop = threading.Event()

    def run() -> None:
        due = portal.clock.now()
        while not stop.is_set():
            now = portal.clock.now()
            if now >= due:
                due = _run_once(portal, do, now)
            stop.wait(min(_LONGEST_WAIT_SECONDS, max(0.0, (due - portal.clock.now()).total_seconds())))

    thread = threading.Thread(target=run, name="nightly", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def _run_once(portal: Portal, do: Callable[[Portal], NightsWork | None], now: datetime) -> datetime:
    """Do it, whatever happens; when to do it again."""
    try:
        done = do(portal)
    except Exception as error:  # noqa: BLE001 - the night after is another chance; nothing else depends on this thread
        log.error("the night's work failed: %s", fault_of(error))
        return now + AGAIN_AFTER_FAULT
    if done is not None:
        log.info("the night's work: %s, %d rows thrown away", asdict(done.swept), done.thrown_away)
    return next_run(now)
