"""Items of wire agencies, in their formats."""

from pathlib import Path

from briefing.article.source import read_article

WIRE = Path(__file__).parent / "newsml"


def blocks(name: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text[:40]) for block in read_article(str(WIRE / name)).blocks]


NITF = (
    "<nitf><body><body.head><hedline><hl1>Kop van het bericht</hl1></hedline></body.head>"
    "<body.content>{}</body.content></body></nitf>"
)
TEXT = "<p>De brug bij Spijk is dinsdag afgesloten na een aanvaring. Niemand raakte gewond.</p>"
G2 = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta>{}</itemMeta><contentSet><inlineXML>
<html xmlns="http://www.w3.org/1999/xhtml"><body><p>De haven krijgt een kade van honderd meter, meldt het bestuur.</p>
</body></html></inlineXML></contentSet></newsItem>"""
NEWSML_1 = """<NewsML><NewsItem><NewsManagement>{}</NewsManagement><NewsComponent><ContentItem><DataContent>
De haven krijgt een kade van honderd meter, meldt het bestuur.</DataContent></ContentItem></NewsComponent></NewsItem>
</NewsML>"""
