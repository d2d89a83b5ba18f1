"""What an office writes whole: its card, calendar days, groups, children, placements, absence documents, menus."""

from typing import Any

from portal.services import blobs
from portal.services.context import Act
from portal.services.errors import OperationRefused
from portal.services.feed import Edit, Feed
from portal.services.organisations import Kindergarten, rename
from protocol.messages.base import Message
from protocol.messages.entities import (
    AbsenceDocumentBody,
    CalendarDayBody,
    ChildBody,
    OrganisationBody,
    PlacementBody,
)
from protocol.messages.menus import MenuBody


def _need(feed: Feed, kind: str, identifier: str) -> None:
    if feed.get(kind, identifier) is None:
        raise OperationRefused("prerequisite-missing", kind, retry=True)


def check_put(act: Act, feed: Feed, kindergarten: Kindergarten, kind: str, identifier: str, body: Message) -> None:
    """What must hold before an entity is written.

    Raises:
        OperationRefused: "forbidden", "bad-body", or with retry "prerequisite-missing", "blob-missing", "duplicate-child" (its
            detail is the id of the child who has the IIN: the office that entered the same child again joins its record to that
            one).
    """
    match body:
        case OrganisationBody():
            if identifier != kindergarten.id or body.bin != kindergarten.bin:
                raise OperationRefused("forbidden", "another organisation, or another BIN")
        case CalendarDayBody():
            held = feed.get(kind, identifier)
            if not body.office or (held is not None and not held.body["office"]):
                raise OperationRefused("forbidden", "a day of the whole country")
        case ChildBody():
            held = feed.get(kind, identifier)
            if held is None or held.body["iin"] != body.iin:
                _need_free(feed, body.iin, identifier)
        case PlacementBody():
            _need(feed, "child", body.child_id)
            _need(feed, "group", body.group_id)
        case AbsenceDocumentBody():
            _need(feed, "child", body.child_id)
            _need_scan(act, feed, body)
        case MenuBody():
            if identifier != body.day.isoformat():
                raise OperationRefused("bad-body", "the entity is another day's menu")
        case _:
            pass


def _need_free(feed: Feed, iin: str, child_id: str) -> None:
    other = next((one for one in feed.having("child", "iin", iin) if one != child_id), None)
    if other is not None:
        raise OperationRefused("duplicate-child", other, retry=True)


def _need_scan(act: Act, feed: Feed, body: AbsenceDocumentBody) -> None:
    reader = blobs.organisation_reader(feed.organisation_id)
    if body.scan_sha256 is not None and blobs.find(act.connection, body.scan_sha256, reader) is None:
        raise OperationRefused("blob-missing", body.scan_sha256, retry=True)


def put(
    act: Act, feed: Feed, kindergarten: Kindergarten, key: tuple[str, str], edit: Edit, body: Message
) -> tuple[int, dict[str, Any] | None]:
    """Write a whole entity; returns its version and, after a conflict, the portal's body.

    The same body again is nothing. A base the portal has left behind is a conflict. A base the portal has not reached means
    that the portal was restored from a backup: the office's newer edit counts, and is written also where it says what the backup
    says, so that who offers again what it took the place of meets it. Of the edits a PC offers to a restored portal the
    later were made on the earlier, whatever version that has now; what another PC wrote since the restore they have not seen.
    """
    check_put(act, feed, kindergarten, *key, body)
    wire = body.wire()
    held = feed.get(*key)
    if held is not None and held.body == wire and edit.base_version <= held.version:
        return held.version, None
    if held is not None and held.version > edit.base_version and not _follows(edit, held.edit):
        return held.version, held.body
    if isinstance(body, OrganisationBody):
        rename(act.connection, kindergarten.id, body)
    return feed.put(*key, wire, edit=edit), None


def _follows(edit: Edit, held: Edit | None) -> bool:
    """Whether the same PC wrote what is held, on an earlier version than this edit's."""
    return held is not None and held.device_id == edit.device_id and held.base_version < edit.base_version
