"""The command line: what it prints and how it exits."""

import json
import re
import subprocess
import sys
from datetime import datetime, timedelta
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from eds import integrity, verification
from eds.__main__ import main
from eds.card_words import CODES, LANGUAGES, NO_FORCE, ROLES, TEST, TITLE, VERDICTS
from eds.pkcs12 import KeyPair
from eds.report import Report, Verdict
from eds.testing import Person, Revoked, TestAuthority, key_file, revocation_list
from eds.testing.service import AuthorityService, Fault
from eds.timestamp import Standing
from eds.trust import ChainFault


@pytest.fixture
def folder(
    tmp_path: Path, authority: TestAuthority, gost_parent: KeyPair, rsa_director: KeyPair, authentication_key: KeyPair
) -> Path:
    authority.write_trust(tmp_path / "trust")
    (tmp_path / "contract.pdf").write_bytes(b"%PDF-1.7 the contract")
    (tmp_path / "password").write_text("Құпия 1\n", "utf-8")
    for name, pair in [("parent", gost_parent), ("director", rsa_director), ("auth", authentication_key)]:
        (tmp_path / f"{name}.p12").write_bytes(key_file(pair, "Құпия 1"))
    return tmp_path


@pytest.fixture
def run(folder: Path, now: datetime, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(folder)

    def call(*arguments: str) -> tuple[int, str]:
        code = main(arguments, now)
        captured = capsys.readouterr()
        return code, captured.out + captured.err

    return call


PASSWORD = ("--password-file", "password")


def test_a_contract_is_signed_cosigned_and_verified(run) -> None:
    assert run("sign", "contract.pdf", "--key", "parent.p12", "--out", "c.cms", *PASSWORD)[0] == 0
    arguments = ("sign", "contract.pdf", "--key", "director.p12", "--out", "c.cms", "--cosign", "c.cms", *PASSWORD)
    assert run(*arguments)[0] == 0
    code, text = run("verify", "contract.pdf", "c.cms", "--trust", "trust", "--kind", "test", "--json")
    assert code == 0
    report = json.loads(text)
    assert [signer["signer"]["iin"] for signer in report["signers"]] == ["900101400123", "800202300456"]


def test_a_key_shows_whose_it_is(run) -> None:
    code, text = run("inspect", "director.p12", *PASSWORD)
    assert code == 0
    assert "bin: 123456789021" in text
    assert "may sign: yes" in text
    shown = json.loads(run("inspect", "auth.p12", *PASSWORD, "--json")[1])
    assert shown["problems"] == ["authentication-key"]


def test_exit_codes_tell_invalid_incomplete_and_unusable_apart(run, folder: Path) -> None:
    run("sign", "contract.pdf", "--key", "parent.p12", "--out", "c.cms", *PASSWORD)
    (folder / "other.pdf").write_bytes(b"another")
    assert run("verify", "other.pdf", "c.cms", "--trust", "trust", "--kind", "test")[0] == 1
    assert run("verify", "contract.pdf", "c.cms", "--trust", "trust")[0] == 3
    assert run("verify", "contract.pdf", "contract.pdf", "--trust", "trust")[0] == 2
    assert run("verify", "absent.pdf", "c.cms", "--trust", "trust")[0] == 2
    assert run("verify", "contract.pdf", "c.cms", "--trust", "absent")[0] == 2
    assert run("sign", "contract.pdf", "--key", "auth.p12", "--out", "x.cms", *PASSWORD)[0] == 1


def test_a_wrong_password_is_a_coded_error(run, folder: Path) -> None:
    (folder / "password").write_text("wrong")
    code, text = run("inspect", "parent.p12", *PASSWORD, "--json")
    assert (code, json.loads(text)["error"]) == (2, "wrong-password-or-damaged")
    (folder / "password").write_bytes(b"\xff\xfe\xff")
    assert run("inspect", "parent.p12", *PASSWORD)[0] == 2


def test_a_signature_is_never_overwritten(run, folder: Path) -> None:
    run("sign", "contract.pdf", "--key", "parent.p12", "--out", "c.cms", *PASSWORD)
    first = (folder / "c.cms").read_bytes()
    code, text = run("sign", "contract.pdf", "--key", "director.p12", "--out", "c.cms", *PASSWORD)
    assert (code, (folder / "c.cms").read_bytes()) == (2, first)
    assert "never overwritten" in text


def test_the_password_is_asked_for_and_may_be_refused(run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getpass", lambda _: "Құпия 1")
    assert run("inspect", "parent.p12")[0] == 0

    def leave(_: str) -> str:
        raise EOFError

    monkeypatch.setattr("getpass.getpass", leave)
    assert run("inspect", "parent.p12")[0] == 2


def test_base64_of_a_browser_is_read_too(run, folder: Path) -> None:
    import base64

    run("sign", "contract.pdf", "--key", "parent.p12", "--out", "c.cms", *PASSWORD)
    encoded = base64.encodebytes((folder / "c.cms").read_bytes())
    (folder / "b.cms").write_bytes(encoded)
    (folder / "p.cms").write_bytes(b"-----BEGIN CMS-----\n" + encoded + b"-----END CMS-----\n")
    for name in ("b.cms", "p.cms"):
        assert run("verify", "contract.pdf", name, "--trust", "trust", "--kind", "test")[0] == 0


TRUST = ("--trust", "trust", "--kind", "test")


def test_a_document_inside_is_signed_joined_verified_and_taken_out(run, folder: Path) -> None:
    assert run("sign", "contract.pdf", "--key", "parent.p12", "--out", "a.cms", "--attached", *PASSWORD)[0] == 0
    more = ("--key", "director.p12", "--out", "b.cms", "--cosign", "a.cms")
    assert run("sign", "contract.pdf", *more, *PASSWORD)[0] == 0
    code, text = run("verify", "--attached", "b.cms", "--extract", "out.pdf", *TRUST, "--json")
    assert (code, len(json.loads(text)["signers"])) == (0, 2)
    assert (folder / "out.pdf").read_bytes() == (folder / "contract.pdf").read_bytes()
    assert run("verify", "contract.pdf", "b.cms", *TRUST)[0] == 0
    (folder / "other.pdf").write_bytes(b"another")
    assert run("verify", "other.pdf", "b.cms", *TRUST)[0] == 2
    assert run("sign", "other.pdf", "--key", "director.p12", "--out", "c.cms", "--cosign", "a.cms", *PASSWORD)[0] == 2
    assert run("verify", "b.cms", *TRUST)[0] == 2
    run("sign", "contract.pdf", "--key", "parent.p12", "--out", "d.cms", *PASSWORD)
    assert run("verify", "--attached", "d.cms", *TRUST)[0] == 2


def test_time_stamps_and_evidence_are_added_over_http(
    folder: Path, authority: TestAuthority, parent_person: Person, now: datetime, capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)

    def call(*arguments: str, at: datetime = now) -> tuple[int, Any]:
        code = main((*arguments, "--json"), at)
        return code, json.loads(capsys.readouterr().out)

    with AuthorityService(authority, lambda: now) as service:
        there = authority.at_addresses(service.addresses())
        (folder / "k.p12").write_bytes(there.issue(parent_person, password="Құпия 1"))
        service.authority = there
        call("sign", "contract.pdf", "--key", "k.p12", "--out", "c.cms", *PASSWORD)
        bare = (folder / "c.cms").read_bytes()

        code, shown = call("timestamp", "c.cms", "--tsa", service.url("/nowhere"), *TRUST)
        assert (code, shown["signatures"][0]["error"]) == (3, "service-unavailable")
        assert (folder / "c.cms").read_bytes() == bare

        # A time stamp that was got is kept, also when the evidence after it cannot be had.
        service.faults |= dict.fromkeys(("/ocsp", "/gost.crl", "/gost_delta.crl"), Fault.BROKEN)
        code, shown = call("timestamp", "c.cms", "--tsa", service.url("/tsp"), "--long-term", *TRUST)
        (news,) = shown["signatures"]
        assert (code, news["done"], news["error"]) == (3, ["stamped"], "evidence-not-available")
        service.faults.clear()
        code, shown = call("timestamp", "c.cms", "--tsa", service.url("/tsp"), "--long-term", *TRUST)
        assert (code, shown["signatures"][0]["done"]) == (0, ["evidence-added"])
        code, shown = call("timestamp", "c.cms", "--tsa", service.url("/tsp"), "--long-term", *TRUST)
        assert (code, shown["signatures"][0]["done"]) == (0, [])
        assert call("timestamp", "c.cms", "--tsa", service.url("/tsp"), "--signer", "1234")[0] == 2
        code, shown = call("verify", "contract.pdf", "c.cms", "--revocation", "online", *TRUST)
        assert (code, shown["verdict"], shown["signers"][0]["level"]) == (0, "valid", "CAdES-LT")
    code, shown = call("verify", "contract.pdf", "c.cms", *TRUST, "--at", "2035-01-01")
    assert (code, shown["verdict"]) == (0, "valid")


def test_revocation_is_looked_up_in_a_folder(
    run, folder: Path, authority: TestAuthority, gost_parent: KeyPair, now: datetime
) -> None:
    run("sign", "contract.pdf", "--key", "parent.p12", "--out", "c.cms", *PASSWORD)
    lists = folder / "lists"
    lists.mkdir()
    dates = {"this_update": now - timedelta(hours=1), "next_update": now + timedelta(hours=1)}
    (lists / "a.crl").write_bytes(revocation_list(authority.gost_issuing, [], **dates))
    code, text = run("verify", "contract.pdf", "c.cms", *TRUST, "--revocation", "lists")
    assert code == 0
    assert "PASS    revocation: not-revoked" in text
    revoked = [Revoked(gost_parent.certificate.serial, now - timedelta(days=1))]
    (lists / "b.crl").write_bytes(revocation_list(authority.gost_issuing, revoked, **dates))
    code, text = run("verify", "contract.pdf", "c.cms", *TRUST, "--revocation", "lists")
    assert code == 1
    assert "FAIL    revocation: revoked" in text
    assert run("verify", "contract.pdf", "c.cms", *TRUST, "--revocation", "absent")[0] == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_is_written_that_anybody_can_read(run, folder: Path, language: str) -> None:
    (folder / "contract.pdf").rename(folder / "шарт <1>.pdf")
    run("sign", "шарт <1>.pdf", "--key", "director.p12", "--out", "c.cms", *PASSWORD)
    for kind in ("html", "txt", "json"):
        arguments = ("card", "шарт <1>.pdf", "c.cms", "-o", f"card.{kind}", "--language", language, *TRUST)
        assert run(*arguments)[0] == 0
    page = (folder / "card.html").read_text("utf-8")
    assert "шарт &lt;1&gt;.pdf" in page
    assert "<script" not in page
    assert "http" not in page
    for text in (unescape(page), (folder / "card.txt").read_text("utf-8")):
        for said in (TITLE, NO_FORCE, TEST, VERDICTS["valid-with-warnings"], CODES["whole"], ROLES["head"]):
            assert said[LANGUAGES.index(language)] in text
        assert "123456789021" in text
    assert Report.from_dict(json.loads((folder / "card.json").read_text("utf-8"))).verdict is Verdict.VALID_WITH_WARNINGS
    assert run("card", "шарт <1>.pdf", "c.cms", "-o", "card.pdf", *TRUST)[0] == 2


def test_every_code_of_a_verification_has_its_words_on_the_card() -> None:
    codes = {*integrity.Fault, *ChainFault, *Standing}
    source = "".join((Path(verification.__file__).parent / name).read_text() for name in ("verification.py", "revoked.py"))
    codes |= set(re.findall(r'(?:Check\(.+?Status\.\w+[^"]*|_unknown\()"([a-z0-9-]+)"', source))
    assert {"not-checked", "revoked-since-unproved", "expired-since-unproved", "signing-key"} <= codes
    assert codes <= set(CODES)


def test_trusted_certificates_are_listed_added_and_fetched(run, folder: Path, authority: TestAuthority) -> None:
    (folder / "root.crt").write_bytes(authority.gost_root.certificate.der)
    assert run("trust", "add", "mine", "root.crt", "--label", "our root", "--by", "admin")[0] == 0
    code, text = run("trust", "list", "mine", "--json")
    (entry,) = json.loads(text)["certificates"]
    assert (code, entry["standing"], entry["added_by"]) == (0, "added", "admin")
    assert "root_gost_2022" in json.loads(text)["missing"]
    assert "test" in run("trust", "list", "trust", "--kind", "test")[1]
    assert run("trust", "add", "mine", "password", "--label", "x", "--by", "y")[0] == 2
    with AuthorityService(authority, lambda: authority.created) as service:
        code, text = run("trust", "fetch", "mine", "--url", service.url("/gost_root.cer"))
    assert (code, "trust-refused" in text) == (3, True)


def test_a_terminal_that_knows_no_kazakh_does_not_break_it(folder: Path) -> None:
    command = [sys.executable, "-m", "eds", "inspect", str(folder / "parent.p12"), "--password-file", "password"]
    root = Path(__file__).parents[2]
    done = subprocess.run(
        command, cwd=folder, env={"PYTHONIOENCODING": "ascii", "PYTHONPATH": str(root)}, check=False, capture_output=True
    )
    assert (done.returncode, b"Traceback" in done.stderr) == (0, False)
