"""Settings, the rules in force and the calendar: the portal's word, and the office's own over it."""

from datetime import date

import pytest
from sqlalchemy import select

from desktop.models.exchange import OutboxOperation
from desktop.models.organisation import CalendarDay
from desktop.services import audit, settings
from desktop.services.errors import KnownError
from desktop.services.roles import Actor, Role
from desktop.services.unit_of_work import Office, UnitOfWork
from protocol.attendance import MarkCode
from protocol.rules import DEFAULT_RULES

FRIDAY = date(2026, 11, 13)
SUNDAY = date(2026, 11, 15)
REPUBLIC_DAY = date(2026, 10, 25)


def publish_day(uow: UnitOfWork, day: date, working: bool, reason: str) -> None:
    """What the exchange writes when the portal corrects the country's calendar."""
    uow.session.add(CalendarDay(day=day, office=False, working=working, reason=reason, version=3))


def test_a_country_without_overrides_works_on_weekdays(office: Office) -> None:
    calendar = office.ask(settings.calendar)
    assert calendar.is_working(FRIDAY)
    assert not calendar.is_working(SUNDAY)
    assert not office.ask(settings.calendar, 2026).is_working(REPUBLIC_DAY)


def test_the_portals_correction_holds_for_this_office(office: Office) -> None:
    office.do(publish_day, FRIDAY, False, "перенос")
    calendar = office.ask(settings.calendar)
    assert not calendar.is_working(FRIDAY)
    assert calendar.name(FRIDAY) == "перенос"


@pytest.mark.parametrize("office_first", [True, False])
def test_the_offices_override_wins_over_the_countrys_whichever_came_first(office: Office, office_first: bool) -> None:
    steps = [
        lambda: office.do(settings.override_day, FRIDAY, working=True, reason="работаем"),
        lambda: office.do(publish_day, FRIDAY, False, "перенос"),
    ]
    for step in steps if office_first else reversed(steps):
        step()
    calendar = office.ask(settings.calendar)
    assert calendar.is_working(FRIDAY)
    assert [(row.working, row.office) for row in office.ask(settings.overrides)].count((True, True)) == 1


def test_an_override_is_audited_and_told_to_the_portal(office: Office) -> None:
    office.do(settings.override_day, SUNDAY, working=True, reason="рабочее воскресенье")
    office.do(settings.override_day, SUNDAY, working=False, reason="отменено")
    entries = office.ask(lambda uow: audit.read(uow.session, entity=f"calendar_day:{SUNDAY}"))
    assert [entry.before for entry in entries] == [{"working": True, "reason": "рабочее воскресенье"}, None]
    bodies = office.ask(
        lambda uow: [row.body for row in uow.session.scalars(select(OutboxOperation)) if row.kind == "calendar_day.put"]
    )
    assert [(body["working"], body["office"]) for body in bodies] == [(True, True), (False, True)]
    assert not office.ask(settings.calendar).is_working(SUNDAY)


def test_overridden_days_are_listed_newest_first(office: Office) -> None:
    for day in (FRIDAY, SUNDAY, date(2026, 10, 1)):
        office.do(settings.override_day, day, working=False, reason="карантин")
    assert [row.day for row in office.ask(settings.overrides)] == [SUNDAY, FRIDAY, date(2026, 10, 1)]


def test_a_new_office_goes_by_the_default_rules(office: Office) -> None:
    assert office.ask(settings.rules) == DEFAULT_RULES


def test_the_portals_rules_wear_the_offices_own_glyphs(office: Office) -> None:
    own = tuple(
        rule.model_copy(update={"glyph": "Б!", "key": "i", "label_ru": "болен"}) if rule.code is MarkCode.SICK else rule
        for rule in DEFAULT_RULES.marks
    )
    office.do(settings.put_marks, own)
    money = tuple(
        rule.model_copy(update={"keeps_paid_place": False, "glyph": "z"}) if rule.code is MarkCode.SICK else rule
        for rule in DEFAULT_RULES.marks
    )
    published = DEFAULT_RULES.model_copy(update={"version": 9, "silent_months_to_annul": 3, "marks": money})
    office.do(settings.store_setting, settings.RULES, published.model_dump(mode="json"))
    rules = office.ask(settings.rules)
    assert (rules.version, rules.silent_months_to_annul) == (9, 3)
    sick = rules.mark(MarkCode.SICK)
    assert (sick.glyph, sick.key, sick.label_ru) == ("Б!", "i", "болен")
    assert not sick.keeps_paid_place, "what a mark means for money is the portal's"
    assert rules.mark(MarkCode.PRESENT) == DEFAULT_RULES.mark(MarkCode.PRESENT)


def test_the_offices_marks_cannot_smuggle_in_money(office: Office) -> None:
    cunning = tuple(rule.model_copy(update={"keeps_paid_place": True, "attended": True}) for rule in DEFAULT_RULES.marks)
    office.do(settings.put_marks, cunning)
    assert office.ask(settings.rules) == DEFAULT_RULES


def test_a_setting_has_its_default_until_it_is_kept(office: Office) -> None:
    assert office.ask(settings.setting, "tariff", {"parent_fee": 1}) == {"parent_fee": 1}
    office.do(settings.put_setting, "tariff", {"parent_fee": 25_500})
    office.do(settings.put_setting, "tariff", {"parent_fee": 26_000})
    assert office.ask(settings.setting, "tariff") == {"parent_fee": 26_000}
    assert office.ask(lambda uow: audit.read(uow.session, entity="setting:tariff"))[0].after == {"parent_fee": 26_000}


def test_what_the_portal_published_is_no_act_of_a_person(office: Office) -> None:
    before = office.ask(lambda uow: audit.size(uow.session))
    office.do(settings.store_setting, settings.RULES, DEFAULT_RULES.model_dump(mode="json"))
    assert office.ask(lambda uow: audit.size(uow.session)) == before


def test_a_methodist_changes_neither_settings_nor_the_calendar(office: Office) -> None:
    methodist = office.acting_as(Actor("m", "Ким Анна", Role.METHODIST))
    for act in (
        lambda: methodist.do(settings.put_setting, "tariff", {}),
        lambda: methodist.do(settings.put_marks, DEFAULT_RULES.marks),
        lambda: methodist.do(settings.override_day, FRIDAY, working=False, reason="x"),
    ):
        with pytest.raises(KnownError) as error:
            act()
        assert error.value.code == "not-allowed"
