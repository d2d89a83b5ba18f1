"""Creating an office on a new PC, signing in, and getting back in with the recovery code."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine, select
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session
from sqlcipher3.dbapi2 import OperationalError

from desktop.models import schema
from desktop.models.accounts import Account
from desktop.models.engine import open_engine
from desktop.services import backup, vault
from desktop.services.accounts import AccountDraft, checked_account
from desktop.services.disk import out_of_room
from desktop.services.errors import KnownError
from desktop.services.folder import DATABASE, VAULT, OfficeFolder, Surroundings
from desktop.services.organisation import OrganisationDraft, save_organisation
from desktop.services.roles import Actor, Role
from desktop.services.unit_of_work import Office, UnitOfWork

__all__ = [
    "NewOffice",
    "OfficeFolder",
    "Surroundings",
    "Unlocked",
    "create_office",
    "set_password_by_recovery_code",
    "sign_in",
]


@dataclass(frozen=True, slots=True)
class NewOffice:
    """A created office and the recovery code, which exists nowhere else."""

    office: Office
    recovery_code: str = field(repr=False)
    key: bytes = field(repr=False)


def create_office(
    folder: OfficeFolder, organisation: OrganisationDraft, director: AccountDraft, around: Surroundings
) -> NewOffice:
    """Make the database and the vault of a new office and sign the director in.

    The vault is written before the database gets its name: whatever moment the power fails at, a database has its key.

    Raises:
        KnownError: "office-exists", "vault-missing" (a database without its vault is never overwritten), "disk-full".
        FieldProblems: what was typed cannot be kept.
    """
    if folder.exists:
        raise KnownError("office-exists", path=str(folder.path))
    if folder.database.exists():
        raise KnownError("vault-missing", path=str(folder.vault))
    account = checked_account(director, Role.DIRECTOR)
    folder.path.mkdir(parents=True, exist_ok=True)
    if folder.vault.exists():
        folder.vault.rename(folder.vault.with_name(f"{VAULT}.unused-{around.clock.now():%Y%m%d%H%M%S}"))
    keys, key, code = vault.create(account.login, account.full_name, director.password, cost=around.vault_cost)
    fresh = folder.database.with_name(DATABASE + ".new")
    for leftover in (fresh, fresh.with_name(fresh.name + "-wal"), fresh.with_name(fresh.name + "-shm")):
        leftover.unlink(missing_ok=True)
    _prepare(schema.create, fresh, key)
    actor = Actor(around.new_id(), account.full_name, Role.DIRECTOR)
    first = Office(open_engine(fresh, key), actor, around.clock, around.new_id, around.device)
    first.do(_first_rows, organisation, account)
    with first.engine.connect() as connection:
        connection.connection.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # type: ignore[union-attr]
    first.close()
    vault.save(keys, folder.vault)
    fresh.replace(folder.database)
    return NewOffice(Office(open_engine(folder.database, key), actor, around.clock, around.new_id, around.device), code, key)


def _first_rows(uow: UnitOfWork, organisation: OrganisationDraft, director: AccountDraft) -> None:
    save_organisation(uow, organisation)
    _insert_account(uow, uow.actor.account_id, director, Role.DIRECTOR)


def _insert_account(uow: UnitOfWork, identifier: str, draft: AccountDraft, role: Role) -> None:
    uow.session.add(Account(id=identifier, login=draft.login, full_name=draft.full_name, role=role.value, created_at=uow.now))
    uow.record("account.created", "account", identifier, after={"login": draft.login, "role": role.value})


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An opened office with the key that a new account's slot needs."""

    office: Office
    key: bytes = field(repr=False)


def sign_in(folder: OfficeFolder, login: str, password: str, around: Surroundings) -> Unlocked:
    """Open the office: the password opens the slot, the slot's key opens the database.

    Raises:
        KnownError: "wrong-password", "account-disabled", "vault-missing", "vault-damaged", "database-missing",
            "database-too-new", "database-damaged", "database-busy", "disk-full".
    """
    key = vault.unwrap(vault.load(folder.vault), login, password)
    engine = opened(folder, key, around.clock.now())
    try:
        actor = _actor(engine, login)
    except KnownError:
        engine.dispose()
        raise
    except DatabaseError as error:
        engine.dispose()
        raise _refused(error, folder.database) from error
    return Unlocked(Office(engine, actor, around.clock, around.new_id, around.device), key)


def set_password_by_recovery_code(folder: OfficeFolder, code: str, login: str, password: str, around: Surroundings) -> None:
    """Give an account a new password with the printed code; the code stays valid.

    Raises:
        KnownError: "wrong-recovery-code", "no-such-account", "password-too-short".
    """
    keys = vault.load(folder.vault)
    key = vault.recover(keys, code)
    names = dict(keys.people)
    if login not in names:
        raise KnownError("no-such-account", login=login)
    vault.save(vault.with_account(keys, key, login, names[login], password, cost=around.vault_cost), folder.vault)


def _prepare(tables: Callable[[Engine], None], database: Path, key: bytes) -> None:
    engine = open_engine(database, key, foreign_keys=False)
    try:
        tables(engine)
    finally:
        engine.dispose()


def opened(folder: OfficeFolder, key: bytes, now: datetime) -> Engine:
    """The database, brought to the program's edition after a backup.

    Raises:
        KnownError: "database-missing", "database-too-new", "database-damaged", "database-busy", "disk-full".
    """
    backup.finish_restore(folder.database)
    if not folder.database.exists():
        raise KnownError("database-missing", path=str(folder.database))
    return _of_this_edition(
        folder.database, key, lambda: backup.back_up(folder.database, key, folder.backups, now, label="before-upgrade")
    )


def opened_copy(database: Path, key: bytes) -> Engine:
    """A copy of a database, brought to the program's edition as it is: what it was copied from is the backup.

    Raises:
        KnownError: as `opened`, but for "database-missing".
    """
    return _of_this_edition(database, key, lambda: None)


def _of_this_edition(database: Path, key: bytes, before_upgrade: Callable[[], object]) -> Engine:
    engine = open_engine(database, key)
    try:
        with engine.connect() as connection:
            stale = schema.needs_upgrade(connection)
        _settle_wal(engine)
        if stale:
            engine.dispose()
            before_upgrade()
            _prepare(schema.upgrade, database, key)
            engine = open_engine(database, key)
    except schema.DatabaseTooNew:
        engine.dispose()
        raise KnownError("database-too-new") from None
    except DatabaseError as error:
        engine.dispose()
        raise _refused(error, database) from error
    return engine


def _settle_wal(engine: Engine) -> None:
    """Write the WAL into the database, so that a power cut in the middle of a checkpoint leaves no torn page there.

    The WAL stands for such a page in every query; `cipher_integrity_check` reads past it and would call the database damaged.
    """
    with suppress(OperationalError), engine.connect() as connection:  # a full disk, another program: the WAL goes on standing
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("PRAGMA wal_checkpoint(PASSIVE)")


def _refused(error: DatabaseError, database: Path) -> KnownError:
    """Why a database did not open: only what is neither locked nor out of room counts as damaged."""
    words = str(error.orig).lower()
    if "locked" in words or "busy" in words:
        return KnownError("database-busy")
    if out_of_room(error, database):
        return KnownError("disk-full")
    return KnownError("database-damaged", path=str(database))


def _actor(engine: Engine, login: str) -> Actor:
    with Session(engine) as session:
        account = session.scalars(select(Account).where(Account.login == login)).first()
        if account is None or account.disabled_at is not None:
            raise KnownError("account-disabled")
        return Actor(account.id, account.full_name, Role(account.role))
