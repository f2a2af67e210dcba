"""English words in small letters, told from Dutch ones by their spelling."""

import pytest

from briefing.dutch.orthographies.english import is_english, mark_phrases


@pytest.mark.parametrize(
    "word",
    [
        "accountability",
        "cheerleading",
        "dispatching",
        "sourcing",
        "strapless",
        "wishful",
        "awareness",
        "bullying",
        "docking",
        "governance",
        "quirky",
        "sightseeing",
        "streak",
        "takeaway",
        "township",
        "whodunits",
    ],
)
def test_what_is_spelled_as_english_is_english(word: str) -> None:
    assert is_english(word)


@pytest.mark.parametrize(
    "word",
    [
        "brei",
        "compliment",
        "deining",
        "desnoods",
        "dwong",
        "elders",
        "enclave",
        "evident",
        "gered",
        "gissend",
        "hunebed",
        "loflied",
        "ontdooid",
        "orthopeed",
        "pedestal",
        "sprong",
        "steeds",
        "steigerbouwer",
        "triest",
        "urgent",
        "vastberaden",
        "verwed",
        "vierling",
        "voorschot",
    ],
)
def test_a_dutch_word_is_not_though_english_ends_words_alike(word: str) -> None:
    assert not is_english(word)


@pytest.mark.parametrize(
    "word", ["bookmarks", "gamechanger", "gatekeeper", "sunscreen", "outlaw", "playbook", "sandbox", "stakeholders"]
)
def test_a_compound_of_two_english_words_is_english(word: str) -> None:
    assert is_english(word)


@pytest.mark.parametrize(
    "word",
    ["brandtest", "handpop", "landmeter", "ringweg", "schoolteam", "stormwind", "waterpark", "wildpark", "windmaker"],
)
def test_a_compound_of_words_that_dutch_has_too_is_not(word: str) -> None:
    assert not is_english(word)


@pytest.mark.parametrize("word", ["jus", "thee", "whisky", "team"])
def test_a_short_or_a_known_word_is_left_to_dutch(word: str) -> None:
    assert not is_english(word)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Ze zong The Bitter Mile in Ahoy", "The Bitter Mile"),
        ("Stichting Friends of the Valley kreeg geld", "Friends of the Valley"),
        ("De Britse Society for the Reeds", "Society for the Reeds"),
        ("de Walk to the Moon-tocht", "Walk to the Moon"),
    ],
)
def test_a_name_of_several_words_with_an_english_one_is_english(text: str, phrase: str) -> None:
    said: list[str] = []
    marked = mark_phrases(text, said)
    assert said == [f"⟦en:{phrase}⟧"]
    assert marked.startswith(text[: text.index(phrase)])
    assert marked.endswith(text.partition(phrase)[2])


@pytest.mark.parametrize("text", ["Kies Jan of Piet", "Bart in Gent", "De The in een zin", "thee to go", "Jan and co"])
def test_names_beside_a_word_that_dutch_has_are_not(text: str) -> None:
    said: list[str] = []
    assert mark_phrases(text, said) == text
    assert said == []


@pytest.mark.parametrize(
    "word",
    [
        "adequate",
        "accurate",
        "desperate",
        "diffuse",
        "leniging",
        "gissing",
        "mythevorming",
        "clique",
        "noblesse",
        "tableau",
        "enfin",
    ],
)
def test_a_word_from_latin_or_of_a_dutch_verb_is_no_english(word: str) -> None:
    assert not is_english(word)


@pytest.mark.parametrize("word", ["template", "running", "sourcing", "native", "choice", "stakeholder"])
def test_an_english_word_with_such_an_ending_is_english(word: str) -> None:
    assert is_english(word)


@pytest.mark.parametrize("name", ["Jansen and Partners", "Dijkstra and Sons", "Schoenmakers for Life"])
def test_a_dutch_name_before_an_english_word_stays_dutch(name: str) -> None:
    assert mark_phrases(name, []) == name
