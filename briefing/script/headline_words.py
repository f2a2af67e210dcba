"""Words that decide how a headline is cut."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FUNCTION_WORDS = _words(
    """
    't aan achter al als bij binnen boven buiten dan dat de den der des deze die dit door een en er haar had
    hadden hebben heeft heel het hoewel hun in is kan langs maar mag met mijn moet na naar naast nadat nog of om
    omdat onder ons onze ook op over per rond ruim sinds te tegen ten ter terwijl tijdens tot tussen uit uw van
    vanaf vanuit vanwege via volgens voor waar want waren was wegens werd werden wil worden wordt zal zeer zeker
    zich zijn zo zodat zonder zou zowat ’t
    """
)
"""Small words that a headline does not end in."""

NO_PARTICIPLE = _words(
    """
    bedrijven beelden beenderen beiden beleid bergen bericht berichten besluit besluiten bestaat bestand bewijst
    bewoners bezoekt doorgaat gebeurt gebied gebouwen geen gegevens geheid geld geleden geluid gemeenten
    gemiddeld gerecht geruchten gesprekken gevallen gevecht geweld gewicht gewonden gezicht gezinnen gezond
    hersenen herten omstanders omstandigheden onderdelen onderhandelt onderhoud ondernemend onderwijst
    onderzoeken onderzoekt ouders overeenkomst overheden overheid overlast verband verbod verdacht verdachten
    verenigden verhalen verkeert verkiezingen verstand verwacht verzet
    """
)
"""Nouns and finite verbs that are built like a participle."""
