"""English words in small letters, told from Dutch ones by their spelling."""

import pytest

from briefing.dutch.orthographies.english import is_english


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
