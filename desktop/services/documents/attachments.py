"""Files carried inside a PDF (ISO 32000-1, 7.11.4): the very bytes, listed under their names by any PDF reader.

reportlab has no call for it; its own objects are put together here, so that no library is needed to write the file twice.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.pdfbase import pdfdoc

from desktop.services.documents.page import PdfFile


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file to carry.

    Attributes:
        name: as it is saved from a reader.
        content: its bytes.
        media_type: such as "application/pdf".
        relation: what it is to the pages (ISO 32000-2, AFRelationship): "Source" the original, "Supplement" what belongs to it.
        description: a line for people.
    """

    name: str
    content: bytes
    media_type: str
    relation: str
    description: str


def attach(pdf: PdfFile, files: Sequence[Attachment]) -> None:
    """Put files into a PDF in the making; a reader opens with the list of them."""
    document: Any = pdf.canvas.__dict__["_doc"]  # the stubs leave it out
    named: list[Any] = []
    for file in sorted(files, key=lambda each: each.name):  # a name tree is sorted
        named += [pdfdoc.PDFString(file.name), document.Reference(_filespec(document, file))]
    tree = pdfdoc.PDFDictionary({"Names": pdfdoc.PDFArray(named)})
    catalog: Any = document.Catalog
    catalog.Names = pdfdoc.PDFDictionary({"EmbeddedFiles": document.Reference(tree)})
    catalog.AF = pdfdoc.PDFArray(named[1::2])
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "AF"]
    catalog.setPageMode("UseAttachments")


def _filespec(document: Any, file: Attachment) -> Any:
    content_of = pdfdoc.PDFStream(content=file.content, filters=[pdfdoc.PDFZCompress])
    content_of.dictionary["Type"] = pdfdoc.PDFName("EmbeddedFile")
    content_of.dictionary["Subtype"] = b"/" + file.media_type.replace("/", "#2F").encode("ascii")
    content_of.dictionary["Params"] = pdfdoc.PDFDictionary({"Size": len(file.content)})
    stream = document.Reference(content_of)
    return pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("Filespec"),
            "F": pdfdoc.PDFString(file.name),
            "UF": pdfdoc.PDFString(file.name),
            "Desc": pdfdoc.PDFString(file.description),
            "AFRelationship": pdfdoc.PDFName(file.relation),
            "EF": pdfdoc.PDFDictionary({"F": stream, "UF": stream}),
        }
    )
