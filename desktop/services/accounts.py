"""The people of this office: a row tells the role, a slot of the vault holds the way in."""

from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import select

from desktop.models.accounts import Account
from desktop.services import vault
from desktop.services.checks import FieldCheck
from desktop.services.errors import KnownError
from desktop.services.roles import Permission, Role
from desktop.services.unit_of_work import Office, UnitOfWork


@dataclass(frozen=True, slots=True, repr=False)
class AccountDraft:
    """What is typed for an account. It has no repr: it holds a password."""

    login: str
    full_name: str
    password: str


@dataclass(frozen=True, slots=True)
class AccountRow:
    """One account for the settings screen."""

    id: str
    login: str
    full_name: str
    role: Role
    disabled: bool


def checked_account(draft: AccountDraft, role: Role) -> AccountDraft:  # noqa: ARG001 - a role may ask for more one day
    """The draft in its kept form.

    Raises:
        FieldProblems: field → code ("required", "password-too-short", "password-too-long").
    """
    check = FieldCheck()
    login = check.text("login", draft.login, longest=80).casefold()
    name = check.text("full_name", draft.full_name)
    try:
        vault.check_password(draft.password)
    except KnownError as error:
        check.problems["password"] = error.code
    check.finish()
    return replace(draft, login=login, full_name=name)


def accounts(uow: UnitOfWork) -> tuple[AccountRow, ...]:
    """All accounts by name."""
    uow.require(Permission.ACCOUNTS)
    rows = uow.session.scalars(select(Account).order_by(Account.full_name))
    return tuple(AccountRow(r.id, r.login, r.full_name, Role(r.role), r.disabled_at is not None) for r in rows)


def own_login(uow: UnitOfWork) -> str:
    """The login of the signed-in person.

    Raises:
        KnownError: "no-such-account".
    """
    row = uow.session.get(Account, uow.actor.account_id)
    if row is None:
        raise KnownError("no-such-account")
    return row.login


def add_account(
    office: Office, key: bytes, vault_path: Path, draft: AccountDraft, role: Role, cost: vault.Cost | None = None
) -> str:
    """Add a person: the row first, then the slot; a slot that could not be written takes the row back.

    Raises:
        KnownError: "not-allowed", "login-taken", "disk-full". FieldProblems: what was typed.
    """
    account = checked_account(draft, role)
    identifier = office.do(_add_row, account, role).result
    try:
        keys = vault.load(vault_path)
        vault.save(vault.with_account(keys, key, account.login, account.full_name, account.password, cost=cost), vault_path)
    except KnownError:
        office.do(_disable_row, identifier)
        raise
    return identifier


def _add_row(uow: UnitOfWork, account: AccountDraft, role: Role) -> str:
    uow.require(Permission.ACCOUNTS)
    if uow.session.scalars(select(Account.id).where(Account.login == account.login)).first() is not None:
        raise KnownError("login-taken", login=account.login)
    identifier = uow.new_id()
    uow.session.add(Account(id=identifier, login=account.login, full_name=account.full_name, role=role.value, created_at=uow.now))
    uow.record("account.created", "account", identifier, after={"login": account.login, "role": role.value})
    return identifier


def _disable_row(uow: UnitOfWork, identifier: str) -> str:
    uow.require(Permission.ACCOUNTS)
    row = uow.session.get(Account, identifier)
    if row is None:
        raise KnownError("no-such-account")
    if row.id == uow.actor.account_id:
        raise KnownError("cannot-disable-yourself")
    row.disabled_at = uow.now
    uow.record("account.disabled", "account", identifier, after={"login": row.login})
    return row.login


def disable_account(office: Office, vault_path: Path, identifier: str) -> None:
    """Close a person's way in: the row is disabled and the slot is gone.

    Raises:
        KnownError: "not-allowed", "no-such-account", "cannot-disable-yourself".
    """
    login = office.do(_disable_row, identifier).result
    vault.save(vault.without_account(vault.load(vault_path), login), vault_path)


def change_own_password(vault_path: Path, key: bytes, login: str, old: str, new: str, cost: vault.Cost | None = None) -> None:
    """Change the password of a slot after the old one opened it.

    Raises:
        KnownError: "wrong-password", "password-too-short".
    """
    keys = vault.load(vault_path)
    vault.unwrap(keys, login, old)
    vault.save(vault.with_account(keys, key, login, dict(keys.people)[login], new, cost=cost), vault_path)
