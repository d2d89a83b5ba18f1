"""The pages of any PDF as pictures, drawn by pdfium as a reader would show them."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any, Final

from PIL import Image, ImageChops

from desktop.services.documents.pdfium import PDFIUM

POINTS_PER_INCH: Final = 72
DOTS_PER_INCH: Final = 150
LONGEST_SIDE: Final = 2400  # dots: a poster is drawn coarser, not larger
COLOUR_SEEN: Final = 32  # of 255: less between two channels is grey to the eye
JPEG_QUALITY: Final = 85


class NotAPdf(ValueError):
    """pdfium cannot open it: another kind of file, damaged, or under a password."""


def count_pages(document: bytes) -> int:
    """How many pages a PDF has.

    Raises:
        NotAPdf: it cannot be shown.
    """
    import pypdfium2

    with PDFIUM:
        try:
            opened = pypdfium2.PdfDocument(document)
        except pypdfium2.PdfiumError as error:
            raise NotAPdf from error
        try:
            return len(opened)
        finally:
            opened.close()


def pictures_of(document: bytes, most: int) -> Iterator[Any]:
    """The first pages, at most so many, one picture (`PIL.Image`) at a time; None for a page that cannot be drawn.

    Annotations and filled fields are drawn too: what a person would see. Grey pages come in shades of grey.

    Raises:
        NotAPdf: it cannot be opened.
    """
    for place in range(min(count_pages(document), most)):
        yield _picture(document, place)


def _picture(document: bytes, place: int) -> Any:
    import pypdfium2

    with PDFIUM:
        opened = pypdfium2.PdfDocument(document)
        try:
            opened.init_forms()
            page = opened[place]
            longest = max(page.get_size())
            scale = min(DOTS_PER_INCH / POINTS_PER_INCH, LONGEST_SIDE / max(longest, 1.0))
            bitmap = page.render(scale=scale, rev_byteorder=True)
            drawn = bitmap.to_pil().convert("RGB")  # a copy: the bitmap's memory ends with it
            bitmap.close()
        except pypdfium2.PdfiumError:
            return None
        finally:
            opened.close()
    return drawn.convert("L") if _is_grey(drawn) else drawn


def _is_grey(picture: Any) -> bool:
    red, green, blue = picture.split()
    apart = (ImageChops.difference(one, other) for one, other in ((red, green), (green, blue), (red, blue)))
    return not any(any(each.histogram()[COLOUR_SEEN + 1 :]) for each in apart)


def for_pdf(picture: Any) -> Any:
    """What reportlab draws: shades of grey without loss, colours as JPEG."""
    if picture.mode == "L":
        return picture
    packed = BytesIO()
    picture.save(packed, "JPEG", quality=JPEG_QUALITY)
    packed.seek(0)
    return Image.open(packed)
