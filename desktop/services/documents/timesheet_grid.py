"""Where the columns and rows of a printed timesheet stand. Everything is in points, from the lower left corner."""

from dataclasses import dataclass

from reportlab.lib.units import mm

from desktop.services.documents.page import LANDSCAPE

NUMBER, IIN, DAY = 6 * mm, 16.5 * mm, 4.15 * mm
TOTALS = (11 * mm, 10 * mm, 10 * mm, 10.6 * mm)
DUE, REASONS, CONFIRMED = 12.5 * mm, 16 * mm, 24.5 * mm
HEAD_HEIGHT = 30.0
ROW_LOWEST, ROW_HIGHEST = 10.0, 15.0


@dataclass(frozen=True, slots=True)
class Columns:
    """Left edges, and the grid's right edge. `totals` are attended, missed, excused, payable; `due` is None without sums."""

    name: float
    iin: float
    days: tuple[float, ...]
    totals: tuple[float, ...]
    due: float | None
    reasons: float
    confirmed: float
    right: float

    @property
    def edges(self) -> tuple[float, ...]:
        """Every vertical line."""
        due = () if self.due is None else (self.due,)
        return (LANDSCAPE.left, self.name, self.iin, *self.days, *self.totals, *due, self.reasons, self.confirmed, self.right)

    @property
    def after_totals(self) -> float:
        """Where the last of the totals ends."""
        return self.reasons if self.due is None else self.due


def columns_of(days: int, *, sums: bool) -> Columns:
    """The columns of a month: what short months and sheets without sums leave is the name's."""
    right = LANDSCAPE.width - LANDSCAPE.right
    confirmed = right - CONFIRMED
    reasons = confirmed - REASONS
    due = reasons - DUE if sums else None
    edge = reasons if due is None else due
    totals = tuple(edge - sum(TOTALS[n:]) for n in range(len(TOTALS)))
    first_day = totals[0] - DAY * days
    return Columns(
        name=LANDSCAPE.left + NUMBER,
        iin=first_day - IIN,
        days=tuple(first_day + DAY * n for n in range(days)),
        totals=totals,
        due=due,
        reasons=reasons,
        confirmed=confirmed,
        right=right,
    )


@dataclass(frozen=True, slots=True)
class Sharing:
    """How the rows are shared out: (first, after the last) of every page, the height of a row, and how many lines of papers
    stand on the last page. The last page also bears the bottom line of totals and what stands below the grid."""

    pages: tuple[tuple[int, int], ...]
    step: float
    papers: int


def share_out(rows: int, room: float, below: float, papers: int, leading: float) -> Sharing:
    """Share `rows` among pages with `room` points under the head; `below` is what the last page needs besides its rows."""
    full = int(room // ROW_LOWEST)
    last = max(int((room - below) // ROW_LOWEST) - 1, 1)
    pages = _pages(rows, full, last)
    start, end = pages[-1]
    lines = end - start + 1
    here = min(papers, max(int((room - below - lines * ROW_LOWEST) // leading), 0))
    heights = [room / max(after - first, 1) for first, after in pages[:-1]]
    heights.append((room - below - here * leading) / lines)
    return Sharing(pages, max(min(*heights, ROW_HIGHEST), ROW_LOWEST - 0.5), here)


def _pages(rows: int, full: int, last: int) -> tuple[tuple[int, int], ...]:
    """As few pages as will do, all about as full as each other; `full` rows fit a page and `last` the last one."""
    before = max(-(-(rows - last) // full), 0)
    tail = min(last, max(rows // (before + 1), rows - full * before))
    starts = [(rows - tail) * n // before for n in range(before)] + [rows - tail]
    return tuple(zip(starts, [*starts[1:], rows], strict=True))
