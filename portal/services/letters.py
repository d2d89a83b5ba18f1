"""Letters: whoever left an e-mail address is told that the portal has something new, once for each notice.

A letter says how much is new and nothing else: an address may be mistyped, and mail is read on the way.

A batch of accounts is claimed for a while, the gateway is spoken with outside of any transaction, and what came of each letter is
written down by itself. `account.mail_after` is the claim and the pause in one: until then all leave the account alone, so a
claim whose process died lapses. An address that fails delays nobody but itself.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import text

from portal.services.context import Act, Portal
from portal.services.errors import Refused

log = logging.getLogger(__name__)

FRESH = timedelta(days=1)
"""An older notice is news no more: it is not told of once the mail gateway is back after a long time."""
BATCH = 50
CLAIM = timedelta(minutes=15)
"""Longer than a batch takes at a gateway that lets every letter run into its time limit."""
ONE_LETTER = timedelta(minutes=1)
"""Nothing is sent so shortly before a claim lapses."""
FIRST_PAUSE = timedelta(minutes=5)
TRIES = 8
"""With pauses that double, half a day. Then the address is given up: it rests, and has one try a week until one succeeds."""
REST = timedelta(days=7)
AWAY_IN_A_ROW = 5
"""So many failures one after another are a gateway that is away: the round ends before it uses up everybody's tries."""

_DUE = "n.box = 'inbox' AND n.read_at IS NULL AND n.mailed_at IS NULL AND n.at > :since"
_CLAIM = text(
    "WITH due AS ("  # noqa: S608 - our own words
    "SELECT a.iin FROM account a WHERE a.email IS NOT NULL AND (a.mail_after IS NULL OR a.mail_after <= :now)"
    f" AND a.iin IN (SELECT n.iin FROM notice n WHERE {_DUE})"
    " ORDER BY a.mail_tries, a.mail_after NULLS FIRST, a.iin LIMIT :most FOR NO KEY UPDATE OF a SKIP LOCKED),"
    " claimed AS (UPDATE account a SET mail_after = :until, mail_tries = a.mail_tries + 1 FROM due WHERE a.iin = due.iin"
    " RETURNING a.iin, a.email, a.mail_tries)"
    f" SELECT c.*, ARRAY(SELECT n.id FROM notice n WHERE n.iin = c.iin AND {_DUE}) AS notices FROM claimed c"
    " ORDER BY c.mail_tries, c.iin"
)
_TOLD = text("UPDATE notice SET mailed_at = :now WHERE id = ANY(:notices)")
_LATER = text("UPDATE account SET mail_after = :after, mail_tries = :tries WHERE iin = :iin AND mail_after = :until")


@dataclass(frozen=True, slots=True)
class Letter:
    """A claimed account and the notices it is told of. `tries` counts this one; until `until` nobody else sends it."""

    iin: str
    address: str
    notices: Sequence[int]
    tries: int
    until: datetime


def send_due(portal: Portal, subject: str, words: str, most: int, stopped: Callable[[], bool] = lambda: False) -> int:
    """Tell at most so many persons, unless stopped before; returns how many were. `words` has a place for {count}.

    Safe to run twice at once, on any number of machines. A letter is repeated only where a process, or its line to the gateway,
    dies between the gateway's yes and the note of it.
    """
    sent = tried = in_a_row = 0
    while tried < most:
        letters = claim(portal, min(BATCH, most - tried))
        if not letters:
            return sent
        for place, letter in enumerate(letters):
            if in_a_row == AWAY_IN_A_ROW or stopped() or portal.clock.now() > letter.until - ONE_LETTER:
                _give_back(portal, letters[place:])
                return sent
            failure = _send(portal, letter, subject, words)
            tried += 1
            sent += not failure
            in_a_row = in_a_row + 1 if failure == "mail-away" else 0
    return sent


def claim(portal: Portal, most: int) -> Sequence[Letter]:
    """The next letters, which are the caller's alone for a while: those that failed least go first."""
    with portal.transaction() as act:
        until = act.now + CLAIM
        values = {"since": act.now - FRESH, "now": act.now, "until": until, "most": most}
        rows = act.connection.execute(_CLAIM, values).all()
    return [Letter(row.iin, row.email, row.notices, row.mail_tries, until) for row in rows]


def pause_after(tries: int) -> timedelta:
    """How long an address is left alone that has failed so many times (1 and more) in a row."""
    return REST if tries >= TRIES else FIRST_PAUSE * 2 ** (tries - 1)


def _send(portal: Portal, letter: Letter, subject: str, words: str) -> str:
    """Speak with the gateway, then note what came of it; the failure's code, or nothing."""
    try:
        portal.outside.mail.send(letter.address, subject, words.format(count=len(letter.notices)))
    except Refused as refusal:
        if refusal.code not in ("mail-away", "mail-refused"):
            raise
        tries = TRIES if refusal.code == "mail-refused" else letter.tries
        if tries >= TRIES:
            log.warning("an address was given up for %d days after %d tries: %s", REST.days, letter.tries, refusal.code)
        with portal.transaction() as act:
            _leave_alone(act, letter, act.now + pause_after(tries), tries)
        return refusal.code
    with portal.transaction() as act:
        act.connection.execute(_TOLD, {"now": act.now, "notices": list(letter.notices)})
        _leave_alone(act, letter, None, 0)
    return ""


def _give_back(portal: Portal, letters: Sequence[Letter]) -> None:
    """End the claim of letters nobody tried to send."""
    with portal.transaction() as act:
        for letter in letters:
            _leave_alone(act, letter, None, letter.tries - 1)


def _leave_alone(act: Act, letter: Letter, after: datetime | None, tries: int) -> None:
    """Until then, where the claim is still ours: it is not once it lapsed, or its owner wrote another address."""
    values = {"after": after, "tries": tries, "iin": letter.iin, "until": letter.until}
    act.connection.execute(_LATER, values)
