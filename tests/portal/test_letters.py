"""Letters, over HTTP: each notice is told of once, and an address that fails delays nobody else."""

import json
import logging
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from sqlalchemy import insert, text

from portal.gateways.http import Gateway, HttpMail
from portal.mailing import SUBJECT, WORDS, mailing
from portal.services import accounts, letters, notices
from portal.services.clock import ShiftedClock
from portal.services.context import Portal
from portal.tables.people import account, person
from tests.portal.conftest import START

MINUTE = timedelta(minutes=1)


@dataclass
class PostOffice:
    """A mail gateway that answers with a status by address, and remembers whom it wrote to."""

    address: str = ""
    says: dict[str, int] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    called: threading.Event = field(default_factory=threading.Event)
    answers: threading.Event = field(default_factory=threading.Event)

    def heard(self) -> list[str]:
        """Whom it was asked to write to since the last look."""
        heard, self.asked = sorted(self.asked), []
        return heard


@pytest.fixture(scope="module")
def post_server() -> Iterator[tuple[dict[str, PostOffice], str]]:
    """One server for the file's tests; the post office of the test is put into it."""
    now: dict[str, PostOffice] = {}

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            office = now["office"]
            letter = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            office.asked.append(letter["to"])
            office.texts.append(letter["text"])
            office.called.set()
            office.answers.wait(10)
            self.send_response(office.says.get(letter["to"], office.says.get("*", 202)))
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as made:
        thread = threading.Thread(target=made.serve_forever, args=(0.02,))
        thread.start()
        yield now, f"http://127.0.0.1:{made.server_port}"
        made.shutdown()
        thread.join()


@pytest.fixture
def post(post_server: tuple[dict[str, PostOffice], str]) -> PostOffice:
    office = PostOffice(address=post_server[1])
    office.answers.set()
    post_server[0]["office"] = office
    return office


@pytest.fixture
def mailed(portal: Portal, post: PostOffice) -> Portal:
    """The portal whose letters go to the test's post office."""
    return replace(portal, outside=replace(portal.outside, mail=HttpMail(Gateway(post.address))))


def family(portal: Portal, name: str, news: int = 1) -> str:
    """An account with an address, told of so many things; its address. The name is its IIN too."""
    address = f"{name}@example.kz"
    with portal.transaction() as act:
        who = {"iin": name, "surname": "Ә", "given_name": "Б", "patronymic": "", "phone": "", "address": "", "id_document": ""}
        act.connection.execute(insert(person).values(who | {"birth_date": START.date()}))
        act.connection.execute(insert(account).values(iin=name, password_hash="", created_at=act.now, email=address))
        for _ in range(news):
            notices.tell(act, name, "sheet-published", {"child": "Ерасыл"})
    return address


def news(portal: Portal, iin: str) -> None:
    with portal.transaction() as act:
        notices.tell(act, iin, "sheet-published")


def send(portal: Portal) -> int:
    return letters.send_due(portal, SUBJECT, WORDS, 1000)


def test_whoever_left_an_address_is_told_once_that_something_is_new_and_never_what(mailed: Portal, post: PostOffice) -> None:
    family(mailed, "a", news=2)
    assert send(mailed) == 1
    assert post.heard() == ["a@example.kz"]
    assert "(2)" in post.texts[0]
    assert "Ерасыл" not in post.texts[0]
    assert send(mailed) == 0, "of each notice once"
    news(mailed, "a")
    with mailing(mailed):
        post.called.clear()
        assert post.called.wait(10), "a served portal sends by itself"
    assert post.heard() == ["a@example.kz"]


def test_an_address_that_fails_delays_nobody_and_is_tried_with_longer_and_longer_pauses(
    mailed: Portal, post: PostOffice, clock: ShiftedClock, caplog: pytest.LogCaptureFixture
) -> None:
    bad = family(mailed, "a")
    post.says[bad] = 500
    others = [family(mailed, name) for name in ("b", "c")]
    assert send(mailed) == 2
    assert post.heard() == [bad, *others]
    with caplog.at_level(logging.INFO, "portal"):
        for minutes in (5, 10, 20, 40, 80, 160, 320):
            clock.set(clock.now() + (minutes - 1) * MINUTE)
            assert (send(mailed), post.heard()) == (0, [])
            clock.set(clock.now() + MINUTE)
            assert (send(mailed), post.heard()) == (0, [bad])
        news(mailed, "a")
        clock.set(clock.now() + letters.FRESH - MINUTE)
        assert (send(mailed), post.heard()) == (0, [])
    assert [record.levelname for record in caplog.records] == ["WARNING"], "it is said once that the address was given up"
    assert "example.kz" not in caplog.text
    # After its rest it has one try again; the letter that arrives makes all well.
    clock.set(clock.now() + letters.REST)
    news(mailed, "a")
    assert (send(mailed), post.heard()) == (0, [bad])
    clock.set(clock.now() + letters.REST)
    news(mailed, "a")
    post.says.clear()
    assert send(mailed) == 1
    news(mailed, "a")
    assert send(mailed) == 1


def test_an_address_the_gateway_refuses_rests_at_once_and_another_one_is_tried_at_once(mailed: Portal, post: PostOffice) -> None:
    post.says[family(mailed, "a")] = 422
    assert (send(mailed), len(post.heard())) == (0, 1)
    assert (send(mailed), post.heard()) == (0, [])
    with mailed.transaction() as act:
        accounts.change_names(act, "a", login="same-address", email="a@example.kz", address="")
        assert accounts.of(act.connection, "a").letters_fail, "the profile says so"
    assert send(mailed) == 0
    with mailed.transaction() as act:
        accounts.change_names(act, "a", login="", email="other@example.kz", address="")
        assert not accounts.of(act.connection, "a").letters_fail
    assert (send(mailed), post.heard()) == (1, ["other@example.kz"])


def test_a_gateway_that_is_away_uses_up_few_tries_and_loses_nothing(
    mailed: Portal, post: PostOffice, clock: ShiftedClock
) -> None:
    addresses = [family(mailed, f"n{number}") for number in range(8)]
    post.says["*"] = 503
    assert (send(mailed), len(post.heard())) == (0, letters.AWAY_IN_A_ROW)
    with mailed.transaction() as act:
        tried = "SELECT count(*) FROM account WHERE mail_tries = 1"
        assert act.connection.execute(text(tried)).scalar_one() == letters.AWAY_IN_A_ROW, "the others' claims are given back"
    post.says.clear()
    assert send(mailed) == 3
    clock.set(clock.now() + 5 * MINUTE)
    assert send(mailed) == 5
    assert sorted(set(post.heard())) == addresses


def test_no_transaction_is_open_while_the_gateway_is_spoken_with(mailed: Portal, post: PostOffice) -> None:
    family(mailed, "a")
    post.answers.clear()
    sending = threading.Thread(target=send, args=(mailed,))
    sending.start()
    try:
        assert post.called.wait(10)
        with mailed.transaction() as act:
            act.connection.execute(text("SET LOCAL lock_timeout = '100ms'"))
            act.connection.execute(text("LOCK TABLE account, notice IN ACCESS EXCLUSIVE MODE"))
            idle = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in%'"
            assert act.connection.execute(text(idle)).scalar_one() == 0
    finally:
        post.answers.set()
        sending.join()


def test_two_machines_that_send_at_once_send_nothing_twice(mailed: Portal, post: PostOffice) -> None:
    addresses = [family(mailed, f"n{number:02}") for number in range(24)]
    start = threading.Barrier(3)
    sent: list[int] = []

    def machine() -> None:
        start.wait()
        sent.append(send(mailed))

    machines = [threading.Thread(target=machine) for _ in range(3)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(letters, "BATCH", 3)
        for one in machines:
            one.start()
        for one in machines:
            one.join()
    assert post.heard() == addresses
    assert sum(sent) == 24


def test_a_claim_lapses_with_its_process_and_one_that_lapsed_sends_no_more(
    mailed: Portal, post: PostOffice, clock: ShiftedClock
) -> None:
    family(mailed, "a")
    family(mailed, "b")
    assert len(letters.claim(mailed, 9)) == 2, "and its process dies"
    clock.set(clock.now() + 14 * MINUTE)
    assert (send(mailed), post.heard()) == (0, [])
    clock.set(clock.now() + MINUTE)

    class Slow:
        """A gateway after whose answer the machine sleeps, past its claim."""

        def send(self, address: str, subject: str, words: str) -> None:
            mailed.outside.mail.send(address, subject, words)
            clock.set(clock.now() + letters.CLAIM)

    slow = replace(mailed, outside=replace(mailed.outside, mail=Slow()))
    assert send(slow) == 1
    assert len(post.heard()) == 1, "the second letter is no longer its own to send"
    assert send(mailed) == 1
    assert len(post.heard()) == 1


def test_a_portal_that_is_told_to_stop_leaves_the_rest_to_the_others(mailed: Portal, post: PostOffice) -> None:
    for name in "abc":
        family(mailed, name)
    assert letters.send_due(mailed, SUBJECT, WORDS, 9, stopped=lambda: bool(post.asked)) == 1
    assert send(mailed) == 2
