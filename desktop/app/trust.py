"""Whom the office believes: the production set beside the database, or a test authority named on the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from eds.trust import TrustStore

FOLDER = "trust"


def trust_loader(data: Path, test_trust: Path | None) -> Callable[[], TrustStore]:
    """A call that reads the certificates now; production and test sets never mix.

    An office without a certificate folder trusts nobody: signatures are then "not checked", never good.
    """

    def load() -> TrustStore:
        from eds.trust import TrustKind, TrustStore

        if test_trust is not None:
            return TrustStore.from_directory(test_trust, kind=TrustKind.TEST)
        folder = data / FOLDER
        if not folder.is_dir():
            return TrustStore.of((), kind=TrustKind.PRODUCTION)
        return TrustStore.from_directory(folder, kind=TrustKind.PRODUCTION)

    return load
