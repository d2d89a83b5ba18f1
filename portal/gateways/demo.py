"""Adapters of the demo, which say that they are one: invented persons, and messages that are shown instead of sent."""

import hashlib
import threading
from collections import deque
from dataclasses import dataclass
from random import Random

from portal.demo.names import FIRST_INVENTED_SERIAL, KAZAKH
from portal.services.outside import Kin
from protocol.identifiers import InvalidIdentifier, Sex, parse_iin
from protocol.messages.entities import PersonBody, Relation

_KEPT = 200


class InventedRegistry:
    """Knows a person for every valid IIN with an invented serial (9000 and above), always the same one; nobody else.

    A child answers to whoever asks, as a mother's or a father's by the guardian's sex: the demo has no birth certificates.
    """

    def person(self, iin: str) -> PersonBody | None:
        """The person invented for the IIN."""
        try:
            known = parse_iin(iin)
        except InvalidIdentifier:
            return None
        if int(iin[7:11]) < FIRST_INVENTED_SERIAL or known.birth_date is None:
            return None
        chance = Random(int.from_bytes(hashlib.sha256(iin.encode()).digest()[:8], "big"))  # noqa: S311 - no secret
        man = known.sex is Sex.MALE
        surname, father = chance.choice(KAZAKH.surnames), chance.choice(KAZAKH.fathers)
        return PersonBody(
            iin=iin,
            surname=surname[0] if man else surname[1],
            given_name=chance.choice(KAZAKH.boys if man else KAZAKH.girls),
            patronymic=father[0] if man else father[1],
            birth_date=known.birth_date,
        )

    def child(self, guardian_iin: str, child_iin: str) -> Kin | None:
        """The child invented for the IIN."""
        found = self.person(child_iin)
        if found is None:
            return None
        guardian = parse_iin(guardian_iin)
        return Kin(found, Relation.FATHER if guardian.sex is Sex.MALE else Relation.MOTHER)


@dataclass(frozen=True, slots=True)
class Shown:
    """A message that would have gone out."""

    address: str
    words: str


class ShownMessages:
    """Keeps the last messages for the box on the page that says "demo". Serves as SMS gateway and as mailer."""

    def __init__(self) -> None:
        self._messages: deque[Shown] = deque(maxlen=_KEPT)
        self._lock = threading.Lock()

    def send(self, address: str, *words: str) -> None:
        """Keep a message."""
        with self._lock:
            self._messages.append(Shown(address, " ".join(words)))

    def last(self, address: str) -> str:
        """The newest message to an address; empty when there is none."""
        with self._lock:
            return next((one.words for one in reversed(self._messages) if one.address == address), "")
