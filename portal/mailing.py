"""The letters of a served portal: every few minutes, where a mail gateway is connected."""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from portal.services import letters
from portal.services.context import Portal
from portal.services.errors import fault_of
from portal.services.outside import NOBODY

log = logging.getLogger(__name__)

EVERY_SECONDS = 300.0
MOST_AT_ONCE = 10_000
SUBJECT = "Balabaqsha: жаңа хабарлама / новое уведомление"
WORDS = (
    "Balabaqsha порталында сізге жаңа хабарлама келді ({count})."
    " Порталға кіріп оқыңыз: жауап беру мерзімі қысқа болуы мүмкін.\n\n"
    "На портале Balabaqsha для вас есть новые уведомления ({count})."
    " Войдите на портал и прочитайте их: срок ответа может быть коротким.\n"
)


@contextmanager
def mailing(portal: Portal, every: float = EVERY_SECONDS) -> Iterator[None]:
    """Send letters on a thread of its own until the block ends. A fault is logged and the next round is another chance.

    Every machine may do it: letters are claimed.
    """
    if portal.outside.mail is NOBODY.mail:
        yield
        return
    stop = threading.Event()

    def run() -> None:
        while True:
            try:
                letters.send_due(portal, SUBJECT, WORDS, MOST_AT_ONCE, stop.is_set)
            except Exception as error:  # noqa: BLE001 - nothing else depends on this thread
                log.error("the letters failed: %s", fault_of(error))
            if stop.wait(every):
                return

    thread = threading.Thread(target=run, name="mailing", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()
