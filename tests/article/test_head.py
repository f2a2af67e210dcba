"""The head of an article, above its text."""

import pytest

from briefing.article.head import is_text, read_head
from briefing.article.material import Copy, Facts

TEXT = "De brug bij Spijk is dinsdag afgesloten na een aanvaring met een vrachtschip. Niemand raakte gewond."


def head(*lines: str) -> Facts:
    return read_head([*map(Copy, lines), Copy(TEXT)], Facts(), headline_expected=True)[2]


@pytest.mark.parametrize(
    "lines",
    [
        ("Brug bij Spijk dicht na aanvaring",),
        ("BINNENLAND", "Brug bij Spijk dicht na aanvaring"),
        ("Brug bij Spijk dicht na aanvaring", "Door An Maes"),
    ],
)
def test_the_headline_is_between_a_kicker_and_a_byline(lines: tuple[str, ...]) -> None:
    assert head(*lines).headline == "Brug bij Spijk dicht na aanvaring"


def test_a_byline_gives_author_and_date() -> None:
    facts = head("Brug bij Spijk dicht na aanvaring", "Door An Maes | 12 maart 2026")
    assert (facts.author, facts.published) == ("An Maes", "2026-03-12")


@pytest.mark.parametrize(
    "lines",
    [
        ("Brug bij Spijk dicht na aanvaring",),
        ("Binnenland", "Brug bij Spijk dicht na aanvaring"),
        ("Brug bij Spijk dicht na aanvaring", "Omrijden"),
    ],
)
def test_a_bold_line_above_the_text_is_its_headline(lines: tuple[str, ...]) -> None:
    bold = [Copy(line, "crosshead") for line in lines]
    blocks, _, facts = read_head([*bold, Copy(TEXT)], Facts(), headline_expected=True)
    assert facts.headline == "Brug bij Spijk dicht na aanvaring"
    assert [block.text for block in blocks] == [line for line in lines[1:] if line == "Omrijden"]


def test_one_bold_word_above_the_text_is_a_crosshead() -> None:
    blocks, _, facts = read_head([Copy("Omrijden", "crosshead"), Copy(TEXT)], Facts(), headline_expected=True)
    assert ([block.kind for block in blocks], facts.headline) == (["crosshead"], None)


def test_a_text_that_was_cut_from_its_headline_begins_with_a_crosshead() -> None:
    blocks, _, facts = read_head([Copy("Drie weken omrijden"), Copy(TEXT)], Facts(), headline_expected=False)
    assert [(block.kind, block.text) for block in blocks] == [("crosshead", "Drie weken omrijden")]
    assert facts.headline is None


def test_a_headline_that_is_known_already_stays() -> None:
    known = Facts(headline="Schip ramt brug")
    assert (
        read_head([Copy("Schip ramt brug"), Copy(TEXT)], known, headline_expected=True)[2].headline == "Schip ramt brug"
    )


def test_a_finished_sentence_is_text_and_a_title_is_not() -> None:
    assert is_text(Copy(TEXT))
    assert is_text(Copy("via de dijk", "list_item"))
    assert not is_text(Copy("Brug bij Spijk dicht"))
    assert not is_text(Copy("Dat is alles.", "crosshead"))


def test_a_line_below_the_headline_that_is_no_sentence_is_a_subheadline() -> None:
    lines = ["Brug bij Spijk dicht na aanvaring", "Schipper zag het licht voor een ster aan"]
    blocks, _, facts = read_head([*map(Copy, lines), Copy(TEXT)], Facts(), headline_expected=True)
    assert facts.headline == lines[0]
    assert [(block.kind, block.text) for block in blocks] == [("subheadline", lines[1])]


def test_a_result_below_the_headline_is_a_subheadline_however_short_it_is() -> None:
    lines = ["Spijk verliest ook de derby op eigen veld", "Spijk – Oudveen 1-2"]
    blocks, _, _ = read_head([*map(Copy, lines), Copy(TEXT)], Facts(), headline_expected=True)
    assert [(block.kind, block.text) for block in blocks] == [("subheadline", lines[1])]


@pytest.mark.parametrize(("line", "item"), [("5. Ramspol", "5. Ramspol"), ("- Ramspol, 1996", "Ramspol, 1996")])
def test_a_short_item_of_a_list_below_the_headline_is_text(line: str, item: str) -> None:
    lines = ["De vijf mooiste bruggen van het land", line]
    blocks, _, _ = read_head([*map(Copy, lines), Copy(TEXT)], Facts(), headline_expected=True)
    assert [(block.kind, block.text) for block in blocks] == [("list_item", item)]


SAID = ["“Ik hoor ze alleen bij wind uit het westen.”", "“Ik vind ze prachtig. Wij hebben een aandeel.”"]


@pytest.mark.parametrize("above", [[TEXT], []], ids=["below the first paragraph", "below the headline"])
def test_names_above_what_several_people_say_are_no_writers(above: list[str]) -> None:
    said = ["Bea Mol", SAID[0], "Cor van Es", SAID[1]]
    _, rest, facts = read_head(
        [*map(Copy, ["Twee buren over de molens", *above, *said])], Facts(), headline_expected=True
    )
    assert (facts.author, [piece.text for piece in rest]) == (None, [*above, *said])


def test_a_name_above_one_quotation_is_the_writers() -> None:
    lines = ["Een buur over de molens", "Bea Mol", SAID[0], TEXT]
    assert read_head([*map(Copy, lines)], Facts(), headline_expected=True)[2].author == "Bea Mol"
