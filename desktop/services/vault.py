"""The vault: the database's random key, wrapped once for every account and once for the recovery code.

Signing in is unlocking: there is no other check of a password than that it opens its slot. The file beside the database holds
the wrapped keys; each is AES-256-GCM under Argon2id of the password, at the price written in its slot (19 MiB and fourteen
passes for a new one: docs/decisions/0013). Neither the key nor a password is ever written.
"""

import base64
import errno
import json
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from desktop.services.disk import out_of_room
from desktop.services.errors import KnownError

FORMAT = 1
KEY_BYTES = 32
RECOVERY = "\0recovery"
RECOVERY_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
RECOVERY_GROUPS, RECOVERY_GROUP = 6, 5
PASSWORD_MIN, PASSWORD_MAX = 8, 200


@dataclass(frozen=True, slots=True)
class Cost:
    """Argon2id's price: passes, memory in KiB, lanes."""

    passes: int = 14
    memory_kib: int = 19_456
    lanes: int = 2


@dataclass(frozen=True, slots=True)
class Slot:
    """The key wrapped under one secret."""

    salt: bytes
    nonce: bytes
    wrapped: bytes
    cost: Cost
    name: str = ""


@dataclass(frozen=True, slots=True)
class Vault:
    """The slots by login; the recovery slot stands under a name no login can have."""

    slots: Mapping[str, Slot]

    @property
    def people(self) -> tuple[tuple[str, str], ...]:
        """Logins with the names to show at the sign-in window."""
        return tuple((login, slot.name) for login, slot in self.slots.items() if login != RECOVERY)


def new_recovery_code() -> str:
    """A fresh code of 30 letters and digits (150 bits), in groups of five."""
    groups = ("".join(secrets.choice(RECOVERY_ALPHABET) for _ in range(RECOVERY_GROUP)) for _ in range(RECOVERY_GROUPS))
    return "-".join(groups)


def plain_recovery_code(typed: str) -> str:
    """A recovery code as it is hashed: letters and digits alone, so that dashes, blanks and case are forgiven."""
    return "".join(sign for sign in typed.upper() if sign in RECOVERY_ALPHABET)


def check_password(password: str) -> None:
    """Refuse a password too short to protect children's data.

    Raises:
        KnownError: "password-too-short" or "password-too-long".
    """
    if len(password) < PASSWORD_MIN:
        raise KnownError("password-too-short", least=PASSWORD_MIN)
    if len(password) > PASSWORD_MAX:
        raise KnownError("password-too-long", most=PASSWORD_MAX)


def _wrapping_key(secret: str, salt: bytes, cost: Cost) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(secret.encode(), salt, cost.passes, cost.memory_kib, cost.lanes, KEY_BYTES, Type.ID)


def wrap(key: bytes, login: str, secret: str, *, name: str = "", cost: Cost | None = None) -> Slot:
    """A slot that opens with the secret. The login is bound to it: a slot moved to another login does not open."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    price = cost or Cost()
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    wrapped = AESGCM(_wrapping_key(secret, salt, price)).encrypt(nonce, key, login.encode())
    return Slot(salt, nonce, wrapped, price, name)


def unwrap(vault: Vault, login: str, secret: str) -> bytes:
    """The database's key.

    Raises:
        KnownError: "wrong-password" (an unknown login says the same, after the same work).
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    slot = vault.slots.get(login)
    if slot is None:
        _wrapping_key(secret, bytes(16), Cost())
        raise KnownError("wrong-password")
    try:
        return AESGCM(_wrapping_key(secret, slot.salt, slot.cost)).decrypt(slot.nonce, slot.wrapped, login.encode())
    except InvalidTag:
        raise KnownError("wrong-password") from None


def recover(vault: Vault, code: str) -> bytes:
    """The database's key by the recovery code.

    Raises:
        KnownError: "wrong-recovery-code".
    """
    try:
        return unwrap(vault, RECOVERY, plain_recovery_code(code))
    except KnownError:
        raise KnownError("wrong-recovery-code") from None


def create(login: str, name: str, password: str, *, cost: Cost | None = None) -> tuple[Vault, bytes, str]:
    """A new vault with its first account: the vault, the database's key and the recovery code, which is shown only now."""
    check_password(password)
    key, code = secrets.token_bytes(KEY_BYTES), new_recovery_code()
    slots = {
        login: wrap(key, login, password, name=name, cost=cost),
        RECOVERY: wrap(key, RECOVERY, plain_recovery_code(code), cost=cost),
    }
    return Vault(slots), key, code


def with_account(vault: Vault, key: bytes, login: str, name: str, password: str, *, cost: Cost | None = None) -> Vault:
    """The vault with one more account, or with an account's password changed."""
    check_password(password)
    return replace(vault, slots={**vault.slots, login: wrap(key, login, password, name=name, cost=cost)})


def without_account(vault: Vault, login: str) -> Vault:
    """The vault without an account's slot."""
    return replace(vault, slots={other: slot for other, slot in vault.slots.items() if other != login})


def _b64(value: bytes) -> str:
    return base64.b64encode(value).decode()


def _written(login: str, slot: Slot) -> dict[str, Any]:
    cost = slot.cost
    return {
        "login": login,
        "name": slot.name,
        "argon2id": [cost.passes, cost.memory_kib, cost.lanes],
        "salt": _b64(slot.salt),
        "nonce": _b64(slot.nonce),
        "key": _b64(slot.wrapped),
    }


def save(vault: Vault, path: Path) -> None:
    """Write the vault so that a power cut leaves the old file or the new one, never half of one.

    Raises:
        KnownError: "disk-full" or "cannot-write".
    """
    text = json.dumps(
        {"format": FORMAT, "slots": [_written(*item) for item in vault.slots.items()]}, ensure_ascii=False, indent=1
    )
    write_whole(path, text.encode())


def write_whole(path: Path, content: bytes) -> None:
    """Write a file by way of a neighbour: written, synchronised, renamed, and the name synchronised too.

    Raises:
        KnownError: "disk-full" or "cannot-write", with the path.
    """
    neighbour = path.with_name(path.name + ".new")
    try:
        with neighbour.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        neighbour.replace(path)
        keep_name(path)
    except OSError as error:
        neighbour.unlink(missing_ok=True)
        raise KnownError("disk-full" if out_of_room(error) else "cannot-write", path=str(path)) from error


def keep_name(path: Path) -> None:
    """Let a file's new name outlive a power cut: a folder is written out apart from its files. Windows does so by itself."""
    if os.name == "nt":
        return
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    except OSError as error:
        if error.errno != errno.EINVAL:  # a shared folder may not know this; its server decides
            raise
    finally:
        os.close(folder)


def load(path: Path) -> Vault:
    """Read the vault.

    Raises:
        KnownError: "vault-missing", "vault-damaged", or "database-too-new" for a later format.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise KnownError("vault-missing", path=str(path)) from None
    except (OSError, ValueError):
        raise KnownError("vault-damaged", path=str(path)) from None
    try:
        if data["format"] > FORMAT:
            raise KnownError("database-too-new")
        return Vault({entry["login"]: _read(entry) for entry in data["slots"]})
    except (KeyError, TypeError, ValueError):
        raise KnownError("vault-damaged", path=str(path)) from None


def _read(entry: Mapping[str, Any]) -> Slot:
    passes, memory, lanes = (int(part) for part in entry["argon2id"])
    salt, nonce, key = (base64.b64decode(entry[part], validate=True) for part in ("salt", "nonce", "key"))
    return Slot(salt, nonce, key, Cost(passes, memory, lanes), str(entry["name"]))
