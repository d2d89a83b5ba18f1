"""The portal's tables, a file per area. Importing this package fills `METADATA`."""

from portal.tables import applications, attendance, blobs, calendar, enrolment, exchange, organisations, people, visitors
from portal.tables.base import METADATA

__all__ = [
    "METADATA",
    "applications",
    "attendance",
    "blobs",
    "calendar",
    "enrolment",
    "exchange",
    "organisations",
    "people",
    "visitors",
]
