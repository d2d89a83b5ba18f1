"""The adapters over HTTP: what they ask of the state's registry, of the SMS and of the mail gateway, and every way these fail."""

import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from portal.app import outside_of
from portal.gateways.http import Gateway, HttpMail, HttpRegistry, HttpSms
from portal.services.errors import Refused
from protocol.messages.entities import Relation

PERSON = {"iin": "930427400012", "surname": "Үлгі", "given_name": "Жанар", "birth_date": "1993-04-27"}


@dataclass
class Neighbour:
    """A gateway of the tests: answers as told, and remembers what it was asked."""

    address: str = ""
    status: int = 200
    content: bytes = b"{}"
    asked: list[tuple[str, str, str, Any]] = field(default_factory=list)

    def says(self, status: int, content: object) -> None:
        self.status = status
        self.content = content if isinstance(content, bytes) else json.dumps(content).encode()


@pytest.fixture(scope="module")
def server() -> Iterator[Neighbour]:
    told = Neighbour()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            token = self.headers.get("Authorization", "")
            told.asked.append((self.command, self.path, token, json.loads(body or b"null")))
            self.send_response(told.status)
            self.send_header("Content-Length", str(len(told.content)))
            self.end_headers()
            self.wfile.write(told.content)

        do_POST = do_GET  # noqa: N815 - the server's name

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as made:
        told.address = f"http://127.0.0.1:{made.server_port}"
        thread = threading.Thread(target=made.serve_forever, args=(0.05,))
        thread.start()
        yield told
        made.shutdown()
        thread.join()


@pytest.fixture
def neighbour(server: Neighbour) -> Neighbour:
    server.asked.clear()
    return server


def test_the_registry_names_a_person_and_whose_child_it_is(neighbour: Neighbour) -> None:
    registry = HttpRegistry(Gateway(f"{neighbour.address}/registry/", "secret"))
    neighbour.says(200, PERSON)
    person = registry.person("930427400012")
    assert person is not None
    assert person.given_name == "Жанар"
    assert neighbour.asked == [("GET", "/registry/persons/930427400012", "Bearer secret", None)]
    for relation, read in (("mother", Relation.MOTHER), (None, None), ("neighbour", None)):
        neighbour.says(200, {"person": PERSON, "relation": relation})
        kin = registry.child("1", "2")
        assert kin is not None
        assert kin.relation is read
    assert neighbour.asked[-1][1] == "/registry/persons/1/children/2"
    neighbour.says(404, {})
    assert registry.person("1") is None
    assert registry.child("1", "2") is None


@pytest.mark.parametrize(("status", "content"), [(500, {}), (302, {}), (200, b"<html>"), (200, []), (200, {"iin": 1})])
def test_whatever_else_the_registry_answers_is_away(neighbour: Neighbour, status: int, content: object) -> None:
    neighbour.says(status, content)
    with pytest.raises(Refused, match="registry-away") as refused:
        HttpRegistry(Gateway(neighbour.address)).person("1")
    assert refused.value.status == 503


def test_messages_and_letters_are_handed_over_or_refused(neighbour: Neighbour) -> None:
    sms, mail = HttpSms(Gateway(f"{neighbour.address}/sms", "one")), HttpMail(Gateway(f"{neighbour.address}/mail", "two"))
    neighbour.says(202, b"")
    sms.send("+77012345678", "Код: 123456")
    mail.send("q@example.kz", "Хабарлама", "Мәтін")
    assert neighbour.asked == [
        ("POST", "/sms", "Bearer one", {"phone": "+77012345678", "text": "Код: 123456"}),
        ("POST", "/mail", "Bearer two", {"to": "q@example.kz", "subject": "Хабарлама", "text": "Мәтін"}),
    ]
    neighbour.says(422, {})
    with pytest.raises(Refused, match="mail-refused"):
        mail.send("nobody@example.kz", "x", "x")
    for status in (400, 404, 429, 500):
        neighbour.says(status, {})
        with pytest.raises(Refused, match="sms-away"):
            sms.send("+77012345678", "x")
        with pytest.raises(Refused, match="mail-away"):
            mail.send("q@example.kz", "x", "x")
    with pytest.raises(Refused, match="sms-away"):
        HttpSms(Gateway("http://127.0.0.1:1")).send("+77012345678", "x")


def test_each_gateway_has_an_address_and_a_token_of_its_own_in_the_environment(neighbour: Neighbour) -> None:
    neighbour.says(200, b"")
    made = outside_of({"PORTAL_SMS_URL": f"{neighbour.address}/s", "PORTAL_SMS_TOKEN": "t"})
    made.sms.send("+77012345678", "x")
    assert neighbour.asked[0][1:3] == ("/s", "Bearer t")
    with pytest.raises(Refused, match="registry-away"):
        made.registry.person("1")
    with pytest.raises(Refused, match="mail-away"):
        made.mail.send("q@example.kz", "x", "x")
