"""The kindergarten of this office."""

from dataclasses import asdict, dataclass

from desktop.models.organisation import Organisation
from desktop.services.checks import FieldCheck
from desktop.services.errors import KnownError
from desktop.services.roles import Permission
from desktop.services.unit_of_work import UnitOfWork
from protocol.messages.entities import OrganisationBody

ONLY = 1


@dataclass(frozen=True, slots=True)
class OrganisationDraft:
    """What is known of the kindergarten; also what is typed for it."""

    bin: str
    name_kk: str
    name_ru: str
    licence: str = ""
    head_name: str = ""
    head_basis: str = ""
    city: str = ""
    address: str = ""
    phone: str = ""
    iban: str = ""
    bic: str = ""


def checked(draft: OrganisationDraft) -> OrganisationDraft:
    """The draft with its values in their kept form.

    Raises:
        FieldProblems: field → code.
    """
    check = FieldCheck()
    result = OrganisationDraft(
        bin=check.bin("bin", draft.bin) or draft.bin,
        name_kk=check.text("name_kk", draft.name_kk),
        name_ru=check.text("name_ru", draft.name_ru),
        licence=check.text("licence", draft.licence, required=False),
        head_name=check.text("head_name", draft.head_name),
        head_basis=check.text("head_basis", draft.head_basis, required=False),
        city=check.text("city", draft.city),
        address=check.text("address", draft.address),
        phone=check.phone("phone", draft.phone),
        iban=check.iban("iban", draft.iban),
        bic=check.text("bic", draft.bic, required=False, longest=11).upper(),
    )
    check.finish()
    return result


def find_organisation(uow: UnitOfWork) -> OrganisationDraft | None:
    """The kindergarten, or None in an empty database."""
    row = uow.session.get(Organisation, ONLY)
    if row is None:
        return None
    return OrganisationDraft(**{name: getattr(row, name) for name in OrganisationDraft.__slots__})


def organisation(uow: UnitOfWork) -> OrganisationDraft:
    """The kindergarten.

    Raises:
        KnownError: "organisation-missing".
    """
    found = find_organisation(uow)
    if found is None:
        raise KnownError("organisation-missing")
    return found


def save_organisation(uow: UnitOfWork, draft: OrganisationDraft) -> None:
    """Keep what was typed of the kindergarten and tell the portal.

    Raises:
        FieldProblems: field → code.
        KnownError: "bin-is-fixed" when a connected office's BIN would change.
    """
    uow.require(Permission.SETTINGS)
    values = checked(draft)
    row = uow.session.get(Organisation, ONLY)
    before = None
    if row is None:
        row = Organisation(id=ONLY, version=0, **asdict(values))
        uow.session.add(row)
    else:
        before = asdict(organisation(uow))
        if row.version and row.bin != values.bin:
            raise KnownError("bin-is-fixed")
        for name, value in asdict(values).items():
            setattr(row, name, value)
    uow.record("organisation.saved", "organisation", values.bin, before=before, after=asdict(values))
    body = OrganisationBody(**asdict(values))
    uow.enqueue("organisation.put", "organisation", values.bin, body, base_version=row.version)
