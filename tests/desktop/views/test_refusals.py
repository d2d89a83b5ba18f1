"""A person never reads a code."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.views.refusals import reason_text


@pytest.mark.parametrize(
    "code", ["voucher-annulled", "voucher-expired", "voucher-archived", "voucher-taken", "signature-invalid"]
)
def test_what_the_portal_ended_is_told_in_words(qapp: QApplication, code: str) -> None:
    assert code not in reason_text(code)
    assert reason_text(code).endswith(".")


def test_what_a_person_wrote_stays_as_it_is(qapp: QApplication) -> None:
    assert reason_text("Құжаттар толық емес") == "Құжаттар толық емес"
    assert reason_text("") == ""
