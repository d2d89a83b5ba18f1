"""The journal as the screen and a spreadsheet read it."""

import csv
import io
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from desktop.services import journal
from desktop.services.audit import Entry
from desktop.services.groups import GroupDraft, create_group
from desktop.services.roles import Actor, Role
from desktop.services.unit_of_work import Office

NOW = datetime(2026, 11, 12, 4, 0, tzinfo=UTC)
BOM = "\ufeff"


def entry(actor: str, device: str = "PC-1") -> Entry:
    return Entry(1, NOW, actor, device, "group.created", "group:1", None, {"name": "Балапан"}, "f" * 64)


def read(content: bytes) -> list[list[str]]:
    text = content.decode()
    assert text.startswith(BOM)
    return list(csv.reader(io.StringIO(text.removeprefix(BOM), newline="")))


def test_the_newest_entries_come_first(office: Office) -> None:
    first = office.do(create_group, GroupDraft("Балапан")).result
    second = office.do(create_group, GroupDraft("Қарлығаш")).result
    rows = office.ask(journal.entries, entity="group:")
    assert [row.entity for row in rows] == [f"group:{second}", f"group:{first}"]
    assert office.ask(journal.entries, limit=1) == rows[:1]
    assert office.ask(journal.entries, entity="group:", before_seq=rows[0].seq) == rows[1:]


def test_a_spreadsheet_reads_the_csv_with_its_kazakh_letters(office: Office) -> None:
    office.do(create_group, GroupDraft("Қарлығаш"))
    rows = read(journal.as_csv(office.ask(journal.entries)))
    assert rows[0] == ["seq", "at", "actor", "device", "action", "entity", "before", "after", "hash"]
    assert "Қарлығаш" in rows[1][7]


@given(st.sampled_from("=+-@\t\r"), st.text(max_size=12))
def test_a_cell_that_begins_like_a_formula_is_disarmed(sign: str, rest: str) -> None:
    _, row = read(journal.as_csv((entry(sign + rest, device="=cmd|' /C calc'!A0"),)))
    assert row[2].startswith("'")
    assert row[3] == "'=cmd|' /C calc'!A0"


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=20))
def test_every_cell_can_be_read_back(name: str) -> None:
    _, row = read(journal.as_csv((entry(name),)))
    assert row[2].removeprefix("'") == name.removeprefix("'")
    assert row[2][:1] not in {"=", "+", "-", "@"}


def test_a_methodist_does_not_read_the_directors_acts(office: Office) -> None:
    office.do(create_group, GroupDraft("Балапан"))
    methodist = office.acting_as(Actor("m", "Ким Анна", Role.METHODIST))
    seen = {entry.entity.partition(":")[0] for entry in methodist.ask(journal.entries)}
    assert seen == {"group"}
    assert {"account", "organisation"} <= {entry.entity.partition(":")[0] for entry in office.ask(journal.entries)}
