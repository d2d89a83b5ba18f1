"""What belongs to the state or to an operator, as ports: the registry of persons, the SMS gateway, e-mail."""

from dataclasses import dataclass
from typing import Protocol

from portal.services.errors import Refused
from protocol.messages.entities import PersonBody, Relation


@dataclass(frozen=True, slots=True)
class Kin:
    """A person of the registry and, for a child, who the asking guardian is to it (None: not this guardian's)."""

    person: PersonBody
    relation: Relation | None = None


class PersonRegistry(Protocol):
    """The state's registry of persons."""

    def person(self, iin: str) -> PersonBody | None:
        """The person with the IIN.

        Raises:
            Refused: 503 "registry-away".
        """
        ...

    def child(self, guardian_iin: str, child_iin: str) -> Kin | None:
        """A child, and whether the guardian answers for it.

        Raises:
            Refused: 503 "registry-away".
        """
        ...


class SmsGateway(Protocol):
    """Sends short messages."""

    def send(self, phone: str, words: str) -> None:
        """Send a message to an E.164 number.

        Raises:
            Refused: 503 "sms-away".
        """
        ...


class Mailer(Protocol):
    """Sends e-mail."""

    def send(self, address: str, subject: str, words: str) -> None:
        """Send a letter.

        Raises:
            Refused: 503 "mail-away"; 422 "mail-refused": this address cannot be written to.
        """
        ...


@dataclass(frozen=True, slots=True)
class Outside:
    """The three of them."""

    registry: PersonRegistry
    sms: SmsGateway
    mail: Mailer


class NoRegistry:
    """A registry nobody has connected: every use is refused with a clear code."""

    def person(self, iin: str) -> PersonBody | None:  # noqa: ARG002 - the port's
        """Refused."""
        raise Refused("registry-away", 503)

    def child(self, guardian_iin: str, child_iin: str) -> Kin | None:  # noqa: ARG002 - the port's
        """Refused."""
        raise Refused("registry-away", 503)


@dataclass(frozen=True, slots=True)
class NoSender:
    """A gateway for messages nobody has connected: every use is refused with this code."""

    code: str

    def send(self, *_: str) -> None:
        """Refused."""
        raise Refused(self.code, 503)


NOBODY = Outside(NoRegistry(), NoSender("sms-away"), NoSender("mail-away"))
