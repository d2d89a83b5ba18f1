"""Registration, signing in four ways and by a code, a forgotten password, the profile: the guides, sentence by sentence."""

import re
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from playwright.sync_api import Page, expect

from portal.cabinet.visit import SESSION_COOKIE
from portal.gateways.demo import ShownMessages
from portal.services import accounts, codes, limits
from portal.services.clock import ShiftedClock
from portal.services.codes import Purpose
from portal.services.context import Portal
from portal.services.errors import Refused
from protocol.identifiers import Sex
from tests.portal.conftest import START, Parent, iin_of
from tests.portal.pages.conftest import DESKTOP, PHONE, Opened

Look = Callable[[Page], None]
NUMBER = "+77012345678"


def code_in(words: str) -> str:
    found = re.search(r"\d{6}", words)
    assert found, words
    return found[0]


def first_step(page: Page, phone: str, iin: str) -> None:
    page.locator("#phone").fill(phone)
    page.locator("#iin").fill(iin)
    page.locator("#consent").check()
    page.locator("main form button").click()


@pytest.mark.parametrize(("language", "size"), [("ru", DESKTOP), ("kk", PHONE)], ids=["ru", "kk-phone"])
def test_a_parent_registers_as_the_guide_says_and_signs_in(
    opened: Opened, look: Look, messages: ShownMessages, portal: Portal, language: str, size: dict[str, int]
) -> None:
    iin = iin_of(date(1993, 4, 27), Sex.FEMALE, 9300)
    page = opened("/", language=language, size=size)
    # "Нажмите на кнопку "Регистрация" в правом верхнем углу главной страницы."
    page.locator("header a[href='/register']").click()
    look(page)
    # Wrong input at the form: what was typed stays, the message stands at its field.
    first_step(page, "123", "000000000000")
    expect(page.locator("#phone-said")).to_be_visible()
    expect(page.locator("#iin-said")).to_be_visible()
    expect(page.locator("#phone")).to_have_value("123")
    # "Введите свой номер телефона. Введите ИИН. … поставьте галочку … Нажмите кнопку "Запросить код"."
    first_step(page, "8 701 234 56 78", iin)
    expect(page.locator("#seconds")).to_have_text(re.compile(r"\d+"))
    look(page)
    # "Введите код … Нажмите кнопку "Отправить"."
    code = code_in(messages.last(NUMBER))
    expect(page.locator(".demo-sms")).to_contain_text(code)
    page.locator("#code").fill("000000" if code != "000000" else "000001")
    page.locator("main form button").click()
    expect(page.locator("#code-said")).to_be_visible()
    page.locator("#code").fill(code)
    page.locator("main form button").click()
    # «Система отобразит регистрационные сведения заявителя» — five of them.
    expect(page.locator("dl.facts dd")).to_have_count(5)
    look(page)
    # "Придумайте и введите пароль в первое поле. Введите пароль повторно во второе поле."
    # «Количество символов в поле "Пароль для входа" должно быть не менее 8.»
    page.locator("#password").fill("жетітаң")
    page.locator("#again").fill("жетітаң")
    page.locator("main form button").click()
    expect(page.locator("#password-said.error")).to_be_visible()
    page.locator("#password").fill("сегіз таңба")
    page.locator("#again").fill("другой пароль")
    page.locator("main form button").click()
    expect(page.locator("#again-said")).to_be_visible()
    page.locator("#password").fill("сегіз таңба")
    page.locator("#again").fill("сегіз таңба")
    page.locator("main form button").click()
    # "Для входа в личный кабинет воспользуйтесь кнопкой "Вход"."
    page.wait_for_url("**/sign-in")
    expect(page.locator(".toast")).to_be_visible()
    page.locator("#name").fill(iin)
    page.locator("#password").fill("сегіз таңба")
    page.locator("main form button").click()
    expect(page.locator("header form[action='/sign-out']")).to_be_visible()


def test_one_signs_in_by_iin_phone_login_or_email_and_only_with_the_right_password(
    opened: Opened, look: Look, portal: Portal, parent: Parent
) -> None:
    with portal.transaction() as act:
        accounts.change_phone(act, parent.iin, NUMBER)
        accounts.change_names(act, parent.iin, login="Qarlygash", email="Q@Example.kz", address="")
    page = opened("/")
    # "Нажмите на кнопку "Вход" в правом верхнем углу главной страницы."
    page.locator("header").get_by_role("link", name="Вход").click()
    # «ВХОД: ИИН, НОМЕР ТЕЛЕФОНА, ЛОГИН, E-MAIL», «Пароль должен состоять из 8-40 символов»
    expect(page.locator(".tabs a")).to_have_text(["ИИН", "Номер телефона", "Логин", "E-mail"])
    expect(page.locator("main form")).to_contain_text("8–40 символов")
    look(page)
    # "Введите свой логин и пароль. Нажмите на кнопку "Войти в систему"."
    for tab, name in (("iin", parent.iin), ("phone", "8 (701) 234-56-78"), ("login", "qarlygash"), ("email", "q@example.kz")):
        page.goto(f"/sign-in?by={tab}")
        page.locator("#name").fill(name)
        page.locator("#password").fill("not the password")
        page.locator("main form button").click()
        expect(page.get_by_role("alert")).to_be_visible()
        page.locator("#password").fill(parent.password)
        # «Запомнить меня»: the session outlives the browser only where it was asked for.
        page.locator("#remember").set_checked(tab == "login")
        page.get_by_role("button", name="Войти в систему").click()
        expect(page.locator("header form[action='/sign-out']")).to_be_visible()
        (kept,) = (one for one in page.context.cookies() if one["name"] == SESSION_COOKIE)
        assert (kept["expires"] > 0) == (tab == "login")
        page.locator("header form[action='/sign-out'] button").click()
        expect(page.locator("header a[href='/sign-in']")).to_be_visible()


def test_one_signs_in_by_a_code_that_is_right_and_not_over(
    opened: Opened, portal: Portal, parent: Parent, messages: ShownMessages, clock: ShiftedClock
) -> None:
    with portal.transaction() as act:
        accounts.change_phone(act, parent.iin, NUMBER)
    page = opened("/sign-in", size=PHONE)
    # «Войти через код»
    page.get_by_role("link", name="Войти через код").click()
    first_step(page, "8 701", "1")
    expect(page.locator("#phone-said")).to_be_visible()
    first_step(page, NUMBER, parent.iin)
    code = code_in(messages.last(NUMBER))
    page.locator("#code").fill(f"{(int(code) + 1) % 10**6:06}")
    page.locator("main form button").click()
    expect(page.locator("#code-said")).to_be_visible()
    clock.set(clock.now() + codes.LIFETIME + timedelta(seconds=1))
    page.locator("#code").fill(code)
    page.locator("main form button").click()
    expect(page.get_by_role("alert")).to_contain_text("Код больше не действует")
    page.get_by_role("link", name="Запросить новый код").click()
    first_step(page, NUMBER, parent.iin)
    page.locator("#code").fill(code_in(messages.last(NUMBER)))
    page.locator("main form button").click()
    expect(page.locator("header form[action='/sign-out']")).to_be_visible()


def test_a_forgotten_password_is_replaced_by_a_code_and_the_old_one_opens_nothing(
    opened: Opened, look: Look, portal: Portal, parent: Parent, messages: ShownMessages
) -> None:
    with portal.transaction() as act:
        accounts.change_phone(act, parent.iin, NUMBER)
    page = opened("/sign-in")
    # "Нажмите на кнопку "Забыли пароль?". Введите номер телефона и свой ИИН."
    page.get_by_role("link", name="Забыли пароль?").click()
    look(page)
    # "Ознакомьтесь с политикой данных и поставьте галочку в поле … Нажмите кнопку "Запросить код"."
    expect(page.locator(".tick")).to_contain_text("Я ознакомлен(а) и принимаю")
    page.locator("#phone").fill(NUMBER)
    page.locator("#iin").fill(parent.iin)
    page.get_by_role("button", name="Запросить код").click()
    expect(page.locator("#consent-said")).to_be_visible()
    first_step(page, NUMBER, parent.iin)
    # "Введите код, который придет на ваш номер телефона."
    page.locator("#code").fill(code_in(messages.last(NUMBER)))
    page.locator("main form button").click()
    # "Придумайте новый пароль и повторите его. Нажмите кнопку "Сохранить"."
    page.locator("#password").fill("new password 1")
    page.locator("#again").fill("new password 1")
    page.get_by_role("button", name="Сохранить").click()
    page.wait_for_url("**/sign-in")
    for password, inside in ((parent.password, 0), ("new password 1", 1)):
        page.locator("#name").fill(parent.iin)
        page.locator("#password").fill(password)
        page.locator("main form button").click()
        expect(page.locator("header form[action='/sign-out']")).to_have_count(inside)


def test_the_profile_changes_names_phone_and_password(
    opened: Opened, look: Look, parent: Parent, messages: ShownMessages
) -> None:
    page = opened("/profile", size=PHONE)
    page.locator("#name").fill(parent.iin)
    page.locator("#password").fill(parent.password)
    page.locator("main form button").click()
    page.wait_for_url("**/profile")
    look(page)
    page.locator("#login").fill("ә")
    page.locator("form[action='/profile'] button").click()
    expect(page.locator("#login-said")).to_be_visible()
    page.locator("#login").fill("erasyl.mama")
    page.locator("form[action='/profile'] button").click()
    expect(page.locator(".toast")).to_be_visible()
    page.locator("#phone").fill("8 701")
    page.locator("form[action='/profile/phone'] button").click()
    expect(page.locator("#phone-said")).to_be_visible()
    page.locator("#phone").fill(NUMBER)
    page.locator("form[action='/profile/phone'] button").click()
    page.locator("#code").fill(code_in(messages.last(NUMBER)))
    page.locator("main form button").click()
    expect(page.get_by_text(NUMBER)).to_be_visible()
    page.locator("#current").fill("not the password")
    page.locator("#password").fill("another password")
    page.locator("#again").fill("another password")
    page.locator("form[action='/profile/password'] button").click()
    expect(page.locator("#current-said")).to_be_visible()
    page.locator("#current").fill(parent.password)
    page.locator("#password").fill("another password")
    page.locator("#again").fill("another password")
    page.locator("form[action='/profile/password'] button").click()
    expect(page.locator(".toast")).to_be_visible()


def test_a_code_is_good_once_for_five_minutes_and_five_tries(
    portal: Portal, clock: ShiftedClock, messages: ShownMessages
) -> None:
    iin = iin_of(date(1990, 1, 1), Sex.MALE, 9000)

    def sent() -> tuple[str, str]:
        identifier = codes.send(portal, NUMBER, iin, Purpose.REGISTER, "{code}", "visitor")
        return identifier, messages.last(NUMBER)

    identifier, code = sent()
    with pytest.raises(Refused, match="code-expired"):
        codes.use(portal, identifier, code, Purpose.RECOVER)
    assert codes.use(portal, identifier, code, Purpose.REGISTER).phone == NUMBER
    with pytest.raises(Refused, match="code-expired"):
        codes.use(portal, identifier, code, Purpose.REGISTER)
    identifier, code = sent()
    clock.set(START + codes.LIFETIME + timedelta(seconds=1))
    with pytest.raises(Refused, match="code-expired"):
        codes.use(portal, identifier, code, Purpose.REGISTER)
    identifier, code = sent()
    wrong = f"{(int(code) + 1) % 10**6:06}"
    for _ in range(codes.TRIES):
        with pytest.raises(Refused, match="code-wrong"):
            codes.use(portal, identifier, wrong, Purpose.REGISTER)
    with pytest.raises(Refused, match="code-expired"):
        codes.use(portal, identifier, code, Purpose.REGISTER)


def test_codes_are_counted_and_nobody_learns_who_has_an_account(portal: Portal, messages: ShownMessages) -> None:
    stranger = "+77477654321"
    for _ in range(limits.SMS_PER_PHONE.most):
        codes.send(portal, stranger, "", Purpose.RECOVER, "{code}", "visitor", silent=True)
    assert messages.last(stranger) == ""
    with pytest.raises(Refused) as refused:
        codes.send(portal, stranger, "", Purpose.RECOVER, "{code}", "visitor", silent=True)
    assert (refused.value.status, refused.value.code) == (429, "too-many-attempts")
    assert refused.value.retry_after
