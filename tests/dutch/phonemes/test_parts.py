"""The parts of a compound."""

import pytest

from briefing.dutch.phonemes.parts import is_form, is_word, split


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("bouwplaats", ("bouw", "plaats")),
        ("elektriciteitsnet", ("elektriciteits", "net")),
        ("stadsbestuur", ("stads", "bestuur")),
        ("werkloosheid", ("werkloos", "heid")),
        ("gemeentehuis", ("gemeente", "huis")),
        ("merelpark", ("merel", "park")),
        ("vingerkootjes", ("vinger", "kootjes")),
        ("nijenhuis", ("nijen", "huis")),
        ("tredmolen", ("tred", "molen")),
        ("uiensoep", ("uien", "soep")),
        ("wasbeurt", ("was", "beurt")),
        ("eetlepel", ("eet", "lepel")),
        ("waskortsluiting", ("was", "kortsluiting")),
        ("boddaertstraat", ("boddaert", "straat")),
        ("klokkenluider", ("klokken", "luider")),
        ("wapenfeit", ("wapen", "feit")),
        ("vlinderdas", ("vlinder", "das")),
        ("bekommernis", ("bekommernis",)),
        ("herindeling", ("her", "indeling")),
        ("herstelling", ("herstelling",)),
        ("compleet", ("compleet",)),
        ("mondeling", ("mondeling",)),
        ("terstond", ("terstond",)),
        ("buurmans", ("buur", "mans")),
        ("essentieel", ("essentieel",)),
        ("legendarisch", ("legendarisch",)),
        ("versluis", ("versluis",)),
        ("brug", ("brug",)),
        ("sedimentatiebekken", ("sedimentatie", "bekken")),
        ("plausibiliteitstoets", ("plausibiliteits", "toets")),
        ("emeritaatsfeest", ("emeritaats", "feest")),
        ("spinazietaart", ("spinazie", "taart")),
        ("balustrade", ("balustrade",)),
        ("groentetuin", ("groente", "tuin")),
        ("zesurendag", ("zes", "uren", "dag")),
        ("kudderepresentant", ("kudde", "representant")),
        ("jachtdocumentatie", ("jacht", "documentatie")),
        ("variabiliteit", ("variabiliteit",)),
        ("demonstrateur", ("demonstrateur",)),
        ("entrepreneurs", ("entrepreneurs",)),
        ("predikanten", ("predikanten",)),
        ("xyzzyq", ("xyzzyq",)),
    ],
)
def test_a_compound_is_cut_where_its_parts_meet(word: str, parts: tuple[str, ...]) -> None:
    assert split(word) == parts


def test_the_parts_are_all_of_the_word() -> None:
    for word in ("verkeersveiligheidsplan", "gemeenteraadsverkiezingen", "energietransitie"):
        assert "".join(split(word)) == word


def test_a_form_of_a_listed_word_is_known() -> None:
    assert is_word("brug")
    assert is_form("bruggen")
    assert not is_form("brugxx")
