"""Papers are PDF/A-2b (ISO 19005-2): what the standard asks of the file, its colours, its fonts and its metadata.

veraPDF is not installed here, so part 2 itself is held by the checks below. Apache PDFBox Preflight, where it is installed,
judges the same files as part 1, whose demands on structure, fonts, colours and metadata are the stricter ones: only the numbers
of the part and of the PDF version are rewritten for it.
"""

import re
import shutil
import subprocess
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PIL import Image, ImageCms

from desktop.services.documents.amendment_pdf import render_amendment, render_notice
from desktop.services.documents.archival import SRGB_PROFILE, with_line_ends
from desktop.services.documents.certificate_pdf import render_certificate
from desktop.services.documents.contract_pdf import render_contract
from desktop.services.documents.contract_wording import load_wording
from desktop.services.documents.own_clauses import with_clauses
from desktop.services.documents.timesheet_pdf import render_timesheet
from tests.desktop.documents.later_papers import AMENDMENT, NOTICE, ORDER, RECORD
from tests.desktop.documents.material import CONTRACT, group_sheet, timesheet
from tests.desktop.documents.test_own_clauses import FORTY, LETTERS

JARS = Path("/usr/share/java")
NEEDED = ("preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "commons-io", "jaxb-api", "javax.activation")
NAMESPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
}
TAIL = b"xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<<\n/Size 2\n>>\nstartxref\n%d\n%%%%EOF\n" % 59
AMPERSAND = replace(CONTRACT, kindergarten_name_kk=f"«Ана & Бала <{LETTERS}>»")


@pytest.fixture(scope="module")
def papers() -> dict[str, bytes]:
    wording = load_wording()
    return {
        "contract": render_contract(CONTRACT, wording),
        "escaped": render_contract(AMPERSAND, wording),
        "clauses": render_contract(CONTRACT, with_clauses(wording, FORTY, 2)),
        "timesheet": render_timesheet(timesheet(group_sheet(3)), "kk"),
        "timesheet-ru": render_timesheet(timesheet(group_sheet(40)), "ru"),
        "amendment": render_amendment(AMENDMENT, wording),
        "notice": render_notice(NOTICE),
        "certificate": render_certificate(RECORD, replace(ORDER, language="both")),
        "certificate-signed": render_certificate(RECORD, replace(ORDER, electronic=True)),
    }


def objects(pdf: bytes) -> list[bytes]:
    """The objects, found by the table of references: each offset must lead to one (6.1.4)."""
    table = int(pdf[pdf.rindex(b"startxref") + 9 : -6])
    assert pdf[table:].startswith(b"xref\n0 ")
    entries = re.findall(rb"(\d{10}) 00000 n \n", pdf[table:])
    found = []
    for number, entry in enumerate(entries, 1):
        start = int(entry)
        assert pdf[start:].startswith(b"%d 0 obj\n" % number)
        found.append(pdf[start : pdf.index(b"\nendobj\n", start)])
    return found


def packet(pdf: bytes) -> ET.Element:
    start = pdf.index(b"<?xpacket begin")
    return ET.fromstring(pdf[start : pdf.index(b"</x:xmpmeta>", start) + 12].decode("utf-8-sig").split("?>", 1)[1])


def test_the_file_is_built_as_the_standard_asks(papers: dict[str, bytes]) -> None:
    """6.1.2 header and binary comment, 6.1.3 identifier and no encryption, 6.1.7 lengths and ends of streams."""
    for pdf in papers.values():
        head, comment = pdf.split(b"\n", 2)[:2]
        assert head == b"%PDF-1.7"
        assert comment.startswith(b"%")
        assert all(sign > 127 for sign in comment[1:5])
        assert pdf.endswith(b"%%EOF\n")
        trailer = pdf[pdf.rindex(b"trailer") :]
        assert b"/ID" in trailer
        assert b"/Encrypt" not in trailer
        for one in objects(pdf):
            if b"\nstream\n" in one:
                heading, content = one.split(b"\nstream\n", 1)
                length = int(re.findall(rb"/Length (\d+)", heading)[0])
                assert content[length:] == b"\nendstream"
                assert b"LZW" not in heading


def test_nothing_forbidden_is_in_a_paper(papers: dict[str, bytes]) -> None:
    """6.2.10 transparency, 6.5 actions, 6.9 embedded files of another kind: none."""
    for pdf in papers.values():
        outlines = b"\n".join(one.split(b"\nstream\n", 1)[0] for one in objects(pdf))
        for name in (
            b"/SMask",
            b"/ca ",
            b"/CA ",
            b"/BM",
            b"/Group",
            b"/JavaScript",
            b"/AA ",
            b"/Launch",
            b"/EmbeddedFiles",
            b"/XFA",
        ):
            assert name not in outlines, name


def test_every_font_travels_with_the_paper(papers: dict[str, bytes]) -> None:
    """6.2.11.4: each font is embedded, symbolic without an encoding of its own, and its letters have Unicode values."""
    for pdf in papers.values():
        fonts = [one for one in objects(pdf) if b"/Type /Font\n" in one or b"/Type /Font " in one]
        assert fonts
        for font in fonts:
            assert b"/Subtype /TrueType" in font
            assert b"/ToUnicode" in font
            assert b"/Encoding" not in font
        described = [one for one in objects(pdf) if b"/Type /FontDescriptor" in one]
        assert len(described) == len(fonts)
        assert all(b"/FontFile2" in one for one in described)


def test_colours_have_a_meaning(papers: dict[str, bytes]) -> None:
    """6.2.2: one output intent with a profile of RGB; 6.2.4: no other device colour in the pages."""
    for pdf in papers.values():
        (catalog,) = (one for one in objects(pdf) if b"/Type /Catalog" in one)
        assert catalog.count(b"/GTS_PDFA1") == 1
        assert b"/DestOutputProfile" in catalog
        assert b"/DeviceCMYK" not in pdf
    profile = ImageCms.ImageCmsProfile(BytesIO(SRGB_PROFILE))
    theirs = ImageCms.buildTransform(profile, ImageCms.createProfile("sRGB"), "RGB", "RGB")
    picture = Image.new("RGB", (1, 1), (200, 100, 50))
    moved = ImageCms.applyTransform(picture, theirs)
    assert all(abs(a - b) <= 1 for a, b in zip(moved.getpixel((0, 0)), (200, 100, 50), strict=True))


def test_the_metadata_say_the_same_twice(papers: dict[str, bytes]) -> None:
    """6.6: XMP names the part and the conformance and agrees with the information dictionary, whatever the names."""
    root = packet(papers["escaped"])
    assert root.findtext(".//pdfaid:part", namespaces=NAMESPACES) == "2"
    assert root.findtext(".//pdfaid:conformance", namespaces=NAMESPACES) == "B"
    assert root.findtext(".//dc:creator//rdf:li", namespaces=NAMESPACES) == AMPERSAND.kindergarten_name_kk
    assert "2026-118" in (root.findtext(".//dc:title//rdf:li", namespaces=NAMESPACES) or "")
    assert root.findtext(".//dc:language//rdf:li", namespaces=NAMESPACES) == "kk"
    assert root.findtext(".//xmp:CreateDate", namespaces=NAMESPACES) == "2026-08-24T00:00:00Z"
    assert b"(D:20260824000000Z)" in papers["escaped"]
    (catalog,) = (one for one in objects(papers["escaped"]) if b"/Type /Catalog" in one)
    assert b"/Metadata" in catalog
    assert b"/Lang (kk)" in catalog


def test_the_same_contract_has_the_same_bytes(papers: dict[str, bytes]) -> None:
    assert render_contract(CONTRACT, load_wording()) == papers["contract"]


def test_ends_of_lines_are_put_once_and_nothing_else_moves(papers: dict[str, bytes]) -> None:
    pdf = papers["contract"]
    streams = [one.split(b"\nstream\n", 1)[1] for one in objects(pdf) if b"\nstream\n" in one]
    assert all(stream.endswith(b"\nendstream") for stream in streams)
    assert (
        with_line_ends(b"%PDF-1.7\n1 0 obj\n<<\n/Length 2\n>>\nstream\nabendstream\nendobj\n" + TAIL).count(b"ab\nendstream") == 1
    )


@pytest.mark.skipif(
    shutil.which("java") is None or not all((JARS / f"{name}.jar").exists() for name in NEEDED),
    reason="Apache PDFBox Preflight is not installed (Debian: libpdfbox2-java, libjaxb-api-java, a JRE)",
)
def test_an_independent_validator_finds_nothing(papers: dict[str, bytes], tmp_path: Path) -> None:
    names = []
    for name, pdf in papers.items():
        path = tmp_path / f"{name}.pdf"
        path.write_bytes(pdf.replace(b"%PDF-1.7", b"%PDF-1.4", 1).replace(b"<pdfaid:part>2", b"<pdfaid:part>1", 1))
        names.append(str(path))
    classes = ":".join(str(JARS / f"{name}.jar") for name in NEEDED)
    source = Path(__file__).with_name("Preflight.java")
    done = subprocess.run(["java", "-cp", classes, str(source), *names], capture_output=True, check=True)
    assert done.stdout.decode().splitlines() == ["ok"] * len(papers), done.stdout.decode()
