"""A parent at the pages, and a kindergarten that publishes a child's October."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from playwright.sync_api import Page

from portal.cabinet.visit import SESSION_COOKIE
from portal.services import sessions
from portal.services.context import Portal
from protocol.working_calendar import Month
from tests.portal.conftest import Office, Parent

OCTOBER = "2026-10"
NOVEMBER_2 = datetime(2026, 11, 2, 5, tzinfo=UTC)
SICK = (13, 14, 15, 16)


def enter(page: Page, portal: Portal, parent: Parent, path: str) -> Page:
    """Open a page as the parent who has signed in (how one signs in is other tests' subject)."""
    with portal.transaction() as act:
        token = sessions.begin(act, parent.iin, remembered=False)
    origin = page.evaluate("location.origin")
    page.context.add_cookies([{"name": SESSION_COOKIE, "value": token, "url": origin, "httpOnly": True}])
    page.goto(path)
    return page


@dataclass
class Published:
    """A child's October at the kindergarten."""

    office: Office
    parent: Parent
    group_id: str
    child_id: str
    version: int = 0

    def marks(self, **changed: str) -> dict[int, str]:
        """Every working day attended but four days of illness; `changed` as d20="absent"."""
        days = [day.day for day in Month.parse(OCTOBER).days if day.weekday() < 5]
        usual = {day: "sick" if day in SICK else "present" for day in days}
        return usual | {int(name[1:]): code for name, code in changed.items()}

    def publish(self, **changed: str) -> dict[str, Any]:
        """Mark and publish; what the parent is asked about."""
        days = self.marks(**changed)
        marked = self.office.mark(self.child_id, OCTOBER, dict(days), base=self.version)
        assert marked["status"] == "applied", marked
        sheet = self.office.sheet(self.child_id, self.parent.child_iin, OCTOBER, days, self.group_id)
        result = self.office.publish(sheet)
        assert result["status"] == "applied", result
        self.version = result["version"]
        return sheet

    def correct(self, **changed: str) -> None:
        """Open the month again and publish it with other marks."""
        self.reopen()
        self.publish(**changed)

    def reopen(self) -> None:
        body = {"child_id": self.child_id, "month": OCTOBER, "reason": "Қате", "by": "Әдіскер"}
        self.version = self.office.do("sheet.reopen", f"child_month:{self.child_id}:{OCTOBER}", body)["version"]

    @property
    def month(self) -> dict[str, Any]:
        """The month as the kindergarten's feed tells it."""
        return self.office.entity("child_month")["body"]


def october(office: Office, parent: Parent) -> Published:
    """A group, the parent's child, and October not yet published; the clock stands on 2 November."""
    office.clock.set(NOVEMBER_2)
    office.sign_in()
    parent.sign_in()
    return Published(office, parent, office.make_group(), office.make_child(parent.child_iin))
