"""Files as people and machines make them, to be read."""

from __future__ import annotations

import io
import zlib

PARAGRAPHS = (
    "UNMIK was established by resolution 1244 (1999) on 10 June 1999 as an interim administration in Kosovo.",
    "With a civilian staff of about 300 and a dozen liaison officers and police, it promotes security and stability.",
    "The United Nations has 96,000 peacekeepers serving in 14 missions worldwide, its spokesman said on Tuesday.",
)


def page(published: str = "2018-10-20", paragraphs: tuple[str, ...] = PARAGRAPHS, charset: str = "utf-8") -> bytes:
    """A news page with what stands around an article."""
    inner = "".join(f"<p>{p}</p>" for p in paragraphs)
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="{charset}"><title>UN asked to prepare exit</title>'
        f'<meta property="og:title" content="US asks UN to prepare exit">'
        f'<meta property="article:published_time" content="{published}T10:00:00Z"></head><body>'
        "<nav><ul><li><a href='/'>Home</a></li><li><a href='/w'>World: 99,000 troops</a></li></ul></nav>"
        f"<article><h1>US asks UN to prepare exit</h1>{inner}</article>"
        "<aside>Most read: 12,000 blue helmets leave Mali</aside><footer>Copyright 2026</footer></body></html>"
    ).encode(charset)


def pdf(pages: tuple[tuple[str, ...], ...]) -> bytes:
    """A PDF file with these lines on its pages."""
    objects = ["<</Type/Catalog/Pages 2 0 R>>", "", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    kids = []
    for lines in pages:
        text = "BT /F1 11 Tf 14 TL 60 780 Td " + " ".join(f"({_in_pdf(line)}) Tj T*" for line in lines) + " ET"
        objects.append(f"<</Length {len(text)}>>stream\n{text}\nendstream")
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]"
            f"/Contents {len(objects)} 0 R/Resources<</Font<</F1 3 0 R>>>>>>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {len(kids)}>>"
    out, places = io.BytesIO(), []
    out.write(b"%PDF-1.4\n")
    for number, body in enumerate(objects, 1):
        places.append(out.tell())
        out.write(f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1"))
    table = out.tell()
    rows = "".join(f"{at:010d} 00000 n \n" for at in places)
    out.write(f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n{rows}".encode())
    out.write(f"trailer<</Size {len(places) + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n".encode())
    return out.getvalue()


def _in_pdf(line: str) -> str:
    return line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def docx(paragraphs: tuple[str, ...] = PARAGRAPHS, rows: tuple[tuple[str, ...], ...] = ()) -> bytes:
    """A DOCX file with paragraphs and a table after them."""
    from docx import Document

    document = Document()
    document.core_properties.title = "Talking points"
    for words in paragraphs:
        document.add_paragraph(words)
    if rows:
        table = document.add_table(len(rows), len(rows[0]))
        for cells, row in zip(table.rows, rows, strict=True):
            for cell, words in zip(cells.cells, row, strict=True):
                cell.text = words
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def archive_of_zeros(size: int) -> bytes:
    """A small archive that says it is a DOCX file and unpacks to so many bytes."""
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"\0" * size)
    return out.getvalue()


def pdf_bomb(size: int) -> bytes:
    """A PDF file whose page unpacks to so many bytes."""
    stream = zlib.compress(b"(x) Tj " * (size // 7), 9)
    head = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    page_ = b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
    body = b"4 0 obj<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream endobj\n" % (len(stream), stream)
    return head + page_ + body + b"trailer<</Root 1 0 R>>\n%%EOF\n"
