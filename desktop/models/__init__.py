"""The tables of the office's encrypted database, a file per area, and the engine that opens it."""

from desktop.models import (
    accounts,
    attendance,
    audit,
    blobs,
    contracts,
    enrolment,
    exchange,
    groups,
    menus,
    organisation,
    people,
)
from desktop.models.base import Base

__all__ = [
    "Base",
    "accounts",
    "attendance",
    "audit",
    "blobs",
    "contracts",
    "enrolment",
    "exchange",
    "groups",
    "menus",
    "organisation",
    "people",
]
