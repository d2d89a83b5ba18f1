"""A stand-in for NCALayer: a WebSocket server that speaks its documented JSON and signs with a key it is given.

What it answers follows the documentation of module kz.gov.pki.knca.basics and of the older kz.gov.pki.knca.commonUtils: a
greeting with the version, heartbeats, the result as PEM in a list, a cancelled window as a good answer without a result.
"""

import base64
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from http import HTTPStatus
from typing import Any

from websockets.sync.server import Request, Response, ServerConnection, serve

from eds.cades import sign_detached
from eds.pkcs12 import KeyPair

BASICS, OLDER = "kz.gov.pki.knca.basics", "kz.gov.pki.knca.commonUtils"


@dataclass
class NcaLayer:
    """What the person at the computer does: `mood` is "signs", "cancels", "older", "older-cancels", "fails" or "is not there"."""

    now: Callable[[], datetime]
    key: KeyPair | None = None
    mood: str = "signs"
    asked: list[dict[str, Any]] = field(default_factory=list)
    address: str = ""

    def handle(self, connection: ServerConnection) -> None:
        """One page's connection."""
        connection.send(json.dumps({"result": {"version": "1.4"}}))
        connection.send("--heartbeat--")
        for message in connection:
            question = json.loads(message)
            self.asked.append(question)
            connection.send(json.dumps(self.answer(question)))

    def answer(self, question: dict[str, Any]) -> dict[str, Any]:
        """The answer to one question."""
        if question["module"] == OLDER:
            return self._older(question)
        assert question["module"] == BASICS, question
        if self.mood.startswith("older"):
            return {"status": False, "code": "MODULE_NOT_FOUND", "message": "Module not found", "details": ""}
        if self.mood == "fails":
            return {"status": False, "code": "500", "message": "Хранилище не найдено", "details": ""}
        if self.mood == "cancels":
            return {"status": True, "body": {}}
        args = question["args"]
        assert (question["method"], args["format"]) == ("sign", "cms")
        wanted = args["signingParams"]
        assert (wanted["decode"], wanted["encapsulate"], wanted["digested"]) == ("true", "false", "false")
        encoded = base64.encodebytes(self._sign(args["data"])).decode()
        return {"status": True, "body": {"result": [f"-----BEGIN CMS-----\n{encoded}-----END CMS-----\n"]}}

    def _older(self, question: dict[str, Any]) -> dict[str, Any]:
        if self.mood == "older-cancels":
            return {"code": "500", "message": "action.canceled", "responseObject": None}
        assert question["method"] == "createCMSSignatureFromBase64"
        _storage, kind, data, attached = question["args"]
        assert (kind, attached) == ("SIGNATURE", False)
        return {"code": "200", "responseObject": base64.b64encode(self._sign(data)).decode()}

    def _sign(self, data: str) -> bytes:
        assert self.key is not None
        return sign_detached(base64.b64decode(data), self.key, self.now())

    def admit(self, connection: ServerConnection, _: Request) -> Response | None:
        """Whether it is running."""
        return connection.respond(HTTPStatus.SERVICE_UNAVAILABLE, "") if self.mood == "is not there" else None


@contextmanager
def running(now: Callable[[], datetime]) -> Iterator[NcaLayer]:
    """NCALayer on a free port of this machine."""
    made = NcaLayer(now)
    with serve(made.handle, "127.0.0.1", 0, process_request=made.admit) as server:
        made.address = f"ws://127.0.0.1:{server.socket.getsockname()[1]}"
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield made
        server.shutdown()
    thread.join(5)
