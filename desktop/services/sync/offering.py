"""What an office of an earlier edition kept to itself, and its other PCs need, is offered to the portal once."""

from sqlalchemy import select

from desktop.models.contracts import Contract
from desktop.models.exchange import Conflict, OutboxOperation
from desktop.models.organisation import OfficeSetting
from desktop.services import outbox
from desktop.services.settings import KIND
from desktop.services.sync import link
from desktop.services.unit_of_work import UnitOfWork
from protocol.messages.base import entity_key
from protocol.messages.entities import SettingBody
from protocol.messages.operations import DescribeContract

DESCRIBED = "sync.described"
_ON_ITS_WAY = (*outbox.PENDING, outbox.QUARANTINED)


def offer_settings(uow: UnitOfWork) -> None:
    """Offer settings the portal has never heard of. Nobody is overruled: one another PC has told it first is a conflict."""
    for row in uow.session.scalars(select(OfficeSetting).where(OfficeSetting.version == 0)).all():
        if not _told(uow, entity_key(KIND, row.id)):
            body = SettingBody(value=row.value, by=row.by, at=row.at or uow.now)
            uow.enqueue("setting.put", KIND, row.id, body)


def describe_contracts(uow: UnitOfWork) -> None:
    """Offer, once, what contracts say that were sent before this travelled. What the portal knows of a contract stays.

    After a pull: contracts the portal does not know, or knows no more, have version 0 by then and are left alone.
    """
    if link.kept(uow, DESCRIBED):
        return
    for contract in uow.session.scalars(select(Contract).where(Contract.version > 0)).all():
        if contract.fields:
            said = DescribeContract(fields=contract.fields, by=uow.actor.name)
            uow.enqueue("contract.describe", "contract", contract.id, said, base_version=contract.version)
    link.keep(uow, DESCRIBED, value=True)


def _told(uow: UnitOfWork, entity: str) -> bool:
    """Whether the portal is about to hear of it, or a person to decide."""
    waits = select(OutboxOperation.seq).where(OutboxOperation.entity == entity, OutboxOperation.state.in_(_ON_ITS_WAY))
    open_ = select(Conflict.id).where(Conflict.entity == entity, Conflict.resolved_at.is_(None))
    return any(uow.session.scalars(query.limit(1)).first() is not None for query in (waits, open_))
