"""A pasted article with a passage in it that is not the article."""

from briefing.article.formats.plain import read_plain

HEADLINE = "Veerpont bij Wolfsveen vaart weer na drie maanden"
TEXT = (
    "De veerpont bij Wolfsveen vaart sinds maandag weer. Drie maanden lag het schip stil, omdat een ketting brak.",
    "Ondernemers aan de overkant zijn opgelucht. De bakker verloor naar eigen zeggen een derde van zijn omzet.",
    "De provincie betaalt de reparatie van 81.000 euro. In het najaar wordt ook de tweede ketting vervangen.",
)


def article_with(passage: str, place: str = "between"):
    first, second, third = TEXT
    parts = {
        "above": [passage, HEADLINE, first, second, third],
        "below the headline": [HEADLINE, passage, first, second, third],
        "between": [HEADLINE, first, second, passage, third],
        "below": [HEADLINE, first, second, third, passage],
    }[place]
    return read_plain("\n\n".join(parts), source="veerpont.txt")


def paragraphs(article) -> list[str]:
    return [block.text for block in article.blocks if block.kind not in ("crosshead", "correction")]
