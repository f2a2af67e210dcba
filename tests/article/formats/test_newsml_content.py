"""The text of an agency's item."""

from briefing.article.formats.newsml import read_wire
from tests.article.formats.wires import NEWSML_1, NITF, TEXT


def test_inline_elements_stay_in_their_sentence():
    sentence = (
        "Dat meldt <em>Reuters</em> op <a href='https://example.org/'>Facebook</a>; ook <org>ANP</org> schrijft dat."
    )
    article = read_wire(NITF.format(f"{TEXT}<p>{sentence}</p>"), source="-")
    assert article.blocks[-1].text == "Dat meldt Reuters op Facebook; ook ANP schrijft dat."


def test_preformatted_text_has_paragraphs_and_entities_escaped_twice_are_characters():
    text = "De haven krijgt een kade, meldt\nhet bestuur.\n\nDat kost &amp;euro; 5 miljoen, zegt &amp;apos;t bestuur."
    article = read_wire(NITF.format(f"<pre>{text}</pre>"), source="-")
    assert [block.text for block in article.blocks] == [
        "De haven krijgt een kade, meldt het bestuur.",
        "Dat kost € 5 miljoen, zegt 't bestuur.",
    ]


def test_references_and_slugs_are_not_text_and_a_date_is_not_a_place():
    item = NEWSML_1.format("").replace("De haven", '&lt;NewsComponentRef idref="D1"/&gt;\nDe &lt;b&gt;haven&lt;/b&gt;')
    item = item.replace("<ContentItem>", "<NewsLines><DateLine>20240305</DateLine></NewsLines><ContentItem>", 1)
    article = read_wire(item, source="-")
    assert [block.text for block in article.blocks] == [
        "De haven krijgt een kade van honderd meter, meldt het bestuur."
    ]
    assert article.place is None


def test_superscript_figures_are_read_as_on_a_page():
    article = read_wire(NITF.format(f"{TEXT}<p>De kade beslaat 300 m<sup>2</sup>, zegt het bestuur.</p>"), source="-")
    assert article.blocks[-1].text == "De kade beslaat 300 m², zegt het bestuur."
