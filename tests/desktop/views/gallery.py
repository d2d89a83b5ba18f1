"""Draws every widget, and a whole window like the picture "Today", into PNG files to look at.

python tests/desktop/views/gallery.py OUT_DIR
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.views import widgets as w
from desktop.views.crash import CrashDialog
from desktop.views.main_window import MainWindow
from desktop.views.screen import Page, Shell
from desktop.views.theme import apply_theme, prepare_high_dpi
from desktop.views.tokens import THEMES, TONES, ToneName


@dataclass(frozen=True, slots=True)
class Child:
    """A row of the gallery's table. Nobody of this name exists."""

    name: str
    group: str
    age: int
    state: str
    tone: ToneName


CHILDREN = tuple(
    Child(name, group, age, state, tone)
    for name, group, age, state, tone in (
        ("Әбенова Аяла", "Балапан", 4, "зачислен", "ok"),
        ("Ғабитұлы Нұрислам", "Балапан", 4, "зачислен", "ok"),
        ("Бекова Дана", "Ботақан", 3, "спор: 14 окт.", "info"),
        ("Қанатұлы Әмір", "Күншуақ", 5, "не подтверждён", "warn"),
        ("Петров Максим", "Қарлығаш", 5, "2-й месяц!", "bad"),
        ("Тоқтар Мансұр", "Балапан", 3, "отпуск", "violet"),
    )
)

TASKS: tuple[tuple[str, ToneName, str, str, str], ...] = (
    ("сегодня", "bad", "Подписать договор № 2026-118", "Кәрімова Айлин · ваучер истекает сегодня в 18:00", "Подписать"),
    ("1 раб. день", "bad", "Заявка на зачисление · 3 года", "Тоқтар Мансұр · группа «Балапан», мест: 2", "Рассмотреть"),
    ("2 раб. дня", "warn", "Подписать договор № 2026-121", "подписан родителем сегодня в 08:15", "Подписать"),
    ("до 18:00", "warn", "Табель не заполнен: 3 группы", "Балапан (12 из 20), Ботақан, Қошақан", "Заполнить"),
    ("спор", "info", "Родитель не согласен с табелем", "Бекова Дана: «14 октября ребёнок был в саду»", "Открыть"),
)


def children_table() -> w.DataTable:
    """The gallery's table."""
    return w.DataTable(
        "gallery.children",
        [
            w.Column[Child]("name", "Ребёнок", lambda row: row.name, stretch=True, style="strong"),
            w.Column[Child]("group", "Группа", lambda row: row.group, width=140),
            w.Column[Child]("age", "Возраст", lambda row: str(row.age), sort=lambda row: row.age, align="right", width=90),
            w.Column[Child]("state", "Состояние", lambda row: row.state, tone=lambda row: row.tone, width=170),
        ],
        key=lambda row: row.name,
        label="Дети",
        sort_by="name",
    )


def today(shell: Shell) -> QWidget:
    """A page like the picture."""
    page = QWidget()
    page.setProperty("role", "page")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    box = QVBoxLayout(page)
    box.setContentsMargins(0, 0, 0, 24)
    box.setSpacing(0)
    header = w.PageHeader("Сегодня", "четверг, 12 ноября · рабочий день")
    header.add_action(w.Button("Найти ребёнка, договор, команду", shortcut="Ctrl+K"))
    box.addWidget(header)
    columns = QHBoxLayout()
    columns.setContentsMargins(24, 0, 24, 0)
    columns.setSpacing(16)
    waiting = w.Card("Ждут вас", flush=True)
    waiting.body.setSpacing(0)
    for at, task in enumerate(TASKS):
        if at:
            waiting.add(w.Line())
        waiting.add(_task(task, first=at == 0))
    waiting.body.addStretch(1)
    columns.addWidget(waiting, 2)
    columns.addLayout(_figures(), 1)
    box.addLayout(columns, 1)
    shell.set_badge("today", 7)
    return page


def _task(task: tuple[str, ToneName, str, str, str], *, first: bool) -> QWidget:
    chip, tone, title, detail, action = task
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(16, 11, 16, 11)
    row.setSpacing(16)
    left = QWidget()
    left.setFixedWidth(100)
    inner = QHBoxLayout(left)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.addWidget(w.StatusChip(chip, tone))
    inner.addStretch(1)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(w.Text(title))
    words.addWidget(w.Text(detail, "small"))
    row.addWidget(left)
    row.addLayout(words, 1)
    row.addWidget(w.Button(action, kind="primary" if first else "normal"))
    return line


def _figures() -> QVBoxLayout:
    side = QVBoxLayout()
    side.setSpacing(16)
    card = w.Card()
    for label, figure, rest, share in (
        ("Сегодня в саду", "261", "из 304 детей", 0.86),
        ("Свободных мест", "9", "в 4 группах из 14", None),
        ("Октябрь подтверждён родителями", "287", "из 304 · 6 споров · 11 молчат", 0.94),
    ):
        card.add(w.Text(label, "muted"))
        row = QHBoxLayout()
        row.addWidget(w.Text(figure, "figure"))
        row.addWidget(w.Text(rest, "muted"), 1, Qt.AlignmentFlag.AlignBottom)
        card.body.addLayout(row)
        if share is not None:
            card.add(w.Meter(share))
    side.addWidget(card)
    bars = w.Card("Посещаемость по дням")
    chart = w.BarChart()
    values = (230, 266, 262, 220, 243, 304, 270, 258, 132)
    days = ("2", "3", "4", "5", "6", "9", "10", "11", "12")
    chart.set_bars([w.Bar(day, value, day == "12") for day, value in zip(days, values, strict=True)])
    bars.add(chart)
    side.addWidget(bars)
    menu = w.Card("Меню кухни")
    menu.add(w.Text("Питание на завтра: 258 порций · ранний возраст 41 · аллергии 6", "muted", wrap=True))
    side.addWidget(menu)
    side.addStretch(1)
    return side


def listing(_shell: Shell) -> QWidget:
    """A page with a list."""
    page = QWidget()
    page.setProperty("role", "page")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    box = QVBoxLayout(page)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    header = w.PageHeader("Группы", "14 групп · 304 ребёнка")
    header.add_action(w.SearchInput("Имя или ИИН"))
    header.add_action(w.Button("Экспорт", shortcut="Ctrl+E"))
    header.add_action(w.Button("Новая группа", kind="primary", shortcut="Ctrl+N"))
    box.addWidget(header)
    tools = QHBoxLayout()
    tools.setContentsMargins(24, 0, 24, 12)
    tools.setSpacing(8)
    tools.addWidget(w.Stepper("Ноябрь 2026"))
    groups = w.SegmentedControl(visible=4)
    groups.set_items(
        [(at, name) for at, name in enumerate(("Күншуақ", "Балапан", "Қарлығаш", "Ботақан", "Қошақан", "Айгөлек"))], 1
    )
    tools.addWidget(groups)
    tools.addStretch(1)
    tools.addWidget(w.StatusChip("Октябрь: не подтвердили 4 из 20", "warn"))
    box.addLayout(tools)
    banner = w.ProgressBanner()
    banner.start("Загрузка списка детей")
    banner.set_progress(120, 304)
    box.addWidget(banner)
    table = children_table()
    table.set_rows(CHILDREN)
    table.select_key("Ғабитұлы Нұрислам")
    box.addWidget(table, 1)
    return page


def pieces() -> QWidget:
    """Every small widget on one sheet."""
    sheet = QWidget()
    sheet.setProperty("role", "page")
    sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    sheet.resize(1120, 760)
    grid = QGridLayout(sheet)
    grid.setContentsMargins(24, 24, 24, 24)
    grid.setSpacing(16)
    header = w.PageHeader("№ 2026-118", crumb="Договоры")
    header.set_chips([w.StatusChip("ждёт вашей подписи", "warn"), w.StatusChip("ваучер истекает сегодня", "bad")])
    more = w.Button("Ещё")
    more.set_menu([])
    header.add_action(w.Button("Карточка документа"))
    header.add_action(more)
    grid.addWidget(header, 0, 0, 1, 2)
    buttons = w.Card("Кнопки и метки")
    row = QHBoxLayout()
    off = w.Button("Недоступна", kind="primary")
    off.setEnabled(False)
    for button in (w.Button("Сохранить", kind="primary"), w.Button("Отмена"), w.Button("Удалить", kind="danger"), off):
        row.addWidget(button)
    row.addStretch(1)
    buttons.body.addLayout(row)
    chips = QHBoxLayout()
    for tone in TONES:
        chips.addWidget(w.StatusChip(tone, tone))
    chips.addStretch(1)
    buttons.body.addLayout(chips)
    notice = w.Notice("ok")
    notice.show_message("Ключ подходит", "Первый руководитель · «Балдырған», БИН совпадает")
    buttons.add(notice)
    buttons.body.addStretch(1)
    grid.addWidget(buttons, 1, 1)
    form = w.FormCard("Ребёнок", "gallery")
    form.form.add_row(("last", "Фамилия", w.TextInput()), ("first", "Имя", w.TextInput()), required=True)
    form.form.add("iin", "ИИН", w.IinInput(lambda text: text), required=True)
    form.form.add_row(("born", "Дата рождения", w.DateInput()), ("group", "Группа", w.Choice([(1, "Балапан"), (2, "Ботақан")])))
    form.form.add("fee", "Плата", w.NumberInput(0, 1_000_000, suffix=" ₸"), hint="В месяц, без питания")
    form.form.add("password", "Пароль", w.PasswordInput())
    form.form.add("note", "Примечание", w.TextArea(lines=2))
    form.form.add("agree", "", w.Tick("Согласие на обработку данных получено"))
    form.form.set_values({"last": "Әбенова", "first": "Аяла", "iin": "210315500001", "fee": 18500, "agree": True})
    form.form.set_error("iin", "Контрольная цифра не сходится: сверьте с документом.")
    grid.addWidget(form, 1, 0, 2, 1)
    empty = w.Card(flush=True)
    empty.add(w.EmptyState("Групп пока нет", "Создайте первую группу, и дети найдут в ней своё место.", "Новая группа"), 1)
    grid.addWidget(empty, 2, 1)
    return sheet


def draw(folder: Path) -> None:
    """Write all pictures of all themes."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    for theme in THEMES:
        apply_theme(app, theme)
        titles = {"today": "Сегодня", "groups": "Группы", "enrolment": "Зачисление", "contracts": "Договоры"}
        factories = {"today": today, "groups": listing}
        window = MainWindow(
            [Page(key, title, factories.get(key, lambda _shell: QWidget())) for key, title in titles.items()],
            program="Balabaqsha Office",
            organisation="«Балдырған» балабақшасы",
        )
        window.set_badge("enrolment", 3)
        window.set_badge("contracts", 120)
        window.set_sync_status("ok", "Синхронизировано", "09:42 · очередь пуста")
        window.show()
        _grab(app, window, folder / f"today-{theme}.png")
        window.go("groups")
        window.show_toast("Ребёнок переведён в группу «Балапан».", lambda: None)
        window.show_problem("Портал не отвечает.", "Работайте дальше: всё сохранится.")
        _grab(app, window, folder / f"list-{theme}.png")
        sheet = window.open_shortcuts()
        _grab(app, sheet, folder / f"shortcuts-{theme}.png")
        window.close()
        small = pieces()
        small.show()
        _grab(app, small, folder / f"pieces-{theme}.png")
        dialog = w.FormDialog("Новая группа", "Создать", name="gallery.dialog")
        dialog.form.add("name", "Название", w.TextInput(), required=True)
        dialog.form.add("capacity", "Мест", w.NumberInput(1, 60))
        dialog.notice.show_message("Такая группа уже есть.", "Выберите другое название.")
        dialog.show()
        _grab(app, dialog, folder / f"dialog-{theme}.png")
        crash = CrashDialog("builtins.ValueError\n  desktop/views/x.py:3 run\n\nPython 3.11")
        crash.show()
        _grab(app, crash, folder / f"crash-{theme}.png")


def _grab(app: QApplication, widget: QWidget, path: Path) -> None:
    app.processEvents()
    app.processEvents()
    widget.grab().save(str(path))


if __name__ == "__main__":
    prepare_high_dpi()
    draw(Path(sys.argv[1]))
