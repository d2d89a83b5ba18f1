"""What makes a PDF fit for keeping (ISO 19005-2, PDF/A-2b): the colours' meaning, metadata in XMP, streams that end on a line.

The colour profile was computed from the figures of IEC 61966-2-1 and is nobody's property.
"""

from base64 import b64decode
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from xml.sax.saxutils import escape
from zlib import decompress

from reportlab.pdfbase import pdfdoc

SRGB_NAME: Final = "sRGB IEC61966-2.1"
SRGB_PROFILE: Final = decompress(
    b64decode(
        "eNpjYGC+wwAETAIMDLl5JUVB7k4KEZFRCuyvGBiBEAwSk4sLGPCCb9cgai/rMpAOOFNSi5OB9AcgzkkuKCphYGCMAbIVy0sKQOwGIFukCOgoIHsKiJ0O"
        "Ya8AsZMg7D1gNSFBzkD2BaBveNKR2ElIbKhdICBUDPKsp6uzmaGlmZmukZ4hA3VBSWpFCYj2y1dIzi+oLMpMzyjRUSgtTlVIK0pNzakEyYHCGqL6cwg4"
        "DBnFziPE8hczMFh8Y2BgnogQSwKGwfZWBgaJOwgxlYUMDPxAsW1XkkuLyiBi4AgRYdBgsGEIYEhmKGfoZpjPsJnhOMNtho+MHIwKjJaMIYz5jD2MqxlP"
        "Mb5m4mMyYgpnqmVaynSO6SezKnMwcxPzZuanLBIsviwtLHtYvrEaseazrmV9y6bPVsy2g+0fuzv7RPa7HFocVRynOGU5izhPcClwVXJd5Tbinsj9iSeU"
        "ZxevAm8H7ye+OL4z/Db86wQUBaYL8gl2CDELNQgzCDeKsIh0igqIzhJTFdsk7ih+WSJN4rfkZCkdqRPSaTJsMstlfWQ/yc2Sd5H/qLBAMUCJRWmncoGK"
        "lspT1cVqKepq6q81NmpWa7lpi2g/1tmm26WXqG9lIGrwyfCS0RbjmSYNpplmoeZOFsaWqlZS1kI23Lbsdmz27A5cjgJOEs7KLgau9m6B7qkeNZ5TvTZ6"
        "n/f54CfsbxmQGNgTtDP4Zah0WEB4e8TByH/RtjF1sYfiOROCEuclvU2xS52Y9iLDIXNO1q+c6Nx9+SoFvYU/itNKrpd5lR+otKzaUmNUu7nevGFvk1vz"
        "xdb4tg8dLV3S3Vt6A/reT5gwyXTynalt041mPJo1ZY7nPMb5uxdWLrZc8mfZoRXdq8LWqK79tv7UxoWbq7eGbzffKbnr/57n+y4dOHBo45Glx+acmHpq"
        "0pmJ56ZcmHlp4ZW113bfOHPrwZ3v9wUf6j32e1r4fPrLA6/fvJP+4Pup6cuub19/Gv8u+bvj/38Ac4wOaA=="
    )
)
"""An ICC profile of sRGB, version 2.1: the primaries of IEC 61966-2-1 adapted to D50, its curve in 256 steps."""
_PACKET: Final = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>{part}</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
<dc:format>application/pdf</dc:format>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
{creator}<xmp:CreatorTool>{producer}</xmp:CreatorTool>
<xmp:CreateDate>{dated}T00:00:00Z</xmp:CreateDate>
<xmp:ModifyDate>{dated}T00:00:00Z</xmp:ModifyDate>
<pdf:Producer>{producer}</pdf:Producer>
<pdf:Keywords></pdf:Keywords>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""


@dataclass(frozen=True, slots=True)
class About:
    """What a file says of itself, in its information dictionary and in XMP alike."""

    title: str
    author: str
    subject: str
    language: str
    dated: date
    producer: str


def metadata(about: About, part: int) -> bytes:
    """The XMP packet of a PDF/A of this part, conformance B, in UTF-8."""
    author = escape(about.author)
    return _PACKET.format(
        part=part,
        language=escape(about.language),
        title=escape(about.title),
        subject=escape(about.subject),
        creator=f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\n" if author else "",
        producer=escape(about.producer),
        dated=about.dated.isoformat(),
    ).encode()


def declare(document: Any, about: About, part: int = 2) -> None:
    """Put XMP, the output intent and the marks' dictionary into a reportlab document's catalog.

    Part 2 is for papers by themselves; part 3 alone may carry files of any kind.
    """
    packet = pdfdoc.PDFStream(
        dictionary=pdfdoc.PDFDictionary({"Type": pdfdoc.PDFName("Metadata"), "Subtype": pdfdoc.PDFName("XML")}),
        content=metadata(about, part),
    )
    profile = pdfdoc.PDFStream(dictionary=pdfdoc.PDFDictionary({"N": 3}), content=SRGB_PROFILE, filters=[pdfdoc.PDFZCompress])
    intent = pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("OutputIntent"),
            "S": pdfdoc.PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": pdfdoc.PDFString(SRGB_NAME),
            "Info": pdfdoc.PDFString(SRGB_NAME),
            "DestOutputProfile": document.Reference(profile),
        }
    )
    catalog = document.Catalog
    catalog.Metadata = packet
    catalog.OutputIntents = pdfdoc.PDFArray([intent])
    catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "false"})
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]


def with_line_ends(pdf: bytes) -> bytes:
    """The same file with an end of line before every "endstream" (6.1.7.1), which reportlab leaves out.

    The objects of a file reportlab wrote stand in the order of its one table of references; the table is written anew.
    """
    table = int(pdf[pdf.rindex(b"startxref") + 9 : -6])
    lines = pdf[table:].split(b"\n", 2 + pdf[table:].count(b" n \n") + 1)
    count = int(lines[1].split()[1])
    starts = [int(line[:10]) for line in lines[3 : count + 2]]
    parts, at, written = [pdf[: starts[0]]], starts[0], []
    for start, end in zip(starts, [*starts[1:], table], strict=True):
        body = pdf[start:end]
        if body.endswith(b"endstream\nendobj\n"):
            body = body[:-17] + b"\nendstream\nendobj\n"
        parts.append(body)
        written.append(b"%010d 00000 n " % at)
        at += len(body)
    rest = lines[count + 2]
    trailer = rest[: rest.rindex(b"startxref")]
    references = b"\n".join((*lines[:3], *written))
    return b"".join((*parts, references, b"\n", trailer, b"startxref\n%d\n%%%%EOF\n" % at))
