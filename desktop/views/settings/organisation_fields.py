"""The fields of a kindergarten: the same in the first-run assistant and in the settings. Light to import."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.views.widgets import BinInput, Form, InvalidInputError, PhoneInput, TextInput

LONGEST = 500  # of desktop.services.checks.FieldCheck.text


def bin_rule(typed: str) -> str:
    """A BIN in its kept form.

    Raises:
        InvalidIdentifier: with the code in `problem`.
    """
    from protocol.identifiers import parse_bin

    return str(parse_bin(typed))


def phone_rule(typed: str) -> str:
    """A phone as E.164.

    Raises:
        InvalidInputError: "bad-phone".
    """
    from protocol.phones import InvalidPhone, parse_phone

    try:
        return parse_phone(typed)
    except InvalidPhone:
        raise InvalidInputError("bad-phone") from None


def iban_rule(typed: str) -> str:
    """A Kazakh IBAN without blanks, in capitals.

    Raises:
        InvalidInputError: "bad-iban".
    """
    from desktop.services.checks import FieldCheck

    check = FieldCheck()
    value = check.iban("iban", typed)
    if check.problems:
        raise InvalidInputError(check.problems["iban"])
    return value


def add_organisation_fields(form: Form) -> None:
    """Put the kindergarten's fields into a form; their names are those of `OrganisationDraft`."""
    form.add("bin", QCoreApplication.translate("OrganisationFields", "BIN"), BinInput(bin_rule), required=True)
    form.add(
        "name_kk",
        QCoreApplication.translate("OrganisationFields", "Name in Kazakh"),
        TextInput(placeholder="«Балдырған» балабақшасы", longest=LONGEST),
        required=True,
    )
    form.add(
        "name_ru",
        QCoreApplication.translate("OrganisationFields", "Name in Russian"),
        TextInput(placeholder="Детский сад «Балдырған»", longest=LONGEST),
        required=True,
    )
    form.add_row(
        ("city", QCoreApplication.translate("OrganisationFields", "Town or village"), TextInput(longest=LONGEST)),
        ("address", QCoreApplication.translate("OrganisationFields", "Street and house"), TextInput(longest=LONGEST)),
        required=True,
    )
    form.add(
        "head_name",
        QCoreApplication.translate("OrganisationFields", "Head of the kindergarten"),
        TextInput(longest=LONGEST),
        required=True,
    )
    form.add_row(
        (
            "head_basis",
            QCoreApplication.translate("OrganisationFields", "Acts on the basis of"),
            TextInput(placeholder="Жарғы / Устав", longest=LONGEST),
        ),
        ("licence", QCoreApplication.translate("OrganisationFields", "Licence number"), TextInput(longest=LONGEST)),
    )
    form.add_row(
        ("phone", QCoreApplication.translate("OrganisationFields", "Phone"), PhoneInput(phone_rule)),
        (
            "iban",
            QCoreApplication.translate("OrganisationFields", "Account (IBAN)"),
            TextInput(placeholder="KZ", rule=iban_rule, longest=34),
        ),
        ("bic", QCoreApplication.translate("OrganisationFields", "Bank's BIC"), TextInput(longest=11)),
    )
