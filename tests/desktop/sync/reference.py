"""A reference of the portal's rules in memory, and the ways an exchange with it can break.

It decides like the portal: whole entities by base version, marks cell by cell, acts by a verdict the test sets; answers are
stored by op_id, changes are numbered in commit order.
"""

import copy
from collections.abc import Callable
from datetime import datetime
from typing import Any

from desktop.services.sync.faults import PortalAway, PortalRefused
from desktop.services.sync.link import LinkView
from protocol.canonical import content_hash, sha256_hex
from protocol.messages.base import NEWEST_SCHEMA, SCHEMA
from protocol.messages.dense import is_dense
from protocol.messages.envelope import (
    Change,
    ChangesPage,
    Limits,
    Meta,
    Operation,
    OperationResult,
    OperationsRequest,
    OperationsResponse,
    OperationStatus,
    OtherDevice,
    Problem,
    Upload,
    UploadStart,
)
from protocol.messages.operations import SetMarks

ORGANISATION_ID = "org-1"


class ReferencePortal:
    """The portal's memory. Everything it keeps is in plain dictionaries, so that a test can restore an older copy."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self.now = now
        self.epoch = "epoch-1"
        self.limits = Limits()
        self.newest_schema = NEWEST_SCHEMA
        self.seq = self.floor = 0
        self.entities: dict[tuple[str, str], tuple[int, int, bool, dict[str, Any]]] = {}
        self.edits: dict[tuple[str, str], tuple[str, int]] = {}
        self.stored: dict[str, tuple[str, OperationResult]] = {}
        self.blobs: dict[str, bytes] = {}
        self.uploads: dict[str, bytearray] = {}
        self.verdicts: dict[str, tuple[OperationStatus, str]] = {}
        self.received: list[Operation] = []
        self.anchors: list[str] = []
        self.closed: set[str] = set()
        self.others: tuple[OtherDevice, ...] = ()

    def backup(self) -> dict[str, Any]:
        """What a backup of the portal holds."""
        return copy.deepcopy({name: getattr(self, name) for name in ("seq", "entities", "edits", "stored", "blobs")})

    def restore(self, backup: dict[str, Any]) -> None:
        """Bring an older state back; the epoch changes, and versions go on above all that were ever given."""
        for name, value in copy.deepcopy(backup).items():
            setattr(self, name, value)
        self.epoch += "'"
        self.floor += 1000

    def put(self, kind: str, identifier: str, body: dict[str, Any], *, deleted: bool = False, at_least: int = 0) -> int:
        """Change an entity."""
        self.seq += 1
        version = max(self.version(kind, identifier), at_least, self.floor) + 1
        self.edits.pop((kind, identifier), None)
        self.entities[kind, identifier] = (version, self.seq, deleted, body)
        return version

    def version(self, kind: str, identifier: str) -> int:
        held = self.entities.get((kind, identifier))
        return held[0] if held else 0

    def body(self, kind: str, identifier: str) -> dict[str, Any]:
        return self.entities[kind, identifier][3]

    def page(self, cursor: str, limit: int) -> ChangesPage:
        epoch, _, place = cursor.partition(":")
        if cursor and epoch != self.epoch:
            raise PortalRefused("resync-required", 409)
        after = int(place or 0)
        found = sorted(
            (seq, key, version, gone, body) for key, (version, seq, gone, body) in self.entities.items() if seq > after
        )
        shown = found[:limit]
        changes = tuple(
            Change(type=kind, id=identifier, version=version, deleted=gone, body=copy.deepcopy(body))
            for _, (kind, identifier), version, gone, body in shown
        )
        last = shown[-1][0] if shown else after
        more = len(found) > limit
        others = () if more else self.others
        return ChangesPage(changes=changes, cursor=f"{self.epoch}:{last}", more=more, epoch=self.epoch, others=others)

    def apply(self, request: OperationsRequest) -> OperationsResponse:
        if request.epoch != self.epoch:
            raise PortalRefused("resync-required", 409)
        results = tuple(self._answer(operation, request.device_id) for operation in request.ops)
        return OperationsResponse(results=results, epoch=self.epoch, server_time=self.now())

    def _answer(self, operation: Operation, device_id: str) -> OperationResult:
        self.received.append(operation)
        assert content_hash(operation.body) == operation.body_sha256
        known = self.stored.get(operation.op_id)
        if known is not None:
            assert known[0] == operation.body_sha256, "the same operation came with another body"
            return known[1]
        result = self._decide(operation, device_id)
        if result.status is not OperationStatus.RETRY:
            self.stored[operation.op_id] = (operation.body_sha256, result)
        return result

    def _decide(self, operation: Operation, device_id: str) -> OperationResult:
        kind, _, identifier = operation.entity.partition(":")
        verdict = self.verdicts.get(operation.kind)
        if verdict is not None:
            held = self.entities.get((kind, identifier))
            return OperationResult(
                op_id=operation.op_id,
                status=verdict[0],
                problem=Problem(code=verdict[1]),
                version=held[0] if held else 0,
                current=held[3] if held else None,
            )
        if operation.kind == "audit.anchor":
            self.anchors.append(operation.body["head"])
            return OperationResult(op_id=operation.op_id, status=OperationStatus.APPLIED)
        needed = operation.body.get("child_id")
        if needed is not None and operation.kind in ("placement.put", "marks.set") and ("child", needed) not in self.entities:
            problem = Problem(code="prerequisite-missing")
            return OperationResult(op_id=operation.op_id, status=OperationStatus.RETRY, problem=problem)
        if operation.body.get("scan_sha256") not in (None, *self.blobs):
            problem = Problem(code="blob-missing")
            return OperationResult(op_id=operation.op_id, status=OperationStatus.RETRY, problem=problem)
        if operation.kind == "marks.set":
            return self._marks(operation, identifier, device_id)
        if operation.kind.endswith(".put"):
            return self._whole(operation, kind, identifier, device_id)
        return OperationResult(op_id=operation.op_id, status=OperationStatus.APPLIED, version=self.version(kind, identifier))

    def _whole(self, operation: Operation, kind: str, identifier: str, device_id: str) -> OperationResult:
        held = self.entities.get((kind, identifier))
        others = (body["iin"] for (one, name), (_, _, _, body) in self.entities.items() if one == "child" and name != identifier)
        if kind == "child" and operation.body["iin"] in others:
            return OperationResult(op_id=operation.op_id, status=OperationStatus.RETRY, problem=Problem(code="duplicate-child"))
        if held is not None and held[3] == operation.body and operation.base_version <= held[0]:
            return OperationResult(op_id=operation.op_id, status=OperationStatus.APPLIED, version=held[0])
        device, base = self.edits.get((kind, identifier), ("", 0))
        if held is not None and held[0] > operation.base_version and not (device == device_id and base < operation.base_version):
            return OperationResult(op_id=operation.op_id, status=OperationStatus.CONFLICT, version=held[0], current=held[3])
        version = self.put(kind, identifier, dict(operation.body), at_least=operation.base_version)
        self.edits[kind, identifier] = (device_id, operation.base_version)
        return OperationResult(op_id=operation.op_id, status=OperationStatus.APPLIED, version=version)

    def _marks(self, operation: Operation, identifier: str, device_id: str) -> OperationResult:
        if identifier in self.closed:
            return OperationResult(op_id=operation.op_id, status=OperationStatus.REJECTED, problem=Problem(code="month-closed"))
        child, _, month = identifier.rpartition(":")
        held = self.entities.get(("child_month", identifier))
        version, body = (held[0], copy.deepcopy(held[3])) if held else (0, {"child_id": child, "month": month, "cells": {}})
        conflict = changed = False
        assert SCHEMA + is_dense(operation.body) == operation.schema_ <= self.newest_schema
        for edit in SetMarks.model_validate(operation.body).wire()["cells"]:
            cell = body["cells"].get(str(edit["day"]))
            same = cell is not None and all(cell[name] == edit[name] for name in ("code", "note", "document_id"))
            if same and edit["base_version"] <= cell["version"]:
                continue
            own = cell is not None and cell["device_id"] == device_id and 0 < edit["base_version"] <= self.floor
            if cell is not None and cell["version"] > edit["base_version"] and not (own and cell["at"] <= edit["at"]):
                conflict = True
                continue
            if cell is None and edit["code"] is None and edit["base_version"] == 0:
                continue
            body["cells"][str(edit["day"])] = {
                **{name: edit[name] for name in ("code", "note", "document_id", "by", "at")},
                "device_id": device_id,
                "version": max(version, self.floor) + 1,
            }
            changed = True
        if changed:
            version = self.put("child_month", identifier, body)
        status = OperationStatus.CONFLICT if conflict else OperationStatus.APPLIED
        return OperationResult(op_id=operation.op_id, status=status, version=version, current=body if conflict else None)


class ReferenceClient:
    """Stands in for the portal's client. `break_at` is asked around every call and may raise what a network does."""

    def __init__(self, portal: ReferencePortal, device_id: str, break_at: Callable[[str], None] = lambda _: None) -> None:
        self.portal = portal
        self.device_id = device_id
        self.break_at = break_at
        self.waiting = ""
        self.traffic = (0, 0)
        self.newest_schema = portal.newest_schema

    def close(self) -> None:
        pass

    def meta(self) -> Meta:
        self.break_at("meta")
        return Meta(
            epoch=self.portal.epoch,
            server_time=self.portal.now(),
            rules_version=1,
            calendar_version=0,
            newest_schema=self.portal.newest_schema,
            limits=self.portal.limits,
        )

    def changes(self, cursor: str, limit: int = 500) -> ChangesPage:
        self.break_at("changes")
        page = self.portal.page(cursor, limit)
        self.break_at("changes answered")
        return page

    def send_operations(self, request: OperationsRequest) -> OperationsResponse:
        self.break_at("ops")
        response = self.portal.apply(request)
        self.break_at("ops answered")
        return response

    def has_blob(self, sha256: str) -> bool:
        return sha256 in self.portal.blobs

    def read_blob(self, sha256: str, start: int, stop: int) -> tuple[bytes, int]:
        self.break_at("blob")
        if sha256 not in self.portal.blobs:
            raise PortalRefused("not-found", 404)
        content = self.portal.blobs[sha256]
        return content[start:stop], len(content)

    def start_upload(self, start: UploadStart) -> Upload:
        held = self.portal.uploads.setdefault(start.sha256, bytearray())
        return Upload(upload_id=start.sha256, offset=len(held), size=start.size, complete=start.sha256 in self.portal.blobs)

    def upload_offset(self, upload_id: str) -> int:
        return len(self.portal.uploads[upload_id])

    def append(self, upload_id: str, offset: int, chunk: bytes) -> int:
        self.break_at("append")
        held = self.portal.uploads[upload_id]
        assert offset == len(held)
        held += chunk
        self.break_at("append answered")
        if sha256_hex(bytes(held)) == upload_id:
            self.portal.blobs[upload_id] = bytes(held)
        return len(held)


class Broken:
    """Breaks chosen calls: `Broken("ops answered")` loses one answer after the portal committed."""

    def __init__(self, *calls: str, error: Callable[[], Exception] = lambda: PortalAway("cut")) -> None:
        self.left = list(calls)
        self.error = error

    def __call__(self, call: str) -> None:
        if self.left and self.left[0] == call:
            self.left.pop(0)
            raise self.error()


def client_maker(
    portal: ReferencePortal, break_at: Callable[[str], None] = lambda _: None
) -> Callable[[LinkView], ReferenceClient]:
    """What `exchange` takes as its port."""
    return lambda view: ReferenceClient(portal, view.device_id, break_at)
