"""Reminding a parent of a contract to sign. The office calls or writes from its own phone: the program sends nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from desktop.models.contracts import Contract
from desktop.models.enrolment import Voucher
from desktop.services.contract_later import fields_of
from desktop.services.documents.contract_fields import ContractFields
from desktop.services.documents.formats import clean, written_date
from desktop.services.errors import KnownError
from desktop.services.organisation import organisation
from desktop.services.roles import Permission
from desktop.services.unit_of_work import UnitOfWork
from protocol.contracts import ContractState

ReminderLanguage = Literal["kk", "ru"]


@dataclass(frozen=True, slots=True)
class ReminderText:
    """The message in one language: the whole of it, and the sentence that stands only where a voucher runs out."""

    body: str
    until: str


TEXTS: Final[Mapping[ReminderLanguage, ReminderText]] = {
    "kk": ReminderText(
        body="Сәлеметсіз бе! {kindergarten}: {child} туралы {dated} күнгі № {number} шарт порталда Сіздің электрондық "
        "қолтаңбаңызды күтіп тұр.{until} Порталдағы жеке кабинетіңізге кіріп, шартқа қол қойыңыз. "
        "Сұрақтарыңыз болса: {phone}.",
        until=" Ваучердің мерзімі {due} күні аяқталады.",
    ),
    "ru": ReminderText(
        body="Здравствуйте! {kindergarten}: договор № {number} от {dated} ({child}) ждёт Вашей электронной подписи "
        "на портале.{until} Войдите в личный кабинет на портале и подпишите договор. Вопросы: {phone}.",
        until=" Срок действия ваучера истекает {due}.",
    ),
}


@dataclass(frozen=True, slots=True)
class Reminder:
    """What to tell whom. `texts` is the message in each language, `phone` as it stands in the contract ("" for none)."""

    contract_id: str
    number: str
    guardian_name: str
    phone: str
    texts: Mapping[ReminderLanguage, str]


def reminder(uow: UnitOfWork, contract_id: str) -> Reminder:
    """The reminder of a contract the parent has not signed yet.

    Raises:
        KnownError: "contract-moved-on", "no-such-contract", "not-allowed", "contract-not-described".
    """
    contract = _with_the_parent(uow, contract_id)
    said = fields_of(contract)
    office = organisation(uow)
    voucher = uow.session.get(Voucher, contract.voucher_id) if contract.voucher_id else None
    kindergartens: Mapping[ReminderLanguage, str] = {"kk": office.name_kk, "ru": office.name_ru}
    return Reminder(
        contract_id=contract.id,
        number=contract.number,
        guardian_name=said.parent_name,
        phone=said.parent_phone,
        texts={
            language: _written(words, said, kindergartens[language], office.phone, voucher.due if voucher else None)
            for language, words in TEXTS.items()
        },
    )


def note_reminder(uow: UnitOfWork, contract_id: str) -> None:
    """Keep in the journal and in the contract's timeline that the parent was reminded.

    Raises:
        KnownError: "contract-moved-on", "no-such-contract", "not-allowed".
    """
    uow.require(Permission.CONTRACTS)
    contract = _with_the_parent(uow, contract_id)
    uow.record("contract.reminded", "contract", contract.id, after={"number": contract.number})


def _with_the_parent(uow: UnitOfWork, contract_id: str) -> Contract:
    uow.require(Permission.CONTRACTS)
    contract = uow.session.get(Contract, contract_id)
    if contract is None:
        raise KnownError("no-such-contract")
    if contract.state != ContractState.SENT.value:
        raise KnownError("contract-moved-on", state=contract.state)
    return contract


def _written(words: ReminderText, said: ContractFields, kindergarten: str, phone: str, due: date | None) -> str:
    return words.body.format(
        kindergarten=clean(kindergarten),
        child=clean(said.child_name),
        dated=written_date(said.dated),
        number=clean(said.number),
        until=words.until.format(due=written_date(due)) if due is not None else "",
        phone=clean(phone),
    )
