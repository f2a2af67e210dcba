"""What will be spoken, in order."""

from briefing.model import Article, Script, Section, Sentence

OWN, OTHER = Sentence("De brug is dicht.", "De brug is dicht."), Sentence("“Ja”", "Ja", voice="ander")
SCRIPT = Script(
    title="Brug dicht",
    headline_generated=False,
    sections=(Section("lead", "Inleiding", ((OWN,), (OTHER, OWN))), Section("background", "Achtergrond", ((OTHER,),))),
    lead="De brug is dicht.",
    background=(),
    crossheads=(),
    article=Article("Brug dicht", (), "-"),
)


def test_sentences_are_those_of_all_sections_in_order() -> None:
    assert SCRIPT.sentences == (OWN, OTHER, OWN, OTHER)


def test_each_other_voice_is_named_once() -> None:
    assert SCRIPT.voices == ("ander",)
