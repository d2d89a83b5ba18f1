"""What was typed and not saved: kept in the encrypted database while one types, offered again after a crash.

A draft belongs to one person and one form. It is no act: the journal and the portal never hear of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import delete, select

from desktop.models.organisation import Setting
from desktop.services import settings
from desktop.services.unit_of_work import UnitOfWork

PREFIX: Final = "draft"
KEPT_FOR: Final = timedelta(days=14)

Typed = str | int | bool


@dataclass(frozen=True, slots=True)
class Draft:
    """What stood in a form's fields, by field name, and when it was typed last."""

    typed_at: datetime
    values: dict[str, Typed]


def keep_draft(uow: UnitOfWork, form: str, values: Mapping[str, Typed]) -> None:
    """Keep what stands in a form; the draft before it goes."""
    settings.store_setting(uow, _name(uow, form), {"at": uow.now.isoformat(), "values": dict(values)})


def draft(uow: UnitOfWork, form: str) -> Draft | None:
    """This person's draft of a form; None where there is none or it is older than two weeks."""
    kept: dict[str, Any] = settings.setting(uow, _name(uow, form), {})
    if not kept:
        return None
    typed_at = datetime.fromisoformat(kept["at"])
    return Draft(typed_at, dict(kept["values"])) if uow.now - typed_at <= KEPT_FOR else None


def forget_draft(uow: UnitOfWork, form: str) -> None:
    """The form was saved, or its draft is not wanted."""
    uow.session.execute(delete(Setting).where(Setting.name == _name(uow, form)))


def forget_old_drafts(uow: UnitOfWork) -> None:
    """Drop everybody's drafts that are too old to be offered."""
    for row in uow.session.scalars(select(Setting).where(Setting.name.startswith(f"{PREFIX}."))).all():
        if uow.now - datetime.fromisoformat(row.value["at"]) > KEPT_FOR:
            uow.session.delete(row)


def _name(uow: UnitOfWork, form: str) -> str:
    return f"{PREFIX}.{uow.actor.account_id}.{form}"
