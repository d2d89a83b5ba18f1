"""A parent at the portal, over HTTP: answers a voucher, chooses a group, attaches papers, signs, answers for a month."""

import base64
from datetime import datetime
from pathlib import Path
from typing import Any

import requests

from desktop.demo.country import HTTP_SECONDS, KEY_PASSWORD
from desktop.demo.invented import Family
from desktop.demo.paper import paper_pdf
from eds import pkcs12, signing
from protocol.contracts import REQUIRED_DOCUMENTS, ContractState
from protocol.messages.envelope import Token
from protocol.messages.parents import (
    ApplicationView,
    KindergartenView,
    NewAttachment,
    NewRequest,
    ParentContract,
    ParentSheet,
    ParentSignIn,
    SheetAnswer,
    SignContract,
    VoucherAnswer,
)


class ParentAtPortal:
    """One signed-in parent. Whatever the portal refuses is raised as requests.HTTPError."""

    def __init__(self, url: str, family: Family, key: Path) -> None:
        self.family = family
        self._url = url + "/v1/parents"
        self.key = key
        self._http = requests.Session()
        self.sign_in()

    def sign_in(self) -> None:
        """Sign in, also again another day."""
        body = ParentSignIn(iin=self.family.guardian.iin, password=self.family.password)
        token = Token.model_validate(self._post("/token", body.wire()))
        self._http.headers["Authorization"] = f"Bearer {token.token}"

    def accept_voucher(self, application_id: str) -> ApplicationView:
        """ "Yes, we are interested.\""""
        body = VoucherAnswer(interested=True).wire()
        return ApplicationView.model_validate(self._post(f"/applications/{application_id}/answer", body))

    def choose_group(self, application_id: str, organisation_bin: str, group_name: str) -> str:
        """Choose a kindergarten and a group by their names; returns the request's id."""
        offered = [KindergartenView.model_validate(item) for item in self._get("/kindergartens")]
        kindergarten = next(item for item in offered if item.bin == organisation_bin)
        group = next(group for group in kindergarten.groups if group.name == group_name)
        body = NewRequest(application_id=application_id, organisation_id=kindergarten.organisation_id, group_id=group.id)
        return str(self._post("/requests", body.wire())["id"])

    def attach_papers(self, request_id: str) -> int:
        """Attach every required paper; returns how many."""
        for kind in REQUIRED_DOCUMENTS:
            content = paper_pdf(kind, self.family)
            headers = {"Content-Type": "application/pdf"}
            kept = self._http.post(f"{self._url}/blobs", data=content, headers=headers, timeout=HTTP_SECONDS)
            kept.raise_for_status()
            body = NewAttachment(kind=kind.value, name=f"{kind.value}.pdf", sha256=kept.json()["sha256"])
            self._post(f"/requests/{request_id}/documents", body.wire())
        return len(REQUIRED_DOCUMENTS)

    def contracts_to_sign(self) -> tuple[ParentContract, ...]:
        """The contracts that wait for this parent's signature."""
        found = (ParentContract.model_validate(item) for item in self._get("/contracts"))
        return tuple(item for item in found if item.contract.state is ContractState.SENT)

    def sign(self, contract: ParentContract, at: datetime) -> None:
        """Read the PDF as the portal has it, sign its bytes with the parent's own key, return the signature."""
        pdf = self._http.get(f"{self._url}/contracts/{contract.id}/pdf", timeout=HTTP_SECONDS)
        pdf.raise_for_status()
        pair = pkcs12.load(self.key.read_bytes(), KEY_PASSWORD)
        cms = signing.sign_detached(pdf.content, pair, at)
        self._post(f"/contracts/{contract.id}/sign", SignContract(cms=base64.b64encode(cms).decode()).wire())

    def sheets(self) -> tuple[ParentSheet, ...]:
        """The published months."""
        return tuple(ParentSheet.model_validate(item) for item in self._get("/sheets"))

    def answer(self, sheet: ParentSheet, comment: str = "") -> None:
        """Confirm a month, or dispute it with a comment."""
        month = sheet.month
        assert month.publication is not None
        said = SheetAnswer(answer="dispute" if comment else "confirm", sheet_hash=month.publication.sheet_hash, comment=comment)
        self._post(f"/sheets/{month.child_id}/{month.month}/answer", said.wire())

    def _get(self, path: str) -> Any:
        answer = self._http.get(self._url + path, timeout=HTTP_SECONDS)
        answer.raise_for_status()
        return answer.json()

    def _post(self, path: str, body: dict[str, Any]) -> Any:
        answer = self._http.post(self._url + path, json=body, timeout=HTTP_SECONDS)
        answer.raise_for_status()
        return answer.json() if answer.content else None
