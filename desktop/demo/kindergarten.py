"""The demo kindergarten as a person meets it: two groups, a month behind, a month begun, requests waiting, parents who answer."""

from dataclasses import dataclass
from datetime import date
from random import Random

from desktop.demo.country import KEY_PASSWORD, Country
from desktop.demo.invented import Family, Inventor, child_draft
from desktop.demo.parent import ParentAtPortal
from desktop.services import accounts, attendance, children, contracts, groups, settings
from desktop.services.accounts import AccountDraft
from desktop.services.attendance import MarkEdit
from desktop.services.folder import OfficeFolder, Surroundings
from desktop.services.groups import GroupDraft
from desktop.services.opening import create_office
from desktop.services.organisation import OrganisationDraft
from desktop.services.roles import Role
from desktop.services.sync import connection
from desktop.services.sync.cycle import exchange
from desktop.services.sync.transport import PortalAddress
from desktop.services.unit_of_work import Office
from protocol.attendance import MarkCode
from protocol.messages.entities import AgeGroup, Language
from protocol.working_calendar import Month

PASSWORD = "balabaqsha-demo"
DIRECTOR, METHODIST = "director", "methodist"
DIRECTORS_IIN = "800214490002"
ORGANISATION = OrganisationDraft(
    bin="100140000003",
    name_kk="«Балдырған» балабақшасы (үлгі)",
    name_ru="Детский сад «Балдырған» (пример)",
    licence="KZ00LAA00000000",
    head_name="Сәдуақас Гүлнар Маратқызы",
    head_basis="Жарғы / Устав",
    city="Орал / Уральск",
    address="Ойдан шығарылған көшесі, 1 / ул. Вымышленная, 1",
    phone="+77112000000",
    iban="KZ86125KZT5004100100",
    bic="KCJBKZKX",
)
TARIFF = {"state_part": 60_000, "parent_fee": 30_000, "due_day": 10}
GROUPS = (
    (GroupDraft("Балапан", Language.KAZAKH, AgeGroup.MIDDLE, capacity=22, teachers=("Кенжебекова Айнұр",)), 18, 4),
    (GroupDraft("Қарлығаш", Language.RUSSIAN, AgeGroup.SENIOR, capacity=20, teachers=("Ким Анна Сергеевна",)), 14, 5),
)
WITH_ACCOUNTS, ASKING = 24, 3


@dataclass(frozen=True, slots=True)
class DemoFamilies:
    """The families with accounts at the portal: those whose child is here, and those who ask for a place."""

    here: tuple[Family, ...]
    asking: tuple[Family, ...]


def build(folder: OfficeFolder, country: Country, around: Surroundings) -> DemoFamilies:
    """Make the demo office in an empty folder, connected and synchronised."""
    director = AccountDraft(DIRECTOR, ORGANISATION.head_name, PASSWORD)
    made = create_office(folder, ORGANISATION, director, around)
    office = made.office
    try:
        methodist = AccountDraft(METHODIST, "Кенжебекова Айнұр", PASSWORD)
        accounts.add_account(office, made.key, folder.vault, methodist, Role.METHODIST, around.vault_cost)
        office.do(settings.put_setting, contracts.TARIFF, TARIFF)
        families = _people(office)
        _marks(office)
        _connect(office, country)
        exchange(office, connection.client_for)
        asking = _requests(office, country, tuple(families[:WITH_ACCOUNTS]))
        exchange(office, connection.client_for)
    finally:
        office.close()
    return DemoFamilies(tuple(families[:WITH_ACCOUNTS]), asking)


def _people(office: Office) -> list[Family]:
    inventor, today = Inventor(), office.clock.today()
    since = Month.of(today).previous.previous.first
    families = []
    for draft, size, age in GROUPS:
        group_id = office.do(groups.create_group, draft).result
        for _ in range(size):
            family = inventor.family(today, age=age)
            office.do(children.add_child, child_draft(family), group_id=group_id, starts_on=since)
            families.append(family)
    return families


def _marks(office: Office) -> None:
    """Last month whole and closed, this month up to yesterday."""
    today, pick = office.clock.today(), Random(11)
    calendar = office.ask(settings.calendar)
    last, this = Month.of(today).previous, Month.of(today)
    days = [*calendar.working_days_of(last), *(day for day in calendar.working_days_of(this) if day < today)]
    for row in office.ask(groups.list_groups):
        for child in office.ask(children.list_children, group_id=row.id):
            office.do(attendance.set_marks, [MarkEdit(child.id, day, code) for day, code in _habits(days, pick)])
        office.do(attendance.close_month, row.id, last)


def _habits(days: list[date], pick: Random) -> list[tuple[date, MarkCode]]:
    """Mostly here, now and then ill for some days in a row."""
    codes, ill = [], 0
    for day in days:
        if ill == 0 and pick.random() < 0.05:
            ill = pick.randint(2, 5)
        if ill > 0:
            ill -= 1
            codes.append((day, MarkCode.SICK))
        else:
            codes.append((day, MarkCode.FAMILY if pick.random() < 0.01 else MarkCode.PRESENT))
    return codes


def _connect(office: Office, country: Country) -> None:
    key = country.directors_key(ORGANISATION, DIRECTORS_IIN)
    country.directors_key(ORGANISATION, DIRECTORS_IIN, "rsa")
    connection.connect(office, PortalAddress(country.portal.url), key.read_bytes(), KEY_PASSWORD, office.device)


def _requests(office: Office, country: Country, here: tuple[Family, ...]) -> tuple[Family, ...]:
    """Parents answer for last month (the last two stay silent), and new families ask for a place."""
    for place, family in enumerate(here):
        country.settle(family)
        if place >= WITH_ACCOUNTS - 2:
            continue
        parent = ParentAtPortal(country.portal.url, family, country.parents_key(family.guardian))
        for sheet in parent.sheets():
            parent.answer(sheet, "14-де бала балабақшада болды / 14-го ребёнок был в саду" if place == 1 else "")
    country.sweep()
    inventor, today, asking = Inventor(seed=23, first_serial=9500), office.clock.today(), []
    for number in range(ASKING):
        family = inventor.family(today, age=4 if number else 5)
        application = country.settle(family)
        parent = ParentAtPortal(country.portal.url, family, country.parents_key(family.guardian))
        parent.accept_voucher(application)
        request = parent.choose_group(application, ORGANISATION.bin, GROUPS[0][0].name)
        if number != ASKING - 1:
            parent.attach_papers(request)
        asking.append(family)
    return tuple(asking)
