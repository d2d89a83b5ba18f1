"""Preparing and signing a contract: the long steps between short transactions.

The key file is read for one call; neither it nor its password is kept, logged or sent.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.services import contracts
from desktop.services.changes import Changes
from desktop.services.checking import ACCEPTED, verified
from desktop.services.contracts import ContractPapers, ContractView, Terms
from desktop.services.errors import FieldProblems, KnownError
from desktop.services.unit_of_work import Office, Outcome
from eds import pkcs12, signing
from eds.certificates import Certificate, Role
from eds.errors import EdsError
from eds.report import Report
from eds.revocation import Revocation, RevocationAnswer
from eds.signing import KeyProblem, Need
from eds.trust import TrustStore

LARGEST_KEY_FILE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class KeyView:
    """Whose key it is and what forbids it to sign here; nothing secret.

    `revocation` is what the authority says of it: None when that is not known (yet).
    """

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
    certificate: Certificate
    revocation: RevocationAnswer | None = None


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
    return _key_view(open_key(p12, password).certificate, at, bin_, None)


def ask_about_key(view: KeyView, trust: TrustStore, revocation: Revocation | None, *, at: datetime, bin_: str) -> KeyView:
    """The same view with what the authority says about the key now. It may take seconds; an outage leaves it not known."""
    return _key_view(view.certificate, at, bin_, revocation_of(view.certificate, trust, revocation, at))


def revocation_of(
    certificate: Certificate, trust: TrustStore, revocation: Revocation | None, at: datetime
) -> RevocationAnswer | None:
    """What is known about the revocation of a key; None: nobody was asked, nobody answered, or its issuer is not known."""
    if revocation is None:
        return None
    path = trust.chain(certificate, (), at).path
    return revocation.answer(path[0], path[1], at) if len(path) > 1 else None


def _key_view(certificate: Certificate, at: datetime, bin_: str | None, known: RevocationAnswer | None) -> KeyView:
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
        problems=signing.check_key(certificate, at=at, need=Need.ORGANISATION, bin=bin_, revocation=known),
        certificate=certificate,
        revocation=known,
    )


def prepare(office: Office, request_id: str, terms: Terms) -> Outcome[str]:
    """Render the contract of an accepted request and keep it; the outcome's result is the contract's id.

    Raises:
        FieldProblems: fields the contract cannot do without. KnownError: see `contracts.store_prepared`.
    """
    from desktop.services import clauses
    from desktop.services.documents.contract_pdf import render_contract, unprintable_fields

    fields = office.ask(contracts.fields_for_request, request_id, terms)
    problems = (*fields.problems(), *unprintable_fields(fields))
    if problems:
        raise FieldProblems({problem.field: problem.code.value for problem in problems})
    wording = office.ask(clauses.wording_in_force)
    pdf = render_contract(fields, wording)
    return office.do(contracts.store_prepared, request_id, clauses.marked(fields, wording), pdf)


def verify(office: Office, contract_id: str, trust: TrustStore, revocation: Revocation | None = None) -> Outcome[Report]:
    """Check every signature of a contract now and keep the report, which tells what could not be checked.

    Raises:
        KnownError: "no-signature-yet", "signature-unreadable".
    """
    papers = office.ask(contracts.papers, contract_id)
    if papers.cms is None:
        raise KnownError("no-signature-yet")
    report = verified(papers.pdf, papers.cms, trust, office.clock.now(), revocation)
    changes = office.do(contracts.store_report, contract_id, report.to_dict()).changes
    return Outcome(report, changes)


def is_parents(report: Report, guardian_iin: str) -> bool:
    """Whether a report holds the parent's own accepted signature."""
    return any(
        signer.certificate is not None and signer.certificate.iin == guardian_iin and signer.verdict in ACCEPTED
        for signer in report.signers
    )


@dataclass(frozen=True, slots=True)
class Signatory:
    """An opened key that may sign for the organisation, and by whom and what its signatures are checked.

    Never kept longer than one act of signing; the private key is not shown in it.
    """

    key: pkcs12.KeyPair
    trust: TrustStore
    revocation: Revocation | None


def signatory(
    p12: bytes, password: str, bin_: str, trust: TrustStore, revocation: Revocation | None, *, at: datetime
) -> Signatory:
    """Open a key and see that it may sign for the organisation, revocation included where it is known.

    Raises:
        KnownError: the EdsError's code for a bad key file; the first KeyProblem's code for a key that may not sign.
    """
    key = open_key(p12, password)
    known = revocation_of(key.certificate, trust, revocation, at)
    problems = signing.check_key(key.certificate, at=at, need=Need.ORGANISATION, bin=bin_, revocation=known)
    if problems:
        raise KnownError(problems[0].value, problems=[problem.value for problem in problems])
    return Signatory(key, trust, revocation)


def countersign(
    office: Office, contract_id: str, p12: bytes, password: str, trust: TrustStore, revocation: Revocation | None = None
) -> Outcome[Report]:
    """Check the parent's signature and the director's key, sign, check the result, and keep it for the portal.

    Nothing is kept unless everything holds. `revocation` that does not answer forbids nothing: its checks are "not checked".

    Raises:
        KnownError: see `signatory` and `sign_contract`.
    """
    view, papers = _to_sign(office, contract_id, trust, revocation)
    who = signatory(p12, password, view.organisation_bin, trust, revocation, at=office.clock.now())
    return _sign(office, view, papers, who)


def sign_contract(office: Office, contract_id: str, who: Signatory) -> Outcome[Report]:
    """Countersign one contract with a key that was opened and checked already.

    Raises:
        KnownError: "parent-signature-invalid"; "signature-failed"; "contract-moved-on"; "not-allowed".
    """
    view, papers = _to_sign(office, contract_id, who.trust, who.revocation)
    return _sign(office, view, papers, who)


def _to_sign(
    office: Office, contract_id: str, trust: TrustStore, revocation: Revocation | None
) -> tuple[ContractView, ContractPapers]:
    """A contract that waits for the organisation's signature, its parent's signature found good."""
    view = office.ask(contracts.view_contract, contract_id)
    papers = office.ask(contracts.papers, contract_id)
    if papers.cms is None or view.cms_sha256 is not None:
        raise KnownError("contract-moved-on", state=view.row.state.value)
    if not is_parents(verified(papers.pdf, papers.cms, trust, office.clock.now(), revocation), view.guardian_iin):
        raise KnownError("parent-signature-invalid")
    return view, papers


def _sign(office: Office, view: ContractView, papers: ContractPapers, who: Signatory) -> Outcome[Report]:
    assert papers.cms is not None
    now = office.clock.now()
    try:
        cms = signing.cosign(papers.pdf, papers.cms, who.key, now)
    except EdsError as error:
        raise KnownError(error.code) from error
    report = verified(papers.pdf, cms, who.trust, now, who.revocation)
    if report.verdict not in ACCEPTED or len(report.signers) < 2:
        raise KnownError("signature-failed", cause=report.verdict.value)
    done = office.do(contracts.store_countersigned, view.row.id, cms, report.to_dict())
    return Outcome(report, done.changes | Changes(frozenset({("contract", view.row.id)})))
