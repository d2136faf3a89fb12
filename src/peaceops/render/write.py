"""A document written to files, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path

from peaceops.document.model import Document
from peaceops.errors import refused, shown
from peaceops.files import write_files
from peaceops.render.file_names import page_file, register_file, stem

FORMATS = {
    "html": ("peaceops.render.html", "to_html"),
    "json": ("peaceops.render.json", "to_json"),
    "pdf": ("peaceops.render.paper.typeset", "to_pdf"),
    "docx": ("peaceops.render.paper.word.docx_file", "to_docx"),
    "xlsx": ("peaceops.render.workbook.xlsx_file", "to_xlsx"),
    "bib": ("peaceops.render.references", "to_bibtex"),
    "ris": ("peaceops.render.references", "to_ris"),
    "csl": ("peaceops.render.references", "to_csl"),
}
ENDINGS = {"csl": "csl.json"}


def write(
    document: Document,
    folder: Path,
    formats: tuple[str, ...] = ("html", "json"),
    *,
    single_file: bool = True,
    template: Path | None = None,
) -> list[Path]:
    """Write the document into `folder`, one file a format, named for the mission and date; return the paths.

    Without `single_file` the register of a page goes into a file beside it; `template` is a Word file whose page and
    styles a docx takes. Every format is made before any file is touched, and no file takes its name before all are
    whole. Raises PeaceopsError for a format that is not known, a template that is no Word file and a folder that cannot
    be written to.
    """
    made: dict[str, bytes] = {}
    for name in wanted(formats):
        if name == "html" and not single_file:
            made |= {file: text.encode() for file, text in _in_two(document).items()}
        else:
            more = {"template": template} if name == "docx" else {}
            text = _renderer(name)(document, **more)
            made[f"{stem(document)}.{ENDINGS.get(name, name)}"] = text if isinstance(text, bytes) else text.encode()

    def fill(room: Path) -> None:
        for name, data in made.items():
            (room / name).write_bytes(data)

    write_files(folder, fill)
    return [folder / name for name in made]


def _in_two(document: Document) -> dict[str, str]:
    """The page and its register, by the names of their files."""
    from peaceops.render.html import to_html_and_register

    page, register = to_html_and_register(document)
    return {page_file(document): page, register_file(document): register}


def wanted(formats: Iterable[str]) -> tuple[str, ...]:
    """The formats named, once each, blanks dropped. Raises PeaceopsError for one that is not known, or for none."""
    names = tuple(dict.fromkeys(f.strip() for f in formats if f.strip()))
    strange = [name for name in names if name not in FORMATS]
    if strange or not names:
        raise refused(
            "unknown-document-format", value=shown(", ".join(strange) or "(none)"), formats=" or ".join(FORMATS)
        )
    return names


def rendered(document: Document, form: str) -> tuple[str, bytes]:
    """The document in one format: the name of its file and its bytes. Raises PeaceopsError for another format."""
    (name,) = wanted((form,))
    made = _renderer(name)(document)
    return f"{stem(document)}.{ENDINGS.get(name, name)}", made if isinstance(made, bytes) else made.encode()


def _renderer(name: str) -> Callable[..., str | bytes]:
    module, function = FORMATS[name]
    found: Callable[..., str | bytes] = getattr(import_module(module), function)
    return found
