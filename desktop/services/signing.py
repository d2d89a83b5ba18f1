"""Preparing and signing a contract: the long steps between short transactions.

The key file is read for one call; neither it nor its password is kept, logged or sent.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.services import contracts
from desktop.services.changes import Changes
from desktop.services.contracts import Terms
from desktop.services.errors import FieldProblems, KnownError
from desktop.services.unit_of_work import Office, Outcome
from eds import pkcs12, signing, verification
from eds.certificates import Certificate, Role
from eds.errors import EdsError
from eds.report import Report, Verdict
from eds.signing import KeyProblem, Need
from eds.trust import TrustStore

LARGEST_KEY_FILE = 1024 * 1024
ACCEPTED = frozenset({Verdict.VALID, Verdict.VALID_WITH_WARNINGS})


@dataclass(frozen=True, slots=True)
class KeyView:
    """Whose key it is and what forbids it to sign here; nothing secret."""

    name: str
    iin: str | None
    bin: str | None
    organisation: str | None
    roles: frozenset[Role]
    algorithm: str
    not_before: datetime
    not_after: datetime
    serial: str
    problems: tuple[KeyProblem, ...]


def read_key_file(path: Path) -> bytes:
    """The bytes of a key file.

    Raises:
        KnownError: "cannot-read", "not-a-key-file" for one too large to be a key.
    """
    try:
        if path.stat().st_size > LARGEST_KEY_FILE:
            raise KnownError("not-a-key-file")
        return path.read_bytes()
    except OSError as error:
        raise KnownError("cannot-read", path=str(path)) from error


def open_key(p12: bytes, password: str) -> pkcs12.KeyPair:
    """The key pair of a key file.

    Raises:
        KnownError: the code of the EdsError ("wrong-password-or-damaged", "not-a-key-file", "legacy-gost-key" …).
    """
    try:
        return pkcs12.load(p12, password)
    except EdsError as error:
        raise KnownError(error.code) from error


def view_key(p12: bytes, password: str, *, at: datetime, bin_: str | None = None) -> KeyView:
    """Whose key this is, and whether it may sign for the organisation.

    Raises:
        KnownError: the code of the EdsError.
    """
    certificate = open_key(p12, password).certificate
    problems = signing.check_key(certificate, at=at, need=Need.ORGANISATION, bin=bin_)
    return _key_view(certificate, problems)


def _key_view(certificate: Certificate, problems: tuple[KeyProblem, ...]) -> KeyView:
    return KeyView(
        name=certificate.subject_name,
        iin=certificate.iin,
        bin=certificate.bin,
        organisation=certificate.organisation,
        roles=certificate.roles,
        algorithm=certificate.algorithm.value,
        not_before=certificate.not_before,
        not_after=certificate.not_after,
        serial=certificate.serial_text,
        problems=problems,
    )


def prepare(office: Office, request_id: str, terms: Terms) -> Outcome[str]:
    """Render the contract of an accepted request and keep it; the outcome's result is the contract's id.

    Raises:
        FieldProblems: fields the contract cannot do without. KnownError: see `contracts.store_prepared`.
    """
    from desktop.services.documents.contract_pdf import render_contract
    from desktop.services.documents.contract_wording import load_wording

    fields = office.ask(contracts.fields_for_request, request_id, terms)
    problems = fields.problems()
    if problems:
        raise FieldProblems({problem.field: problem.code.value for problem in problems})
    pdf = render_contract(fields, load_wording())
    return office.do(contracts.store_prepared, request_id, fields, pdf)


def _verified(pdf: bytes, cms: bytes, trust: TrustStore, at: datetime) -> Report:
    try:
        return verification.verify_detached(pdf, cms, trust, at=at)
    except EdsError as error:
        raise KnownError("signature-unreadable", cause=error.code) from error


def verify(office: Office, contract_id: str, trust: TrustStore) -> Outcome[Report]:
    """Check every signature of a contract now and keep the report.

    Raises:
        KnownError: "no-signature-yet", "signature-unreadable".
    """
    papers = office.ask(contracts.papers, contract_id)
    if papers.cms is None:
        raise KnownError("no-signature-yet")
    report = _verified(papers.pdf, papers.cms, trust, office.clock.now())
    changes = office.do(contracts.store_report, contract_id, report.to_dict()).changes
    return Outcome(report, changes)


def is_parents(report: Report, guardian_iin: str) -> bool:
    """Whether a report holds the parent's own accepted signature."""
    return any(
        signer.certificate is not None and signer.certificate.iin == guardian_iin and signer.verdict in ACCEPTED
        for signer in report.signers
    )


def countersign(office: Office, contract_id: str, p12: bytes, password: str, trust: TrustStore) -> Outcome[Report]:
    """Check the parent's signature and the director's key, sign, check the result, and keep it for the portal.

    Nothing is kept unless everything holds.

    Raises:
        KnownError: the EdsError's code for a bad key file; the first KeyProblem's code for a key that may not sign;
            "parent-signature-invalid"; "signature-failed"; "contract-moved-on"; "not-allowed".
    """
    view = office.ask(contracts.view_contract, contract_id)
    papers = office.ask(contracts.papers, contract_id)
    if papers.cms is None or view.cms_sha256 is not None:
        raise KnownError("contract-moved-on", state=view.row.state.value)
    now = office.clock.now()
    if not is_parents(_verified(papers.pdf, papers.cms, trust, now), view.guardian_iin):
        raise KnownError("parent-signature-invalid")
    key = open_key(p12, password)
    problems = signing.check_key(key.certificate, at=now, need=Need.ORGANISATION, bin=view.organisation_bin)
    if problems:
        raise KnownError(problems[0].value)
    try:
        cms = signing.cosign(papers.pdf, papers.cms, key, now)
    except EdsError as error:
        raise KnownError(error.code) from error
    report = _verified(papers.pdf, cms, trust, now)
    if report.verdict not in ACCEPTED or len(report.signers) < 2:
        raise KnownError("signature-failed", cause=report.verdict.value)
    done = office.do(contracts.store_countersigned, contract_id, cms, report.to_dict())
    return Outcome(report, done.changes | Changes(frozenset({("contract", contract_id)})))
