"""Whole articles of our own in five languages: what each says is found, of the mission it is about, and judged."""

from __future__ import annotations

from datetime import date

import pytest

from claims.said import claims

FRENCH = """L'ONU prolonge d'un an le mandat de la Minusca.

Le Conseil de sécurité a prolongé lundi, jusqu'au 15 novembre 2023, le mandat de sa mission de paix en Centrafrique. La
résolution a été adoptée par 12 voix pour, trois pays s'étant abstenus : la Russie, la Chine et le Gabon.

Créée en 2014, la mission compte environ 14.000 militaires. Le Rwanda y a plus de 2.100 militaires.

Les Etats-Unis, premiers contributeurs financiers, paient près de 27% de la facture du maintien de la paix."""
SPANISH = """El Consejo de Seguridad aprobó por unanimidad prorrogar hasta el 31 de agosto de 2025 el mandato
de la FINUL. La misión, desplegada desde 1978, cuenta con unos 10.000 cascos azules de 50 países.
España aporta cerca de 680 militares.

En sus 46 años de historia han muerto 334 miembros de la misión. Su presupuesto anual ronda los 500 millones de dólares.

Es una de las 11 operaciones de paz que la ONU mantiene en el mundo, con más de 60.000 uniformados."""
GERMAN = """Der UN-Sicherheitsrat hat am Montag das Mandat der UNFICYP bis zum 31. Januar 2024 verlängert.

Die Truppe steht seit 1964 auf der Insel. Ihr gehören rund 800 Soldaten und 70 Polizisten an. Insgesamt sind bei dem
Einsatz 183 Blauhelme ums Leben gekommen.

Die UN geben für ihre zwölf Friedensmissionen jährlich 6,45 Milliarden Dollar aus.
Deutschland trägt davon 6,1 Prozent."""
PORTUGUESE = """A Monusco tem cerca de 15 mil militares e policiais. Está no país desde 2010, quando substituiu a Monuc.

Desde 2010 morreram mais de 250 capacetes azuis da missão. O Conselho de Segurança decidiu por unanimidade, em dezembro,
a retirada gradual. O Brasil, que comandou a força entre 2018 e 2021, tem só 20 militares no Congo."""
ITALIAN = """La missione Unifil fu istituita nel 1978. Il mandato scade il 31 agosto. La missione costa circa 510
milioni di dollari l'anno. I caduti sono 330.

Gli Stati Uniti pagano il 26,9 per cento del bilancio delle operazioni di pace."""
ARTICLES = {
    "fr": (FRENCH, date(2022, 11, 15), "MINUSCA", 6),
    "es": (SPANISH, date(2024, 8, 29), "UNIFIL", 8),
    "de": (GERMAN, date(2023, 1, 31), "UNFICYP", 7),
    "pt": (PORTUGUESE, date(2024, 1, 15), "MONUSCO", 4),
    "it": (ITALIAN, date(2023, 6, 10), "UNIFIL", 5),
}


@pytest.mark.parametrize("language", sorted(ARTICLES))
def test_what_an_article_says_is_found_and_supported(language: str) -> None:
    text, published, mission, least = ARTICLES[language]
    found = claims(text, published)
    assert sum(c.verdict == "supported" for c in found) >= least
    assert {c.mission for c in found} <= {mission, "ALL", ""}
    assert not [c.quote for c in found if c.verdict == "contradicted"]


@pytest.mark.parametrize("language", sorted(ARTICLES))
def test_an_article_of_twenty_years_before_is_hardly_supported(language: str) -> None:
    text, published, _, _ = ARTICLES[language]
    then = published.replace(year=published.year - 20)
    found = [c for c in claims(text, then) if c.unit in ("persons", "usd", "percent")]
    assert sum(c.verdict == "supported" for c in found) <= 1
