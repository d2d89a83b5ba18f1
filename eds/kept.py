"""Revocation answers from what is kept: inside a signature, or as files in a folder. Nobody is asked over a network."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from eds.certificates import Certificate
from eds.crl import RevocationList, look_up
from eds.errors import EdsError, RevocationDamaged, RevocationError
from eds.ocsp import check_ocsp
from eds.revocation import RevocationAnswer, RevocationStatus

_MAX_FILE: Final = 64 << 20


@dataclass(frozen=True, slots=True)
class KeptRevocation:
    """A `Revocation` over revocation lists (full and delta) and OCSP responses, in DER. What proves nothing is passed over.

    Attributes:
        lists, responses: what is kept.
        now: nothing in it may be dated after this moment.
    """

    lists: tuple[bytes, ...]
    responses: tuple[bytes, ...]
    now: datetime
    # Checking the signature of megabytes takes seconds with GOST, so it is done once for each list and issuer.
    _signed: dict[str, tuple[RevocationList, ...]] = field(default_factory=dict, compare=False, repr=False, init=False)

    @classmethod
    def from_folder(cls, folder: Path, now: datetime) -> "KeptRevocation":
        """Over the files of a folder: `*.crl`, and OCSP responses as `*.ocsp` or `*.ors`.

        Raises:
            RevocationDamaged: the folder or one of the files cannot be read, or is absurdly big.
        """
        try:
            files = sorted(Path(folder).iterdir())
            if any(file.stat().st_size > _MAX_FILE for file in files):
                raise RevocationDamaged("a file is too big for a revocation list")
            lists = tuple(file.read_bytes() for file in files if file.suffix.lower() == ".crl")
            responses = tuple(file.read_bytes() for file in files if file.suffix.lower() in {".ocsp", ".ors"})
        except OSError as error:
            raise RevocationDamaged(f"the folder of revocation lists cannot be read: {error.strerror}") from error
        return cls(lists, responses, now)

    def answer(self, certificate: Certificate, issuer: Certificate, at: datetime) -> RevocationAnswer | None:
        """See `Revocation`; a revocation outweighs everything, then the youngest answer that knows counts."""
        listed = list(self._from_lists(certificate, issuer, at))
        found = [*listed, *self._from_responses(certificate, issuer, at)]
        revoked = [answer for answer in found if answer.status is RevocationStatus.REVOKED]
        good = [answer for answer in found if answer.status is RevocationStatus.GOOD]
        return max(revoked or good or found, key=lambda answer: answer.this_update, default=None)

    def _from_lists(self, certificate: Certificate, issuer: Certificate, at: datetime) -> Iterator[RevocationAnswer]:
        """What each full list says, with the youngest delta list that continues it."""
        lists = sorted(self._signed_by(issuer), key=lambda each: each.this_update, reverse=True)
        deltas = [each for each in lists if each.base_number is not None]
        for full in lists:
            for delta in (*deltas, None):
                with suppress(RevocationError):
                    yield look_up(full, certificate, at=at, now=self.now, delta=delta)
                    break

    def _from_responses(self, certificate: Certificate, issuer: Certificate, at: datetime) -> Iterator[RevocationAnswer]:
        def vouched(responder: Certificate) -> bool:
            return any(found.status is RevocationStatus.GOOD for found in self._from_lists(responder, issuer, at))

        for data in self.responses:
            with suppress(EdsError):
                yield check_ocsp(data, certificate, issuer, at=at, now=self.now, vouched=vouched)

    def _signed_by(self, issuer: Certificate) -> tuple[RevocationList, ...]:
        if issuer.fingerprint not in self._signed:
            self._signed[issuer.fingerprint] = tuple(_good(self.lists, issuer))
        return self._signed[issuer.fingerprint]


def _good(lists: Iterable[bytes], issuer: Certificate) -> Iterator[RevocationList]:
    for data in lists:
        with suppress(RevocationError):
            read = RevocationList.parse(data)
            read.require_signed_by(issuer)
            yield read
