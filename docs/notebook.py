"""Run the cells of docs/notebook.ipynb and give the notebook with what they show: python docs/generate.py writes it.

The notebook is its own source: change a cell in Jupyter or by hand, then run the generator. Cells run in order in one
namespace; what the last line of a cell gives is shown as a notebook shows it. No package beside peaceops is needed.
"""

from __future__ import annotations

import ast
import contextlib
import io
import json
from pathlib import Path
from typing import Any

NOTEBOOK = Path(__file__).resolve().parent / "notebook.ipynb"


def notebook() -> str:
    """The text of the notebook, every cell of code with its outputs made anew. Raises what a cell raises."""
    held = json.loads(NOTEBOOK.read_text(encoding="utf-8"))
    names: dict[str, Any] = {"__name__": "notebook"}
    number = 0
    for cell in held["cells"]:
        if cell["cell_type"] == "code":
            number += 1
            cell |= {"execution_count": number, "outputs": _outputs("".join(cell["source"]), names, number)}
    return json.dumps(held, ensure_ascii=False, indent=1) + "\n"


def _outputs(code: str, names: dict[str, Any], number: int) -> list[dict[str, Any]]:
    """What a cell prints, then what its last line gives."""
    parsed = ast.parse(code)
    last = parsed.body.pop() if parsed.body and isinstance(parsed.body[-1], ast.Expr) else None
    printed, value = io.StringIO(), None
    with contextlib.redirect_stdout(printed):
        exec(compile(parsed, f"cell {number}", "exec"), names)
        if isinstance(last, ast.Expr):
            value = eval(compile(ast.Expression(last.value), f"cell {number}", "eval"), names)
    out: list[dict[str, Any]] = []
    if printed.getvalue():
        out.append({"name": "stdout", "output_type": "stream", "text": _lines(printed.getvalue())})
    if value is not None:
        data = {"text/plain": _lines(repr(value))}
        if hasattr(value, "_repr_html_"):
            data = {"text/html": _lines(value._repr_html_()), "text/plain": _lines(str(value))}
        out.append({"data": data, "execution_count": number, "metadata": {}, "output_type": "execute_result"})
    return out


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)
