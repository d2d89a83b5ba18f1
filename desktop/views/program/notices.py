"""What the desktop is told when the office must act: how many of what, never who."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.services.waiting import Call

PAGES: Final = {Call.REQUEST: "enrolment", Call.SIGNED: "contracts", Call.DISPUTE: "attendance", Call.MONTH: "today"}


@dataclass(frozen=True, slots=True)
class DesktopNotice:
    """Words for the desktop, which others may see, and the page where it is done."""

    title: str
    text: str
    page: str


def notice_of(news: Mapping[Call, int]) -> DesktopNotice | None:
    """The notice of what is new; None where nothing is."""
    lines = [_line(call, news[call]) for call in Call if news.get(call)]
    if not lines:
        return None
    first = next(call for call in Call if news.get(call))
    return DesktopNotice(QCoreApplication.translate("DesktopNotice", "The office is waited for"), "\n".join(lines), PAGES[first])


def _line(call: Call, count: int) -> str:
    if call is Call.REQUEST:
        return QCoreApplication.translate("DesktopNotice", "%n new request(s)", "", count)
    if call is Call.SIGNED:
        return QCoreApplication.translate("DesktopNotice", "%n contract(s) signed by the parent", "", count)
    if call is Call.DISPUTE:
        return QCoreApplication.translate("DesktopNotice", "%n sheet(s) disputed by the parent", "", count)
    return QCoreApplication.translate("DesktopNotice", "%n month(s) to close", "", count)
