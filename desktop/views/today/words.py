"""What waits, in words: the chip, the title, the detail and the one action of each line of the radar."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from PySide6.QtCore import QObject

from desktop.services.today_line import Line
from desktop.views.dates import begun, day_of, day_text, moment_text, month_text, period_text
from desktop.views.tokens import ToneName
from protocol.phones import readable_phone
from protocol.working_calendar import Month

NEAR: Final = 2
SHOWN_GROUPS: Final = 4
ARGUMENT: Final = {
    "contracts": "contract",
    "enrolment": "request",
    "groups": "child",
    "journal": "tab",
    "settings": "section",
}
AT_RISK: Final = {"voucher-at-risk": "losing", "silent-month": ""}
"""The lines whose cure is the list of parents to call, and the part of it they mean."""


@dataclass(frozen=True, slots=True)
class Told:
    """A line of the radar as it is shown. ``args`` go to the page that has the cure."""

    chip: str
    tone: ToneName
    title: str
    detail: str
    action: str
    page: str
    args: Mapping[str, str] = field(default_factory=dict)


class RadarWords(QObject):
    """Tells lines in the language of the window. ``today`` is the day they were read on."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today

    def tell(self, line: Line) -> Told:
        """A line in words. A code nobody has words for is shown as it is, and still leads to its page."""
        tellers: dict[str, Callable[[Line], tuple[str, str, str]]] = {
            "sign-contract": self._sign,
            "send-contract": self._send,
            "remind-parent": self._remind,
            "review-request": self._review,
            "prepare-contract": self._prepare,
            "voucher-ending": self._ending,
            "paper-expiring": self._papers,
            "fill-sheet": self._fill,
            "close-month": self._close,
            "silent-month": self._silent,
            "stale-month": self._stale,
            "voucher-at-risk": self._risk,
            "dispute": self._dispute,
            "conflict": self._conflict,
            "quarantine": self._quarantine,
            "connect": self._connect,
            "low-disk": self._low_disk,
            "certificate-asked": self._certificate,
        }
        teller = tellers.get(line.code)
        title, detail, action = teller(line) if teller else (line.code, "", self.tr("Open"))
        chip, tone = self._chip(line)
        page, args = _way(line)
        return Told(chip, tone, begun(title), detail, action, page, args)

    def _chip(self, line: Line) -> tuple[str, ToneName]:
        own: dict[str, tuple[str, ToneName]] = {
            "voucher-at-risk": (self.tr("voucher at risk"), "bad"),
            "dispute": (self.tr("dispute"), "info"),
            "conflict": (self.tr("two values"), "info"),
            "quarantine": (self.tr("not taken"), "bad"),
            "connect": (self.tr("portal"), "neutral"),
            "low-disk": (self.tr("disk"), "bad"),
            "fill-sheet": (self.tr("today"), "warn"),
            "certificate-asked": (self.tr("parent waits"), "info"),
        }
        if line.code in own:
            return own[line.code]
        left = line.days_left
        if left is None:
            return self.tr("no term"), "neutral"
        if left < 0:
            return self.tr("overdue"), "bad"
        if left == 0:
            return self.tr("today"), "bad"
        return self.tr("%n working day(s)", "", left), "bad" if left < NEAR else "warn" if left == NEAR else "neutral"

    def _sign(self, line: Line) -> tuple[str, str, str]:
        at = line.params["signed_at"]
        parts = [line.params["child"]]
        if at is not None:
            parts.append(self.tr("signed by the parent {moment}").format(moment=moment_text(at)))
        return self.tr("Sign contract № {number}").format(number=line.params["number"]), " · ".join(parts), self.tr("Sign")

    def _send(self, line: Line) -> tuple[str, str, str]:
        title = self.tr("Send contract № {number} to the parent").format(number=line.params["number"])
        return title, line.params["child"], self.tr("Open")

    def _remind(self, line: Line) -> tuple[str, str, str]:
        title = self.tr("The parent has not signed contract № {number} yet").format(number=line.params["number"])
        return title, _joined(line.params["child"], self.tr("the voucher runs out")), self.tr("Remind")

    def _ending(self, line: Line) -> tuple[str, str, str]:
        title = self.tr("A voucher runs out on the waiting list")
        return title, _joined(line.params["child"], self._group(line)), self.tr("Review")

    def _papers(self, line: Line) -> tuple[str, str, str]:
        title = self.tr("Papers expire: %n child(ren)", "", line.params["count"])
        first = self.tr("the first on {day}").format(day=day_text(line.params["until"]))
        return title, _joined(self._and_more(line), first), self.tr("Open")

    def _review(self, line: Line) -> tuple[str, str, str]:
        age = self.tr("%n year(s) old", "", _age(line.params["birth_date"], self._today))
        papers = self.tr("documents {have} of {need}").format(have=line.params["documents"], need=line.params["required"])
        title = self.tr("Enrolment request · {age}").format(age=age)
        return title, _joined(line.params["child"], self._group(line), papers), self.tr("Review")

    def _prepare(self, line: Line) -> tuple[str, str, str]:
        return self.tr("Prepare a contract"), _joined(line.params["child"], self._group(line)), self.tr("Prepare")

    def _fill(self, line: Line) -> tuple[str, str, str]:
        groups = line.params["groups"]
        told = [self.tr("{group} ({marked} of {children})").format(group=g, marked=m, children=c) for g, m, c in groups]
        title = self.tr("Attendance is not filled in: %n group(s)", "", line.params["count"])
        return title, _several(told), self.tr("Fill in")

    def _close(self, line: Line) -> tuple[str, str, str]:
        title = self.tr("Close {month}: %n group(s)", "", line.params["count"]).format(month=self._month(line))
        return title, _several(list(line.params["groups"])), self.tr("Close")

    def _silent(self, line: Line) -> tuple[str, str, str]:
        title = self.tr("{month}: %n parent(s) have not confirmed", "", line.params["count"]).format(month=self._month(line))
        return title, self._and_more(line), self.tr("Open")

    def _stale(self, line: Line) -> tuple[str, str, str]:
        title = self.tr("{month}: changed after the parent confirmed, %n child(ren)", "", line.params["count"])
        asked = self.tr("the parent is asked again")
        return title.format(month=self._month(line)), _joined(self._and_more(line), asked), self.tr("Open")

    def _risk(self, line: Line) -> tuple[str, str, str]:
        phone = readable_phone(line.params["phone"]) if line.params["phone"] else ""
        call = self.tr("call the parent: {phone}").format(phone=phone) if phone else ""
        return self.tr("Second month without confirmation"), _joined(self._and_more(line), call), self.tr("Open")

    def _dispute(self, line: Line) -> tuple[str, str, str]:
        comment = line.params["comment"]
        title = self.tr("A parent disagrees with the sheet: {month}").format(month=self._month(line))
        return title, f"{line.params['child']}: «{comment}»" if comment else line.params["child"], self.tr("Open")

    def _conflict(self, line: Line) -> tuple[str, str, str]:
        title = self.tr("Changed on two computers: %n value(s)", "", line.params["count"])
        return title, self.tr("Both are kept until you choose."), self.tr("Choose")

    def _quarantine(self, line: Line) -> tuple[str, str, str]:
        title = self.tr("The portal did not take %n operation(s)", "", line.params["count"])
        return title, self.tr("See the reason; correct it and send again."), self.tr("Look")

    def _connect(self, _line: Line) -> tuple[str, str, str]:
        detail = self.tr("Vouchers, requests and parents' answers come only after that.")
        return self.tr("The office is not connected to the portal"), detail, self.tr("Connect")

    def _low_disk(self, line: Line) -> tuple[str, str, str]:
        left = self.tr("{count} MB are free. Make room before nothing can be saved any more.")
        detail = left.format(count=line.params["free"] // 1_000_000)
        return self.tr("Little room is left on the disk"), detail, self.tr("Open")

    def _certificate(self, line: Line) -> tuple[str, str, str]:
        since = self.tr("asked on {day}").format(day=day_text(day_of(line.params["asked_at"])))
        period = period_text(line.params["first"], line.params["last"])
        return (
            self.tr("A parent asks for a certificate of attendance"),
            _joined(line.params["child"], period, since),
            self.tr("Answer"),
        )

    def _group(self, line: Line) -> str:
        name = line.params.get("group", "")
        return self.tr("group «{name}»").format(name=name) if name else ""

    def _month(self, line: Line) -> str:
        return month_text(Month.parse(line.params["month"]))

    def _and_more(self, line: Line) -> str:
        others = line.params["count"] - 1
        return _joined(line.params["child"], self.tr("and %n more", "", others) if others > 0 else "")


def _way(line: Line) -> tuple[str, dict[str, str]]:
    """The page with the cure, and what to open there."""
    if line.code == "prepare-contract":
        return "contracts", {"request": line.target}
    if line.code == "certificate-asked":
        return line.page, {"certificate": line.target}
    if line.code in AT_RISK:
        return line.page, {"pane": "risk", "only": AT_RISK[line.code]}
    if line.page == "attendance":
        extra = {name: line.params[name] for name in ("month",) if name in line.params}
        child = {"child": line.params["child_id"]} if "child_id" in line.params else {}
        return line.page, {**({"group": line.target} if line.target else {}), **extra, **child}
    name = ARGUMENT.get(line.page, "target")
    return line.page, {name: line.target}


def _age(born: date, today: date) -> int:
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _several(names: list[str]) -> str:
    return ", ".join(names[:SHOWN_GROUPS]) + (", …" if len(names) > SHOWN_GROUPS else "")
