"""The features of a line by its words and form."""

from briefing.article.classifier.features import features_of, form_of, is_finite, stems


def test_figures_count_by_how_many_there_are_and_capitals_do_not():
    words = {feature for feature in features_of("Bel 0201234567 nu", 1) if feature.startswith("w=")}
    assert words == {"w=bel", "w=00000", "w=nu"}
    assert words == {feature for feature in features_of("BEL 0209876543 nu", 1) if feature.startswith("w=")}


def test_the_size_of_its_block_is_a_feature_of_a_line():
    assert "of=1" in features_of("Lees ook", 1)
    assert "of=4" in features_of("Lees ook", 12)


def test_the_form_of_a_line_has_its_signs_and_parts():
    assert "address" in form_of("Mail naar redactie@krant.example of zie www.krant.example")
    assert "phone" in form_of("Bel 020 123 45 67")
    assert "wrapped" in form_of("(meer volgt)")
    assert "ellipsis" in form_of("Lees meer...")


def test_a_label_is_what_comes_before_a_colon():
    assert any(trait.startswith("label") for trait in form_of("Foto: Eva Wouters"))
    assert not any(trait.startswith("label") for trait in form_of("Eva Wouters"))


def test_a_past_form_is_finite_although_it_is_not_listed():
    assert is_finite("wandelde")
    assert not is_finite("brug")


def test_words_that_begin_alike_are_of_one_kind():
    assert stems("gemeente") == stems("gemeentelijk")
    assert stems("de brug") == set()
