"""Letters: whoever left an e-mail address is told that the portal has something new, once for each notice.

A letter says how much is new and nothing else: an address may be mistyped, and mail is read on the way.
"""

from datetime import timedelta

from sqlalchemy import text

from portal.services.context import Portal
from portal.services.errors import Refused

FRESH = timedelta(days=1)
"""An older notice is news no more: it is not told of once the mail gateway is back after a long time."""

_DUE = "n.box = 'inbox' AND n.read_at IS NULL AND n.mailed_at IS NULL AND n.at > :since"
_NEXT = text(
    "SELECT a.iin, a.email FROM account a WHERE a.email IS NOT NULL"  # noqa: S608 - our own words
    f" AND EXISTS (SELECT 1 FROM notice n WHERE n.iin = a.iin AND {_DUE}) LIMIT 1 FOR NO KEY UPDATE OF a SKIP LOCKED"
)
_TOLD = text(f"UPDATE notice n SET mailed_at = :now WHERE n.iin = :iin AND {_DUE}")  # noqa: S608 - our own words


def send_next(portal: Portal, subject: str, words: str) -> bool:
    """Tell one person, if anybody is to be told; `words` has a place for {count}.

    The letter goes out before the notices are marked: a crash in between repeats it.

    Raises:
        Refused: 503 "mail-away"; then nothing is marked.
    """
    with portal.transaction() as act:
        values = {"since": act.now - FRESH, "now": act.now}
        row = act.connection.execute(_NEXT, values).one_or_none()
        if row is None:
            return False
        count = act.connection.execute(_TOLD, values | {"iin": row.iin}).rowcount
        portal.outside.mail.send(row.email, subject, words.format(count=count))
    return True


def send_due(portal: Portal, subject: str, words: str, most: int) -> int:
    """Tell at most so many persons; returns how many were. A gateway that does not answer ends it: the rest waits."""
    for sent in range(most):
        try:
            if not send_next(portal, subject, words):
                return sent
        except Refused as refusal:
            if refusal.code != "mail-away":
                raise
            return sent
    return most
