"""A child's stays in groups as contracts order them: where a child is from a day on, and that it leaves.

Stays never overlap here: what a new one would cover ends the day before it.
"""

from collections.abc import Mapping
from datetime import date, timedelta

from portal.services.feed import Feed
from protocol.messages.entities import PlacementBody

TYPE = "placement"
MOVED = "moved"
_NEVER = (date(1, 1, 2), date(1, 1, 1))  # the exchange knows no deletion: a stay of no day, before all others
_DAY = timedelta(days=1)


def stays_of(feed: Feed, child_id: str) -> dict[str, PlacementBody]:
    """The child's stays that cover a day at least, by id."""
    held = {name: PlacementBody.model_validate(one.body) for name, one in feed.having(TYPE, "child_id", child_id).items()}
    return {name: stay for name, stay in held.items() if stay.ends_on is None or stay.ends_on >= stay.starts_on}


def settle(feed: Feed, stay_id: str, wanted: PlacementBody) -> None:
    """From `wanted.starts_on` on the child is in the group: a stay there goes on, one elsewhere ends the day before."""
    for name, stay in settled(stays_of(feed, wanted.child_id), stay_id, wanted).items():
        feed.put(TYPE, name, stay)


def settled(stays: Mapping[str, PlacementBody], stay_id: str, wanted: PlacementBody) -> dict[str, PlacementBody]:
    """What of the stays changes. A stay that begins later, and a leaving that is known already, keep their day."""
    on = wanted.starts_on
    name, now = next(((name, stay) for name, stay in stays.items() if _covers(stay, on)), ("", None))
    if now is not None and now.group_id == wanted.group_id:
        return {}
    if now is not None and now.starts_on == on:
        return {name: now.model_copy(update={"group_id": wanted.group_id})}
    if now is not None:
        begun = wanted.model_copy(update={"ends_on": now.ends_on, "end_reason": now.end_reason})
        return {name: now.model_copy(update={"ends_on": on - _DAY, "end_reason": MOVED}), stay_id: begun}
    later = min((stay.starts_on for stay in stays.values() if stay.starts_on > on), default=None)
    return {stay_id: wanted.model_copy(update={"ends_on": later - _DAY, "end_reason": MOVED}) if later else wanted}


def _covers(stay: PlacementBody, day: date) -> bool:
    return stay.starts_on <= day and (stay.ends_on is None or stay.ends_on >= day)


def leave(feed: Feed, child_id: str, last_day: date, reason: str) -> None:
    """The child is in no group after its last day."""
    for name, stay in left(stays_of(feed, child_id), last_day, reason).items():
        feed.put(TYPE, name, stay)


def left(stays: Mapping[str, PlacementBody], last_day: date, reason: str) -> dict[str, PlacementBody]:
    """What of the stays changes: those over by then are as they were, those that begin later never were."""
    changed = {}
    for name, stay in stays.items():
        if stay.starts_on > last_day:
            changed[name] = stay.model_copy(update={"starts_on": _NEVER[0], "ends_on": _NEVER[1], "end_reason": "taken back"})
        elif stay.ends_on is None or stay.ends_on > last_day:
            changed[name] = stay.model_copy(update={"ends_on": last_day, "end_reason": reason})
    return changed
