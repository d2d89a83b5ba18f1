"""A new PC, signing in, and the bad days of both."""

import pytest
from sqlalchemy import text

from desktop.models.engine import open_engine
from desktop.services import accounts, backup, opening, vault
from desktop.services.accounts import AccountDraft
from desktop.services.errors import FieldProblems, KnownError
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.groups import GroupDraft, create_group, list_groups
from desktop.services.opening import NewOffice, create_office, sign_in
from desktop.services.organisation import OrganisationDraft, organisation
from desktop.services.roles import Role
from desktop.services.unit_of_work import Office

from .conftest import DIRECTOR, ORGANISATION


def code_of(error: pytest.ExceptionInfo[KnownError]) -> str:
    return error.value.code


def test_the_directors_password_opens_the_office_again(created: NewOffice, folder: OfficeFolder, around: Surroundings) -> None:
    created.office.close()
    unlocked = sign_in(folder, "director", DIRECTOR.password, around)
    assert unlocked.office.ask(organisation) == ORGANISATION
    assert unlocked.office.actor.role is Role.DIRECTOR
    unlocked.office.close()


@pytest.mark.parametrize(("login", "password"), [("director", "wrong password"), ("nobody", DIRECTOR.password)])
def test_a_wrong_password_and_an_unknown_login_say_the_same(
    created: NewOffice, folder: OfficeFolder, around: Surroundings, login: str, password: str
) -> None:
    with pytest.raises(KnownError) as error:
        sign_in(folder, login, password, around)
    assert code_of(error) == "wrong-password"


def test_nothing_personal_can_be_read_from_the_files(created: NewOffice, folder: OfficeFolder) -> None:
    created.office.close()
    written = b"".join(path.read_bytes() for path in folder.path.rglob("*") if path.is_file() and path.suffix != ".vault")
    assert "Балдырған".encode() not in written
    assert b"SQLite format" not in written


def test_the_recovery_code_gives_a_new_password_however_it_is_typed(
    created: NewOffice, folder: OfficeFolder, around: Surroundings
) -> None:
    typed = created.recovery_code.lower().replace("-", " ")
    opening.set_password_by_recovery_code(folder, typed, "director", "another password", around)
    sign_in(folder, "director", "another password", around).office.close()
    with pytest.raises(KnownError) as error:
        sign_in(folder, "director", DIRECTOR.password, around)
    assert code_of(error) == "wrong-password"
    with pytest.raises(KnownError) as error:
        opening.set_password_by_recovery_code(folder, "AAAAA-BBBBB", "director", "another password", around)
    assert code_of(error) == "wrong-recovery-code"


def test_typed_mistakes_are_named_by_field_and_nothing_is_created(folder: OfficeFolder, around: Surroundings) -> None:
    draft = OrganisationDraft(bin="100140000004", name_kk="", name_ru="x", head_name="x", city="x", address="x", iban="KZ00")
    with pytest.raises(FieldProblems) as error:
        create_office(folder, draft, DIRECTOR, around)
    assert error.value.problems == {"bin": "check-digit", "name_kk": "required", "iban": "bad-iban"}
    assert not folder.exists


def test_creation_broken_off_half_way_can_be_begun_again(folder: OfficeFolder, around: Surroundings) -> None:
    folder.path.mkdir(parents=True)
    folder.vault.write_text("left over from a power cut")
    folder.database.with_name("office.db.new").write_bytes(b"half")
    create_office(folder, ORGANISATION, DIRECTOR, around).office.close()
    assert folder.exists
    assert list(folder.path.glob("office.vault.unused-*"))


def test_a_database_without_its_vault_is_never_overwritten(
    created: NewOffice, folder: OfficeFolder, around: Surroundings
) -> None:
    created.office.close()
    before = folder.database.read_bytes()
    folder.vault.unlink()
    with pytest.raises(KnownError) as error:
        create_office(folder, ORGANISATION, DIRECTOR, around)
    assert code_of(error) == "vault-missing"
    assert folder.database.read_bytes() == before


def test_a_database_newer_than_the_program_is_refused_and_untouched(
    created: NewOffice, folder: OfficeFolder, around: Surroundings
) -> None:
    with created.office.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    created.office.close()
    with pytest.raises(KnownError) as error:
        sign_in(folder, "director", DIRECTOR.password, around)
    assert code_of(error) == "database-too-new"
    engine = open_engine(folder.database, created.key)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == "9999"
    engine.dispose()


def test_a_damaged_database_is_refused_and_left_as_it_is(created: NewOffice, folder: OfficeFolder, around: Surroundings) -> None:
    created.office.close()
    content = bytearray(folder.database.read_bytes())
    content[16:4096] = bytes(4080)
    folder.database.write_bytes(content)
    with pytest.raises(KnownError) as error:
        sign_in(folder, "director", DIRECTOR.password, around)
    assert code_of(error) == "database-damaged"
    assert folder.database.read_bytes() == bytes(content)


def test_a_damaged_vault_says_so(created: NewOffice, folder: OfficeFolder, around: Surroundings) -> None:
    created.office.close()
    folder.vault.write_text('{"format": 1, "slots": [{"login": "director"}]}')
    with pytest.raises(KnownError) as error:
        sign_in(folder, "director", DIRECTOR.password, around)
    assert code_of(error) == "vault-damaged"


def test_a_methodist_signs_in_with_their_own_password_and_may_not_add_people(
    created: NewOffice, folder: OfficeFolder, around: Surroundings
) -> None:
    draft = AccountDraft("methodist", "Ким Анна", "пароль методиста")
    accounts.add_account(created.office, created.key, folder.vault, draft, Role.METHODIST, around.vault_cost)
    methodist = sign_in(folder, "methodist", "пароль методиста", around).office
    assert methodist.actor.role is Role.METHODIST
    with pytest.raises(KnownError) as error:
        accounts.add_account(methodist, created.key, folder.vault, AccountDraft("x", "X", "password x"), Role.DIRECTOR)
    assert code_of(error) == "not-allowed"
    methodist.close()


def test_a_disabled_person_is_kept_out(created: NewOffice, folder: OfficeFolder, around: Surroundings) -> None:
    draft = AccountDraft("methodist", "Ким Анна", "пароль методиста")
    identifier = accounts.add_account(created.office, created.key, folder.vault, draft, Role.METHODIST, around.vault_cost)
    accounts.disable_account(created.office, folder.vault, identifier)
    with pytest.raises(KnownError) as error:
        sign_in(folder, "methodist", "пароль методиста", around)
    assert code_of(error) == "wrong-password"


def test_a_slot_moved_to_another_login_does_not_open() -> None:
    made, _, _ = vault.create("director", "Director", "password one", cost=vault.Cost(1, 8192, 1))
    moved = vault.Vault({"other": made.slots["director"]})
    with pytest.raises(KnownError):
        vault.unwrap(moved, "other", "password one")


def test_a_backup_restores_everything_and_keeps_what_it_replaces(
    office: Office, created: NewOffice, folder: OfficeFolder, around: Surroundings
) -> None:
    office.do(create_group, GroupDraft("Балапан"))
    made = backup.back_up(folder.database, created.key, folder.backups, around.clock.now())
    office.do(create_group, GroupDraft("Қарлығаш"))
    office.close()
    kept = backup.restore(made.path, created.key, folder.database, around.clock.now())
    assert kept.exists()
    again = sign_in(folder, "director", DIRECTOR.password, around).office
    assert [row.name for row in again.ask(list_groups)] == ["Балапан"]
    again.close()


def test_a_damaged_backup_is_refused_and_the_database_stays(
    office: Office, created: NewOffice, folder: OfficeFolder, around: Surroundings
) -> None:
    made = backup.back_up(folder.database, created.key, folder.backups, around.clock.now())
    content = bytearray(made.path.read_bytes())
    content[-2000:-1900] = bytes(100)
    made.path.write_bytes(content)
    with pytest.raises(KnownError) as error:
        backup.restore(made.path, created.key, folder.database, around.clock.now())
    assert code_of(error) == "backup-damaged"
    assert folder.database.exists()


def test_old_backups_of_a_label_are_dropped(
    office: Office, created: NewOffice, folder: OfficeFolder, around: Surroundings
) -> None:
    from datetime import timedelta

    for n in range(4):
        backup.back_up(folder.database, created.key, folder.backups, around.clock.now() + timedelta(days=n), kept=2)
    assert len(backup.backups(folder.backups)) == 2
