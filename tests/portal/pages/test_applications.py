"""«Мои заявки»: the guide «Как использовать ваучер», its «Процесс получения ваучера» — in time, late, never, twice."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from playwright.sync_api import Browser, Page, expect
from sqlalchemy import text

from portal.services import applications, deadlines, families, vouchers
from portal.services.clock import ShiftedClock
from portal.services.context import Portal
from protocol.identifiers import Sex
from protocol.messages.entities import PersonBody, Relation
from protocol.messages.parents import NewApplication
from tests.portal.conftest import Parent, iin_of
from tests.portal.pages.conftest import DESKTOP, PHONE, Opened
from tests.portal.pages.family import enter

Look = Callable[[Page], None]


def second_child(portal: Portal, parent: Parent) -> str:
    """A child without an application."""
    iin = iin_of(date(2023, 5, 5), Sex.FEMALE, 9500)
    person = PersonBody(iin=iin, surname="Әбенова", given_name="Айсұлу", birth_date=date(2023, 5, 5))
    with portal.transaction() as act:
        families.keep_person(act.connection, person)
        families.keep_guardian(act.connection, parent.iin, iin, Relation.MOTHER)
    return iin


def on(clock: ShiftedClock, portal: Portal, day: date) -> None:
    """The morning of a day, after the night's sweep."""
    clock.set(datetime(day.year, day.month, day.day, 4, tzinfo=UTC))
    with portal.transaction() as act:
        deadlines.sweep(act)


@pytest.mark.parametrize(("language", "size"), [("ru", DESKTOP), ("kk", PHONE)], ids=["ru", "kk-phone"])
def test_a_parent_applies_and_sees_the_number_and_why_it_is_so(
    opened: Opened, look: Look, portal: Portal, parent: Parent, language: str, size: dict[str, int]
) -> None:
    iin = second_child(portal, parent)
    page = enter(opened(language=language, size=size), portal, parent, "/applications")
    # «+ Добавить заявление»
    page.locator("main a[href='/applications/new']").click()
    # Wrong input at the form: a child who has an application, a category without its paper.
    page.locator("#child").select_option(parent.child_iin)
    page.locator("#locality").select_option("Алматы")
    page.locator("#language").select_option("mixed")
    page.locator("main form .primary").click()
    expect(page.locator("#child-said.error")).to_be_visible()
    page.locator("#child").select_option(iin)
    page.locator("#category").select_option("large_family")
    page.locator("main form .primary").click()
    expect(page.locator("#proof-said.error")).to_be_visible()
    expect(page.locator("#language")).to_have_value("mixed")
    look(page)
    page.locator("#proof").fill("№ 17, 01.02.2026")
    page.locator("main form .primary").click()
    # «Тип заявки», «Заявка: # … от …», «Населенный пункт», «Язык обучения», «Приоритетная категория», «Ваш номер в очереди»
    expect(page.locator("article.application dl.facts dd")).to_have_count(6)
    expect(page.locator(".figure")).to_have_text("1")
    # «Очередь | Стоп-лист | Выбор ДО | Тип финансирования | Электронное зачисление»
    expect(page.locator("ol.five li")).to_have_count(5)
    expect(page.locator("ol.five li[aria-current=step]")).to_have_count(1)
    expect(page.locator("#why")).to_be_visible()
    look(page)


@pytest.mark.parametrize(("language", "size"), [("ru", DESKTOP), ("kk", PHONE)], ids=["ru", "kk-phone"])
def test_a_parent_says_yes_to_the_voucher_as_the_guide_says(
    opened: Opened, look: Look, portal: Portal, parent: Parent, language: str, size: dict[str, int]
) -> None:
    page = enter(opened(language=language, size=size), portal, parent, "/notices")
    # «Когда подойдет ваша очередь, вам будет отправлено уведомление о выдаче ваучера»; «Ваша заявка принята. Место в очереди 1»
    expect(page.locator(".notices tbody tr")).to_have_count(2)
    expect(page.locator(".notices tbody tr").first).to_contain_text("04.03.2026")
    expect(page.locator(".notices tbody tr").last).to_contain_text("1")
    # «перейдя по ссылке в уведомлении или в разделе “Мои заявки” в карточке заявления»
    page.locator(".notices tbody tr").first.get_by_role("link").click()
    page.wait_for_url(f"**/applications/{parent.application_id}")
    expect(page.locator("a[data-opens]")).to_be_visible()
    page.goto("/applications")
    # «Ребенку … выдан ваучер. … Срок на подтверждение до 10.02.2025» — here four days into March: two working days are left.
    expect(page.locator(".notice.warn").first).to_contain_text("04.03.2026")
    expect(page.locator(".notice.warn strong").first).to_contain_text("2")
    look(page)
    # «Ознакомлен(-а)»
    page.locator("form[action$='/seen'] button").click()
    expect(page.locator("form[action$='/seen']")).to_have_count(0)
    # «Нажмите кнопку "Выбрать" и если вы заинтересованы в ваучере, нажмите «Да»»
    page.locator("a[data-opens]").click()
    dialog = page.locator("dialog")
    expect(dialog).to_be_visible()
    # «Обратите внимание: если вы нажмёте «Нет», ваша заявка будет архивирована!»
    expect(dialog.locator(".notice.warn")).to_be_visible()
    look(page)
    dialog.locator("button[value=yes]").click()
    # «у Вас есть 5 рабочих дней, чтобы выбрать детский сад и заключить с ним электронный договор»
    expect(page.locator("article.application")).to_contain_text("10.03.2026")
    expect(page.locator("main a.primary[href='/kindergartens']")).to_be_visible()
    look(page)
    # Who answers twice, from another window: the first answer stands, also against a "no".
    csrf = page.locator("input[name=csrf]").first.input_value()
    for said in ("yes", "no"):
        again = page.request.post(f"/applications/{parent.application_id}/answer", form={"csrf": csrf, "answer": said})
        assert again.status == 409
    assert parent.application()["state"] == "choosing"


def test_no_archives_the_application_also_without_scripts(chromium: Browser, url: str, portal: Portal, parent: Parent) -> None:
    context = chromium.new_context(base_url=url, locale="ru", java_script_enabled=False)
    page = context.new_page()
    page.goto("/")
    enter(page, portal, parent, "/applications")
    page.get_by_role("link", name="Выбрать").click()
    page.wait_for_url("**/answer")
    # «Если вы не заинтересованы, нажмите «Нет»» — «ваше заявление будет архивировано»
    page.locator("button[value=no]").click()
    expect(page.locator("tbody tr")).to_have_count(1)
    expect(page.locator("tbody .chip")).to_have_text("В архиве")
    # «вам нужно будет встать в очередь снова»
    with portal.transaction() as act:
        again = applications.create(act, parent.iin, NewApplication(child_iin=parent.child_iin, locality="Алматы"))
        assert vouchers.queue_number(act.connection, vouchers.lock(act.connection, again)) == 1
    context.close()


def test_who_never_answers_is_stop_listed_restored_once_and_archived_the_second_time(
    opened: Opened, look: Look, portal: Portal, parent: Parent, clock: ShiftedClock
) -> None:
    # «Если вы не подтвердите свою заинтересованность, ваучер будет аннулирован, а ваше заявление переместится в стоп-лист»
    on(clock, portal, date(2026, 3, 5))
    page = enter(opened(), portal, parent, "/applications")
    # «В стоп листе до …»
    expect(page.locator(".notice.bad")).to_contain_text("В стоп-листе до 02.04.2026")
    expect(page.locator("ol.five li[aria-current=step]")).to_contain_text("Стоп-лист")
    look(page)
    # «Подтвердить заинтересованность»: «однократное право на восстановление в очереди»
    page.get_by_role("button", name="Подтвердить заинтересованность").click()
    expect(page.locator(".figure")).to_have_text("1")
    with portal.transaction() as act:
        vouchers.issue_next(act, "Алматы")
    page.reload()
    expect(page.locator(".notice.warn").first).to_contain_text("окончательно аннулирован")
    # «Если Вы повторно не предоставите ответ …, ваучер будет окончательно аннулирован, а Ваше заявление перемещено в архив»
    on(clock, portal, date(2026, 3, 12))
    enter(page, portal, parent, f"/applications/{parent.application_id}")
    expect(page.locator(".chip").first).to_have_text("В архиве")
    page.goto("/applications/archive")
    # «№, Дата подачи, ФИО ребенка, Населенный пункт, Название детского сада, Статус заявки»
    expect(page.locator("thead th")).to_have_count(6)
    look(page)
    page.goto("/notices")
    expect(page.locator("main")).to_contain_text("повторным неответом на ваучер")


def test_who_answers_late_is_told_so_and_nothing_changes(
    opened: Opened, portal: Portal, parent: Parent, clock: ShiftedClock
) -> None:
    # The question is open in the last half hour of the term; the answer comes after midnight, before the sweep and after it.
    clock.set(datetime(2026, 3, 4, 18, 30, tzinfo=UTC))
    path = f"/applications/{parent.application_id}/answer"
    page = enter(opened(size=PHONE), portal, parent, path)
    clock.set(datetime(2026, 3, 4, 19, 10, tzinfo=UTC))
    page.locator("button[value=yes]").click()
    expect(page.locator("main")).to_contain_text("Срок истёк")
    page.goto(path)
    with portal.transaction() as act:
        deadlines.sweep(act)
    page.locator("button[value=yes]").click()
    expect(page.locator("main")).to_contain_text("что-то изменилось")
    page.goto("/applications")
    expect(page.locator(".notice.bad")).to_be_visible()


def test_the_extension_is_offered_on_the_fifth_day_once_and_then_the_voucher_is_lost(
    opened: Opened, look: Look, portal: Portal, parent: Parent, clock: ShiftedClock
) -> None:
    with portal.transaction() as act:
        vouchers.answer(act, parent.application_id, interested=True)
    path = f"/applications/{parent.application_id}"
    page = enter(opened(size=PHONE), portal, parent, path)
    expect(page.locator("form[action$='/extend']")).to_have_count(0)
    # «на 5-ый день система предоставит возможность продлить ваучер еще на 2 рабочих дня»
    on(clock, portal, date(2026, 3, 10))
    enter(page, portal, parent, path)
    look(page)
    page.get_by_role("button", name="Продлить").click()
    expect(page.locator("article.application")).to_contain_text("12.03.2026")
    on(clock, portal, date(2026, 3, 12))
    enter(page, portal, parent, path)
    expect(page.locator("form[action$='/extend']")).to_have_count(0)
    # «Если вы не зачислитесь в установленные сроки, то ваучер аннулируется, а ваше заявление будет перемещено в архив»
    on(clock, portal, date(2026, 3, 13))
    enter(page, portal, parent, "/applications/archive")
    expect(page.locator("tbody tr")).to_have_count(1)


def test_the_forecast_is_told_from_the_vouchers_of_the_last_days(
    opened: Opened, look: Look, portal: Portal, parent: Parent, new_parent: Callable[[], Parent]
) -> None:
    others, iin = [new_parent() for _ in range(6)], second_child(portal, parent)
    with portal.transaction() as act:
        waiting = text("UPDATE application SET state = 'queued', due = NULL, issued_on = NULL WHERE id = ANY(:ids)")
        act.connection.execute(waiting, {"ids": [one.application_id for one in others[:2]]})
        applications.create(act, parent.iin, NewApplication(child_iin=iin, locality="Алматы"))
    # «Прогноз по распределению мест»: five vouchers in ninety days, the third place in the queue
    page = enter(opened(), portal, parent, "/forecast")
    expect(page.locator("article .figure")).to_have_text("около 1–4 мес.")
    expect(page.locator("article dd")).to_have_text(["3", "5"])
    expect(page.locator("tbody tr").first.locator("td")).to_have_text(["3", "5", "около 1–5 мес."])
    look(page)


def test_nobody_opens_another_parents_application(opened: Opened, portal: Portal, parent: Parent, new_parent) -> None:
    page = enter(opened(), portal, new_parent(), "/applications")
    for path in ("", "/answer"):
        assert page.request.get(f"/applications/{parent.application_id}{path}").status == 404
    csrf = page.locator("input[name=csrf]").first.input_value()
    for act in ("answer", "seen", "restore", "extend", "leave"):
        sent = page.request.post(f"/applications/{parent.application_id}/{act}", form={"csrf": csrf, "answer": "no"})
        assert sent.status == 404, act
