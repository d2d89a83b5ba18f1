"""Phone numbers as people type them here, kept as E.164."""

import phonenumbers


class InvalidPhone(ValueError):
    """Not a phone number of Kazakhstan, nor a full international one."""


def parse_phone(text: str) -> str:
    """Turn "8 (701) 234-56-78", "7012345678" or "+7 701 2345678" into "+77012345678".

    Raises:
        InvalidPhone: no number can be read from the text, or the numbering plan has no such number.
    """
    try:
        number = phonenumbers.parse(text, "KZ")
    except phonenumbers.NumberParseException:
        raise InvalidPhone(text) from None
    if not phonenumbers.is_possible_number(number) or not phonenumbers.is_valid_number(number):
        raise InvalidPhone(text)
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def readable_phone(e164: str) -> str:
    """ "+77012345678" as "+7 701 234 56 78"; anything else unchanged."""
    if len(e164) == 12 and e164.startswith("+7") and e164[1:].isdigit():
        return f"+7 {e164[2:5]} {e164[5:8]} {e164[8:10]} {e164[10:12]}"
    return e164
