"""The command line: `python -m eds inspect | sign | verify | timestamp | card | trust`.

Exit codes: 0 done or valid, 1 invalid (or a key that may not sign), 2 unusable input, 3 incomplete: nothing wrong was
found, but something decisive could not be checked, or a service did not answer.
"""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from eds import commands
from eds.card_words import LANGUAGES
from eds.commands import UNUSABLE, Outcome, Surroundings, Unusable
from eds.errors import EdsError
from eds.trust import TrustKind

_Command = Callable[[argparse.Namespace, Surroundings], Outcome]
_Adder = Callable[..., argparse.ArgumentParser]


def main(arguments: Sequence[str], now: datetime, around: Surroundings | None = None) -> int:
    """Run one command; answers its exit code and never raises for bad input.

    Args:
        arguments: as given after `python -m eds`.
        now: aware; the moment of running.
        around: network and randomness; this machine's unless given.
    """
    options = _parser().parse_args(arguments)
    command: _Command = options.run
    try:
        outcome = command(options, around or Surroundings.real(now))
    except (EdsError, Unusable) as error:
        outcome = Outcome(UNUSABLE, {"error": error.code, "message": str(error)}, f"error: {error}")
    except OSError as error:
        message = f"{error.filename or 'file'}: {error.strerror or error}"
        outcome = Outcome(UNUSABLE, {"error": "file-unusable", "message": message}, f"error: {message}")
    except (KeyboardInterrupt, EOFError):
        outcome = Outcome(UNUSABLE, {"error": "interrupted", "message": "interrupted"}, "interrupted")
    if options.json:
        print(json.dumps(outcome.shown, ensure_ascii=False, indent=2))
    else:
        print(outcome.text, file=sys.stderr if "error" in outcome.shown else sys.stdout)
    return outcome.code


_EPILOG: Final = "Exit codes: 0 done or valid, 1 invalid or refused, 2 unusable input, 3 incomplete."


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m eds", description="Kazakh electronic digital signature.", epilog=_EPILOG)
    adder = parser.add_subparsers(dest="command", required=True).add_parser
    _add_inspect(adder)
    _add_sign(adder)
    _add_verify(adder)
    _add_timestamp(adder)
    _add_card(adder)
    _add_trust(adder)
    return parser


def _command(adder: _Adder, name: str, run: _Command, told: str) -> argparse.ArgumentParser:
    command = adder(name, help=told, description=told)
    command.set_defaults(run=run)
    command.add_argument("--json", action="store_true", help="print JSON")
    return command


def _add_inspect(adder: _Adder) -> None:
    inspect = _command(adder, "inspect", commands.inspect, "show whose key a key file holds")
    inspect.add_argument("key", type=Path, metavar="K.p12")
    _add_password(inspect)


def _add_sign(adder: _Adder) -> None:
    sign = _command(adder, "sign", commands.sign, "make a signature, or add one")
    sign.add_argument("file", type=Path, metavar="FILE")
    sign.add_argument("--key", type=Path, required=True, metavar="K.p12")
    sign.add_argument("--out", type=Path, required=True, metavar="F.cms")
    sign.add_argument("--cosign", type=Path, metavar="OLD.cms", help="sign beside the signatures of this file")
    sign.add_argument("--attached", action="store_true", help="put the document inside the CMS")
    _add_password(sign)


def _add_verify(adder: _Adder) -> None:
    verify = _command(adder, "verify", commands.verify, "check every signature of a document")
    verify.add_argument("paths", type=Path, nargs="+", metavar="FILE F.cms", help="with --attached: F.cms alone")
    verify.add_argument("--attached", action="store_true", help="the document is inside the CMS")
    verify.add_argument("--extract", type=Path, metavar="OUT", help="write the document that is inside here")
    _add_trust_options(verify, required=True)
    _add_moment_and_revocation(verify)


def _add_timestamp(adder: _Adder) -> None:
    stamp = _command(adder, "timestamp", commands.timestamp, "add time stamps to signatures that have none")
    stamp.add_argument("cms", type=Path, metavar="F.cms")
    stamp.add_argument("--tsa", required=True, metavar="URL", help="address of the time stamping authority")
    stamp.add_argument("--out", type=Path, metavar="G.cms", help="write here instead of adding to F.cms")
    stamp.add_argument("--signer", metavar="SERIAL", help="only the signature by the certificate of this number")
    stamp.add_argument("--policy", metavar="OID", help="of the authority; NCA RK's for GOST unless given")
    stamp.add_argument("--long-term", action="store_true", help="add the evidence that proves it for years, too")
    _add_trust_options(stamp, required=False)
    _add_revocation(stamp)


def _add_card(adder: _Adder) -> None:
    card = _command(adder, "card", commands.card, "write a readable card of a signed document")
    card.add_argument("file", type=Path, metavar="FILE")
    card.add_argument("cms", type=Path, metavar="F.cms")
    card.add_argument("-o", "--out", type=Path, required=True, metavar="CARD", help=".html, .txt or .json")
    card.add_argument("--language", choices=LANGUAGES, default="ru")
    _add_trust_options(card, required=True)
    _add_moment_and_revocation(card)


def _add_trust(adder: _Adder) -> None:
    told = "look after a folder of trusted certificates"
    inner: _Adder = adder("trust", help=told, description=told).add_subparsers(dest="action", required=True).add_parser

    listing = _command(inner, "list", commands.trust_list, "show what is in the folder and what it counts for")
    listing.add_argument("folder", type=Path, metavar="DIR")
    _add_kind(listing)

    add = _command(inner, "add", commands.trust_add, "trust one more authority, knowingly")
    add.add_argument("folder", type=Path, metavar="DIR")
    add.add_argument("certificate", type=Path, metavar="CERT")
    add.add_argument("--label", required=True, help="what to call it")
    add.add_argument("--by", required=True, metavar="NAME", help="who decides")

    fetch = _command(inner, "fetch", commands.trust_fetch, "fetch the authority's certificates; only pinned ones are kept")
    fetch.add_argument("folder", type=Path, metavar="DIR")
    fetch.add_argument("--url", action="append", metavar="URL", help="from here instead of the authority's own addresses")


def _add_password(command: argparse.ArgumentParser) -> None:
    command.add_argument("--password-file", type=Path, metavar="FILE", help="read the password here, do not ask")


def _add_trust_options(command: argparse.ArgumentParser, *, required: bool) -> None:
    command.add_argument("--trust", type=Path, required=required, metavar="DIR", help="folder of trusted certificates")
    command.add_argument("--added", action="append", default=[], metavar="SHA256", help="trust this certificate too")
    _add_kind(command)


def _add_kind(command: argparse.ArgumentParser) -> None:
    command.add_argument("--kind", choices=[kind.value for kind in TrustKind], default=TrustKind.PRODUCTION.value)


def _add_moment_and_revocation(command: argparse.ArgumentParser) -> None:
    command.add_argument("--at", type=_moment, metavar="TIME", help="check as of this moment (ISO 8601)")
    _add_revocation(command)


def _add_revocation(command: argparse.ArgumentParser) -> None:
    told = "whom to ask about revocation: off, online, or a folder of .crl and .ocsp files"
    command.add_argument("--revocation", default="off", metavar="off|online|DIR", help=told)


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="backslashreplace")
    sys.exit(main(sys.argv[1:], datetime.now(UTC)))
