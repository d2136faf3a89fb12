"""The page: valid, self-contained, readable, and every number a link to its source or trace."""

from __future__ import annotations

import dataclasses
import json
import os
import re
from base64 import b64encode
from collections import Counter
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import pytest

from figures import computed, fig, para
from html_page import Element, read
from peaceops.book import Figure
from peaceops.document.model import Document, Range, Ref, Section, Table, When
from peaceops.document.notes import standing_notes
from peaceops.period import Period
from peaceops.render import scripts
from peaceops.render.html import to_html, to_html_and_register
from peaceops.words.catalogue import words
from sample_document import ESTABLISHED, LAST, PEAK, SHARE, SPENT, sample

NOT_TEXT = ("register", "under", "under rest", "under cite", "howto", "endnotes")
NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
SNAPSHOT = Path(__file__).parent / "snapshots" / "small.html"


@pytest.fixture(scope="module")
def page() -> Element:
    return read(to_html(sample(figures=40)))


def by_id(page: Element) -> dict[str, Element]:
    return {e.attrs["id"]: e for e in page.all() if "id" in e.attrs}


def links(page: Element, section: str, words: str) -> list[Element]:
    """Links with these words inside the element with the id `section`."""
    return [a for a in by_id(page)[section].all("a") if a.text().replace("\u00a0", " ").startswith(words)]


def entry(page: Element, figure: Figure, words: str, section: str) -> str:
    """The words of the register entry that a number in a section opens."""
    target = by_id(page)[links(page, section, words)[0].attrs["href"][1:]]
    assert target.inside("section") and target.tag == "li"
    return target.text().replace("\u00a0", " ")


def test_ids_are_unique_and_every_link_on_the_page_arrives(page: Element) -> None:
    ids = Counter(e.attrs["id"] for e in page.all() if "id" in e.attrs)
    assert not [name for name, n in ids.items() if n > 1]
    targets = [e.attrs["href"][1:] for e in page.all("a") if e.attrs.get("href", "").startswith("#")]
    named = [n for e in page.all() for n in (e.attrs.get("aria-labelledby") or "").split()]
    assert len(targets) > 300
    assert {t for t in [*targets, *named] if t not in ids} == set()


def test_nothing_is_loaded_from_outside_and_one_script_of_its_own_may_run(page: Element) -> None:
    (script,) = page.all("script")
    assert script.attrs == {} and script.text() == scripts.KEYS
    for e in page.all():
        assert e.tag not in {"link", "img", "iframe", "object", "video", "audio", "source", "form"}
        assert not {"src", "srcset", "data", "poster", "style"} & set(e.attrs)
        assert not [k for k in e.attrs if k.startswith("on")]
        if any("http" in v for k, v in e.attrs.items() if k != "http-equiv"):
            assert e.tag == "a" or (e.tag == "svg" and "xmlns" in e.attrs)
    css = page.all("style")[0].text()
    assert "url(" not in css and "@import" not in css
    policy = next(e for e in page.all("meta") if e.attrs.get("http-equiv") == "Content-Security-Policy")
    said = dict(part.strip().split(" ", 1) for part in policy.attrs["content"].split(";"))
    own = f"'sha256-{b64encode(sha256(script.text().encode()).digest()).decode()}'"
    assert said == {"default-src": "'none'", "style-src": "'unsafe-inline'", "script-src": own}


def test_every_digit_in_text_is_inside_a_link(page: Element) -> None:
    for where in by_id(page)["main"].all("p", "li"):
        if any(
            p.attrs.get("class") in ("register", "under", "under rest", "under cite", "howto", "endnotes")
            for p in around(where)
        ):
            continue
        loose = [c for e in [where, *where.all()] if not aside(e) for c in e.children if isinstance(c, str)]
        assert not re.search(r"\d", "".join(loose)), "".join(loose)


def aside(e: Element) -> bool:
    """Whether words are in a link, or are the number of the paragraph or of an end note."""
    return e.inside("a") or e.attrs.get("class") in ("pn", "cite")


def test_a_number_without_a_link_is_zero_or_told_in_an_entry_that_its_row_or_one_above_opens(page: Element) -> None:
    ids, plain = by_id(page), 0
    for table in page.all("tbody"):
        told: list[float] = []  # the figures of the entries that the table has opened so far, and those beside them
        for row in table.all("tr"):
            opened = [ids[a.attrs["href"][1:]].text() for a in row.all("a") if a.attrs["href"].startswith("#f")]
            for said in opened:
                beside = NUMBER.findall(said.partition("In the same table:")[2])
                told += [float(n.replace(",", "")) for n in (*NUMBER.findall(said)[:1], *beside)]
            for cell in (c for c in row.all("td") if c.attrs.get("class") == "n" and not c.all("a")):
                if (found := NUMBER.search(cell.text())) and (value := float(found[0].replace(",", ""))):
                    plain += 1
                    assert min(abs(n / unit - value) for n in told for unit in (1, 1e6)) < 0.06, cell.text()
    assert plain >= 10


def around(e: Element) -> list[Element]:
    out = [e]
    while (parent := out[-1].parent) is not None:
        out.append(parent)
    return out


def test_one_h1_and_headings_in_order(page: Element) -> None:
    levels = [int(e.tag[1]) for e in page.all("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels.count(1) == 1 and levels[0] == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))


def test_landmarks_language_title_and_the_link_to_the_text(page: Element) -> None:
    assert page.all("html")[0].attrs["lang"] == "en-GB"
    assert page.all("title")[0].text().startswith("SAMPLE: a strategic review")
    for tag in ("header", "nav", "main", "footer"):
        assert len(page.all(tag)) == 1
    first = page.all("body")[0].all("a")[0]
    assert first.attrs == {"class": "skip", "href": "#main"}
    listed = {a.attrs["href"] for a in page.all("nav")[0].all("a")}
    assert listed == {
        "#summary",
        "#presence",
        "#presence-contributors",
        "#cost",
        "#many",
        "#data",
        "#register",
        "#sources",
    }


def test_tables_have_a_caption_scopes_and_a_region_that_can_be_scrolled(page: Element) -> None:
    tables = page.all("table")
    assert len(tables) == 8
    for table in tables:
        assert table.all("caption")[0].text().strip()
        assert {th.attrs["scope"] for th in table.all("thead")[0].all("th")} == {"col"}
        for row in table.all("tbody")[0].all("tr"):
            assert [th.attrs["scope"] for th in row.all("th")] == ["row"]
            assert len(row.all("th", "td")) == len(table.all("thead")[0].all("th"))
        region = table.parent
        assert region is not None
        assert (region.attrs["role"], region.attrs["tabindex"]) == ("region", "0")
        assert region.attrs["aria-labelledby"] == table.all("caption")[0].attrs["id"]


def test_a_number_opens_its_source(page: Element) -> None:
    said = entry(page, PEAK, "4,769", "presence")
    assert "4,769 persons uniformed personnel of SAMPLE, 28 February 2002" in said
    assert "Reported by the publisher for the period" in said
    assert "Publisher of Reports: Monthly reports of personnel" in said
    assert "https://example.org/monthly" in said
    assert "Public from 18 March 2018" in said


def test_a_computed_number_opens_its_rule_reference_and_inputs(page: Element) -> None:
    said = entry(page, SHARE, "0.6 per cent", "cost")
    assert "Computed by peaceops: expenditure of the mission, divided by that of all" in said
    assert "General Assembly resolution 55/235" in said
    assert "US$ 37,191,700 expenditure of SAMPLE, 2018/19 (1 July 2018 to 30 June 2019)" in said
    target = by_id(page)[links(page, "cost", "0.6 per cent")[0].attrs["href"][1:]]
    inputs = [by_id(page)[a.attrs["href"][1:]].text() for a in target.all("a") if a.attrs["href"].startswith("#f")]
    assert any("expenditure of all peacekeeping operations" in i and "US$" in i for i in inputs)


def test_an_entry_links_back_to_where_the_number_stands(page: Element) -> None:
    link = links(page, "summary", "4,769")[0]
    back = [a.attrs["href"] for a in by_id(page)[link.attrs["href"][1:]].all("a")]
    assert "#" + link.attrs["id"] in back


def test_equal_figures_share_an_entry(page: Element) -> None:
    assert links(page, "summary", "4,769")[0].attrs["href"] == links(page, "presence", "4,769")[0].attrs["href"]
    assert links(page, "summary", "17")[0].attrs["href"] != links(page, "presence", "17.4")[0].attrs["href"]


def test_marks_stand_beside_the_number_and_are_explained(page: Element) -> None:
    marked = links(page, "presence", "17.4")[0].all("sup")[0]
    assert marked.text() == "m s"
    assert [a.attrs["title"] for a in marked.all("abbr")] == ["annual mean, not a count on a day", "secondary source"]
    legend = next(e for e in page.all("ul") if e.attrs.get("class") == "marks").text()
    assert re.findall(r"^\s*(\w) ", legend, re.M) == ["m", "e", "s", "d", "v"]
    under = by_id(page)["t-shares"].text()
    assert "estimated by its publisher" in under and "annual mean" not in under


def test_a_number_computed_from_an_estimate_is_marked_as_one() -> None:
    guess = fig(5, "count", "guess", "2018", "estimated", "press", confidence="secondary")
    twice = computed(10, "count", "twice the guess", "2018", "two times", [guess])
    page = read(to_html(small(Section("s", "S", (para("{}", twice),)))))
    assert links(page, "s", "10")[0].all("sup")[0].text() == "e s"


def test_what_is_not_known_is_read_out(page: Element) -> None:
    unknown = [td for td in by_id(page)["d-costs"].all("td") if "not known" in td.text()]
    assert len(unknown) == 1
    assert unknown[0].all("span")[0].attrs["aria-hidden"] == "true"


def test_a_reference_opens_its_place_or_its_source(page: Element) -> None:
    cited = links(page, "summary", "S/RES/1244 (1999)")[0]
    said = by_id(page)[cited.attrs["href"][1:]].text()
    assert "A library: Votes on resolutions" in said and "paragraph 19; https://example.org/1244" in said
    assert links(page, "t-shares", "A library")[0].attrs["href"] == "#s-votes"


def test_every_source_is_listed_whole(page: Element) -> None:
    said = by_id(page)["s-press"].text()
    for part in ("A newspaper", "An article <with signs> & more", "https://example.org/press", "public information"):
        assert part in said
    assert "Published 1 December 2019" in by_id(page)["s-budget"].text().replace("\u00a0", " ")


def test_passages_known_only_later_are_boxed_and_labelled(page: Element) -> None:
    boxes = [e for e in page.all("div") if e.attrs.get("class") == "later"]
    assert len(boxes) == 1
    assert boxes[0].all("p")[0].text() == "Known only later"
    assert len(boxes[0].all("li")) == 1


def test_the_head_says_date_payer_book_hindsight_and_affiliation(page: Element) -> None:
    said = page.all("header")[0].text().replace("\u00a0", " ")
    for part in ("20 October 2018", "United States of America", "0000", "Known only later"):
        assert part in said
    (how,) = (e for e in page.all("div") if e.attrs.get("class") == "howto")
    assert "not affiliated" in how.text() and how.text().count("resolution 1244 (1999)") == 1


def test_the_first_section_stands_before_what_explains_the_page(page: Element) -> None:
    """What falls due comes before any legend."""
    (how,) = (e for e in page.all("div") if e.attrs.get("class") == "howto")
    order = [e for e in by_id(page)["main"].children if not isinstance(e, str)]
    assert [e.tag for e in order[:3]] == ["section", "div", "section"] and order[1] is how


def test_a_document_that_does_not_speak_of_kosovo_has_no_note_on_it() -> None:
    page = read(to_html(small(Section("s", "S", (para("Words."),)))))
    assert "1244" not in page.text()


def test_charts_name_their_sources_and_lead_to_the_rows_behind_them(page: Element) -> None:
    for figure in page.all("figure"):
        assert "Source: Publisher of" in figure.text()
        (rows,) = (a for a in figure.all("a") if a.attrs["href"].startswith("#d-"))
        sheet = by_id(page)[rows.attrs["href"][1:]]
        assert rows.text() == f"The {len(sheet.all('tbody')[0].all('tr'))} rows behind it"
        for svg in (s for s in figure.all("svg") if s.attrs.get("role") == "img"):
            title, desc = svg.attrs["aria-labelledby"].split()
            assert by_id(page)[title].text() and by_id(page)[desc].text().endswith(".")
    assert len([s for s in page.all("svg") if s.attrs.get("role") == "img"]) == 12


def test_the_ends_of_an_interval_carry_the_marks_that_both_have_once_and_others_each() -> None:
    low, high = (fig(n, "count", f"{n} things", "2018", "estimated", "press", confidence="secondary") for n in (7, 90))
    plain = fig(3, "count", "3 things", "2018", "reported", "press")
    rows = (("both", Range(low, high)), ("one", Range(low, plain)), ("same", Range(low, low)))
    page = read(to_html(small(Section("s", "S", (Table("t", "Intervals", ("What", "Things"), rows),)))))
    cells = [[e.text() for e in r.all("td")] for r in by_id(page)["t-t"].all("tbody")[0].all("tr")]
    assert cells == [["7 to 90e s"], ["7e s to 3"], ["7e s"]]


def test_of_a_long_table_the_text_holds_the_latest_rows_and_the_data_all() -> None:
    months = tuple((When(Period.parse(f"{y}-06")), LAST) for y in range(1999, 2019))
    page = read(to_html(small(Section("s", "S", (Table("t", "By year", ("Month", "Persons"), months),)))))
    assert next(r.all("th")[0].text() for r in by_id(page)["t-t"].all("tbody")[0].all("tr")) == "June\u00a02007"
    assert len(by_id(page)["d-t"].all("tbody")[0].all("tr")) == 20
    assert "The latest 12 of 20 rows. All 20 rows" in by_id(page)["t-t"].text()


def test_in_two_files_the_page_holds_the_text_and_the_script_the_rest() -> None:
    whole, (page, script) = to_html(sample()), to_html_and_register(sample())
    assert len(page) < len(whole) / 2 and "<li id=" not in page
    assert f'src="SAMPLE-2018-10-20-hindsight.register.js" nonce="{scripts.digest(script)}"' in page
    held = json.loads(script[script.index("= ") + 2 : script.index(";\n")])
    assert whole.replace(held, "") != whole


def test_the_page_stays_small_with_three_thousand_figures() -> None:
    html = to_html(sample(figures=3000))
    assert html.count('<li id="f') > 3000
    assert len(html.encode()) < 2_500_000


def test_the_same_document_gives_the_same_bytes() -> None:
    assert to_html(sample()) == to_html(sample())


def small(*sections: Section) -> Document:
    subtitle = "A mission made up for tests"
    notes = standing_notes(words(), "SAMPLE", subtitle, sections, "2018-10-20")
    return dataclasses.replace(sample(), subtitle=subtitle, hindsight=False, sections=sections, notes=notes)


def test_a_small_document_is_what_it_was() -> None:
    """The whole page but for its style. PEACEOPS_SNAPSHOT=1 writes it anew, to be looked at before it is kept."""
    table = Table("t", "A table", ("What", "Value"), (("one", LAST), ("two", None)))
    blocks = (para("Set up on {} at {}.", ESTABLISHED, SPENT), para("A gap.", kind="gap"), table)
    html = re.sub(r"<style>.*</style>", "<style></style>", to_html(small(Section("s", "S", blocks))), flags=re.S)
    if os.environ.get("PEACEOPS_SNAPSHOT"):
        SNAPSHOT.parent.mkdir(exist_ok=True)
        SNAPSHOT.write_text(html, encoding="utf-8")
    assert html == SNAPSHOT.read_text(encoding="utf-8")


def test_two_blocks_with_one_id_are_refused() -> None:
    table = Table("t", "A table", ("What", "Value"), ())
    with pytest.raises(ValueError, match="two blocks that are 'table t'"):
        to_html(small(Section("s", "S", (table, table))))


def test_a_figure_whose_source_is_not_listed_is_refused() -> None:
    with pytest.raises(ValueError, match="does not list the sources \\['elsewhere'\\]"):
        to_html(small(Section("s", "S", (para("{}", dataclasses.replace(LAST, source="elsewhere")),))))
    with pytest.raises(ValueError, match="elsewhere"):
        to_html(small(Section("s", "S", (para("{}", Ref("words", "elsewhere")),))))
