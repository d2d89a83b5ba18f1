"""Adapters over HTTP: a small JSON interface that a gateway of the state or of an operator is put behind.

    GET  {registry}/persons/{iin}                      200 PersonBody | 404
    GET  {registry}/persons/{iin}/children/{child}     200 {"person": PersonBody, "relation": "mother"|…|null} | 404
    POST {sms}    {"phone": "+7701…", "text": "…"}      2xx
    POST {mail}   {"to": "…", "subject": "…", "text": "…"}   2xx | 422: nothing can be sent to this address

Each has an address and a bearer token of its own. Anything else than these answers, and silence, is "away".
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

import requests
from pydantic import ValidationError

from portal.services.errors import Refused
from portal.services.outside import Kin
from protocol.messages.entities import PersonBody, Relation

TIMEOUT_SECONDS = 10.0
_NOT_THIS_ADDRESS = 422


@dataclass(frozen=True, slots=True)
class Gateway:
    """Where a gateway is, and how we prove who asks."""

    address: str
    token: str = field(default="", repr=False)

    def ask(
        self, method: str, path: str, code: str, body: dict[str, str] | None = None, meant: Collection[int] = ()
    ) -> requests.Response:
        """One request. `meant` are the statuses that say something besides those that say yes.

        Raises:
            Refused: 503 `code` when there is no sensible answer.
        """
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        try:
            answer = requests.request(
                method,
                self.address.rstrip("/") + path,
                json=body,
                headers=headers,
                timeout=TIMEOUT_SECONDS,
                allow_redirects=False,
            )
        except requests.RequestException:
            raise Refused(code, 503) from None
        if answer.status_code not in (200, 201, 202, 204, *meant):
            raise Refused(code, 503, f"HTTP {answer.status_code}")
        return answer


class HttpRegistry:
    """The registry of persons."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    def person(self, iin: str) -> PersonBody | None:
        """The person with the IIN."""
        content = self._read(f"/persons/{iin}")
        return None if content is None else _person(content)

    def child(self, guardian_iin: str, child_iin: str) -> Kin | None:
        """A child, and whether the guardian answers for it."""
        content = self._read(f"/persons/{guardian_iin}/children/{child_iin}")
        if content is None:
            return None
        relation = next((one for one in Relation if one.value == content.get("relation")), None)
        return Kin(_person(content.get("person")), relation)

    def _read(self, path: str) -> dict[str, Any] | None:
        answer = self._gateway.ask("GET", path, "registry-away", meant=(404,))
        if answer.status_code == 404:
            return None
        try:
            content = answer.json()
        except requests.JSONDecodeError:
            raise Refused("registry-away", 503, "not JSON") from None
        if not isinstance(content, dict):
            raise Refused("registry-away", 503, "not an object")
        return content


def _person(content: object) -> PersonBody:
    try:
        return PersonBody.model_validate(content)
    except ValidationError:
        raise Refused("registry-away", 503, "not a person") from None


class HttpSms:
    """The SMS gateway."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    def send(self, phone: str, words: str) -> None:
        """Hand a message over."""
        self._gateway.ask("POST", "", "sms-away", {"phone": phone, "text": words})


class HttpMail:
    """The mail gateway."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    def send(self, address: str, subject: str, words: str) -> None:
        """Hand a letter over."""
        body = {"to": address, "subject": subject, "text": words}
        if self._gateway.ask("POST", "", "mail-away", body, meant=(_NOT_THIS_ADDRESS,)).status_code == _NOT_THIS_ADDRESS:
            raise Refused("mail-refused", 422)
