"""Setting text: lines that fit, cells that hold what they can, rows on pages."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.services.documents.columns import Column, Row, compose
from desktop.services.documents.page import PORTRAIT, Face
from desktop.services.documents.text import Run, fit, wrap


@settings(max_examples=80, deadline=None)
@given(text=st.text(alphabet="абвәғқ ңөұ-.—№ 12", max_size=120), width=st.floats(20, 200))
def test_wrapped_lines_fit_and_lose_no_letter(text: str, width: float) -> None:
    lines = wrap((Run(text),), 8, width)
    assert all(line.width <= width + 0.01 for line in lines)
    assert "".join(run.text for line in lines for run in line.runs).replace(" ", "") == text.replace(" ", "")


def test_a_text_too_long_for_its_cell_ends_with_an_ellipsis() -> None:
    fitted = fit("Ұ" * 300, Face.REGULAR, 100, ((7, 1), (5, 2)))
    assert len(fitted.lines) == 2
    assert fitted.lines[-1].runs[-1].text.endswith("…")
    assert fitted.lines[-1].width <= 100


@settings(max_examples=60, deadline=None)
@given(depths=st.lists(st.tuples(st.integers(1, 90), st.integers(1, 90), st.booleans()), min_size=1, max_size=30))
def test_rows_on_pages_keep_every_line_in_order_and_within_the_margins(depths: list[tuple[int, int, bool]]) -> None:
    rows = []
    for number, (left, right, with_next) in enumerate(depths):
        columns = tuple(
            Column(x, 200, tuple(line for n in range(deep) for line in wrap((Run(f"{number}.{x}.{n}"),), 8, 200)))
            for x, deep in ((0, left), (250, right))
        )
        rows.append(Row(columns, 8, 11, before=4, with_next=with_next and max(left, right) < 3))
    pages = compose(rows, PORTRAIT)
    for side in (0, 1):
        kept = [line for page in pages for placed in page for line in placed.row.columns[side].lines]
        assert kept == [line for row in rows for line in row.columns[side].lines]
    for page in pages:
        assert page
        assert all(placed.top <= PORTRAIT.inner_top + 0.01 for placed in page)
        assert all(placed.top - placed.row.height >= PORTRAIT.bottom - 0.1 for placed in page)
        for above, below in pairwise(page):
            assert above.top - above.row.height >= below.top - 0.01
