"""Whom the office believes: the production set beside the database, or a test authority named on the command line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.services.authority import Authority, TrustPlace
    from desktop.services.unit_of_work import Office
    from eds.cache import Cache

FOLDER, CACHE = "trust", "revocation"


def trust_place(data: Path, test_trust: Path | None) -> TrustPlace:
    """The folder whose certificates count; production and test sets never mix."""
    from desktop.services.authority import TrustPlace

    return TrustPlace(data / FOLDER, "production") if test_trust is None else TrustPlace(test_trust, "test")


def authority_of(office: Office, place: TrustPlace, data: Path, proxy: str | None) -> Authority:
    """The authority as the office in the folder `data` reaches it; what it learns about revocation stays in that folder."""
    from desktop.services.authority import Authority

    def cache() -> Cache:
        from eds.cache import FolderCache

        return FolderCache(data / CACHE)

    return Authority(office, place, cache, proxy=proxy)
