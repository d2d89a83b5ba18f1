"""Reading BER and writing DER, keeping the bytes of every element as they were.

A signature covers bytes, so an element remembers its own encoding (`raw`) and is never written anew. Reading accepts what
the key files and signatures of NCA RK are made of: BER with definite and indefinite lengths, tags below 31.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from eds.errors import Malformed

BOOLEAN: Final = 0x01
INTEGER: Final = 0x02
BIT_STRING: Final = 0x03
OCTET_STRING: Final = 0x04
NULL: Final = 0x05
OBJECT_IDENTIFIER: Final = 0x06
UTF8_STRING: Final = 0x0C
PRINTABLE_STRING: Final = 0x13
TELETEX_STRING: Final = 0x14
IA5_STRING: Final = 0x16
UTC_TIME: Final = 0x17
GENERALIZED_TIME: Final = 0x18
BMP_STRING: Final = 0x1E
SEQUENCE: Final = 0x30
SET: Final = 0x31

_CONSTRUCTED: Final = 0x20
_MAX_DEPTH: Final = 40
STRINGS: Final = {  # the string tags, and how each is encoded
    UTF8_STRING: "utf-8",
    PRINTABLE_STRING: "ascii",
    TELETEX_STRING: "latin-1",
    IA5_STRING: "ascii",
    BMP_STRING: "utf-16-be",
}


def context(number: int) -> int:
    """The tag of a constructed context-specific element `[number]`."""
    return 0xA0 | number


@dataclass(frozen=True, slots=True)
class Element:
    """One element: its identifier octet, its whole encoding and its content octets."""

    tag: int
    raw: bytes
    content: bytes

    def expect(self, tag: int) -> "Element":
        """This element, when its tag is the given one.

        Raises:
            Malformed: it is another.
        """
        if self.tag != tag:
            raise Malformed(f"tag {self.tag:#04x} where {tag:#04x} is due")
        return self

    def children(self, tag: int | None = None) -> list["Element"]:
        """The elements inside; with `tag`, this element must have that tag."""
        if tag is not None:
            self.expect(tag)
        if not self.tag & _CONSTRUCTED:
            raise Malformed("a primitive element has no children")
        return parse_all(self.content)

    def only(self, tag: int | None = None) -> "Element":
        """The single element inside."""
        found = self.children(tag)
        if len(found) != 1:
            raise Malformed(f"{len(found)} elements where one is due")
        return found[0]

    def oid(self) -> str:
        """An object identifier in dotted form."""
        content = self.expect(OBJECT_IDENTIFIER).content
        if not content or content[-1] & 0x80:
            raise Malformed("broken object identifier")
        numbers: list[int] = []
        value = 0
        for octet in content:
            value = value << 7 | octet & 0x7F
            if not octet & 0x80:
                numbers.append(value)
                value = 0
        first = min(numbers[0] // 40, 2)
        return ".".join(str(number) for number in (first, numbers[0] - 40 * first, *numbers[1:]))

    def integer(self) -> int:
        """A whole number."""
        if not self.expect(INTEGER).content:
            raise Malformed("empty integer")
        return int.from_bytes(self.content, "big", signed=True)

    def small(self) -> int:
        """A number from 0 to 2³¹ - 1: a version, a count, a length."""
        value = self.integer()
        if not 0 <= value < 1 << 31:
            raise Malformed("number out of range")
        return value

    def octets(self) -> bytes:
        """An octet string, joined where BER has split it (into primitive parts, as all software does)."""
        if self.tag == OCTET_STRING | _CONSTRUCTED:
            return b"".join(part.expect(OCTET_STRING).content for part in self.children())
        return self.expect(OCTET_STRING).content

    def bits(self) -> bytes:
        """A bit string of whole octets."""
        content = self.expect(BIT_STRING).content
        if not content or content[0] > 7 or (content[0] and len(content) == 1):
            raise Malformed("broken bit string")
        return content[1:]

    def boolean(self) -> bool:
        """A truth value."""
        if len(self.expect(BOOLEAN).content) != 1:
            raise Malformed("broken boolean")
        return self.content != b"\x00"

    def text(self) -> str:
        """A string of any of the kinds names use."""
        encoding = STRINGS.get(self.tag)
        if encoding is None:
            raise Malformed(f"tag {self.tag:#04x} is not a string")
        try:
            return self.content.decode(encoding)
        except UnicodeDecodeError as error:
            raise Malformed("broken string") from error

    def time(self) -> datetime:
        """A UTCTime or GeneralizedTime in UTC (`Z`); fractions of a second are kept to the microsecond."""
        try:
            text = self.content.decode("ascii")
            if self.tag == UTC_TIME:
                year = int(text[:2])
                text = f"{2000 + year if year < 50 else 1900 + year}{text[2:]}"
            else:
                self.expect(GENERALIZED_TIME)
            shape = "%Y%m%d%H%M%S.%fZ" if "." in text else "%Y%m%d%H%M%SZ"
            return datetime.strptime(text, shape).replace(tzinfo=UTC)
        except ValueError as error:
            raise Malformed("broken time") from error


def _header(data: bytes, start: int) -> tuple[int, int, int | None]:
    """The tag, where the content starts, and its length (None: indefinite)."""
    if start + 2 > len(data):
        raise Malformed("the bytes end too early")
    tag, first = data[start], data[start + 1]
    if tag & 0x1F == 0x1F:
        raise Malformed("a tag above 30")
    if first < 0x80:
        return tag, start + 2, first
    if first == 0x80:
        if not tag & _CONSTRUCTED:
            raise Malformed("indefinite length of a primitive element")
        return tag, start + 2, None
    count = first & 0x7F
    body = start + 2 + count
    if count > 4 or body > len(data):
        raise Malformed("broken length")
    return tag, body, int.from_bytes(data[start + 2 : body], "big")


def _end(data: bytes, start: int, depth: int) -> tuple[int, int, int]:
    """Where the content of the element at `start` begins and ends, and where the element ends."""
    if depth > _MAX_DEPTH:
        raise Malformed("nested too deep")
    _, body, length = _header(data, start)
    if length is not None:
        if body + length > len(data):
            raise Malformed("the bytes end too early")
        return body, body + length, body + length
    position = body
    while data[position : position + 2] != b"\x00\x00":
        position = _end(data, position, depth + 1)[2]
    return body, position, position + 2


def parse_all(data: bytes) -> list[Element]:
    """Every element of a run of elements."""
    elements = []
    position = 0
    while position < len(data):
        body, content_end, end = _end(data, position, 0)
        elements.append(Element(data[position], data[position:end], data[body:content_end]))
        position = end
    return elements


def parse(data: bytes) -> Element:
    """The one element the bytes are; anything after it is refused."""
    body, content_end, end = _end(data, 0, 0)
    if end != len(data):
        raise Malformed("bytes after the end")
    return Element(data[0], data[:end], data[body:content_end])


def encode(tag: int, content: bytes) -> bytes:
    """One element with the shortest definite length."""
    size = len(content)
    if size < 0x80:
        return bytes((tag, size)) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes((tag, 0x80 | len(length))) + length + content


def sequence(*parts: bytes) -> bytes:
    """A SEQUENCE of encoded parts."""
    return encode(SEQUENCE, b"".join(parts))


def set_of(parts: Iterable[bytes]) -> bytes:
    """A SET OF in the order DER demands: by the encodings of its members."""
    return encode(SET, b"".join(sorted(parts)))


def explicit(number: int, content: bytes) -> bytes:
    """`[number] EXPLICIT`."""
    return encode(context(number), content)


def oid(dotted: str) -> bytes:
    """An object identifier."""
    first, second, *rest = (int(part) for part in dotted.split("."))
    content = bytearray()
    for number in (40 * first + second, *rest):
        septets = [number & 0x7F]
        while number := number >> 7:
            septets.append(number & 0x7F | 0x80)
        content.extend(reversed(septets))
    return encode(OBJECT_IDENTIFIER, bytes(content))


def integer(value: int) -> bytes:
    """A whole number."""
    return encode(INTEGER, value.to_bytes(value.bit_length() // 8 + 1, "big", signed=True))


def octet_string(content: bytes) -> bytes:
    """An OCTET STRING."""
    return encode(OCTET_STRING, content)


def bit_string(content: bytes, unused: int = 0) -> bytes:
    """A BIT STRING."""
    return encode(BIT_STRING, bytes((unused,)) + content)


def null() -> bytes:
    """A NULL."""
    return encode(NULL, b"")


def boolean(value: bool) -> bytes:
    """A BOOLEAN."""
    return encode(BOOLEAN, b"\xff" if value else b"\x00")


def utf8(text: str) -> bytes:
    """A UTF8String."""
    return encode(UTF8_STRING, text.encode())


def printable(text: str) -> bytes:
    """A PrintableString."""
    return encode(PRINTABLE_STRING, text.encode("ascii"))


def time(moment: datetime) -> bytes:
    """A moment in whole seconds: UTCTime from 1950 to 2049, GeneralizedTime otherwise (RFC 5652, section 11.3)."""
    moment = moment.astimezone(UTC)
    if 1950 <= moment.year < 2050:
        return encode(UTC_TIME, moment.strftime("%y%m%d%H%M%SZ").encode())
    return encode(GENERALIZED_TIME, moment.strftime("%Y%m%d%H%M%SZ").encode())


def algorithm(dotted: str, parameters: bytes | None = None) -> bytes:
    """An AlgorithmIdentifier; without parameters it carries NULL, as NCA RK's software writes it."""
    return sequence(oid(dotted), null() if parameters is None else parameters)
