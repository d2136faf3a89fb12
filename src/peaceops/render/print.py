"""What stands at the head and foot of every printed page."""

from __future__ import annotations

from peaceops.words.catalogue import Words


def page_rules(words: Words, title: str, as_of: str) -> str:
    """Style rules: a running head with the title and date, and the number of the page."""
    head = css_text(words.text("page-head", title=title, day=as_of))
    number = words.text("page-foot", n="\0", of="\1")
    foot = " ".join({"\0": "counter(page)", "\1": "counter(pages)"}.get(p, css_text(p)) for p in _parts(number))
    return (
        f"@page {{ @top-left {{ content: {head} }} @bottom-right {{ content: {foot} }} }}\n"
        "@page :first { @top-left { content: none } }\n"
    )


def _parts(text: str) -> list[str]:
    out = [""]
    for sign in text:
        if sign in "\0\1":
            out += [sign, ""]
        else:
            out[-1] += sign
    return [p for p in out if p]


def css_text(text: str) -> str:
    """Words as a string of a style sheet, safe inside an element of style."""
    plain = text.replace("\\", "\\\\").replace('"', '\\"').replace("<", "\\3c ").replace("\n", " ")
    return f'"{plain}"'
