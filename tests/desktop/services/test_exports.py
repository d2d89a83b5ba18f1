"""Files for people outside: whole or not at all, under names any system takes."""

from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from desktop.services import attendance, children, exports, groups
from desktop.services.attendance import MarkEdit
from desktop.services.contracts import ContractPapers
from desktop.services.errors import KnownError
from desktop.services.exports import safe_name, save_contract, save_file
from desktop.services.groups import GroupDraft
from desktop.services.people import ChildDraft
from desktop.services.unit_of_work import Office
from protocol.attendance import MarkCode
from protocol.identifiers import Sex, make_iin
from protocol.working_calendar import Month

NOVEMBER = Month(2026, 11)
IIN = next(iin for n in range(9000, 9100) if (iin := make_iin(date(2022, 5, 4), Sex.FEMALE, n)))


@pytest.fixture
def group(office: Office) -> str:
    made = office.do(groups.create_group, GroupDraft("Балапан", teachers=("Ким Анна",))).result
    draft = ChildDraft(IIN, "Әбенова", "Аяла")
    child = office.do(children.add_child, draft, group_id=made, starts_on=date(2026, 9, 1)).result
    office.do(attendance.set_marks, [MarkEdit(child, date(2026, 11, 2), MarkCode.PRESENT)])
    return made


def test_a_contract_leaves_its_pdf_and_its_signatures_beside_it(tmp_path: Path) -> None:
    written = save_contract(ContractPapers("2026-001", b"%PDF", b"cms"), tmp_path)
    assert [path.name for path in written] == ["contract-2026-001.pdf", "contract-2026-001.pdf.cms"]
    assert [path.read_bytes() for path in written] == [b"%PDF", b"cms"]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(path.name for path in written)


def test_a_contract_nobody_has_signed_leaves_its_pdf_alone(tmp_path: Path) -> None:
    assert [path.name for path in save_contract(ContractPapers("7", b"%PDF", None), tmp_path)] == ["contract-7.pdf"]


@pytest.mark.parametrize(
    ("number", "name"),
    [("2026/001", "2026-001"), ("../../etc/passwd", "-..-etc-passwd"), ("№ 5", "- 5"), ("Әб-1", "Әб-1"), ("...", "-"), ("", "-")],
)
def test_a_number_becomes_a_name(number: str, name: str) -> None:
    assert safe_name(number) == name


@given(st.text(max_size=40))
def test_a_name_never_leaves_its_folder(text: str) -> None:
    name = f"contract-{safe_name(text)}.pdf"
    assert Path(name).name == name
    assert not set(name) & set('<>:"/\\|?*\0\n\r\t')
    assert (Path("folder") / name).parent == Path("folder")


def test_a_file_that_cannot_be_written_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "timesheet.pdf"
    save_file(target, b"old")

    def refuse(self: Path, other: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(KnownError) as error:
        save_file(target, b"new")
    assert error.value.code == "disk-full"
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["timesheet.pdf"], "no half of a file stays"


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as error:
        save_file(tmp_path / "nowhere" / "timesheet.pdf", b"x")
    assert error.value.code == "cannot-write"
    assert "nowhere" in error.value.params["path"]


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_a_timesheet_comes_out_in_both_forms_with_the_child_in_it(
    office: Office, group: str, language: exports.PrintLanguage
) -> None:
    pdf = pypdfium2.PdfDocument(exports.timesheet_pdf(office, group, NOVEMBER, language))
    words = "".join(page.get_textpage().get_text_bounded() for page in pdf)
    pdf.close()
    assert "Әбенова" in words
    book = load_workbook(BytesIO(exports.timesheet_xlsx(office, group, NOVEMBER, language)))
    cells = [str(cell.value) for row in book.worksheets[0].iter_rows() for cell in row if cell.value is not None]
    assert any("Әбенова" in cell for cell in cells)


def test_the_paper_says_who_we_are_and_when(office: Office, group: str) -> None:
    paper = office.ask(exports.timesheet_paper, group, NOVEMBER)
    assert (paper.heading.bin, paper.heading.teachers) == ("100140000003", ("Ким Анна",))
    assert paper.heading.printed_on == date(2026, 11, 12)
    assert paper.sheet.rows[0].codes[1] is MarkCode.PRESENT


@pytest.mark.parametrize("make", [exports.timesheet_pdf, exports.timesheet_xlsx])
def test_a_group_that_is_not_there_is_said(office: Office, make: Callable[..., bytes]) -> None:
    with pytest.raises(KnownError) as error:
        make(office, "nobody", NOVEMBER, "ru")
    assert error.value.code == "no-such-group"
