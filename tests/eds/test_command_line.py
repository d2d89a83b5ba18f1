"""The command line: what it prints and how it exits."""

import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from eds.__main__ import main
from eds.pkcs12 import KeyPair
from eds.testing import TestAuthority, key_file


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


def test_a_terminal_that_knows_no_kazakh_does_not_break_it(folder: Path) -> None:
    command = [sys.executable, "-m", "eds", "inspect", str(folder / "parent.p12"), "--password-file", "password"]
    root = Path(__file__).parents[2]
    done = subprocess.run(
        command, cwd=folder, env={"PYTHONIOENCODING": "ascii", "PYTHONPATH": str(root)}, check=False, capture_output=True
    )
    assert (done.returncode, b"Traceback" in done.stderr) == (0, False)
