"""Invented papers that follow a contract: an additional agreement, a notice that ends it, a certificate of attendance."""

import json
from dataclasses import replace
from datetime import date

from desktop.services.attendance_certificate import AttendanceRecord, CertificateOrder, MonthOfChild
from desktop.services.documents.amendment_pdf import AmendmentPaper, NoticePaper
from desktop.services.documents.amendment_words import AMENDABLE
from desktop.services.organisation import OrganisationDraft
from protocol.attendance import MarkCode, Totals
from protocol.contracts import AskedBy
from protocol.rules import DEFAULT_RULES
from protocol.working_calendar import Month
from tests.desktop.documents.material import CONTRACT

LETTERS = "ӘәҒғҚқҢңӨөҰұҮүҺһІі"
BEFORE = {
    "parent_fee": 24_000,
    "state_part": 40_000,
    "due_day": 5,
    "recalculation": "none",
    "group_name": "Балапан",
    "stay_mode": "short_day",
    "ends_on": "2027-05-31",
    "parent_phone": "+77019998877",
    "parent_address": "Ақтөбе, Әбілқайыр хан, 3",
    "parent_document": "№ 123456789",
    "pickup": ["Әже Қаныш, +7 702 000 00 01"],
}
"""What the contract said of everything that may change."""
MADE = replace(CONTRACT, number="2026-118/1", dated=date(2026, 11, 12))
_AFTER = json.loads(MADE.to_json())
AMENDMENT = AmendmentPaper(
    contract_number=CONTRACT.number,
    contract_dated=CONTRACT.dated,
    made=MADE,
    effective_from=date(2026, 12, 1),
    changes={name: (BEFORE[name], _AFTER[name]) for name in AMENDABLE},
    reason=f"өтініш бойынша {LETTERS}",
)
NOTICE = NoticePaper(CONTRACT, date(2026, 11, 12), date(2026, 11, 30), AskedBy.PARENT, "moves", f"Астанаға көшеді {LETTERS}.")
RECORD = AttendanceRecord(
    organisation=OrganisationDraft(
        bin=CONTRACT.bin,
        name_kk=CONTRACT.kindergarten_name_kk,
        name_ru=CONTRACT.kindergarten_name_ru,
        head_name=CONTRACT.head_name,
        city=CONTRACT.city,
        address=CONTRACT.kindergarten_address,
        phone="+7 716 212 34 56",
    ),
    child_id="child-1",
    child_name=CONTRACT.child_name,
    child_iin=CONTRACT.child_iin,
    birth_date=CONTRACT.child_birth_date,
    months=(
        MonthOfChild(Month(2026, 8), (), Totals(0, 0, 0, 0, 0), False),
        MonthOfChild(
            Month(2026, 9),
            ("Айгөлек",),
            Totals(17, 5, 4, 21, 0, {MarkCode.SICK: 3, MarkCode.FAMILY: 1, MarkCode.ABSENT: 1}),
            True,
        ),
        MonthOfChild(Month(2026, 10), ("Айгөлек", "Ботақан"), Totals(18, 2, 2, 20, 1, {MarkCode.VACATION: 2}), False),
    ),
    rules=DEFAULT_RULES,
    today=date(2026, 11, 12),
)
ORDER = CertificateOrder("child-1", Month(2026, 8), Month(2026, 10), "2026-031", f"Халыққа қызмет көрсету орталығы {LETTERS}")
