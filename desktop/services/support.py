"""The support bundle: what helps to find a fault, and nothing that tells who anybody is.

What goes in is chosen, not left over: the log, versions, a few settings, the state of the exchange, counts of rows, the result of
the database's own check. All words of the log that are a name, a number or an address of this office are struck out besides.
"""

import json
import re
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Engine, inspect, select, text

from desktop.models.accounts import Account
from desktop.models.enrolment import EnrolmentRequest, Voucher
from desktop.models.organisation import Organisation
from desktop.models.people import Child, Guardian
from desktop.services.network import read_network
from desktop.services.preferences import Preferences
from desktop.services.settings import setting
from desktop.services.sync import witness
from desktop.services.sync.status import sync_status
from desktop.services.unit_of_work import Office, UnitOfWork
from desktop.services.vault import write_whole

STRUCK: Final = "***"
SHORTEST_NAME: Final = 3
MOST_LOG_BYTES: Final = 2_000_000
PLAIN_PREFERENCES: Final = ("language", "theme", "notify", "quiet_from", "quiet_to")
# An IIN, a BIN, a phone, an identifier, a hash, a key; an address of mail; a path with somebody's home in it.
TELLING: Final = re.compile(
    r"\+?\d[\d \-()]{8,}\d|\b[0-9A-Fa-f]{8}-[0-9A-Fa-f-]{27}\b|\b[0-9A-Za-z+/_=]{32,}|\b[\w.+-]+@[\w-]+\.[\w.]+"
    r"|(?i:bearer)\s+\S+|(?:/home/|/Users/|[A-Za-z]:\\Users\\)[^\s/\\]+"
)
TIME: Final = re.compile(r"^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:,\d{3})?")
WORD: Final = re.compile(r"\w+")


def make_bundle(office: Office, logs: Path, preferences: Preferences, versions: Mapping[str, str], target: Path) -> Path:
    """Write the bundle, a ZIP.

    Raises:
        KnownError: "disk-full" or "cannot-write".
    """
    from io import BytesIO

    struck = office.ask(telling_words)
    parts: dict[str, str] = {
        "versions.txt": "\n".join(f"{name} {version}" for name, version in versions.items()),
        "settings.json": _json(office.ask(plain_settings) | {name: getattr(preferences, name) for name in PLAIN_PREFERENCES}),
        "exchange.json": _json(office.ask(_exchange_state)),
        "database.json": _json({"rows": row_counts(office.engine), "check": integrity(office.engine)}),
    }
    for path in sorted(logs.glob("office.log*")):
        parts[f"logs/{path.name}"] = scrubbed(_tail(path), struck)
    whole = BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, content in parts.items():
            bundle.writestr(name, content)
    write_whole(target, whole.getvalue())
    return target


def _exchange_state(uow: UnitOfWork) -> dict[str, Any]:
    """How the exchange stands; other computers without their names, which are often people's."""
    status = sync_status(uow)
    others = [one.model_dump(exclude={"name"}) for one in status.others]
    return asdict(replace(status, others=())) | {"others": others}


def telling_words(uow: UnitOfWork) -> frozenset[str]:
    """Every word of a name of this office, folded: children, guardians, accounts, the head, people of requests and vouchers,
    computers.
    """
    people = [
        (row.surname, row.given_name, row.patronymic) for kind in (Child, Guardian) for row in uow.session.execute(_names(kind))
    ]
    texts: list[str] = [part for person in people for part in person]
    texts += [part for row in uow.session.execute(select(Account.login, Account.full_name)) for part in row]
    texts += list(uow.session.scalars(select(Organisation.head_name)))
    texts += [uow.device, *(one.name for one in witness.others(uow))]
    texts += list(uow.session.scalars(select(Voucher.child_name)))
    for child, guardian in uow.session.execute(select(EnrolmentRequest.child, EnrolmentRequest.guardian)):
        texts += [str(body.get(part, "")) for body in (child, guardian) for part in ("surname", "given_name", "patronymic")]
    words = {word.casefold() for text_ in texts for word in WORD.findall(text_)}
    return frozenset(word for word in words if len(word) >= SHORTEST_NAME)


def scrubbed(log: str, names: frozenset[str]) -> str:
    """A log without numbers, keys, addresses, home folders and the names given; the times of its lines stay."""
    return "\n".join(_scrubbed_line(line, names) for line in log.splitlines())


def plain_settings(uow: UnitOfWork) -> dict[str, Any]:
    """The settings that tell about the program, none that tells about people."""
    network = read_network(uow)
    return {
        "proxy": network.mode.value,
        "own_ca": network.own_ca,
        "rules_published": setting(uow, "rules") is not None,
        "marks_changed": setting(uow, "marks") is not None,
        "role": uow.actor.role.value,
    }


def row_counts(engine: Engine) -> dict[str, int]:
    """How many rows each table has."""
    with engine.connect() as connection:
        names = sorted(inspect(connection).get_table_names())
        return {name: int(connection.scalar(text(f'SELECT count(*) FROM "{name}"')) or 0) for name in names}  # noqa: S608 - own tables


def integrity(engine: Engine) -> dict[str, str]:
    """What SQLCipher and SQLite say of the file: "ok", or how many faults they name."""
    with engine.connect() as connection:
        torn = connection.execute(text("PRAGMA cipher_integrity_check")).all()
        faults = [row[0] for row in connection.execute(text("PRAGMA quick_check(20)")) if row[0] != "ok"]
    return {"pages": f"{len(torn)} damaged" if torn else "ok", "tables": f"{len(faults)} faults" if faults else "ok"}


def _names(kind: Any) -> Any:
    return select(kind.surname, kind.given_name, kind.patronymic)


def _scrubbed_line(line: str, names: frozenset[str]) -> str:
    begun = TIME.match(line)
    head = begun.group() if begun else ""
    rest = TELLING.sub(STRUCK, line[len(head) :])
    return head + WORD.sub(lambda word: STRUCK if word.group().casefold() in names else word.group(), rest)


def _tail(path: Path) -> str:
    try:
        content = path.read_bytes()[-MOST_LOG_BYTES:]
    except OSError:
        return ""
    return content.decode("utf-8", "replace")


def _json(values: Mapping[str, Any] | Iterable[Any]) -> str:
    return json.dumps(values, ensure_ascii=False, indent=1, default=str)
