"""The papers a demo parent attaches: a page that says openly that it is invented."""

from datetime import date

from desktop.demo.invented import Family
from desktop.services.documents.page import PORTRAIT, Face, PdfFile, register_fonts
from desktop.services.people import full_name
from protocol.contracts import DocumentKind

TITLES = {
    DocumentKind.FORM_027: "Анықтама 027/у нысаны · Справка формы 027/у",
    DocumentKind.BIRTH_CERTIFICATE: "Туу туралы куәлік · Свидетельство о рождении",
    DocumentKind.PARENT_ID: "Жеке куәлік · Удостоверение личности",
    DocumentKind.FORM_052_2: "Денсаулық паспорты 052-2/у · Паспорт здоровья 052-2/у",
    DocumentKind.FORM_065: "Екпе картасы 065/у · Карта прививок 065/у",
}


def paper_pdf(kind: DocumentKind, family: Family) -> bytes:
    """One page: the paper's name, the child, and that it is an example without force."""
    register_fonts()
    child = family.child
    title = TITLES.get(kind, kind.value)
    pdf = PdfFile(PORTRAIT, title=title, author="demo", subject="demo", language="kk", dated=date(2026, 1, 1))
    lines = (
        (Face.BOLD, 16, title),
        (Face.REGULAR, 12, full_name(child.surname, child.given_name, child.patronymic)),
        (Face.REGULAR, 12, f"{child.birth_date:%d.%m.%Y}"),
        (Face.REGULAR, 10, "ҮЛГІ — заңды күші жоқ · ОБРАЗЕЦ — не имеет юридической силы"),
    )
    y = 780.0
    for face, size, text in lines:
        pdf.canvas.setFont(face.value, size)
        pdf.canvas.drawString(60, y, text)
        y -= size * 2
    pdf.canvas.showPage()
    return pdf.finish()
