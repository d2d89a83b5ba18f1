"""The command line: `python -m eds inspect | sign | verify`.

Exit codes: 0 done or valid, 1 invalid (or a key that may not sign), 2 unusable input, 3 incomplete: nothing wrong was
found, but something decisive could not be checked.
"""

import argparse
import getpass
import json
import os
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from eds import cms, pkcs12, report, signing
from eds.errors import EdsError
from eds.trust import TrustKind, TrustStore
from eds.verification import verify_detached

_EXIT_CODES: Final = {
    report.Verdict.VALID: 0,
    report.Verdict.VALID_WITH_WARNINGS: 0,
    report.Verdict.INVALID: 1,
    report.Verdict.INCOMPLETE: 3,
}
_UNUSABLE: Final = 2
_REFUSED: Final = 1


class _Unusable(Exception):
    """Something the user gave cannot be used; carries a code and a message."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def main(arguments: Sequence[str], now: datetime) -> int:
    """Run one command; answers its exit code and never raises for bad input."""
    options = _parser().parse_args(arguments)
    try:
        code, shown, text = {"inspect": _inspect, "sign": _sign, "verify": _verify}[options.command](options, now)
    except (EdsError, _Unusable) as error:
        code, shown, text = _UNUSABLE, {"error": error.code, "message": str(error)}, f"error: {error}"
    except OSError as error:
        message = f"{error.filename or 'file'}: {error.strerror or error}"
        code, shown, text = _UNUSABLE, {"error": "file-unusable", "message": message}, f"error: {message}"
    except (KeyboardInterrupt, EOFError):
        code, shown, text = _UNUSABLE, {"error": "interrupted", "message": "interrupted"}, "interrupted"
    if options.json:
        print(json.dumps(shown, ensure_ascii=False, indent=2))
    else:
        print(text, file=sys.stderr if "error" in shown else sys.stdout)
    return code


_Outcome = tuple[int, dict[str, Any], str]


def _inspect(options: argparse.Namespace, now: datetime) -> _Outcome:
    pair = _open_key(options.key, options.password_file)
    faults = signing.key_faults(pair.certificate, at=now)
    shown = report.certificate_dict(pair.certificate) | {"problems": [fault.value for fault in faults]}
    lines = report.certificate_lines(pair.certificate)
    lines.append(f"may sign: {'no: ' + ', '.join(faults) if faults else 'yes'}")
    return 0, shown, "\n".join(lines)


def _sign(options: argparse.Namespace, now: datetime) -> _Outcome:
    content = options.file.read_bytes()
    earlier = cms.to_der(options.cosign.read_bytes()) if options.cosign else None
    if options.out.exists() and not (options.cosign and options.out.samefile(options.cosign)):
        raise _Unusable("out-exists", f"{options.out} is there already; signatures are never overwritten")
    pair = _open_key(options.key, options.password_file)
    faults = signing.key_faults(pair.certificate, at=now)
    if faults:
        refusal = {"error": "key-refused", "problems": [fault.value for fault in faults]}
        return _REFUSED, refusal, f"error: this key may not sign: {', '.join(faults)}"
    if earlier is None:
        signed = signing.sign_detached(content, pair, now)
    else:
        signed = signing.cosign(content, earlier, pair, now)
    _write_whole(options.out, signed)
    shown = {"out": str(options.out), "signer": report.certificate_dict(pair.certificate)}
    return 0, shown, f"signed by {pair.certificate.subject_name}: {options.out}"


def _verify(options: argparse.Namespace, now: datetime) -> _Outcome:
    trust = TrustStore.from_directory(options.trust, options.kind, added=options.added)
    signature = cms.to_der(options.cms.read_bytes())
    found = verify_detached(options.file.read_bytes(), signature, trust, at=options.at or now)
    return _EXIT_CODES[found.verdict], found.to_dict(), found.to_text()


def _open_key(path: Path, password_file: Path | None) -> pkcs12.KeyPair:
    data = path.read_bytes()
    if password_file is None:
        password = getpass.getpass(f"Password of {path.name}: ")
    else:
        try:
            password = password_file.read_text("utf-8-sig").removesuffix("\n").removesuffix("\r")
        except UnicodeDecodeError as error:
            raise _Unusable("password-file-unusable", f"{password_file} is not UTF-8 text") from error
    return pkcs12.load(data, password)


def _write_whole(path: Path, data: bytes) -> None:
    """Put the file in place in one step: a failure leaves what was there."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m eds", description="Kazakh electronic digital signature.")
    commands = parser.add_subparsers(dest="command", required=True)

    inspect = commands.add_parser("inspect", help="show whose key a key file holds")
    inspect.add_argument("key", type=Path, metavar="K.p12")

    sign = commands.add_parser("sign", help="make a detached signature, or add one")
    sign.add_argument("file", type=Path, metavar="FILE")
    sign.add_argument("--key", type=Path, required=True, metavar="K.p12")
    sign.add_argument("--out", type=Path, required=True, metavar="F.cms")
    sign.add_argument("--cosign", type=Path, metavar="OLD.cms", help="sign beside the signatures of this file")

    verify = commands.add_parser("verify", help="check a detached signature")
    verify.add_argument("file", type=Path, metavar="FILE")
    verify.add_argument("cms", type=Path, metavar="F.cms")
    verify.add_argument("--trust", type=Path, required=True, metavar="DIR", help="folder of trusted certificates")
    verify.add_argument("--kind", choices=[kind.value for kind in TrustKind], default=TrustKind.PRODUCTION.value)
    verify.add_argument("--added", action="append", default=[], metavar="SHA256", help="trust this certificate too")
    verify.add_argument("--at", type=_moment, metavar="TIME", help="check as of this moment (ISO 8601)")

    for command in (inspect, sign):
        command.add_argument("--password-file", type=Path, metavar="FILE", help="read the password here, do not ask")
    for command in (inspect, sign, verify):
        command.add_argument("--json", action="store_true", help="print JSON")
    return parser


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="backslashreplace")
    sys.exit(main(sys.argv[1:], datetime.now(UTC)))
